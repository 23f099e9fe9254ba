"""The result as the first tab shows it: groups where there are some, the office's own rule, scores over the years."""

from decimal import Decimal

import pytest

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.standing import Standing, StandingRule
from ita_desktop.services import overview as overviews
from ita_desktop.services.overview import Past


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


def test_scores_over_the_years_tell_another_item_set_apart(office):
    office.years.add(2567, target="bma-2567", analysed="bma-2566")
    office.years.add(2568, target="bma-2566")
    office.scores.set_official(2565, "I1", "70")
    office.scores.set_official(2566, "I1", "81.05")
    office.scores.type_answers(2568, "I3", {1: ["0", "0", "0", "10"]}, percents=False)
    office.scores.set_official(2568, "I1", "78.4")
    assert overviews.past_scores(office.scores, 2568, "I1") == [
        Past(2565, None, same=False),
        Past(2566, Decimal("81.05"), same=True),
        Past(2567, None, same=False),
        Past(2568, Decimal("78.40"), same=True),
    ]
    assert overviews.past_scores(office.scores, 2568, "I3")[-1].score == 100
