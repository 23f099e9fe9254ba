"""Help: the keys, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from ita_desktop import __version__, assets
from ita_desktop.services import bugs
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import SEMIBOLD, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, panel, row
from ita_desktop.ui.widgets.rows import Cell, Column, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import Text, label

Line = tuple[str, str]


class KeysDialog(Dialog):
    """Every key of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", 640, 640)
        self.setWindowTitle(self.tr("Keys"))
        columns: list[Column[Line]] = [
            Column(self.tr("Key"), lambda one: Cell(one[0], weight=SEMIBOLD), 240),
            Column(self.tr("What it does"), lambda one: Cell(one[1])),
        ]
        self.view = RowsView(RowsModel(columns, Listed(dict(enumerate(self._lines())))), self.tr("Keys"))
        self.view.select(0, 0)
        note = Text(self.tr("All keys work with the Thai layout on too."), points=12, colour=theme().ink2)
        self.fill(column(panel(column(self.view, margins=(1, 1, 1, 1))), note), None, self.close_button())

    def _lines(self) -> list[Line]:
        keys = [
            ("F2", self.tr("edit the marked cell")),
            ("Enter", self.tr("in a cell: keep, and edit the next below")),
            ("Tab", self.tr("in a cell: keep, and edit the next at the right")),
            ("Ctrl+Enter", self.tr("new row")),
            ("Esc", self.tr("leave without keeping")),
            ("Alt+Up", self.tr("move the row up")),
            ("Alt+Down", self.tr("move the row down")),
            ("Del", self.tr("delete the row")),
            ("1 … 4", self.tr("in the checklist: the status of the marked activities")),
            ("Alt+Left", self.tr("in the follow-up: the month before")),
            ("Alt+Right", self.tr("in the follow-up: the next month")),
            ("Ctrl+D", self.tr("duplicate the marked measures; in the follow-up: last month's text")),
            ("Ctrl+M", self.tr("give the marked measures to another item")),
            ("0", self.tr("in the risks: the marked ones did not happen")),
            ("Ctrl+L", self.tr("in the risks: go to monitoring")),
            ("Ctrl+Z", self.tr("undo")),
            ("Ctrl+Y", self.tr("redo")),
            ("Ctrl+F", self.tr("search everything in the file")),
            ("Ctrl+P", self.tr("preview and print")),
            ("Ctrl+V", self.tr("paste scores or answers from Excel")),
            ("Alt+1 … Alt+5", self.tr("sort the results by a column")),
            ("Ctrl+H", self.tr("history")),
            ("Ctrl+1 … Ctrl+5", self.tr("tabs")),
            ("F6", self.tr("next panel")),
            ("F10", self.tr("menus")),
            ("Ctrl++", self.tr("larger")),
            ("Ctrl+-", self.tr("smaller")),
            ("Ctrl+0", self.tr("100 %")),
            ("Ctrl+N", self.tr("new office file")),
            ("Ctrl+O", self.tr("open an office file")),
            ("Ctrl+W", self.tr("close the file")),
            ("F1", self.tr("this list")),
        ]
        native = QKeySequence.SequenceFormat.NativeText
        return [(key if "…" in key else QKeySequence(key).toString(native), words) for key, words in keys]


class AboutDialog(Dialog):
    """Version, licence, and where logs lie."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", 620, 420)
        self.setWindowTitle(self.tr("About ITA Desktop"))
        picture = QLabel()
        picture.setPixmap(icons.pixmap(assets.resource("icons", "app.svg").read_bytes(), 56, self.devicePixelRatioF()))
        names = column(
            label("ITA Desktop", "big"), label(self.tr("Version %1").replace("%1", __version__), "small"), spacing=0
        )
        body = column(
            row(picture, names, None, spacing=16),
            Text(self.tr("Prepares the ITA of a district office: offline, in one file that stays with the office.")),
            Text(self.tr("Free software under the MIT licence. It is built on Qt and other free software, whose "
                         "licences lie in its folder."), colour=theme().ink2),
            row(label(self.tr("Logs of faults:"), "small"), label(str(bugs.folder()), "small"), None, spacing=6),
            None, spacing=14, margins=(24, 20, 24, 16),
        )  # fmt: skip
        shown = button(self.tr("Show the licences"), self._show_licences, icon="folder-open")
        self.fill(panel(body), shown, None, self.close_button())

    def _show_licences(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(assets.resource("licences"))))
