"""What a text names: months, Buddhist years, districts and people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ita_desktop.domain.dates import MONTH_NAMES, MONTH_SHORT
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.thai import squeeze, to_arabic_digits

_NUMBERS = {name: n for n, name in enumerate(MONTH_NAMES, 1)} | {name: n for n, name in enumerate(MONTH_SHORT, 1)}
_MONTH = "|".join(name.replace(".", r"\.\s?").removesuffix(r"\s?") for name in (*MONTH_NAMES, *MONTH_SHORT))
_ERA = r"(?:ปี\s*)?(?:พ\.\s?ศ\.\s?)?"
_TO = r"\s*(?:-|–|—|ถึง|จนถึง)\s*(?:เดือน\s*)?"
_MONTHS = re.compile(rf"({_MONTH})(?:\s*{_ERA}\d{{2,4}})?{_TO}({_MONTH})|({_MONTH})")
_DATED = re.compile(rf"({_MONTH})\s*{_ERA}(25\d\d|\d\d)(?!\d)")
_SPAN = re.compile(rf"(?<!\d)(25\d\d){_TO}{_ERA}(25\d\d|\d\d)(?!\d)")
_YEAR = re.compile(r"(?<!\d)25\d\d(?!\d)")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_LAW = re.compile(r"(?:พ\.ร\.บ\.|พระราช|รัฐธรรมนูญ|ระเบียบ|กฎกระทรวง|ข้อบัญญัติ|ข้อบังคับ)[^\n]{0,90}?พ\.\s?ศ\.\s?25\d\d")
_TITLE = re.compile(r"^(?:นางสาว|นาง|นาย|น\.ส\.|ว่าที่ร้อย(?:ตรี|โท|เอก)|ดร\.)\s*")
_SHORTEST_NAME = 6


def _month(written: str) -> int:
    return _NUMBERS[re.sub(r"\s", "", written)]


def months_named(text: str) -> frozenset[int]:
    """The months that a text names, one by one or as a span such as ต.ค. 68 - มี.ค. 69."""
    named: set[int] = set()
    for first, last, alone in _MONTHS.findall(text):
        if alone:
            named.add(_month(alone))
            continue
        month = Month(1, _month(first))
        named.add(month.month)
        while month.month != _month(last):
            month = month.shifted(1)
            named.add(month.month)
    return frozenset(named)


def years_named(text: str, year: int) -> frozenset[int]:
    """The fiscal years that a text names; one inside a span of years is named, the year of a law is not."""
    text = to_arabic_digits(text)
    named: set[int] = set()

    def span(found: re.Match[str]) -> str:
        first, last = int(found[1]), _full(found[2])
        named.update({year} if first <= year <= last else {first, max(first, last)})
        return " "

    def dated(found: re.Match[str]) -> str:
        named.add(Month(_full(found[2]), _month(found[1])).fiscal_year)
        return " "

    for pattern in (_URL, _LAW):
        text = pattern.sub(" ", text)
    text = _DATED.sub(dated, text)
    text = _SPAN.sub(span, text)
    return frozenset(named | {int(found) for found in _YEAR.findall(text)})


def _full(written: str) -> int:
    return int(written) + (2500 if len(written) == 2 else 0)


def other_districts(text: str, own: str, districts: Sequence[str]) -> tuple[str, ...]:
    """The districts besides the office's own that a text names as เขต…, in their order."""
    known = frozenset({*districts, own} - {""})
    if not known:
        return ()
    return tuple(dict.fromkeys(name for name in _naming_one_of(known).findall(text) if name != own))


@lru_cache(maxsize=4)
def _naming_one_of(districts: frozenset[str]) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(districts, key=len, reverse=True)))
    return re.compile(rf"เขต\s*({names})(?!ศรี)")  # พระนครศรีอยุธยา is no district of Bangkok


def former_directors(text: str, former: Sequence[str], present: Sequence[str]) -> tuple[str, ...]:
    """The former directors that a text names; a present one with a name alike is not meant."""
    plain = squeeze(text)
    for name in present:
        plain = plain.replace(bare_name(name), " ") if bare_name(name) else plain
    return tuple(name for name in former if len(bare_name(name)) >= _SHORTEST_NAME and bare_name(name) in plain)


def bare_name(name: str) -> str:
    """A name as it is compared: no blanks and no นาย before it."""
    return squeeze(_TITLE.sub("", name.strip()))
