"""What was done to the file: history, undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from sqlite3 import Connection
from typing import NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.store import history
from ita_desktop.store.history import Change, Image, StepLine
from ita_desktop.store.office_file import OfficeFile

_PAGE = 200
PastLine = StepLine
"""A line of the history, for those above who do not know the store."""


class PastChange(NamedTuple):
    """One field of one row, as it was and as it became; `row` is what people call the row."""

    table: str
    row: str
    column: str
    before: str
    after: str


class PastStep(NamedTuple):
    """A line of the history with what it changed."""

    line: StepLine
    changes: tuple[Change, ...]


class Past:
    """The history of one open office file."""

    def __init__(self, file: OfficeFile) -> None:
        self._file = file

    def next_undo(self) -> StepLine | None:
        """What undo would take back."""
        return history.next_undo(self._file.connection)

    def next_redo(self) -> StepLine | None:
        """What redo would do again."""
        return history.next_redo(self._file.connection)

    def undo(self) -> StepLine:
        """Take back the newest step that still stands."""
        return self._reverse(self.next_undo, "undo", "nothing_to_undo")

    def redo(self) -> StepLine:
        """Do again what was undone last."""
        return self._reverse(self.next_redo, "redo", "nothing_to_redo")

    def _reverse(self, find: Callable[[], StepLine | None], kind: str, nothing: str) -> StepLine:
        line = find()
        if line is None:
            raise Problem(nothing)
        with self._file.step(line.label, kind=kind, reverses=line.id, **line.words):
            history.reverse(self._file.connection, line.id)
        return line

    def last_change(self) -> str | None:
        """When the file was last changed, as ISO time."""
        newest = history.lines(self._file.connection, 1)
        return newest[0].at if newest else None

    def keys(self) -> list[int]:
        """The ids of all steps, newest first."""
        return history.ids(self._file.connection)

    def step(self, step_id: int) -> StepLine:
        """One line of the history."""
        return history.line(self._file.connection, step_id)

    def changed_fields(self, step_id: int, limit: int) -> list[PastChange]:
        """What a step changed, field by field, no more than so many; what only the program needs is left out."""
        found: list[PastChange] = []
        changes = list(history.changes(self._file.connection, step_id))
        names = _Names(self._file.connection, changes)
        for change in changes:
            before, after = change.before or {}, change.after or {}
            row = names.of(change.table, after or before)
            for name in change.fields:
                if name in names.references or not (name.endswith("id") or name in _INSIDE):
                    was, became = names.value(name, before), names.value(name, after)
                    found += [PastChange(change.table, row, name, was, became)] if was != became else []
            if len(found) >= limit:
                break
        return found[:limit]

    def standing_after(self, step_id: int) -> int:
        """How many steps after one still stand and can be undone."""
        return history.count_standing(self._file.connection, step_id)

    def undo_to(self, step_id: int) -> int:
        """Take back every step that still stands after one; says how many."""
        count = 0
        while (line := self.next_undo()) and line.id > step_id:
            self.undo()
            count += 1
        return count

    def steps(self, limit: int | None = None) -> Iterator[PastStep]:
        """The history, newest first."""
        last: int | None = None
        while limit is None or limit > 0:
            page = history.lines(self._file.connection, min(_PAGE, limit or _PAGE), last)
            for line in page:
                yield PastStep(line, tuple(history.changes(self._file.connection, line.id)))
            if len(page) < _PAGE:
                return
            last = page[-1].id
            limit = None if limit is None else limit - len(page)


_INSIDE = {"key", "district_code", "pack_year", "content"}
_OWN = ("code", "short_name", "name", "number", "text", "event", "period", "fiscal_year", "title", "choice")
_ABOVE = {
    "topic": ("item", "item_id"), "element": ("item", "item_id"), "item_section": ("item", "item_id"),
    "official_score": ("item", "item_id"), "answer": ("topic", "topic_id"), "publication": ("item", "item_id"),
    "link": ("item", "item_id"), "attachment": ("item", "item_id"), "element_check": ("element", "element_id"),
    "measure_item": ("measure", "measure_id"), "activity": ("measure", "measure_id"),
    "point": ("measure", "measure_id"), "owner": ("measure", "measure_id"), "risk_measure": ("risk", "risk_id"),
    "risk_watch": ("risk", "risk_id"), "risk_revision": ("risk", "risk_id"), "risk_evidence": ("risk", "risk_id"),
}  # fmt: skip
_HUNDREDTHS = {"score", "percent", "weight", "minimum", "each_minimum", "quantity"}


class _Names:
    """What people call the rows of a step: the code of an item, the name of a person."""

    references = {"section_id": "section"}  # noqa: RUF012

    def __init__(self, db: Connection, changes: Sequence[Change]) -> None:
        self._db = db
        self._seen: dict[tuple[str, int], Image | None] = {
            (change.table, change.row_id): change.after or change.before for change in changes
        }

    def of(self, table: str, image: Image) -> str:
        """The name of a row, after the name of what it belongs to."""
        if table == "measure":
            return self._items_of(int(image["id"])) or str(image["indicator"] or "")
        own = next((str(image[name]) for name in _OWN if image.get(name) not in (None, "")), "")
        if table not in _ABOVE:
            return own
        above, reference = _ABOVE[table]
        found = self._image(above, int(image[reference]))
        return " · ".join(part for part in (self.of(above, found) if found else "", own) if part)

    def _items_of(self, measure_id: int) -> str:
        """The items that a measure serves, or served before the step took them away."""
        gone = [image for (table, _), image in self._seen.items() if table == "measure_item" and image]
        codes = [str(image["code"]) for image in gone if image["measure_id"] == measure_id]
        sql = "SELECT code FROM measure_item WHERE measure_id = ? ORDER BY place"
        codes += [code for (code,) in self._db.execute(sql, (measure_id,)).fetchall()]
        return ", ".join(dict.fromkeys(codes))

    def value(self, name: str, image: Image) -> str:
        """What stands in a field, as people write it."""
        value = image.get(name)
        if value is None:
            return ""
        if name in _HUNDREDTHS:
            return f"{value / 100:.2f}"
        if name in self.references:
            found = self._image(self.references[name], int(value))
            return self.of(self.references[name], found) if found else ""
        return str(value + 1 if name == "place" else value)

    def _image(self, table: str, row_id: int) -> Image | None:
        """A row as the step left it, else as it is now."""
        if (table, row_id) not in self._seen:
            self._seen[table, row_id] = history.image(self._db, table, row_id)
        return self._seen[table, row_id]
