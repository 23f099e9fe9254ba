"""Words of the window for the follow-up: statuses, months, who answers, what was reached."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import STATUS_WORDS, Status, rhythm_of
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import Measure, spans
from ita_desktop.services.followups import CheckLine, Spot, target_of
from ita_desktop.ui import speech
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.speech import term, tr
from ita_desktop.ui.tabs.measures.measure_words import rhythm_words, window
from ita_desktop.ui.tabs.measures.rows import indicator_title

DOT = " · "
STATES = {
    Status.NOT_STARTED: State.NOT_YET, Status.DOING: State.UNDER_WAY, Status.DONE: State.GOOD,
    Status.NOT_DONE: State.BAD,
}  # fmt: skip
_STATUSES = {
    Status.NOT_STARTED: "Not started", Status.DOING: "Under way", Status.DONE: "Done", Status.NOT_DONE: "Not done",
}  # fmt: skip


def status_words() -> dict[Status, str]:
    """How an activity stands, in Thai as papers say it; in the order of the keys 1 to 4."""
    return {status: term(STATUS_WORDS[status], english) for status, english in _STATUSES.items()}


def month_words(month: Month) -> str:
    """A month as it is shown in little room."""
    return f"{speech.short_month(month.month)} {month.year % 100:02d}"


def months_words(month: Month, more: int, *, short: bool = False) -> str:
    """A month, and how many more stand behind it."""
    words = "%1"
    if more:
        words = f"%1 +{more}" if short else tr("%1 and %n more months", "", more)
    return words.replace("%1", month_words(month))


def counted_months(lines: Sequence[CheckLine]) -> str:
    """In which months lines stand; where there are several of both, how many in each."""
    count = Counter(line.month for line in lines)
    several = len(count) > 1 and max(count.values()) > 1
    return ", ".join(month_words(one) + (f" ({count[one]})" if several else "") for one in sorted(count))


def activities_of(lines: Sequence[CheckLine]) -> set[str]:
    """The uids of the activities of lines; several lines may be months of one."""
    return {line.key for line in lines}


def key_of(line: CheckLine) -> str:
    """What a line goes by in a list over several months."""
    return f"{line.key}:{line.month}"


def spot_of(key: str) -> Spot | None:
    """The month and the activity that such a key names; None where it is no such key."""
    uid, _, month = key.rpartition(":")
    return (Month.parse(month), uid) if uid else None


def codes_of(measure: Measure) -> str:
    """Which items a measure serves, or its indicator."""
    indicator = tr("Indicator %1").replace("%1", str(measure.indicator)) if measure.indicator else ""
    return spans(item.code for item in measure.items) or indicator


def title_of(measure: Measure, framework: Framework | None) -> str:
    """What the first item of a measure is called, or its whole indicator."""
    if not measure.items:
        return indicator_title(framework, measure.indicator)
    item = framework.items_by_code.get(measure.items[0].code) if framework else None
    return (item.short_title or item.title) if item else measure.items[0].title


def when(line: CheckLine) -> str:
    """How often and in which months an activity is followed up."""
    if line.activity is None or line.measure is None:
        return ""
    rhythm = rhythm_of(line.measure, line.activity)
    parts = (rhythm_words()[rhythm] if rhythm else "", window(line.activity))
    return " ".join(part for part in parts if part)


def who(line: CheckLine) -> str:
    """The first who answers for a line, and how many more do."""
    more = f" +{len(line.owners) - 1}" if len(line.owners) > 1 else ""
    return line.owners[0] + more if line.owners else ""


def late(line: CheckLine, today: dt.date) -> str:
    """For how many days a line is overdue."""
    return tr("%n days late", "", (today - line.month.last_day).days) if line.overdue else ""


def number(value: Decimal | None) -> str:
    """A quantity without noughts that say nothing."""
    text = "" if value is None else f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class Target(NamedTuple):
    """What is to be reached, and of what."""

    number: str
    unit: str


def target(line: CheckLine) -> Target | None:
    """What is to be reached, where the plan names a number."""
    found = target_of(line.activity) if line.activity else None
    return Target(number(found[0]), found[1]) if found else None
