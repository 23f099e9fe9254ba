"""The strip above the tree: the total with its level, and each instrument on an axis beside last year."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ita_desktop.domain.standing import Standing
from ita_desktop.services.overview import Overview
from ita_desktop.ui import speech
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import PANEL_TITLE, SEMIBOLD, SMALL, font, px, theme
from ita_desktop.ui.tabs.indicators.rows import difference, number
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import label, tip


class Summary(QFrame):
    """Shows one Overview after another."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._caption, self._total = label("", "small"), label("", "total")
        self._total.setFixedHeight(px(40))  # digits need no room for marks
        self._chips, self._axes = row(spacing=8), row(spacing=0)
        head = column(self._caption, row(self._total, self._chips, None, spacing=10), spacing=0)
        layout = row(head, 12, self._axes, margins=(16, 5, 16, 5))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_result(self, shown: Overview, *, locked: bool) -> None:
        """Show another result, or the same after a change."""
        caption = self.tr("ITA result of %1 · framework %2").replace("%1", str(shown.year))
        self._caption.setText(caption.replace("%2", speech.name_of_set(shown.framework.pack)))
        self._total.setText(number(shown.sheet.total))
        refill(self._chips, self._facts(shown, locked))
        marks = sorted({level.minimum for level in shown.framework.levels})
        parts = []
        for part in shown.sheet.instruments:
            line = shown.lines["instrument", part.code]
            parts.append(Axis(part.code, line.title, Points(part.score, line.last, marks)))
        refill(self._axes, parts)

    def _facts(self, shown: Overview, locked: bool) -> list[QWidget]:
        total, missing = shown.sheet.total, len(shown.sheet.missing)
        chips: list[QWidget] = []
        if shown.sheet.level:
            weak = shown.standing is Standing.WEAK
            chips.append(Chip(shown.sheet.level, State.WEAK if weak else State.GOOD))
        if locked:
            chips.append(Chip(self.tr("Fiscal year %1 is locked").replace("%1", str(shown.year)), icon="lock"))
        if missing:
            chips.append(Chip(self.tr("%n items without a score", "", missing), State.NOT_YET))
        if shown.last_total is not None and total is not None:
            change = difference(total - shown.last_total)
            words = label(change.text)
            words.setStyleSheet(f"color: {theme().of(change.colour)}; font-weight: 500;")
            chips.append(words)
        return chips


class Points(NamedTuple):
    """What stands on an axis: this year, last year, and where levels begin."""

    now: Decimal | None
    last: Decimal | None
    marks: Sequence[Decimal]

    def lowest(self) -> int:
        """Where the axis begins: 80, or the ten below the lowest score."""
        known = [score for score in (self.now, self.last) if score is not None]
        return min(80, *(int(score) // 10 * 10 for score in known)) if known else 80


class Axis(QWidget):
    """One instrument: its name and score over an axis to 100; a hollow dot is last year."""

    def __init__(self, code: str, title: str, points: Points) -> None:
        super().__init__()
        self._code, self._title, self._points = code, title, points
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        before = "" if points.last is None else f" ({number(points.last)})"
        self.setAccessibleName(f"{code} {number(points.now)}{before}, {title}")
        self.setToolTip(tip(title))

    def sizeHint(self) -> QSize:
        return QSize(px(230), px(62))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(110), px(62))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, px(4), 1, self.height() - px(8)), QColor(colours.hairline))
        left, right = px(18), self.width() - px(14)
        painter.setPen(QColor(colours.ink))
        painter.setFont(font(SMALL, SEMIBOLD))
        painter.drawText(QPointF(left, px(20)), self._code)
        painter.setFont(font(PANEL_TITLE, SEMIBOLD))
        head = QRectF(left, 0, right - left, px(28))
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(self._points.now))
        self._draw_axis(painter, left, right)
        painter.end()

    def _draw_axis(self, painter: QPainter, left: float, right: float) -> None:
        colours, low, middle = theme(), self._points.lowest(), float(px(36))

        def place(score: float | Decimal) -> float:
            return left + (right - left) * (float(score) - low) / (100 - low)

        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        painter.setFont(font(SMALL - 1))
        for mark in sorted({low, 100, *(int(mark) for mark in self._points.marks if mark > low)}):
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawLine(QPointF(place(mark), middle - px(4)), QPointF(place(mark), middle + px(4)))
            painter.setPen(QColor(colours.ink2))
            room = QRectF(place(mark) - px(16), middle + px(3), px(32), px(24))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(mark))
        now, last = self._points.now, self._points.last
        if now is not None and last is not None:
            painter.setPen(QPen(QColor(colours.accent), px(3)))
            painter.drawLine(QPointF(place(last), middle), QPointF(place(now), middle))
        for score, solid in ((last, False), (now, True)):
            if score is not None:
                painter.setPen(QPen(QColor(colours.accent if solid else colours.border), px(1.6) or 1))
                painter.setBrush(QColor(colours.accent if solid else colours.surface))
                size = px(5.5) if solid else px(4.5)
                painter.drawEllipse(QPointF(place(score), middle), size, size)


def refill(layout: Any, widgets: Sequence[QWidget]) -> None:
    """Other widgets in the place of those that a layout holds."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
    for widget in widgets:
        layout.addWidget(widget)
