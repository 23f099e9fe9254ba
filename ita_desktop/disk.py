"""Files on disk that are whole or absent (write beside, sync, replace), and the disk's complaints as problems."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from ita_desktop.domain.errors import DiskFull, FileProblem, FileProtected, Problem

_FULL = {errno.ENOSPC, errno.EDQUOT}
_PROTECTED = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENETUNREACH, errno.EHOSTDOWN, errno.EHOSTUNREACH}


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
    _make_whole(target, lambda unfinished: unfinished.write_bytes(data))


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file so that the copy is either whole or not there."""
    _make_whole(target, lambda unfinished: shutil.copyfile(source, unfinished))


def _make_whole(target: Path, make: Callable[[Path], object]) -> None:
    unfinished = target.with_name(target.name + ".new")
    try:
        make(unfinished)
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


def from_os(error: OSError, path: Path) -> Problem:
    """The problem behind a failed file operation."""
    if error.errno in _FULL:
        return disk_full(path)
    if error.errno in _PROTECTED:
        return FileProtected("file_protected", name=path.name)
    if error.errno in _GONE:
        return FileProblem("file_unreachable", name=path.name)
    return FileProblem("file_trouble", name=path.name, reason=error.strerror or str(error))


def disk_full(path: Path) -> DiskFull:
    """No room on the drive of a file."""
    return DiskFull("disk_full", name=path.name, drive=path.absolute().anchor.rstrip("\\/") or path.absolute().anchor)
