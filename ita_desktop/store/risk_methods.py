"""How a year assesses its risks, as it is kept: one document a year, or none while it follows others."""

from __future__ import annotations

import json
from sqlite3 import Connection

from ita_desktop.domain import risk_method
from ita_desktop.domain.risk_method import Method
from ita_desktop.store.rows import insert, update


def read(db: Connection, fiscal_year: int) -> Method | None:
    """The method of a year, else that of the newest year before it that has one."""
    sql = "SELECT content FROM risk_method WHERE fiscal_year <= ? ORDER BY fiscal_year DESC LIMIT 1"
    row = db.execute(sql, (fiscal_year,)).fetchone()
    return risk_method.read(json.loads(row[0])) if row else None


def is_kept(db: Connection, fiscal_year: int) -> bool:
    """Whether a year has a method of its own."""
    return _id(db, fiscal_year) is not None


def keep(db: Connection, fiscal_year: int, method: Method) -> None:
    """Write the method of a year."""
    content = json.dumps(risk_method.written(method), ensure_ascii=False)
    row_id = _id(db, fiscal_year)
    if row_id is None:
        insert(db, "risk_method", fiscal_year=fiscal_year, content=content)
    else:
        update(db, "risk_method", row_id, content=content)


def _id(db: Connection, fiscal_year: int) -> int | None:
    row = db.execute("SELECT id FROM risk_method WHERE fiscal_year = ?", (fiscal_year,)).fetchone()
    return row[0] if row else None
