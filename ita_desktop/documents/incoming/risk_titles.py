"""What titles around risk tables say: whose risks these are, which area, which period, which light."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ita_desktop.documents.incoming.headings import years_in
from ita_desktop.documents.incoming.plan_values import read_windows
from ita_desktop.documents.incoming.risk_columns import COLOURS
from ita_desktop.documents.incoming.titles import squeezed
from ita_desktop.domain.office import Section
from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_watch import period
from ita_desktop.domain.thai import to_arabic_digits

_LONGEST = 300
_NO_NAME = re.compile(r"[\d().,–-]+")
_SIGNS = re.compile("หัวหน้าฝ่าย|ผู้จัดทำ|จัดทำโดย|ลงชื่อ")
_REGISTER = "ทะเบียน"
_QUARTER = re.compile(r"ไตรมาส(?:ที่)?([1-4])")
_WATCHED = re.compile(r"เฝ้าระวัง|ติดตาม|ผลการดำเนิน|7\.[1-3]")
_LIGHT = re.compile(f"7\\.[1-3].*?({'|'.join(COLOURS)})|สถานะ(?:สี)?({'|'.join(COLOURS)})")


class Told(NamedTuple):
    """What titles have said by now; it holds until another one says otherwise."""

    section: str = ""
    area: str = ""
    period: str = ""
    tone: Tone | None = None
    watched: bool = False
    year: int | None = None


class Titles:
    """Reads titles with the names that an office knows."""

    def __init__(self, sections: Sequence[Section], areas: Sequence[str], year: int) -> None:
        self._year = year
        self._sections: dict[str, str] = {}
        for section in sections:
            for name in (section.name, section.short_name, *section.aliases):
                bare = squeezed(name).removeprefix("ฝ่าย")
                self._sections[bare.replace("การ", "")] = section.name
        self._areas = {squeezed(area): area for area in areas}

    def section_in(self, text: str) -> str:
        """The ฝ่าย that a title, a sheet or a file is named after; empty where there is none, or several."""
        flat = squeezed(text[:_LONGEST]).replace("_", "").replace("การ", "")
        if _SIGNS.search(flat):
            return ""
        bare = _NO_NAME.sub("", flat)
        if bare.removeprefix("ฝ่าย") in self._sections and bare != _REGISTER:
            return self._sections[bare.removeprefix("ฝ่าย")]  # in a longer text a name counts only behind ฝ่าย
        hits = {name: full for name, full in self._sections.items() if f"ฝ่าย{name}" in flat}
        widest = {full for name, full in hits.items() if not any(name != other and name in other for other in hits)}
        return widest.pop() if len(widest) == 1 else ""

    def sections_of(self, names: Sequence[str]) -> dict[str, str]:
        """The ฝ่าย by the names of sheets; where most are of one, ทะเบียน is no register but the ฝ่าย of that name."""
        found = {name: section for name in names if (section := self.section_in(name))}
        for name in names if len(found) > len(names) // 2 else ():
            bare = _NO_NAME.sub("", squeezed(name))
            if bare in self._sections:
                found.setdefault(name, self._sections[bare])
        return found

    def area_in(self, text: str) -> str:
        """The area that a row between others names."""
        flat = squeezed(text[:_LONGEST]).removeprefix("ด้าน")
        for known, area in self._areas.items():
            if known in flat or (len(flat) > 5 and flat.removeprefix("การ") in known):
                return area
        return ""

    def take(self, told: Told, text: str) -> Told:
        """What is known after a title."""
        if len(text) > _LONGEST:
            return told
        flat = to_arabic_digits(squeezed(text))
        years, light = years_in(text), _LIGHT.search(flat)
        return told._replace(
            section=self.section_in(text) or told.section,
            period=self._period(flat, text) or told.period,
            tone=COLOURS[light[1] or light[2]] if light else None if "ตาราง" in flat else told.tone,
            watched=bool(_WATCHED.search(flat)) or (told.watched and "ตาราง" not in flat),
            year=min(years) if len(years) == 1 else told.year,
        )

    def _period(self, flat: str, text: str) -> str:
        if found := _QUARTER.search(flat):
            return f"q{found[1]}"
        if "6เดือน" in flat:
            return "q2"
        if "12เดือน" in flat:
            return "q4"
        if "ประจำเดือน" in flat:
            windows = [one for one in read_windows(text, self._year) if one.start and one.start == one.end]
            key = str(windows[0].start) if windows else ""
            return key if period(self._year, key) else ""
        return ""
