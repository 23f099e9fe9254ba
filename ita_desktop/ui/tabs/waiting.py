"""The tabs that this version does not do yet: each says so, and what can be done today that helps it."""

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


def waiting_tabs() -> list[Waiting]:
    """Tabs four and five as long as they are waiting."""
    later = tr("This version keeps the office, its years and results; this tab comes with the next ones.")
    see = tr("See the weak items")
    see_words = tr("What the last result asks for is in the first tab already.")
    show = tr("Show the indicators")
    people = tr("Prepare sections and people")
    people_words = tr("Who answers for what: ten sections, schools, and those who sign.")
    open_office = tr("Open office details")
    indicators, office = Place("tab", "0"), Place("office", "person")
    return [
        Waiting(
            tr("No risk assessment in this version yet"),
            later,
            people,
            people_words,
            open_office,
            office,
            "users",
        ),
        Waiting(tr("No action plan in this version yet"), later, see, see_words, show, indicators, "list-checks"),
    ]
