"""Signed pages of monthly forms that come back: dropped, filed by their code or by hand, and what is still out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRegularExpression
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from ita_desktop.domain.fiscal_year import Month, month_near, months_of
from ita_desktop.domain.thai import to_arabic_digits
from ita_desktop.services.evidence import Given
from ita_desktop.services.finding import Place
from ita_desktop.services.month_forms import Filed, FormPage, ScanPage, read_scans
from ita_desktop.ui import messages, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.dialogs.month_form import MonthBox, SectionBox
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SEMIBOLD, px
from ita_desktop.ui.tabs.followup.words import month_words
from ita_desktop.ui.tasks import Task
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.notices import announce
from ita_desktop.ui.widgets.panels import Split, column, panel, row
from ita_desktop.ui.widgets.picture_view import PictureView
from ita_desktop.ui.widgets.rows import Cell, Column, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.working import Working


class ScansDialog(DeskDialog):
    """Left the pages of a month and those that nobody could place; right the one that is marked."""

    def __init__(self, parent: QWidget, desk: Desk, place: Place) -> None:
        super().__init__(parent, desk, "", 1180, 780)
        self.setWindowTitle(self.tr("Signed forms that came back"))
        self.setAcceptDrops(True)
        year = place.year or desk.view.year
        self._left: dict[int, ScanPage] = {}
        self._number = 0
        self._task: Task | None = None
        self._names = {one.key or "": one.name for one in desk.session.office.sections()}
        near = month_near(year, desk.session.followups.today())
        self.months = MonthBox(year, Month.parse(place.key) if place.key else near)
        self.months.activated.connect(self.refresh)
        self._year = year
        self.pages, self.left = self._page_list(), self._left_list()
        self.picture, self.working, self.out = PictureView(self.tr("Signed page")), Working(), ShortLabel()
        self.told = Text(self.tr("Drop scans or photos of signed pages here. The QR says where each of them belongs."))
        self.choose_button = button(self.tr("Choose files…"), self.choose, role="primary", icon="file-text")
        self.fill(self._body(), self.undo.button, self.redo.button, None, self.close_button())
        writable = desk.can_change(year)
        self.choose_button.setEnabled(writable)
        self.by_hand.setEnabled(writable)
        self.refresh()

    # --- building -------------------------------------------------------------------------------------------

    def _page_list(self) -> RowsView:
        columns: list[Column[FormPage]] = [
            Column(self.tr("Section"), lambda page: Cell(self._names.get(page.section, self.tr("Whole office")))),
            Column(self.tr("Page"), self._page_of, 100),
            Column(self.tr("Printed"), lambda page: Cell(_day(page.printed_at), colour="ink2"), 130, minor=1),
            Column(self.tr("State"), self._state, 220),
        ]
        model: RowsModel[FormPage] = RowsModel(columns, Listed({}))
        view = RowsView(model, self.tr("Pages of the month"))
        view.chosen.connect(lambda _: self._show_page())
        return view

    def _left_list(self) -> RowsView:
        columns: list[Column[ScanPage]] = [
            Column(self.tr("Not filed yet"), lambda scan: Cell(scan.name, weight=SEMIBOLD), 240, soft=True),
            Column(self.tr("Why"), lambda scan: Cell(_why(scan), tip=_why(scan))),
        ]
        model: RowsModel[ScanPage] = RowsModel(columns, Listed({}))
        view = RowsView(model, self.tr("Pages that are not filed yet"))
        view.chosen.connect(lambda _: self._show_left())
        return view

    def _body(self) -> QWidget:
        top = row(label(self.tr("Month"), "small"), self.months, 8, self.out, None, self.choose_button)
        self.by_hand = self._by_hand()
        self.waiting = QWidget()
        below = column(panel(column(self.left, margins=(1, 1, 1, 1))), self.by_hand, spacing=8)
        self.waiting.setLayout(below)
        lists = QWidget()
        lists.setLayout(column(panel(column(self.pages, margins=(1, 1, 1, 1))), self.waiting, spacing=10))
        right = panel(column(self.picture, margins=(8, 8, 8, 8)))
        body = QWidget()
        body.setLayout(column(self.told, top, self.working, Split(lists, right, 0.56), spacing=10))
        inside = body.layout()
        inside.setStretch(3, 1)  # type: ignore[union-attr]
        return body

    def _by_hand(self) -> QWidget:
        """Where a person says what a page is: the month is the one above."""
        self.sections = SectionBox(self.desk)
        self.page = QLineEdit("1")
        self.page.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9๐-๙]{1,3}"), self))
        self.page.setFixedWidth(px(64))
        self.page.setAccessibleName(self.tr("Page"))
        self.page.returnPressed.connect(self.file_by_hand)
        self.file_button = button(self.tr("File here"), self.file_by_hand, icon="check")
        self.drop_button = button(self.tr("Leave it out"), self._leave_out)
        whole = QWidget()
        page = label(self.tr("Page"), "small")
        whole.setLayout(row(self.sections, page, self.page, self.file_button, self.drop_button, None))
        return whole

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the pages of the month as they are now, and what waits."""
        self._show_pages()
        self.left.refresh(Listed(dict(self._left)))
        self.waiting.setVisible(bool(self._left))

    def _show_pages(self) -> None:
        pages = self.desk.session.month_forms.pages(self._year, self.months.month())
        self.pages.refresh(Listed({page.code: page for page in pages}))
        out = sum(page.is_out for page in pages)
        words = self.tr("%n pages are still out", "", out) if out else self.tr("Every printed page is back")
        self.out.setText(words if pages else self.tr("Nothing of this month was printed yet"))
        self._show_page()

    def _page_of(self, page: FormPage) -> Cell:
        return Cell(self.tr("%1 of %2").replace("%1", str(page.page)).replace("%2", str(page.pages)))

    def _state(self, page: FormPage) -> Cell:
        if page.is_out:
            return Cell(self.tr("still out"), state=State.WATCH)
        return Cell(self.tr("back on %1").replace("%1", _day(page.filed_at)), state=State.GOOD)

    def _show_page(self) -> None:
        code = self.pages.current_key()
        pages = self.desk.session.month_forms.pages(self._year, self.months.month())
        page = next((one for one in pages if one.code == code), None)
        self.picture.show_data(self.desk.session.evidence.picture(page.evidence) if page and page.evidence else b"")

    def _show_left(self) -> None:
        scan = self._marked()
        if scan is None:
            return
        self.file_button.setEnabled(scan.photo is not None)
        if scan.code:
            if scan.code.month in months_of(self._year):
                self.months.setCurrentIndex(months_of(self._year).index(scan.code.month))
                self._show_pages()
            name = self.desk.session.month_forms.name(scan.code.section)
            self.sections.setCurrentIndex(max(0, self.sections.findData(name)))
            self.page.setText(str(scan.code.page))
        self.picture.show_data(scan.photo.data if scan.photo else b"")

    def _marked(self) -> ScanPage | None:
        return self._left.get(self.left.current_key() or 0)

    # --- filing ---------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Read files that the person chooses."""
        self.read(messages.choose_scans(self, self.desk.preferences.folder))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.choose_button.isEnabled() and _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.read(_dropped(event.mimeData()))

    def read(self, paths: Sequence[Path]) -> None:
        """Read pages beside the window, and file those that say where they belong."""
        if not paths:
            return
        given = [Given.at(path) for path in paths]
        task = self._task = self.desk.tasks.in_pool(lambda progress: read_scans(given, progress.step))
        task.finished.connect(self._read)
        task.ended.connect(self._ended)
        self.choose_button.setEnabled(False)
        self.working.watch(task, self.tr("Reading the pages…"))

    def _read(self, scans: Sequence[ScanPage]) -> None:
        if self._task:  # a closed dialog files nothing
            self.try_to(lambda: self._filed(self.desk.session.month_forms.file_scans(scans)))

    def _ended(self) -> None:
        self._task = None
        self.choose_button.setEnabled(True)

    def done(self, result: int) -> None:
        """Read no further for a dialog that is gone."""
        task, self._task = self._task, None
        if task:
            task.cancel()
        super().done(result)

    def _filed(self, filed: Filed) -> None:
        for scan in filed.left:
            self._number += 1
            self._left[self._number] = scan
        words = self.tr("%n pages filed.", "", len(filed.pages))
        elsewhere = sorted({page.month for page in filed.pages} - {self.months.month()})
        if elsewhere:
            months = ", ".join(map(month_words, elsewhere))
            words += " " + self.tr("Some belong to %1.").replace("%1", months)
        self._tell(words)
        self.refresh()
        if self._left:
            self.left.select(self._number)

    def file_by_hand(self) -> None:
        """File the marked page where the person says."""
        scan = self._marked()
        if scan is None:
            return
        section = self.sections.chosen()[0]
        where = (self.months.month(), section, int(to_arabic_digits(self.page.text()) or 0))
        if self.try_to(lambda: self.desk.session.month_forms.file_by_hand(scan, *where)):
            self._tell(self.tr("%n pages filed.", "", 1))
            self._leave_out()

    def _leave_out(self) -> None:
        """Forget the marked page; its file stays where it is."""
        self._left.pop(self.left.current_key() or 0, None)
        self.refresh()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        announce(self.told, words)


def _why(scan: ScanPage) -> str:
    return speech.say(scan.problem).what if scan.problem else ""


def _day(moment: str) -> str:
    return speech.day(dt.datetime.fromisoformat(moment).date())


def _dropped(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
