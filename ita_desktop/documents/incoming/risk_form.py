"""Reads the risk form of a ฝ่าย that came back."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from typing import NamedTuple

from ita_desktop.documents import risk_form_seal
from ita_desktop.documents.incoming.form_file import read_form_file
from ita_desktop.documents.incoming.form_rows import ReadRows, read_rows
from ita_desktop.documents.sheets.risk_form import layout
from ita_desktop.domain.risk_form import RiskForm


class ReadRiskForm(NamedTuple):
    """A risk form as it came back."""

    form: RiskForm
    rows: ReadRows


def read_risk_form(data: bytes, name: str) -> ReadRiskForm:
    """The risk form in a file; a Problem where it is none, or nobody can say which row is which."""

    def read(package: zipfile.ZipFile, seal: Sequence[str]) -> ReadRiskForm | None:
        form = risk_form_seal.read(seal)
        if form is None:
            return None
        lines = {line.uid: line.name for line in form.lines}
        return ReadRiskForm(form, read_rows(package, name, layout(form.method), lines, form.year))

    return read_form_file(data, name, read)
