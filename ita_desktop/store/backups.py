"""The calendar of backups: dated files in one folder, thinned out, and put in the place of a file that went wrong."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from ita_desktop import disk
from ita_desktop.domain.errors import FileProblem, Problem
from ita_desktop.store import backup_files, journals
from ita_desktop.store.backup_files import PICTURES
from ita_desktop.store.connection import settle
from ita_desktop.store.lock import FolderLock
from ita_desktop.store.office_file import SUFFIX
from ita_desktop.store.trouble import explained

REASONS = ("daily", "import", "upgrade", "restore", "tidy", "asked")
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 7, 5, 12
_NAME = re.compile(rf"(?P<stem>.+) (?P<at>\d{{8}}-\d{{6}})(?:-\d+)? (?P<reason>{'|'.join(REASONS)}){re.escape(SUFFIX)}")

__all__ = ["PICTURES", "Backup", "folder_of", "kept", "listed", "make", "make_at", "replace"]


class Backup(NamedTuple):
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
            with contextlib.suppress(ValueError):  # a name that only looks like one of ours
                at = dt.datetime.strptime(match["at"], "%Y%m%d-%H%M%S")
                found.append(Backup(path, at, match["reason"]))
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def make(office: Path, folder: Path, reason: str, now: dt.datetime | None = None) -> Backup:
    """Write one more backup, verify it by opening it, then thin out the old ones."""
    now = now or dt.datetime.now()
    with explained(folder / office.name):
        folder.mkdir(parents=True, exist_ok=True)
        with FolderLock(folder):
            _remove_leftovers(folder)
            target = _free_name(folder, office.stem, now, reason)
            backup_files.write_backup(office, target)
            _thin_out(folder, office.stem, now)
    return Backup(target, now.replace(microsecond=0), reason)


def make_at(office: Path, target: Path) -> None:
    """Write a backup where the person wants it; pictures go into a folder beside it."""
    with explained(target), FolderLock(target.parent):
        if target.exists():
            raise FileProblem("file_exists", name=target.name)
        backup_files.write_backup(office, target)


def _free_name(folder: Path, stem: str, now: dt.datetime, reason: str) -> Path:
    """A name that no backup has yet, even for two in one second."""
    at = now.strftime("%Y%m%d-%H%M%S")
    names = (f"{stem} {at}{suffix} {reason}{SUFFIX}" for suffix in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path for name in names if not (path := folder / name).exists())


def _remove_leftovers(folder: Path) -> None:
    """What a killed process left half-written; the folder is ours alone now."""
    for path in folder.glob(f"*{SUFFIX}.new*"):
        path.unlink(missing_ok=True)


def _thin_out(folder: Path, stem: str, now: dt.datetime) -> None:
    """Remove backups that the calendar no longer keeps, and pictures that no kept backup names."""
    backups = listed(folder, stem)
    keep = set(kept(backups, now))
    gone = [backup for backup in backups if backup not in keep]
    for backup in gone:
        backup.path.unlink(missing_ok=True)
        journals.journal_of(backup.path).unlink(missing_ok=True)
    if gone:
        backup_files.remove_unnamed_pictures(folder)


def kept(backups: Iterable[Backup], now: dt.datetime) -> list[Backup]:
    """All of the last seven days, then the newest of each week for five weeks and of each month for twelve.

    What a person asked for by hand stays until that person removes it. What a restore replaced stays five weeks, but
    never stands for a week or month: it may be the very file that went wrong.
    """
    keep: list[Backup] = []
    periods: set[tuple[object, ...]] = set()
    for backup in sorted(backups, key=lambda b: b.at, reverse=True):
        age = now - backup.at
        if backup.reason == "restore":
            keep += [backup] if age < dt.timedelta(weeks=KEEP_WEEKS) else []
            continue
        months = (now.year - backup.at.year) * 12 + now.month - backup.at.month
        week, month = ("week", *backup.at.isocalendar()[:2]), ("month", backup.at.year, backup.at.month)
        newest_of_week = age < dt.timedelta(weeks=KEEP_WEEKS) and week not in periods
        newest_of_month = months < KEEP_MONTHS and month not in periods
        periods |= {week, month}
        if backup.reason == "asked" or age < dt.timedelta(days=KEEP_DAYS) or newest_of_week or newest_of_month:
            keep.append(backup)
    return keep


def replace(office: Path, source: Path, folder: Path, now: dt.datetime | None = None) -> Path | None:
    """Put a backup in the place of the office file; the replaced file is kept among the backups and returned."""
    unfinished = office.with_name(office.name + ".restoring")
    with explained(office):
        try:
            unfinished.unlink(missing_ok=True)
            backup_files.rebuild(source, unfinished)
            replaced = _keep_replaced(office, folder, now or dt.datetime.now()) if office.exists() else None
            _swap(unfinished, office)
        finally:
            unfinished.unlink(missing_ok=True)
    return replaced


def _keep_replaced(office: Path, folder: Path, now: dt.datetime) -> Path:
    """A copy of the file that is replaced, and of the journal without which a damaged one would lose more."""
    folder.mkdir(parents=True, exist_ok=True)
    with FolderLock(folder):
        replaced = _free_name(folder, office.stem, now, "restore")
        with contextlib.suppress(Problem):  # damaged beyond that: its journal is kept beside it
            settle([office])
        journal = journals.journal_of(office)
        if journal.exists():
            disk.copy_whole(journal, journals.journal_of(replaced))
        disk.copy_whole(office, replaced)
    return replaced


def _swap(unfinished: Path, office: Path) -> None:
    """Give the new file the place of the old; a journal of the old one must not be there, but stays if that fails."""
    aside = journals.set_journal_aside(office)
    try:
        disk.put_in_place(unfinished, office)
    except BaseException:
        if aside:
            aside.replace(journals.journal_of(office))
        raise
    if aside:
        aside.unlink(missing_ok=True)


def copy_whole_file(office: Path, target: Path) -> None:
    """A verified copy of an office file that may be open, as an office file again."""
    unfinished = target.with_name(target.name + ".new")
    with explained(target):
        try:
            unfinished.unlink(missing_ok=True)
            backup_files.rebuild(office, unfinished)
            journals.set_journal_aside(target)
            disk.put_in_place(unfinished, target)
        finally:
            unfinished.unlink(missing_ok=True)
