import datetime as dt

import pytest

from ita_desktop.domain.errors import Unclear, Unreadable
from ita_desktop.domain.fiscal_year import Month, fiscal_year_of, month_near, months_of, read_year


def test_a_fiscal_year_runs_from_october_to_september():
    months = months_of(2566)
    assert [str(m) for m in (months[0], months[2], months[3], months[-1])] == [
        "2565-10",
        "2565-12",
        "2566-01",
        "2566-09",
    ]
    assert {m.fiscal_year for m in months} == {2566}
    assert [m.place for m in months] == list(range(1, 13))
    assert [m.quarter for m in months] == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
    assert [m.half for m in months] == [1] * 6 + [2] * 6


def test_the_year_changes_on_the_first_of_october():
    assert fiscal_year_of(dt.date(2022, 9, 30)) == 2565
    assert fiscal_year_of(dt.date(2022, 10, 1)) == 2566


@pytest.mark.parametrize(
    ("today", "near"),
    [(dt.date(2023, 2, 10), "2566-02"), (dt.date(2022, 9, 30), "2565-10"), (dt.date(2024, 1, 5), "2566-09")],
)
def test_a_year_begins_with_this_month_or_the_nearest_to_it(today, near):
    assert str(month_near(2566, today)) == near


def test_months_count_over_the_turn_of_the_year():
    assert str(Month(2565, 12).shifted(1)) == "2566-01"
    assert str(Month(2566, 1).shifted(-13)) == "2564-12"
    assert Month(2567, 2).last_day == dt.date(2024, 2, 29)
    assert Month.of(dt.date(2023, 6, 9)) == Month(2566, 6)


@pytest.mark.parametrize("typed", ["2570", "๒๕๗๐", " พ.ศ. 2570", "ปี 2570", 2570])
def test_a_buddhist_year_is_read(typed):
    assert read_year(typed) == 2570


@pytest.mark.parametrize(("typed", "guess"), [("2026", 2569), ("3113", 2570)])
def test_a_year_of_another_era_is_asked_about(typed, guess):
    with pytest.raises(Unclear) as asked:
        read_year(typed)
    assert asked.value.alternatives == (guess,)


@pytest.mark.parametrize("typed", ["", "70", "ปีหน้า", "1200", "25700"])
def test_what_is_no_year_is_refused(typed):
    with pytest.raises(Unreadable):
        read_year(typed)


@pytest.mark.parametrize("text", ["2566-13", "2566-00", "6-2566", ""])
def test_a_kept_month_has_one_form(text):
    with pytest.raises(Unreadable):
        Month.parse(text)
    assert Month.parse("2566-06") == Month(2566, 6)
