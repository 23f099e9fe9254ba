import datetime as dt

import pytest

from ita_desktop.domain import dates
from ita_desktop.domain.errors import Unclear, Unreadable
from ita_desktop.domain.fiscal_year import Month

NINTH_OF_JUNE = dt.date(2023, 6, 9)


@pytest.mark.parametrize(
    "typed",
    [
        "๙ มิถุนายน ๒๕๖๖", "9 มิถุนายน 2566", "9 มิ.ย. 2566", "9 มิ.ย. 66", "๙ มิ.ย. ๖๖", "9มิย66",
        "วันที่ ๙ เดือน มิถุนายน พ.ศ. ๒๕๖๖", "วันศุกร์ที่ ๙ มิถุนายน พุทธศักราช ๒๕๖๖", "ศุกร์ที่ 9 มิถุนายน 2566",
        "9/6/2566", "09/06/2566", "9-6-2566", "9.6.2566", "9/6/66", "2566-06-09", "2023-06-09",
        "9 มิ.ย. ค.ศ. 2023", "9 June 2023", "9 Jun 2023", dt.date(2023, 6, 9), dt.datetime(2566, 6, 9),
    ],
)  # fmt: skip
def test_a_day_is_read_in_every_hand(typed):
    assert dates.read_date(typed) == NINTH_OF_JUNE


@pytest.mark.parametrize(
    ("typed", "alternatives"),
    [
        ("9/6/2023", (NINTH_OF_JUNE,)),
        ("9 มิ.ย. 2023", (NINTH_OF_JUNE,)),
        ("9/6/23", (dt.date(1980, 6, 9), NINTH_OF_JUNE)),
        ("๙/๖/๒๓", (dt.date(1980, 6, 9), NINTH_OF_JUNE)),
    ],
)
def test_an_unclear_era_is_asked_never_guessed(typed, alternatives):
    with pytest.raises(Unclear) as asked:
        dates.read_date(typed)
    assert asked.value.alternatives == alternatives


@pytest.mark.parametrize(
    "typed", ["31/2/2566", "29 ก.พ. 2566", "9 มิถุ 2566", "มิ.ย. 2566", "", "ไม่ระบุ", "9/13/2566", "9/6/1400"]
)
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(Unreadable):
        dates.read_date(typed)


def test_a_leap_day_is_read_in_its_year():
    assert dates.read_date("29 ก.พ. 2567") == dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    "typed",
    ["ธ.ค. ๖๕", "ธ.ค. 2565", "ธันวาคม 2565", "เดือนธันวาคม ๒๕๖๕", "ธันวาคม พ.ศ. 2565", "12/2565", "2565-12", "Dec 2022"],
)
def test_a_month_is_read(typed):
    assert dates.read_month(typed) == Month(2565, 12)


@pytest.mark.parametrize("typed", ["13/2565", "", "ธันวา", "65"])
def test_what_is_no_month_is_refused(typed):
    with pytest.raises(Unreadable):
        dates.read_month(typed)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("ธ.ค. ๖๕ - พ.ค. ๖๖", "2565-12", "2566-05"),
        ("ธ.ค. 65 – พ.ค. 66", "2565-12", "2566-05"),
        ("ธ.ค.65-พ.ค.66", "2565-12", "2566-05"),
        ("ธันวาคม 2565 ถึง พฤษภาคม 2566", "2565-12", "2566-05"),
        ("ธ.ค. 65 จนถึง ก.พ. 66", "2565-12", "2566-02"),
        ("ธ.ค. - พ.ค. 66", "2565-12", "2566-05"),
        ("ม.ค. - มี.ค. ๖๖", "2566-01", "2566-03"),
        ("ธ.ค. ๖๕", "2565-12", "2565-12"),
    ],
)
def test_a_window_is_read(typed, first, last):
    assert tuple(map(str, dates.read_window(typed))) == (first, last)


@pytest.mark.parametrize("typed", ["พ.ค. 66 - ธ.ค. 65", "ตลอดปี", "- พ.ค. 66"])
def test_what_is_no_window_is_refused(typed):
    with pytest.raises(Unreadable):
        dates.read_window(typed)


def test_dates_are_written_as_the_paper_and_the_screen_want_them():
    assert dates.thai_date(NINTH_OF_JUNE) == "9 มิ.ย. 2566"
    assert dates.memo_date(NINTH_OF_JUNE) == "๙ มิถุนายน ๒๕๖๖"
    assert dates.thai_moment(dt.datetime(2023, 6, 9, 8, 5)) == "9 มิ.ย. 2566 08:05 น."
    assert dates.month_short(Month(2565, 12)) == "ธ.ค. 65"
    assert dates.month_long(Month(2565, 12)) == "ธันวาคม 2565"
    assert dates.window_short(Month(2565, 12), Month(2566, 5)) == "ธ.ค. 65 – พ.ค. 66"
    assert dates.window_short(Month(2565, 12), Month(2565, 12)) == "ธ.ค. 65"
    assert dates.year_title(2570) == "ประจำปีงบประมาณ พ.ศ. ๒๕๗๐"


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_that_is_written_is_read_again(month):
    day = dt.date(2023, month, 1)
    for written in (dates.thai_date(day), dates.memo_date(day)):
        assert dates.read_date(written) == day
    for written in (dates.month_short(Month(2566, month)), dates.month_long(Month(2566, month))):
        assert dates.read_month(written) == Month(2566, month)
