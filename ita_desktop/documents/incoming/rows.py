"""From the rows of a plan's tables to raw measures: sections, codes, continuations, merges.

A raw measure has its items and, for each column, the cells that belong to it with the physical row they stood in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ita_desktop.documents.incoming import headings, item_cells
from ita_desktop.documents.incoming.grid import Cell, Doubt, Table
from ita_desktop.documents.incoming.item_cells import Head, RawItem
from ita_desktop.documents.incoming.plan_columns import OF_THE_ITEM, Column, Columns, read_heading
from ita_desktop.documents.incoming.points import Placed
from ita_desktop.documents.incoming.sections import Sections
from ita_desktop.domain import item_code
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.thai import squeeze, to_arabic_digits

_NOT_SHARED = OF_THE_ITEM | {Column.IGNORED}
ONCE_ONLY = (Column.MONTHS, Column.START, Column.END, Column.OWNER, Column.RHYTHM)
_GROUP = re.compile(r"\s*(?:ตัวชี้วัดย่อย(?:ที่)?\s*)?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)]?\s*[^\d\s%]")


class Field(NamedTuple):
    """One printed cell of the source as it stood: the column's role, the text, the place."""

    role: str
    printed: str
    place: str


@dataclass
class RawMeasure:
    """The cells of one measure, not yet read."""

    place: str
    columns: Columns
    indicator: int | None
    instrument: str | None
    items: list[RawItem] = field(default_factory=list)
    cells: dict[Column, list[Placed]] = field(default_factory=dict)
    linked: set[Column] = field(default_factory=set)
    fields: list[Field] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    height: int = 0

    def doubt(self, place: str, rule: str, /, **values: object) -> None:
        self.doubts.append(Doubt.at(place, rule, **values))

    @property
    def name(self) -> str:
        """What a doubt calls this measure: its first code, else its indicator."""
        return str(self.items[0].head.codes[0]) if self.items else f"ตัวชี้วัดที่ {self.indicator or '?'}"

    def filled(self, *roles: Column) -> set[Column]:
        """Which of these columns hold anything."""
        return {role for role in roles if any(not placed.cell.empty for placed in self.cells.get(role, ()))}


class RowReader:
    """One pass over the tables of a source; what it finds is in `raws`, `doubts` and `seen`."""

    def __init__(self, frameworks: Sequence[Framework], chosen: Mapping[str, Column]) -> None:
        self.frameworks = frameworks
        self.chosen = chosen
        self.raws: list[RawMeasure] = []
        self.doubts: list[Doubt] = []
        self.seen: list[tuple[str, Columns]] = []
        self._columns: Columns | None = None
        self._under = Sections(frameworks)
        self._after_break = False
        self._known: dict[tuple[str, ...], tuple[Columns, int]] = {}
        self._flowed = self._merges = self._merges_down = False
        self._note = ""

    def doubt(self, place: str, rule: str, /, **values: object) -> None:
        self.doubts.append(Doubt.at(place, rule, **values))

    def table(self, table: Table) -> None:
        """Read one table, or the lines between two."""
        cells = [cell for row in table.rows for cell in row]
        self._flowed = any(cell.flowed for cell in cells)
        self._merges = self._merges or any(cell.covered for cell in cells)
        self._merges_down = self._merges_down or any(cell.above or cell.rows > 1 for cell in cells)
        rows = [row for row in table.rows if any(not cell.empty or cell.pictures for cell in row)]
        if not table.prose and rows and not self._belongs(rows):
            return
        at, strange = 0, 0
        while at < len(rows):
            heading = None if table.prose else self._heading(rows[at : at + 3])
            if heading:
                self._head(table, heading[0])
                at += heading[1]
                continue
            strange = self._row(rows[at], strange, prose=table.prose)
            at += 1

    def _heading(self, rows: Sequence[Sequence[Cell]]) -> tuple[Columns, int] | None:
        """The heading that rows begin with; one that comes again on every page is read once."""
        texts = tuple(cell.text for cell in rows[0])
        if texts not in self._known:
            heading = read_heading(rows, self.chosen)
            if heading is None:
                return None
            self._known[texts] = heading
        return self._known[texts]

    def _belongs(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """Whether a table is of a plan: by its own heading, or as the rest of the one before it."""
        several = [row for row in rows if sum(not cell.empty for cell in row) > 1]
        if not several or any(self._heading(rows[at : at + 3]) for at in range(len(rows))):
            return True
        first = next(cell.source for cell in several[0] if not cell.empty)
        if self._columns and len(rows[0]) == self._columns.width and self._goes_on(rows):
            self._after_break = True
            self.doubt(first, "table_without_heading", headings=_shown(self._columns.headings.values()))
            return True
        self.doubt(first, "table_skipped", headings=_shown(cell.text for cell in several[0]))
        return False

    def _goes_on(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """Whether rows without a heading look like those above them: with codes, sections or half a row first."""
        if all(cell.empty for cell in self._key_cells(rows[0])):
            return True
        for row in rows[:3]:
            text = " ".join(cell.text for cell in self._key_cells(row))
            if (
                item_cells.read_head(text, self._under.instrument, self._under.last)
                or headings.indicator_of(text) is not None
            ):
                return True
        return False

    def _head(self, table: Table, columns: Columns) -> None:
        self._columns = columns
        self._after_break = True
        if not any(known.headings == columns.headings for _, known in self.seen):
            self.seen.append((table.name, columns))
            for at, text in columns.headings.items():
                if at not in columns.roles:
                    self.doubt(columns.place, "column_unknown", heading=text)

    def _row(self, row: Sequence[Cell], strange: int, *, prose: bool) -> int:
        """Take in one row; gives how many rows of another shape came one after another."""
        filled = [cell for cell in row if not cell.empty]
        if not filled:  # pictures alone belong to the row above
            if self.raws and self._columns:
                self._take(self.raws[-1], row)
            return strange
        if len({cell.text for cell in filled}) == 1:
            alone = prose or (len(row) == 1 and not item_code.exact(item_code.split_code(filled[0].text)[0]))
            if self._under.heading(filled[0].text, alone=alone, in_plan=self._columns is not None) or alone:
                return 0
            if self._columns and filled[0].columns * 2 > self._columns.width > 2:
                if not _GROUP.match(to_arabic_digits(filled[0].text)):
                    self.doubt(filled[0].source, "text_left", printed=filled[0].text.strip()[:200])
                return 0
        columns = self._columns
        if columns is None:
            return 0
        wide = max(at for at, cell in enumerate(row) if not cell.empty) >= columns.width
        if wide or (self._flowed and len(row) != columns.width):
            if not strange:
                self.doubt(filled[0].source, "table_skipped", headings=_shown(cell.text for cell in filled))
            return strange + 1
        self._measure_row(row, columns)
        self._after_break = False
        return 0

    def _key_cells(self, row: Sequence[Cell]) -> list[Cell]:
        """The cells that say what a row is about: item and code, else the issue."""
        if self._columns is None:
            return []
        key = (Column.CODE, Column.ITEM) if self._columns.has(Column.ITEM) else (Column.ISSUE,)
        return [cell for role in key for cell in self._columns.cells(row, role)]

    def _measure_row(self, row: Sequence[Cell], columns: Columns) -> None:
        keys = [cell for cell in self._key_cells(row) if not cell.empty]
        begins = self._begins(row, keys, columns)
        if begins is None and self.raws:
            self._continue(row, keys, columns)
            return
        self._begin(row, columns, begins or [], keys)

    def _begins(self, row: Sequence[Cell], keys: Sequence[Cell], columns: Columns) -> list[RawItem] | None:
        """The items of a row that begins a measure, maybe none; None for a row that goes on with the one above."""
        last = self.raws[-1] if self.raws else None
        if not keys:
            merged = any(cell.covered and cell.above for cell in self._key_cells(row))
            return list(last.items) if last and self._another_of_same(row, last, columns, merged=merged) else None
        if not columns.has(Column.ITEM):
            return []
        number = self._under.of_row(keys[0].text)
        if number is not None:
            self._under.stand_under(number)
            return []
        items = self._items(keys)
        if items and not self._only_a_number(items[0].head, row, columns, last):
            return items
        return self._without_code(row, keys, columns, last)

    def _items(self, keys: Sequence[Cell]) -> list[RawItem]:
        if len(keys) > 1 and len(keys[0].text) < 12:  # a column of codes beside the questions
            head = item_cells.read_head(f"{keys[0].text.strip()} ", self._under.instrument, self._under.last)
            return [RawItem(head, (Placed(0, keys[1]),))] if head else []
        return item_cells.items_in(keys[0], self._under.instrument, self._under.last)

    def _only_a_number(self, head: Head, row: Sequence[Cell], columns: Columns, last: RawMeasure | None) -> bool:
        """Whether a mark without a letter only continues the sentence of the row above, as in "๒๐ ปี"."""
        if last is None or not head.digits_alone or (head.sure and not self._after_break):
            return False
        once = [role for role in ONCE_ONLY if columns.has(role)]
        return bool(once) and all(cell.empty for role in once for cell in columns.cells(row, role))

    def _another_of_same(self, row: Sequence[Cell], last: RawMeasure, columns: Columns, *, merged: bool) -> bool:
        """Whether a row without an item of its own is a further measure for the item above."""
        if self._after_break and not merged:
            return False
        here = {role: _text(columns.cells(row, role)) for role in (Column.OWNER, Column.RHYTHM, Column.MONTHS)}
        both = {role for role, text in here.items() if text and role in last.filled(role)}
        if self._flowed:
            another = len(both) > 1
        else:
            another = any(
                here[role] != _text(placed.cell for placed in last.cells[role]) for role in both - {Column.MONTHS}
            )
        if another and not merged:
            self.doubt(_place(row), "row_of_same_item", code=last.name)
        return another

    def _without_code(
        self, row: Sequence[Cell], keys: Sequence[Cell], columns: Columns, last: RawMeasure | None
    ) -> list[RawItem] | None:
        """A row with words but no code in its item: a lost code, or the rest of the row above."""
        once = {role for role in ONCE_ONLY if not all(cell.empty for cell in columns.cells(row, role))}
        again = bool(last and once & last.filled(*ONCE_ONLY))
        timeless = not any(columns.has(role) for role in ONCE_ONLY)
        acts = not all(cell.empty for cell in columns.cells(row, Column.ACTIVITY))
        separate = again or (not self._flowed and not self._after_break and acts)
        if last is not None and not separate and (self._flowed or self._after_break or not timeless):
            return None
        text = keys[0].text
        code = item_cells.by_title(text, self.frameworks, self._under.instrument)
        if code:
            self.doubt(keys[0].source, "code_by_title", code=code, printed=text.strip()[:60])
        elif last is not None and self._under.last and self._under.last.instrument == self._under.instrument:
            code = self._under.last.following
            self.doubt(keys[0].source, "code_lost", code=code, printed=text.strip()[:60])
        else:
            self.doubt(keys[0].source, "item_unknown", printed=text.strip()[:200])
            self._note = " ".join(text.split())
            return []
        return [RawItem(Head((code,), "", text, sure=False), (Placed(0, keys[0]),))]

    def _begin(self, row: Sequence[Cell], columns: Columns, items: list[RawItem], keys: Sequence[Cell]) -> None:
        above = self.raws[-1] if self.raws else None
        if items:
            instrument = items[0].head.codes[0].instrument
            if instrument != self._under.instrument:
                self._under.instrument, self._under.indicator = instrument, None
            self._under.last = items[-1].head.codes[-1]
        raw = RawMeasure(_place(row), columns, self._under.indicator, self._under.instrument, items)
        for item in items if keys else ():
            self._doubt_code(raw, item)
        if self._note:
            raw.notes.append(self._note)
            self._note = ""
        self._take(raw, row)
        others = [role for role in dict.fromkeys(columns.roles.values()) if role not in _NOT_SHARED]
        if above is not None:
            self._link(raw, above, row, others, own=bool(items and keys))
        self.raws.append(raw)

    def _link(
        self, raw: RawMeasure, above: RawMeasure, row: Sequence[Cell], others: Sequence[Column], *, own: bool
    ) -> None:
        """Give a row what it shares with the one above: by column where merges say so, else whole.

        A page break cuts a merge: its rest is an empty cell. Where a source knows no merges at all, they are lost.
        """
        guessed = False
        filled = [cell for role in others for cell in raw.columns.cells(row, role) if not cell.empty or cell.pictures]
        on_top = own and self._after_break and all(cell.rows == 1 for cell in filled)
        for role in others:
            cells = list(raw.columns.cells(row, role))
            covered = any(cell.covered and cell.above for cell in cells)
            cut = on_top and any(cell.rows > 1 for cell in cells)
            if (covered or cut) and role in above.cells:
                raw.cells[role] = list(above.cells[role])
                raw.linked.add(role)
                guessed = guessed or not covered
        lost = not self._merges or (self._merges_down if self._after_break else self._flowed)
        if own and lost and not raw.linked and not filled:
            raw.cells |= {role: list(placed) for role, placed in above.cells.items() if role not in OF_THE_ITEM}
            raw.linked |= set(others)
            guessed = True
        if guessed:
            raw.doubt(raw.place, "measure_shared", code=raw.name, other=above.name)

    def _doubt_code(self, raw: RawMeasure, item: RawItem) -> None:
        head = item.head
        if not head.printed or head.clear:
            return
        if head.sure:
            raw.doubt(raw.place, "code_read", printed=head.printed, code=head.codes[0])
        else:
            raw.doubt(raw.place, "code_by_sequence", printed=head.printed, code=head.codes[0])

    def _continue(self, row: Sequence[Cell], keys: Sequence[Cell], columns: Columns) -> None:
        raw = self.raws[-1]
        if keys and columns.has(Column.ITEM) and raw.items:
            placed = tuple(Placed(raw.height, cell, self._after_break) for cell in keys)
            raw.items[-1] = raw.items[-1]._replace(placed=(*raw.items[-1].placed, *placed))
        if self._after_break:
            raw.doubt(_place(row), "rows_joined", code=raw.name)
        self._take(raw, row)

    def _take(self, raw: RawMeasure, row: Sequence[Cell]) -> None:
        """Put the cells of a row where they belong; a cell covered from above belongs to the row it began in."""
        for at, cell in enumerate(row):
            role = raw.columns.roles.get(at)
            if role is Column.IGNORED or (cell.empty and not cell.pictures):
                continue
            raw.fields.append(Field(role or raw.columns.headings.get(at, ""), cell.text, cell.source))
            if role and role not in (Column.ITEM, Column.CODE):
                raw.cells.setdefault(role, []).append(Placed(raw.height, cell, self._after_break))
        raw.height += 1


def _text(cells: Iterable[Cell]) -> str:
    return squeeze(" ".join(cell.text for cell in cells))


def _place(row: Sequence[Cell]) -> str:
    return next(cell.source for cell in row if not cell.empty)


def _shown(texts: Iterable[str]) -> str:
    return " · ".join(" ".join(text.split())[:40] for text in texts if text.strip())[:200]
