import contextlib
import datetime as dt
import errno
import getpass
import os
import platform
import subprocess
import sys
import time

import pytest

from ita_desktop.domain.errors import FileLocked, FileProtected, LockStale
from ita_desktop.services import session
from ita_desktop.store import lock
from ita_desktop.store.lock import WriteLock

HOLD = """
import sys
from pathlib import Path
from ita_desktop.services import session
with session.open_to_write(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other_process(office_path):
    """Another process that has the file open for writing."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(office_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "open\n"
    yield process
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


def test_a_second_process_is_told_who_holds_the_file(office_path, other_process):
    with pytest.raises(FileLocked) as refused:
        session.open_to_write(office_path)
    values = refused.value.values
    assert (values["who"], values["computer"]) == (getpass.getuser(), platform.node())
    since = dt.datetime.fromisoformat(values["since"])
    assert abs(dt.datetime.now().astimezone() - since) < dt.timedelta(minutes=1)
    with session.open_to_read(office_path) as opened:
        assert opened.read_only


def test_the_lock_dies_with_its_process(office_path, other_process):
    other_process.kill()
    other_process.wait()
    with session.open_to_write(office_path) as opened:
        assert not opened.read_only


def test_being_refused_takes_nothing_from_the_holder(office_path, other_process):
    for _ in range(3):
        with pytest.raises(FileLocked):
            session.open_to_write(office_path)
    assert lock.read_holder(office_path).who == getpass.getuser()
    other_process.stdin.close()
    other_process.wait()
    assert [path.name for path in office_path.parent.iterdir()] == [office_path.name]


def test_the_command_line_obeys_the_lock(office_path, other_process, run):
    refused = run("undo", office_path)
    assert refused.code == 1
    assert f"เปิดอยู่ที่เครื่อง {platform.node()}" in refused.err
    assert run("show", office_path, "years").data == [{"year": 2566, "analysed": "bma-2565", "target": "bma-2566"}]


@pytest.fixture
def share_without_locks(monkeypatch):
    """A share whose file system knows no locks."""

    def refuse(_):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(lock, "_os_lock", refuse)


def test_without_os_locks_a_beating_holder_keeps_the_file(office_path, share_without_locks):
    with session.open_to_write(office_path) as first:
        first._file.beat()
        with pytest.raises(FileLocked) as refused:
            session.open_to_write(office_path)
        assert not isinstance(refused.value, LockStale)
    session.open_to_write(office_path).close()


def test_after_five_silent_minutes_the_next_opener_is_asked(office_path, share_without_locks):
    first = session.open_to_write(office_path)
    holder = office_path.with_name(office_path.name + ".holder")
    silent = time.time() - lock.SILENT_AFTER.total_seconds() - 5
    os.utime(holder, (silent, silent))
    with pytest.raises(LockStale):
        session.open_to_write(office_path)
    with session.open_to_write(office_path, take_over=True) as second:
        second.office.change(telephone="1")
    first.close()


def test_a_beat_ends_the_silence(office_path, share_without_locks):
    with session.open_to_write(office_path) as first:
        holder = office_path.with_name(office_path.name + ".holder")
        os.utime(holder, (1, 1))
        first._file.beat()
        with pytest.raises(FileLocked) as refused:
            session.open_to_write(office_path)
        assert not isinstance(refused.value, LockStale)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
def test_a_folder_that_can_t_be_written_is_said(office_path, monkeypatch, number):
    def refuse(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(lock, "_os_lock", refuse)
    with pytest.raises(FileProtected) as refused:
        session.open_to_write(office_path)
    assert refused.value.code == "folder_protected"


def test_a_lock_file_removed_by_its_last_holder_is_not_taken_for_the_lock(office_path, monkeypatch):
    """Between opening the lock file and locking it, the holder may close and remove it."""
    real, removed = lock._os_lock, []

    def remove_once(handle):
        real(handle)
        if not removed:
            removed.append(True)
            office_path.with_name(office_path.name + ".lock").unlink()

    monkeypatch.setattr(lock, "_os_lock", remove_once)
    held = WriteLock(office_path)
    held.acquire()
    assert office_path.with_name(office_path.name + ".lock").exists()
    with pytest.raises(FileLocked):
        WriteLock(office_path).acquire()
    held.release()


def test_somebody_who_only_looks_does_not_keep_a_writer_out(office_path, monkeypatch):
    """The start page asks who holds a file by taking its lock for a moment."""
    real, looking = lock._os_lock, [True, True]

    def busy_at_first(handle):
        if looking:
            looking.pop()
            raise BlockingIOError
        real(handle)

    monkeypatch.setattr(lock, "_os_lock", busy_at_first)
    monkeypatch.setattr(lock, "_BETWEEN_LOOKS", 0)
    with session.open_to_write(office_path) as opened:
        assert not opened.read_only


def test_the_start_page_sees_who_holds_a_file(office_path, other_process):
    assert session.peek(office_path).holder == f"{getpass.getuser()}, {platform.node()}"
    other_process.kill()
    other_process.wait()
    assert session.peek(office_path).holder == ""


def test_a_holder_who_was_taken_over_writes_no_more(office_path, share_without_locks):
    first = session.open_to_write(office_path)
    holder = office_path.with_name(office_path.name + ".holder")
    os.utime(holder, (1, 1))
    with session.open_to_write(office_path, take_over=True) as second:
        with pytest.raises(FileLocked) as refused:
            first.office.change(telephone="1")
        assert refused.value.code == "file_taken_over"
        first.beat()
        first.close()
        assert holder.exists()
        second.office.change(telephone="2")
    assert not holder.exists()


def test_of_two_who_take_over_at_once_one_wins(office_path, share_without_locks, monkeypatch):
    session.open_to_write(office_path)._file.connection.close()
    os.utime(office_path.with_name(office_path.name + ".holder"), (1, 1))
    winner, real = WriteLock(office_path), WriteLock._silence

    def while_the_other_takes_it(self):
        silence = real(self)
        if self is not winner:
            winner.acquire(take_over=True)
        return silence

    monkeypatch.setattr(WriteLock, "_silence", while_the_other_takes_it)
    with contextlib.suppress(FileLocked):
        loser = WriteLock(office_path)
        loser.acquire(take_over=True)
        assert loser.still_mine() and not winner.still_mine()
        return
    assert winner.still_mine()


def test_another_person_s_leftover_lock_file_is_locked_without_writing_to_it(office_path, monkeypatch):
    leftover = office_path.with_name(office_path.name + ".lock")
    leftover.write_bytes(b"")

    def not_mine(path, mode="r", **how):
        if path == leftover and mode != "rb":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return open(path, mode, **how)

    monkeypatch.setattr(lock, "open", not_mine, raising=False)
    with session.open_to_write(office_path) as opened:
        opened.office.change(telephone="1")
        with pytest.raises(FileLocked):
            session.open_to_write(office_path)


def test_an_unreadable_holder_file_is_no_reason_to_fail(office_path, other_process):
    office_path.with_name(office_path.name + ".holder").write_bytes(b"\xff\x00")
    with pytest.raises(FileLocked) as refused:
        session.open_to_write(office_path)
    assert refused.value.values["who"] == "?"
