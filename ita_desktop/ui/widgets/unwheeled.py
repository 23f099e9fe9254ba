"""Controls that the mouse wheel passes over: it scrolls the page they stand on, and never changes what they say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider, QWidget


class Combo(QComboBox):
    """A list that drops down; chosen from by click and key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Slider(QSlider):
    """A value that is dragged, or moved by arrows."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
