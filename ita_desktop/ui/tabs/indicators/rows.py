"""What the tree of results shows of each line, and which lines a filter leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from ita_desktop.domain.relation import Relation
from ita_desktop.domain.standing import Standing
from ita_desktop.services.overview import Origin, Overview, ResultLine
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, REGULAR, SEMIBOLD
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Edit, Key
from ita_desktop.ui.widgets.sorting import Order

REWORDED = "≈"
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


def since(year: int, origin: Origin) -> str:
    """What an item was the year before a year, where it was not the same."""
    words = {
        Relation.SAME: "",
        Relation.REWORDED: tr("FY %1: reworded, it was %2 before"),
        Relation.MERGED: tr("FY %1: merged from %2"),
        Relation.SPLIT: tr("FY %1: split off from %2"),
        Relation.NEW: tr("FY %1: a new item"),
        None: tr("FY %1: what it was before is not confirmed"),
    }[origin.relation]
    return words.replace("%1", str(year)).replace("%2", ", ".join(origin.codes))


def _beside(year: int, line: ResultLine, cell: Cell) -> Cell:
    """A figure that stands beside the year before: a mark where the item was reworded, a tip where it changed."""
    if line.origin is None or not (tip := since(year, line.origin)):
        return cell
    if line.origin.relation is Relation.REWORDED and line.last is not None:
        cell = cell._replace(text=REWORDED + cell.text.replace(" ", ""))
    return cell._replace(tip=tip)


def published(line: ResultLine) -> Cell:
    """Whether what is published for a disclosure item would lose points."""
    if line.published is None:
        return Cell("")
    if count := line.published.losing:
        tip = tr("%1 reasons to lose points; the panel of the item names them").replace("%1", str(count))
        return Cell(tr("lacks %1").replace("%1", str(count)), state=State.BAD, colour=f"text:{State.BAD}", tip=tip)
    if line.published.warnings:
        return Cell(tr("check"), state=State.WATCH, colour=f"text:{State.WATCH}", tip=tr("Ready, but look at this"))
    return Cell(tr("ready"), state=State.GOOD, colour=f"text:{State.GOOD}")


def serving(year: int, line: ResultLine) -> Cell:
    """How many measures of the plan serve an item."""
    if line.item is None:
        return Cell("")
    tip = tr("Measures of the plan of fiscal year %1 that serve this item or its whole indicator")
    shown = Cell(str(line.measures)) if line.measures else Cell("–", colour="ink3")
    return shown._replace(tip=tip.replace("%1", str(year)))


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
            lambda line: _beside(year, line, Cell(number(line.last), colour="ink2")),
            82,
            RIGHT,
            minor=1,
        ),
        Column(
            year_title.replace("%1", str(year)),
            lambda line: Cell(number(line.score), weight=SEMIBOLD),
            82,
            RIGHT,
            typed,
        ),
        Column(tr("Change"), lambda line: _beside(year, line, difference(line.difference)), 90, RIGHT, minor=4),
        Column(tr("Level"), level, 146),
        Column(tr("Publication"), published, 102, minor=2),
        Column(tr("Measures"), partial(serving, year + 1), 86, RIGHT, minor=3),
    ]


_SORTED: dict[int, Callable[[ResultLine], Any]] = {
    1: lambda line: line.last,
    2: lambda line: line.score,
    3: lambda line: line.difference,
    5: lambda line: line.published,
    6: lambda line: line.measures,
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
        self._sorted = order and [one.key for one in in_order([overview.row(line.key) for line in left], order)]

    def keys(self, parent: Key | None) -> Sequence[Key]:
        if self._sorted is not None:
            return self._sorted if parent is None else ()
        below = self._overview.below.get(parent, [])
        return [key for key in below if self._all or self._has(key)]

    def _has(self, key: Key) -> bool:
        return key in self._kept or any(self._has(child) for child in self._overview.below.get(key, []))

    def row(self, key: Key) -> ResultLine:
        return self._overview.row(key)

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
