"""Who answered the two surveys of a year: the tables of a published result, their shares, and how many are missing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from ita_desktop.domain.scoring import rounded
from ita_desktop.domain.thai import squeeze

IIT, EIT = "IIT", "EIT"


class Trait(StrEnum):
    """What respondents are told apart by."""

    SEX = "sex"
    AGE = "age"
    POSITION = "position"
    SERVICE = "service"
    OCCUPATION = "occupation"
    CONTACT = "contact"
    SECTION = "section"


class TableKey(NamedTuple):
    """One table of one survey of the year assessed."""

    year: int
    instrument: str
    trait: Trait


class Line(NamedTuple):
    """One line of a table; `people` is how many were counted, None while that is not known."""

    name: str
    people: int | None = None
    target: int | None = None

    @property
    def missing(self) -> int | None:
        """How many are missing to the target; None without one."""
        return missing(self.people, self.target)


class TraitTable(NamedTuple):
    """The respondents of a survey by one trait."""

    key: TableKey
    lines: tuple[Line, ...]

    @property
    def title(self) -> str:
        """What the published result calls the trait."""
        return TITLES[self.key.instrument][self.key.trait]

    @property
    def total(self) -> int | None:
        """All respondents of the table; None while nothing is counted."""
        return _sum(line.people for line in self.lines)

    @property
    def target(self) -> int | None:
        """All targets of its lines; None where there is none."""
        return _sum(line.target for line in self.lines)

    @property
    def missing(self) -> int | None:
        """How many are missing, line by line: too many of one ฝ่าย do not stand in for another."""
        return _sum(line.missing for line in self.lines)

    def share(self, people: int | None) -> Decimal | None:
        """So many in per cent of the total, two decimals, half up."""
        return None if people is None or not self.total else percent(people, self.total)

    def line(self, name: str) -> Line | None:
        """The line that a name means, however its blanks, dashes and digits are written."""
        return next((line for line in self.lines if same_name(line.name, name)), None)


class Survey(NamedTuple):
    """One survey with all its tables, and the number of respondents that the office wants, where it has said so."""

    instrument: str
    tables: tuple[TraitTable, ...]
    target: int | None = None

    @property
    def counted(self) -> tuple[TraitTable, ...]:
        """The tables that hold any count."""
        return tuple(table for table in self.tables if table.total is not None)

    @property
    def respondents(self) -> int | None:
        """How many answered: the most that any table counts, for some leave a question out."""
        return max((table.total for table in self.tables if table.total is not None), default=None)

    @property
    def differing(self) -> tuple[TraitTable, ...]:
        """The counted tables where they do not all have the same total; else none."""
        return self.counted if len({table.total for table in self.counted}) > 1 else ()

    @property
    def wanted(self) -> int:
        """The office's own target, else the usual one."""
        return USUAL_TARGETS[self.instrument] if self.target is None else self.target


USUAL_TARGETS = {IIT: 400, EIT: 500}
"""As districts were asked for; an office types its own, such as a share of its staff."""

_SEX, _AGE, _SECTION = "เพศ", "อายุ", "ฝ่าย"
TITLES: dict[str, dict[Trait, str]] = {
    IIT: {
        Trait.SEX: _SEX, Trait.AGE: _AGE, Trait.POSITION: "ระดับตำแหน่งงาน",
        Trait.SERVICE: "จำนวนปีที่ปฏิบัติงานในสำนักงานเขต", Trait.SECTION: _SECTION,
    },
    EIT: {
        Trait.SEX: _SEX, Trait.AGE: _AGE, Trait.OCCUPATION: "อาชีพ",
        Trait.CONTACT: "ลักษณะในการติดต่อกับสำนักงานเขต", Trait.SECTION: "เรื่องในการติดต่อกับสำนักงานเขต",
    },
}  # fmt: skip
"""The tables of each survey in their order."""

_USUAL: dict[Trait, tuple[str, ...]] = {
    Trait.SEX: ("ชาย", "หญิง", "อื่น ๆ"),
    Trait.AGE: ("ต่ำกว่า 20 ปี", "20 - 30 ปี", "31 - 40 ปี", "41 - 50 ปี", "51 - 60 ปี", "มากกว่า 60 ปี"),
    Trait.POSITION: (
        "ผู้บริหาร (ผู้อำนวยการเขต/ผู้ช่วยผู้อำนวยการเขต)", "หัวหน้าฝ่าย", "ข้าราชการ/พนักงาน", "ลูกจ้าง/พนักงานจ้าง",
    ),
    Trait.SERVICE: ("1 - 5 ปี", "6 - 10 ปี", "11 - 20 ปี", "มากกว่า 20 ปี"),
    Trait.OCCUPATION: (
        "เจ้าหน้าที่ของรัฐ/ข้าราชการ/พนักงานราชการ/พนักงานรัฐวิสาหกิจ", "พนักงานบริษัทเอกชน", "ประกอบธุรกิจส่วนตัว", "เกษตรกร",
        "อาชีพอิสระ", "รับจ้างทั่วไป", "อื่น ๆ (โปรดระบุ)",
    ),
    Trait.CONTACT: ("บุคคลทั่วไป", "หน่วยงานของรัฐ", "องค์กรธุรกิจ", "อื่น ๆ"),
}  # fmt: skip
_ALSO_CONTACTED = ("โรงเรียนในสังกัดกรุงเทพมหานคร", "งานอื่น ๆ")


def usual_lines(instrument: str, trait: Trait, sections: Iterable[str]) -> tuple[Line, ...]:
    """The lines of a table that nobody has touched yet, as in a published result; `sections` are the office's ฝ่าย."""
    names = _USUAL.get(trait) or (*sections, *(_ALSO_CONTACTED if instrument == EIT else ()))
    return tuple(map(Line, names))


def same_name(one: str, other: str) -> bool:
    """Whether two names of lines mean the same."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return re.sub("[–—−]", "-", squeeze(name))


def missing(people: int | None, target: int | None) -> int | None:
    """How many are missing to a target; None without one."""
    return None if target is None else max(0, target - (people or 0))


def percent(people: int, total: int) -> Decimal:
    """So many of a total in per cent, two decimals, half up."""
    return rounded(Fraction(100 * people, total))


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None
