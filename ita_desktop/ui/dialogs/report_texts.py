"""The words of a report under their headings, with what was recorded as a draft, and the check before printing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.readiness import Severity
from ita_desktop.domain.report import REQUIRED, Heading, Report
from ita_desktop.domain.report_check import ReportGap
from ita_desktop.domain.risk_paper_check import in_words
from ita_desktop.services import paper_checks
from ita_desktop.services.finding import Place
from ita_desktop.services.reports import HeadingText
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SEMIBOLD
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.fields import CheckField, LongField
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.panels import column, panel, row
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import Text

_LINES = 3
_STATES = {Severity.LOSES: State.BAD, Severity.WARNING: State.WATCH}


class HeadingPart(QWidget):
    """One heading: its words, the draft of what was recorded, and that there is none."""

    def __init__(
        self, title: str, keep: Callable[[str], object], confirm: Callable[[bool], object] | None, *, writable: bool
    ) -> None:
        super().__init__()
        self._draft = ""
        self.field = LongField(title, "", keep, lines=_LINES)
        self.field.editor.setReadOnly(not writable)
        self.take = button(self.tr("Use draft"), self._take, icon="file-input")
        self.take.setAccessibleName(f"{self.take.text()}: {title}")
        self.take.setToolTip(self.tr("Take what was recorded"))
        self.none = CheckField(self.tr("There are none"), False, confirm or (lambda _: False))
        self.none.setAccessibleName(f"{self.none.text()}: {title}")
        for part in (self.take, self.none):
            part.setVisible(confirm is not None)
        self._writable = writable
        layout = column(self.field, row(self.take, self.none, None, spacing=10), spacing=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_heading(self, heading: HeadingText) -> None:
        """Show what is written now, and offer the draft where it says more."""
        self._draft = heading.draft
        self.field.show_value(heading.worded.text)
        self.none.show_value(heading.worded.none_confirmed)
        self.take.setEnabled(self._writable and bool(heading.draft) and heading.draft != heading.worded.text)
        self.none.setEnabled(self._writable and not heading.worded.text)

    def _take(self) -> None:
        """Put the draft behind what is written, without what stands there already."""
        typed = self.field.typed().strip()
        fresh = [line for line in self._draft.splitlines() if line not in typed.splitlines()]
        self.field.editor.set_text("\n".join([*([typed] if typed else []), *fresh]))
        self.field.commit()


class ReportTextsDialog(DeskDialog):
    """The headings of one report side by side above everything that an assessor would miss in it.

    The papers on risks that have no headings show what is missing alone.
    """

    def __init__(self, parent: QWidget, desk: Desk, place: Place) -> None:
        super().__init__(parent, desk, "", 1180, 780)
        self.asked = paper_checks.asked(place.key)
        self._of_risks = self.asked.paper in paper_checks.RISKS
        about_risks, about_plan = self.tr("Risk reports: headings and check"), self.tr("Report: headings and check")
        self.setWindowTitle(about_risks if self._of_risks else about_plan)
        self.year = desk.view.year if place.year is None else place.year
        self._gaps: dict[int, ReportGap] = {}
        self._wanted: Place | None = None
        self.rounds = FilterBar(self._papers(), self.tr("Report"))
        titles = {
            Heading.PROBLEMS: self.tr("Problems"), Heading.SUGGESTIONS: self.tr("Suggestions"),
            Heading.SUMMARY: self.tr("Summary in words (optional)"),
        }  # fmt: skip
        self.headings = {heading: self._part(heading, title) for heading, title in titles.items()}
        columns: list[Column[ReportGap]] = [Column(self.tr("What an assessor would miss"), _gap_cell)]
        model: RowsModel[ReportGap] = RowsModel(columns, Listed({}))
        self.view = RowsView(model, self.tr("Check before printing"))
        self.view.chosen.connect(lambda _: self._show_button())
        self.view.opened.connect(self._go)
        self.said = Text(weight=SEMIBOLD)
        self.go_there = button(self.tr("Go there"), lambda: self._go(self.view.current_key()), icon="arrow-right")
        self.rounds.choose(self.asked.paper.name)
        self.rounds.chosen.connect(self._choose)
        self._lay_out()
        self.refresh()
        self.view.setFocus()

    def _papers(self) -> list[Filter]:
        first, second = self.tr("Six months (October–March)"), self.tr("Whole year")
        words = {
            "report-6": first, "report-12": second, "risks": self.tr("Risk assessment"),
            "risks-monitoring": self.tr("Monitoring until now"), "risks-half-year": first, "risks-year": second,
        }  # fmt: skip
        known = paper_checks.RISKS if self._of_risks else paper_checks.PLAN
        return [Filter(one.name, words[one.name]) for one in known]

    def _part(self, heading: Heading, title: str) -> HeadingPart:
        reports, writable = self.desk.session.reports, not self.desk.session.read_only

        def keep(text: str) -> None:
            reports.write(self.year, self.report(), heading, text)

        def confirm(none: bool) -> bool:
            return self.try_to(lambda: reports.confirm_none(self.year, self.report(), heading, none))

        return HeadingPart(title, keep, confirm if heading in REQUIRED else None, writable=writable)

    def _lay_out(self) -> None:
        self._worded = QWidget()
        parts = row(*self.headings.values(), spacing=16)
        self._worded.setLayout(parts)
        for place in range(len(self.headings)):
            parts.setStretch(place, 1)
        checked = panel(column(row(self.said, self.go_there, margins=(12, 8, 12, 0)), self.view, spacing=6))
        checked.layout().setStretch(1, 1)  # type: ignore[union-attr]
        body = column(row(self.rounds, None), self._worded, checked, spacing=12)
        body.setStretch(1, 2)
        body.setStretch(2, 3)
        look = button(self.tr("Preview the report"), self._preview, icon="eye")
        self.fill(body, self.undo.button, self.redo.button, None, look, self.close_button())

    def report(self) -> Report:
        """Whose headings are worded."""
        report = self.asked.paper.report
        assert report is not None
        return report

    def _choose(self, name: str) -> None:
        """Look at another paper; words that can't be kept keep theirs."""
        if name == self.asked.paper.name:
            return
        if leave(self):
            self.asked = paper_checks.asked(name)._replace(family=self.asked.family)
            self.refresh()
        else:
            self.rounds.choose(self.asked.paper.name)

    def refresh(self) -> None:
        """Show the words, and check again."""
        paper = self.asked.paper
        self._worded.setVisible(paper.report is not None)
        if paper.report:
            texts = self.desk.session.reports.texts(self.year, paper.report)
            for heading, part in self.headings.items():
                part.show_heading(texts[heading])
        found = paper.gaps(self.desk.session, self.year, self.asked.family)
        key = self.view.current_key()
        self._gaps = dict(enumerate(found))
        self.view.model().set_source(Listed(self._gaps))  # type: ignore[attr-defined]
        if not self.view.select(key, 0) and found:
            self.view.select(0, 0)
        losing = sum(gap.severity is Severity.LOSES for gap in found)
        words = self.tr("%1 would lose points, %2 to look at.")
        counted = words.replace("%1", str(losing)).replace("%2", str(len(found) - losing))
        self.said.setText(counted if found else self.tr("Nothing is missing."))
        self._show_button()

    def _show_button(self) -> None:
        self.go_there.setEnabled(bool(self._gaps) and self._spot_of(self.view.current_key()) is not None)

    def _spot_of(self, key: Key | None) -> Place | None:
        gap = self._gaps.get(key) if isinstance(key, int) else None
        return Place(gap.place.kind, gap.place.key, self.year) if gap and gap.place.kind else None

    # --- going on -------------------------------------------------------------------------------------------

    def _go(self, key: Key | None) -> None:
        """To the heading here, or out to where it is mended."""
        spot = self._spot_of(key)
        if spot is None:
            return
        if spot.kind == "heading":
            self.headings[Heading(spot.key)].field.editor.setFocus()
        else:
            self._leave_for(spot)

    def _preview(self) -> None:
        self._leave_for(Place("paper", self.asked.paper.name, self.year))

    def _leave_for(self, place: Place) -> None:
        self._wanted = place
        self.accept()

    def run(self) -> bool:
        """Show the dialog and wait; then go where the person wanted to."""
        answer = super().run()
        if self._wanted:
            self.desk.go(self._wanted)
        return answer


def _gap_cell(gap: ReportGap) -> Cell:
    said = in_words(gap, speech.language())
    return Cell(said, state=_STATES[gap.severity], tip=said)
