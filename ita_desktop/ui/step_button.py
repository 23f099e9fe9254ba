"""The button that takes a step back, or does it again, and names it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPushButton

from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.measures import font, px
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.text import shorten

_STEP_NAME, _LEAST_NAME = 250, 100


class StepButton:
    """Owns a button of a bar; `show` names what it would do now."""

    def __init__(self, desk: Desk, attempt: Callable[[Callable[[], object]], bool], *, redo: bool = False) -> None:
        self._desk, self._attempt, self._redo = desk, attempt, redo
        self.keys = ("Ctrl+Y", "Ctrl+Shift+Z") if redo else ("Ctrl+Z",)
        self.button: QPushButton = button("", self._act, role="bar", icon="redo-2" if redo else "undo-2")

    def _act(self) -> None:
        past = self._desk.session.past
        if not leave(self.button.window()):
            return
        self._attempt(past.redo if self._redo else past.undo)

    def show(self, room: int | None = None) -> None:
        """Name the step in so many pixels: cut, else by one word, else by the picture; the tooltip always does."""
        past = self._desk.session.past
        line = None if self._desk.session.read_only else past.next_redo() if self._redo else past.next_undo()
        plain, full = (tr("Redo"), tr("Redo: %1")) if self._redo else (tr("Undo"), tr("Undo: %1"))
        whole = full.replace("%1", speech.name_of_step(line.label, line.words)) if line else plain
        self.button.setEnabled(line is not None)
        self.button.setAccessibleName(whole)
        self.button.setToolTip(with_key(whole, self.keys[0]))
        self._name(shorten(whole, QFontMetricsF(font()), px(_STEP_NAME)))
        if room is None or self.button.sizeHint().width() <= room:
            return
        left = room - self.button.sizeHint().width() + QFontMetricsF(font()).horizontalAdvance(self.button.text())
        self._name(shorten(whole, QFontMetricsF(font()), left) if left >= px(_LEAST_NAME) else plain)
        if self.button.sizeHint().width() > room:
            self._name("")

    def _name(self, words: str) -> None:
        self.button.setText(words.replace("&", "&&"))
