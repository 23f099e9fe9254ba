"""Evidence of what was done: photos, files and links that serve the entries of a month, and risks."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.domain.fiscal_year import Month, fiscal_year_of

EntryKey = tuple[str, Month]
"""Which entry of the follow-up: the uid of its activity, and the month."""


class RiskKey(NamedTuple):
    """A risk by its uid, with the period for which something was told of it; without one the risk itself."""

    risk: str
    period: str = ""


HolderKey = EntryKey | RiskKey
"""What evidence can serve."""

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060\ufeff\ud800-\udfff]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MARKS = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")  # a name is not cut between a letter and its mark


class Kind(StrEnum):
    """What a piece of evidence is."""

    PHOTO = "photo"
    FILE = "file"
    LINK = "link"


class Shown(NamedTuple):
    """A piece of evidence as it stands with an entry, with its caption there; contents are read apart."""

    id: int
    kind: Kind
    name: str
    url: str
    caption: str
    taken_on: dt.date | None
    width: int | None
    height: int | None


class Evidence(NamedTuple):
    """A piece of evidence of a year: how much room it takes in the file, and which entries and risks it serves."""

    shown: Shown
    size: int
    has_original: bool
    entries: tuple[EntryKey, ...]
    risks: tuple[RiskKey, ...] = ()


def is_outside(day: dt.date | None, fiscal_year: int) -> bool:
    """Whether a picture was taken in another fiscal year than the one that it is to serve."""
    return day is not None and fiscal_year_of(day) != fiscal_year


def proposed_day(days: Iterable[dt.date | None], fiscal_year: int) -> dt.date | None:
    """The day of an event by its pictures: the one that most of them were taken on, the earliest of several such."""
    inside = Counter(day for day in days if day and not is_outside(day, fiscal_year))
    return min(inside, key=lambda day: (-inside[day], day), default=None)


def safe_name(text: str, longest: int = 40) -> str:
    """A text as the name of a file or folder that Windows takes too."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", text).split())
    if len(name) > longest:
        while longest and _MARKS.match(name[longest]):
            longest -= 1
        name = name[:longest]
    name = name.strip(" .")
    return f"_{name}" if _DEVICES.fullmatch(name) else name or "_"
