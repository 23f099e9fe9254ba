"""Who answered the surveys of a year, as rows: one per line of a table."""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection

from ita_desktop.domain.respondents import Line, TableKey, Trait

_OF_TABLE = "fiscal_year = ? AND instrument = ? AND trait = ?"


def read(db: Connection, fiscal_year: int) -> dict[TableKey, tuple[Line, ...]]:
    """The lines of every table that the file holds of a year."""
    rows = db.execute(
        "SELECT instrument, trait, name, count, target FROM respondent WHERE fiscal_year = ? ORDER BY place, id",
        (fiscal_year,),
    ).fetchall()
    found: dict[TableKey, tuple[Line, ...]] = {}
    for instrument, trait, *line in rows:
        key = TableKey(fiscal_year, instrument, Trait(trait))
        found[key] = (*found.get(key, ()), Line(*line))
    return found


def keep(db: Connection, key: TableKey, lines: Sequence[Line]) -> None:
    """Keep a table as these lines in this order; a row that stays as it is is not written again."""
    names = [line.name for line in lines]
    marks = ", ".join("?" for _ in names)
    db.execute(f"DELETE FROM respondent WHERE {_OF_TABLE} AND name NOT IN ({marks})", (*key, *names))
    for place, line in enumerate(lines):
        db.execute(
            "INSERT INTO respondent (fiscal_year, instrument, trait, name, count, target, place) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fiscal_year, instrument, trait, name) DO UPDATE "
            "SET count = excluded.count, target = excluded.target, place = excluded.place "
            "WHERE (count, target, place) IS NOT (excluded.count, excluded.target, excluded.place)",
            (*key, *line, place),
        )


def rename(db: Connection, key: TableKey, name: str, new: str) -> None:
    """Call a line otherwise."""
    db.execute(f"UPDATE respondent SET name = ? WHERE {_OF_TABLE} AND name = ?", (new, *key, name))
