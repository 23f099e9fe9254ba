"""Tables of respondents as people paste them from Excel, Word or a web page, read strictly, with their own checks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.domain import scoring
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.respondents import percent, same_name
from ita_desktop.domain.thai import squeeze, to_arabic_digits
from ita_desktop.services import typed

_COUNT = re.compile(r"\d{1,3}(,\d{3})+|\d{1,7}", re.ASCII)
_PERCENT = re.compile(r"\d{1,3}(\.\d+)?", re.ASCII)
_DASHES = {"-", "–", "—"}
_COUNTS = re.compile(r"จำนวน(ผู้ตอบ)?(\(?คน\)?)?|\(?คน\)?|count|number|people")
_PERCENTS = re.compile(r"(คิดเป็น)?ร้อยละ|\(?%\)?|percent")
_TOTALS = ("รวม", "รวมทั้งหมด", "รวมทั้งสิ้น", "total")


class Odd(NamedTuple):
    """A percentage that is printed otherwise than its count makes it."""

    name: str
    printed: Decimal
    computed: Decimal


class Block(NamedTuple):
    """What was pasted: counts by name, and the percentages that do not fit them."""

    counts: dict[str, int]
    odd: tuple[Odd, ...]


class _Row(NamedTuple):
    """One row of what was pasted: where it stands, its name, and its number and percentage as text."""

    number: int
    name: str
    people: str
    percent: str


def number(text: str, name: str) -> int | None:
    """A number of people as typed; None for an empty text, zero for a lone dash."""
    plain = to_arabic_digits(text).strip().removesuffix("คน").strip()
    if not plain:
        return None
    if plain in _DASHES:
        return 0
    value = int(plain.replace(",", "")) if _COUNT.fullmatch(plain) else None
    if value is None or not scoring.possible_count(value):
        raise Problem("respondents_unreadable", text=text, name=name)
    return value


def read(text: str, below: Sequence[str]) -> Block:
    """A pasted table of names and counts, with percentages or without, or a column of counts for the lines `below`."""
    rows = _rows(typed.block(text), below)
    counts: dict[str, int] = {}
    total: int | None = None
    for row in rows:
        value = _count(row)
        if squeeze(row.name) in _TOTALS:
            total = value
        elif any(same_name(row.name, name) for name in counts):
            raise Problem("respondents_twice", row=row.number, name=row.name)
        elif value is not None:
            counts[row.name] = value
    if not counts:
        raise Problem("respondents_none")
    added = sum(counts.values())
    if total is not None and total != added:
        raise Problem("respondents_total", total=total, sum=added)
    checked = (_odd(row, counts[row.name], added) for row in rows if row.name in counts)
    return Block(counts, tuple(odd for odd in checked if odd))


def _rows(cells: list[list[str]], below: Sequence[str]) -> list[_Row]:
    width = len(cells[0])
    if width == 1:
        lines = [line for line in cells if not _heads(line)]
        if len(lines) > len(below):
            raise Problem("respondents_too_long", count=len(lines), room=len(below))
        return [_Row(place, name, line[0], "") for place, (name, line) in enumerate(zip(below, lines, strict=False), 1)]
    if width > 3:
        raise Problem("respondents_shape", columns=width)
    counts = 1 if width == 2 else _column_of_counts(cells)
    rows = [
        _Row(place, line[0], line[counts], line[3 - counts] if width == 3 else "")
        for place, line in enumerate(cells, 1)
        if any(line) and not _heads(line[1:])
    ]
    if unnamed := next((row for row in rows if not row.name), None):
        raise Problem("respondents_unnamed", row=unnamed.number)
    return rows


def _heads(cells: Sequence[str]) -> bool:
    """Whether cells are the headings of figures."""
    return any(_COUNTS.fullmatch(squeeze(cell)) or _PERCENTS.fullmatch(squeeze(cell)) for cell in cells)


def _column_of_counts(cells: list[list[str]]) -> int:
    """Which of two columns holds counts: the heading says so, or the other has decimals."""
    heading = next((line for line in cells if _heads(line[1:])), None)
    said = [bool(_PERCENTS.fullmatch(squeeze(cell))) for cell in heading[1:]] if heading else []
    decimals = [any(re.search(r"[.%]", line[place]) for line in cells) for place in (1, 2)]
    for percents in (said, decimals):
        if sum(percents) == 1:
            return 2 if percents[0] else 1
    raise Problem("respondents_columns")


def _count(row: _Row) -> int | None:
    try:
        return number(row.people, row.name)
    except Problem as problem:
        raise Problem("respondents_row_unreadable", row=row.number, name=row.name, text=row.people) from problem


def _odd(row: _Row, count: int, total: int) -> Odd | None:
    """The printed percentage where it is more than one in its last place away from the computed one."""
    plain = to_arabic_digits(row.percent).strip().removesuffix("%").strip()
    if not total or not _PERCENT.fullmatch(plain):
        return None
    printed, computed = Decimal(plain), percent(count, total)
    step = Decimal(1).scaleb(-len(plain.partition(".")[2]))
    return Odd(row.name, printed, computed) if abs(printed - computed) > step else None
