"""What was told of risks for a quarter or month, as rows."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from sqlite3 import Connection
from typing import Any

from ita_desktop.domain.risk_watch import TEXTS, State, Watch
from ita_desktop.store.rows import Row, delete, insert, select, update

_PLAIN = (*TEXTS, "occurred", "severity", "entered_by", "entered_at", "revision")


def read(db: Connection, fiscal_year: int) -> list[Watch]:
    """What was told of the risks of a year, in every period."""
    sql = (
        "SELECT risk_watch.*, risk.uid AS risk_uid FROM risk_watch JOIN risk ON risk.id = risk_id "
        "WHERE fiscal_year = ? ORDER BY risk.place, period"
    )
    return [_watch(row) for row in select(db, sql, (fiscal_year,))]


def keep(db: Connection, risk_id: int, watch: Watch) -> int:
    """Write what was told over the row of its risk and period, or anew; says its row id."""
    values: dict[str, Any] = {
        **{name: getattr(watch, name) for name in (*_PLAIN, "state")},
        "fixed": None if watch.fixed is None else int(watch.fixed),
    }
    if watch.id:
        update(db, "risk_watch", watch.id, **values)
        return watch.id
    return insert(db, "risk_watch", uid=watch.uid or uuid.uuid4().hex, risk_id=risk_id, period=watch.period, **values)


def remove(db: Connection, watch_ids: Iterable[int]) -> None:
    """Take what was told away."""
    for watch_id in watch_ids:
        delete(db, "risk_watch", watch_id)


def _watch(row: Row) -> Watch:
    return Watch(
        row["risk_uid"], row["period"], fixed=None if row["fixed"] is None else bool(row["fixed"]),
        state=State(row["state"]) if row["state"] else None, uid=row["uid"], id=row["id"],
        **{name: row[name] for name in _PLAIN},
    )  # fmt: skip
