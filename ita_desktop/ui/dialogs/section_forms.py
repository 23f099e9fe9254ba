"""Sending forms of either kind: which ฝ่าย get one, where the files go, and what of them is back."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ita_desktop.services.form_board import BoardLine
from ita_desktop.services.form_board import State as FormState
from ita_desktop.ui import messages, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.dialogs.form_kinds import FormKind, When
from ita_desktop.ui.dialogs.import_acts import ImportActs
from ita_desktop.ui.dialogs.merge import MergeDialog
from ita_desktop.ui.dialogs.merge_words import board_words
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, line, panel, row
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Key, Listed
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.tick_list import TickList
from ita_desktop.ui.widgets.unwheeled import Combo


class SectionFormsDialog(DeskDialog):
    """A line for each ฝ่าย; those that are ticked get a form."""

    def __init__(self, parent: QWidget | None, desk: Desk, kind: FormKind, when: When | None = None) -> None:
        said = kind.said
        super().__init__(parent, desk, said.board, 980, 700)
        self.kind = kind
        self._ticked: set[str] = set()
        self._board: dict[str, BoardLine] = {}
        self.acts = ImportActs(self, desk, self._show_buttons)
        self.times = Combo()
        self.times.setAccessibleName(said.time)
        times = list(kind.times())
        for one in times:
            self.times.addItem(kind.time_words(one), one)
        self.times.setCurrentIndex(times.index(when or kind.now()))
        self.times.activated.connect(lambda _: self._another_time())
        columns: list[Column[BoardLine]] = [
            Column(self.tr("Section"), lambda one: Cell(one.section)),
            Column(self.tr("Form"), self._form_cell, 250, soft=True),
            Column(said.rows, lambda one: str(one.asked), 110, RIGHT),
            Column(said.untold, self._missing_cell, 160, RIGHT),
        ]
        self.view = TickList(columns, lambda one: one.section in self._ticked, self.tr("Sections"), two_lines=True)
        self.view.ticked.connect(self._toggle)
        self.view.opened.connect(self._toggle)
        self._note = ShortLabel("", "small")
        head = row(label(said.time), self.times, 16, self._note, margins=(14, 8, 14, 8))
        list_panel = panel(column(head, line(), self.view, spacing=0, margins=(1,) * 4))
        self._unasked = Text(points=SMALL, colour=theme().states[State.LATE].text)
        about = Text(said.about, points=SMALL, colour=theme().ink2)
        body = column(self.acts.working, list_panel, self._unasked, about, spacing=8)
        body.setStretch(1, 1)
        self._receive = button(self.tr("Merge what came back…"), self._merge, icon="file-input")
        self._send = button("", self._choose_folder, role="primary", icon="upload")
        self.fill(body, self.undo.button, self.redo.button, None, self._receive, self.close_button(), self._send)
        self._another_time()
        self.view.select(next(iter(self._board), None), 1)
        self.view.setFocus()

    @property
    def when(self) -> When:
        """The month or period that is chosen."""
        chosen: When = self.times.currentData()
        return chosen

    # --- reading --------------------------------------------------------------------------------------------

    def _another_time(self) -> None:
        """Whoever is asked something and has no form yet is to get one."""
        board = self.kind.board(self.when)
        self._ticked = {one.section for one in board if self.kind.asks(one) and one.state is FormState.NOT_SENT}
        self.refresh()

    def refresh(self) -> None:
        board = self.kind.board(self.when)
        self._board = {one.section: one for one in board}
        self.view.refresh(Listed(self._board))
        states = [one.state for one in board]
        sent = len(states) - states.count(FormState.NOT_SENT)
        late = sum(one.late for one in board)
        words = self.tr("%1 sent · %2 back · %3 late")
        for place, number in enumerate((sent, states.count(FormState.RETURNED), late), start=1):
            words = words.replace(f"%{place}", str(number))
        self._note.setText(words)
        unasked = self.kind.unasked(self.when, list(self._board))
        self._unasked.setText(unasked)
        self._unasked.setVisible(bool(unasked))
        self._show_buttons()

    def _form_cell(self, one: BoardLine) -> Cell:
        words, state = board_words(one, self.kind.today())
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
        free = not self.acts.busy and self.desk.can_change(self.kind.year)
        self._send.setText(self.tr("Send %n forms…", "", len(self._ticked)))
        self._send.setEnabled(free and bool(self._ticked))
        self._receive.setEnabled(free)

    # --- acts -----------------------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        """Write the files where the person wants them, beside the window; then keep that they went out."""
        folder = messages.choose_folder(self, self.desk.preferences.folder)
        if folder is None:
            return
        kind, when, names = self.kind, self.when, [name for name in self._board if name in self._ticked]

        def kept(sent: list[Any]) -> None:
            if self.try_to(lambda: kind.service(self.desk.session).record(sent)):
                self._ticked.clear()
                self.refresh()
                words = self.tr("%n files are in %1.", "", len(sent))
                self._note.setText(words.replace("%1", folder.name))

        self.acts.beside(
            self.tr("Writing the forms…"),
            lambda opened: kind.service(opened).write(kind.year, when, names, folder),
            kept,
        )
        self._show_buttons()

    def _merge(self) -> None:
        MergeDialog(self, self.desk, self.kind, self.when).run()

    def done(self, result: int) -> None:
        self.acts.stop()
        super().done(result)
