"""What if: the result with other scores under the same rule, and the fewest rises that reach a level.

An item adds to its instrument by its own fixed share, so the fewest rises are those that add most. Every answer is
scored by the rule itself, rounding and all, before it is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.domain import scoring
from ita_desktop.domain.framework import Framework, Item, Level, Scale
from ita_desktop.domain.scoring import ScoreSheet

FULL = Decimal(100)
_CENT = Decimal("0.01")


class Lack(NamedTuple):
    """What an instrument lacks of a level, or the total, whose code is empty."""

    code: str
    score: Decimal
    needed: Decimal

    @property
    def points(self) -> Decimal:
        """How many points are missing."""
        return self.needed - self.score


class Rise(NamedTuple):
    """One item that must rise, and how much that adds to the total."""

    code: str
    now: Decimal
    target: Decimal
    adds: Decimal


class Way(NamedTuple):
    """How a level is reached: what is lacking, the fewest rises, and the result with them.

    Without scores for the `unscored` items nobody knows; `possible` is false too where even the cap is not enough.
    """

    level: str
    possible: bool
    lacks: tuple[Lack, ...]
    rises: tuple[Rise, ...]
    sheet: ScoreSheet
    unscored: tuple[str, ...] = ()


def tried(
    framework: Framework,
    sheet: ScoreSheet,
    items: Mapping[str, Decimal],
    indicators: Mapping[int, Decimal] | None = None,
) -> ScoreSheet:
    """The result with these scores instead; an indicator's stands for every item of it that has none of its own."""
    whole = indicators or {}
    scores = {item.code: item.score for item in sheet.items if item.score is not None}
    scores |= {item.code: whole[item.indicator] for item in framework.items if item.indicator in whole}
    scores |= {code: score for code, score in items.items() if code in framework.items_by_code}
    return scoring.score(framework, {}, scores)


def lacks(level: Level, sheet: ScoreSheet) -> tuple[Lack, ...]:
    """What the total and each instrument lack of a level, as far as they are known."""
    found = []
    if sheet.total is not None and sheet.total < level.minimum:
        found.append(Lack("", sheet.total, level.minimum))
    found += [
        Lack(part.code, part.score, level.each)
        for part in sheet.instruments
        if level.each is not None and part.score is not None and part.score < level.each
    ]
    return tuple(found)


def way_to(framework: Framework, sheet: ScoreSheet, wanted: str, cap: Decimal = FULL) -> Way:
    """The fewest items that must rise, none above the cap, for the total to stand on a level or a better one."""
    level = next(level for level in framework.levels if level.code == wanted)
    lacking = lacks(level, sheet)
    if sheet.total is None or not lacking:
        return Way(wanted, sheet.total is not None, lacking, (), sheet, sheet.missing)
    search = _Search(framework, sheet, level, cap)
    targets = search.fewest()
    if targets is None:
        return Way(wanted, False, lacking, (), sheet)
    rises = [Rise(code, search.now[code], target, search.adds(code, target)) for code, target in targets.items()]
    return Way(wanted, True, lacking, tuple(rises), search.sheet_with(targets))


class _Search:
    """One search for the fewest rises."""

    def __init__(self, framework: Framework, sheet: ScoreSheet, level: Level, cap: Decimal) -> None:
        self.framework, self.sheet, self.level, self.cap = framework, sheet, level, cap
        self.now = {item.code: item.score for item in sheet.items if item.score is not None}
        self._share = {item.code: _share(framework, item) for item in framework.items}
        self._ranked = sorted(
            (item for item in framework.items if self.now[item.code] < cap),
            key=lambda item: (-self.adds(item.code, cap), self.now[item.code]),
        )

    def adds(self, code: str, target: Decimal) -> Decimal:
        """What a rise adds to the total, before rounding of the stages, to two decimals."""
        return ((target - self.now[code]) * self._share[code]).quantize(_CENT)

    def sheet_with(self, targets: Mapping[str, Decimal]) -> ScoreSheet:
        """The result with these rises."""
        return tried(self.framework, self.sheet, targets)

    def fewest(self) -> dict[str, Decimal] | None:
        """What adds most, first for each instrument that lacks, then for the total; None where all is not enough."""
        if not self._reaches({item.code: self.cap for item in self._ranked}):
            return None
        chosen: dict[str, Decimal] = {}
        for of_total in (False, True):
            for item in self._ranked:
                lacking = {lack.code for lack in lacks(self.level, self.sheet_with(chosen))}
                own = "" if of_total else self.framework.instrument_of_indicator[item.indicator]
                if own in lacking and item.code not in chosen:
                    chosen[item.code] = self.cap
        return self._trimmed(self._pruned(chosen))

    def _pruned(self, chosen: dict[str, Decimal]) -> dict[str, Decimal]:
        """Without those that turn out not to be needed, such as after rounding."""
        for code in reversed(list(chosen)):
            without = {other: target for other, target in chosen.items() if other != code}
            chosen = without if self._reaches(without) else chosen
        return chosen

    def _trimmed(self, chosen: dict[str, Decimal]) -> dict[str, Decimal]:
        """The rise that adds least goes only as far as it must; an assessor gives full marks or not, so not there."""
        asked = [code for code in chosen if self.framework.items_by_code[code].scale is not Scale.DISCLOSURE]
        for code in sorted(asked, key=lambda code: self.adds(code, self.cap)):
            low, high = int(self.now[code] * 100), int(self.cap * 100)
            if not self._reaches(chosen | {code: max(self.now[code], self.cap - 1)}):
                continue  # less than a point is nothing to tell anybody
            while low + 1 < high:
                middle = (low + high) // 2
                enough = self._reaches(chosen | {code: Decimal(middle).scaleb(-2)})
                low, high = (low, middle) if enough else (middle, high)
            chosen = chosen | {code: Decimal(high).scaleb(-2)}
        return chosen

    def _reaches(self, targets: Mapping[str, Decimal]) -> bool:
        return not lacks(self.level, self.sheet_with(targets))


def _share(framework: Framework, item: Item) -> Decimal:
    """How much of one point of an item arrives in the total."""
    own = framework.instrument_of_indicator[item.indicator]
    instrument = next(one for one in framework.instruments if one.code == own)
    indicators = sum(1 for one in framework.indicators if one.instrument == own)
    top = framework.top_groups(item.indicator)
    within = [framework.items_below(group.code) for group in top] or [framework.items_of(item.indicator)]
    beside = next((group for group in within if item in group), ())
    if not beside:  # stands beside the groups of its indicator: nothing asks for it
        return Decimal()
    return instrument.weight / 100 / indicators / len(within) / len(beside)
