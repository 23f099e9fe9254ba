"""What a person makes of a plan that was read, before any of it is taken: rows ticked, cells edited, doubts settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.domain.measures import Measure
from ita_desktop.domain.plan_compare import Difference
from ita_desktop.domain.plan_doubts import DEGREES, Degree
from ita_desktop.services.plan_imports import ImportLine, PlanImport, Verdict
from ita_desktop.ui.dialogs import plan_import_edits as edits
from ita_desktop.ui.dialogs.plan_import_places import cell_of_doubt


class Doubt(NamedTuple):
    """Something of a line that reading is not sure of, and the cell that it is about ("" where none is)."""

    path: str
    rule: str
    values: Mapping[str, object]
    place: str

    @property
    def asks(self) -> bool:
        """Whether a person has to look, or is only shown what was repaired."""
        return DEGREES.get(self.rule, Degree.GUESSED) is not Degree.CHANGED


class Group(StrEnum):
    """Under which filter a line stands."""

    LOOK = "look"
    CHANGED = "changed"
    NEW = "new"
    SAME = "same"


class Row:
    """One line of the import with what a person decided about it."""

    def __init__(self, number: int, line: ImportLine) -> None:
        self.number, self.there = number, line.there
        self.read, self.wanted = line, line.becomes
        self.doubts = tuple(_doubts(line))
        self.kept: set[str] = set()
        self.settled: set[int] = set()
        self._made: ImportLine | None = None
        self.taken: bool | None = None if self.asked() or self.homeless else line.verdict is not Verdict.SAME

    @property
    def homeless(self) -> bool:
        """Whether no item or indicator is known for it."""
        return not self.wanted.items and self.wanted.indicator is None

    def asked(self) -> list[Doubt]:
        """What a person still has to look at."""
        return [doubt for at, doubt in enumerate(self.doubts) if doubt.asks and at not in self.settled]

    @property
    def line(self) -> ImportLine:
        """The line as it would be taken."""
        if self._made is None:
            becomes = edits.keeping(self.wanted, self.there, self.kept) if self.there else self.wanted
            self._made = self.read.becoming(becomes)
        return self._made

    @property
    def differences(self) -> dict[str, Difference]:
        """By path, where what was read differs from the file, whichever of both is used."""
        return {one.path: one for one in self.read.becoming(self.wanted).differences}

    @property
    def group(self) -> Group:
        """Under which filter it stands now."""
        return Group.LOOK if self.taken is None else Group(self.line.verdict)

    def settle(self, doubts: Iterable[Doubt]) -> None:
        """Agree to doubts; the row is ready when nothing is left to look at."""
        agreed = list(doubts)
        self.settled |= {at for at, doubt in enumerate(self.doubts) if doubt in agreed}
        self._become_ready()

    def take(self) -> None:
        """Everything of it is right."""
        self.settled = set(range(len(self.doubts)))
        self.taken = self.line.verdict is not Verdict.SAME

    def skip(self) -> None:
        """Leave it out."""
        self.taken = False

    def edit(self, measure: Measure, path: str) -> None:
        """What a person made of one cell; what was doubtful there is settled."""
        self.wanted, self._made = measure, None
        self.settled |= {at for at, doubt in enumerate(self.doubts) if doubt.path == path}
        self._become_ready()

    def without_owner(self, doubt: Doubt) -> None:
        """What was guessed to be an owner is none."""
        owners = tuple(one for one in self.wanted.owners if one.name != doubt.values.get("name"))
        self.wanted, self._made = self.wanted._replace(owners=owners), None
        self.settle([doubt])

    def use_old(self, path: str, old: bool) -> None:
        """Use the cell of the file, or that of the source."""
        (self.kept.add if old else self.kept.discard)(path)
        self._made = None

    def _become_ready(self) -> None:
        if self.taken is None and not self.asked() and not self.homeless:
            self.taken = self.line.verdict is not Verdict.SAME


class Counts(NamedTuple):
    """What an import would bring now."""

    adds: int
    changes: int
    same: int
    unsure: int
    skipped: int

    @property
    def taken(self) -> int:
        """How many rows would be written."""
        return self.adds + self.changes


class Draft:
    """All rows of an import, those to look at first."""

    def __init__(self, found: PlanImport) -> None:
        self.found = found
        self.rows = [Row(number, line) for number, line in enumerate(found.lines)]
        places = list(Group)
        self.order = sorted(self.rows, key=lambda row: places.index(row.group))

    def shown(self, group: Group | None) -> dict[int, Row]:
        """The rows under a filter, by their number."""
        return {row.number: row for row in self.order if group is None or row.group is group}

    def sizes(self) -> dict[Group, int]:
        """How many rows each filter has."""
        groups = [row.group for row in self.rows]
        return {group: groups.count(group) for group in Group}

    def open_rules(self) -> dict[str, list[tuple[Row, Doubt]]]:
        """What has to be looked at, by rule, the commonest first."""
        found: dict[str, list[tuple[Row, Doubt]]] = {}
        for row in self.rows:
            for doubt in row.asked() if row.taken is None else ():
                found.setdefault(doubt.rule, []).append((row, doubt))
        return dict(sorted(found.items(), key=lambda pair: -len(pair[1])))

    def agree_to_all(self, rule: str) -> None:
        """Every doubt of a rule is right as it was read."""
        for row, doubt in self.open_rules().get(rule, ()):
            row.settle([doubt])

    def counts(self) -> Counts:
        """What would be written, and what not."""
        lines = [(row.taken, row.line.verdict) for row in self.rows]
        return Counts(
            lines.count((True, Verdict.NEW)),
            lines.count((True, Verdict.CHANGED)),
            sum(1 for taken, verdict in lines if taken is not None and verdict is Verdict.SAME),
            sum(1 for taken, _ in lines if taken is None),
            sum(1 for taken, verdict in lines if taken is False and verdict is not Verdict.SAME),
        )

    def edited(self) -> int:
        """In how many rows a person changed something."""
        return sum(1 for row in self.rows if row.kept or row.wanted != row.read.becomes)

    def result(self) -> tuple[PlanImport, set[int]]:
        """The import as the person left it, and the numbers of the rows to take."""
        lines = tuple(row.line for row in self.rows)
        return self.found._replace(lines=lines), {row.number for row in self.rows if row.taken}


def _doubts(line: ImportLine) -> Iterable[Doubt]:
    """The doubts of a line beside the cells that they are about."""
    for doubt in line.read.doubts:
        values = dict(doubt.values)
        yield Doubt(cell_of_doubt(line, doubt.place, doubt.rule, values), doubt.rule, values, doubt.place)


def next_to_look_at(rows: Sequence[Row], here: int) -> int | None:
    """The number of the row behind one, the next that asks something before all others."""
    numbers = [row.number for row in rows]
    at = numbers.index(here) if here in numbers else -1
    later = rows[at + 1 :]
    asking = next((row.number for row in later if row.taken is None), None)
    return asking if asking is not None else next((row.number for row in later), None)
