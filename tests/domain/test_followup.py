"""What falls due when, and what is late: every rhythm, every kind of window."""

import datetime as dt

import pytest

from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.followup import (
    Entry,
    Share,
    Status,
    due_months,
    is_overdue,
    needs_reason,
    recorded,
    rhythm_of,
    share,
)
from ita_desktop.domain.measures import Activity, Measure, Rhythm

YEAR = 2566
OCT, DEC, JAN, MAR, MAY, JUN, SEP = (
    Month(2565, 10), Month(2565, 12), Month(2566, 1), Month(2566, 3), Month(2566, 5), Month(2566, 6), Month(2566, 9),
)  # fmt: skip


def places(months):
    return [month.place for month in months]


@pytest.mark.parametrize("rhythm", [None, Rhythm.DAILY, Rhythm.WEEKLY, Rhythm.MONTHLY, Rhythm.ONCE])
def test_every_month_of_the_window(rhythm):
    assert places(due_months(Activity("", start=DEC, end=MAY), rhythm, YEAR)) == [3, 4, 5, 6, 7, 8]


@pytest.mark.parametrize(
    ("rhythm", "start", "end", "due"),
    [
        (Rhythm.QUARTERLY, OCT, SEP, [3, 6, 9, 12]),
        (Rhythm.QUARTERLY, DEC, MAY, [3, 6, 8]),
        (Rhythm.QUARTERLY, JAN, JAN, [4]),
        (Rhythm.QUARTERLY, JAN, MAR, [6]),
        (Rhythm.HALF_YEARLY, OCT, SEP, [6, 12]),
        (Rhythm.HALF_YEARLY, DEC, JUN, [6, 9]),
        (Rhythm.HALF_YEARLY, OCT, JAN, [4]),
        (Rhythm.YEARLY, OCT, SEP, [12]),
        (Rhythm.YEARLY, DEC, MAY, [8]),
    ],
)
def test_months_of_a_rhythm(rhythm, start, end, due):
    assert places(due_months(Activity("", start=start, end=end), rhythm, YEAR)) == due


@pytest.mark.parametrize(("rhythm", "due"), [(None, list(range(1, 13))), (Rhythm.QUARTERLY, [3, 6, 9, 12])])
def test_without_a_window_the_whole_year(rhythm, due):
    assert places(due_months(Activity(""), rhythm, YEAR)) == due


def test_a_window_that_reaches_into_other_years_is_cut_at_this_one():
    long = Activity("", start=Month(2565, 6), end=Month(2566, 11))
    assert due_months(long, None, YEAR) == months_of(YEAR)
    assert due_months(long, Rhythm.YEARLY, YEAR) == (SEP,)
    assert due_months(Activity("", start=Month(2560, 1), end=Month(2560, 2)), None, YEAR) == ()


def test_one_month_alone_is_a_window():
    assert due_months(Activity("", start=MAR), Rhythm.MONTHLY, YEAR) == (MAR,)
    assert due_months(Activity("", end=MAR), Rhythm.YEARLY, YEAR) == (MAR,)


def test_what_is_done_once_falls_due_until_it_is_done():
    activity = Activity("", start=DEC, end=MAY)
    assert places(due_months(activity, Rhythm.ONCE, YEAR, done=[JAN])) == [3, 4]
    assert places(due_months(activity, Rhythm.ONCE, YEAR, done=[MAR, JAN])) == [3, 4]
    assert places(due_months(activity, Rhythm.MONTHLY, YEAR, done=[JAN])) == [3, 4, 5, 6, 7, 8]


def test_an_activity_has_its_own_rhythm_or_that_of_its_measure():
    measure = Measure(rhythm=Rhythm.MONTHLY)
    assert rhythm_of(measure, Activity("")) is Rhythm.MONTHLY
    assert rhythm_of(measure, Activity("", rhythm=Rhythm.YEARLY)) is Rhythm.YEARLY


@pytest.mark.parametrize(
    ("status", "day", "overdue"),
    [
        (Status.NOT_STARTED, dt.date(2023, 1, 31), False),
        (Status.NOT_STARTED, dt.date(2023, 2, 1), True),
        (Status.DOING, dt.date(2023, 2, 1), True),
        (Status.DONE, dt.date(2023, 2, 1), False),
        (Status.NOT_DONE, dt.date(2023, 2, 1), False),
    ],
)
def test_overdue_begins_the_day_after_the_month(status, day, overdue):
    assert is_overdue(status, JAN, day) is overdue


def test_an_entry_written_after_its_month_is_late():
    assert not Entry("a", JAN, entered_at="2023-01-31T23:59:00+07:00").late
    assert Entry("a", JAN, entered_at="2023-02-01T00:01:00+07:00").late
    assert not Entry("a", JAN).late


@pytest.mark.parametrize(
    ("status", "reason", "counts"),
    [
        (Status.NOT_DONE, "", Status.DOING),
        (Status.NOT_DONE, " ", Status.DOING),
        (Status.NOT_DONE, "งบไม่พอ", Status.NOT_DONE),
        (Status.NOT_STARTED, "", Status.NOT_STARTED),
        (Status.DOING, "", Status.DOING),
        (Status.DONE, "", Status.DONE),
    ],
)
def test_what_was_not_done_waits_until_it_says_why(status, reason, counts):
    entry = Entry("a", JAN, status, reason)
    assert entry.counts_as is counts and needs_reason(entry) is (counts is not status)


@pytest.mark.parametrize(
    ("before", "by"),
    [
        (Entry("a", JAN), "ข"),
        (Entry("a", JAN, remark="เร่งรัด"), "ข"),
        (Entry("a", JAN, entered_by="ก", entered_at="2023-01-05T10:00:00+07:00"), "ข"),
        (Entry("a", JAN, Status.DOING, entered_by="ก", entered_at="2023-01-05T10:00:00+07:00"), "ก"),
        (Entry("a", JAN, obstacle="ฝนตก", entered_by="ก", entered_at="2023-01-05T10:00:00+07:00"), "ก"),
    ],
)
def test_who_recorded_something_first_stays_and_the_approval_goes(before, by):
    approved = before._replace(approved_on=dt.date(2023, 1, 9))
    after = recorded(approved, approved._replace(result="ครบ"), "ข", "2023-02-05T10:00:00+07:00")
    assert (after.result, after.entered_by, after.late, after.approved_on) == ("ครบ", by, by == "ข", None)


def test_a_share_counts_what_is_settled():
    found = share([Status.DONE, Status.NOT_DONE, Status.DOING, Status.NOT_STARTED])
    assert (found, found.percent, found.complete) == (Share(2, 4), 50, False)
    assert share([]).complete and share([]).percent == 100
