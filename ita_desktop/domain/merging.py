"""Putting together what two sides made of one value: what was sent out, what came back, and what we have now."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.domain.thai import tidy

Value = str | Decimal | dt.date | None
THEIRS, OURS, BOTH = "theirs", "ours", "both"


class Own(NamedTuple):
    """What a person wrote in the place of both values."""

    value: Value


Decision = str | Own
"""THEIRS, OURS, BOTH of two texts, or a value of one's own."""


class Outcome(NamedTuple):
    """What a value becomes, and whether nobody has to be asked about it again."""

    value: Value
    settled: bool = True


class Verdict(StrEnum):
    """Who changed a value since it was sent."""

    UNCHANGED = "unchanged"
    THEIRS = "theirs"
    OURS = "ours"
    SAME = "same"
    CONFLICT = "conflict"


def plain(value: Value) -> Value:
    """A value as it is compared: text without what nobody sees, an empty text as nothing."""
    return tidy(value).text.strip() or None if isinstance(value, str) else value


def compare(sent: Value, theirs: Value, ours: Value, *, older: bool = False) -> Verdict:
    """How what came back stands beside what was sent and what we have; an older answer never wins by itself."""
    was, came, have = plain(sent), plain(theirs), plain(ours)
    if came == have:
        return Verdict.UNCHANGED if came == was else Verdict.SAME
    if came == was:
        return Verdict.OURS
    return Verdict.THEIRS if have == was and not older else Verdict.CONFLICT


def both(ours: str, theirs: str) -> str:
    """Two texts below each other; one that says what the other says already is not repeated."""
    above, below = tidy(ours).text.strip(), tidy(theirs).text.strip()
    if below in above:
        return above
    return below if above in below else f"{above}\n{below}"


def outcome(
    sent: Value, theirs: Value, ours: Value, decision: Decision | None, *, seen: Value, joins: bool, older: bool = False
) -> Outcome:  # fmt: skip
    """What our value becomes; what a person decided holds while ours is what was `seen` then. `joins`: it is text."""
    verdict = compare(sent, theirs, ours, older=older)
    if verdict is Verdict.THEIRS:
        return Outcome(ours if decision == OURS else theirs)
    if verdict is not Verdict.CONFLICT or decision == OURS:
        return Outcome(ours)
    if decision == BOTH and joins:
        return Outcome(both(str(ours or ""), str(theirs or "")))
    if plain(ours) == plain(seen):
        if isinstance(decision, Own):
            return Outcome(decision.value)
        if decision == THEIRS:
            return Outcome(theirs)
    return Outcome(ours, settled=False)
