"""Putting together what two sides made of one value: what was sent out, what came back, and what we have now."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum

from ita_desktop.domain.thai import tidy

Value = str | Decimal | dt.date | None


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


def compare(sent: Value, theirs: Value, ours: Value) -> Verdict:
    """How what came back stands beside what was sent and what we have."""
    was, came, have = plain(sent), plain(theirs), plain(ours)
    if came == have:
        return Verdict.UNCHANGED if came == was else Verdict.SAME
    if came == was:
        return Verdict.OURS
    return Verdict.THEIRS if have == was else Verdict.CONFLICT


def both(ours: str, theirs: str) -> str:
    """Two texts below each other; one that says what the other says already is not repeated."""
    above, below = tidy(ours).text.strip(), tidy(theirs).text.strip()
    if below in above:
        return above
    return below if above in below else f"{above}\n{below}"
