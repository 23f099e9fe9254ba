"""Tab 1: the result that this fiscal year analyses, item by item."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.standing import Standing
from ita_desktop.services import overview as overviews
from ita_desktop.services import typed
from ita_desktop.services.finding import Place
from ita_desktop.services.overview import Overview, ResultLine
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.tabs.indicators.rows import SORTABLE, Results, columns, fits
from ita_desktop.ui.tabs.indicators.summary import Summary
from ita_desktop.ui.tabs.list_tab import ListTab
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.rows import Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.sorting import Sorting
from ita_desktop.ui.widgets.tool_row import ToolRow

if TYPE_CHECKING:
    from ita_desktop.ui.tabs.indicators.item_panel import ItemPanel


class IndicatorsTab(ListTab):
    """A summary above, the tree at the left, the item at the right."""

    tables = frozenset({
        "year", "framework", "instrument", "indicator", "item_group", "item", "topic", "element", "item_section",
        "level", "official_score", "answer", "section", "setting", "crosswalk_pair", "measure", "measure_item",
        "publication", "link", "element_check", "office", "person",
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._overview: Overview | None = None
        self._standing = "all"
        self._typing_scores = False
        self._can_write = False
        self.tree: RowsView | None = None

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        year = self.desk.view.year
        try:
            self._overview = overviews.with_plan(self.desk.session, year)
        except Problem as problem:
            if problem.code != "framework_missing":
                raise
            self._overview = None
        if self._overview is None:
            self._pages.show_empty(self._without_framework(year))
        elif self._overview.empty and not self._typing_scores:
            self._pages.show_empty(self._without_scores(self._overview))
        else:
            self._show_full(self._overview)

    def _without_framework(self, year: int) -> EmptyState:
        title = self.tr("Fiscal year %1 has no framework to analyse").replace("%1", str(year))
        words = self.tr("No item set is known for fiscal year %1. Choose one in the years of this file.")
        go = Way(
            self.tr("Choose a framework"), self.tr("An item set of another year can be copied and changed."),
            self.tr("Open years"), lambda: self.desk.go(Place("years", str(year))), "calendar-days", advised=True,
        )  # fmt: skip
        return EmptyState(title, words.replace("%1", str(year - 1)), [go])

    def _without_scores(self, shown: Overview) -> EmptyState:
        title = self.tr("The result of fiscal year %1 is not here yet").replace("%1", str(shown.year))
        words = self.tr("%n items wait for their scores. Both ways can be undone.", "", len(shown.sheet.items))
        can_write = not self.desk.session.read_only
        ways = [
            Way(
                self.tr("Import from Excel"),
                self.tr("A list of items and scores, the answers of each sub-question, or the published table."),
                self.tr("Choose a file"), lambda: self.desk.go(Place("import-scores", "", shown.year)),
                "file-spreadsheet", advised=True,
            ),
            Way(
                self.tr("Type them"),
                self.tr("Down the column by keyboard: Enter goes to the next item. Ctrl+V pastes a column from Excel."),
                self.tr("Show the list"), self._type_scores, "pencil",
            ),
        ]  # fmt: skip
        return EmptyState(title, words, ways if can_write else ())

    def _type_scores(self) -> None:
        self._typing_scores = True
        self.refresh()
        if self.tree and self._overview:
            self.tree.select(self._overview.items()[0].key, 2)
            self.tree.setFocus()
            self.tree.edit_current()

    def _show_full(self, shown: Overview) -> None:
        writable = self.desk.can_change(shown.year)
        full = self._pages.full
        if full is None or self._can_write != writable:
            full = self._build(shown, writable)
        assert self.tree is not None
        self._show_columns(shown.year, writable)
        self._summary.show_result(shown, locked=self.desk.session.years.is_locked(shown.year))
        self._filters.show_counts(self._filter_list(shown))
        self._show_rows()
        self._pages.show_full(full)

    def _build(self, shown: Overview, writable: bool) -> QWidget:
        self._can_write = writable
        self._summary = Summary()
        self._filters = FilterBar(self._filter_list(shown), self.tr("Which items"))
        self._filters.chosen.connect(self._filter)
        paste = button(
            self.tr("Import scores"),
            lambda: self.desk.go(Place("import-scores", "", self.desk.view.year - 1)),
            icon="file-spreadsheet",
        )
        paste.setEnabled(writable)
        self._model: RowsModel[ResultLine] = RowsModel(columns(shown.year, self._keep, writable=writable), Listed({}))
        self._titles_of = shown.year
        self.tree = RowsView(self._model, self.tr("Results by indicator and item"), tree=True)
        self.tree.on_complaint(lambda problem, _: self.desk.troubled.emit(problem))
        self._sorting = Sorting(self.tree, self._model, SORTABLE)
        self._sorting.changed.connect(self._show_rows)
        self.tree.on_paste(self._paste)
        self.tree.chosen.connect(self._show_item)
        self.item: ItemPanel | None = None
        look = self.print_button(self.tr("Preview and print the score analysis"))
        bar = ToolRow(self._filters, None, look, paste, margins=(10, 8, 10, 8))
        made = QWidget()
        made.setLayout(column(self._summary, self._with_detail("indicators", 0.57, [bar], self.tree), spacing=8))
        made.layout().setStretch(1, 1)  # type: ignore[union-attr]
        return made

    def _show_columns(self, year: int, writable: bool) -> None:
        """Head the columns with the years that are shown."""
        if self._titles_of != year:
            self._titles_of = year
            self._model.columns = tuple(columns(year, self._keep, writable=writable))
            self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._model.columns) - 1)

    def _filter_list(self, shown: Overview) -> list[Filter]:
        items = [line for line in shown.items() if fits(line, "all", self.desk.view.section)]
        count = {standing: sum(item.standing is standing for item in items) for standing in Standing}
        return [
            Filter("all", self.tr("All"), len(items)),
            Filter("weak", self.tr("Weak"), count[Standing.WEAK], State.WEAK),
            Filter("watch", self.tr("Watch"), count[Standing.WATCH], State.WATCH),
            Filter("missing", self.tr("Without score"), count[Standing.MISSING], State.NOT_YET),
        ]

    def _filter(self, standing: str) -> None:
        self._standing = standing
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the rows that the filter leaves, as they are sorted, and the item of the current one."""
        if self._overview and self.tree:
            order = self._sorting.order
            self.tree.refresh(Results(self._overview, self._standing, self.desk.view.section, order))
            if self.tree.current_key() is None:
                self._select_first()
            self._show_item(self.tree.current_key())

    def _select_first(self) -> None:
        if self._overview:
            self._mark_first((line.key for line in self._overview.items()), 2)

    def _show_item(self, key: object) -> None:
        """Show the item of a row; one where something waits to be put right stays, and its row with it."""
        if not (self.item and self._overview):
            return
        held = self.item.held()
        if held is not None and key != held and held in self._overview.lines:
            QTimer.singleShot(0, self, partial(self._back_to, held))
            key = held
        self.item.show_line(self._overview.lines.get(key))  # type: ignore[call-overload]

    def _back_to(self, key: object) -> None:
        if self.tree and self.tree.current_key() != key and self.tree.select(key):
            self._say_held()

    def _make_detail(self) -> QWidget:
        from ita_desktop.ui.tabs.indicators.item_panel import ItemPanel, ItemVerbs
        from ita_desktop.ui.tabs.indicators.oit_panel import OitPart

        scores = self.desk.session.scores
        verbs = ItemVerbs(
            keep=self._keep,
            answers=lambda line: scores.answers_of(line.year, line.code),
            keep_answers=lambda line, rows, percents: scores.type_answers(
                line.year, line.code, rows, percents=percents
            ),
            past=lambda line: overviews.past_scores(self.desk.session, line.year, line.code),
            section_name=self._section_name,
            published=lambda line, item: OitPart(self.desk, line.year, item, self._can_write),
        )
        self.item = ItemPanel(verbs, writable=self._can_write)
        self._show_item(self.tree.current_key() if self.tree else None)
        return self.item

    def _section_name(self, key: str) -> str:
        return next((s.short_name for s in self.desk.session.office.sections() if s.key == key), key)

    # --- changing -------------------------------------------------------------------------------------------

    def _keep(self, line: ResultLine, typed: str) -> None:
        """Keep what is typed; it belongs to the year of its line, whatever is shown when it is kept."""
        self.desk.session.scores.set_official(line.year, line.code, typed)

    def _paste(self) -> None:
        """Keep a pasted column of scores down the items from here, or a block of codes and scores, in one step."""
        if not (self.tree and self._overview):
            return
        year = self._overview.year
        codes = [key[1] for key in self.tree.keys_below() if key[0] == "item"]
        kept: list[int] = []

        def paste() -> None:
            pairs = typed.pairs(typed.block(QGuiApplication.clipboard().text()), codes)
            kept.append(self.desk.session.scores.paste(year, pairs))

        if self.desk.try_to(paste):
            self.desk.told.emit(self.tr("%n scores were pasted; Ctrl+Z takes them back", "", kept[0]))

    # --- coming back ----------------------------------------------------------------------------------------

    def go(self, place: Place) -> bool:
        if place.kind != "item" or place.year is None:
            return False
        if place.year + 1 != self.desk.view.year:
            return False
        self._typing_scores = True
        self._standing = "all"
        self.refresh()
        if self.tree is None:
            return False
        self._filters.choose("all")
        self.tree.setFocus()
        return self.tree.select(("item", place.key), 2)

    def paper(self) -> Place:
        return Place("paper", "scores", self.desk.view.year - 1)

    def state(self) -> dict[str, Any]:
        return {
            "key": self.tree.current_key() if self.tree else None,
            "standing": self._standing,
            "typing": self._typing_scores,
        }

    def restore(self, state: dict[str, Any]) -> None:
        self._typing_scores = bool(state.get("typing"))
        self.refresh()
        if self.tree and state.get("key"):
            self._filters.choose(str(state.get("standing", "all")))
            self.tree.select(state["key"])
