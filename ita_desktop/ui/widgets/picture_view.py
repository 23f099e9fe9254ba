"""A picture as large as its room lets it be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ita_desktop.ui.look.measures import px


class PictureView(QWidget):
    """Shows one picture whole, in the middle; nothing where there is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.image, self._fitted, self._room = QImage(), QImage(), QSize()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(200), px(160))

    def show_data(self, data: bytes) -> None:
        """Show a picture out of a file, or nothing."""
        self.image = QImage.fromData(data) if data else QImage()
        self._fitted = QImage()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(480), px(360))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = (QSizeF(self.size()) * ratio).toSize()
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        if self._fitted.isNull() or self._room != room:
            self._fitted, self._room = self.image.scaled(room, keep, smooth), room
            self._fitted.setDevicePixelRatio(ratio)
        size = self._fitted.deviceIndependentSize()
        painter = QPainter(self)
        painter.drawImage(QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2), self._fitted)
        painter.end()
