"""The fields of the risk matrix: one stop of the Tab key; there risks are asked for by field, and scored anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from ita_desktop.domain import words
from ita_desktop.ui.look import measures
from ita_desktop.ui.tabs.risks.matrix_layout import Layout, heights, lay_out, narrowest
from ita_desktop.ui.tabs.risks.matrix_paint import Seen, paint
from ita_desktop.ui.tabs.risks.matrix_table import NOTHING, Table
from ita_desktop.ui.tabs.risks.rows import Spot
from ita_desktop.ui.tabs.risks.words import RISK_MIME
from ita_desktop.ui.widgets.text import tip

_ARROWS = {Qt.Key.Key_Up: (1, 0), Qt.Key.Key_Down: (-1, 0), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Left: (0, -1)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_USUAL, _NOWHERE = 420, QPointF(-1, -1)
RisksOn = Callable[[Spot], Sequence[int]]
"""Says which risks stand on a field, by row id."""


class MatrixGrid(QWidget):
    """Arrows and Enter or a click ask for a field; risks are dragged, Ctrl+arrows move the marked risk."""

    chosen = Signal(object)
    """The field whose risks are asked for, as row and column; None for all."""
    moved = Signal(object, int, int)
    """The row ids of risks, and the row and column that they are put on."""

    def __init__(self, risks_on: RisksOn) -> None:
        super().__init__()
        self.table, self._title, self._risks_on = NOTHING, "", risks_on
        self._seen, self._marked = Seen({}), 0
        self._current: Spot | None = None
        self._pressed = _NOWHERE
        self._grabbed: tuple[int, ...] = ()
        self._homes: set[Spot | None] = set()
        self._laid_out: tuple[object, Layout] | None = None
        self._heights: dict[object, int] = {}
        self.writable = True
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- what is shown --------------------------------------------------------------------------------------

    def show_table(self, table: Table, title: str, counts: Mapping[Spot, int]) -> None:
        """Show how many risks stand on each field; the field that was asked for stays so where it still exists."""
        if table != self.table:
            self.table, self._laid_out, self._heights = table, None, {}
            self._see(now=None, path=None, hover=None)
            self.updateGeometry()
        self._title = title
        kept = self._seen.chosen if self._seen.chosen in table.levels else None
        self._see(counts=counts, chosen=kept)
        self._go_to(self._current if self._current in table.levels else None)

    def show_path(self, path: tuple[Spot, Spot] | None, now: Spot | None, risk: int) -> None:
        """Show the marked risk: on which field it stands now, and its way from before to after."""
        self._marked = risk
        known = path and all(spot in self.table.levels for spot in path)
        self._see(path=path if known else None, now=now if now in self.table.levels else None)

    def choose(self, spot: Spot | None) -> None:
        """Ring the field whose risks are asked for."""
        self._see(chosen=spot)

    def asked(self) -> Spot | None:
        """The field whose risks are asked for."""
        return self._seen.chosen

    def current(self) -> Spot | None:
        """The field that the keyboard stands on."""
        return self._current

    def target(self) -> Spot | None:
        """The field that a risk which is carried would fall on."""
        return self._seen.target

    def layout_now(self) -> Layout:
        """Where everything lies in the size and the zoom that hold now."""
        wanted = (self.size(), measures.zoom(), words.loaded())
        if self._laid_out is None or self._laid_out[0] != wanted:
            self._laid_out = wanted, lay_out(self.table, self.width(), self.height())
        return self._laid_out[1]

    def _see(self, **changes: Any) -> None:
        self._seen = self._seen._replace(**changes)
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Asked many times for one layout of the window, and measured once."""
        wanted = (width, measures.zoom(), words.loaded())
        if wanted not in self._heights:
            self._heights[wanted] = heights(self.table, width)[0]
        return self._heights[wanted]

    def sizeHint(self) -> QSize:
        width = max(narrowest(self.table), measures.px(_USUAL))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(narrowest(self.table), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        seen = self._seen._replace(focus=self._current if self.hasFocus() else None)
        paint(painter, self.table, self.layout_now(), seen)
        painter.end()

    # --- what is said ---------------------------------------------------------------------------------------

    def told(self, spot: Spot) -> str:
        """All that there is to say of a field."""
        return self.table.told(spot, self._seen.counts.get(spot, 0))

    def _go_to(self, spot: Spot | None, *, say: bool = False) -> None:
        """Stand on a field; what it says is heard, and seen where `say` asks for it."""
        self._current = spot
        self.setAccessibleName(f"{self._title}: {self.table.named(spot)}" if spot else self._title)
        self.setAccessibleDescription(self.told(spot) if spot else "")
        if spot and say:
            field = self.layout_now().fields[spot].toRect()
            QToolTip.showText(self.mapToGlobal(field.bottomLeft()), tip(self.told(spot)), self, field)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.layout_now().at(QPointF(event.pos()))
            if spot and not self._seen.carried:
                QToolTip.showText(event.globalPos(), tip(self.told(spot)), self)
            else:
                QToolTip.hideText()
                event.ignore()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None:
            self._go_to(self._seen.now or self._seen.chosen or next(iter(self.table.levels), None))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()

    # --- keyboard -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        if key in _ARROWS and self._current and plain:
            self._go_to(self.table.beside(self._current, *_ARROWS[key]), say=True)
        elif key in _ARROWS and self._marked and held == Qt.KeyboardModifier.ControlModifier:
            self._push(*_ARROWS[key])
        elif key in _ENTER and self._current and plain:
            self._ask(self._current)
        elif key == Qt.Key.Key_Escape and (self._grabbed or self._seen.chosen):
            self._fall_back() if self._grabbed else self._ask(None)
        else:
            super().keyPressEvent(event)

    def _ask(self, spot: Spot | None) -> None:
        """Ask for the risks of a field, or again for all."""
        self.choose(None if spot == self._seen.chosen else spot)
        self.chosen.emit(self._seen.chosen)

    def _push(self, up: int, right: int) -> None:
        """Put the marked risk on the next field; one that has none yet, where the keyboard stands."""
        self._take((self._marked,))
        home = next(iter(self._homes))
        spot = self.table.beside(home, up, right) if home else self._current
        falls = spot is not None and self._can_go(spot)
        self._let_go()
        if spot and falls:
            self._drop((self._marked,), spot)
            self._go_to(spot, say=True)

    # --- mouse ----------------------------------------------------------------------------------------------

    def _risks_at(self, place: QPointF) -> tuple[int, ...]:
        """The risk that can be taken anywhere on a field: the marked one, or the only one of it."""
        spot = self.layout_now().at(place)
        if not self.writable or spot is None:
            return ()
        if self._marked and spot == self._seen.now:
            return (self._marked,)
        ids = self._risks_on(spot)
        return tuple(ids) if len(ids) == 1 else ()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._take(self._risks_at(self._pressed))
            if spot := self.layout_now().at(self._pressed):
                self._go_to(spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover_over(place)
        elif self._grabbed:
            far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far or self._seen.carried:
                self._see(carried=place, hover=None)
                self._aim(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        risks, target, carried = self._grabbed, self._seen.target, self._seen.carried
        self._let_go()
        if carried is None:
            spot = self.layout_now().at(event.position())
            if spot and spot == self.layout_now().at(self._pressed):
                self._ask(spot)
        elif target:
            self._drop(risks, target)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._see(hover=None)

    def _hover_over(self, place: QPointF) -> None:
        spot = self.layout_now().at(place)
        shape = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.OpenHandCursor if self._risks_at(place) else shape)
        if spot != self._seen.hover:
            self._see(hover=spot)

    # --- risks that are carried -----------------------------------------------------------------------------

    def _take(self, risks: tuple[int, ...]) -> None:
        """Carry risks from the fields that they stand on; None is the place of those without scores."""
        homes = {risk: spot for spot in self.table.levels for risk in self._risks_on(spot)} if risks else {}
        self._grabbed, self._homes = risks, {homes.get(risk) for risk in risks}

    def _can_go(self, spot: Spot) -> bool:
        """Whether all risks that are carried may fall on a field."""
        in_reach = not self.table.bound or all(home is not None and home[1] == spot[1] for home in self._homes)
        return bool(self._grabbed) and self.writable and self._homes != {spot} and in_reach

    def _aim(self, place: QPointF) -> bool:
        """Mark the field that they would fall on, and say it; false where they can't."""
        spot = self.layout_now().at(place)
        target = spot if spot and self._can_go(spot) else None
        if target != self._seen.target:
            self._see(target=target)
            self.setAccessibleDescription(self.table.named(target) if target else "")
        return target is not None

    def _fall_back(self) -> None:
        """The risks stay where they were, and letting go of the button asks for no field."""
        self._pressed = _NOWHERE
        self._let_go()

    def _let_go(self) -> None:
        self._grabbed = ()
        self._go_to(self._current)
        self._see(target=None, carried=None)

    def _drop(self, risks: tuple[int, ...], spot: Spot) -> None:
        self._go_to(spot)
        self.moved.emit(risks, *spot)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(_carried(event.mimeData()))
        event.setAccepted(self.writable and bool(self._grabbed))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._aim(event.position()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setAccepted(self._aim(event.position()))
        risks, target = self._grabbed, self._seen.target
        self._let_go()
        if target:
            self._drop(risks, target)


def _carried(data: QMimeData) -> tuple[int, ...]:
    """The row ids of the risks that are carried; none where it is something else."""
    parts = bytes(data.data(RISK_MIME).data()).decode(errors="replace").split(",")
    return tuple(map(int, parts)) if all(part.isascii() and part.isdigit() for part in parts) else ()
