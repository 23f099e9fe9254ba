"""Parts beside each other that go below each other where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ita_desktop.ui.widgets.panels import row


class Wrapping(QWidget):
    """A row that becomes a column; parts that expand share its width."""

    def __init__(self, *parts: QWidget, spacing: int = 16) -> None:
        super().__init__()
        self._parts = parts
        layout = row(*parts, spacing=spacing)
        for place, part in enumerate(parts):
            layout.setStretch(place, int(part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding))
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _widths(self) -> list[int]:
        return [part.minimumSizeHint().width() for part in self._parts if not part.isHidden()]

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if not isinstance(layout, QBoxLayout):
            return
        widths, way = self._widths(), QBoxLayout.Direction
        needed = sum(widths) + layout.spacing() * (len(widths) - 1)
        wanted = way.LeftToRight if needed <= self.width() else way.TopToBottom
        if layout.direction() != wanted:
            layout.setDirection(wanted)
            layout.activate()
