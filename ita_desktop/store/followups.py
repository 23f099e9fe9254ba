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
_READ = ("uid", "id", *(name for name in _PLAIN if name != "status"))


def read(db: Connection, fiscal_year: int, month: Month | None = None) -> list[Entry]:
    """The entries of a year, or of one month."""
    where, values = ("AND month = ?", (fiscal_year, str(month))) if month else ("", (fiscal_year,))
    sql = f"SELECT * FROM followup WHERE fiscal_year = ? {where} ORDER BY month, id"
    return [_entry(row) for row in select(db, sql, values)]


def waiting(db: Connection, fiscal_year: int, months: Collection[Month]) -> dict[tuple[str, Month], Entry]:
    """The entries of some months that still wait for something, by activity uid and month."""
    marks = [", ".join("?" * len(values)) for values in (months, OPEN)]
    sql = (
        f"SELECT * FROM followup WHERE fiscal_year = ? AND month IN ({marks[0]})"
        f" AND (status IN ({marks[1]}) OR status = ? AND reason = '')"
    )
    found = map(_entry, select(db, sql, (fiscal_year, *map(str, months), *OPEN, Status.NOT_DONE)))
    return {(entry.activity, entry.month): entry for entry in found}


def of_activity(db: Connection, activity_uid: str) -> list[Entry]:
    """The entries of one activity, the earliest first."""
    sql = "SELECT * FROM followup WHERE activity_uid = ? ORDER BY month"
    return [_entry(row) for row in select(db, sql, (activity_uid,))]


def statuses(db: Connection, fiscal_year: int) -> list[tuple[str, str, str, str]]:
    """Activity uid, month, status and reason of every entry of a year, and nothing else: for strips and grids."""
    sql = "SELECT activity_uid, month, status, reason FROM followup WHERE fiscal_year = ?"
    return db.execute(sql, (fiscal_year,)).fetchall()


def count(db: Connection, activity_uids: Collection[str]) -> tuple[int, int]:
    """How many entries activities have, and how many pieces of evidence those have."""
    marks = ", ".join("?" * len(activity_uids))
    sql = (
        "SELECT count(DISTINCT followup.id), count(DISTINCT evidence_id) FROM followup"
        f" LEFT JOIN followup_evidence ON followup_id = followup.id WHERE activity_uid IN ({marks})"
    )
    entries, evidence = db.execute(sql, tuple(activity_uids)).fetchone()
    return entries, evidence


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
    return Entry(
        row["activity_uid"], Month.parse(row["month"]), Status(row["status"]),
        quantity=None if row["quantity"] is None else from_hundredths(row["quantity"]),
        event_date=_day(row["event_date"]), approved_on=_day(row["approved_on"]), **{name: row[name] for name in _READ},
    )  # fmt: skip


def _day(kept: str) -> dt.date | None:
    return dt.date.fromisoformat(kept) if kept else None
