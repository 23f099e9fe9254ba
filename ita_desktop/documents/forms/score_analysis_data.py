"""What the score analysis says, on paper and in Excel: one year's result beside the year before."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.forms.oit_links import OitLinks
from ita_desktop.domain.framework import Framework, Indicator, Item
from ita_desktop.domain.respondents import Survey
from ita_desktop.domain.scoring import ItemScore, PartScore, ScoreSheet, count_levels
from ita_desktop.domain.standing import Standing, StandingRule

NO_LEVEL = "–"
_HUNDREDTH = Decimal("0.01")


class Band(NamedTuple):
    """The scores of one level: 85.00–94.99."""

    label: str
    level: str
    minimum: Decimal


class ScoreAnalysis(NamedTuple):
    """A result with what it is compared with; `year` is the year assessed, `history` its years with a result."""

    office: str
    year: int
    framework: Framework
    sheet: ScoreSheet
    before: tuple[Framework, ScoreSheet] | None = None
    history: tuple[tuple[int, ScoreSheet], ...] = ()
    rule: StandingRule = StandingRule()
    surveys: tuple[Survey, ...] = ()
    disclosed: OitLinks | None = None

    @property
    def total_before(self) -> Decimal | None:
        """The total of the year before."""
        return self.before[1].total if self.before else None

    @property
    def items_comparable(self) -> bool:
        """Whether codes meant the same the year before: only within one published set."""
        return self.before is not None and self.before[0].pack == self.framework.pack

    def instrument_before(self, code: str) -> Decimal | None:
        """An instrument's score of the year before."""
        return next((p.score for p in self.before[1].instruments if p.code == code), None) if self.before else None

    def indicator_before(self, number: int) -> Decimal | None:
        """An indicator's score of the year before; the ten indicators kept their numbers."""
        return (
            next((p.score for p in self.before[1].indicators if p.code == str(number)), None) if self.before else None
        )

    def group_before(self, code: str) -> Decimal | None:
        """A sub-indicator's score of the year before, where codes mean the same."""
        if self.before is None or not self.items_comparable:
            return None
        return next((part.score for part in self.before[1].groups if part.code == code), None)

    def item_before(self, code: str) -> Decimal | None:
        """An item's score of the year before, where codes mean the same."""
        if self.before is None or not self.items_comparable:
            return None
        return next((item.score for item in self.before[1].items if item.code == code), None)

    def level_title(self, code: str | None) -> str:
        """A level as people read it; a dash where there is none."""
        return code or NO_LEVEL

    def level_bands(self) -> list[Band]:
        """The levels of parts with their scores, best first."""
        levels = [level for level in self.framework.levels if not level.total_only]
        bands: list[Band] = []
        for level in levels:
            above = bands[-1].minimum if bands else None
            if above is None:
                label = f"{level.minimum:.2f} ขึ้นไป"
            elif level.minimum <= 0:
                label = f"ต่ำกว่า {above:.2f}"
            else:
                label = f"{level.minimum:.2f}–{above - _HUNDREDTH:.2f}"
            bands.append(Band(label, level.code, level.minimum))
        return bands

    def counts(self) -> Mapping[str, Mapping[str, int]]:
        """How many items stand on each level, by instrument."""
        return count_levels(self.framework, self.sheet)

    def indicators(self) -> list[tuple[Indicator, PartScore]]:
        """Every indicator with its result."""
        return list(zip(self.framework.indicators, self.sheet.indicators, strict=True))

    def items(self) -> list[tuple[Item, ItemScore]]:
        """Every item with its result."""
        return list(zip(self.framework.items, self.sheet.items, strict=True))

    def standing(self, item: Item, score: Decimal | None) -> Standing:
        """How an item stands by the office's rule."""
        instrument = self.framework.instrument_of_indicator[item.indicator]
        return self.rule.standing(score, disclosure=instrument == "OIT", last=self.item_before(item.code))


def difference(now: Decimal | None, before: Decimal | None) -> Decimal | None:
    """How much a score rose, or fell below zero; None where one is missing."""
    return None if now is None or before is None else now - before
