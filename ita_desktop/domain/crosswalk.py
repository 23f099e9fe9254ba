"""Which items of two years ask the same thing: proposed by title and subject, never by code.

Likeness is the share of four-letter runs that two texts have in common, rare runs counting more: of what was measured
on the published sets of 2565 and 2566 it put the most right pairs before the first wrong one.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.relation import Relation
from ita_desktop.domain.thai import squeeze
from ita_desktop.domain.words import words

_RUN = 4
_LIKE, _SURE, _WEAK = 0.42, 0.58, 0.22
_PART, _SURE_PART, _AHEAD = 0.66, 0.9, 0.15
_SHORT = 12
_OTHER_INSTRUMENT, _OTHER_INDICATOR = 0.6, 0.95
_NOT_LETTERS = re.compile(r"[^\w\u0e00-\u0e7f&]|_")
_PIECES = re.compile("[\u0e00-\u0e7f]+|[^\u0e00-\u0e7f\\s]+|\\s+")


class Reason(StrEnum):
    """Why a pair is proposed."""

    SAME_TEXT = "same_text"
    LIKE_TEXT = "like_text"
    PART = "part"
    ALONE = "alone"
    SHIPPED = "shipped"
    FILE = "file"
    PERSON = "person"


class Pair(NamedTuple):
    """An item of the older year beside one of the newer; without one side it is new or dropped."""

    before: str | None
    after: str | None
    relation: Relation
    certainty: int = 0
    sure: bool = False
    reason: Reason = Reason.ALONE


class Proposals(NamedTuple):
    """What is proposed for two years, and the items of each that nothing can be said of yet."""

    pairs: tuple[Pair, ...]
    unmapped_before: tuple[str, ...] = ()
    unmapped_after: tuple[str, ...] = ()


class Piece(NamedTuple):
    """A run of a text, and whether the other text has it too."""

    text: str
    differs: bool


def is_known(item: Item) -> bool:
    """Whether an item has a title that was found in a source; without one nothing is compared."""
    return item.title_confirmed and bool(item.title.strip())


def text_of(item: Item) -> str:
    """What an item asks: its title with the sub-questions that are not the title again."""
    return "\n".join([item.title, *(topic.title for topic in item.topics if topic.title != item.title)])


def letters_of(item: Item) -> str:
    """What an item asks, reduced to what matters when two are compared."""
    return bare(text_of(item))


def bare(text: str) -> str:
    """A text reduced to its letters and digits, for comparing."""
    return _NOT_LETTERS.sub("", squeeze(text))


def relation_of(before: Item, after: Item) -> Relation:
    """How a pair of one item each goes together."""
    return Relation.SAME if letters_of(before) == letters_of(after) else Relation.REWORDED


def with_relations(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Pairs of which several share an item, said to be merged or split; those that share none are neither."""
    listed = list(pairs)
    froms = Counter(pair.before for pair in listed if pair.before and pair.after)
    into = Counter(pair.after for pair in listed if pair.before and pair.after)

    def related(pair: Pair) -> Pair:
        if not pair.before or not pair.after:
            return pair._replace(relation=Relation.DROPPED if pair.before else Relation.NEW)
        if into[pair.after] > 1:
            return pair._replace(relation=Relation.MERGED)
        if froms[pair.before] > 1:
            return pair._replace(relation=Relation.SPLIT)
        alone = pair.relation not in (Relation.MERGED, Relation.SPLIT)
        return pair if alone else pair._replace(relation=Relation.REWORDED)

    return tuple(related(pair) for pair in listed)


def propose(before: Framework, after: Framework) -> Proposals:
    """Pairs between two years: strong ones first, then parts of one title, then weak ones for a person to check."""
    return _Proposer(before, after).proposals()


def differences(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces, with the words marked that the other one lacks."""
    old, new = _pieces(before), _pieces(after)
    left: list[Piece] = []
    right: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        differs = kind != "equal"
        left += [Piece("".join(old[a:b]), differs)] if a < b else []
        right += [Piece("".join(new[c:d]), differs)] if c < d else []
    return tuple(left), tuple(right)


def _pieces(text: str) -> list[str]:
    found: list[str] = []
    for run in _PIECES.findall(text):
        found += words(run) if "\u0e00" <= run[0] <= "\u0e7f" else [run]
    return found


class _Likeness(NamedTuple):
    """How like two texts are, how much of the older stands in the newer, and of the newer in the older."""

    like: float
    older_inside: float
    newer_inside: float


class _Proposer:
    """Two item sets and what was found between them so far."""

    def __init__(self, before: Framework, after: Framework) -> None:
        self._sets = before, after
        self._old = [item for item in before.items if is_known(item)]
        self._new = [item for item in after.items if is_known(item)]
        letters = {id(item): letters_of(item) for item in (*self._old, *self._new)}
        self._letters = letters
        self._runs = {key: _runs(text) for key, text in letters.items()}
        seen = Counter(run for runs in self._runs.values() for run in runs)
        total = len(letters) + 1
        self._weights = {run: math.log(total / count) for run, count in seen.items()}
        self._wholes = {key: self._weigh(runs) for key, runs in self._runs.items()}
        self._table = {(x.code, y.code): self._likeness(x, y) for x in self._old for y in self._new}
        self._pairs: dict[tuple[str, str], Pair] = {}
        self._used_old: set[str] = set()
        self._used_new: set[str] = set()

    def _weigh(self, runs: Mapping[str, int]) -> float:
        return sum(count * self._weights[run] for run, count in runs.items())

    def _likeness(self, x: Item, y: Item) -> _Likeness:
        hint = self._hint(x, y)
        if self._letters[id(x)] == self._letters[id(y)]:
            return _Likeness(hint, hint, hint)
        old, new = self._runs[id(x)], self._runs[id(y)]
        shared = hint * self._weigh({run: min(count, new[run]) for run, count in old.items() if run in new})
        whole_old, whole_new = self._wholes[id(x)] or 1.0, self._wholes[id(y)] or 1.0
        return _Likeness(2 * shared / (whole_old + whole_new), shared / whole_old, shared / whole_new)

    def _hint(self, x: Item, y: Item) -> float:
        """Instrument and indicator speak for a pair, but weakly: sets are cut anew each year."""
        older, newer = (one.instrument_of_indicator for one in self._sets)
        if older[x.indicator] != newer[y.indicator]:
            return _OTHER_INSTRUMENT
        return 1.0 if x.indicator == y.indicator else _OTHER_INDICATOR

    def proposals(self) -> Proposals:
        """The three passes, and what is left."""
        self._match(_LIKE)
        self._join_parts()
        self._match(_WEAK)
        return self._with_the_rest()

    def _match(self, least: float) -> None:
        """One to one, the most alike first; of equals the first in the list."""
        ranked = sorted(self._table.items(), key=lambda entry: -entry[1].like)
        for (x, y), found in ranked:
            if found.like < least:
                return
            if x in self._used_old or y in self._used_new or (found.like < _LIKE and not self._share_instrument(x, y)):
                continue
            self._keep(x, y, found.like, Reason.LIKE_TEXT, self._is_sure(x, y, found.like))

    def _is_sure(self, x: str, y: str, like: float) -> bool:
        """High likeness with no other item near it, and answered in the same way."""
        others = [n.like for (a, b), n in self._table.items() if (a == x) != (b == y)]
        return like >= _SURE and like - max(others, default=0.0) >= _AHEAD and self._answered_alike(x, y)

    def _answered_alike(self, x: str, y: str) -> bool:
        old, new = self._sets[0].items_by_code[x], self._sets[1].items_by_code[y]
        directions = [{topic.positive for topic in item.topics} for item in (old, new)]
        yes_no = [item.scale.value == "yes_no" for item in (old, new)]
        return self._share_instrument(x, y) and directions[0] == directions[1] and yes_no[0] == yes_no[1]

    def _share_instrument(self, x: str, y: str) -> bool:
        instruments = [
            one.instrument_of_indicator[one.items_by_code[code].indicator]
            for one, code in zip(self._sets, (x, y), strict=True)
        ]
        return instruments[0] == instruments[1]

    def _join_parts(self) -> None:
        """Items that stand nearly whole inside one item of the other year: merged into it, or split off it."""
        inside = [
            (share, older, x, y)
            for (x, y), found in self._table.items()
            for share, older in ((found.older_inside, True), (found.newer_inside, False))
            if share >= _PART
        ]
        for share, older, x, y in sorted(inside, key=lambda one: -one[0]):
            free = x not in self._used_old if older else y not in self._used_new
            if not free or (not older and x in self._used_old and self._is_merged(x)):
                continue
            part = (self._sets[0] if older else self._sets[1]).items_by_code[x if older else y]
            long_enough = len(self._letters[id(part)]) >= _SHORT
            sure = share >= _SURE_PART and long_enough and self._answered_alike(x, y)
            self._keep(x, y, share, Reason.PART, sure and self._only_home(x, y, share, older))

    def _only_home(self, x: str, y: str, share: float, older: bool) -> bool:
        """Whether a part stands in no other item nearly as whole."""
        others = [
            n.older_inside if older else n.newer_inside
            for (a, b), n in self._table.items()
            if (a == x and b != y if older else b == y and a != x)
        ]
        return share - max(others, default=0.0) >= _AHEAD

    def _is_merged(self, x: str) -> bool:
        homes = [b for a, b in self._pairs if a == x]
        return any(sum(1 for _, b in self._pairs if b == home) > 1 for home in homes)

    def _keep(self, x: str, y: str, certainty: float, reason: Reason, sure: bool) -> None:
        old, new = self._sets[0].items_by_code[x], self._sets[1].items_by_code[y]
        relation = relation_of(old, new)
        said = Reason.SAME_TEXT if relation is Relation.SAME else reason
        self._pairs[x, y] = Pair(x, y, relation, round(100 * min(certainty, 1.0)), sure, said)
        self._used_old.add(x)
        self._used_new.add(y)

    def _with_the_rest(self) -> Proposals:
        """Left items are dropped or new, unless the other year has items of the instrument that nobody knows yet."""
        pairs = list(self._pairs.values())
        left: list[list[str]] = [[], []]
        sides = ((0, self._used_old), (1, self._used_new))
        for side, used in sides:
            here, there = self._sets[side], self._sets[1 - side]
            unknown = {there.instrument_of_indicator[item.indicator] for item in there.items if not is_known(item)}
            for item in here.items:
                if item.code in used:
                    continue
                if not is_known(item) or here.instrument_of_indicator[item.indicator] in unknown:
                    left[side].append(item.code)
                elif side == 0:
                    pairs.append(Pair(item.code, None, Relation.DROPPED, self._alone(item.code, 0)))
                else:
                    pairs.append(Pair(None, item.code, Relation.NEW, self._alone(item.code, 1)))
        return Proposals(self._in_order(with_relations(pairs)), tuple(left[0]), tuple(left[1]))

    def _alone(self, code: str, side: int) -> int:
        nearest = max((n.like for key, n in self._table.items() if key[side] == code), default=0.0)
        return round(100 * (1 - min(nearest, 1.0)))

    def _in_order(self, pairs: Iterable[Pair]) -> tuple[Pair, ...]:
        old, new = ({item.code: n for n, item in enumerate(one.items)} for one in self._sets)
        last = len(old)
        return tuple(sorted(pairs, key=lambda p: (old.get(p.before or "", last), new.get(p.after or "", -1))))


def _runs(text: str) -> Counter[str]:
    framed = f"^{text}$"
    return Counter(framed[n : n + _RUN] for n in range(max(1, len(framed) - _RUN + 1)))
