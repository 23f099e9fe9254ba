"""Reads a plan that this program exported, as Excel or Word, after somebody edited it: row by row, nothing guessed."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ita_desktop.documents.incoming import own_plan_sheet, own_plan_word
from ita_desktop.documents.incoming.grid import Doubt
from ita_desktop.documents.incoming.own_plan_rows import SeenRow, measures_of
from ita_desktop.documents.incoming.package import open_package
from ita_desktop.documents.plan_seal import Seal
from ita_desktop.documents.plan_words import Read, SeenMeasure, read_measure
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.measures import Measure

_LONGEST_QUOTE = 200


class OwnPlan(NamedTuple):
    """A plan out of our own file. New measures and activities have no uid; deleted ones are not there.

    Where the file is not `whole`, only some of the plan was exported: what is missing was not deleted.
    """

    fiscal_year: int
    measures: tuple[Measure, ...]
    office: str = ""
    whole: bool = True
    doubts: tuple[Doubt, ...] = ()


class _Kind(NamedTuple):
    """How one kind of file is read: its seal, and the rows that stand in it."""

    seal: Callable[[zipfile.ZipFile], Seal | None]
    rows: Callable[[zipfile.ZipFile, Seal], list[SeenRow]]


_KINDS = {
    "xl/workbook.xml": _Kind(own_plan_sheet.seal, own_plan_sheet.rows),
    "word/document.xml": _Kind(own_plan_word.seal, own_plan_word.rows),
}


def is_own_plan(data: bytes) -> bool:
    """Whether a file is a plan that this program exported."""
    try:
        _opened(data, "")
    except Problem:
        return False
    return True


def read_own_plan(data: bytes, name: str) -> OwnPlan:
    """The plan in our own file; a Problem where it is none, or is broken."""
    seal, rows = _opened(data, name, rows=True)
    found = list(_read(measures_of(rows), seal))
    doubts = tuple(
        Doubt.at(place, "text_left", printed=text[:_LONGEST_QUOTE]) for place, read in found for text in read.unread
    )
    measures = tuple(read.measure for _, read in found)
    return OwnPlan(seal.year, measures, seal.office, seal.whole, doubts)


def _opened(data: bytes, name: str, *, rows: bool = False) -> tuple[Seal, list[SeenRow]]:
    """What a file of ours carries unseen, and its rows if they are wanted."""
    try:
        with open_package(data, name) as package:
            kind = next((kind for part, kind in _KINDS.items() if part in package.namelist()), None)
            seal = kind.seal(package) if kind else None
            if kind is None or seal is None:
                raise Problem("source_kind_unknown", name=name)
            return seal, kind.rows(package, seal) if rows else []
    except Problem:
        raise
    except Exception as error:  # a broken package fails with whatever zipfile, the XML parser or openpyxl raise
        raise Problem("source_kind_unknown", name=name) from error


def _read(seen: Sequence[tuple[str, SeenMeasure]], seal: Seal) -> Iterator[tuple[str, Read]]:
    """Every measure beside what was exported of it. A copied row brings the uid of the first: it is a new one."""
    known = {measure.uid: measure for measure in seal.measures if measure.uid}
    owner = {activity.uid: measure.uid for measure in seal.measures for activity in measure.activities if activity.uid}
    indicators = {served.code: measure.indicator for measure in seal.measures for served in measure.items}
    taken: set[tuple[str, str]] = set()
    for place, one in seen:
        uid = one.uid or next((owner[a.uid] for a in one.activities if a.uid in owner), "")
        read = read_measure(one._replace(uid=uid), known.get(uid), seal.items)
        measure = _once(read.measure, taken)
        if measure.indicator is None and not uid and measure.items:
            measure = measure._replace(indicator=indicators.get(measure.items[0].code))
        yield place, read._replace(measure=measure)


def _once(measure: Measure, taken: set[tuple[str, str]]) -> Measure:
    """A measure without the uids that one before it has."""

    def own(kind: str, uid: str) -> str:
        free = "" if (kind, uid) in taken else uid
        taken.add((kind, uid))
        return free

    activities = tuple(activity._replace(uid=own("activity", activity.uid)) for activity in measure.activities)
    return measure._replace(uid=own("measure", measure.uid), activities=activities)
