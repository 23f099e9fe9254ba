"""Our own plan files, exported, edited by somebody and read again."""

import io
import tempfile
import zipfile
from copy import deepcopy
from decimal import Decimal
from pathlib import Path

import docx
import openpyxl
import pytest
from documents.plan_strategy import ordinary, paper, plans
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings

from ita_desktop.documents import plan_seal
from ita_desktop.documents.forms import plan
from ita_desktop.documents.forms.plan import Layout
from ita_desktop.documents.incoming.own_plan import is_own_plan, read_own_plan
from ita_desktop.documents.sheets import plan as sheets
from ita_desktop.documents.sheets.seal import SEAL
from ita_desktop.documents.word import write
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Rhythm, Role, Served
from ita_desktop.services import packs

FRAMEWORK = packs.load("bma-2567")


def exported(given, kind):
    """A plan as a file of a kind: xlsx, or docx by item or by indicator."""
    with tempfile.TemporaryDirectory() as folder:
        if kind == "xlsx":
            return sheets.write(Path(folder) / "a.xlsx", given).path.read_bytes()
        return write(plan.document(given, Layout(kind)), Path(folder) / "a.docx").path.read_bytes()


KINDS = ("xlsx", "item", "indicator")


@pytest.mark.parametrize("kind", KINDS)
def test_an_ordinary_plan_comes_back(kind):
    given = paper(FRAMEWORK, ordinary())
    data = exported(given, kind)
    assert is_own_plan(data)
    assert read_own_plan(data, "แผน") == (2570, given.measures, "สำนักงานเขตตัวอย่าง", True, ())


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(measures=plans)
def test_any_plan_comes_back(measures):
    given = paper(FRAMEWORK, measures)
    for kind in KINDS:
        assert read_own_plan(exported(given, kind), "แผน").measures == given.chosen


@pytest.mark.parametrize("kind", KINDS)
def test_words_alone_say_the_plan_too(kind, monkeypatch):
    """Nothing an officer would type hides: with every hidden measure forgotten the same plan is read."""
    given = paper(FRAMEWORK, ordinary()[:2])
    monkeypatch.setattr(plan_seal, "_measure_again", lambda _: Measure())
    read = read_own_plan(exported(given, kind), "แผน").measures
    first, second = given.measures
    i2 = Served("I2", FRAMEWORK.items_by_code["I2"].title, Decimal("83.10"))
    assert digits_apart(read[0]) == digits_apart(first._replace(items=(first.items[0], i2)))
    assert digits_apart(read[1]) == digits_apart(second)


def digits_apart(measure):
    """A measure with every output as its number and unit: paper prints other digits."""
    activities = tuple(
        a._replace(outputs=tuple(o._replace(text="") for o in a.outputs)) for a in measure.activities
    )  # fmt: skip
    return measure._replace(activities=activities)


def test_a_part_of_the_plan_says_so():
    given = paper(FRAMEWORK, ordinary(), weak=frozenset({"I2"}), only_weak=True)
    for kind in KINDS:
        read = read_own_plan(exported(given, kind), "แผน")
        assert (read.whole, read.measures) == (False, given.measures[:1])


# --- edited in Excel ------------------------------------------------------------------------------------------


def edited_sheet(edit, given=None):
    """The plan out of a workbook after `edit` was done to its sheet."""
    book = openpyxl.load_workbook(io.BytesIO(exported(given or paper(FRAMEWORK, ordinary()), "xlsx")))
    edit(book["แผนมาตรการ"])
    out = io.BytesIO()
    book.save(out)
    return read_own_plan(out.getvalue(), "แผน.xlsx")


def row_of(sheet, text, column=3):
    return next(row for row in range(1, sheet.max_row + 1) if text in str(sheet.cell(row, column).value))


def test_cells_edited_in_excel_change_those_fields_alone():
    def edit(sheet):
        row = row_of(sheet, "ประชุมชี้แจง")
        sheet.cell(row, 1).value = "I1 เต็มใจให้บริการ (97.23)\nI3"
        sheet.cell(row, 3).value = "ประชุมชี้แจงทุกเดือน"
        sheet.cell(row, 4).value = "6 ครั้ง\nบันทึกการประชุม 1 ฉบับ"
        sheet.cell(row, 6).value = "ต.ค. 69 - มี.ค. 70\n(1 ครั้ง/วัน)"
        sheet.cell(row, 7).value = "ฝ่ายปกครอง (ผู้ดูแล)"
        sheet.cell(row, 8).value = "ทุก 3 เดือน\n- รายงานผู้อำนวยการเขต"

    before = ordinary()
    read = edited_sheet(edit)
    was = before[0].activities[0]
    first = was._replace(
        text="ประชุมชี้แจงทุกเดือน",
        outputs=(Output("6 ครั้ง", Decimal(6), "ครั้ง"), was.outputs[1]),
        start=Month(2569, 10),
        end=Month(2570, 3),
        rhythm=Rhythm.DAILY,
    )
    assert read.measures[0] == before[0]._replace(
        items=(Served("I1", "เต็มใจให้บริการ", Decimal("97.23")), Served("I3")),
        activities=(first, *before[0].activities[1:]),
        supervision=("รายงานผู้อำนวยการเขต",),
        owners=(Owner("ฝ่ายปกครอง", Role.OVERSEER),),
        rhythm=Rhythm.QUARTERLY,
        notes="",
    )
    assert read.measures[1:] == before[1:] and not read.doubts


def test_rows_deleted_and_added_in_excel():
    def edit(sheet):
        for merged in list(sheet.merged_cells):
            sheet.unmerge_cells(str(merged))
        sheet.delete_rows(row_of(sheet, "ติดป้าย"))
        at = row_of(sheet, "เผยแพร่แผน") + 1
        sheet.insert_rows(at, 2)
        sheet.cell(at, 3).value = "ติดประกาศ"
        sheet.cell(at + 1, 1).value, sheet.cell(at + 1, 3).value = "I5", "ตรวจสอบสัญญา"

    before = ordinary()
    read = edited_sheet(edit).measures
    assert read[0] == before[0]._replace(activities=before[0].activities[:2])
    assert read[1] == before[1]._replace(activities=(*before[1].activities, Activity("ติดประกาศ")))
    assert read[2] == Measure(2, (Served("I5"),), activities=(Activity("ตรวจสอบสัญญา"),))
    assert read[3] == before[2] and len(read) == 4


def test_a_copied_row_is_a_new_measure():
    def edit(sheet):
        row, last = row_of(sheet, "เผยแพร่แผน"), sheet.max_row + 1
        for column in range(1, 11):
            sheet.cell(last, column).value = sheet.cell(row, column).value

    read = edited_sheet(edit).measures
    assert len(read) == 4 and (read[3].uid, read[3].activities[0].uid) == ("", "")
    assert read[3].issues == ordinary()[1].issues and read[3].indicator == 9


def test_a_deleted_column_leaves_what_was_there():
    def edit(sheet):
        for merged in list(sheet.merged_cells):
            sheet.unmerge_cells(str(merged))
        sheet.delete_cols(5)

    assert edited_sheet(edit).measures == ordinary()


def test_words_that_cannot_be_read_are_said():
    def edit(sheet):
        sheet.cell(row_of(sheet, "ประชุมชี้แจง"), 6).value = "ตลอดไป"

    read = edited_sheet(edit)
    assert [doubt.rule for doubt in read.doubts] == ["text_left"]
    assert dict(read.doubts[0].values) == {"printed": "ตลอดไป"}
    assert read.measures[0].activities[0].start is None


# --- edited in Word -------------------------------------------------------------------------------------------


def edited_word(edit, layout=Layout.ITEM):
    """The plan out of a Word file after `edit` was done to the document."""
    document = docx.Document(io.BytesIO(exported(paper(FRAMEWORK, ordinary()), layout)))
    edit(document.element.body)
    out = io.BytesIO()
    document.save(out)
    return read_own_plan(out.getvalue(), "แผน.docx")


def paragraph_of(body, text):
    return next(p for p in body.iter(qn("w:p")) if text in "".join(t.text or "" for t in p.iter(qn("w:t"))))


def retyped(paragraph, text):
    """A paragraph with other words in its last run."""
    runs = paragraph.findall(qn("w:r"))
    for run in runs[:-1]:
        if not run.findall(qn("w:tab")):
            paragraph.remove(run)
    letters = runs[-1].findall(qn("w:t"))
    letters[0].text = text
    return paragraph


@pytest.mark.parametrize("layout", Layout)
def test_paragraphs_edited_in_word(layout):
    def edit(body):
        issue = paragraph_of(body, "ตามลำดับคิว")
        issue.addnext(retyped(deepcopy(issue), "ประเด็นใหม่"))
        retyped(paragraph_of(body, "ประชุมชี้แจง"), "ประชุมชี้แจงทุกเดือน")
        label = "ผลผลิต: " if layout is Layout.INDICATOR else ""
        retyped(paragraph_of(body, "บันทึกการประชุม"), f"{label}บันทึก ๒ ฉบับ")

    before = ordinary()
    read = edited_word(edit, layout).measures
    first = before[0].activities[0]
    first = first._replace(
        text="ประชุมชี้แจงทุกเดือน", outputs=(first.outputs[0], Output("บันทึก ๒ ฉบับ"))
    )  # fmt: skip
    assert read[0] == before[0]._replace(
        issues=(*before[0].issues, "ประเด็นใหม่"), activities=(first, *before[0].activities[1:])
    )
    assert read[1:] == before[1:]


def test_rows_deleted_and_copied_in_word():
    def edit(body):
        row = paragraph_of(body, "เผยแพร่แผน").getparent().getparent()
        copy = deepcopy(row)
        row.addnext(copy)
        for text in ("ติดป้าย", "ตรวจลิงก์"):
            gone = paragraph_of(body, text).getparent().getparent()
            gone.getparent().remove(gone)

    before = ordinary()
    read = edited_word(edit).measures
    assert read[0] == before[0]._replace(activities=before[0].activities[:2])
    assert read[1] == before[1] and read[2].bare == before[1].bare and not read[2].uid
    assert len(read) == 3


def test_a_second_activity_in_a_cell_leaves_the_outputs_with_the_first():
    def edit(body):
        first = paragraph_of(body, "เผยแพร่แผน")
        other = retyped(deepcopy(first), "กิจกรรมใหม่")
        for mark in [*other.iter(qn("w:bookmarkStart")), *other.iter(qn("w:bookmarkEnd"))]:
            other.remove(mark)
        first.addnext(other)

    before = ordinary()
    read = edited_word(edit).measures
    assert read[1].activities == (*before[1].activities, Activity("กิจกรรมใหม่"))


def test_words_typed_into_an_empty_cell_are_what_their_column_says():
    def edit(body):
        row = paragraph_of(body, "เผยแพร่แผน").getparent().getparent()
        for cell, text in zip(row.tc_lst[6:], ("ฝ่ายการคลัง", "ทุก ๖ เดือน"), strict=True):
            docx.text.paragraph.Paragraph(cell.p_lst[0], None).add_run(text)

    before = ordinary()
    read = edited_word(edit).measures
    assert read[1] == before[1]._replace(owners=(Owner("ฝ่ายการคลัง"),), rhythm=Rhythm.HALF_YEARLY)


# --- not ours -------------------------------------------------------------------------------------------------


def other_files():
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.create_sheet(SEAL)["A1"] = "{"
    book.save(out)
    yield out.getvalue()
    out = io.BytesIO()
    docx.Document().save(out)
    yield out.getvalue()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", "<broken")
        package.writestr("customXml/item1.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a xmlns="urn:ita-desktop:seal">&b;</a>')
    yield from (out.getvalue(), b"", b"PK\x03\x04", exported(paper(FRAMEWORK, ordinary()), "item")[:-400])


@pytest.mark.parametrize("data", list(other_files()))
def test_what_is_not_ours_is_refused(data):
    assert not is_own_plan(data)
    with pytest.raises(Problem) as refused:
        read_own_plan(data, "แผน.docx")
    assert refused.value.code == "source_kind_unknown"
