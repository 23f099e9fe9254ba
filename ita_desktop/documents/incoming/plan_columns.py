"""The headings of a plan or report: which column holds the item, the activities, the months, the results."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.documents.incoming import headings
from ita_desktop.documents.incoming.grid import Cell, Table
from ita_desktop.documents.incoming.titles import squeezed
from ita_desktop.domain import item_code
from ita_desktop.domain.thai import squeeze


class Column(StrEnum):
    """What a column of a plan or report holds."""

    CODE = "code"
    ITEM = "item"
    SCORE = "score"
    ISSUE = "issue"
    ACTIVITY = "activity"
    OUTPUT = "output"
    CHANNEL = "channel"
    MONTHS = "months"
    START = "start"
    END = "end"
    OWNER = "owner"
    SUPERVISION = "supervision"
    RHYTHM = "rhythm"
    RESULT = "result"
    PICTURES = "pictures"
    NOTE = "note"
    IGNORED = "ignored"
    """Nothing of the plan, as a person said; not even a note is made of it."""


OF_THE_ITEM = frozenset((Column.CODE, Column.ITEM, Column.SCORE))

SYNONYMS: Mapping[str, Sequence[str]] = {
    Column.ITEM: (
        "ตัวชี้วัด", "ประเด็นการประเมิน", "ประเด็นการวัด", "ประเด็นตัวชี้วัด", "ข้อคำถาม", "หัวข้อการประเมิน",
        "รายการประเมิน", "แบบวัด", "ข้อประเมิน", "หัวข้อ", "indicator", "item",
    ),
    Column.SCORE: ("คะแนน", "ผลคะแนน", "score"),
    Column.ISSUE: (
        "ประเด็น", "ประเด็นที่ต้องเตรียมความพร้อม", "ประเด็นที่ต้องปรับปรุง", "ประเด็นปัญหา", "ข้อบกพร่อง", "จุดอ่อน",
        "สภาพปัญหา", "ปัญหา", "ข้อค้นพบ", "ผลการวิเคราะห์", "issue",
    ),
    Column.ACTIVITY: (
        "มาตรการ", "กิจกรรม", "แนวทาง", "วิธีดำเนินการ", "วิธีการดำเนินการ", "ขั้นตอน", "การดำเนินการ", "การดำเนินงาน",
        "โครงการ", "activit", "measure",
    ),
    Column.OUTPUT: ("ผลผลิต", "ผลลัพธ์", "เป้าหมาย", "ค่าเป้าหมาย", "ตัวชี้วัดความสำเร็จ", "ผลที่คาดว่า", "output"),
    Column.CHANNEL: ("วิธีการสร้าง", "วิธีสร้าง", "การสร้างการรับรู้", "สร้างการรับรู้", "การรับรู้", "ช่องทาง", "channel"),
    Column.MONTHS: ("ระยะเวลา", "กำหนดเวลา", "ช่วงเวลา", "ห้วงเวลา", "กำหนดแล้วเสร็จ", "วันเวลา", "months", "period"),
    Column.START: ("เริ่ม", "วันเริ่ม", "เดือนเริ่ม", "start"),
    Column.END: ("สิ้นสุด", "วันสิ้นสุด", "เดือนสิ้นสุด", "แล้วเสร็จ", "end"),
    Column.OWNER: (
        "ผู้รับผิดชอบ", "เจ้าหน้าที่ผู้รับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงานผู้รับผิดชอบ",
        "ฝ่ายที่รับผิดชอบ", "ฝ่ายรับผิดชอบ", "ส่วนราชการที่รับผิดชอบ", "ผู้ดำเนินการ", "เจ้าภาพ", "responsible", "owner",
    ),
    Column.SUPERVISION: (
        "การกำกับติดตาม", "กำกับติดตาม", "แนวทางการกำกับติดตาม", "แนวทางกำกับติดตาม", "วิธีการกำกับติดตาม", "การติดตาม",
        "การกำกับ", "supervision",
    ),
    Column.RHYTHM: (
        "ระยะเวลากำกับติดตาม", "ระยะเวลาการกำกับติดตาม", "ระยะเวลาในการกำกับติดตาม", "ระยะเวลาติดตาม", "ความถี่",
        "รอบการกำกับ", "รอบการติดตาม", "รอบกำกับ", "follow-up",
    ),
    Column.RESULT: ("ผลการดำเนินการ", "ผลการดำเนินงาน", "ผลการปฏิบัติ", "ผลดำเนินการ", "ผลดำเนินงาน", "result"),
    Column.PICTURES: ("ภาพ", "รูปภาพ", "รูปถ่าย", "ภาพถ่าย", "หลักฐาน", "picture", "evidence"),
    Column.NOTE: ("หมายเหตุ", "ข้อสังเกต", "note"),
}  # fmt: skip
_NUMBER_HEADINGS = frozenset(("ที่", "ลำดับ", "ลำดับที่", "ข้อ", "ข้อที่", "รหัส", "รหัสข้อ", "เลขข้อ", "no", "no.", "code"))
_ACTIVITY = re.compile("|".join(map(squeeze, SYNONYMS[Column.ACTIVITY])))
_PARTS = (Column.START, Column.END)
_LONGEST_HEADING = 90
_TALLEST = 3


@dataclass
class Columns:
    """Where things stand under one heading, and what the heading says."""

    roles: dict[int, Column] = field(default_factory=dict)
    headings: dict[int, str] = field(default_factory=dict)
    place: str = ""
    width: int = 0

    def has(self, *roles: Column) -> bool:
        """Whether there is a column for each of these."""
        return set(roles) <= set(self.roles.values())

    def cells(self, row: Sequence[Cell], role: Column) -> Iterator[Cell]:
        """The cells of a row under a role, from left to right."""
        for at, named in self.roles.items():
            if named is role and at < len(row):
                yield row[at]

    @property
    def scored(self) -> bool:
        """Whether the item's heading announces scores in the item's cell."""
        return any("คะแนน" in self.headings[at] for at, role in self.roles.items() if role is Column.ITEM)

    @property
    def enough(self) -> bool:
        """Whether this is the heading of a plan or report: an item or issue, an activity, and a third."""
        named = set(self.roles.values()) - {Column.IGNORED}
        return Column.ACTIVITY in named and bool(named & {Column.ITEM, Column.CODE, Column.ISSUE}) and len(named) > 2


class Candidate(NamedTuple):
    """A row that may be a heading: where it stands, what it says by column, and what stands below it."""

    place: str
    headings: tuple[str, ...]
    roles: tuple[Column | None, ...]
    samples: tuple[tuple[str, ...], ...]


def role_of(text: str, chosen: Mapping[str, Column] | None = None) -> Column | None:
    """What a column under this heading holds; what a person chose for a heading counts before all."""
    heading = squeezed(text)
    if chosen and heading in chosen:
        return chosen[heading]
    if heading in _NUMBER_HEADINGS:
        return Column.CODE
    named = headings.role_of(text, SYNONYMS)
    return Column(named) if named else None


def read_heading(
    rows: Sequence[Sequence[Cell]], chosen: Mapping[str, Column] | None = None
) -> tuple[Columns, int] | None:
    """The columns named by a heading of one or more rows, and its height; None for an ordinary row."""
    if not rows or not (chosen or _names_activities(rows[:_TALLEST])) or not _may_head(rows[0]):
        return None
    for height in range(1, min(_TALLEST, len(rows)) + 1):
        if height > 1 and not _may_go_on(rows[height - 1]):
            return None
        columns = _columns(rows[:height], chosen)
        if not columns.enough:
            if len(set(columns.roles.values())) < 2:
                return None
            continue
        while height < min(_TALLEST, len(rows)) and _may_go_on(rows[height]):
            taller = _columns(rows[: height + 1], chosen)
            if not taller.enough or not _heads_on(rows[height], columns, taller):
                break
            columns, height = taller, height + 1
        return columns, height
    return None


def _names_activities(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether any cell can be the heading of activities, which every plan has; most rows end here."""
    text = "".join(cell.text for row in rows for cell in row if len(cell.text) <= _LONGEST_HEADING)
    return bool(_ACTIVITY.search("".join(text.split()).casefold()))


def candidates(tables: Iterable[Table], most: int = 8) -> tuple[Candidate, ...]:
    """Rows that look like headings, the likeliest first, for a person to say which column is which."""
    found: list[tuple[int, Candidate]] = []
    for table in tables:
        for number in _beginnings(table):
            row = table.rows[number]
            filled = [cell for cell in row if not cell.empty]
            if len(filled) < 3 or not _may_head(row):
                continue
            roles = tuple(role_of(cell.text) if not cell.empty else None for cell in row)
            samples = tuple(tuple(cell.text for cell in below) for below in table.rows[number + 1 : number + 4])
            heading = Candidate(filled[0].source, tuple(cell.text.strip() for cell in row), roles, samples)
            found.append((-len({role for role in roles if role}) * 10 - len(filled), heading))
    return tuple(candidate for _, candidate in sorted(found, key=lambda pair: pair[0])[:most])


def _beginnings(table: Table) -> Iterator[int]:
    """The rows with which rows of several cells begin, and the two below each: text has many tables in one."""
    since = 0
    for number, row in enumerate(table.rows):
        since = since + 1 if sum(not cell.empty for cell in row) > 1 else 0
        if 0 < since <= _TALLEST:
            yield number


def _may_head(row: Sequence[Cell]) -> bool:
    """Whether a row is of several short words, as headings are."""
    filled = [cell for cell in row if not cell.empty]
    return len(filled) > 1 and not any(map(_is_content, filled))


def _is_content(cell: Cell) -> bool:
    """Whether a cell can't be part of a heading: it is long, a value, a point of a list, an indicator or an item."""
    text = cell.text.lstrip()
    return (
        len(text) > _LONGEST_HEADING
        or cell.value is not None
        or text.startswith(("-", "–", "•"))
        or headings.indicator_of(text) is not None
        or item_code.exact(item_code.split_code(text)[0]) is not None
    )


def _may_go_on(row: Sequence[Cell]) -> bool:
    """Whether a row can be the lower part of a heading: no cell of it begins anything."""
    filled = [cell for cell in row if not cell.empty]
    partial = any(cell.covered for cell in row) or (bool(row) and row[0].empty)
    return bool(filled) and partial and not any(len(cell.text) > 40 or _is_content(cell) for cell in filled)


def _heads_on(row: Sequence[Cell], columns: Columns, taller: Columns) -> bool:
    """Whether the lower row is part of the heading: most of its words name what their columns are."""
    filled = [at for at, cell in enumerate(row) if not cell.empty]
    named = [
        at
        for at in filled
        if (role := taller.roles.get(at))
        and (role in (role_of(row[at].text), *_PARTS) or columns.roles.get(at) != role)
    ]
    return len(named) * 2 >= len(filled)


def _columns(rows: Sequence[Sequence[Cell]], chosen: Mapping[str, Column] | None) -> Columns:
    width = max(len(row) for row in rows)
    columns = Columns(place=next((cell.source for cell in rows[0] if not cell.empty), ""), width=width)
    for at in range(width):
        texts = [text for row in rows if (text := _text_over(row, at))]
        heading = " ".join(dict.fromkeys(texts))
        if not heading:
            continue
        columns.headings[at] = squeeze(heading)
        below = role_of(texts[-1], chosen)
        role = below if below in _PARTS else role_of(heading, chosen)
        if role:
            columns.roles[at] = role
    if Column.ITEM not in columns.roles.values():
        for at, role in columns.roles.items():
            if role is Column.CODE:
                columns.roles[at] = Column.ITEM
                break
    return columns


def _text_over(row: Sequence[Cell], at: int) -> str:
    """The heading that stands over a column, a merge reaching over the columns it covers."""
    for column in range(min(at, len(row) - 1), -1, -1):
        if not row[column].covered:
            return row[column].text.strip() if column + row[column].columns > at else ""
    return ""
