"""Panels, lines and splitters: the furniture that other widgets stand in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QSplitterHandle,
    QVBoxLayout,
    QWidget,
)

from ita_desktop.ui.look.measures import px, theme

Part = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]


def row(*parts: Part, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts beside each other; None stretches, a number leaves so many pixels."""
    layout = QHBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def column(*parts: Part, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts below each other; None stretches, a number leaves so many pixels."""
    layout = QVBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def _fill(layout: QBoxLayout, parts: Sequence[Part], spacing: int, margins: Margins) -> None:
    left, top, right, bottom = margins
    layout.setContentsMargins(px(left), px(top), px(right), px(bottom))
    layout.setSpacing(px(spacing))
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(px(part))
        elif isinstance(part, QWidget):
            expands = part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding
            layout.addWidget(part, 1 if expands and isinstance(layout, QHBoxLayout) else 0)
        else:
            layout.addLayout(part)


def frame(role: str, layout: QLayout | None = None) -> QFrame:
    """A frame by role: panel, head, foot, status."""
    made = QFrame()
    made.setProperty("role", role)
    if layout:
        made.setLayout(layout)
    return made


def panel(layout: QLayout | None = None) -> QFrame:
    """A white panel on the desk."""
    return frame("panel", layout)


def line() -> QFrame:
    """A hairline across."""
    return frame("line")


class _Scrolled(QWidget):
    """Content as high as it is in its width; how high it would be in its least width would leave an empty page."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setLayout(column(content))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least


def scrolling(content: QWidget) -> QScrollArea:
    """Content that scrolls up and down when it does not fit."""
    area, scrolled = QScrollArea(), _Scrolled(content)
    for one in (content, scrolled):
        one.setProperty("role", "page")
    area.setWidget(scrolled)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class _Handle(QSplitterHandle):
    """A handle with three dots."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().edge))
        middle = self.rect().center()
        for step in (-px(7), 0, px(7)):
            across = self.orientation() == Qt.Orientation.Horizontal
            place = QPointF(middle.x() + 0.5 + (0 if across else step), middle.y() + 0.5 + (step if across else 0))
            painter.drawEllipse(place, px(1.6) or 1, px(1.6) or 1)
        painter.end()


class Split(QSplitter):
    """Two panels side by side, or one above the other; neither side collapses, the share is remembered by its owner."""

    def __init__(self, first: QWidget, second: QWidget, share: float, *, upright: bool = False) -> None:
        super().__init__(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
        self._share = share
        self._shared = False
        self.setHandleWidth(px(10))
        self.setChildrenCollapsible(False)
        for place, part in enumerate((first, second)):
            self.addWidget(part)
            self.setStretchFactor(place, 1)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def share(self) -> float:
        """The first side's part of the whole."""
        sizes = self.sizes()
        return sizes[0] / sum(sizes) if sum(sizes) else self._share

    def set_share(self, share: float) -> None:
        """Give the first side its part of the whole."""
        self._share = share
        upright = self.orientation() == Qt.Orientation.Vertical
        room = (self.height() if upright else self.width()) - self.handleWidth()
        first = round(room * share)
        self.setSizes([first, max(1, room - first)])

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        if not self._shared and self.isVisible():
            self._shared = True
            self.set_share(self._share)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self._shared = True
        self.set_share(self._share)
