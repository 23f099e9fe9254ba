"""Making a file smaller: contents that nothing names any more go, and so does the room that they leave."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ita_desktop.services import safety
from ita_desktop.store import office_file, tidying
from ita_desktop.store.trouble import explained


class Room(NamedTuple):
    """What tidying would win: pictures and files that nobody can reach any more, and bytes with the free room."""

    contents: int
    size: int


class Tidied(NamedTuple):
    """What tidying won: contents that are gone, and bytes by which the file is smaller."""

    contents: int
    size: int


def look(path: Path) -> Room:
    """What tidying a file would win; changes nothing."""
    with office_file.open_for_reading(path) as file, explained(path):
        gone = tidying.unnamed(file.connection)
        return Room(len(gone), sum(gone.values()) + tidying.free_room(file.connection))


def tidy(path: Path) -> Tidied:
    """Back a closed file up, then make it smaller; all that its rows, undo and redo know stays."""
    if not look(path).size:
        return Tidied(0, 0)
    with office_file.open_for_writing(path) as file, explained(path):
        report = safety.back_up(file, "tidy")
        if not report.made:
            raise report.problems[0]
        before = path.stat().st_size
        with file.db.atomic():
            count = tidying.drop(file.connection)
        tidying.shrink(file.connection)
    return Tidied(count, before - path.stat().st_size)
