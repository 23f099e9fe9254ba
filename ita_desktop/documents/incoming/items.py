"""Recognises an item list in tables: codes and questions, under headings or with a column that names the indicator."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ita_desktop.documents.incoming import headings
from ita_desktop.documents.incoming.grid import Cell, Doubt, Table
from ita_desktop.domain import item_code
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.item_code import ItemCode
from ita_desktop.domain.thai import to_arabic_digits

_SYNONYMS = {
    "code": ("รหัส", "ข้อที่", "ลำดับ", "เลขข้อ", "ข้อ", "code", "item"),
    "title": ("ข้อคำถาม", "หัวข้อการประเมิน", "ประเด็นการประเมิน", "ชื่อข้อ", "รายการ", "คำถาม", "question", "title"),
    "indicator": ("ตัวชี้วัด", "indicator"),
}


class ReadItem(NamedTuple):
    """One item of a list."""

    code: str
    title: str
    indicator: int


@dataclass
class ReadItems:
    """What was recognised, and what was not."""

    items: list[ReadItem] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def read_items(tables: Iterable[Table], framework: Framework) -> ReadItems:
    """The items in these tables; raises a Problem when nothing was recognised."""
    read = ReadItems()
    for table in tables:
        _read_table(table, framework, read)
    if not read.items and not read.doubts:
        raise Problem("no_items_recognised")
    return read


def _read_table(table: Table, framework: Framework, read: ReadItems) -> None:
    columns: dict[str, int] = {}
    indicator: int | None = None
    last: ItemCode | None = None
    for row in table.rows:
        named = {role: column for column, role in reversed(headings.roles_of_row(row, _SYNONYMS).items())}
        if {"code", "title"} <= named.keys():
            columns = named
            continue
        first = next((cell.text for cell in row if not cell.empty), "")
        section = headings.indicator_of(first)
        if section is not None:
            indicator, last = section, None
            continue
        if not columns:
            continue
        mark, title = (_text(row, columns.get(role)) for role in ("code", "title"))
        if not mark and not title:
            continue
        indicator = _number(_text(row, columns.get("indicator"))) or indicator
        instrument = framework.instrument_of_indicator.get(indicator or 0)
        reading = item_code.resolve(mark, instrument, last)
        place = next(cell.source for cell in row if not cell.empty)
        if reading is None or not reading.sure:
            if re.search(r"\d", to_arabic_digits(mark)):
                read.doubts.append(Doubt.at(place, "item_code_unclear", printed=mark))
            continue
        last = reading.code
        _keep(read, framework, ReadItem(str(last), " ".join(title.split()), indicator or 0), place)


def _keep(read: ReadItems, framework: Framework, item: ReadItem, place: str) -> None:
    known = framework.items_by_code.get(item.code)
    indicator = item.indicator or (known.indicator if known else 0)
    if not item.title:
        read.doubts.append(Doubt.at(place, "item_without_title", code=item.code))
    elif framework.instrument_of_indicator.get(indicator, " ")[0] != item.code[0]:
        read.doubts.append(Doubt.at(place, "item_without_indicator", code=item.code))
    elif any(other.code == item.code for other in read.items):
        read.doubts.append(Doubt.at(place, "item_listed_twice", code=item.code))
    else:
        read.items.append(ReadItem(item.code, item.title, indicator))


def _text(row: Sequence[Cell], at: int | None) -> str:
    return row[at].text.strip() if at is not None and at < len(row) else ""


def _number(text: str) -> int | None:
    found = re.search(r"\d{1,2}", to_arabic_digits(text))
    return int(found[0]) if found else None
