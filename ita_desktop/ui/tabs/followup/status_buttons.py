"""The four statuses as buttons: shape, word, and the tint of the one that holds."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.followup import Status
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.words import STATES, status_words
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.flow import Flow


class StatusButtons(QWidget):
    """None of them is on where lines differ."""

    chosen = Signal(object)
    """The Status that a person wants."""

    def __init__(self) -> None:
        super().__init__()
        self._status: Status | None = None
        self.buttons = {}
        for digit, (status, words) in enumerate(status_words().items(), 1):
            made = button(words, partial(self._choose, status))
            tone = theme().states[STATES[status]]
            made.setCheckable(True)
            made.setIcon(icons.state_icon(STATES[status]))
            made.setIconSize(QSize(px(19), px(16)))
            made.setToolTip(tr("Key %1 in the list").replace("%1", str(digit)))
            made.setStyleSheet(
                f"QPushButton {{ padding: 0 {px(5)}px; }} QPushButton:checked {{ background: {tone.tint};"
                f" color: {tone.text}; border: 2px solid {tone.fill}; padding: 0 {px(4)}px; }}"
                f"QPushButton:focus {{ border: 2px solid {theme().accent}; padding: 0 {px(4)}px; }}"
            )
            self.buttons[status] = made
        self.setLayout(Flow(*self.buttons.values(), spacing=3))

    def show_status(self, status: Status | None) -> None:
        """Show which one holds."""
        self._status = status
        for one, made in self.buttons.items():
            made.setChecked(one is status)

    def _choose(self, status: Status) -> None:
        self.show_status(self._status)  # a click alone changes nothing: what is kept is shown
        self.chosen.emit(status)
