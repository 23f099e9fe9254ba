"""A year's result as the first tab shows it: every instrument, indicator and item, this year beside last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.scoring import ItemScore, ScoreSheet
from ita_desktop.domain.standing import Standing, StandingRule
from ita_desktop.services.scores import Scores

Key = tuple[str, str]
"""What a line is (instrument, indicator or item) and its code."""


class ResultLine(NamedTuple):
    """One line of the tree."""

    key: Key
    code: str
    title: str
    score: Decimal | None
    last: Decimal | None
    level: str | None
    standing: Standing | None = None
    item: Item | None = None
    result: ItemScore | None = None

    @property
    def difference(self) -> Decimal | None:
        """How much the score rose, or fell below zero."""
        return None if self.score is None or self.last is None else self.score - self.last


@dataclass(frozen=True)
class Overview:
    """The whole result of the year before a fiscal year."""

    year: int
    framework: Framework
    sheet: ScoreSheet
    last_total: Decimal | None
    standing: Standing
    lines: Mapping[Key, ResultLine]
    below: Mapping[Key | None, list[Key]] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing was typed or imported yet."""
        return all(item.score is None for item in self.sheet.items)

    def items(self) -> list[ResultLine]:
        """The lines of items alone."""
        return [line for line in self.lines.values() if line.item]


def overview(scores: Scores, fiscal_year: int, rule: StandingRule | None = None) -> Overview:
    """The result that a fiscal year analyses: that of the year before it."""
    year = fiscal_year - 1
    framework, sheet = scores.sheet(year)
    last = _last(scores, year - 1, framework)
    rule = rule or StandingRule()
    lines: dict[Key, ResultLine] = {}
    below: dict[Key | None, list[Key]] = {None: []}
    results = {item.code: item for item in sheet.items}
    indicators = {part.code: part for part in sheet.indicators}
    for instrument, part in zip(framework.instruments, sheet.instruments, strict=True):
        top = ("instrument", instrument.code)
        below[None].append(top)
        lines[top] = ResultLine(top, instrument.code, instrument.title, part.score, last.get(top), part.level)
        below[top] = []
        for indicator in (i for i in framework.indicators if i.instrument == instrument.code):
            middle, of_indicator = ("indicator", str(indicator.number)), indicators[str(indicator.number)]
            below[top].append(middle)
            lines[middle] = ResultLine(
                middle, str(indicator.number), indicator.title, of_indicator.score, last.get(middle), of_indicator.level
            )
            below[middle] = []
            for item in framework.items_of(indicator.number):
                key, result = ("item", item.code), results[item.code]
                below[middle].append(key)
                lines[key] = ResultLine(
                    key, item.code, item.short_title, result.score, last.get(key), result.level,
                    rule.standing(result.score, disclosure=instrument.code == "OIT"), item, result,
                )  # fmt: skip
    of_total = rule.standing(sheet.total, disclosure=False)
    return Overview(year, framework, sheet, last.get(("total", "")), of_total, lines, below)


def _last(scores: Scores, year: int, framework: Framework) -> dict[Key, Decimal]:
    """The scores of the year before, where its codes mean the same; a different set says nothing by its codes."""
    try:
        other, sheet = scores.sheet(year)
    except Problem:
        return {}
    found: dict[Key, Decimal | None] = {("total", ""): sheet.total}
    found |= {("instrument", part.code): part.score for part in sheet.instruments}
    found |= {("indicator", part.code): part.score for part in sheet.indicators}
    if other.pack == framework.pack:
        found |= {("item", item.code): item.score for item in sheet.items}
    return {key: score for key, score in found.items() if score is not None}
