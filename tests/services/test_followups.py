"""The months of a plan: what is asked, what was recorded, and that a plan that changes never changes the past."""

import datetime as dt
from decimal import Decimal

import pytest
from store.content import content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Share, Status
from ita_desktop.domain.measures import Activity, Measure, Owner, Rhythm, Served, read_output
from ita_desktop.services.followups import target_of

YEAR = 2566
DEC, JAN, FEB, MAY = Month(2565, 12), Month(2566, 1), Month(2566, 2), Month(2566, 5)


@pytest.fixture
def follow(office):
    """Three activities from December to May, of two ฝ่าย; it is the tenth of February 2566."""
    activities = (
        Activity("ประชุมชี้แจง", (read_output("๑๒ ครั้ง"),), start=DEC, end=MAY),
        Activity("ติดประกาศ", start=DEC, end=MAY, rhythm=Rhythm.ONCE),
    )
    plans = office.plans
    plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), activities, owners=(Owner("ฝ่ายปกครอง"),)))
    plans.add(
        YEAR,
        Measure(2, (Served("I8"),), ("ข",), (Activity("สรุปงบ", start=DEC, end=MAY),), owners=(Owner("ฝ่ายการคลัง"),)),
    )
    office.followups.today = lambda: dt.date(2023, 2, 10)
    return office.followups


def uids(follow):
    return [row.activity.uid for row in follow.year(YEAR)]


def texts(checklist):
    return [line.text for line in checklist.lines]


CHANGES = {
    "a status": lambda f, u: f.record(YEAR, JAN, u[:1], status="done"),
    "texts, quantity and a day of several": lambda f, u: f.record(
        YEAR, JAN, u, result="ครบ", quantity=Decimal("3.5"), event_date=dt.date(2023, 1, 9)
    ),
    "a remark": lambda f, u: f.remark(YEAR, JAN, u[:2], "เร่งรัด"),
    "an approval": lambda f, u: f.approve(YEAR, JAN, u[:1], dt.date(2023, 2, 1)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_one_step_and_comes_back_whole(office, follow, change):
    known = uids(follow)
    before, steps = content(database(office)), len(office.past.keys())
    change(follow, known)
    after = content(database(office))
    assert after != before and len(office.past.keys()) == steps + 1
    office.past.undo()
    assert {name: rows for name, rows in content(database(office)).items() if rows != before[name]} == {}
    office.past.redo()
    assert content(database(office)) == after


def test_the_checklist_says_what_falls_due_and_what_is_overdue_first(follow):
    first = uids(follow)[0]
    follow.record(YEAR, JAN, [first], status=Status.DONE, result="ประชุมแล้ว")
    found = follow.checklist(YEAR, JAN)
    assert texts(found) == ["ติดประกาศ", "สรุปงบ", "ประชุมชี้แจง"] and found.share == Share(1, 3)
    assert [line.overdue for line in found.lines] == [True, True, False]
    assert texts(follow.checklist(YEAR, JAN, "ฝ่ายการคลัง")) == ["สรุปงบ"]
    assert not follow.checklist(YEAR, Month(2566, 7)).lines


def test_what_is_done_once_is_not_asked_for_again(follow):
    follow.record(YEAR, DEC, uids(follow)[1:2], status=Status.DONE)
    assert "ติดประกาศ" not in texts(follow.checklist(YEAR, JAN)) and "ติดประกาศ" in texts(follow.checklist(YEAR, DEC))


def test_the_strip_counts_every_month(follow):
    follow.record(YEAR, DEC, uids(follow), status=Status.DONE)
    strip = {one.month: one for one in follow.strip(YEAR)}
    assert (strip[DEC].share, strip[DEC].overdue) == (Share(3, 3), 0)
    assert (strip[JAN].share, strip[JAN].overdue) == (Share(0, 2), 2)
    assert strip[FEB].overdue == 0 and follow.overdue(YEAR) == 2


def test_a_late_entry_says_so_and_who_wrote_it(follow):
    follow.record(YEAR, JAN, uids(follow)[:1], status=Status.DONE)
    entry = follow.entry(JAN, uids(follow)[0])
    assert entry.late and entry.entered_by and entry.revision == 1 and entry.wording == "ประชุมชี้แจง"


def test_a_plan_that_changes_leaves_what_was_recorded(office, follow):
    first, second, _ = uids(follow)
    follow.record(YEAR, JAN, [first, second], status=Status.DOING, result="กำลังทำ")
    ids = [row.activity.id for row in follow.year(YEAR)]
    office.plans.change_activities(YEAR, ids[:1], text="ประชุมใหม่", start=MAY, end=MAY)
    office.plans.remove_activities(YEAR, ids[1:2])
    lines = {line.key: line for line in follow.checklist(YEAR, JAN).lines}
    assert not lines[first].due and lines[first].entry.result == "กำลังทำ" and lines[first].entry.wording == "ประชุมชี้แจง"
    assert lines[second].measure is None and lines[second].text == "ติดประกาศ"
    assert first not in [line.key for line in follow.checklist(YEAR, FEB).lines]


def test_the_words_of_the_month_before_are_taken_over_where_nothing_stands(follow):
    first, second, third = uids(follow)
    follow.record(YEAR, DEC, [first, second], result="เดือนก่อน", obstacle="ฝนตก")
    follow.record(YEAR, JAN, [second], result="ใหม่แล้ว")
    assert follow.carry_last(YEAR, JAN, [first, second, third]) == 1
    assert follow.entry(JAN, first).obstacle == "ฝนตก" and follow.entry(JAN, second).result == "ใหม่แล้ว"
    assert follow.entry(JAN, first).status is Status.NOT_STARTED


def test_a_number_is_reached_of_the_first_counted_output(follow):
    assert target_of(follow.year(YEAR)[0].activity) == (Decimal(12), "ครั้ง")
    assert target_of(follow.year(YEAR)[1].activity) is None


def test_the_director_is_no_late_entry(follow):
    first = uids(follow)[0]
    follow.remark(YEAR, JAN, [first], "ดี")
    assert follow.entry(JAN, first).entered_by == ""


def test_a_locked_year_keeps_its_months(office, follow):
    office.years.set_locked(YEAR, True)
    with pytest.raises(Problem, match="year_locked"):
        follow.record(YEAR, JAN, uids(follow), status=Status.DONE)


def test_what_was_cleared_is_empty_again(follow):
    follow.record(YEAR, JAN, uids(follow), status=Status.DONE)
    follow.clear(YEAR, JAN, uids(follow)[:1])
    assert follow.checklist(YEAR, JAN).share == Share(2, 3)
