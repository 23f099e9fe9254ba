"""Changing a framework that is in the file: one row at a time, so that answers and scores stay on their items."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from sqlite3 import Connection

from ita_desktop.domain.framework import Element, Item, Topic
from ita_desktop.store import office
from ita_desktop.store.rows import delete, insert, update


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
    for topic in item.topics:
        add_topic(db, item_id, topic)


def remove_item(db: Connection, item_id: int) -> None:
    """Take an item away with what hangs on it."""
    delete(db, "item", item_id)


def topics(db: Connection, item_id: int) -> dict[int, Topic]:
    """The sub-questions of an item by row id, in their order."""
    rows = db.execute("SELECT id, number, title, positive FROM topic WHERE item_id = ? ORDER BY number", (item_id,))
    return {row_id: Topic(number, title, bool(positive)) for row_id, number, title, positive in rows.fetchall()}


def add_topic(db: Connection, item_id: int, topic: Topic) -> int:
    """Append a sub-question; says its row id."""
    number = max((known.number for known in topics(db, item_id).values()), default=0) + 1
    return insert(db, "topic", item_id=item_id, number=number, title=topic.title, positive=int(topic.positive))


def remove_topic(db: Connection, item_id: int, topic_id: int) -> None:
    """Take a sub-question away with its answers; those behind it close up."""
    delete(db, "topic", topic_id)
    for number, row_id in enumerate(topics(db, item_id), 1):
        update(db, "topic", row_id, number=number)


def move_topic(db: Connection, item_id: int, topic_id: int, step: int) -> bool:
    """Let a sub-question, and its answers, change places with its neighbour; false at either end."""
    order = list(topics(db, item_id))
    here = order.index(topic_id)
    if not 0 <= here + step < len(order):
        return False
    other = order[here + step]
    for row_id, number in ((topic_id, 0), (other, here + 1), (topic_id, here + step + 1)):  # two never share a number
        update(db, "topic", row_id, number=number)
    return True


def set_elements(db: Connection, item_id: int, elements: Sequence[Element]) -> None:
    """The element list of an item; a line that stays, or is reworded, keeps its row and what hangs on it."""
    found = db.execute("SELECT id, title FROM element WHERE item_id = ? ORDER BY place", (item_id,)).fetchall()
    wanted = [element.title for element in elements]
    by_title = {title: row_id for row_id, title in reversed(found) if title in wanted}
    reworded = [row_id for row_id, title in found if row_id not in by_title.values()]
    for place, element in enumerate(elements, 1):
        values = {"title": element.title, "confirmed": int(element.confirmed), "place": place}
        row_id = by_title.pop(element.title, None) or (reworded.pop(0) if reworded else None)
        if row_id:
            update(db, "element", row_id, **values)
        else:
            insert(db, "element", item_id=item_id, **values)
    for gone in reworded:
        delete(db, "element", gone)


def set_sections(db: Connection, item_id: int, keys: Iterable[str]) -> None:
    """The ฝ่าย that usually answer for an item."""
    ids = office.section_ids(db)
    wanted = {ids[key] for key in keys if key in ids}
    have = {i for (i,) in db.execute("SELECT section_id FROM item_section WHERE item_id = ?", (item_id,)).fetchall()}
    for section_id in sorted(wanted - have):
        insert(db, "item_section", item_id=item_id, section_id=section_id)
    for section_id in have - wanted:
        db.execute("DELETE FROM item_section WHERE item_id = ? AND section_id = ?", (item_id, section_id))
