"""Papers on corruption risks, as PDF and Word: every element an assessor looks for, tables that go over pages whole."""

import datetime as dt

import pypdf
import pytest
from documents.risk_registers import (
    METHOD,
    MONTHS,
    QUARTERS,
    SECTIONS,
    YEAR,
    paper,
    risks,
    three_levels,
    unscored,
    watch,
)
from documents.word_papers import content_tables, rows_of, texts
from docx.oxml.ns import qn

from ita_desktop.documents.content import GUTTER, Beside, Digits
from ita_desktop.documents.forms import risk_assessment, risk_memo, risk_monitoring, risk_page, risk_report
from ita_desktop.documents.forms.risk_data import LastYear
from ita_desktop.documents.forms.risk_monitoring import Monitoring
from ita_desktop.documents.forms.risk_page import RiskPage
from ita_desktop.documents.forms.risk_report import RiskReport
from ita_desktop.documents.paper import writer
from ita_desktop.documents.paper.blocks import Layout
from ita_desktop.documents.paper.cells import PAD_SIDE, BadgeBox, LineBox
from ita_desktop.documents.paper.faces import our_typeface
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.pages import lay_out
from ita_desktop.documents.paper.styles import mm
from ita_desktop.documents.paper.table import TableSlab
from ita_desktop.documents.word import write
from ita_desktop.domain.breaks import Break
from ita_desktop.domain.report import Heading
from ita_desktop.domain.risk import Family
from ita_desktop.domain.risk_watch import Outcome, Revision, State
from ita_desktop.domain.thai import tidy

FAMILIES = pytest.mark.parametrize("family", Family)
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
IN_FEBRUARY = dt.date(2027, 2, 9)
ROUND = "รอบ 6 เดือนแรก (ตุลาคม 2569 – มีนาคม 2570)"


def pages(document, folder):
    """The words of every page of a PDF."""
    path = writer.write(document, folder / "a.pdf", None).path
    return [" ".join(tidy(page.extract_text()).text.split()) for page in pypdf.PdfReader(path).pages]


def squeezed(texts_):
    """Words without the blanks that line ends leave."""
    return "".join("".join(texts_).split())


def table(document, folder, caption):
    """The rows of the table under a caption, in Word."""
    path = write(document, folder / "a.docx").path
    for found in content_tables(path):
        before = found.getprevious()
        if before is not None and caption in "".join(before.itertext()):
            return rows_of(found)
    raise AssertionError(caption)


def report(given, **headings):
    return RiskReport(given, ROUND, QUARTERS[:2], {Heading(name): words for name, words in headings.items()})


def page_of(given, day=IN_FEBRUARY):
    return RiskPage(given, day, QUARTERS[:2], {name: name[:12] for name in SECTIONS})


# --- every element ----------------------------------------------------------------------------------------------


@FAMILIES
def test_the_assessment_carries_every_element_that_is_asked_for(tmp_path, family):
    given = paper(family)
    said = squeezed(pages(risk_assessment.document(given), tmp_path))
    for risk in risks():
        assert squeezed(risk.event) in said, risk.event
        for remedy in risk.remedies:
            assert squeezed(remedy.text).translate(THAI) in said and remedy.owner in said
    for area in METHOD.areas:
        assert squeezed(area) in said
    for words in (
        "ประจำปีงบประมาณพ.ศ.๒๕๗๐",
        "การให้หรือรับสินบน",
        "ดำเนินการแล้ว:ประชุมชี้แจงแล้ว",
        "ธ.ค.๖๙–ก.ย.๗๐",
        "ภายใน๓๑มี.ค.๗๐",
        "ผู้อนุมัติ",
    ):
        assert words in said, words
    for level in given.matrix.levels:
        assert level.name in said and squeezed(level.action) in said
    for axis in (given.matrix.rows, given.matrix.columns):
        assert all(squeezed(step.criteria).translate(THAI) in said for step in axis.steps)


@FAMILIES
def test_the_assessment_says_the_words_of_the_items_and_where_each_is(tmp_path, family):
    said = squeezed(pages(risk_assessment.document(paper(family)), tmp_path))
    for words in (
        "เหตุการณ์ความเสี่ยง",
        "ระดับของความเสี่ยง",
        "มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง",
        "การประเมินความเสี่ยงการทุจริต",
    ):
        assert words in said, words
    assert "ประเมินแล้ว๙จาก๑๐ฝ่าย" in said


@FAMILIES
@pytest.mark.parametrize("made", ["monitoring", "report"])
def test_the_reports_say_every_measure_its_result_and_its_section(tmp_path, family, made):
    given = paper(family)
    said = squeezed(pages(MADE[made](given), tmp_path))
    for words in (
        "ปีงบประมาณพ.ศ.๒๕๗๐",
        "การให้หรือรับสินบน",
        "๙ข้อของ๙ฝ่าย",
        "ผลการดำเนินงาน",
        "บริหาร",
        "ประชุมชี้แจงแล้วไม่พบเรื่องร้องเรียน",
    ):
        assert words in said, words
    for risk in risks():
        assert squeezed(risk.event) in said and squeezed(f"({risk.section})") in said
        assert all(squeezed(remedy.text).translate(THAI) in said for remedy in risk.remedies)


def test_family_a_has_all_its_tables_and_weighs_only_orange_and_red(tmp_path):
    document = risk_assessment.document(paper(Family.A))
    said = " ".join(texts(write(document, tmp_path / "a.docx").path))
    for number in ("๑", "๒", "๓", "๓.๑", "๓.๒", "๔", "๕"):
        assert f"ตารางที่ {number} " in said
    numbers = [row[0] for row in table(document, tmp_path, "ตารางที่ ๓ ")[2:]]
    assert numbers == ["๓", "๔", "๗", "๘"]
    third = table(document, tmp_path, "ตารางที่ ๓ ")[2]
    assert third[2:] == ["✓", "", "", "", "✓", "", "๖"]


def test_family_a_judges_the_control_under_the_level_of_the_value(tmp_path):
    rows = table(risk_assessment.document(paper(Family.A)), tmp_path, "ตารางที่ ๔ ")
    assert rows[1][3:] == ["ต่ำ\n(๑ – ๓)", "ปานกลาง\n(๔ – ๖)", "สูง\n(๗ – ๙)"]
    assert [row[2:] for row in rows[2:4]] == [["อ่อน", "", "ค่อนข้างสูง", ""], ["ดี", "", "", "ปานกลาง"]]


def test_the_register_of_family_b_goes_by_area_and_value(tmp_path):
    rows = table(risk_assessment.document(paper()), tmp_path, "ตารางที่ ๓ ")
    assert rows[1] == ["ด้านที่ ๑ พิจารณาอนุมัติ อนุญาต (๓ ข้อ)"]
    first = rows[2]
    assert first[0] == "๔" and first[3:7] == ["๔", "๕", "๒๐", "สูงมาก"] and first[-1] == "ลด"
    assert [row[0] for row in rows[4:8:2]] == ["๑", "๒"]


def test_other_thresholds_and_levels_are_printed_and_hold(tmp_path):
    given = paper(method=three_levels())
    rows = table(risk_assessment.document(given), tmp_path, "ตารางที่ ๑ ")
    assert [row[:3] for row in rows[1:]] == [["วิกฤต", "๑๒ – ๒๕", "๓"], ["ปานกลาง", "๖ – ๑๑", "๔"], ["ต่ำ", "๑ – ๕", "๒"]]


def test_one_area_alone_keeps_its_numbers(tmp_path):
    whole = paper()
    area = METHOD.areas[1]
    given = whole._replace(area=area, lines=tuple(line for line in whole.lines if line.risk.area == area))
    said = " ".join(pages(risk_assessment.document(given), tmp_path))
    assert f"ด้าน{area}" in said and METHOD.areas[0] not in said and "จาก ๑๐ ฝ่าย" not in said
    rows = table(risk_assessment.document(given), tmp_path, "ตารางที่ ๓ ")
    assert [row[0] for row in rows[1:]] == [f"{area} (๒ ข้อ)", "๘", "๓"]


@FAMILIES
def test_what_is_missing_is_said(tmp_path, family):
    said = " ".join(pages(risk_assessment.document(paper(family, unscored())), tmp_path))
    assert "ยังไม่ได้ประเมินระดับ ๔ ข้อ" in said and "ยังไม่มีมาตรการ" in said and "ไม่ระบุด้าน" in said
    high = tuple(risk._replace(remedies=()) for risk in risks())
    said = squeezed(pages(risk_assessment.document(paper(family, high)), tmp_path))
    assert "ความเสี่ยงสูงที่ยังไม่มีมาตรการ๓ข้อ" in said


@FAMILIES
def test_no_area_is_called_free_of_risks_while_one_lies_in_none(tmp_path, family):
    said = squeezed(pages(risk_assessment.document(paper(family, unscored())), tmp_path))
    assert "ไม่พบความเสี่ยงในด้านนี้" not in said and "(๐ข้อ)" not in said and "ไม่ระบุด้าน(๔ข้อ)" in said
    known = tuple(risk._replace(area=METHOD.areas[0]) for risk in unscored())
    assert "ไม่พบความเสี่ยงในด้านนี้" in squeezed(pages(risk_assessment.document(paper(family, known)), tmp_path))


@FAMILIES
def test_an_empty_register_says_so_and_still_prints_the_criteria(tmp_path, family):
    said = " ".join(pages(risk_assessment.document(paper(family, ())), tmp_path))
    assert "ยังไม่มีความเสี่ยงในทะเบียนของปีนี้" in said and "เกณฑ์การให้คะแนน" in said


# --- watching ---------------------------------------------------------------------------------------------------


def test_one_period_is_told_with_marks_and_sorted_by_its_lights(tmp_path):
    document = risk_monitoring.document(Monitoring(paper(), QUARTERS[:1]))
    rows = table(document, tmp_path, "ตารางที่ ๖ ")
    assert [row[3:] for row in rows[2:7]] == [
        ["", "✓", ""],
        ["", "", "✓"],
        ["✓", "", ""],
        ["", "✓", ""],
        ["ยังไม่รายงาน"],
    ]
    assert [row[0] for row in table(document, tmp_path, "ตารางที่ ๗.๑ ")[1:]] == ["๒", "๘"]
    assert table(document, tmp_path, "ตารางที่ ๗.๑ ")[1][2] == "ยังไม่ระบุมาตรการเพิ่มเติม"
    assert table(document, tmp_path, "ตารางที่ ๗.๓ ")[1][2] == "เฝ้าระวังต่อเนื่อง"
    assert table(document, tmp_path, "ตารางที่ ๘ ")[-1] == ["รวมทุกฝ่าย", "๓", "๓", "๒", "๑", "๙"]
    assert "☑\tเฝ้าระวังและติดตามต่อเนื่อง" in table(document, tmp_path, "ตารางที่ ๙ ")[2][2]
    assert "ตารางที่ ๑๐" not in " ".join(pages(document, tmp_path))


def test_several_periods_stand_beside_each_other_and_requests_to_revise_are_told(tmp_path):
    first, *rest = paper().lines
    reason = watch(first.risk, QUARTERS[1], 0, done="ตรวจซ้ำ", state=State.OTHER, state_reason="รอระบบกลาง")
    lines = (first._replace(watches={**first.watches, "q2": reason}), *rest)
    asked = Revision("u0", dt.date(2027, 1, 5), "เดิม", "เพิ่มกล้อง", "ร้องเรียนซ้ำ")
    document = risk_monitoring.document(Monitoring(paper(revisions=(asked,))._replace(lines=lines), QUARTERS[:2]))
    assert table(document, tmp_path, "ตารางที่ ๖ ")[2][3:] == ["เหลือง", "เขียว"]
    told = table(document, tmp_path, "ตารางที่ ๙ ")[2]
    assert "☑\tเหตุผลอื่น รอระบบกลาง" in told[2] and "ไตรมาส ๒: ตรวจซ้ำ" in told[3]
    assert table(document, tmp_path, "ตารางที่ ๑๐ ")[1] == ["๑", "เดิม", "เพิ่มกล้อง", "ร้องเรียนซ้ำ", "๕ ม.ค. ๒๕๗๐รออนุมัติ"]


# --- the half-year and yearly report ------------------------------------------------------------------------------


def test_headings_are_never_empty_and_stand_under_their_own_names(tmp_path):
    said = pages(risk_report.document(report(paper())), tmp_path)
    assert said[0].startswith("บันทึกข้อความ") and said[-1].count("ยังไม่ได้ระบุ") == 2
    said = pages(
        risk_report.document(report(paper(), problems="คนไม่พอ\nระบบช้า", suggestions="ไม่มี", summary="เป็นไปตามแผน")),
        tmp_path,
    )
    assert "๑. คนไม่พอ ๒. ระบบช้า" in said[-1] and "ไม่มี" in said[-1] and "เป็นไปตามแผน" in " ".join(said)


@FAMILIES
def test_before_after_and_last_year_stand_beside_each_other(tmp_path, family):
    given = paper(family)
    ended = LastYear(*(METHOD.before(risks()[3], family),) * 2, Outcome(2, METHOD.a.levels[1].tone, ""))
    lines = (given.lines[0]._replace(last=ended), *given.lines[1:])
    document = risk_report.document(report(given._replace(lines=lines, last_year=(ended, LastYear()))))
    said = " ".join(pages(document, tmp_path))
    assert "ปีงบประมาณ พ.ศ. ๒๕๖๙ มีความเสี่ยง ๒ ข้อ ระดับสูงขึ้นไป ๑ ข้อ เกิดกรณี ๑ ข้อ" in said
    assert "ลดลง ๑ ข้อ" in said and "เรื่องใหม่ ๘ ข้อ" in said
    assert table(document, tmp_path, "ตารางที่ ๑ ")[0][1:] == ["ก่อนดำเนินการ (ข้อ)", "หลังดำเนินการ (ข้อ)", "เมื่อสิ้นปี ๒๕๖๙ (ข้อ)"]
    rows = table(document, tmp_path, "ตารางที่ ๒ ")
    first = next(row for row in rows if row[0] == "๑")
    assert first[4] == "เหลือง" and first[-1].endswith("ลดลง")


# --- the memo -----------------------------------------------------------------------------------------------------


@FAMILIES
def test_the_memo_asks_for_approval(tmp_path, family):
    (said,) = pages(risk_memo.document(paper(family)), tmp_path)
    for words in ("บันทึกข้อความ", "ต้นเรื่อง", "ข้อเท็จจริง", "ข้อพิจารณาและเสนอแนะ", "อนุมัติตามข้อ ๑", "ทุกไตรมาส", "รวม ๙ ข้อ"):
        assert squeezed(words) in squeezed(said), words


# --- how it looks -------------------------------------------------------------------------------------------------


WORST = {
    "nine": lambda family: paper(family),
    "none": lambda family: paper(family, ()),
    "sixty long": lambda family: paper(family, risks(60, 5)),
    "unscored": lambda family: paper(family, unscored()),
    "three levels": lambda family: paper(family, method=three_levels()),
}
MADE = {
    "assessment": risk_assessment.document,
    "monitoring": lambda given: risk_monitoring.document(Monitoring(given, QUARTERS[:1])),
    "monitoring by month": lambda given: risk_monitoring.document(Monitoring(given, MONTHS)),
    "report": lambda given: risk_report.document(report(given)),
    "page": lambda given: risk_page.document(page_of(given)),
    "memo": risk_memo.document,
}


@FAMILIES
@pytest.mark.parametrize("given", WORST.values(), ids=WORST)
@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_nothing_stands_over_an_edge_and_headers_come_back(family, given, made):
    document = made(given(family))
    headers = {}
    for page in lay_out(document, Setter(our_typeface(), thai_digits=True)):
        for placed in page.placed:
            assert placed.top + placed.slab.height <= page.sheet.tall + 0.1
            if isinstance(placed.slab, TableSlab):
                assert placed.slab.header.rows and sum(placed.slab.widths) <= page.sheet.room + 0.1
                headers.setdefault(id(placed.slab.header), []).append(placed)
                check_cells(placed.slab)


@FAMILIES
@pytest.mark.parametrize("given", [WORST["nine"], WORST["unscored"], WORST["three levels"]])
@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_no_word_of_a_table_is_broken(family, given, made):
    document, setter = made(given(family)), Setter(our_typeface(), thai_digits=True)
    placed = lay_out(document, setter)
    slabs = [one.slab for page in placed for one in page.placed]
    for block in document.blocks:
        if isinstance(block, Beside):
            wide = (placed[-1].sheet.room - GUTTER * mm) / 2
            slabs += Layout(setter, document).slabs((*block.left, *block.right), wide, 700)
    for slab in slabs:
        for row in (*slab.header.rows, *slab.grid.rows) if isinstance(slab, TableSlab) else ():
            for box in (box for cell in row.cells for box in cell.boxes if isinstance(box, LineBox | BadgeBox)):
                end = box.line.pieces[-1] if box.line.pieces else None
                assert box.line.ends or end.blank or end.after is not Break.NEVER, box.line.text


def check_cells(slab):
    """Every line of a table is within its cell."""
    for row in (*slab.header.rows, *slab.grid.rows):
        for cell in row.cells:
            room = sum(slab.widths[cell.column : cell.column + cell.columns]) - 2 * PAD_SIDE
            for box in cell.boxes:
                if isinstance(box, LineBox | BadgeBox):
                    assert box.line.width <= room + 0.1, box.line.text


@FAMILIES
@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_word_says_the_same(tmp_path, family, made):
    document = made(paper(family))
    write(document, tmp_path / "a.docx")  # reads itself back
    assert "25" not in squeezed(pages(document, tmp_path)).replace("250", "")
    assert str(YEAR) in " ".join(pages(document._replace(digits=Digits.ARABIC), tmp_path))


def test_levels_have_their_colour_and_a_word_in_word_too(tmp_path):
    path = write(risk_assessment.document(paper()), tmp_path / "a.docx").path
    shades = {}
    for found in content_tables(path):
        for paragraph in found.iter(qn("w:p")):
            for shade in paragraph.findall(f"{qn('w:pPr')}/{qn('w:shd')}"):
                white = paragraph.find(f".//{qn('w:r')}//{qn('w:color')}") is not None
                shades["".join(text.text for text in paragraph.iter(qn("w:t")))] = (shade.get(qn("w:fill")), white)
    assert shades == {
        "สูงมาก": ("A82E25", True), "สูง": ("E39A4E", False), "ปานกลาง": ("F5D96B", False), "ต่ำ": ("E4F1DF", False)
    }  # fmt: skip


def test_a_note_never_leaves_its_table(tmp_path):
    for count in range(8, 24):
        for said in pages(risk_assessment.document(paper(Family.A, risks(count))), tmp_path):
            assert not said.partition("พ.ศ. ๒๕๗๐ ")[2].startswith(("เขียว =", "ค่าความเสี่ยงรวม =", "Known Factor ="))


def test_no_word_of_a_header_is_cut_to_make_its_lines_alike():
    from ita_desktop.documents.paper.styles import TABLE

    setter, style = Setter(our_typeface(), thai_digits=True), TABLE._replace(bold=True)
    lines = setter.balanced("ผู้มีส่วนได้เสียและภาคีเครือข่าย", style, setter.longest_word("ผู้มีส่วนได้เสีย", style) + 1)
    assert lines[0].text.startswith("ผู้มีส่วนได้เสีย") and lines[0].width < 21 * mm
