import pytest
from hypothesis import given
from hypothesis import strategies as st

from ita_desktop.domain import thai


@pytest.mark.parametrize(
    ("pasted", "clean", "repair"),
    [
        ("น้\u0e4dา", "น้ำ", "sara-am"),
        ("น\u0e4d้า", "น้ำ", "sara-am"),
        ("กร\u0e4dา", "กรำ", "sara-am"),
        ("เเผน", "แผน", "double-sara-e"),
        ("ท\u0e48\u0e35", "ที่", "marks-out-of-order"),
        ("ที\u0e48\u0e48", "ที่", "doubled-marks"),
        ("ป\uf702\uf70b", "ปี้", "private-glyphs"),
        ("ผล\x00งาน", "ผลงาน", "control-characters"),
    ],
)
def test_pasted_thai_is_repaired_and_the_repair_is_named(pasted, clean, repair):
    tidied = thai.tidy(pasted)
    assert tidied.text == clean
    assert tidied.repairs == (repair,)


def test_what_nobody_sees_goes_without_a_word():
    tidied = thai.tidy("\ufeffแผน\u200bมาตรการ\u00a0ปี  \r\nใหม่\u00ad\n\n")
    assert tidied == thai.Tidied("แผนมาตรการ ปี\nใหม่", ())


def test_clean_text_stays_as_it_is():
    text = "ขั้นตอนที่ ๑ ผู้ป่วย น้ำใจ เก็บเงิน 100 บาท (No Gift Policy) 👨‍👩‍👧 =1+1 <b>%s"
    assert thai.tidy(text) == thai.Tidied(text, ())


@given(st.text())
def test_tidying_twice_is_tidying_once(text):
    once = thai.tidy(text).text
    assert thai.tidy(once) == thai.Tidied(once, ())


@given(st.text() | st.text("กเแ\u0e48\u0e49\u0e34\u0e38\u0e4d\u0e32\u0e33\u200b\u00a0\uf702\x00\r\n \t"))
def test_no_repair_is_passed_over(text):
    assert thai.tidy(text) == thai._repaired(text)


def test_typed_text_keeps_everything_that_can_be_kept():
    assert thai.keepable("ผล\x00\x1b\ud83d งาน\ufffe\n\t<b>&%s 😀 น\u0e4dา") == "ผล งาน\n\t<b>&%s 😀 น\u0e4dา"


def test_digits_change_both_ways():
    assert thai.to_arabic_digits("๐๑๒๓๔๕๖๗๘๙ ข้อ O๑๕") == "0123456789 ข้อ O15"
    assert thai.to_thai_digits("0123456789") == "๐๑๒๓๔๕๖๗๘๙"


def test_headings_compare_without_blanks_and_hands():
    assert thai.squeeze(" ประเด็น ที่ต้อง\nเตรียม ๑ ") == thai.squeeze("ประเด็นที่ต้องเตรียม1")
    assert thai.squeeze("ผู้อ\u0e4dานวยการ") == thai.squeeze("ผู้อำนวยการ")


def test_marks_take_no_width():
    assert thai.letters("ผู้ป่วยที่นี่") == len("ผปวยทน")
