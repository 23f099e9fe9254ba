"""The talk that opens a file: to write, to read where another has it, from its last good backup where it is damaged."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.errors import FileDamaged, FileLocked, FileProtected, LockStale, Problem
from ita_desktop.services import session
from ita_desktop.services.session import Session
from ita_desktop.ui import messages, speech
from ita_desktop.ui.speech import tr


class Opened(NamedTuple):
    """An open file, and why it can only be read where that is so."""

    session: Session
    why: Problem | None = None


def open_office(parent: QWidget, path: Path, *, take_over: bool = False) -> Opened | None:
    """Open a file, asking where it must be asked; None where it stays closed."""
    try:
        return Opened(session.open_to_write(path, take_over=take_over))
    except (FileLocked, FileProtected) as problem:
        choice = _ask_to_read(parent, problem)
        if choice == "again":
            return open_office(parent, path, take_over=isinstance(problem, LockStale))
        return _to_read(parent, path, problem) if choice == "read" else None
    except Problem as problem:
        return open_office(parent, path) if restored(parent, path, problem) else None


def _ask_to_read(parent: QWidget, problem: Problem) -> str:
    """What to do with a file that can only be read: read, again or nothing."""
    again = tr("Take over") if isinstance(problem, LockStale) else tr("Try again")
    acts = [tr("Open to read"), again]
    answer = messages.tell(parent, problem, acts if isinstance(problem, FileLocked) else acts[:1])
    return {0: "read", 1: "again"}.get(-1 if answer is None else answer, "")


def _to_read(parent: QWidget, path: Path, why: Problem) -> Opened | None:
    try:
        return Opened(session.open_to_read(path), why)
    except Problem as problem:
        messages.tell(parent, problem)
        return None


def restored(parent: QWidget, path: Path, problem: Problem) -> bool:
    """Say why a file does not open; a damaged one can come back from its last good backup."""
    from ita_desktop.services import safety

    good = safety.last_good(path) if isinstance(problem, FileDamaged) else None
    if good is None:
        messages.tell(parent, problem)
        return False
    restore = tr("Restore the backup of %1").replace("%1", speech.moment(good.at))
    if messages.tell(parent, problem, [restore, tr("Leave it")]) != 0:
        return False
    try:
        safety.restore(path, good.path)
    except Problem as trouble:
        messages.tell(parent, trouble)
        return False
    return True
