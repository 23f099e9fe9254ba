"""Fiscal years and their frameworks, as rows: a file explains itself in ten years."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from sqlite3 import Connection

from ita_desktop.domain.framework import (
    UNCONFIRMED_PARTS,
    Element,
    Framework,
    Group,
    Indicator,
    Instrument,
    Item,
    Level,
    Rounding,
    Scale,
    Topic,
)
from ita_desktop.domain.scoring import rounded
from ita_desktop.store import office
from ita_desktop.store.rows import Row, insert, select


def hundredths(value: Decimal) -> int:
    """A score, weight or percentage as it is kept."""
    return int(rounded(Fraction(value)).scaleb(2))


def from_hundredths(value: int) -> Decimal:
    """A kept score, weight or percentage as a number."""
    return Decimal(value).scaleb(-2)


def years(db: Connection) -> list[tuple[int, bool]]:
    """The fiscal years of the file and whether each is locked, oldest first."""
    rows = db.execute("SELECT fiscal_year, locked FROM year ORDER BY fiscal_year").fetchall()
    return [(year, bool(locked)) for year, locked in rows]


def add_year(db: Connection, fiscal_year: int) -> None:
    """Add a fiscal year."""
    insert(db, "year", fiscal_year=fiscal_year)


def set_locked(db: Connection, fiscal_year: int, locked: bool) -> None:
    """Lock or unlock a fiscal year."""
    db.execute("UPDATE year SET locked = ? WHERE fiscal_year = ?", (int(locked), fiscal_year))


def is_locked(db: Connection, fiscal_year: int) -> bool | None:
    """Whether a fiscal year is locked; None where the file has no such year."""
    row = db.execute("SELECT locked FROM year WHERE fiscal_year = ?", (fiscal_year,)).fetchone()
    return bool(row[0]) if row else None


def item_id(db: Connection, fiscal_year: int, code: str) -> int | None:
    """Row id of one item of a year."""
    row = db.execute(
        "SELECT item.id FROM framework f JOIN item ON item.framework_id = f.id WHERE f.fiscal_year = ? AND code = ?",
        (fiscal_year, code),
    ).fetchone()
    return int(row[0]) if row else None


def packs(db: Connection) -> dict[int, tuple[str, int]]:
    """Pack id and pack year of the framework of each fiscal year that has one."""
    rows = db.execute("SELECT fiscal_year, pack, pack_year FROM framework").fetchall()
    return {year: (pack, pack_year) for year, pack, pack_year in rows}


def item_ids(db: Connection, fiscal_year: int) -> dict[str, int]:
    """Row ids of a year's items by code."""
    sql = "SELECT code, item.id FROM item JOIN framework f ON f.id = framework_id WHERE f.fiscal_year = ?"
    return dict(db.execute(sql, (fiscal_year,)).fetchall())


def topic_ids(db: Connection, fiscal_year: int) -> dict[tuple[str, int], int]:
    """Row ids of a year's topics by item code and number."""
    rows = db.execute(
        "SELECT item.code, topic.number, topic.id FROM topic JOIN item ON item.id = item_id "
        "JOIN framework f ON f.id = framework_id WHERE f.fiscal_year = ?",
        (fiscal_year,),
    ).fetchall()
    return {(code, number): topic_id for code, number, topic_id in rows}


def read(db: Connection, fiscal_year: int) -> Framework | None:
    """The framework of a fiscal year's assessment, or None where the file has none."""
    found = select(db, "SELECT * FROM framework WHERE fiscal_year = ?", (fiscal_year,))
    if not found:
        return None
    head = found[0]
    key = (head["id"],)
    instruments = select(db, "SELECT * FROM instrument WHERE framework_id = ? ORDER BY place, id", key)
    indicators = select(db, "SELECT * FROM indicator WHERE framework_id = ? ORDER BY number", key)
    groups = select(db, "SELECT * FROM item_group WHERE framework_id = ? ORDER BY place, id", key)
    levels = select(db, "SELECT * FROM level WHERE framework_id = ? ORDER BY id", key)
    codes = {row["id"]: row["code"] for row in instruments}
    numbers = {row["id"]: row["number"] for row in indicators}
    group_codes = {row["id"]: row["code"] for row in groups}
    return Framework(
        pack=head["pack"],
        pack_year=head["pack_year"],
        title=head["title"],
        instruments=tuple(
            Instrument(r["code"], r["title"], r["title_en"], from_hundredths(r["weight"])) for r in instruments
        ),
        indicators=tuple(Indicator(r["number"], r["title"], codes[r["instrument_id"]]) for r in indicators),
        groups=tuple(
            Group(r["code"], r["title"], numbers[r["indicator_id"]], group_codes.get(r["parent_id"])) for r in groups
        ),
        items=_items(db, head["id"], numbers, group_codes),
        levels=tuple(_level(row) for row in levels),
        rounding=Rounding(head["rounding"]),
        unconfirmed=frozenset(part for part in UNCONFIRMED_PARTS if not head[f"{part}_confirmed"]),
    )


def _level(row: Row) -> Level:
    each = row["each_minimum"]
    return Level(
        code=row["code"],
        title_en=row["title_en"],
        minimum=from_hundredths(row["minimum"]),
        each=None if each is None else from_hundredths(each),
        total_only=bool(row["total_only"]),
    )


def _items(db: Connection, framework_id: int, numbers: dict[int, int], groups: dict[int, str]) -> tuple[Item, ...]:
    """The items with everything below them, three readings for all."""
    of_framework = "JOIN item ON item.id = item_id WHERE item.framework_id = ?"
    topics: dict[int, list[Topic]] = {}
    for row in select(db, f"SELECT topic.* FROM topic {of_framework} ORDER BY number", (framework_id,)):
        topics.setdefault(row["item_id"], []).append(Topic(row["number"], row["title"], bool(row["positive"])))
    elements: dict[int, list[Element]] = {}
    for row in select(db, f"SELECT element.* FROM element {of_framework} ORDER BY element.place", (framework_id,)):
        elements.setdefault(row["item_id"], []).append(Element(row["title"], bool(row["confirmed"])))
    sections: dict[int, list[str]] = {}
    for row in select(
        db,
        "SELECT item_id, section.key FROM item_section JOIN section ON section.id = section_id "
        f"{of_framework} ORDER BY section.place",
        (framework_id,),
    ):
        sections.setdefault(row["item_id"], []).append(row["key"])
    return tuple(
        Item(
            code=row["code"],
            indicator=numbers[row["indicator_id"]],
            title=row["title"],
            short_title=row["short_title"],
            scale=Scale(row["scale"]),
            group=groups.get(row["group_id"]),
            topics=tuple(topics.get(row["id"], ())),
            sections=tuple(sections.get(row["id"], ())),
            elements=tuple(elements.get(row["id"], ())),
            title_confirmed=bool(row["title_confirmed"]),
            scale_confirmed=bool(row["scale_confirmed"]),
        )
        for row in select(db, "SELECT * FROM item WHERE framework_id = ? ORDER BY place, id", (framework_id,))
    )


def add(db: Connection, fiscal_year: int, framework: Framework) -> None:
    """Copy a framework into the file as the one of a fiscal year."""
    framework_id = insert(
        db, "framework",
        fiscal_year=fiscal_year,
        pack=framework.pack,
        pack_year=framework.pack_year,
        title=framework.title,
        rounding=framework.rounding.value,
        **{f"{part}_confirmed": int(part not in framework.unconfirmed) for part in UNCONFIRMED_PARTS},
    )  # fmt: skip
    own = {"framework_id": framework_id}
    instruments = {
        i.code: insert(db, "instrument", **own, code=i.code, title=i.title, title_en=i.title_en,
                        weight=hundredths(i.weight), place=place)
        for place, i in enumerate(framework.instruments, 1)
    }  # fmt: skip
    indicators = {
        i.number: insert(db, "indicator", **own, instrument_id=instruments[i.instrument], number=i.number,
                          title=i.title)
        for i in framework.indicators
    }  # fmt: skip
    groups: dict[str, int] = {}
    for place, group in enumerate(framework.groups, 1):
        groups[group.code] = insert(
            db, "item_group", **own, indicator_id=indicators[group.indicator], code=group.code, title=group.title,
            parent_id=groups[group.parent] if group.parent else None, place=place,
        )  # fmt: skip
    section_ids = office.section_ids(db)
    for place, item in enumerate(framework.items, 1):
        item_id = insert(
            db, "item", **own, indicator_id=indicators[item.indicator], place=place, code=item.code, title=item.title,
            short_title=item.short_title, scale=item.scale.value, group_id=groups[item.group] if item.group else None,
            title_confirmed=int(item.title_confirmed), scale_confirmed=int(item.scale_confirmed),
        )  # fmt: skip
        _insert_below(db, item_id, item, section_ids)
    for level in framework.levels:
        insert(db, "level", **own, code=level.code, title_en=level.title_en, minimum=hundredths(level.minimum),
                each_minimum=None if level.each is None else hundredths(level.each),
                total_only=int(level.total_only))  # fmt: skip


def _insert_below(db: Connection, item_id: int, item: Item, section_ids: dict[str, int]) -> None:
    for topic in item.topics:
        insert(db, "topic", item_id=item_id, number=topic.number, title=topic.title, positive=int(topic.positive))
    for place, element in enumerate(item.elements, 1):
        insert(db, "element", item_id=item_id, title=element.title, confirmed=int(element.confirmed), place=place)
    for key in item.sections:
        if key in section_ids:
            insert(db, "item_section", item_id=item_id, section_id=section_ids[key])
