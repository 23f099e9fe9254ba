"""SQLite's and the disk's complaints, turned into problems that a person can act on."""

from __future__ import annotations

import contextlib
import errno
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from ita_desktop.domain.errors import DiskFull, FileDamaged, FileProblem, FileProtected, Problem

_FULL = {errno.ENOSPC, errno.EDQUOT}
_PROTECTED = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENETUNREACH, errno.EHOSTDOWN, errno.EHOSTUNREACH}
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
            return _disk_full(path)
        case sqlite3.SQLITE_READONLY if not path.exists():
            return FileProblem("file_gone", name=path.name)
        case sqlite3.SQLITE_READONLY:
            return FileProtected("file_protected", name=path.name)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return FileDamaged("file_damaged", name=path.name)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return FileProblem("file_busy", name=path.name)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN:
            return _disk_full(path) if _no_room(path) else FileProblem("file_unreachable", name=path.name)
    return None


def from_os(error: OSError, path: Path) -> Problem:
    """The problem behind a failed file operation."""
    if error.errno in _FULL:
        return _disk_full(path)
    if error.errno in _PROTECTED:
        return FileProtected("file_protected", name=path.name)
    if error.errno in _GONE:
        return FileProblem("file_unreachable", name=path.name)
    return FileProblem("file_trouble", name=path.name, reason=error.strerror or str(error))


def _disk_full(path: Path) -> DiskFull:
    return DiskFull("disk_full", name=path.name, drive=path.absolute().anchor.rstrip("\\/") or path.absolute().anchor)


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False
