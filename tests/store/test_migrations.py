import sqlite3

import pytest
from store.content import bytes_of, comes_back_whole, content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.measures import Activity, Measure, Owner
from ita_desktop.domain.report import Heading, Round
from ita_desktop.services import packs, safety, session
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


_SENT = (
    "INSERT INTO section_form (uid, fiscal_year, month, section_id, revision, rows, sent_at) "
    "SELECT 'f1', 2566, '2565-11', id, 1, 2, '2022-11-01T09:00:00+07:00' FROM section LIMIT 1"
)


@pytest.fixture
def before_risks(tmp_path, monkeypatch):
    """A file that a version without risks left, with words of a report and a form that was sent."""
    path = tmp_path / "ITA-เดิม.ita"
    with monkeypatch.context() as older:
        older.delitem(migrations.STEPS, "0006_risk")
        with session.create(path, packs.district("ดุสิต"), 2566) as opened:
            opened.reports.write(2566, Round.SIX, Heading.PROBLEMS, "คนน้อย")
            opened.reports.confirm_none(2566, Round.TWELVE, Heading.SUGGESTIONS, True)
            opened.plans.add(2566, Measure(1, activities=(Activity("ประชุม"),), owners=(Owner("ฝ่ายโยธา"),)))
            with opened._file.step("section_forms_sent", year=2566, month="พ.ย. 65", count=1):
                database(opened).execute(_SENT)
    return path


def test_a_file_from_before_the_risks_keeps_its_words_and_forms(before_risks):
    with sqlite3.connect(before_risks) as raw:
        assert not raw.execute("SELECT 1 FROM sqlite_schema WHERE name = 'risk'").fetchone()
        kept = {name: raw.execute(f"SELECT * FROM {name}").fetchall() for name in ("report_text", "section_form")}
        steps = raw.execute("SELECT id, label FROM step ORDER BY id").fetchall()
    raw.close()
    with session.open_to_write(before_risks) as opened:
        after = content(database(opened))
        assert after["report_text"] == kept["report_text"] and len(kept["report_text"]) == 2
        assert after["section_form"] == [(*row, "month", "") for row in kept["section_form"]] and kept["section_form"]
        assert database(opened).execute("SELECT id, label FROM step ORDER BY id").fetchall()[:-1] == steps
        assert opened.reports.texts(2566, Round.SIX)[Heading.PROBLEMS].shown == "คนน้อย"
        assert opened.past.next_undo() is None
        comes_back_whole(opened, lambda: opened.risks.add(2566, *packs.risk_library()))
        comes_back_whole(opened, lambda: opened.reports.write(2566, Round.SIX, Heading.PROBLEMS, "งบไม่พอ"))
    assert [backup.reason for backup in safety.listed(before_risks)] == ["upgrade"]
    assert safety.check(before_risks) == []
