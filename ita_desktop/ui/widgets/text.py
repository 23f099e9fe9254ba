"""Text on the screen: labels by role, running text that wraps between Thai words, and shortening between words."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ita_desktop.domain import words
from ita_desktop.ui.look import icons, measures

ELLIPSIS = "…"
_LEAST = 120


def label(text: str, role: str = "") -> QLabel:
    """A label of one line in the type of its role; user text is text, never markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def tip(text: str) -> str:
    """A text as a tooltip: shown as it was typed, whatever markup it looks like."""
    plain = "<" not in text and "&" not in text
    return text if plain else f"<span>{text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</span>"


def shorten(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Text cut between words, with an ellipsis, so that it fits; a single long word is cut where it must."""
    text = " ".join(text.split())
    if metrics.horizontalAdvance(text) <= width:
        return text
    kept = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if not words.loaded():
        return kept
    room = len(kept) - len(ELLIPSIS)
    end = 0
    for piece in words.with_breaks(text).replace(" ", f" {words.BREAK}").split(words.BREAK):
        if end + len(piece.rstrip()) > room:
            break
        end += len(piece)
    return text[:end].rstrip() + ELLIPSIS if end else kept


class ShortLabel(QLabel):
    """A label that shortens between words when there is little room, and then tells the whole in its tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def whole(self) -> str:
        """The text before it was shortened."""
        return self._whole

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self._whole)) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(measures.px(40), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short = shorten(self._whole, QFontMetricsF(self.font()), max(0, self.width()))
        super().setText(short)
        self.setToolTip(tip(self._whole) if short != self._whole else "")


class Text(QWidget):
    """Running text: wraps between Thai words on every system, lines 1.55 em apart."""

    def __init__(
        self,
        text: str = "",
        *,
        points: float = measures.BODY,
        weight: QFont.Weight = measures.REGULAR,
        colour: str | None = None,
        centred: bool = False,
    ) -> None:
        super().__init__()
        self._text = ""
        self._heights: dict[int, int] = {}
        self._points, self._weight, self._colour = points, weight, colour
        self._centred = centred
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setText(text)

    def text(self) -> str:
        """The text as it was given."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self._heights.clear()
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return measures.font(self._points, self._weight)

    def _step(self) -> float:
        return QFontMetricsF(self._font()).height() / 1.853 * measures.STEP

    def _lay_out(self, width: float) -> tuple[list[QTextLayout], int]:
        """The paragraphs broken into lines of a width, and how many lines there are."""
        layouts, count = [], 0
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if self._centred else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        breaks = words.loaded() and not self._fits(width)  # the list loads after the first painting, which repeats
        for paragraph in (words.with_breaks(self._text) if breaks else self._text).split("\n"):
            layout = QTextLayout(paragraph, self._font())
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1.0, width))
                line.setPosition(QPointF(0, 0))
                count += 1
            layout.endLayout()
            layouts.append(layout)
        return layouts, count

    def _fits(self, width: float) -> bool:
        metrics = QFontMetricsF(self._font())
        return all(metrics.horizontalAdvance(line) <= width for line in self._text.split("\n"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # layouts ask again and again
            self._heights[width] = self._height(self._lay_out(width)[1])
        return self._heights[width]

    def _height(self, lines: int) -> int:
        metrics = QFontMetricsF(self._font())
        return round(metrics.height() + self._step() * (max(1, lines) - 1))

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font())
        widest = max((metrics.horizontalAdvance(line) for line in self._text.split("\n")), default=0.0)
        width = min(round(widest) + 2, measures.px(480))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = min(self.sizeHint().width(), measures.px(_LEAST))
        return QSize(width, self._height(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = measures.theme()
        painter.setPen(QColor(self._colour or colours.ink if self.isEnabled() else colours.border))
        layouts, _ = self._lay_out(self.width())
        step, top = self._step(), 0.0
        for layout in layouts:
            for number in range(layout.lineCount()):
                layout.lineAt(number).draw(painter, QPointF(0, top))
                top += step
        painter.end()


class Line(NamedTuple):
    """One line of several, in its own type; a picture may stand before it."""

    text: str
    points: float = measures.BODY
    weight: QFont.Weight = measures.REGULAR
    colour: str = ""
    picture: bytes = b""


class Lines(QWidget):
    """Single lines as close to each other as running text; each shortens between words."""

    def __init__(self, *lines: Line) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: tuple[Line, ...] = ()
        self.show_lines(*lines)

    def show_lines(self, *lines: Line) -> None:
        """Show other lines."""
        self._lines = lines
        self.setAccessibleName(" ".join(line.text for line in lines))
        self.updateGeometry()
        self.update()

    def _baselines(self) -> list[float]:
        """Where each line stands, from the ink that Thai has above and below its letters."""
        found: list[float] = []
        for line in self._lines:
            em = QFontInfo(measures.font(line.points)).pixelSize()
            found.append(found[-1] + em * measures.STEP if found else em * measures.INK_ABOVE)
        return found

    def sizeHint(self) -> QSize:
        widest = max((QFontMetricsF(self._font(line)).horizontalAdvance(line.text) for line in self._lines), default=0)
        last = QFontInfo(self._font(self._lines[-1])).pixelSize() if self._lines else 0
        baselines = self._baselines()
        height = (baselines[-1] if baselines else 0) + last * measures.INK_BELOW
        return QSize(round(widest) + measures.px(24), math.ceil(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(measures.px(40), self.sizeHint().height())

    def _font(self, line: Line) -> QFont:
        return measures.font(line.points, line.weight)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for line, baseline in zip(self._lines, self._baselines(), strict=True):
            painter.setFont(self._font(line))
            painter.setPen(QColor(line.colour or measures.theme().ink))
            left = 0.0
            if line.picture:
                size = measures.px(16)
                icons.paint(painter, line.picture, QRectF(0, baseline - size * 0.85, size, size))
                left = size + measures.px(6)
            shown = shorten(line.text, QFontMetricsF(painter.font()), self.width() - left)
            painter.drawText(QPointF(left, baseline), shown)
        painter.end()
