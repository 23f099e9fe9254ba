"""What is done to risks by key, button, menu and drag, with the words that come after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from ita_desktop.domain.risk import Family, Risk
from ita_desktop.services.risks import Register
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.risks.rows import Spot

T = TypeVar("T")


class RiskActs:
    """Verbs on the register of a year; what is refused is said in the window."""

    def __init__(self, desk: Desk, year: int) -> None:
        self._desk, self._year = desk, year
        self._risks = desk.session.risks

    def _done(self, act: Callable[[], list[int]]) -> list[int]:
        """The row ids that an act gives; none where it was refused."""
        found: list[int] = []
        self._desk.try_to(lambda: found.extend(act()))
        return found

    def add(self, *risks: Risk) -> list[int]:
        """New risks at the end of the register; several are told."""
        made = self._done(lambda: self._risks.add(self._year, *risks))
        if len(made) > 1:
            self._desk.told.emit(tr("%n risks were added", "", len(made)))
        return made

    def duplicate(self, risks: Sequence[Risk]) -> list[int]:
        """Copies at the end of the register; says their row ids."""
        made = self._done(lambda: self._risks.add(self._year, *(risk.bare for risk in risks)))
        if made:
            self._desk.told.emit(tr("%n risks were duplicated", "", len(made)))
        return made

    def remove(self, risks: Sequence[Risk]) -> None:
        """Take risks away with all that was told of them, and tell it."""
        if self._desk.try_to(lambda: self._risks.remove(self._year, [risk.id for risk in risks])):
            self._desk.told.emit(tr("%n risks were deleted", "", len(risks)))

    def move(self, risk: Risk, step: int) -> None:
        """Let a risk change places with its neighbour."""
        self._desk.try_to(lambda: self._risks.move(self._year, risk.id, step))

    def put_on(self, register: Register, risk_ids: Sequence[int], spot: Spot, *, after: bool) -> None:
        """Score risks by a field of the matrix that they were dragged to, and tell it."""
        row, column = spot
        if after and register.family is Family.A:
            quality = register.method.control.qualities[row][0]
            done = self._desk.try_to(lambda: self._risks.give(self._year, risk_ids, quality=quality))
        else:
            done = self._desk.try_to(
                lambda: self._risks.score(self._year, risk_ids, row, column, family=register.family, after=after)
            )
        if done and len(risk_ids) > 1:
            self._desk.told.emit(tr("%n risks were scored anew", "", len(risk_ids)))
        elif done:
            number = next((line.number for line in register.lines if line.risk.id == risk_ids[0]), 0)
            self._desk.told.emit(tr("Risk %1 was scored anew").replace("%1", str(number)))
