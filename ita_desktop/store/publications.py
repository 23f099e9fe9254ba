"""Publications, links, checked elements and attachments, as rows; they hang on the items of the year assessed."""

from __future__ import annotations

import datetime as dt
import re
from sqlite3 import Connection
from typing import Any

from ita_desktop.domain.publication import Attachment, Check, Link, Publication
from ita_desktop.store.rows import Row, insert, select, update

_OF_YEAR = "JOIN item ON item.id = {} JOIN framework f ON f.id = framework_id WHERE f.fiscal_year = ?"


def read(db: Connection, fiscal_year: int) -> dict[str, Publication]:
    """What is kept of every disclosure item of a year, by code."""
    sections = dict(db.execute("SELECT id, key FROM section").fetchall())
    links = _links(db, fiscal_year)
    checks = _checks(db, fiscal_year)
    attachments = _attachments(db, fiscal_year)
    rows = select(
        db,
        "SELECT item.code, publication.* FROM item JOIN framework f ON f.id = framework_id "
        "LEFT JOIN publication ON publication.item_id = item.id WHERE f.fiscal_year = ? AND scale = 'disclosure'",
        (fiscal_year,),
    )
    return {
        row["code"]: _publication(row, sections)._replace(
            links=tuple(links.get(row["code"], ())),
            checks=tuple(checks.get(row["code"], ())),
            attachments=tuple(attachments.get(row["code"], ())),
        )
        for row in rows
    }


def _publication(row: Row, sections: dict[int, str | None]) -> Publication:
    if row["id"] is None:
        return Publication(row["code"])
    texts: dict[str, Any] = {name: row[name] for name in ("explanation", "officer", "comment", "reason", "notes")}
    published_on, approved_on = _day(row["published_on"]), _day(row["approved_on"])
    section = sections.get(row["section_id"])
    return Publication(row["code"], published_on=published_on, approved_on=approved_on, section=section, **texts)


def _day(kept: str) -> dt.date | None:
    return dt.date.fromisoformat(kept) if re.fullmatch(r"\d{4}-\d\d-\d\d", kept) else None


def _links(db: Connection, fiscal_year: int) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = {}
    sql = (
        "SELECT item.code, link.id, url, link.title FROM link "
        f"{_OF_YEAR.format('item_id')} ORDER BY link.place, link.id"
    )
    for code, *values in db.execute(sql, (fiscal_year,)).fetchall():
        found.setdefault(code, []).append(Link(*values))
    return found


def _checks(db: Connection, fiscal_year: int) -> dict[str, list[Check]]:
    found: dict[str, list[Check]] = {}
    sql = (
        "SELECT item.code, element.id, element.title, confirmed, coalesce(ticked, 0), coalesce(note, '') FROM element "
        f"LEFT JOIN element_check ON element_id = element.id {_OF_YEAR.format('item_id')} "
        "ORDER BY element.place, element.id"
    )
    for code, row_id, title, confirmed, ticked, note in db.execute(sql, (fiscal_year,)).fetchall():
        found.setdefault(code, []).append(Check(row_id, title, bool(confirmed), bool(ticked), note))
    return found


def _attachments(db: Connection, fiscal_year: int) -> dict[str, list[Attachment]]:
    found: dict[str, list[Attachment]] = {}
    sql = (
        "SELECT item.code, attachment.id, name, size FROM attachment JOIN blob USING (sha256) "
        f"{_OF_YEAR.format('item_id')} ORDER BY attachment.place, attachment.id"
    )
    for code, *values in db.execute(sql, (fiscal_year,)).fetchall():
        found.setdefault(code, []).append(Attachment(*values))
    return found


def change(db: Connection, item_id: int, **values: object) -> None:
    """Change what is published for an item; its first change makes the row."""
    row = db.execute("SELECT id FROM publication WHERE item_id = ?", (item_id,)).fetchone()
    if row:
        update(db, "publication", row[0], **values)
    elif any(values.values()):
        insert(db, "publication", item_id=item_id, **values)


def section_id(db: Connection, key: str | None) -> int | None:
    """Row id of a ฝ่าย."""
    row = db.execute("SELECT id FROM section WHERE key = ?", (key,)).fetchone()
    return int(row[0]) if row else None


def add(db: Connection, table: str, item_id: int, **values: object) -> int:
    """Append a link or an attachment to an item; says its row id."""
    place = db.execute(f'SELECT coalesce(max(place), 0) + 1 FROM "{table}" WHERE item_id = ?', (item_id,)).fetchone()[0]
    return insert(db, table, item_id=item_id, place=place, **values)


def check(db: Connection, element_id: int, **values: object) -> None:
    """Tick an element, or keep the office's note on it."""
    row = db.execute("SELECT id FROM element_check WHERE element_id = ?", (element_id,)).fetchone()
    if row:
        update(db, "element_check", row[0], **values)
    else:
        insert(db, "element_check", element_id=element_id, **values)


def blob_of(db: Connection, attachment_id: int) -> str:
    """Under which SHA-256 the content of an attachment lies."""
    return str(db.execute("SELECT sha256 FROM attachment WHERE id = ?", (attachment_id,)).fetchone()[0])


def directors_before(db: Connection, after: int) -> tuple[int, tuple[str, ...]]:
    """Who was called a director by what the change log says after one of its lines, and its last line now."""
    last = int(db.execute("SELECT coalesce(max(id), 0) FROM change_log").fetchone()[0])
    rows = db.execute(
        "SELECT DISTINCT json_extract(before, '$.name') FROM change_log "
        "WHERE id > ? AND table_name = 'person' AND json_extract(before, '$.role') = 'director'",
        (after,),
    ).fetchall()
    return last, tuple(name for (name,) in rows if _is_full(name))


def directors(db: Connection) -> tuple[str, ...]:
    """Who is a director of this office."""
    rows = db.execute("SELECT name FROM person WHERE role = 'director'").fetchall()
    return tuple(name for (name,) in rows)


def _is_full(name: str | None) -> bool:
    """A name in two parts; what a new row is called before somebody types is none."""
    return bool(name) and len(str(name).split()) > 1
