"""The quarters or months of a year beside each other, each with its light; one is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from ita_desktop.domain.risk_watch import Period
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.indicators.summary import refill
from ita_desktop.ui.tabs.risks.words import period_words
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.flow import Flow
from ita_desktop.ui.widgets.text import tip

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -11, Qt.Key.Key_End: 11}


class PeriodLight(NamedTuple):
    """A period with the shape that it shows and what that means."""

    period: Period
    state: State
    words: str


class PeriodStrip(QWidget):
    """One tab stop; a click, arrows, Home and End choose."""

    chosen = Signal(str)
    """The key of the period that a person wants to look at."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Periods of the year"))
        self._lights: tuple[PeriodLight, ...] = ()
        self._flow, self._group = Flow(spacing=3), QButtonGroup(self)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._lights[place].period.key))
        self.setLayout(self._flow)

    def show_lights(self, lights: Sequence[PeriodLight], key: str) -> None:
        """Show the light of each period; the one with this key is looked at."""
        if [one.period for one in lights] != [one.period for one in self._lights]:
            self._make_buttons(lights)
        self._lights = tuple(lights)
        for place, one in enumerate(lights):
            made, here = self._group.button(place), one.period.key == key
            made.setIcon(icons.state_icon(one.state))
            made.setChecked(here)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
            made.setAccessibleName(f"{period_words(one.period)}: {one.words}")
            made.setToolTip(tip(f"{one.period.named}\n{one.words}"))

    def here(self) -> QAbstractButton:
        """The button of the period that is looked at."""
        return self._group.button(self._group.checkedId())

    def buttons(self) -> list[QAbstractButton]:
        """One for each period."""
        return self._group.buttons()

    def _make_buttons(self, lights: Sequence[PeriodLight]) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
        made = [self._button(one.period) for one in lights]
        for place, one in enumerate(made):
            self._group.addButton(one, place)
        refill(self._flow, made)

    def _button(self, period: Period) -> QPushButton:
        made, colours = button(period_words(period)), theme()
        made.setCheckable(True)
        made.setIconSize(QSize(px(19), px(16)))
        made.setStyleSheet(
            f"QPushButton {{ padding: 0 {px(8)}px; }} QPushButton:checked {{ background: {colours.selection};"
            f" color: {colours.strong}; border: 1px solid {colours.accent}; }}"
            f"QPushButton:focus {{ border: 2px solid {colours.accent}; padding: 0 {px(8) - 1}px; }}"
        )
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        place = min(len(self._lights) - 1, max(0, self._group.checkedId() + step))
        self._group.button(place).click()
        self.here().setFocus(Qt.FocusReason.OtherFocusReason)
