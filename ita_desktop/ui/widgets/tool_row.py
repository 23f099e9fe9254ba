"""The buttons above a list; without room they drop their words from the right and keep picture, name and tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ita_desktop.ui.look.measures import px
from ita_desktop.ui.widgets.panels import Margins, row


class ToolRow(QWidget):
    """Parts beside each other; None stretches."""

    def __init__(self, *parts: QWidget | None, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> None:
        super().__init__()
        self.setLayout(row(*parts, spacing=spacing, margins=margins))
        buttons = [part for part in parts if isinstance(part, QPushButton) and not part.icon().isNull()]
        self._words = [(one, one.text()) for one in buttons if one.text()]
        for part, words in self._words:
            part.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part, words in self._words:
            self._show(part, words, words)
        for part, words in reversed(self._words):
            if super().minimumSizeHint().width() <= self.width():
                break
            self._show(part, "", words)

    def _show(self, part: QPushButton, shown: str, words: str) -> None:
        part.setText(shown)
        part.setToolTip("" if shown else words)
        if layout := self.layout():
            layout.invalidate()
