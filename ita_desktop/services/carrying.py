"""A plan carried over to a later year: wording, owners, channels and rhythm travel; results and scores never."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from ita_desktop.domain import plan_data
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.measures import Measure
from ita_desktop.domain.relation import Relation
from ita_desktop.services.crosswalks import Crosswalks, Standing
from ita_desktop.services.years import Years
from ita_desktop.store import measures as store
from ita_desktop.store.office_file import OfficeFile


class Fate(StrEnum):
    """What becomes of a measure."""

    READY = "ready"
    DECIDE = "decide"
    THERE = "there"


class Way(NamedTuple):
    """Where one item of a measure leads: the items of the later year, how they go together, and how sure that is."""

    code: str
    now: tuple[str, ...]
    relation: Relation | None
    sure: bool


class CarryLine(NamedTuple):
    """A measure of the earlier year, where its items lead, and the measure that it becomes."""

    measure: Measure
    ways: tuple[Way, ...]
    becomes: Measure
    fate: Fate


class CarryOver(NamedTuple):
    """What carrying over would bring, and the items of the later year that come from none."""

    before: int
    year: int
    adds_year: bool
    lines: tuple[CarryLine, ...]
    new_items: tuple[Item, ...]

    @property
    def ready(self) -> tuple[CarryLine, ...]:
        """The measures about which nothing has to be decided."""
        return tuple(line for line in self.lines if line.fate is Fate.READY)


class Carrying:
    """Carrying over in one open office file."""

    def __init__(self, file: OfficeFile, years: Years, crosswalks: Crosswalks) -> None:
        self._file, self._years, self._crosswalks = file, years, crosswalks

    def look(self, before: int, year: int) -> CarryOver:
        """What carrying the plan of one year over to a later one would bring; writes nothing."""
        if year <= before:
            raise Problem("carry_backwards", before=before, year=year)
        self._years.require_unlocked(year)
        measures = store.read(self._file.connection, before)
        if not measures:
            raise Problem("plan_missing", year=before)
        old, new = self._years.framework_to_be(before), self._years.framework_to_be(year)
        ways, new_items = self._ways(before, year, old, new)
        there = set(store.brought(self._file.connection, year).values())
        lines = tuple(_line(measure, ways, there, year - before) for measure in measures)
        return CarryOver(before, year, not self._years.has(year), lines, new_items)

    def carry(self, found: CarryOver, decided: Mapping[int, Sequence[str]] | None = None) -> int:
        """Carry every ready measure over, and those decided on with the items chosen for them; says how many."""
        chosen = dict(decided or {})
        taken = [line for line in found.lines if line.fate is Fate.READY or line.measure.id in chosen]
        if not taken:
            return 0
        with self._file.step("plan_carried_over", before=found.before, year=found.year, count=len(taken)):
            self._years.ensure(found.year)
            for line in taken:
                codes = chosen.get(line.measure.id)
                becomes = line.becomes if codes is None else line.becomes.serving(codes)
                store.add(self._file.connection, found.year, becomes, brought_from=line.measure.uid)
        return len(taken)

    def _ways(
        self, before: int, year: int, old: Framework | None, new: Framework | None
    ) -> tuple[dict[str, Way], tuple[Item, ...]]:
        """Where each item of the earlier year leads, and the items of the later year that come from none."""
        if old is None or new is None or old.pack == new.pack:
            codes = [item.code for item in (old.items if old else ())]
            return {code: Way(code, (code,), Relation.SAME, True) for code in codes}, ()
        ways: dict[str, Way] = {}
        fresh = []
        for line in self._crosswalks.lines(before, year):
            if line.key.side == "after":
                fresh.append(new.items_by_code[line.key.code])
                continue
            now = tuple(pair.after for pair in line.pairs if pair.after)
            sure = line.standing in (Standing.CONFIRMED, Standing.SURE)
            relation = line.pairs[0].relation if line.pairs else None
            ways[line.key.code] = Way(line.key.code, now, relation, sure)
        return ways, tuple(fresh)


def _line(measure: Measure, ways: Mapping[str, Way], there: set[str], years: int) -> CarryLine:
    led = tuple(ways.get(item.code) or Way(item.code, (), None, sure=False) for item in measure.items)
    plain = all(way.sure and way.now and way.relation in (Relation.SAME, Relation.REWORDED) for way in led)
    fate = Fate.THERE if measure.uid in there else Fate.READY if plain else Fate.DECIDE
    return CarryLine(measure, led, _later(measure, led, years), fate)


def _later(measure: Measure, ways: Sequence[Way], years: int) -> Measure:
    """The measure as it begins the later year."""
    now = dict.fromkeys(code for way in ways for code in way.now)
    return measure.bare.moved(years)._replace(items=(), results=(), pictures=0).serving(tuple(now))


def as_data(found: CarryOver) -> dict[str, Any]:
    """What carrying over would bring, or brought, as the command line prints it."""
    return {
        "from": found.before,
        "year": found.year,
        "adds_year": found.adds_year,
        **{fate.value: sum(1 for line in found.lines if line.fate is fate) for fate in Fate},
        "measures": [
            {
                "fate": line.fate.value,
                **plan_data.as_data(line.becomes),
                "ways": [{**way._asdict(), "relation": way.relation and way.relation.value} for way in line.ways],
            }
            for line in found.lines
        ],
        "new_items": [item.code for item in found.new_items],
    }
