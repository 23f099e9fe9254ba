"""Reads the form of a ฝ่าย that came back."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from typing import NamedTuple

from ita_desktop.documents import section_seal
from ita_desktop.documents.incoming.form_file import read_form_file
from ita_desktop.documents.incoming.form_rows import ReadRows, read_rows
from ita_desktop.documents.sheets.section_form import LAYOUT
from ita_desktop.domain.section_form import SectionForm


class ReadForm(NamedTuple):
    """A form as it came back."""

    form: SectionForm
    rows: ReadRows


def read_form(data: bytes, name: str) -> ReadForm:
    """The form in a file; a Problem where it is none, or nobody can say which row is which."""

    def read(package: zipfile.ZipFile, seal: Sequence[str]) -> ReadForm | None:
        form = section_seal.read(seal)
        if form is None:
            return None
        lines = {line.activity: line.name for line in form.lines}
        return ReadForm(form, read_rows(package, name, LAYOUT, lines, form.year))

    return read_form_file(data, name, read)
