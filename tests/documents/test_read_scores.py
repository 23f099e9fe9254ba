from decimal import Decimal

import openpyxl
import pytest
from documents import score_books
from hypothesis import given, settings
from hypothesis import strategies as st

from ita_desktop.documents.incoming.scores import read_scores
from ita_desktop.documents.incoming.source import read_bytes, read_tables
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.scoring import Answers, score
from ita_desktop.services import packs

FRAMEWORK = packs.load("bma-2565")


def rules(read):
    return {doubt.rule for doubt in read.doubts}


def pasted(text, framework=FRAMEWORK):
    return read_scores(read_bytes(text.encode(), "paste.txt"), framework, 2565)


def published_scores(published):
    return {item["code"]: Decimal(str(item["score"])) for item in published["items"]}


@pytest.mark.parametrize(
    "heading", [("ข้อ", "คะแนน"), ("รหัส", "คะแนนเฉลี่ยรายข้อ"), ("Item", "Score"), ("ลำดับที่", "คะแนนที่ได้ (๑๐๐)")]
)
def test_a_list_of_codes_and_scores(published, tmp_path, heading):
    read = read_scores(
        read_tables(score_books.item_list(tmp_path / "a.xlsx", published, heading=heading)), FRAMEWORK, 2565
    )
    assert read.official == published_scores(published)
    assert read.answers == {} and read.doubts == []


def test_counts_give_every_published_figure(published, tmp_path):
    path = score_books.answer_list(tmp_path / "a.xlsx", published, FRAMEWORK, part="counts")
    read = read_scores(read_tables(path), FRAMEWORK, 2565)
    assert read.doubts == []
    sheet = score(FRAMEWORK, read.answers, read.official)
    assert {item.code: item.score for item in sheet.items} == published_scores(published)
    assert (sheet.total, sheet.level) == (Decimal("96.15"), "AA")


@pytest.mark.parametrize("as_excel_percent", [False, True])
def test_percentages_are_read_as_numbers_and_as_excel_percent(published, tmp_path, as_excel_percent):
    path = score_books.answer_list(
        tmp_path / "a.xlsx", published, FRAMEWORK, part="percents", as_excel_percent=as_excel_percent
    )
    read = read_scores(read_tables(path), FRAMEWORK, 2565)
    assert read.doubts == []
    assert len(read.answers) == 70
    for item in published["items"]:
        for number, topic in enumerate(item.get("topics", ()), 1):
            given = read.answers[item["code"], number].percents
            assert [float(p) for p in given] == pytest.approx(topic["percents"], abs=1e-9)


def test_both_units_under_a_heading_of_two_rows(published, tmp_path):
    read = read_scores(read_tables(score_books.both_units(tmp_path / "a.xlsx", published, FRAMEWORK)), FRAMEWORK, 2565)
    assert read.doubts == []
    four = [item for item in published["items"] if "topics" in item and len(item["topics"][0]["counts"]) == 4]
    assert read.official == {item["code"]: Decimal(str(item["score"])) for item in four}
    for item in four:
        for number, topic in enumerate(item["topics"], 1):
            answers = read.answers[item["code"], number]
            assert (list(answers.counts), [float(p) for p in answers.percents]) == (topic["counts"], topic["percents"])


def test_the_published_layout_with_its_misread_codes_and_yes_no_under_four_levels(published, tmp_path):
    read = read_scores(
        read_tables(score_books.published_layout(tmp_path / "a.xlsx", published, FRAMEWORK)), FRAMEWORK, 2565
    )
    assert rules(read) == {"yes_no_under_levels"}
    assert read.official == published_scores(published)
    assert read.answers["I26", 1].percents == (100, 0)
    assert read.answers["E8", 1].percents == (Decimal("99.75"), Decimal("0.25"))
    assert len(read.answers) == 70


def test_tab_separated_text_with_thai_digits():
    read = pasted("ข้อ\tคะแนน\nI๑\t๙๙.๕๑\nE๒\t98.5\n๐๓\t๑๐๐\n")
    assert read.official == {"I1": Decimal("99.51"), "E2": Decimal("98.5")}
    assert rules(read) == {"code_unsure"}  # ๐๓ stands under no heading: O3 is only a guess


def test_a_heading_settles_what_a_code_means():
    read = pasted("ข้อ\tคะแนน\nแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)\n๐๑\t100\n๐๒\t0\n")
    assert read.official == {"O1": Decimal(100), "O2": Decimal(0)}


def test_the_older_thai_code_page_is_read():
    read = read_scores(read_bytes("ข้อ\tคะแนน\nO๑\t๕๐\n".encode("cp874"), "a.txt"), FRAMEWORK, 2565)
    assert read.official == {"O1": Decimal(50)}


@pytest.mark.parametrize(
    ("rows", "rule", "kept"),
    [
        ("O1\tเก้าสิบ\nO2\t50", "number_expected", {"O2": 50}),
        ("O1\t101\nO2\t50", "score_outside", {"O2": 50}),
        ("O1\t-1\nO2\t50", "score_outside", {"O2": 50}),
        ("O99\t100\nO2\t50", "code_unknown", {"O2": 50}),
        ("O1\t10\nO2\t50\nO1\t20", "item_twice", {"O2": 50}),
        ("O1\t10\nO2\t50\nO1\t10", None, {"O1": 10, "O2": 50}),
        ("O1\t\nO2\t50", None, {"O2": 50}),
        ("O1\t-\nO2\t50", None, {"O2": 50}),
    ],
)
def test_bad_lines_are_said_at_their_place_and_left_out(rows, rule, kept):
    read = pasted(f"ข้อ\tคะแนน\n{rows}\n")
    assert read.official == {code: Decimal(value) for code, value in kept.items()}
    assert rules(read) == ({rule} if rule else set())
    assert all(doubt.place.startswith("paste.txt ") for doubt in read.doubts)


HEADING = "ข้อ\tข้อย่อย\tน้อยที่สุด\tน้อย\tมาก\tมากที่สุด\n"


@pytest.mark.parametrize(
    ("rows", "rule"),
    [
        ("I1\t1\t10\t20\t30\t41", "percent_sum"),
        ("I1\t1\t-5\t5\t30\t70", "percent_sum"),
        ("I1\t9\t10\t20\t30\t40", "topic_unknown"),
        ("I1\t1\tสิบ\t20\t30\t50", "number_expected"),
        ("O1\t\t10\t20\t30\t40", "topic_unknown"),
        ("I4\t1\t10\t20\t30\t40", "answers_do_not_fit"),
    ],
)
def test_answers_that_can_t_be_right_are_left_out(rows, rule):
    read = pasted(f"{HEADING}{rows}\nI2\t1\t0.5\t0.5\t1\t98\n")
    assert rule in rules(read)
    assert ("I2", 1) in read.answers
    assert ("I1", 1) not in read.answers


def test_a_sub_question_that_stands_twice_counts_once():
    read = pasted(f"{HEADING}I2\t1\t0\t0\t0\t100\nI2\t1\t100\t0\t0\t0\n")
    assert read.answers == {("I2", 1): Answers(percents=(0, 0, 0, 100))}
    assert rules(read) == {"topic_twice"}


def test_sub_questions_are_known_by_their_words_too():
    title = FRAMEWORK.items_by_code["I1"].topics[1].title
    read = pasted(f"ข้อ\tข้อย่อย\tน้อยที่สุด\tน้อย\tมาก\tมากที่สุด\nI1\t{title}\t0\t0\t0\t100\n")
    assert set(read.answers) == {("I1", 2)}


def test_whole_numbers_that_add_up_to_the_respondents_are_counts():
    read = pasted(f"{HEADING}I1\t1\t0\t0\t58\t300\nI2\t\t1\t1\t1\t355\n")
    assert read.answers["I1", 1].counts == (0, 0, 58, 300)
    assert read.answers["I2", 1].counts == (1, 1, 1, 355)


def test_counts_and_percentages_that_can_t_be_told_apart_are_asked():
    read = pasted(f"{HEADING}I1\t1\t0\t0\t50\t50\nI2\t\t1\t1\t1\t355\nI3\t1\t2\t1\t1\t354\nI3\t2\t2\t1\t1\t354\n")
    assert rules(read) == {"count_or_percent"} and read.answers == {}


def test_the_questions_of_another_year_are_refused(tmp_path):
    other = packs.load("bma-2566")
    book = openpyxl.Workbook()
    book.active.append(["ข้อ", "ข้อคำถาม", "คะแนน"])
    for item in other.items:
        book.active.append([item.code, item.title, 90])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(Problem) as refused:
        read_scores(read_tables(tmp_path / "a.xlsx"), FRAMEWORK, 2565)
    assert refused.value.code == "scores_of_other_framework"
    assert len(read_scores(read_tables(tmp_path / "a.xlsx"), other, 2566).official) == 70


@pytest.mark.parametrize(
    "heading",
    [
        "ข้อ\tคะแนนเต็ม\tเป้าหมาย\tคะแนน",
        "ข้อ\tคะแนนเฉลี่ย กทม.\tผลต่างคะแนน\tคะแนน",
        "ข้อ\tคะแนนปี 2564\tคะแนนปี 2566\tคะแนนปี 2565",
        "ข้อ\tปี 2563\tปี 2564\tปี 2565",
        "ข้อ\tผลปี ๒๕๖๔\tเกณฑ์คะแนน\tคะแนน",
        "ข้อ\tปี 2563\tปี 2564\tปี 2565\n\tคะแนน\tคะแนน\tคะแนน",
    ],
)
def test_of_several_score_columns_the_one_of_the_year_is_read(heading):
    read = pasted(f"{heading}\nI1\t100\t95\t80.5\nI2\t100\t95\t70\n")
    assert read.official == {"I1": Decimal("80.5"), "I2": Decimal(70)} and read.doubts == []


@pytest.mark.parametrize("heading", ["ข้อ\tคะแนน\tคะแนน", "ผล ITA ปี 2565\nข้อ\tคะแนนปี 2564\tคะแนนปี 2563"])
def test_score_columns_that_could_be_of_any_year_are_left_out_aloud(heading):
    read = pasted(f"{heading}\nI1\t100\t95\nI2\t100\t95\n")
    assert read.official == {} and rules(read) == {"score_column_unclear"}


def test_the_result_of_another_year_is_refused():
    with pytest.raises(Problem) as refused:
        pasted("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔\nข้อ\tคะแนน\nI1\t90\n")
    assert (refused.value.code, refused.value.values["other"]) == ("scores_of_other_year", 2564)
    assert pasted("แผนปี 2566 จากผลการประเมินปี 2565\nข้อ\tคะแนน\nI1\t90\n").official == {"I1": Decimal(90)}


def test_a_running_number_is_no_code_where_the_question_has_one():
    title = FRAMEWORK.items_by_code["E3"].title
    read = pasted(f"ลำดับ\tข้อคำถาม\tคะแนน\n1\tE3 {title}\t90\n2\tO1 โครงสร้างหน่วยงาน\t100\n")
    assert read.official == {"E3": Decimal(90), "O1": Decimal(100)}
    read = pasted("ลำดับ\tรหัสข้อ\tคะแนน\n1\tE3\t90\n2\tO1\t100\n")
    assert read.official == {"E3": Decimal(90), "O1": Decimal(100)}


def test_a_running_number_whose_question_is_another_is_left_out():
    other = FRAMEWORK.items_by_code["I9"].title
    read = pasted(f"แบบวัด IIT\nลำดับ\tข้อคำถาม\tคะแนน\n1\t{other}\t90\n2\t{FRAMEWORK.items_by_code['I2'].title}\t80\n")
    assert rules(read) >= {"code_unsure"} and "I1" not in read.official


@pytest.mark.parametrize(
    "text",
    [
        "คะแนน\tข้อ\n95.5\tI1\n80.1\tI2\n",
        "ข้อคำถาม\tข้อ\tคะแนน\nการเปิดเผยข้อมูลสาธารณะของ EIT\tI1\t95.5\nผู้มีส่วนได้ส่วนเสียภายนอก\tI2\t80.1\n",
        "ข้อ\tข้อคำถาม\tคะแนน\nI1\tการให้คะแนนรายการ\t95.5\nI2\tข้อ\t80.1\n",
        'ข้อ\tข้อคำถาม\tคะแนน\nI1\t"การปฏิบัติงาน\nตามขั้นตอน ""ครบ"""\t95.5\nI2\t"ข้อ" ที่สอง\t80.1\n',
    ],
    ids=["score first", "title first", "words of a heading in a title", "cells of several lines"],
)
def test_no_row_vanishes(text):
    assert pasted(text).official == {"I1": Decimal("95.5"), "I2": Decimal("80.1")}


def test_scores_on_the_lines_of_sub_questions_are_not_the_item_s():
    read = pasted("ข้อ\tข้อย่อย\tคะแนน\nI1\t1\t90\n\t2\t80\nI2\t\t70\n")
    assert read.official == {"I2": Decimal(70)} and rules(read) == {"item_score_unclear"}


@pytest.mark.parametrize("dash", ["-", "–", "—", "−"])
def test_a_dash_is_no_score(dash):
    assert pasted(f"ข้อ\tคะแนน\nO1\t{dash}\nO2\t50\n").official == {"O2": Decimal(50)}


def test_scores_as_parts_of_one_are_left_out_aloud():
    read = pasted("ข้อ\tคะแนน\nI1\t0.99\nI2\t0.985\nO1\t1\n")
    assert read.official == {} and rules(read) == {"scores_are_fractions"}
    assert len(pasted("ข้อ\tคะแนน\nO1\t0\nO2\t0\nO3\t0\n").official) == 3


BOTH = "ข้อ\tข้อย่อย\tจำนวน น้อยที่สุด\tจำนวน น้อย\tจำนวน มาก\tจำนวน มากที่สุด\tร้อยละ น้อยที่สุด\tร้อยละ น้อย\tร้อยละ มาก\tร้อยละ มากที่สุด\n"


def test_counts_and_percentages_that_contradict_each_other_are_left_out():
    read = pasted(f"{BOTH}I1\t1\t0\t0\t50\t50\t0\t0\t10\t90\nI2\t1\t0\t0\t1\t2\t0\t0\t33.33\t66.67\n")
    assert set(read.answers) == {("I2", 1)} and rules(read) == {"counts_contradict"}


def test_dashes_under_the_counts_leave_the_percentages():
    read = pasted(f"{BOTH}I1\t1\t-\t-\t-\t-\t0\t0\t10\t90\n")
    assert read.answers == {("I1", 1): Answers(percents=(0, 0, 10, 90))} and read.doubts == []


def test_a_title_that_names_all_instruments_heads_none_of_them():
    read = pasted("ผล ITA แบบวัด IIT EIT และ OIT\nข้อ\tคะแนน\nI1\t90\nE1\t80\nO1\t100\n")
    assert set(read.official) == {"I1", "E1", "O1"}


@pytest.mark.parametrize("text", ["เรียน ผู้อำนวยการเขต\nตามที่\n", "ก\tข\n1\t2\n", "ข้อ\tคะแนน\n"])
def test_a_source_without_a_result_says_so(text):
    with pytest.raises(Problem) as refused:
        pasted(text)
    assert refused.value.code == "nothing_recognised"


def test_prose_and_other_tables_around_the_result_are_passed_over():
    text = (
        "๑. หลักการและเหตุผล ตามที่กรุงเทพมหานคร\n๒. วัตถุประสงค์ ๓ ข้อ\nระดับ\tช่วงคะแนน\tIIT\tEIT\tOIT\n"
        "AA\t๙๕ - ๑๐๐\t๓๐\t๑๕\t๓๙\nตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล\t๘๗.๗๘ คะแนน\n๙.๑. ข้อมูลพื้นฐาน\t๘๘.๘๙\n"
        "๐๑. โครงสร้างหน่วยงาน\t๑๐๐.๐๐\n๐๒. ข้อมูลผู้บริหาร\t๕๐.๐๐\nเพศ\tร้อยละ\tจำนวน\nชาย\t๕๔.๗๕\t๑๙๖\n"
    )
    read = pasted(text)
    assert read.official == {"O1": Decimal("100.00"), "O2": Decimal("50.00")}


CELLS = st.one_of(
    st.sampled_from(
        ["ข้อ", "ข้อย่อย", "คะแนน", "น้อยที่สุด", "มาก", "มี", "ไม่มี", "ร้อยละ", "จำนวน", "I1", "O9", "๐๙", "1๑", "ตัวชี้วัดที่ 3"]
    ),
    st.integers(-10, 400).map(str),
    st.text(max_size=8).map(lambda text: "".join(text.split())),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=8), max_size=10))
def test_no_table_breaks_the_reader_and_no_wrong_score_comes_out(rows):
    try:
        read = pasted("\n".join("\t".join(row) for row in rows) + "\n.")
    except Problem:
        return
    assert all(0 <= value <= 100 for value in read.official.values())
    assert all(code in FRAMEWORK.items_by_code for code in read.official)
    score(FRAMEWORK, read.answers, read.official)
