import shutil
import sqlite3
import struct

import pytest
from store.content import bytes_of, content, database

from ita_desktop.domain.errors import FileDamaged, FileLocked, FileProblem, FileProtected, Problem
from ita_desktop.services import packs, safety, session
from ita_desktop.store import connection, office_file


def refusal(path, opening=session.open_to_write):
    with pytest.raises(Problem) as refused:
        opening(path)
    return refused.value


def test_a_new_file_is_ours_and_whole(office_path):
    header = office_path.read_bytes()[:100]
    assert struct.unpack(">I", header[68:72])[0] == office_file.OFFICE_ID
    with sqlite3.connect(office_path) as raw:
        tables = raw.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
        loose = [name for name, strict in tables if not strict and not name.startswith(("sqlite_", "_sqlite_"))]
    raw.close()
    assert loose == []


def test_a_new_file_has_its_district_ten_sections_and_first_year(office):
    read = office.office.read()
    assert (read.name, read.district_code) == ("สำนักงานเขตดุสิต", "02")
    assert [s.short_name for s in office.office.sections()][:4] == ["ฝ่ายปกครอง", "ฝ่ายทะเบียน", "ฝ่ายโยธา", "ฝ่ายสิ่งแวดล้อมฯ"]
    assert len(office.office.sections()) == 10
    assert [(line.year, line.analysed, line.target) for line in office.years.listed()] == [
        (2566, "bma-2565", "bma-2566")
    ]


@pytest.mark.parametrize("year", [2565, 2566, 2567])
def test_a_framework_comes_out_of_the_file_as_it_went_in(tmp_path, year):
    with session.create(tmp_path / "a.ita", packs.district("บางรัก"), year) as opened:
        assert opened.years.framework(year) == packs.load(f"bma-{year}")


def test_a_file_is_never_created_over_another(office_path):
    before = office_path.read_bytes()
    assert refusal(office_path, lambda path: session.create(path, packs.district("สาทร"), 2566)).code == "file_exists"
    assert office_path.read_bytes() == before


def test_a_file_that_can_t_be_created_leaves_nothing(tmp_path):
    with pytest.raises(Problem):
        session.create(tmp_path / "a.ita", packs.district("สาทร"), 2566, target="bma-1999")
    with pytest.raises(Problem):
        session.create(tmp_path / "b.ita", packs.district("สาทร"), 1234)
    assert list(tmp_path.iterdir()) == []
    missing = refusal(tmp_path / "x" / "a.ita", lambda path: session.create(path, packs.district("สาทร"), 2566))
    assert missing.code == "folder_missing"


def broken(path, change):
    """The file with one thing wrong, alone in its folder."""
    data = bytearray(path.read_bytes())
    path.write_bytes(change(data))
    return path


BROKEN = {
    "file_empty": lambda data: b"",
    "file_foreign": lambda data: b"PK\x03\x04 this is a spreadsheet" * 100,
    "file_newer": lambda data: data[:60] + struct.pack(">I", 999) + data[64:],
    "file_damaged": lambda data: data[:44] + struct.pack(">I", 9) + data[48:],
    "file_is_backup": lambda data: data[:68] + struct.pack(">I", office_file.BACKUP_ID) + data[72:],
}


@pytest.mark.parametrize("opening", [session.open_to_write, session.open_to_read])
@pytest.mark.parametrize("code", BROKEN)
def test_a_file_that_is_not_for_us_is_refused_and_left_as_it_is(office_path, code, opening):
    broken(office_path, BROKEN[code])
    before = bytes_of(office_path.parent)
    assert refusal(office_path, opening).code == code
    assert bytes_of(office_path.parent) == before


@pytest.mark.parametrize("opening", [session.open_to_write, session.open_to_read])
@pytest.mark.parametrize("length", [50, 4096, 100_000, -1])
def test_a_file_cut_short_is_refused_and_left_as_it_is(office_path, length, opening):
    broken(office_path, lambda data: data[:length])
    before = bytes_of(office_path.parent)
    assert isinstance(refusal(office_path, opening), FileDamaged)
    assert bytes_of(office_path.parent) == before


def test_a_damaged_page_is_found_when_it_is_read(office_path):
    broken(office_path, lambda data: data[:4096] + bytes(len(data) - 4096))
    before = office_path.read_bytes()
    assert isinstance(refusal(office_path), FileDamaged)
    assert office_path.read_bytes() == before


def test_somebody_else_s_database_is_foreign(tmp_path):
    path = tmp_path / "other.ita"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    before = path.read_bytes()
    assert refusal(path).code == "file_foreign"
    assert path.read_bytes() == before


def test_an_unknown_step_of_the_ladder_means_newer(office_path):
    with sqlite3.connect(office_path) as raw:
        raw.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('ita', '9999_moon', '')")
    raw.close()
    assert refusal(office_path).code == "file_newer"


def test_a_missing_file_and_a_folder_have_their_own_sentences(tmp_path):
    assert refusal(tmp_path / "none.ita").code == "file_missing"
    assert refusal(tmp_path).code == "file_is_folder"


def test_a_write_protected_file_opens_for_reading_only(office_path):
    office_path.chmod(0o444)
    before = bytes_of(office_path.parent)
    assert isinstance(refusal(office_path), FileProtected)
    with session.open_to_read(office_path) as opened:
        assert opened.office.read().district == "ดุสิต"
        with pytest.raises(FileProtected):
            opened.years.add(2567)
        assert opened.search("ปกครอง")
    assert bytes_of(office_path.parent) == before
    office_path.chmod(0o644)


def test_a_second_opening_reads_and_does_not_write(office, office_path):
    problem = refusal(office_path)
    assert isinstance(problem, FileLocked)
    with session.open_to_read(office_path) as second:
        office.office.change(telephone="02 000 0000")
        assert second.office.read().telephone == "02 000 0000"
        with pytest.raises(FileProblem) as refused:
            second.office.change(telephone="1")
        assert refused.value.code == "file_read_only"


def test_a_closed_file_leaves_its_folder_tidy(office_path):
    with session.open_to_write(office_path) as opened:
        opened.office.change(telephone="1")
    assert [path.name for path in office_path.parent.iterdir()] == [office_path.name]


def test_a_step_that_fails_leaves_nothing(office):
    before = content(database(office))
    with pytest.raises(ZeroDivisionError), office._file.step("setting_changed"):
        office.office.set_setting("digits", "thai")
        raise ZeroDivisionError
    assert content(database(office)) == before
    assert office.past.next_undo() is None


def test_a_write_outside_a_step_is_a_bug_and_fails(office):
    with pytest.raises(FileProtected):  # nothing was written yet: the connection only reads
        database(office).execute("UPDATE office SET telephone = '1'")
    office.office.set_setting("digits", "thai")
    with pytest.raises(sqlite3.IntegrityError):
        database(office).execute("UPDATE office SET telephone = '1'")


def test_a_step_that_changes_nothing_leaves_no_line(office):
    office.office.set_setting("digits", "thai")
    lines = len(list(office.past.steps()))
    office.office.set_setting("digits", "thai")
    assert len(list(office.past.steps())) == lines


def test_watchers_hear_which_tables_a_step_changed(office):
    heard = []
    office.on_change(lambda step: heard.append(step.changed))
    office.office.add_schools("โรงเรียนตัวอย่าง")
    office.office.set_setting("digits", "thai")
    assert heard == [{"school"}, {"setting"}]


def test_odd_names_of_files_and_folders_open(new_office, tmp_path):
    folder = tmp_path / "งาน ITA #1 100% ?mode=ro&x"
    folder.mkdir()
    path = folder / "ไฟล์ (สำเนา) 'ก' %20.ita"
    shutil.copy(new_office, path)
    with session.open_to_write(path) as opened:
        opened.office.change(telephone="1")
    with session.open_to_read(path) as opened:
        assert opened.office.read().telephone == "1"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("/home/a b/ก.ita", "file:///home/a%20b/%E0%B8%81.ita?mode=rw"),
        ("//server/share/x.ita", "file:////server/share/x.ita?mode=rw"),
    ],
)
def test_paths_become_uris_that_sqlite_understands(path, uri):
    class Absolute:
        def absolute(self):
            return self

        def as_posix(self):
            return path

    assert connection.uri(Absolute(), "rw") == uri


def test_a_drive_letter_gets_its_slash():
    class OnWindows:
        def absolute(self):
            return self

        def as_posix(self):
            return "D:/งาน/a.ita"

    assert connection.uri(OnWindows(), "ro").startswith("file:///D:/")


def test_a_journal_that_belongs_to_no_file_is_not_rolled_into_a_new_one(tmp_path):
    path = tmp_path / "a.ita"
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"left by a file that was here before")
    session.create(path, packs.district("สาทร"), 2566).close()
    assert [kept.read_bytes() for kept in tmp_path.glob("*.old1")] == [b"left by a file that was here before"]
    with session.open_to_read(path) as opened:
        assert opened.office.read().district == "สาทร"


def test_a_file_that_another_tool_left_in_wal_is_one_file_again(office_path):
    with sqlite3.connect(office_path) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
    raw.close()
    with session.open_to_write(office_path) as opened:
        opened.office.change(telephone="1")
    assert office_path.read_bytes()[18:20] == b"\x01\x01"
    assert [path.name for path in office_path.parent.iterdir()] == [office_path.name]


def test_a_name_that_leaves_no_room_for_its_backups_is_refused(tmp_path):
    long = refusal(tmp_path / ("ก" * 80 + ".ita"), lambda path: session.create(path, packs.district("สาทร"), 2566))
    assert long.code == "name_too_long"
    assert list(tmp_path.iterdir()) == []


def test_one_file_by_two_names_has_one_writer(office, office_path, tmp_path):
    link = tmp_path / "elsewhere"
    try:
        link.symlink_to(office_path.parent, target_is_directory=True)
    except OSError:
        pytest.skip("this person may not make links here")
    assert isinstance(refusal(link / office_path.name), FileLocked)


def test_a_page_that_goes_bad_while_the_file_is_open_has_its_sentence(office_path):
    with session.open_to_write(office_path) as opened:
        opened.office.add_schools(*(f"โรงเรียน {n} " + "ก" * 300 for n in range(200)))
    with session.open_to_read(office_path) as opened:
        opened.office.read()
        pages = bytearray(office_path.read_bytes())
        pages[8192:] = b"\xff" * (len(pages) - 8192)
        office_path.write_bytes(pages)
        opened.office._file.connection.execute("PRAGMA shrink_memory")
        with pytest.raises(FileDamaged):
            opened.office.schools()


def test_what_a_power_cut_left_is_rolled_back_at_opening(half_way, office_path):
    with session.open_to_write(half_way) as opened:
        after = content(database(opened))
    with session.open_to_write(office_path) as opened:
        assert content(database(opened)) == after
    assert safety.check(half_way) == []


def test_only_details_are_changed_as_details(office):
    for name in ("emblem", "uid", "district"):
        with pytest.raises(TypeError):
            office.office.change(**{name: "x"})


def test_a_setting_may_hold_a_path_that_is_no_unicode(office):
    office.office.set_setting("second_backup_folder", "E:/\udcff")
    assert office.office.setting("second_backup_folder", None) == "E:/\udcff"
