"""What came back from the ฝ่าย: each file as a form, each of its cells beside what was sent and what the file has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ita_desktop.domain import messages
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, recorded
from ita_desktop.domain.form_fields import Values
from ita_desktop.domain.merging import Value, Verdict, plain
from ita_desktop.domain.messages import Language
from ita_desktop.domain.section_form import SectionForm, values_of, with_values
from ita_desktop.services import form_cells
from ita_desktop.services.form_cells import Decisions, FormCell, Here
from ita_desktop.services.photos_beside import Beside, Chosen
from ita_desktop.store.section_forms import SentOut, Told

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.grid import Doubt
    from ita_desktop.services.evidence import Ready

F = TypeVar("F", bound=SentOut)


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


class ReturnedForm(NamedTuple, Generic[F]):
    """One file that came back; `photos` are the new ones of its sheet, by activity, `said` all that it says."""

    path: Path
    standing: Standing
    form: F | None = None
    cells: tuple[FormCell, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    problem: Problem | None = None
    photos: Mapping[str, Sequence[Ready]] = {}
    said: Told = Told()

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


class Returned(NamedTuple, Generic[F]):
    """Everything that came back at once; `beside` are the new photos beside forms, `known` counts those kept before."""

    year: int
    forms: tuple[ReturnedForm[F], ...]
    beside: tuple[Beside, ...] = ()
    known: int = 0

    def beside_of(self, form: ReturnedForm[F] | None) -> tuple[Beside, ...]:
        """What lies beside one form, told with its first file; without one, what may belong to several or to none."""
        if form is None:
            return tuple(one for one in self.beside if len(one.forms) != 1)
        uid = form.form.uid if form.form else ""
        first = next((one.path for one in self.forms if one.form and one.form.uid == uid), None)
        return tuple(one for one in self.beside if one.forms == (uid,)) if form.path == first else ()

    def placed(self, chosen: Chosen) -> dict[str, dict[str, list[Ready]]]:
        """The photos beside forms that are used, by form and activity."""
        found: dict[str, dict[str, list[Ready]]] = {}
        for one in self.beside:
            target = chosen.get(one.path, one.target)
            if one.ready and target:
                found.setdefault(target.form, {}).setdefault(target.row, []).append(one.ready)
        return found

    def taken(self, chosen: Chosen) -> tuple[ReturnedForm[F], ...]:
        """The forms that are taken in: what is new, and what came back before where photos come to it."""
        placed, first = self.placed(chosen), dict[str, ReturnedForm[F]]()
        for one in self.forms:
            if one.form and (one.standing.mergeable or (one.standing is Standing.SAME and one.form.uid in placed)):
                first.setdefault(one.form.uid, one)
        return tuple(first.values())

    def photo_count(self, chosen: Chosen) -> int:
        """How many photos come along with what is taken in, out of sheets and from beside them."""
        placed = self.placed(chosen)
        taken = [(one, placed.get(one.form.uid, {})) for one in self.taken(chosen) if one.form]
        return sum(len(some) for one, beside in taken for photos in (one.photos, beside) for some in photos.values())

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

    def here(self, month: Month, activity: str) -> Here:
        """What a ฝ่าย could have changed of it, and who wrote that."""
        entry = self.entry(month, activity)
        return Here(values_of(entry), entry.entered_by, entry.entered_at)

    def take(self, form: SectionForm, values: Mapping[str, Values], at: str, wordings: Mapping[str, str]) -> None:
        """Write what a ฝ่าย says, by activity and field, over what was there."""
        for activity, changed in values.items():
            before = self.entry(form.month, activity)
            first = (form.month, activity) not in self.changed
            after = recorded(before, with_values(before, changed), form.section, at)._replace(
                revision=before.revision + first, wording=wordings.get(activity, before.wording)
            )
            self._entries[form.month][activity] = self.changed[form.month, activity] = after


def as_data(returned: Returned[SectionForm], language: Language) -> dict[str, Any]:
    """What came back, as the command line prints it."""
    names = {one.form.uid: one.path.name for one in returned.forms if one.form}
    return {
        "year": returned.year,
        "forms": [_form_data(one, language) for one in returned.forms],
        "photos": [_photo_data(one, names) for one in returned.beside if not one.asks],
        "photos_left": [_left_data(one, names, language) for one in returned.beside if one.asks],
        "photos_known": returned.known,
    }


def _photo_data(one: Beside, names: Mapping[str, str]) -> dict[str, Any]:
    return {"file": str(one.path), "form": names[one.target.form], "activity": one.target.row} if one.target else {}


def _left_data(one: Beside, names: Mapping[str, str], language: Language) -> dict[str, Any]:
    said = str(messages.say(one.asks, language)) if one.asks else None
    return {"file": str(one.path), "forms": [names[uid] for uid in one.forms], "problem": said}


def _form_data(one: ReturnedForm[SectionForm], language: Language) -> dict[str, Any]:
    return {
        "file": one.path.name,
        "section": one.form.section if one.form else None,
        "month": str(one.form.month) if one.form else None,
        "standing": one.standing.value,
        "problem": str(messages.say(one.problem, language)) if one.problem else None,
        "cells": [form_cells.as_data(cell) for cell in (*one.news, *one.conflicts)],
        "photos": sum(map(len, one.photos.values())),
        "doubts": [
            {"place": doubt.place, "rule": doubt.rule, "text": said_of(doubt, language)} for doubt in one.doubts
        ],
    }


def said_of(doubt: Doubt, language: Language) -> str:
    """A doubt in a person's words."""
    return messages.say_doubt(doubt.rule, dict(doubt.values), language)


def now() -> str:
    """This moment as it is kept."""
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")
