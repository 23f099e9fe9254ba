"""The charts of a result: a page for each, whose parts lead to their items, and a picture to take along."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from ita_desktop.services import score_charts
from ita_desktop.services.score_charts import ChartWords, ScoreCharts, ScoredItem
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.chart_pictures import ChartPictures
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.look.measures import MEDIUM, px
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.chart_view import ChartView
from ita_desktop.ui.widgets.panels import Split, column, row
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import Text
from ita_desktop.ui.widgets.unwheeled import Combo


class ChartsDialog(Dialog):
    """Shows the charts of one year after another; what is chosen in one closes the dialog and is gone to."""

    def __init__(self, parent: QWidget, desk: Desk, year: int | None) -> None:
        super().__init__(parent, "", 1080, 720)
        self.setWindowTitle(self.tr("Charts of the result"))
        self.desk = desk
        self._shown: ScoreCharts | None = None
        self.pages = QTabWidget()
        self.pages.tabBar().setAccessibleName(self.tr("Charts"))
        self.views: dict[str, ChartView] = {}
        self.items: RowsView | None = None
        years = score_charts.result_years(desk.session)
        self.year = Combo()
        self.year.setProperty("role", "year")
        self.year.setAccessibleName(self.tr("Result of fiscal year"))
        for one in years:
            self.year.addItem(self.tr("Result of %1").replace("%1", str(one)), one)
        self.year.setCurrentIndex(max(0, self.year.findData(year)))
        self.year.activated.connect(lambda: self._show())
        pictures = ChartPictures(self, desk.session.path.parent, self._in_front)
        self.done_words, self.copy_button = pictures.done_words, pictures.copy_button
        self.save_button = pictures.save_button
        for part in (self.copy_button, self.save_button, self.year):
            part.setEnabled(bool(years))
        none = Text(self.tr("No year of this file has a result yet."))
        corner = QWidget()
        corner.setLayout(row(self.year, margins=(0, 0, 0, 6)))
        self.pages.setCornerWidget(corner)
        self.pages.currentChanged.connect(lambda _: self.done_words.setText(""))
        close = button(self.tr("Close"), self.accept)
        self.fill(self.pages if years else none, self.copy_button, self.save_button, self.done_words, close)
        if years:
            self._show()

    # --- showing --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Draw the charts of the chosen year, on the page that was shown."""
        words = ChartWords(self.tr("FY %1"), self.tr("Total"), self.tr("items"), by_scores=False)
        here = next((name for name, view in self.views.items() if self._chart() is view), "radar")
        shown = self._shown = score_charts.score_charts(self.desk.session, int(self.year.currentData()), words)
        while self.pages.count():
            page = self.pages.widget(0)
            self.pages.removeTab(0)
            if page:
                page.deleteLater()
        titles = self._titles()
        self.views = {name: ChartView(chart, titles[name][1]) for name, chart in shown.charts.items()}
        for name, view in self.views.items():
            view.chosen.connect(self._go)
            self.pages.addTab(self._page(name, view), titles[name][0])
        self.pages.setCurrentIndex(max(0, list(self.views).index(here) if here in self.views else 0))
        self.done_words.setText("")

    def _titles(self) -> dict[str, tuple[str, str]]:
        """What the page of a chart is called, and what the chart shows."""
        return {
            "radar": (self.tr("Radar"), self.tr("Indicators beside the year before")),
            "ranked": (self.tr("Ranked"), self.tr("Indicators from the best down")),
            "in-order": (self.tr("In order"), self.tr("Indicators by number")),
            "by-level": (self.tr("By level"), self.tr("Items on each level")),
            "over-years": (self.tr("Years"), self.tr("Scores over the years")),
        }

    def _page(self, name: str, view: ChartView) -> QWidget:
        page = QWidget()
        inside = column(view, margins=(12, 10, 12, 10))
        if name == "by-level":  # its bars hold many items each: the list beside them leads
            inside = column(Split(view, self._list(), 0.47), margins=(12, 10, 1, 1))
        page.setLayout(inside)
        return page

    def _list(self) -> RowsView:
        assert self._shown
        columns: list[Column[ScoredItem]] = [
            Column(self.tr("Weakest first"), lambda one: Cell(one.title, lead=one.code)),
            Column(self.tr("Score"), lambda one: Cell(f"{one.score:.2f}", weight=MEDIUM), 80, RIGHT),
            Column(self.tr("Level"), lambda one: Cell(one.level, colour="ink2"), 176, minor=1),
        ]
        model: RowsModel[ScoredItem] = RowsModel(columns, Listed({one.code: one for one in self._shown.items}))
        self.items = RowsView(model, self.tr("Items, weakest first"))
        self.items.opened.connect(self._go)
        self.items.setMinimumWidth(px(280))
        return self.items

    def _chart(self) -> ChartView | None:
        """The chart of the page that is shown."""
        return next(iter(self.pages.currentWidget().findChildren(ChartView)), None) if self.pages.count() else None

    # --- acts -----------------------------------------------------------------------------------------------

    def _go(self, key: Key) -> None:
        place = self._shown.place(str(key)) if self._shown else None
        if place:
            self.accept()
            self.desk.go(place)

    def _in_front(self) -> tuple[ChartView, str] | None:
        """The chart that is shown, and what its picture is called."""
        view = self._chart()
        if view is None or self._shown is None:
            return None
        return view, f"{self.pages.tabText(self.pages.currentIndex())} {self._shown.year}"
