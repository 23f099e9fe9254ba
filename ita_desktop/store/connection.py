"""Connections to SQLite files with our settings, whose complaints come out as problems that a person can act on."""

from __future__ import annotations

import os
import sqlite3
import urllib.parse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ita_desktop.store.trouble import from_sqlite

if TYPE_CHECKING:
    from sqlite_utils import Database

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA trusted_schema = OFF",
)


class _Cursor(sqlite3.Cursor):
    """A damaged page is often met only when rows are fetched."""

    connection: Connection

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except sqlite3.DatabaseError as error:
            raise self.connection.explained(error) from error

    def fetchall(self) -> list[Any]:
        try:
            return super().fetchall()
        except sqlite3.DatabaseError as error:
            raise self.connection.explained(error) from error


class Connection(sqlite3.Connection):
    """A connection that knows which file it is of."""

    path: Path

    def explained(self, error: sqlite3.DatabaseError) -> Exception:
        """The problem behind an error, or the error itself where only a bug explains it."""
        return from_sqlite(error, self.path) or error

    def cursor(self, factory: Any = None) -> Any:
        return super().cursor(factory or _Cursor)

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        try:
            return self.cursor().execute(sql, parameters)  # type: ignore[no-any-return]
        except sqlite3.DatabaseError as error:
            raise self.explained(error) from error

    def executemany(self, sql: str, parameters: Any) -> sqlite3.Cursor:
        try:
            return self.cursor().executemany(sql, parameters)  # type: ignore[no-any-return]
        except sqlite3.DatabaseError as error:
            raise self.explained(error) from error


def connect(path: Path, *, read_only: bool = False, create: bool = False) -> Connection:
    """A connection with our settings; used from several threads, one at a time."""
    mode = "rwc" if create else "ro" if read_only else "rw"
    try:
        connection = sqlite3.connect(
            uri(path, mode), uri=True, isolation_level=None, check_same_thread=False, factory=Connection
        )
    except sqlite3.DatabaseError as error:
        raise from_sqlite(error, path) or error from error
    connection.path = path
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_look(path: Path) -> Connection:
    """A connection for reading; where the place can be written, SQLite may first finish what a power cut left."""
    return connect(path, read_only=not is_writable(path))


def is_writable(path: Path) -> bool:
    """Whether a file and its folder can be written."""
    return bool(path.stat().st_mode & 0o200) and os.access(path.parent, os.W_OK)


def settle(paths: Sequence[Path]) -> None:
    """Let SQLite roll back what a power cut left in files, so that none of them needs its journal any more."""
    for path in paths:
        if path.exists() and is_writable(path):
            connection = connect(path)
            try:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            finally:
                connection.close()


def writing(connection: sqlite3.Connection) -> Database:
    """A connection through sqlite-utils, imported when first needed: a window that only looks starts faster without."""
    from sqlite_utils import Database

    return Database(connection, recursive_triggers=False, execute_plugins=False, strict=True)


def uri(path: Path, mode: str) -> str:
    """The file as SQLite's URI; a drive letter and a \\\\server\\share both need their slashes."""
    posix = urllib.parse.quote(os.fsencode(path.absolute().as_posix()), safe="/:")
    return f"file://{'' if posix.startswith('/') else '/'}{posix}?mode={mode}"
