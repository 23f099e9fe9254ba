"""One writer at a time: a lock file beside the office file, held by an OS lock that dies with its process.

A second file says for people who holds it. Where a share knows no locks, that file is the lock: it holds a token,
`beat()` touches it every minute, and after five silent minutes the next opener asks the person.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import getpass
import json
import os
import sys
import time
from functools import cache
from pathlib import Path
from typing import IO, NamedTuple

from ita_desktop.domain.errors import FileLocked, FileProtected, LockStale

SILENT_AFTER = dt.timedelta(minutes=5)
_NO_LOCKS = {errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.EINVAL}  # what shares without locks answer
_LOOKS = 4  # somebody who only looks whether a file is held takes its lock for a moment
_BETWEEN_LOOKS = 0.08


class Holder(NamedTuple):
    """Who has the file open, on which PC, since when."""

    who: str
    computer: str
    since: str

    @classmethod
    def me(cls) -> Holder:
        """This person on this PC, from now."""
        return cls(_who(), _computer(), dt.datetime.now().astimezone().isoformat(timespec="seconds"))


def _computer() -> str:
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


@cache
def _who() -> str:
    """The name this person is logged in with."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


class FolderLock:
    """Keeps two processes from working in one folder at once; waits its turn. Shares without locks do without."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "working.lock"
        self._handle: IO[bytes] | None = None

    def __enter__(self) -> FolderLock:
        for _ in range(600):
            handle = _open_lock_file(self._path)
            try:
                _os_lock(handle)
            except BlockingIOError:
                handle.close()
                time.sleep(0.05)
                continue
            except OSError:
                handle.close()
                return self
            if _same_file(handle, self._path):
                self._handle = handle
                return self
            handle.close()
        raise FileLocked("folder_busy", name=self._path.parent.name)

    def __exit__(self, *_: object) -> None:
        if self._handle:
            _let_go(self._handle, self._path)


class WriteLock:
    """The right to write to one office file, until `release`."""

    def __init__(self, path: Path) -> None:
        self._lock_path = path.with_name(path.name + ".lock")
        self._holder_path = path.with_name(path.name + ".holder")
        self._path = path
        self._handle: IO[bytes] | None = None
        self._token = ""
        self.by_heartbeat = False

    def acquire(self, *, take_over: bool = False) -> None:
        """Take the lock; raises FileLocked with the holder's name, LockStale where only silence speaks."""
        try:
            self._acquire_by_os()
        except PermissionError as error:
            raise FileProtected("folder_protected", name=self._path.name) from error
        except OSError as error:
            if error.errno == errno.EROFS:
                raise FileProtected("folder_protected", name=self._path.name) from error
            if error.errno not in _NO_LOCKS:
                raise
            self._acquire_by_heartbeat(take_over=take_over)

    def _acquire_by_os(self) -> None:
        for look in range(_LOOKS):
            handle = _open_lock_file(self._lock_path)
            try:
                _os_lock(handle)
            except BlockingIOError:
                handle.close()
                if look == _LOOKS - 1:
                    raise FileLocked("file_locked", name=self._path.name, **_named(self._holder_path)) from None
                time.sleep(_BETWEEN_LOOKS)
                continue
            except OSError:
                handle.close()
                raise
            if _same_file(handle, self._lock_path):
                self._handle, self._token = handle, os.urandom(16).hex()
                self._holder_path.unlink(missing_ok=True)
                self._write_holder()
                return
            handle.close()
        raise FileLocked("file_locked", name=self._path.name, **_named(self._holder_path))

    def _acquire_by_heartbeat(self, *, take_over: bool) -> None:
        """Take the holder file itself; only one opener can make it."""
        self.by_heartbeat, self._token = True, os.urandom(16).hex()
        silence = self._silence()
        if silence is not None:
            if silence < SILENT_AFTER:
                raise FileLocked("file_locked", name=self._path.name, **_named(self._holder_path))
            if not take_over:
                raise LockStale("lock_stale", name=self._path.name, **_named(self._holder_path))
            with contextlib.suppress(FileNotFoundError):
                self._holder_path.rename(self._holder_path.with_name(f"{self._holder_path.name}.{self._token}"))
            _remove(self._holder_path.with_name(f"{self._holder_path.name}.{self._token}"))
        try:
            self._write_holder()
        except FileExistsError:
            raise FileLocked("file_locked", name=self._path.name, **_named(self._holder_path)) from None

    def _write_holder(self) -> None:
        text = json.dumps({**Holder.me()._asdict(), "token": self._token}, ensure_ascii=False)
        with open(self._holder_path, "x", encoding="utf-8") as file:
            file.write(text)

    def _silence(self) -> dt.timedelta | None:
        """How long the holder has been silent by the share's own clock; None when nobody holds the file."""
        probe = self._holder_path.with_name(f"{self._holder_path.name}.{os.urandom(16).hex()}")
        try:
            last = self._holder_path.stat().st_mtime
            probe.write_bytes(b"")
            now = probe.stat().st_mtime
        except FileNotFoundError:
            return None
        finally:
            _remove(probe)
        return dt.timedelta(seconds=max(0.0, now - last))

    def still_mine(self) -> bool:
        """Whether nobody took the file over; only where the share knows no locks can anybody."""
        return not self.by_heartbeat or _read(self._holder_path).get("token") == self._token

    def beat(self) -> None:
        """Say that this holder is alive; needed only where the share knows no locks."""
        if self.by_heartbeat and self.still_mine():
            os.utime(self._holder_path)

    def taken_by_somebody(self) -> bool:
        """Whether another opening holds the file; looks without keeping it."""
        try:
            with open(self._lock_path, "rb") as handle:
                _os_lock(handle)
        except BlockingIOError:
            return True
        except OSError:
            silence = None if self._lock_path.exists() else self._silence()
            return silence is not None and silence < SILENT_AFTER
        return False

    def release(self) -> None:
        """Give the lock back and tidy the folder; others' files are left alone."""
        if not self._token:
            return
        if self.still_mine():
            _remove(self._holder_path)
        self._token = ""
        if self._handle:
            _let_go(self._handle, self._lock_path)
            self._handle = None


def held_by(path: Path) -> Holder | None:
    """Who has a file open for writing now; None where nobody holds the lock."""
    if not path.with_name(path.name + ".holder").exists():
        return None
    return read_holder(path) if WriteLock(path).taken_by_somebody() else None


def read_holder(path: Path) -> Holder:
    """The person named in the holder file beside an office file."""
    return Holder(**_named(path.with_name(path.name + ".holder")))


def _named(holder_path: Path) -> dict[str, str]:
    data = _read(holder_path)
    return {"who": data.get("who", "?"), "computer": data.get("computer", "?"), "since": data.get("since", "")}


def _read(holder_path: Path) -> dict[str, str]:
    try:
        data = json.loads(holder_path.read_text(encoding="utf-8"))
        return {str(name): str(value) for name, value in data.items()}
    except (OSError, ValueError, AttributeError):
        return {}


def _open_lock_file(path: Path) -> IO[bytes]:
    """The lock file, made where it is missing; another user's leftover can be locked without writing to it."""
    try:
        return open(path, "a+b")
    except PermissionError:
        if not path.exists():
            raise
        return open(path, "rb")


def _same_file(handle: IO[bytes], path: Path) -> bool:
    """Whether the locked file is still the one under its name; its last holder may have removed it in between."""
    try:
        return os.path.samestat(os.fstat(handle.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _let_go(handle: IO[bytes], path: Path) -> None:
    if os.name != "nt":  # removed while held, so that nobody can hold a file without a name
        _remove(path)
    handle.close()
    if os.name == "nt":  # an open file can't be removed there
        _remove(path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


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
