"""What every dialog has: a body, a foot with its buttons, the keys that close it, and a size that fits the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.physical_keys import shortcuts
from ita_desktop.ui.step_button import StepButton
from ita_desktop.ui.widgets.buttons import button, pressed_by_enter
from ita_desktop.ui.widgets.notices import TroubleBar
from ita_desktop.ui.widgets.panels import column, frame, row


class Dialog(QDialog):
    """Body over foot. Trouble stands above the body until it is dealt with."""

    def __init__(self, parent: QWidget | None, title: str, width: int, height: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.trouble = TroubleBar()
        self._foot = row(spacing=10, margins=(16, 10, 16, 10))
        screen = self.screen().availableSize()
        self.resize(min(px(width), screen.width() - 40), min(px(height), screen.height() - 60))

    def fill(self, body: QWidget | QLayout, *foot: QWidget | None) -> None:
        """Put the body in, and the buttons of the foot from left to right; None stretches."""
        for part in foot:
            if part is None:
                self._foot.addStretch(1)
            else:
                self._foot.addWidget(part)
        inside = column(self.trouble, body, spacing=8, margins=(12, 12, 12, 10))
        inside.setStretch(1, 1)
        self.setLayout(column(inside, frame("foot", self._foot), spacing=0))

    def run(self) -> bool:
        """Show the dialog and wait; true where its answer is yes. It goes when it is closed."""
        try:
            return bool(self.exec())
        finally:
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(event, self.focusWidget()):
            super().keyPressEvent(event)

    def close_button(self) -> QPushButton:
        """The button that closes a dialog in which everything is kept already."""
        return button(self.tr("Close"), self.accept)

    def say(self, problem: Problem) -> None:
        """Say a problem above the body."""
        self.trouble.say(str(speech.say(problem)))

    def try_to(self, act: Callable[[], object]) -> bool:
        """Do something that can be refused; the refusal is said above the body."""
        try:
            act()
        except Problem as problem:
            self.say(problem)
            return False
        self.trouble.hide()
        return True


class DeskDialog(Dialog):
    """A dialog over the open file: what is changed in it is kept at once, and can be taken back in it."""

    def __init__(self, parent: QWidget | None, desk: Desk, title: str, width: int, height: int) -> None:
        super().__init__(parent, title, width, height)
        self.desk = desk
        self.undo, self.redo = StepButton(desk, self.try_to), StepButton(desk, self.try_to, redo=True)
        for step in (self.undo, self.redo):
            for keys in shortcuts(step.keys):
                QShortcut(keys, self, step.button.click)
        desk.changed.connect(self._desk_changed)
        self._show_steps()

    def refresh(self) -> None:
        """Show what the file holds now."""

    def _desk_changed(self) -> None:
        self.trouble.hide()
        self.refresh()
        self._show_steps()

    def _show_steps(self) -> None:
        self.undo.show()
        self.redo.show(0)

    def done(self, result: int) -> None:
        """Leave the desk's signals: a closed dialog hears nothing. What can't be kept keeps it open."""
        if not leave(self):
            return
        self.desk.changed.disconnect(self._desk_changed)
        super().done(result)
