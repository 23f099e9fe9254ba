"""Under which instrument and indicator a row of a plan stands: headings in rows of their own, in and outside tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ita_desktop.documents.incoming import headings
from ita_desktop.documents.incoming.titles import agree, squeezed
from ita_desktop.domain import item_code
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.item_code import ItemCode
from ita_desktop.domain.thai import to_arabic_digits

_INSTRUMENT_OF_INDICATOR = dict(zip(range(1, 11), ["IIT"] * 5 + ["EIT"] * 3 + ["OIT"] * 2, strict=True))
_NUMBERED = re.compile(r"\s*(?:ด้านที่|ตัวชี้วัด|ที่)?\s*(\d{1,2})\s*[).:]\s*(?=\D)(.{3,80})", re.DOTALL)
_LONGEST = 250


class Sections:
    """The instrument, indicator and last code that the next row stands under."""

    def __init__(self, frameworks: Sequence[Framework]) -> None:
        self.frameworks = frameworks
        self.instrument: str | None = None
        self.indicator: int | None = None
        self.last: ItemCode | None = None
        self._highest = 0

    def heading(self, text: str, *, alone: bool, in_plan: bool) -> bool:
        """Take in the heading of an instrument or indicator; true when the text was one.

        One that stands `alone` is no row of a table; before the plan begins it must be clearer.
        """
        text = text.strip()
        if len(text) > _LONGEST:
            return False
        number = headings.indicator_of(text)
        if number is None:
            number = self._numbered(text, alone=alone, in_plan=in_plan)
        if number is not None and number in _INSTRUMENT_OF_INDICATOR:
            self.stand_under(number)
            return True
        instrument = None if item_code.exact(item_code.split_code(text)[0]) else headings.instrument_of(text)
        if instrument is None or (alone and not in_plan and "แบบ" not in text):
            return False
        if instrument != self.instrument:
            self.indicator = None
        self._turn_to(instrument)
        return True

    def stand_under(self, indicator: int) -> None:
        """Stand under this indicator and its instrument."""
        self.indicator, self._highest = indicator, max(indicator, self._highest)
        self._turn_to(self._instrument_of(indicator))

    def _turn_to(self, instrument: str) -> None:
        if instrument != self.instrument:
            self.instrument, self.last = instrument, None

    def _numbered(self, text: str, *, alone: bool, in_plan: bool) -> int | None:
        """The indicator of a heading such as "๓) การใช้อำนาจ"; its title must be known, or its place in a plan."""
        found = _NUMBERED.fullmatch(to_arabic_digits(text))
        if not found or int(found[1]) not in _INSTRUMENT_OF_INDICATOR:
            return None
        number, title = int(found[1]), found[2]
        official = [i.title for framework in self.frameworks for i in framework.indicators if i.number == number]
        if any(agree(title, name) for name in official):
            return number
        in_order = in_plan and number == self._highest + 1
        return number if in_order or not (alone or official) else None

    def _instrument_of(self, indicator: int) -> str:
        for framework in self.frameworks:
            if indicator in framework.instrument_of_indicator:
                return framework.instrument_of_indicator[indicator]
        return _INSTRUMENT_OF_INDICATOR[indicator]

    def of_row(self, text: str) -> int | None:
        """The indicator of "๑. การปฏิบัติหน้าที่" on a row with a measure: only its official title tells it."""
        number = headings.indicator_of(text)
        if number is not None or len(text) > 100:
            return number if number in _INSTRUMENT_OF_INDICATOR else None
        found = _NUMBERED.fullmatch(to_arabic_digits(text))
        title = squeezed(found[2] if found else text)
        for framework in self.frameworks:
            for indicator in framework.indicators:
                if title == squeezed(indicator.title) and (not found or int(found[1]) == indicator.number):
                    return indicator.number
        return None
