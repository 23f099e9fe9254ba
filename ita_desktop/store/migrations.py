"""The ladder every office file climbs, new ones too. Steps are frozen SQL: never edited, only added."""

from __future__ import annotations

from collections.abc import Callable
from sqlite3 import Connection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

UNLOGGED = {"step", "change_log", "blob", "search_doc", "search_state"}
"""Tables that the change log does not watch: its own, files by their content, and what is derived."""


_SET = "ita"


def ladder() -> Migrations:
    """The ladder as sqlite-utils climbs it."""
    from sqlite_utils import Migrations

    climbing = Migrations(_SET)
    for name, step in STEPS.items():
        climbing(name=name)(step)
    return climbing


def climbed(connection: Connection) -> list[str]:
    """Names of the steps that a file has climbed; asked at every opening, so without loading sqlite-utils."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone():
        return []
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id", (_SET,))
    return [name for (name,) in rows.fetchall()]


def _house(db: Database) -> None:
    from ita_desktop.store.ladder.house import SQL

    _run(db, SQL)


def _publication(db: Database) -> None:
    from ita_desktop.store.ladder.publication import SQL

    _run(db, SQL)


def _respondent(db: Database) -> None:
    from ita_desktop.store.ladder.respondent import SQL

    _run(db, SQL)


def _plan(db: Database) -> None:
    from ita_desktop.store.ladder.plan import SQL

    _run(db, SQL)


def _followup(db: Database) -> None:
    from ita_desktop.store.ladder.followup import SQL

    _run(db, SQL)


def _risk(db: Database) -> None:
    from ita_desktop.store.ladder.risk import SQL

    _run(db, SQL)


def _run(db: Database, script: str) -> None:
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)


STEPS: dict[str, Callable[[Database], None]] = {
    "0001_house": _house,
    "0002_publication": _publication,
    "0003_respondent": _respondent,
    "0004_plan": _plan,
    "0005_followup": _followup,
    "0006_risk": _risk,
}
"""The ladder, lowest step first."""
