"""What stands above the checklist: filters, who still waits, the year, words to find, an indicator."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ita_desktop.domain.followup import Share
from ita_desktop.services.finding import Place
from ita_desktop.services.followups import Overview
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.tabs.followup.rows import FITS, Asked, fits, lines_of
from ita_desktop.ui.tabs.measures.rows import indicator_title
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.find_line import FindLine
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.tool_row import ToolRow
from ita_desktop.ui.widgets.unwheeled import Combo

_INDICATOR, _SEARCH = 190, 130
_MARGINS, _LOW_MARGINS = (10, 8, 10, 8), (10, 3, 10, 3)
_MONTH = "month"


class Tools(QWidget):
    """`changed` tells that other lines are asked for."""

    changed = Signal()
    year_wanted = Signal()
    """The person wants to see the whole year."""

    def __init__(self, desk: Desk, look: QPushButton) -> None:
        super().__init__()
        self._desk, self._look = desk, look
        self._overview: Overview | None = None
        self._beside: tuple[str, ...] = ()
        self.filters = FilterBar(self._filter_list(), self.tr("Which activities"))
        self.filters.chosen.connect(lambda _: self.changed.emit())
        self.sections = button(self.tr("Sections"), icon="users")
        self.sections.setAccessibleDescription(self.tr("How far each section is in this month"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.sections.setMenu(self._menu)
        self.whole_year = button(self.tr("Whole year"), self.year_wanted.emit, icon="table-2")
        self.search = FindLine(self.tr("Find in these lines"), self.changed.emit)
        self.search.setAccessibleName(self.tr("Find in what is due and overdue"))
        self.search.setMinimumWidth(px(_SEARCH))
        self.indicator = Combo()
        self.indicator.setAccessibleName(self.tr("Indicator"))
        self.indicator.setFixedWidth(px(_INDICATOR))
        self.indicator.addItem(self.tr("All indicators"), None)
        self.indicator.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._below = ToolRow(self.search, self.indicator, self.sections, self.whole_year)
        self.more = button("", role="icon", icon="search", name=self.tr("Find, indicator, sections and whole year"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_below)
        self.more.hide()
        above = row(self.filters, None, self.more, look, self._papers(), spacing=4)
        self._layout = column(above, self._below, margins=_MARGINS)
        self.setLayout(self._layout)

    def be_low(self, low: bool) -> None:
        """Without height the second row waits behind a button, unless something of it is asked for."""
        left, top, right, bottom = map(px, _LOW_MARGINS if low else _MARGINS)
        self._layout.setContentsMargins(left, top, right, bottom)
        self.more.setVisible(low)
        self._look.setVisible(not low)  # it is the first of the papers too
        self._show_below(self.more.isChecked())

    def _show_below(self, wanted: bool) -> None:
        chosen = bool(self.search.text()) or self.indicator.currentIndex() > 0
        self._below.setVisible(wanted or chosen or self.more.isHidden())
        if wanted and self.more.hasFocus():
            self.search.setFocus()

    def _papers(self) -> QPushButton:
        """What goes out of the follow-up and comes back, in a menu."""
        made = button("", role="icon", icon="file-text", name=self.tr("Forms and reports"))
        menu = QMenu(self)
        for words, kind, key in (
            (self.tr("Print the month's form…"), "form", _MONTH),
            (self.tr("File scanned forms…"), "scans", _MONTH),
            (self.tr("Forms for the sections…"), "section-forms", _MONTH),
            (self.tr("Merge the forms of the sections…"), "merge", ""),
            (self.tr("Texts of the report…"), "report-texts", ""),
            (self.tr("Six-month report…"), "paper", "report-6"),
            (self.tr("Yearly report…"), "paper", "report-12"),
        ):
            menu.addAction(words, partial(self._go, kind, key))
        made.setMenu(menu)
        return made

    def _go(self, kind: str, key: str) -> None:
        """Go to a place of the year looked at; one of a month goes by the month."""
        month = str(self._overview.checklist.month) if self._overview else ""
        self._desk.go(Place(kind, month if key == _MONTH else key, self._desk.view.year))

    def asked(self) -> Asked:
        """What a person wants to see."""
        return Asked(self.filters.current(), self.indicator.currentData(), self.search.text(), self._beside)

    def ask_for(self, standing: str) -> None:
        """Ask for one filter alone."""
        self.restore(Asked(standing))

    def restore(self, asked: Asked) -> None:
        """Ask for the same again."""
        self.search.setText(asked.words)
        self.indicator.setCurrentIndex(max(0, self.indicator.findData(asked.indicator)))
        self._look_beside(asked.beside)
        self.filters.choose(asked.standing)

    def show_month(self, shown: Overview) -> None:
        """Show how many lines each filter has, and the indicators that the month has."""
        self._overview = shown
        self._show_indicators(shown)
        if self._beside and (self._desk.section() or not shown.nobody.due):
            self._look_beside(())
        self.filters.show_counts(self._filter_list())

    def _show_indicators(self, shown: Overview) -> None:
        numbers = sorted({n for one in lines_of(shown) if one.measure and (n := one.measure.indicator)})
        chosen = self.indicator.currentData()
        known = [self.indicator.itemData(place) for place in range(1, self.indicator.count())]
        if known == numbers:
            return
        framework = self._desk.session.years.known_framework(shown.checklist.year)
        self.indicator.blockSignals(True)
        while self.indicator.count() > 1:
            self.indicator.removeItem(1)
        for number in numbers:
            self.indicator.addItem(f"{number} {indicator_title(framework, number)}", number)
        self.indicator.setCurrentIndex(max(0, self.indicator.findData(chosen)))
        self.indicator.blockSignals(False)

    def _filter_list(self) -> list[Filter]:
        asked = Asked(indicator=self.indicator.currentData(), beside=self._beside) if self._overview else Asked()
        lines = [line for line in lines_of(self._overview) if fits(line, asked)] if self._overview else []
        count = {one: len({line.key for line in lines if fit(line)}) for one, fit in FITS.items()}
        return [
            Filter("all", self.tr("All"), count["all"]),
            Filter("waiting", self.tr("To do"), count["waiting"], State.NOT_YET),
            Filter("late", self.tr("Overdue"), count["late"], State.LATE),
            Filter("done", self.tr("Done"), count["done"], State.GOOD),
            Filter("not-done", self.tr("Not done"), count["not-done"], State.BAD),
        ]

    def _fill_menu(self) -> None:
        """Each ฝ่าย with how much it has settled, and what none of them answers for; choosing one looks at it alone."""
        self._menu.clear()
        keys = {one.name: one.key for one in self._desk.session.office.sections()}
        self._menu.addAction(icons.icon("users"), self.tr("All sections"), partial(self._look_at, None))
        for found in self._overview.sections if self._overview else ():
            self._add_share(found.name, found.share, partial(self._look_at, keys[found.name]))
        if self._overview and self._overview.nobody.due:
            self._add_share(self.tr("No section answers"), self._overview.nobody, self._look_at_nobody)

    def _add_share(self, name: str, share: Share, act: Callable[[], object]) -> None:
        words = f"{name}   {share.settled}/{share.due}" if share.due else name
        self._menu.addAction(icons.state_icon(_state(share)), words.replace("&", "&&"), act)

    def _look_at(self, key: str | None) -> None:
        self._look_beside(())
        self._desk.look_at_section(key)
        self.changed.emit()

    def _look_at_nobody(self) -> None:
        """Ask for what no ฝ่าย answers for."""
        self._desk.look_at_section(None)
        self._look_beside(tuple(section.name for section in self._desk.session.office.sections()))
        self.changed.emit()

    def _look_beside(self, names: tuple[str, ...]) -> None:
        """Show what none of these answers for, and say so; nothing names what everybody sees."""
        self._beside = names
        self.sections.setText(self.tr("No section answers") if names else self.tr("Sections"))
        self.filters.show_counts(self._filter_list())


def _state(found: Share) -> State:
    """The shape of a ฝ่าย: everything settled, something, or nothing yet."""
    if found.complete:
        return State.GOOD
    return State.UNDER_WAY if found.settled else State.NOT_YET
