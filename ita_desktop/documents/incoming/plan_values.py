"""What the cells of a plan say of time: windows of months, settled for the whole document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from ita_desktop.domain.dates import MONTH_NAMES, MONTH_SHORT, read_month, read_window
from ita_desktop.domain.errors import Unclear, Unreadable
from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.thai import squeeze, to_arabic_digits

_FULL = "|".join(MONTH_NAMES)
_NAME = rf"(?:{_FULL}|เ?[ก-ฮ][ิี]?\s?\.\s?[ก-ฮ]\s?\.?)"
_DAY = r"(?:\d{1,2}\s*)?(?:เดือน\s*)?"
_YEAR = r"\s*(?:พ\.?\s?ศ\.?\s*)?(\d{4}|\d{2})(?!\d)"
_WINDOW = re.compile(
    rf"{_DAY}(?P<first>{_NAME})(?:{_YEAR})?\s*(?:[-–—−]|ถึง|จนถึง)\s*{_DAY}(?P<last>{_NAME})(?:{_YEAR})?"
)
_WITHIN = re.compile(rf"(?:ภายใน|ไม่เกิน|ก่อน)\s*(?:วันที่\s*)?{_DAY}(?P<last>{_NAME})(?:{_YEAR})?")
_MONTH = re.compile(rf"{_DAY}(?P<first>{_NAME})(?:{_YEAR})?")
_NUMBERED = re.compile(r"(?P<m1>\d{1,2})/(?P<y1>\d{4})\s*(?:[-–—]|ถึง)\s*(?P<m2>\d{1,2})/(?P<y2>\d{4})")
_QUARTER = re.compile(r"ไตรมาส(?:ที่)?(\d)(?:(?:-|–|ถึง|และ)(?:ไตรมาส(?:ที่)?)?(\d))?")
_WHOLE_YEAR = re.compile(r"ตลอดปี|ทั้งปี|ตลอดทั้งปี|^ปีงบประมาณ(?:พ\.?ศ\.?)?\d{4}$|^ต่อเนื่อง(?:ตลอดปี.*)?$")
_HALF = re.compile(r"(?:รอบ)?6เดือน(แรก|หลัง)|ครึ่งปี(แรก|หลัง)")


_MOST = 60  # windows of one cell


class Window(NamedTuple):
    """First and last month as read, and what was printed; `unread` while a month's name is still open."""

    printed: str
    start: Month | None = None
    end: Month | None = None
    unread: bool = False
    whole_year: bool = False


class _Named(NamedTuple):
    name: str
    year: int | None


@lru_cache(maxsize=512)
def read_windows(text: str, year: int | None) -> tuple[Window, ...]:
    """Every window in a text, in order; a name without a year belongs to the fiscal year of the plan."""
    plain = to_arabic_digits(" ".join(text.split()))
    found = tuple(islice(_windows(plain, text, year), _MOST))
    return found or ((Window(text.strip(), unread=True),) if text.strip(" -–.") else ())


def _windows(plain: str, text: str, year: int | None) -> Iterator[Window]:
    flat = squeeze(plain)
    if _WHOLE_YEAR.search(flat) and (named := _fiscal_year_in(flat) or year):
        months = months_of(named)
        yield Window(text.strip(), months[0], months[-1], whole_year=True)
        return
    half, quarter = _HALF.search(flat), _QUARTER.search(flat)
    if year and half:
        months = months_of(year)[:6] if "แรก" in half[0] else months_of(year)[6:]
        yield Window(text.strip(), months[0], months[-1])
        return
    if year and quarter and 1 <= int(quarter[1]) <= int(quarter[2] or quarter[1]) <= 4:
        months = months_of(year)
        yield Window(text.strip(), months[int(quarter[1]) * 3 - 3], months[int(quarter[2] or quarter[1]) * 3 - 1])
        return
    at = 0
    while at < len(plain):
        matches = [found for pattern in (_WINDOW, _NUMBERED, _WITHIN, _MONTH) if (found := pattern.search(plain, at))]
        if not matches:
            return
        found = min(matches, key=lambda match: (match.start(), -match.end()))
        yield _window(found, year)
        at = found.end()


def _window(found: re.Match[str], year: int | None) -> Window:
    printed = found[0].strip()
    try:
        if found.re is _NUMBERED:
            return Window(
                printed, read_month(f"{found['m1']}/{found['y1']}"), read_month(f"{found['m2']}/{found['y2']}")
            )
        if found.re is _WITHIN:
            return Window(printed, None, _month(_Named(found["last"], _number(found[2])), year))
        if found.re is _MONTH:
            month = _month(_Named(found["first"], _number(found[2])), year)
            return Window(printed, month, month)
        last_year = _number(found[4])
        last = _month(_Named(found["last"], last_year), year)
        if found[2] is None and last_year:
            return Window(printed, *read_window(f"{found['first']}-{found['last']} {last_year}"))
        first = _month(_Named(found["first"], _number(found[2])), year)
        return Window(printed, first, last, unread=first > last)
    except (Unclear, Unreadable):
        return Window(printed, unread=True)


def _month(named: _Named, year: int | None) -> Month:
    """The month named; where no year stands with it, the one of the fiscal year."""
    if named.year is not None:
        return read_month(f"{named.name} {named.year % 100 if named.year > 2000 else named.year}")
    if year is None:
        raise Unreadable("month_unreadable", text=named.name)
    number = read_month(f"{named.name} 2566").month
    return next(month for month in months_of(year) if month.month == number)


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _fiscal_year_in(flat: str) -> int | None:
    found = re.search(r"25\d\d", flat)
    return int(found[0]) if found else None


def usual(windows: Iterable[Window]) -> Counter[tuple[Month, Month]]:
    """How often each window stands in a document."""
    return Counter((w.start, w.end) for w in windows if w.start and w.end and not w.unread)


def settled(window: Window, common: Counter[tuple[Month, Month]], year: int | None) -> Window | None:
    """An unreadable window read by the fiscal year and the other rows; None where they do not settle it."""
    found = _WINDOW.fullmatch(window.printed) or _MONTH.fullmatch(window.printed)
    if not found:
        return None
    ends = [_possible(found["first"], _number(found[2]), year)]
    ends += [_possible(found["last"], _number(found[4]), year)] if found.re is _WINDOW else []
    firsts, lasts = ends[0], ends[-1]
    fitting = [(first, last) for first in firsts for last in lasts if first <= last]
    if found.re is not _WINDOW:
        fitting = [(month, month) for month in firsts]
    for pair, _ in common.most_common():
        if pair in fitting:
            return Window(window.printed, *pair)
    return Window(window.printed, *fitting[0]) if len(fitting) == 1 else None


def _possible(name: str, short_year: int | None, year: int | None) -> list[Month]:
    """The months a printed name can mean: the one it is, else those that differ in one letter, in the fiscal year."""
    flat = re.sub(r"[\s.]", "", name)
    numbers = [
        n for n, short in enumerate(MONTH_SHORT, 1) if short.replace(".", "") == flat or MONTH_NAMES[n - 1] == flat
    ]
    if not numbers:
        shorts = [short.replace(".", "") for short in MONTH_SHORT]
        numbers = [n for n, short in enumerate(shorts, 1) if _one_letter_apart(short, flat)]
    if short_year is None:
        return [month for month in months_of(year) if month.month in numbers] if year else []
    full = short_year if short_year > 2000 else 2500 + short_year
    months = [Month(full, number) for number in numbers]
    return [month for month in months if year is None or month.fiscal_year == year]


def _one_letter_apart(a: str, b: str) -> bool:
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1
