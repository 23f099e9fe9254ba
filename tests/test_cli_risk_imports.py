"""Risks and risk forms through the command line: a preview, the import, and what is refused."""

import json

import openpyxl
import pytest
from documents.risk_files import FAMILY_A, write

from ita_desktop import cli
from ita_desktop.services import sample

YEAR = "2570"


@pytest.fixture
def office(tmp_path):
    path = tmp_path / "a.ita"
    sample.create(path).close()
    return str(path)


def called(capsys, *words):
    code = cli.main([str(word) for word in words])
    out, err = capsys.readouterr()
    return code, json.loads(out) if out else None, err


def test_a_preview_changes_nothing_and_an_import_takes_them(office, tmp_path, capsys):
    source = write(tmp_path / "ก.docx", FAMILY_A)
    words = ("import", office, source, "--year", YEAR, "--as", "risks")
    before = called(capsys, "show", office, "risks", "--year", YEAR)[1]
    code, found, _ = called(capsys, *words, "--preview")
    assert (code, found["new"], found["risks"][0]["verdict"]) == (0, 2, "new")
    assert called(capsys, "show", office, "risks", "--year", YEAR)[1] == before
    assert called(capsys, *words)[0] == 0
    assert len(called(capsys, "show", office, "risks", "--year", YEAR)[1]) == len(before) + 2
    assert called(capsys, *words)[1]["same"] == 2


def test_a_form_goes_out_and_comes_back(office, tmp_path, capsys):
    form = tmp_path / "แบบ.xlsx"
    words = ("export", office, "risk-form", form, "--year", YEAR, "--period", "q1", "--section", "ฝ่ายโยธา")
    code, made, _ = called(capsys, *words)
    assert (code, made["revision"]) == (0, 1)
    book = openpyxl.load_workbook(form)
    page = book.worksheets[0]
    head = next(row for row in page.iter_rows() if row[0].value == "ที่")
    column = next(cell.column for cell in head if cell.value == "เหตุการณ์ความเสี่ยง")
    page.cell(head[0].row + made["rows"], column).value = "รับเงินก่อนออกตรวจ"
    book.save(form)
    code, found, _ = called(capsys, "import", office, form, "--year", YEAR, "--as", "risk-form")
    assert (code, found["merged"]["risks"]) == (0, 1)
    code, _, err = called(capsys, "import", office, form, "--year", "2569", "--as", "risk-form")
    assert code == 1
    assert "2569" in err


def test_what_is_wanting_is_said(office, tmp_path, capsys):
    code, _, err = called(capsys, "export", office, "risk-form", tmp_path / "a.xlsx", "--year", YEAR)
    assert code == 2
    assert "--period" in err
