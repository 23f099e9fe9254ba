"""The history of the file: who changed what, when, with undo to a point."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ita_desktop.services.past import Past, PastChange, PastLine
from ita_desktop.ui import messages, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.dialogs.history_words import name_of_field, name_of_table, value_of
from ita_desktop.ui.look.measures import MEDIUM
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import Split, column, line, panel, row
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel, label


class _Steps:
    """Every step by its id; a line is read when it is seen."""

    def __init__(self, past: Past) -> None:
        self._past = past
        self._keys = past.keys()

    def keys(self, parent: Key | None) -> Sequence[Key]:
        return self._keys if parent is None else ()

    def row(self, key: Key) -> PastLine:
        return self._past.step(int(str(key)))

    def is_group(self, key: Key) -> bool:
        return False


class HistoryDialog(DeskDialog):
    """Steps at the left, newest first; what one changed at the right."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, desk, "", 1080, 680)
        self.setWindowTitle(self.tr("History"))
        self._past = desk.session.past
        columns: list[Column[PastLine]] = [
            Column(self.tr("What was done"), self._what),
            Column(self.tr("When"), lambda step: Cell(speech.moment(step.at), step.computer, colour="ink2"), 200),
            Column(self.tr("Who"), lambda step: Cell(step.who, colour="ink2"), 110, soft=True),
        ]
        self._model: RowsModel[PastLine] = RowsModel(columns, Listed({}))
        self.view = RowsView(self._model, self.tr("Steps"), two_lines=False)
        self.view.chosen.connect(self._show_changes)
        changes: list[Column[PastChange]] = [
            Column(self.tr("Where"), _where, 230, soft=True),
            Column(self.tr("Before"), lambda one: Cell(value_of(one.column, one.before), colour="ink2")),
            Column(self.tr("After"), lambda one: Cell(value_of(one.column, one.after), weight=MEDIUM)),
        ]
        self.changes = RowsView(RowsModel(changes, Listed({})), self.tr("What the step changed"), two_lines=True)
        self._title = ShortLabel("", "panel-title")
        self._to = button(self.tr("Undo everything after this"), self._undo_to, icon="undo-2")
        left = panel(column(self.view, margins=(1, 1, 1, 1)))
        head = row(self._title, margins=(12, 8, 12, 8))
        right = panel(column(head, line(), self.changes, spacing=0, margins=(1, 1, 1, 1)))
        self.count = label("", "small")
        steps = (self.undo.button, self.redo.button)
        self.fill(Split(left, right, 0.54), *steps, self._to, self.count, None, self.close_button())
        self.refresh()
        self.view.select(next(iter(self._past.keys()), None), 0)
        self.view.setFocus()

    def refresh(self) -> None:
        """Show the history as it is now."""
        self.view.refresh(_Steps(self._past))
        self.count.setText(self.tr("%n steps", "", len(self._past.keys())))
        self._show_changes(self.view.current_key())

    def _what(self, step: PastLine) -> Cell:
        words = speech.name_of_step(step.label, step.words)
        kinds = {"undo": self.tr("undone: %1"), "redo": self.tr("done again: %1")}
        if step.kind in kinds:
            return Cell(
                kinds[step.kind].replace("%1", words), icon="undo-2" if step.kind == "undo" else "redo-2", colour="ink2"
            )
        if step.undone:
            return Cell(self.tr("%1 (taken back)").replace("%1", words), colour="ink3")
        return Cell(words, icon="lock" if step.kind == "barrier" else "", weight=MEDIUM)

    def _show_changes(self, key: Key | None) -> None:
        if key is None:
            return
        step = self._past.step(int(str(key)))
        fields = self._past.changed_fields(step.id, 500)
        self._title.setText(speech.name_of_step(step.label, step.words))
        self.changes.refresh(Listed(dict(enumerate(fields))))
        newer = self._past.standing_after(step.id)
        self._to.setEnabled(newer > 0 and not self.desk.session.read_only)
        self._to.setText(
            self.tr("Undo the %n steps after this", "", newer) if newer else self.tr("Nothing to undo after this")
        )

    def _undo_to(self) -> None:
        key = self.view.current_key()
        if key is None:
            return
        step = self._past.step(int(str(key)))
        count = self._past.standing_after(step.id)
        question = self.tr("Undo %n steps?", "", count)
        words = self.tr("The file goes back to where it was after “%1”. Each step can be done again.")
        acts = [self.tr("Undo"), self.tr("Leave it")]
        if messages.ask(self, question, words.replace("%1", speech.name_of_step(step.label, step.words)), acts) == 0:
            self.try_to(lambda: self._past.undo_to(step.id))


def _where(one: PastChange) -> Cell:
    kind = name_of_table(one.table)
    return Cell(name_of_field(one.column), one.row if one.row.startswith(kind) else f"{kind} {one.row}".rstrip())
