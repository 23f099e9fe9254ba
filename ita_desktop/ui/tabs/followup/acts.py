"""What is done to marked lines by key, button and menu, with the words that come after."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from ita_desktop.domain.followup import Status
from ita_desktop.services.followups import CheckLine, Spot
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.words import activities_of, counted_months, status_words

T = TypeVar("T")


def spots(lines: Sequence[CheckLine]) -> list[Spot]:
    """Where lines stand."""
    return [(line.month, line.key) for line in lines]


class EntryActs:
    """Verbs on the follow-up of a year, each of them one step over all the lines."""

    def __init__(self, desk: Desk, year: int = 0) -> None:
        self._desk, self.year = desk, year
        self._followups = desk.session.followups

    def _each(self, lines: Sequence[CheckLine], act: Callable[..., T], *values: Any, **named: Any) -> list[T]:
        return self._followups.each_month(
            self.year, spots(lines), lambda month, uids: act(self.year, month, uids, *values, **named)
        )

    def record(self, lines: Sequence[CheckLine], **values: Any) -> None:
        """Keep something of all lines; raises where it can't be kept. An approval that it takes back is told."""
        self._each(lines, self._followups.record, **values)
        if words := self._taken_back(lines):
            self._desk.told.emit(words)

    def _taken_back(self, lines: Sequence[CheckLine]) -> str:
        """Says how many approvals went with the words that the director had seen."""
        approved = [line for line in lines if line.entry.approved_on]
        gone = sum(self._followups.entry(line.month, line.key).approved_on is None for line in approved)
        words = tr("The director's approval of %n entries is taken back: they have changed since", "", gone)
        return words if gone else ""

    def remark(self, lines: Sequence[CheckLine], text: str) -> None:
        """Keep the director's remark on all lines."""
        self._each(lines, self._followups.remark, text)

    def approve(self, lines: Sequence[CheckLine], day: dt.date | None) -> None:
        """Keep the day on which the director approved all lines."""
        self._each(lines, self._followups.approve, day)

    def set_status(self, lines: Sequence[CheckLine], status: Status) -> bool:
        """Give all lines a status; of several, and of an overdue one, it is told in which months."""
        if not self._desk.try_to(lambda: self.record(lines, status=status)):
            return False
        if len(lines) > 1 or any(line.overdue for line in lines):
            words = tr("%n activities: %1", "", len(activities_of(lines)))
            self._tell(words.replace("%1", status_words()[status]), lines)
        return True

    def _tell(self, words: str, lines: Sequence[CheckLine]) -> None:
        """Say what was done, in which months, and whether an approval went with it."""
        parts = (f"{words} ({counted_months(lines)})", self._taken_back(lines))
        self._desk.told.emit(". ".join(part for part in parts if part))

    def carry_last(self, lines: Sequence[CheckLine]) -> None:
        """Take over the text of the month before where nothing is written yet, and tell it."""
        found: list[int] = []
        self._desk.try_to(lambda: found.extend(self._each(lines, self._followups.carry_last)))
        if count := sum(found):
            self._tell(tr("Text of the month before taken over for %n activities", "", count), lines)
        elif found:
            self._desk.told.emit(tr("Nothing to take over: the month before has no text, or there is text here"))

    def clear(self, lines: Sequence[CheckLine]) -> None:
        """Take away what was recorded of all lines, and tell it."""
        kept = [line for line in lines if line.entry.id]
        if kept and self._desk.try_to(lambda: self._each(kept, self._followups.clear)):
            self._tell(tr("What was recorded of %n activities is taken away", "", len(kept)), kept)
