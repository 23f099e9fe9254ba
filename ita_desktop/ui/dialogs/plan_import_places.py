"""Which printed cells of a source a cell of a measure came from, and which cell a doubt is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from ita_desktop.services.plan_imports import ImportLine

_ROLES: Mapping[str, tuple[str, ...]] = {
    "items": ("code", "item", "score"), "issues": ("issue",), "supervision": ("supervision",), "owners": ("owner",),
    "rhythm": ("rhythm",), "results": ("result",), "pictures": ("pictures",), "notes": ("note",),
    "text": ("activity",), "outputs": ("output",), "channels": ("channel",), "months": ("months", "start", "end"),
}  # fmt: skip
"""The columns of a source from which each part of a measure is read."""
_ABOUT = (
    (("month", "whole_year"), "months"), (("points_unpaired",), "outputs"), (("owner",), "owners"),
    (("rhythm",), "rhythm"), (("code", "item", "indicator", "title", "score", "row_of", "measure_shared"), "items"),
)  # fmt: skip
"""Which part a rule is about, by how its name begins, where the place alone does not tell."""


class Printed(NamedTuple):
    """What stood in the source for one cell, and where."""

    text: str
    place: str = ""


def path_of(traced: str) -> str:
    """The cell that a traced path lies in: issues.1 is one point of issues."""
    if found := re.match(r"(activities\.\d+)(?:\.(\w+))?", traced):
        part = found[2] or "text"
        return f"{found[1]}.{'months' if part in ('start', 'end') else part}"
    return traced.partition(".")[0]


def part_of(path: str) -> str:
    """The part of a measure or activity that a path names."""
    return path.rpartition(".")[2]


def cell_of_doubt(line: ImportLine, place: str, rule: str, values: Mapping[str, object]) -> str:
    """The cell that a doubt is about; "" where it is about the whole row."""
    if isinstance(field := values.get("field"), str):
        return path_of(field) if "." in field else f"activities.0.{field}"
    part = next((part for beginnings, part in _ABOUT if rule.startswith(beginnings)), "")
    paths = dict.fromkeys(path_of(path) for path, places in line.read.trace.items() if place in places)
    if part:
        nearest = next((path for path in paths if part_of(path) == part), part)
        return f"activities.0.{nearest}" if nearest in ("months", "outputs") else nearest
    return next(iter(paths), "")


def printed_for(line: ImportLine, path: str) -> Printed:
    """What was printed for a cell; of a printed cell with one line for each activity, its own line."""
    part = part_of(path)
    fields = [field for field in line.read.cells if field.role in _ROLES.get(part, ()) and field.printed.strip()]
    if path.startswith("activities."):
        return _of_activity(line, path, fields)
    texts = dict.fromkeys(field.printed.strip() for field in fields)
    return Printed("\n".join(texts), fields[0].place if fields else "")


def _of_activity(line: ImportLine, path: str, fields: list[Any]) -> Printed:
    traced: dict[str, set[str]] = {}
    for one, places in line.read.trace.items():
        traced.setdefault(path_of(one), set()).update(places)
    part = part_of(path)
    for field in fields:
        sharing = [one for one, places in traced.items() if part_of(one) == part and field.place in places]
        if path in sharing:
            lines = [text.strip() for text in field.printed.split("\n") if text.strip()]
            own = len(lines) == len(sharing)
            return Printed(lines[sharing.index(path)] if own else field.printed.strip(), field.place)
    if path.startswith("activities.0.") and fields and not any(part_of(one) == part for one in traced):
        return Printed("\n".join(field.printed.strip() for field in fields), fields[0].place)
    return Printed("")
