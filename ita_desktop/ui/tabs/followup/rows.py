"""What the checklist shows of each line of a month, and which lines a filter leaves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from ita_desktop.domain.followup import OPEN, Share, Status, needs_reason, share
from ita_desktop.domain.measures import answered
from ita_desktop.domain.thai import squeeze
from ita_desktop.services.followups import CheckLine, Overview
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import REGULAR, SEMIBOLD
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.words import (
    DOT,
    STATES,
    codes_of,
    key_of,
    late,
    month_words,
    months_words,
    number,
    status_words,
    target,
    who,
)
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Key

_BULLET = DOT.lstrip()


class Heading(NamedTuple):
    """A part of the checklist: what is overdue from before, what falls due, what is asked no more."""

    title: str
    share: Share
    state: State | None = None


class Asked(NamedTuple):
    """Which lines a person wants to see: those of a filter, of an indicator, and with words in them.

    `beside` names the ฝ่าย where only that is wanted for which none of them answers.
    """

    standing: str = "all"
    indicator: int | None = None
    words: str = ""
    beside: tuple[str, ...] = ()


FITS: dict[str, Callable[[CheckLine], bool]] = {
    "all": lambda _: True,
    "late": lambda line: line.overdue,
    "waiting": lambda line: line.entry.counts_as in OPEN,
    "done": lambda line: line.entry.status is Status.DONE,
    "not-done": lambda line: line.entry.status is Status.NOT_DONE,
}


def fits(line: CheckLine, asked: Asked) -> bool:
    """Whether a line is among those that a person wants to see."""
    if not FITS[asked.standing](line):
        return False
    if asked.indicator is not None and (line.measure is None or line.measure.indicator != asked.indicator):
        return False
    if asked.beside and (line.measure is None or answered(line.measure, asked.beside)):
        return False
    wanted = [squeeze(word) for word in asked.words.split()]
    return not wanted or all(word in _haystack(line) for word in wanted)


def _haystack(line: CheckLine) -> str:
    """Everything that can be found of a line."""
    entry, items = line.entry, line.measure.items if line.measure else ()
    parts = [line.text, *line.owners, *(item.code for item in items), *(item.title for item in items)]
    parts += [entry.reason, entry.result, entry.obstacle, entry.suggestion, entry.next_step, entry.remark]
    return squeeze("\n".join(parts))


def lines_of(shown: Overview) -> tuple[CheckLine, ...]:
    """Everything that is asked in a month, with what earlier months still wait for."""
    return (*shown.earlier, *shown.checklist.lines)


def activity_cell(row: CheckLine | Heading, today: dt.date, when: str) -> Cell:
    """The activity with its status below it, and `when` where it is of another month."""
    if isinstance(row, Heading):
        return Cell(f"{row.title}{DOT}{_counted(row)}", state=row.state)
    entry, state = row.entry, STATES[row.entry.status]
    lead = [(status_words()[entry.status], f"text:{state}")]
    missing = tr("no reason yet") if needs_reason(entry) else ""
    lead += [(_BULLET + words, f"text:{State.LATE}") for words in (when, missing) if words]
    served = codes_of(row.measure) if row.measure else tr("no longer in the plan")
    facts = (late(row, today), served, who(row))
    rest = _BULLET + DOT.join(fact for fact in facts if fact)
    tip = "\n".join(part for part in (row.text, ", ".join(row.owners), entry.result) if part)
    return Cell(row.text, rest, state=state, tip=tip, second_lead=tuple(lead))


def _counted(heading: Heading) -> str:
    """How many lines a part has; of what falls due, how much is settled."""
    settled, due = heading.share
    if heading.state:
        return tr("%n tasks", "", due)
    return tr("%1 of %2 settled").replace("%1", str(settled)).replace("%2", str(due))


def _in_one_row(cell: Cell, when: str) -> Cell:
    """The month before the words; what stood below them is told by the tip."""
    below = " ".join((*(words for words, _ in cell.second_lead), cell.second))
    tip = "\n".join(part for part in (below, cell.tip) if part)
    return cell._replace(second="", second_lead=(), lead=when, lead_colour=f"text:{State.LATE}", tip=tip)


def quantity_cell(row: CheckLine | Heading) -> Cell:
    """What was reached against what is to be reached."""
    if isinstance(row, Heading):
        return Cell("")
    reached, wanted = number(row.entry.quantity), target(row)
    weight = SEMIBOLD if reached else REGULAR
    if wanted:
        return Cell(f"{reached or 0} / {wanted.number}", wanted.unit, weight=weight)
    return Cell(reached, weight=weight) if reached else Cell("–", colour="ink3", tip=tr("No number to reach"))


def evidence_cell(row: CheckLine | Heading, count: int) -> Cell:
    """How much evidence a line has; what is done and has none says so."""
    if isinstance(row, Heading):
        return Cell("")
    if count:
        return Cell(str(count), icon="image", tip=tr("%n pieces of evidence", "", count))
    if row.entry.status is Status.DONE:
        return Cell(tr("none"), icon="image", colour=f"text:{State.LATE}", tip=tr("Done, but without evidence yet"))
    return Cell("–", colour="ink3", tip=tr("No evidence yet"))


def director_cell(row: CheckLine | Heading) -> Cell:
    """Whether the director remarked or approved."""
    if isinstance(row, Heading):
        return Cell("")
    if row.entry.remark:
        return Cell("", icon="message-square", tip=tr("Director's remark: %1").replace("%1", row.entry.remark))
    if row.entry.approved_on:
        return Cell("", icon="check", tip=tr("Approved by the director"))
    return Cell("–", colour="ink3", tip=tr("Nothing from the director yet"))


def columns(
    today: Callable[[], dt.date],
    evidence: Callable[[CheckLine | Heading], int],
    when: Callable[[CheckLine | Heading], str],
    low: Callable[[], bool],
) -> list[Column[CheckLine | Heading]]:
    """The columns of the checklist; `evidence` counts what a line has, `when` names the months it stands for.

    While it is `low`, a line has one row of words.
    """

    def activity(row: CheckLine | Heading) -> Cell:
        cell = activity_cell(row, today(), when(row))
        return _in_one_row(cell, when(row)) if low() else cell

    def reached(row: CheckLine | Heading) -> Cell:
        cell = quantity_cell(row)
        return cell._replace(second="") if low() else cell

    return [
        Column(tr("Activity and status"), activity),
        Column(tr("Reached"), reached, 100, RIGHT),
        Column(tr("Evidence"), lambda row: evidence_cell(row, evidence(row)), 88, minor=2),
        Column(tr("Director"), director_cell, 80, minor=1),
    ]


class CheckRows:
    """The lines that a person wants to see under their headings, and those that are `held`.

    What is overdue in several months stands there once, in the earliest, with the other months below it.
    """

    def __init__(self, shown: Overview, asked: Asked, held: Collection[Key] = ()) -> None:
        self._month = shown.checklist.month
        due = tr("Due in %1").replace("%1", month_words(self._month))
        parts = (
            (tr("Overdue from earlier months"), State.LATE, shown.earlier),
            (due, None, [line for line in shown.checklist.lines if line.due]),
            (tr("No longer asked"), None, [line for line in shown.checklist.lines if not line.due]),
        )
        self._headings: dict[Key, Heading] = {}
        self._lines: dict[Key, CheckLine] = {}
        self._below: dict[Key, list[Key]] = {}
        for place, (title, state, lines) in enumerate(parts):
            left = [line for line in lines if fits(line, asked) or key_of(line) in held]
            if left:
                self._headings[place] = Heading(title, _counted_once(left, state), state)
                self._put_below(place, left)

    def _put_below(self, place: Key, lines: Sequence[CheckLine]) -> None:
        """Each activity below its heading, its later months below it."""
        first: dict[str, Key] = {}
        for line in lines:
            above = first.setdefault(line.key, key := key_of(line))
            self._below.setdefault(place if above == key else above, []).append(key)
            self._lines[key] = line

    def when(self, row: CheckLine | Heading, *, short: bool = False) -> str:
        """The month that a line stands for, and how many stand below it; nothing in the month that is looked at."""
        if isinstance(row, Heading) or row.month == self._month:
            return ""
        return months_words(row.month, len(self._below.get(key_of(row), ())), short=short)

    def keys(self, parent: Key | None) -> Sequence[Key]:
        return list(self._headings) if parent is None else self._below.get(parent, ())

    def is_group(self, key: Key) -> bool:
        return key in self._below

    def row(self, key: Key) -> CheckLine | Heading:
        return self._headings[key] if key in self._headings else self._lines[key]


def _counted_once(lines: Sequence[CheckLine], state: State | None) -> Share:
    """How much of lines is settled; of what is overdue, how many activities there are."""
    if state:
        return Share(0, len({line.key for line in lines if line.overdue}))
    return share(line.entry.counts_as for line in lines)
