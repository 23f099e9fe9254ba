"""What was recorded of a plan month by month, as rows; an entry outlives the activity that it speaks of."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Collection, Iterable
from sqlite3 import Connection
from typing import Any

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import OPEN, Entry, Status
from ita_desktop.store.frameworks import from_hundredths, hundredths
from ita_desktop.store.rows import Row, delete, insert, select, update

_DAYS = ("event_date", "approved_on")
_PLAIN = (
    "status", "reason", "result", "obstacle", "suggestion", "next_step", "remark", "wording", "entered_by",
    "entered_at", "revision",
)  # fmt: skip


def read(db: Connection, fiscal_year: int, month: Month | None = None) -> list[Entry]:
    """The entries of a year, or of one month."""
    where, values = ("AND month = ?", (fiscal_year, str(month))) if month else ("", (fiscal_year,))
    sql = f"SELECT * FROM followup WHERE fiscal_year = ? {where} ORDER BY month, id"
    return [_entry(row) for row in select(db, sql, values)]


def waiting(db: Connection, fiscal_year: int, months: Collection[Month]) -> dict[tuple[str, Month], Entry]:
    """The entries of some months that still wait for something, by activity uid and month."""
    marks = [", ".join("?" * len(values)) for values in (months, OPEN)]
    sql = f"SELECT * FROM followup WHERE fiscal_year = ? AND month IN ({marks[0]}) AND status IN ({marks[1]})"
    found = map(_entry, select(db, sql, (fiscal_year, *map(str, months), *OPEN)))
    return {(entry.activity, entry.month): entry for entry in found}


def of_activity(db: Connection, activity_uid: str) -> list[Entry]:
    """The entries of one activity, the earliest first."""
    sql = "SELECT * FROM followup WHERE activity_uid = ? ORDER BY month"
    return [_entry(row) for row in select(db, sql, (activity_uid,))]


def statuses(db: Connection, fiscal_year: int) -> dict[tuple[str, str], str]:
    """The status of every entry of a year by activity uid and month, and nothing else: for strips and grids."""
    sql = "SELECT activity_uid, month, status FROM followup WHERE fiscal_year = ?"
    return {(uid, month): status for uid, month, status in db.execute(sql, (fiscal_year,)).fetchall()}


def keep(db: Connection, fiscal_year: int, entry: Entry) -> int:
    """Write an entry over the one of its activity and month, or anew; says its row id."""
    values = _values(entry)
    if entry.id:
        update(db, "followup", entry.id, **values)
        return entry.id
    activity = db.execute("SELECT id FROM activity WHERE uid = ?", (entry.activity,)).fetchone()
    return insert(
        db, "followup", uid=entry.uid or uuid.uuid4().hex, fiscal_year=fiscal_year, month=str(entry.month),
        activity_id=activity[0] if activity else None, activity_uid=entry.activity, **values,
    )  # fmt: skip


def remove(db: Connection, entry_ids: Iterable[int]) -> None:
    """Take entries away."""
    for entry_id in entry_ids:
        delete(db, "followup", entry_id)


def _values(entry: Entry) -> dict[str, Any]:
    return {
        **{name: getattr(entry, name) for name in _PLAIN},
        **{name: day.isoformat() if (day := getattr(entry, name)) else "" for name in _DAYS},
        "quantity": None if entry.quantity is None else hundredths(entry.quantity),
    }


def _entry(row: Row) -> Entry:
    days: dict[str, Any] = {name: dt.date.fromisoformat(row[name]) if row[name] else None for name in _DAYS}
    plain = {name: row[name] for name in _PLAIN if name != "status"}
    return Entry(
        row["activity_uid"], Month.parse(row["month"]), Status(row["status"]), uid=row["uid"], id=row["id"],
        quantity=None if row["quantity"] is None else from_hundredths(row["quantity"]), **days, **plain,
    )  # fmt: skip
