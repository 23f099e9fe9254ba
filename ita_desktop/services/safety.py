"""Keeping the file safe: check, back up, restore. These work on closed files as well as open ones."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from ita_desktop.domain.errors import FileDamaged, FileProblem, Problem
from ita_desktop.store import backup_files, backups, office
from ita_desktop.store.backups import Backup as Backup
from ita_desktop.store.connection import connect_to_look, settle
from ita_desktop.store.history import watched_tables
from ita_desktop.store.lock import WriteLock
from ita_desktop.store.office_file import BACKUP_ID, OFFICE_ID, OfficeFile, inspect, open_for_reading
from ita_desktop.store.trouble import explained

SECOND_PLACE = "second_backup_folder"


class BackupReport(NamedTuple):
    """Where backups were made, and what failed; a failed backup is always said aloud."""

    made: tuple[Path, ...]
    problems: tuple[Problem, ...]


def back_up(file: OfficeFile, reason: str) -> BackupReport:
    """Back up an open file beside it, and in the second place if the office chose one."""
    places = [folder_of(file.path)]
    second = office.setting(file.connection, SECOND_PLACE, None)
    if second:  # another office may use the same stick for a file of the same name
        places.append(Path(second) / f"{file.path.stem} {office.read(file.connection).uid[:8]}")
    made: list[Path] = []
    problems: list[Problem] = []
    for number, folder in enumerate(places):
        try:
            if number and not folder.parent.is_dir():
                raise FileProblem("folder_missing", name=str(folder.parent))
            made.append(backups.make(file.path, folder, reason).path)
        except Problem as problem:
            problems.append(problem)
    return BackupReport(tuple(made), tuple(problems))


def folder_of(path: Path) -> Path:
    """Where the backups of a file lie."""
    return backups.folder_of(path)


def back_up_daily(file: OfficeFile) -> BackupReport:
    """The first backup of the day, made when the file is opened to be written."""
    last = next(iter(listed(file.path)), None)
    if last and last.at.date() == dt.date.today():
        return BackupReport((), ())
    return back_up(file, "daily")


def back_up_daily_at(path: Path) -> BackupReport:
    """The first backup of the day, of a file that is open elsewhere in this program."""
    with open_for_reading(path) as file:
        return back_up_daily(file)


def back_up_at(path: Path, reason: str) -> BackupReport:
    """Back up a file that is open elsewhere in this program: because somebody asked, or before much of it changes."""
    with open_for_reading(path) as file:
        return back_up(file, reason)


def copy_to(path: Path, target: Path) -> None:
    """A whole copy of an open file, pictures and all, where the person wants it."""
    inspect(path)
    if target.exists() and target.samefile(path):
        raise FileProblem("copy_onto_itself", name=path.name)
    backups.copy_whole_file(path, target)


def back_up_to(path: Path, target: Path) -> None:
    """Back up a file to where the person wants it."""
    inspect(path)
    if not target.parent.is_dir():
        raise FileProblem("folder_missing", name=str(target.parent))
    backups.make_at(path, target)


def listed(path: Path) -> list[Backup]:
    """The backups beside an office file, newest first."""
    return backups.listed(folder_of(path), path.stem)


def last_good(path: Path) -> Backup | None:
    """The newest backup beside a file that is whole, to offer when the file is not."""
    for backup in listed(path):
        with contextlib.suppress(Problem):
            backup_files.verify(backup.path, read=True)
            return backup
    return None


def check(path: Path, tell: Callable[[int, int], object] | None = None) -> list[str]:
    """Everything that is wrong with a file; empty when it is whole. `tell` hears how far it is among the pictures."""
    found: list[str] = []
    with open_for_reading(path) as file, explained(path):
        db = file.connection
        found += [f"integrity: {line}" for (line,) in db.execute("PRAGMA integrity_check").fetchall() if line != "ok"]
        for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
            found.append(f"reference: {table} {row} -> {parent}")
        pictures = db.execute("SELECT sha256, size FROM blob").fetchall()
        for number, (sha256, size) in enumerate(pictures):
            if tell:
                tell(number, len(pictures))
            (data,) = db.execute("SELECT data FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
            if data is None or len(data) != size or hashlib.sha256(data).hexdigest() != sha256:
                found.append(f"file: {sha256}")
        if db.execute("SELECT count(*) FROM office").fetchone()[0] != 1:
            found.append("office: missing")
    return found


def restore(path: Path, source: Path) -> dict[str, Any]:
    """Put a backup in the place of a file; the replaced file is kept. Says what changed."""
    path = path.resolve()
    inspect(source, application_ids=(BACKUP_ID, OFFICE_ID))
    if not path.parent.is_dir():
        raise FileProblem("folder_missing", name=str(path.parent))
    if path.exists() and path.samefile(source):
        raise FileProblem("file_exists", name=path.name)
    lock = WriteLock(path)
    with explained(path):
        lock.acquire()
        try:
            with contextlib.suppress(Problem):  # a damaged file has nothing more to say
                settle([path])
            difference = compare(path, source)
            kept = backups.replace(path, source, folder_of(path))
        finally:
            lock.release()
    return {**difference, "kept": str(kept) if kept else None}


def compare(path: Path, source: Path) -> dict[str, Any]:
    """What restoring would change: rows of each table now and in the backup, and the last step of each."""
    backup_files.verify(source)
    then = _summary(source)
    now = None
    if path.exists():
        with contextlib.suppress(FileDamaged):
            inspect(path)
            now = _summary(path)
    if now and then["uid"] != now["uid"]:
        raise FileProblem("backup_other_office", name=source.name)
    return {
        "last_step": {"now": now and now["last_step"], "backup": then["last_step"]},
        "rows": {
            table: {"now": now and now["rows"].get(table, 0), "backup": count}
            for table, count in then["rows"].items()
            if not now or now["rows"].get(table, 0) != count
        },
    }


def _summary(path: Path) -> dict[str, Any]:
    with contextlib.closing(connect_to_look(path)) as db:
        tables = [*watched_tables(db), "blob", "step", "change_log"]
        row = db.execute("SELECT uid FROM office").fetchone()
        if row is None:
            raise FileDamaged("file_damaged", name=path.name)
        return {
            "uid": row[0],
            "last_step": db.execute("SELECT max(at) FROM step").fetchone()[0],
            "rows": {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables},
        }
