"""Importing risks: files, a drop or the clipboard; each beside what it changes and its doubts; one step takes all.

A risk that is only like one of the register is ticked by nobody but a person, or becomes one of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from ita_desktop.domain.risk import Risk
from ita_desktop.services.risk_imports import RiskImport, RiskImportLine, Verdict
from ita_desktop.services.session import Session
from ita_desktop.ui import messages, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs import import_acts
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.dialogs.import_acts import ImportActs
from ita_desktop.ui.dialogs.risk_import_line import LinePage, doubt_words
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import Split, column, line, panel, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed
from ita_desktop.ui.widgets.text import ShortLabel, Text
from ita_desktop.ui.widgets.tick_list import TickList


class RiskImportDialog(Dialog):
    """First the ways in, then the risks at the left and the marked one at the right."""

    def __init__(self, parent: QWidget | None, desk: Desk, year: int) -> None:
        title = tr("Import risks into fiscal year %1").replace("%1", str(year))
        super().__init__(parent, title, 1240, 760)
        self.desk, self.year = desk, year
        self.setAcceptDrops(True)
        self.found: RiskImport | None = None
        self._taken: set[int] = set()
        self.acts = ImportActs(self, desk, self._show_buttons)
        self._pages = QStackedLayout()
        self._pages.addWidget(panel(column(self._ways())))
        self._pages.addWidget(self._review())
        body = column(self.acts.working)
        body.addLayout(self._pages, 1)
        self._again = button(self.tr("Another source"), lambda: self._to_page(0), icon="rotate-ccw")
        self.take = button("", self._take, role="primary", icon="check")
        self.fill(body, self._again, None, button(self.tr("Cancel"), self.reject), self.take)
        self._show_buttons()

    def _ways(self) -> QWidget:
        files = self.tr("Tables in Excel, Word or web pages, several files at once. Drop them here too.")
        pasting = self.tr("Cells copied in Excel, or a table copied in Word or a web page.")
        words = self.tr("First you see what would change. Nothing is written before you say so.")
        ways = [
            Way(self.tr("From files"), files, self.tr("Choose files"), self.choose, "file-spreadsheet", advised=True),
            Way(self.tr("From the clipboard"), pasting, self.tr("Paste"), self.paste, "clipboard-paste"),
        ]
        return EmptyState(self.tr("Where are the risks?"), words, ways)

    def _review(self) -> QWidget:
        self.page = LinePage(self._edited, self._set_apart)
        columns: list[Column[int]] = [
            Column(self.tr("Risk event"), self._event_cell),
            Column(self.tr("What happens"), self._verdict_cell, 235, soft=True),
            Column(self.tr("Doubts"), self._doubt_cell, 90),
        ]
        self.rows = TickList(columns, lambda key: key in self._taken, self.tr("Risks that were read"), two_lines=True)
        self.rows.ticked.connect(self._toggle)
        self.rows.opened.connect(self._toggle)
        self.rows.chosen.connect(lambda _: self._show_line())
        self.rows.wants_edit.connect(self.page.focus_first)
        self._source = ShortLabel("", "panel-title")
        self._of_source = Text(points=SMALL, colour=theme().states[State.WATCH].text)
        head = column(self._source, self._of_source, spacing=2, margins=(14, 8, 14, 8))
        left = panel(column(head, line(), self.rows, spacing=0, margins=(1,) * 4))
        right = panel(column(scrolling(self.page), margins=(1,) * 4))
        return Split(left, right, 0.6)

    # --- cells ----------------------------------------------------------------------------------------------

    def _line(self, key: int) -> RiskImportLine:
        assert self.found
        return self.found.lines[key]

    def _event_cell(self, key: int) -> Cell:
        risk = self._line(key).becomes
        below = " · ".join(part for part in (risk.section, risk.area) if part)
        return Cell(risk.named or self.tr("no event"), below or self.tr("no section"), tip=risk.named)

    def _verdict_cell(self, key: int) -> Cell:
        one = self._line(key)
        count = len(one.differences)
        return {
            Verdict.NEW: Cell(self.tr("new"), state=State.GOOD),
            Verdict.CHANGED: Cell(self.tr("%n cells change", "", count), state=State.UNDER_WAY),
            Verdict.SAME: Cell(self.tr("nothing new"), state=State.NOT_YET),
            Verdict.DOUBTFUL: Cell(self.tr("like another, look first"), state=State.WATCH),
        }[one.verdict]

    def _doubt_cell(self, key: int) -> Cell:
        count = len(self._line(key).doubts)
        return Cell(str(count), state=State.WATCH) if count else Cell("–", colour="ink3")

    # --- reading --------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Read files that the person chooses."""
        if paths := messages.choose_risks(self, self.desk.preferences.folder):
            self.read(paths)

    def read(self, paths: Sequence[Path]) -> None:
        """Read files beside the window, all as one register."""
        self._start([import_acts.from_file(path) for path in paths])

    def paste(self) -> None:
        """Read what was copied."""
        self.try_to(lambda: self._start([import_acts.from_clipboard()]))

    def _start(self, loads: Sequence[import_acts.Load]) -> None:
        year, here = self.year, self.desk.section()

        def work(opened: Session) -> RiskImport:
            return opened.risk_imports.look(year, *(load() for load in loads), section=here.name if here else "")

        self.acts.beside(self.tr("Reading the tables…"), work, self._show)
        self._show_buttons()

    def _show(self, found: RiskImport) -> None:
        self.found, self._taken = found, set(found.usual)
        self._source.setText(found.source)
        self._of_source.setText(doubt_words(found.said(speech.language())))
        self._of_source.setVisible(bool(found.doubts))
        self._to_page(1)
        self._show_rows()
        asking = (number for number, one in enumerate(found.lines) if one.verdict is Verdict.DOUBTFUL or one.doubts)
        self.rows.select(next(asking, 0), 1)
        self.rows.setFocus()

    def _show_rows(self) -> None:
        count = len(self.found.lines) if self.found else 0
        self.rows.refresh(Listed({number: number for number in range(count)}))
        self._show_line()
        self._show_buttons()

    def _show_line(self) -> None:
        key = self.rows.current_key()
        if self.found and isinstance(key, int) and key < len(self.found.lines):
            names = [one.name for one in self.desk.session.office.sections()]
            self.page.show_line(self.found, key, names)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) and not self.acts.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _dropped(event.mimeData()):
            event.acceptProposedAction()
            self.read(paths)

    # --- what the person decides ----------------------------------------------------------------------------

    def _toggle(self, key: Key) -> None:
        if isinstance(key, int) and self._line(key).verdict is not Verdict.SAME:
            self._taken ^= {key}
            self.rows.viewport().update()
            self._show_buttons()

    def _edited(self, number: int, risk: Risk) -> None:
        if self.found:
            self._now(number, self.found.edited(number, risk))

    def _set_apart(self, number: int) -> None:
        if self.found:
            self._now(number, self.found.apart(number))

    def _now(self, number: int, found: RiskImport) -> None:
        """Take what became of one line; a line that a person worked on is meant to be taken."""
        self.found = found
        same = found.lines[number].verdict is Verdict.SAME
        self._taken = self._taken - {number} if same else self._taken | {number}
        self._show_rows()

    def _to_page(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._show_buttons()

    def _show_buttons(self) -> None:
        shown = self._pages.currentIndex() == 1
        self._again.setVisible(shown)
        self._again.setEnabled(not self.acts.busy)
        self.take.setText(self.tr("Import %n risks", "", len(self._taken)) if shown else self.tr("Import"))
        self.take.setEnabled(shown and bool(self._taken) and not self.acts.busy)

    def _take(self) -> None:
        found, taken = self.found, frozenset(self._taken)
        if found is None or not self.page.commit():
            return
        found, taken = self.found or found, frozenset(self._taken)
        self.take.setEnabled(False)
        told = self.tr("%n risks were imported.", "", len(taken))
        self.acts.take(lambda: self.desk.session.risk_imports.keep(found, taken), lambda: told)

    def done(self, result: int) -> None:
        self.acts.stop()
        super().done(result)


def _dropped(data: QMimeData) -> list[Path]:
    """The files that are dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
