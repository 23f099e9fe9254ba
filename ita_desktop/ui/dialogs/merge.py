"""Forms that came back from the ฝ่าย: files are chosen or dropped, conflicts decided, and all is merged in one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QProgressBar, QStackedLayout, QWidget

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.services.returned_forms import CellKey, Returned, ReturnedForm
from ita_desktop.services.section_forms import BoardLine, Merged
from ita_desktop.services.section_forms import State as FormState
from ita_desktop.ui import messages
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.dialogs.import_acts import ImportActs
from ita_desktop.ui.dialogs.merge_parts import FormPage
from ita_desktop.ui.dialogs.merge_words import board_words, month_title, standing_cell
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import Split, column, line, panel, row
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel, label


class MergeDialog(Dialog):
    """On the left every ฝ่าย and file, on the right what the marked one brings. One step takes all that is decided."""

    def __init__(self, parent: QWidget | None, desk: Desk, year: int, month: Month | None = None) -> None:
        super().__init__(parent, "", 1280, 820)
        self.setWindowTitle(self.tr("Merge the forms of the sections"))
        self.setAcceptDrops(True)
        self.desk, self.year, self.month = desk, year, month
        self.returned = Returned(year, ())
        self.decisions: dict[CellKey, str] = {}
        self._later: set[Path] = set()
        self._paths: list[Path] = []
        self._shown: FormPage | None = None
        self.acts = ImportActs(self, desk, self._show_buttons)
        self._lay_out()
        self._show_forms()

    def _lay_out(self) -> None:
        files = self.tr("The Excel files that the sections sent back, one or several. They can be dropped here too.")
        folder = self.tr("Every Excel file of a folder.")
        ways = [
            Way(self.tr("From files"), files, self.tr("Choose files"), self.choose, "file-spreadsheet", advised=True),
            Way(self.tr("A whole folder"), folder, self.tr("Choose a folder"), self.choose_folder, "folder-open"),
        ]
        words = self.tr("First you see what each form brings. Nothing is written before you say so.")
        self._pages = QStackedLayout()
        self._pages.addWidget(panel(column(EmptyState(self.tr("Which forms came back?"), words, ways))))
        self._title, self._count = label("", "panel-title"), label("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        columns: list[Column[ReturnedForm | BoardLine]] = [Column(self.tr("Section"), self._cell)]
        self.view = RowsView(RowsModel(columns, Listed({})), self.tr("Forms of the sections"), two_lines=True)
        self.view.chosen.connect(self._show_form)
        head = column(row(self._title, None, self._count), self._bar, spacing=6, margins=(14, 8, 14, 8))
        left = panel(column(head, line(), self.view, spacing=0, margins=(1, 1, 1, 1)))
        self._side = QStackedLayout()
        self._side.addWidget(panel())
        right = QWidget()
        right.setLayout(self._side)
        self._pages.addWidget(Split(left, right, 0.27))
        body = column(self.acts.working)
        body.addLayout(self._pages, 1)
        self._add = button(self.tr("Add files"), self.choose, icon="file-input")
        self._add_folder = button(self.tr("A whole folder"), self.choose_folder, icon="folder-open")
        note = ShortLabel(self.tr("Nothing of ours is lost: what is not chosen stays in the history."), "small")
        self._merge = button("", self._take, role="primary", icon="check")
        close = button(self.tr("Close"), self.reject)
        self.fill(body, self._add, self._add_folder, note, close, self._merge)

    # --- files ----------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Read files that the person chooses."""
        if paths := messages.choose_forms(self, self.desk.preferences.folder):
            self.read(paths)

    def choose_folder(self) -> None:
        """Read every form of a folder that the person chooses."""
        if path := messages.choose_folder(self, self.desk.preferences.folder):
            self.read([path])

    def read(self, paths: Sequence[Path]) -> None:
        """Read more files beside the window; what was decided about those before stays."""
        wanted = list(dict.fromkeys([*self._paths, *paths]))
        year, month = self.year, self.month

        def show(found: Returned) -> None:
            self._paths, self.returned = wanted, found
            self._show_forms()

        self.acts.beside(
            self.tr("Reading the forms…"), lambda opened: opened.section_forms.read(wanted, year, month), show
        )
        self._show_buttons()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) and not self.acts.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _dropped(event.mimeData()):
            event.acceptProposedAction()
            self.read(paths)

    # --- what came back -------------------------------------------------------------------------------------

    def _show_forms(self) -> None:
        """The files, and below them the ฝ่าย of the month whose form is not among them."""
        month = self.month or next((one.form.month for one in self.returned.forms if one.form), None)
        board = self.desk.session.section_forms.board(self.year, month) if month else []
        rows: dict[Key, ReturnedForm | BoardLine] = dict(enumerate(self.returned.forms))
        there = {one.section for one in self.returned.forms if one.form and one.standing.mergeable}
        rows |= {line.section: line for line in board if line.section not in there}
        back = sum(line.section in there or line.state is FormState.RETURNED for line in board)
        self._title.setText(self.tr("Forms of %1").replace("%1", month_title(month)) if month else "")
        count = self.tr("%1 of %2 back").replace("%1", str(back)).replace("%2", str(len(board)))
        self._count.setText(count if board else "")
        self._bar.setRange(0, max(1, len(board)))
        self._bar.setValue(back)
        self._bar.setAccessibleName(count)
        self.view.refresh(Listed(rows))
        self._pages.setCurrentIndex(1 if self.returned.forms else 0)
        if self.returned.forms:
            asking = (n for n, one in enumerate(self.returned.forms) if one.standing.mergeable and one.conflicts)
            self.view.select(next(asking, 0), 0)
            self.view.setFocus()
        self._show_form(self.view.current_key())
        self._show_buttons()

    def _cell(self, one: ReturnedForm | BoardLine) -> Cell:
        if isinstance(one, ReturnedForm):
            return standing_cell(one, self.decisions, later=one.path in self._later)
        words, state = board_words(one, self.desk.session.followups.today())
        return Cell(one.section, words, state=state, colour="ink2")

    def _show_form(self, key: Key | None) -> None:
        if self._shown:
            self._side.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = None
        if isinstance(key, int) and key < len(self.returned.forms):
            one = self.returned.forms[key]
            self._shown = FormPage(one, self.decisions, later=one.path in self._later)
            self._shown.decided.connect(self._decide)
            self._shown.put_off.connect(lambda later: self._put_off(one.path, later=later))
            self._side.addWidget(self._shown)
            self._side.setCurrentWidget(self._shown)

    def _decide(self, key: CellKey, whose: str) -> None:
        self.decisions[key] = whose
        self._redraw()

    def _put_off(self, path: Path, *, later: bool) -> None:
        (self._later.add if later else self._later.discard)(path)
        self._redraw()

    def _redraw(self) -> None:
        if self._shown:
            self._shown.show_decisions(self.decisions)
        self.view.viewport().update()
        self._show_buttons()

    # --- merging --------------------------------------------------------------------------------------------

    def _wanted(self) -> Returned:
        """What is not left for later."""
        return self.returned._replace(forms=tuple(one for one in self.returned.forms if one.path not in self._later))

    def _show_buttons(self) -> None:
        wanted, free = self._wanted(), not self.acts.busy
        ready = sum(one.standing.mergeable for one in wanted.forms)
        undecided = len(wanted.undecided(self.decisions))
        words = self.tr("Merge (%n to decide)", "", undecided) if undecided else self.tr("Merge %n forms", "", ready)
        self._merge.setText(words)
        self._merge.setEnabled(free and ready > 0 and not undecided and not self.desk.session.read_only)
        for one in (self._add, self._add_folder):
            one.setEnabled(free)
        for shown in (self._add, self._add_folder, self._merge):
            shown.setVisible(bool(self.returned.forms))

    def _take(self) -> None:
        wanted, done = self._wanted(), list[Merged]()
        self._merge.setEnabled(False)

        def told() -> str:
            words = self.tr("%1 forms merged, %n cells changed.", "", done[0].cells).replace("%1", str(done[0].forms))
            left = self.tr("%n cells changed here meanwhile: bring their forms again.", "", done[0].left)
            return f"{words} {left}" if done[0].left else words

        forms = self.desk.session.section_forms
        self.acts.take(lambda: done.append(forms.apply(wanted, self.decisions)), told)

    def done(self, result: int) -> None:
        self.acts.stop()
        super().done(result)


def _dropped(data: QMimeData) -> list[Path]:
    """The files and folders that are dropped."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.is_dir() or path.suffix.lower() == ".xlsx"]
