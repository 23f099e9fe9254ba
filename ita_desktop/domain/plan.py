"""A plan as a person reads it: measures under their items, and weak items that no measure serves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.domain import item_code
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.measures import Gap, Measure, gaps_of


class Weak(NamedTuple):
    """An item that was weak in the result that a plan answers, and the items that ask the same in the plan's year."""

    item: Item
    score: Decimal | None
    now: tuple[str, ...]


class PlanLine(NamedTuple):
    """One line of the plan: a measure with what it lacks, or a weak item that no measure serves.

    `scores` is what its items scored in the result that the plan answers, `before` what they scored a year earlier;
    `brought` is the measure of an earlier year that it was carried over from.
    """

    key: str
    indicator: int | None
    codes: tuple[str, ...]
    gaps: tuple[Gap, ...]
    measure: Measure | None = None
    item: Item | None = None
    scores: tuple[tuple[str, Decimal], ...] = ()
    weak: bool = False
    before: tuple[tuple[str, Decimal], ...] = ()
    brought: Measure | None = None

    @property
    def heading(self) -> tuple[int | None, str]:
        """The indicator and item under which the line stands."""
        return self.indicator, self.codes[0] if self.codes else ""


def lines_of(
    framework: Framework | None, measures: Iterable[Measure], weak: Iterable[Weak], scores: Mapping[str, Decimal]
) -> list[PlanLine]:
    """Measures and weak items without one, in the order of the item set; `scores` are those that items answer."""
    places = {item.code: at for at, item in enumerate(framework.items if framework else ())}
    indicators = {item.code: item.indicator for item in framework.items} if framework else {}
    wanted = {code: one for one in weak for code in one.now or (one.item.code,)}
    lines = []
    for measure in measures:
        codes = tuple(item.code for item in measure.items)
        indicator = indicators.get(codes[0], measure.indicator) if codes else measure.indicator
        answered = tuple((c, scores[c]) for c in codes if c in scores)
        serves_weak = any(code in wanted for code in codes) or (not codes and indicator in _indicators_of(wanted))
        key = f"measure:{measure.id}"
        lines.append(PlanLine(key, indicator, codes, gaps_of(measure), measure, None, answered, serves_weak))
    served = {code for line in lines for code in line.codes}
    whole = {line.indicator for line in lines if not line.codes}
    for one in weak:
        codes = one.now or (one.item.code,)
        if not served.isdisjoint(codes) or any(indicators.get(c, one.item.indicator) in whole for c in codes):
            continue
        indicator = indicators.get(codes[0], one.item.indicator)
        known = tuple((code, one.score) for code in codes if one.score is not None)
        item = framework.items_by_code.get(codes[0], one.item) if framework else one.item
        lines.append(PlanLine(f"gap:{codes[0]}", indicator, codes, (Gap.ITEM,), None, item, known, True))
    return sorted(lines, key=lambda line: _place(line, places))


def _indicators_of(weak: Mapping[str, Weak]) -> set[int]:
    return {one.item.indicator for one in weak.values()}


def _place(line: PlanLine, places: Mapping[str, int]) -> tuple[int, int, str, int]:
    """Where a line stands: indicator, then item as in the item set; whole indicators first, unknown codes last."""
    indicator = line.indicator or 99
    if not line.codes:
        return indicator, -1, "", 0
    first = line.codes[0]
    if first in places:
        return indicator, places[first], "", 0
    code = item_code.exact(first)
    return indicator, len(places), code.instrument if code else "", code.number if code else 0
