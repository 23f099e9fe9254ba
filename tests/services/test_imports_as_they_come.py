"""Plans as offices hand them in: taken in twice, pasted, odd ones, and words that look like something else."""

import docx
import openpyxl
import pytest
from documents.invented_plan import PLAN, YEAR
from documents.plan_files import Sheet, write
from documents.plan_rows import Layout, plan_rows

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Served
from ita_desktop.services import papers, sources
from ita_desktop.services.plan_imports import Kind, Verdict

HEADINGS = ("ข้อ", "ประเด็น", "กิจกรรม", "ผลผลิต", "ระยะเวลา", "ผู้รับผิดชอบ")


def read(office, path, kind=Kind.PLAN):
    return office.plan_imports.read(sources.from_file(path), YEAR, kind)


def counts(found):
    return tuple(found.counted(one) for one in Verdict)


def rules(found):
    return {doubt.rule for doubt in (*found.reading.doubts, *(d for line in found.lines for d in line.read.doubts))}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".html", ".txt"])
@pytest.mark.parametrize("layout", Layout)
def test_any_file_taken_in_twice_adds_nothing(office, tmp_path, layout, ending, kind):
    source = write(tmp_path / f"แผน{ending}", Sheet(layout.value, plan_rows(PLAN, layout)))
    assert office.plan_imports.apply(read(office, source, kind)) == len(PLAN)
    again = read(office, source, kind)
    assert counts(again) == (0, 0, len(PLAN)) and office.plan_imports.apply(again) == 0


def test_what_was_copied_out_of_a_sheet_is_taken_in_as_well(office, tmp_path):
    source = write(tmp_path / "แผน.txt", Sheet(Layout.DUSIT.value, plan_rows(PLAN, Layout.DUSIT)))
    found = office.plan_imports.read(sources.from_paste(source.read_bytes()), YEAR)
    assert counts(found) == (len(PLAN), 0, 0)
    office.plan_imports.apply(found)
    assert office.plans.measures(YEAR)[0].source.startswith("paste.txt, ")


# --- words that look like something else ----------------------------------------------------------------------

LOOKS_LIKE = (
    "=SUM(A1:A9)", "+66 2 123 4567", "@SUM(1)", "-1+2", "<b>หนา</b> &amp; &lt;", "'; DROP TABLE measure; --",
    "C:\\แผน\\ปี 66", "../../etc/passwd", "https://example.invalid/?a=1&b=<x>", "{{ x }} %s %1", "\\n", "00123", "1E5",
    "TRUE", "#REF!", "'quoted'",
)  # fmt: skip


@pytest.mark.parametrize("ending", [".docx", ".xlsx"])
@pytest.mark.parametrize("layout", ["item", "indicator"])
def test_words_that_look_like_something_else_come_out_and_back_as_typed(office, tmp_path, layout, ending):
    for text in LOOKS_LIKE:
        activity = Activity(text, (Output(text),), (text,))
        office.plans.add(YEAR, Measure(1, (Served("I1"),), (text,), (activity,), (text,), (Owner(text),)))
    kept = [one.issues[0] for one in office.plans.measures(YEAR)]
    assert kept == list(LOOKS_LIKE)
    made = papers.export(office, "plan", YEAR, tmp_path / f"แผน{ending}", papers.Choice(layout=layout, digits="arabic"))
    written = words_of_excel(made.path) if ending == ".xlsx" else words_of_word(made.path)
    assert not [text for text in LOOKS_LIKE if text not in written]
    assert counts(read(office, made.path)) == (0, 0, len(LOOKS_LIKE))


def words_of_excel(path):
    cells = [cell for sheet in openpyxl.load_workbook(path) for row in sheet.iter_rows() for cell in row]
    assert not any(cell.data_type == "f" for cell in cells)
    return [str(cell.value) for cell in cells]


def words_of_word(path):
    tables = docx.Document(str(path)).tables
    return [one.text for table in tables for row in table.rows for cell in row.cells for one in cell.paragraphs]


# --- plans that nobody tuned for --------------------------------------------------------------------------------


def word_table(rows):
    made = docx.Document()
    table = made.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return made, table


def kept_as(tmp_path, made, name):
    made.save(str(tmp_path / name))
    return tmp_path / name


def test_english_headings_are_read(office, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["Item", "Issue", "Activity", "Output", "Period", "Responsible"])
    book.active.append(["I1", "รอนาน", "เปิดช่องบริการเพิ่ม", "๑ ช่อง", "ธ.ค. 65", "ฝ่ายทะเบียน"])
    (line,) = read(office, kept_as(tmp_path, book, "plan.xlsx")).lines
    assert (line.becomes.items[0].code, line.becomes.activities[0].outputs[0].text) == ("I1", "๑ ช่อง")
    assert [owner.name for owner in line.becomes.owners] == ["ฝ่ายทะเบียน"]


def test_prose_without_a_table_is_refused_with_a_sentence(office, tmp_path):
    prose = docx.Document()
    for text in ("แผนปี 2566", "๑. ข้อ I1 งานบริการ", "ให้ฝ่ายทะเบียนเปิดช่องบริการเพิ่ม", "๒. ข้อ E3", "ติดป้าย 3 จุด"):
        prose.add_paragraph(text)
    with pytest.raises(Problem) as refused:
        read(office, kept_as(tmp_path, prose, "แผน.docx"))
    assert refused.value.code == "plan_not_found"


def test_a_table_on_its_side_is_refused_and_says_which_headings_it_saw(office, tmp_path):
    rows = [(heading, "ก", "ข", "ค") for heading in HEADINGS]
    with pytest.raises(Problem) as refused:
        read(office, kept_as(tmp_path, word_table(rows)[0], "แผน.docx"))
    assert refused.value.code == "plan_not_found" and "กิจกรรม" in refused.value.values["headings"]


def test_sheets_of_two_years_say_which_rows_are_of_another_year(office, tmp_path):
    book = openpyxl.Workbook()
    for year in (YEAR - 1, YEAR):
        sheet = book.create_sheet(str(year))
        sheet.append([f"แผนยกระดับ ประจำปีงบประมาณ พ.ศ. {year}"])
        sheet.append(HEADINGS)
        sheet.append(["I1", f"รอนาน {year}", "เปิดช่องบริการเพิ่ม", "๑ ช่อง", f"ธ.ค. {year - 2501}", "ฝ่ายทะเบียน"])
    found = read(office, kept_as(tmp_path, book, "แผน.xlsx"))
    assert {"year_differs", "months_outside_year"} <= rules(found)
    assert [{doubt.rule for doubt in line.read.doubts} >= {"months_outside_year"} for line in found.lines] == [
        True,
        False,
    ]


def test_a_table_within_a_cell_gives_its_rows_and_a_doubt(office, tmp_path):
    made, table = word_table([HEADINGS, ("I1", "รอนาน", "", "๑ ช่อง", "ธ.ค. 65", "ฝ่ายทะเบียน")])
    inner = table.cell(1, 2).add_table(2, 2)
    for row, texts in zip(inner.rows, (("เปิดช่องบริการเพิ่ม", "2 ช่อง"), ("ติดป้ายบอกทาง", "3 จุด")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    found = read(office, kept_as(tmp_path, made, "แผน.docx"))
    (line,) = found.lines
    assert [one.text for one in line.becomes.activities] == ["เปิดช่องบริการเพิ่ม 2 ช่อง", "ติดป้ายบอกทาง 3 จุด"]
    assert "points_unpaired" in rules(found)


# --- our own plan, edited in Word ---------------------------------------------------------------------------------


def paragraphs_of(row):
    return [one for cell in {cell._tc: cell for cell in row.cells}.values() for one in cell.paragraphs]


def test_a_plan_edited_in_word_changes_its_rows_and_leaves_those_that_are_gone(office, tmp_path):
    source = write(tmp_path / "แผน.xlsx", Sheet(Layout.DUSIT.value, plan_rows(PLAN, Layout.DUSIT)))
    office.plan_imports.apply(read(office, source))
    path = papers.export(office, "plan", YEAR, tmp_path / "ของเรา.docx").path
    edited = docx.Document(str(path))
    rows = [row for table in edited.tables for row in table.rows]
    first = PLAN[0].activities[0].text
    (typed,) = (one for row in rows for one in paragraphs_of(row) if one.text.endswith(first))
    for run in typed.runs:
        run.text = run.text.replace(first, "เปิดช่องบริการเพิ่มทุกวัน")
    whole = PLAN[1].activities[0].text
    (gone,) = (row._tr for row in rows if any(one.text.endswith(whole) for one in paragraphs_of(row)))
    gone.getparent().remove(gone)
    edited.save(str(path))
    found = read(office, path)
    assert counts(found) == (0, 1, len(PLAN) - 2)
    office.plan_imports.apply(found)
    assert len(office.plans.measures(YEAR)) == len(PLAN)  # a row that is gone in Word is not gone here unasked
    assert office.plans.read(YEAR).measures[0].activities[0].text == "เปิดช่องบริการเพิ่มทุกวัน"


def test_nothing_is_left_of_a_file_that_only_was_looked_at(office, tmp_path):
    source = write(tmp_path / "แผน.html", Sheet(Layout.WATTHANA.value, plan_rows(PLAN, Layout.WATTHANA)))
    steps = office.past.keys()
    read(office, source)
    assert office.plans.measures(YEAR) == [] and office.past.keys() == steps
