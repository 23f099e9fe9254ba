"""Helpers that look into an office file as no user can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from ita_desktop.services.session import Session
from ita_desktop.store import history


def database(opened: Session) -> Connection:
    """The database behind an open session."""
    return opened._file.connection


def content(db: Connection) -> dict[str, list[Any]]:
    """Every row of every watched table."""
    return {
        table: db.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in history.watched_tables(db)
    }


def comes_back_whole(opened: Session, change: Callable[[], object]) -> None:
    """Make a change: it must be one step, which undo takes back whole and redo brings again."""
    db = database(opened)
    before, steps = content(db), len(list(opened.past.steps()))
    change()
    after = content(db)
    assert after != before and len(list(opened.past.steps())) == steps + 1
    opened.past.undo()
    assert {name: rows for name, rows in content(db).items() if rows != before[name]} == {}
    opened.past.redo()
    assert content(db) == after


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder as it is."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
