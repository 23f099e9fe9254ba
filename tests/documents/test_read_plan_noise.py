"""The noise that plans carry: lost and noisy codes, broken rows, odd months and names, each guess only where it is due.

Tables are written out, as OCR text whose line ends are lost (`flowed`) or with true cells.
"""

import datetime as dt
import time
from decimal import Decimal

import pytest
from documents.invented_plan import YEAR
from documents.plan_rows import Layout

from ita_desktop.documents.incoming.grid import Cell, Paragraph, Table, lines_of
from ita_desktop.documents.incoming.plan import Column, candidates, read_plan
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Owner, Rhythm, Role
from ita_desktop.domain.messages import say_doubt
from ita_desktop.domain.plan_doubts import DEGREES
from ita_desktop.services import packs

FRAMEWORK = packs.load("bma-2566")
BY_ITEM, BY_INDICATOR = Layout.DUSIT.value, Layout.WATTHANA.value
REPORT = Layout.KHLONG_SAM_WA.value


def table(*rows, flowed=False, headings=BY_ITEM, name="แผน"):
    """A table under its headings; a cell is its text, or a Cell."""
    lines = [headings, *rows] if headings else rows
    width = max(map(len, lines))
    made = []
    for number, row in enumerate(lines, 1):
        cells = [
            cell._replace(source=f"{name} {number}:{place}")
            if isinstance(cell, Cell)
            else Cell(cell, f"{name} {number}:{place}", flowed=flowed and len(row) > 1, paragraphs=lines_of(cell))
            for place, cell in enumerate(row, 1)
        ]
        made.append(tuple(cells if len(row) == 1 else [*cells, *[Cell("", "-")] * (width - len(cells))]))
    return Table(name, tuple(made))


ABOVE = Cell("", "-", covered=True, above=True)
WINDOW, OWNER, MONTHLY = "พ.ย. ๖๕ - มี.ค. ๖๖", "ฝ่ายปกครอง", "๑ ครั้ง/เดือน"
ONCE = (WINDOW, OWNER, MONTHLY)


def row(item, activity="- ติดป้าย", outputs="- ๑ ป้าย", channels="- เสียงตามสาย", once=ONCE, issue="- ทางเดินมืด"):
    return (item, issue, activity, outputs, channels, *once)


def read(*tables, frameworks=(FRAMEWORK,), year=YEAR, columns=None):
    return read_plan(tables, frameworks, year, packs.sections(), columns)


def rules(reading):
    return {doubt.rule for doubt in reading.doubts} | {d.rule for one in reading.measures for d in one.doubts}


def codes(reading):
    return [[item.code for item in one.measure.items] for one in reading.measures]


def only(reading):
    (one,) = reading.measures
    return one.measure


IIT, EIT, OIT = (
    ("แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)",),
    ("แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก (IIT)",),  # as printed somewhere: the words are right, the acronym wrong
    ("แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)",),
)


def test_noisy_codes_are_settled_by_section_and_sequence():
    marks = ["1๑", "l๒", "๓", "ๅ๔", "1๕", "I๖", "๗", "๑๘"]
    reading = read(table(IIT, *(row(f"{mark} มีไฟส่องทางเพียงใด") for mark in marks), flowed=True))
    assert codes(reading) == [[f"I{number}"] for number in range(1, 9)]
    reading = read(table(OIT, *(row(f"{mark} รายงานไฟทาง") for mark in ["๐๑", "0๒", "O๓"])))
    assert codes(reading) == [["O1"], ["O2"], ["O3"]]
    assert {"code_read"} <= rules(reading)


def test_thai_words_of_a_section_beat_its_acronym_and_sections_stand_outside_tables_too():
    outside = Table("ข้อความ", ((Cell(EIT[0], "P1"),), (Cell("๖) คุณภาพการดำเนินงาน", "P2"),)), prose=True)
    reading = read(table(IIT, ("๑) การปฏิบัติหน้าที่",), row("I1 ทางเดินสว่างเพียงใด")), outside, table(row("๑ ไฟดับบ่อยเพียงใด")))
    assert codes(reading) == [["I1"], ["E1"]]
    assert [one.measure.indicator for one in reading.measures] == [1, 6]


def test_a_row_broken_over_pages_is_one_measure_and_its_sentences_are_whole():
    reading = read(
        table(
            IIT,
            row("I1 ทางเดินในอาคารสว่าง", "- ติดป้าย - เปลี่ยนหลอดไฟทุกชั้นให้", "- ๑ ป้าย", "- เสียงตามสาย"),
            BY_ITEM,
            row("เพียงใด - ชั้นล่าง - ชั้นบน", "สว่างขึ้น - ตรวจซ้ำ", "- ๑๒ หลอด - ๑ ครั้ง", "", ("", "", ""), "ในช่วงค่ำ"),
            flowed=True,
        )
    )
    measure = only(reading)
    assert measure.items[0].title.replace(" ", "") == "ทางเดินในอาคารสว่างเพียงใด"
    assert [a.text.replace(" ", "") for a in measure.activities] == ["ติดป้าย", "เปลี่ยนหลอดไฟทุกชั้นให้สว่างขึ้น", "ตรวจซ้ำ"]
    assert [[o.text for o in a.outputs] for a in measure.activities] == [["๑ ป้าย"], ["๑๒ หลอด"], ["๑ ครั้ง"]]
    assert measure.issues == ("ทางเดินมืด ในช่วงค่ำ",) and "rows_joined" in rules(reading)


def test_an_output_never_stands_with_an_activity_that_begins_on_a_later_row():
    reading = read(
        table(
            IIT,
            row("I1 ทางสว่าง", "- ติดป้าย", "- ๑ ป้าย - ๒ รูป"),
            BY_ITEM,
            row("", "- ตรวจซ้ำ", "", "", ("", "", ""), ""),
            flowed=True,
        )
    )
    assert [[o.text for o in a.outputs] for a in only(reading).activities] == [["๑ ป้าย", "๒ รูป"], []]


@pytest.mark.parametrize("flowed", [True, False])
def test_a_number_that_continues_a_sentence_is_no_code(flowed):
    reading = read(
        table(row("O2 แผนพัฒนาทาง"), BY_ITEM, row("๒๐ ปี", "", "", "", ("", "", ""), ""), row("O3 ข่าว"), flowed=flowed)
    )
    assert codes(reading) == [["O2"], ["O3"]]
    assert reading.measures[0].measure.items[0].title == "แผนพัฒนาทาง ๒๐ ปี"


def test_a_lost_code_is_read_by_sequence_and_said():
    reading = read(table(IIT, row("I1 ทางสว่างเพียงใด"), row("ป้ายอ่านง่ายเพียงใด"), row("I3 ห้องน้ำสะอาดเพียงใด"), flowed=True))
    assert codes(reading) == [["I1"], ["I2"], ["I3"]] and "code_lost" in rules(reading)


def test_a_question_without_code_is_known_by_its_words():
    reading = read(table(row(FRAMEWORK.items_by_code["I5"].title)))
    assert codes(reading) == [["I5"]] and "code_by_title" in rules(reading)


def test_an_unknown_item_is_kept_as_a_note_and_said():
    reading = read(table(row("ทางเดินสว่างเพียงใด")))
    assert only(reading).notes == "ทางเดินสว่างเพียงใด" and "item_unknown" in rules(reading)


def test_spans_lists_and_several_items_of_one_cell():
    reading = read(table(row("O1-O4 ข้อมูลทาง"), row("ข้อ I1, I2 และ I4 ทางเดิน"), row("E1 ไฟ (80.5)\nE2 ป้าย (๙๐.๒๕)")))
    assert codes(reading) == [["O1", "O2", "O3", "O4"], ["I1", "I2", "I4"], ["E1", "E2"]]
    assert [(item.title, item.score) for item in reading.measures[2].measure.items] == [
        ("ไฟ", Decimal("80.5")),
        ("ป้าย", Decimal("90.25")),
    ]


def test_scores_are_no_years_and_counts():
    reading = read(table(("I1 แผนทาง (2566)", *["-ก"] * 3), ("I2 ไฟทาง (12)", *["-ก"] * 3), headings=REPORT), year=None)
    assert [one.measure.items[0].score for one in reading.measures] == [None, Decimal(12)]
    reading = read(table(row("I1 ไฟทาง (12)"), row("I2 ป้าย (คะแนน 12)")))
    assert [one.measure.items[0].score for one in reading.measures] == [None, Decimal(12)]


def test_numbers_count_as_bullets_only_in_their_order():
    measure = only(
        read(table(row("I1 ทาง", "1. ติดป้าย 2. ตรวจซ้ำ 3. รายงาน", "- เวลา 08.30 น. - ๑ ครั้ง", "เว็บ"), flowed=True))
    )
    assert [activity.text for activity in measure.activities] == ["ติดป้าย", "ตรวจซ้ำ", "รายงาน"]
    assert measure.activities[0].outputs[0].text == "เวลา 08.30 น."


def test_a_dash_between_months_years_or_codes_is_no_bullet():
    text = "- ทำช่วง ต.ค. 65 - ธ.ค. 65 ตามแผน 2566 - 2570 ข้อ O1 - O4 - ตรวจซ้ำ"
    assert len(only(read(table(row("I1 ทาง", text), flowed=True))).activities) == 2


def test_words_that_lead_to_a_list_are_a_note():
    measure = only(read(table(row("I1 ทาง", issue="ทางเดินมีหลายจุดที่ต้องแก้ เช่น\n- หน้าลิฟต์\n- หน้าบันได"))))
    assert measure.issues == ("หน้าลิฟต์", "หน้าบันได") and measure.notes.endswith("เช่น")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("ธ.ค. ๖๕ - พ.ค. ๖๖", Month(2565, 12), Month(2566, 5)),
        ("ธันวาคม 2565 ถึง พฤษภาคม 2566", Month(2565, 12), Month(2566, 5)),
        ("ต.ค. - ธ.ค. 2565", Month(2565, 10), Month(2565, 12)),
        ("พ.ย. - ก.พ.", Month(2565, 11), Month(2566, 2)),
        ("1 ต.ค. 65 - 30 ก.ย. 66", Month(2565, 10), Month(2566, 9)),
        ("มีนาคม 2566", Month(2566, 3), Month(2566, 3)),
        ("ภายใน มี.ค. 66", None, Month(2566, 3)),
        ("ตลอดปีงบประมาณ", Month(2565, 10), Month(2566, 9)),
        ("ไตรมาสที่ 2", Month(2566, 1), Month(2566, 3)),
        ("รอบ 6 เดือนแรก", Month(2565, 10), Month(2566, 3)),
        ("12/2565 - 3/2566", Month(2565, 12), Month(2566, 3)),
    ],
)
def test_months_as_offices_write_them(text, start, end):
    activity = only(read(table(row("I1 ทาง", once=(text, OWNER, MONTHLY))))).activities[0]
    assert (activity.start, activity.end) == (start, end)


def test_an_unreadable_month_is_settled_by_the_year_and_the_other_rows_or_kept_as_a_note():
    rows = [
        row(f"I{n} ทาง", once=(window, OWNER, MONTHLY))
        for n, window in enumerate(["ธ.ค. ๖๕ - พ.ค. ๖๖", "จ.ค. ๖๕ - พ.ค. ๖๖", "เร็ว ๆ นี้"], 1)
    ]
    reading = read(table(*rows))
    assert [one.measure.activities[0].start for one in reading.measures] == [Month(2565, 12), Month(2565, 12), None]
    assert reading.measures[2].measure.notes == "เร็ว ๆ นี้" and {"month_guessed", "months_unreadable"} <= rules(reading)
    alone = read(table(row("I1 ทาง", once=("จ.ค. ๖๕ - พ.ค. ๖๖", OWNER, MONTHLY))))
    assert only(alone).activities[0].start is None and "months_unreadable" in rules(alone)


def test_real_dates_and_columns_for_begin_and_end():
    headings = ("ข้อ", "ประเด็น", "กิจกรรม", "เริ่ม", "สิ้นสุด")
    dates = [Cell("x", "-", dt.date(2022, 12, 1)), Cell("y", "-", dt.date(2023, 5, 31))]
    measure = only(read(table(("I1 ทาง", "- มืด", "- ติดไฟ", *dates), headings=headings)))
    assert (measure.activities[0].start, measure.activities[0].end) == (Month(2565, 12), Month(2566, 5))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ฝ่ายโยธา/ รักษาความ สะอาดฯ", ["ฝ่ายโยธา", "ฝ่ายรักษาความสะอาดและสวนสาธารณะ"]),
        ("ฝ่าย ทะเบียน/ รายได้/ เทคนิค/ พัฒนา ชุมชนฯ", ["ฝ่ายทะเบียน", "ฝ่ายรายได้", "ฝ่ายเทศกิจ", "ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม"]),
        ("ฝ่ายคลัง, ฝ่ายการศึกษา และฝ่ายปกครอง", ["ฝ่ายการคลัง", "ฝ่ายการศึกษา", "ฝ่ายปกครอง"]),
        ("ทุกฝ่าย", ["ทุกฝ่าย"]),
        ("ผู้บริหารเขต/ผู้บริหารสถานศึกษา", ["ผู้บริหารเขต/ผู้บริหารสถานศึกษา"]),
        ("หัวหน้าฝ่ายปกครอง", ["หัวหน้าฝ่ายปกครอง"]),
    ],
)
def test_sections_by_short_names_and_posts_as_printed(text, names):
    assert [owner.name for owner in only(read(table(row("I1 ทาง", once=(WINDOW, text, MONTHLY))))).owners] == names


def test_a_misspelt_section_is_guessed_aloud():
    reading = read(table(row("I1 ทาง", once=(WINDOW, "ฝ่ายสิ่งแวดลอมและสุขาภิบาน", MONTHLY))))
    assert only(reading).owners == (Owner("ฝ่ายสิ่งแวดล้อมและสุขาภิบาล"),) and "owner_guessed" in rules(reading)


def test_a_role_word_alone_belongs_to_the_owner_before_it_and_others_are_doers():
    cell = "- หัวหน้าฝ่ายโยธา\n- เป็นผู้ดูแล\n- ช่างไฟ\n- พนักงานทุกคน\n- หัวหน้าฝ่ายปกครอง เป็นเจ้าภาพหลัก ประสานกับหัวหน้าฝ่ายทุกฝ่าย"
    owners = only(
        read(table(("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "- มืด", "- ติดไฟ", "- ตรวจทุก 3 เดือน", cell), headings=BY_INDICATOR))
    ).owners
    assert [owner.role for owner in owners] == [Role.OVERSEER, Role.DOER, Role.ALL_STAFF, Role.LEAD, Role.COORDINATOR]


@pytest.mark.parametrize(
    ("text", "rhythm"),
    [
        ("๑ ครั้ง/ เดือน", Rhythm.MONTHLY), ("- ๑ ครั้ง/วัน", Rhythm.DAILY), ("เดือนละ 1 ครั้ง", Rhythm.MONTHLY),
        ("สัปดาห์ละครั้ง", Rhythm.WEEKLY), ("ทุก 3 เดือน", Rhythm.QUARTERLY), ("รายไตรมาส", Rhythm.QUARTERLY),
        ("ปีละ ๒ ครั้ง", Rhythm.HALF_YEARLY), ("ทุก ๖ เดือน", Rhythm.HALF_YEARLY), ("ปีละครั้ง", Rhythm.YEARLY),
        ("๑ ครั้ง", Rhythm.ONCE), ("ตามสมควร", None), ("ทุก 2 เดือน", None),
    ],
)  # fmt: skip
def test_rhythms_as_offices_write_them(text, rhythm):
    reading = read(table(row("I1 ทาง", once=(WINDOW, OWNER, text))))
    assert only(reading).rhythm is rhythm and ("rhythm_unreadable" in rules(reading)) == (rhythm is None)


# ---- what the format knows is never guessed again


def test_true_cells_keep_a_dash_inside_a_sentence():
    text = "- จัดเวที - ถ่ายทอดสด"
    assert len(only(read(table(row("I1 ทาง", text)))).activities) == 1
    assert len(only(read(table(row("I1 ทาง", text), flowed=True))).activities) == 2


def test_true_cells_keep_their_blanks():
    spaced = "- เปลี่ยน หลอด ไฟ ทุก ชั้น ใน อาคาร ให้ สว่าง ขึ้น กว่า เดิม"
    reading = read(table(*(row(f"I{n} ทาง", spaced) for n in range(1, 8))))
    assert reading.measures[0].measure.activities[0].text == spaced[2:] and "spaces_repaired" not in rules(reading)


def test_a_row_with_a_code_alone_shares_the_one_above_only_where_merges_are_lost():
    rows = [row("I1 ทาง"), ("I2 ป้าย",) + ("",) * 7]
    wide = (Cell(IIT[0], "-", columns=8), *[Cell("", "-", covered=True)] * 7)
    lost, known = read(table(*rows, flowed=True)), read(table(wide, *rows))
    assert codes(lost) == [["I1", "I2"]] and "measure_shared" in rules(lost)
    assert codes(known) == [["I1"], ["I2"]] and not known.measures[1].measure.activities


def test_merged_columns_are_linked_one_by_one():
    reading = read(table(row("I1 ทาง"), ("I2 ป้าย", "- ป้ายเก่า", ABOVE, ABOVE, ABOVE, *ONCE)))
    first, second = (one.measure for one in reading.measures)
    assert first.activities == second.activities and second.issues == ("ป้ายเก่า",)


def test_rows_below_a_merged_item_are_its_further_activities():
    reading = read(table(row("I1 ทาง", outputs=""), (ABOVE, ABOVE, "ตรวจซ้ำ", "๒ ครั้ง", "", "มิ.ย. 66", ABOVE, ABOVE)))
    assert [(a.text, len(a.outputs), a.start) for a in only(reading).activities] == [
        ("ติดป้าย", 0, Month(2565, 11)),
        ("ตรวจซ้ำ", 1, Month(2566, 6)),
    ]


def test_word_lists_need_no_typed_marks():
    cell = Cell(
        "x", "-", paragraphs=(Paragraph("ติดป้าย", "1."), Paragraph("บนผนัง", soft=True), Paragraph("ตรวจซ้ำ", "2."))
    )
    assert [a.text for a in only(read(table(row("I1 ทาง", cell)))).activities] == ["ติดป้าย บนผนัง", "ตรวจซ้ำ"]


# ---- frameworks, tables and headings


def test_a_framework_of_another_year_changes_nothing_and_is_said_once():
    tables = [table(IIT, ("๑) การปฏิบัติหน้าที่",), *(row(f"I{n} เรื่องที่ {n * 7} ของทางเดินเท้า") for n in range(1, 6)))]
    with_it, without = read(*tables), read(*tables, frameworks=())
    assert [one.measure for one in with_it.measures] == [one.measure for one in without.measures]
    assert [d.rule for d in with_it.doubts] == ["framework_of_other_year"]


def test_the_framework_mends_the_indicator_only_where_the_question_agrees():
    title = FRAMEWORK.items_by_code["I8"].title
    agreed = read(table(("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่",), row(f"I8 {title}")))
    other = read(table(("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่",), row("I8 ทางเดินสว่างเพียงใด")))
    assert (only(agreed).indicator, only(other).indicator) == (2, 1) and "indicator_differs" in rules(agreed)


def test_a_table_of_another_shape_is_skipped_aloud():
    people = table(("นางสาวสมมุติ", "เจ้าพนักงาน", "๑๒๓"), headings=("ชื่อ", "ตำแหน่ง", "โทร"), name="รายชื่อ")
    reading = read(people, table(row("I1 ทาง")))
    assert codes(reading) == [["I1"]] and "table_skipped" in rules(reading)


def test_the_rest_of_a_broken_table_needs_no_heading():
    reading = read(table(row("I1 ทาง")), table(row("I2 ป้าย"), headings=None))
    assert codes(reading) == [["I1"], ["I2"]] and "table_without_heading" in rules(reading)


def test_a_heading_in_two_rows_is_one():
    upper = ("ข้อ", "ประเด็น", "กิจกรรม", Cell("ระยะเวลา", "-", columns=2), Cell("", "-", covered=True), "ผู้รับผิดชอบ")
    lower = (*[ABOVE] * 3, "เริ่ม", "สิ้นสุด", ABOVE)
    measure = only(read(table(lower, ("I1 ทาง", "- มืด", "- ติดไฟ", "พ.ย. 65", "มี.ค. 66", OWNER), headings=upper)))
    assert (measure.activities[0].start, measure.activities[0].end) == (Month(2565, 11), Month(2566, 3))


def test_unknown_headings_are_offered_and_answered():
    headings = ("เรื่อง", "สิ่งที่พบ", "สิ่งที่จะทำ", "ใคร")
    source = table(("I1 ทางเดินสว่างเพียงใด", "- มืด", "- ติดไฟ", "ฝ่ายโยธา"), headings=headings)
    with pytest.raises(Problem) as refused:
        read(source)
    assert refused.value.code == "plan_not_found" and "สิ่งที่จะทำ" in str(refused.value.values["headings"])
    offered = candidates([source])[0]
    assert offered.headings == headings and offered.samples[0][3] == "ฝ่ายโยธา"
    chosen = dict(zip(headings, (Column.ITEM, Column.ISSUE, Column.ACTIVITY, Column.OWNER), strict=True))
    measure = only(read(source, columns=chosen))
    assert (measure.items[0].code, measure.activities[0].text, measure.owners) == ("I1", "ติดไฟ", (Owner("ฝ่ายโยธา"),))


def test_what_an_unknown_column_holds_is_kept():
    reading = read(table((*row("I1 ทาง"), "๕๐๐ บาท"), headings=(*BY_ITEM, "เงินที่ใช้")))
    assert "๕๐๐ บาท" in only(reading).notes and "column_unknown" in rules(reading)


def test_nothing_recognised_is_a_problem_with_what_was_seen():
    with pytest.raises(Problem, match="plan_not_found"):
        read(Table("ข้อความ", ((Cell("สวัสดี", "P1"),),), prose=True))


def test_a_year_in_the_titles_that_is_not_the_one_chosen_is_said():
    title = Table("ข้อความ", ((Cell("แผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "P1"),),), prose=True)
    reading = read(title, table(row("I1 ทาง")))
    assert reading.fiscal_year == 2567 and "year_differs" in rules(reading)


def test_every_doubt_has_its_degree_and_both_languages():
    reading = read(table(IIT, row("๑ ทาง", once=("ตลอดปี", "ฝ่ายเทสกิจ", "ตามสมควร")), row("ป้าย"), flowed=True))
    for one in reading.measures:
        for doubt in one.doubts:
            assert doubt.rule in DEGREES
            assert say_doubt(doubt.rule, dict(doubt.values)) != say_doubt(doubt.rule, dict(doubt.values), "en")


@pytest.mark.parametrize(
    "rows",
    [
        [("I1" + " " * 30_000 + "x", *row("")[1:])],
        [row("I1 ทาง", "- ก " * 8000, "- ข ค " * 5000)],
        [row("I1 ทาง", "กขค งจ " * 4600)],
        [row("I1 ก" + "(คะแนน" * 5000, once=("ม.ก. 65 - " * 3000, "/".join(["ฝ่ายกงจ"] * 600), "ทุก" * 9000))],
        [row("I1 ทาง"), *[("", "", f"- ก {n}", "- ๑ ครั้ง", "", "พ.ย. 65", "", "") for n in range(3000)]],
        [BY_ITEM] * 3000,
    ],
    ids=["blanks", "dashes", "wrapped", "values", "one long measure", "headings only"],
)
def test_hostile_cells_are_read_or_refused_soon(rows):
    begun = time.perf_counter()
    for flowed in (True, False):
        try:
            read(table(*rows, flowed=flowed))
        except Problem as problem:
            assert problem.code == "plan_not_found"
    assert time.perf_counter() - begun < 5
