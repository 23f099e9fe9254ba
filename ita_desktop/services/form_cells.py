"""The cells of any form that came back, each beside what was sent and what the file has, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ita_desktop.domain.form_fields import Field, Kind, Values, read_again, written
from ita_desktop.domain.merging import Decision, Outcome, Value, Verdict, compare, outcome, plain
from ita_desktop.store.section_forms import Answers, FormRow, Told

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.form_rows import ReadRows
    from ita_desktop.documents.incoming.grid import Doubt

T = TypeVar("T")
CellKey = tuple[str, str, str]
"""A form by its uid, a row of it by its uid, a field."""
Decisions = Mapping[CellKey, Decision]
"""What was decided of each conflict."""


class Before(NamedTuple):
    """What a form said before: what was last agreed on by row, and what each of its files said, in order."""

    agreed: Mapping[str, Values] = {}
    told: tuple[Told, ...] = ()

    @classmethod
    def of(cls, row: FormRow | None, fields: Iterable[Field]) -> Before:
        """What is kept of a form that went out."""
        if row is None:
            return cls()
        asked = tuple(fields)
        agreed = {uid: read_again(asked, said) for uid, said in row.answers.items()}
        first = (told_by(agreed, ""),) if agreed else ()  # it came back when no more than that was kept
        return cls(agreed, row.told or first)

    def knows(self, said: Told, *, is_past: bool) -> bool:
        """Whether an earlier file said the very same; the last asks again what nobody decided, until it `is_past`."""
        return any(one.answers == said.answers for one in (self.told if is_past else self.told[:-1]))

    def is_older(self, said: Told, row: str, field: str) -> bool:
        """Whether an answer was given before the last one: a file says so itself, or an earlier one gave it too."""
        if self.told and said.saved and said.saved < self.told[-1].saved:
            return True
        value = said.answers[row][field]
        return any(field in one.answers.get(row, {}) and one.answers[row][field] == value for one in self.told[:-1])

    def with_(self, said: Told, settled: Answers) -> tuple[Answers, tuple[Told, ...]]:
        """What is agreed on and what was told, when a file is taken in."""
        agreed = {uid: written(values) for uid, values in self.agreed.items()}
        for uid, values in settled.items():
            agreed[uid] = {**agreed.get(uid, {}), **values}
        again = any(one.answers == said.answers for one in self.told)
        return agreed, self.told if again else (*self.told, said)


def told_by(values: Mapping[str, Values], saved: str) -> Told:
    """What a file says, as it is kept."""
    plainly = {uid: {field: plain(value) for field, value in one.items()} for uid, one in values.items()}
    return Told({uid: written(one) for uid, one in plainly.items()}, saved)


class Sent(NamedTuple):
    """One row of a form as it went out: who it is, how sentences name it, and its values then."""

    uid: str
    name: str
    values: Values


class Here(NamedTuple):
    """What the file has of a row, who wrote that, and when; `wrote`: the fields that this holds of, if not all."""

    values: Values
    by: str = ""
    at: str = ""
    wrote: Collection[str] | None = None

    def author(self, field: str) -> tuple[str, str]:
        """Who wrote a field, and when, where that is known."""
        return (self.by, self.at) if self.wrote is None or field in self.wrote else ("", "")


class FormCell(NamedTuple):
    """One cell of a form: what was sent or last agreed on, what they say, what we have and who wrote that.

    `older`: they said something else since. `untouched`: it is as it was sent, but they gave an answer since, which
    then is what they say.
    """

    form: str
    activity: str
    field: str
    name: str
    sent: Value
    theirs: Value
    ours: Value
    verdict: Verdict
    ours_by: str = ""
    ours_at: str = ""
    place: str = ""
    kind: Kind = Kind.TEXT
    older: bool = False
    untouched: bool = False

    @property
    def key(self) -> CellKey:
        """What decisions call it by."""
        return self.form, self.activity, self.field

    @property
    def joins(self) -> bool:
        """Whether both values can be kept below each other."""
        return self.kind is Kind.TEXT

    def outcome(self, ours: Value, decision: Decision | None) -> Outcome:
        """What our value becomes, which may have changed since it was compared."""
        return outcome(
            self.sent, self.theirs, ours, decision, seen=self.ours, joins=self.joins, older=self.older
        )  # fmt: skip


def cells_of(
    form: str, fields: Iterable[Field], sent: Iterable[Sent], read: ReadRows, before: Before,
    here: Callable[[str], Here],
) -> tuple[FormCell, ...]:  # fmt: skip
    """Every cell that could be read, beside what both sides last agreed on and what we have now."""
    found, kinds, said = [], {field.name: field.kind for field in fields}, told_by(read.values, read.saved)
    for row in sent:
        ours = here(row.uid)
        agreed = {**row.values, **before.agreed.get(row.uid, {})}
        for field, came in read.values.get(row.uid, {}).items():
            was, have = agreed.get(field), ours.values[field]
            changed, answered = (plain(one) != plain(row.values.get(field)) for one in (came, was))
            untouched = answered and not changed
            came = was if untouched else came
            older = answered and plain(came) != plain(was) and before.is_older(said, row.uid, field)
            verdict, place = compare(was, came, have, older=older), read.places.get((row.uid, field), "")
            found.append(
                FormCell(
                    form, row.uid, field, row.name, was, came, have, verdict, *ours.author(field), place, kinds[field],
                    older, untouched,
                )
            )  # fmt: skip
    return tuple(found)


def newest_first(found: Sequence[T], key: Callable[[T], tuple[str, str]]) -> list[T]:
    """Files of one form change places so that the one that was saved last comes first; `key` is the form and when."""
    files: dict[str, list[T]] = {}
    for one in found:
        files.setdefault(key(one)[0], []).append(one)
    for several in files.values():
        several.sort(key=lambda one: key(one)[1], reverse=True)
    return [files[key(one)[0]].pop(0) for one in found]


def doubts_of_age(cells: Sequence[FormCell]) -> Iterator[Doubt]:
    """What a person should know where a file is an older copy of its form."""
    from ita_desktop.documents.incoming.grid import Doubt

    if older := [cell for cell in cells if cell.older and cell.verdict is Verdict.CONFLICT]:
        yield Doubt.at(older[0].place, "form_answers_older", count=len(older))
    if untouched := [cell for cell in cells if cell.untouched]:
        yield Doubt.at(untouched[0].place, "form_cells_untouched", count=len(untouched))


def as_data(cell: FormCell) -> dict[str, Any]:
    """A cell as the command line prints it."""
    sides = {"sent": cell.sent, "theirs": cell.theirs, "ours": cell.ours}
    what = {"activity": cell.name, "field": cell.field, "verdict": cell.verdict.value}
    return {**what, **written(sides), "place": cell.place}
