"""The rows of our own plan in an Excel workbook, found by the titles of its columns."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence

from ita_desktop.documents import plan_seal
from ita_desktop.documents.incoming.own_plan_rows import SeenRow
from ita_desktop.documents.incoming.sealed_book import open_book, rows_of, seal_lines, texts_of
from ita_desktop.documents.plan_seal import Seal
from ita_desktop.documents.plan_words import (
    NOTES,
    OF_ACTIVITY,
    OF_MEASURE,
    UNASSIGNED,
    Part,
    SeenActivity,
    folded,
    indicator_number,
    says_rhythm,
)
from ita_desktop.documents.sheets.plan import ACTIVITY_UID, MEASURE_UID, PARTS
from ita_desktop.domain.thai import tidy

_BULLETED = (Part.ISSUE, Part.SUPERVISION)
Columns = Mapping[Part | str, int]


def seal(package: zipfile.ZipFile) -> Seal | None:
    """What the hidden sheet carries."""
    return plan_seal.read(seal_lines(package))


def rows(package: zipfile.ZipFile, _seal: Seal) -> list[SeenRow]:
    """Every row below the titles of the columns, in every sheet that has them."""
    found: list[SeenRow] = []
    book = open_book(package)
    for sheet in book.worksheets:
        columns: Columns = {}
        for number, row in enumerate(rows_of(sheet), 1):
            texts = texts_of(row)
            if {MEASURE_UID, ACTIVITY_UID} <= set(texts):
                columns = _columns(texts)
            elif columns and any(texts):
                found.append(_row(f"{sheet.title}!{number}", texts, columns))
    return found


def _columns(texts: Sequence[str]) -> Columns:
    """Where everything stands; a person may have moved or deleted columns."""
    found: dict[Part | str, int] = {}
    for title, _, here in PARTS:
        if title in texts:
            found[here[0]] = texts.index(title)
    return found | {title: texts.index(title) for title in (MEASURE_UID, ACTIVITY_UID) if title in texts}


def _row(place: str, texts: Sequence[str], columns: Columns) -> SeenRow:
    def cell(key: Part | str) -> str:
        at = columns.get(key, len(texts))
        return tidy(texts[at]).text if at < len(texts) else ""

    measure_uid, activity_uid = cell(MEASURE_UID).strip(), cell(ACTIVITY_UID).strip()
    filled = [text for text in texts if text.strip()]
    if len(filled) == 1 and not measure_uid and (indicator_number(filled[0]) or filled[0] == UNASSIGNED):
        return SeenRow(place, {Part.INDICATOR: filled}, [])
    points: dict[Part, list[str]] = {}
    for _, _, here in PARTS:
        if here[0] in columns:
            points |= _points(here, cell(here[0]))
    if len(filled) == 1 and cell(Part.ITEM).strip() and not measure_uid and not _is_item(filled[0]):
        return SeenRow(place, {}, [])  # the name of an instrument
    told = {part: points[part] for part in OF_ACTIVITY if part in points}
    activities = []
    if activity_uid or cell(Part.ACTIVITY).strip() or any(folded(texts) for texts in told.values()):
        activities = [SeenActivity(cell(Part.ACTIVITY), told, activity_uid)]
    of_measure = {part: points[part] for part in OF_MEASURE if part in points}
    return SeenRow(place, of_measure, activities, measure_uid)


def _is_item(text: str) -> bool:
    return re.match(r"[IEO]\d", text) is not None


def _points(here: Sequence[Part], text: str) -> dict[Part, list[str]]:
    """The points of a cell by what they are."""
    lines = text.split("\n") if text else []
    if here[0] is Part.RHYTHM:
        return _supervision(lines)
    if here[0] is Part.MONTHS:
        rhythms = [line for line in lines if says_rhythm(line)]
        return {Part.MONTHS: [line for line in lines if line not in rhythms], Part.OWN_RHYTHM: rhythms}
    return {here[0]: _pointed(lines) if here[0] in _BULLETED else lines}


def _supervision(lines: Sequence[str]) -> dict[Part, list[str]]:
    """How often first, then the points, then the notes to the end."""
    at = next((n for n, line in enumerate(lines) if line.startswith(NOTES.strip())), len(lines))
    head, notes = list(lines[:at]), list(lines[at:])
    rhythm = [head.pop(0)] if head and says_rhythm(head[0]) else []
    return {Part.RHYTHM: rhythm, Part.SUPERVISION: _pointed(head), Part.NOTES: ["\n".join(notes)] if notes else []}


def _pointed(lines: Sequence[str]) -> list[str]:
    """Points behind bullets; a line without one goes on with the point before it."""
    points: list[str] = []
    for line in lines:
        goes_on = points and points[-1].startswith("- ") and not line.startswith("- ")
        if goes_on:
            points[-1] += f"\n{line}"
        else:
            points.append(line)
    return points
