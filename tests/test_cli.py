import contextlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ita_desktop.services import safety, session


def process(*words, **options):
    """The command line as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "ita_desktop", *map(str, words)], capture_output=True, timeout=60, **options
    )


def test_the_sample_office_is_complete(tmp_path, run):
    path = tmp_path / "sample.ita"
    assert run("demo", path).code == 0
    assert [line["year"] for line in run("show", path, "years").data] == [2568, 2569, 2570]
    shown = run("show", path, "scores", "--year", "2569").data
    assert (shown["total"], shown["level"]) == (93.32, "ผ่านดี")
    assert all(item["score"] == item["official"] for item in shown["items"])
    assert all(item["computed"] == item["official"] for item in shown["items"] if item["code"][0] in "IE")
    assert run("show", path, "scores", "--year", "2568").data["total"] == 91.93
    with session.open_to_read(path) as opened:
        assert opened.office.read().district_code == "00"
        assert len(opened.office.people()) == 5 and len(opened.office.schools()) == 3
        assert all("สมมุติ" in person.name for person in opened.office.people())
    assert run("check", path).data == []


def test_papers_come_out_as_the_ending_says(tmp_path, run):
    path = tmp_path / "sample.ita"
    assert run("demo", path).code == 0
    for ending, name in (("pdf", "pages"), ("docx", "tables"), ("xlsx", "sheets")):
        target = tmp_path / "papers" / f"scores.{ending}"
        made = run("export", path, "scores", target, "--year", "2569", "--digits", "arabic").data
        assert made["made"] == str(target) and made[name] > 1 and target.exists()
    refused = run("export", path, "scores", tmp_path / "scores.odt", "--year", "2569")
    assert refused.code == 1 and ".pdf" in refused.err
    assert run("export", path, "scores", tmp_path / "a.pdf", "--year", "2569", "--digits", "roman").code == 2


@pytest.mark.parametrize("lang", [[], ["--lang", "en"]])
def test_a_refusal_is_a_sentence_on_standard_error(tmp_path, run, lang):
    refused = run("show", tmp_path / "none.ita", "years", *lang)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("none.ita was not found" if lang else "ไม่พบไฟล์ none.ita")


@pytest.mark.parametrize("place", [0, 1, 5])
def test_the_language_may_stand_anywhere(tmp_path, run, place):
    path = tmp_path / "sample.ita"
    assert run("demo", path).code == 0
    words = ["show", str(path), "readiness", "--year", "2569"]
    words[place:place] = ["--lang", "en"]
    texts = [reason["text"] for item in run(*words).data for reason in item["reasons"]]
    assert texts[0] == "There is no link yet."


@pytest.mark.parametrize(
    "words",
    [
        ["show"], ["shw"], [], ["show", "a.ita", "bogus"], ["new", "a.ita", "--district", "ดุสิต"], ["import", "a.ita"],
        ["show", "a.ita", "years", "--lang", "fr"],
    ],
)  # fmt: skip
def test_a_wrong_call_ends_with_two_and_says_how_it_should_read(words, run):
    wrong = run(*words)
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err.startswith("คำสั่งไม่ถูกต้อง")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["new", "b.ita", "--district", "เชียงใหม่", "--year", "2566"], "ไม่พบเขต"),
        (["new", "b.ita", "--district", "ดุสิต", "--year", "2023"], "พ.ศ. หรือ ค.ศ. ไม่ชัด"),
        (
            ["new", "b.ita", "--district", "ดุสิต", "--year", "2566", "--framework", "x"],
            "ชุดที่มี: bma-2565, bma-2566, bma-2567",
        ),
        (["show", "{office}", "action-plan"], "รุ่นนี้ยังทำ show action-plan ไม่ได้"),
        (["export", "{office}", "action-plan", "out.pdf", "--year", "2566"], "รุ่นนี้ยังทำ export action-plan ไม่ได้"),
        (
            ["import", "{office}", "x.xlsx", "--year", "2565", "--as", "action-plan"],
            "รุ่นนี้ยังทำ import --as action-plan ไม่ได้",
        ),
        (["show", "{office}", "scores", "--year", "2560"], "ยังไม่มีชุดข้อคำถาม"),
        (["undo", "{office}"], "ไม่มีอะไรให้เลิกทำ"),
    ],
)
def test_what_can_t_be_done_says_why_and_leaves_the_file_alone(words, code, office_path, run, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    before = office_path.read_bytes()
    refused = run(*(word.format(office=office_path) for word in words))
    assert (refused.code, refused.out) == (1, "")
    assert code in refused.err
    assert office_path.read_bytes() == before and not (tmp_path / "b.ita").exists()


def test_the_language_may_stand_before_the_command(office_path):
    for words in (["--lang", "en", "undo"], ["--lang=en", "undo"], ["undo", "--lang", "en"]):
        place = words.index("undo") + 1
        done = process(*words[:place], office_path, *words[place:])
        assert (done.returncode, done.stderr.decode().strip()) == (1, "There is nothing to undo.")


def test_a_year_before_the_first_framework_has_none_which_is_no_error(tmp_path, run):
    path = tmp_path / "a.ita"
    assert run("new", path, "--district", "เขตสาทร", "--year", "2564").code == 0
    assert run("show", path, "years").data == [{"year": 2564, "analysed": None, "target": None}]


def test_a_later_year_gets_a_copy_of_the_newest_framework(tmp_path, run):
    path = tmp_path / "a.ita"
    assert run("new", path, "--district", "สำนักงานเขตสาทร", "--year", "๒๕๗๐", "--analysed", "bma-2566").code == 0
    assert run("show", path, "years").data == [{"year": 2570, "analysed": "bma-2566", "target": "bma-2567"}]
    with session.open_to_read(path) as opened:
        framework = opened.years.framework(2570)
        assert framework.pack_year != 2570 and framework.unconfirmed == {"weights", "levels", "rounding"}


def test_backup_restore_and_history(office_path, tmp_path, run):
    with session.open_to_write(office_path) as opened:
        opened.office.change(telephone="02 000 0000")
    (made,) = run("backup", office_path).data["made"]
    copy = tmp_path / "copy.ita"
    assert run("backup", office_path, copy).data == {"made": [str(copy)]}
    assert run("backup", office_path, copy).code == 1
    assert run("undo", office_path).data["undone"] == "แก้ข้อมูลสำนักงาน"
    restored = run("restore", office_path, made).data
    assert restored["rows"] == {
        "change_log": {
            "now": restored["rows"]["change_log"]["now"],
            "backup": restored["rows"]["change_log"]["now"] - 1,
        },
        "step": {"now": 3, "backup": 2},
    }
    history = run("show", office_path, "history", "--lang", "en").data
    assert [line["what"] for line in history] == ["Office details changed", "Office file created"]
    (change,) = history[0]["changes"]
    assert (change["before"]["telephone"], change["after"]["telephone"]) == ("", "02 000 0000")
    assert run("check", office_path).code == 0


def test_the_first_writing_of_a_day_backs_up(office_path, run):
    run("undo", office_path)
    run("undo", office_path)
    assert [backup.reason for backup in safety.listed(office_path)] == ["daily"]


def test_a_failed_backup_is_said_and_the_work_goes_on(office_path, run, tmp_path):
    with session.open_to_write(office_path) as opened:
        opened.office.set_setting(safety.SECOND_PLACE, str(tmp_path / "gone" / "x"))
    done = run("undo", office_path)
    assert done.code == 0 and done.data["undone"] == "แก้การตั้งค่า"
    assert "ไม่พบโฟลเดอร์" in done.err


def test_check_finds_what_is_wrong(office_path, run):
    import sqlite3

    with sqlite3.connect(office_path) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("INSERT INTO blob VALUES ('00', 3, 'image/png', x'010203')")
        raw.execute("UPDATE item SET indicator_id = 9999 WHERE id = 1")
    raw.close()
    checked = run("check", office_path)
    assert checked.code == 1 and "มีปัญหา 2 จุด" in checked.err
    assert json.loads(checked.out) == ["reference: item 1 -> indicator", "file: 00"]


def test_a_damaged_file_is_told_its_last_good_backup(office_path, run):
    good, bad = (run("backup", office_path).data["made"][0] for _ in range(2))
    Path(bad).write_bytes(Path(bad).read_bytes()[:9000])
    office_path.write_bytes(office_path.read_bytes()[:9000])
    refused = run("show", office_path, "years")
    assert refused.code == 1 and refused.err.splitlines()[-1] == f"ไฟล์สำรองล่าสุดที่ใช้ได้: {good}"
    assert run("restore", office_path, good).code == 0
    assert run("check", office_path).data == []


def test_data_is_utf8_whatever_the_console(office_path):
    import os

    done = process("show", office_path, "history", env={**os.environ, "PYTHONIOENCODING": "cp874", "PYTHONUTF8": "0"})
    assert json.loads(done.stdout.decode("utf-8"))[0]["what"] == "สร้างไฟล์สำนักงาน"


def test_the_command_line_never_loads_qt_and_show_no_office_packages(office_path):
    script = (
        "import sys; from ita_desktop import cli; cli.main(sys.argv[1:]);"
        "print(sorted({m.split('.')[0] for m in sys.modules} & {'PySide6', 'openpyxl', 'reportlab', 'docx', 'nlpo3', 'PIL'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "show", office_path, "scores", "--year", "2566"], capture_output=True
    )
    assert done.stdout.decode().splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--year", "2566", "show"], 2),
        (["a.ita", "show"], 2),
        (["-x"], 2),
        (["a.ita", "b.ita"], 2),
        (["--lang", "en"], 2),
    ],
)
def test_words_that_are_no_file_never_open_a_window(words, code):
    done = process(*words)
    assert (done.returncode, done.stdout) == (code, b"")


def test_a_reader_who_has_read_enough_is_no_error(tmp_path, run):
    path = tmp_path / "sample.ita"
    assert run("demo", path).code == 0
    call = subprocess.Popen(
        [sys.executable, "-m", "ita_desktop", "show", path, "history"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    call.stdout.read(10)
    call.stdout.close()
    assert (call.wait(60), call.stderr.read()) == (0, b"")
    call.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_result_that_can_t_be_written_is_said(office_path):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "ita_desktop", "show", office_path, "years"], stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 1 and done.stderr.decode().startswith("พิมพ์ผลลัพธ์ไม่ได้")


def test_a_bug_is_a_sentence_and_a_log_without_what_was_typed(office_path, run, monkeypatch, tmp_path):
    monkeypatch.setenv("ITA_DESKTOP_LOGS", str(tmp_path / "logs"))

    def fail(_):
        raise ZeroDivisionError("นางสาวสมมุติ")

    monkeypatch.setattr(safety, "check", fail)
    bug = run("check", office_path)
    assert (bug.code, bug.out) == (1, "") and "โปรแกรมทำงานผิดพลาด" in bug.err
    (log,) = (tmp_path / "logs").iterdir()
    kept = log.read_text(encoding="utf-8")
    assert str(log) in bug.err and "ZeroDivisionError" in kept and "ita_desktop/cli/__init__.py:" in kept
    assert "สมมุติ" not in kept and str(Path.home()) not in kept


def test_pasting_without_a_standard_input_is_said(office_path, run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert run("import", office_path, "-", "--as", "scores", "--year", "2565").code == 1


def test_counts_larger_than_any_office_are_left_out(office_path, run, monkeypatch):
    text = f"ข้อ\tข้อย่อย\tจำนวน น้อยที่สุด\tจำนวน น้อย\tจำนวน มาก\tจำนวน มากที่สุด\nI1\t1\t0\t0\t0\t{10**30}\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    done = run("import", office_path, "-", "--as", "scores", "--year", "2565")
    assert (done.code, [doubt["rule"] for doubt in done.data["doubts"]]) == (0, ["count_not_whole"])


@pytest.mark.skipif(os.name == "nt", reason="names there are always Unicode")
def test_a_name_that_is_no_unicode_is_served(office_path):
    odd = os.fsdecode(os.fsencode(office_path.parent) + b"/\xff.ita")
    with contextlib.suppress(OSError):
        office_path.rename(odd)
        assert process("backup", odd).returncode == 0
        assert json.loads(process("show", odd, "years").stdout)
        assert process("show", f"{odd}x", "years").returncode == 1


def test_a_damaged_file_is_written_no_further(office_path, run, monkeypatch):
    """Its backup finds the damage; what follows would only hide it."""
    from ita_desktop.domain.errors import FileDamaged
    from ita_desktop.store import backups

    def damaged(*_):
        raise FileDamaged("file_damaged", name=office_path.name)

    monkeypatch.setattr(backups, "make", damaged)
    before = office_path.read_bytes()
    source = office_path.with_name("a.tsv")
    source.write_text("ข้อ\tคะแนน\nO1\t100\n", encoding="utf-8")
    assert run("import", office_path, source, "--as", "scores", "--year", "2565").code == 1
    assert office_path.read_bytes() == before
