"""Reading and writing dates as Thai offices write them; where the era is unclear it asks, never guesses."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from ita_desktop.domain.errors import Unclear, Unreadable
from ita_desktop.domain.fiscal_year import BUDDHIST_OFFSET, FIRST_YEAR, LAST_YEAR, Month
from ita_desktop.domain.thai import tidy, to_arabic_digits, to_thai_digits

MONTH_NAMES = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
MONTH_SHORT = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip
_ENGLISH = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


def _month_names() -> dict[str, int]:
    """Every spelling of a month without dots, blanks and capitals."""
    names: dict[str, int] = {}
    for number, (full, short) in enumerate(zip(MONTH_NAMES, MONTH_SHORT, strict=True), start=1):
        names[full] = names[short.replace(".", "")] = number
        names[full.removesuffix("คม").removesuffix("ยน").removesuffix("พันธ์")] = number
        english = _ENGLISH[number - 1]
        names[english] = names[english[:3]] = number
    names["sept"] = 9
    return names


_NAMES = _month_names()
_NAME = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))
_ERA = r"(?P<era>พศ|พุทธศักราช|คศ|be|ad|ce)?"
_DAY_NAME = re.compile(
    r"(วัน)?(อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์)ที่|^วันที่"
    r"|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?(?=\d)"
)
_NAMED = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:เดือน|/|-)?)?"
    rf"(?P<month>{_NAME})(?:ปี|/|-|,)?{_ERA}(?P<year>\d{{4}}|\d{{2}})"
)
_NUMBERS = re.compile(rf"(?P<day>\d{{1,2}})[/.-](?P<month>\d{{1,2}})[/.-]{_ERA}(?P<year>\d{{4}}|\d{{2}})")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:[t ]?00:00(:00)?)?")
_MONTH_NUMBER = re.compile(rf"(?P<month>\d{{1,2}})/{_ERA}(?P<year>\d{{4}})")
_MONTH_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})")


def _plain(text: str) -> str:
    """A date as typed, without what different hands write differently: blanks, dots of short forms, digits."""
    text = to_arabic_digits(tidy(text).text).casefold()
    text = re.sub(r"\s+", "", text)
    text = re.sub(r"(?<=[ก-๎a-z])\.", "", text)
    return re.sub(r"[–—−]", "-", text)


class _Written(NamedTuple):
    """What stands on the paper: year and era as written, and what speaks for one era."""

    text: str
    year: str
    era: str | None
    thai: bool
    christian: bool

    def years(self) -> tuple[tuple[int, ...], bool]:
        """The Christian-era years it may mean, likeliest first, and whether the first is sure."""
        number = int(self.year)
        if self.era in ("คศ", "ad", "ce"):
            return (number if len(self.year) == 4 else 2000 + number,), True
        if len(self.year) == 2:
            buddhist = 2500 + number - BUDDHIST_OFFSET
            sure = bool(self.era) or number >= 50 or (self.thai and 2500 + number >= FIRST_YEAR)
            return (buddhist,) if sure else (buddhist, 2000 + number), sure
        if self.era or not _plausible(number):
            return (number - BUDDHIST_OFFSET,), True
        return (number,), self.christian

    def date(self, month: int, day: int) -> dt.date:
        """The day meant; raises with the alternatives when the era is open."""
        years, sure = self.years()
        days = [_day(year, month, day) for year in years if _plausible(year)]
        readings = tuple(reading for reading in days if reading)
        if not readings:
            raise Unreadable("date_unreadable", text=self.text)
        if not sure:
            raise Unclear("date_unclear", text=self.text, guess=thai_date(readings[0]), alternatives=readings)
        return readings[0]


def _plausible(year: int) -> bool:
    """Whether a Christian-era year lies where an office's papers can."""
    return FIRST_YEAR - 100 <= year + BUDDHIST_OFFSET <= LAST_YEAR


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _written(text: str, found: re.Match[str]) -> _Written:
    """The year of a match with the signs beside it that tell its era."""
    plain = found.string
    thai = bool(re.search("[ก-๎]", plain)) or any("๐" <= c <= "๙" for c in text)
    iso = found.re is _ISO or found.re is _MONTH_ISO
    english = not thai and bool(re.search("[a-z]", plain))
    return _Written(text, found["year"], found.groupdict().get("era"), thai, christian=iso or english)


def read_date(text: str | dt.date) -> dt.date:
    """A day as an office writes it, or as Excel keeps it; asks when พ.ศ. or ค.ศ. is unclear."""
    if isinstance(text, dt.date):
        return _from_cell(text)
    plain = _DAY_NAME.sub("", _plain(text))
    for pattern in (_NAMED, _NUMBERS, _ISO):
        found = pattern.fullmatch(plain)
        if found and found["day"]:
            month = _NAMES.get(found["month"]) or int(found["month"])
            return _written(text, found).date(month, int(found["day"]))
    raise Unreadable("date_unreadable", text=text)


def _from_cell(day: dt.date) -> dt.date:
    """A real date out of a spreadsheet; a Buddhist year typed there is stored 543 years too late."""
    if isinstance(day, dt.datetime):
        day = day.date()
    year = day.year if _plausible(day.year) else day.year - BUDDHIST_OFFSET
    moved = _day(year, day.month, day.day) if _plausible(year) else None
    if moved is None:
        raise Unreadable("date_unreadable", text=day.isoformat())
    return moved


def read_month(text: str | dt.date) -> Month:
    """A month as an office writes it: ธ.ค. ๖๕, ธันวาคม 2565, 12/2565."""
    if isinstance(text, dt.date):
        return Month.of(_from_cell(text))
    plain = _plain(text).removeprefix("เดือน")
    for pattern in (_NAMED, _MONTH_NUMBER, _MONTH_ISO):
        found = pattern.fullmatch(plain)
        if found and not found.groupdict().get("day"):
            number = _NAMES.get(found["month"]) or int(found["month"])
            if 1 <= number <= 12:
                return Month.of(_written(text, found).date(number, 1))
    raise Unreadable("month_unreadable", text=text)


def read_window(text: str) -> tuple[Month, Month]:
    """First and last month of "ธ.ค. ๖๕ - พ.ค. ๖๖"; a single month is a window of itself."""
    plain = re.sub(r"(?<=\d)(ถึง|จนถึง)", "-", _plain(text))
    plain = re.sub(rf"^({_NAME})(ถึง|จนถึง)", r"\1-", plain)
    parts = re.fullmatch(rf"(?P<first>(?:{_NAME}).*?)-(?P<last>(?:{_NAME}).*)", plain)
    if not parts:
        month = read_month(text)
        return month, month
    last = read_month(parts["last"])
    if re.search(r"\d", parts["first"]):
        first = read_month(parts["first"])
    else:
        month_number = _NAMES.get(parts["first"])
        if month_number is None:
            raise Unreadable("window_unreadable", text=text)
        first = Month(last.year - (month_number > last.month), month_number)
    if first > last:
        raise Unreadable("window_backwards", text=text)
    return first, last


def thai_date(day: dt.date) -> str:
    """A date on the screen: 9 มิ.ย. 2566."""
    return f"{day.day} {MONTH_SHORT[day.month - 1]} {day.year + BUDDHIST_OFFSET}"


def memo_date(day: dt.date) -> str:
    """A date on official paper: ๙ มิถุนายน ๒๕๖๖."""
    return to_thai_digits(f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year + BUDDHIST_OFFSET}")


def month_short(month: Month) -> str:
    """A month in a table: ธ.ค. 65."""
    return f"{MONTH_SHORT[month.month - 1]} {month.year % 100:02d}"


def month_long(month: Month) -> str:
    """A month in a heading: ธันวาคม 2565."""
    return f"{MONTH_NAMES[month.month - 1]} {month.year}"


def window_short(first: Month, last: Month) -> str:
    """A window in a table: ธ.ค. 65 – พ.ค. 66, one month alone by itself."""
    return month_short(first) if first == last else f"{month_short(first)} – {month_short(last)}"


def year_title(fiscal_year: int) -> str:
    """A fiscal year in the title of a paper: ประจำปีงบประมาณ พ.ศ. ๒๕๗๐."""
    return f"ประจำปีงบประมาณ พ.ศ. {to_thai_digits(str(fiscal_year))}"


def thai_moment(moment: dt.datetime) -> str:
    """A moment on the screen: 9 มิ.ย. 2566 13:20 น."""
    return f"{thai_date(moment.date())} {moment:%H:%M} น."
