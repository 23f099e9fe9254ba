"""Forms that came back from the ฝ่าย: files are chosen or dropped, conflicts decided, and all is merged in one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QProgressBar, QStackedLayout, QWidget

from ita_desktop.domain.merging import Decision
from ita_desktop.services.form_board import BoardLine
from ita_desktop.services.form_board import State as FormState
from ita_desktop.services.form_cells import CellKey
from ita_desktop.services.photos_beside import Beside, Target
from ita_desktop.services.returned_forms import Returned, ReturnedForm
from ita_desktop.ui import messages
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.dialogs.form_kinds import FormKind, When
from ita_desktop.ui.dialogs.import_acts import ImportActs
from ita_desktop.ui.dialogs.merge_parts import FormPage
from ita_desktop.ui.dialogs.merge_photos import LoosePage, PhotoPart, loose_cell
from ita_desktop.ui.dialogs.merge_words import Came, board_words, standing_cell, unplaced
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import Split, column, line, panel, row
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel, label

_LOOSE = "photos"


class Loose(NamedTuple):
    """The photos of no certain section, as a line of the list."""

    photos: tuple[Beside, ...]


_Row = Came | BoardLine | Loose


class MergeDialog(Dialog):
    """On the left every ฝ่าย and file, on the right what the marked one brings. One step takes all that is decided."""

    def __init__(self, parent: QWidget | None, desk: Desk, kind: FormKind, when: When | None = None) -> None:
        super().__init__(parent, kind.said.merge, 1280, 820)
        self.setAcceptDrops(True)
        self.desk, self.kind, self.when = desk, kind, when
        self.returned = Returned[Any](kind.year, ())
        self.decisions: dict[CellKey, Decision] = {}
        self.photos: dict[Path, Target | None] = {}
        self._later: set[Path] = set()
        self._paths: list[Path] = []
        self._shown: FormPage | LoosePage | None = None
        self.acts = ImportActs(self, desk, self._show_buttons)
        self._lay_out()
        self._show_forms()

    def _lay_out(self) -> None:
        files, folder = self.tr("The Excel files that came back. Drop them here too."), self.kind.said.folder
        ways = [
            Way(self.tr("From files"), files, self.tr("Choose files"), self.choose, "file-spreadsheet", advised=True),
            Way(self.tr("A whole folder"), folder, self.tr("Choose a folder"), self.choose_folder, "folder-open"),
        ]
        self._pages = QStackedLayout()
        self._pages.addWidget(panel(column(EmptyState(self.tr("Which forms came back?"), "", ways))))
        self._title, self._count = ShortLabel("", "panel-title"), label("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        columns: list[Column[_Row]] = [Column(self.tr("Section"), self._cell)]
        self.view = RowsView(RowsModel(columns, Listed({})), self.tr("Forms of the sections"), two_lines=True)
        self.view.chosen.connect(self._show_form)
        head = column(self._title, row(self._bar, self._count), spacing=2, margins=(14, 8, 14, 8))
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
        self._note = ShortLabel("", "small")
        self._merge = button("", self._take, role="primary", icon="check")
        close = button(self.tr("Close"), self.reject)
        self.fill(body, self._add, self._add_folder, self._note, close, self._merge)

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
        kind, when = self.kind, self.when

        def show(found: Returned[Any]) -> None:
            self._paths, self.returned = wanted, found
            self._show_forms()

        self.acts.beside(self.tr("Reading the forms…"), lambda opened: kind.read(opened, wanted, when), show)
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
        """The files, and below them the ฝ่าย of the time whose form is not among them."""
        when = self.when or next((one.form.month for one in self.returned.forms if one.form), None)
        board = self.kind.board(when) if when else []
        rows: dict[Key, _Row] = dict(enumerate(self.returned.forms))
        if loose := self.returned.beside_of(None):
            rows[_LOOSE] = Loose(loose)
        there = {one.section for one in self.returned.forms if one.form and one.standing.mergeable}
        rows |= {line.section: line for line in board if line.section not in there}
        back = sum(line.section in there or line.state is FormState.RETURNED for line in board)
        self._title.setText(self.kind.said.forms_of.replace("%1", self.kind.time_words(when)) if when else "")
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

    def _cell(self, one: _Row) -> Cell:
        if isinstance(one, ReturnedForm):
            unused = unplaced(self.returned.beside_of(one), self.photos)
            later = one.path in self._later
            return standing_cell(one, self.kind.words(one.form), self.decisions, unused, later=later)
        if isinstance(one, Loose):
            return loose_cell(one.photos, self.photos)
        words, state = board_words(one, self.kind.today())
        return Cell(one.section, words, state=state, colour="ink2")

    def _show_form(self, key: Key | None) -> None:
        if self._shown:
            self._side.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = None
        if isinstance(key, int) and key < len(self.returned.forms):
            one = self.returned.forms[key]
            self._show_page(self._form_page(one))
        elif key == _LOOSE:
            page = LoosePage(self.returned.beside_of(None), self._forms(), self.photos)
            page.photos.put.connect(self._put)
            self._show_page(page)

    def _form_page(self, one: Came) -> FormPage:
        beside = self.returned.beside_of(one)
        photos = PhotoPart(beside, self._forms(), self.photos) if beside else None
        page = FormPage(one, self.kind.words(one.form), self.decisions, photos, later=one.path in self._later)
        page.decided.connect(self._decide)
        page.put_off.connect(lambda later: self._put_off(one.path, later=later))
        if photos:
            photos.put.connect(self._put)
        return page

    def _show_page(self, page: FormPage | LoosePage) -> None:
        self._shown = page
        self._side.addWidget(page)
        self._side.setCurrentWidget(page)

    def _forms(self) -> list[Any]:
        return [one.form for one in self.returned.forms if one.form]

    def _put(self, one: Beside, target: Target | None) -> None:
        self.photos[one.path] = target
        self._redraw()

    def _decide(self, key: CellKey, decision: Decision | None) -> None:
        if decision is None:
            self.decisions.pop(key, None)
        else:
            self.decisions[key] = decision
        self._redraw()

    def _put_off(self, path: Path, *, later: bool) -> None:
        (self._later.add if later else self._later.discard)(path)
        self._redraw()

    def _redraw(self) -> None:
        if isinstance(self._shown, FormPage):
            self._shown.show_decisions(self.decisions)
        self.view.viewport().update()
        self._show_buttons()

    # --- merging --------------------------------------------------------------------------------------------

    def _wanted(self) -> Returned[Any]:
        """What is not left for later."""
        put_off = [one for one in self.returned.forms if one.path in self._later]
        left = {one.path for form in put_off for one in self.returned.beside_of(form)}
        return self.returned._replace(
            forms=tuple(one for one in self.returned.forms if one.path not in self._later),
            beside=tuple(one for one in self.returned.beside if one.path not in left),
        )

    def _show_buttons(self) -> None:
        wanted, free = self._wanted(), not self.acts.busy
        ready = len(wanted.taken(self.photos))
        undecided = len(wanted.undecided(self.decisions))
        words = self.tr("Merge (%n to decide)", "", undecided) if undecided else self.tr("Merge %n forms", "", ready)
        self._merge.setText(words)
        self._merge.setEnabled(free and ready > 0 and not undecided and self.desk.can_change(self.kind.year))
        for one in (self._add, self._add_folder):
            one.setEnabled(free)
        for shown in (self._add, self._add_folder, self._merge):
            shown.setVisible(bool(self.returned.forms))
        kept = self.tr("Nothing of ours is lost: what is not chosen stays in the history.")
        first = self.tr("First you see what each form brings. Nothing is written before you say so.")
        self._note.setText(kept if self.returned.forms else first)

    def _take(self) -> None:
        if not leave(self):
            return
        wanted, done = self._wanted(), list[Any]()
        self._merge.setEnabled(False)

        def told() -> str:
            words = self.tr("%1 forms merged, %n cells changed.", "", done[0].cells).replace("%1", str(done[0].forms))
            photos = wanted.photo_count(self.photos)
            along = self.tr("%n photos came along.", "", photos) if photos else ""
            left = self.tr("%n cells changed here meanwhile: bring their forms again.", "", done[0].left)
            also = self.kind.also(done[0])
            return " ".join(part for part in (words, also, along, left if done[0].left else "") if part)

        self.acts.take(lambda: done.append(self.kind.apply(wanted, self.decisions, self.photos)), told)

    def done(self, result: int) -> None:
        self.acts.stop()
        super().done(result)


def _dropped(data: QMimeData) -> list[Path]:
    """The files and folders that are dropped; what is no form gets its sentence when it is read."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
