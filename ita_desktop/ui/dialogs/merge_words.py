"""What is said of forms that came back: how each stands, what its fields are called, what its values are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from ita_desktop.domain import dates
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.form_fields import Kind
from ita_desktop.domain.merging import Value
from ita_desktop.domain.thai import keepable
from ita_desktop.services.form_board import BoardLine
from ita_desktop.services.form_board import State as FormState
from ita_desktop.services.form_cells import Decisions, FormCell
from ita_desktop.services.photos_beside import Beside, Chosen
from ita_desktop.services.returned_forms import ReturnedForm, Standing
from ita_desktop.ui import speech
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.words import number
from ita_desktop.ui.widgets.fields import read_number
from ita_desktop.ui.widgets.rows import Cell

NOTHING = "–"
Came = ReturnedForm[Any]
"""A form that came back, of whichever kind."""


class FormWords(NamedTuple):
    """How one form is spoken of: a row of it, its time, its fields, and what can be chosen in those with a list."""

    row: str
    time: str
    field: Callable[[str], str]
    choices: Mapping[str, Mapping[Any, str]]

    def title(self, cell: FormCell) -> str:
        """Which cell of the form it is."""
        return f"{self.field(cell.field)} · {cell.name}"

    def value(self, field: str, value: Value) -> str:
        """A value as the window shows it."""
        if isinstance(value, Decimal):
            return number(value)
        if isinstance(value, dt.date):
            return speech.day(value)
        return self.choices.get(field, {}).get(value, str(value or NOTHING))

    def read(self, cell: FormCell, typed: str) -> Value:
        """What a person typed into a cell; raises a Problem that says why it can't be read."""
        match cell.kind:
            case Kind.NUMBER:
                return read_number(typed)
            case Kind.DAY:
                return dates.read_date(typed) if typed.strip() else None
            case Kind.CHOICE:
                return next((choice for choice in self.choices[cell.field] if choice == typed), None)
        return keepable(typed).strip()


def typed_words(value: Value) -> str:
    """A value as a person would type it, to be written on."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dt.date):
        return dates.thai_date(value)
    return str(value or "")


def month_field_words(field: str) -> str:
    """What a field of the form of a month is called."""
    return {
        "status": tr("Status"), "reason": tr("Reason"), "result": tr("Result"), "quantity": tr("Reached"),
        "event_date": tr("Day of the event"), "obstacle": tr("Problems and obstacles"), "suggestion": tr("Suggestion"),
        "next_step": tr("Next step"),
    }[field]  # fmt: skip


def month_title(month: Month) -> str:
    """A month as titles say it."""
    return f"{speech.short_month(month.month)} {month.year}"


def standing_cell(one: Came, words: FormWords, decisions: Decisions, unused: int, *, later: bool) -> Cell:
    """A form in the list: whose it is, how it stands, and how many of its photos are not used."""
    said, state = _standing(one, words, decisions, later=later)
    if unused and not later:
        left = tr("%n photos not used yet", "", unused)
        said = f"{said}, {left}"
        state = State.WATCH if state in (State.GOOD, State.NOT_YET) else state
    return Cell(one.section, said, state=state)


def unplaced(photos: Iterable[Beside], chosen: Chosen) -> int:
    """How many photos go nowhere as it is decided now."""
    return sum(1 for one in photos if one.ready and chosen.get(one.path, one.target) is None)


def _standing(one: Came, words: FormWords, decisions: Decisions, *, later: bool) -> tuple[str, State]:
    if not one.standing.mergeable:
        return refusal_words(one, words), State.NOT_YET if one.standing is Standing.SAME else State.BAD
    if later:
        return tr("left for later"), State.NOT_YET
    undecided = sum(1 for cell in one.conflicts if cell.key not in decisions)
    if undecided:
        return tr("%n cells to decide", "", undecided), State.LATE
    count = len(one.news) + len(one.conflicts)
    ready = tr("ready, %n cells", "", count) if count else tr("ready, nothing new")
    if one.doubts:
        unread = tr("%n not understood", "", len(one.doubts))
        return f"{ready}, {unread}", State.WATCH
    return ready, State.GOOD


def refusal_words(one: Came, words: FormWords) -> str:
    """Why a file is not merged, in a few words."""
    form = one.form
    return {
        Standing.SAME: tr("merged before, nothing new"),
        Standing.OTHER_OFFICE: tr("form of another office"),
        Standing.OTHER_YEAR: tr("form of year %1").replace("%1", str(form.year) if form else ""),
        Standing.OTHER_MONTH: words.time,
        Standing.TWICE: tr("the same form, filled in differently"),
        Standing.UNREADABLE: tr("can't be read as a form"),
    }.get(one.standing, "")


def board_words(line: BoardLine, today: dt.date) -> tuple[str, State]:
    """How far a ฝ่าย is with its form."""
    if line.state is FormState.RETURNED:
        return tr("came back %1").replace("%1", _day(line.returned_at)), State.GOOD
    if line.state is FormState.NOT_SENT:
        return tr("not sent"), State.NOT_YET
    if line.late and line.due_on:
        return tr("not back, %n days late", "", (today - line.due_on).days), State.LATE
    return tr("sent %1").replace("%1", _day(line.sent_at)), State.UNDER_WAY


def _day(moment: str) -> str:
    return speech.day(dt.datetime.fromisoformat(moment).date())


def written_words(cell: FormCell) -> str:
    """Who wrote what our file has, and when."""
    day = _day(cell.ours_at) if cell.ours_at else ""
    return " ".join(part for part in (cell.ours_by, day) if part)


def sent_words(one: Came) -> str:
    """When a form went out."""
    return _day(one.form.sent_at) if one.form and one.form.sent_at else ""
