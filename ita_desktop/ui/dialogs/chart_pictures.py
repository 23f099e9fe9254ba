"""Taking a chart along: its picture copied or saved, with a word on what was done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtWidgets import QApplication

from ita_desktop.services import score_charts
from ita_desktop.ui import messages
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.chart_view import ChartView
from ita_desktop.ui.widgets.notices import announce
from ita_desktop.ui.widgets.text import ShortLabel


class ChartPictures(QObject):
    """The buttons of a dialog with charts; `shown` gives the chart in front and what its file is called."""

    def __init__(self, dialog: Dialog, folder: Path, shown: Callable[[], tuple[ChartView, str] | None]) -> None:
        super().__init__(dialog)
        self._dialog, self._folder, self._shown = dialog, folder, shown
        self.copy_button = button(self.tr("Copy picture"), self._copy, icon="copy")
        self.save_button = button(self.tr("Save picture…"), self._save, icon="image")
        self.done_words = ShortLabel("", "small")

    def _copy(self) -> None:
        if shown := self._shown():
            QApplication.clipboard().setImage(shown[0].picture())
            self.say(self.tr("Copied"))

    def _save(self) -> None:
        shown = self._shown()
        target = messages.choose_picture_target(self._dialog, self._folder / f"{shown[1]}.png") if shown else None
        if shown is None or target is None:
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        shown[0].picture().save(buffer, "PNG")  # type: ignore[call-overload]
        if self._dialog.try_to(lambda: score_charts.keep_picture(target, bytes(buffer.data().data()))):
            self.say(self.tr("Saved: %1").replace("%1", target.name))

    def say(self, words: str) -> None:
        """Say beside the buttons what was done."""
        self.done_words.setText(words)
        announce(self.done_words, words)
