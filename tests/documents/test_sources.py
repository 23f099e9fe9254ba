"""Hostile and broken files: refused or read with a sentence, quickly, and nothing written."""

import datetime as dt
import io
import zipfile
from decimal import Decimal

import openpyxl
import pytest

from ita_desktop.documents.incoming.source import read_bytes, read_tables
from ita_desktop.domain.errors import Problem


def workbook(fill):
    book = openpyxl.Workbook()
    fill(book.active)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def with_part(data, name, content):
    """The workbook with one of its parts replaced."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return changed.getvalue()


def refusal(data, name="a.xlsx"):
    with pytest.raises(Problem) as refused:
        read_bytes(data, name)
    return refused.value.code


SHEET = "xl/worksheets/sheet1.xml"
ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr">
<is><t>&b;</t></is></c></row></sheetData></worksheet>"""


def bomb():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for number in range(6):
            package.writestr(f"xl/{number}.xml", b"0" * 60_000_000)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.xlsx", "source_empty"),
        (b"\x00\x01\x02", "a.bin", "source_kind_unknown"),
        (b"\xff\xfe\xff", "a.txt", "source_kind_unknown"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), "a.xls", "source_old_office"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"), "a.xlsx", "source_has_password"),
        (b"PK\x03\x04 cut short", "a.xlsx", "source_not_excel"),
        (workbook(lambda sheet: sheet.append([1]))[:-200], "a.xlsx", "source_not_excel"),
        (with_part(workbook(lambda sheet: None), SHEET, b"<worksheet"), "a.xlsx", "source_not_excel"),
        (with_part(workbook(lambda sheet: None), SHEET, ENTITIES), "a.xlsx", "source_not_excel"),
        (bomb(), "a.xlsx", "source_too_large"),
    ],
    ids=["empty", "binary", "odd text", "old", "password", "cut", "cut later", "broken xml", "entities", "bomb"],
)  # fmt: skip
def test_what_can_t_be_read_says_why(data, name, code):
    assert refusal(data, name) == code


def test_a_docx_under_the_wrong_name_is_no_workbook():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        package.writestr("word/document.xml", "<x/>")
    assert refusal(data.getvalue()) == "source_not_excel"


def test_missing_and_folder_sources(tmp_path):
    for path, code in ((tmp_path / "a.xlsx", "source_missing"), (tmp_path, "source_is_folder")):
        with pytest.raises(Problem) as refused:
            read_tables(path)
        assert refused.value.code == code


def test_three_cells_in_a_million_rows_are_three_rows():
    def fill(sheet):
        for row in (1, 500_000, 1_048_576):
            sheet.cell(row, 1, row)

    (table,) = read_bytes(workbook(fill), "a.xlsx")
    assert [row[0].text for row in table.rows] == ["1", "500000", "1048576"]
    assert table.rows[2][0].source == "Sheet!A1048576"


def test_merges_over_everything_and_over_each_other_are_only_facts():
    data = workbook(lambda sheet: sheet.append(["ข้อ", "คะแนน"]))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = package.read(SHEET).decode()
    merges = '<mergeCells count="3"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:B2"/><mergeCell ref="B1:C3"/></mergeCells>'
    hostile = with_part(data, SHEET, xml.replace("</sheetData>", f"</sheetData>{merges}").encode())
    (table,) = read_bytes(hostile, "a.xlsx")
    assert [cell.text for cell in table.rows[0]] == ["ข้อ", "คะแนน"]


def test_too_many_cells_are_refused_not_cut_off():
    assert refusal(workbook(lambda sheet: sheet.cell(1, 300, "x"))) == "source_too_many_cells"


def test_a_formula_that_nobody_computed_is_refused_not_read_as_nothing():
    assert refusal(workbook(lambda sheet: sheet.append(["ข้อ", 1, "=B1+1"]))) == "source_formulas_uncomputed"
    data = workbook(lambda sheet: sheet.append(["ข้อ", 1, "=B1+1"]))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = package.read(SHEET).decode()
    assert "<v/>" in xml or "<v></v>" in xml
    computed = xml.replace("<v/>", "<v>2</v>").replace("<v></v>", "<v>2</v>")
    (table,) = read_bytes(with_part(data, SHEET, computed.encode()), "a.xlsx")
    assert [cell.text for cell in table.rows[0]] == ["ข้อ", "1", "2"]


def test_computed_formulas_before_one_that_is_not_hide_nothing():
    data = workbook(lambda sheet: sheet.append(["ข้อ", "=A1", "=A1", "=A1"]))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = package.read(SHEET).decode().replace("<v></v>", "<v/>")
    text = xml.replace('r="C1"', 'r="C1" t="str"')  # a text that is empty is computed too
    with pytest.raises(Problem) as refused:
        read_bytes(with_part(data, SHEET, text.replace("<v/>", "<v>1</v>", 1).encode()), "a.xlsx")
    assert refused.value.values["cell"] == "D1"
    whole = text.replace("<v/>", "<v>1</v>", 1)[::-1].replace("<v/>"[::-1], "<v>2</v>"[::-1], 1)[::-1]
    (table,) = read_bytes(with_part(data, SHEET, whole.encode()), "a.xlsx")
    assert [cell.text for cell in table.rows[0]] == ["ข้อ", "1", "", "2"]


def hostile_merges(count):
    data = workbook(lambda sheet: [sheet.append([row]) for row in range(2000)])
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = package.read(SHEET).decode()
    merges = "".join(f'<mergeCell ref="A{n % 2000 + 1}:XFD1048576"/>' for n in range(count))
    return with_part(
        data, SHEET, xml.replace("</sheetData>", f"</sheetData><mergeCells>{merges}</mergeCells>").encode()
    )


def test_thousands_of_merges_over_each_other_take_no_longer_than_reading():
    (table,) = read_bytes(hostile_merges(15_000), "a.xlsx")
    assert len(table.rows) == 2000
    assert refusal(workbook_of_merges()) == "source_too_many_cells"


def workbook_of_merges():
    data = workbook(lambda sheet: sheet.append([1]))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = package.read(SHEET).decode()
    merges = "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(1, 30_000))
    return with_part(
        data, SHEET, xml.replace("</sheetData>", f"</sheetData><mergeCells>{merges}</mergeCells>").encode()
    )


def test_a_cell_of_ten_megabytes_is_cut_at_excel_s_own_bound():
    data = workbook(lambda sheet: sheet.append(["x"]))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = package.read(SHEET).decode()
    assert ">x<" in xml
    data = with_part(data, SHEET, xml.replace(">x<", f">{'ก' * 4_000_000}<").encode())
    (table,) = read_bytes(data, "a.xlsx")
    assert len(table.rows[0][0].text) == 32_767


@pytest.mark.parametrize("error", [RuntimeError, AssertionError, IndexError, NotImplementedError, zipfile.LargeZipFile])
def test_whatever_a_broken_package_raises_is_said_in_words(monkeypatch, error):
    def fail(*_, **__):
        raise error

    monkeypatch.setattr(openpyxl, "load_workbook", fail)
    assert refusal(workbook(lambda sheet: None)) == "source_not_excel"


def test_a_huge_cell_nul_and_direction_marks_are_read_clean():
    huge = "ก" * 32_000
    (table,) = read_bytes(workbook(lambda sheet: sheet.append([huge, "\u202eกลับ\u202c ข้าง"])), "a.xlsx")
    assert [cell.text for cell in table.rows[0]][:2] == [huge, "กลับ ข้าง"]


def test_values_come_as_a_person_sees_them():
    def fill(sheet):
        sheet.append([99.51, 100, 0.9902, dt.datetime(2023, 6, 9), True, " ข้อ \u200bย่อย ", None, "๙๙.๕"])
        sheet["C1"].number_format = "0.00%"
        sheet.merge_cells("A2:B3")

    (table,) = read_bytes(workbook(fill), "a.xlsx")
    row = table.rows[0]
    assert [cell.text for cell in row] == ["99.51", "100", "99.02%", "2023-06-09", "TRUE", " ข้อ ย่อย", "", "๙๙.๕"]
    assert [cell.value for cell in row[:4]] == [Decimal("99.51"), Decimal(100), Decimal("99.02"), dt.date(2023, 6, 9)]
    assert row[0].source == "Sheet!A1"


def test_hidden_and_empty_sheets_are_passed_over():
    book = openpyxl.Workbook()
    book.active.append(["เห็น"])
    book.create_sheet("ว่าง")
    hidden = book.create_sheet("ซ่อน")
    hidden.append(["x"])
    hidden.sheet_state = "hidden"
    data = io.BytesIO()
    book.save(data)
    assert [table.name for table in read_bytes(data.getvalue(), "a.xlsx")] == ["Sheet"]
