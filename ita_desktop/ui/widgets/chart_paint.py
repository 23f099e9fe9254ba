"""The brush of charts: lines, areas and texts of a chart in the colours and the type of the window."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ita_desktop.documents.charts import Anchor, Area, Fill, Line, Shape, Text
from ita_desktop.domain.digits import shown
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import Theme

PAPER_SIZE = 8.25
_LINE_HEIGHT = 1.853  # em from the top to the bottom of a line, as the font says
LETTERS, MARKS = (0.84, 0.16), (1.2, 0.36)  # em that letters, and letters with marks, reach above and below their line
_HATCH_GAP, _HATCH_WIDTH = 2.6, 0.7
_STRONG = 1.6
_RISKS = {
    "light": ("#E4F1DF", "#F5D96B", "#E39A4E", "#A82E25"),
    "dark": ("#22362A", "#5B4D17", "#8F531F", "#E0655E"),
}


class Palette(NamedTuple):
    """The colours of a chart; with `accented` the strongest lines carry the accent."""

    theme: Theme
    accented: bool

    def ink(self, grey: float) -> QColor:
        """The grey of a line, between ink and ground."""
        ink, ground = QColor(self.theme.ink), QColor(self.theme.surface)
        ends = ((ink.redF(), ground.redF()), (ink.greenF(), ground.greenF()), (ink.blueF(), ground.blueF()))
        return QColor.fromRgbF(*(one + (other - one) * grey for one, other in ends))

    def line(self, line: Line) -> QColor:
        """The colour of a line."""
        strong = self.accented and line.width >= _STRONG and line.ink == 0
        return QColor(self.theme.accent) if strong else self.ink(line.ink)

    def fill(self, fill: Fill) -> QColor:
        """The ground of an area."""
        risks = dict(zip((Fill.RISK_1, Fill.RISK_2, Fill.RISK_3, Fill.RISK_4), _RISKS[self.theme.name], strict=True))
        plain = {Fill.DARK: self.theme.ramp[3], Fill.MIDDLE: self.theme.ramp[1]}
        return QColor((risks | plain).get(fill, self.theme.surface))


def text_font(size: float, bold: bool = False) -> QFont:
    """The type of a chart's text: what is 8.25 on paper is the smallest type of the window."""
    weight = measures.SEMIBOLD if bold else measures.REGULAR
    return measures.font(size * measures.SMALL / PAPER_SIZE, weight)


def unit() -> float:
    """Pixels of the screen to a point of a chart."""
    return QFontMetricsF(text_font(PAPER_SIZE)).height() / _LINE_HEIGHT / PAPER_SIZE


def text_width(words: str, size: float, bold: bool) -> float:
    """The width of words in points of a chart; the window shows Arabic digits."""
    return QFontMetricsF(text_font(size, bold)).horizontalAdvance(shown(words, thai=False)) / unit()


def text_box(text: Text, reach: tuple[float, float] = LETTERS) -> QRectF:
    """The box round a text, in points of the chart."""
    width = text_width(text.words, text.size, text.bold)
    before = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[text.anchor]
    above, below = text.size * reach[0], text.size * reach[1]
    if text.upright:
        return QRectF(text.x - above, text.y - width + before, above + below, width)
    return QRectF(text.x - before, text.y - above, width, above + below)


def outline(area: Area, scale: float = 1.0) -> QPolygonF:
    """The outline of an area."""
    return QPolygonF([QPointF(x * scale, y * scale) for x, y in area.points])


def paint(painter: QPainter, drawn: Iterable[Shape], palette: Palette) -> None:
    """Draw all shapes in order."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = unit()
    for shape in drawn:
        match shape:
            case Line():
                _line(painter, shape, palette, scale)
            case Area():
                _area(painter, shape, palette, scale)
            case Text():
                _text(painter, shape, palette, scale)


def _line(painter: QPainter, line: Line, palette: Palette, scale: float) -> None:
    pen = QPen(palette.line(line), line.width * scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if line.dash:
        pen.setDashPattern([length / line.width for length in line.dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = QPolygonF([QPointF(x * scale, y * scale) for x, y in line.points])
    (painter.drawPolygon if line.closed else painter.drawPolyline)(points)


def _area(painter: QPainter, area: Area, palette: Palette, scale: float) -> None:
    shape = outline(area, scale)
    if area.fill != Fill.NONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.fill(area.fill))
        painter.drawPolygon(shape)
    if area.fill in (Fill.HATCH, Fill.CROSS_HATCH):
        _hatch(painter, shape, palette, scale, crossed=area.fill == Fill.CROSS_HATCH)
    if area.width:
        painter.setPen(QPen(palette.ink(0.15), area.width * scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(shape)


def _hatch(painter: QPainter, shape: QPolygonF, palette: Palette, scale: float, *, crossed: bool) -> None:
    """Slanted lines within an outline, as paper draws them."""
    painter.save()
    clip = QPainterPath()
    clip.addPolygon(shape)
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(palette.ink(0.15), _HATCH_WIDTH * scale))
    box, step = shape.boundingRect(), _HATCH_GAP * scale
    for number in range(int((box.width() + box.height()) / step) + 2):
        x = box.left() + number * step
        painter.drawLine(QPointF(x, box.top()), QPointF(x - box.height(), box.bottom()))
        if crossed:
            painter.drawLine(QPointF(x - box.height(), box.top()), QPointF(x, box.bottom()))
    painter.restore()


def _text(painter: QPainter, text: Text, palette: Palette, scale: float) -> None:
    words, box = shown(text.words, thai=False), text_box(text)
    if text.halo:
        ground = QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)
        painter.fillRect(ground.adjusted(-scale, 0, scale, 0), QColor(palette.theme.surface))
    painter.setFont(text_font(text.size, text.bold))
    painter.setPen(QColor(palette.theme.on_accent if text.on_dark else palette.theme.ink))
    if text.upright:
        painter.save()
        painter.translate(text.x * scale, box.bottom() * scale)
        painter.rotate(-90)
        painter.drawText(QPointF(0, 0), words)
        painter.restore()
    else:
        painter.drawText(QPointF(box.x() * scale, text.y * scale), words)
