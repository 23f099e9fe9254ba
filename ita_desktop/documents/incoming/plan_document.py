"""What holds for a whole plan: how wide its columns were printed, its usual months, whether it uses role words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.incoming import plan_values, points, spaces
from ita_desktop.documents.incoming.grid import Doubt
from ita_desktop.documents.incoming.owners import Names, ReadOwner, read_owners
from ita_desktop.documents.incoming.plan_columns import Column
from ita_desktop.documents.incoming.plan_values import Window
from ita_desktop.documents.incoming.points import Placed, Point, Points
from ita_desktop.documents.incoming.rows import RawMeasure
from ita_desktop.domain.fiscal_year import BUDDHIST_OFFSET
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import Role

_POINTED = (
    Column.ISSUE, Column.ACTIVITY, Column.OUTPUT, Column.CHANNEL, Column.OWNER, Column.SUPERVISION, Column.RESULT,
)  # fmt: skip
_BESIDE = (Column.OUTPUT, Column.CHANNEL)
_LONGEST_REPAIRED = 4000  # no cell of a plan says more
_TOLD = (Role.LEAD, Role.OVERSEER, Role.DOER, Role.COORDINATOR)


class Timed(NamedTuple):
    """A window of months with the physical row it stood in and its place."""

    window: Window
    row: int
    place: str


class Document:
    """What holds for a whole source: widths of its columns, its usual window, whether it uses role words."""

    def __init__(
        self, raws: Sequence[RawMeasure], names: Names, frameworks: Sequence[Framework], fiscal_year: int | None
    ) -> None:
        self.raws = raws
        self.frameworks = frameworks
        self.fiscal_year = fiscal_year
        self.doubts: list[Doubt] = []
        self.points: list[dict[Column, Points]] = [
            {role: points.split(raw.cells.get(role, ()), holds_places=role in _BESIDE) for role in _POINTED}
            for raw in raws
        ]
        self.widths = {role: self._width(role) for role in (*_POINTED, Column.ITEM)}
        self.times = [list(self._times(raw)) for raw in raws]
        self.common = plan_values.usual(timed.window for times in self.times for timed in times)
        self.owners: list[list[ReadOwner]] = [
            [self._spaced(owner) for owner in read_owners([point.text for point in said[Column.OWNER].points], names)]
            for said in self.points
        ]
        self.roles_used = any(owner.owner.role in _TOLD for owners in self.owners for owner in owners)

    def said(self, role: Column, point: Point) -> str:
        """What a point says, without the blanks that ends of lines left in it."""
        long = len(point.text) > _LONGEST_REPAIRED
        return spaces.joined(point.parts, self.widths.get(role)) if point.flowed and not long else point.text

    def _spaced(self, read: ReadOwner) -> ReadOwner:
        """An owner's name without the blanks of line ends, where the column was wrapped."""
        name = spaces.repaired(read.owner.name, self.widths[Column.OWNER]) if self.widths[Column.OWNER] else None
        return read._replace(owner=read.owner._replace(name=name)) if name else read

    def _width(self, role: Column) -> int | None:
        if role is Column.ITEM:
            placed = [placed for raw in self.raws for item in raw.items for placed in item.placed]
            return spaces.width_of(one.cell.text for one in placed if one.cell.flowed)
        said = [point for columns in self.points for point in columns[role].points if point.flowed]
        return spaces.width_of(part for point in said for part in point.parts)

    def _times(self, raw: RawMeasure) -> Iterator[Timed]:
        for placed in raw.cells.get(Column.MONTHS, ()):
            yield from self._windows(_month_text(placed), placed)
        ends = {role: raw.cells.get(role, ()) for role in (Column.START, Column.END)}
        for first in ends[Column.START]:
            last = next((end for end in ends[Column.END] if end.row == first.row), first)
            yield from self._windows(f"{_month_text(first)} - {_month_text(last)}", first)

    def _windows(self, text: str, placed: Placed) -> Iterator[Timed]:
        for window in plan_values.read_windows(text, self.fiscal_year):
            yield Timed(window, placed.row, placed.cell.source)


def _month_text(placed: Placed) -> str:
    """A cell's words for months; a real date says its month as numbers do."""
    day = placed.cell.value
    if day is None or isinstance(day, Decimal):
        return placed.cell.text
    return f"{day.month}/{day.year if day.year > 2400 else day.year + BUDDHIST_OFFSET}"
