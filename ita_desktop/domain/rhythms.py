"""How often something is followed up, read from the words that offices use for it."""

from __future__ import annotations

import re
from functools import lru_cache

from ita_desktop.domain.measures import Rhythm
from ita_desktop.domain.thai import squeeze

_EVERY = r"(?:/|ต่อ|ทุก|ราย|ประจำ)"
_MONTHS = r"(?:/|ต่อ|ทุก|ราย|รอบ)"
_A_YEAR = r"(?:ปีละ{0}ครั้ง|(?<!\d){0}ครั้ง(?:/|ต่อ)ปี)"
_RHYTHMS: tuple[tuple[re.Pattern[str], Rhythm], ...] = tuple(
    (re.compile(pattern), rhythm)
    for pattern, rhythm in (
        (rf"{_MONTHS}3เดือน|ไตรมาส|{_A_YEAR.format(4)}|quarterly", Rhythm.QUARTERLY),
        (rf"{_MONTHS}6เดือน|ครึ่งปี|{_A_YEAR.format(2)}|half-yearly", Rhythm.HALF_YEARLY),
        (rf"{_A_YEAR.format(12)}", Rhythm.MONTHLY),
        (rf"{_MONTHS}12เดือน", Rhythm.YEARLY),
        (rf"(?:{_EVERY}|ใน(?:แต่ละ|ทุก)?|ละ)วัน(?!ที่)|วันละ|daily", Rhythm.DAILY),
        (rf"{_EVERY}สัปดาห์|สัปดาห์ละ|อาทิตย์ละ|ทุกอาทิตย์|weekly", Rhythm.WEEKLY),
        (rf"(?:{_EVERY}|ทุก1|ทุกๆ)เดือน|เดือนละ|monthly", Rhythm.MONTHLY),
        (rf"{_EVERY}ปี|ปีละ|yearly", Rhythm.YEARLY),
        (r"ครั้งเดียว|^1ครั้ง$|once", Rhythm.ONCE),
    )
)


@lru_cache(maxsize=512)
def read_rhythm(text: str) -> Rhythm | None:
    """How often, as an office writes it: ๑ ครั้ง/เดือน, ทุก 3 เดือน, รายไตรมาส; None where it says nothing known."""
    flat = squeeze(text).lstrip("-–•")
    return next((rhythm for pattern, rhythm in _RHYTHMS if pattern.search(flat)), None)


@lru_cache(maxsize=512)
def rhythm_in(text: str) -> Rhythm | None:
    """The rhythm that a sentence about supervision names; only clear phrases count."""
    flat = squeeze(text)
    found = re.search(
        r"ทุก(?:ๆ)?\d{0,2}(?:วัน(?!ที่)|สัปดาห์|เดือน|ไตรมาส|ปี)|\d+ครั้ง(?:/|ต่อ)(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)"
        r"|(?:ราย|เดือนละ|ไตรมาสละ|ปีละ|สัปดาห์ละ)(?:เดือน|ไตรมาส|ปี|สัปดาห์|\d+ครั้ง)",
        flat,
    )
    return read_rhythm(found[0]) if found else None
