"""The pieces of evidence of an entry as small pictures with their captions; the last place adds more.

Only what can be seen is drawn and read, so that a thousand are no more work than ten.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ita_desktop.domain.evidence import Kind, Shown
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import MEDIUM, SEMIBOLD, SMALL, font, px, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.evidence_model import OWN, EvidenceModel, title_of
from ita_desktop.ui.tabs.followup.evidence_pictures import EvidencePictures
from ita_desktop.ui.widgets.pasting import pastes
from ita_desktop.ui.widgets.text import shorten

PICTURE = (98, 70)
_CELL, _LINE, _EDGE, _BADGE = (108, 104), 24, 4, 20
_KEPT = 200
_MOST_ROWS = 2.4
Index = QModelIndex | QPersistentModelIndex
_SELECT = QItemSelectionModel.SelectionFlag.Select
_CURRENT = QItemSelectionModel.SelectionFlag.NoUpdate


class EvidenceList(QListView):
    """The view: F2 writes a caption, Alt+arrows and dragging change the order, Enter opens, Delete takes away."""

    opened = Signal(int)
    adding = Signal()
    pasted = Signal()
    dropped = Signal(QMimeData)
    removed = Signal(list)
    ordered = Signal(list)

    def __init__(self, desk: Desk, keep_caption: Callable[[int, str], object]) -> None:
        super().__init__()
        self.evidence = EvidenceModel(keep_caption)
        self.pictures = EvidencePictures(desk, desk.session.evidence.thumbnail, _KEPT, self)
        self.pictures.arrived.connect(self.viewport().update)
        self.setModel(self.evidence)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Evidence"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.verticalScrollBar().setSingleStep(px(40))
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._clicked)
        self.show_pieces((), False)

    # --- what is shown --------------------------------------------------------------------------------------

    def show_pieces(self, pieces: Sequence[Shown], writable: bool) -> None:
        """Show these pieces; what was marked stays marked."""
        marked, here = set(self.marked()), self.current()
        self.evidence.show_pieces(pieces, writable)
        rows = {one.id: row for row, one in enumerate(pieces)}
        if not self.currentIndex().isValid():
            for one in marked & rows.keys():
                self.selectionModel().select(self.evidence.index(rows[one]), _SELECT)
            row = rows.get(here.id, 0) if here else 0
            self.selectionModel().setCurrentIndex(self.evidence.index(row), _CURRENT)
        self._fit()
        self._want()

    def marked(self) -> list[int]:
        """The ids of the marked pieces, or of the current one, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = [self.evidence.pieces[row].id for row in rows if row < len(self.evidence.pieces)]
        current = self.current()
        return found or ([current.id] if current else [])

    def current(self) -> Shown | None:
        """The piece on which the keyboard stands."""
        return self.evidence.piece(self.currentIndex())

    def _fit(self) -> None:
        """As high as its rows, until they are so many that it scrolls."""
        across = max(1, (self.viewport().width() - 1) // px(_CELL[0]))
        rows = -(-max(1, self.evidence.rowCount()) // across)
        self.setFixedHeight(round(min(rows, _MOST_ROWS) * px(_CELL[1])) + 2)

    def visible(self) -> list[int]:
        """The ids of the photos that can be seen now."""
        seen, cell = self.viewport().rect(), QSize(px(_CELL[0]), px(_CELL[1]))
        across = max(1, seen.width() // cell.width())
        first = max(0, self.verticalScrollBar().value() // cell.height()) * across
        last = first + (seen.height() // cell.height() + 2) * across
        return [one.id for one in self.evidence.pieces[first:last] if one.kind is Kind.PHOTO]

    def _want(self) -> None:
        size = QSize(px(PICTURE[0]), px(PICTURE[1])) * self.devicePixelRatioF()
        self.pictures.want(self.visible(), size)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._want()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._want()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    # --- acts -----------------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        if shown := self.evidence.piece(index):
            self.opened.emit(shown.id)

    def _clicked(self, index: QModelIndex) -> None:
        if self.evidence.piece(index) is None:
            self.adding.emit()

    def edit_caption(self) -> None:
        """Write below the current piece."""
        if self.current() and self.evidence.writable:
            self.edit(self.currentIndex())

    def move_by(self, step: int) -> None:
        """Let the current piece change places with its neighbour."""
        ids, here = [one.id for one in self.evidence.pieces], self.currentIndex().row()
        if self.evidence.writable and 0 <= here < len(ids) and 0 <= here + step < len(ids):
            ids[here], ids[here + step] = ids[here + step], ids[here]
            self.ordered.emit(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # it belongs to the caption that is being written
        elif pastes(event):
            self.pasted.emit()
        elif alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_by(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_F2:
            self.edit_caption()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._open if self.current() else self._clicked)(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            if self.evidence.writable and (marked := self.marked()):
                self.removed.emit(marked)
        else:
            super().keyPressEvent(event)

    # --- dragging -------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        data = event.mimeData()
        fits = data.hasFormat(OWN) or data.hasUrls() or data.hasImage() or data.hasText()
        if self.evidence.writable and fits:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if not event.mimeData().hasFormat(OWN):
            self.dropped.emit(event.mimeData())
        elif event.source() is self:
            self._reorder(event)

    def _reorder(self, event: QDropEvent) -> None:
        """Put what was dragged before the piece on which it was let go."""
        raw = bytes(event.mimeData().data(OWN).data()).decode()
        moved = [int(one) for one in raw.split(",") if one]
        target = self.evidence.piece(self.indexAt(event.position().toPoint()))
        if not moved or (target and target.id in moved):
            return
        rest = [one.id for one in self.evidence.pieces if one.id not in moved]
        at = rest.index(target.id) if target else len(rest)
        self.ordered.emit([*rest[:at], *moved, *rest[at:]])


class _Delegate(QStyledItemDelegate):
    """A small picture with its number, and its caption below."""

    def __init__(self, view: EvidenceList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(_CELL[0]), px(_CELL[1]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown, colours = self._view.evidence.piece(index), theme()
        place = _picture_place(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._view.currentIndex().row() == index.row() and self._view.hasFocus()
        marked = self._view.selectionModel().isSelected(index)
        self._picture(painter, place, shown)
        width = px(3) if here else px(2) if marked else 1
        pen = QPen(QColor(colours.accent if here or marked else colours.edge), width)
        if shown is None and not here:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))
        if shown:
            self._badge(painter, place, str(index.row() + 1))
            self._caption(painter, option.rect, title_of(shown), colours.ink if shown.caption else colours.ink3)
        else:
            self._caption(painter, option.rect, tr("or Ctrl+V"), colours.ink3)
        painter.restore()

    def _picture(self, painter: QPainter, place: QRect, shown: Shown | None) -> None:
        colours = theme()
        image = self._view.pictures.image(shown.id) if shown else None
        painter.fillRect(place, QColor(colours.raised if shown else colours.surface))
        if image and not image.isNull():
            painter.drawImage(place, image)
            return
        side = px(26)
        name = {Kind.FILE: "file-text", Kind.LINK: "link"}.get(shown.kind, "image") if shown else "image-plus"
        colour = colours.ink2 if shown else colours.accent
        spot = QRectF(place.center().x() - side / 2, place.top() + px(12), side, side)
        icons.paint(painter, icons.outline(name, colour), spot)
        words = PurePath(shown.name).suffix.lstrip(".").upper() if shown else tr("Add…")
        painter.setPen(QColor(colour))
        painter.setFont(font(SMALL, MEDIUM))
        below = QRect(place.left(), round(spot.bottom()), place.width(), px(_LINE))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def _badge(self, painter: QPainter, place: QRect, number: str) -> None:
        painter.setFont(font(SMALL, SEMIBOLD))
        width = max(px(_BADGE), painter.fontMetrics().horizontalAdvance(number) + px(8))
        rect = QRect(place.left(), place.top(), width, px(_BADGE))
        painter.fillRect(rect, QColor(theme().toast))
        painter.setPen(QColor(theme().on_toast))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)

    def _caption(self, painter: QPainter, cell: QRect, text: str, colour: str) -> None:
        of = font(SMALL)
        line = _caption_place(cell)
        painter.setFont(of)
        painter.setPen(QColor(colour))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shorten(text, QFontMetricsF(of), line.width()))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = QLineEdit(parent)
        made.setProperty("role", "cell")
        made.setFont(font(SMALL))
        made.setAccessibleName(tr("Caption"))
        return made

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(_caption_place(option.rect).adjusted(-px(2), -px(2), px(_EDGE), px(2)))


def _picture_place(cell: QRect) -> QRect:
    return QRect(cell.left() + px(_EDGE), cell.top() + px(_EDGE), px(PICTURE[0]), px(PICTURE[1]))


def _caption_place(cell: QRect) -> QRect:
    return QRect(cell.left() + px(_EDGE), cell.top() + px(_EDGE + PICTURE[1] + 2), px(PICTURE[0]), px(_LINE))
