"""What every reader makes of a source: tables of cells that know where they stood. Knows nothing of plans or scores."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import NamedTuple

Value = Decimal | dt.date | None


class Cell(NamedTuple):
    """One cell: its text as a person sees it, the number or date behind it, and where it stood.

    A cell covered by a merge has no text of its own; `covered` tells it from an empty one.
    """

    text: str
    source: str
    value: Value = None
    columns: int = 1
    rows: int = 1
    covered: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing stands here."""
        return not self.text.strip()


class Table(NamedTuple):
    """Rows of cells, each as long as it has columns."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


class Doubt(NamedTuple):
    """Something printed that was changed, guessed or not understood: the place, the rule, and named values."""

    place: str
    rule: str
    values: tuple[tuple[str, object], ...] = ()

    @classmethod
    def at(cls, place: str, rule: str, /, **values: object) -> Doubt:
        """A doubt with its values by name."""
        return cls(place, rule, tuple(values.items()))
