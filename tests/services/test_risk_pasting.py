"""Events out of what is pasted: one a line, numbered or not; a table is nothing for the register at once."""

import pytest

from ita_desktop.domain.errors import Problem
from ita_desktop.services.risk_pasting import read_lines


@pytest.mark.parametrize(
    "text",
    [
        "เรียกรับเงินเพื่อเร่งรัดคำขอ\nเบิกค่าล่วงเวลาเกินจริง\n",
        "1\tเรียกรับเงินเพื่อเร่งรัดคำขอ\n๒.\tเบิกค่าล่วงเวลาเกินจริง\n",
        "เหตุการณ์ความเสี่ยงการทุจริต\nเรียกรับเงินเพื่อเร่งรัดคำขอ\n\nเบิกค่าล่วงเวลาเกินจริง",
    ],
)
def test_every_line_is_an_event(text):
    assert [(risk.event, risk.section) for risk in read_lines(text, "ฝ่ายปกครอง")] == [
        ("เรียกรับเงินเพื่อเร่งรัดคำขอ", "ฝ่ายปกครอง"), ("เบิกค่าล่วงเวลาเกินจริง", "ฝ่ายปกครอง"),
    ]  # fmt: skip


def test_an_event_that_only_begins_like_a_heading_stays():
    (risk,) = read_lines("ความเสี่ยงในการเรียกรับเงิน")
    assert risk.event == "ความเสี่ยงในการเรียกรับเงิน"


@pytest.mark.parametrize("text", ["ลำดับ\tเหตุการณ์\n1\tเรียกรับเงิน", "โยธา\tละเว้นการตรวจ\t4\t5"])
def test_a_table_is_none(text):
    assert read_lines(text) == []


def test_an_empty_clipboard_is_said():
    with pytest.raises(Problem) as told:
        read_lines("  ")
    assert told.value.code == "clipboard_empty"
