"""Scores and answers as they are typed and pasted: all or nothing, one undo, and a place for every refusal."""

from decimal import Decimal

import pytest

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.scoring import Answers
from ita_desktop.services import typed

YEAR = 2565


def official(office):
    return {item.code: item.official for item in office.scores.sheet(YEAR)[1].items if item.official is not None}


def pasted(office, text, codes=()):
    return office.scores.paste(YEAR, typed.pairs(typed.block(text), codes))


def test_a_block_of_codes_and_scores_is_one_step_and_one_undo(office):
    before = office.past.keys()
    assert pasted(office, "i1\t91.5\r\nE 2\t๘๘.๒๕\r\nO03\t100\r\nI4\t \r\n") == 3
    assert official(office) == {"I1": Decimal("91.50"), "E2": Decimal("88.25"), "O3": Decimal("100.00")}
    assert len(office.past.keys()) == len(before) + 1
    office.past.undo()
    assert official(office) == {}


def test_a_column_falls_on_the_items_it_is_pasted_on(office):
    pasted(office, "91.5\n\n95.25%\n", ["I1", "I2", "I3", "I4"])
    assert official(office) == {"I1": Decimal("91.50"), "I3": Decimal("95.25")}


@pytest.mark.parametrize("text", ["I1,91.5\nE2,80", "I1; 91.5\nE2; 80"])
def test_codes_and_scores_may_be_parted_by_commas(office, text):
    assert pasted(office, text) == 2


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("I1\t90\nI2\tดี", "paste_score_unreadable", {"row": 2, "code": "I2", "text": "ดี"}),
        ("I1\t90\nI2\t100.01", "paste_score_unreadable", {"row": 2, "code": "I2", "text": "100.01"}),
        ("I1\t90\nI2\t-1", "paste_score_unreadable", {"row": 2, "code": "I2", "text": "-1"}),
        ("I1\t90\nI77\t90", "paste_code_unknown", {"row": 2, "text": "I77", "year": YEAR}),
        ("ข้อ\tคะแนน\nI1\t90", "paste_code_unknown", {"row": 1, "text": "ข้อ", "year": YEAR}),
        ("I1\t90\nE1\t80\nI 1\t90", "paste_item_twice", {"row": 3, "code": "I1", "first": 1}),
        ("I1\tบริการ\t90", "paste_shape", {"columns": 3}),
        ("90\n91\n92", "paste_too_long", {"count": 3, "room": 2}),
        ("I1\t0.9\nI2\t1\nI3\t0.85", "paste_fractions", {}),
        (" \n", "clipboard_empty", {}),
    ],
)
def test_what_can_t_be_read_is_refused_with_its_place_and_nothing_changes(office, text, code, values):
    steps = office.past.keys()
    with pytest.raises(Problem) as refused:
        pasted(office, text, ["I1", "I2"])
    assert (refused.value.code, refused.value.values) == (code, values)
    assert official(office) == {} and office.past.keys() == steps


def test_a_locked_year_is_not_pasted_into(office):
    office.years.add(YEAR)
    office.years.set_locked(YEAR, True)
    with pytest.raises(Problem) as refused:
        pasted(office, "I1\t90")
    assert refused.value.code == "year_locked" and official(office) == {}


def test_answers_of_several_sub_questions_are_one_step(office):
    rows = {1: ["1", "-", "๒", "1,200"], 2: ["0", "0", "0", "358"]}
    office.scores.type_answers(YEAR, "I1", rows, percents=False)
    assert office.scores.answers_of(YEAR, "I1") == {1: Answers((1, 0, 2, 1200)), 2: Answers((0, 0, 0, 358))}
    office.past.undo()
    assert office.scores.answers_of(YEAR, "I1") == {}


def test_percentages_take_the_place_of_counts_and_empty_cells_take_answers_away(office):
    office.scores.type_answers(YEAR, "I1", {1: ["1", "1", "1", "1"]}, percents=False)
    office.scores.type_answers(YEAR, "I1", {1: ["0.5%", "0.5", "9", "90"]}, percents=True)
    kept = Answers(percents=tuple(map(Decimal, ("0.50", "0.50", "9.00", "90.00"))))
    assert office.scores.answers_of(YEAR, "I1") == {1: kept}
    office.scores.type_answers(YEAR, "I1", {1: ["", " ", "", ""]}, percents=True)
    assert office.scores.answers_of(YEAR, "I1") == {}


@pytest.mark.parametrize(
    ("texts", "percents", "code"),
    [
        (["1", "2", "3", "x"], False, "answer_unreadable"),
        (["1", "2", "3", "4.5"], False, "answer_unreadable"),
        (["1", "2", "3", "-4"], False, "answer_unreadable"),
        (["1", "2", "3", "101"], True, "answer_unreadable"),
        (["10", "20", "30", "30"], True, "percent_sum"),
        (["1", "2", "", "4"], False, "answers_unfinished"),
        (["1", "2"], False, "answers_unfit"),
    ],
)
def test_answers_that_can_t_be_kept_change_nothing(office, texts, percents, code):
    good = ["25", "25", "25", "25"]
    with pytest.raises(Problem) as refused:
        office.scores.type_answers(YEAR, "I1", {1: good, 2: texts}, percents=percents)
    assert refused.value.code == code
    assert office.scores.answers_of(YEAR, "I1") == {}


def test_what_cells_add_up_to_while_they_are_typed():
    assert typed.total(["1", "", "๒"]) == 3
    assert typed.total(["", ""]) is None and typed.total(["1", "x"]) is None
    assert typed.adds_up(["33.33", "33.33", "33.34"]) and not typed.adds_up(["50", "40"])
    assert not typed.adds_up(["50", "x"])
