"""SQLite's complaints, turned into problems that a person can act on."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from ita_desktop.disk import disk_full, from_os
from ita_desktop.domain.errors import FileDamaged, FileProblem, FileProtected, Problem

_LITTLE = 256 * 1024  # with less than this free, a failed write is a full disk whatever SQLite calls it


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Run store work on a file; low-level errors leave it as Problems, bugs stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        problem = from_sqlite(error, path)
        if problem is None:
            raise
        raise problem from error
    except OSError as error:
        raise from_os(error, path) from error


def from_sqlite(error: sqlite3.DatabaseError, path: Path) -> Problem | None:
    """The problem behind SQLite's complaint, or None for one that only a bug explains."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return disk_full(path)
        case sqlite3.SQLITE_READONLY if not path.exists():
            return FileProblem("file_gone", name=path.name)
        case sqlite3.SQLITE_READONLY:
            return FileProtected("file_protected", name=path.name)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return FileDamaged("file_damaged", name=path.name)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return FileProblem("file_busy", name=path.name)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN:
            return disk_full(path) if _no_room(path) else FileProblem("file_unreachable", name=path.name)
    return None


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False
