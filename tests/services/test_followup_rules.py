"""What holds whoever writes: approvals of words that changed, the first writing, reasons, refusals, what is left over."""

import datetime as dt
from decimal import Decimal

import pytest
from documents.form_files import fill

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Share, Status
from ita_desktop.domain.measures import Activity, Measure, Owner, Role, Served
from ita_desktop.services import followups
from ita_desktop.services.director_papers import director_paper
from ita_desktop.services.evidence import Given

YEAR = 2566
DEC, JAN, FEB, MAY = Month(2565, 12), Month(2566, 1), Month(2566, 2), Month(2566, 5)
WORKS, FINANCE = "ฝ่ายโยธา", "ฝ่ายการคลัง"
DAY = dt.date(2023, 2, 3)


@pytest.fixture
def follow(office):
    """Two activities of one ฝ่าย from December to May; it is the tenth of February 2566."""
    texts = ("ประชุมชี้แจง", "ติดประกาศ")
    activities = tuple(Activity(text, start=DEC, end=MAY) for text in texts)
    office.plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), activities, owners=(Owner(WORKS),)))
    office.followups.today = lambda: dt.date(2023, 2, 10)
    return office.followups


def uids(follow):
    return [row.activity.uid for row in follow.year(YEAR)]


@pytest.fixture
def approved(follow):
    """The first activity in January, done and approved."""
    (first, _) = uids(follow)
    follow.record(YEAR, JAN, [first], status="done", result="ประชุมแล้ว")
    follow.approve(YEAR, JAN, [first], DAY)
    return first


# --- what the director approved ---------------------------------------------------------------------------------


def test_an_approval_goes_with_the_words_that_were_approved_and_comes_back_with_them(office, follow, approved):
    steps = len(office.past.keys())
    follow.record(YEAR, JAN, [approved], result="ประชุมแล้วสองครั้ง")
    assert follow.entry(JAN, approved).approved_on is None and len(office.past.keys()) == steps + 1
    office.past.undo()
    assert follow.entry(JAN, approved).approved_on == DAY


def test_an_approval_stays_where_nothing_changes_and_with_the_directors_own_words(follow, approved):
    follow.record(YEAR, JAN, [approved], result="ประชุมแล้ว")
    follow.remark(YEAR, JAN, [approved], "ดี")
    assert follow.entry(JAN, approved).approved_on == DAY


def test_a_form_that_comes_back_takes_the_approval_of_what_it_changes(office, follow, approved, tmp_path):
    (sent,) = office.section_forms.send(YEAR, JAN, [WORKS], tmp_path / "ส่ง")
    office.section_forms.apply(office.section_forms.read(fill(sent.path, (0, "obstacle", "ฝนตก")), YEAR))
    entry = follow.entry(JAN, approved)
    assert (entry.obstacle, entry.approved_on) == ("ฝนตก", None)
    office.past.undo()
    assert follow.entry(JAN, approved).approved_on == DAY


# --- late -------------------------------------------------------------------------------------------------------


def test_a_word_put_right_after_the_month_makes_nothing_late(follow, monkeypatch):
    first, second = uids(follow)
    monkeypatch.setattr(followups, "_now", lambda: "2023-01-20T10:00:00+07:00")
    follow.record(YEAR, JAN, [first], status="done", result="ประชุมแลว")
    monkeypatch.setattr(followups, "_now", lambda: "2023-02-05T10:00:00+07:00")
    follow.record(YEAR, JAN, [first, second], result="ประชุมแล้ว")
    assert not follow.entry(JAN, first).late and follow.entry(JAN, second).late


def test_what_was_emptied_and_written_anew_is_late(follow, monkeypatch):
    (first, _) = uids(follow)
    monkeypatch.setattr(followups, "_now", lambda: "2023-01-20T10:00:00+07:00")
    follow.record(YEAR, JAN, [first], result="ผิดกิจกรรม")
    follow.record(YEAR, JAN, [first], result="")
    monkeypatch.setattr(followups, "_now", lambda: "2023-02-05T10:00:00+07:00")
    follow.record(YEAR, JAN, [first], result="ประชุมแล้ว")
    assert follow.entry(JAN, first).late


# --- not done, and not why --------------------------------------------------------------------------------------


def test_what_was_not_done_is_settled_only_with_its_reason(office, follow):
    first, second = uids(follow)
    follow.record(YEAR, JAN, [first, second], status="not-done")
    follow.record(YEAR, JAN, [second], reason="งบไม่พอ")
    assert follow.checklist(YEAR, JAN).share == Share(1, 2) and follow.checklist(YEAR, JAN).lines[0].overdue
    strip = {one.month: one for one in follow.strip(YEAR)}
    assert (strip[JAN].share, strip[JAN].overdue) == (Share(1, 2), 1)
    waiting = [(line.key, line.entry.status) for line in follow.overview(YEAR, FEB, None, [WORKS]).earlier]
    assert (first, Status.NOT_DONE) in waiting and (second, Status.NOT_DONE) not in waiting
    assert follow.overview(YEAR, JAN, None, [WORKS]).sections[0].share == Share(1, 2)
    follow.record(YEAR, DEC, [first, second], status="done")
    assert follow.overdue(YEAR) == 1 and [line.late_since for line in director_paper(office, YEAR).late] == [JAN]
    assert [row.statuses[JAN] for row in follow.year(YEAR)] == [Status.NOT_DONE] * 2


# --- what is refused --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("quantity", ["-3", "1e30", "NaN"])
def test_a_quantity_that_cant_be_is_refused(follow, quantity):
    with pytest.raises(Problem, match="followup_quantity"):
        follow.record(YEAR, JAN, uids(follow), quantity=Decimal(quantity))
    assert not follow.entry(JAN, uids(follow)[0]).id


def test_an_unknown_activity_and_a_month_of_another_year_are_refused(office, follow):
    with pytest.raises(Problem, match="activity_gone"):
        follow.record(YEAR, JAN, ["nobody"], status="done")
    with pytest.raises(Problem, match="followup_month_outside"):
        follow.record(YEAR, JAN.shifted(12), uids(follow), status="done")
    (first, _) = uids(follow)
    follow.record(YEAR, JAN, [first], status="done")
    office.plans.remove_activities(YEAR, [follow.year(YEAR)[0].activity.id])
    follow.record(YEAR, JAN, [first], result="บันทึกไว้ก่อนลบ")
    assert follow.entry(JAN, first).result == "บันทึกไว้ก่อนลบ"


# --- who answers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("owner", "asked"),
    [
        (Owner("ทุกฝ่าย"), True),
        (Owner("ทุกฝ่ายและศูนย์บริการ"), True),
        (Owner("บุคลากรทุกคน"), True),
        (Owner("ข้าราชการและลูกจ้าง", Role.ALL_STAFF), True),
        (Owner("ผู้อำนวยการเขต"), False),
        (Owner("โรงเรียนในสังกัด"), False),
    ],
)
def test_everybodys_activities_are_every_sections_and_the_others_are_counted(office, follow, owner, asked):
    office.plans.add(
        YEAR, Measure(2, (Served("I8"),), ("ข",), (Activity("งานร่วม", start=JAN, end=JAN),), owners=(owner,))
    )
    names = [section.name for section in office.office.sections()]
    found = follow.overview(YEAR, JAN, None, names)
    assert {one.name: one.share.due for one in found.sections}[FINANCE] == int(asked)
    assert found.nobody == Share(0, int(not asked)) and follow.unanswered(YEAR, JAN, names) == int(not asked)
    board = {line.section: line.asked for line in office.section_forms.board(YEAR, JAN)}
    assert board[FINANCE] == int(asked) and board[WORKS] == 2 + asked


# --- what left the plan -----------------------------------------------------------------------------------------


def test_what_hangs_on_activities_is_counted_and_the_workbook_tells_it_when_they_are_gone(office, follow):
    first, second = uids(follow)
    for month in (DEC, JAN):
        follow.record(YEAR, month, [first], status="done", result="ครบ", obstacle="ฝนตก")
    office.evidence.add_files(YEAR, [(first, DEC), (first, JAN)], [Given("คำสั่ง.pdf", b"%PDF-1.4\n%%EOF")])
    assert follow.hanging([first, second]) == (2, 1) and follow.hanging([second]) == (0, 0) == follow.hanging([])
    office.plans.remove_activities(YEAR, [follow.year(YEAR)[0].activity.id])
    gone = director_paper(office, YEAR).gone
    assert [(line.entry.month, line.entry.obstacle, line.evidence) for line in gone] == [
        (DEC, "ฝนตก", 1),
        (JAN, "ฝนตก", 1),
    ]
    assert not director_paper(office, YEAR, whole=False).gone
