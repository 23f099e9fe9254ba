"""The report on a plan, as PDF and as Word: every measure in its order, results, pictures, headings that are never empty."""

import datetime as dt
import io
import tracemalloc
from decimal import Decimal

import docx
import pypdf
import pytest
from documents.plan_strategy import ordinary, paper
from documents.word_papers import content_tables, rows_of
from PIL import Image

from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms import report
from ita_desktop.documents.forms.letter import Letter
from ita_desktop.documents.forms.memo import Memo
from ita_desktop.documents.forms.report_data import Evidence, Layout, ReportPaper
from ita_desktop.documents.forms.report_headings import UNSAID
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
from ita_desktop.documents.paper import writer
from ita_desktop.documents.word import write
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, Status
from ita_desktop.domain.report import Heading, Round
from ita_desktop.domain.scoring import score
from ita_desktop.domain.thai import tidy, to_thai_digits
from ita_desktop.services import packs

FRAMEWORK = packs.load("bma-2567")
DEC, JAN, FEB = Month(2569, 12), Month(2570, 1), Month(2570, 2)
FIRST = "a" * 32
SIGNERS = (Signature("ผู้จัดทำ"), Signature("ผู้ตรวจสอบ"), Signature("ผู้รับรองรายงาน"))


def result(**low):
    official = {item.code: Decimal(low.get(item.code, 90)) for item in FRAMEWORK.items}
    return FRAMEWORK, score(FRAMEWORK, {}, official)


def jpeg(shade):
    out = io.BytesIO()
    Image.new("RGB", (64, 48), (shade, 90, 60)).save(out, "JPEG")
    return out.getvalue()


def photo(number):
    return Evidence(f"ภาพที่ {number}", lambda: jpeg(number * 25), "", dt.date(2026, 12, 12))


def made(*entries, measures=None, months=Round.SIX, **more):
    """A report on the ordinary plan, answering a result that rose."""
    analysis = ScoreAnalysis("สำนักงานเขตตัวอย่าง", 2569, *result(O15=0), result(E4=40))
    plan = paper(FRAMEWORK, ordinary() if measures is None else measures, analysis=analysis)
    return ReportPaper(Memo(plan, Letter(plan.office)), months, entries, signers=SIGNERS, **more)


def pages(document, folder):
    """The words of every page of a PDF."""
    path = writer.write(document, folder / "a.pdf", None).path
    return [" ".join(tidy(page.extract_text()).text.split()) for page in pypdf.PdfReader(path).pages]


def rows(given, folder, layout=Layout.PHOTOS):
    """The rows of the table of measures in Word."""
    return rows_of(content_tables(write(report.document(given, layout), folder / "a.docx").path)[0])


def entry(month, **more):
    return Entry(FIRST, month, **more)


@pytest.mark.parametrize("layout", Layout)
def test_every_measure_of_the_plan_stands_in_its_order_and_wording(tmp_path, layout):
    given = made()
    said = "\n".join(" ".join(row) for row in rows(given, tmp_path, layout))
    places = [said.index(activity.text) for measure in given.plan.chosen for activity in measure.activities]
    assert places == sorted(places) and said.count(report.NOTHING) == max(len(places), 1)


def test_months_are_told_in_order_and_what_was_carried_on_once(tmp_path):
    given = made(
        entry(JAN, status=Status.DOING, result="ประชุมแล้ว", quantity=Decimal(1)),
        entry(DEC, status=Status.DOING, result="ประชุม แล้ว", quantity=Decimal(1)),
        entry(FEB, status=Status.NOT_DONE, reason="รอผลประมูล"),
    )
    (cell,) = [row[3] for row in rows(given, tmp_path) if "รอผลประมูล" in "".join(row)]
    assert cell.startswith("ไม่ได้ดำเนินการ") and cell.count("ประชุม") == 1
    assert cell.index("ธ.ค. ๖๙ – ม.ค. ๗๐ ทำได้ ๑ (เป้าหมาย ๓ ครั้ง)") < cell.index("ก.พ. ๗๐ ไม่ได้ดำเนินการ เนื่องจากรอผลประมูล")


def test_a_status_without_words_is_told(tmp_path):
    said = "\n".join(map(" ".join, rows(made(entry(DEC, status=Status.DOING)), tmp_path)))
    assert "กำลังดำเนินการ" in said


@pytest.mark.parametrize("layout", Layout)
def test_imported_results_stand_for_the_whole_measure(tmp_path, layout):
    first, *rest = ordinary()
    measures = (first._replace(results=("ประชุมครบ 3 ครั้ง", "แจกคู่มือ")), *rest)
    said = "\n".join(" ".join(row) for row in rows(made(measures=measures), tmp_path, layout))
    assert "ประชุมครบ ๓ ครั้ง" in said and "ผลโดยรวม" not in said
    told = rows(made(entry(DEC, result="ก"), measures=measures), tmp_path, layout)
    assert any("ผลโดยรวมของมาตรการ" in row for row in map(" ".join, told))


def test_scores_and_their_change_are_told_in_words(tmp_path):
    given = made(before={"I1": Decimal("96.11"), "I2": Decimal("84.00")})
    said = " ".join(pages(report.document(given), tmp_path))
    assert "การเปลี่ยนแปลงของคะแนน" in said and "คะแนน" in said and "ตัวชี้วัดที่ ๗" in said and "ลดลง" in said
    first = rows(given, tmp_path)[3][0]
    assert "(๙๗.๒๓ คะแนน)" in first and "เพิ่มขึ้นจากปี ๒๕๖๘ ๑.๑๒ คะแนน" in first and "ลดลงจากปี ๒๕๖๘ ๐.๙๐ คะแนน" in first


def test_headings_are_never_empty(tmp_path):
    said = pages(report.document(made()), tmp_path)
    assert "ปัญหา/อุปสรรค" in said[-1] and said[-1].count(UNSAID) == 2
    headings = {Heading.PROBLEMS: "ส่งของช้า\nคนไม่พอ", Heading.SUGGESTIONS: "ไม่มี", Heading.SUMMARY: "เป็นไปตามแผน"}
    said = pages(report.document(made(headings=headings)), tmp_path)
    assert "๑. ส่งของช้า ๒. คนไม่พอ" in said[-1] and "ไม่มี" in said[-1] and "เป็นไปตามแผน" in said[2]
    assert all(head in said[-1] for head in ("ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้รับรองรายงาน"))


def test_a_memo_and_a_cover_come_first(tmp_path):
    said = pages(report.document(made(months=Round.TWELVE)), tmp_path)
    assert said[0].startswith("บันทึกข้อความ") and "รอบ ๑๒ เดือน" in said[0] and "ทราบตามข้อ ๑" in said[0]
    assert "(ตุลาคม ๒๕๖๙ – กันยายน ๒๕๗๐)" in said[1] and "สำนักงานเขตตัวอย่าง" in said[1]
    count = to_thai_digits(str(len(said) - 2))
    assert "หน้า ๑ จาก" in said[2] and f"หน้า {count} จาก {count}" in said[-1] and "จาก" not in said[0] + said[1]
    sections = docx.Document(str(write(report.document(made()), tmp_path / "a.docx").path)).sections
    feet = [(one.first_page_footer.paragraphs[0].text, one.footer.paragraphs[0].text) for one in sections]
    assert feet[0] == ("", "") and feet[1][1] == "" and "จาก" in feet[2][0] and "จาก" in feet[2][1]


def test_a_report_on_an_empty_plan_says_so_once(tmp_path):
    said = pages(report.document(made(measures=())), tmp_path)
    assert "".join(said).count("ยังไม่มีมาตรการในแผน") == 2 and "๐ กิจกรรม" not in "".join(said)  # letter and report


@pytest.mark.parametrize("layout", Layout)
def test_a_photo_without_words_says_what_it_shows(tmp_path, layout):
    shots = tuple(photo(number)._replace(caption="") for number in range(5))
    said = " ".join(pages(report.document(made(entry(DEC), evidence={(FIRST, DEC): shots}), layout), tmp_path))
    activity = made().plan.chosen[0].activities[0].text
    assert f"I1, I2 {activity} (๑๒ ธ.ค. ๒๕๖๙)" in said


def test_where_there_is_no_picture_a_dash_says_so(tmp_path):
    given = made(entry(DEC, result="ก"))
    assert all(row[-1] == report.NONE for row in rows(given, tmp_path) if report.NOTHING in row)


@pytest.mark.parametrize(("layout", "shown"), [(Layout.PHOTOS, 2), (Layout.INSIDE, 4)])
def test_what_has_no_room_in_the_table_stands_on_pages_of_its_own(tmp_path, layout, shown):
    given = made(entry(DEC, result="ก"), evidence={(FIRST, DEC): tuple(map(photo, range(9)))})
    document = report.document(given, layout)
    said = pages(document, tmp_path)
    assert "ภาคผนวก ภาพกิจกรรม" in said[-2] or "ภาคผนวก ภาพกิจกรรม" in said[-1]
    assert f"ภาพอีก {9 - shown} ภาพ" in " ".join(said).translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789"))
    images = [image for page in pypdf.PdfReader(tmp_path / "a.pdf").pages for image in page.images]
    assert len(images) == 9 and "I1, I2 ภาพที่ ๘ (๑๒ ธ.ค. ๒๕๖๙)" in " ".join(said)
    assert write(document, tmp_path / "a.docx").holds["pictures"] == 9


def test_files_and_links_are_named_with_their_results(tmp_path):
    link = Evidence("หน้าประกาศ", None, "https://www.example.go.th/1")
    given = made(entry(DEC, result="ก"), evidence={(FIRST, DEC): (link, Evidence("คำสั่ง.pdf"))})
    said = "\n".join(map(" ".join, rows(given, tmp_path)))
    assert "หลักฐาน: หน้าประกาศ https://www.example.go.th/1" in said and "หลักฐาน: คำสั่ง.pdf" in said


def test_a_picture_that_is_gone_leaves_its_frame(tmp_path):
    given = made(entry(DEC, result="ก"), evidence={(FIRST, DEC): (Evidence("หาย", lambda: b"no picture"),)})
    assert "หาย" in " ".join(pages(report.document(given), tmp_path))


def noisy():
    """A photograph that no compression makes small; no two are alike."""
    out = io.BytesIO()
    Image.effect_noise((480, 360), 100).save(out, "JPEG")
    return out.getvalue()


def _used(folder, make, count):
    """The most memory that a report with so many photographs takes while it is written."""
    shots = tuple(Evidence(f"ภาพที่ {n}", noisy) for n in range(count))
    document = report.document(made(entry(DEC, result="ก"), evidence={(FIRST, DEC): shots}))
    tracemalloc.start()
    make(document, folder / "a", None)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


@pytest.mark.parametrize("make", [writer.write, write], ids=["pdf", "word"])
def test_memory_does_not_grow_with_photographs(tmp_path, make):
    _used(tmp_path, make, 1)
    few, many = _used(tmp_path, make, 30), _used(tmp_path, make, 300)
    size = (tmp_path / "a").stat().st_size
    assert size > 300 * 40_000 and many - few < 4_000_000


@pytest.mark.parametrize("layout", Layout)
def test_what_left_the_plan_stands_at_the_end_with_its_pictures(tmp_path, layout):
    gone = Entry("z" * 32, DEC, Status.DONE, result="อบรมแล้วหนึ่งรุ่น", wording="อบรมที่ยกเลิกไปแล้ว")
    given = made(gone, evidence={(gone.activity, DEC): tuple(photo(number) for number in range(1, 7))})
    said = "\n".join(pages(report.document(given, layout), tmp_path))
    for words in (report.GONE, "อบรมที่ยกเลิกไปแล้ว", "อบรมแล้วหนึ่งรุ่น", "ภาพที่ ๑", "ภาพที่ ๖"):
        assert words in said
    assert said.index(report.GONE) < said.index("ปัญหา/อุปสรรค")
    assert report.GONE not in "".join(pages(report.document(made(), layout), tmp_path))
