"""A list typed to find: any run of letters narrows it, arrows and Enter choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ita_desktop.domain.thai import squeeze
from ita_desktop.ui.look.measures import px

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class FindCombo(QLineEdit):
    """A line edit over a list of (value, words); `chosen` gives the value."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = [(value, words, squeeze(words)) for value, words in choices]
        self._value: object = None
        self._list = QListWidget(self)
        self._list.setWindowFlags(Qt.WindowType.ToolTip)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setStyleSheet("QListWidget { border: 1px solid palette(mid); }")
        self._list.itemClicked.connect(self._take)
        self.textEdited.connect(self._narrow)

    def value(self) -> object:
        """What was chosen; None while the words fit no choice."""
        return self._value

    def choose(self, value: object) -> None:
        """Choose by value."""
        for candidate, words, _ in self._choices:
            if candidate == value:
                self._value = value
                self.setText(words)
                self.chosen.emit(value)

    def shown(self) -> list[str]:
        """The words in the open list."""
        return [self._list.item(n).text() for n in range(self._list.count())]

    def _narrow(self, typed: str) -> None:
        wanted = squeeze(typed)
        found = [c for c in self._choices if wanted in c[2]]
        found.sort(key=lambda choice: (not choice[2].startswith(wanted), choice[2].find(wanted)))
        self._value = next((value for value, _, plain in found if plain == wanted), None)
        self._list.clear()
        for value, words, _ in found:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, value)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._open() if found else self._list.hide()

    def _open(self) -> None:
        height = min(8, self._list.count()) * px(38) + px(10)
        self._list.setGeometry(0, 0, self.width(), height)
        self._list.move(self.mapToGlobal(QPoint(0, self.height() + px(2))))
        self._list.show()

    def _take(self, item: QListWidgetItem) -> None:
        self._list.hide()
        self.choose(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shown = Qt.Key(event.key()), self._list.isVisible()
        if key in _STEPS:
            if not shown:
                self._narrow("" if self._value is not None else self.text())
            else:
                last = self._list.count() - 1
                self._list.setCurrentRow(min(last, max(0, self._list.currentRow() + _STEPS[key])))
        elif shown and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take(self._list.currentItem())
        elif shown and key == Qt.Key.Key_Escape:
            self._list.hide()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        is_tab = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if is_tab and self._list.isVisible():  # Tab takes what is marked and goes on
            self._take(self._list.currentItem())
        if event.type() == QEvent.Type.FocusOut:
            self._list.hide()
        return super().event(event)
