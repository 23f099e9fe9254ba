"""How an item stands by the office's rule: weak, to be watched, or neither."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Standing(StrEnum):
    """What a score asks of the office."""

    WEAK = "weak"
    WATCH = "watch"
    FINE = "fine"
    MISSING = "missing"


class StandingRule(NamedTuple):
    """From where on an item is weak or watched; a disclosure item is fine at full marks only.

    Where the office wants it, an item that fell since the year before is weak too, whatever its score.
    """

    weak_below: Decimal = Decimal(85)
    watch_below: Decimal = Decimal(95)
    fell_is_weak: bool = False

    def standing(self, score: Decimal | None, *, disclosure: bool, last: Decimal | None = None) -> Standing:
        """How a score stands, beside that of the year before where it is known."""
        if score is None:
            return Standing.MISSING
        fell = self.fell_is_weak and last is not None and score < last
        if score < self.weak_below or fell:
            return Standing.WEAK
        if score < self.watch_below or (disclosure and score < 100):
            return Standing.WATCH
        return Standing.FINE
