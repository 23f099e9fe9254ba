"""The pages of a PDF below each other: zoom, going to a page, and pictures of only what can be seen and its neighbours.

Qt's own QPdfView keeps twenty pages whatever their size, at 300 % more than half a gigabyte.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.widgets.page_images import PageImages

ZOOMS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300)
_GAP, _EDGE, _STEP = 16, 16, 48
_NEIGHBOURS = 64 * 2**20
"""Bytes that the pages before and after those that can be seen may take."""


class Fit(StrEnum):
    """How large pages are shown."""

    WIDTH = "width"
    WHOLE = "whole"
    FREE = "free"


class PageView(QAbstractScrollArea):
    """Pages on the desk, read like a long sheet."""

    turned = Signal(int)
    """The number of the page that is read now, from 0."""
    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fit, self._zoom = Fit.WIDTH, 1.0
        self._points: list[QSizeF] = []
        self._rects: list[QRectF] = []
        self._page = 0
        self._asked = False
        self.images = PageImages(self)
        self.images.arrived.connect(lambda _: self.viewport().update())
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a fit width must not swing
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(px(_STEP))
        self.setMinimumSize(px(240), px(100))

    # --- what is shown --------------------------------------------------------------------------------------

    def show_document(self, document: QPdfDocument) -> None:
        """Show a document; page, place and zoom stay as they were."""
        place = self._place()
        self._points = [document.pagePointSize(number) for number in range(document.pageCount())]
        self.images.use(document)
        self._lay_out(place)
        self._find_page(always=True)

    def count(self) -> int:
        """How many pages there are."""
        return len(self._points)

    def page(self) -> int:
        """The page that is read now, from 0."""
        return self._page

    def go_to(self, page: int) -> None:
        """Show the top of a page."""
        if self._rects:
            page = min(len(self._rects) - 1, max(0, page))
            self._asked = True  # the last pages may not reach the top
            self.verticalScrollBar().setValue(self._top(page))
            self._asked = False
            self._set_page(page)

    def turn(self, step: int) -> None:
        """A screen further or back; a page that begins on the way is stopped at."""
        here, room = self.verticalScrollBar().value(), self.viewport().height()
        tops = [self._top(number) for number in range(len(self._rects))]
        if step > 0:
            stop = max((top for top in tops if here < top <= here + room), default=here + room - px(_STEP))
        else:
            stop = min((top for top in tops if here - room <= top < here), default=here - room + px(_STEP))
        self.verticalScrollBar().setValue(stop)

    # --- zoom -----------------------------------------------------------------------------------------------

    def zoom(self) -> float:
        """How large the page that is read is shown; 1.0 is the size of the paper."""
        return self._zoom_of(self._page) if self._points else self._zoom

    def use_fit(self, fit: Fit) -> None:
        """Fit pages into the width, or each as a whole."""
        self._use(fit, self.zoom())

    def use_zoom(self, zoom: float) -> None:
        """Show all pages in one size."""
        self._use(Fit.FREE, min(ZOOMS[-1] / 100, max(ZOOMS[0] / 100, zoom)))

    def step_zoom(self, step: int) -> None:
        """The next larger or smaller size."""
        now = round(self.zoom() * 100)
        sizes = [size for size in ZOOMS if (size > now if step > 0 else size < now)]
        self.use_zoom((sizes[0] if step > 0 else sizes[-1]) / 100 if sizes else self.zoom())

    def _use(self, fit: Fit, zoom: float) -> None:
        place, page = self._place(), self._page
        self.fit, self._zoom = fit, zoom
        self._lay_out(place)
        if fit is Fit.WHOLE:
            self.go_to(page)
        self.zoomed.emit()

    def _zoom_of(self, page: int) -> float:
        if self.fit is Fit.FREE:
            return self._zoom
        size, room = self._points[page] * (self.logicalDpiX() / 72), self.viewport().size()
        zoom = (room.width() - 2 * px(_EDGE)) / size.width()
        if self.fit is Fit.WHOLE:
            zoom = min(zoom, (room.height() - 2 * px(_GAP)) / size.height())
        return max(0.05, zoom)

    # --- places ---------------------------------------------------------------------------------------------

    def _lay_out(self, place: tuple[int, float]) -> None:
        """Where every page lies, and the bars for that; the place that was read stays where it was."""
        sizes = [size * (self._zoom_of(page) * self.logicalDpiX() / 72) for page, size in enumerate(self._points)]
        widest = max((size.width() for size in sizes), default=0) + 2 * px(_EDGE)
        width, room = max(widest, self.viewport().width()), self.viewport().size()
        tops = accumulate((size.height() + px(_GAP) for size in sizes), initial=float(px(_GAP)))
        self._rects = [
            QRectF(QPointF((width - size.width()) / 2, top), size) for size, top in zip(sizes, tops, strict=False)
        ]
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        far = across.value() + room.width() / 2
        middle = far / (across.maximum() + room.width())
        end = round(self._rects[-1].bottom()) + px(_GAP) if self._rects else 0
        self._asked = True
        across.setRange(0, max(0, round(width) - room.width()))
        across.setPageStep(room.width())
        across.setValue(round(middle * width - room.width() / 2))
        down.setRange(0, max(0, end - room.height()))
        down.setPageStep(room.height())
        if self._rects:
            rect = self._rects[min(place[0], len(self._rects) - 1)]
            down.setValue(round(rect.top() + place[1] * rect.height()) - px(_GAP))
        self._asked = False
        self._want()
        self.viewport().update()

    def _place(self) -> tuple[int, float]:
        """What stands at the top: a page, and how far down in it."""
        if not self._rects:
            return self._page, 0.0
        here = self.verticalScrollBar().value() + px(_GAP)
        page = next((n for n, rect in enumerate(self._rects) if rect.bottom() > here), len(self._rects) - 1)
        return page, max(0.0, (here - self._rects[page].top()) / self._rects[page].height())

    def _top(self, page: int) -> int:
        return round(self._rects[page].top()) - px(_GAP)

    def visible(self) -> list[int]:
        """The pages that can be seen now."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return [n for n, rect in enumerate(self._rects) if rect.bottom() > top and rect.top() < bottom]

    def _want(self) -> None:
        """Ask for the pages that can be seen, then for their neighbours as far as memory is meant for them."""
        seen = self.visible()
        wanted = {page: self._pixels(page) for page in seen}
        left = _NEIGHBOURS
        for page in (seen[-1] + 1, seen[0] - 1) if seen else ():
            if 0 <= page < len(self._rects):
                size = self._pixels(page)
                left -= size.width() * size.height() * 4
                if left >= 0:
                    wanted[page] = size
        self.images.want(wanted)

    def _pixels(self, page: int) -> QSize:
        size = self._rects[page].size() * self.devicePixelRatioF()
        return QSize(max(1, round(size.width())), max(1, round(size.height())))

    def _find_page(self, *, always: bool = False) -> None:
        """The page that is read: the one a third down the screen."""
        here = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = next((n for n, rect in enumerate(self._rects) if rect.bottom() + px(_GAP) > here), len(self._rects) - 1)
        self._set_page(max(0, page), always=always)

    def _set_page(self, page: int, *, always: bool = False) -> None:
        if page != self._page or always:
            self._page = page
            words = self.tr("Page %1 of %2").replace("%1", str(page + 1)).replace("%2", str(self.count()))
            self.setAccessibleDescription(words)
            self.turned.emit(page)
            if self.fit is not Fit.FREE:
                self.zoomed.emit()  # a page that lies across fits another way

    # --- events ---------------------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._want()
        if not self._asked:
            self._find_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        page = self._page
        self._lay_out(self._place())
        if self.fit is Fit.WHOLE:
            self.go_to(page)
        self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self.turn(1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace):
            self.turn(-1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
            self._set_page(0 if event.key() == Qt.Key.Key_Home else max(0, self.count() - 1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours, ratio = QPainter(self.viewport()), theme(), self.devicePixelRatioF()
        painter.fillRect(event.rect(), QColor(colours.canvas))
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for page in self.visible():
            rect, size = self._rects[page], self._pixels(page)
            corner = QPointF(round((rect.left() - left) * ratio) / ratio, round((rect.top() - top) * ratio) / ratio)
            paper = QRectF(corner, QSizeF(size) / ratio)  # on whole pixels of the screen, or letters would blur
            self._paint_edge(painter, paper)
            painter.fillRect(paper, Qt.GlobalColor.white)
            if image := self.images.image(page):
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.size() != size)
                painter.drawImage(paper, image)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_edge(self, painter: QPainter, paper: QRectF) -> None:
        """A soft shadow, so that paper lies on the desk."""
        shade = QColor(theme().shadow)
        for out in (4, 3, 2, 1):
            shade.setAlpha(44 // out)
            painter.fillRect(paper.adjusted(-out, 1 - out, out, out + 1), shade)
