"""What a chart shows, and the lines, areas and texts that it is drawn with."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Fill(StrEnum):
    """How an area is filled; each is told from the others in grey print."""

    NONE = "none"
    WHITE = "white"
    DARK = "dark"
    MIDDLE = "middle"
    HATCH = "hatch"
    CROSS_HATCH = "cross-hatch"
    RISK_1 = "risk-1"
    RISK_2 = "risk-2"
    RISK_3 = "risk-3"
    RISK_4 = "risk-4"


class Anchor(StrEnum):
    """Which end of a text stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Line(NamedTuple):
    """Straight strokes through points; `ink` is a grey, 0 is black."""

    points: tuple[tuple[float, float], ...]
    width: float = 0.4
    ink: float = 0.0
    dash: tuple[float, ...] = ()
    closed: bool = False


class Area(NamedTuple):
    """A filled outline. `key` is what a click on it leads to."""

    points: tuple[tuple[float, float], ...]
    fill: Fill
    width: float = 0.4
    key: str = ""


class Text(NamedTuple):
    """Words on a baseline; `on_dark` is white, `halo` clears what lies below, `upright` is read from below upwards."""

    x: float
    y: float
    words: str
    size: float = 8.25
    bold: bool = False
    anchor: Anchor = Anchor.START
    on_dark: bool = False
    halo: bool = False
    key: str = ""
    upright: bool = False


Shape = Line | Area | Text
Measure = Callable[[str, float, bool], float]
"""The width of words at a size, bold or not; charts ask with Thai digits, the wider ones."""


class Value(NamedTuple):
    """One named figure of this year and, where it is known, of the year before; `fill` says its level."""

    name: str
    now: Decimal | None
    before: Decimal | None = None
    fill: Fill = Fill.DARK
    key: str = ""


class Radar(NamedTuple):
    """One or two years round a centre that need not be 0 and says so."""

    values: tuple[Value, ...]
    year: str
    year_before: str = ""
    centre: int = 60


class Bars(NamedTuple):
    """Bars from 0 with dashed thresholds; the year before is a tick. `legend` names the fills."""

    values: tuple[Value, ...]
    year_before: str = ""
    thresholds: tuple[Decimal, ...] = ()
    legend: tuple[tuple[Fill, str], ...] = ()


class Stack(NamedTuple):
    """Counts in one bar per row, parted by `legend` in its order."""

    rows: tuple[tuple[str, tuple[int, ...]], ...]
    legend: tuple[tuple[Fill, str], ...]
    unit: str = ""


class Series(NamedTuple):
    """One line over the years; None is a year without a figure."""

    name: str
    values: tuple[Decimal | None, ...]
    key: str = ""


class Lines(NamedTuple):
    """Figures over the years, at most four lines that differ by stroke and mark."""

    years: tuple[str, ...]
    series: tuple[Series, ...]
    lowest: int = 0
    highest: int = 100


class Matrix(NamedTuple):
    """A risk matrix: `cells[row][column]` from the lowest likelihood up, each with fill, score, count, risk numbers."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[MatrixCell, ...], ...]
    row_title: str = ""
    column_title: str = ""


class MatrixCell(NamedTuple):
    """One field of a risk matrix."""

    fill: Fill
    score: int
    numbers: tuple[str, ...] = ()
    key: str = ""


Chart = Radar | Bars | Stack | Lines | Matrix
