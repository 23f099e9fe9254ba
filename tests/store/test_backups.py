import datetime as dt
import shutil
from pathlib import Path

import pytest
from store.content import content, database

from ita_desktop.domain.errors import FileDamaged, FileProblem, Problem
from ita_desktop.services import packs, safety, session
from ita_desktop.store import backup_files, backups
from ita_desktop.store.backups import Backup, kept

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400
NOW = dt.datetime(2026, 11, 21, 12)


def ages(days, reason="daily"):
    return [Backup(Path(f"{n}"), NOW - dt.timedelta(days=n), reason) for n in days]


def days_kept(backups):
    return sorted(int(backup.path.name) for backup in kept(backups, NOW))


def test_a_week_of_days_five_of_weeks_a_year_of_months():
    days = [NOW.date() - dt.timedelta(days=n) for n in days_kept(ages(range(400)))]
    assert days[:7] == [NOW.date() - dt.timedelta(days=n) for n in range(7)]
    sundays = [
        dt.date(2026, 11, 15),
        dt.date(2026, 11, 8),
        dt.date(2026, 11, 1),
        dt.date(2026, 10, 25),
        dt.date(2026, 10, 18),
    ]
    month_ends = [dt.date(2026 + m // 12, m % 12 + 1, 1) - dt.timedelta(days=1) for m in range(10, -1, -1)]
    assert set(days[7:]) == set(sundays[1:]) | set(month_ends)


def test_a_week_is_kept_whole_and_what_was_asked_for_always():
    often = [Backup(Path("0"), NOW - dt.timedelta(hours=n), "import") for n in range(30)]
    assert len(kept(often, NOW)) == 30
    assert days_kept(ages([500], "asked")) == [500]
    assert days_kept(ages([500])) == []


def test_the_only_backup_of_its_month_stays():
    assert days_kept(ages([10, 100, 101, 200])) == [10, 100, 200]


def test_what_a_restore_replaced_stands_for_no_week_and_no_month():
    """It may be the very file that went wrong, and the newest of its week."""
    replaced, good = ages([8], "restore"), ages([9])
    assert kept(replaced + good, NOW) == replaced + good
    assert days_kept(ages([40], "restore")) == []


def test_a_name_that_only_looks_like_a_backup_is_skipped(office_path):
    folder = backups.folder_of(office_path)
    folder.mkdir()
    (folder / f"{office_path.stem} 20269999-999999 daily.ita").write_bytes(b"")
    assert backups.listed(folder, office_path.stem) == []


def test_what_a_killed_backup_left_is_removed_by_the_next(office_path):
    folder = backups.folder_of(office_path)
    folder.mkdir()
    (folder / f"{office_path.stem} 20261120-120000 daily.ita.new").write_bytes(b"half")
    made = backups.make(office_path, folder, "daily", NOW).path
    assert {path.name for path in folder.iterdir()} == {made.name}


def test_opening_backs_up_once_a_day(office_path):
    with session.open_to_write(office_path) as opened:
        assert len(opened.back_up_daily().made) == 1
        assert opened.back_up_daily().made == ()
    (backup,) = safety.listed(office_path)
    assert (backup.reason, backup.at.date()) == ("daily", dt.date.today())
    assert backup.path.parent.name == "ITA-ดุสิต สำรอง"


def test_pictures_are_kept_once_for_all_backups_and_go_with_the_last(office_path):
    folder = backups.folder_of(office_path)
    with session.open_to_write(office_path) as opened:
        opened.office.set_emblem(PICTURE, "emblem.png")
        first = opened.back_up("import").made[0]
        opened.back_up("import")
    assert first.stat().st_size < office_path.stat().st_size + 50_000 and PICTURE[:100] not in first.read_bytes()
    pictures = list((folder / backups.PICTURES).rglob("*"))
    assert [p.read_bytes() for p in pictures if p.is_file()] == [PICTURE]
    backups.make(office_path, folder, "daily", NOW + dt.timedelta(days=2000))
    assert len([p for p in (folder / backups.PICTURES).rglob("*") if p.is_file()]) == 1
    with session.open_to_write(office_path) as opened, opened._file.step("emblem_changed"):
        database(opened).execute("UPDATE office SET emblem = NULL")
        database(opened).execute("DELETE FROM blob")
    backups.make(office_path, folder, "daily", NOW + dt.timedelta(days=4000))
    assert not [p for p in (folder / backups.PICTURES).rglob("*") if p.is_file()]


def test_a_backup_that_was_renamed_still_keeps_its_pictures(office_path):
    folder = backups.folder_of(office_path)
    with session.open_to_write(office_path) as opened:
        opened.office.set_emblem(PICTURE, "emblem.png")
    renamed = backups.make(office_path, folder, "daily", NOW).path.rename(folder / "ก่อนประชุม.ita")
    with session.open_to_write(office_path) as opened, opened._file.step("emblem_changed"):
        database(opened).execute("UPDATE office SET emblem = NULL")
        database(opened).execute("DELETE FROM blob")
    for days in (500, 1000):
        backups.make(office_path, folder, "daily", NOW + dt.timedelta(days=days))
    safety.restore(office_path, renamed)
    with session.open_to_read(office_path) as opened:
        assert opened.office.emblem() == PICTURE


def test_a_picture_that_went_bad_in_the_folder_is_copied_again(office_path, monkeypatch):
    folder = backups.folder_of(office_path)
    with session.open_to_write(office_path) as opened:
        opened.office.set_emblem(PICTURE, "emblem.png")
    backups.make(office_path, folder, "daily", NOW)
    (picture,) = [path for path in (folder / backups.PICTURES).rglob("*") if path.is_file()]
    picture.write_bytes(PICTURE[::-1])
    monkeypatch.setattr(backup_files, "_PARTS_OF_A_MONTH", 1)  # today is the day of every picture
    backups.make(office_path, folder, "daily", NOW)
    assert picture.read_bytes() == PICTURE


def test_an_edit_need_not_wait_while_pictures_are_copied(office_path, monkeypatch):
    with session.open_to_write(office_path) as opened:
        opened.office.set_emblem(PICTURE, "emblem.png")
        real, edits = backup_files.picture_path, []

        def edited_meanwhile(*given):
            edits.append(opened.office.change(telephone=str(len(edits))))
            return real(*given)

        monkeypatch.setattr(backup_files, "picture_path", edited_meanwhile)
        assert opened.back_up("import").problems == ()
        assert edits and opened.office.read().telephone


def test_a_file_that_a_power_cut_left_half_way_is_backed_up_and_replaced_whole(half_way, office_path):
    with session.open_to_write(office_path) as opened:
        whole = content(database(opened))
    backup = backups.make(half_way, backups.folder_of(half_way), "daily", NOW).path
    safety.restore(half_way, backup)
    with session.open_to_read(half_way) as opened:
        assert content(database(opened)) == whole


def test_a_backup_that_is_an_office_file_with_a_hot_journal_is_restored_whole(half_way, office_path):
    with session.open_to_write(office_path) as opened:
        whole = content(database(opened))
        opened.office.change(telephone="1")
    safety.restore(office_path, half_way)
    with session.open_to_read(office_path) as opened:
        assert content(database(opened)) == whole


def test_a_swap_that_fails_at_the_last_move_leaves_file_and_journal(office_path, monkeypatch):
    backup = backups.make(office_path, backups.folder_of(office_path), "daily", NOW).path
    before = office_path.read_bytes()
    journal = office_path.with_name(office_path.name + "-journal")
    real = backups.disk.put_in_place

    def busy(unfinished, target):
        if target == office_path:
            raise FileProblem("file_busy", name=office_path.name)
        real(unfinished, target)

    with monkeypatch.context() as patched:
        patched.setattr(backups, "settle", lambda _: journal.write_bytes(b"beyond repair"))
        patched.setattr(backups.disk, "put_in_place", busy)
        with pytest.raises(Problem):
            backups.replace(office_path, backup, backup.parent)
    assert (office_path.read_bytes(), journal.read_bytes()) == (before, b"beyond repair")
    (replaced,) = backup.parent.glob("*restore.ita")
    assert replaced.with_name(replaced.name + "-journal").read_bytes() == b"beyond repair"


def test_the_last_good_backup_is_one_whose_pictures_are_whole(office_path):
    with session.open_to_write(office_path) as opened:
        good = opened.back_up("asked").made[0]
        opened.office.set_emblem(PICTURE, "emblem.png")
        bad = opened.back_up("asked").made[0]
    (picture,) = [path for path in (bad.parent / backups.PICTURES).rglob("*") if path.is_file()]
    picture.write_bytes(PICTURE[::-1])
    assert safety.last_good(office_path).path == good


def test_two_offices_with_files_of_one_name_share_a_second_place(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    for district in ("ดุสิต", "สาทร"):
        (tmp_path / district).mkdir()
        with session.create(tmp_path / district / "ITA.ita", packs.district(district), 2566) as opened:
            opened.office.set_setting(safety.SECOND_PLACE, str(stick))
            assert len(opened.back_up("daily").made) == 2
    assert [len(list(folder.glob("*.ita"))) for folder in stick.iterdir()] == [1, 1]


def test_a_copy_elsewhere_is_an_office_file_again(office_path, tmp_path):
    target = tmp_path / "สำเนา.ita"
    with session.open_to_write(office_path) as opened:
        opened.office.set_emblem(PICTURE, "emblem.png")
        safety.copy_to(office_path, target)
    with session.open_to_write(target) as copied:
        assert copied.office.emblem() == PICTURE
    assert safety.check(target) == []


def test_two_backups_in_one_second_are_two(office_path):
    folder = backups.folder_of(office_path)
    for _ in range(3):
        backups.make(office_path, folder, "import", NOW)
    assert len(backups.listed(folder, office_path.stem)) == 3


def test_another_file_s_backups_in_the_folder_are_left_alone(office_path, tmp_path):
    other = tmp_path / "ITA-ดุสิต สำเนา.ita"
    shutil.copy(office_path, other)
    folder = tmp_path / "together"
    old = NOW - dt.timedelta(days=900)
    backups.make(other, folder, "daily", old)
    backups.make(office_path, folder, "daily", NOW)
    assert len(backups.listed(folder, other.stem)) == 1
    assert len(backups.listed(folder, office_path.stem)) == 1


def test_restore_brings_everything_back_and_can_itself_be_undone(office_path):
    with session.open_to_write(office_path) as opened:
        opened.office.set_emblem(PICTURE, "emblem.png")
        opened.office.add_schools("โรงเรียนตัวอย่าง")
        good = content(database(opened))
        backup = opened.back_up("asked").made[0]
        opened.office.change(name="พิมพ์ผิดหมด")
        bad = content(database(opened))
    done = safety.restore(office_path, backup)
    with session.open_to_write(office_path) as opened:
        assert content(database(opened)) == good
        assert opened.office.emblem() == PICTURE
        assert opened.search("โรงเรียนตัวอย่าง")
        opened.office.change(telephone="1")
        assert opened.past.undo().label == "office_changed"
        assert opened.past.next_undo().label == "school_added"
    assert done["rows"]["step"] == {"now": 4, "backup": 3}
    safety.restore(office_path, Path(done["kept"]))
    with session.open_to_read(office_path) as opened:
        assert content(database(opened)) == bad
    assert safety.check(office_path) == []


def test_ids_are_not_used_twice_after_a_restore(office_path):
    with session.open_to_write(office_path) as opened:
        opened.office.add_schools("หนึ่ง", "สอง")
        opened.past.undo()
        backup = opened.back_up("asked").made[0]
    safety.restore(office_path, backup)
    with session.open_to_write(office_path) as opened:
        opened.office.add_schools("สาม")
        assert [row[0] for row in content(database(opened))["school"]] == [3]


def test_a_lost_file_comes_back_from_its_backup(office_path):
    with session.open_to_write(office_path) as opened:
        backup = opened.back_up("daily").made[0]
    office_path.unlink()
    assert safety.restore(office_path, backup)["kept"] is None
    assert safety.check(office_path) == []


def test_a_damaged_file_gives_way_to_its_backup_and_is_kept(office_path):
    with session.open_to_write(office_path) as opened:
        backup = opened.back_up("daily").made[0]
    damaged = office_path.read_bytes()[:5000]
    office_path.write_bytes(damaged)
    office_path.with_name(office_path.name + "-journal").write_bytes(b"leftover of a power cut")
    done = safety.restore(office_path, backup)
    assert Path(done["kept"]).read_bytes() == damaged
    assert safety.check(office_path) == []


@pytest.mark.parametrize("harm", ["truncated", "no pictures", "wrong picture"])
def test_a_bad_backup_is_refused_and_the_file_stays(office_path, harm):
    with session.open_to_write(office_path) as opened:
        opened.office.set_emblem(PICTURE, "emblem.png")
        backup = opened.back_up("daily").made[0]
    (picture,) = [p for p in (backup.parent / backups.PICTURES).rglob("*") if p.is_file()]
    if harm == "truncated":
        backup.write_bytes(backup.read_bytes()[:-4096])
    elif harm == "no pictures":
        picture.unlink()
    else:
        picture.write_bytes(PICTURE[::-1])
    before = office_path.read_bytes()
    with pytest.raises(FileDamaged):
        safety.restore(office_path, backup)
    assert office_path.read_bytes() == before
    assert not list(office_path.parent.glob("*.restoring"))


def test_another_office_s_backup_is_refused(office_path, tmp_path):
    other = tmp_path / "other.ita"
    session.create(other, packs.district("สาทร"), 2566).close()
    with pytest.raises(Problem) as refused:
        safety.restore(office_path, other)
    assert refused.value.code == "backup_other_office"


def test_restore_waits_for_no_one_who_has_the_file_open(office_path):
    with session.open_to_write(office_path) as opened:
        backup = opened.back_up("daily").made[0]
        with pytest.raises(Problem) as refused:
            safety.restore(office_path, backup)
    assert refused.value.code == "file_locked"


def test_a_second_place_gets_its_own_copy_and_its_failure_is_said(office_path, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with session.open_to_write(office_path) as opened:
        opened.office.set_setting(safety.SECOND_PLACE, str(stick))
        _, second = opened.back_up("daily").made
        assert second.is_relative_to(stick) and opened.office.read().uid[:8] in second.parent.name
        shutil.rmtree(stick)
        report = opened.back_up("daily")
    assert len(report.made) == 1
    assert [problem.code for problem in report.problems] == ["folder_missing"]


def test_a_backup_where_the_person_wants_it(office_path, tmp_path):
    target = tmp_path / "ที่อื่น" / "สำรอง.ita"
    target.parent.mkdir()
    with session.open_to_write(office_path) as opened:
        opened.office.set_emblem(PICTURE, "emblem.png")
    safety.back_up_to(office_path, target)
    with pytest.raises(Problem) as refused:
        safety.back_up_to(office_path, target)
    assert refused.value.code == "file_exists"
    safety.restore(office_path, target)
    assert safety.check(office_path) == []
