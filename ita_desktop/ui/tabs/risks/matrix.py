"""The risk matrix with its title and legend: how many risks stand on each field, before or after the measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.risk_method import Band, Control, Level, Matrix
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.tabs.indicators.summary import refill
from ita_desktop.ui.tabs.risks.levels import marked, shape, span
from ita_desktop.ui.tabs.risks.matrix_grid import MatrixGrid, RisksOn
from ita_desktop.ui.tabs.risks.matrix_table import Table, of_control, of_matrix
from ita_desktop.ui.tabs.risks.rows import Spot
from ita_desktop.ui.widgets.flow import Flow
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.unwheeled import Combo

_LINE = 38
Legend = Sequence[tuple[Level, str]]
"""Levels with their words."""


class RiskMatrix(QWidget):
    """Title, moment, legend and fields; after the controls family A is shown by its table of controls."""

    field_chosen = Signal(object)
    """Row and column of the field whose risks are asked for; None for all."""
    risks_moved = Signal(object, int, int)
    """The row ids of risks, and the row and column that a person put them on."""
    moment_changed = Signal(bool)
    """Whether it is asked how risks stand after the measures."""

    def __init__(self, risks_on: RisksOn) -> None:
        super().__init__()
        self.grid = MatrixGrid(risks_on)
        self.grid.chosen.connect(self.field_chosen)
        self.grid.moved.connect(self.risks_moved)
        self.title = label("", "panel-title")
        self.title.setFixedHeight(px(_LINE))
        self.moment = Combo()
        self.moment.addItems([self.tr("Before controls"), self.tr("After measures")])
        self.moment.setAccessibleName(self.tr("Moment of the matrix"))
        self.moment.activated.connect(lambda place: self._change_moment(bool(place)))
        self.after = False
        self._told: object = None
        self._legend = Flow(spacing=4)
        layout = column(Flow(self.title, end=self.moment), self._legend, spacing=4)
        layout.addWidget(self.grid, 1)
        self.setLayout(layout)

    def show_matrix(self, matrix: Matrix, counts: Mapping[Spot, int], after: bool, unplaced: int = 0) -> None:
        """Show how many risks have which scores, and how many have none yet."""
        legend = [(band.level, f"{band.level.name} {span(band)}") for band in matrix.bands]
        self._show(of_matrix(matrix), legend, counts, unplaced, after=after)

    def show_control(
        self, control: Control, bands: Sequence[Band], counts: Mapping[Spot, int], unplaced: int = 0
    ) -> None:
        """Show what remains of family A's levels after the controls; rows and columns are places from 0."""
        legend = [(level, level.name) for level in control.levels]
        self._show(of_control(control, bands), legend, counts, unplaced, after=True)

    def show_path(self, before: Spot | None, after: Spot | None, risk: int = 0) -> None:
        """Show where the marked risk stands and its way; an end that lies in another table is None."""
        self.grid.show_path((before, after) if before and after else None, after if self.after else before, risk)

    def clear_choice(self) -> None:
        """No field is asked for any longer; who clears it knows."""
        self.grid.choose(None)

    def named(self, spot: Spot) -> str:
        """A field in one line: what it gives and where it lies."""
        return self.grid.table.named(spot)

    def set_writable(self, writable: bool) -> None:
        """Whether risks may be moved."""
        self.grid.writable = writable

    def _show(self, table: Table, legend: Legend, counts: Mapping[Spot, int], unplaced: int, *, after: bool) -> None:
        self.after = after
        self.moment.setCurrentIndex(int(after))
        placed = sum(counts.values())
        title = self.tr("Risk matrix, %n risks", "", placed)
        if unplaced:
            some = self.tr("Risk matrix, %1 of %n risks", "", placed + unplaced)
            title = some.replace("%1", str(placed))
        self.title.setText(title)
        if self._told != (told := (legend, unplaced)):
            self._told = told
            refill(self._legend, self._legend_of(legend, unplaced))
        asked = self.grid.asked()
        self.grid.show_table(table, title, counts)
        if asked and self.grid.asked() is None:
            self.field_chosen.emit(None)

    def _legend_of(self, legend: Legend, unplaced: int) -> list[QWidget]:
        parts = [marked(shape(level), words, level.action) for level, words in legend]
        if unplaced:
            words = self.tr("%n without scores", "", unplaced)
            parts.append(marked(icons.shape(State.NOT_YET), words))
        return parts

    def _change_moment(self, after: bool) -> None:
        """Ask for the other moment; a field of this one means nothing there."""
        if after == self.after:
            return
        self.after = after
        if self.grid.asked():
            self.grid.choose(None)
            self.field_chosen.emit(None)
        self.moment_changed.emit(after)
