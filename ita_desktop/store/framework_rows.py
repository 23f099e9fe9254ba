"""Changing a framework that is in the file: one row at a time, so that answers and scores stay on their items."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from sqlite3 import Connection

from ita_desktop.domain.framework import Element, Item, Topic
from ita_desktop.store import office
from ita_desktop.store.rows import insert, update


def framework_id(db: Connection, fiscal_year: int) -> int:
    """Row id of a year's framework."""
    return int(db.execute("SELECT id FROM framework WHERE fiscal_year = ?", (fiscal_year,)).fetchone()[0])


def change(db: Connection, fiscal_year: int, **values: object) -> None:
    """Change columns of the framework itself."""
    update(db, "framework", framework_id(db, fiscal_year), **values)


def change_part(db: Connection, fiscal_year: int, table: str, column: str, key: object, **values: object) -> None:
    """Change columns of an instrument, indicator, group, level or item that is known by its code or number."""
    row = db.execute(
        f'SELECT id FROM "{table}" WHERE framework_id = ? AND "{column}" = ?', (framework_id(db, fiscal_year), key)
    ).fetchone()
    update(db, table, row[0], **values)


def remove(db: Connection, fiscal_year: int) -> None:
    """Take a whole framework away, with every answer and score that hangs on it."""
    db.execute("DELETE FROM framework WHERE fiscal_year = ?", (fiscal_year,))


def count_results(db: Connection, fiscal_year: int) -> int:
    """How many scores and answered sub-questions hang on a year's framework."""
    key = (fiscal_year,)
    scores = db.execute(
        "SELECT count(*) FROM official_score JOIN item ON item.id = item_id JOIN framework f ON f.id = framework_id "
        "WHERE f.fiscal_year = ?",
        key,
    ).fetchone()[0]
    answers = db.execute(
        "SELECT count(DISTINCT topic_id) FROM answer JOIN topic ON topic.id = topic_id JOIN item ON item.id = item_id "
        "JOIN framework f ON f.id = framework_id WHERE f.fiscal_year = ?",
        key,
    ).fetchone()[0]
    return int(scores) + int(answers)


def add_item(db: Connection, fiscal_year: int, item: Item, after: str | None) -> None:
    """Put an item behind another one of its indicator, or at its end."""
    key = framework_id(db, fiscal_year)
    place = db.execute("SELECT place FROM item WHERE framework_id = ? AND code = ?", (key, after)).fetchone()
    if place is None:
        place = db.execute(
            "SELECT coalesce(max(place), 0) FROM item JOIN indicator i ON i.id = indicator_id "
            "WHERE item.framework_id = ? AND i.number <= ?",
            (key, item.indicator),
        ).fetchone()
    db.execute("UPDATE item SET place = place + 1 WHERE framework_id = ? AND place > ?", (key, place[0]))
    indicator = db.execute(
        "SELECT id FROM indicator WHERE framework_id = ? AND number = ?", (key, item.indicator)
    ).fetchone()[0]
    item_id = insert(
        db, "item", framework_id=key, indicator_id=indicator, code=item.code, title=item.title,
        short_title=item.short_title, scale=item.scale.value, title_confirmed=int(item.title_confirmed),
        scale_confirmed=int(item.scale_confirmed), place=place[0] + 1,
    )  # fmt: skip
    set_topics(db, item_id, item.topics)


def remove_item(db: Connection, item_id: int) -> None:
    """Take an item away with what hangs on it."""
    db.execute("DELETE FROM item WHERE id = ?", (item_id,))


def set_topics(db: Connection, item_id: int, topics: Sequence[Topic]) -> None:
    """The sub-questions of an item; those that stay keep their answers."""
    ids = dict(db.execute("SELECT number, id FROM topic WHERE item_id = ?", (item_id,)).fetchall())
    for topic in topics:
        values = {"title": topic.title, "positive": int(topic.positive)}
        if topic.number in ids:
            update(db, "topic", ids.pop(topic.number), **values)
        else:
            insert(db, "topic", item_id=item_id, number=topic.number, **values)
    for gone in ids.values():
        db.execute("DELETE FROM topic WHERE id = ?", (gone,))


def set_elements(db: Connection, item_id: int, elements: Iterable[Element]) -> None:
    """The element list of an item, rows kept in place so that what later hangs on them stays."""
    rows = [i for (i,) in db.execute("SELECT id FROM element WHERE item_id = ? ORDER BY place", (item_id,)).fetchall()]
    for place, element in enumerate(elements, 1):
        values = {"title": element.title, "confirmed": int(element.confirmed), "place": place}
        if rows:
            update(db, "element", rows.pop(0), **values)
        else:
            insert(db, "element", item_id=item_id, **values)
    for gone in rows:
        db.execute("DELETE FROM element WHERE id = ?", (gone,))


def set_sections(db: Connection, item_id: int, keys: Iterable[str]) -> None:
    """The ฝ่าย that usually answer for an item."""
    ids = office.section_ids(db)
    wanted = {ids[key] for key in keys if key in ids}
    have = {i for (i,) in db.execute("SELECT section_id FROM item_section WHERE item_id = ?", (item_id,)).fetchall()}
    for section_id in sorted(wanted - have):
        insert(db, "item_section", item_id=item_id, section_id=section_id)
    for section_id in have - wanted:
        db.execute("DELETE FROM item_section WHERE item_id = ? AND section_id = ?", (item_id, section_id))
