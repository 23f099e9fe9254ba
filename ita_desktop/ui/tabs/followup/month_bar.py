"""The twelve months side by side: how much of each is settled, whether something is overdue, which one is looked at."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.services.followups import MonthShare
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, SMALL, font, px, theme
from ita_desktop.ui.speech import short_month, tr
from ita_desktop.ui.tabs.followup.words import month_words
from ita_desktop.ui.widgets.panels import row

_HEIGHT, _RING, _SIDE, _GAP, _ROUND = 60, 24, 8, 8, 5
_SMALL_RING, _TIGHT = 16, 5
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -11, Qt.Key.Key_End: 11}


class Room(IntEnum):
    """How much room the months have: for all words, for short ones, or for a small ring only."""

    LEAST = 0
    LITTLE = 1
    AMPLE = 2


class MonthButton(QAbstractButton):
    """One month."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: MonthShare | None = None
        self._begun, self._room = False, Room.AMPLE
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda on: self.setFocusPolicy(self._policy(on)))
        self.setFocusPolicy(self._policy(False))

    def _policy(self, on: bool) -> Qt.FocusPolicy:
        """Tab comes to the month that is looked at, arrows to the others."""
        return Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus

    def show_month(self, shown: MonthShare, *, begun: bool) -> None:
        """Show how a month stands; before it has begun only how much falls due in it."""
        self._shown, self._begun = shown, begun
        done = tr("%1 of %2 settled").replace("%1", str(shown.share.settled)).replace("%2", str(shown.share.due))
        parts = [month_words(shown.month), done if shown.share.due else tr("nothing falls due")]
        if shown.overdue:
            parts.append(tr("%n overdue", "", shown.overdue))
        self.setAccessibleName(", ".join(parts))
        self.setToolTip("\n".join(parts))
        self.update()

    def _words(self, room: Room) -> tuple[str, str]:
        """The name of the month and its figures."""
        assert self._shown
        month, due, settled = self._shown.month, self._shown.share.due, self._shown.share.settled
        counted = self._begun or settled
        if room is Room.AMPLE:
            figures = f"{settled}/{due}" if counted else tr("%n tasks", "", due)
            return month_words(month), figures if due else "–"
        return short_month(month.month), (f"{settled}/{due}" if counted else str(due)) if due else "–"

    def room(self) -> Room:
        """How much it can say in its width."""
        metrics = QFontMetricsF(font(SMALL, MEDIUM))
        for one in (Room.AMPLE, Room.LITTLE):
            if max(map(metrics.horizontalAdvance, self._words(one))) <= self.width() - px(_RING + _SIDE + _GAP + 4):
                return one
        return Room.LEAST

    def take(self, room: Room) -> None:
        """Say no more than the other months do."""
        self._room = room
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(108), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter, colours = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            edge = colours.accent if self.isChecked() else colours.hairline
            painter.setPen(QPen(QColor(edge), px(2) if self.hasFocus() else 1.2))
            painter.setBrush(QColor(colours.selection if self.isChecked() else colours.raised))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(_ROUND), px(_ROUND))
        name, figures = self._words(self._room)
        roomy = self._room is not Room.LEAST
        left, ring = px(_SIDE if roomy else _TIGHT), px(_RING if roomy else _SMALL_RING)
        self._ring(painter, QRectF(left, (self.height() - ring) / 2, ring, ring))
        left += ring + px(_GAP if roomy else _TIGHT)
        colour = colours.strong if self.isChecked() else colours.ink if self._begun else colours.ink3
        for text, middle in ((name, px(19)), (figures, px(42))):
            painter.setFont(font(SMALL, MEDIUM))
            painter.setPen(QColor(colour))
            room = QRectF(left, middle - px(18), self.width() - left, px(36))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _ring(self, painter: QPainter, place: QRectF) -> None:
        """A tick where all is settled, else how far it is; a triangle inside where something is overdue."""
        assert self._shown
        colours, found = theme(), self._shown.share
        if found.due and found.complete:
            icons.paint(painter, icons.shape(State.GOOD), place)
            return
        small = place.width() < px(_RING)
        if small and self._shown.overdue:
            icons.paint(painter, icons.shape(State.LATE), place)
            return
        width = px(3 if small else 4)
        inside = place.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.hairline if not self.isChecked() else colours.edge), width))
        painter.drawEllipse(inside)
        if found.settled:
            pen = QPen(QColor(colours.accent), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(inside, 90 * 16, -math.floor(found.settled / found.due * 360 * 16))
        if self._shown.overdue:
            icons.paint(painter, icons.shape(State.LATE), place.adjusted(px(6), px(5), -px(6), -px(7)))


class MonthBar(QFrame):
    """Twelve months; a click, arrows, Home and End choose one."""

    chosen = Signal(object)
    """The month that a person wants to look at."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Months"))
        self._months: Sequence[MonthShare] = ()
        self._group = QButtonGroup(self)
        self.buttons = [MonthButton() for _ in range(12)]
        for place, one in enumerate(self.buttons):
            self._group.addButton(one, place)
        self.setLayout(row(*self.buttons, spacing=2, margins=(3, 2, 3, 2)))
        self._group.idClicked.connect(self._choose)

    def show_months(self, months: Sequence[MonthShare], month: Month, now: Month) -> None:
        """Show how the months stand; one is looked at."""
        self._months = months
        for made, shown in zip(self.buttons, months, strict=True):
            made.show_month(shown, begun=shown.month <= now)
            made.setChecked(shown.month == month)
        self._share_room()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """What one month has no room for, none says."""
        if self._months:
            room = min(made.room() for made in self.buttons)
            for made in self.buttons:
                made.take(room)

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._months[place].month)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        place = min(11, max(0, self._group.checkedId() + step))
        self.buttons[place].click()
        self.buttons[self._group.checkedId()].setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines between the months, a dashed one between the halves of the year."""
        super().paintEvent(event)
        painter, colours = QPainter(self), theme()
        for place, made in enumerate(self.buttons[1:], 1):
            half = place == len(self.buttons) // 2
            painter.setPen(QPen(QColor(colours.edge if half else colours.hairline), px(2) if half else 1,
                                Qt.PenStyle.DashLine if half else Qt.PenStyle.SolidLine))  # fmt: skip
            left, gap = made.x() - px(1), px(4 if half else 16)
            painter.drawLine(QPointF(left, gap), QPointF(left, self.height() - gap))
        painter.end()
