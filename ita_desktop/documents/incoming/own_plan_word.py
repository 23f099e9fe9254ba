"""The rows of our own plan in a Word file, found by the styles of its paragraphs and the bookmarks of its rows."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from ita_desktop.documents import plan_seal
from ita_desktop.documents.forms.plan import ASIDE, LABELS, OF_MEASURE, OF_ONE_ACTIVITY
from ita_desktop.documents.incoming.own_plan_rows import SeenRow
from ita_desktop.documents.plan_seal import Seal
from ita_desktop.documents.plan_words import NOTES, OF_ACTIVITY, Part, SeenActivity, says_rhythm
from ita_desktop.documents.plan_words import OF_MEASURE as PARTS_OF_MEASURE
from ita_desktop.documents.word.seal import lines_in
from ita_desktop.domain.thai import tidy

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BULLET = re.compile(r"(?:[-–•]|[0-9๐-๙]{1,3}\.)\t")
_PARTS = {part.value: part for part in Part}
_BY_ITEM = (
    Part.ITEM, Part.ISSUE, Part.ACTIVITY, Part.OUTPUT, Part.CHANNEL, Part.MONTHS, Part.OWNER, Part.SUPERVISION,
)  # fmt: skip
_BY_INDICATOR = (Part.INDICATOR, Part.ISSUE, Part.ACTIVITY, Part.SUPERVISION, Part.OWNER)
"""What stands in the columns of our two layouts, for words that have lost their style."""


def seal(package: zipfile.ZipFile) -> Seal | None:
    """What the file carries unseen."""
    return plan_seal.read(lines_in(package))


def rows(package: zipfile.ZipFile, sealed: Seal) -> list[SeenRow]:
    """Every row of the tables that hold the plan, without the rows of column titles."""
    names = _style_names(package)
    columns = _BY_INDICATOR if sealed.labelled else _BY_ITEM
    found = []
    for table in fromstring(package.read("word/document.xml")).iter(f"{_W}tbl"):
        if not any(_named(paragraph, names) == Part.ITEM for paragraph in table.iter(f"{_W}p")):
            continue
        for number, row in enumerate(table.findall(f"{_W}tr"), 1):
            if row.find(f"{_W}trPr/{_W}tblHeader") is None:
                found.append(_Row(names, columns).read(row)._replace(place=f"แถว {number}"))
    return found


def _style_names(package: zipfile.ZipFile) -> dict[str, str]:
    """Styles by their keys: another program may have given them keys of its own."""
    root = fromstring(package.read("word/styles.xml"))
    named = ((style, style.find(f"{_W}name")) for style in root.iter(f"{_W}style"))
    return {style.get(f"{_W}styleId", ""): name.get(f"{_W}val", "") for style, name in named if name is not None}


class _Row:
    """One row while its paragraphs are read."""

    def __init__(self, names: dict[str, str], columns: tuple[Part, ...]) -> None:
        self._names, self._columns = names, columns
        self._points: dict[Part, list[str]] = {part: [] for part in PARTS_OF_MEASURE}
        self._activities: list[SeenActivity] = []
        self._uid = ""

    def read(self, row: Element) -> SeenRow:
        """What the row says of a plan."""
        cells = row.findall(f"{_W}tc")
        whole = len(cells) == len(self._columns)
        for number, cell in enumerate(cells):
            of_cell: SeenActivity | None = None
            for paragraph in cell.iter(f"{_W}p"):
                of_cell = self._paragraph(paragraph, of_cell, self._columns[number] if whole else None)
        return SeenRow("", self._points, self._activities, self._uid)

    def _paragraph(
        self, paragraph: Element, of_cell: SeenActivity | None, column: Part | None
    ) -> SeenActivity | None:  # fmt: skip
        """One paragraph; the activity of its cell that what follows belongs to."""
        measure_uid, activity_uid = _anchors(paragraph)
        self._uid = self._uid or measure_uid
        text, style = _text(paragraph), _named(paragraph, self._names)
        part = _PARTS.get(style) or (_by_column(text, column) if column and style != ASIDE else None)
        if part is None or not (text.strip() or activity_uid):
            return of_cell
        if part is Part.ACTIVITY:
            of_cell = SeenActivity(_bare(text), {one: [] for one in OF_ACTIVITY}, activity_uid)
            self._activities.append(of_cell)
        elif part in OF_ACTIVITY:
            activity = of_cell or self._first_activity()
            label = LABELS[part] if self._columns is _BY_INDICATOR else ""
            _of(activity, part).append(_bare(text).removeprefix(label.rstrip()).lstrip())
        else:
            self._points.setdefault(part, []).append(_bare(text))
        return of_cell

    def _first_activity(self) -> SeenActivity:
        if not self._activities:
            self._activities.append(SeenActivity("", {one: [] for one in OF_ACTIVITY}))
        return self._activities[0]


def _of(activity: SeenActivity, part: Part) -> list[str]:
    texts = activity.points[part]
    assert isinstance(texts, list)  # made above
    return texts


def _by_column(text: str, column: Part) -> Part:
    """What words without our style are: typed into an empty cell, or brought from elsewhere."""
    if column is Part.SUPERVISION and says_rhythm(text):
        return Part.RHYTHM
    if column is Part.SUPERVISION and text.startswith(NOTES.strip()):
        return Part.NOTES
    return Part.OWN_RHYTHM if column is Part.MONTHS and says_rhythm(text) else column


def _named(paragraph: Element, names: dict[str, str]) -> str:
    """The name of a paragraph's style."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else names.get(style.get(f"{_W}val", ""), "")


def _anchors(paragraph: Element) -> tuple[str, str]:
    """The uids of measure and activity that bookmarks in a paragraph name."""
    names = [mark.get(f"{_W}name", "") for mark in paragraph.iter(f"{_W}bookmarkStart")]
    measure = next((name.removeprefix(OF_MEASURE) for name in names if name.startswith(OF_MEASURE)), "")
    return measure, next((n.removeprefix(OF_ONE_ACTIVITY) for n in names if n.startswith(OF_ONE_ACTIVITY)), "")


def _text(paragraph: Element) -> str:
    return "".join(_letters(paragraph))


def _letters(paragraph: Element) -> Iterator[str]:
    signs: dict[Any, str] = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
    for run in paragraph.iter(f"{_W}r"):
        for piece in run:
            yield signs.get(piece.tag) or (piece.text or "" if piece.tag == f"{_W}t" else "")


def _bare(text: str) -> str:
    """What a point says, tidied as everything that enters."""
    found = _BULLET.match(text)
    return tidy(text[found.end() :] if found else text).text
