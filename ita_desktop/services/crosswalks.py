"""Which items of two years are the same: what is proposed, what a person confirms, and what other offices found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from ita_desktop import disk
from ita_desktop.domain.crosswalk import Pair, Proposals, Reason, propose, relation_of, with_relations
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.relation import Relation
from ita_desktop.services import crosswalk_files
from ita_desktop.services.years import Years
from ita_desktop.store import crosswalks as store
from ita_desktop.store import frameworks
from ita_desktop.store.office_file import OfficeFile

Sides = tuple[str | None, str | None]


class Standing(StrEnum):
    """How sure it is what became of an item."""

    CONFIRMED = "confirmed"
    SURE = "sure"
    CHECK = "check"
    NONE = "none"
    UNKNOWN = "unknown"


class LineKey(NamedTuple):
    """An item of the older year (`before`), or one of the newer year that comes from none (`after`)."""

    side: str
    code: str


class Line(NamedTuple):
    """An item with its pairs, and how they stand; without pairs nothing is known of it yet."""

    key: LineKey
    pairs: tuple[Pair, ...]
    standing: Standing


class Before(NamedTuple):
    """What an item was in an earlier year."""

    year: int
    code: str
    relation: Relation
    confirmed: bool
    sure: bool


class Loaded(NamedTuple):
    """What a crosswalk file brought: pairs kept, and pairs whose words no item of this file has."""

    kept: int
    left_out: int


class Crosswalks:
    """Crosswalks of one open office file."""

    def __init__(self, file: OfficeFile, years: Years) -> None:
        self._file = file
        self._years = years
        self._proposed: dict[tuple[int, int], tuple[Framework, Framework, Proposals]] = {}

    # --- reading --------------------------------------------------------------------------------------------

    def year_before(self, year: int) -> int | None:
        """The nearest earlier year that has an item set."""
        return max((known for known in frameworks.packs(self._file.connection) if known < year), default=None)

    def require_before(self, year: int) -> int:
        """The year to compare with; refuses where the file has no earlier item set, or none for the year itself."""
        self._years.framework(year)
        earlier = self.year_before(year)
        if earlier is None:
            raise Problem("framework_missing", year=year - 1)
        return earlier

    def proposals(self, from_year: int, to_year: int) -> Proposals:
        """What is proposed: shipped pairs first, the rest by likeness."""
        before, after = self._framework(from_year), self._framework(to_year)
        kept = self._proposed.get((from_year, to_year))
        if kept and kept[:2] == (before, after):
            return kept[2]
        made = _proposed(before, after)
        self._proposed[from_year, to_year] = before, after, made
        return made

    def _framework(self, year: int) -> Framework:
        """The item set of a year, even of one that will only be added."""
        found = self._years.framework_to_be(year)
        if found is None:
            raise Problem("framework_missing", year=year)
        return found

    def confirmed(self, from_year: int, to_year: int) -> tuple[Pair, ...]:
        """The pairs that a person confirmed."""
        return tuple(pair for pair, confirmed in self._kept(from_year, to_year) if confirmed)

    def confirmed_by_item(self, from_year: int, to_year: int) -> dict[str, tuple[Pair, ...]]:
        """The confirmed pairs of each item of the newer year; what is only proposed compares nothing."""
        found: dict[str, tuple[Pair, ...]] = {}
        for pair in self.confirmed(from_year, to_year):
            if pair.after:
                found[pair.after] = (*found.get(pair.after, ()), pair)
        return found

    def _kept(self, from_year: int, to_year: int) -> list[tuple[Pair, bool]]:
        found = store.pairs(self._file.connection, from_year, to_year)
        return [(_by_hand(p.before, p.after, Relation(p.relation), confirmed=p.confirmed), p.confirmed) for p in found]

    def lines(self, from_year: int, to_year: int) -> list[Line]:
        """Every item of the older year with its pairs, then the items of the newer year that come from none."""
        before, after = self._framework(from_year), self._framework(to_year)
        kept = self._kept(from_year, to_year)
        proposed = self.proposals(from_year, to_year)
        pairs = _combined([pair for pair, _ in kept], proposed.pairs)
        confirmed = {pair[:2] for pair, is_confirmed in kept if is_confirmed}
        unknown = set(proposed.unmapped_before), set(proposed.unmapped_after)
        lines = [
            _line(LineKey("before", i.code), (p for p in pairs if p.before == i.code), confirmed, unknown[0])
            for i in before.items
        ]
        arrived = {pair.after for pair in pairs if pair.before}
        lines += [
            _line(LineKey("after", i.code), (p for p in pairs if p.after == i.code), confirmed, unknown[1])
            for i in after.items
            if i.code not in arrived
        ]
        return lines

    def before_all(self, year: int) -> dict[str, tuple[Before, ...]]:
        """What each item of a year was before; only confirmed and sure pairs, for history and carrying over."""
        earlier = self.year_before(year)
        found: dict[str, tuple[Before, ...]] = {}
        for line in self.lines(earlier, year) if earlier is not None else ():
            for pair in line.pairs:
                confirmed = line.standing is Standing.CONFIRMED
                if pair.before and pair.after and earlier is not None and (confirmed or pair.sure):
                    was = Before(earlier, pair.before, pair.relation, confirmed, pair.sure)
                    found[pair.after] = (*found.get(pair.after, ()), was)
        return found

    def item_before(self, year: int, code: str) -> tuple[Before, ...]:
        """What one item was in the year before: several where they were merged into it, none where it is new."""
        return self.before_all(year).get(code, ())

    # --- confirming -----------------------------------------------------------------------------------------

    def confirm(self, from_year: int, to_year: int, key: LineKey) -> None:
        """Confirm an item as it is shown."""
        line = self._line(from_year, to_year, key)
        if not line.pairs:
            raise Problem("crosswalk_empty", year=self._year_of(from_year, to_year, key), code=key.code)
        with self._file.step("crosswalk_confirmed", code=key.code, year=from_year, to=to_year):
            self._keep((from_year, to_year), line)
            self._settle(from_year, to_year)

    def confirm_all(self, from_year: int, to_year: int) -> int:
        """Confirm every item that is sure, in one step; says how many."""
        self._years.require_changeable(to_year)
        sure = [line for line in self.lines(from_year, to_year) if line.standing is Standing.SURE]
        if sure:
            with self._file.step("crosswalk_confirmed_all", count=len(sure), year=from_year, to=to_year):
                for line in sure:
                    self._keep((from_year, to_year), line)
                self._settle(from_year, to_year)
        return len(sure)

    def assign(self, from_year: int, to_year: int, key: LineKey, codes: Sequence[str]) -> None:
        """Say which items of the other year an item goes with; none means dropped, or new."""
        self._line(from_year, to_year, key)
        before, after = self._years.framework(from_year), self._years.framework(to_year)
        other, other_year = (after, to_year) if key.side == "before" else (before, from_year)
        for code in codes:
            if code not in other.items_by_code:
                raise Problem("item_unknown", year=other_year, code=code)
        pairs = []
        for chosen in dict.fromkeys(codes) or (None,):
            old, new = (key.code, chosen) if key.side == "before" else (chosen, key.code)
            pairs.append(_by_hand(old, new, _related(before, after, old, new), confirmed=True))
        with self._file.step("crosswalk_assigned", code=key.code, year=from_year, to=to_year):
            self._keep((from_year, to_year), Line(key, tuple(pairs), Standing.CONFIRMED))
            self._settle(from_year, to_year)

    def unassign(self, from_year: int, to_year: int, key: LineKey) -> None:
        """Forget what was confirmed of an item; the proposal stands again."""
        self._line(from_year, to_year, key)
        with self._file.step("crosswalk_unassigned", code=key.code, year=from_year, to=to_year):
            self._forget((from_year, to_year), key)
            self._settle(from_year, to_year)

    def _year_of(self, from_year: int, to_year: int, key: LineKey) -> int:
        return from_year if key.side == "before" else to_year

    def _line(self, from_year: int, to_year: int, key: LineKey) -> Line:
        self._years.require_changeable(to_year)
        for line in self.lines(from_year, to_year):
            if line.key == key:
                return line
        year = self._year_of(from_year, to_year, key)
        if key.code not in self._years.framework(year).items_by_code:
            raise Problem("item_unknown", year=year, code=key.code)
        return Line(key, (), Standing.NONE)

    def _forget(self, years: tuple[int, int], key: LineKey) -> None:
        side, year = ("from", years[0]) if key.side == "before" else ("to", years[1])
        item_id = frameworks.item_id(self._file.connection, year, key.code)
        if item_id is not None:
            store.remove_of(self._file.connection, years, side, item_id)

    def _keep(self, years: tuple[int, int], line: Line) -> None:
        self._forget(years, line.key)
        for pair in line.pairs:
            if pair.before and pair.after:  # neither is new or dropped any longer
                self._forget_alone(years, pair)
            self._add(years, pair, confirmed=True)

    def _forget_alone(self, years: tuple[int, int], pair: Pair) -> None:
        for kept in store.pairs(self._file.connection, *years):
            sides = kept.before, kept.after
            if sides in ((pair.before, None), (None, pair.after)):
                self._forget(years, _key_of(*sides))

    def _add(self, years: tuple[int, int], pair: Pair, *, confirmed: bool) -> None:
        db = self._file.connection
        old = frameworks.item_id(db, years[0], pair.before) if pair.before else None
        new = frameworks.item_id(db, years[1], pair.after) if pair.after else None
        store.add(db, years, old, new, pair.relation.value, confirmed)

    def _settle(self, from_year: int, to_year: int) -> None:
        """Pairs that now share an item are merged or split, and those that no longer do are not."""
        kept = store.pairs(self._file.connection, from_year, to_year)
        all_pairs = {p[:2]: p.relation for line in self.lines(from_year, to_year) for p in line.pairs}
        for one in kept:
            relation = all_pairs.get((one.before, one.after), Relation(one.relation))
            if relation != one.relation:
                store.set_relation(self._file.connection, one.row_id, relation.value)

    # --- files ----------------------------------------------------------------------------------------------

    def save(self, from_year: int, to_year: int, path: Path) -> int:
        """Write the crosswalk as a file for other offices; says how many pairs are in it."""
        before, after = self._years.framework(from_year), self._years.framework(to_year)
        said: dict[tuple[str | None, str | None], tuple[Pair, bool]] = {}
        for line in self.lines(from_year, to_year):
            said |= {pair[:2]: (pair, line.standing is Standing.CONFIRMED) for pair in line.pairs}
        try:
            disk.write_whole(path, crosswalk_files.written(before, after, tuple(said.values())))
        except OSError as error:
            raise disk.from_os(error, path) from error
        return len(said)

    def load(self, from_year: int, to_year: int, path: Path) -> Loaded:
        """Take the pairs of another office's file; what this office confirmed itself stays."""
        self._years.require_changeable(to_year)
        before, after = self._years.framework(from_year), self._years.framework(to_year)
        read = crosswalk_files.read(path, before, after)
        ours = self.confirmed(from_year, to_year)
        old, new = {pair.before for pair in ours} - {None}, {pair.after for pair in ours} - {None}
        taken = [p for p in read.pairs if p.before not in old and (p.before or p.after not in new)]
        taken = [p for p in taken if p.before is None or p.after is None or p.after not in _alone(ours)]
        if not taken:
            return Loaded(0, read.left_out)
        with self._file.step("crosswalk_loaded", source=path.name, year=from_year, to=to_year):
            for pair in taken:
                self._forget((from_year, to_year), _key_of(pair.before, pair.after))
            for pair in taken:
                self._add((from_year, to_year), pair, confirmed=pair[:2] in read.confirmed)
            self._settle(from_year, to_year)
        return Loaded(len(taken), read.left_out)


def _key_of(before: str | None, after: str | None) -> LineKey:
    return LineKey("before", before) if before else LineKey("after", after or "")


def _alone(pairs: Iterable[Pair]) -> set[str | None]:
    """The items that are confirmed to be new."""
    return {pair.after for pair in pairs if pair.before is None}


def _by_hand(before: str | None, after: str | None, relation: Relation, *, confirmed: bool) -> Pair:
    reason = Reason.PERSON if confirmed else Reason.FILE
    return Pair(before, after, relation, 100 if confirmed else 0, False, reason)


def _related(before: Framework, after: Framework, old: str | None, new: str | None) -> Relation:
    if old is None or new is None:
        return Relation.DROPPED if old else Relation.NEW
    return relation_of(before.items_by_code[old], after.items_by_code[new])


def _proposed(before: Framework, after: Framework) -> Proposals:
    """Shipped pairs of the packs; the items they do not speak of are compared with each other."""
    ready = crosswalk_files.shipped(before, after)
    old, new = {pair.before for pair in ready}, {pair.after for pair in ready}
    rest = propose(
        replace(before, items=tuple(item for item in before.items if item.code not in old)),
        replace(after, items=tuple(item for item in after.items if item.code not in new)),
    )
    return rest._replace(pairs=(*ready, *rest.pairs))


def _combined(kept: Sequence[Pair], proposed: Sequence[Pair]) -> tuple[Pair, ...]:
    """What is kept, and of the proposals those that it leaves standing."""
    old, new = {pair.before for pair in kept} - {None}, {pair.after for pair in kept} - {None}
    alone = _alone(kept)
    standing = [
        pair
        for pair in proposed
        if pair.before not in old
        and (pair.after not in new or pair.relation is Relation.MERGED)
        and not (pair.before and pair.after in alone)
    ]
    return with_relations([*kept, *standing])


def _line(key: LineKey, pairs: Iterable[Pair], confirmed: set[Sides], unknown: set[str]) -> Line:
    found = tuple(pairs)
    if not found:
        return Line(key, (), Standing.UNKNOWN if key.code in unknown else Standing.NONE)
    if all(pair[:2] in confirmed for pair in found):
        return Line(key, found, Standing.CONFIRMED)
    sure = all(pair.sure or pair[:2] in confirmed for pair in found)
    return Line(key, found, Standing.SURE if sure else Standing.CHECK)
