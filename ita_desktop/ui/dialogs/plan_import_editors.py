"""The editors that open in a cell of an imported plan: text, a rhythm to choose, items typed to find."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import Measure
from ita_desktop.ui.dialogs.item_picker import ItemPicker
from ita_desktop.ui.dialogs.plan_import_edits import text_at
from ita_desktop.ui.dialogs.plan_import_places import part_of
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.measures.measure_words import rhythm_words
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.text_edit import ThaiTextEdit
from ita_desktop.ui.widgets.unwheeled import Combo


class Editor(QWidget):
    """One editor: `kept` gives what was typed or chosen, `left` is Esc."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.inside = inside
        self.setLayout(column(inside))
        self.setFocusProxy(inside)
        inside.installEventFilter(self)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.inside.setAccessibleName(name)

    def begin(self) -> None:
        """Give it the keyboard."""
        self.inside.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return self.enter(event)
        return super().eventFilter(watched, event)

    def enter(self, event: QKeyEvent) -> bool:
        """What Enter does; true where nothing else should."""
        return False


class _TextEditor(Editor):
    """Text; Enter keeps it, Shift+Enter begins a new line."""

    inside: ThaiTextEdit

    def __init__(self, text: str) -> None:
        super().__init__(ThaiTextEdit(text, lines=max(1, min(6, text.count("\n") + len(text) // 40 + 1))))
        self._before = text
        self.inside.left.connect(self._keep_or_leave)

    def begin(self) -> None:
        super().begin()
        self.inside.selectAll()

    def enter(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        self._keep_or_leave()
        return True

    def _keep_or_leave(self) -> None:
        typed = self.inside.text()
        if typed == self._before:
            self.left.emit()
        else:
            self.kept.emit(typed)


class _RhythmEditor(Editor):
    """How often; kept when chosen."""

    def __init__(self, value: str) -> None:
        combo = Combo()
        combo.addItem(tr("Not set"), "")
        for rhythm, words in rhythm_words().items():
            combo.addItem(words, str(rhythm))
        combo.setCurrentIndex(max(0, combo.findData(value)))
        super().__init__(combo)
        self._combo = combo
        combo.activated.connect(lambda: self.kept.emit(combo.currentData()))

    def enter(self, event: QKeyEvent) -> bool:
        self.kept.emit(self._combo.currentData())
        return True


class _ItemsEditor(Editor):
    """The items; every chip that is added or taken away is kept at once."""

    def __init__(self, measure: Measure, framework: Framework | None, year: int) -> None:
        picker = ItemPicker(framework, year, lambda codes: self.kept.emit(codes))
        super().__init__(picker)
        self.picker = picker
        picker.show_codes([item.code for item in measure.items])

    def begin(self) -> None:
        self.picker.finder.editor.setFocus()

    def enter(self, event: QKeyEvent) -> bool:
        return True


def make_editor(path: str, measure: Measure, framework: Framework | None, year: int) -> Editor:
    """The editor for a cell, filled."""
    if path == "items":
        return _ItemsEditor(measure, framework, year)
    text = text_at(measure, path)
    return _RhythmEditor(text) if part_of(path) == "rhythm" else _TextEditor(text)
