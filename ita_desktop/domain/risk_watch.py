"""Watching risks by quarter or month: what happened, whether the plan held, and what is asked to change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Container, Iterable
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.domain.dates import month_long
from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.report import Heading, points
from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_method import Every


class State(StrEnum):
    """How the measures against a risk stand, as table 9 of family A asks."""

    WATCHING = "watching"
    BEGUN = "begun"
    REVISE = "revise"
    OTHER = "other"


STATE_WORDS = {
    State.WATCHING: "เฝ้าระวังและติดตามต่อเนื่อง", State.BEGUN: "เริ่มดำเนินการไปบ้างแต่ยังไม่ครบถ้วน",
    State.REVISE: "ต้องปรับปรุงแผนใหม่ให้เหมาะสม", State.OTHER: "เหตุผลอื่น",
}  # fmt: skip
"""How papers and forms say it."""

TONE_WORDS = {
    Tone.GREEN: "ไม่เกิด เฝ้าระวังต่อ", Tone.YELLOW: "เกิดแล้ว แก้ไขได้", Tone.RED: "ต้องเพิ่มมาตรการ",
}  # fmt: skip
"""What a watched status says in short."""


class Period(NamedTuple):
    """A quarter or a month of a fiscal year; `key` is how it is kept: q1 … q4, or 2569-10."""

    key: str
    months: tuple[Month, ...]

    @property
    def last_day(self) -> dt.date:
        """Its last day; what is not told by then is late."""
        return self.months[-1].last_day

    @property
    def named(self) -> str:
        """What papers call it."""
        if len(self.months) == 1:
            return month_long(self.months[0])
        return f"ไตรมาส {self.months[0].quarter} ({month_long(self.months[0])} – {month_long(self.months[-1])})"


def periods(year: int, every: Every) -> tuple[Period, ...]:
    """The periods of a fiscal year, the first first."""
    months = months_of(year)
    if every is Every.MONTH:
        return tuple(Period(str(month), (month,)) for month in months)
    return tuple(Period(f"q{n + 1}", months[3 * n : 3 * n + 3]) for n in range(4))


def period(year: int, key: str) -> Period | None:
    """The period that is kept under a key, whichever way the year is watched now."""
    found = (one for every in Every for one in periods(year, every) if one.key == key)
    return next(found, None)


def periods_within(year: int, months: Container[Month]) -> list[Period]:
    """The periods, quarters and months alike, that end within some months."""
    return [one for every in Every for one in periods(year, every) if one.months[-1] in months]


class Watch(NamedTuple):
    """What was told of a risk for a period: how often it happened, whether that could be put right, what was done."""

    risk: str
    period: str
    occurred: int | None = None
    fixed: bool | None = None
    severity: int | None = None
    done: str = ""
    result: str = ""
    problem: str = ""
    suggestion: str = ""
    extra: str = ""
    state: State | None = None
    state_reason: str = ""
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 0
    uid: str = ""
    id: int = 0


TEXTS = ("done", "result", "problem", "suggestion", "extra", "state_reason")


def told_late(watch: Watch, of: Period) -> bool:
    """Whether it was written down after its period was over."""
    return bool(watch.entered_at) and dt.datetime.fromisoformat(watch.entered_at).date() > of.last_day


def tone(watch: Watch | None, red_above: int) -> Tone | None:
    """Table 6: green where it did not happen; yellow where it did and was put right; red where the plan did not hold.

    Put right may be said as such or by the severity that remains: above `red_above` it is red. None is not told yet.
    """
    if watch is None or watch.occurred is None:
        return None
    if watch.occurred == 0:
        return Tone.GREEN
    if watch.fixed is False or (watch.severity is not None and watch.severity > red_above):
        return Tone.RED
    if watch.fixed is None and watch.severity is None:
        return None
    return Tone.YELLOW


class Outcome(NamedTuple):
    """What the periods of a year told of a risk together: how often it happened, its worst status, the last result."""

    occurred: int
    tone: Tone
    result: str


def outcome(watches: Iterable[Watch], red_above: int) -> Outcome | None:
    """The outcome of what was told of one risk; None where no period was told whole."""
    told = sorted((watch for watch in watches if tone(watch, red_above)), key=lambda watch: watch.period)
    if not told:
        return None
    worst = max((tone(watch, red_above) or Tone.GREEN for watch in told), key=list(Tone).index)
    results = [watch.result for watch in told if watch.result]
    return Outcome(sum(watch.occurred or 0 for watch in told), worst, results[-1] if results else "")


class Revision(NamedTuple):
    """A request to revise what the plan does about a risk (table 10): as it was, as it shall be, and why."""

    risk: str
    asked_on: dt.date
    before: str = ""
    after: str = ""
    reason: str = ""
    approved_on: dt.date | None = None
    uid: str = ""
    id: int = 0


def drafted(heading: Heading, watches: Iterable[Watch]) -> str:
    """What the periods say under a heading of the report, each point once."""
    of: dict[Heading, Callable[[Watch], str]] = {
        Heading.PROBLEMS: lambda watch: watch.problem,
        Heading.SUGGESTIONS: lambda watch: watch.suggestion,
    }
    return points(of[heading](watch) for watch in watches) if heading in of else ""
