"""A full disk loses nothing, says so, and works again when there is room."""

import contextlib
import os
import shutil
import subprocess
import sys

import pytest
from store.content import content, database

from ita_desktop.domain.errors import DiskFull, Problem
from ita_desktop.services import packs, safety, session


@pytest.fixture
def small_disk(tmp_path):
    """A disk of three megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("a small disk can be made by root on Linux only")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextlib.contextmanager
def filled(folder, leave=0):
    """The disk filled up to the last bytes."""
    ballast = folder / "ballast"
    with open(ballast, "wb") as file:
        room = shutil.disk_usage(folder).free - leave
        with contextlib.suppress(OSError):
            file.write(bytes(max(0, room)))
            file.flush()
    try:
        yield
    finally:
        ballast.unlink()


def edit_until_full(opened):
    """Edits, each larger than the last bytes of the disk, until one does not fit any more."""
    kept = 0
    with pytest.raises(DiskFull):
        while kept < 1000:
            opened.office.change(address=f"{kept} " + "ถนนตัวอย่าง" * 500)
            kept += 1
    return kept


def test_a_full_disk_loses_nothing_and_works_again(small_disk, new_office):
    path = small_disk / "a.ita"
    shutil.copy(new_office, path)
    with session.open_to_write(path) as opened:
        with filled(small_disk, leave=200_000):
            kept = edit_until_full(opened)
            assert kept > 0
            assert opened.office.read().address.startswith(f"{kept - 1} ")
            before = content(database(opened))
            for refused in (
                lambda: opened.years.add(2567),
                lambda: opened.scores.set_official(2566, "O1", "50"),
                lambda: opened.past.undo(),
            ):
                with contextlib.suppress(DiskFull):
                    refused()
                    break  # the last bytes can still hold a small edit
            assert database(opened).execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert opened.search("ถนน")
        opened.years.add(2567)
        opened.office.change(address="ที่ว่างกลับมาแล้ว")
        opened.past.undo()
        opened.past.undo()
    assert safety.check(path) == []
    with session.open_to_read(path) as opened:
        assert opened.office.read().address == before["office"][0][5] or kept


def test_a_backup_that_does_not_fit_leaves_nothing_half_written(small_disk, new_office):
    path = small_disk / "a.ita"
    shutil.copy(new_office, path)
    with session.open_to_write(path) as opened, filled(small_disk, leave=300_000):
        report = opened.back_up("daily")
        assert [problem.code for problem in report.problems] == ["disk_full"]
        assert report.made == ()
        assert list(safety.backups.folder_of(path).rglob("*.*")) == []
    assert safety.check(path) == []


def test_a_new_file_that_does_not_fit_is_not_there(small_disk):
    with filled(small_disk, leave=100_000):
        with pytest.raises(DiskFull):
            session.create(small_disk / "a.ita", packs.district("สาทร"), 2566)
        assert [path.name for path in small_disk.iterdir()] == ["ballast"]


def test_a_restore_that_does_not_fit_leaves_the_file_as_it_was(small_disk, new_office, tmp_path):
    path, backup = small_disk / "a.ita", tmp_path / "backup.ita"
    shutil.copy(new_office, path)
    safety.back_up_to(path, backup)
    before = path.read_bytes()
    with filled(small_disk, leave=200_000), pytest.raises(Problem) as refused:
        safety.restore(path, backup)
    assert refused.value.code == "disk_full"
    assert path.read_bytes() == before
    assert [p.name for p in small_disk.iterdir()] == ["a.ita"]


def test_a_database_that_may_not_grow_says_the_disk_is_full(office):
    """The same without a small disk, on every system."""
    db = database(office)
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")
    before = content(db)
    with pytest.raises(DiskFull):
        office.years.add(2567)
    assert content(db) == before
    db.execute(f"PRAGMA max_page_count = {pages * 10}")
    office.years.add(2567)
