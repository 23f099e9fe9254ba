"""Whether a printed question is an official one."""

from __future__ import annotations

import difflib
from functools import lru_cache

from ita_desktop.domain.thai import squeeze

_COMPARED, _READ, _LIKE = 60, 200, 0.6

squeezed = lru_cache(maxsize=4096)(squeeze)
"""What matters of a text when two are compared; the same headings and titles are met again and again."""


def agree(printed: str, official: str) -> bool | None:
    """Whether a printed question is the official one, a little misread or cut short; None where too little is said."""
    a, b = squeezed(printed[:_READ])[:_COMPARED], squeezed(official[:_READ])[:_COMPARED]
    shorter = min(len(a), len(b))
    if a == b and a:
        return True
    if shorter <= 3:
        return None
    if a[:shorter] == b[:shorter]:
        return True
    matcher = difflib.SequenceMatcher(None, a[:shorter], b[:shorter], autojunk=False)
    return matcher.quick_ratio() >= _LIKE and matcher.ratio() >= _LIKE  # the quick one is never less
