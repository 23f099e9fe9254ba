"""The guide for importing a plan or a report: choose, look at the tables, check row by row, confirm."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.services.plan_imports import Kind
from ita_desktop.ui import messages
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs import import_acts
from ita_desktop.ui.dialogs import plan_import_words as words
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.dialogs.import_acts import ImportActs
from ita_desktop.ui.dialogs.plan_import_confirm import ConfirmPage
from ita_desktop.ui.dialogs.plan_import_draft import Draft
from ita_desktop.ui.dialogs.plan_import_reading import Looked, look
from ita_desktop.ui.dialogs.plan_import_review import ReviewPage
from ita_desktop.ui.dialogs.plan_import_tables import TablesPage
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import theme
from ita_desktop.ui.physical_keys import shortcuts
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import column, panel, row
from ita_desktop.ui.widgets.steps import Steps
from ita_desktop.ui.widgets.text import ShortLabel, label

CHOOSE, TABLES, REVIEW, CONFIRM = range(4)


class PlanImportDialog(Dialog):
    """Nothing is written before the last step, and that is one step of the history."""

    def __init__(self, parent: QWidget, desk: Desk, year: int, kind: Kind = Kind.PLAN) -> None:
        super().__init__(parent, "", 1440, 880)
        self.desk, self.kind = desk, kind
        self.acts = ImportActs(self, desk, self._read_ended)
        self.draft: Draft | None = None
        self.tables: TablesPage | None = None
        self.review: ReviewPage | None = None
        self.confirm = ConfirmPage()
        self._looked: Looked | None = None
        self._name = ""
        self._written_for: int | None = None
        self._take_year(year)
        self.setAcceptDrops(True)
        self._lay_out()
        self._show_step()

    def _take_year(self, year: int) -> None:
        """The year that the rows go into."""
        self.year = year
        self._framework: Framework | None = self.desk.session.years.framework_to_be(year)
        title = self.tr("Import the plan of fiscal year %1")
        if self.kind is Kind.REPORT:
            title = self.tr("Import the report of fiscal year %1")
        self.setWindowTitle(title.replace("%1", str(year)))

    def _lay_out(self) -> None:
        names = (self.tr("Choose"), self.tr("Tables"), self.tr("Check each row"), self.tr("Confirm"))
        self.steps = Steps(names)
        self._picture = QLabel()
        self._picture.setPixmap(icons.pixmap(icons.outline("file-text", theme().ink2), 18, self.devicePixelRatioF()))
        self._source = ShortLabel()
        head = row(self.steps, 24, self._picture, self._source, spacing=6)
        self._pages = QStackedLayout()
        first = self._choose_page()
        for keys in shortcuts(["Ctrl+V"]):
            QShortcut(keys, first, self.paste)
        self._pages.addWidget(first)
        self._pages.addWidget(QWidget())
        self._pages.addWidget(QWidget())
        self._pages.addWidget(self.confirm)
        body = column(head, self.acts.working)
        body.addLayout(self._pages, 1)
        self._numbers, self._note = label("", "panel-title"), ShortLabel("", "small")
        self._back = button(self.tr("Back"), self.back)
        self._cancel = button(self.tr("Cancel"), self.reject)
        self._next = button("", self.go_on, role="primary", icon="file-input")
        self.fill(body, self._numbers, self._note, self._back, self._cancel, self._next)

    def _choose_page(self) -> QWidget:
        files = self.tr("Word, Excel, a web page, text, or another office file. It can be dropped here too.")
        pasting = self.tr("A table copied in Word, Excel, a PDF reader or a web page.")
        ways = [
            Way(self.tr("From a file"), files, self.tr("Choose a file"), self.choose, "file-text", advised=True),
            Way(self.tr("From the clipboard"), pasting, self.tr("Paste"), self.paste, "clipboard-paste"),
        ]
        plain = self.tr("First you see every row beside its source. Nothing is written before you say so.")
        asked = self.tr("Where is the plan?") if self.kind is Kind.PLAN else self.tr("Where is the report?")
        return panel(column(EmptyState(asked, plain, ways)))

    # --- choosing and reading -------------------------------------------------------------------------------

    def choose(self) -> None:
        """Read a file that the person chooses."""
        if path := messages.choose_plan(self, self.desk.preferences.folder):
            self.read_new(path.name, import_acts.from_file(path))

    def paste(self) -> None:
        """Read what was copied."""
        self.try_to(lambda: self.read_new(self.tr("the clipboard"), import_acts.from_clipboard()))

    def read_new(self, name: str, load: import_acts.Load) -> None:
        """Read another source; what was said of one before goes."""
        self._written_for = None
        self.read(name, load)

    def read(self, name: str, load: import_acts.Load, columns: dict[str, str] | None = None) -> None:
        """Read a source beside the window."""
        self._name = name
        how = (self.year, self.kind, columns or {}, self._written_for)
        self.acts.read(name, load, lambda opened, source: look(opened, source, *how), self._show)
        self._show_step()

    def _read_again(self) -> None:
        """Read the same source with the columns that the person has named."""
        looked = self._looked
        if looked and self.tables:
            self.read(self._name, lambda: looked.source, dict(self.tables.chosen))

    def _offer_year(self) -> None:
        """Ask which year is meant where the document names another one: its own, or ours with its months moved."""
        found = self._looked.found if self._looked else None
        of = found.reading.fiscal_year if found else None
        if of in (None, self.year, self._written_for):
            return
        asked = self.tr("This document is for fiscal year %1, and it would be read into %2.")
        own, ours = self.tr("Import it into %1"), self.tr("Use it for %1, months moved there")
        acts = [
            (own.replace("%1", str(of)), partial(self._read_into, of, None)),
            (ours.replace("%1", str(self.year)), partial(self._read_into, self.year, of)),
        ]
        self.trouble.say(asked.replace("%1", str(of)).replace("%2", str(self.year)), acts)

    def _read_into(self, year: int, written_for: int | None) -> None:
        if self.desk.session.years.is_locked(year):
            self.say(Problem("year_locked", year=year))
            return
        self._written_for = written_for
        self._take_year(year)
        self._read_again()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) and not self.acts.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped(event.mimeData()):
            event.acceptProposedAction()
            self.read_new(path.name, import_acts.from_file(path))

    def _show(self, looked: Looked) -> None:
        """Show what was read; what was decided about an earlier source goes."""
        chosen = self.tables.chosen if self.tables and self._looked and looked.source is self._looked.source else {}
        self._looked = looked
        self.draft = Draft(looked.found) if looked.found else None
        self.tables = TablesPage(looked.tables, self.draft, chosen)
        self.tables.wants_again.connect(self._read_again)
        self.tables.changed.connect(self._show_step)
        self._replace(TABLES, self.tables)
        self.review = None
        if self.draft:
            self.review = ReviewPage(self.desk, self.draft, self._framework)
            self.review.changed.connect(self._show_step)
        self._replace(REVIEW, self.review or QWidget())
        self._source.setText(self._summary())
        self._go_to(TABLES)
        if looked.problem:
            self.say(looked.problem)
            self.tables.columns.setFocus()

    def _replace(self, place: int, page: QWidget) -> None:
        if (old := self._pages.widget(place)) is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        self._pages.insertWidget(place, page)

    def _summary(self) -> str:
        found = self._looked.found if self._looked else None
        if found is None:
            return self._name
        count = self.tr("%n rows", "", len(found.lines))
        return f"{self._name} · {count} · {words.layout_words(found.reading.layout)}".rstrip(" ·")

    # --- steps ----------------------------------------------------------------------------------------------

    @property
    def step(self) -> int:
        """Which step is in front."""
        return self._pages.currentIndex()

    def _go_to(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self._show_step()
        self.trouble.hide()
        if step == TABLES:
            self._offer_year()
        self._come_to_front()

    def _come_to_front(self) -> None:
        """Let the keyboard stand where the step goes on: at an offer above it, where there is one."""
        offered = [one for one in self.trouble.findChildren(QPushButton) if one.text() and one.isVisible()]
        fronts: dict[int, QWidget] = {
            TABLES: offered[0] if offered else self._next,
            REVIEW: self.review.rows if self.review else self._back,
            CONFIRM: self._next,
        }
        fronts.get(self.step, self._cancel).setFocus()

    def _read_ended(self) -> None:
        """What could not take the keyboard while something was under way can now."""
        self._show_step()
        if self.step == TABLES and self.draft:
            self._come_to_front()

    def back(self) -> None:
        """One step back; what was decided stays."""
        if self.step == REVIEW and self.tables:
            self.tables.show_doubts()
        self._go_to(max(CHOOSE, self.step - 1))

    def go_on(self) -> None:
        """One step on; at the last, take the rows."""
        if self.step == CONFIRM:
            self._take()
        elif self.step == TABLES and self.review:
            self.review.show_rows()
            self._go_to(REVIEW)
        elif self.step == REVIEW and self.review and self.review.may_leave() and self.draft:
            self.confirm.show_draft(self.draft, self.desk.session.path)
            self._go_to(CONFIRM)

    def _show_step(self) -> None:
        """Where the person is, what would be written, and which way is open."""
        step, busy = self.step, self.acts.busy
        counts = self.draft.counts() if self.draft else None
        self.steps.show_step(step)
        for part in (self._picture, self._source):
            part.setVisible(step != CHOOSE)
        shown = self.tr("Adds %1 · changes %2 · same %3 · not sure %4")
        numbers = (counts.adds, counts.changes, counts.same, counts.unsure) if counts else ()
        for place, number in enumerate(numbers, start=1):
            shown = shown.replace(f"%{place}", str(number))
        told = bool(counts) and step in (TABLES, REVIEW)
        self._numbers.setText(shown if told else "")
        calm = self.tr("What is not sure stays out · backed up first · one undo takes it back")
        self._note.setText(calm if told else "")
        self._back.setVisible(step != CHOOSE)
        self._back.setEnabled(not busy)
        taken = counts.taken if counts else 0
        self._next.setVisible(step != CHOOSE)
        self._next.setEnabled(not busy and bool(self.draft) and (step == TABLES or taken > 0))
        self._next.setText(self.tr("Check each row") if step == TABLES else self.tr("Import %n rows", "", taken))

    # --- taking ---------------------------------------------------------------------------------------------

    def _take(self) -> None:
        if self.draft is None:
            return
        found, taken = self.draft.result()
        self.acts.take(lambda: self.desk.session.plan_imports.apply(found, taken), lambda: self._told(len(taken)))
        self._show_step()

    def _told(self, count: int) -> str:
        """What was done, with the year where another one is looked at."""
        words = self.tr("%n rows imported from %1.", "", count)
        if self.year != self.desk.view.year:
            words = self.tr("%n rows imported from %1 into fiscal year %2.", "", count)
        return words.replace("%1", self._name).replace("%2", str(self.year))

    def reject(self) -> None:
        """Leave; what was typed is asked about first, for it is nowhere else."""
        edited = self.draft.edited() if self.draft else 0
        if edited:
            question = self.tr("Leave the import? What you changed in %n rows is lost.", "", edited)
            acts = [self.tr("Leave"), self.tr("Stay")]
            if messages.ask(self, question, self.tr("The office file stays as it is."), acts, advised=1) != 0:
                return
        super().reject()

    def done(self, result: int) -> None:
        self.acts.stop()
        super().done(result)


def _dropped(data: QMimeData) -> Path | None:
    """The one file that is dropped."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
