"""A plan as data: the shape that the command line prints and that other programs read."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure


def as_data(measure: Measure, *, with_results: bool = False) -> dict[str, Any]:
    """A measure as `show plan` prints it; a report adds the results and the number of pictures."""
    data: dict[str, Any] = {
        "items": [{"code": item.code, "title": item.title, "score": _number(item.score)} for item in measure.items],
        "indicator": measure.indicator,
        "issues": list(measure.issues),
        "activities": [_activity(activity) for activity in measure.activities],
        "supervision": list(measure.supervision),
        "responsible": [{"name": owner.name, "role": owner.role and owner.role.value} for owner in measure.owners],
        "follow_up": measure.rhythm and measure.rhythm.value,
    }
    if with_results:
        data |= {"results": list(measure.results), "evidence": measure.pictures}
    return data


def _activity(activity: Activity) -> Mapping[str, Any]:
    return {
        "text": activity.text,
        "outputs": [output.text for output in activity.outputs],
        "channels": list(activity.channels),
        "start": _month(activity.start),
        "end": _month(activity.end),
    }


def _month(month: Month | None) -> str | None:
    return str(month) if month else None


def _number(score: Decimal | None) -> float | None:
    return None if score is None else float(score)
