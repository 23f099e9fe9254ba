"""What backups are made of: rows copied into a new file, pictures in one folder shared by all, and proof of both.

A picture is copied once, named by its SHA-256, and removed when no backup in the folder names it.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
from collections.abc import Iterator
from pathlib import Path

from ita_desktop import disk
from ita_desktop.domain.errors import FileDamaged, Problem
from ita_desktop.store.connection import Connection, connect, connect_to_look, settle, uri, writing
from ita_desktop.store.office_file import BACKUP_ID, OFFICE_ID, inspect

PICTURES = "ita-files"
_DERIVED = ("search_",)  # made anew from the rest at the next search
_PARTS_OF_A_MONTH = 30  # kept pictures are read again in so many parts, one a day


def write_backup(office: Path, target: Path) -> None:
    """Write a backup of an office file, pictures beside it, and prove it before it gets its name."""
    unfinished = target.with_name(target.name + ".new")
    try:
        unfinished.unlink(missing_ok=True)
        settle([office])
        with _copying(office, unfinished) as db:
            counts = _copy_rows(db, with_files=False)
            db.execute(f"PRAGMA application_id = {BACKUP_ID}")
        _keep_pictures(office, unfinished, target.parent)  # outside the reading of the rows: an edit need not wait
        verify(unfinished, counts, folder=target.parent)
        disk.put_in_place(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


def rebuild(source: Path, target: Path) -> None:
    """Join a backup, or a whole office file, and its pictures into a new, verified office file at `target`."""
    settle([source])
    verify(source)
    with _copying(source, target) as db:
        counts = _copy_rows(db, with_files=True)
        for (sha256,) in db.execute("SELECT sha256 FROM blob WHERE data IS NULL").fetchall():
            data = picture_path(source.parent, sha256).read_bytes()
            db.execute("UPDATE blob SET data = ? WHERE sha256 = ?", (data, sha256))
        for (sha256,) in db.execute("SELECT sha256 FROM blob").fetchall():
            data = db.execute("SELECT data FROM blob WHERE sha256 = ?", (sha256,)).fetchone()[0]
            if hashlib.sha256(data).hexdigest() != sha256:
                raise FileDamaged("backup_file_missing", name=source.name)
        db.execute(f"PRAGMA application_id = {OFFICE_ID}")
    with contextlib.closing(connect(target, read_only=True)) as db:
        if not (_same_counts(db, counts) and sound(db)):
            raise FileDamaged("backup_damaged", name=source.name)


@contextlib.contextmanager
def _copying(source: Path, target: Path) -> Iterator[Connection]:
    """A new database at `target` with the source attached as `source`, inside one reading of it."""
    with contextlib.closing(connect(target, create=True)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("PRAGMA journal_mode = OFF")  # nobody looks at it until it gets its name
        db.execute("ATTACH DATABASE ? AS source", (uri(source, "ro"),))
        with writing(db).atomic():
            yield db


def _copy_rows(db: Connection, *, with_files: bool) -> dict[str, int]:
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


# --- pictures -----------------------------------------------------------------------------------------------


def picture_path(folder: Path, sha256: str) -> Path:
    """Where a picture lies in a backup folder."""
    return folder / PICTURES / sha256[:2] / sha256


def _keep_pictures(office: Path, backup: Path, folder: Path) -> None:
    """Write the pictures that the folder lacks; each is read alone, so that the writer never waits long."""
    today = dt.date.today().toordinal() % _PARTS_OF_A_MONTH
    with contextlib.closing(connect(backup)) as db:
        wanted = db.execute("SELECT sha256, size FROM blob WHERE data IS NULL").fetchall()
    with contextlib.closing(connect_to_look(office)) as source:
        for sha256, size in wanted:
            target = picture_path(folder, sha256)
            read_again = int(sha256[:2], 16) % _PARTS_OF_A_MONTH == today
            if _is_kept(target, sha256, size, read=read_again):
                continue
            row = source.execute("SELECT data FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
            target.parent.mkdir(parents=True, exist_ok=True)
            disk.write_whole(target, row[0])


def _is_kept(path: Path, sha256: str, size: int, *, read: bool) -> bool:
    """Whether a picture lies in the folder; read again where it is asked for, because disks forget."""
    if not path.exists() or path.stat().st_size != size:
        return False
    return not read or hashlib.sha256(path.read_bytes()).hexdigest() == sha256


def remove_unnamed_pictures(folder: Path) -> None:
    """Remove pictures that no backup in the folder names, whatever the backups are called."""
    named: set[str] = set()
    for path in folder.iterdir():
        if not path.is_file() or not path.stat().st_size:
            continue
        try:
            inspect(path, application_ids=(BACKUP_ID, OFFICE_ID))
        except FileDamaged:
            return  # a backup that can't be asked may still need any of them
        except Problem:
            continue
        try:
            with contextlib.closing(connect_to_look(path)) as db:
                named |= {sha256 for (sha256,) in db.execute("SELECT sha256 FROM blob").fetchall()}
        except Problem:
            return
    for kept in (folder / PICTURES).glob("??/*"):
        if kept.name not in named:
            kept.unlink(missing_ok=True)


# --- proof --------------------------------------------------------------------------------------------------


def verify(path: Path, counts: dict[str, int] | None = None, *, folder: Path | None = None, read: bool = False) -> None:
    """Open a backup and prove that it is whole; `read` reads its pictures too. Raises FileDamaged otherwise."""
    inspect(path, application_ids=(BACKUP_ID, OFFICE_ID))
    with contextlib.closing(connect_to_look(path)) as db:
        if not (_same_counts(db, counts or {}) and sound(db)):
            raise FileDamaged("backup_damaged", name=path.name)
        for sha256, size in db.execute("SELECT sha256, size FROM blob WHERE data IS NULL").fetchall():
            if not _is_kept(picture_path(folder or path.parent, sha256), sha256, size, read=read):
                raise FileDamaged("backup_file_missing", name=path.name)


def _same_counts(db: Connection, counts: dict[str, int]) -> bool:
    return all(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] == count for name, count in counts.items())


def sound(db: Connection) -> bool:
    """Whether SQLite finds the file whole and every reference in place."""
    try:
        whole = db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return whole and not db.execute("PRAGMA foreign_key_check").fetchall()
    except FileDamaged:
        return False
