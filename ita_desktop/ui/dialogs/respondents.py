"""Who answered the two surveys of a year: a page for each trait with its table and its chart, and what is missing."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTabWidget, QWidget

from ita_desktop.domain.respondents import EIT, IIT, Line, Survey, TableKey, Trait, TraitTable, missing
from ita_desktop.services import respondents as verbs
from ita_desktop.services.finding import Place
from ita_desktop.services.respondents import Pasted
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.chart_pictures import ChartPictures
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SEMIBOLD, px, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.chart_view import ChartView
from ita_desktop.ui.widgets.fields import TextField
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.list_editor import Attempt, ListEditor, Verbs
from ita_desktop.ui.widgets.panels import Split, column, panel, row
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Edit
from ita_desktop.ui.widgets.text import Text, label
from ita_desktop.ui.widgets.unwheeled import Combo

_TOTAL = -1
"""The key of the total; lines have their places, for a name can be changed."""
_COUNT = 1


class _Shown(NamedTuple):
    """One line of a table as it is shown; the total is one too."""

    line: Line
    share: Decimal | None
    missing: int | None
    total: bool = False


class TablePage(QWidget):
    """One table beside its chart; what is changed in it goes to its verb at once."""

    def __init__(self, desk: Desk, table: TraitTable, attempt: Attempt, *, writable: bool) -> None:
        super().__init__()
        self.table, self._writable = table, writable
        self._verbs = desk.session.respondents
        acts = Verbs(self._rows, add=self._add, remove=self._remove)
        name = self.tr("Respondents by trait")
        self.list = ListEditor(name, self._columns(), acts, attempt, writable=writable, hint=False)
        self.view = self.list.view
        self.chart = ChartView(verbs.chart(table), table.title)
        words = label(self.tr("Percent of all respondents of the table"), "small")
        beside = panel(column(words, self.chart, margins=(12, 10, 12, 10)))
        beside.layout().setStretch(1, 1)  # type: ignore[union-attr]
        right = QWidget()
        right.setLayout(column(beside, margins=(0, 10, 10, 10)))
        self.setLayout(column(Split(self.list, right, 0.6)))
        self.view.select(0, _COUNT)

    def go_to(self, name: str) -> None:
        """Mark the line of a name."""
        names = [line.name for line in self.table.lines]
        self.view.select(names.index(name) if name in names else 0, _COUNT)

    def show_table(self, table: TraitTable) -> None:
        """Show the table as it is now."""
        self.table = table
        self.list.refresh()
        self.chart.show_chart(verbs.chart(table), table.title)

    def paste(self, text: str) -> Pasted:
        """Keep a pasted table, or a column from the marked line down."""
        below = [self.table.lines[place].name for place in self.view.keys_below() if place != _TOTAL]
        return self._verbs.paste(self.table.key, text, below)

    def _rows(self) -> dict[int, _Shown]:
        table = self.table
        rows = {
            place: _Shown(line, table.share(line.people), line.missing) for place, line in enumerate(table.lines)
        }  # fmt: skip
        whole = Line(self.tr("Total"), table.total, table.target)
        return rows | {_TOTAL: _Shown(whole, table.share(table.total), table.missing, total=True)}

    def _columns(self) -> list[Column[_Shown]]:
        key, kept = self.table.key, self._verbs
        count = self._edit(lambda line: line.people, lambda name, text: kept.set_count(key, name, text))
        name = Edit[_Shown](lambda shown: shown.line.name, self._rename, possible=self._possible)
        columns: list[Column[_Shown]] = [
            Column(self.tr("Name"), lambda shown: _cell(shown, shown.line.name), edit=name),
            Column(self.tr("Count"), lambda shown: _cell(shown, _people(shown.line.people)), 84, RIGHT, count),
            Column(self.tr("Percent"), lambda shown: _cell(shown, _percent(shown.share)), 84, RIGHT),
        ]
        if key.trait is Trait.SECTION:
            wanted = self._edit(lambda line: line.target, lambda name, text: kept.set_target(key, name, text))
            columns += [
                Column(self.tr("Target"), lambda shown: _cell(shown, _people(shown.line.target)), 84, RIGHT, wanted),
                Column(self.tr("Missing"), _missing_cell, 84, RIGHT),
            ]
        return columns

    def _edit(self, value: Callable[[Line], int | None], keep: Callable[[str, str], object]) -> Edit[_Shown]:
        """A cell that holds a number of people."""

        def get(shown: _Shown) -> str:
            number = value(shown.line)
            return "" if number is None else str(number)

        def kept(shown: _Shown, text: str) -> None:
            keep(shown.line.name, text)

        return Edit(get, kept, possible=self._possible)

    def _possible(self, shown: _Shown) -> bool:
        return self._writable and not shown.total

    def _add(self) -> int:
        self._verbs.add_line(self.table.key, self.tr("New line"))
        return len(self.table.lines) - 1

    def _remove(self, place: int) -> None:
        if place != _TOTAL:
            self._verbs.remove_line(self.table.key, self.table.lines[place].name)

    def _rename(self, shown: _Shown, text: str) -> None:
        self._verbs.rename_line(self.table.key, shown.line.name, text)


class RespondentsDialog(DeskDialog):
    """The surveys of a year one after the other; a place found by search opens on its line."""

    def __init__(self, parent: QWidget, desk: Desk, place: Place) -> None:
        super().__init__(parent, desk, "", 1180, 760)
        self.setWindowTitle(self.tr("Respondents of the surveys"))
        self.pages = QTabWidget()
        self.pages.tabBar().setAccessibleName(self.tr("Tables of the survey"))
        self.instrument = FilterBar([Filter(IIT, IIT), Filter(EIT, EIT)], self.tr("Survey"))
        self.instrument.chosen.connect(lambda _: self._show_survey())
        self.year = Combo()
        self.year.setProperty("role", "year")
        self.year.setAccessibleName(self.tr("Surveys of fiscal year"))
        for one in sorted(desk.session.scores.packs(), reverse=True):
            self.year.addItem(self.tr("Surveys of %1").replace("%1", str(one)), one)
        self.year.setCurrentIndex(max(0, self.year.findData(place.year)))
        self.year.activated.connect(lambda: self._show_survey())
        self.target = TextField(self.tr("Target"), "", self._keep_target)
        self.target.setFixedWidth(px(110))
        self.summary, self.differing = Text(weight=SEMIBOLD), Text(colour=theme().states[State.WATCH].text)
        self.pictures = ChartPictures(self, desk.session.path.parent, self._in_front)
        self.paste_button = button(self.tr("Paste a table"), self._paste, icon="clipboard-paste")
        choice = column(None, row(self.instrument, self.year, spacing=12))
        head = row(choice, self.target, column(None, self.summary, 8), spacing=20)
        head.setStretch(2, 1)
        body = column(head, self.differing, self.pages, spacing=8)
        body.setStretch(2, 1)
        made = self.pictures
        foot = (made.copy_button, made.save_button, made.done_words, self.undo.button, self.redo.button)
        self.fill(body, self.paste_button, *foot, self.close_button())
        self._go(place.key)

    def _go(self, key: str) -> None:
        """Show the line of a place: its survey, trait and name."""
        instrument, trait, name = [*key.split(":", 2), "", ""][:3] if key else (IIT, "", "")
        if instrument == self.instrument.current():
            self._show_survey()
        else:
            self.instrument.choose(instrument)
        for number, page in enumerate(self.table_pages()):
            if page.table.key.trait == trait:
                self.pages.setCurrentIndex(number)
                page.go_to(name)
        self.page().view.setFocus()

    # --- showing --------------------------------------------------------------------------------------------

    def survey(self) -> Survey:
        """The survey that is shown, as it is now."""
        found = self.desk.session.respondents.surveys(int(self.year.currentData()))
        return next(survey for survey in found if survey.instrument == self.instrument.current())

    def table_pages(self) -> list[TablePage]:
        """The pages of the survey."""
        pages = (self.pages.widget(number) for number in range(self.pages.count()))
        return [page for page in pages if isinstance(page, TablePage)]

    def page(self) -> TablePage:
        """The page in front."""
        return self.table_pages()[self.pages.currentIndex()]

    def _show_survey(self) -> None:
        """Make the pages of the chosen survey and year, and stay at the trait."""
        survey, year = self.survey(), int(self.year.currentData())
        before = self.page().table.key.trait if self.pages.count() else None
        writable = self.desk.can_change(year)
        while old := self.pages.widget(0):
            self.pages.removeTab(0)
            old.deleteLater()
        for table in survey.tables:
            page = TablePage(self.desk, table, self.try_to, writable=writable)
            page.view.on_paste(self._paste)
            number = self.pages.addTab(page, self._title(table.key))
            if table.key.trait is before:
                self.pages.setCurrentIndex(number)
        for part in (self.paste_button, self.target):
            part.setEnabled(writable)
        self.target.complain(None)  # what was refused belongs to the survey that was left
        self._show_head(survey)

    def refresh(self) -> None:
        """Show what the file holds now."""
        survey = self.survey()
        for page, table in zip(self.table_pages(), survey.tables, strict=True):
            page.show_table(table)
        self._show_head(survey)

    def _show_head(self, survey: Survey) -> None:
        self.target.show_value("" if survey.target is None else str(survey.target))
        self.target.editor.setPlaceholderText(str(survey.wanted))
        known = survey.respondents
        lacking = missing(known, survey.wanted)
        words = self.tr("%n respondents", "", known or 0)
        if known is not None:
            words += " · " + (
                self.tr("%n missing to the target", "", lacking) if lacking else self.tr("target reached")
            )
        self.summary.setText(words)
        totals = ", ".join(f"{self._title(table.key)} {table.total:,}" for table in survey.differing)
        self.differing.setText(self.tr("The tables have different totals: %1").replace("%1", totals) if totals else "")
        self.differing.setVisible(bool(totals))

    def _title(self, key: TableKey) -> str:
        """What a trait is called on its page."""
        if key.trait is Trait.SECTION and key.instrument == EIT:
            return self.tr("Section contacted")
        return {
            Trait.SEX: self.tr("Sex"), Trait.AGE: self.tr("Age"), Trait.POSITION: self.tr("Position"),
            Trait.SERVICE: self.tr("Years of service"), Trait.OCCUPATION: self.tr("Occupation"),
            Trait.CONTACT: self.tr("Kind of contact"), Trait.SECTION: self.tr("Section"),
        }[key.trait]  # fmt: skip

    def _in_front(self) -> tuple[ChartView, str]:
        page = self.page()
        return page.chart, f"{page.table.key.instrument} {self._title(page.table.key)} {page.table.key.year}"

    # --- acts -----------------------------------------------------------------------------------------------

    def _keep_target(self, text: str) -> None:
        year = int(self.year.currentData())
        self.desk.session.respondents.set_survey_target(year, self.instrument.current(), text)

    def _paste(self) -> None:
        taken: list[Pasted] = []
        if not self.try_to(lambda: taken.append(self.page().paste(QGuiApplication.clipboard().text()))):
            return
        self.pictures.say(self.tr("%n lines were pasted; Ctrl+Z takes them back", "", taken[0].lines))
        if taken[0].odd:
            words = self.tr("Printed percentages that do not fit their counts: %1")
            parts = [f"{odd.name} {odd.printed} ({odd.computed})" for odd in taken[0].odd]
            self.trouble.say(words.replace("%1", ", ".join(parts)))


def _people(number: int | None) -> str:
    return "" if number is None else f"{number:,}"


def _percent(share: Decimal | None) -> str:
    return "–" if share is None else f"{share:.2f}"


def _cell(shown: _Shown, text: str) -> Cell:
    return Cell(text, weight=SEMIBOLD) if shown.total else Cell(text)


def _missing_cell(shown: _Shown) -> Cell:
    return _cell(shown, _people(shown.missing))._replace(state=State.WATCH if shown.missing else None)
