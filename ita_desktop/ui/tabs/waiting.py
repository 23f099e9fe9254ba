"""A tab that this version does not do yet: it says so, and what can be done today that helps it."""

from __future__ import annotations

from typing import NamedTuple

from ita_desktop.services.finding import Place
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.tab import Tab
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import column, panel


class Waiting(NamedTuple):
    """What a coming tab will do, and the place where its work can begin now."""

    title: str
    words: str
    way_title: str
    way_words: str
    act: str
    place: Place
    icon: str


class WaitingTab(Tab):
    """An honest empty tab."""

    def __init__(self, desk: Desk, waiting: Waiting) -> None:
        super().__init__(desk)
        self._waiting = waiting

    def refresh(self) -> None:
        if self.layout():
            return
        desk, waiting = self.desk, self._waiting
        way = Way(waiting.way_title, waiting.way_words, waiting.act, lambda: desk.go(waiting.place), waiting.icon)
        state = EmptyState(waiting.title, waiting.words, [way])
        self.setLayout(column(panel(column(state))))


def action_plan() -> Waiting:
    """Tab five as long as it is waiting."""
    return Waiting(
        tr("No action plan in this version yet"),
        tr("This version keeps the office, its years and results; this tab comes with the next ones."),
        tr("See the weak items"),
        tr("What the last result asks for is in the first tab already."),
        tr("Show the indicators"),
        Place("tab", "0"),
        "list-checks",
    )
