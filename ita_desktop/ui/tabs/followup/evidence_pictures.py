"""Pictures of evidence on the screen: those that can be seen are unpacked beside the window, a few more are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from ita_desktop.domain.errors import Problem
from ita_desktop.ui.desk import Desk

_AT_ONCE = 8


class EvidencePictures(QObject):
    """`read` gives the JPEG of a piece out of the evidence of a file; `kept` is how many pictures stay in memory."""

    arrived = Signal()

    def __init__(self, desk: Desk, read: Callable[[int], bytes], kept: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._read, self._room = desk, read, kept
        self._wanted: Sequence[int] = ()
        self._size: QSize | None = None
        self._kept: dict[int, QImage] = {}
        self._asked: dict[int, bytes] = {}
        self._asked_size: QSize | None = None

    def want(self, ids: Sequence[int], size: QSize | None = None) -> None:
        """Which pieces are wanted, the first soonest; with a size they are made to fill it, in dots of the screen."""
        if size != self._size:
            self._size = size
            self._kept.clear()
        self._wanted = ids[: self._room]
        self._next()

    def image(self, evidence_id: int) -> QImage | None:
        """The picture of a piece; a null one where it can't be shown, None while it is on its way."""
        return self._kept.get(evidence_id)

    def count(self) -> int:
        """How many pictures are in memory."""
        return len(self._kept)

    def _next(self) -> None:
        missing = [one for one in self._wanted if one not in self._kept][:_AT_ONCE]
        if self._asked or not missing or not self._desk.session.is_open:
            return
        self._asked = data = {one: self._data(one) for one in missing}
        self._asked_size = size = self._size
        task = self._desk.tasks.in_pool(lambda _: {one: _unpacked(jpeg, size) for one, jpeg in data.items()})
        task.finished.connect(self._arrived)

    def _data(self, evidence_id: int) -> bytes:
        try:
            return self._read(evidence_id)
        except Problem:  # gone since it was listed
            return b""

    def _arrived(self, images: dict[int, QImage]) -> None:
        self._asked = {}
        if self._asked_size == self._size:
            self._kept |= images
            unwanted = [one for one in self._kept if one not in self._wanted]
            for old in unwanted[: max(0, len(self._kept) - self._room)]:
                del self._kept[old]
            self.arrived.emit()
        self._next()


def _unpacked(jpeg: bytes, size: QSize | None) -> QImage:
    """The picture, cut so that it fills a size where one is given."""
    image = QImage.fromData(jpeg)
    if size is None or image.isNull():
        return image
    wide = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation)
    left, top = (wide.width() - size.width()) // 2, (wide.height() - size.height()) // 2
    return wide.copy(left, top, size.width(), size.height())
