"""Rows of our own plan files as they stand there, and which of them are one measure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ita_desktop.documents.plan_words import Part, SeenActivity, SeenMeasure, folded, indicator_number


class SeenRow(NamedTuple):
    """One row of a table: a heading, or a measure or a part of one with its activities."""

    place: str
    points: dict[Part, list[str]]
    activities: list[SeenActivity]
    uid: str = ""

    @property
    def headed(self) -> str:
        """The words of a heading of indicator, if the row has one."""
        return " ".join(self.points.get(Part.INDICATOR, ()))

    @property
    def empty(self) -> bool:
        """Whether the row says nothing of a measure."""
        return not self.uid and not self.activities and not any(
            folded(texts) for part, texts in self.points.items() if part is not Part.INDICATOR
        )  # fmt: skip


def measures_of(rows: Sequence[SeenRow]) -> list[tuple[str, SeenMeasure]]:
    """The measures that rows make, each with the place where it begins."""
    found: list[tuple[str, SeenMeasure]] = []
    indicator: int | None = None
    for row in rows:
        if row.headed:
            indicator = indicator_number(row.headed)
        if row.empty:
            continue
        last = found[-1][1] if found else None
        if last is None or _begins(row, last):
            found.append((row.place, SeenMeasure(indicator, row.points, row.activities, row.uid)))
        else:
            place = found[-1][0]
            points = {part: _joined(last.points[part], row.points.get(part, [])) for part in last.points}
            found[-1] = (place, last._replace(points=points, activities=[*last.activities, *row.activities]))
    return found


def _begins(row: SeenRow, last: SeenMeasure) -> bool:
    """Whether a row begins a measure of its own: another uid, items of its own, or a copy of what was there."""
    if row.uid and row.uid != last.uid:
        return True
    items = row.points.get(Part.ITEM, [])
    seen = {activity.uid for activity in last.activities if activity.uid}
    copied = any(activity.uid in seen for activity in row.activities)
    return bool(folded(items)) and (not row.uid or copied or folded(items) != folded(last.points.get(Part.ITEM, [])))


def _joined(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Points of a measure over several rows; a cell filled down says nothing new."""
    return list(above) if folded(above) == folded(below) else [*above, *below]
