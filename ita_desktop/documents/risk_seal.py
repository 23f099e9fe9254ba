"""What our workbook of a risk register carries unseen, so that one which was edited can be read again row by row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ita_desktop.documents.sealing import sealed, unsealed
from ita_desktop.domain import risk_method
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.risk import Quality, Remedy, Response, Risk, Tone
from ita_desktop.domain.risk_method import Method
from ita_desktop.domain.risk_watch import State, Watch

MARK = "ita-desktop risks"
VERSION = 1
_CHOICES = {"light": Tone, "quality": Quality, "response": Response}
_TEXTS = ("text", "method", "owner", "measure", "activity", "uid")
_OF_FILE = ("revision", "id")


class Seal(NamedTuple):
    """A register as it was exported: how it was scored, its risks with measures as people read them, what was told."""

    year: int
    office: str
    method: Method
    risks: tuple[Risk, ...]
    watches: tuple[Watch, ...] = ()


def write(seal: Seal) -> list[str]:
    """The seal as lines of text: first what it is, then a risk each with what was told of it."""
    head = {"year": seal.year, "office": seal.office, "method": risk_method.written(seal.method)}
    told: dict[str, list[Watch]] = {}
    for watch in seal.watches:
        told.setdefault(watch.risk, []).append(watch)
    rows = ({**_risk(risk), "watches": list(map(_plain, told.get(risk.uid, ())))} for risk in seal.risks)
    return sealed(MARK, VERSION, head, rows)


def read(lines: Sequence[str]) -> Seal | None:
    """The seal in these lines, None where they hold none that this program can read."""
    return unsealed(MARK, VERSION, lines, _seal)


def _seal(head: Mapping[str, Any], rows: Sequence[Any]) -> Seal:
    watches = tuple(_watch_again(one) for row in rows for one in row["watches"])
    return Seal(
        int(head["year"]), str(head["office"]), risk_method.read(head["method"]), tuple(map(_risk_again, rows)), watches
    )


def _plain(one: Watch | Risk) -> dict[str, Any]:
    return {name: value for name, value in one._asdict().items() if name not in _OF_FILE}


def _risk(risk: Risk) -> dict[str, Any]:
    return {**_plain(risk), "remedies": list(map(_remedy, risk.remedies))}


def _remedy(remedy: Remedy) -> dict[str, Any]:
    start, due = str(remedy.start or ""), remedy.due_on.isoformat() if remedy.due_on else ""
    return {**remedy._replace(id=0)._asdict(), "start": start, "due_on": due}


def _risk_again(data: Mapping[str, Any]) -> Risk:
    kept = {name: data[name] for name in Risk._fields if name in data}
    kept |= {name: kind(data[name]) if data[name] else None for name, kind in _CHOICES.items()}
    remedies = tuple(map(_remedy_again, data["remedies"]))
    return Risk(**{**kept, "touches": tuple(map(str, data["touches"])), "remedies": remedies})


def _remedy_again(data: Mapping[str, Any]) -> Remedy:
    start = Month.parse(data["start"]) if data["start"] else None
    due = dt.date.fromisoformat(data["due_on"]) if data["due_on"] else None
    texts: dict[str, Any] = {name: str(data[name]) for name in _TEXTS}
    return Remedy(**texts, start=start, due_on=due)


def _watch_again(data: Mapping[str, Any]) -> Watch:
    kept = {name: data[name] for name in Watch._fields if name in data}
    return Watch(**{**kept, "state": State(data["state"]) if data["state"] else None})
