"""The monthly form before it is printed: of which month and ฝ่าย, for a hand or as recorded; what goes out is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ita_desktop.domain.fiscal_year import Month, month_near, months_of
from ita_desktop.services import papers, session
from ita_desktop.services.finding import Place
from ita_desktop.services.papers import Choice
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.preview import Preview
from ita_desktop.ui.tabs.followup.words import month_words
from ita_desktop.ui.tasks import Progress
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.unwheeled import Combo

if TYPE_CHECKING:
    from ita_desktop.ui.main_window import MainWindow

PAPER = "followup-form"
_EACH = "each"


class MonthBox(Combo):
    """The twelve months of a fiscal year to choose one of."""

    def __init__(self, year: int, month: Month) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Month"))
        for one in months_of(year):
            self.addItem(month_words(one), one)
        self.setCurrentIndex(months_of(year).index(month))

    def month(self) -> Month:
        """The month that is chosen."""
        return months_of(self.itemData(0).fiscal_year)[self.currentIndex()]


class SectionBox(Combo):
    """The whole office and its ฝ่าย to choose one of; `each` offers a form for each ฝ่าย too."""

    def __init__(self, desk: Desk, *, each: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Section"))
        self._sections = desk.session.office.sections()
        self.addItem(self.tr("Whole office, one form"), None)
        if each:
            self.addItem(self.tr("A form for each section"), _EACH)
        for section in self._sections:
            self.addItem(section.name, section.name)
        shown = next((one.name for one in self._sections if one.key == desk.view.section), None)
        self.setCurrentIndex(max(0, self.findData(shown)) if shown else 0)

    def chosen(self) -> tuple[str | None, ...]:
        """The ฝ่าย by name that are meant; None is the whole office."""
        data = self.currentData()
        return tuple(one.name for one in self._sections) if data == _EACH else (data,)


class MonthFormOptions(QWidget):
    """The choices of the form, above its pages."""

    changed = Signal()

    def __init__(self, desk: Desk, year: int, month: Month) -> None:
        super().__init__()
        self.months, self.sections = MonthBox(year, month), SectionBox(desk, each=True)
        self.blank = QCheckBox(self.tr("Blank, to be filled in by hand"))
        self.blank.setChecked(True)
        for box in (self.months, self.sections):
            box.activated.connect(self._choose)
        self.blank.toggled.connect(self._choose)
        titles = label(self.tr("Month"), "small"), label(self.tr("Section"), "small")
        self.setLayout(row(titles[0], self.months, 8, titles[1], self.sections, 8, self.blank, None, spacing=8))
        self.choice = self._chosen()

    def _chosen(self) -> Choice:
        return Choice(month=self.months.month(), sections=self.sections.chosen(), blank=self.blank.isChecked())

    def _choose(self) -> None:
        chosen = self._chosen()
        if chosen != self.choice:
            self.choice = chosen
            self.changed.emit()


def show(window: MainWindow, place: Place) -> None:
    """Show the form of a month (the key of the place, such as 2570-02) as it will be printed."""
    if not (window.session and window.workspace and place.year):
        return
    file, year, desk = window.session.path, place.year, window.workspace.desk
    month = Month.parse(place.key) if place.key else month_near(year, desk.session.followups.today())
    options = MonthFormOptions(desk, year, month)

    def make(path: Path, progress: Progress) -> object:
        with session.open_to_read(file) as opened:
            return papers.export(opened, PAPER, year, path, options.choice, step=progress.step)

    name = papers.suggested_name(window.session, PAPER, year)
    looked_at = Preview(window, window.tasks, name, f"{name}.pdf", make, options, papers.PAPERS[PAPER].endings)
    if desk.can_change(year):
        looked_at.went_out.connect(lambda pdf: looked_at.try_to(lambda: desk.session.month_forms.printed(pdf)))
    options.changed.connect(looked_at.refresh)
    looked_at.run()
