"""Following a plan month by month: what falls due when, what was recorded of it, and what is late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.measures import Activity, Measure, Rhythm

_QUARTER_ENDS = (12, 3, 6, 9)
_HALF_ENDS = (3, 9)


class Status(StrEnum):
    """How an activity stands in a month."""

    NOT_STARTED = "not-started"
    DOING = "doing"
    DONE = "done"
    NOT_DONE = "not-done"


STATUS_WORDS = {
    Status.NOT_STARTED: "ยังไม่เริ่ม", Status.DOING: "กำลังดำเนินการ", Status.DONE: "แล้วเสร็จ",
    Status.NOT_DONE: "ไม่ได้ดำเนินการ",
}  # fmt: skip
"""How papers and forms say it."""

OPEN = frozenset((Status.NOT_STARTED, Status.DOING))
"""Statuses that still wait for something, and are overdue when their month is over."""


class Entry(NamedTuple):
    """What was recorded of an activity in a month; `reason` says why it was not done.

    `wording` is what the activity said then: a plan that changes later does not change what was recorded.
    """

    activity: str
    month: Month
    status: Status = Status.NOT_STARTED
    reason: str = ""
    result: str = ""
    quantity: Decimal | None = None
    obstacle: str = ""
    suggestion: str = ""
    next_step: str = ""
    event_date: dt.date | None = None
    remark: str = ""
    approved_on: dt.date | None = None
    wording: str = ""
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 0
    uid: str = ""
    id: int = 0

    @property
    def late(self) -> bool:
        """Whether it was first written down after its month was over."""
        return bool(self.entered_at) and dt.datetime.fromisoformat(self.entered_at).date() > self.month.last_day

    @property
    def counts_as(self) -> Status:
        """The status by which the rules go."""
        return counted_as(self.status, self.reason)

    @property
    def says(self) -> bool:
        """Whether anything at all was recorded, the director's own words aside."""
        nothing = Entry(self.activity, self.month)
        return any(getattr(self, name) != getattr(nothing, name) for name in _RECORDED)


_RECORDED = ("status", "reason", "result", "quantity", "obstacle", "suggestion", "next_step", "event_date")


def recorded(before: Entry, after: Entry, by: str, at: str) -> Entry:
    """An entry after a change of what was recorded: who wrote it first stays, the approval of the words before goes."""
    if before.says and before.entered_at:
        by, at = before.entered_by, before.entered_at
    return after._replace(entered_by=by, entered_at=at, approved_on=None)


def needs_reason(entry: Entry) -> bool:
    """Whether an entry says that nothing was done, and not why."""
    return entry.counts_as is not entry.status


def counted_as(status: Status, reason: str) -> Status:
    """What was not done and does not say why still waits, as what is under way does."""
    return Status.DOING if status is Status.NOT_DONE and not reason.strip() else status


def rhythm_of(measure: Measure, activity: Activity) -> Rhythm | None:
    """How often an activity is followed up: its own rhythm, else that of its measure."""
    return activity.rhythm or measure.rhythm


def window_of(activity: Activity, fiscal_year: int) -> tuple[Month, ...]:
    """The months of a fiscal year in which an activity runs; without a window all twelve."""
    start, end = activity.start or activity.end, activity.end or activity.start
    months = months_of(fiscal_year)
    if start is None or end is None:
        return months
    return tuple(month for month in months if start <= month <= end)


def due_months(
    activity: Activity, rhythm: Rhythm | None, fiscal_year: int, done: Collection[Month] = ()
) -> tuple[Month, ...]:
    """The months in which an activity falls due; `done` are those in which it was finished, for what is done once."""
    window = window_of(activity, fiscal_year)
    if not window:
        return ()
    if rhythm is Rhythm.YEARLY:
        return window[-1:]
    if rhythm in (Rhythm.QUARTERLY, Rhythm.HALF_YEARLY):
        ends = _QUARTER_ENDS if rhythm is Rhythm.QUARTERLY else _HALF_ENDS
        return tuple(month for month in window if month.month in ends or month == window[-1])
    if rhythm is Rhythm.ONCE and done:
        finished = min(done)
        return tuple(month for month in window if month <= finished)
    return window


def is_overdue(status: Status, month: Month, today: dt.date) -> bool:
    """Whether what counts as this status still waits although its month is over: the due day is the month's last."""
    return status in OPEN and today > month.last_day


class Share(NamedTuple):
    """How much of what fell due is settled: done, or not done with its reason."""

    settled: int
    due: int

    @property
    def complete(self) -> bool:
        """Whether nothing waits any more."""
        return self.settled == self.due

    @property
    def percent(self) -> int:
        """In whole percent; nothing due is all of it."""
        return 100 if not self.due else self.settled * 100 // self.due


def share(statuses: Iterable[Status]) -> Share:
    """How much is settled of what counts as these."""
    known = tuple(statuses)
    return Share(sum(status not in OPEN for status in known), len(known))
