"""Workbooks as Excel and LibreOffice will open them: what a cell holds, how it prints, and what is refused."""

import datetime as dt
import io
import itertools
import os
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store.test_disk_full import filled, small_disk  # noqa: F401

from ita_desktop.documents.content import RowKind
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
from ita_desktop.documents.outgoing import Unlike
from ita_desktop.documents.sheets import heights, kit, parts, reading_back, score_analysis
from ita_desktop.documents.sheets.parts import Book, Cell, Chart, ChartKind, Column, Figures, Line, Row, Sheet, Table
from ita_desktop.domain import messages
from ita_desktop.domain.errors import DiskFull, FileProblem, Problem
from ita_desktop.domain.scoring import Answers, score
from ita_desktop.domain.thai import keepable
from ita_desktop.services import packs

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
LONG = "ดำเนินการจัดทำแผนปฏิบัติการป้องกันการทุจริตประจำปีและเผยแพร่บนเว็บไซต์ของสำนักงานเขต " * 4

NASTY = [
    "=1+1", "+66", "-5", "@x", "\tแท็บ", "'0012", "0012", "๑๒๓", "1/2569", "#N/A", "TRUE", "บรรทัดแรก\nบรรทัดสอง",
    "😀 ยิ้ม", "<b>&amp;</b>", " ว่างหน้าหลัง ", '"อ้าง", คั่น', "น้ำปั้นที่", "=HYPERLINK(1)", "100%",
]  # fmt: skip


def book_of(*blocks, title="เอกสารทดลอง", **sheet):
    return Book(title, "สำนักงานเขตตัวอย่าง", (Sheet("แผ่นแรก", blocks, **sheet),))


def opened(book, folder):
    """The book as a person opens it, written and checked as every export is."""
    return openpyxl.load_workbook(kit.write(folder / "a.xlsx", book).path)


def table_of(*texts, **table):
    return Table((Column("ที่", 12), Column("ข้อความ", 80)), [Row((n, t)) for n, t in enumerate(texts, 1)], **table)


def test_nasty_text_stays_text(tmp_path):
    sheet = opened(book_of(table_of(*NASTY)), tmp_path)["แผ่นแรก"]
    cells = [sheet.cell(row, 2) for row in range(2, 2 + len(NASTY))]
    assert [cell.value for cell in cells] == NASTY
    assert {cell.data_type for cell in cells} == {"s"}
    marked = {cell.value for cell in cells if cell.quotePrefix}
    assert {"=1+1", "+66", "-5", "@x", "\tแท็บ", "0012", "๑๒๓", "1/2569"} <= marked
    assert not marked & {"😀 ยิ้ม", "น้ำปั้นที่", "บรรทัดแรก\nบรรทัดสอง"}


def test_what_no_file_can_hold_is_dropped(tmp_path):
    texts = ("ก\x00ข\x0bค\x1f", "ครึ่ง\ud800ตัว\udfff", "ขึ้น\r\nบรรทัด\rใหม่", "คำ\u200bคำ", "\ufffe\uffff")
    sheet = opened(book_of(table_of(*texts)), tmp_path)["แผ่นแรก"]
    assert [sheet.cell(row, 2).value for row in range(2, 7)] == ["กขค", "ครึ่งตัว", "ขึ้น\nบรรทัด\nใหม่", "คำคำ", None]


def test_what_excel_would_read_as_a_letters_number_is_escaped(tmp_path):
    sheet = opened(book_of(table_of("_x000D_", "_x41_ก_xABCD")), tmp_path)["แผ่นแรก"]
    assert [sheet["B2"].value, sheet["B3"].value] == ["_x005F_x000D_", "_x41_ก_xABCD"]


def test_a_text_too_long_for_a_cell_is_refused_whole(tmp_path):
    longest = "ก" * 32_767
    sheet = opened(book_of(table_of(longest)), tmp_path)["แผ่นแรก"]
    assert sheet["B2"].value == longest
    assert sheet.row_dimensions[2].height == heights.TALLEST
    before = (tmp_path / "a.xlsx").read_bytes()
    for text in (longest + "ข", "😀" * 16_384):
        with pytest.raises(Problem) as refused:
            kit.write(tmp_path / "a.xlsx", book_of(table_of(text)))
        assert refused.value.code == "cell_too_long"
        assert text[:40] in messages.say(refused.value).what
    assert (tmp_path / "a.xlsx").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(st.text(st.characters(exclude_categories=()), max_size=40), min_size=1, max_size=12))
def test_any_text_comes_back(texts):
    data, meant = kit.built(book_of(table_of(*texts), title=texts[0]))
    sheet = openpyxl.load_workbook(io.BytesIO(data))["แผ่นแรก"]
    for row, text in enumerate(texts, 2):
        clean = keepable(text.replace("\r\n", "\n").replace("\r", "\n")).replace("\u200b", "")
        assert (sheet.cell(row, 2).value or "") == clean
    assert len(meant.sheets["แผ่นแรก"]) >= len(texts)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=()), max_size=40), min_size=1, max_size=6))
def test_any_title_makes_sheets_that_open(titles):
    data, _ = kit.built(Book("ทดลอง", "เขต", tuple(Sheet(title, (Line("ก"),)) for title in titles)))
    names = openpyxl.load_workbook(io.BytesIO(data)).sheetnames
    assert len({name.casefold() for name in names}) == len(titles)
    assert all(0 < len(name) <= 31 for name in names)


def test_numbers_and_days_are_real(tmp_path):
    columns = tuple(
        Column(str(n), 20, style)
        for n, style in enumerate((parts.SCORE, parts.CHANGE, parts.COUNT, parts.DATE, parts.DATE))
    )
    row = Row((Decimal("95.27"), Decimal("-1.5"), 12, dt.date(2026, 6, 9), dt.date(1890, 1, 2)))
    cells = list(opened(book_of(Table(columns, [row])), tmp_path)["แผ่นแรก"][2])
    assert [cell.value for cell in cells] == [95.27, -1.5, 12, dt.datetime(2026, 6, 9), "2 ม.ค. 2433"]
    assert [cell.number_format for cell in cells[:3]] == ["0.00", "+0.00;-0.00;0.00", "#,##0"]
    assert cells[3].number_format == "[$-107041E]d mmm yyyy" and cells[3].is_date
    with pytest.raises(ValueError, match="no figure"):
        kit.built(book_of(Table(columns, [Row((float("nan"),))])))


def test_rows_grow_with_wrapped_text(tmp_path):
    sheet = opened(book_of(table_of("สั้น", LONG, "ก\nข\nค", "อ" * 300)), tmp_path)["แผ่นแรก"]
    one, long, three, unbroken = (sheet.row_dimensions[row].height for row in range(2, 6))
    assert 16 < one < 24
    assert long > 4 * one * 0.9
    assert three == pytest.approx(heights.tall(3, 14), abs=0.1)
    assert unbroken > 4 * one * 0.9
    assert all(cell.alignment.wrap_text for cell in sheet["B"])
    assert heights.needed(LONG, 40, 14) > heights.needed(LONG, 80, 14) > heights.needed(LONG, 160, 14)


def test_covered_cells_are_merged_and_tall_enough(tmp_path):
    columns = (Column("ข้อ", 20), Column("มาตรการ", 40), Column("กิจกรรม", 60, open=True))
    rows = [
        Row((Cell("I1", rows=3), Cell(LONG, rows=3), "หนึ่ง")),
        Row(("สอง",)),
        Row(("สาม",)),
        Row((Cell("ส่วนที่ 2", columns=3),), RowKind.PART),
        Row(("I2", "มาตรการ", Cell(LONG)), height=30),
        Row((Cell("รวม", columns=2), 3), RowKind.TOTAL),
    ]
    sheet = opened(book_of(Line(LONG, parts.TITLE), Table(columns, rows), protected=True), tmp_path)["แผ่นแรก"]
    assert {str(merged) for merged in sheet.merged_cells.ranges} == {"A1:C1", "A3:A5", "B3:B5", "A6:C6", "A8:B8"}
    assert [sheet.cell(row, 3).value for row in (3, 4, 5)] == ["หนึ่ง", "สอง", "สาม"]
    spanned = sum(sheet.row_dimensions[row].height for row in (3, 4, 5))
    assert spanned == pytest.approx(heights.needed(LONG, 40, 14), abs=0.1)
    assert sheet.row_dimensions[1].height >= heights.needed(LONG, 120, 18, bold=True) - 0.1
    assert sheet["A6"].font.b and sheet["A6"].fill.fgColor.rgb == "00F0F0F0"
    assert sheet.protection.sheet and not sheet.protection.password
    assert not sheet["C4"].protection.locked and sheet["A3"].protection.locked
    assert sheet.row_dimensions[7].height >= 30 * heights.POINTS_PER_MM - 0.1


def test_a_header_of_two_rows_stays_and_comes_back(tmp_path):
    header = (Row((Cell("ที่", rows=2), Cell("งบประมาณ", columns=2))), Row(("2569", "2570")))
    columns = (Column("ที่", 12), Column("2569", 30, parts.MONEY), Column("2570", 30, parts.MONEY))
    table = Table(columns, [Row((1, 1500.5, 20))], header=header, runs=True, filtered=True)
    sheet = opened(book_of(Line("หัว"), table, title="ก"), tmp_path)["แผ่นแรก"]
    assert (sheet.print_title_rows, sheet.freeze_panes, sheet.auto_filter.ref) == ("$2:$3", "A4", "A3:C4")
    assert sheet["B3"].font.b and sheet["B4"].number_format == "#,##0.00" and not sheet["B4"].font.b
    clash = Book("ก", "เขต", (Sheet("ตัวเลือกของช่อง", (Line("ก"),)),))
    assert openpyxl.load_workbook(io.BytesIO(kit.built(clash)[0])).sheetnames == ["ตัวเลือกของช่อง 2"]


@pytest.mark.parametrize("landscape", [True, False])
def test_paper_is_set_up(tmp_path, landscape):
    table = table_of(*"กขค", runs=True, filtered=True)
    book = opened(
        book_of(Line("หัว"), table, title="2569 แผน & รายงาน" + "ยาว" * 200, landscape=landscape, fixed=1), tmp_path
    )
    sheet = book["แผ่นแรก"]
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.orientation == ("landscape" if landscape else "portrait")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.freeze_panes == "B3"
    assert sheet.auto_filter.ref == "A2:B5"
    assert sheet.oddFooter.right.text == "หน้า &P จาก &N"
    assert sheet.oddFooter.left.text.startswith("2569 แผน && รายงาน") and sheet.oddFooter.left.text.endswith("…")
    assert sheet.page_margins.left * 25.4 == pytest.approx(20)
    assert (book.properties.creator, book.properties.language) == ("สำนักงานเขตตัวอย่าง", "th-TH")
    assert book.properties.title.startswith("2569 แผน & รายงาน")
    assert (sheet["A2"].font.name, sheet["A2"].font.sz, sheet["A2"].font.b) == ("TH SarabunPSK", 14, True)


def test_named_tables_have_names_of_their_own(tmp_path):
    sheets = [Sheet(f"แผ่น {n}", (table_of("ก", name=f"plan_{n}", listed=True),)) for n in (1, 2)]
    sheets.append(Sheet("ว่าง", (table_of(name="plan_empty", listed=True),)))
    book = opened(Book("ทดลอง", "เขต", tuple(sheets)), tmp_path)
    found = [table for sheet in book for table in sheet.tables.values()]
    assert [table.displayName for table in found] == ["plan_1", "plan_2", "plan_empty"]
    assert len({table.id for table in found}) == 3
    assert {table.ref for table in found} == {"A1:B2"}
    assert [column.name for column in found[0].tableColumns] == ["ที่", "ข้อความ"]
    for wrong in ("plan_1", "PLAN_1", "AB12", "R1", "แผน", "two words", ""):
        with pytest.raises(ValueError, match="no name"):
            kit.built(book_of(table_of("ก", name="plan_1"), table_of("ข", name=wrong, listed=True)))


def test_cells_offer_what_they_may_hold(tmp_path):
    long = tuple(f"ฝ่ายที่ {n}, กลุ่มงาน" for n in range(30))
    columns = (Column("ระดับ", 20, choices=("สูง", "ต่ำ")), Column("ฝ่าย", 40, choices=long), Column("อื่น", 20))
    book = opened(book_of(Table(columns, [Row((None, None, None)) for _ in range(5)])), tmp_path)
    rules = {str(rule.sqref): rule for rule in book["แผ่นแรก"].data_validations.dataValidation}
    assert rules["A2:A6"].formula1 == '"สูง,ต่ำ"'
    assert rules["B2:B6"].formula1 == "'ตัวเลือกของช่อง'!$A$1:$A$30"
    assert all(rule.type == "list" and rule.showErrorMessage for rule in rules.values())
    hidden = book["ตัวเลือกของช่อง"]
    assert hidden.sheet_state == "hidden"
    assert [cell.value for cell in hidden["A"]] == list(long)


def test_charts_point_at_their_tables(tmp_path):
    columns = (Column("ข้อ", 30), Column("ก", 30, parts.SCORE), Column("ข", 30, parts.SCORE))
    rows = [Row((f"ข้อ {n}", 90 + n, 80 + n)) for n in range(4)] + [Row(("รวม", 1, 2), RowKind.TOTAL)]
    charts = tuple(Chart(kind, kind.value, "figures", 0, (1, 2), 0, 100, 20) for kind in ChartKind)
    book = opened(book_of(Table(columns, rows, name="figures"), Figures(charts[:2]), Figures(charts[2:])), tmp_path)
    drawn = book["แผ่นแรก"]._charts
    assert [type(chart).__name__ for chart in drawn] == ["RadarChart", "BarChart", "BarChart", "BarChart", "LineChart"]
    for chart in drawn:
        assert [series.val.numRef.f for series in chart.series] == ["'แผ่นแรก'!$B$2:$B$5", "'แผ่นแรก'!$C$2:$C$5"]
        assert chart.series[0].cat.strRef.f == "'แผ่นแรก'!$A$2:$A$5"
        assert not chart.x_axis.delete and not chart.y_axis.delete
    assert drawn[3].grouping == "stacked" and drawn[3].overlap == 100


def test_what_was_written_is_compared_with_what_was_meant(tmp_path):
    data, meant = kit.built(book_of(table_of("ก", "ข")))
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    assert reading_back.check(path, meant) == {"sheets": 1, "rows": 3, "cells": 6, "charts": 0}
    for place, wrong in (((2, 2), "ค"), ((2, 1), 7), ((9, 9), "มากไป")):
        other = reading_back.Meant()
        other.add("แผ่นแรก", meant.sheets["แผ่นแรก"] | {place: wrong})
        with pytest.raises(Unlike):
            reading_back.check(path, other)
    meant.charts = 1
    with pytest.raises(Unlike):
        reading_back.check(path, meant)


def test_the_file_before_stays_where_writing_fails(tmp_path, monkeypatch):
    (tmp_path / "โฟลเดอร์.xlsx").mkdir()
    target = tmp_path / "เดิม.xlsx"
    target.write_bytes(b"before")
    with pytest.raises(FileProblem) as refused:
        kit.write(tmp_path / "โฟลเดอร์.xlsx", book_of(Line("ก")))
    assert refused.value.code == "file_is_folder" and messages.say(refused.value).what
    monkeypatch.setattr(os, "access", lambda *words: False)
    with pytest.raises(FileProblem) as refused:
        kit.write(target, book_of(Line("ก")))
    assert refused.value.code == "output_protected" and "เดิม.xlsx" in messages.say(refused.value).what
    monkeypatch.undo()
    monkeypatch.setattr(reading_back, "load_workbook", lambda *words, **named: openpyxl.Workbook())
    with pytest.raises(Unlike):
        kit.write(target, book_of(Line("ก")))
    assert target.read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["เดิม.xlsx", "โฟลเดอร์.xlsx"]


def test_a_full_disk_leaves_nothing_half_written(small_disk):  # noqa: F811
    target = small_disk / "a.xlsx"
    target.write_bytes(b"before")
    with filled(small_disk, leave=2_000):
        with pytest.raises(DiskFull) as refused:
            kit.write(target, book_of(table_of(*(f"ข้อ {n} {LONG}" for n in range(200)))))
        assert refused.value.code == "output_disk_full"
        assert sorted(path.name for path in small_disk.iterdir()) == ["a.xlsx", "ballast"]
    assert target.read_bytes() == b"before"
    assert kit.write(target, book_of(Line("ก"))).holds["cells"] == 1


# --- the score analysis ---------------------------------------------------------------------------------------


def invented(pack="bma-2565", shift=0, *, leave_out=()):
    """A framework and a result that no office ever had."""
    framework, numbers = packs.load(pack), itertools.count(shift)
    answers, official = {}, {}
    for item in framework.items:
        if item.code in leave_out:
            continue
        if not item.scale.choices:
            official[item.code] = Decimal((0, 50, 100, 100)[next(numbers) % 4])
        for topic in item.topics:
            answers[item.code, topic.number] = Answers(
                counts=tuple((next(numbers) * 37 + 11 * n) % 301 for n in range(len(item.scale.choices)))
            )
    official |= {framework.items[0].code: Decimal("77.31"), framework.items[2].code: Decimal("91.5")}
    return framework, score(framework, answers, official)


def analysis(pack="bma-2565", **named):
    framework, sheet = invented(pack, **named)
    before = invented(pack, shift=5)
    history = ((2564, before[1]), (2565, sheet))
    return ScoreAnalysis("สำนักงานเขตตัวอย่าง", 2565, framework, sheet, before, history)


def rows_of(sheet, header):
    """Rows under a header as dicts."""
    rows = list(sheet.iter_rows(values_only=True))
    top = next(n for n, row in enumerate(rows) if row[0] == header)
    return [dict(zip(rows[top], row, strict=True)) for row in rows[top + 1 :] if row[0] is not None]


def number(value):
    return None if value is None else float(value)


def test_the_workbook_says_every_figure_of_the_result(tmp_path):
    result = analysis()
    book = openpyxl.load_workbook(score_analysis.write(tmp_path / "a.xlsx", result).path)
    assert book.sheetnames == ["สรุป", "รายข้อ", "ประเด็นย่อย", "ตัวชี้วัดย่อย", "จำนวนข้อตามระดับ", "ย้อนหลัง"]
    now, before = "คะแนนปี 2565", "คะแนนปี 2564"
    instruments = {row["แบบวัด"]: row for row in rows_of(book["สรุป"], "แบบวัด")}
    for part in result.sheet.instruments:
        row = instruments[part.code]
        assert (row[now], row["คะแนน\nถ่วงน้ำหนัก"], row["ระดับ"]) == (
            *map(number, (part.score, part.weighted)),
            part.level,
        )
        assert row[before] == number(result.instrument_before(part.code))
    total = instruments["คะแนนรวม"]
    assert (total[now], total[before], total["ระดับ"]) == (
        *map(number, (result.sheet.total, result.total_before)),
        result.sheet.level,
    )
    indicators = {row["ตัวชี้วัดที่"]: row for row in rows_of(book["สรุป"], "ตัวชี้วัดที่")}
    for part in result.sheet.indicators:
        row = indicators[int(part.code)]
        assert (row[now], row[before]) == (number(part.score), number(result.indicator_before(int(part.code))))
        assert row["ผลต่าง"] == number(part.score - result.indicator_before(int(part.code)))
    groups = {row["ตัวชี้วัดย่อย"]: row for row in rows_of(book["ตัวชี้วัดย่อย"], "ตัวชี้วัดย่อย")}
    assert {p.code: (number(p.score), p.level) for p in result.sheet.groups} == {
        code: (row[now], row["ระดับ"]) for code, row in groups.items()
    }
    assert len(book["สรุป"]._charts) == 2


def test_the_workbook_says_every_item_and_topic(tmp_path):
    result = analysis(leave_out=("I2",))
    book = openpyxl.load_workbook(score_analysis.write(tmp_path / "a.xlsx", result).path)
    sheet = book["รายข้อ"]
    items = {row["ข้อ"]: row for row in rows_of(sheet, "ตัวชี้วัด")}
    words = set()
    for item, of_item in result.items():
        row = items[item.code]
        assert (row["ข้อคำถาม"], row["คะแนนปี 2565"]) == (item.title, number(of_item.score))
        assert (row["คะแนนปี 2564"], row["ระดับ"]) == (number(result.item_before(item.code)), of_item.level or "–")
        words.add(row["ผลตามเกณฑ์"])
    assert len(items) == 88 and words == {"ต่ำกว่าเกณฑ์", "เฝ้าระวัง", "ผ่าน", "ยังไม่มีคะแนน"}
    assert sheet.tables["score_items"].ref.startswith("A") and sheet.print_title_rows and sheet.freeze_panes
    topics = {(row["ข้อ"], row["ประเด็นที่"]): row for row in rows_of(book["ประเด็นย่อย"], "ข้อ")}
    meant = {(i.code, t.number): (number(t.score), number(i.computed)) for i in result.sheet.items for t in i.topics}
    meant = {key: figures for key, figures in meant.items() if figures[0] is not None}
    assert {key: (row["คะแนนประเด็น"], row["คะแนนข้อที่คำนวณได้"]) for key, row in topics.items()} == meant
    text = "\n".join(str(row[0]) for row in book["สรุป"].iter_rows(values_only=True))
    assert "ยังไม่มีคะแนนรวม" in text and "ยังไม่มีคะแนน 1 ข้อ: I2" in text
    levels = rows_of(book["จำนวนข้อตามระดับ"], "ระดับ")
    bands, total = [row for row in levels if row["ช่วงคะแนน"]], levels[len(result.level_bands())]
    assert (bands[0]["ช่วงคะแนน"], bands[-1]["ช่วงคะแนน"]) == ("95.00 ขึ้นไป", "ต่ำกว่า 50.00")
    assert sum(row["รวม (ข้อ)"] for row in bands) == total["รวม (ข้อ)"] == 87


def test_another_set_of_items_is_not_compared_by_its_codes(tmp_path):
    result = analysis("bma-2566")._replace(before=invented("bma-2565"), history=())
    assert result.item_before("I1") is None and result.indicator_before(1) is not None
    book = openpyxl.load_workbook(score_analysis.write(tmp_path / "a.xlsx", result).path)
    assert {row["คะแนนปี 2564"] for row in rows_of(book["รายข้อ"], "ตัวชี้วัด")} == {None}
    assert "ไม่เทียบรายข้อ" in str([row[0] for row in book["รายข้อ"].iter_rows(max_row=5, values_only=True)])
    assert result.level_bands()[1].label == "85.00–94.99" and "ผ่าน" not in [b.level for b in result.level_bands()]
    empty = ScoreAnalysis("เขต", 2567, packs.load("bma-2567"), score(packs.load("bma-2567"), {}))
    assert score_analysis.write(tmp_path / "b.xlsx", empty).holds["sheets"] == 3


def test_libreoffice_shows_it_whole(tmp_path):
    soffice, pdftotext = shutil.which("soffice"), shutil.which("pdftotext")
    if not (soffice and pdftotext):
        pytest.skip("LibreOffice and poppler are not installed")
    path = score_analysis.write(tmp_path / "a.xlsx", analysis()).path
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        f'<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{FONTS}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    )
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
    environment.pop("LD_LIBRARY_PATH", None)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(convert, env=environment, check=True, capture_output=True, timeout=120)
    command = [pdftotext, "-layout", str(tmp_path / "a.pdf"), "-"]
    pages = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.split("\f")
    assert "###" not in "".join(pages)
    assert "ผลการประเมิน" in pages[0] and "หน้า 1 จาก" in pages[0]
    items = [page for page in pages if "ผลตามเกณฑ์" in page]
    assert len(items) > 2 and "O43" in items[-1]
