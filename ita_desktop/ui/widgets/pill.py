"""A chip that can be changed: words, a fainter word beside them, and a menu of what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import MEDIUM, REGULAR, SEMIBOLD, SMALL, TIGHT, font, px, theme
from ita_desktop.ui.widgets.text import shorten, tip

_HEIGHT, _SIDE, _GAP, _PICTURE, _WIDEST = 30, 10, 6, 16, 340


class PillWords(NamedTuple):
    """What a pill says: what leads it, its words, what stands fainter behind, a picture, and whether it stands out."""

    text: str
    lead: str = ""
    second: str = ""
    icon: str = ""
    accent: bool = False


class Pill(QPushButton):
    """Click, Space or Enter opens its menu; Delete takes it away."""

    removed = Signal()

    def __init__(self, fill_menu: Callable[[QMenu], object], *, square: bool = False) -> None:
        super().__init__()
        self._words = PillWords("")
        self._square, self._fill_menu = square, fill_menu
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        height = px(_HEIGHT)
        self.setStyleSheet(
            f"QPushButton {{ min-height: {height}px; max-height: {height}px; padding: 0; border: none; }}"
        )
        self.clicked.connect(self.open_menu)

    def show_words(self, words: PillWords) -> None:
        """Say something else."""
        if words != self._words:
            self._words = words
            said = " ".join(part for part in (words.lead, words.text, words.second) if part)
            self.setAccessibleName(said)
            self.setToolTip(tip(said))
            self.updateGeometry()
            self.update()

    def open_menu(self) -> None:
        """Show what can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + px(2))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _parts(self) -> list[tuple[str, QFont, str]]:
        """The words with their type and colour."""
        words, colours = self._words, theme()
        ink = colours.strong if words.accent else colours.ink
        parts = [
            (words.lead, font(TIGHT, SEMIBOLD), colours.strong),
            (words.text, font(TIGHT, SEMIBOLD if words.accent and words.second else MEDIUM), ink),
            (words.second, font(SMALL, REGULAR), colours.ink2),
        ]
        return [part for part in parts if part[0]]

    def sizeHint(self) -> QSize:
        words = sum(QFontMetricsF(of).horizontalAdvance(text) + px(_GAP) for text, of, _ in self._parts())
        picture = px(_PICTURE + _GAP) if self._words.icon else 0
        return QSize(min(px(_WIDEST), round(words - px(_GAP) + picture + px(2 * _SIDE)) + 2), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(80), self.sizeHint().width()), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tinted = self._square or self._words.accent
        width = 2 if self.hasFocus() else 1
        edge = colours.accent if self.hasFocus() or (self._words.accent and not self._square) else colours.edge
        plain_square = self._square and not self.hasFocus()
        painter.setPen(Qt.PenStyle.NoPen if plain_square else QPen(QColor(edge), width))
        painter.setBrush(QColor(colours.selection if tinted else colours.surface))
        radius = px(4) if self._square else self.height() / 2 - 1
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        left, right = float(px(_SIDE)), float(self.width() - px(_SIDE))
        if self._words.icon:
            size = px(_PICTURE)
            svg = icons.outline(self._words.icon, theme().strong if self._words.accent else theme().ink2)
            icons.paint(painter, svg, QRectF(left, (self.height() - size) / 2, size, size))
            left += size + px(_GAP)
        parts = self._parts()
        for place, (text, of, colour) in enumerate(parts):
            metrics = QFontMetricsF(of)
            later = sum(QFontMetricsF(font_).horizontalAdvance(t) + px(_GAP) for t, font_, _ in parts[place + 1 :])
            shown = shorten(text, metrics, max(px(20), right - left - later))
            painter.setFont(of)
            painter.setPen(QColor(colour if self.isEnabled() else theme().ink3))
            painter.drawText(QPoint(round(left), px(21)), shown)
            left += metrics.horizontalAdvance(shown) + px(_GAP)
