"""Risks carried over with their outcome: words and measures travel, scores stay, links follow the plan."""

import datetime as dt

import pytest
from store.content import comes_back_whole, content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Owner
from ita_desktop.domain.risk import Family, Quality, Remedy, Response, Risk, Tone
from ita_desktop.domain.risk_watch import Outcome

BEFORE, YEAR = 2566, 2567
DUE = dt.date(2023, 3, 31)
WHOLE = Risk(
    "ฝ่ายเทศกิจ", "ใช้อำนาจ", "การปรับ", "ออกใบเสร็จ", "ไม่ออกใบเสร็จ", False, "ไม่มีผู้ตรวจ", "ร้องเรียน", Tone.RED, 3, 3, ("users",),
    4, 4, "เล่มที่มีเลขคุม", Quality.FAIR, 2, 3, Response.REDUCE,
    (Remedy("สุ่มสอบยัน", "สัปดาห์ละ 10 ราย", "ฝ่ายเทศกิจ", Month(2565, 10), DUE),), "บันทึกของปีก่อน",
)  # fmt: skip
PLANNED = Measure(
    activities=(Activity("ประกาศงดรับของขวัญ", end=Month(2566, 1)), Activity("ทำทะเบียน", end=Month(2566, 9))),
    owners=(Owner("ฝ่ายปกครอง"),),
)


def carried(opened):
    (risk,) = opened.risks.listed(YEAR)
    return risk


def test_what_travels_and_what_does_not(office):
    office.risks.add(BEFORE, WHOLE)
    (row,) = office.risk_carrying.carry(BEFORE, YEAR)
    risk = office.risks.risk(row)
    assert risk.bare == Risk(
        "ฝ่ายเทศกิจ", "ใช้อำนาจ", "การปรับ", "ออกใบเสร็จ", "ไม่ออกใบเสร็จ", False, "ไม่มีผู้ตรวจ", "ร้องเรียน",
        controls="เล่มที่มีเลขคุม", response=Response.REDUCE,
        remedies=(Remedy("สุ่มสอบยัน", "สัปดาห์ละ 10 ราย", "ฝ่ายเทศกิจ", Month(2566, 10), dt.date(2024, 3, 31)),),
    )  # fmt: skip
    (line,) = office.risks.register(YEAR).lines
    assert line.origin == office.risks.listed(BEFORE)[0] and line.before is None
    assert office.risks.method(YEAR) == office.risks.method(BEFORE)


@pytest.mark.parametrize(
    ("known", "told", "becomes"),
    [(False, {"occurred": 1, "fixed": True}, True), (False, {"occurred": 0}, False), (None, {"occurred": 2, "fixed": False}, True),
     (True, {"occurred": 0}, True), (False, {"occurred": 1}, False), (None, None, None)],
)  # fmt: skip
def test_what_happened_is_known_from_then_on(office, known, told, becomes):
    (row,) = office.risks.add(BEFORE, WHOLE._replace(known=known))
    if told:
        office.risk_watches.watch(BEFORE, "q2", [row], **told)
    office.risk_carrying.carry(BEFORE, YEAR)
    assert carried(office).known is becomes


def test_a_look_shows_how_each_stood_and_what_came_of_it_and_writes_nothing(office):
    one, _ = office.risks.add(BEFORE, WHOLE, Risk("ฝ่ายโยธา", event="ข"))
    office.risk_watches.watch(BEFORE, "q1", [one], occurred=1, fixed=False, result="พบ 1 ราย")
    office.risk_watches.watch(BEFORE, "q2", [one], occurred=0, result="ไม่พบ")
    kept = content(database(office))
    found = office.risk_carrying.look(BEFORE, YEAR)
    first, second = found.lines
    assert (first.before.value, first.after.value) == (16, 6) and (second.before, second.outcome) == (None, None)
    assert first.outcome == Outcome(1, Tone.RED, "ไม่พบ")
    assert found.adds_year and found.ready == found.lines and not office.years.has(YEAR)
    assert content(database(office)) == kept


def test_chosen_ones_come_and_none_comes_twice(office):
    office.risks.add(BEFORE, WHOLE, Risk("ฝ่ายโยธา", event="ข"), Risk("ฝ่ายรายได้", event="ค"))
    one, two, three = (risk.uid for risk in office.risks.listed(BEFORE))
    assert len(office.risk_carrying.carry(BEFORE, YEAR, [three, one])) == 2
    assert [risk.event for risk in office.risks.listed(YEAR)] == ["ไม่ออกใบเสร็จ", "ค"]
    again = office.risk_carrying.look(BEFORE, YEAR)
    assert [line.there for line in again.lines] == [True, False, True] and not again.adds_year
    assert office.risk_carrying.carry(BEFORE, YEAR, [one]) == []
    assert len(office.risk_carrying.carry(BEFORE, YEAR)) == 1 and office.risk_carrying.carry(BEFORE, YEAR) == []
    assert [risk.brought_from for risk in office.risks.listed(YEAR)] == [one, three, two]


def test_carrying_is_one_step_that_comes_back_with_its_year(office):
    office.risks.add(BEFORE, WHOLE)
    comes_back_whole(office, lambda: office.risk_carrying.carry(BEFORE, YEAR))
    assert office.past.next_undo().label == "risks_carried"
    office.past.undo()
    assert not office.years.has(YEAR)


def test_risks_go_on_over_the_years_beside_the_one_they_came_from(office):
    office.risks.add(BEFORE, WHOLE)
    office.risk_carrying.carry(BEFORE, YEAR)
    office.risks.score(YEAR, [carried(office).id], 5, 5)
    office.risk_carrying.carry(YEAR, 2568)
    (line,) = office.risks.register(2568).lines
    assert line.origin == carried(office) and line.before is None
    assert line.risk.remedies[0].due_on == dt.date(2025, 3, 31)
    assert office.risks.register(BEFORE, family=Family.B).lines[0].before.value == 16


def test_the_way_of_scoring_goes_along_and_then_stays(office):
    office.risks.add(BEFORE, WHOLE)
    office.risks.set_method(BEFORE, office.risks.method(BEFORE)._replace(main=Family.A))
    office.risk_carrying.carry(BEFORE, YEAR)
    office.risks.reset_method(BEFORE)
    office.risks.set_method(BEFORE, office.risks.method(BEFORE)._replace(main=Family.B))
    assert office.risks.method(YEAR).main is Family.A


# --- linked to the plan -----------------------------------------------------------------------------------------


@pytest.fixture
def linked(office):
    """A risk with a measure of the plan, one of its activities, and own words over another."""
    office.plans.add(BEFORE, PLANNED)
    (measure,) = office.plans.measures(BEFORE)
    first, second = measure.activities
    office.risks.add(
        BEFORE,
        WHOLE._replace(remedies=(
            Remedy(measure=measure.uid), Remedy(measure=measure.uid, activity=first.uid),
            Remedy("ของเราเอง", owner="ฝ่ายเทศกิจ", due_on=DUE, activity=second.uid),
        )),
    )  # fmt: skip
    return office


def told(opened):
    return [(one.text, one.owner, str(one.due_on), one.linked) for one in opened.risks.told(YEAR, carried(opened))]


def test_links_follow_the_plan_that_was_carried_over(linked):
    linked.carrying.carry(linked.carrying.look(BEFORE, YEAR))
    linked.risk_carrying.carry(BEFORE, YEAR)
    (measure,) = linked.plans.measures(YEAR)
    first, second = measure.activities
    assert [(one.measure, one.activity) for one in carried(linked).remedies] == [
        (measure.uid, ""), (measure.uid, first.uid), ("", second.uid),
    ]  # fmt: skip
    assert told(linked) == [
        ("ประกาศงดรับของขวัญ\nทำทะเบียน", "ฝ่ายปกครอง", "2024-09-30", True),
        ("ประกาศงดรับของขวัญ", "ฝ่ายปกครอง", "2024-01-31", True),
        ("ของเราเอง", "ฝ่ายเทศกิจ", "2024-03-31", True),
    ]


def test_without_the_plan_its_words_come_along(linked):
    linked.risk_carrying.carry(BEFORE, YEAR)
    assert told(linked) == [
        ("ประกาศงดรับของขวัญ\nทำทะเบียน", "ฝ่ายปกครอง", "2024-09-30", False),
        ("ประกาศงดรับของขวัญ", "ฝ่ายปกครอง", "2024-01-31", False),
        ("ของเราเอง", "ฝ่ายเทศกิจ", "2024-03-31", False),
    ]


def test_an_activity_that_reads_otherwise_now_is_not_taken_for_the_same(linked):
    linked.carrying.carry(linked.carrying.look(BEFORE, YEAR))
    (measure,) = linked.plans.measures(YEAR)
    linked.plans.change_activities(YEAR, [measure.activities[0].id], text="ประกาศอย่างอื่น")
    linked.risk_carrying.carry(BEFORE, YEAR)
    assert [one.linked for one in carried(linked).remedies] == [True, False, True]
    assert told(linked)[1] == ("ประกาศงดรับของขวัญ", "ฝ่ายปกครอง", "2024-01-31", False)


# --- refused ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "year", "code"),
    [(2566, 2566, "risks_carry_backwards"), (2566, 2565, "risks_carry_backwards"), (2566, 2567, "risks_missing")],
)
def test_what_can_not_be_carried_is_refused(office, before, year, code):
    with pytest.raises(Problem, match=code):
        office.risk_carrying.look(before, year)


def test_a_locked_year_takes_nothing_and_one_that_is_left_may_be_locked(office):
    office.risks.add(BEFORE, WHOLE)
    office.years.add(YEAR)
    office.years.set_locked(BEFORE, True)
    office.risk_carrying.look(BEFORE, YEAR)
    office.years.set_locked(YEAR, True)
    for act in (office.risk_carrying.look, office.risk_carrying.carry):
        with pytest.raises(Problem, match="year_locked"):
            act(BEFORE, YEAR)
    office.years.set_locked(YEAR, False)
    assert len(office.risk_carrying.carry(BEFORE, YEAR)) == 1
