from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ita_desktop.domain import words


def broken(text):
    return words.with_breaks(text).replace(words.BREAK, "|")


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("ผู้อำนวยการเขตเห็นชอบ", "ผู้อำนวยการเขต|เห็นชอบ"),
        ("แผนการใช้จ่ายงบประมาณของสำนักงานเขต", "แผนการ|ใช้จ่าย|งบประมาณ|ของ|สำนักงานเขต"),
        ("ไม่ได้รับการจัดสรร", "ไม่ได้รับการจัดสรร"),
        ("ต่าง ๆ ฝ่ายพัฒนาชุมชนฯ", "ต่าง ๆ ฝ่าย|พัฒนา|ชุมชนฯ"),
        ("No Gift Policy 100%", "No Gift Policy 100%"),
        ("เปิด https://www.example.or.th/ก แล้ว", "เปิด https://www.example.or.th/ก แล้ว"),
        ("", ""),
    ],
)
def test_lines_may_end_where_words_end(text, breaks):
    assert broken(text) == breaks


@given(st.text(alphabet="กขคงเแไใโาีื่้ๆฯ็์ำ aB1.", max_size=30))
def test_breaks_change_nothing_and_part_no_letter_from_its_marks(text):
    marked = words.with_breaks(text)
    assert words.without_breaks(marked) == words.without_breaks(text)
    for before, after in pairwise(marked):
        assert not (after == words.BREAK and before in "เแโใไ")
        assert not (before == words.BREAK and after in "ๆฯาำ่้็์ีื")


def test_text_that_has_breaks_gets_no_more():
    once = words.with_breaks("แผนการใช้จ่ายงบประมาณ")
    assert words.with_breaks(once) == once
