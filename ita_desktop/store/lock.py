"""One writer at a time: a lock file beside the office file, held by an OS lock that dies with its process.

A second file says for people who holds it. Where a share knows no locks, a heartbeat stands in:
`beat()` is called every minute, and after five silent minutes the next opener asks the person.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import IO

from ita_desktop.domain.errors import FileLocked, FileProtected, LockStale

SILENT_AFTER = dt.timedelta(minutes=5)
_NO_LOCKS = {errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.EINVAL}  # what shares without locks answer


@dataclass(frozen=True)
class Holder:
    """Who has the file open, on which PC, since when."""

    who: str
    computer: str
    since: str

    @classmethod
    def me(cls) -> Holder:
        """This person on this PC, from now."""
        return cls(_who(), platform.node(), dt.datetime.now().astimezone().isoformat(timespec="seconds"))


@cache
def _who() -> str:
    """The name this person is logged in with."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


class WriteLock:
    """The right to write to one office file, until `release`."""

    def __init__(self, path: Path) -> None:
        self._lock_path = path.with_name(path.name + ".lock")
        self._holder_path = path.with_name(path.name + ".holder")
        self._path = path
        self._handle: IO[bytes] | None = None
        self._held = False
        self.by_heartbeat = False

    def acquire(self, *, take_over: bool = False) -> None:
        """Take the lock; raises FileLocked with the holder's name, LockStale where only silence speaks."""
        try:
            while not self._try():
                pass
        except PermissionError as error:
            raise FileProtected("folder_protected", name=self._path.name) from error
        except OSError as error:
            if error.errno == errno.EROFS:
                raise FileProtected("folder_protected", name=self._path.name) from error
            if error.errno not in _NO_LOCKS:
                raise
            self._acquire_by_heartbeat(take_over=take_over)
        self._held = True
        self._write_holder()

    def _try(self) -> bool:
        """One attempt; False when the file was removed by its last holder in between."""
        handle = open(self._lock_path, "a+b")  # noqa: SIM115 - stays open as long as the lock is held
        try:
            _os_lock(handle)
        except BlockingIOError:
            handle.close()
            raise FileLocked("file_locked", name=self._path.name, **asdict(read_holder(self._path))) from None
        except OSError:
            handle.close()
            raise
        try:
            same = os.path.samestat(os.fstat(handle.fileno()), self._lock_path.stat())
        except FileNotFoundError:
            same = False
        if not same:
            handle.close()
            return False
        self._handle = handle
        return True

    def _acquire_by_heartbeat(self, *, take_over: bool) -> None:
        self.by_heartbeat = True
        silence = self._silence()
        if silence is None:
            return
        holder = asdict(read_holder(self._path))
        if silence < SILENT_AFTER:
            raise FileLocked("file_locked", name=self._path.name, **holder)
        if not take_over:
            raise LockStale("lock_stale", name=self._path.name, **holder)

    def _silence(self) -> dt.timedelta | None:
        """How long the holder has been silent by the share's own clock; None when nobody holds the file."""
        probe = self._lock_path.with_name(self._lock_path.name + ".probe")
        try:
            last = self._holder_path.stat().st_mtime
            probe.write_bytes(b"")
            now = probe.stat().st_mtime
        except FileNotFoundError:
            return None
        finally:
            probe.unlink(missing_ok=True)
        return dt.timedelta(seconds=max(0.0, now - last))

    def beat(self) -> None:
        """Say that this holder is alive; needed only where the share knows no locks."""
        if self.by_heartbeat:
            os.utime(self._holder_path)

    def _write_holder(self) -> None:
        text = json.dumps(asdict(Holder.me()), ensure_ascii=False)
        self._holder_path.write_text(text, encoding="utf-8")

    def release(self) -> None:
        """Give the lock back and tidy the folder; others' files are left alone when nothing is held."""
        if not self._held:
            return
        self._held = False
        _remove(self._holder_path)
        if os.name != "nt":  # removed while held, so that nobody can hold a file without a name
            _remove(self._lock_path)
        if self._handle:
            self._handle.close()
            self._handle = None
        if os.name == "nt":  # an open file can't be removed there
            _remove(self._lock_path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def read_holder(path: Path) -> Holder:
    """The person named in the holder file beside an office file."""
    try:
        data = json.loads(path.with_name(path.name + ".holder").read_text(encoding="utf-8"))
        return Holder(str(data["who"]), str(data["computer"]), str(data["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("?", "?", "")


if sys.platform == "win32":
    import msvcrt

    def _os_lock(handle: IO[bytes]) -> None:
        """Lock without waiting; BlockingIOError when another process holds it."""
        handle.seek(0)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error

else:
    import fcntl

    def _os_lock(handle: IO[bytes]) -> None:
        """Lock without waiting; BlockingIOError when another process holds it."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
