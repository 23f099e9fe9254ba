"""What is told of risks for a period, by key, button and menu, with the words that come after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ita_desktop.domain.risk import Risk
from ita_desktop.domain.risk_watch import Period
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.risks.words import period_words


class WatchActs:
    """Verbs on what is watched in a year, each one step over all the risks."""

    def __init__(self, desk: Desk, year: int) -> None:
        self._desk, self._year = desk, year
        self._watches = desk.session.risk_watches

    def record(self, period: Period, risks: Sequence[Risk], **values: Any) -> None:
        """Keep something of all risks; raises where it can't be kept."""
        self._watches.watch(self._year, period.key, _ids(risks), **values)

    def nothing_happened(self, period: Period, risks: Sequence[Risk]) -> None:
        """Say of all risks that it did not happen, and tell it."""
        none = {"occurred": 0, "fixed": None, "severity": None}
        if risks and self._desk.try_to(lambda: self.record(period, risks, **none)):
            self._tell(tr("%n risks did not happen in %1", "", len(risks)), period)

    def carry_last(self, period: Period, risks: Sequence[Risk]) -> None:
        """Take over the words of the period before where there are none yet, and tell it."""
        found: list[int] = []
        self._desk.try_to(lambda: found.append(self._watches.carry_last(self._year, period.key, _ids(risks))))
        if any(found):
            self._tell(tr("Words of the period before taken over for %n risks in %1", "", found[0]), period)
        elif found:
            self._desk.told.emit(tr("Nothing to take over: no period before has words, or there are words here"))

    def clear(self, period: Period, risks: Sequence[Risk]) -> None:
        """Take away what was told of risks, and tell it."""
        if self._desk.try_to(lambda: self._watches.clear(self._year, period.key, _ids(risks))):
            self._tell(tr("What was told of %n risks in %1 is taken away", "", len(risks)), period)

    def _tell(self, words: str, period: Period) -> None:
        self._desk.told.emit(words.replace("%1", period_words(period)))


def _ids(risks: Sequence[Risk]) -> list[int]:
    return [risk.id for risk in risks]
