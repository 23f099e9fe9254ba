"""From answers to topic, item, group, indicator, instrument, weighted total and level.

The published result of fiscal year 2565 proves the rules: answers are worth 0, 33, 67 and 100, and every
stage is rounded half up to two decimals before it feeds the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from ita_desktop.domain.framework import Framework, Instrument, Item, Level, Rounding, Scale, Topic

_VALUES: dict[Scale, tuple[int, ...]] = {
    Scale.LEVEL4: (0, 33, 67, 100),
    Scale.LEVEL6: (0, 20, 40, 60, 80, 100),
    Scale.YES_NO: (100, 0),
}

TopicKey = tuple[str, int]
"""Item code and topic number."""
_SUM_TOLERANCE = Decimal("0.1")
_MOST_RESPONDENTS = 1_000_000


class Answers(NamedTuple):
    """What the respondents of one topic answered, in the order of the scale's choices.

    Counts are exact; percentages are what a published table prints, rounded. Counts win where both are known.
    """

    counts: tuple[int, ...] | None = None
    percents: tuple[Decimal, ...] | None = None

    @property
    def respondents(self) -> int | None:
        """How many answered, when counts are known."""
        return sum(self.counts) if self.counts else None

    def shares(self) -> tuple[Fraction, ...] | None:
        """The share of each answer; printed percentages rarely add up to 100.00, so their own sum is the whole."""
        given = self.counts or self.percents
        whole = sum(map(Fraction, given)) if given else Fraction()
        return tuple(Fraction(part) / whole for part in given) if given and whole else None

    def mean(self, values: Sequence[int]) -> Fraction | None:
        """The mean of what the answers are worth, by the same whole."""
        given: Sequence[int | Decimal] | None = self.counts or self.percents
        whole = sum(given) if given else 0
        if not given or not whole:
            return None
        return Fraction(sum(part * value for part, value in zip(given, values, strict=True))) / Fraction(whole)

    def as_percents(self) -> tuple[Decimal, ...] | None:
        """Percentages to two decimals, computed where only counts are known."""
        shares = self.shares() if self.counts else None
        return tuple(rounded(share * 100) for share in shares) if shares else self.percents


class TopicScore(NamedTuple):
    """The computed score of one sub-question."""

    number: int
    score: Decimal | None


class ItemScore(NamedTuple):
    """An item's score; `score` is the official one where it was typed in, else the computed one."""

    code: str
    score: Decimal | None
    computed: Decimal | None
    official: Decimal | None
    level: str | None
    topics: tuple[TopicScore, ...]


class PartScore(NamedTuple):
    """The score of a group, an indicator or an instrument, named by its code."""

    code: str
    score: Decimal | None
    level: str | None
    weighted: Decimal | None = None


class ScoreSheet(NamedTuple):
    """A whole result; a score is None while anything below it is missing."""

    total: Decimal | None
    level: str | None
    instruments: tuple[PartScore, ...]
    indicators: tuple[PartScore, ...]
    groups: tuple[PartScore, ...]
    items: tuple[ItemScore, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """Codes of the items that have no score yet."""
        return tuple(item.code for item in self.items if item.score is None)


def adds_up(percents: Sequence[Decimal]) -> bool:
    """Whether percentages are whole but for the rounding of a printed table."""
    return min(percents) >= 0 and max(percents) <= 100 and abs(sum(percents, Decimal()) - 100) <= _SUM_TOLERANCE


def possible_count(value: Decimal | int) -> bool:
    """Whether a number can be one of respondents."""
    return 0 <= value <= _MOST_RESPONDENTS and value == int(value)


def rounded(value: Fraction) -> Decimal:
    """Two decimals, half up: 90.765 becomes 90.77."""
    return Decimal((value.numerator * 200 + value.denominator) // (2 * value.denominator)).scaleb(-2)


def score(
    framework: Framework, answers: Mapping[TopicKey, Answers], official: Mapping[str, Decimal] | None = None
) -> ScoreSheet:
    """The whole result of one year."""
    return _Scorer(framework, answers, official or {}).sheet()


class _Scorer:
    """One run over a framework; keeps the exact value of each stage beside the rounded one."""

    def __init__(
        self, framework: Framework, answers: Mapping[TopicKey, Answers], official: Mapping[str, Decimal]
    ) -> None:
        self.framework = framework
        self.answers = answers
        self.official = official
        self._topic_values: dict[TopicKey, Fraction | None] = {}
        self.stage: Callable[[Fraction], Fraction] = (
            (lambda value: Fraction(rounded(value)))
            if framework.rounding is Rounding.EVERY_STAGE
            else (lambda value: value)
        )

    def sheet(self) -> ScoreSheet:
        framework = self.framework
        item_values = {item.code: self._item_value(item) for item in framework.items}
        group_values = {
            group.code: self._mean(item_values[item.code] for item in framework.items_below(group.code))
            for group in framework.groups
        }
        indicator_values = {
            indicator.number: self._indicator_value(indicator.number, item_values, group_values)
            for indicator in framework.indicators
        }
        instrument_values = {
            instrument.code: self._mean(
                indicator_values[i.number] for i in framework.indicators if i.instrument == instrument.code
            )
            for instrument in framework.instruments
        }
        weighted = {i.code: self._weighted(i, instrument_values[i.code]) for i in framework.instruments}
        total = _sum(weighted.values())
        return ScoreSheet(
            total=_shown(total),
            level=self._level_of_total(total, instrument_values.values()),
            instruments=tuple(
                self._part(code, value, weighted=weighted[code]) for code, value in instrument_values.items()
            ),
            indicators=tuple(self._part(str(number), value) for number, value in indicator_values.items()),
            groups=tuple(self._part(code, value) for code, value in group_values.items()),
            items=tuple(self._item(item, item_values[item.code]) for item in framework.items),
        )

    def _topic_value(self, item: Item, topic: Topic) -> Fraction | None:
        key = (item.code, topic.number)
        if key not in self._topic_values:  # asked for the item, for what is computed, and for the topic itself
            self._topic_values[key] = self._work_out(item, topic)
        return self._topic_values[key]

    def _work_out(self, item: Item, topic: Topic) -> Fraction | None:
        given = self.answers.get((item.code, topic.number))
        if given is None or item.scale not in _VALUES:
            return None
        value = given.mean([value if topic.positive else 100 - value for value in _VALUES[item.scale]])
        return None if value is None else self.stage(value)

    def _computed(self, item: Item) -> Fraction | None:
        return self._mean(self._topic_value(item, topic) for topic in item.topics)

    def _item_value(self, item: Item) -> Fraction | None:
        typed = self.official.get(item.code)
        return self._computed(item) if typed is None else Fraction(typed)

    def _indicator_value(
        self, number: int, items: Mapping[str, Fraction | None], groups: Mapping[str, Fraction | None]
    ) -> Fraction | None:
        top = self.framework.top_groups(number)
        if top:
            return self._mean(groups[group.code] for group in top)
        return self._mean(items[item.code] for item in self.framework.items_of(number))

    def _weighted(self, instrument: Instrument, value: Fraction | None) -> Fraction | None:
        return None if value is None else self.stage(value * Fraction(instrument.weight) / 100)

    def _mean(self, values: Iterable[Fraction | None]) -> Fraction | None:
        """The mean of a stage; None when there is nothing or anything is missing."""
        known = list(values)
        total = _sum(known)
        return self.stage(total / len(known)) if known and total is not None else None

    def _item(self, item: Item, value: Fraction | None) -> ItemScore:
        return ItemScore(
            code=item.code,
            score=_shown(value),
            computed=_shown(self._computed(item)),
            official=self.official.get(item.code),
            level=level_of_part(self.framework.levels, _shown(value)),
            topics=tuple(TopicScore(t.number, _shown(self._topic_value(item, t))) for t in item.topics),
        )

    def _part(self, code: str, value: Fraction | None, *, weighted: Fraction | None = None) -> PartScore:
        shown = _shown(value)
        return PartScore(code, shown, level_of_part(self.framework.levels, shown), _shown(weighted))

    def _level_of_total(self, total: Fraction | None, instruments: Iterable[Fraction | None]) -> str | None:
        shown = [_shown(value) for value in instruments]
        return level_of_total(self.framework.levels, _shown(total), [s for s in shown if s is not None])


def _sum(values: Iterable[Fraction | None]) -> Fraction | None:
    """The sum, or None when one is missing."""
    total = Fraction()
    for value in values:
        if value is None:
            return None
        total += value
    return total


def _shown(value: Fraction | None) -> Decimal | None:
    return None if value is None else rounded(value)


def level_of_part(levels: Sequence[Level], value: Decimal | None) -> str | None:
    """The level of an item, group, indicator or instrument by its score alone."""
    if value is None:
        return None
    return next((level.code for level in levels if not level.total_only and value >= level.minimum), None)


def level_of_total(levels: Sequence[Level], total: Decimal | None, instruments: Sequence[Decimal]) -> str | None:
    """The level of the total; since 2566 each instrument must reach the mark too."""
    if total is None:
        return None
    for level in levels:
        if total >= level.minimum and (level.each is None or all(s >= level.each for s in instruments)):
            return level.code
    return None


def count_levels(framework: Framework, sheet: ScoreSheet) -> dict[str, dict[str, int]]:
    """How many items stand on each level, by instrument: the table จำนวนข้อคำถามจำแนกตามระดับ."""
    codes = [instrument.code for instrument in framework.instruments]
    table = {level.code: dict.fromkeys(codes, 0) for level in framework.levels if not level.total_only}
    for item, result in zip(framework.items, sheet.items, strict=True):
        if result.level is not None:
            table[result.level][framework.instrument_of_indicator[item.indicator]] += 1
    return table
