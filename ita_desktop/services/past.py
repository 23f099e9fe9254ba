"""What was done to the file: history, undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ita_desktop.domain.errors import Problem
from ita_desktop.store import history
from ita_desktop.store.history import Change, StepLine
from ita_desktop.store.office_file import OfficeFile

_PAGE = 200


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
