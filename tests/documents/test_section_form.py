"""The form of a ฝ่าย goes out, is filled in by Excel or LibreOffice, and says the same when it is back."""

import datetime as dt
import shutil
import subprocess
from decimal import Decimal

import openpyxl
import pytest
from documents.form_files import TITLES, fill, opened
from openpyxl.utils import get_column_letter

from ita_desktop.documents import section_seal
from ita_desktop.documents.incoming.section_form import read_form
from ita_desktop.documents.sheets import section_form as sheets
from ita_desktop.domain import messages
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Status
from ita_desktop.domain.section_form import FIELDS, FormLine, SectionForm

EMPTY = dict.fromkeys(field.name for field in FIELDS) | {"status": Status.NOT_STARTED}
LINES = (
    FormLine("a1", "I1, I2", "ประชุมชี้แจงแผนการใช้จ่าย", "12 ครั้ง", {
        **EMPTY, "status": Status.DOING, "result": "ยกร่างแล้ว\n1 ฉบับ", "quantity": Decimal("3.50"),
        "event_date": dt.date(2027, 2, 10), "obstacle": "=SUM(1)", "next_step": "รอ_x000D_ตรวจ",
    }, 2),
    FormLine("a2", "O1", "ติดประกาศ", "", EMPTY),
    FormLine("a3", "O2", "ทำความเข้าใจ", "1 ระบบ", EMPTY),
)  # fmt: skip
FORM = SectionForm(
    "f1", "office", "สำนักงานเขตตัวอย่าง", 2570, Month(2570, 2), "ฝ่ายโยธา", "works", 2, "2027-02-01T09:00:00+07:00",
    dt.date(2027, 2, 28), LINES,
)  # fmt: skip


@pytest.fixture
def path(tmp_path):
    return sheets.write(tmp_path / "แบบ.xlsx", FORM).path


def back(path):
    return read_form(path.read_bytes(), path.name).rows


def rules(read):
    return [(doubt.rule, doubt.place) for doubt in read.doubts]


def test_the_seal_says_everything_again():
    assert section_seal.read(section_seal.write(FORM)) == FORM
    assert section_seal.read(["{"]) is None and section_seal.read([]) is None
    assert section_seal.read(['{"mark": "ita-desktop plan"}']) is None


def test_a_form_that_went_out_long_ago_is_read():
    head = (
        '{"mark": "ita-desktop section form", "version": 1, "uid": "f1", "office_uid": "office", '
        '"office": "สำนักงานเขตตัวอย่าง", "year": 2570, "month": "2570-02", "section": "ฝ่ายโยธา", "key": "works", '
        '"revision": 2, "sent_at": "2027-02-01T09:00:00+07:00", "due_on": "2027-02-28"}'
    )
    line = (
        '{"activity": "a1", "codes": "I1, I2", "text": "ประชุมชี้แจงแผนการใช้จ่าย", "target": "12 ครั้ง", "values": '
        '{"status": "doing", "reason": null, "result": "ยกร่างแล้ว\\n1 ฉบับ", "quantity": "3.50", '
        '"event_date": "2027-02-10", "obstacle": "=SUM(1)", "suggestion": null, "next_step": "รอ_x000D_ตรวจ"}, '
        '"revision": 2}'
    )
    assert section_seal.read([head, line]) == FORM._replace(lines=LINES[:1])
    assert section_seal.write(FORM)[:2] == [head, line]
    assert section_seal.read([head, line.replace("doing", "someday")]) is None
    assert section_seal.read([head, line.replace("3.50", "NaN")]) is None


def test_an_untouched_form_brings_what_was_sent(path):
    read = back(path)
    assert read_form(path.read_bytes(), path.name).form == FORM and not read.doubts and not read.photos
    for line in LINES:
        wanted = {name: value if value is not None else None for name, value in line.values.items()}
        got = {name: value if value != "" else None for name, value in read.values[line.activity].items()}
        assert got == wanted
    assert read.places["a1", "status"] == "แบบติดตาม!E9"


def test_only_what_a_section_fills_in_is_open(path):
    book, sheet, columns, rows = opened(path)
    open_titles = set(TITLES.values())
    for title, column in columns.items():
        for row in rows.values():
            assert sheet.cell(row, column).protection.locked is (title not in open_titles)
    assert sheet.protection.sheet and not sheet.protection.password and not sheet.protection.objects
    assert (
        sheet.page_setup.orientation == "landscape" and sheet.freeze_panes == "E9" and sheet.print_title_rows == "$8:$8"
    )
    (rule,) = sheet.data_validations.dataValidation
    assert "แล้วเสร็จ" in rule.formula1 and str(rule.sqref) == "E9:E11"
    assert sheet.column_dimensions[get_column_letter(columns[sheets.LAYOUT.hidden])].hidden
    assert [one.sheet_state for one in book.worksheets] == ["visible", "hidden"]
    assert [sheet.cell(row, columns["ลำดับ"]).value for row in rows.values()] == [1, 2, 3]
    assert any("3.jpg" in str(cell.value) for (cell,) in sheet["A1:A6"])
    assert "28 ก.พ. 2570" in sheet["A2"].value and "ส่งครั้งที่ 2" in sheet["A2"].value


def test_an_empty_month_says_so(tmp_path):
    path = sheets.write(tmp_path / "a.xlsx", FORM._replace(lines=())).path
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert any("ไม่มีกิจกรรม" in str(cell.value) for row in sheet.iter_rows() for cell in row)
    read = back(path)
    assert read.values == {} and not read.doubts


def test_what_people_type(path):
    fill(
        path,
        (0, "status", " แล้วเสร็จ "), (0, "quantity", "๑๒"), (0, "event_date", "16/2/2570"), (0, "result", None),
        (1, "quantity", 2), (1, "event_date", dt.datetime(2570, 2, 17)), (1, "status", None), (1, "reason", 5),
        (2, "event_date", dt.datetime(2027, 2, 18)), (2, "quantity", "-"),
    )  # fmt: skip
    first, second, third = back(path).values.values()
    assert (first["status"], first["quantity"], first["event_date"]) == (Status.DONE, 12, dt.date(2027, 2, 16))
    assert first["result"] == "" and second["reason"] == "5" and "status" not in second
    assert (second["quantity"], second["event_date"]) == (2, dt.date(2027, 2, 17))
    assert (third["quantity"], third["event_date"]) == (None, dt.date(2027, 2, 18))


def test_what_cannot_be_read_is_said_at_its_cell_and_the_rest_is_read(path):
    fill(
        path,
        (0, "status", "เสร็จมั้ง"), (0, "quantity", "สองครั้ง"), (0, "event_date", "กลางเดือน"), (0, "result", "ครบ"),
        (1, "event_date", "10 ก.พ. 2560"), (1, "obstacle", dt.datetime(2027, 2, 1)), (1, "quantity", "=1+1"),
        (2, "quantity", -1),
    )  # fmt: skip
    read = back(path)
    assert rules(read) == [
        ("form_status", "แบบติดตาม!E9"), ("form_number", "แบบติดตาม!H9"), ("form_date", "แบบติดตาม!I9"),
        ("form_formula", "แบบติดตาม!H10"), ("form_date_outside", "แบบติดตาม!I10"),
        ("form_text_is_date", "แบบติดตาม!J10"), ("form_number", "แบบติดตาม!H11"),
    ]  # fmt: skip
    assert read.values["a1"]["result"] == "ครบ"
    assert not {"status", "quantity", "event_date"} & read.values["a1"].keys()
    assert not {"quantity", "event_date", "obstacle"} & read.values["a2"].keys()


def test_rows_and_columns_that_are_gone_or_new(path):
    book, sheet, columns, rows = opened(path)
    for column in range(1, 14):
        sheet.cell(12, column).value = "เพิ่มเอง" if column == 2 else None
        sheet.cell(13, column).value = sheet.cell(rows["a2"], column).value
    sheet.delete_rows(rows["a1"])
    sheet.delete_cols(columns[TITLES["obstacle"]])
    book.save(path)
    read = back(path)
    assert [rule for rule, _ in rules(read)] == [
        "form_column_missing", "form_row_unknown", "form_row_twice", "form_row_missing",
    ]  # fmt: skip
    assert list(read.values) == ["a3"] and "obstacle" not in read.values["a3"] and "suggestion" in read.values["a3"]


def test_sorted_rows_are_known_by_what_they_carry(path):
    book, sheet, columns, rows = opened(path)
    for column in columns.values():
        first, third = sheet.cell(rows["a1"], column), sheet.cell(rows["a3"], column)
        first.value, third.value = third.value, first.value
        third.data_type = "n" if isinstance(third.value, float) else "s"  # else openpyxl makes a formula of the text
    book.save(path)
    read = back(path)
    assert read.values["a1"]["quantity"] == Decimal("3.5") and not read.doubts


def test_photos_come_with_their_row(path):
    fill(path, photos=[(0, "red"), (2, "blue"), (2, "green"), (None, "black")])
    read = back(path)
    assert {activity: len(found) for activity, found in read.photos.items()} == {"a1": 1, "a3": 2}
    assert all(photo.data.startswith(b"\xff\xd8") for photo in read.photos["a3"])
    assert rules(read) == [("form_photo_nowhere", "แบบติดตาม!A1")]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda path: path.write_bytes(b"PK nothing"), "source_not_excel"),
        (lambda path: path.write_bytes(b"%PDF-1.7"), "source_is_pdf"),
        (lambda path: path.write_bytes(b""), "source_empty"),
        (lambda path: openpyxl.Workbook().save(path), "form_unknown"),
    ],
)
def test_what_is_no_form(path, change, code):
    change(path)
    with pytest.raises(Problem, match=code):
        back(path)


def test_without_its_hidden_column_nobody_knows_the_rows(path):
    book, sheet, columns, _ = opened(path)
    sheet.delete_cols(columns[sheets.LAYOUT.hidden])
    book.save(path)
    with pytest.raises(Problem, match="form_broken"):
        back(path)


def test_a_form_that_lost_its_hidden_part_is_told_how_its_answers_come_back(path):
    book = openpyxl.load_workbook(path)
    del book[book.sheetnames[1]]
    book.save(path)
    with pytest.raises(Problem, match="form_lost"):
        back(path)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    anew = openpyxl.Workbook()
    anew.create_sheet("อื่น", 0)
    for row in rows[7:]:
        anew.worksheets[1].append(row[:-1])
    anew.save(path)
    with pytest.raises(Problem, match="form_lost") as refused:
        back(path)
    assert "คำตอบที่กรอกยังอยู่" in str(messages.say(refused.value, "th"))


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_libreoffice_saves_it_whole(path, tmp_path):
    fill(path, (1, "status", "แล้วเสร็จ"), (1, "event_date", "๑๖ กุมภาพันธ์ ๒๕๗๐"), photos=[(1, "red")])
    before = back(path)
    folder = tmp_path / "again"
    call = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*call, "--outdir", folder, path], check=True, capture_output=True, timeout=120)
    after = back(folder / path.name)
    assert after.places == before.places and not after.doubts
    assert len(after.photos["a2"]) == 1
    assert after.values == before.values
