import sqlite3

import pytest
from store.content import bytes_of, content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.services import safety, session
from ita_desktop.store import migrations


@pytest.fixture
def next_version(monkeypatch):
    """A later version of the program, whose ladder is one step higher; `next_version(sql)` says what the step does."""

    def make(*statements):
        def later(db):
            for statement in statements:
                db.execute(statement)

        monkeypatch.setitem(migrations.STEPS, "9000_later", later)

    return make


def test_an_older_file_climbs_the_ladder_after_a_backup(office_path, next_version):
    with session.open_to_write(office_path) as opened:
        opened.office.change(telephone="1")
        before = content(database(opened))
    next_version("ALTER TABLE school ADD COLUMN pupils INTEGER")
    with session.open_to_write(office_path) as opened:
        assert content(database(opened)) == before
        assert database(opened).execute("PRAGMA user_version").fetchone()[0] == len(migrations.STEPS)
        assert opened.past.next_undo() is None
        assert next(opened.past.steps()).line.label == "file_upgraded"
        opened.office.add_schools("โรงเรียนตัวอย่าง")
        assert opened.past.undo().label == "school_added"
    (backup,) = safety.listed(office_path)
    assert backup.reason == "upgrade"
    assert safety.check(office_path) == []


def test_looking_at_an_older_file_brings_it_up_to_date(office_path, next_version, run):
    next_version("ALTER TABLE school ADD COLUMN pupils INTEGER")
    assert run("show", office_path, "years").code == 0
    assert [backup.reason for backup in safety.listed(office_path)] == ["upgrade"]


def test_an_older_file_that_can_t_be_written_is_left_as_it_is(office_path, next_version):
    next_version("ALTER TABLE school ADD COLUMN pupils INTEGER")
    office_path.chmod(0o444)
    before = bytes_of(office_path.parent)
    with pytest.raises(Problem) as refused:
        session.open_to_read(office_path)
    assert refused.value.code == "file_protected"
    assert bytes_of(office_path.parent) == before


def test_a_step_that_fails_leaves_the_file_as_it_was(office_path, next_version):
    with session.open_to_read(office_path) as opened:
        before = content(database(opened))
    next_version("UPDATE office SET name = 'half'", "SELECT * FROM nowhere")
    with pytest.raises(sqlite3.OperationalError):
        session.open_to_write(office_path)
    with sqlite3.connect(office_path) as raw:
        assert raw.execute("SELECT name FROM office").fetchone() == ("สำนักงานเขตดุสิต",)
        assert raw.execute("PRAGMA user_version").fetchone() == (len(migrations.STEPS) - 1,)
    raw.close()
    assert before


def test_a_step_that_breaks_a_reference_is_taken_back(office_path, next_version):
    next_version("UPDATE item SET indicator_id = 99999 WHERE id = 1")
    with pytest.raises(Problem):
        session.open_to_write(office_path)
    assert safety.check.__module__  # the file is as before:
    with sqlite3.connect(office_path) as raw:
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    raw.close()


def test_a_file_of_the_later_version_is_refused_by_this_one(office_path, next_version, monkeypatch):
    with monkeypatch.context():
        next_version("ALTER TABLE school ADD COLUMN pupils INTEGER")
        session.open_to_write(office_path).close()
    monkeypatch.undo()
    before = office_path.read_bytes()
    with pytest.raises(Problem) as refused:
        session.open_to_write(office_path)
    assert refused.value.code == "file_newer"
    assert office_path.read_bytes() == before
