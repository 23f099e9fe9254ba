"""Small pictures of all pages, of which only those that can be seen are drawn; choosing one goes to its page."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from ita_desktop.ui.look.measures import MEDIUM, SEMIBOLD, SMALL, font, px, theme
from ita_desktop.ui.widgets.page_images import PageImages

WIDTH = 172
_PAPER, _WORDS, _MARGIN = 132, 26, 8
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Pages(QAbstractListModel):
    """The sizes of the pages, by number."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[QSize] = []

    def set_sizes(self, points: list[QSizeF]) -> None:
        self.beginResetModel()
        side = px(_PAPER)
        self.sizes = [
            one.scaled(side, side * 1.5, Qt.AspectRatioMode.KeepAspectRatio).toSize().expandedTo(QSize(1, 1))
            for one in points
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page %1").replace("%1", str(index.row() + 1))
        return None


class Thumbnails(QListView):
    """The pages at the left."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pages = _Pages()
        self._shown = -1
        self.images = PageImages(self)
        self.images.arrived.connect(lambda _: self.viewport().update())
        self.setModel(self._pages)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Small pages"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(px(40))
        self.setFixedWidth(px(WIDTH))

    def show_document(self, document: QPdfDocument) -> None:
        """Show the pages of a document."""
        place, page = self.verticalScrollBar().value(), self._shown
        self._shown = -1
        self._pages.set_sizes([document.pagePointSize(number) for number in range(document.pageCount())])
        self.images.use(document)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)
        self.show_page(max(0, min(page, self._pages.rowCount() - 1)))
        self._want()

    def show_page(self, page: int) -> None:
        """Mark the page that is read now."""
        self._shown = page
        index = self._pages.index(page)
        if index.isValid() and index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != self._shown:
            self._shown = current.row()
            self.chosen.emit(current.row())

    def visible(self) -> list[int]:
        """The pages that can be seen now."""
        middle, end = self.viewport().width() // 2, self._pages.rowCount() - 1
        first = self.indexAt(QPoint(middle, 0))
        last = self.indexAt(QPoint(middle, self.viewport().height() - 1))
        if not first.isValid():
            return []
        return list(range(first.row(), (last.row() if last.isValid() else end) + 1))

    def _want(self) -> None:
        ratio = self.devicePixelRatioF()
        self.images.want({page: (QSizeF(self._pages.sizes[page]) * ratio).toSize() for page in self.visible()})

    def size_of(self, page: int) -> QSize:
        """How large the picture of a page is."""
        return self._pages.sizes[page]

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._want()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._want()


class _Delegate(QStyledItemDelegate):
    """A page with its number below; the one that is read has a frame."""

    def __init__(self, view: Thumbnails) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = self._view.size_of(index.row())
        return QSize(px(WIDTH) - px(14), size.height() + px(_WORDS) + 2 * px(_MARGIN))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, page = theme(), index.row()
        size, cell = self._view.size_of(page), option.rect
        here = page == self._view.currentIndex().row()
        left = cell.left() + (cell.width() - size.width()) // 2
        paper = QRect(left, cell.top() + px(_MARGIN), size.width(), size.height())
        painter.fillRect(paper, Qt.GlobalColor.white)
        if image := self._view.images.image(page):
            painter.drawImage(paper, image)
        painter.save()
        focus = here and self._view.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if here else colours.edge), px(3) if focus else px(2) if here else 1))
        out = px(3) if here else 1
        painter.drawRect(paper.adjusted(-out, -out, out - 1, out - 1))
        painter.setPen(QColor(colours.strong if here else colours.ink2))
        painter.setFont(font(SMALL, SEMIBOLD if here else MEDIUM))
        words = QRect(cell.left(), paper.bottom() + px(4), cell.width(), px(_WORDS))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(page + 1))
        painter.restore()
