"""The report on a plan: its six or twelve months, its headings, and what the months say of one activity."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.domain.dates import month_long
from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.followup import Entry, Status
from ita_desktop.domain.thai import squeeze


class Round(StrEnum):
    """The report of October to March, or of the whole fiscal year."""

    SIX = "6"
    TWELVE = "12"

    def months(self, year: int) -> tuple[Month, ...]:
        """The months that it tells of."""
        return months_of(year)[: int(self)]

    def named(self, year: int) -> str:
        """What its paper calls it."""
        first, *_, last = self.months(year)
        span = f"({month_long(first)} – {month_long(last)})"
        return f"รอบ 6 เดือนแรก {span}" if self is Round.SIX else f"รอบ 12 เดือน {span}"


class RiskRound(StrEnum):
    """The same two reports on the risks of a year; their words are their own."""

    SIX = "risks-6"
    TWELVE = "risks-12"

    @property
    def round(self) -> Round:
        """The months of it."""
        return Round(self.removeprefix("risks-"))


Report = Round | RiskRound
"""Every report whose headings a person words."""


class Heading(StrEnum):
    """A part that a person words; the first two are never empty on paper."""

    PROBLEMS = "problems"
    SUGGESTIONS = "suggestions"
    SUMMARY = "summary"


REQUIRED = (Heading.PROBLEMS, Heading.SUGGESTIONS)
NONE = "ไม่มี"


class Worded(NamedTuple):
    """What a person wrote under a heading, or confirmed that there is none."""

    text: str = ""
    none_confirmed: bool = False

    @property
    def missing(self) -> bool:
        """Whether an assessor would find nothing."""
        return not (self.text or self.none_confirmed)


def drafted(heading: Heading, entries: Iterable[Entry]) -> str:
    """What the months say under a heading, each point once, a line for each."""
    of: dict[Heading, Callable[[Entry], str]] = {
        Heading.PROBLEMS: lambda entry: entry.obstacle,
        Heading.SUGGESTIONS: lambda entry: entry.suggestion,
    }
    return points(of[heading](entry) for entry in entries) if heading in of else ""


def points(texts: Iterable[str]) -> str:
    """The lines of several texts, each said once."""
    return "\n".join({squeeze(line): line for text in texts for line in text.split("\n") if line.strip()}.values())


class Told(NamedTuple):
    """What was recorded the same way in one month, or in several after each other."""

    first: Month
    last: Month
    entry: Entry


def told(entries: Iterable[Entry]) -> tuple[Told, ...]:
    """The months of one activity that say something, in their order; words carried on are said once."""
    found: list[Told] = []
    for entry in sorted(entries, key=lambda one: one.month):
        before = found[-1] if found else None
        if not (entry.result or entry.quantity is not None or entry.status is Status.NOT_DONE):
            continue
        if before and before.last.shifted(1) == entry.month and _says(before.entry) == _says(entry):
            found[-1] = before._replace(last=entry.month)
        else:
            found.append(Told(entry.month, entry.month, entry))
    return tuple(found)


def _says(entry: Entry) -> tuple[object, ...]:
    not_done = entry.status is Status.NOT_DONE
    return squeeze(entry.result), entry.quantity, not_done, entry.reason if not_done else ""
