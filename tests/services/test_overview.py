"""The result as the first tab shows it: groups where there are some, the office's own rule, scores over the years."""

from decimal import Decimal

import pytest

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.measures import Measure, Served
from ita_desktop.domain.relation import Relation
from ita_desktop.domain.standing import Standing, StandingRule
from ita_desktop.services import overview as overviews
from ita_desktop.services.crosswalks import LineKey
from ita_desktop.services.overview import Origin, Past


def test_groups_stand_between_indicator_and_items(office):
    shown = overviews.overview(office.scores, 2566)
    assert shown.below["indicator", "9"][0] == ("group", "9.1")
    assert shown.below["group", "9.1"] == [("group", "9.1.1"), ("group", "9.1.2"), ("group", "9.1.3")]
    assert {key[0] for key in shown.below["group", "9.1.1"]} == {"item"}
    assert {key[0] for key in shown.below["indicator", "1"]} == {"item"}
    assert {line.code for line in shown.items()} == shown.framework.items_by_code.keys()
    below = [key for keys in shown.below.values() for key in keys]
    assert len(below) == len(set(below)) == len(shown.lines)


def test_a_group_has_the_mean_of_its_items(office):
    framework = office.years.framework(2565)
    codes = [item.code for item in framework.items_below("9.1")]
    for code in codes:
        office.scores.set_official(2565, code, "0" if code == codes[-1] else "100")
    line = overviews.overview(office.scores, 2566).lines["group", "9.1"]
    assert line.score == Decimal("88.89") and line.title


def test_the_office_s_own_rule_is_kept_and_used(office):
    assert office.scores.rule() == StandingRule()
    office.scores.set_official(2565, "I1", "88")
    standing = lambda: overviews.overview(office.scores, 2566).lines["item", "I1"].standing  # noqa: E731
    assert standing() is Standing.WATCH
    own = StandingRule(Decimal("90.50"), Decimal(97), fell_is_weak=True)
    office.scores.set_rule(own)
    assert office.scores.rule() == own and standing() is Standing.WEAK
    office.past.undo()
    assert office.scores.rule() == StandingRule() and standing() is Standing.WATCH


@pytest.mark.parametrize(("weak", "watch"), [(96, 95), (-1, 95), (85, 101)])
def test_a_rule_that_makes_no_sense_is_refused(office, weak, watch):
    with pytest.raises(Problem) as refused:
        office.scores.set_rule(StandingRule(Decimal(weak), Decimal(watch)))
    assert refused.value.code == "rule_unfit"


def test_an_item_that_fell_is_weak_where_the_office_wants_it(office):
    office.years.add(2567, target="bma-2566", analysed="bma-2566")
    office.years.add(2568, target="bma-2566", analysed="bma-2566")
    office.scores.set_official(2566, "I1", "99")
    office.scores.set_official(2567, "I1", "98")
    standing = lambda: overviews.overview(office.scores, 2568).lines["item", "I1"].standing  # noqa: E731
    assert standing() is Standing.FINE
    office.scores.set_rule(StandingRule(fell_is_weak=True))
    assert standing() is Standing.WEAK


# --- years of different item sets -----------------------------------------------------------------------------


@pytest.fixture
def two_sets(office):
    """2565 by its own item set, 2566 by the next, each with a result."""
    office.years.add(2567, target="bma-2567", analysed="bma-2566")
    for year, scores in ((2565, {"I1": "70", "I2": "80", "I3": "95"}), (2566, {"I1": "90", "I2": "60", "I3": "96"})):
        for code, score in scores.items():
            office.scores.set_official(year, code, score)
    return office


def pair(office, before, *after):
    office.crosswalks.assign(2565, 2566, LineKey("before", before), after)


def line(office, code, year=2567):
    return overviews.with_plan(office, year).lines["item", code]


def test_nothing_is_compared_before_a_person_confirmed_what_an_item_was(two_sets):
    shown = overviews.with_plan(two_sets, 2567)
    assert all(one.last is None and one.difference is None for one in shown.items())
    assert {one.origin for one in shown.items()} == {Origin()}
    pair(two_sets, "I3", "I1")
    moved = line(two_sets, "I1")
    assert (moved.last, moved.difference) == (Decimal(95), Decimal(-5))
    assert moved.origin == Origin(("I3",), Relation.REWORDED) and line(two_sets, "I3").last is None


def test_an_item_that_fell_under_another_code_is_weak(two_sets):
    two_sets.scores.set_rule(StandingRule(fell_is_weak=True))
    assert line(two_sets, "I1").standing is Standing.WATCH
    pair(two_sets, "I3", "I1")
    assert line(two_sets, "I1").standing is Standing.WEAK


def test_items_split_merged_and_new_have_no_year_before(two_sets):
    pair(two_sets, "I1", "I2", "I3")
    pair(two_sets, "I2", "I1")
    pair(two_sets, "I3", "I1")
    two_sets.crosswalks.assign(2565, 2566, LineKey("after", "I4"), ())
    lines = [line(two_sets, code) for code in ("I1", "I2", "I3", "I4")]
    assert [one.last for one in lines] == [None] * 4
    assert [one.origin.relation for one in lines] == [Relation.MERGED, Relation.SPLIT, Relation.SPLIT, Relation.NEW]
    assert lines[0].origin.codes == ("I2", "I3")
    assert overviews.past_scores(two_sets, 2566, "I1")[0] == Past(
        2565, (("I2", Decimal(80)), ("I3", Decimal(95))), Relation.MERGED
    )


def test_the_history_goes_by_code_within_a_set_and_by_confirmed_pairs_between_sets(two_sets):
    pair(two_sets, "I3", "I1")
    two_sets.years.add(2568, target="bma-2566")
    two_sets.scores.type_answers(2568, "I3", {1: ["0", "0", "0", "10"]}, percents=False)
    two_sets.scores.set_official(2568, "I1", "78.4")
    assert overviews.past_scores(two_sets, 2568, "I1") == [
        Past(2565, (("I3", Decimal(95)),), Relation.REWORDED),
        Past(2566, (("I1", Decimal(90)),), None),
        Past(2567, (), None),
        Past(2568, (("I1", Decimal("78.40")),)),
    ]
    assert overviews.past_scores(two_sets, 2568, "I3")[-1].scores == (("I3", Decimal(100)),)
    assert overviews.past_scores(two_sets, 2567, "I1")[0] == Past(2565, (), None)


def test_a_year_of_the_same_set_is_compared_by_code(two_sets):
    two_sets.years.add(2569, target="bma-2567", analysed="bma-2567")
    two_sets.scores.set_official(2567, "I1", "50")
    two_sets.scores.set_official(2568, "I1", "60")
    shown = line(two_sets, "I1", 2569)
    assert shown.difference == 10 and shown.origin == Origin(("I1",), Relation.SAME)


# --- beside the scores ----------------------------------------------------------------------------------------


def test_measures_serve_their_items_or_their_whole_indicator(office):
    office.years.add(2567, target="bma-2566", analysed="bma-2566")
    assert line(office, "I1").measures == 0
    office.plans.add(2567, Measure(1, (Served("I1"), Served("I2"))))
    office.plans.add(2567, Measure(1))
    office.plans.add(2566, Measure(1))
    counts = {one.code: one.measures for one in overviews.with_plan(office, 2567).items()}
    assert (counts["I1"], counts["I2"], counts["I3"], counts["I8"]) == (2, 2, 1, 0)


def test_measures_on_items_of_the_next_set_count_for_what_those_items_were(two_sets):
    two_sets.plans.add(2566, Measure(1, (Served("I1"),)))
    assert line(two_sets, "I1", 2566).measures == line(two_sets, "I3", 2566).measures == 0
    pair(two_sets, "I3", "I1")
    assert (line(two_sets, "I3", 2566).measures, line(two_sets, "I1", 2566).measures) == (1, 0)


def test_what_a_disclosure_item_lacks_is_counted_when_it_is_seen(office):
    shown = overviews.with_plan(office, 2566)
    assert "published" not in vars(shown)
    assert shown.row(("item", "I1")).published is None and "published" not in vars(shown)
    before = shown.row(("item", "O1")).published
    assert before.losing == 1 + len(office.years.framework(2565).items_by_code["O1"].elements)
    office.publications.add_link(2565, "O1", "https://example.go.th/a")
    assert overviews.with_plan(office, 2566).row(("item", "O1")).published.losing == before.losing - 1
