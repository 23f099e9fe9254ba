"""The brush of the grid of risks: fields by level, circles with counts, the path of a risk, what is pointed at."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ita_desktop.domain.risk_method import Level
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import Tone
from ita_desktop.ui.look.measures import BODY, REGULAR, SEMIBOLD, SMALL, STEP, font, px, theme
from ita_desktop.ui.tabs.risks.levels import shape
from ita_desktop.ui.tabs.risks.matrix_layout import MIDDLE, PAD, SHAPE, Corner, Label, Layout, in_lines
from ita_desktop.ui.tabs.risks.matrix_table import Table
from ita_desktop.ui.tabs.risks.rows import Spot
from ita_desktop.ui.tabs.risks.words import STATES
from ita_desktop.ui.widgets.text import shorten

_ROUND, _LINE, _RING = 4, 3, 2
_HEAD, _PLATE, _AMPLE = 10, 32, 25


class Seen(NamedTuple):
    """The risks on the fields, where the marked one stands and its path, and what a person does there."""

    counts: Mapping[Spot, int]
    now: Spot | None = None
    path: tuple[Spot, Spot] | None = None
    chosen: Spot | None = None
    focus: Spot | None = None
    hover: Spot | None = None
    target: Spot | None = None
    carried: QPointF | None = None


def paint(painter: QPainter, table: Table, layout: Layout, seen: Seen) -> None:
    """Draw the whole grid."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for label in layout.labels:
        _label(painter, label)
    for spot, field in layout.fields.items():
        _field(painter, field, table.levels[spot], table.corner(spot), layout.corner)
    if seen.path:
        _path(painter, layout, *seen.path, now=seen.now)
    for spot in layout.fields:
        if count := seen.counts.get(spot, 0):
            _circle(painter, layout.circle(spot), str(count), _tone(table.levels[spot]), marked=spot == seen.now)
    _marks(painter, layout, seen)
    if seen.target:
        _plate(painter, layout, table, seen.target)
    if seen.carried:
        _circle(painter, _round(seen.carried, px(26)), "", None, marked=True)


def _tone(level: Level) -> Tone:
    return theme().states[STATES[level.tone]]


def _label(painter: QPainter, label: Label) -> None:
    painter.setFont(font(label.points, SEMIBOLD if label.strong else REGULAR))
    painter.setPen(QColor(theme().ink if label.points == BODY else theme().ink2))
    painter.drawText(label.at, label.words)


def _field(painter: QPainter, field: QRectF, level: Level, words: str, corner: Corner) -> None:
    """A tinted field: bottom line, value, and the shape of its level."""
    tone, side = _tone(level), px(SHAPE)
    outline = QPainterPath()
    outline.addRoundedRect(field, px(_ROUND), px(_ROUND))
    painter.fillPath(outline, QColor(tone.tint))
    line = px(_LINE)
    painter.fillRect(
        QRectF(field.left() + line, field.bottom() - line, field.width() - 2 * line, line), QColor(tone.fill)
    )
    right = field.right() - px(PAD) - side
    icons.paint(painter, shape(level), QRectF(right, field.top() + px(PAD), side, side))
    painter.setFont(font(SMALL))
    painter.setPen(QColor(tone.text))
    em = QFontInfo(painter.font()).pixelSize()
    baseline = field.top() + px(PAD) + side / 2 + em * MIDDLE + corner.lower
    for number, part in enumerate(in_lines(words, corner.room)):
        painter.drawText(QPointF(field.left() + px(PAD), baseline + number * STEP * em), part)


def _circle(painter: QPainter, circle: QRectF, words: str, tone: Tone | None, *, marked: bool) -> None:
    """How many risks stand on a field, filled where the marked risk is among them; large numbers make it longer."""
    colours = theme()
    edge = colours.accent if marked or tone is None else tone.edge or tone.fill
    painter.setPen(QPen(QColor(edge), max(1.0, px(3) / 2)))
    painter.setBrush(QColor(colours.accent if marked else colours.surface))
    painter.setFont(font(BODY if circle.height() >= px(_AMPLE) else SMALL, SEMIBOLD))
    width = QFontMetricsF(painter.font()).horizontalAdvance(words)
    longer = max(0.0, width + px(8) - circle.width()) / 2
    painter.drawRoundedRect(circle.adjusted(-longer, 0, longer, 0), circle.height() / 2, circle.height() / 2)
    painter.setPen(QColor(colours.on_accent if marked else colours.ink))
    low = QFontInfo(painter.font()).pixelSize() * MIDDLE
    painter.drawText(circle.center() + QPointF(-width / 2, low), words)


def _marks(painter: QPainter, layout: Layout, seen: Seen) -> None:
    """The rings round what is chosen, where the keyboard stands, what the mouse is over, and where a risk may fall."""
    colours = theme()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for spot, colour, width, out in (
        (seen.hover, colours.border, 1, 0.0),
        (seen.chosen, colours.strong, 3, 1.0),
        (seen.focus, colours.accent, 2, -3.0),
        (seen.target, colours.accent, 3, 1.0),
    ):
        if spot and spot in layout.fields:
            painter.setPen(QPen(QColor(colour), max(1, px(width))))
            reach = px(out)
            painter.drawRoundedRect(layout.fields[spot].adjusted(-reach, -reach, reach, reach), px(_ROUND), px(_ROUND))


def _round(middle: QPointF, side: float) -> QRectF:
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)


def _path(painter: QPainter, layout: Layout, before: Spot, after: Spot, *, now: Spot | None) -> None:
    """From where a risk stands before to where it stands after: a dashed arrow between circles."""
    accent, ring = QColor(theme().accent), px(_RING)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(accent, ring))
    ends = [layout.circle(spot).adjusted(-ring, -ring, ring, ring) for spot in (before, after)]
    for spot, end in zip((before, after), ends, strict=True):
        if spot != now or before == after:
            painter.drawEllipse(end)
    way = QLineF(ends[0].center(), ends[1].center())
    if way.length() <= ends[0].width():
        return
    reach = ends[0].width() / 2
    start, tip = way.pointAt(reach / way.length()), way.pointAt(1 - (reach + ring) / way.length())
    angle, head = math.atan2(way.dy(), way.dx()), px(_HEAD)
    back = [tip - QPointF(math.cos(angle + turn), math.sin(angle + turn)) * head for turn in (0.45, -0.45)]
    pen = QPen(accent, ring)
    pen.setDashPattern([4.0, 2.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(start, (back[0] + back[1]) / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawPolygon(QPolygonF([tip, *back]))


def _plate(painter: QPainter, layout: Layout, table: Table, spot: Spot) -> None:
    """What a risk would get where it is let go now, beside that field."""
    colours, field = theme(), layout.fields[spot]
    painter.setFont(font(SMALL, SEMIBOLD))
    metrics, height, pad = QFontMetricsF(painter.font()), px(_PLATE), px(10)
    words = shorten(table.named(spot), metrics, layout.width - 2 * pad)
    width = metrics.horizontalAdvance(words) + 2 * pad
    left = min(max(0.0, field.center().x() - width / 2), layout.width - width)
    above = field.top() - height - px(4)
    plate = QRectF(left, above if above >= 0 else field.bottom() + px(4), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.toast))
    painter.drawRoundedRect(plate, px(_ROUND), px(_ROUND))
    painter.setPen(QColor(colours.on_toast))
    baseline = plate.center().y() + QFontInfo(painter.font()).pixelSize() * MIDDLE
    painter.drawText(QPointF(plate.left() + pad, baseline), words)
