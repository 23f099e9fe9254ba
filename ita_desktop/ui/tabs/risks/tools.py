"""What stands above the register: filters, words to find, the field that is chosen, papers, a new risk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ita_desktop.services.finding import Place
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.tabs.risks.rows import Asked, Spot
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.find_line import FindLine
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.tool_row import ToolRow


class Tools(QWidget):
    """`changed` tells that other risks are asked for."""

    changed = Signal()
    field_left = Signal()
    """The person wants to see the risks of all fields again."""
    matrix_wanted = Signal(bool)
    """Without height: whether the matrix should stand in the place of the risk."""

    def __init__(self, desk: Desk, add: Callable[[], object], chosen: Callable[[], str]) -> None:
        super().__init__()
        self._desk, self._chosen = desk, chosen
        self._spot: Spot | None = None
        self._low = False
        self.filters = FilterBar(self._filter_list({}), self.tr("Which risks"))
        self.filters.chosen.connect(lambda _: self.changed.emit())
        self.search = FindLine(self.tr("Find in these risks"), self.changed.emit)
        self.field = button("", self.field_left.emit, icon="x")
        self.field.hide()
        self._more = self._switch("search", self.tr("Find in these risks"), self._show_below)
        self._matrix = self._switch("table-2", self.tr("Show the matrix"), self.matrix_wanted.emit)
        self.new = button(self.tr("New risk"), add, role="primary", icon="plus")
        self.new.setToolTip(with_key(self.tr("New risk"), "Ctrl+Return"))
        self.papers = button(self.tr("Reports"))
        self.papers.setMenu(self._paper_menu(QMenu(self)))
        self.more = button("", role="icon", icon="settings", name=self.tr("Criteria and what is done rarely"))
        self.more.setMenu(self._rare_menu(QMenu(self)))
        self.rest = button("", role="icon", icon="ellipsis", name=self.tr("Reports, criteria and what is done rarely"))
        self.rest.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.rest.setMenu(self._rest_menu(QMenu(self)))
        self._below = QWidget()
        self._below.setLayout(row(self.search, self.field, self.papers, self.more))
        above = ToolRow(self.filters, None, self._more, self._matrix, self.rest, self.new, spacing=2)
        self.setLayout(column(above, self._below, spacing=6, margins=(10, 8, 10, 8)))

    def _switch(self, icon: str, name: str, act: Callable[[bool], object]) -> QPushButton:
        made = button("", role="icon", icon=icon, name=name)
        made.setCheckable(True)
        made.toggled.connect(act)
        made.hide()
        return made

    def _paper_menu(self, menu: QMenu) -> QMenu:
        return self._filled(
            menu,
            (self.tr("Risk assessment report…"), "paper", "risks"),
            (self.tr("Monitoring report…"), "paper", "risks-monitoring"),
            (self.tr("Half-year report…"), "paper", "risks-half-year"),
            (self.tr("Yearly report…"), "paper", "risks-year"),
            (self.tr("Page for the director…"), "paper", "risks-page"),
            (self.tr("Memo to the director…"), "paper", "risks-memo"),
            (self.tr("Headings and check…"), "report-texts", "risks-half-year"),
        )

    def _rest_menu(self, menu: QMenu) -> QMenu:
        """Both menus in one, for a low screen, with what has no room for a button of its own."""
        menu.addAction(self.tr("Find in these risks"), self._find)
        self._paper_menu(menu.addMenu(self.tr("Reports")))
        menu.addSeparator()
        return self._rare_menu(menu)

    def _rare_menu(self, menu: QMenu) -> QMenu:
        return self._filled(
            menu,
            (self.tr("Criteria of the year…"), "risk-method", ""),
            (self.tr("Requests to revise the plan (table 10)…"), "risk-revisions", ""),
            (self.tr("Carry over from an earlier year…"), "risk-carry", ""),
            (self.tr("Typical risks…"), "risk-library", ""),
        )

    def _filled(self, menu: QMenu, *entries: tuple[str, str, str]) -> QMenu:
        """Places of the year looked at, by their words."""
        for words, kind, key in entries:
            menu.addAction(words, partial(self._go, kind, key))
        return menu

    def _go(self, kind: str, key: str) -> None:
        begins = self._chosen() if kind == "risk-revisions" else key
        self._desk.go(Place(kind, begins, self._desk.view.year))

    # --- what is asked for ----------------------------------------------------------------------------------

    def asked(self) -> Asked:
        """What a person wants to see."""
        return Asked(self.filters.current(), self.search.text(), self._spot)

    def show_field(self, spot: Spot | None, words: str = "") -> None:
        """Say which field of the matrix is asked for; None is all."""
        self._spot = spot
        self.field.setText(words)
        self.field.setToolTip(self.tr("Show the risks of all fields"))
        self.field.setVisible(spot is not None)
        self._show_below(self._more.isChecked())

    def restore(self, asked: Asked) -> None:
        """Ask for the same again, but for the field."""
        self.search.setText(asked.words)
        self.filters.choose(asked.standing)

    def show_counts(self, counts: Mapping[str, int], *, writable: bool) -> None:
        """Show how many risks each filter has."""
        self.filters.show_counts(self._filter_list(counts))
        self.new.setEnabled(writable)

    def _filter_list(self, counts: Mapping[str, int]) -> list[Filter]:
        return [
            Filter("all", self.tr("All"), counts.get("all", 0)),
            Filter("high", self.tr("High and above"), counts.get("high", 0), State.LATE),
            Filter("gaps", self.tr("No measure or owner"), counts.get("gaps", 0), State.WEAK),
            Filter("untold", self.tr("Not told yet"), counts.get("untold", 0), State.NOT_YET),
        ]

    # --- a low screen ---------------------------------------------------------------------------------------

    def be_low(self, low: bool, *, matrix: bool) -> None:
        """Without height the words to find wait behind a button, and papers and what is rare are one menu above;
        with still less the matrix waits behind a button, and the words to find in that menu."""
        self._low = low
        self._more.setVisible(low and not matrix)
        self.rest.setVisible(low)
        for one in (self.papers, self.more):
            one.setVisible(not low)
        self._matrix.setVisible(matrix)
        self._show_below(self._more.isChecked())

    def show_list(self) -> None:
        """Let the risk come back in the place of the matrix."""
        self._matrix.setChecked(False)

    def show_matrix(self) -> None:
        """Let the matrix take the place of the risk."""
        self._matrix.setChecked(True)

    def matrix_is_wanted(self) -> bool:
        """Whether the matrix was asked for."""
        return self._matrix.isChecked()

    def _find(self) -> None:
        self._more.setChecked(True)
        self.search.setFocus()

    def _show_below(self, wanted: bool) -> None:
        self._below.setVisible(wanted or not self._low or bool(self.search.text()) or self._spot is not None)
        if wanted and self._more.hasFocus():
            self.search.setFocus()
