"""The steps of a guide in one line: those behind with a tick, the one in front filled, the rest with their number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import BODY, MEDIUM, SEMIBOLD, SMALL, font, px, theme

_DISC, _GAP, _DASH = 26, 8, 28


class Steps(QWidget):
    """Where in a guide the person is; without room only the step in front keeps its words."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Bring a step to the front."""
        self._at = number
        words = self.tr("Step %1 of %2: %3").replace("%1", str(number + 1)).replace("%2", str(len(self._names)))
        self.setAccessibleName(words.replace("%3", self._names[number]))
        self.updateGeometry()
        self.update()

    def _font(self, number: int) -> QFont:
        return font(BODY, SEMIBOLD if number == self._at else MEDIUM)

    def _width(self, *, short: bool) -> int:
        words = [
            QFontMetricsF(self._font(n)).horizontalAdvance(name) + px(_GAP)
            for n, name in enumerate(self._names)
            if not short or n == self._at
        ]
        count = len(self._names)
        return round(sum(words)) + count * px(_DISC) + (count - 1) * px(_DASH + 2 * _GAP) + 4

    def sizeHint(self) -> QSize:
        return QSize(self._width(short=False), px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(short=True), px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, short = theme(), self.width() < self._width(short=False)
        left, middle = 2.0, self.height() / 2
        for number, name in enumerate(self._names):
            self._disc(painter, number, QRectF(left, middle - px(_DISC) / 2, px(_DISC), px(_DISC)))
            left += px(_DISC)
            if not short or number == self._at:
                painter.setFont(self._font(number))
                painter.setPen(QColor(colours.ink if number == self._at else colours.ink2))
                width = QFontMetricsF(painter.font()).horizontalAdvance(name)
                place = QRectF(left + px(_GAP), 0, width + 2, self.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
                left += px(_GAP) + width
            if number < len(self._names) - 1:
                painter.setPen(QPen(QColor(colours.edge), 1))
                painter.drawLine(round(left + px(_GAP)), round(middle), round(left + px(_GAP + _DASH)), round(middle))
                left += px(_DASH + 2 * _GAP)
        painter.end()

    def _disc(self, painter: QPainter, number: int, place: QRectF) -> None:
        colours = theme()
        edge = colours.accent if number <= self._at else colours.border
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(colours.accent if number == self._at else colours.surface))
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        if number < self._at:
            inset = px(6)
            tick = place.adjusted(inset, inset, -inset, -inset)
            icons.paint(painter, icons.outline("check", colours.accent), tick)
            return
        painter.setFont(font(SMALL, SEMIBOLD))
        painter.setPen(QColor(colours.on_accent if number == self._at else colours.ink2))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number + 1))
