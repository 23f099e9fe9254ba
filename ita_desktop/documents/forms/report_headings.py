"""Problems and suggestions at the end of every report: each under its own name and never empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ita_desktop.documents.content import Block, Cell, Column, Entry, Heading, Row, Table
from ita_desktop.domain import report as rules

UNSAID = "ยังไม่ได้ระบุ"


def headings(given: Mapping[rules.Heading, str]) -> Iterator[Block]:
    """Both beside each other, as wide as a turned page."""
    yield Heading("ปัญหา/อุปสรรค และข้อเสนอแนะ")
    cells = [Cell(numbered(given.get(heading, "") or UNSAID)) for heading in rules.REQUIRED]
    columns = (Column("ปัญหา/อุปสรรค", 128.5), Column("ข้อเสนอแนะ/แนวทางแก้ไข", 128.5))
    yield Table(columns, (Row(tuple(cells)),))


def numbered(text: str) -> tuple[Entry, ...]:
    """The lines of a text as points, numbered where there are several."""
    lines = [line for line in text.splitlines() if line.strip()]
    return tuple(Entry(f"{n}." if len(lines) > 1 else "", line) for n, line in enumerate(lines, 1))
