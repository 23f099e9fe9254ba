"""A measure beside another one: which of those that are there it means, what it changes, and what comes of both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from ita_desktop.domain.dates import window_short
from ita_desktop.domain.measures import Activity, Measure, Served, spans
from ita_desktop.domain.scoring import rounded
from ita_desktop.domain.thai import squeeze

EVERY_ROLE = frozenset({
    "items", "issues", "activities", "outputs", "channels", "months", "own-rhythm", "supervision", "owners", "rhythm",
    "notes", "results", "pictures",
})  # fmt: skip
"""What a source can say of a measure; a layout without a column for something leaves that as it is."""

REPORTED = frozenset({"results", "pictures"})
"""What a report brings to a measure that is there already; its wording stays as the plan has it."""

_LIKE = 0.4  # of the letter triples of both texts together


class Difference(NamedTuple):
    """One cell that would change: its path (activities.0.outputs), as it is and as it would be."""

    path: str
    before: str
    after: str


def cells(measure: Measure) -> dict[str, str]:
    """A measure as the cells that a person compares, by path; those that are empty are left out."""
    found = {
        "items": spans(item.code for item in measure.items) or str(measure.indicator or ""),
        "titles": _lines(f"{item.code} {item.title}" for item in measure.items if item.title),
        "scores": _lines(_scored(item) for item in measure.items if item.score is not None),
        "issues": _lines(measure.issues),
        "supervision": _lines(measure.supervision),
        "owners": _lines(f"{owner.name} {owner.role or ''}".strip() for owner in measure.owners),
        "rhythm": measure.rhythm or "",
        "results": _lines(measure.results),
        "pictures": str(measure.pictures or ""),
        "notes": measure.notes,
    }
    for number, activity in enumerate(measure.activities):
        at = f"activities.{number}"
        months = window_short(activity.start, activity.end) if activity.start and activity.end else ""
        found |= {
            f"{at}.text": activity.text,
            f"{at}.outputs": _lines(output.text for output in activity.outputs),
            f"{at}.channels": _lines(activity.channels),
            f"{at}.months": months,
            f"{at}.rhythm": activity.rhythm or "",
        }
    return {path: str(text) for path, text in found.items() if text}


def _scored(item: Served) -> str:
    """An item with its score as it is kept: 79 and 79.00 are the same."""
    return f"{item.code} {rounded(Fraction(item.score or 0)):.2f}"


def differences(before: Measure, after: Measure) -> tuple[Difference, ...]:
    """The cells in which two measures differ."""
    was, becomes = cells(before), cells(after)
    paths = dict.fromkeys((*becomes, *was))
    found = (Difference(path, was.get(path, ""), becomes.get(path, "")) for path in paths)
    return tuple(one for one in found if one.before != one.after)


def merged(there: Measure, read: Measure, roles: Collection[str]) -> Measure:
    """A measure of the file with what a source says of it; what the source has no column for stays."""
    taken = {
        name: getattr(read, name)
        for name in ("issues", "supervision", "owners", "rhythm", "notes", "results", "pictures")
        if name in roles
    }
    if "items" in roles:
        taken |= {"items": _items(there.items, read.items), "indicator": read.indicator or there.indicator}
    if "activities" in roles:
        taken["activities"] = _activities(there.activities, read.activities, roles)
    return there._replace(**taken)


def pairs(there: Sequence[Measure], read: Sequence[Measure]) -> list[Measure | None]:
    """For each measure that was read, the one in the file that it means: by uid, else by items and likeness."""
    by_uid = {measure.uid: measure for measure in there if measure.uid}
    found: list[Measure | None] = [by_uid.pop(measure.uid, None) for measure in read]
    free = {m.id: m for m in there if all(m is not taken for taken in found)}
    triples = {m.id: _triples(m) for m in free.values()}
    possible = []
    for number, measure in enumerate(read):
        if found[number] is not None:
            continue
        own = _triples(measure)
        possible += [
            (likeness, -number, -one.id)
            for one in free.values()
            if _share_items(one, measure) and (likeness := _likeness(triples[one.id], own)) >= _LIKE
        ]
    for _, at, row in sorted(possible, reverse=True):
        if found[-at] is None and -row in free:
            found[-at] = free.pop(-row)
    return found


def _items(there: Iterable[Served], read: Iterable[Served]) -> tuple[Served, ...]:
    known = {item.code: item for item in there}
    return tuple(
        item._replace(
            title=item.title or known[item.code].title,
            score=known[item.code].score if item.score is None else item.score,
        )
        if item.code in known
        else item
        for item in read
    )


def _activities(there: Sequence[Activity], read: Iterable[Activity], roles: Collection[str]) -> tuple[Activity, ...]:
    """Activities that were read, on the rows of those that mean the same: by uid, by wording, else by their place."""
    free = list(there)
    wanted = list(read)
    kept: list[Activity | None] = [None] * len(wanted)
    ways: tuple[Callable[[Activity, Activity, int], bool], ...] = (
        lambda a, b, _: bool(a.uid) and a.uid == b.uid,
        lambda a, b, _: squeeze(a.text) == squeeze(b.text),
        lambda a, b, at: not a.uid and at < len(there) and there[at] is b,
    )
    for means in ways:
        for at, activity in enumerate(wanted):
            if kept[at] is None:
                kept[at] = next((one for one in free if means(activity, one, at)), None)
                free = [one for one in free if one is not kept[at]]
    return tuple(_activity(old, new, roles) if old else new for old, new in zip(kept, wanted, strict=True))


def _activity(there: Activity, read: Activity, roles: Collection[str]) -> Activity:
    taken = there._replace(text=read.text)
    if "outputs" in roles:
        taken = taken._replace(outputs=read.outputs)
    if "channels" in roles:
        taken = taken._replace(channels=read.channels)
    if "months" in roles:
        taken = taken._replace(start=read.start, end=read.end)
    return taken._replace(rhythm=read.rhythm) if "own-rhythm" in roles else taken


def _share_items(one: Measure, other: Measure) -> bool:
    codes = {item.code for item in one.items}
    if codes or other.items:
        return not codes.isdisjoint(item.code for item in other.items)
    return one.indicator == other.indicator


def _triples(measure: Measure) -> Counter[str]:
    text = squeeze("".join((*measure.issues, *(activity.text for activity in measure.activities))))
    return Counter(text[at : at + 3] for at in range(max(1, len(text) - 2)))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(texts)
