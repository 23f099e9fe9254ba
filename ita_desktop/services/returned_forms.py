"""What came back from the ฝ่าย: each file as a form, each of its cells beside what was sent and what the file has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ita_desktop.domain import messages
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import safe_name
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry
from ita_desktop.domain.merging import Value, Verdict, both, compare, plain
from ita_desktop.domain.messages import Language
from ita_desktop.domain.section_form import TEXTS, SectionForm, Values, values_of, with_values, written

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.grid import Doubt
    from ita_desktop.services.evidence import Ready

_PICTURES = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp")
CellKey = tuple[str, str, str]
"""A form by its uid, an activity by its uid, a field."""
Decisions = Mapping[CellKey, str]
"""THEIRS, OURS or, of texts, BOTH for each conflict that was decided."""
THEIRS, OURS, BOTH = "theirs", "ours", "both"


class Standing(StrEnum):
    """How a file that came back stands."""

    NEW = "new"
    SAME = "same"
    OLDER = "older"
    OTHER_OFFICE = "other-office"
    OTHER_YEAR = "other-year"
    OTHER_MONTH = "other-month"
    TWICE = "twice"
    UNREADABLE = "unreadable"

    @property
    def mergeable(self) -> bool:
        """Whether there is something that can be taken in."""
        return self in (Standing.NEW, Standing.OLDER)


class FormCell(NamedTuple):
    """One cell of a form: what was sent, what they say, what we have and who wrote that."""

    form: str
    activity: str
    field: str
    name: str
    sent: Value
    theirs: Value
    ours: Value
    verdict: Verdict
    ours_by: str = ""
    ours_at: str = ""
    place: str = ""

    @property
    def key(self) -> CellKey:
        """What decisions call it by."""
        return self.form, self.activity, self.field


class ReturnedForm(NamedTuple):
    """One file that came back.

    `photos` are the new ones of its sheet, by activity; `beside` are files in a folder next to it.
    """

    path: Path
    standing: Standing
    form: SectionForm | None = None
    cells: tuple[FormCell, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    problem: Problem | None = None
    photos: Mapping[str, Sequence[Ready]] = {}
    beside: tuple[Path, ...] = ()

    @property
    def section(self) -> str:
        """The ฝ่าย that filled it in; the file where nobody can say."""
        return self.form.section if self.form else self.path.name

    @property
    def conflicts(self) -> tuple[FormCell, ...]:
        """Cells that both sides changed."""
        return tuple(cell for cell in self.cells if cell.verdict is Verdict.CONFLICT)

    @property
    def news(self) -> tuple[FormCell, ...]:
        """Cells that only they changed."""
        return tuple(cell for cell in self.cells if cell.verdict is Verdict.THEIRS)


class Returned(NamedTuple):
    """Everything that came back at once."""

    year: int
    forms: tuple[ReturnedForm, ...]

    def undecided(self, decisions: Decisions) -> tuple[FormCell, ...]:
        """Conflicts that still ask."""
        ready = (one for one in self.forms if one.standing.mergeable)
        return tuple(cell for one in ready for cell in one.conflicts if cell.key not in decisions)


def by_activity(cells: Iterable[tuple[FormCell, Value]]) -> dict[str, dict[str, Value]]:
    """Values for cells, by activity and field."""
    found: dict[str, dict[str, Value]] = {}
    for cell, value in cells:
        found.setdefault(cell.activity, {})[cell.field] = plain(value)
    return found


class Months:
    """What the file has of each month, with what the forms before have changed in it."""

    def __init__(self, entries: Mapping[Month, Mapping[str, Entry]]) -> None:
        self._entries = {month: dict(known) for month, known in entries.items()}
        self.changed: dict[tuple[Month, str], Entry] = {}

    def entry(self, month: Month, activity: str) -> Entry:
        """The entry of an activity as it is now."""
        return self._entries[month].get(activity, Entry(activity, month))

    def take(self, form: SectionForm, values: Mapping[str, Values], at: str, wordings: Mapping[str, str]) -> None:
        """Write what a ฝ่าย says, by activity and field, over what was there."""
        for activity, changed in values.items():
            before = self.entry(form.month, activity)
            first = (form.month, activity) not in self.changed
            after = with_values(before, changed)._replace(
                entered_by=form.section, entered_at=at, revision=before.revision + first,
                wording=wordings.get(activity, before.wording),
            )  # fmt: skip
            self._entries[form.month][activity] = self.changed[form.month, activity] = after


def cells_of(
    form: SectionForm, values: Mapping[str, Values], places: Mapping[tuple[str, str], str], base: Mapping[str, Values],
    months: Months,
) -> tuple[FormCell, ...]:  # fmt: skip
    """Every cell that could be read, beside what both sides last agreed on and what we have now."""
    found = []
    for line in form.lines:
        entry = months.entry(form.month, line.activity)
        ours, sent = values_of(entry), {**line.values, **base.get(line.activity, {})}
        for field, theirs in values.get(line.activity, {}).items():
            verdict = compare(sent.get(field), theirs, ours[field])
            found.append(
                FormCell(
                    form.uid, line.activity, field, line.name, sent.get(field), theirs, ours[field], verdict,
                    entry.entered_by, entry.entered_at, places.get((line.activity, field), ""),
                )
            )  # fmt: skip
    return tuple(found)


def taken(cell: FormCell, ours: Value, decision: str | None) -> Value:
    """What a cell makes of our value, which may have changed since it was compared: theirs, both, or what it is."""
    verdict = compare(cell.sent, cell.theirs, ours)
    if decision == OURS or verdict not in (Verdict.THEIRS, Verdict.CONFLICT):
        return ours
    if verdict is Verdict.THEIRS:
        return cell.theirs
    if decision == BOTH and cell.field in TEXTS:
        return both(str(ours or ""), str(cell.theirs or ""))
    return cell.theirs if decision == THEIRS and plain(ours) == plain(cell.ours) else ours


def is_settled(cell: FormCell, ours: Value, decision: str | None) -> bool:
    """Whether nobody has to be asked about a cell again; what stays open is asked when the form comes once more."""
    asks = compare(cell.sent, cell.theirs, ours) is Verdict.CONFLICT
    kept = decision == OURS or (decision == BOTH and cell.field in TEXTS)
    return not asks or kept or plain(taken(cell, ours, decision)) != plain(ours)


def as_data(returned: Returned, language: Language) -> dict[str, Any]:
    """What came back, as the command line prints it."""
    return {"year": returned.year, "forms": [_form_data(one, language) for one in returned.forms]}


def _form_data(one: ReturnedForm, language: Language) -> dict[str, Any]:
    return {
        "file": one.path.name,
        "section": one.form.section if one.form else None,
        "month": str(one.form.month) if one.form else None,
        "standing": one.standing.value,
        "problem": str(messages.say(one.problem, language)) if one.problem else None,
        "cells": [_cell_data(cell) for cell in (*one.news, *one.conflicts)],
        "photos": sum(map(len, one.photos.values())),
        "beside": [path.name for path in one.beside],
        "doubts": [
            {"place": doubt.place, "rule": doubt.rule, "text": said_of(doubt, language)} for doubt in one.doubts
        ],
    }


def said_of(doubt: Doubt, language: Language) -> str:
    """A doubt in a person's words."""
    return messages.say_doubt(doubt.rule, dict(doubt.values), language)


def _cell_data(cell: FormCell) -> dict[str, Any]:
    sides = {"sent": cell.sent, "theirs": cell.theirs, "ours": cell.ours}
    what = {"activity": cell.name, "field": cell.field, "verdict": cell.verdict.value}
    return {**what, **written(sides), "place": cell.place}


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files to read, in order, each once; of a folder its workbooks."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = sorted(path.glob("*.xlsx")) if path.is_dir() else [path]
        inside = [one for one in inside if not one.name.startswith(("~$", "."))]
        if not inside:
            raise Problem("forms_none", name=path.name)
        found |= dict.fromkeys(inside)
    return list(found)


def photos_beside(path: Path, names: Iterable[str]) -> tuple[Path, ...]:
    """Photos in folders of these names next to a file."""
    folders = (path.with_name(safe_name(name, 80)) for name in dict.fromkeys(names))
    inside = (one for folder in folders if folder.is_dir() for one in sorted(folder.iterdir()))
    return tuple(one for one in inside if one.suffix.lower() in _PICTURES)


def now() -> str:
    """This moment as it is kept."""
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")
