"""Exports that would note what never went out, or name a file by another kind, are refused before anything happens."""

import pytest
from store.content import content, database

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.services import session

YEAR, MONTH, SECTION = 2570, Month(2570, 1), "ฝ่ายโยธา"
OUTSIDE, UNKNOWN = ("--month", "2571-01"), ("--month", "2575-01")


def everything(path):
    with session.open_to_read(path) as opened:
        return content(database(opened))


@pytest.mark.parametrize(
    ("what", "name", "year", "more", "sentence"),
    [
        ("followup-form", "a.pdf", YEAR, ("--month", "2569-09"), "ไม่อยู่ในปีงบประมาณ 2570"),
        ("followup-form", "a.pdf", YEAR, OUTSIDE, "ไม่อยู่ในปีงบประมาณ 2570"),
        ("followup-form", "a.docx", YEAR, OUTSIDE, "ไม่อยู่ในปีงบประมาณ 2570"),
        ("followup-form", "a.pdf", 2575, UNKNOWN, "ไม่มีปีงบประมาณ 2575"),
        ("followup-form", "a.odt", YEAR, (), "ลงท้ายด้วย .pdf"),
        ("section-form", "a.xlsx", YEAR, (*OUTSIDE, "--section", SECTION), "ไม่อยู่ในปีงบประมาณ 2570"),
        ("section-form", "a.xlsx", 2575, (*UNKNOWN, "--section", SECTION), "ไม่มีปีงบประมาณ 2575"),
        ("section-form", "a.pdf", YEAR, ("--month", MONTH, "--section", SECTION), "ลงท้ายด้วย .xlsx"),
        ("section-form", "a", YEAR, ("--month", MONTH, "--section", SECTION), "ลงท้ายด้วย .xlsx"),
        ("risk-form", "a.pdf", YEAR, ("--period", "q1", "--section", SECTION), "ลงท้ายด้วย .xlsx"),
        ("risk-form", "a.xlsx", 2575, ("--period", "q1", "--section", SECTION), "ไม่มีปีงบประมาณ 2575"),
        ("evidence", "a", YEAR, OUTSIDE, "ไม่อยู่ในปีงบประมาณ 2570"),
    ],
)
def test_a_wrong_month_year_or_ending_writes_and_notes_nothing(
    run, sample_path, tmp_path, what, name, year, more, sentence
):
    before = everything(sample_path)
    refused = run("export", sample_path, what, tmp_path / "ออก" / name, "--year", year, *more)
    assert (refused.code, refused.out) == (1, "") and sentence in refused.err
    assert not (tmp_path / "ออก").exists() and everything(sample_path) == before


def test_a_locked_year_gets_no_form_that_is_not_remembered(run, sample_path, tmp_path):
    with session.open_to_write(sample_path) as opened:
        opened.years.set_locked(YEAR, True)
    target = tmp_path / "a.pdf"
    refused = run("export", sample_path, "followup-form", target, "--year", YEAR, "--month", MONTH)
    assert refused.code == 1 and "ล็อกไว้" in refused.err and not target.exists()
    assert run("export", sample_path, "followup-form", target.with_suffix(".docx"), "--year", YEAR).code == 0
