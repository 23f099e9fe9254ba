"""Risks watched by quarter or month: what is told, by whom, what is late, and requests to revise."""

import datetime as dt

import pytest
from store.content import comes_back_whole, content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Risk, Tone
from ita_desktop.domain.risk_method import Every
from ita_desktop.domain.risk_watch import Outcome, Revision, State, Watch, period, told_late

YEAR = 2566
IN_FEBRUARY = dt.date(2023, 2, 10)


@pytest.fixture
def desk(office):
    """Two risks of two ฝ่าย, in February."""
    office.risks.add(YEAR, Risk("ฝ่ายเทศกิจ", event="ก"), Risk("ฝ่ายโยธา", event="ข"))
    office.risk_watches.today = lambda: IN_FEBRUARY
    return office


def ids(opened):
    return [risk.id for risk in opened.risks.listed(YEAR)]


def uid(opened, at=0):
    return opened.risks.listed(YEAR)[at].uid


def asked(opened, **more):
    return Revision(uid(opened), dt.date(2023, 3, 1), "เดิม", "ใหม่", "พบเหตุซ้ำ")._replace(**more)


TOLD = {"occurred": 1, "fixed": True, "severity": 2, "done": "สุ่มสอบยัน", "result": "พบ 1 ราย", "problem": "คนน้อย",
        "suggestion": "เพิ่มคน", "extra": "กล้อง", "state": State.BEGUN, "state_reason": "รออุปกรณ์"}  # fmt: skip

CHANGES = {
    "told": lambda d: d.risk_watches.watch(YEAR, "q2", ids(d), **TOLD),
    "told of a month": lambda d: d.risk_watches.watch(YEAR, "2566-01", ids(d)[:1], occurred=0),
    "told anew": lambda d: d.risk_watches.watch(YEAR, "q1", ids(d), occurred=3, fixed=False, state="revise"),
    "taken back": lambda d: d.risk_watches.watch(YEAR, "q1", ids(d), occurred=None, state=None),
    "words taken over": lambda d: d.risk_watches.carry_last(YEAR, "q2", ids(d)),
    "cleared": lambda d: d.risk_watches.clear(YEAR, "q1", ids(d)),
    "asked": lambda d: d.risk_watches.ask(YEAR, asked(d)),
    "asked anew": lambda d: d.risk_watches.ask(
        YEAR, d.risk_watches.revisions(YEAR)[0]._replace(after="อื่น", approved_on=dt.date(2023, 3, 9))
    ),
    "withdrawn": lambda d: d.risk_watches.withdraw(YEAR, d.risk_watches.revisions(YEAR)[0].id),
    "the risk removed": lambda d: d.risks.remove(YEAR, ids(d)[:1]),
}


def fill(desk):
    desk.risk_watches.watch(YEAR, "q1", ids(desk), occurred=0, done="ตรวจ", state=State.WATCHING)
    desk.risk_watches.ask(YEAR, asked(desk))


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_one_step_and_comes_back_whole(desk, change):
    fill(desk)
    comes_back_whole(desk, lambda: change(desk))


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_locked_year_keeps_what_was_told(desk, change):
    fill(desk)
    desk.years.set_locked(YEAR, True)
    before = content(database(desk))
    with pytest.raises(Problem, match="year_locked"):
        change(desk)
    assert content(database(desk)) == before


def test_what_is_told_is_read_again_with_who_told_it(desk):
    watches = desk.risk_watches
    watches.watch(YEAR, "q2", ids(desk)[:1], **TOLD)
    (watch,) = watches.watches(YEAR)
    assert {name: getattr(watch, name) for name in TOLD} == TOLD
    assert (watch.risk, watch.period, watch.revision) == (uid(desk), "q2", 1)
    assert watch.entered_by and dt.datetime.fromisoformat(watch.entered_at).tzinfo
    assert watches.tone(YEAR, watch) is Tone.YELLOW and watches.tone(YEAR, None) is None


def test_what_stays_the_same_is_not_written_and_revisions_count(desk):
    watches = desk.risk_watches
    fill(desk)
    entered = watches.watches(YEAR)[0].entered_at
    watches.watch(YEAR, "q1", ids(desk), occurred=0, done=" ตรวจ\n")
    assert [(one.revision, one.entered_at) for one in watches.watches(YEAR)] == [(1, entered)] * 2
    watches.watch(YEAR, "q1", ids(desk)[:1], done="ตรวจซ้ำ")
    assert [(one.revision, one.done, one.state) for one in watches.watches(YEAR)] == [
        (2, "ตรวจซ้ำ", State.WATCHING), (1, "ตรวจ", State.WATCHING),
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "number", "said"), [("occurred", -1, 0), ("severity", 0, 1), ("severity", 6, 1)])
def test_a_number_that_can_not_be_is_refused(desk, name, number, said):
    with pytest.raises(Problem, match="risk_number_outside") as refused:
        desk.risk_watches.watch(YEAR, "q1", ids(desk), **{name: number})
    assert refused.value.values["lowest"] == said and desk.risk_watches.watches(YEAR) == []


@pytest.mark.parametrize("key", ["q5", "2566-10", "2565-09", "ไตรมาส 1", ""])
def test_a_period_that_the_year_lacks_is_refused(desk, key):
    for act in (desk.risk_watches.watch, desk.risk_watches.clear):
        with pytest.raises(Problem, match="risk_period_unknown"):
            act(YEAR, key, ids(desk))


@pytest.mark.parametrize(
    ("today", "every", "now"),
    [("2022-09-30", Every.QUARTER, "q1"), ("2022-10-01", Every.QUARTER, "q1"), ("2022-12-31", Every.QUARTER, "q1"),
     ("2023-01-01", Every.QUARTER, "q2"), ("2023-09-30", Every.QUARTER, "q4"), ("2024-05-01", Every.QUARTER, "q4"),
     ("2023-02-28", Every.MONTH, "2566-02"), ("2021-01-01", Every.MONTH, "2565-10"), ("2023-10-01", Every.MONTH, "2566-09")],
)  # fmt: skip
def test_the_period_that_a_person_means(desk, today, every, now):
    desk.risks.set_method(YEAR, desk.risks.method(YEAR)._replace(every=every))
    desk.risk_watches.today = lambda: dt.date.fromisoformat(today)
    assert desk.risk_watches.period_now(YEAR).key == now


def strip(desk, section=None):
    return [(one.period.key, one.told, one.risks, one.late) for one in desk.risk_watches.strip(YEAR, section)]


def test_the_strip_counts_what_is_told_whole_and_says_what_is_late(desk):
    watches = desk.risk_watches
    watches.watch(YEAR, "q1", ids(desk)[:1], occurred=0)
    watches.watch(YEAR, "q1", ids(desk)[1:], done="ยังไม่ระบุว่าเกิดหรือไม่")
    watches.watch(YEAR, "q2", ids(desk)[:1], occurred=1)
    assert strip(desk) == [("q1", 1, 2, True), ("q2", 0, 2, False), ("q3", 0, 2, False), ("q4", 0, 2, False)]
    assert strip(desk, "ฝ่ายเทศกิจ")[0] == ("q1", 1, 1, False)
    assert strip(desk, "ฝ่ายโยธา")[0] == ("q1", 0, 1, True)
    assert strip(desk, "ฝ่ายทะเบียน")[0] == ("q1", 0, 0, False)


def test_what_was_told_of_quarters_waits_while_a_year_is_watched_by_month(desk):
    fill(desk)
    every = desk.risks.method(YEAR)
    desk.risks.set_method(YEAR, every._replace(every=Every.MONTH))
    assert [one.period.key for one in desk.risk_watches.strip(YEAR)][:2] == ["2565-10", "2565-11"]
    assert sum(one.told for one in desk.risk_watches.strip(YEAR)) == 0
    desk.risks.set_method(YEAR, every)
    assert strip(desk)[0] == ("q1", 2, 2, False)


def test_where_red_begins_belongs_to_the_year(desk):
    desk.risk_watches.watch(YEAR, "q1", ids(desk), occurred=1, severity=3)
    watch = desk.risk_watches.watches(YEAR)[0]
    assert desk.risk_watches.tone(YEAR, watch) is Tone.YELLOW
    desk.risks.set_method(YEAR, desk.risks.method(YEAR)._replace(red_above=2))
    assert desk.risk_watches.tone(YEAR, watch) is Tone.RED
    assert desk.risk_watches.tone(YEAR - 1, watch) is Tone.YELLOW


def test_a_register_holds_what_was_told_by_period(desk):
    fill(desk)
    desk.risk_watches.watch(YEAR, "q2", ids(desk)[:1], occurred=2, fixed=True, result="คืนเงินแล้ว")
    one, two = desk.risks.register(YEAR).lines
    assert (list(one.watches), list(two.watches)) == (["q1", "q2"], ["q1"])
    assert desk.risk_watches.outcomes(YEAR) == {
        one.risk.uid: Outcome(2, Tone.YELLOW, "คืนเงินแล้ว"), two.risk.uid: Outcome(0, Tone.GREEN, ""),
    }  # fmt: skip
    assert desk.risk_watches.outcomes(YEAR - 1) == {}


def test_forms_write_in_the_step_that_is_open(desk):
    with desk.years.step("risks_changed", year=YEAR, count=1):
        desk.risk_watches.keep(ids(desk)[0], Watch(uid(desk), "q1"), {"occurred": 0})
    assert desk.risk_watches.watches(YEAR)[0].occurred == 0
    assert desk.past.undo().label == "risks_changed" and desk.risk_watches.watches(YEAR) == []


# --- table 10 ---------------------------------------------------------------------------------------------------


def test_requests_are_kept_oldest_first(desk):
    watches = desk.risk_watches
    later = watches.ask(YEAR, asked(desk, after=" ใหม่กว่า\n", asked_on=dt.date(2023, 5, 1)))
    first = watches.ask(YEAR, asked(desk))
    assert [(one.id, one.after) for one in watches.revisions(YEAR)] == [(first, "ใหม่"), (later, "ใหม่กว่า")]
    assert watches.ask(YEAR, watches.revisions(YEAR)[0]._replace(approved_on=dt.date(2023, 3, 9))) == first
    assert watches.revisions(YEAR)[0].approved_on == dt.date(2023, 3, 9)
    watches.withdraw(YEAR, first)
    assert [one.id for one in watches.revisions(YEAR)] == [later] and watches.revisions(YEAR - 1) == []


@pytest.mark.parametrize("lacks", [{"after": " "}, {"reason": ""}])
def test_a_request_needs_what_shall_be_and_why(desk, lacks):
    with pytest.raises(Problem, match="risk_revision_unfounded"):
        desk.risk_watches.ask(YEAR, asked(desk, **lacks))
    assert desk.risk_watches.revisions(YEAR) == []


def test_a_request_for_a_risk_that_is_gone_is_said(desk):
    gone = asked(desk)
    desk.risks.remove(YEAR, ids(desk)[:1])
    with pytest.raises(Problem, match="risk_gone"):
        desk.risk_watches.ask(YEAR, gone)


def test_words_of_the_last_period_are_taken_over_where_there_are_none(desk):
    watches = desk.risk_watches
    watches.watch(YEAR, "q1", ids(desk), **TOLD)
    watches.watch(YEAR, "q3", ids(desk)[1:], done="เขียนแล้ว")
    assert watches.carry_last(YEAR, "q3", ids(desk)) == 1
    told = {(watch.risk, watch.period): watch for watch in watches.watches(YEAR)}
    taken = told[uid(desk), "q3"]
    assert (taken.done, taken.extra, taken.occurred, taken.state_reason) == ("สุ่มสอบยัน", "กล้อง", None, "")
    assert told[uid(desk, 1), "q3"].result == ""
    assert watches.carry_last(YEAR, "q3", ids(desk)) == 0


def test_what_is_written_after_its_period_is_late(desk):
    desk.risk_watches.watch(YEAR, "q1", ids(desk)[:1], occurred=0)
    (watch,) = desk.risk_watches.watches(YEAR)
    first = period(YEAR, "q1")
    assert told_late(watch, first)
    assert not told_late(watch._replace(entered_at="2022-12-31T18:00:00+07:00"), first)
