"""A year's result as the first tab shows it: every instrument, indicator and item, this year beside last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.scoring import ItemScore, PartScore, ScoreSheet
from ita_desktop.domain.standing import Standing, StandingRule
from ita_desktop.services.scores import Scores

Key = tuple[str, str]
"""What a line is (instrument, indicator, group or item) and its code."""


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
    lines = _Lines(framework, sheet, last, rule or scores.rule())
    of_total = lines.rule.standing(sheet.total, disclosure=False)
    return Overview(year, framework, sheet, last.get(("total", "")), of_total, lines.lines, lines.below)


class _Lines:
    """The lines of a result as a tree: instrument, indicator, groups where there are some, items."""

    def __init__(
        self, framework: Framework, sheet: ScoreSheet, last: Mapping[Key, Decimal], rule: StandingRule
    ) -> None:
        self.framework, self.rule = framework, rule
        self.lines: dict[Key, ResultLine] = {}
        self.below: dict[Key | None, list[Key]] = {None: []}
        self._last = last
        self._results = {item.code: item for item in sheet.items}
        self._groups = {part.code: part for part in sheet.groups}
        indicators = {part.code: part for part in sheet.indicators}
        for instrument, part in zip(framework.instruments, sheet.instruments, strict=True):
            top = self._head(None, "instrument", part, instrument.title)
            for indicator in (i for i in framework.indicators if i.instrument == instrument.code):
                middle = self._head(top, "indicator", indicators[str(indicator.number)], indicator.title)
                self._fill(middle, indicator.number, None)

    def _head(self, above: Key | None, kind: str, part: PartScore, title: str) -> Key:
        """A line that heads others."""
        key = (kind, part.code)
        self.below[above].append(key)
        self.below[key] = []
        self.lines[key] = ResultLine(key, part.code, title, part.score, self._last.get(key), part.level)
        return key

    def _fill(self, above: Key, indicator: int, parent: str | None) -> None:
        """The groups inside an indicator or a group, each with what it holds, then the items of no deeper group."""
        for group in self.framework.groups:
            if group.indicator == indicator and group.parent == parent:
                self._fill(self._head(above, "group", self._groups[group.code], group.title), indicator, group.code)
        for item in self.framework.items_of(indicator):
            if item.group == parent:
                self._add_item(above, item)

    def _add_item(self, above: Key, item: Item) -> None:
        key, result = ("item", item.code), self._results[item.code]
        last = self._last.get(key)
        disclosure = self.framework.instrument_of_indicator[item.indicator] == "OIT"
        standing = self.rule.standing(result.score, disclosure=disclosure, last=last)
        self.below[above].append(key)
        self.lines[key] = ResultLine(
            key, item.code, item.short_title, result.score, last, result.level, standing, item, result
        )


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
        found |= {("group", part.code): part.score for part in sheet.groups}
        found |= {("item", item.code): item.score for item in sheet.items}
    return {key: score for key, score in found.items() if score is not None}


class Past(NamedTuple):
    """An item's score in one year; `same` is false where the item set of that year is another one."""

    year: int
    score: Decimal | None
    same: bool


def past_scores(scores: Scores, year: int, code: str) -> list[Past]:
    """An item's scores over the years up to this one; years of another item set are told apart, not compared."""
    packs = scores.packs()
    found = []
    for known in sorted(one for one in packs if one <= year):
        same = packs[known] == packs[year]
        score = scores.item_score(known, code) if same else None
        found.append(Past(known, score, same))
    return found
