"""What every file of ours says of itself among its properties: that this program made it, and what kind of paper."""

from __future__ import annotations

PROGRAM = "ITA Desktop"
PLAN, FORM, WORKBOOK = "plan", "form", "workbook"
"""Kinds that are more than a paper to be read."""


def mark(kind: str) -> str:
    """What stands among the keywords of a file."""
    return f"{PROGRAM}; {kind}"


def kind_in(keywords: str) -> str:
    """The kind of a file of ours by its keywords, which somebody may have added to; empty where it is none."""
    _, found, rest = keywords.partition(mark(""))
    return rest.split(maxsplit=1)[0].strip(",;") if found and rest.strip() else ""
