"""The director's page and workbook: where the year stands, what is late or weak, everything in full."""

import datetime as dt
from collections import Counter
from decimal import Decimal

import openpyxl
import pypdf
import pytest
from documents import risk_registers

from ita_desktop.documents.content import Signature, Table, plain
from ita_desktop.documents.forms import director
from ita_desktop.documents.forms.director_data import (
    ActivityLine,
    DirectorPaper,
    EntryLine,
    GoneLine,
    MonthLine,
    WeakLine,
)
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
from ita_desktop.documents.paper import writer
from ita_desktop.documents.sheets import director as sheets
from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.followup import Entry, Share, Status
from ita_desktop.domain.measures import Activity, Measure, Owner, Served
from ita_desktop.domain.progress import Progress, progress
from ita_desktop.domain.scoring import score
from ita_desktop.domain.thai import tidy
from ita_desktop.services import packs
from ita_desktop.services.director_papers import director_paper

FRAMEWORK = packs.load("bma-2567")
MONTHS = months_of(2570)
OCT, NOV, DEC = MONTHS[:3]
SECTIONS = {section.name: section.short_name for section in packs.sections()}


def result(points):
    return FRAMEWORK, score(FRAMEWORK, {}, {item.code: Decimal(points) for item in FRAMEWORK.items})


def full(names=SECTIONS, text="ตรวจสอบปรับปรุงแก้ไขประกาศจัดซื้อจัดจ้าง ที่ปี่ปั้นน้ำ ", times=4):
    """A page with as much as can be: every ฝ่าย with activities of every kind, long words everywhere."""
    measure = Measure(1, tuple(Served(f"O{number}") for number in (1, 3, 5, 7, 9, 11)))
    activity = Activity(text * times)
    lines = tuple(
        ActivityLine(measure, activity, name, kind, OCT if kind is Progress.LATE else None, "รอผลประมวลกลาง " * times)
        for name in names for kind in Progress
    )  # fmt: skip
    weak = tuple(
        WeakLine(f"O{n}", "ประกาศเกี่ยวกับการจัดซื้อจัดจ้าง " * times, Decimal(80), Counter()) for n in range(1, 30, 2)
    )
    entries = (EntryLine(lines[0], Entry("a", OCT, Status.DOING, result="ก", quantity=Decimal("2.50")), True, 3),)
    return DirectorPaper(
        "สำนักงานเขตป้อมปราบศัตรูพ่าย", 2570, dt.date(2027, 9, 30), lines, SECTIONS, {1: "การปฏิบัติหน้าที่", 2: "การใช้งบประมาณ"},
        tuple(MonthLine(month, Share(3, 9), Share(10, 12)) for month in MONTHS), weak,
        ScoreAnalysis("ก", 2569, *result(90), result(95)), entries, 1234, Signature("", "", "ผู้อำนวยการเขตป้อมปราบศัตรูพ่าย"),
    )  # fmt: skip


def words(document, folder):
    path = writer.write(document, folder / "a.pdf", None).path
    return [" ".join(tidy(page.extract_text()).text.split()) for page in pypdf.PdfReader(path).pages]


@pytest.mark.parametrize(
    "names", [["ฝ่ายปกครอง"], SECTIONS, [*SECTIONS, *(f"โรงเรียนแห่งที่ {n} ในสังกัด" for n in range(9))]]
)
def test_it_is_one_page_whatever_it_holds(tmp_path, names):
    (said,) = words(director.document(full(names)), tmp_path)
    assert f"จาก {len(names)} รายการ".translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")) in said or len(names) == 1
    assert "เรื่องเสนอเพื่อพิจารณาสั่งการ" in said and "ลงชื่อ" in said and "๓๑ ต.ค. ๖๙" in said


def test_it_tells_the_scores_with_their_change_and_what_follows(tmp_path):
    (said,) = words(director.document(full()), tmp_path)
    assert "๙๐.๐๐ (−๕.๐๐)" in said and "กำชับฝ่ายปกครอง" in said and "๑๒๓๔ รายการ" in said


def test_a_name_is_cut_by_the_room_that_its_letters_take(tmp_path):
    given = full(text="ผู้ที่นี่ยื่นชื่อซื้อที่ดินนี้ ", times=3)
    lines = tuple(line._replace(measure=Measure(1, (Served("O1"),))) for line in given.lines)
    page = director.document(given._replace(lines=lines))
    assert len(words(page, tmp_path)) == 1
    (late,) = [block for block in page.blocks if isinstance(block, Table) and "ล่าช้า" in block.columns[1].title]
    assert all("ที่ดินนี้ ผู้" in plain(row.cells[1].content) for row in late.rows)


def test_a_quiet_year_has_a_page_too(tmp_path):
    quiet = full()._replace(lines=(), weak=(), analysis=None, unapproved=0, entries=())
    (said,) = words(director.document(quiet), tmp_path)
    assert "ยังไม่มีมาตรการ" in said and "ให้ทุกฝ่ายเสนอมาตรการของปีนี้" in said
    assert not any(words in said for words in ("กิจกรรมที่ล่าช้า", "ความก้าวหน้า", "เสร็จ/ทั้งหมด", "ร้อยละ"))
    done = tuple(line for line in full().lines if line.progress is Progress.DONE)
    (said,) = words(director.document(quiet._replace(lines=done)), tmp_path)
    assert "รับทราบความก้าวหน้าตามแผน" in said and "กิจกรรมที่ล่าช้า" not in said
    assert sheets.write(tmp_path / "a.xlsx", quiet).holds["sheets"] == 6


def test_the_workbook_counts_with_charts_and_holds_everything(tmp_path):
    made = sheets.write(tmp_path / "a.xlsx", full())
    assert made.holds["charts"] == 3
    book = openpyxl.load_workbook(made.path)
    assert book.sheetnames == ["สรุป", "รายตัวชี้วัด", "ล่าช้า", "จุดอ่อน", "ติดตามรายเดือน", "แผนมาตรการ"]
    assert [list(book[name].tables) for name in book.sheetnames[1:]] == [
        ["by_indicator"],
        ["late"],
        ["weak"],
        ["months"],
        ["plan"],
    ]
    total = next(row for row in book["สรุป"].iter_rows(values_only=True) if row[0] == "รวม" and row[1] == 50)
    assert total[1:7] == (50, 10, 10, 10, 10, 10)
    values = [row for row in book["ติดตามรายเดือน"].iter_rows(values_only=True) if row[0] == "ต.ค. 69"]
    assert values[0][5:8] == ("กำลังดำเนินการ", "ใช่", 2.5) and values[0][15] == 3
    assert book["แผนมาตรการ"].max_row >= 50


CASES = {
    "nothing recorded and nothing due yet": (Progress.WAITING, (DEC,), {}, dt.date(2026, 12, 31)),
    "a month is over": (Progress.LATE, (OCT, DEC), {}, dt.date(2026, 11, 1)),
    "a month is over, another was done": (Progress.LATE, (OCT, NOV), {OCT: Status.DONE}, dt.date(2026, 12, 1)),
    "begun": (Progress.DOING, (DEC,), {DEC: Status.DOING}, dt.date(2026, 12, 5)),
    "this month done, others to come": (Progress.DOING, (NOV, DEC), {NOV: Status.DONE}, dt.date(2026, 12, 5)),
    "all done": (Progress.DONE, (NOV, DEC), {NOV: Status.DONE, DEC: Status.DONE}, dt.date(2027, 1, 5)),
    "not done after all": (Progress.NOT_DONE, (NOV,), {NOV: Status.NOT_DONE}, dt.date(2027, 1, 5)),
    "done outside its months": (Progress.DONE, (), {NOV: Status.DONE}, dt.date(2027, 1, 5)),
    "reopened by a later month": (Progress.DOING, (NOV,), {NOV: Status.DONE, DEC: Status.DOING}, dt.date(2026, 12, 5)),
}


@pytest.mark.parametrize(("expected", "due", "statuses", "today"), CASES.values(), ids=CASES)
def test_an_activity_stands_in_one_place(expected, due, statuses, today):
    assert progress(due, statuses, today) is expected


def test_it_is_gathered_of_an_office(office):
    activities = (
        Activity("ประชุม", start=Month(2565, 12), end=Month(2566, 1)),
        Activity("ประกาศ", start=Month(2566, 5)),
    )
    office.plans.add(2566, Measure(1, (Served("I1"),), (), activities, owners=(Owner("ฝ่ายปกครอง"),)))
    office.plans.add(2566, Measure(2, (Served("I8"),), (), (Activity("งบ", start=Month(2566, 2)),)))
    office.followups.today = lambda: dt.date(2023, 2, 10)
    first = office.followups.year(2566)[0].activity.uid
    office.followups.record(2566, Month(2565, 12), [first], status="doing", next_step="เร่งรัด")
    given = director_paper(office, 2566)
    assert [line.progress for line in given.lines] == [Progress.LATE, Progress.WAITING, Progress.WAITING]
    assert [(line.late_since, line.why) for line in given.late] == [(Month(2565, 12), "เร่งรัด")]
    by_section = dict(given.by_section())
    assert by_section["ฝ่ายปกครอง"].total() == 2 and by_section["ยังไม่ระบุ"].total() == 1
    assert [line.overdue for line in given.entries] == [True, True, False] and given.unapproved == 1
    assert given.months[2].share == (0, 1) and given.months[2].sections == (0, 1)


def test_risks_stand_on_the_page_and_on_a_sheet_of_their_own(tmp_path):
    given = full()._replace(risks=risk_registers.paper(), periods=risk_registers.QUARTERS[:2])
    (said,) = words(director.document(given), tmp_path)
    assert "ความเสี่ยงการทุจริต" in said and "สูงที่ไม่มีมาตรการ" in said
    rows = list(openpyxl.load_workbook(sheets.write(tmp_path / "a.xlsx", given).path)["ความเสี่ยง"].values)
    first = rows[[row[0] for row in rows].index("ที่") + 1]
    assert first[4:7] == ("สูงมาก", 20, "สูง") and first[-1] == "เหลือง"
    assert "ความเสี่ยง" not in openpyxl.load_workbook(sheets.write(tmp_path / "b.xlsx", full()).path).sheetnames


def rows_of(page, title):
    """The rows of the table of late or of weak lines, and what its title says."""
    (found,) = [block for block in page.blocks if isinstance(block, Table) and title in block.columns[1].title]
    return len(found.rows)


def test_the_page_lists_as_much_as_it_holds(tmp_path):
    few = full(["ฝ่ายปกครอง"])
    lines = few.lines * 5
    page = director.document(few._replace(lines=lines, weak=few.weak[:2]))
    assert rows_of(page, "ล่าช้า") == 5 and rows_of(page, "จุดอ่อน") == 2 and len(words(page, tmp_path)) == 1
    most = director.document(few._replace(lines=few.lines * 40))
    held = rows_of(most, "ล่าช้า") + rows_of(most, "จุดอ่อน")
    assert rows_of(most, "ล่าช้า") > rows_of(most, "จุดอ่อน") > 1 and held > 7 and len(words(most, tmp_path)) == 1


def test_what_left_the_plan_has_a_sheet_at_the_end(tmp_path):
    gone = GoneLine(Entry("z", OCT, Status.DONE, result="อบรมแล้ว", obstacle="ฝนตก", wording="อบรม"), 2)
    book = openpyxl.load_workbook(sheets.write(tmp_path / "a.xlsx", full()._replace(gone=(gone,))).path)
    assert book.sheetnames[-1] == "ไม่อยู่ในแผนแล้ว"
    told = [row for row in book.worksheets[-1].values if row[1] == "อบรม"]
    assert told[0][2:9] == ("แล้วเสร็จ", None, "อบรมแล้ว", None, "ฝนตก", None, 2)
    assert "ไม่อยู่ในแผนแล้ว" not in openpyxl.load_workbook(sheets.write(tmp_path / "b.xlsx", full()).path).sheetnames
