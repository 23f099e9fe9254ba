"""Buddhist-era fiscal years: October to September, named by the year they end in."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from ita_desktop.domain.errors import Unclear, Unreadable
from ita_desktop.domain.thai import to_arabic_digits

BUDDHIST_OFFSET = 543
FIRST_YEAR, LAST_YEAR = 2540, 2640  # beyond these a typed year is a slip


@dataclass(frozen=True, order=True)
class Month:
    """A calendar month, its year in the Buddhist era; writes itself as 2565-12."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= 12:
            raise ValueError(f"no month {self.month}")

    def __hash__(self) -> int:
        return self.year * 12 + self.month  # months are keys by the ten thousand: half the time of hashing the pair

    def __str__(self) -> str:
        return f"{self.year}-{self.month:02d}"

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, text: str) -> Month:
        """The month written as 2565-12, the form in which months are kept and printed as data."""
        found = re.fullmatch(r"(\d{4})-(\d{2})", text)
        if not found or not 1 <= int(found[2]) <= 12:
            raise Unreadable("month_unreadable", text=text)
        return cls(read_year(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: dt.date) -> Month:
        """The month a day falls in."""
        return cls(day.year + BUDDHIST_OFFSET, day.month)

    def shifted(self, months: int) -> Month:
        """The month so many months later, or earlier when negative."""
        index = self.year * 12 + self.month - 1 + months
        return Month(index // 12, index % 12 + 1)

    @property
    def fiscal_year(self) -> int:
        """The fiscal year this month belongs to."""
        return self.year + (self.month >= 10)

    @property
    def place(self) -> int:
        """Where the month stands in its fiscal year: October is 1, September 12."""
        return (self.month - 10) % 12 + 1

    @property
    def half(self) -> int:
        """1 for October to March, 2 for April to September."""
        return 1 if self.place <= 6 else 2

    @property
    def quarter(self) -> int:
        """The fiscal quarter, 1 for October to December."""
        return (self.place + 2) // 3

    @property
    def last_day(self) -> dt.date:
        """The month's last day."""
        following = self.shifted(1)
        return dt.date(following.year - BUDDHIST_OFFSET, following.month, 1) - dt.timedelta(days=1)


@lru_cache(maxsize=128)
def months_of(fiscal_year: int) -> tuple[Month, ...]:
    """The twelve months of a fiscal year, October first."""
    october = Month(fiscal_year - 1, 10)
    return tuple(october.shifted(n) for n in range(12))


def fiscal_year_of(day: dt.date) -> int:
    """The fiscal year a day falls in."""
    return Month.of(day).fiscal_year


def month_near(year: int, today: dt.date) -> Month:
    """The month of a fiscal year to begin with: the one that today is in, or the one nearest to it."""
    first, *_, last = months_of(year)
    return min(max(first, Month.of(today)), last)


def read_year(text: str | int) -> int:
    """A typed Buddhist-era year of four digits; asks when it looks like the Christian era or a slip."""
    digits = to_arabic_digits(str(text)).strip()
    digits = re.sub(r"^(พ\.?\s*ศ\.?|ปี|พุทธศักราช)\s*", "", digits).strip()
    if not re.fullmatch(r"\d{4}", digits):
        raise Unreadable("year_unreadable", text=text)
    year = int(digits)
    if FIRST_YEAR <= year <= LAST_YEAR:
        return year
    for guess in (year + BUDDHIST_OFFSET, year - BUDDHIST_OFFSET):
        if FIRST_YEAR <= guess <= LAST_YEAR:
            raise Unclear("year_unclear", text=text, guess=guess, alternatives=(guess,))
    raise Unreadable("year_unreadable", text=text)
