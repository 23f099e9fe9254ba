"""A plan carried over: wording travels, months move, results and scores stay behind, and what is open is listed."""

from decimal import Decimal

import pytest
from store.content import content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Rhythm, Role, Served
from ita_desktop.domain.relation import Relation
from ita_desktop.services.carrying import Fate

ACTIVITY = Activity(
    "ประชุมชี้แจง", (Output("๑ ครั้ง", Decimal(1), "ครั้ง"),), ("เสียงตามสาย",), Month(2565, 12), Month(2566, 5)
)


def measure(*codes, **more):
    return Measure(
        1, tuple(Served(code, "คำถามเดิม", Decimal(80)) for code in codes), ("ประเด็น",), (ACTIVITY,), ("กำกับ",),
        (Owner("ฝ่ายปกครอง", Role.LEAD),), Rhythm.MONTHLY, ("ทำแล้ว",), 4, **more,
    )  # fmt: skip


@pytest.fixture
def led(office):
    """The file with a crosswalk from 2566 to 2567 in which I1 and I2 are confirmed, and I3 is dropped."""
    office.years.add(2567)
    walk = office.crosswalks
    for line in walk.lines(2566, 2567)[:3]:
        codes = {"I1": ["I2"], "I2": ["I4"], "I3": []}[line.key.code]
        walk.assign(2566, 2567, line.key, codes)
    return office


def test_what_travels_and_what_does_not(led):
    led.plans.add(2566, measure("I1", "I2"))
    found = led.carrying.look(2566, 2567)
    assert [line.fate for line in found.lines] == [Fate.READY]
    assert led.carrying.carry(found) == 1
    (carried,) = led.plans.measures(2567)
    assert [item.code for item in carried.items] == ["I2", "I4"]
    assert carried.items[0] == Served("I2") and (carried.results, carried.pictures) == ((), 0)
    assert (carried.issues, carried.supervision, carried.rhythm) == (("ประเด็น",), ("กำกับ",), Rhythm.MONTHLY)
    assert carried.owners == (Owner("ฝ่ายปกครอง", Role.LEAD),)
    (activity,) = carried.activities
    assert (activity.start, activity.end) == (Month(2566, 12), Month(2567, 5))
    assert (activity.outputs, activity.channels) == (ACTIVITY.outputs, ACTIVITY.channels)


def test_carrying_over_is_one_step_that_comes_back(led):
    led.plans.add(2566, measure("I1"))
    before = content(database(led))
    led.carrying.carry(led.carrying.look(2566, 2567))
    led.past.undo()
    assert content(database(led)) == before


def test_dropped_and_unknown_items_wait_for_a_decision(led):
    led.plans.add(2566, measure("I3"))
    led.plans.add(2566, measure("I1", "I3"))
    led.plans.add(2566, measure("Z9"))
    found = led.carrying.look(2566, 2567)
    assert [line.fate for line in found.lines] == [Fate.DECIDE] * 3
    assert found.lines[0].ways[0].relation is Relation.DROPPED
    assert led.carrying.carry(found) == 0
    assert led.carrying.carry(found, {found.lines[1].measure.id: ["I2", "I5"]}) == 1
    assert [item.code for item in led.plans.measures(2567)[0].items] == ["I2", "I5"]


def test_carrying_twice_adds_nothing(led):
    led.plans.add(2566, measure("I1"))
    led.carrying.carry(led.carrying.look(2566, 2567))
    again = led.carrying.look(2566, 2567)
    assert [line.fate for line in again.lines] == [Fate.THERE] and led.carrying.carry(again) == 0


def test_a_year_that_the_file_lacks_is_added_with_the_plan(office):
    office.plans.add(2566, measure())
    found = office.carrying.look(2566, 2567)
    assert found.adds_year and not office.years.has(2567)
    assert office.carrying.carry(found) == 1
    assert office.years.has(2567) and office.plans.measures(2567)[0].items == ()
    assert all(item.code for item in found.new_items)


def test_years_of_one_item_set_need_no_crosswalk(office):
    office.plans.add(2566, measure("I1"))
    office.years.add(2567, target="bma-2566")
    found = office.carrying.look(2566, 2567)
    assert [line.becomes.items for line in found.lines] == [(Served("I1"),)] and found.ready


@pytest.mark.parametrize(("before", "year", "code"), [(2566, 2565, "carry_backwards"), (2566, 2567, "plan_missing")])
def test_what_can_not_be_carried_is_refused(office, before, year, code):
    with pytest.raises(Problem, match=code):
        office.carrying.look(before, year)


def test_what_a_measure_brought_stands_beside_it(led):
    led.plans.add(2566, measure("I1"))
    led.carrying.carry(led.carrying.look(2566, 2567))
    led.scores.set_official(2566, "I1", "91.5")
    (line,) = (line for line in led.plans.read(2567).lines if line.measure)
    assert line.scores == (("I2", Decimal("91.50")),)
    assert line.brought and (line.brought.results, line.brought.pictures) == (("ทำแล้ว",), 4)
