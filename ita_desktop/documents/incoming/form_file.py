"""Opens the file of any form that came back; what is wrong with another file is said."""

from __future__ import annotations

import contextlib
import itertools
import zipfile
from collections.abc import Callable, Sequence
from typing import TypeVar

from ita_desktop.documents.incoming import ours, sealed_book
from ita_desktop.documents.incoming.package import open_package
from ita_desktop.documents.incoming.source import read_bytes
from ita_desktop.documents.sheets import section_form
from ita_desktop.domain import risk_form
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import tidy

Read = TypeVar("Read")
_HEAD_ROWS = 40
_HEADS = (
    {one.title for one in section_form.LAYOUT.open if one.field.name in ("result", "quantity", "event_date")},
    {risk_form.TITLES[name] for name in ("event", "measures", "done")},
)
"""Columns that stand beside each other in forms alone."""


def read_form_file(data: bytes, name: str, read: Callable[[zipfile.ZipFile, Sequence[str]], Read | None]) -> Read:
    """What `read` makes of a workbook and the lines of its seal; a Problem where it is none of its kind."""
    lost = False
    try:
        with open_package(data, name) as package:
            found = read(package, sealed_book.seal_lines(package))
            if found is not None:
                return found
            lost = _has_columns_of_a_form(package)
    except Problem:
        raise
    except Exception as error:  # a broken package fails with whatever zipfile, the XML parser or openpyxl raise
        read_bytes(data, name)  # says it better where it knows: a password, an old file, a PDF
        raise Problem("form_unknown", name=name) from error
    try:
        ours.refuse(data, name)
    except Problem as refused:
        if not lost or refused.code != "ours_paper":
            raise
    raise Problem("form_lost" if lost else "form_unknown", name=name)


def _has_columns_of_a_form(package: zipfile.ZipFile) -> bool:
    """Whether a sheet has the head of a form, whatever became of the rest."""
    for sheet in sealed_book.open_book(package).worksheets:
        with contextlib.suppress(Problem):  # larger than any form
            for row in itertools.islice(sealed_book.rows_of(sheet), _HEAD_ROWS):
                said = {tidy(text).text.strip() for text in sealed_book.texts_of(row)}
                if any(titles <= said for titles in _HEADS):
                    return True
    return False
