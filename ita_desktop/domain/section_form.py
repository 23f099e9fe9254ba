"""The form of one ฝ่าย for one month: which activities it asks about, and the values that went out with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, Status
from ita_desktop.domain.merging import Value

FIELDS = ("status", "reason", "result", "quantity", "event_date", "obstacle", "suggestion", "next_step")
"""What a ฝ่าย fills in of each activity, in the order of the form."""
TEXTS = ("reason", "result", "obstacle", "suggestion", "next_step")
"""Those of them that hold text."""
Values = Mapping[str, Value]
"""Values by field; a field that is not there says nothing."""


class FormLine(NamedTuple):
    """One activity of a form, with the values of its entry when the form went out, and the revision of that entry."""

    activity: str
    codes: str
    text: str
    target: str = ""
    values: Mapping[str, Value] = {}
    revision: int = 0

    @property
    def name(self) -> str:
        """How sentences name it."""
        return f"{self.codes} {self.text}".strip()


class SectionForm(NamedTuple):
    """A form as it went out; `uid` is its own, `key` that of the ฝ่าย where it is one of the ten."""

    uid: str
    office_uid: str
    office: str
    year: int
    month: Month
    section: str
    key: str = ""
    revision: int = 1
    sent_at: str = ""
    due_on: dt.date | None = None
    lines: tuple[FormLine, ...] = ()


def values_of(entry: Entry) -> dict[str, Value]:
    """What a ฝ่าย can fill in, of an entry."""
    return {name: getattr(entry, name) for name in FIELDS}


def with_values(entry: Entry, values: Values) -> Entry:
    """An entry with some values of its form changed."""
    changed: dict[str, Any] = {name: value if value is not None else _EMPTY[name] for name, value in values.items()}
    return entry._replace(**changed)


def written(values: Values) -> dict[str, str | None]:
    """Values as text that a file can hold."""
    return {name: None if value is None else str(value) for name, value in values.items()}


def read_again(data: Mapping[str, Any]) -> dict[str, Value]:
    """Values out of such text; ValueError or ArithmeticError where it is none."""
    return {name: _read(name, data[name]) for name in FIELDS if name in data}


_EMPTY = {name: getattr(Entry("", Month(2500, 1)), name) for name in FIELDS}


def _read(name: str, text: str | None) -> Value:
    if text is None:
        return None
    if name == "quantity":
        number = Decimal(text)
        if not number.is_finite():
            raise ValueError(text)
        return number
    if name == "event_date":
        return dt.date.fromisoformat(text)
    return Status(text) if name == "status" else str(text)
