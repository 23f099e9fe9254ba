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
    """From where on an item is weak or watched; a disclosure item is fine at full marks only."""

    weak_below: Decimal = Decimal(85)
    watch_below: Decimal = Decimal(95)

    def standing(self, score: Decimal | None, *, disclosure: bool) -> Standing:
        """How a score stands."""
        if score is None:
            return Standing.MISSING
        if score < self.weak_below:
            return Standing.WEAK
        if score < self.watch_below or (disclosure and score < 100):
            return Standing.WATCH
        return Standing.FINE
