"""A chart on the screen: its parts lead somewhere by mouse and keyboard, and it can be copied as a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ita_desktop.documents.charts import Area, Chart, Lines, Matrix, Radar, Shape, Text, shapes
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.widgets.chart_paint import MARKS, Palette, outline, paint, text_box, text_width, unit
from ita_desktop.ui.widgets.chart_words import said
from ita_desktop.ui.widgets.text import tip

_LEAST, _USUAL = (160, 100), (320, 200)
_MARGIN, _REACH = 4.0, 2.5
_SIDEWAYS = 3.0
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartView(QWidget):
    """Paints a chart. A click, or arrows and Enter, emit `chosen` with the key of what is there.

    `title` says what the chart shows; `tips` say more of a key than its name and figures.
    """

    chosen = Signal(str)

    def __init__(self, chart: Chart, title: str, tips: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self._shapes: Sequence[Shape] = ()
        self._outlines: dict[str, list[QRectF]] = {}
        self._laid_out: object = None
        self._current = ""
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_chart(chart, title, tips)

    def show_chart(self, chart: Chart, title: str, tips: Mapping[str, str] | None = None) -> None:
        """Show another chart; the key that was current stays so where it still exists."""
        self._chart, self._laid_out = chart, None
        words = said(chart)
        self._tips = {key: text for key, text in words if key} | dict(tips or {})
        self.setAccessibleName("; ".join([title, *(text for _, text in words)]))
        self._keys = list(dict.fromkeys(key for key, _ in words if key))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._keys else Qt.FocusPolicy.NoFocus)
        self._go_to(self._current if self._current in self._keys else "")

    def keys(self) -> list[str]:
        """The keys of the chart in the order in which they are walked."""
        return list(self._keys)

    def current(self) -> str:
        """The key that the keyboard stands on."""
        return self._current

    def outlines(self, key: str) -> list[QRectF]:
        """Where a key's name and its part of the chart lie, in pixels of the widget."""
        self._drawn()
        return self._outlines.get(key, [])

    def key_at(self, place: QPointF) -> str:
        """The key of what lies at a place."""
        point = (place - self._origin()) / unit()
        areas = [shape for shape in self._drawn() if isinstance(shape, Area) and shape.key]
        for area in reversed(areas):
            if outline(area).containsPoint(point, Qt.FillRule.OddEvenFill):
                return area.key
        found = {
            abs(box.center().y() - place.y()): key
            for key in self._keys
            for box in self.outlines(key)
            if box.contains(place)
        }
        return found[min(found)] if found else ""

    def picture(self, scale: float = 2.0) -> QImage:
        """The chart as a picture, so many times as fine as on the screen."""
        made = QImage((self.size() * scale).expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        made.setDevicePixelRatio(scale)
        made.fill(QColor(measures.theme().surface))
        painter = QPainter(made)
        self._paint(painter)
        painter.end()
        return made

    def sizeHint(self) -> QSize:
        return QSize(*(round(length * unit()) for length in _USUAL))

    def minimumSizeHint(self) -> QSize:
        return QSize(*(round(length * unit()) for length in _LEAST))

    # --- painting ---------------------------------------------------------------------------------------------

    def _origin(self) -> QPointF:
        return QPointF(px(_MARGIN), px(_MARGIN))

    def _drawn(self) -> Sequence[Shape]:
        """The shapes for the size and the zoom that hold now."""
        wanted = (self.size(), measures.zoom())
        if self._laid_out != wanted:
            self._laid_out = wanted
            width, height = ((length - 2 * px(_MARGIN)) / unit() for length in (self.width(), self.height()))
            self._shapes = shapes(self._chart, max(1.0, width), max(1.0, height), text_width)
            self._outlines = {key: self._outlines_of(key) for key in self._keys}
        return self._shapes

    def _outlines_of(self, key: str) -> list[QRectF]:
        words, areas = QRectF(), []
        for shape in self._shapes:
            if isinstance(shape, Text) and shape.key == key:
                words = words.united(text_box(shape, MARKS))
            elif isinstance(shape, Area) and shape.key == key:
                areas.append(outline(shape).boundingRect())
        reach = -_REACH / 2  # within a field that holds its own words, else round marks and words
        if not any(area.left() <= words.left() and words.right() <= area.right() for area in areas):
            reach = _REACH
            areas = [area for area in areas if not words.contains(area.center())]
            areas += [] if words.isNull() else [words.adjusted(0, _REACH, 0, -_REACH / 2)]
        scale, origin = unit(), self._origin()
        boxes = (area.adjusted(-reach, -reach, reach, reach) for area in areas)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        return [QRectF(box.topLeft() * scale + origin, box.size() * scale).intersected(room) for box in boxes]

    def _paint(self, painter: QPainter) -> None:
        palette = Palette(measures.theme(), accented=isinstance(self._chart, Radar | Lines))
        painter.save()
        painter.translate(self._origin())
        paint(painter, self._drawn(), palette)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(measures.theme().surface))
        self._paint(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            colours = measures.theme()
            for colour, width in ((colours.surface, 5), (colours.accent, 2)):  # seen on any fill
                painter.setPen(QPen(QColor(colour), max(2, px(width))))
                for box in self.outlines(self._current):
                    painter.drawRoundedRect(box, px(4), px(4))
        painter.end()

    # --- mouse and keyboard -----------------------------------------------------------------------------------

    def _go_to(self, key: str) -> None:
        self._current = key
        self.setAccessibleDescription(self._tips.get(key, ""))
        self.update()

    def _choose(self, key: str) -> None:
        if key:
            self._go_to(key)
            self.chosen.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._current and self._keys:
            self._go_to(self._keys[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.key_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.key_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER and self._current:
            self._choose(self._current)
        elif key in _STEPS and self._keys:
            self._go_to(self._next(*_STEPS[key]))
        elif key in _ENDS and self._keys:
            self._go_to(self._keys[_ENDS[key]])
        else:
            super().keyPressEvent(event)

    def _next(self, right: int, down: int) -> str:
        """The key beside the current one: in a matrix the nearest that way, elsewhere the one before or after."""
        here = self.outlines(self._current)
        if not here:
            return self._keys[0]
        if not isinstance(self._chart, Matrix):
            return self._keys[(self._keys.index(self._current) + right + down) % len(self._keys)]
        far: dict[float, str] = {}
        for key in self._keys:
            way = self.outlines(key)[0].center() - here[0].center()
            ahead, aside = way.x() * right + way.y() * down, abs(way.x() * down) + abs(way.y() * right)
            if ahead > 1:
                far.setdefault(ahead + _SIDEWAYS * aside, key)
        return far[min(far)] if far else self._current

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self._tips.get(self.key_at(QPointF(event.pos())), "")
            if words:
                QToolTip.showText(event.globalPos(), tip(words), self)
            else:
                QToolTip.hideText()
                event.ignore()
            return True
        return super().event(event)
