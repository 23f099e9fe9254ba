"""What every tab and dialog works with: the open file, the year and ฝ่าย looked at, and the ways to speak."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.office import Section
from ita_desktop.services.finding import Found, Place
from ita_desktop.services.session import Session
from ita_desktop.ui.preferences import Preferences
from ita_desktop.ui.tasks import Tasks


@dataclass
class View:
    """What is looked at: a fiscal year, and a ฝ่าย or all."""

    year: int
    section: str | None = None


_OF_ITS_YEAR = frozenset({"measure", "followup", "risk", "report-texts"})


class Desk(QObject):
    """One open file in the window. Tabs call services through it and never each other."""

    changed = Signal(frozenset)
    """Tables that a step changed."""
    view_changed = Signal()
    going = Signal(object)
    """Somebody wants to go to a Place."""
    troubled = Signal(object)
    """A Problem to be said in the window."""
    told = Signal(str)
    """A sentence for the toast."""

    def __init__(self, session: Session, tasks: Tasks, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.tasks = tasks
        self.preferences = preferences
        years = session.years.listed()
        self.view = View(years[-1].year if years else 0)
        self.leave: Callable[[], bool] = lambda: True
        """Keeps what is being typed; false where it can't be kept."""
        self.close = session.on_change(lambda step: self.tell_changed(step.changed))
        """Hear no more of the file."""

    def tell_changed(self, tables: frozenset[str]) -> None:
        """Say what a step changed; a year that is gone is looked at no longer."""
        years = [line.year for line in self.session.years.listed()] if "year" in tables else []
        gone = bool(years) and self.view.year not in years
        if gone:
            self.view = View(years[-1], self.view.section)
        self.changed.emit(tables)
        if gone:
            self.view_changed.emit()

    def look_at_year(self, year: int) -> None:
        """Look at another fiscal year."""
        self._look(View(year, self.view.section))

    def look_at_section(self, section: str | None) -> None:
        """Look at one ฝ่าย by its key; None is all of them."""
        self._look(View(self.view.year, section))

    def _look(self, view: View) -> None:
        """What is being typed belongs to what is looked at now."""
        if self.leave():
            self.view = view
        self.view_changed.emit()

    def section(self) -> Section | None:
        """The ฝ่าย looked at; None is all of them."""
        key = self.view.section
        return next((one for one in self.session.office.sections() if one.key == key), None) if key else None

    def can_change(self, year: int) -> bool:
        """Whether a year can be changed: not in a file only read, and not where it is locked."""
        return not (self.session.read_only or self.session.years.is_locked(year))

    def search(self, text: str) -> list[Found]:
        """What holds the text; what belongs to the year looked at, or to its result, comes before other years."""
        found: list[Found] = []
        self.try_to(lambda: found.extend(self.session.search(text)))
        return sorted(found, key=self._years_away)

    def _years_away(self, one: Found) -> int:
        """How far from the year looked at: a result is looked at in the year after it, a plan in its own."""
        kind, _, year = one.place
        return abs(year - self.view.year + (kind not in _OF_ITS_YEAR)) if year else 0

    def go(self, place: Place) -> None:
        """Go where something stands."""
        self.going.emit(place)

    def try_to(self, act: Callable[[], object]) -> bool:
        """Do something that can be refused; the refusal is said in the window."""
        try:
            act()
        except Problem as problem:
            self.troubled.emit(problem)
            return False
        return True
