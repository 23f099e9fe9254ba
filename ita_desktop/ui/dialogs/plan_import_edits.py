"""One cell of a measure as a person types it, or as another measure has it; paths are those of plan_compare."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import zip_longest
from typing import Any

from ita_desktop.domain.dates import month_short
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Rhythm
from ita_desktop.domain.plan_compare import cells
from ita_desktop.services.plans import read_months, read_points

_OF_ACTIVITY = re.compile(r"activities\.(\d+)\.(.+)")
_WHOLE = {
    "text": ("text",), "outputs": ("outputs",), "channels": ("channels",), "months": ("start", "end"),
    "rhythm": ("rhythm",),
}  # fmt: skip

_OF_ITEMS = {"titles": "title", "scores": "score"}
"""What is printed with each item, by the path of all of them."""


def activity_of(path: str) -> tuple[int, str] | None:
    """The place of the activity that a path leads into, and which of its parts."""
    found = _OF_ACTIVITY.fullmatch(path)
    return (int(found[1]), found[2]) if found else None


def text_at(measure: Measure, path: str) -> str:
    """What stands in a cell as it is edited: owners by name alone, a window with one end missing too."""
    if path == "owners":
        return "\n".join(owner.name for owner in measure.owners)
    text = cells(measure).get(path, "")
    if not text and (at := activity_of(path)) and at[1] == "months" and at[0] < len(measure.activities):
        activity = measure.activities[at[0]]
        return " – ".join(month_short(month) for month in (activity.start, activity.end) if month)
    return text


def typed(measure: Measure, path: str, text: str) -> Measure:
    """The measure with one cell as a person typed it; a Problem says what can't be understood."""
    if at := activity_of(path):
        number, part = at
        changed = measure.activities[number]._replace(**_part(part, text))
        return measure._replace(activities=(*measure.activities[:number], changed, *measure.activities[number + 1 :]))
    if path == "pictures":
        if text.strip() and not text.strip().isdecimal():
            raise Problem("number_unreadable", text=text)
        return measure._replace(pictures=int(text.strip() or 0))
    if path == "owners":
        roles = {owner.name: owner.role for owner in measure.owners}
        return measure._replace(owners=tuple(Owner(name, roles.get(name)) for name in read_points(text)))
    if path == "rhythm":
        return measure._replace(rhythm=Rhythm(text) if text else None)
    values: dict[str, Any] = {path: text if path == "notes" else read_points(text)}
    return measure._replace(**values)


def _part(part: str, text: str) -> dict[str, Any]:
    if part == "months":
        start, end = read_months(text)
        return {"start": start, "end": end}
    if part == "rhythm":
        return {"rhythm": Rhythm(text) if text else None}
    if part == "outputs":
        return {"outputs": tuple(map(Output, read_points(text)))}
    return {part: read_points(text) if part == "channels" else text}


def keeping(wanted: Measure, there: Measure, kept: Collection[str]) -> Measure:
    """What was read, with some cells as the file has them."""
    plain = {path for path in kept if "." not in path} - _OF_ITEMS.keys()
    values = {path: getattr(there, path) for path in plain}
    if "items" in plain:
        values["indicator"] = there.indicator
    known = {item.code: item for item in there.items}
    parts = [field for path, field in _OF_ITEMS.items() if path in kept]
    if parts and "items" not in plain:
        values["items"] = tuple(
            item._replace(**{part: getattr(known[item.code], part) for part in parts}) if item.code in known else item
            for item in wanted.items
        )
    pairs = zip_longest(there.activities, wanted.activities)
    mixed = (_keeping(old, new, f"activities.{number}", kept) for number, (old, new) in enumerate(pairs))
    return wanted._replace(**values, activities=tuple(one for one in mixed if one))


def _keeping(old: Activity | None, new: Activity | None, at: str, kept: Collection[str]) -> Activity | None:
    """One activity of both; one that only the file has, or only the source, is kept or left as a whole."""
    if old is None or new is None:
        return old if f"{at}.text" in kept else new
    names = [name for part, whole in _WHOLE.items() if f"{at}.{part}" in kept for name in whole]
    return new._replace(**{name: getattr(old, name) for name in names})
