"""Pairs of items of two years, as a person confirmed them or as another office's file brought them."""

from __future__ import annotations

from sqlite3 import Connection
from typing import NamedTuple

from ita_desktop.store.rows import insert, select, update


class KeptPair(NamedTuple):
    """A pair as it is kept; without one side the item is new or dropped."""

    row_id: int
    before: str | None
    after: str | None
    relation: str
    confirmed: bool


def pairs(db: Connection, from_year: int, to_year: int) -> list[KeptPair]:
    """The pairs kept for two years, those of the older year's first items first."""
    rows = select(
        db,
        "SELECT pair.id, older.code AS older, newer.code AS newer, relation, confirmed FROM crosswalk_pair pair "
        "LEFT JOIN item older ON older.id = from_item_id LEFT JOIN item newer ON newer.id = to_item_id "
        "WHERE from_year = ? AND to_year = ? ORDER BY older.place IS NULL, older.place, newer.place, pair.id",
        (from_year, to_year),
    )
    return [KeptPair(r["id"], r["older"], r["newer"], r["relation"], bool(r["confirmed"])) for r in rows]


def add(
    db: Connection,
    years: tuple[int, int],
    from_item_id: int | None,
    to_item_id: int | None,
    relation: str,
    confirmed: bool,
) -> int:
    """Keep one pair of two years."""
    return insert(
        db, "crosswalk_pair", from_year=years[0], to_year=years[1], from_item_id=from_item_id, to_item_id=to_item_id,
        relation=relation, confirmed=int(confirmed),
    )  # fmt: skip


def set_relation(db: Connection, row_id: int, relation: str) -> None:
    """Say anew how a kept pair goes together."""
    update(db, "crosswalk_pair", row_id, relation=relation)


def remove_of(db: Connection, years: tuple[int, int], side: str, item_id: int) -> None:
    """Take away what is kept for one item of the older (`from`) or newer (`to`) year."""
    assert side in ("from", "to")
    db.execute(
        f"DELETE FROM crosswalk_pair WHERE from_year = ? AND to_year = ? AND {side}_item_id = ?", (*years, item_id)
    )
