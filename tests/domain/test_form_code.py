"""The code of a page: made, read from what readers and hands make of it, and one wrong digit found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ita_desktop.domain.errors import Unreadable
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.form_code import FormCode, check_digit, found_in, read

DEC = Month(2569, 12)
codes = st.builds(
    FormCode,
    st.integers(0, 50).map("{:02d}".format),
    st.builds(Month, st.integers(2560, 2600), st.integers(1, 12)),
    st.integers(0, 10),
    st.integers(1, 999),
)


def test_codes_as_the_standard_shows_them():
    assert [str(FormCode("00", DEC, 2, page)) for page in (1, 2)] == ["ITA-00-256912-02-1-1", "ITA-00-256912-02-2-9"]


@pytest.mark.parametrize(("digits", "check"), [("7992739871", 3), ("0", 0), ("18", 2), ("49927398716"[:-1], 6)])
def test_the_check_digit_is_that_of_luhn(digits, check):
    assert check_digit(digits) == check


@pytest.mark.parametrize(
    "text",
    [
        "ITA-00-256912-02-1-1", " ita-00-256912-02-1-1 ", "ITA – 00 – 256912 – 02 – 1 – 1", "ITA-๐๐-๒๕๖๙๑๒-๐๒-๑-๑",
        "ITA-OO-2569I2-O2-l-1", "ITA0025691202 11", "ITA-00-256912-\n02-1-1", "ITA‑00‑256912‑02‑1‑1",
    ],
)  # fmt: skip
def test_a_code_is_read_however_it_came(text):
    assert read(text) == FormCode("00", DEC, 2, 1)


@given(codes)
def test_what_is_made_is_read(code):
    assert read(str(code)) == code
    assert read(str(code).replace("-", "")) == code
    assert len(str(code)) <= 29  # what the QR of a page holds


@given(codes, st.data())
def test_one_wrong_digit_is_found(code, data):
    text = str(code)
    places = [place for place, letter in enumerate(text) if letter.isdigit()]
    place = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from([one for one in "0123456789" if one != text[place]]))
    with pytest.raises(Unreadable):
        read(text[:place] + other + text[place + 1 :])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "form_code_unreadable"), ("ITA", "form_code_unreadable"), ("https://example.go.th", "form_code_unreadable"),
        ("ITA-00-256912-02-1", "form_code_unreadable"), ("ITA-00-256912-02-1-2", "form_code_wrong"),
        ("ITA-51-256912-02-1-5", "form_code_wrong"), ("ITA-00-256913-02-1-9", "form_code_wrong"),
        ("ITA-00-256912-11-1-0", "form_code_wrong"), ("ITA-00-256912-02-0-3", "form_code_wrong"),
    ],
)  # fmt: skip
def test_what_is_no_code_is_refused(text, problem):
    with pytest.raises(Unreadable) as refused:
        read(text)
    assert refused.value.code == problem


def test_a_code_is_found_among_other_words():
    assert found_in("หน้า ๑ จาก ๒ ITA-00-256912-02-1-1 ที่ มาตรการ") == FormCode("00", DEC, 2, 1)
    assert found_in("ITA-2 ITA-00-256912-02-1-2") is None
