"""The office, its ฝ่าย, schools, people, settings and emblem, as rows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from sqlite3 import Connection
from typing import Any

from ita_desktop.domain.office import Office, Person, Role, Section
from ita_desktop.store.rows import delete, insert, select, update


def read(db: Connection) -> Office:
    """The office of this file."""
    (row,) = select(db, "SELECT * FROM office")
    row.pop("id")
    return Office(**row)


def write(db: Connection, office: Office) -> None:
    """Keep the office; there is one."""
    values = {"id": 1, **office._asdict()}
    if db.execute("SELECT 1 FROM office").fetchone():
        update(db, "office", 1, **values)
    else:
        insert(db, "office", **values)


def sections(db: Connection) -> list[Section]:
    """The ฝ่าย in their order."""
    rows = db.execute("SELECT key, name, short_name FROM section ORDER BY place, id").fetchall()
    return [Section(*row) for row in rows]


def add_sections(db: Connection, sections: Iterable[Section]) -> None:
    """Append ฝ่าย in the order given."""
    for place, section in enumerate(sections, _next_place(db, "section")):
        insert(db, "section", key=section.key, name=section.name, short_name=section.short_name, place=place)


def section_ids(db: Connection) -> dict[str, int]:
    """Row ids of the ฝ่าย by key."""
    return dict(db.execute("SELECT key, id FROM section WHERE key IS NOT NULL").fetchall())


def people(db: Connection) -> list[Person]:
    """People in their order."""
    rows = select(
        db,
        "SELECT person.name, position, role, section.key AS section FROM person "
        "LEFT JOIN section ON section.id = section_id ORDER BY person.place, person.id",
    )
    return [Person(row["name"], row["position"], Role(row["role"]), row["section"]) for row in rows]


def add_people(db: Connection, people: Iterable[Person]) -> list[int]:
    """Append people in the order given; says their ids."""
    ids = section_ids(db)
    return [
        insert(
            db, "person", name=person.name, position=person.position, role=person.role.value,
            section_id=ids.get(person.section or ""), place=place,
        )
        for place, person in enumerate(people, _next_place(db, "person"))
    ]  # fmt: skip


def remove(db: Connection, table: str, row_id: int) -> None:
    """Take a row away."""
    delete(db, table, row_id)


def schools(db: Connection) -> list[str]:
    """Names of the schools in their order."""
    return [name for (name,) in db.execute("SELECT name FROM school ORDER BY place, id").fetchall()]


def add_schools(db: Connection, names: Iterable[str]) -> list[int]:
    """Append schools in the order given; says their ids."""
    start = _next_place(db, "school")
    return [insert(db, "school", name=name, place=place) for place, name in enumerate(names, start)]


def _next_place(db: Connection, table: str) -> int:
    return int(db.execute(f'SELECT coalesce(max(place), 0) + 1 FROM "{table}"').fetchone()[0])


def setting(db: Connection, name: str, default: Any) -> Any:
    """A setting of this office, or what holds without it."""
    row = db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return json.loads(row[0]) if row else default


def set_setting(db: Connection, name: str, value: Any) -> None:
    """Keep a setting of this office."""
    text = json.dumps(value)
    db.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, text),
    )


def keep_file(db: Connection, data: bytes, media_type: str) -> str:
    """Keep a picture or document by its content; the same content is kept once."""
    return keep_new_file(db, data, media_type)[0]


def keep_new_file(db: Connection, data: bytes, media_type: str) -> tuple[str, bool]:
    """Keep a picture or document, and say whether its content is new to the file."""
    import hashlib  # seldom needed, and slow to load

    sha256 = hashlib.sha256(data).hexdigest()
    cursor = db.execute(
        "INSERT INTO blob (sha256, size, media_type, data) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
        (sha256, len(data), media_type, data),
    )
    return sha256, cursor.rowcount > 0


def read_file(db: Connection, sha256: str) -> bytes:
    """The content kept under a SHA-256."""
    row = db.execute("SELECT data FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    return bytes(row[0])
