"""Contents that nothing names any more: neither a row nor anything that undo or redo could put back."""

from __future__ import annotations

import json
from sqlite3 import Connection

from ita_desktop.store import history


def unnamed(db: Connection) -> dict[str, int]:
    """The contents that nobody can reach, by SHA-256, with their sizes."""
    named: set[str] = set()
    for table, column in _references(db):
        named |= {sha256 for (sha256,) in db.execute(f'SELECT "{column}" FROM "{table}"').fetchall()}
        named |= history.values_within_reach(db, table, column)
    contents = db.execute("SELECT sha256, size FROM blob").fetchall()
    return {sha256: size for sha256, size in contents if sha256 not in named}


def drop(db: Connection) -> int:
    """Take those contents out, inside a transaction; says how many."""
    gone = json.dumps(list(unnamed(db)))
    return db.execute("DELETE FROM blob WHERE sha256 IN (SELECT value FROM json_each(?))", (gone,)).rowcount


def free_room(db: Connection) -> int:
    """How many bytes of the file hold nothing."""
    pages, size = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("freelist_count", "page_size"))
    return int(pages * size)


def shrink(db: Connection) -> None:
    """Give the free room back to the disk; for a connection that is closed next, as its triggers go."""
    db.execute("PRAGMA temp_store = FILE")  # the file is written anew beside itself, which may be more than memory
    db.execute("VACUUM")


def _references(db: Connection) -> list[tuple[str, str]]:
    """The columns that name contents."""
    sql = (
        'SELECT known.name, parent."from" FROM sqlite_schema AS known, pragma_foreign_key_list(known.name) AS parent '
        "WHERE known.type = 'table' AND parent.\"table\" = 'blob'"
    )
    return [(table, column) for table, column in db.execute(sql).fetchall()]
