"""What the tree of results shows of each line, and which lines a filter leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from ita_desktop.domain.standing import Standing
from ita_desktop.services.overview import Overview, ResultLine
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, REGULAR, SEMIBOLD
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Edit, Key
from ita_desktop.ui.widgets.sorting import Order

_STATES = {Standing.WEAK: State.WEAK, Standing.WATCH: State.WATCH}


def number(value: Decimal | None) -> str:
    """A score with two decimals, a dash for none."""
    return "–" if value is None else f"{value:.2f}"


def difference(value: Decimal | None) -> Cell:
    """An arrow and how much, with the colour only as a third sign."""
    if value is None:
        return Cell("–", colour="ink3")
    if not value:
        return Cell("0.00", colour="ink3")
    arrow, state = ("↑", State.GOOD) if value > 0 else ("↓", State.LATE)
    return Cell(f"{arrow} {abs(value):.2f}", colour=f"text:{state}", weight=MEDIUM)


def level(line: ResultLine) -> Cell:
    """The level, with the mark of the office's rule before it."""
    state = _STATES.get(line.standing) if line.standing else None
    if line.level is None:
        return Cell(tr("no score yet"), colour="ink3") if line.item else Cell("–", colour="ink3")
    colour = f"text:{state}" if state else "ink2"
    return Cell(line.level, state=state, colour=colour, weight=MEDIUM if state == State.WEAK else REGULAR)


def title(line: ResultLine) -> Cell:
    """Code and title; an item whose title nobody confirmed says so."""
    words = line.title
    if line.item and not line.item.title_confirmed:
        words = words or tr("title unconfirmed")
    return Cell(words, lead=line.code)


def columns(year: int, keep: Callable[[ResultLine, str], None], *, writable: bool) -> list[Column[ResultLine]]:
    """The columns of the tree; the official score of an item can be typed down the column."""
    typed = Edit[ResultLine](
        get=lambda line: "" if line.result is None or line.result.official is None else f"{line.result.official:f}",
        keep=keep,
        possible=lambda line: writable and line.item is not None,
    )
    year_title = tr("FY %1")
    return [
        Column(tr("Instrument · indicator · item"), title),
        Column(
            year_title.replace("%1", str(year - 1)),
            lambda line: Cell(number(line.last), colour="ink2"),
            82,
            RIGHT,
            minor=True,
        ),
        Column(
            year_title.replace("%1", str(year)),
            lambda line: Cell(number(line.score), weight=SEMIBOLD),
            82,
            RIGHT,
            typed,
        ),
        Column(tr("Change"), lambda line: difference(line.difference), 82, RIGHT, minor=True),
        Column(tr("Level"), level, 206),
    ]


_SORTED: dict[int, Callable[[ResultLine], Decimal | None]] = {
    1: lambda line: line.last,
    2: lambda line: line.score,
    3: lambda line: line.difference,
}
SORTABLE = tuple(_SORTED)
"""The columns that items can be sorted by."""


class Results:
    """The lines that a filter and a ฝ่าย leave, with the groups above them; sorted, they are items alone."""

    def __init__(self, overview: Overview, standing: str, section: str | None, order: Order | None = None) -> None:
        self._overview = overview
        left = [line for line in overview.items() if fits(line, standing, section)]
        self._kept = {line.key for line in left}
        self._all = standing == "all" and section is None
        self._sorted = None if order is None else [line.key for line in in_order(left, order)]

    def keys(self, parent: Key | None) -> Sequence[Key]:
        if self._sorted is not None:
            return self._sorted if parent is None else ()
        below = self._overview.below.get(parent, [])
        return [key for key in below if self._all or self._has(key)]

    def _has(self, key: Key) -> bool:
        return key in self._kept or any(self._has(child) for child in self._overview.below.get(key, []))

    def row(self, key: Key) -> ResultLine:
        return self._overview.lines[key]

    def is_group(self, key: Key) -> bool:
        return self._sorted is None and key in self._overview.below


def in_order(lines: Sequence[ResultLine], order: Order) -> list[ResultLine]:
    """Lines by one of their figures; those without it come last."""
    figure = _SORTED[order.column]
    known = [(value, line) for line in lines if (value := figure(line)) is not None]
    known.sort(key=lambda pair: pair[0], reverse=order.falling)
    return [line for _, line in known] + [line for line in lines if figure(line) is None]


def fits(line: ResultLine, standing: str, section: str | None) -> bool:
    """Whether a line stands in a filter and is of a ฝ่าย."""
    if section is not None and line.item and line.item.sections and section not in line.item.sections:
        return False
    return standing == "all" or (line.standing is not None and line.standing.value == standing)
