"""The OIT link list as a workbook: one row for each link, to be sorted and copied from."""

from __future__ import annotations

from pathlib import Path

from ita_desktop.documents.forms.oit_links import NAME, UNKNOWN_TITLE, OitLine, OitLinks, said
from ita_desktop.documents.outgoing import Made
from ita_desktop.documents.sheets import kit, parts
from ita_desktop.documents.sheets.parts import CODE, DATE, SCORE, Column, Row, Sheet, Table
from ita_desktop.domain.publication import Link

_COLUMNS = (
    Column("ข้อ", 14, CODE), Column("ข้อมูลที่เผยแพร่", 50), Column("ชื่อลิงก์", 30), Column("ลิงก์", 58),
    Column("คำอธิบายของหน่วยงาน", 48), Column("วันที่เผยแพร่", 24, DATE), Column("วันที่อนุมัติ", 24, DATE),
    Column("คะแนน", 16, SCORE), Column("ข้อเสนอแนะและเหตุผล\nของผู้ประเมิน", 44),
)  # fmt: skip


def write(target: Path, given: OitLinks) -> Made:
    """Make the workbook of the list."""
    return kit.write(target, book(given))


def book(given: OitLinks) -> parts.Book:
    """The workbook as it is described."""
    return parts.Book(f"{NAME} {_where(given)}", given.office, (sheet(given),))


def sheet(given: OitLinks) -> Sheet:
    """The list as one sheet of a workbook."""
    rows = [row for line in given.lines for row in _rows(line)]
    table = Table(_COLUMNS, rows, name="oit_links", filtered=True, runs=True)
    return Sheet("ลิงก์ OIT", (*parts.heading(NAME, _where(given)), table), landscape=True, fixed=1)


def _where(given: OitLinks) -> str:
    return f"{given.office} ปีงบประมาณ พ.ศ. {given.year}"


def _rows(line: OitLine) -> list[Row]:
    """An item has one row for each of its links, or one without; every row can be read alone."""
    published = line.published
    links = [link for link in published.links if link.url.strip()] or [Link(0, "")]
    return [
        Row((
            line.item.code, line.item.title or UNKNOWN_TITLE, link.title or None, link.url or None,
            published.explanation or None, published.published_on, published.approved_on, line.official,
            "\n".join(said(published)) or None,
        ))
        for link in links
    ]  # fmt: skip
