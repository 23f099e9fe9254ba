"""The headings of a result's tables: which column holds the code, the words, each answer and the score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ita_desktop.documents.incoming import headings
from ita_desktop.documents.incoming.grid import Cell
from ita_desktop.documents.incoming.values import read_number
from ita_desktop.domain.framework import Scale
from ita_desktop.domain.thai import squeeze

LEVELS = Scale.LEVEL4.choices
YES_NO = Scale.YES_NO.choices
ANSWERS = {*LEVELS, *YES_NO}

SYNONYMS = {
    "code": ("รหัส", "ข้อที่", "ลำดับ", "เลขข้อ", "ข้อ", "item", "code"),
    "topic": ("ข้อย่อย", "ประเด็นย่อย", "หัวข้อย่อย", "คำถามย่อย", "ข้อคำถามย่อย", "sub-question", "topic"),
    "title": ("ข้อคำถาม", "หัวข้อการประเมิน", "ประเด็นการประเมิน", "ตัวชี้วัด", "รายการ", "คำถาม", "question"),
    "least": ("น้อยที่สุด", "least"),
    "little": ("น้อย", "little"),
    "much": ("มาก", "much"),
    "most": ("มากที่สุด", "most"),
    "yes": ("มี", "yes"),
    "no": ("ไม่มี", "no"),
    "topic_score": ("คะแนนข้อย่อย", "คะแนนย่อย", "คะแนนประเด็นย่อย"),
    "score": ("คะแนน", "score"),
    "weight": ("น้ำหนัก", "คะแนนถ่วงน้ำหนัก", "weight"),
    "level": ("ระดับ", "ช่วงคะแนน", "level"),
}
_UNITS = {"percent": ("ร้อยละ", "%", "percent"), "count": ("จำนวน", "คน", "count")}
UNNAMED = "unnamed"  # a unit that the heading does not say


@dataclass
class Columns:
    """Where things stand under one heading; `answers` maps each unit to the column of each choice."""

    roles: dict[str, int] = field(default_factory=dict)
    answers: dict[str, dict[str, int]] = field(default_factory=dict)

    def cell(self, row: Sequence[Cell], role: str) -> Cell | None:
        """The filled cell of a row under a role."""
        at = self.roles.get(role)
        return row[at] if at is not None and at < len(row) and not row[at].empty else None


def read_heading(rows: Sequence[Sequence[Cell]]) -> tuple[Columns, int] | None:
    """The columns named by a heading of one to three rows, and its height; None for an ordinary row."""
    if not rows or not (_names_columns(rows[0]) or (_names_units(rows[0]) and any(map(_names_columns, rows[1:2])))):
        return None
    height = 1
    while height < len(rows) and (_names_columns(rows[height]) or _names_units(rows[height])):
        height += 1
    columns = Columns()
    for at in range(max(len(row) for row in rows[:height])):
        texts = [text for row in rows[:height] if (text := _text_over(row, at))]
        role = next((role for text in reversed(texts) if (role := headings.role_of(text, SYNONYMS))), None)
        if role in ANSWERS:
            columns.answers.setdefault(_unit(texts), {}).setdefault(role, at)
        elif role:
            columns.roles.setdefault(role, at)
    return columns, height


def _names_columns(row: Sequence[Cell]) -> bool:
    """Whether a row names several answers, or a score beside what it is the score of."""
    filled = [cell for cell in row if not cell.empty]
    if not filled or headings.indicator_of(filled[0].text) is not None:
        return False
    if any(cell.value is not None for cell in filled):
        return False
    roles = set(headings.roles_of_row(row, SYNONYMS).values())
    return len(roles & ANSWERS) > 1 or bool(roles & {"score", "topic_score"} and roles & {"code", "title"})


def _names_units(row: Sequence[Cell]) -> bool:
    """Whether a row says above or below a heading what its numbers are."""
    filled = [cell for cell in row if not cell.empty]
    short = all(len(cell.text) < 40 and read_number(cell) is None for cell in filled)
    return bool(filled) and short and any(_unit([cell.text]) != UNNAMED for cell in filled)


def _text_over(row: Sequence[Cell], at: int) -> str:
    """The heading that stands over a column, a merge reaching over the columns it covers."""
    for column in range(min(at, len(row) - 1), -1, -1):
        if not row[column].covered:
            return row[column].text if column + row[column].columns > at else ""
    return ""


def _unit(texts: Sequence[str]) -> str:
    heading = squeeze(" ".join(texts))
    return next((unit for unit, words in _UNITS.items() if any(word in heading for word in words)), UNNAMED)
