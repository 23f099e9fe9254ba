"""A month among the others of its year, and what is done to lines of several months as one step."""

import datetime as dt

import pytest

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Share, Status
from ita_desktop.domain.measures import Activity, Measure, Owner, Served
from ita_desktop.services import session

YEAR = 2566
DEC, JAN, FEB, MAY = Month(2565, 12), Month(2566, 1), Month(2566, 2), Month(2566, 5)


@pytest.fixture
def follow(office):
    """Two activities from December to May, of two ฝ่าย; it is the tenth of February 2566."""
    for place, section in enumerate(("ฝ่ายปกครอง", "ฝ่ายการคลัง"), 1):
        activity = Activity(f"งานของ{section}", start=DEC, end=MAY)
        office.plans.add(YEAR, Measure(place, (Served(f"I{place}"),), (), (activity,), owners=(Owner(section),)))
    office.followups.today = lambda: dt.date(2023, 2, 10)
    return office.followups


def uids(follow):
    return [row.activity.uid for row in follow.year(YEAR)]


def test_earlier_months_wait_in_the_overview_the_earliest_first(follow):
    first, second = uids(follow)
    follow.record(YEAR, DEC, [first], status="done")
    follow.record(YEAR, JAN, [first], status="not-done", reason="งบไม่พอ")
    found = follow.overview(YEAR, FEB, None, ["ฝ่ายปกครอง", "ฝ่ายการคลัง", "ฝ่ายโยธา"])
    assert [(line.key, line.month) for line in found.earlier] == [(second, DEC), (second, JAN)]
    assert all(line.overdue and line.due for line in found.earlier)
    assert [line.key for line in found.checklist.lines] == [first, second] and found.activities == 2
    assert [one.share for one in found.sections] == [Share(0, 1), Share(0, 1), Share(0, 0)]
    assert list(found.strip) == follow.strip(YEAR)
    assert follow.overview(YEAR, DEC, None, []).earlier == ()


def test_what_is_overdue_in_several_months_is_counted_once(follow):
    first, second = uids(follow)
    assert len(follow.overview(YEAR, FEB, None, []).earlier) == 4 and follow.overdue(YEAR) == 2
    follow.record(YEAR, DEC, [first], status="done")
    assert follow.overdue(YEAR) == 2
    follow.record(YEAR, JAN, [first], status="done")
    assert follow.overdue(YEAR) == 1 and {line.key for line in follow.overview(YEAR, FEB, None, []).earlier} == {second}


def test_a_line_that_is_held_stays_although_it_is_settled(follow):
    first, second = uids(follow)
    follow.record(YEAR, DEC, [first, second], status="done", result="จัดแล้ว")
    found = follow.overview(YEAR, FEB, None, [], held=[(DEC, first), (MAY, second)])
    assert [(line.key, line.month) for line in found.earlier] == [(first, DEC), (first, JAN), (second, JAN)]
    assert [line.overdue for line in found.earlier] == [False, True, True]
    assert found.earlier[0].entry.result == "จัดแล้ว"


def test_every_year_is_read_once_while_nobody_writes(follow):
    this, other = follow.year(YEAR), follow.year(YEAR - 1)
    assert follow.year(YEAR)[0] is this[0] and other == []
    follow.record(YEAR, FEB, uids(follow), status="done")
    assert follow.year(YEAR)[0] is not this[0]


def test_the_overview_of_a_section_is_its_own_but_tells_of_all_sections(follow):
    found = follow.overview(YEAR, FEB, "ฝ่ายการคลัง", ["ฝ่ายปกครอง"])
    assert [line.text for line in found.checklist.lines] == ["งานของฝ่ายการคลัง"] and len(found.earlier) == 2
    assert found.sections[0].share == Share(0, 1) and found.activities == 2
    assert found.checklist == follow.checklist(YEAR, FEB, "ฝ่ายการคลัง")


def test_lines_of_several_months_change_in_one_step(office, follow):
    first, second = uids(follow)
    spots = [(DEC, first), (JAN, second), (DEC, second)]
    act = lambda month, activities: follow.record(YEAR, month, activities, status=Status.DONE)  # noqa: E731
    steps = len(office.past.keys())
    follow.each_month(YEAR, spots, act)
    assert len(office.past.keys()) == steps + 1
    assert {follow.entry(month, uid).status for month, uid in spots} == {Status.DONE}
    office.past.undo()
    assert {follow.entry(month, uid).status for month, uid in spots} == {Status.NOT_STARTED}
    office.years.set_locked(YEAR, True)
    with pytest.raises(Problem) as refused:
        follow.each_month(YEAR, spots, act)
    assert refused.value.code == "year_locked"
    assert follow.each_month(YEAR, [], act) == []


def test_a_search_finds_what_was_recorded(office, follow):
    follow.record(YEAR, JAN, uids(follow)[:1], result="ประชุมหัวหน้าฝ่ายแล้วสองครั้ง")
    found = next(one for one in office.search("หัวหน้าฝ่ายแล้วสองครั้ง") if one.place.kind == "followup")
    assert found.place.key == f"{uids(follow)[0]}:2566-01" and found.place.year == YEAR
    assert found.title.startswith("ม.ค. 66")


def test_a_year_is_read_again_after_every_writing_and_what_was_rolled_back_is_forgotten(office, follow):
    (first, _), before = uids(follow), follow.year(YEAR)
    assert follow.year(YEAR)[0] is before[0]
    with pytest.raises(Problem), office._file.step("followup_recorded"):
        follow.record(YEAR, FEB, [first], status="done")
        assert follow.year(YEAR)[0].statuses == {FEB: Status.DONE}
        raise Problem("evidence_gone")
    assert follow.year(YEAR)[0].statuses == {}
    follow.record(YEAR, FEB, [first], status="doing")
    assert follow.year(YEAR)[0].statuses == {FEB: Status.DOING}
    office.past.undo()
    assert follow.year(YEAR)[0].statuses == {}


def test_what_another_opening_wrote_is_seen(office, follow):
    first, _ = uids(follow)
    with session.open_to_read(office.path) as other:
        assert other.followups.year(YEAR)[0].statuses == {}
        follow.record(YEAR, FEB, [first], status="done")
        assert other.followups.year(YEAR)[0].statuses == {FEB: Status.DONE}
