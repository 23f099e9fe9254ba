"""What any form that goes out asks of each of its rows, and those values as text that a file can hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from ita_desktop.domain.merging import Value


class Kind(StrEnum):
    """What can stand in a field."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    CHOICE = "choice"


class Field(NamedTuple):
    """One thing that is asked; `choices` are what a list offers, and how the form says each."""

    name: str
    kind: Kind = Kind.TEXT
    choices: Mapping[Any, str] = {}


Values = Mapping[str, Value]
"""Values by field; a field that is not there says nothing."""


def written(values: Values) -> dict[str, str | None]:
    """Values as text that a file can hold."""
    return {name: None if value is None else str(value) for name, value in values.items()}


def read_again(fields: Iterable[Field], data: Mapping[str, Any]) -> dict[str, Value]:
    """Values out of such text; ValueError or ArithmeticError where it is none."""
    return {field.name: _read(field, data[field.name]) for field in fields if field.name in data}


def _read(field: Field, text: str | None) -> Value:
    if text is None:
        return None
    if field.kind is Kind.NUMBER:
        number = Decimal(text)
        if not number.is_finite():
            raise ValueError(text)
        return number
    if field.kind is Kind.DAY:
        return dt.date.fromisoformat(text)
    if field.kind is Kind.TEXT:
        return str(text)
    for choice in field.choices:
        if choice == text:
            return choice  # type: ignore[no-any-return]
    raise ValueError(text)
