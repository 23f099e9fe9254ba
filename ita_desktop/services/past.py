"""What was done to the file: history, undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ita_desktop.domain.errors import Problem
from ita_desktop.store import history
from ita_desktop.store.history import Change, StepLine
from ita_desktop.store.office_file import OfficeFile

_PAGE = 200
PastLine = StepLine
"""A line of the history, for those above who do not know the store."""


@dataclass(frozen=True)
class PastChange:
    """One field of one row, as it was and as it became."""

    table: str
    row_id: int
    column: str
    before: str
    after: str


@dataclass(frozen=True)
class PastStep:
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

    def changes(self, step_id: int) -> list[Change]:
        """What a step changed."""
        return list(history.changes(self._file.connection, step_id))

    def changed_fields(self, step_id: int, limit: int) -> list[PastChange]:
        """What a step changed, field by field, no more than so many."""
        found: list[PastChange] = []
        for change in history.changes(self._file.connection, step_id):
            before, after = change.before or {}, change.after or {}
            found += [
                PastChange(change.table, change.row_id, name, _plain(before.get(name)), _plain(after.get(name)))
                for name in change.fields
                if name != "id"
            ]
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


def _plain(value: object) -> str:
    return "" if value is None else str(value)
