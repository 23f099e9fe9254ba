"""What every reader makes of a source: tables of cells that know where they stood. Knows nothing of plans or scores."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import NamedTuple

Value = Decimal | dt.date | None


class Paragraph(NamedTuple):
    """One paragraph of a cell; `mark` is the bullet or number that the format itself knows, not one typed as text.

    A `soft` one is the same paragraph to its format: it goes on after a line break inside it.
    """

    text: str
    mark: str = ""
    style: str = ""
    soft: bool = False


def lines_of(text: str) -> tuple[Paragraph, ...]:
    """The lines of a text as paragraphs, where a format knows no others."""
    return tuple(Paragraph(line.strip()) for line in text.split("\n") if line.strip())


class Cell(NamedTuple):
    """One cell: its text as a person sees it, the number or date behind it, and where it stood.

    A cell covered by a merge has no text of its own; `covered` tells it from an empty one, and `above` says that the
    merge began in an earlier row. In a flowed cell the ends of printed lines are lost: blanks stand where they were.
    `text` holds the marks of lists, `paragraphs` keeps them apart. `bookmarks` are Word's names for places in the cell.
    """

    text: str
    source: str
    value: Value = None
    columns: int = 1
    rows: int = 1
    covered: bool = False
    above: bool = False
    flowed: bool = False
    paragraphs: tuple[Paragraph, ...] = ()
    bookmarks: tuple[str, ...] = ()
    pictures: int = 0

    @property
    def empty(self) -> bool:
        """Whether nothing stands here."""
        return not self.text.strip()


class Table(NamedTuple):
    """Rows of cells, each as long as it has columns; running text between tables is a table of single cells."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    prose: bool = False


class Doubt(NamedTuple):
    """Something printed that was changed, guessed or not understood: the place, the rule, and named values."""

    place: str
    rule: str
    values: tuple[tuple[str, object], ...] = ()

    @classmethod
    def at(cls, place: str, rule: str, /, **values: object) -> Doubt:
        """A doubt with its values by name."""
        return cls(place, rule, tuple(values.items()))
