"""The items that a measure serves: one, several, a span, or a whole indicator."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.thai import to_arabic_digits
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.measures.rows import indicator_title
from ita_desktop.ui.widgets.pill import PillWords
from ita_desktop.ui.widgets.pill_row import PillRow, PillVerbs

_SPAN = re.compile(r"([IEO])\s*(\d{1,3})(?:\s*[-–—]\s*([IEO])?\s*(\d{1,3}))?")


def read_codes(text: str, year: int, framework: Framework) -> tuple[str, ...]:
    """Codes as typed: I8, "I1, I3", a span O1-O17; refuses one that the year does not have."""
    found: list[str] = []
    for part in re.split(r"\s*[,;]\s*", to_arabic_digits(text).strip().upper()):
        span = _SPAN.fullmatch(part)
        if span is None or span[3] not in (None, span[1]):
            raise Problem("item_unknown", year=year, code=part)
        first = int(span[2])
        found += [f"{span[1]}{number}" for number in range(first, int(span[4] or first) + 1)]
    if unknown := [code for code in found if code not in framework.items_by_code]:
        raise Problem("item_unknown", year=year, code=unknown[0])
    return tuple(dict.fromkeys(found))


class Items(PillRow):
    """The items as chips; `keep` gets all codes, or an indicator."""

    def __init__(
        self, desk: Desk, year: int, framework: Framework | None,
        keep: Callable[[tuple[str, ...], int | None], object], *, writable: bool, end: QWidget,
    ) -> None:  # fmt: skip
        self._desk, self._year, self._framework, self._keep_all = desk, year, framework, keep
        self.codes: tuple[str, ...] = ()
        self.indicator: int | None = None
        verbs = PillVerbs(self._take, self._remove, self._fill_menu)
        super().__init__(tr("Add items"), self._choices(), verbs, writable=writable, square=True, end=end)

    def _choices(self) -> list[tuple[object, str]]:
        if self._framework is None:
            return []
        whole = tr("%1 (whole indicator)")
        items = [((one.code,), f"{one.code} {one.short_title or one.title}") for one in self._framework.items]
        indicators = [
            (one.number, whole.replace("%1", f"{one.number} {one.title}")) for one in self._framework.indicators
        ]
        return [*items, *indicators]

    def show_served(self, codes: Sequence[str], indicator: int | None) -> None:
        """Show what is served now."""
        self.codes, self.indicator = tuple(codes), indicator
        if self.codes:
            self.show_pills([PillWords(self.title(code), lead=code) for code in self.codes])
        elif indicator is not None:
            self.show_pills([PillWords(indicator_title(self._framework, indicator), second=tr("whole indicator"))])
        else:
            self.show_pills([])

    def title(self, code: str) -> str:
        """The short title of an item."""
        item = self._framework.items_by_code.get(code) if self._framework else None
        return (item.short_title or item.title) if item else ""

    def _take(self, chosen: object) -> None:
        if isinstance(chosen, int):
            self._keep_all((), chosen)
            return
        codes = chosen if isinstance(chosen, tuple) else self._read(str(chosen))
        self._keep_all(tuple(dict.fromkeys((*self.codes, *codes))), self.indicator)

    def _read(self, text: str) -> tuple[str, ...]:
        if self._framework is None:
            raise Problem("framework_missing", year=self._year)
        return read_codes(text, self._year, self._framework)

    def _remove(self, place: int) -> None:
        left = (*self.codes[:place], *self.codes[place + 1 :])
        self._desk.try_to(lambda: self._keep_all(left, self.indicator))

    def _fill_menu(self, place: int, menu: QMenu) -> None:
        act = menu.addAction(tr("Take away"), lambda: self._remove(place))
        act.setEnabled(bool(self.codes))
        if self.codes and self.indicator is not None:
            menu.addAction(tr("Serve the whole indicator"), lambda: self._keep_all((), self.indicator))
