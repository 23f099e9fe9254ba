"""What a search finds, said so that the window can go there: the kind of place, its year and its key."""

from __future__ import annotations

from sqlite3 import Connection
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.store.office_file import OfficeFile
from ita_desktop.store.rows import Row, select

if TYPE_CHECKING:
    from ita_desktop.store.search import Hit


class Place(NamedTuple):
    """Where something stands: an item or a framework of a fiscal year, or a part of the office."""

    kind: str
    key: str
    year: int | None = None


class Found(NamedTuple):
    """One thing found: what it is called, the text that matched, and where to go."""

    title: str
    text: str
    place: Place


_OF_ITEM = "SELECT item.code, item.short_title, item.title, f.fiscal_year FROM item {} WHERE {}.id = ?"
_OF_FRAMEWORK = "SELECT {} AS code, part.title, f.fiscal_year FROM {} part {} WHERE part.id = ?"
_FRAMEWORK = "JOIN framework f ON f.id = framework_id"
_LOOK = {
    "item": _OF_ITEM.format(_FRAMEWORK, "item"),
    "topic": _OF_ITEM.format(f"{_FRAMEWORK} JOIN topic ON topic.item_id = item.id", "topic"),
    "element": _OF_ITEM.format(f"{_FRAMEWORK} JOIN element ON element.item_id = item.id", "element"),
    "publication": _OF_ITEM.format(f"{_FRAMEWORK} JOIN publication ON publication.item_id = item.id", "publication"),
    "link": _OF_ITEM.format(f"{_FRAMEWORK} JOIN link ON link.item_id = item.id", "link"),
    "attachment": _OF_ITEM.format(f"{_FRAMEWORK} JOIN attachment ON attachment.item_id = item.id", "attachment"),
    "element_check": _OF_ITEM.format(
        f"{_FRAMEWORK} JOIN element ON element.item_id = item.id "
        "JOIN element_check ON element_check.element_id = element.id",
        "element_check",
    ),
    "indicator": _OF_FRAMEWORK.format("part.number", "indicator", _FRAMEWORK),
    "item_group": _OF_FRAMEWORK.format("part.code", "item_group", _FRAMEWORK),
    "instrument": _OF_FRAMEWORK.format("part.code", "instrument", _FRAMEWORK),
    "framework": "SELECT pack AS code, title, fiscal_year FROM framework WHERE id = ?",
}

_OF_AN_ITEM = ("item", "topic", "element", "publication", "link", "attachment", "element_check")


def search(file: OfficeFile, text: str, limit: int = 50) -> list[Found]:
    """Everything that holds every word of the text, newest first."""
    from ita_desktop.store.search import find

    places: dict[Place, Found] = {}
    for hit in find(file, text, limit):
        if found := _found(file.connection, hit):
            places.setdefault(found.place, found)  # an item and its sub-questions are one place
    return list(places.values())


def _found(db: Connection, hit: Hit) -> Found | None:
    if hit.table not in _LOOK:
        return Found(hit.text, hit.text, Place(hit.table, str(hit.row_id)))
    rows = select(db, _LOOK[hit.table], (hit.row_id,))
    return _in_framework(hit, rows[0]) if rows else None


def _in_framework(hit: Hit, row: Row) -> Found:
    kind = "item" if hit.table in _OF_AN_ITEM else "framework"
    title = row.get("short_title") or row["title"]
    key = str(row["code"]) if kind == "item" else f"{hit.table}:{row['code']}"
    code = "" if hit.table == "framework" else row["code"]  # the pack it was copied from says nothing to people
    return Found(f"{code} {title}".strip(), hit.text, Place(kind, key, row["fiscal_year"]))
