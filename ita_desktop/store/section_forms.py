"""The forms that went out to the ฝ่าย, as rows, each with what came back of it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from sqlite3 import Connection
from typing import Any, NamedTuple, Protocol

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.store.rows import Row, insert, select, update

Answers = Mapping[str, Mapping[str, str | None]]
"""What came back, as text by activity and field."""


MONTHLY, RISKS = "month", "risks"
"""The kinds of form; one of risks has the key of its period where others have their month."""


class SentOut(Protocol):
    """What is kept of any form that goes out."""

    @property
    def uid(self) -> str: ...
    @property
    def year(self) -> int: ...
    @property
    def month(self) -> Month | str: ...
    @property
    def revision(self) -> int: ...
    @property
    def section(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def sent_at(self) -> str: ...
    @property
    def due_on(self) -> dt.date | None: ...
    @property
    def lines(self) -> Sequence[object]: ...


class Told(NamedTuple):
    """What one file of a form said when it was taken in, and when that file was saved."""

    answers: Mapping[str, Mapping[str, str | None]] = {}
    saved: str = ""


class FormRow(NamedTuple):
    """One form that went out; `answers` is what was last agreed on, `told` what each of its files said, in order."""

    id: int
    uid: str
    section_id: int
    revision: int
    rows: int
    sent_at: str
    due_on: dt.date | None
    returned_at: str
    answers: Answers
    told: tuple[Told, ...] = ()


class SectionRow(NamedTuple):
    """A ฝ่าย with the id of its row."""

    id: int
    key: str
    name: str
    short_name: str


def sections(db: Connection) -> list[SectionRow]:
    """The ฝ่าย in their order."""
    rows = db.execute("SELECT id, coalesce(key, ''), name, short_name FROM section ORDER BY place, id").fetchall()
    return [SectionRow(*row) for row in rows]


def read(db: Connection, year: int, month: Month | str, kind: str = MONTHLY) -> list[FormRow]:
    """The forms of a month or period, those of each ฝ่าย from the first to the last that was sent."""
    sql = "SELECT * FROM section_form WHERE fiscal_year = ? AND month = ? AND kind = ? ORDER BY revision, id"
    return [_form(row) for row in select(db, sql, (year, str(month), kind))]


def find(db: Connection, uid: str) -> FormRow | None:
    """The form with a uid."""
    return next((_form(row) for row in select(db, "SELECT * FROM section_form WHERE uid = ?", (uid,))), None)


def add(db: Connection, section_id: int, form: SentOut, kind: str = MONTHLY) -> int:
    """Keep that a form went out; says its row id."""
    return insert(
        db, "section_form", uid=form.uid, fiscal_year=form.year, month=str(form.month), section_id=section_id,
        revision=form.revision, rows=len(form.lines), sent_at=form.sent_at,
        due_on=form.due_on.isoformat() if form.due_on else "", kind=kind,
    )  # fmt: skip


def mark_returned(db: Connection, form_id: int, at: str, answers: Answers, told: Sequence[Told]) -> None:
    """Keep that a form came back, what was agreed on, and what all its files said."""
    agreed, said = (json.dumps(one, ensure_ascii=False) for one in (answers, told))
    update(db, "section_form", form_id, returned_at=at, returned_as=agreed, returned_before=said)


def _form(row: Row) -> FormRow:
    answers: dict[str, Any] = json.loads(row["returned_as"]) if row["returned_as"] else {}
    told = tuple(Told(*one) for one in json.loads(row["returned_before"] or "[]"))
    due = dt.date.fromisoformat(row["due_on"]) if row["due_on"] else None
    plain = {name: row[name] for name in ("id", "uid", "section_id", "revision", "rows", "sent_at", "returned_at")}
    return FormRow(**plain, due_on=due, answers=answers, told=told)
