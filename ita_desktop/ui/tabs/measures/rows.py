"""What the list of measures shows of each line of the plan, and which lines a filter leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ita_desktop.domain.framework import Framework, Scale
from ita_desktop.domain.measures import Gap, Measure, Role, answers, spans
from ita_desktop.domain.office import Section
from ita_desktop.domain.plan import PlanLine
from ita_desktop.domain.standing import Standing, StandingRule
from ita_desktop.domain.thai import squeeze
from ita_desktop.services.plans import Plan
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM
from ita_desktop.ui.speech import short_month, tr
from ita_desktop.ui.widgets.rows import Cell, Key

_DOT = " · "


class Heading(NamedTuple):
    """An indicator above its lines, with how many there are and how many lack something."""

    number: int | None
    title: str
    measures: int
    gaps: int


class Row(NamedTuple):
    """A line of the plan under its indicator, with the state of the lowest score that it answers."""

    line: PlanLine
    title: str
    state: State | None

    @property
    def is_gap(self) -> bool:
        """Whether it is a weak item that no measure serves."""
        return self.line.measure is None


class Asked(NamedTuple):
    """Which lines a person wants to see: those of a filter, of a ฝ่าย, and with words in them."""

    standing: str = "all"
    section: Section | None = None
    words: str = ""


FITS: dict[str, Callable[[PlanLine], bool]] = {
    "all": lambda _: True,
    "gaps": lambda line: bool(line.gaps),
    "brought": lambda line: line.brought is not None,
    "weak": lambda line: line.weak,
}


def gap_words(gap: Gap) -> str:
    """What a measure still lacks, in a few words."""
    return {
        Gap.ITEM: tr("no measure yet"),
        Gap.OWNER: tr("no owner yet"),
        Gap.MONTH: tr("no months yet"),
        Gap.OUTPUT: tr("no output yet"),
        Gap.ACTIVITY: tr("no activity yet"),
    }[gap]


def title_of(line: PlanLine, framework: Framework | None) -> str:
    """The short title of the first item of a line, or the name of its whole indicator."""
    if line.codes:
        item = line.item or (framework.items_by_code.get(line.codes[0]) if framework else None)
        printed = line.measure.items[0].title if line.measure else ""
        return (item.short_title or item.title) if item else printed
    name = indicator_title(framework, line.indicator)
    return tr("The whole indicator: %1").replace("%1", name) if name else tr("For no item yet")


def indicator_title(framework: Framework | None, number: int | None) -> str:
    """What an indicator is called; its number alone where the item set does not have it."""
    found = next((one.title for one in framework.indicators if one.number == number), "") if framework else ""
    return found or (tr("Indicator %1").replace("%1", str(number)) if number else "")


def state_of(line: PlanLine, rule: StandingRule, framework: Framework | None) -> State | None:
    """How the result stands that a line answers: weak as the plan knows it, or watched by the office's rule."""
    if line.weak:
        return State.WEAK
    items = framework.items_by_code if framework else {}
    for code, score in line.scores:
        disclosure = code in items and items[code].scale is Scale.DISCLOSURE
        if rule.standing(score, disclosure=disclosure) in (Standing.WEAK, Standing.WATCH):
            return State.WATCH
    return None


def window_of(measure: Measure) -> str:
    """The first and last month of everything that a measure does, without years."""
    months = [month for one in measure.activities for month in (one.start, one.end) if month]
    if not months:
        return ""
    first, last = (short_month(month.month) for month in (min(months), max(months)))
    return first if min(months) == max(months) else f"{first} – {last}"


def owner_of(measure: Measure) -> str:
    """Who leads a measure, and how many more answer for it."""
    owners = sorted(measure.owners, key=lambda owner: owner.role is not Role.LEAD)
    more = f" +{len(owners) - 1}" if len(owners) > 1 else ""
    return owners[0].name + more if owners else ""


def facts(measure: Measure) -> str:
    """A measure in one line: how much it does, when, and who."""
    count = tr("%n activities", "", len(measure.activities))
    return _DOT.join(part for part in (count, window_of(measure), owner_of(measure)) if part)


def score_of(row: Row) -> str:
    """The lowest score that a line answers, where it is weak or watched."""
    return f"{min(score for _, score in row.line.scores):.2f}" if row.state and row.line.scores else ""


def counted(heading: Heading) -> str:
    """How many measures an indicator has."""
    return tr("%n measures", "", heading.measures)


def lacking(heading: Heading) -> str:
    """How many lines of an indicator lack something."""
    return tr("Gaps %1").replace("%1", str(heading.gaps)) if heading.gaps else ""


def cell(row: Row | Heading) -> Cell:
    """What stands at the left of a row."""
    if isinstance(row, Heading):
        name = f"{row.number}  {row.title}" if row.number else row.title
        return Cell(name, tip=_DOT.join(part for part in (name, counted(row), lacking(row)) if part))
    codes = spans(row.line.codes)
    if row.line.measure is None:
        second = tr("%1 weak, no measure yet").replace("%1", score_of(row)).strip()
        act = tr("Enter adds a measure")
        return Cell(
            row.title, second, weight=MEDIUM, lead=codes, tip=_tip(codes, row.title, second, act),
            lead_colour=f"text:{State.LATE}", second_state=State.LATE,
        )  # fmt: skip
    lacks, known = _DOT.join(map(gap_words, row.line.gaps)), facts(row.line.measure)
    tip = _tip(codes, row.title, known, lacks)
    return Cell(row.title, lacks or known, lead=codes, tip=tip, second_state=State.LATE if lacks else None)


def _tip(codes: str, title: str, *lines: str) -> str:
    return "\n".join(line for line in (f"{codes} {title}".strip(), *lines) if line)


def fits(line: PlanLine, asked: Asked, framework: Framework | None) -> bool:
    """Whether a line is among those that a person wants to see."""
    if not FITS[asked.standing](line) or not _of_section(line, asked.section, framework):
        return False
    wanted = [squeeze(word) for word in asked.words.split()]
    return not wanted or all(word in _haystack(line, framework) for word in wanted)


def _of_section(line: PlanLine, section: Section | None, framework: Framework | None) -> bool:
    """Whether a ฝ่าย answers for a line: as owner, or where it has none yet as the one that its items usually have."""
    if section is None:
        return True
    if line.measure and line.measure.owners:
        return answers(line.measure, section.name)
    items = framework.items_by_code if framework else {}
    usual = {one for code in line.codes if code in items for one in items[code].sections}
    return not usual or section.key in usual


def _haystack(line: PlanLine, framework: Framework | None) -> str:
    """Everything that can be found of a line."""
    parts = [*line.codes, title_of(line, framework)]
    if measure := line.measure:
        parts += [*measure.issues, *measure.supervision, *(owner.name for owner in measure.owners), measure.notes]
        parts += [item.title for item in measure.items]
        for one in measure.activities:
            parts += [one.text, *(output.text for output in one.outputs), *one.channels]
    return squeeze("\n".join(parts))


class PlanRows:
    """The lines that a person wants to see under their indicators, in the order of the plan."""

    def __init__(self, plan: Plan, rule: StandingRule, asked: Asked) -> None:
        self._plan, self._rule = plan, rule
        self._lines = {line.key: line for line in plan.lines if fits(line, asked, plan.framework)}
        self._below: dict[Key, list[Key]] = {}
        for line in self._lines.values():
            self._below.setdefault(("indicator", line.indicator), []).append(line.key)

    def keys(self, parent: Key | None) -> Sequence[Key]:
        return list(self._below) if parent is None else self._below.get(parent, ())

    def is_group(self, key: Key) -> bool:
        return key in self._below

    def row(self, key: Key) -> Row | Heading:
        framework = self._plan.framework
        if key not in self._below:
            line = self._lines[key]
            return Row(line, title_of(line, framework), state_of(line, self._rule, framework))
        lines = [self._lines[one] for one in self._below[key]]
        title = indicator_title(framework, key[1]) or tr("Without an indicator")
        measures = sum(line.measure is not None for line in lines)
        return Heading(key[1], title, measures, sum(bool(line.gaps) for line in lines))
