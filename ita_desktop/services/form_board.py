"""What any form that goes to the ฝ่าย needs: whose it is, a free name for its file, and the board of what is back."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.store.section_forms import FormRow, SectionRow, SentOut, sections


class State(StrEnum):
    """How far the form of a ฝ่าย is."""

    NOT_SENT = "not-sent"
    SENT = "sent"
    RETURNED = "returned"


class BoardLine(NamedTuple):
    """The form of one ฝ่าย: how many rows it is asked, and of how many of those nothing is recorded yet."""

    section: str
    state: State
    asked: int
    missing: int
    revision: int = 0
    sent_at: str = ""
    returned_at: str = ""
    due_on: dt.date | None = None
    late: bool = False


def board_line(section: str, asked: int, missing: int, newest: FormRow | None, today: dt.date) -> BoardLine:
    """How far a ฝ่าย is with the newest form that went out to it, if one did."""
    if newest is None:
        return BoardLine(section, State.NOT_SENT, asked, missing)
    state = State.RETURNED if newest.returned_at else State.SENT
    late = state is State.SENT and newest.due_on is not None and today > newest.due_on
    sent = newest.revision, newest.sent_at, newest.returned_at, newest.due_on
    return BoardLine(section, state, asked, missing, *sent, late)


def section_named(db: Connection, name: str) -> SectionRow:
    """A ฝ่าย by its name, its short name or its key."""
    found = next((one for one in sections(db) if name in (one.name, one.short_name, one.key)), None)
    if found is None:
        raise Problem("form_section_gone", section=name)
    return found


def section_of(db: Connection, form: SentOut) -> SectionRow | None:
    """The ฝ่าย of a form, which may have another name by now."""
    return next((one for one in sections(db) if (one.key == form.key if form.key else one.name == form.section)), None)


def free_path(folder: Path, name: str) -> Path:
    """A workbook of this name that is not there yet: what a ฝ่าย filled in may lie here already."""
    number, found = 1, folder / f"{name}.xlsx"
    while found.exists():
        number += 1
        found = folder / f"{name} ({number}).xlsx"
    return found
