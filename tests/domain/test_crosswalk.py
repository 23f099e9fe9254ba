"""Which items of two years are the same: by what they ask, never by their code."""

import time
from collections import Counter
from dataclasses import replace

import pytest

from ita_desktop.domain.crosswalk import Reason, differences, propose, with_relations
from ita_desktop.domain.framework import Item, Scale, Topic
from ita_desktop.domain.relation import Relation
from ita_desktop.services import packs

READ_BY_HAND = {
    "I4": "I7", "I7": "I8", "I8": "I8", "I10": "I10", "I11": "I9", "I16": "I14", "I17": "I15", "I18": "I17",
    "I19": "I18", "I21": "I20", "I26": "I24", "E1": "E1", "E2": "E2", "E3": "E3", "E6": "E7", "E7": "E10", "E8": "E9",
    "E10": "E9", "E11": "E11", "E13": "E13", "E14": "E14", "E15": "E15", "O1": "O1", "O2": "O1", "O3": "O2",
    "O5": "O6", "O6": "O4", "O7": "O7", "O8": "O6", "O10": "O8", "O12": "O8", "O13": "O9", "O14": "O10", "O15": "O12",
    "O17": "O11", "O18": "O17", "O20": "O17", "O22": "O19", "O23": "O20", "O27": "O21", "O30": "O22", "O31": "O22",
    "O32": "O6", "O35": "O24", "O36": "O25", "O37": "O25", "O39": "O28", "O41": "O28", "O42": "O30", "O43": "O30",
}  # fmt: skip
"""Items of 2565 and what they are in 2566, as somebody who read both published sets paired them."""


@pytest.fixture(scope="module")
def pairs():
    return propose(packs.load("bma-2565"), packs.load("bma-2566")).pairs


def framework(year, *items):
    """The set of a year with these items only."""
    return replace(packs.load("bma-2566"), pack=f"own-{year}", items=items)


def asks(code, title, indicator=1, *, scale=Scale.LEVEL4, confirmed=True, topics=()):
    return Item(code, indicator, title, "", scale, topics=topics or (Topic(1, title),), title_confirmed=confirmed)


def test_what_is_called_sure_between_2565_and_2566_is_right(pairs):
    sure = [pair for pair in pairs if pair.sure]
    assert len(sure) >= 18
    assert [pair for pair in sure if READ_BY_HAND.get(pair.before) != pair.after] == []


def test_most_of_what_a_reader_paired_is_found(pairs):
    found = {(pair.before, pair.after) for pair in pairs if pair.before and pair.after}
    right = found & set(READ_BY_HAND.items())
    assert len(right) >= 40
    assert len(found - set(READ_BY_HAND.items())) <= 4


def test_the_same_code_is_no_reason(pairs):
    """O30 was a channel for complaints in 2565 and the measures in 2566."""
    by_before = {pair.before: pair for pair in pairs if pair.before}
    assert by_before["O30"].after != "O30"
    assert by_before["O42"].after == by_before["O43"].after == "O30"
    assert by_before["O42"].relation is by_before["O43"].relation is Relation.MERGED


def test_what_is_left_over_is_dropped_or_new_and_never_sure(pairs):
    alone = [pair for pair in pairs if not (pair.before and pair.after)]
    assert {pair.relation for pair in alone} == {Relation.NEW, Relation.DROPPED}
    assert not [pair for pair in alone if pair.sure]
    counted = Counter(pair.after for pair in pairs if not pair.before)
    assert max(counted.values()) == 1


def test_items_without_a_known_title_stay_unmapped_and_block_nothing():
    found = propose(packs.load("bma-2566"), packs.load("bma-2567"))
    assert set(found.unmapped_after) == {f"O{n}" for n in range(1, 23)} - {"O15"}
    assert not [pair for pair in found.pairs if pair.after in found.unmapped_after]
    into = {pair.before for pair in found.pairs if pair.after == "O15"}
    assert into == {"O19", "O20"}
    dropped = [pair.before for pair in found.pairs if pair.relation is Relation.DROPPED]
    assert not [code for code in dropped if code.startswith("O")], "O items may be among the unknown ones"


def test_a_set_beside_itself_is_the_same_throughout():
    one = packs.load("bma-2566")
    found = propose(one, one).pairs
    assert all(pair.before == pair.after and pair.relation is Relation.SAME and pair.sure for pair in found)
    assert {pair.reason for pair in found} == {Reason.SAME_TEXT}


def test_blanks_digits_and_moved_codes_change_nothing():
    old = framework(1, asks("I1", "เผยแพร่ผลงานปี ๒๕๖๕ ทางเว็บไซต์"), asks("I2", "มอบหมายงานอย่างเป็นธรรมแก่ทุกคน"))
    new = framework(2, asks("I1", "มอบหมายงาน อย่างเป็นธรรม แก่ทุกคน"), asks("I7", "เผยแพร่ผลงานปี 2565 ทางเว็บไซต์"))
    assert [(p.before, p.after, p.relation.value) for p in propose(old, new).pairs] == [
        ("I1", "I7", "same"),
        ("I2", "I1", "same"),
    ]


def test_one_item_of_which_two_are_made_is_split():
    old = framework(1, asks("I1", "แผนการใช้จ่ายเงินของหน่วยงาน และผลสำรวจความเห็นของผู้รับบริการ"))
    new = framework(2, asks("I1", "แผนการใช้จ่ายเงินของหน่วยงาน"), asks("I2", "ผลสำรวจความเห็นของผู้รับบริการ"))
    found = propose(old, new).pairs
    assert {(p.before, p.after, p.relation.value) for p in found} == {("I1", "I1", "split"), ("I1", "I2", "split")}


def test_a_question_turned_round_is_never_sure():
    title = "ผู้บังคับบัญชามอบหมายงานแก่ท่านอย่างเป็นธรรม"
    turned = asks("I1", title + "หรือไม่", topics=(Topic(1, title + "หรือไม่", positive=False),))
    (pair,) = propose(framework(1, asks("I1", title)), framework(2, turned)).pairs
    assert pair.after == "I1" and not pair.sure
    (pair,) = propose(framework(1, asks("I1", title)), framework(2, asks("I1", title + "ๆ", scale=Scale.YES_NO))).pairs
    assert pair.after == "I1" and not pair.sure


@pytest.mark.parametrize("title", ["", "   "])
def test_empty_sets_and_titles_are_no_trouble(title):
    assert propose(framework(1), framework(2)) == ((), (), ())
    found = propose(framework(1, asks("I1", title)), framework(2, asks("I1", "คำถาม", confirmed=False)))
    assert found == ((), ("I1",), ("I1",))
    only = propose(framework(1, asks("I1", "ก")), framework(2, asks("I9", "ก")))
    assert [pair[:2] for pair in only.pairs] == [("I1", "I9")]


def test_pairs_that_no_longer_share_an_item_are_reworded(pairs):
    merged = [pair for pair in pairs if pair.relation is Relation.MERGED][:1]
    assert [pair.relation for pair in with_relations(merged)] == [Relation.REWORDED]


def test_differing_words_are_marked_and_nothing_is_lost():
    old, new = "ท่านรู้แผนการใช้จ่ายงบประมาณ มากน้อยเพียงใด", "ท่านรับรู้แผนการใช้จ่ายงบประมาณ มากน้อยระดับใด"
    left, right = differences(old, new)
    assert "".join(piece.text for piece in left) == old
    assert "".join(piece.text for piece in right) == new
    assert any("ระดับ" in piece.text for piece in right if piece.differs)
    assert any("งบประมาณ" in piece.text for piece in right if not piece.differs)
    assert differences("", "คำ") == ((), (("คำ", True),))


def test_two_full_sets_are_compared_in_a_moment():
    propose(packs.load("bma-2565"), packs.load("bma-2566"))
    begun = time.perf_counter()
    propose(packs.load("bma-2565"), packs.load("bma-2566"))
    assert time.perf_counter() - begun < 2
