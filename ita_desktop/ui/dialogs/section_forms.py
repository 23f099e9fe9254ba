"""Sending the forms of a month: which ฝ่าย get one, where the files go, and what of them is back."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.services.section_forms import BoardLine, SentForm
from ita_desktop.services.section_forms import State as FormState
from ita_desktop.ui import messages, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.dialogs.import_acts import ImportActs
from ita_desktop.ui.dialogs.merge import MergeDialog
from ita_desktop.ui.dialogs.merge_words import board_words, month_title
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.tabs.followup.words import month_now
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, line, panel, row
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Key, Listed
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.tick_list import TickList


class SectionFormsDialog(DeskDialog):
    """A line for each ฝ่าย; those that are ticked get a form."""

    def __init__(self, parent: QWidget | None, desk: Desk, year: int, month: Month | None = None) -> None:
        super().__init__(parent, desk, "", 980, 700)
        self.setWindowTitle(self.tr("Forms for the sections, fiscal year %1").replace("%1", str(year)))
        self.year = year
        self._today = desk.session.followups.today()
        self._ticked: set[str] = set()
        self._board: dict[str, BoardLine] = {}
        self.acts = ImportActs(self, desk, self._show_buttons)
        self.months = QComboBox()
        self.months.setAccessibleName(self.tr("Month"))
        for one in months_of(year):
            self.months.addItem(month_title(one), one)
        self.months.setCurrentIndex(months_of(year).index(month or month_now(year, self._today)))
        self.months.activated.connect(lambda _: self._another_month())
        columns: list[Column[BoardLine]] = [
            Column(self.tr("Section"), lambda one: Cell(one.section)),
            Column(self.tr("Form"), self._form_cell, 250, soft=True),
            Column(self.tr("Activities"), lambda one: str(one.asked), 110, RIGHT),
            Column(self.tr("Nothing recorded"), self._missing_cell, 160, RIGHT),
        ]
        self.view = TickList(columns, lambda one: one.section in self._ticked, self.tr("Sections"), two_lines=True)
        self.view.ticked.connect(self._toggle)
        self.view.opened.connect(self._toggle)
        self._note = ShortLabel("", "small")
        head = row(label(self.tr("Month")), self.months, 16, self._note, margins=(14, 8, 14, 8))
        words = self.tr(
            "Each section gets an Excel file with its own activities. What comes back is merged cell by cell, "
            "and a file that was filled in is never written over."
        )
        list_panel = panel(column(head, line(), self.view, spacing=0, margins=(1,) * 4))
        body = column(self.acts.working, list_panel, Text(words, points=SMALL, colour=theme().ink2), spacing=8)
        body.setStretch(1, 1)
        self._receive = button(self.tr("Merge what came back…"), self._merge, icon="file-input")
        self._send = button("", self._choose_folder, role="primary", icon="upload")
        self.fill(body, self.undo.button, self.redo.button, None, self._receive, self.close_button(), self._send)
        self._another_month()
        self.view.select(next(iter(self._board), None), 1)
        self.view.setFocus()

    @property
    def month(self) -> Month:
        """The month that is chosen."""
        chosen: Month = self.months.currentData()
        return chosen

    # --- reading --------------------------------------------------------------------------------------------

    def _another_month(self) -> None:
        """Whoever has activities and no form yet is to get one."""
        board = self.desk.session.section_forms.board(self.year, self.month)
        self._ticked = {one.section for one in board if one.asked and one.state is FormState.NOT_SENT}
        self.refresh()

    def refresh(self) -> None:
        board = self.desk.session.section_forms.board(self.year, self.month)
        self._board = {one.section: one for one in board}
        self.view.refresh(Listed(self._board))
        states = [one.state for one in board]
        sent = len(states) - states.count(FormState.NOT_SENT)
        late = sum(one.late for one in board)
        words = self.tr("%1 sent · %2 back · %3 late")
        for place, number in enumerate((sent, states.count(FormState.RETURNED), late), start=1):
            words = words.replace(f"%{place}", str(number))
        self._note.setText(words)
        self._show_buttons()

    def _form_cell(self, one: BoardLine) -> Cell:
        words, state = board_words(one, self._today)
        due = self.tr("due %1").replace("%1", speech.day(one.due_on)) if one.due_on else ""
        again = self.tr("sent %n times", "", one.revision) if one.revision > 1 else ""
        return Cell(words, " · ".join(part for part in (due, again) if part), state=state)

    def _missing_cell(self, one: BoardLine) -> Cell:
        if not one.asked:
            return Cell("–", colour="ink3")
        return Cell(str(one.missing), state=State.LATE if one.late and one.missing else None)

    def _toggle(self, key: Key) -> None:
        self._ticked.symmetric_difference_update({key})
        self.view.viewport().update()
        self._show_buttons()

    def _show_buttons(self) -> None:
        free = not self.acts.busy and not self.desk.session.read_only
        self._send.setText(self.tr("Send %n forms…", "", len(self._ticked)))
        self._send.setEnabled(free and bool(self._ticked))
        self._receive.setEnabled(free)

    # --- acts -----------------------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        """Write the files where the person wants them, beside the window; then keep that they went out."""
        folder = messages.choose_folder(self, self.desk.preferences.folder)
        if folder is None:
            return
        year, month, names = self.year, self.month, [name for name in self._board if name in self._ticked]

        def kept(sent: list[SentForm]) -> None:
            if self.try_to(lambda: self.desk.session.section_forms.record(sent)):
                self._ticked.clear()
                self.refresh()
                words = self.tr("%n files are in %1.", "", len(sent))
                self._note.setText(words.replace("%1", folder.name))

        self.acts.beside(
            self.tr("Writing the forms…"),
            lambda opened: opened.section_forms.write(year, month, names, folder),
            kept,
        )
        self._show_buttons()

    def _merge(self) -> None:
        MergeDialog(self, self.desk, self.year, self.month).run()

    def done(self, result: int) -> None:
        self.acts.stop()
        super().done(result)
