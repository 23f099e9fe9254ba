"""Respondents typed and pasted into an office file, taken back, found, and said on paper."""

import zipfile
from decimal import Decimal

import openpyxl
import pypdfium2
import pytest

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.respondents import EIT, IIT, TableKey, Trait
from ita_desktop.services import papers
from ita_desktop.services.finding import Place

YEAR = 2565
SEX, AGE = TableKey(YEAR, IIT, Trait.SEX), TableKey(YEAR, IIT, Trait.AGE)
SECTION = TableKey(YEAR, IIT, Trait.SECTION)
CONTACTED = TableKey(YEAR, EIT, Trait.SECTION)

INVENTED = {
    SEX: "เพศ\tร้อยละ\tจำนวนคน\nชาย\t๔๓.๘๘\t๑๒๙\nหญิง\t๕๕.๗๘\t๑๖๔\nอื่น ๆ\t๐.๓๔\t๑\nรวม\t๑๐๐.๐๐\t๒๙๔",
    AGE: "20 – 30 ปี\t61\n31 – 40 ปี\t103\n41 – 50 ปี\t88\n51 – 60 ปี\t42",
    SECTION: "ฝ่ายปกครอง\t47\nฝ่ายโยธา\t39\nโรงเรียนสมมุติ\t208",
    TableKey(YEAR, EIT, Trait.OCCUPATION): "เกษตรกร\t17\nอาชีพอิสระ\t1,204\nรับจ้างทั่วไป\t–",
}


@pytest.fixture
def kept(office):
    """The office with the invented numbers pasted in."""
    for key, text in INVENTED.items():
        office.respondents.paste(key, text)
    return office


def counts(office, key):
    return {line.name: line.people for line in office.respondents.table(key).lines if line.people is not None}


def refused(act):
    with pytest.raises(Problem) as caught:
        act()
    return caught.value


def test_a_published_table_goes_in_by_paste(kept):
    table = kept.respondents.table(SEX)
    assert counts(kept, SEX) == {"ชาย": 129, "หญิง": 164, "อื่น ๆ": 1}
    assert [str(table.share(line.people)) for line in table.lines] == ["43.88", "55.78", "0.34"]
    assert counts(kept, AGE)["20 - 30 ปี"] == 61 and len(kept.respondents.table(AGE).lines) == 6
    assert counts(kept, SECTION)["โรงเรียนสมมุติ"] == 208 and len(kept.respondents.table(SECTION).lines) == 11
    survey = kept.respondents.surveys(YEAR)[0]
    assert (survey.respondents, survey.differing) == (294, ())


def test_one_step_each_and_undo_restores(office):
    office.respondents.set_count(SEX, "ชาย", "๑๒")
    office.respondents.paste(SEX, INVENTED[SEX])
    office.past.undo()
    assert counts(office, SEX) == {"ชาย": 12}
    office.past.undo()
    assert counts(office, SEX) == {} and len(office.respondents.table(SEX).lines) == 3
    office.past.redo()
    assert counts(office, SEX) == {"ชาย": 12}


def test_a_column_falls_on_the_lines_from_the_marked_one_down(office):
    names = [line.name for line in office.respondents.table(AGE).lines]
    pasted = office.respondents.paste(AGE, "จำนวน\n5\n7\n\n", names[2:])
    assert pasted.lines == 2 and counts(office, AGE) == {"31 - 40 ปี": 5, "41 - 50 ปี": 7}


def test_a_printed_percentage_that_does_not_fit_is_said(office):
    pasted = office.respondents.paste(SEX, "ชาย\t25\t52.10\nหญิง\t75\t75.01")
    assert [(odd.name, odd.printed, odd.computed) for odd in pasted.odd] == [("ชาย", Decimal("52.10"), Decimal(25))]
    assert counts(office, SEX) == {"ชาย": 25, "หญิง": 75}
    assert not office.respondents.paste(SEX, "ชาย\t25%\t1\nหญิง\t75%\t3").odd


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("ชาย\tหลายคน", "respondents_row_unreadable", {"row": 1, "text": "หลายคน"}),
        ("ชาย\t5\nหญิง\t-3", "respondents_row_unreadable", {"row": 2, "name": "หญิง"}),
        ("ชาย\t5.5", "respondents_row_unreadable", {}),
        ("ชาย\t5\nชาย \t6", "respondents_twice", {"row": 2}),
        ("\t5", "respondents_unnamed", {"row": 1}),
        ("ชาย\t5\nหญิง\t6\nรวม\t12", "respondents_total", {"total": 12, "sum": 11}),
        ("ชาย\t50\t50\nหญิง\t50\t50", "respondents_columns", {}),
        ("1\tชาย\t50\t50.00", "respondents_shape", {"columns": 4}),
        ("1\n2\n3\n4", "respondents_too_long", {"count": 4, "room": 3}),
        (" \n", "clipboard_empty", {}),
        ("เพศ\tจำนวนคน\nชาย\t", "respondents_none", {}),
    ],
)
def test_what_can_t_be_understood_is_refused_whole(office, text, code, words):
    names = [line.name for line in office.respondents.table(SEX).lines]
    problem = refused(lambda: office.respondents.paste(SEX, text, names))
    assert problem.code == code and words.items() <= problem.values.items()
    assert counts(office, SEX) == {}


@pytest.mark.parametrize("text", ["หก", "-1", "1.5", "12345678", "1,00"])
def test_a_count_that_is_none_is_refused(office, text):
    office.respondents.set_count(SEX, "ชาย", "7 คน")
    assert refused(lambda: office.respondents.set_count(SEX, "ชาย", text)).code == "respondents_unreadable"
    assert refused(lambda: office.respondents.set_target(SECTION, "ฝ่ายโยธา", text)).code == "respondents_unreadable"
    assert refused(lambda: office.respondents.set_survey_target(YEAR, IIT, text)).code == "respondents_unreadable"
    assert counts(office, SEX) == {"ชาย": 7}


def test_targets_of_a_section_and_of_a_survey(office):
    office.respondents.set_count(SECTION, "ฝ่ายโยธา", "30")
    office.respondents.set_target(SECTION, "ฝ่ายโยธา", "45")
    office.respondents.set_survey_target(YEAR, IIT, "589")
    internal, external = office.respondents.surveys(YEAR)
    assert internal.tables[-1].missing == 15 and (internal.wanted, external.wanted) == (589, 500)
    assert office.respondents.surveys(YEAR + 1)[0].target is None
    office.respondents.set_survey_target(YEAR, IIT, "")
    assert office.respondents.surveys(YEAR)[0].wanted == 400


def test_lines_are_added_renamed_and_removed(office):
    added = [office.respondents.add_line(SEX, "ไม่ระบุ") for _ in range(2)]
    assert added == ["ไม่ระบุ", "ไม่ระบุ 2"]
    office.respondents.set_count(SEX, added[1], "4")
    assert office.respondents.rename_line(SEX, added[1], " ไม่ประสงค์  ตอบ ") == "ไม่ประสงค์ ตอบ"
    assert counts(office, SEX) == {"ไม่ประสงค์ ตอบ": 4}
    assert refused(lambda: office.respondents.rename_line(SEX, "ชาย", "หญิง ")).code == "respondents_name_taken"
    assert refused(lambda: office.respondents.rename_line(SEX, "ชาย", " ")).code == "name_empty"
    assert refused(lambda: office.respondents.set_count(SEX, "ไม่มีบรรทัดนี้", "1")).code == "respondents_line_gone"
    office.respondents.remove_line(SEX, "ไม่ระบุ")
    assert [line.name for line in office.respondents.table(SEX).lines] == ["ชาย", "หญิง", "อื่น ๆ", "ไม่ประสงค์ ตอบ"]


def test_a_locked_year_refuses(office):
    key, verbs = SEX._replace(year=2566), office.respondents
    office.years.set_locked(2566, True)
    for act in (
        lambda: verbs.set_count(key, "ชาย", "1"),
        lambda: verbs.set_target(key, "ชาย", "1"),
        lambda: verbs.set_survey_target(2566, IIT, "1"),
        lambda: verbs.paste(key, "ชาย\t1"),
        lambda: verbs.add_line(key, "ใหม่"),
        lambda: verbs.rename_line(key, "ชาย", "ใหม่"),
        lambda: verbs.remove_line(key, "ชาย"),
    ):
        assert refused(act).code == "year_locked"
    assert counts(office, key) == {}


def test_a_line_is_found_and_leads_to_its_table(kept):
    found = [one for one in kept.search("โรงเรียนสมมุติ") if one.place.kind == "respondents"]
    assert found[0].place == Place("respondents", "IIT:section:โรงเรียนสมมุติ", YEAR)
    assert found[0].title == "IIT ฝ่าย: โรงเรียนสมมุติ"


# --- on paper -------------------------------------------------------------------------------------------------


def figures(office):
    """Every name, count and percentage of the invented tables."""
    for key in INVENTED:
        table = office.respondents.table(key)
        for line in table.lines:
            if line.people is not None:
                yield line.name, line.people, table.share(line.people)


def test_pdf_and_word_hold_every_figure(kept, tmp_path):
    kept.respondents.set_survey_target(YEAR, IIT, "310")
    kept.respondents.set_target(SECTION, "ฝ่ายโยธา", "45")
    pdf = papers.export(kept, "scores", YEAR, tmp_path / "a.pdf", papers.Choice(digits="arabic")).path
    word = papers.export(kept, "scores", YEAR, tmp_path / "a.docx", papers.Choice(digits="arabic")).path
    document = pypdfium2.PdfDocument(pdf)
    texts = ["".join(page.get_textpage().get_text_bounded() for page in document)]
    document.close()
    texts.append(zipfile.ZipFile(word).read("word/document.xml").decode())
    for text in texts:
        for name, people, share in figures(kept):
            assert name.split()[0] in text and f"{people:,}" in text and f"{share:.2f}" in text
        assert "ยังขาด 16 คน" in text and "1,221" in text
        assert "ตารางที่ 4" in text


def test_the_workbook_holds_every_figure(kept, tmp_path):
    made = papers.export(kept, "scores", YEAR, tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(made.path)
    rows = {row[:3] for name in ("ผู้ตอบ IIT", "ผู้ตอบ EIT") for row in book[name].iter_rows(values_only=True)}
    for name, people, share in figures(kept):
        assert (name, people, float(share)) in rows
    assert ("รวม", 294, 100) in rows


def test_tables_that_differ_are_said_on_paper(kept, tmp_path):
    kept.respondents.set_count(SEX, "ชาย", "130")
    pdf = papers.export(kept, "scores", YEAR, tmp_path / "a.pdf", papers.Choice(digits="arabic")).path
    text = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf))
    assert "ไม่เท่ากัน" in text.replace("\r\n", "") and "295 คน" in text.replace("\r\n", "")


def test_without_a_count_the_paper_has_no_such_part(office, tmp_path):
    office.respondents.set_target(CONTACTED, "ฝ่ายโยธา", "45")
    made = papers.export(office, "scores", YEAR, tmp_path / "a.xlsx")
    assert not [name for name in openpyxl.load_workbook(made.path).sheetnames if "ผู้ตอบ" in name]
