"""Risks out of our own workbook and of other offices' tables: nothing edited changes nothing, what is edited comes back."""

import datetime as dt
import shutil
import subprocess

import openpyxl
import pytest
from documents.risk_files import FAMILY_A, FAMILY_B, write
from store.content import content, database

from ita_desktop.documents.sheets import risk as sheets
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Response
from ita_desktop.services import risk_papers, sources
from ita_desktop.services.risk_imports import Verdict, as_data

YEAR = 2570


@pytest.fixture
def book(opened, tmp_path):
    """The register of the sample office as a workbook."""
    path = tmp_path / "ทะเบียน.xlsx"
    sheets.write(path, risk_papers.risk_paper(opened, YEAR))
    return path


def look(opened, *paths, year=YEAR):
    return opened.risk_imports.look(year, *map(sources.from_file, paths))


def edit(path, sheet, cells):
    """Type into cells of a sheet: by the row below the heading and the title of the column."""
    made = openpyxl.load_workbook(path)
    page = made[sheet]
    head = next(row for row in page.iter_rows() if row[0].value == "ที่")
    columns = {cell.value: cell.column for cell in head}
    for (row, column), value in cells.items():
        page.cell(head[0].row + row, columns[column]).value = value
    made.save(path)


def test_export_and_import_change_nothing(opened, book):
    found = look(opened, book)
    assert {line.verdict for line in found.lines} == {Verdict.SAME}
    assert not found.doubts
    before = content(database(opened))
    assert opened.risk_imports.keep(found) == 0
    assert content(database(opened)) == before


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_libreoffice_may_save_it(opened, book, tmp_path):
    call = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*call, "--outdir", tmp_path / "saved", book], check=True, capture_output=True, timeout=120)
    found = look(opened, tmp_path / "saved" / book.name)
    assert {line.verdict for line in found.lines} == {Verdict.SAME}


def test_edited_cells_come_back_and_only_those(opened, book):
    before = opened.risks.listed(YEAR)
    opened.risks.change(YEAR, [before[0].id], cause="แก้ในโปรแกรมหลังส่งออก")
    edit(book, sheets.TITLE, {(1, "ผลที่ตามมา"): "ร้องเรียน", (2, "โอกาสเกิด (L)"): 5, (2, "การตอบสนอง"): "ยอมรับ"})
    edit(book, "แผนบริหารความเสี่ยง", {(1, "ผู้รับผิดชอบ"): "ฝ่ายโยธา", (1, "กำหนดแล้วเสร็จ"): "31 มี.ค. 2570"})
    edit(book, "การเฝ้าระวัง", {(4, "เกิดเหตุกี่ครั้ง"): 0, (4, "ผลการดำเนินงาน"): "ไม่พบ"})
    found = look(opened, book)
    assert [line.verdict for line in found.lines[:2]] == [Verdict.CHANGED] * 2
    assert found.counted(Verdict.SAME) == len(before) - 2
    assert opened.risk_imports.keep(found) == 2
    first, second, *_ = opened.risks.listed(YEAR)
    assert (first.cause, first.effect) == ("แก้ในโปรแกรมหลังส่งออก", "ร้องเรียน")
    assert (first.remedies[0].owner, first.remedies[0].due_on) == ("ฝ่ายโยธา", dt.date(2027, 3, 31))
    assert (second.likelihood, second.response) == (5, Response.ACCEPT)
    told = next(one for one in opened.risk_watches.watches(YEAR) if (one.risk, one.period) == (first.uid, "q4"))
    assert (told.occurred, told.result) == (0, "ไม่พบ")
    assert look(opened, book).counted(Verdict.CHANGED) == 0
    opened.past.undo()
    assert opened.risks.listed(YEAR)[1] == before[1]


def test_new_rows_sorted_rows_and_rows_that_are_gone(opened, book):
    made = openpyxl.load_workbook(book)
    page = made[sheets.TITLE]
    head = next(row for row in page.iter_rows() if row[0].value == "ที่")[0].row
    last = page.max_row
    page.append([last, "ฝ่ายคลัง", "", "", "", "เบิกค่าน้ำมันเกินจริง"])
    page.delete_rows(head + 1)
    made.save(book)
    found = look(opened, book)
    new = [line for line in found.lines if line.verdict is Verdict.NEW]
    assert [line.becomes.event for line in new] == ["เบิกค่าน้ำมันเกินจริง"]
    assert [doubt.rule for doubt in found.doubts] == ["risk_row_gone"]
    before = len(opened.risks.listed(YEAR))
    opened.risk_imports.keep(found)
    assert len(opened.risks.listed(YEAR)) == before + 1


def test_tables_of_others_become_new_risks_in_one_step(opened, tmp_path):
    paths = [write(tmp_path / "ก.docx", FAMILY_A), write(tmp_path / "ข.xlsx", ["ทะเบียน 2570", FAMILY_B])]
    found = look(opened, *paths)
    assert [line.verdict for line in found.lines] == [Verdict.NEW] * 4
    before = content(database(opened))
    assert opened.risk_imports.keep(found) == 4
    assert {line.verdict for line in look(opened, *paths).lines} == {Verdict.SAME}
    opened.past.undo()
    assert content(database(opened)) == before


def test_a_risk_that_is_only_like_another_waits_for_a_person(opened, tmp_path):
    known = opened.risks.listed(YEAR)[0]
    rows = [["ฝ่าย", "เหตุการณ์ความเสี่ยง", "สาเหตุ"], [known.section, f"เจ้าหน้าที่{known.event[:-6]}", "ใหม่"]]
    found = look(opened, write(tmp_path / "ก.docx", [rows]))
    (line,) = found.lines
    assert line.verdict is Verdict.DOUBTFUL
    assert opened.risk_imports.keep(found) == 0
    apart = found.apart(0)
    assert apart.lines[0].verdict is Verdict.NEW
    assert opened.risk_imports.keep(found, [0]) == 1
    assert opened.risks.listed(YEAR)[0].cause == "ใหม่"


def test_a_cell_may_be_mended_before_it_is_taken(opened, tmp_path):
    found = look(opened, write(tmp_path / "ก.docx", FAMILY_A))
    mended = found.edited(0, found.lines[0].becomes._replace(likelihood=4, impact=4))
    opened.risk_imports.keep(mended, [0])
    kept = opened.risks.listed(YEAR)[-1]
    assert (kept.likelihood, kept.impact) == (4, 4)


def test_the_preview_is_data(opened, tmp_path):
    found = look(opened, write(tmp_path / "ก.docx", FAMILY_A))
    data = as_data(found, "th")
    assert (data["new"], len(data["risks"])) == (2, 2)
    assert data["risks"][1]["doubts"]


def test_a_locked_year_refuses(opened, tmp_path):
    opened.years.set_locked(YEAR, True)
    with pytest.raises(Problem, match="year_locked"):
        look(opened, write(tmp_path / "ก.docx", FAMILY_A))
