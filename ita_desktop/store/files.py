"""Files on disk that are whole or absent: write beside, sync, replace."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from ita_desktop.domain.errors import FileProblem


def put_in_place(unfinished: Path, target: Path) -> None:
    """Give a finished file its name in one move that survives a power cut."""
    with open(unfinished, "r+b") as file:
        os.fsync(file.fileno())
    try:
        unfinished.replace(target)
    except PermissionError as error:  # Windows: somebody has the target open; the folder itself was just written
        raise FileProblem("file_busy", name=target.name) from error
    _sync_folder(target.parent)


def write_whole(target: Path, data: bytes) -> None:
    """Write a file so that it is either whole or not there."""
    unfinished = target.with_name(target.name + ".new")
    try:
        unfinished.write_bytes(data)
        put_in_place(unfinished, target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file so that the copy is either whole or not there."""
    unfinished = target.with_name(target.name + ".new")
    try:
        shutil.copyfile(source, unfinished)
        put_in_place(unfinished, target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable; Windows does that on its own."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some shares can't sync a folder
            os.fsync(handle)
    finally:
        os.close(handle)


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what a power cut would need."""
    return path.with_name(path.name + "-journal")


def set_journal_aside(path: Path) -> Path | None:
    """Move away a journal that belongs to no file under this name; SQLite would roll it into a new one."""
    journal = journal_of(path)
    if not journal.exists():
        return None
    for number in range(1, 1000):
        aside = journal.with_name(f"{journal.name}.old{number}")
        if not aside.exists():
            journal.replace(aside)
            return aside
    raise FileProblem("file_trouble", name=journal.name, reason="-journal")
