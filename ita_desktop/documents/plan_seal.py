"""What our own plan files carry unseen, so that one which was edited can be read again row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from ita_desktop.documents.sealing import sealed, unsealed
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Rhythm, Role, Served

MARK = "ita-desktop plan"
VERSION = 1


class Seal(NamedTuple):
    """The plan as it was exported; `items` are the titles and scores that its measures left to the framework."""

    year: int
    office: str
    measures: tuple[Measure, ...]
    items: Mapping[str, Served] = {}
    whole: bool = True
    """False where only some of the plan was exported: a measure that is not there was not deleted."""
    labelled: bool = False
    """Whether what belongs to an activity stands under it with a label, not in columns of its own."""


def write(seal: Seal) -> list[str]:
    """The seal as lines of text: first what it is, then a measure each."""
    items = [_served(served) for served in seal.items.values()]
    head = {
        "year": seal.year, "office": seal.office, "whole": seal.whole, "labelled": seal.labelled, "items": items,
    }  # fmt: skip
    return sealed(MARK, VERSION, head, map(_measure, seal.measures))


def read(lines: Sequence[str]) -> Seal | None:
    """The seal in these lines, None where they hold none that this program can read."""
    return unsealed(MARK, VERSION, lines, _seal)


def _seal(head: Mapping[str, Any], rows: Sequence[Any]) -> Seal:
    items = {served.code: served for served in map(_served_again, head["items"])}
    again = tuple(map(_measure_again, rows))
    return Seal(int(head["year"]), str(head["office"]), again, items, bool(head["whole"]), bool(head["labelled"]))


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "uid": measure.uid, "indicator": measure.indicator, "items": [_served(served) for served in measure.items],
        "issues": measure.issues, "activities": [_activity(activity) for activity in measure.activities],
        "supervision": measure.supervision, "owners": measure.owners, "rhythm": measure.rhythm, "notes": measure.notes,
    }  # fmt: skip


def _activity(activity: Activity) -> dict[str, Any]:
    outputs = [(output.text, _figure(output.number), output.unit) for output in activity.outputs]
    return {
        "uid": activity.uid, "text": activity.text, "outputs": outputs, "channels": activity.channels,
        "start": _month(activity.start), "end": _month(activity.end), "rhythm": activity.rhythm,
    }  # fmt: skip


def _served(served: Served) -> tuple[str, str, str | None]:
    return served.code, served.title, _figure(served.score)


def _figure(number: Decimal | None) -> str | None:
    return None if number is None else str(number)


def _month(month: Month | None) -> str | None:
    return str(month) if month else None


def _measure_again(data: Mapping[str, Any]) -> Measure:
    return Measure(
        indicator=None if data["indicator"] is None else int(data["indicator"]),
        items=tuple(map(_served_again, data["items"])),
        issues=_texts(data["issues"]),
        activities=tuple(map(_activity_again, data["activities"])),
        supervision=_texts(data["supervision"]),
        owners=tuple(Owner(str(name), Role(role) if role else None) for name, role in data["owners"]),
        rhythm=_rhythm_again(data["rhythm"]),
        notes=str(data["notes"]),
        uid=str(data["uid"]),
    )


def _activity_again(data: Mapping[str, Any]) -> Activity:
    return Activity(
        text=str(data["text"]),
        outputs=tuple(Output(str(text), _figure_again(number), str(unit)) for text, number, unit in data["outputs"]),
        channels=_texts(data["channels"]),
        start=Month.parse(data["start"]) if data["start"] else None,
        end=Month.parse(data["end"]) if data["end"] else None,
        rhythm=_rhythm_again(data["rhythm"]),
        uid=str(data["uid"]),
    )


def _served_again(data: Sequence[Any]) -> Served:
    code, title, score = data
    return Served(str(code), str(title), _figure_again(score))


def _figure_again(text: str | None) -> Decimal | None:
    if text is None:
        return None
    number = Decimal(text)
    if not number.is_finite():
        raise ValueError(text)
    return number


def _rhythm_again(text: str | None) -> Rhythm | None:
    return Rhythm(text) if text else None


def _texts(data: Sequence[Any]) -> tuple[str, ...]:
    return tuple(map(str, data))
