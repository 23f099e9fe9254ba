"""How sentences are written down: blocks of a code, its Thai line and its English line.

A problem's line has up to three parts: what happened | what is safe | what to do. All letters survive a CP874 console.
"""

from __future__ import annotations

Line = tuple[str, str]


def table(text: str) -> dict[str, Line]:
    """Blocks of three lines to (Thai, English) by code."""
    blocks = (block.split("\n") for block in text.strip().split("\n\n"))
    return {code: (thai, english) for code, thai, english in blocks}
