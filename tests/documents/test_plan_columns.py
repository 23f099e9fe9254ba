"""Columns of a plan that a person has said something about."""

import pytest
from documents.test_read_plan_noise import BY_ITEM, only, read, row, rules, table

from ita_desktop.documents.incoming.plan import Column, candidates
from ita_desktop.documents.incoming.source import read_bytes
from ita_desktop.domain.errors import Problem


def test_a_column_that_a_person_leaves_out_leaves_nothing():
    source = table((*row("I1 ทาง"), "๕๐๐ บาท"), headings=(*BY_ITEM, "เงินที่ใช้"))
    reading = read(source, columns={"เงินที่ใช้": Column.IGNORED})
    found = reading.measures[0]
    assert "๕๐๐" not in str(found) and "column_unknown" not in rules(reading)
    assert found.measure == only(read(table(row("I1 ทาง"))))


def test_columns_left_out_make_no_heading():
    ordinary = table(("I1 ทาง", "- ติดไฟ", "๕๐๐ บาท"), headings=("ตัวชี้วัด", "กิจกรรม", "เงินที่ใช้"))
    with pytest.raises(Problem, match="plan_not_found"):
        read(ordinary, columns={"เงินที่ใช้": Column.IGNORED})


def test_headings_far_down_in_a_text_are_offered():
    prose = "".join(f"ย่อหน้าที่ {number} ของบทนำ\n" for number in range(300))
    table = "เรื่อง\tสิ่งที่จะลงมือ\tใครเป็นคนทำ\nป้ายบอกทาง\tทำป้าย\tฝ่ายโยธา\n"
    offered = candidates(read_bytes((prose + table).encode(), "ยาว.txt"))
    assert offered[0].headings == ("เรื่อง", "สิ่งที่จะลงมือ", "ใครเป็นคนทำ")
    assert offered[0].samples[0] == ("ป้ายบอกทาง", "ทำป้าย", "ฝ่ายโยธา")
