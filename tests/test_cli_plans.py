"""Plans without the window: taken in, shown, carried over and exported by commands alone."""

import json

import pytest
from documents.invented_plan import PLAN, YEAR
from documents.plan_files import Sheet, write
from documents.plan_rows import Layout, plan_rows

from ita_desktop.domain import plan_data
from ita_desktop.services import session


@pytest.fixture
def source(tmp_path):
    """The invented plan as an office has it in Word."""
    return write(tmp_path / "แผนปีก่อน.docx", Sheet(Layout.DUSIT.value, plan_rows(PLAN, Layout.DUSIT)))


@pytest.fixture
def done(run, office_path):
    """A command over the office that must succeed; gives what it printed."""

    def call(command, *words):
        called = run(command, office_path, *words)
        assert called.code == 0, called.err
        return json.loads(called.out)

    return call


def test_a_plan_is_previewed_taken_in_and_shown(done, source, office_path):
    before = office_path.read_bytes()
    looked = done("import", source, "--year", YEAR, "--preview")
    assert (looked["new"], looked["changed"], looked["same"]) == (len(PLAN), 0, 0)
    assert office_path.read_bytes() == before
    taken = done("import", source, "--year", YEAR)
    assert taken == looked
    shown = done("show", "plan", "--year", YEAR)
    assert [one["issues"] for one in shown] == [list(measure.issues) for measure in PLAN]
    assert shown[0]["activities"] == plan_data.as_data(PLAN[0])["activities"]


def test_the_same_file_twice_adds_nothing(done, source, office_path):
    done("import", source, "--year", YEAR)
    with session.open_to_read(office_path) as opened:
        steps = opened.past.keys()
    again = done("import", source, "--year", YEAR)
    assert (again["new"], again["changed"], again["same"]) == (0, 0, len(PLAN))
    with session.open_to_read(office_path) as opened:
        assert opened.past.keys() == steps


def test_undo_takes_the_whole_import_back(done, source):
    done("import", source, "--year", YEAR)
    done("undo")
    assert done("show", "plan", "--year", YEAR) == []


def test_a_plan_edited_in_excel_changes_its_own_rows(done, source, tmp_path):
    import openpyxl

    done("import", source, "--year", YEAR)
    book_path = tmp_path / "แผน.xlsx"
    done("export", "plan", book_path, "--year", YEAR)
    book = openpyxl.load_workbook(book_path)
    cell = next(
        cell for row in book.worksheets[0].iter_rows() for cell in row if PLAN[0].activities[0].text in str(cell.value)
    )
    cell.value = "จัดอบรมเจ้าหน้าที่แทน"
    book.save(book_path)
    read = done("import", book_path, "--year", YEAR)
    assert (read["new"], read["changed"], read["same"]) == (0, 1, len(PLAN) - 1)
    (changed,) = (one for one in read["measures"] if one["verdict"] == "changed")
    assert [one["path"] for one in changed["changes"]] == ["activities.0.text"]
    assert done("show", "plan", "--year", YEAR)[0]["activities"][0]["text"] == "จัดอบรมเจ้าหน้าที่แทน"


def test_a_report_brings_results_to_the_plan_that_is_there(done, source, tmp_path):
    done("import", source, "--year", YEAR)
    with_results = [one._replace(results=(f"ดำเนินการแล้ว {n}",), pictures=n) for n, one in enumerate(PLAN, 1)]
    layout = Layout.BANG_BON
    report = write(tmp_path / "รายงาน.docx", Sheet(layout.value, plan_rows(with_results, layout)))
    read = done("import", report, "--year", YEAR, "--as", "report")
    assert (read["new"], read["changed"]) == (0, len(PLAN))
    shown = done("show", "report", "--year", YEAR)
    assert [one["results"] for one in shown] == [list(one.results) for one in with_results]
    assert [one["evidence"] for one in shown] == [one.pictures for one in with_results]
    assert [one["issues"] for one in shown] == [list(one.issues) for one in PLAN]
    assert done("import", report, "--year", YEAR, "--as", "report")["same"] == len(PLAN)


def test_a_report_makes_the_measures_where_there_are_none(done, tmp_path):
    layout = Layout.KHLONG_SAM_WA
    with_results = [one._replace(results=("ทำแล้ว", "ทำต่อ")) for one in PLAN]
    report = write(tmp_path / "รายงาน.xlsx", Sheet(layout.value, plan_rows(with_results, layout)))
    assert done("import", report, "--year", YEAR, "--as", "report")["new"] == len(PLAN)
    assert all(one["results"] == ["ทำแล้ว", "ทำต่อ"] for one in done("show", "report", "--year", YEAR))


def test_a_plan_comes_out_of_another_office_file(done, source, office_path, tmp_path, run):
    done("import", source, "--year", YEAR)
    other = tmp_path / "อื่น.ita"
    assert run("new", other, "--district", "ดุสิต", "--year", YEAR + 1).code == 0
    taken = json.loads(run("import", other, office_path, "--year", YEAR + 1).out)
    assert taken["new"] == len(PLAN) and taken["doubts"][0]["rule"] == "year_differs"


def test_an_office_file_without_a_plan_says_so(run, office_path, tmp_path):
    other = tmp_path / "อื่น.ita"
    run("new", other, "--district", "ดุสิต", "--year", YEAR)
    refused = run("import", office_path, other, "--year", YEAR)
    assert refused.code == 1 and "ยังไม่มีแผนมาตรการ" in refused.err


def test_a_year_that_the_file_lacks_is_added(done, source, office_path):
    assert done("import", source, "--year", YEAR + 1)["adds_year"]
    assert YEAR + 1 in [line["year"] for line in done("show", "years")]


def test_carrying_over_is_previewed_and_done(done, source, office_path):
    done("import", source, "--year", YEAR)
    looked = done("carry-over", "--from", YEAR, "--to", YEAR + 1, "--preview")
    assert looked["ready"] + looked["decide"] == len(PLAN) and looked["adds_year"]
    done("carry-over", "--from", YEAR, "--to", YEAR + 1)
    carried = done("show", "plan", "--year", YEAR + 1)
    assert len(carried) == looked["ready"] > 0


@pytest.mark.parametrize("what", ["plan.pdf", "plan.docx", "plan.xlsx", "memo.pdf", "memo.docx"])
def test_papers_of_the_plan(done, source, tmp_path, what):
    done("import", source, "--year", YEAR)
    target = tmp_path / what
    made = done("export", target.stem, target, "--year", YEAR)
    assert made["made"] == str(target) and target.stat().st_size > 5000


def test_layouts_and_weak_items_alone(done, run, source, office_path, tmp_path):
    done("import", source, "--year", YEAR)
    by_item = done("export", "plan", tmp_path / "1.pdf", "--year", YEAR, "--layout", "item")
    by_indicator = done("export", "plan", tmp_path / "2.pdf", "--year", YEAR, "--layout", "indicator")
    assert by_item["letters"] != by_indicator["letters"]
    weak = done("export", "plan", tmp_path / "3.pdf", "--year", YEAR, "--only", "weak")
    assert weak["letters"] < by_item["letters"]
    for words, sentence in (
        (["plan", "4.pdf", "--layout", "photos"], "ไม่มีรูปแบบ"),
        (["memo", "4.xlsx"], "ไม่มีแบบ Excel"),
    ):
        refused = run("export", office_path, words[0], tmp_path / words[1], "--year", YEAR, *words[2:])
        assert refused.code == 1 and sentence in refused.err and not (tmp_path / words[1]).exists()


def test_a_locked_year_takes_no_plan(run, source, office_path):
    with session.open_to_write(office_path) as opened:
        opened.years.set_locked(YEAR, True)
    refused = run("import", office_path, source, "--year", YEAR)
    assert refused.code == 1 and "ล็อก" in refused.err


def test_a_plan_is_piped_in(done, tmp_path, monkeypatch):
    text = write(tmp_path / "แผน.txt", Sheet(Layout.DUSIT.value, plan_rows(PLAN, Layout.DUSIT)))
    with open(text, encoding="utf-8") as piped:
        monkeypatch.setattr("sys.stdin", piped)
        taken = done("import", "-", "--year", YEAR)
    assert (taken["source"], taken["new"]) == ("paste.txt", len(PLAN))
