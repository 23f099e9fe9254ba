from dataclasses import replace
from decimal import Decimal
from itertools import combinations

import pytest

from ita_desktop.domain.framework import Rounding
from ita_desktop.domain.scoring import score
from ita_desktop.domain.what_if import lacks, tried, way_to
from ita_desktop.services import packs

BEST, GOOD, PASS = "ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน"
BMA = packs.load("bma-2566")


def result(iit="96", eit="96", oit="100", framework=BMA, **items):
    """A result in which every item of an instrument has one score, but for those named."""
    each = {"IIT": iit, "EIT": eit, "OIT": oit}
    scores = {i.code: Decimal(each[framework.instrument_of_indicator[i.indicator]]) for i in framework.items}
    return score(framework, {}, scores | {code: Decimal(value) for code, value in items.items()})


def level(code, framework=BMA):
    return next(one for one in framework.levels if one.code == code)


def points(sheet, code):
    return [(lack.code, str(lack.points)) for lack in lacks(level(code), sheet)]


@pytest.mark.parametrize(
    ("iit", "eit", "oit", "stands", "wanted", "lacking"),
    [
        ("95", "95", "95", BEST, BEST, []),
        ("94.99", "96", "96", GOOD, BEST, [("IIT", "0.01")]),
        ("90", "100", "100", GOOD, BEST, [("IIT", "5.00")]),
        ("94", "94", "94", GOOD, BEST, [("", "1.00"), ("IIT", "1.00"), ("EIT", "1.00"), ("OIT", "1.00")]),
        ("84", "100", "100", PASS, GOOD, [("IIT", "1.00")]),
        ("84", "84", "84", "ต้องปรับปรุง", GOOD, [("", "1.00"), ("IIT", "1.00"), ("EIT", "1.00"), ("OIT", "1.00")]),
        ("70", "84", "90", "ต้องปรับปรุง", PASS, [("", "2.80")]),
        ("85", "85", "85", GOOD, GOOD, []),
    ],
)
def test_what_a_level_lacks_by_the_rule_of_bma_2566(iit, eit, oit, stands, wanted, lacking):
    sheet = result(iit, eit, oit)
    assert sheet.level == stands
    assert points(sheet, wanted) == lacking
    way = way_to(BMA, sheet, wanted)
    assert way.possible and bool(way.rises) == bool(lacking)
    assert not lacks(level(wanted), way.sheet)


def test_scores_are_tried_on_items_and_indicators():
    sheet = result()
    assert tried(BMA, sheet, {}) == sheet
    lower = tried(BMA, sheet, {"I1": Decimal(0)})
    assert lower.total < sheet.total and sheet == result()
    whole = tried(BMA, sheet, {}, {1: Decimal(50), 9: Decimal(50)})
    assert [str(p.score) for p in whole.indicators if p.code in ("1", "9")] == ["50.00", "50.00"]
    mixed = tried(BMA, sheet, {"I1": Decimal(100)}, {1: Decimal(50)})
    of_one = {item.code: item.score for item in mixed.items if item.code in ("I1", "I2")}
    assert of_one == {"I1": Decimal(100), "I2": Decimal(50)}
    assert tried(BMA, sheet, {"X9": Decimal(1)}) == sheet


def test_an_item_without_a_score_can_be_tried_and_until_then_no_way_is_known():
    scores = {item.code: Decimal(96) for item in BMA.items if item.code != "I8"}
    sheet = score(BMA, {}, scores)
    way = way_to(BMA, sheet, BEST)
    assert (way.possible, way.unscored, way.rises) == (False, ("I8",), ())
    assert tried(BMA, sheet, {"I8": Decimal(96)}).total == Decimal("96.00")


def test_the_weakest_item_closes_the_gap_and_rises_only_as_far_as_it_must():
    sheet = result(I8="20", I9="80")
    iit = next(part.score for part in sheet.instruments if part.code == "IIT")
    assert iit < 95
    way = way_to(BMA, sheet, BEST)
    (rise,) = way.rises
    assert (rise.code, rise.now) == ("I8", Decimal(20)) and 20 < rise.target < 100
    assert way.sheet.level == BEST
    short = tried(BMA, sheet, {"I8": rise.target - Decimal("0.01")})
    assert short.level == GOOD


def test_an_assessor_gives_full_marks_or_not_so_a_disclosure_item_rises_to_the_cap():
    sheet = result(O1="0", O2="0", O3="0", O4="0")
    way = way_to(BMA, sheet, BEST)
    assert way.rises and {rise.target for rise in way.rises} == {Decimal(100)}
    assert {rise.code for rise in way.rises} <= {"O1", "O2", "O3", "O4"}


def test_a_cap_can_make_a_level_unreachable():
    sheet = result(iit="90")
    assert way_to(BMA, sheet, BEST, Decimal("94.99")).possible is False
    capped = way_to(BMA, sheet, BEST, Decimal(95))
    assert capped.possible and max(rise.target for rise in capped.rises) <= 95
    assert len(capped.rises) > len(way_to(BMA, sheet, BEST).rises)


def small(rounding=Rounding.EVERY_STAGE):
    """Three instruments of few items, so that every set of rises can be tried."""
    codes = {"I1", "I2", "I8", "I9", "E1", "E2", "O1", "O2", "O23"}
    items = tuple(item for item in BMA.items if item.code in codes)
    indicators = tuple(one for one in BMA.indicators if any(item.indicator == one.number for item in items))
    return replace(BMA, items=items, indicators=indicators, rounding=rounding)


@pytest.mark.parametrize("rounding", Rounding)
@pytest.mark.parametrize("wanted", [BEST, GOOD, PASS])
@pytest.mark.parametrize(
    "scores",
    [
        (60, 90, 70, 95, 80, 90, 100, 50, 100),
        (99, 91, 94, 96, 97, 93, 0, 100, 100),
        (50, 50, 50, 50, 100, 100, 0, 0, 0),
        (84, 85, 86, 83, 99, 99, 100, 100, 100),
        (0, 0, 0, 0, 0, 0, 0, 0, 0),
    ],
)
def test_no_smaller_set_of_rises_reaches_the_level(scores, wanted, rounding):
    framework = small(rounding)
    given = dict(zip((item.code for item in framework.items), map(Decimal, scores), strict=True))
    sheet = score(framework, {}, given)
    assert sheet.total is not None
    way = way_to(framework, sheet, wanted)
    assert way.possible and not lacks(level(wanted), way.sheet)
    for count in range(len(way.rises)):
        for codes in combinations(given, count):
            assert lacks(level(wanted), tried(framework, sheet, dict.fromkeys(codes, Decimal(100))))


@pytest.mark.parametrize("pack", packs.known().values())
def test_what_a_rise_adds_is_what_the_total_rises_by(pack):
    framework = replace(packs.load(pack), rounding=Rounding.AT_THE_END)
    sheet = result("10", "10", "10", framework)
    best = next(one for one in framework.levels)
    way = way_to(framework, sheet, best.code)
    assert way.possible
    for rise in way.rises:
        moved = tried(framework, sheet, {rise.code: rise.target}).total - sheet.total
        assert abs(moved - rise.adds) <= Decimal("0.01")
    assert abs(sum(rise.adds for rise in way.rises) - (way.sheet.total - sheet.total)) <= Decimal("0.5")


def test_what_is_reached_already_asks_for_nothing():
    way = way_to(BMA, result("97", "97", "97"), GOOD)
    assert (way.possible, way.lacks, way.rises) == (True, (), ())
