"""The office file: create, open, keep and close it. One transaction is one step of the history."""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ita_desktop import disk
from ita_desktop.domain.errors import FileDamaged, FileLocked, FileOutdated, FileProblem, FileProtected
from ita_desktop.store import history, journals
from ita_desktop.store.connection import Connection, connect, connect_to_look, writing
from ita_desktop.store.lock import Holder, WriteLock, read_holder
from ita_desktop.store.migrations import STEPS, climbed, ladder
from ita_desktop.store.trouble import explained

if TYPE_CHECKING:
    from sqlite_utils import Database

SUFFIX = ".ita"
OFFICE_ID, BACKUP_ID = 0x49544144, 0x49544142  # "ITAD" for an office file, "ITAB" for a backup without its files
_HEADER = 100
_NEWEST_SCHEMA = 4  # the last schema format of SQLite; it is not expected to change
_LONGEST_NAME = 200  # bytes; backups and locks add to it


@dataclass
class Step:
    """A step under way; `changed` names the tables once it is kept."""

    id: int
    changed: frozenset[str] = field(default_factory=frozenset)


class _NothingChanged(Exception):
    """Leaves a transaction that wrote nothing, so that it leaves no line in the history."""


class OfficeFile:
    """An open office file. Reading is plain SQL over `connection`; writing goes through `step`."""

    def __init__(self, path: Path, connection: Connection, lock: WriteLock | None) -> None:
        self.path = path
        self.connection = connection
        self._lock = lock
        self._step: Step | None = None
        self._watchers: list[Callable[[Step], None]] = []
        self._version = 0
        self.is_open = True
        connection.execute("PRAGMA query_only = ON")

    @cached_property
    def db(self) -> Database:
        """The one way to write: through sqlite-utils, whose transactions nest, and watched from the first write on."""
        if not self.read_only:
            self.connection.execute("PRAGMA query_only = OFF")
            history.watch(self.connection)
        return writing(self.connection)

    @property
    def read_only(self) -> bool:
        """Whether this opening can only look: somebody else writes, or the file is protected."""
        return self._lock is None

    def on_change(self, watcher: Callable[[Step], None]) -> Callable[[], None]:
        """Call `watcher` after every kept step with the tables it changed; gives the way to end that."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    @contextlib.contextmanager
    def step(self, label: str, /, *, kind: str = "edit", reverses: int | None = None, **words: Any) -> Iterator[Step]:
        """One transaction, one line in the history, one undo; a step inside a step is part of the outer one."""
        if self._step:
            yield self._step
            return
        if self._lock is None:
            raise FileProtected("file_read_only", name=self.path.name, **read_holder(self.path)._asdict())
        if not self._lock.still_mine():
            raise FileLocked("file_taken_over", name=self.path.name, **read_holder(self.path)._asdict())
        step: Step | None = None
        with explained(self.path), contextlib.suppress(_NothingChanged), self.db.atomic():
            step = self._step = Step(history.begin(self.connection, label, words, kind, reverses, Holder.me()))
            try:
                yield step
            finally:
                self._step = None
            step.changed = history.finish(self.connection, step.id)
            if not step.changed:
                raise _NothingChanged
        if step and step.changed:
            for watcher in tuple(self._watchers):
                watcher(step)

    def has_news(self) -> bool:
        """Whether another opening wrote into the file since this was last asked."""
        before, self._version = self._version, int(self.connection.execute("PRAGMA data_version").fetchone()[0])
        return before not in (0, self._version)

    def beat(self) -> None:
        """Say every minute that this file is still open; see lock.py."""
        if self._lock:
            self._lock.beat()

    def close(self) -> None:
        """Close the file and let the next one write."""
        self.is_open = False
        self.connection.close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> OfficeFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextlib.contextmanager
def building(path: Path) -> Iterator[OfficeFile]:
    """A new office file to be filled; it appears under its name only when it is whole, and closed."""
    path = path.resolve()
    if not path.parent.is_dir():
        raise FileProblem("folder_missing", name=str(path.parent))
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        raise FileProblem("name_too_long", name=path.name)
    unfinished = path.with_name(path.name + ".new")
    with explained(path):
        lock = WriteLock(path)
        lock.acquire()
        try:
            if path.exists():
                raise FileProblem("file_exists", name=path.name)
            unfinished.unlink(missing_ok=True)
            with contextlib.closing(connect(unfinished, create=True)) as connection:
                connection.execute(f"PRAGMA application_id = {OFFICE_ID}")
                migrate(connection)
                yield OfficeFile(unfinished, connection, lock)
            journals.set_journal_aside(path)
            disk.put_in_place(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
            lock.release()


def open_for_writing(
    path: Path, *, take_over: bool = False, before_upgrade: Callable[[Path], object] | None = None
) -> OfficeFile:
    """Open as the one writer; an older file is brought up to date after `before_upgrade` made its backup."""
    path = path.resolve()
    inspect(path)
    if not path.stat().st_mode & 0o200:
        raise FileProtected("file_protected", name=path.name)
    lock = WriteLock(path)
    with explained(path):
        lock.acquire(take_over=take_over)
        try:
            connection = connect(path)
            try:
                connection.execute("PRAGMA journal_mode = DELETE")  # another tool may have left it in WAL
                if behind(connection, path):
                    if before_upgrade:
                        before_upgrade(path)
                    migrate(connection)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            lock.release()
            raise
    return OfficeFile(path, connection, lock)


def open_for_reading(path: Path) -> OfficeFile:
    """Open to look, beside a writer or on a protected medium; never writes a byte of content."""
    path = path.resolve()
    inspect(path)
    with explained(path):
        connection = connect_to_look(path)
        try:
            if behind(connection, path):
                raise FileOutdated("file_outdated", name=path.name)
        except BaseException:
            connection.close()
            raise
    return OfficeFile(path, connection, None)


def behind(connection: Connection, path: Path) -> bool:
    """Whether a file still has steps of the ladder to climb; raises when it is newer than us."""
    done = climbed(connection)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if set(done) - set(STEPS) or version > len(STEPS):
        raise FileProblem("file_newer", name=path.name)
    return len(done) < len(STEPS)


def migrate(connection: Connection) -> None:
    """Climb the ladder in one transaction; the file is whole before and after, never between."""
    connection.execute("PRAGMA foreign_keys = OFF")
    db = writing(connection)
    with db.atomic():
        is_new = not climbed(connection)
        ladder().apply(db)
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            raise FileDamaged("file_damaged", name="")
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")
        if not is_new:
            me = Holder.me()
            line = (me.since, me.who, me.computer, "barrier", "file_upgraded")
            connection.execute("INSERT INTO step (at, who, computer, kind, label) VALUES (?, ?, ?, ?, ?)", line)
    connection.execute("PRAGMA foreign_keys = ON")


def inspect(path: Path, *, application_ids: tuple[int, ...] = (OFFICE_ID,)) -> int:
    """Look at a file's first bytes without touching it; raises what is wrong, each with its own sentence."""
    with explained(path):
        if not path.exists():
            raise FileProblem("file_missing", name=path.name)
        if path.is_dir():
            raise FileProblem("file_is_folder", name=path.name)
        with open(path, "rb") as file:
            header = file.read(_HEADER)
        size = path.stat().st_size
    if size == 0:
        raise FileDamaged("file_empty", name=path.name)
    if not header.startswith(b"SQLite format 3\x00"):
        raise FileProblem("file_foreign", name=path.name)
    if len(header) < _HEADER:
        raise FileDamaged("file_damaged", name=path.name)
    said = _Header(header)
    if said.application_id == BACKUP_ID and BACKUP_ID not in application_ids:
        raise FileProblem("file_is_backup", name=path.name)
    if said.application_id not in application_ids:
        raise FileProblem("file_foreign", name=path.name)
    if said.user_version > len(STEPS):
        raise FileProblem("file_newer", name=path.name)
    if said.schema_format > _NEWEST_SCHEMA or (said.size > size and not _in_the_middle(path)):
        raise FileDamaged("file_damaged", name=path.name)
    return said.application_id


class _Header:
    """What the first bytes of a SQLite file say of it."""

    def __init__(self, header: bytes) -> None:
        page_size, pages = struct.unpack(">H", header[16:18])[0], _number(header, 28)
        self.size = pages * (65536 if page_size == 1 else page_size)
        self.schema_format, self.user_version, self.application_id = (_number(header, at) for at in (44, 60, 68))


def _number(header: bytes, at: int) -> int:
    return int(struct.unpack(">I", header[at : at + 4])[0])


def _in_the_middle(path: Path) -> bool:
    """Whether a power cut left a transaction half-written; SQLite rolls it back at opening."""
    journal = journals.journal_of(path)
    return journal.exists() and journal.stat().st_size > 0
