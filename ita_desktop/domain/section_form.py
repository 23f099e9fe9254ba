"""The form of one ฝ่าย for one month: which activities it asks about, and the values that went out with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, NamedTuple

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import STATUS_WORDS, Entry
from ita_desktop.domain.form_fields import Field, Kind, Values
from ita_desktop.domain.merging import Value

FIELDS = (
    Field("status", Kind.CHOICE, STATUS_WORDS), Field("reason"), Field("result"), Field("quantity", Kind.NUMBER),
    Field("event_date", Kind.DAY), Field("obstacle"), Field("suggestion"), Field("next_step"),
)  # fmt: skip
"""What a ฝ่าย fills in of each activity, in the order of the form."""


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
    return {field.name: getattr(entry, field.name) for field in FIELDS}


def with_values(entry: Entry, values: Values) -> Entry:
    """An entry with some values of its form changed."""
    changed: dict[str, Any] = {name: value if value is not None else _EMPTY[name] for name, value in values.items()}
    return entry._replace(**changed)


_EMPTY = values_of(Entry("", Month(2500, 1)))
