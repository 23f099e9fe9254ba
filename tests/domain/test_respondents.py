"""Who answered: shares, totals, and what is missing."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ita_desktop.domain.respondents import EIT, IIT, TITLES, Line, Survey, TableKey, Trait, TraitTable, usual_lines

SECTIONS = ("ฝ่ายปกครอง", "ฝ่ายโยธา")


def table(*lines, trait=Trait.SEX, instrument=IIT):
    return TraitTable(TableKey(2568, instrument, trait), tuple(Line(*line) for line in lines))


def test_shares_are_rounded_half_up_at_two_decimals():
    counted = table(("ชาย", 1), ("หญิง", 2), ("อื่น ๆ", 0))
    assert [str(counted.share(line.people)) for line in counted.lines] == ["33.33", "66.67", "0.00"]
    assert table(("ก", 1), ("ข", 799)).share(1) == Decimal("0.13")  # 0.125
    assert counted.share(counted.total) == Decimal("100.00")


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=12).filter(any))
def test_shares_make_a_hundred_but_for_their_rounding(counts):
    counted = table(*((str(number), count) for number, count in enumerate(counts)))
    shares = [counted.share(count) for count in counts]
    assert abs(sum(shares) - 100) <= Decimal("0.005") * len(counts)


def test_what_is_not_counted_has_no_share_and_no_total():
    assert table(("ชาย",), ("หญิง",)).total is None
    assert table(("ชาย", 0), ("หญิง",)).share(0) is None
    assert table(("ชาย", 3), ("หญิง",)).share(None) is None


def test_too_many_of_one_section_do_not_stand_in_for_another():
    counted = table(("ฝ่ายปกครอง", 60, 40), ("ฝ่ายโยธา", 10, 25), ("ฝ่ายทะเบียน", 5), trait=Trait.SECTION)
    assert [line.missing for line in counted.lines] == [0, 15, None]
    assert (counted.total, counted.target, counted.missing) == (75, 65, 15)


def test_totals_that_differ_are_named_and_the_largest_counts():
    sex, age = table(("ชาย", 30), ("หญิง", 32)), table(("20 - 30 ปี", 61), trait=Trait.AGE)
    same, empty = table(("20 - 30 ปี", 62), trait=Trait.AGE), table(("หัวหน้าฝ่าย",), trait=Trait.POSITION)
    assert Survey(IIT, (sex, age, empty)).differing == (sex, age)
    assert Survey(IIT, (sex, same, empty)).differing == ()
    assert Survey(IIT, (sex, age, empty)).respondents == 62
    assert Survey(IIT, (empty,)).respondents is None


def test_the_usual_target_holds_until_the_office_has_its_own():
    assert (Survey(IIT, ()).wanted, Survey(EIT, ()).wanted, Survey(IIT, (), 589).wanted) == (400, 500, 589)
    assert Survey(IIT, (), 0).wanted == 0


@pytest.mark.parametrize("instrument", [IIT, EIT])
def test_every_table_has_lines_to_begin_with(instrument):
    for trait in TITLES[instrument]:
        lines = usual_lines(instrument, trait, SECTIONS)
        assert len({line.name for line in lines}) == len(lines) > 1
    names = [line.name for line in usual_lines(instrument, Trait.SECTION, SECTIONS)]
    assert names[:2] == list(SECTIONS) and ("งานอื่น ๆ" in names) == (instrument == EIT)


@pytest.mark.parametrize("written", ["๒๐ - ๓๐ ปี", "20–30 ปี", "20-30ปี", "20 — 30  ปี"])
def test_a_name_is_known_however_it_is_written(written):
    counted = table(*usual_lines(IIT, Trait.AGE, ()), trait=Trait.AGE)
    assert counted.line(written).name == "20 - 30 ปี"
    assert counted.line("30 - 40 ปี") is None
