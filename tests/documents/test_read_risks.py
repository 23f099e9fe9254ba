"""Risk tables of other offices: every column in whatever order, ticks, merges, titles, and what is left as a doubt."""

import datetime as dt

import openpyxl
import pytest
from documents import risk_files
from documents.risk_files import FAMILY_A, FAMILY_B, write

from ita_desktop.documents.incoming import docx
from ita_desktop.documents.incoming.risks import read_risks
from ita_desktop.documents.incoming.source import read_tables
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.messages import say_doubt
from ita_desktop.domain.risk import Quality, Response, Tone
from ita_desktop.domain.risk_watch import State
from ita_desktop.services import packs, papers, session

YEAR, METHOD = 2570, packs.risk_method()
KINDS = pytest.mark.parametrize("ending", [".docx", ".xlsx", ".html"])


def read(tmp_path, *blocks, name="ตาราง.docx"):
    path = write(tmp_path / name, blocks)
    return read_risks(read_tables(path), name, METHOD, YEAR, packs.sections())


def rules(reading):
    return [doubt.rule for doubt in (*reading.doubts, *(one for risk in reading.risks for one in risk.doubts))]


@KINDS
def test_the_tables_of_family_a_become_one_register(tmp_path, ending):
    reading = read(tmp_path, *FAMILY_A, name=f"ตาราง{ending}")
    first, second = reading.risks
    assert reading.year == 2570
    assert (first.risk.section, first.risk.event) == ("ฝ่ายโยธา", "เรียกรับเงินเพื่อลัดคิวตรวจสถานที่")
    assert (first.risk.known, first.risk.light, first.risk.quality) == (True, Tone.RED, Quality.FAIR)
    assert (first.risk.necessity, first.risk.severity) == (3, 2)
    assert [one.text for one in first.risk.remedies] == ["ให้จองคิวผ่านระบบเท่านั้น", "สุ่มโทรถามผู้ยื่นคำขอ"]
    assert first.watches == {"q2": {"occurred": 0}}
    assert (second.risk.known, second.risk.light, second.risk.quality) == (False, Tone.ORANGE, Quality.GOOD)
    assert (second.risk.necessity, second.risk.severity) == (2, 1)
    assert second.watches == {"q2": {"occurred": 1, "fixed": True}}
    assert rules(reading) == ["risk_occurrence_assumed"]


@KINDS
def test_a_register_of_family_b_is_read_whole(tmp_path, ending):
    reading = read(tmp_path, "ทะเบียนความเสี่ยง ปีงบประมาณ 2570 ไตรมาสที่ 1", FAMILY_B, name=f"ทะเบียน{ending}")
    first, second = reading.risks
    risk, remedy = first.risk, first.risk.remedies[0]
    assert (risk.area, risk.process, risk.section) == ("พิจารณาอนุมัติ อนุญาต", "ตรวจสถานที่", "ฝ่ายโยธา")
    assert (risk.likelihood, risk.impact, risk.likelihood_after, risk.impact_after) == (4, 5, 2, 4)
    assert remedy[:5] == ("จองคิวผ่านระบบ", "เปิดระบบจองคิว", "ฝ่ายโยธา", Month(2569, 10), dt.date(2027, 3, 31))
    assert first.watches == {"q1": {"result": "เปิดใช้แล้ว", "state": State.BEGUN, "state_reason": ""}}
    assert (second.risk.section, second.risk.likelihood, second.risk.impact) == ("ฝ่ายเทศกิจ", 3, 3)
    assert second.risk.remedies[0].due_on == dt.date(2027, 9, 30)
    assert rules(reading) == ["risk_section_by_owner"] * 2


def test_columns_in_any_order_and_other_words(tmp_path):
    rows = [
        ["ส่วนราชการ", "มาตรการ", "ผลกระทบ", "โอกาสที่จะเกิด", "สาเหตุ", "ความเสี่ยง", "การตอบสนอง", "การควบคุมที่มีอยู่"],
        ["ทะเบียน", "สลับเจ้าหน้าที่", "4 สูง", "๒", "รับเงินสด", "ออกเลขที่บ้านโดยรับเงิน", "ลดความเสี่ยง", "กล้องวงจรปิด"],
    ]
    (risk,) = (one.risk for one in read(tmp_path, rows).risks)
    assert (risk.section, risk.event, risk.cause) == ("ฝ่ายทะเบียน", "ออกเลขที่บ้านโดยรับเงิน", "รับเงินสด")
    assert (risk.likelihood, risk.impact, risk.response, risk.controls) == (2, 4, Response.REDUCE, "กล้องวงจรปิด")


def test_one_risk_for_each_section_on_sheets_and_files_of_their_names(tmp_path):
    rows = [["เหตุการณ์ความเสี่ยง", "โอกาส", "ผลกระทบ"], ["รับเงินก่อนออกตรวจ", "3", "4"]]
    assert read(tmp_path, rows, name="ความเสี่ยง_ฝ่ายรายได้.xlsx").risks[0].risk.section == "ฝ่ายรายได้"
    reading = read(tmp_path, "แบบประเมินความเสี่ยง ฝ่ายการศึกษา", rows, "แบบประเมินความเสี่ยง ฝ่ายการคลัง", rows)
    assert [one.risk.section for one in reading.risks] == ["ฝ่ายการศึกษา", "ฝ่ายการคลัง"]


def test_what_is_not_understood_is_a_doubt_with_its_place(tmp_path):
    rows = [
        ["ที่", "เหตุการณ์ความเสี่ยง", "โอกาส", "ผลกระทบ", "ระยะเวลา"],
        ["1", "รับเงินก่อนออกตรวจ", "9", "4", "เร็ว ๆ นี้"],
    ]
    reading = read(tmp_path, rows)
    assert rules(reading) == ["risk_score_beyond", "risk_time_unread"]
    assert [one.place for one in reading.risks[0].doubts] == ["T1 R2 C3", "T1 R2 C5"]
    assert reading.risks[0].risk.likelihood is None
    assert "9" in say_doubt(reading.risks[0].doubts[0].rule, dict(reading.risks[0].doubts[0].values))


REGISTER = [
    "ลำดับ", "ฝ่าย", "กระบวนงาน/ขั้นตอน", "เหตุการณ์ความเสี่ยง", "L", "I", "คะแนน", "ระดับ", "มาตรการควบคุม", "ระยะเวลา", "ผู้รับผิดชอบ",
]  # fmt: skip


@pytest.mark.parametrize("scores", [("L", "I"), ("โอกาสเกิด", "ผลกระทบ"), ("โอกาส (L)", "ผลกระทบ (I)")])
def test_a_register_as_offices_keep_it_loses_nothing_without_a_word(tmp_path, scores):
    head = [dict(zip("LI", scores, strict=True)).get(name, name) for name in REGISTER]
    told = ["ประกาศขั้นตอน", "ต.ค. 69 - ก.ย. 70"]
    reading = read(tmp_path, [
        [*head, "งบประมาณ"],
        ["1", "ปกครอง", "จดทะเบียนพาณิชย์", "เรียกรับเงินเพื่อเร่งรัดคำขอ", "๓", "4", "๑๒", "สูง", *told, "ฝ่ายปกครอง", ""],
        ["2", "ฝ่ายปกครองและพัสดุ", "ใช้รถราชการ", "ใช้รถราชการส่วนตัว", "2", "๗", "", "", *told, "หัวหน้าฝ่ายปกครองและพัสดุ", "500"],
    ])  # fmt: skip
    first, second = (one.risk for one in reading.risks)
    assert (first.likelihood, first.impact, first.effect, first.section) == (3, 4, "", "ฝ่ายปกครอง")
    assert first.remedies[0][:2] == second.remedies[0][:2] and first.remedies[0].due_on and not reading.risks[0].doubts
    assert (second.likelihood, second.impact, second.effect) == (2, None, "")
    assert rules(reading) == [
        "risk_columns_left", "risk_section_unknown", "risk_score_beyond", "risk_owner_no_section",
    ]  # fmt: skip
    said = [say_doubt(one.rule, dict(one.values)) for one in (*reading.doubts, *reading.risks[1].doubts)]
    for words, sentence in zip(("งบประมาณ", "ฝ่ายปกครองและพัสดุ", "7", "หัวหน้าฝ่ายปกครองและพัสดุ"), said, strict=True):
        assert words in sentence


def test_a_score_of_a_product_beyond_the_scale_is_said(tmp_path):
    reading = read(tmp_path, [["เหตุการณ์ความเสี่ยง", "คะแนน (LxI)"], ["รับเงินก่อนออกตรวจ", "2 x 7 = 14"]])
    assert reading.risks[0].risk.likelihood == 2 and rules(reading) == ["risk_score_beyond"]


def test_every_section_as_owner_is_nothing_to_ask_about(tmp_path):
    rows = [["เหตุการณ์ความเสี่ยง", "มาตรการ", "ผู้รับผิดชอบ"], ["รับเงินก่อนออกตรวจ", "สุ่มตรวจ", "ฝ่ายปกครอง, ทุกฝ่าย"]]
    assert rules(read(tmp_path, rows)) == []


def test_a_level_in_words_alone_asks_for_its_scores(tmp_path):
    rows = [["เหตุการณ์ความเสี่ยง", "ระดับความเสี่ยง"], ["รับเงินก่อนออกตรวจ", "สูงมาก"]]
    assert rules(read(tmp_path, rows)) == ["risk_level_alone"]


def test_a_product_gives_both_scores(tmp_path):
    rows = [["เหตุการณ์ความเสี่ยง", "คะแนน (LxI)"], ["รับเงินก่อนออกตรวจ", "3 x 4 = 12"]]
    (risk,) = (one.risk for one in read(tmp_path, rows).risks)
    assert (risk.likelihood, risk.impact) == (3, 4)


def test_a_table_that_a_page_broke_goes_on(tmp_path):
    head, *body = risk_files.TABLE_5
    reading = read(tmp_path, [head, body[0]], body[2:])
    assert [one.risk.event for one in reading.risks] == [body[0][1], body[2][1]]
    assert rules(reading) == ["table_without_heading"]


def test_words_that_differ_are_joined_by_their_number(tmp_path):
    other = [["ที่", "ความเสี่ยง", "มาตรการ"], ["1", "เรียกรับเงินค่าลัดคิวเข้าตรวจ", "จองคิวผ่านระบบ"]]
    reading = read(tmp_path, risk_files.TABLE_1[:3], other)
    assert len(reading.risks) == 1
    assert rules(reading) == ["risk_joined_by_number"]


def test_the_boxes_of_table_9(tmp_path):
    rows = [
        ["ที่", "โอกาส/ความเสี่ยง", "สถานะของการดำเนินการ", "ผลการดำเนินงาน"],
        ["1", "รับเงินก่อนออกตรวจ", "☐ เฝ้าระวัง และติดตามต่อเนื่อง ☑ เริ่มดำเนินการไปบ้างแต่ยังไม่ครบถ้วน ☐ เหตุผลอื่น", "อบรมแล้ว"],
    ]
    (one,) = read(tmp_path, rows).risks
    assert one.watches == {"": {"state": State.BEGUN, "state_reason": "", "result": "อบรมแล้ว"}}


@KINDS
def test_tables_of_something_else_are_refused(tmp_path, ending):
    with pytest.raises(Problem) as refused:
        read(tmp_path, [["ชื่อ", "ยอดเงิน"], ["ค่าน้ำ", "120"]], name=f"บัญชี{ending}")
    assert refused.value.code == "risks_none_in"


def test_sheets_named_after_sections(tmp_path):
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name in ("ปกครอง", "ทะเบียน", "โยธา"):
        sheet = book.create_sheet(name)
        sheet.append(["ที่", "เหตุการณ์ความเสี่ยง", "โอกาส"])
        sheet.append([1, f"รับเงินนอกระบบของงาน{name}", 3])
    book.save(tmp_path / "a.xlsx")
    reading = read_risks(read_tables(tmp_path / "a.xlsx"), "a.xlsx", METHOD, YEAR, packs.sections())
    assert [one.risk.section for one in reading.risks] == ["ฝ่ายปกครอง", "ฝ่ายทะเบียน", "ฝ่ายโยธา"]


@pytest.mark.parametrize(
    "rows",
    [
        [["ที่", "เหตุการณ์ความเสี่ยง", "โอกาส"], ["1" * 400, "ก" * 20_000, "5" * 300]],
        [["ที่", "เหตุการณ์ความเสี่ยง", "ระยะเวลา"], ["1", "รับเงิน", "31/02/2570 " * 200]],
        [["เหตุการณ์ความเสี่ยง", "L", "I"], *([["", "", ""]] * 30), ["=1+1", "-3", "๑๐๐"]],
        [["เหตุการณ์ความเสี่ยง", "เขียว", "เหลือง", "ส้ม", "แดง"], ["รับเงิน", "✓", "✓", "✓", "✓"]],
    ],
)
def test_hostile_cells_end_in_doubts_not_in_tracebacks(tmp_path, rows):
    reading = read(tmp_path, rows)
    assert all(say_doubt(doubt.rule, dict(doubt.values)) for one in reading.risks for doubt in one.doubts)


@pytest.mark.parametrize("digits", ["thai", "arabic"])
@pytest.mark.parametrize("family", ["a", "b"])
def test_the_tables_of_our_own_word_report_are_read_as_anybodys(sample_path, tmp_path, family, digits):
    path = tmp_path / "รายงาน.docx"
    with session.open_to_read(sample_path) as opened:
        papers.export(opened, "risks", YEAR, path, papers.Choice(layout=family, digits=digits))
        known = {risk.event: risk for risk in opened.risks.listed(YEAR)}
    reading = read_risks(docx.read(path.read_bytes(), path.name), path.name, METHOD, YEAR, packs.sections())
    names = {
        "a": ("known", "light", "necessity", "severity", "quality"), "b": ("likelihood", "impact", "response")
    }[family]  # fmt: skip
    found = {one.risk.event: one.risk for one in reading.risks}
    assert found.keys() == known.keys()
    for event, risk in found.items():
        assert [getattr(risk, name) for name in names] == [getattr(known[event], name) for name in names], event
        assert len(risk.remedies) == len(known[event].remedies)


def test_a_row_of_the_body_is_no_heading(tmp_path):
    rows = [
        ["ที่", "เหตุการณ์ความเสี่ยง", "มาตรการ", "ผู้รับผิดชอบ"],
        ["1", "รับเงินก่อนออกตรวจ", "มาตรการสุ่มตรวจ", "ฝ่ายโยธา"],
        ["^", "^", "แจ้งเตือนก่อนออกงาน", "ฝ่ายทะเบียน"],
    ]
    (one,) = read(tmp_path, rows).risks
    assert [remedy.owner for remedy in one.risk.remedies] == ["ฝ่ายโยธา", "ฝ่ายทะเบียน"]


def test_who_signs_is_not_whose_risks_these_are(tmp_path):
    rows = [["ที่", "เหตุการณ์ความเสี่ยง", "โอกาส"], ["1", "รับเงินก่อนออกตรวจ", "3"]]
    assert read(tmp_path, "จัดทำโดย หัวหน้าฝ่ายปกครอง", rows).risks[0].risk.section == ""
