"""The rule of table 6, the periods of a year, and what a year told of a risk together."""

import datetime as dt

import pytest

from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_method import Every
from ita_desktop.domain.risk_watch import Outcome, Watch, outcome, period, periods, tone

GREEN, YELLOW, RED = Tone.GREEN, Tone.YELLOW, Tone.RED

TABLE_6 = [
    # occurred, put right, severity that remains, status
    (None, None, None, None),
    (None, True, 5, None),
    (0, None, None, GREEN),
    (0, False, 5, GREEN),
    (1, True, None, YELLOW),
    (1, True, 1, YELLOW),
    (1, True, 3, YELLOW),
    (1, True, 4, RED),
    (1, None, 1, YELLOW),
    (1, None, 2, YELLOW),
    (1, None, 3, YELLOW),
    (1, None, 4, RED),
    (1, None, 5, RED),
    (1, False, None, RED),
    (1, False, 1, RED),
    (1, False, 5, RED),
    (1, None, None, None),
    (9, True, 2, YELLOW),
]


@pytest.mark.parametrize(("occurred", "fixed", "severity", "status"), TABLE_6)
def test_the_rule_of_table_6(occurred, fixed, severity, status):
    assert tone(Watch("r", "q1", occurred, fixed, severity), 3) is status


@pytest.mark.parametrize(
    ("red_above", "severity", "status"), [(2, 2, YELLOW), (2, 3, RED), (4, 4, YELLOW), (4, 5, RED)]
)
def test_where_red_begins_can_be_set(red_above, severity, status):
    assert tone(Watch("r", "q1", 1, None, severity), red_above) is status


def test_nothing_told_is_no_status():
    assert tone(None, 3) is None
    assert tone(Watch("r", "q1", done="ทำแล้ว"), 3) is None


def test_the_quarters_of_a_year():
    assert [
        (one.key, str(one.months[0]), str(one.months[-1]), one.last_day) for one in periods(2570, Every.QUARTER)
    ] == [
        ("q1", "2569-10", "2569-12", dt.date(2026, 12, 31)),
        ("q2", "2570-01", "2570-03", dt.date(2027, 3, 31)),
        ("q3", "2570-04", "2570-06", dt.date(2027, 6, 30)),
        ("q4", "2570-07", "2570-09", dt.date(2027, 9, 30)),
    ]
    assert periods(2570, Every.QUARTER)[1].named == "ไตรมาส 2 (มกราคม 2570 – มีนาคม 2570)"


def test_the_months_of_a_year():
    found = periods(2570, Every.MONTH)
    assert [one.key for one in found] == [
        "2569-10", "2569-11", "2569-12", "2570-01", "2570-02", "2570-03",
        "2570-04", "2570-05", "2570-06", "2570-07", "2570-08", "2570-09",
    ]  # fmt: skip
    assert (found[4].named, found[4].last_day) == ("กุมภาพันธ์ 2570", dt.date(2027, 2, 28))


@pytest.mark.parametrize(
    ("key", "known"),
    [("q1", True), ("q4", True), ("2569-10", True), ("2570-09", True), ("q0", False), ("q5", False), ("Q1", False),
     ("2570-10", False), ("2569-09", False), ("", False)],
)  # fmt: skip
def test_a_period_is_known_by_its_key_however_the_year_is_watched(key, known):
    found = period(2570, key)
    assert (found.key == key) if known else found is None


def told(key, occurred, fixed=None, result=""):
    return Watch("r", key, occurred, fixed, result=result)


def test_the_outcome_of_a_year_is_its_worst_and_its_last():
    year = [told("q3", 0, result="ไม่พบ"), told("q1", 2, True, "คืนเงินแล้ว"), told("q2", 1, False), told("q4", None)]
    assert outcome(year, 3) == Outcome(3, RED, "ไม่พบ")
    assert outcome([told("2570-01", 0, result="หลัง"), told("2569-12", 1, True, "ก่อน")], 3) == Outcome(1, YELLOW, "หลัง")
    assert outcome([told("q1", 0)], 3) == Outcome(0, GREEN, "")
    assert outcome([told("q1", None), told("q2", 1)], 3) is None and outcome([], 3) is None
