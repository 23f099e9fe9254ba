"""Backups: the file without its pictures, dated, beside one folder of pictures that all backups share.

A picture is copied once, named by its SHA-256, and removed when no kept backup names it.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from ita_desktop.domain.errors import FileDamaged, FileProblem
from ita_desktop.store import files
from ita_desktop.store.office_file import BACKUP_ID, OFFICE_ID, SUFFIX, connect, inspect, uri, writing
from ita_desktop.store.trouble import explained

REASONS = ("daily", "import", "upgrade", "restore", "asked")
FILES = "ita-files"
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 7, 5, 12
_NAME = re.compile(rf"(?P<stem>.+) (?P<at>\d{{8}}-\d{{6}})(?:-\d+)? (?P<reason>{'|'.join(REASONS)}){re.escape(SUFFIX)}")
_DERIVED = ("search_",)  # made anew from the rest at the next search


@dataclass(frozen=True)
class Backup:
    """One backup in a folder."""

    path: Path
    at: dt.datetime
    reason: str


def folder_of(office: Path) -> Path:
    """Where the backups of an office file lie, beside it."""
    return office.with_name(f"{office.stem} สำรอง")


def listed(folder: Path, stem: str) -> list[Backup]:
    """The backups of one office file in a folder, newest first."""
    if not folder.is_dir():
        return []
    found = []
    for path in folder.iterdir():
        match = _NAME.fullmatch(path.name)
        if match and match["stem"] == stem:
            found.append(Backup(path, dt.datetime.strptime(match["at"], "%Y%m%d-%H%M%S"), match["reason"]))
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def make(office: Path, folder: Path, reason: str, now: dt.datetime | None = None) -> Backup:
    """Write one more backup, verify it by opening it, then thin out the old ones."""
    now = now or dt.datetime.now()
    with explained(folder / office.name):
        folder.mkdir(parents=True, exist_ok=True)
        target = _free_name(folder, office.stem, now, reason)
        _write(office, target, folder)
        thin_out(folder, office.stem, now)
    return Backup(target, now.replace(microsecond=0), reason)


def _free_name(folder: Path, stem: str, now: dt.datetime, reason: str) -> Path:
    """A name that no backup has yet, even for two in one second."""
    at = now.strftime("%Y%m%d-%H%M%S")
    names = (f"{stem} {at}{suffix} {reason}{SUFFIX}" for suffix in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path for name in names if not (path := folder / name).exists())


def make_at(office: Path, target: Path) -> None:
    """Write a backup where the person wants it; pictures go into a folder beside it."""
    with explained(target):
        if target.exists():
            raise FileProblem("file_exists", name=target.name)
        _write(office, target, target.parent)


def _write(office: Path, target: Path, folder: Path) -> None:
    unfinished = target.with_name(target.name + ".new")
    try:
        unfinished.unlink(missing_ok=True)
        with _copying(office, unfinished) as db:
            counts = copy_rows(db, with_files=False)
            for sha256, size in db.execute("SELECT sha256, size FROM source.blob").fetchall():
                _keep_file(db, folder, sha256, size)
            db.execute(f"PRAGMA application_id = {BACKUP_ID}")
        verify(unfinished, folder, counts)
        files.put_in_place(unfinished, target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def _copying(source: Path, target: Path) -> Iterator[Connection]:
    """A new database at `target` with the source attached as `source`, inside one reading of it."""
    with contextlib.closing(connect(target, create=True)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("PRAGMA journal_mode = OFF")  # nobody looks at it until it gets its name
        db.execute("ATTACH DATABASE ? AS source", (uri(source, "ro"),))
        with writing(db).atomic():
            yield db


def copy_rows(db: Connection, *, with_files: bool) -> dict[str, int]:
    """Copy tables, rows, indexes and versions out of `source`; says how many rows each table got."""
    schema = db.execute(
        "SELECT type, name, sql FROM source.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\' ORDER BY type = 'index', rowid"
    ).fetchall()
    counts: dict[str, int] = {}
    shadow = tuple(f"{name}_" for kind, name, sql in schema if sql.upper().startswith("CREATE VIRTUAL"))
    for kind, name, sql in schema:
        if shadow and name.startswith(shadow):
            continue
        db.execute(sql)
        if kind == "table" and not name.startswith(_DERIVED):
            counts[name] = _copy_table(db, name, with_files=with_files)
    db.execute("DELETE FROM sqlite_sequence")
    db.execute("INSERT INTO sqlite_sequence SELECT * FROM source.sqlite_sequence")
    version = db.execute("PRAGMA source.user_version").fetchone()[0]
    db.execute(f"PRAGMA user_version = {version}")
    return counts


def _copy_table(db: Connection, name: str, *, with_files: bool) -> int:
    if name == "blob" and not with_files:
        db.execute("INSERT INTO blob SELECT sha256, size, media_type, NULL FROM source.blob")
    else:
        db.execute(f'INSERT INTO main."{name}" SELECT * FROM source."{name}"')
    return int(db.execute(f'SELECT count(*) FROM main."{name}"').fetchone()[0])


def file_path(folder: Path, sha256: str) -> Path:
    """Where a picture lies in a backup folder."""
    return folder / FILES / sha256[:2] / sha256


def _keep_file(db: Connection, folder: Path, sha256: str, size: int) -> None:
    target = file_path(folder, sha256)
    if target.exists() and target.stat().st_size == size:
        return
    data = db.execute("SELECT data FROM source.blob WHERE sha256 = ?", (sha256,)).fetchone()[0]
    target.parent.mkdir(parents=True, exist_ok=True)
    files.write_whole(target, data)


def verify(path: Path, folder: Path, counts: dict[str, int] | None = None) -> None:
    """Open a backup and prove that it is whole; raises FileDamaged otherwise."""
    inspect(path, application_ids=(BACKUP_ID, OFFICE_ID))
    with contextlib.closing(connect(path, read_only=True)) as db:
        if not sound(db):
            raise FileDamaged("backup_damaged", name=path.name)
        for name, count in (counts or {}).items():
            if db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] != count:
                raise FileDamaged("backup_damaged", name=path.name)
        for sha256, size in db.execute("SELECT sha256, size FROM blob WHERE data IS NULL").fetchall():
            kept = file_path(folder, sha256)
            if not kept.exists() or kept.stat().st_size != size:
                raise FileDamaged("backup_file_missing", name=path.name)


def sound(db: Connection) -> bool:
    """Whether SQLite finds the file whole and every reference in place."""
    try:
        whole = db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return whole and not db.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError:
        return False


def thin_out(folder: Path, stem: str, now: dt.datetime) -> None:
    """Remove backups that the calendar no longer keeps, and pictures that no kept backup names."""
    backups = listed(folder, stem)
    keep = set(kept(backups, now))
    gone = [backup for backup in backups if backup not in keep]
    for backup in gone:
        backup.path.unlink(missing_ok=True)
    if gone:
        _remove_unnamed_files(folder)


def kept(backups: Iterable[Backup], now: dt.datetime) -> list[Backup]:
    """All of the last seven days, then the newest of each week for five weeks and of each month for twelve.

    What a person asked for by hand stays until that person removes it.
    """
    keep: list[Backup] = []
    periods: set[tuple[object, ...]] = set()
    for backup in sorted(backups, key=lambda b: b.at, reverse=True):
        age = now - backup.at
        months = (now.year - backup.at.year) * 12 + now.month - backup.at.month
        week, month = ("week", *backup.at.isocalendar()[:2]), ("month", backup.at.year, backup.at.month)
        newest_of_week = age < dt.timedelta(weeks=KEEP_WEEKS) and week not in periods
        newest_of_month = months < KEEP_MONTHS and month not in periods
        periods |= {week, month}
        if backup.reason == "asked" or age < dt.timedelta(days=KEEP_DAYS) or newest_of_week or newest_of_month:
            keep.append(backup)
    return keep


def _remove_unnamed_files(folder: Path) -> None:
    """Remove pictures that no backup in the folder names, whichever office file it belongs to."""
    named: set[str] = set()
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            with contextlib.closing(connect(path, read_only=True)) as db:
                named |= {sha256 for (sha256,) in db.execute("SELECT sha256 FROM blob").fetchall()}
        except sqlite3.DatabaseError:
            return  # a backup that can't be asked may still need any of them
    for kept_file in (folder / FILES).glob("??/*"):
        if kept_file.name not in named:
            kept_file.unlink(missing_ok=True)


def rebuild(source: Path, target: Path) -> None:
    """Join a backup, or a whole office file, and its pictures into a new, verified office file at `target`."""
    folder = source.parent
    verify(source, folder)
    with _copying(source, target) as db:
        counts = copy_rows(db, with_files=True)
        for (sha256,) in db.execute("SELECT sha256 FROM blob WHERE data IS NULL").fetchall():
            data = file_path(folder, sha256).read_bytes()
            db.execute("UPDATE blob SET data = ? WHERE sha256 = ?", (data, sha256))
        for sha256, data in db.execute("SELECT sha256, data FROM blob"):
            if hashlib.sha256(data).hexdigest() != sha256:
                raise FileDamaged("backup_file_missing", name=source.name)
        db.execute(f"PRAGMA application_id = {OFFICE_ID}")
    with contextlib.closing(connect(target, read_only=True)) as db:
        same = all(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] == n for name, n in counts.items())
        if not (same and sound(db)):
            raise FileDamaged("backup_damaged", name=source.name)


def replace(office: Path, source: Path, folder: Path, now: dt.datetime | None = None) -> Path | None:
    """Put a backup in the place of the office file; the replaced file is kept among the backups and returned."""
    unfinished = office.with_name(office.name + ".restoring")
    with explained(office):
        try:
            unfinished.unlink(missing_ok=True)
            rebuild(source, unfinished)
            replaced = None
            if office.exists():
                folder.mkdir(parents=True, exist_ok=True)
                replaced = _free_name(folder, office.stem, now or dt.datetime.now(), "restore")
                files.copy_whole(office, replaced)
            journal = office.with_name(office.name + "-journal")
            if journal.exists() and replaced:  # it belongs to the replaced file, never to the new one
                journal.replace(replaced.with_name(replaced.name + "-journal"))
            files.put_in_place(unfinished, office)
            return replaced
        finally:
            unfinished.unlink(missing_ok=True)
