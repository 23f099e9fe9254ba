"""What is said of forms that came back: how each stands, what its fields are called, what its values are."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Status
from ita_desktop.domain.merging import Value
from ita_desktop.services.returned_forms import Decisions, FormCell, ReturnedForm, Standing
from ita_desktop.services.section_forms import BoardLine
from ita_desktop.services.section_forms import State as FormState
from ita_desktop.ui import speech
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.words import number, status_words
from ita_desktop.ui.widgets.rows import Cell

NOTHING = "–"


def field_words(field: str) -> str:
    """What a field of the form is called."""
    return {
        "status": tr("Status"), "reason": tr("Reason"), "result": tr("Result"), "quantity": tr("Reached"),
        "event_date": tr("Day of the event"), "obstacle": tr("Problems and obstacles"), "suggestion": tr("Suggestion"),
        "next_step": tr("Next step"),
    }[field]  # fmt: skip


def value_words(field: str, value: Value) -> str:
    """A value as the window shows it."""
    if field == "status" and value:
        return status_words()[Status(str(value))]
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, dt.date):
        return speech.day(value)
    return str(value or NOTHING)


def month_title(month: Month) -> str:
    """A month as titles say it."""
    return f"{speech.short_month(month.month)} {month.year}"


def cell_title(cell: FormCell) -> str:
    """Which cell of the form it is."""
    return f"{field_words(cell.field)} · {cell.name}"


def standing_cell(one: ReturnedForm, decisions: Decisions, *, later: bool) -> Cell:
    """A form in the list: whose it is, and how it stands."""
    words, state = _standing(one, decisions, later=later)
    return Cell(one.section, words, state=state)


def _standing(one: ReturnedForm, decisions: Decisions, *, later: bool) -> tuple[str, State]:
    if not one.standing.mergeable:
        return refusal_words(one), State.NOT_YET if one.standing is Standing.SAME else State.BAD
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


def refusal_words(one: ReturnedForm) -> str:
    """Why a file is not merged, in a few words."""
    form = one.form
    return {
        Standing.SAME: tr("merged before, nothing new"),
        Standing.OTHER_OFFICE: tr("form of another office"),
        Standing.OTHER_YEAR: tr("form of year %1").replace("%1", str(form.year) if form else ""),
        Standing.OTHER_MONTH: tr("form of %1").replace("%1", month_title(form.month) if form else ""),
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
