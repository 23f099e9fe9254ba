"""A year's result as the first tab shows it: every instrument, indicator and item, this year beside last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item, Scale
from ita_desktop.domain.relation import Relation
from ita_desktop.domain.scoring import ItemScore, PartScore, ScoreSheet
from ita_desktop.domain.standing import Standing, StandingRule
from ita_desktop.services.scores import Scores

if TYPE_CHECKING:
    from ita_desktop.services.crosswalks import Crosswalks
    from ita_desktop.services.session import Session

Key = tuple[str, str]
"""What a line is (instrument, indicator, group or item) and its code."""

Ask = Callable[[], "Crosswalks"]
"""Gives the crosswalks; asked only where two years have different item sets."""


class Origin(NamedTuple):
    """What an item was in an earlier year: its codes then, and how it came of them; None where nothing is confirmed."""

    codes: tuple[str, ...] = ()
    relation: Relation | None = None

    @property
    def comparable(self) -> bool:
        """Whether the scores of both years can stand beside each other: one item, the same or in other words."""
        return len(self.codes) == 1 and self.relation in (Relation.SAME, Relation.REWORDED)


class Published(NamedTuple):
    """How many reasons a disclosure item has to lose points, and how many that only ask for a look."""

    losing: int
    warnings: int


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
    origin: Origin | None = None
    measures: int = 0
    published: Published | None = None
    year: int = 0

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
    look_up: Callable[[], Mapping[str, Published]] = dict

    @cached_property
    def published(self) -> Mapping[str, Published]:
        """What each disclosure item lacks; looked up when the first of them is seen."""
        return self.look_up()

    def row(self, key: Key) -> ResultLine:
        """A line as it is seen, with its state of publication."""
        line = self.lines[key]
        if line.item and line.item.scale is Scale.DISCLOSURE:
            return line._replace(published=self.published.get(line.code))
        return line

    @property
    def empty(self) -> bool:
        """Whether nothing was typed or imported yet."""
        return all(item.score is None for item in self.sheet.items)

    def items(self) -> list[ResultLine]:
        """The lines of items alone."""
        return [line for line in self.lines.values() if line.item]


def overview(
    scores: Scores, fiscal_year: int, rule: StandingRule | None = None, crosswalks: Ask | None = None
) -> Overview:
    """The result that a fiscal year analyses: that of the year before it."""
    year = fiscal_year - 1
    framework, sheet = scores.sheet(year)
    last, came = _last(scores, year - 1, framework, crosswalks)
    lines = _Lines(year, framework, sheet, last, came, rule or scores.rule())
    of_total = lines.rule.standing(sheet.total, disclosure=False)
    return Overview(year, framework, sheet, last.get(("total", "")), of_total, lines.lines, lines.below)


def with_plan(opened: Session, fiscal_year: int) -> Overview:
    """The same, with how many measures of the fiscal year serve each item, and what each disclosure item lacks."""
    shown = overview(opened.scores, fiscal_year, crosswalks=lambda: opened.crosswalks)
    serving = _serving(opened, shown)
    lines = {
        key: line._replace(measures=serving[line.code]) if line.item and line.code in serving else line
        for key, line in shown.lines.items()
    }
    return replace(shown, lines=lines, look_up=lambda: _published(opened, shown.year))


def _serving(opened: Session, shown: Overview) -> Mapping[str, int]:
    """How many measures serve each item of a result; they hang on the items of the year of the plan."""
    year = shown.year
    counts = opened.measures_per_item(year + 1)
    if not counts or opened.scores.packs().get(year + 1) in (None, shown.framework.pack):
        return counts
    found = Counter[str]()
    for before, after, *_ in opened.crosswalks.confirmed(year, year + 1):
        if before and after:
            found[before] += counts.get(after, 0)
    return found


def _published(opened: Session, year: int) -> dict[str, Published]:
    found = {}
    for one in opened.publications.readiness(year).items:
        losing = sum(reason.severity == "loses" for reason in one.reasons)
        found[one.item.code] = Published(losing, len(one.reasons) - losing)
    return found


class _Lines:
    """The lines of a result as a tree: instrument, indicator, groups where there are some, items."""

    def __init__(
        self,
        year: int,
        framework: Framework,
        sheet: ScoreSheet,
        last: Mapping[Key, Decimal],
        came: Mapping[str, Origin],
        rule: StandingRule,
    ) -> None:
        self.framework, self.rule, self._year = framework, rule, year
        self.lines: dict[Key, ResultLine] = {}
        self.below: dict[Key | None, list[Key]] = {None: []}
        self._last, self._came = last, came
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
            key, item.code, item.short_title, result.score, last, result.level, standing, item, result,
            self._came.get(item.code), year=self._year,
        )  # fmt: skip


def _last(
    scores: Scores, year: int, framework: Framework, crosswalks: Ask | None
) -> tuple[Mapping[Key, Decimal], Mapping[str, Origin]]:
    """The scores of the year before, by what its lines are now, and what each item was then."""
    try:
        other, sheet = scores.sheet(year)
    except Problem:
        return {}, {}
    found: dict[Key, Decimal | None] = {("total", ""): sheet.total}
    found |= {("instrument", part.code): part.score for part in sheet.instruments}
    found |= {("indicator", part.code): part.score for part in sheet.indicators}
    one_set = other.pack == framework.pack
    if one_set:
        found |= {("group", part.code): part.score for part in sheet.groups}
    origin = _origins(year, year + 1, crosswalks, one_set=one_set)
    came = {item.code: origin(item.code) for item in framework.items}
    results = {item.code: item.score for item in sheet.items}
    found |= {("item", code): results.get(was.codes[0]) for code, was in came.items() if was.comparable}
    return {key: score for key, score in found.items() if score is not None}, came


def _origins(earlier: int, later: int, crosswalks: Ask | None, *, one_set: bool) -> Callable[[str], Origin]:
    """What the items of a year were in an earlier one: by code within one item set, else as a person confirmed."""
    if one_set:
        return lambda code: Origin((code,), Relation.SAME)
    pairs = crosswalks().confirmed_by_item(earlier, later) if crosswalks else {}

    def origin(code: str) -> Origin:
        of_item = pairs.get(code, ())
        codes = tuple(pair.before for pair in of_item if pair.before)
        return Origin(codes, of_item[0].relation if of_item else None)

    return origin


class Past(NamedTuple):
    """An item in one year: its scores by the codes it had then, and how it came to be what it was a year later.

    Without a relation nobody confirmed what it was; only scores that stayed the same are read as one line.
    """

    year: int
    scores: tuple[tuple[str, Decimal | None], ...]
    relation: Relation | None = Relation.SAME


def past_scores(opened: Session, year: int, code: str) -> list[Past]:
    """An item's scores over the years up to this one, oldest first, as far back as it is known what it was."""
    packs = opened.scores.packs()
    years = sorted((known for known in packs if known <= year), reverse=True)
    codes: tuple[str, ...] = (code,)
    by_pack = {packs[year]: codes}
    found = [Past(year, _scores_of(opened, year, codes))]
    for later, earlier in pairwise(years):
        pack, was = packs[earlier], Origin()
        if len(codes) == 1:
            ask = _origins(earlier, later, lambda: opened.crosswalks, one_set=pack == packs[later])
            was = ask(codes[0])
        codes = was.codes or by_pack.get(pack, ())  # what stood between two years of one item set changes no code
        if was.comparable:
            by_pack[pack] = codes
        found.append(Past(earlier, _scores_of(opened, earlier, codes), was.relation))
    return found[::-1]


def _scores_of(opened: Session, year: int, codes: tuple[str, ...]) -> tuple[tuple[str, Decimal | None], ...]:
    return tuple((code, opened.scores.item_score(year, code)) for code in codes)
