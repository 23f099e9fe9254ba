"""Trying scores on a year's result: targets live as long as the trial, and nothing of them goes into the file."""

from __future__ import annotations

from decimal import Decimal

from ita_desktop.domain import what_if
from ita_desktop.domain.framework import Level
from ita_desktop.domain.scoring import ScoreSheet
from ita_desktop.domain.what_if import Way
from ita_desktop.services import typed as scores_typed
from ita_desktop.services.session import Session


class Trial:
    """One trial over the result of a year."""

    def __init__(self, opened: Session, year: int) -> None:
        self.year = year
        self.framework, self.before = opened.scores.sheet(year)
        self._items: dict[str, Decimal] = {}
        self._indicators: dict[int, Decimal] = {}
        self.sheet: ScoreSheet = self.before
        """The result as it would be."""

    def set_item(self, code: str, typed: str) -> None:
        """Try a score on an item; an empty text takes the trial back. Its indicator is no longer tried as a whole."""
        target = scores_typed.score(typed)
        self._unfold(self.framework.items_by_code[code].indicator)
        self._items.pop(code, None)
        if target is not None:
            self._items[code] = target
        self._score()

    def set_indicator(self, number: int, typed: str) -> None:
        """Try a score on every item of an indicator; an empty text takes the trial back."""
        target = scores_typed.score(typed)
        for item in self.framework.items_of(number):
            self._items.pop(item.code, None)
        self._indicators.pop(number, None)
        if target is not None:
            self._indicators[number] = target
        self._score()

    def take(self, way: Way) -> None:
        """Try what a way to a level asks for."""
        for rise in way.rises:
            self._unfold(self.framework.items_by_code[rise.code].indicator)
            self._items[rise.code] = rise.target
        self._score()

    def reset(self) -> None:
        """Take back everything tried."""
        self._items.clear()
        self._indicators.clear()
        self._score()

    def target(self, kind: str, code: str) -> Decimal | None:
        """What is tried on an item or an indicator itself."""
        return self._items.get(code) if kind == "item" else self._indicators.get(int(code))

    @property
    def targets(self) -> int:
        """How many targets there are."""
        return len(self._items) + len(self._indicators)

    def levels(self) -> list[Level]:
        """The levels that can be wanted, best first: all but the lowest."""
        return list(self.framework.levels[:-1])

    def way_to(self, level: str) -> Way:
        """What must rise beyond what is tried, so that the total stands on a level."""
        return what_if.way_to(self.framework, self.sheet, level)

    def _unfold(self, number: int) -> None:
        """A target of a whole indicator becomes one of each of its items."""
        whole = self._indicators.pop(number, None)
        if whole is not None:
            self._items |= {item.code: whole for item in self.framework.items_of(number)}

    def _score(self) -> None:
        tried = bool(self._items or self._indicators)
        self.sheet = what_if.tried(self.framework, self.before, self._items, self._indicators) if tried else self.before
