"""The item set of a year, changed piece by piece; every change is one step and comes back whole."""

from decimal import Decimal

import pytest
from store.content import content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Rounding, Scale
from ita_desktop.domain.scoring import Answers
from ita_desktop.services import sources

YEAR = 2565


def paste(text):
    return sources.from_paste(text.encode())


CHANGES = {
    "the name of an instrument": lambda f: f.set_instrument(YEAR, "IIT", title="ภายใน"),
    "the weight of an instrument": lambda f: f.set_instrument(YEAR, "IIT", weight=Decimal(25)),
    "the name of an indicator": lambda f: f.set_indicator(YEAR, 1, "หน้าที่"),
    "where a level begins": lambda f: f.set_level_minimum(YEAR, "A", Decimal(90)),
    "how it rounds": lambda f: f.set_rounding(YEAR, Rounding.AT_THE_END),
    "the name of the set": lambda f: f.set_title(YEAR, "ชุดของเรา"),
    "what is confirmed": lambda f: f.set_confirmed(YEAR, "weights", confirmed="weights" in f.read(YEAR).unconfirmed),
    "a title": lambda f: f.set_item(YEAR, "I1", title="คำถามใหม่"),
    "a scale": lambda f: f.set_item(YEAR, "I1", scale=Scale.LEVEL6),
    "a code": lambda f: f.rename_item(YEAR, "I1", "I99"),
    "a sub-question more": lambda f: f.add_topic(YEAR, "I1"),
    "a sub-question less": lambda f: f.remove_topic(YEAR, "I1", next(iter(f.topics(YEAR, "I1")))),
    "the order of sub-questions": lambda f: f.move_topic(YEAR, "I1", next(iter(f.topics(YEAR, "I1"))), 1),
    "elements": lambda f: f.set_elements(YEAR, "O1", ["แผนผัง", "ชื่อผู้บริหาร", ""]),
    "who answers": lambda f: f.set_sections(YEAR, "I1", ["finance", "education"]),
    "an item more": lambda f: f.add_item(YEAR, 1, "I1"),
    "an item less": lambda f: f.remove_item(YEAR, "I2"),
    "the order of items": lambda f: f.move_item(YEAR, "I1", 1),
    "another set": lambda f: f.replace_with(YEAR, "bma-2566"),
    "an item list": lambda f: f.apply_items(f.read_items(paste("ข้อ\tข้อคำถาม\nตัวชี้วัดที่ 1\nI1\tใหม่\nI77\tเพิ่ม"), YEAR)),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_one_step_and_undo_brings_everything_back(office, what):
    for number in range(1, len(office.frameworks.topics(YEAR, "I1")) + 1):
        office.scores.set_answers(YEAR, "I1", number, Answers(counts=(1, 2, 3, 4)))
    office.scores.set_official(YEAR, "I2", "88")
    before, steps = content(database(office)), len(office.past.keys())
    CHANGES[what](office.frameworks)
    after = content(database(office))
    assert after != before and len(office.past.keys()) == steps + 1
    office.past.undo()
    assert content(database(office)) == before
    office.past.redo()
    assert content(database(office)) == after


REFUSALS = {
    "code_unfit": lambda f: f.rename_item(YEAR, "I1", "E5"),
    "item_exists": lambda f: f.rename_item(YEAR, "I1", "I2"),
    "item_unknown": lambda f: f.set_item(YEAR, "I999", title="x"),
    "framework_missing": lambda f: f.set_title(2599, "x"),
    "framework_unknown": lambda f: f.replace_with(YEAR, "bma-1999"),
    "no_items_recognised": lambda f: f.read_items(paste("อะไรก็ได้"), YEAR),
}


@pytest.mark.parametrize("code", REFUSALS)
def test_what_can_t_be_is_refused_and_nothing_changes(office, code):
    before = content(database(office))
    with pytest.raises(Problem) as refused:
        REFUSALS[code](office.frameworks)
    assert refused.value.code == code
    assert content(database(office)) == before


def test_a_locked_year_keeps_its_set(office):
    office.years.set_locked(2566, True)
    with pytest.raises(Problem) as refused:
        office.frameworks.set_title(2566, "x")
    assert refused.value.code == "year_locked"


def test_answers_stay_with_their_sub_question_when_it_moves(office):
    topics = list(office.frameworks.topics(YEAR, "I1"))
    office.scores.set_answers(YEAR, "I1", 1, Answers(counts=(0, 0, 0, 9)))
    title = office.frameworks.read(YEAR).items_by_code["I1"].topics[0].title
    office.frameworks.move_topic(YEAR, "I1", topics[0], 1)
    second = office.frameworks.read(YEAR).items_by_code["I1"].topics[1]
    assert second.title == title
    scores = {item.code: item for item in office.scores.sheet(YEAR)[1].items}
    assert [topic.score for topic in scores["I1"].topics[:2]] == [None, Decimal(100)]


def test_moving_past_the_end_is_no_step(office):
    steps = len(office.past.keys())
    assert not office.frameworks.move_item(YEAR, "I1", -1)
    assert len(office.past.keys()) == steps


def test_a_new_item_has_the_next_free_code_and_stands_behind_the_marked_one(office):
    code = office.frameworks.add_item(YEAR, 1, "I1")
    codes = [item.code for item in office.frameworks.read(YEAR).items_of(1)]
    assert codes[codes.index("I1") + 1] == code
    assert not office.frameworks.read(YEAR).items_by_code[code].title_confirmed


def test_an_item_list_says_what_is_new_and_what_changes_before_it_writes(office):
    old = office.frameworks.read(YEAR).items_by_code["I2"].title
    before = content(database(office))
    read = office.frameworks.read_items(paste(f"ข้อ\tข้อคำถาม\nI1\tคำถามใหม่\nI2\t{old}\n"), YEAR)
    assert [(one.code, one.kind) for one in read.changes] == [("I1", "changed"), ("I2", "same")]
    assert content(database(office)) == before


def test_the_copy_for_a_year_without_rules_is_unconfirmed(office):
    office.years.add(2571)
    framework = office.frameworks.read(2571)
    assert framework.pack == "bma-2567" and framework.pack_year != 2571
    assert framework.unconfirmed == {"weights", "levels", "rounding"}


def test_the_result_of_a_year_that_is_only_analysed_can_be_typed(office):
    assert not office.years.has(YEAR)
    office.scores.set_official(YEAR, "I1", "91.5")
    assert {i.code: i.official for i in office.scores.sheet(YEAR)[1].items}["I1"] == Decimal("91.50")
