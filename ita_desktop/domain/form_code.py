"""The code on every page of a printed monthly form: which office, month, ฝ่าย and page it is."""

from __future__ import annotations

import re
from typing import NamedTuple

from ita_desktop.domain.errors import Unreadable
from ita_desktop.domain.fiscal_year import FIRST_YEAR, LAST_YEAR, Month
from ita_desktop.domain.thai import to_arabic_digits

DISTRICTS, SECTIONS, PAGES = 50, 10, 999
_SHAPE = re.compile(r"ITA-?(\d{2})-?(\d{4})(\d{2})-?(\d{2})-?(\d{1,3})-?(\d)")
_NOISE = re.compile(r"[\s\u00ad\u200b]+")
_DASHES = re.compile("[‐‑‒–—−_]")
_LOOK_ALIKE = str.maketrans("OQIL|", "00111")


class FormCode(NamedTuple):
    """One page of a form: the code of its district (00 the sample office), its ฝ่าย by number, 0 the whole office."""

    district: str
    month: Month
    section: int
    page: int

    def __str__(self) -> str:
        body = f"{self.district}-{self.month.year}{self.month.month:02d}-{self.section:02d}-{self.page}"
        return f"ITA-{body}-{check_digit(body.replace('-', ''))}"


def check_digit(digits: str) -> int:
    """The Luhn digit that finds one wrong digit, and nearly every pair that changed places."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(digits)))
    return -sum(value // 10 + value % 10 for value in doubled) % 10


def read(text: str) -> FormCode:
    """The page that a code names, as a reader or a hand wrote it: blanks, Thai digits and O for 0 do no harm."""
    plain = _DASHES.sub("-", _NOISE.sub("", to_arabic_digits(text))).upper()
    found = _SHAPE.fullmatch(plain[:3] + plain[3:].translate(_LOOK_ALIKE))
    if not found:
        raise Unreadable("form_code_unreadable", text=text)
    *parts, page, digit = found.groups()
    district, year, month, section = parts
    fits = (
        int(district) <= DISTRICTS and FIRST_YEAR <= int(year) <= LAST_YEAR and 1 <= int(month) <= 12
        and int(section) <= SECTIONS and int(page) > 0
    )  # fmt: skip
    if not fits or check_digit("".join((*parts, page))) != int(digit):
        raise Unreadable("form_code_wrong", text=text)
    return FormCode(district, Month(int(year), int(month)), int(section), int(page))


def found_in(text: str) -> FormCode | None:
    """The code that stands among other words."""
    for word in text.split():
        if word.startswith("ITA-"):
            try:
                return read(word)
            except Unreadable:
                continue
    return None
