"""What the grid of risks shows, whichever table it is: two sides, a level for each field, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import NamedTuple

from ita_desktop.domain.risk_method import Axis, Band, Control, Level, Matrix
from ita_desktop.ui.speech import term, tr
from ita_desktop.ui.tabs.risks.levels import span
from ita_desktop.ui.tabs.risks.rows import Spot
from ita_desktop.ui.tabs.risks.words import DOT


class Line(NamedTuple):
    """A row or a column: what it goes by, the number that heads it, its name and its criteria."""

    key: int
    mark: str
    name: str
    criteria: str

    @property
    def words(self) -> str:
        """Its number and its name."""
        return f"{self.mark} {self.name}".strip()


class Side(NamedTuple):
    """One side of the grid, its lowest line first."""

    title: str
    lines: tuple[Line, ...]

    def line(self, key: int) -> Line:
        """The line that goes by a key."""
        return next(line for line in self.lines if line.key == key)

    def beside(self, key: int, step: int) -> int:
        """The key of a line so many steps on, or the last one there."""
        keys = [line.key for line in self.lines]
        return keys[min(len(keys) - 1, max(0, keys.index(key) + step))]


class Table(NamedTuple):
    """Everything that the grid shows but the risks; `bound` keeps a risk in its column."""

    rows: Side
    columns: Side
    levels: Mapping[Spot, Level]
    values: Mapping[Spot, int]
    bound: bool = False

    def corner(self, spot: Spot) -> str:
        """What stands in the corner of a field: its value, or its level where it has none."""
        return str(self.values[spot]) if spot in self.values else self.levels[spot].name

    def result(self, spot: Spot) -> str:
        """Value and level of a field."""
        return f"{self.values.get(spot, '')} {self.levels[spot].name}".strip()

    def beside(self, spot: Spot, up: int, right: int) -> Spot:
        """The field so many steps on."""
        return self.rows.beside(spot[0], up), self.columns.beside(spot[1], right)

    def named(self, spot: Spot) -> str:
        """A field in one line: what it gives and where it lies."""
        row, column = self.rows.line(spot[0]), self.columns.line(spot[1])
        return f"{self.result(spot)}: {self.rows.title} {row.words} × {self.columns.title} {column.words}"

    def told(self, spot: Spot, count: int) -> str:
        """All that there is to say of a field, line by line."""
        head = self.result(spot) + DOT + (tr("%n risks", "", count) if count else tr("no risks"))
        sides = ((self.rows, spot[0]), (self.columns, spot[1]))
        criteria = (f"{side.title} {side.line(key).words}: {side.line(key).criteria}" for side, key in sides)
        return "\n".join(filter(None, (head, *(words.rstrip(": ") for words in criteria), self.levels[spot].action)))


_NOBODY = Side("", (Line(0, "", "", ""),))
NOTHING = Table(_NOBODY, _NOBODY, {}, {})
"""Before anything is shown."""


def of_matrix(matrix: Matrix) -> Table:
    """A matrix of scores."""
    scores = product(*([step.score for step in axis.steps] for axis in (matrix.rows, matrix.columns)))
    values = {(row, column): row * column for row, column in scores}
    levels = {spot: matrix.level(value) for spot, value in values.items()}
    return Table(_side(matrix.rows), _side(matrix.columns), levels, values)


def _side(axis: Axis) -> Side:
    return Side(axis.title, tuple(Line(step.score, str(step.score), step.name, step.criteria) for step in axis.steps))


def of_control(control: Control, bands: Sequence[Band]) -> Table:
    """What remains after the existing controls: their quality by the level before them."""
    qualities = tuple(Line(n, "", name, criteria) for n, (_, name, criteria) in enumerate(control.qualities))
    befores = tuple(Line(n, span(band), band.level.name, "") for n, band in enumerate(bands))
    levels = {
        (row, column): control.level(quality, column)
        for row, (quality, _, _) in enumerate(control.qualities)
        for column in range(len(bands))
    }
    rows = Side(term("คุณภาพการจัดการ", "Control quality"), qualities)
    columns = Side(term("ระดับก่อนควบคุม", "Level before controls"), befores)
    return Table(rows, columns, levels, {}, bound=True)
