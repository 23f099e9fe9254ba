"""Plain SQL over a connection: rows by column name, and one row in."""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any

Row = dict[str, Any]


def select(db: Connection, sql: str, values: Sequence[object] = ()) -> list[Row]:
    """Every row that a query finds, by column name; fetched at once, so that no open cursor blocks the writer."""
    cursor = db.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def insert(db: Connection, table: str, **values: object) -> int:
    """Add a row and say its id."""
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    cursor = db.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(values.values()))
    return int(cursor.lastrowid or 0)


def update(db: Connection, table: str, row_id: int, **values: object) -> None:
    """Change columns of one row."""
    names = ", ".join(f'"{name}" = ?' for name in values)
    db.execute(f'UPDATE "{table}" SET {names} WHERE id = ?', (*values.values(), row_id))


def delete(db: Connection, table: str, row_id: int) -> None:
    """Take one row away, with what hangs on it."""
    db.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))


def swap_places(db: Connection, table: str, row_id: int, step: int, within: str | None = None) -> bool:
    """Let a row change places with its neighbour, of those that share the column `within`; false at either end."""
    (row,) = select(db, f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    order, than = ("DESC", "<") if step < 0 else ("ASC", ">")
    same, values = (f'"{within}" = ? AND ', (row[within],)) if within else ("", ())
    other = db.execute(
        f'SELECT id, place FROM "{table}" WHERE {same}place {than} ? ORDER BY place {order} LIMIT 1',
        (*values, row["place"]),
    ).fetchone()
    if other is None:
        return False
    update(db, table, row_id, place=other[1])
    update(db, table, other[0], place=row["place"])
    return True
