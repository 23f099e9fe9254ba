"""Looking at the photos of an entry one by one: as large as the window or nearer, with their captions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from ita_desktop.domain.evidence import HolderKey, Shown, safe_name
from ita_desktop.ui import messages, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.physical_keys import shortcuts
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.evidence_pictures import EvidencePictures
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.fields import TextField
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.text import ShortLabel, label
from ita_desktop.ui.widgets.tool_row import ToolRow

_NEAREST, _STEP = 8.0, 1.25
_KEPT = 3


class PhotoView(QGraphicsView):
    """One picture: fits the room until somebody looks nearer, and is moved with the mouse or the arrows then."""

    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture = QGraphicsPixmapItem()
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene = QGraphicsScene(self)
        scene.addItem(self._picture)
        self.setScene(scene)
        self.setBackgroundBrush(QColor(theme().canvas))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAccessibleName(self.tr("Photo"))
        self.fits = True

    def show_image(self, image: QImage) -> None:
        """Show a picture, as large as the room."""
        self._picture.setPixmap(QPixmap.fromImage(image))
        self.setSceneRect(QRectF(self._picture.boundingRect()))
        self.fit()

    def zoom(self) -> float:
        """How large the picture is; 1.0 is one dot for one of the screen."""
        return self.transform().m11() * self.devicePixelRatioF()

    def fit(self) -> None:
        """Show the whole picture; one that is smaller than the room stays as it is."""
        self.fits = True
        size, room = self.sceneRect().size(), self.viewport().size()
        if not size.isEmpty():
            share = min(room.width() / size.width(), room.height() / size.height())
            self._scale_to(min(1 / self.devicePixelRatioF(), share))

    def use_zoom(self, zoom: float) -> None:
        """Show it so large."""
        self.fits = False
        self._scale_to(min(_NEAREST, max(0.02, zoom)) / self.devicePixelRatioF())

    def step_zoom(self, step: int) -> None:
        """Nearer or farther."""
        self.use_zoom(self.zoom() * _STEP**step)

    def _scale_to(self, scale: float) -> None:
        self.resetTransform()
        self.scale(scale, scale)
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fits:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        event.accept()


class PhotoViewer(DeskDialog):
    """The photos of entries or risks, beginning with one of them; `open_outside` shows one in another program."""

    def __init__(
        self,
        parent: QWidget | None,
        desk: Desk,
        year: int,
        holders: Sequence[HolderKey],
        photos: Sequence[Shown],
        at: int,
        open_outside: Callable[[Shown], object],
    ) -> None:
        super().__init__(parent, desk, tr("Photos"), 1100, 800)
        self._year, self._holders = year, tuple(holders)
        self.photos, self.at = list(photos), at
        self._shown_id = 0
        self.view = PhotoView()
        self.pictures = EvidencePictures(desk, desk.session.evidence.picture, _KEPT, self)
        self.pictures.arrived.connect(self._show_picture)
        self.about, self.percent = ShortLabel(), label("")
        self.caption = TextField(self.tr("Caption"), "", self._keep_caption)
        self.caption.setEnabled(desk.can_change(year))
        tools = self._tools()
        body = column(tools, self.view, self.caption, spacing=8)
        body.setStretch(1, 1)
        save = button(self.tr("Save as…"), self.save, icon="download")
        outside = button(self.tr("Open the file"), lambda: open_outside(self.photos[self.at]), icon="eye")
        self.fill(body, self.undo.button, self.redo.button, None, outside, save, self.close_button())
        self._add_keys()
        self.view.zoomed.connect(self._show_zoom)
        self.view.setFocus()
        self.go_to(at)

    def _tools(self) -> QWidget:
        def made(icon: str, name: str, key: str, act: Callable[[], object]) -> QWidget:
            one = button("", act, role="icon", icon=icon, name=name)
            one.setToolTip(with_key(name, key))
            return one

        self.place = label("")
        self.back = made("chevron-left", self.tr("Photo before"), "Left", lambda: self.go_to(self.at - 1))
        self.on = made("chevron-right", self.tr("Next photo"), "Right", lambda: self.go_to(self.at + 1))
        smaller = made("minus", self.tr("Smaller"), "Ctrl+-", lambda: self.view.step_zoom(-1))
        larger = made("plus", self.tr("Larger"), "Ctrl++", lambda: self.view.step_zoom(1))
        whole, real = button(self.tr("Whole photo"), self.view.fit), button("100%", lambda: self.view.use_zoom(1.0))
        whole.setToolTip(with_key(self.tr("Whole photo"), "Ctrl+9"))
        real.setToolTip(with_key(self.tr("Every dot of the photo"), "Ctrl+0"))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("800 %") + px(8))
        return ToolRow(self.back, self.place, self.on, self.about, smaller, self.percent, larger, whole, real)

    def _add_keys(self) -> None:
        zoom = self.view.step_zoom
        for keys, act in (
            (["Left", "PgUp"], lambda: self.go_to(self.at - 1)),
            (["Right", "PgDown"], lambda: self.go_to(self.at + 1)),
            (["Home"], lambda: self.go_to(0)),
            (["End"], lambda: self.go_to(len(self.photos) - 1)),
            (["Ctrl++", "Ctrl+=", "+"], lambda: zoom(1)),
            (["Ctrl+-", "-"], lambda: zoom(-1)),
            (["Ctrl+0"], lambda: self.view.use_zoom(1.0)),
            (["Ctrl+9"], self.view.fit),
            (["F2"], self._write_caption),
            (["Ctrl+S"], self.save),
        ):
            for one in shortcuts(keys):
                QShortcut(one, self, act)

    # --- what is shown --------------------------------------------------------------------------------------

    def go_to(self, at: int) -> None:
        """Show another photo; what was typed below this one is kept first."""
        if not 0 <= at < len(self.photos) or not self.caption.commit():
            return
        self.at, self._shown_id = at, 0
        self._describe()
        near = [one.id for one in (self.photos[at], *self.photos[at + 1 : at + 2], *self.photos[max(0, at - 1) : at])]
        self.pictures.want(near)
        self._show_picture()

    def refresh(self) -> None:
        """Captions may have changed; a photo that was taken back goes."""
        now = {one.id: one for one in self.desk.session.evidence.serving(self._year, self._holders)}
        left = [now[one.id] for one in self.photos if one.id in now]
        if not left:
            self.accept()
            return
        self.photos = left
        if self._shown_id in now:
            self.at = next(place for place, one in enumerate(self.photos) if one.id == self._shown_id)
            self._describe()
        else:
            self.go_to(min(self.at, len(self.photos) - 1))

    def _describe(self) -> None:
        shown = self.photos[self.at]
        where = self.tr("%1 of %2").replace("%1", str(self.at + 1)).replace("%2", str(len(self.photos)))
        self.place.setText(where)
        self.back.setEnabled(self.at > 0)
        self.on.setEnabled(self.at + 1 < len(self.photos))
        day = self.tr("taken on %1").replace("%1", speech.day(shown.taken_on)) if shown.taken_on else ""
        self.about.setText(" · ".join(filter(None, (shown.name, day, f"{shown.width} × {shown.height}"))))
        self.caption.show_value(shown.caption)
        self.view.setAccessibleDescription(f"{where} {shown.caption or shown.name}")

    def _show_picture(self) -> None:
        """The picture of this photo, as soon as it is unpacked."""
        wanted = self.photos[self.at].id
        image = self.pictures.image(wanted)
        if image is not None and self._shown_id != wanted:
            self._shown_id = wanted
            self.view.show_image(image)

    def _show_zoom(self) -> None:
        self.percent.setText(f"{round(self.view.zoom() * 100)} %")

    # --- acts -----------------------------------------------------------------------------------------------

    def _write_caption(self) -> None:
        self.caption.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.caption.editor.selectAll()

    def _keep_caption(self, text: str) -> None:
        self.desk.session.evidence.caption(self._year, self._holders, self.photos[self.at].id, text)

    def save(self) -> None:
        """Write the photo where the person wants it."""
        shown = self.photos[self.at]
        name = f"{safe_name(shown.caption or Path(shown.name).stem, 80)}.jpg"
        if target := messages.choose_evidence_target(self, Path(self.desk.preferences.folder) / name):
            self.try_to(lambda: self.desk.session.evidence.save(shown.id, target))
