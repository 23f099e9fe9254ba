"""Who answered the surveys of the year assessed: counted, pasted, and compared with how many are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.respondents import TITLES, Line, Survey, TableKey, TraitTable, usual_lines
from ita_desktop.domain.thai import keepable
from ita_desktop.services import respondent_block
from ita_desktop.services.respondent_block import Odd
from ita_desktop.services.years import Years
from ita_desktop.store import office
from ita_desktop.store import respondents as store
from ita_desktop.store.office_file import OfficeFile, Step

if TYPE_CHECKING:
    from ita_desktop.documents.charts import Bars


class Pasted(NamedTuple):
    """How many lines were taken, and the printed percentages that do not fit their counts."""

    lines: int
    odd: tuple[Odd, ...]


class Respondents:
    """Respondents in one open office file. A table that nobody has touched has the usual lines."""

    def __init__(self, file: OfficeFile, years: Years) -> None:
        self._file = file
        self._years = years

    def surveys(self, year: int) -> tuple[Survey, ...]:
        """Both surveys of a year with all their tables."""
        kept = store.read(self._file.connection, year)
        sections = [section.name for section in office.sections(self._file.connection)]
        found = []
        for instrument, titles in TITLES.items():
            keys = [TableKey(year, instrument, trait) for trait in titles]
            tables = [
                TraitTable(key, kept.get(key) or usual_lines(instrument, key.trait, sections)) for key in keys
            ]  # fmt: skip
            target = office.setting(self._file.connection, _target_name(year, instrument), None)
            found.append(Survey(instrument, tuple(tables), target))
        return tuple(found)

    def table(self, key: TableKey) -> TraitTable:
        """One table of a survey."""
        return next(table for survey in self.surveys(key.year) for table in survey.tables if table.key == key)

    def set_count(self, key: TableKey, name: str, typed: str) -> None:
        """Keep how many one line counts; an empty text takes it away."""
        people = respondent_block.number(typed, name)
        self._change_line(key, "respondents_typed", self._line(key, name)._replace(people=people))

    def set_target(self, key: TableKey, name: str, typed: str) -> None:
        """Keep how many of one line are wanted; an empty text takes it away."""
        target = respondent_block.number(typed, name)
        self._change_line(key, "respondents_target_typed", self._line(key, name)._replace(target=target))

    def set_survey_target(self, year: int, instrument: str, typed: str) -> None:
        """Keep how many respondents the office wants of a survey; an empty text means the usual number."""
        self._years.require_changeable(year)
        target = respondent_block.number(typed, instrument)
        with self._file.step("respondents_wanted", year=year, code=instrument):
            office.set_setting(self._file.connection, _target_name(year, instrument), target)

    def paste(self, key: TableKey, text: str, below: Sequence[str] = ()) -> Pasted:
        """Keep a pasted table, or a column of counts for the lines `below`, in one step; unknown names are added."""
        block, table = respondent_block.read(text, below), self.table(key)
        counts = dict[str, int]()
        for name, count in block.counts.items():
            line = table.line(name)
            counts[line.name if line else _cleaned(name)] = count
        lines = [line._replace(people=counts.pop(line.name, line.people)) for line in table.lines]
        lines += [Line(name, count) for name, count in counts.items()]
        self._change(key, "respondents_pasted", lines, count=len(block.counts))
        return Pasted(len(block.counts), block.odd)

    def add_line(self, key: TableKey, name: str) -> str:
        """Append a line, numbered where its name is taken; says its name."""
        table, wanted = self.table(key), _cleaned(name)
        free = (f"{wanted} {number}" for number in range(2, len(table.lines) + 3))
        name = wanted if table.line(wanted) is None else next(other for other in free if table.line(other) is None)
        self._change(key, "respondents_line_added", [*table.lines, Line(name)], name=name)
        return name

    def rename_line(self, key: TableKey, name: str, new: str) -> str:
        """Call a line otherwise; says its name as it is kept."""
        table, line, wanted = self.table(key), self._line(key, name), _cleaned(new)
        other = table.line(wanted)
        if other and other != line:
            raise Problem("respondents_name_taken", name=other.name)
        with self._step(key, "respondents_line_renamed", name=wanted):
            store.keep(self._file.connection, key, table.lines)
            store.rename(self._file.connection, key, line.name, wanted)
        return wanted

    def remove_line(self, key: TableKey, name: str) -> None:
        """Take a line away; undo brings it back."""
        lines = [line for line in self.table(key).lines if line.name != name]
        self._change(key, "respondents_line_removed", lines, name=name)

    def _line(self, key: TableKey, name: str) -> Line:
        found = self.table(key).line(name)
        if found is None:
            raise Problem("respondents_line_gone", name=name)
        return found

    def _change_line(self, key: TableKey, label: str, changed: Line) -> None:
        lines = self.table(key).lines
        self._change(key, label, [changed if line.name == changed.name else line for line in lines], name=changed.name)

    def _change(self, key: TableKey, label: str, lines: Iterable[Line], **words: Any) -> None:
        with self._step(key, label, **words):
            store.keep(self._file.connection, key, tuple(lines))

    def _step(self, key: TableKey, label: str, **words: Any) -> AbstractContextManager[Step]:
        self._years.require_changeable(key.year)
        return self._file.step(label, year=key.year, code=key.instrument, **words)


def chart(table: TraitTable) -> Bars:
    """The shares of a table as bars, the ones of the paper."""
    from ita_desktop.documents.forms import respondents as form

    return form.chart(table)


def _cleaned(name: str) -> str:
    cleaned = " ".join(keepable(name).split())
    if not cleaned:
        raise Problem("name_empty")
    return cleaned


def _target_name(year: int, instrument: str) -> str:
    """The setting that holds the target of a survey."""
    return f"respondents-{instrument}-{year}"
