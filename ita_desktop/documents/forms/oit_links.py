"""รายการลิงก์ OIT: every disclosure item with its links, the explanation, and what the assessor said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.content import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    Entry,
    NewPage,
    Paragraph,
    Row,
    RowKind,
    Span,
    Table,
    Title,
)
from ita_desktop.domain import dates
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.publication import Publication

NAME = "รายการลิงก์ข้อมูลที่เผยแพร่ตามแบบวัด OIT"
UNKNOWN_TITLE = "ชื่อข้อยังไม่ยืนยัน"
_NONE = "–"


class OitLine(NamedTuple):
    """One disclosure item with what is published and its official score."""

    item: Item
    published: Publication
    official: Decimal | None


class OitLinks(NamedTuple):
    """Everything that the list says."""

    office: str
    year: int
    framework: Framework
    lines: tuple[OitLine, ...]

    def by_indicator(self) -> Iterator[tuple[str, tuple[OitLine, ...]]]:
        """The lines under the name of their indicator."""
        for indicator in self.framework.indicators:
            lines = tuple(line for line in self.lines if line.item.indicator == indicator.number)
            if lines:
                yield f"ตัวชี้วัดที่ {indicator.number} {indicator.title}", lines

    @property
    def linked(self) -> int:
        """How many items have a link."""
        return sum(any(link.url.strip() for link in line.published.links) for line in self.lines)

    @property
    def begun(self) -> bool:
        """Whether anything is written yet of what is published."""
        return self.linked > 0 or any(any(_explained(line.published)) or said(line.published) for line in self.lines)


def document(given: OitLinks) -> Document:
    """The whole paper."""
    count = len(given.lines)
    said = f"มีลิงก์แล้ว {given.linked} ข้อ จาก {count} ข้อ"
    if given.linked < count:
        said += f" ยังไม่มีลิงก์ {count - given.linked} ข้อ"
    blocks = (
        Title((NAME, f"{given.office} ประจำปีงบประมาณ พ.ศ. {given.year}")),
        Paragraph(said, indent=False),
        _table(given),
    )
    return Document(f"{NAME} พ.ศ. {given.year}", given.office, given.year, blocks, landscape=True)


def part(given: OitLinks | None) -> Iterator[Block]:
    """The same table as the last part of another paper, on pages of its own; nothing where nothing is written."""
    if given and given.begun:
        yield NewPage(landscape=True)
        yield _table(given)._replace(caption="ข้อมูลที่เผยแพร่ตามแบบวัด OIT ลิงก์ คำอธิบาย และข้อเสนอแนะของผู้ประเมิน")


def _table(given: OitLinks) -> Table:
    columns = (
        Column("ข้อ", 13, Align.CENTRE), Column("ข้อมูลที่เผยแพร่", 53), Column("ลิงก์", 72),
        Column("คำอธิบายของหน่วยงาน", 48), Column("คะแนน", 17), Column("ข้อเสนอแนะและเหตุผลของผู้ประเมิน", 44),
    )  # fmt: skip
    rows: list[Row] = []
    for title, lines in given.by_indicator():
        rows.append(Row((Cell(title, columns=len(columns)),), RowKind.PART))
        rows += map(_row, lines)
    return Table(columns, tuple(rows))


def _row(line: OitLine) -> Row:
    published = line.published
    score = _NONE if line.official is None else f"{line.official:.2f}"
    return Row((
        Cell(line.item.code, bold=True), Cell(line.item.title or UNKNOWN_TITLE), _links(published),
        _under_each_other(_explained(published)), Cell(score, figure=True), _under_each_other(said(published)),
    ))  # fmt: skip


def _links(published: Publication) -> Cell:
    parts: list[Entry | tuple[Span, ...]] = []
    links = [link for link in published.links if link.url.strip()]
    for link in links:
        title = (Span(f"{link.title}\n", typed=True),) if link.title.strip() else ()
        parts.append((*title, Span(link.url, link=link.url, typed=True)))
    return Cell(tuple(parts)) if parts else Cell(_NONE)


def _explained(published: Publication) -> Iterator[str]:
    if published.explanation.strip():
        yield published.explanation
    if published.published_on:
        yield f"เผยแพร่เมื่อ {dates.thai_date(published.published_on)}"
    if published.approved_on:
        yield f"อนุมัติเมื่อ {dates.thai_date(published.approved_on)}"


def said(published: Publication) -> tuple[str, ...]:
    """What the assessor wrote."""
    return tuple(text for text in (published.comment, published.reason) if text.strip())


def _under_each_other(texts: Iterable[str]) -> Cell:
    return Cell("\n".join(texts) or _NONE)
