"""Fields of a risk that no other form has: an area that can be typed too, and a part that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.field import Field, Keep
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.unwheeled import Combo


def narrow(combo: QComboBox) -> None:
    """Let a list be narrower than the longest of its words."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)


class AreaField(Field):
    """One of the areas of the year, or another that is typed."""

    editor: QComboBox

    def __init__(self, title: str, areas: Sequence[str], keep: Keep) -> None:
        editor = Combo()
        editor.setEditable(True)
        editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        editor.addItems(list(areas))
        narrow(editor)
        super().__init__(title, editor, keep)
        editor.activated.connect(lambda: self.commit())
        line = editor.lineEdit()
        if line:
            line.setAccessibleName(title)
            line.returnPressed.connect(self.commit)

    def typed(self) -> str:
        return self.editor.currentText()

    def _show(self, value: str) -> None:
        if value != self.editor.currentText():
            self.editor.setEditText(value)
            if line := self.editor.lineEdit():
                line.setCursorPosition(0)


class Fold(QWidget):
    """A part that a person opens when it is needed."""

    def __init__(self, words: str, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.head = button(words, role="link", icon="chevron-right")
        self.head.setCheckable(True)
        self.head.setIconSize(QSize(px(18), px(18)))
        self.head.setStyleSheet("QPushButton:checked { background: transparent; }")
        self.head.toggled.connect(self._open)
        self.setLayout(column(row(self.head, None), content, spacing=4))
        content.hide()

    def _open(self, wanted: bool) -> None:
        self._content.setVisible(wanted)
        self.head.setIcon(icons.icon("chevron-down" if wanted else "chevron-right"))
