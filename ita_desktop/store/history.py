"""The change log: every write of every step, from which undo, redo and who-changed-what all come.

Triggers made at opening write each row's image before and after into change_log, so no write can miss it.
Undo is a new step that puts the images back; history is never deleted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from sqlite3 import Connection
from typing import Any, NamedTuple

from ita_desktop.store.lock import Holder
from ita_desktop.store.migrations import UNLOGGED
from ita_desktop.store.rows import delete, insert, select, update

Image = dict[str, Any]


class Change(NamedTuple):
    """One row as it was and as it became; None where it did not exist."""

    table: str
    row_id: int
    before: Image | None
    after: Image | None

    @property
    def fields(self) -> tuple[str, ...]:
        """The columns that differ; all of them for a row that came or went."""
        before, after = self.before or {}, self.after or {}
        return tuple(name for name in (before | after) if before.get(name) != after.get(name))


class StepLine(NamedTuple):
    """One line of the history: what was done, by whom, when."""

    id: int
    at: str
    who: str
    computer: str
    kind: str
    label: str
    words: Mapping[str, Any]
    undone: bool


def watched_tables(db: Connection) -> list[str]:
    """The tables whose every change is logged."""
    rows = db.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    names = [name for (name,) in rows]
    return [n for n in names if n not in UNLOGGED and not n.startswith(("sqlite_", "_sqlite_", "search_"))]


def watch(db: Connection) -> None:
    """Make the triggers for this connection: from now on a write outside a step fails."""
    db.execute("CREATE TEMP TABLE current_step (id INTEGER NOT NULL)")
    for table in watched_tables(db):
        columns = db.execute(f'SELECT name, type FROM pragma_table_info("{table}")').fetchall()
        old, new = _image("OLD", columns), _image("NEW", columns)
        differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name, _ in columns)
        for event, when, row, before, after in (
            ("INSERT", "1", "NEW", "NULL", new),
            ("UPDATE", differs, "NEW", old, new),
            ("DELETE", "1", "OLD", old, "NULL"),
        ):
            db.execute(
                f'CREATE TEMP TRIGGER "log_{table}_{event}" AFTER {event} ON main."{table}" WHEN {when} BEGIN '
                "INSERT INTO change_log (step_id, table_name, row_id, before, after) "
                f"VALUES ((SELECT id FROM current_step), '{table}', {row}.id, {before}, {after}); END"
            )


def _image(row: str, columns: list[tuple[str, str]]) -> str:
    """SQL for a row as JSON; json_object rounds floats, so they are written out in full."""
    parts = (
        f"'{name}', " + (f"json(printf('%!.17g', {row}.\"{name}\"))" if kind == "REAL" else f'{row}."{name}"')
        for name, kind in columns
    )
    return f"json_object({', '.join(parts)})"


def begin(db: Connection, label: str, words: Mapping[str, Any], kind: str, reverses: int | None, by: Holder) -> int:
    """Open a step inside the running transaction; everything written until `finish` belongs to it."""
    cursor = db.execute(
        "INSERT INTO step (at, who, computer, kind, label, words, reverses) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (by.since, by.who, by.computer, kind, label, json.dumps(words, default=str), reverses),
    )
    step_id = int(cursor.lastrowid or 0)
    db.execute("INSERT INTO current_step VALUES (?)", (step_id,))
    return step_id


def finish(db: Connection, step_id: int) -> frozenset[str]:
    """Close the step and say which tables it changed."""
    db.execute("DELETE FROM current_step")
    rows = db.execute("SELECT DISTINCT table_name FROM change_log WHERE step_id = ?", (step_id,)).fetchall()
    return frozenset(name for (name,) in rows)


def image(db: Connection, table: str, row_id: int) -> Image | None:
    """A row as it is now; None where there is none."""
    return next(iter(select(db, f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))), None)


_LINE = "SELECT id, at, who, computer, kind, label, words, undone FROM step"
_FLOOR = "coalesce((SELECT max(id) FROM step WHERE kind = 'barrier'), 0)"
_STANDING = f"kind IN ('edit', 'redo') AND undone = 0 AND id > {_FLOOR}"
_NEWEST = "coalesce((SELECT max(id) FROM step WHERE kind IN ('edit', 'barrier')), 0)"
_REDOABLE = f"kind = 'undo' AND undone = 0 AND id > {_NEWEST}"


def next_undo(db: Connection) -> StepLine | None:
    """The step that undo would take back; none behind a barrier such as an upgrade of the file."""
    return _one(db, f"{_LINE} WHERE {_STANDING} ORDER BY id DESC LIMIT 1")


def count_standing(db: Connection, after: int) -> int:
    """How many steps after one undo could take back."""
    return int(db.execute(f"SELECT count(*) FROM step WHERE {_STANDING} AND id > ?", (after,)).fetchone()[0])


def next_redo(db: Connection) -> StepLine | None:
    """The undo that redo would take back; none once something new was done."""
    return _one(db, f"{_LINE} WHERE {_REDOABLE} ORDER BY id DESC LIMIT 1")


def values_within_reach(db: Connection, table: str, column: str) -> set[str]:
    """What stands in a column of any row that undo or redo, as often as wanted, could still put back."""
    reach = f"table_name = ? AND step_id IN (SELECT id FROM step WHERE ({_STANDING}) OR ({_REDOABLE}))"
    sql = " UNION ".join(
        f"SELECT json_extract({image}, ?) FROM change_log WHERE {reach}" for image in ("before", "after")
    )
    path = f'$."{column}"'
    return {value for (value,) in db.execute(sql, (path, table) * 2).fetchall() if value is not None}


def _one(db: Connection, sql: str) -> StepLine | None:
    row = db.execute(sql).fetchone()
    return _line(row) if row else None


def _line(row: tuple[Any, ...]) -> StepLine:
    step_id, at, who, computer, kind, label, words, undone = row
    return StepLine(step_id, at, who, computer, kind, label, json.loads(words), bool(undone))


def reverse(db: Connection, step_id: int) -> None:
    """Put back what a step changed, last change first, and mark it undone; runs inside a step of its own."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    for change in reversed(list(changes(db, step_id))):
        _put_back(db, change)
    db.execute("UPDATE step SET undone = 1 WHERE id = ?", (step_id,))


def _put_back(db: Connection, change: Change) -> None:
    if change.before is None:
        delete(db, change.table, change.row_id)
    elif change.after is None:
        insert(db, change.table, **change.before)
    else:
        update(db, change.table, change.row_id, **{name: change.before[name] for name in change.fields})


def changes(db: Connection, step_id: int) -> Iterator[Change]:
    """What a step changed, in order."""
    rows = db.execute(
        "SELECT table_name, row_id, before, after FROM change_log WHERE step_id = ? ORDER BY id", (step_id,)
    ).fetchall()
    for table, row_id, before, after in rows:
        yield Change(table, row_id, json.loads(before) if before else None, json.loads(after) if after else None)


def ids(db: Connection) -> list[int]:
    """The ids of all steps, newest first."""
    return [step_id for (step_id,) in db.execute("SELECT id FROM step ORDER BY id DESC").fetchall()]


def line(db: Connection, step_id: int) -> StepLine:
    """One step."""
    return _line(db.execute(f"{_LINE} WHERE id = ?", (step_id,)).fetchone())


def lines(db: Connection, limit: int, before_id: int | None = None) -> list[StepLine]:
    """The newest lines of the history, newest first; older ones by the id of the last one seen."""
    where, values = ("WHERE id < ?", (before_id,)) if before_id else ("", ())
    rows = db.execute(f"{_LINE} {where} ORDER BY id DESC LIMIT ?", (*values, limit)).fetchall()
    return [_line(row) for row in rows]
