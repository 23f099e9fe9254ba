"""The measures plan and its memo on paper, as Word and as a workbook."""

from decimal import Decimal

import openpyxl
import pypdf
import pytest
from documents.plan_strategy import ordinary, paper
from documents.word_papers import body_of, content_tables, rows_of, texts
from docx.oxml.ns import qn

from ita_desktop.documents.content import Digits, Signature, Table
from ita_desktop.documents.forms import memo, plan
from ita_desktop.documents.forms.letter import Letter
from ita_desktop.documents.forms.plan import Layout
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
from ita_desktop.documents.paper import writer
from ita_desktop.documents.sheets import plan as sheets
from ita_desktop.documents.sheets.seal import SEAL
from ita_desktop.documents.word import write
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Measure
from ita_desktop.domain.scoring import score
from ita_desktop.domain.thai import tidy
from ita_desktop.services import packs

FRAMEWORK, OFFICE = packs.load("bma-2567"), "สำนักงานเขตตัวอย่าง"


def analysis(**low):
    """A result of 2569 in which every item has full marks but these."""
    official = {item.code: Decimal(low.get(item.code, 100)) for item in FRAMEWORK.items}
    return ScoreAnalysis("สำนักงานเขตตัวอย่าง", 2569, FRAMEWORK, score(FRAMEWORK, {}, official))


def pages(document, folder):
    """The words of every page of a PDF."""
    path = writer.write(document, folder / "a.pdf", None).path
    return [" ".join(tidy(page.extract_text()).text.split()) for page in pypdf.PdfReader(path).pages]


def test_by_item_an_activity_is_a_row_and_the_measure_spans_them(tmp_path):
    path = write(plan.document(paper(FRAMEWORK, ordinary(), weak=frozenset({"I2"}))), tmp_path / "a.docx").path
    (table,) = content_tables(path)
    rows = rows_of(table)
    assert rows[0][0] == "ตัวชี้วัด/ประเด็นการประเมิน\n(คะแนนปี ๒๕๖๙)" and len(rows[0]) == 8
    assert rows[1] == ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)"]
    assert rows[2] == ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่"]
    assert rows[3][0].startswith("I1 เต็มใจให้บริการเท่าเทียม (๙๗.๒๓)I2 ") and rows[3][0].endswith("(๘๓.๑๐)จุดอ่อน")
    assert rows[3][2:6] == [
        "๑.\tประชุมชี้แจงเจ้าหน้าที่เรื่องการให้บริการ", "-\t๓ ครั้ง-\tบันทึกการประชุม ๑ ฉบับ", "เว็บไซต์สำนักงานเขต", "ธ.ค. ๖๙ – พ.ค. ๗๐",
    ]  # fmt: skip
    assert rows[3][6:] == ["ฝ่ายปกครอง (เจ้าภาพหลัก)ฝ่ายทะเบียน", "๑ ครั้ง/เดือน-\tหัวหน้าฝ่ายติดตามทุกสัปดาห์หมายเหตุ: ต่อเนื่องจากปีก่อน"]
    assert rows[4][0] == rows[4][6] == "" and "https://www.example.go.th/page/17991" in rows[4][2]
    assert [len(row.xpath("w:trPr/w:tblHeader")) for row in table.tr_lst][:3] == [1, 0, 0]
    assert rows[-1][0] == "O1–O17"


def test_by_indicator_has_five_columns(tmp_path):
    given = paper(FRAMEWORK, ordinary(), analysis=analysis(I1=90))
    path = write(plan.document(given, Layout.INDICATOR), tmp_path / "a.docx").path
    rows = rows_of(content_tables(path)[0])
    assert [len(row) for row in rows[:3]] == [5, 1, 5]
    assert rows[2][0] == "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่(๙๖.๖๗ คะแนน)"
    assert "ผลผลิต: ๓ ครั้ง" in rows[2][2] and "ระยะเวลา: ธ.ค. ๖๙ – พ.ค. ๗๐" in rows[2][2]


def test_every_point_has_its_style_and_every_row_its_bookmark(tmp_path):
    for layout in Layout:
        body = body_of(write(plan.document(paper(FRAMEWORK, ordinary()), layout), tmp_path / "a.docx").path)
        styles = [p.style for p in content_tables(tmp_path / "a.docx")[0].iter(qn("w:p")) if p.style]
        for style in ("ITAIssue", "ITAActivity", "ITAOutput", "ITAChannel", "ITAMonths", "ITAOwner", "ITASupervision"):
            assert style in styles
        marks = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
        uids = [f"_ita_m_{m.uid}" for m in ordinary()] + [f"_ita_a_{a.uid}" for m in ordinary() for a in m.activities]
        assert sorted(marks) == sorted(uids) and max(map(len, marks)) <= 40


def test_the_pdf_says_the_same_with_cover_result_and_signatures(tmp_path):
    signers = (Signature("ผู้จัดทำ", "นางสาวตัวอย่าง ทดสอบ", "หัวหน้าฝ่ายปกครอง"),)
    given = paper(FRAMEWORK, ordinary(), analysis=analysis(O15=0, I2=84), signers=signers)
    said = pages(plan.document(given), tmp_path)
    assert "จัดทำโดย ฝ่ายปกครอง สำนักงานเขตตัวอย่าง ธันวาคม ๒๕๖๙" in said[0]
    assert "ปีงบประมาณ พ.ศ. ๒๕๖๙" in said[1] and "O15" in said[1] and "(๐.๐๐ คะแนน)" in said[1]
    assert "จุดแข็งที่ต้องรักษาไว้" in said[1] and "ตัวชี้วัดที่ ๒" in said[1]
    assert "ผู้จัดทำ" in said[-1] and "(นางสาวตัวอย่าง ทดสอบ)" in said[-1]
    assert "ธ.ค. 69 – พ.ค. 70" in pages(plan.document(given)._replace(digits=Digits.ARABIC), tmp_path)[2]


@pytest.mark.parametrize("layout", Layout)
def test_the_title_stays_whole_above_its_table(tmp_path, layout):
    said = pages(plan.document(paper(FRAMEWORK, ordinary()), layout), tmp_path)
    assert "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน สำนักงานเขตตัวอย่าง ประจำปีงบประมาณ พ.ศ. ๒๕๗๐" in said[1]
    assert "ตัวชี้วัดที่ ๑" in said[1]


def test_only_weak_items(tmp_path):
    given = paper(FRAMEWORK, ordinary(), weak=frozenset({"I4"}), only_weak=True)
    assert given.chosen == ordinary()[1:2]
    nothing = given._replace(weak=frozenset())
    assert "ไม่มีมาตรการสำหรับข้อที่ต่ำกว่าเกณฑ์" in pages(plan.document(nothing), tmp_path)[1]


def test_an_empty_plan_says_so(tmp_path):
    given = paper(FRAMEWORK, ())
    assert not any(isinstance(block, Table) for block in plan.document(given).blocks)
    assert "ยังไม่มีมาตรการในแผนของปีนี้" in texts(write(plan.document(given), tmp_path / "a.docx").path)
    sheet = openpyxl.load_workbook(sheets.write(tmp_path / "a.xlsx", given).path)["แผนมาตรการ"]
    assert sheet["A5"].value == "ยังไม่มีมาตรการในแผนของปีนี้"


def test_measures_stand_by_indicator_and_those_without_one_last():
    given = paper(FRAMEWORK, (Measure(uid="x"), Measure(9, uid="y"), Measure(1, uid="z")))
    assert [section.number for section in given.sections()] == [1, 9, None]


def test_the_workbook_merges_measures_and_hides_what_is_for_the_program(tmp_path):
    book = openpyxl.load_workbook(sheets.write(tmp_path / "a.xlsx", paper(FRAMEWORK, ordinary())).path)
    sheet, seal = book["แผนมาตรการ"], book[SEAL]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("B5", "$4:$4")
    assert {"A7:A9", "B7:B9", "G7:G9", "H7:H9"} <= {str(merged) for merged in sheet.merged_cells.ranges}
    assert sheet["D7"].value == "3 ครั้ง\nบันทึกการประชุม 1 ฉบับ" and sheet["E8"].value == "หนังสือเวียน\nไลน์กลุ่ม"
    assert [sheet.cell(row, 9).value for row in (7, 8, 9)] == ["1" * 32] * 3
    assert [sheet.cell(row, 10).value for row in (7, 8, 9)] == ["a" * 32, "b" * 32, "c" * 32]
    assert [sheet.column_dimensions[letter].hidden for letter in "HIJ"] == [False, True, True]
    assert (seal.sheet_state, sheet.sheet_state) == ("hidden", "visible")


def test_text_like_a_formula_stays_text(tmp_path):
    given = paper(FRAMEWORK, [ordinary()[1]._replace(issues=("=1+1",), supervision=("@x",))])
    for row in openpyxl.load_workbook(sheets.write(tmp_path / "a.xlsx", given).path)["แผนมาตรการ"].iter_rows():
        assert all(cell.data_type in "sn" for cell in row)


def test_the_memo_asks_for_approval(tmp_path):
    given = memo.Memo(
        paper(FRAMEWORK, ordinary(), analysis=analysis(O15=0)),
        Letter(OFFICE, "ฝ่ายปกครอง", Month(2569, 12), "0 2000 0000", "กท 0001", director="นายตัวอย่าง สมมุติ"),
    )
    (said,) = pages(memo.document(given), tmp_path)
    for words in (
        "บันทึกข้อความ", "โทร. ๐ ๒๐๐๐ ๐๐๐๐", "กท ๐๐๐๑/", "ธันวาคม ๒๕๖๙", "(ผ่าน ผู้ช่วยผู้อำนวยการเขตตัวอย่าง)", "ต้นเรื่อง", "ข้อเท็จจริง",
        "ข้อพิจารณาและเสนอแนะ", "(O15)", "อนุมัติตามข้อ ๑", "นายตัวอย่าง สมมุติ",
    ):  # fmt: skip
        assert words.replace(" ", "") in said.replace(" ", ""), words
    empty = pages(memo.document(memo.Memo(paper(FRAMEWORK, ()), Letter(OFFICE))), tmp_path)[0]
    assert "ยังไม่มีมาตรการในแผนของปีนี้" in empty
