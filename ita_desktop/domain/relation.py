"""How items of two years go together; what of it stands beside a result, apart from how it is found out."""

from __future__ import annotations

from enum import StrEnum


class Relation(StrEnum):
    """How items of two years go together."""

    SAME = "same"
    REWORDED = "reworded"
    SPLIT = "split"
    MERGED = "merged"
    NEW = "new"
    DROPPED = "dropped"
