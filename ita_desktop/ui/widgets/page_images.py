"""Pictures of a PDF's pages, drawn beside the window one after the other; only those asked for are kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer


class PageImages(QObject):
    """The pages that a view wants to see now, the most wanted first."""

    arrived = Signal(int)
    """The number of a page whose picture is there now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._rendered)
        self._wanted: dict[int, QSize] = {}
        self._kept: dict[int, QImage] = {}
        self._fresh: set[int] = set()
        self._under_way: tuple[int, int] | None = None

    def use(self, document: QPdfDocument) -> None:
        """Draw this document from now on; old pictures stay until the new ones are there."""
        self._fresh.clear()
        self._under_way = None
        self._renderer.setDocument(document)

    def want(self, sizes: dict[int, QSize]) -> None:
        """Which pages are wanted in which size, in device pixels; all others are forgotten."""
        self._wanted = sizes
        self._kept = {page: image for page, image in self._kept.items() if page in sizes}
        self._next()

    def image(self, page: int) -> QImage | None:
        """The picture of a page, perhaps still of another size."""
        return self._kept.get(page)

    def kept(self) -> dict[int, QImage]:
        """All pictures that are in memory."""
        return self._kept

    def is_ready(self, page: int) -> bool:
        """Whether the picture of a page is the one that is wanted."""
        kept, size = self._kept.get(page), self._wanted.get(page)
        return page in self._fresh and kept is not None and (size is None or kept.size() == size)

    def _next(self) -> None:
        if self._under_way is None:
            page = next((page for page in self._wanted if not self.is_ready(page)), None)
            if page is not None:
                self._under_way = (self._renderer.requestPage(page, self._wanted[page]), page)

    def _rendered(self, page: int, size: QSize, image: QImage, options: object, request: int) -> None:
        if self._under_way != (request, page):
            return  # of the document before
        self._under_way = None
        if page in self._wanted and not image.isNull():
            self._kept[page] = image
            self._fresh.add(page)
            self.arrived.emit(page)
        else:
            self._wanted = {one: want for one, want in self._wanted.items() if one != page}  # can't be drawn
        self._next()
