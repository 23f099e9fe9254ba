"""The form of one ฝ่าย for its risks: which risks it asks about, what was told of a period, and rows for new ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from ita_desktop.domain.form_fields import Field, Kind, Values
from ita_desktop.domain.merging import Value
from ita_desktop.domain.risk import Family, Remedy, Risk
from ita_desktop.domain.risk_method import Method
from ita_desktop.domain.risk_watch import Watch, period
from ita_desktop.domain.risk_words import REMEDY_TITLES, RISK_TITLES, WATCH_TITLES, choices

NEW = "new-"
"""How the uid of a row begins that is empty for a new risk."""
SPARE = 5
"""How many such rows a form has."""
TITLES = {**RISK_TITLES, **WATCH_TITLES, **REMEDY_TITLES, "measures": "มาตรการ (บรรทัดละหนึ่งมาตรการ)"}
"""What its columns are called."""
_TEXTS = ("event", "process", "step", "cause", "effect", "controls")
_SCORES = {
    Family.A: ("light", "necessity", "severity", "quality"),
    Family.B: ("likelihood", "impact", "likelihood_after", "impact_after"),
}
_TOLD = ("done", "result", "problem", "suggestion")
TOLD = ("occurred", "fixed", "left", *_TOLD, "state")
"""Its fields that tell of the period; the others are of the risk itself."""


class RiskLine(NamedTuple):
    """One row of a form, with its values when the form went out; the uid of a new risk begins with NEW."""

    uid: str
    number: str
    level: str = ""
    values: Mapping[str, Value] = {}
    title: str = ""

    @property
    def name(self) -> str:
        """How sentences name it."""
        return f"{self.number} {self.title}".strip()


class RiskForm(NamedTuple):
    """A form as it went out; `uid` is its own, `key` that of the ฝ่าย where it is one of the ten."""

    uid: str
    office_uid: str
    office: str
    year: int
    period: str
    section: str
    key: str
    revision: int
    sent_at: str
    due_on: dt.date | None
    method: Method
    lines: tuple[RiskLine, ...] = ()

    @property
    def month(self) -> str:
        """The key of the period, where other forms have their month."""
        return self.period

    @property
    def when(self) -> str:
        """The period as titles say it."""
        found = period(self.year, self.period)
        return found.named if found else self.period


def fields(method: Method) -> tuple[Field, ...]:
    """What a ฝ่าย fills in: the risk, its scores of the year's family, its measure, and what happened in the period."""
    return (
        *(Field(name) for name in _TEXTS[:3]), _choice(method, "known"), *(Field(name) for name in _TEXTS[3:5]),
        *(_choice(method, name) for name in _SCORES[method.main][:2]),
        *([_choice(method, "severity")] if method.main is Family.A else []), Field("controls"),
        *(_choice(method, name) for name in _SCORES[method.main][-(1 if method.main is Family.A else 2) :]),
        _choice(method, "response"), Field("measures"), Field("owner"), Field("due_on", Kind.DAY),
        Field("occurred", Kind.NUMBER), _choice(method, "fixed"), _choice(method, "left"),
        *(Field(name) for name in _TOLD), _choice(method, "state"),
    )  # fmt: skip


def _choice(method: Method, name: str) -> Field:
    return Field(name, Kind.CHOICE, {_key(value): said for value, said in choices(method, name).items()})


def _key(value: Any) -> str:
    return str(value)


def values_of(method: Method, risk: Risk, watch: Watch) -> dict[str, Value]:
    """What a ฝ่าย can fill in, of a risk and what was told of it."""
    first = risk.remedies[0] if risk.remedies else Remedy()
    found: dict[str, Value] = {}
    for field in fields(method):
        match field.name:
            case "measures":
                found[field.name] = "\n".join(remedy.text.replace("\n", " ") for remedy in risk.remedies)
            case "owner" | "due_on":
                found[field.name] = getattr(first, field.name)
            case "occurred":
                found[field.name] = None if watch.occurred is None else Decimal(watch.occurred)
            case name:
                value = _held(risk, watch, name)
                found[name] = _key(value) if field.choices and value is not None else value
    return found


def _held(risk: Risk, watch: Watch, name: str) -> Any:
    if name == "left":
        return watch.severity
    return getattr(watch, name) if name in (*_TOLD, "fixed", "state") else getattr(risk, name)


def with_values(method: Method, risk: Risk, values: Values) -> Risk:
    """A risk with some values of its form changed."""
    of_risk = {name: _again(method, name, value) for name, value in values.items() if name in Risk._fields}
    risk = risk._replace(**of_risk)
    return risk._replace(remedies=_remedies(risk.remedies, values))


def told(method: Method, values: Values) -> dict[str, Any]:
    """What values of a form tell of the period."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        if name == "occurred":
            found[name] = None if value is None else int(Decimal(str(value)))
        elif name in TOLD:
            found["severity" if name == "left" else name] = _again(method, name, value)
    return found


def _again(method: Method, name: str, value: Value) -> Any:
    if known := choices(method, name):
        return next((one for one in known if _key(one) == value), None)
    return value or ""


def _remedies(before: tuple[Remedy, ...], values: Values) -> tuple[Remedy, ...]:
    """Measures with what the form says: a line each; owner and day are those of the first."""
    remedies = list(before)
    if "measures" in values:
        lines = [line.strip() for line in str(values["measures"] or "").split("\n") if line.strip()]
        known = {remedy.text.replace("\n", " "): remedy for remedy in before}
        others = dict(enumerate(before))
        remedies = [known.get(line) or others.get(at, Remedy())._replace(text=line) for at, line in enumerate(lines)]
    changed = {name: values[name] for name in ("owner", "due_on") if name in values}
    if any(changed.values()) or (changed and remedies):
        first = remedies[0] if remedies else Remedy()
        day = changed.get("due_on", first.due_on)
        owner = str(changed.get("owner", first.owner) or "")
        remedies[:1] = [first._replace(owner=owner, due_on=day if isinstance(day, dt.date) else None)]
    return tuple(remedies)
