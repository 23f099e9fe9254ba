"""Reads the rows of any form that came back: every open cell, and what stands in one that can't be read."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from openpyxl.utils import get_column_letter

from ita_desktop.documents.incoming import sealed_book
from ita_desktop.documents.incoming.grid import Cell, Doubt
from ita_desktop.documents.incoming.values import is_dash, read_number
from ita_desktop.documents.incoming.xlsx_pictures import PlacedPicture, placed_pictures
from ita_desktop.documents.sheets.form_table import Layout
from ita_desktop.domain.dates import read_date, thai_date
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import fiscal_year_of
from ita_desktop.domain.form_fields import Field, Kind, Values
from ita_desktop.domain.merging import Value
from ita_desktop.domain.thai import squeeze, tidy

_QUOTED = 80
_MOST_REACHED = Decimal(10) ** 12


class ReadRows(NamedTuple):
    """The rows of a form as they came back; a field that could not be read is not among its values.

    `values` and `photos` go by the uid of the row, `places` by that and the field; `saved` is when the file was.
    """

    values: Mapping[str, Values]
    places: Mapping[tuple[str, str], str]
    photos: Mapping[str, Sequence[PlacedPicture]]
    doubts: tuple[Doubt, ...]
    saved: str = ""


def read_rows(package: zipfile.ZipFile, name: str, layout: Layout, lines: Mapping[str, str], year: int) -> ReadRows:
    """The rows of a form, whose names go by their uid; a Problem where nobody can say which row is which."""
    return _Reader(package, name, layout, lines, year).read()


class _Unread(Exception):
    """A cell that can't be read: which sentence says so, and what it shows."""

    def __init__(self, rule: str, printed: str = "") -> None:
        super().__init__(rule)
        self.rule, self.printed = rule, printed


class _Reader:
    """One form while it is read."""

    def __init__(
        self, package: zipfile.ZipFile, name: str, layout: Layout, lines: Mapping[str, str], year: int
    ) -> None:  # fmt: skip
        self._package, self._name, self._layout, self._lines, self._year = package, name, layout, lines, year
        self._doubts: list[Doubt] = []
        self._values: dict[str, dict[str, Value]] = {}
        self._places: dict[tuple[str, str], str] = {}
        self._photos: dict[str, list[PlacedPicture]] = {}
        self._title = ""
        self._columns: Mapping[str, int] = {}

    def read(self) -> ReadRows:
        """Every row of the form, in whatever order they are now."""
        books = (sealed_book.open_book(self._package, formulas=formulas).worksheets for formulas in (False, True))
        for shown, typed in zip(*books, strict=True):
            both = zip(sealed_book.rows_of(shown), sealed_book.rows_of(typed), strict=True)
            rows = [(number, *row) for number, row in enumerate(both, 1)]
            at = next((n for n, (_, texts, _) in enumerate(rows) if self._layout.hidden in _tidied(texts)), None)
            if at is not None:
                self._title, titles = shown.title, _tidied(rows[at][1])
                self._columns = {title: titles.index(title) for title in titles if title}
                self._read_rows(rows[at + 1 :], shown)
                break
        else:
            raise Problem("form_broken", name=self._name)
        saved = sealed_book.saved_at(self._package)
        return ReadRows(self._values, self._places, self._photos, tuple(self._doubts), saved)

    def _read_rows(self, rows: Sequence[tuple[int, Sequence[Any], Sequence[Any]]], sheet: Any) -> None:
        for column in self._layout.open if self._lines else ():
            if column.title not in self._columns:
                self._doubts.append(Doubt.at(self._title, "form_column_missing", column=column.title))
        found: dict[str, int] = {}
        twice = set[str]()
        for number, values, formulas in rows:
            texts = sealed_book.texts_of(values)
            at = self._columns[self._layout.hidden]
            uid = texts[at].strip() if at < len(texts) else ""
            if uid in found:
                twice.add(uid)
                self._doubts.append(Doubt.at(self._row(number), "form_row_twice", activity=self._lines[uid]))
            elif uid in self._lines:
                found[uid] = number
                self._read_row(uid, number, values, formulas)
            elif self._lines and any(text.strip() for text in texts):
                printed = " ".join(" ".join(text for text in texts if text).split())
                self._doubts.append(Doubt.at(self._row(number), "form_row_unknown", printed=printed[:_QUOTED]))
        for uid in twice:
            del self._values[uid]
        missing = (line for uid, line in self._lines.items() if uid not in found)
        self._doubts += [Doubt.at(self._title, "form_row_missing", activity=line) for line in missing]
        self._read_photos(sheet, {number: uid for uid, number in found.items()})

    def _read_row(self, uid: str, number: int, values: Sequence[Any], formulas: Sequence[Any]) -> None:
        kept = self._values[uid] = {}
        for column in self._layout.open:
            at = self._columns.get(column.title, len(values))
            if column.title not in self._columns:
                continue
            value, formula = (row[at] if at < len(row) else None for row in (values, formulas))
            place = f"{self._title}!{get_column_letter(at + 1)}{number}"
            self._places[uid, column.field.name] = place
            try:
                if value is None and formula is not None:
                    raise _Unread("form_formula", str(formula))
                if value is not None or column.field.kind is not Kind.CHOICE:  # no choice says nothing
                    kept[column.field.name] = self._read_cell(column.field, value)
            except _Unread as unread:
                printed = " ".join(unread.printed.split())[:_QUOTED]
                words: dict[str, object] = {"printed": printed, "column": column.title, "year": self._year}
                self._doubts.append(Doubt.at(place, unread.rule, **words))

    def _read_cell(self, field: Field, value: Any) -> Value:
        text = tidy(sealed_book.texts_of([value])[0]).text.strip()
        match field.kind:
            case Kind.NUMBER:
                return _number(value, text)
            case Kind.DAY:
                return self._day(value, text)
            case Kind.CHOICE:
                return _choice(field, text)
        if isinstance(value, (dt.date, dt.time)):
            raise _Unread("form_text_is_date", text)
        return text

    def _day(self, value: Any, text: str) -> dt.date | None:
        if not text:
            return None
        try:
            day = read_date(value if isinstance(value, dt.date) else text)
        except Problem as problem:
            raise _Unread("form_date", text) from problem
        if fiscal_year_of(day) != self._year:
            raise _Unread("form_date_outside", thai_date(day))
        return day

    def _read_photos(self, sheet: Any, rows: Mapping[int, str]) -> None:
        for photo in placed_pictures(self._package, sheet._worksheet_path):
            if photo.row in rows:
                self._photos.setdefault(rows[photo.row], []).append(photo)
            else:
                self._doubts.append(Doubt.at(self._row(photo.row), "form_photo_nowhere", name=photo.name))

    def _row(self, number: int) -> str:
        return f"{self._title}!A{number}"


def _tidied(row: Sequence[Any]) -> list[str]:
    return [tidy(text).text.strip() for text in sealed_book.texts_of(row)]


def _choice(field: Field, text: str) -> Value:
    """What of a list was chosen, however it is spaced."""
    for choice, words in field.choices.items():
        if squeeze(words) == squeeze(text):
            return choice  # type: ignore[no-any-return]
    raise _Unread("form_status", text)


def _number(value: Any, text: str) -> Decimal | None:
    """A number that can be kept to the hundredth."""
    cell = Cell(text, "")
    if not text or is_dash(cell):
        return None
    number = None if isinstance(value, (bool, dt.date, dt.time)) else read_number(cell)
    if number is None or number.percent or not 0 <= number.value < _MOST_REACHED:
        raise _Unread("form_number", text)
    if number.value != round(number.value, 2):
        raise _Unread("form_number", text)
    return number.value
