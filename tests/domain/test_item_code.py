import pytest

from ita_desktop.domain import item_code
from ita_desktop.domain.item_code import ItemCode


def code(text):
    return ItemCode(text[0], int(text[1:])) if text else None


@pytest.mark.parametrize(
    ("printed", "heading", "after", "meant"),
    [
        ("I1", None, None, "I1"), ("E12.", None, None, "E12"), ("O๑๕", None, None, "O15"), ("o 3)", None, None, "O3"),
        ("1๑", "IIT", None, "I1"), ("ๅ๕", "IIT", "I4", "I5"), ("l7", "IIT", "I6", "I7"), ("120", "IIT", "I19", "I20"),
        ("๐๑", "OIT", None, "O1"), ("0๑๐", "OIT", "O9", "O10"), ("030", "OIT", "O29", "O30"), ("๐๔๓", "OIT", "O42", "O43"),
        ("๑๘", "IIT", "I7", "I8"), ("๑๘", "IIT", "I17", "I18"), ("๒๖.", "IIT", "I25", "I26"), ("3", "EIT", "E2", "E3"),
        ("I20", "IIT", "I4", "I20"),
    ],
)  # fmt: skip
def test_a_code_is_settled_by_heading_and_sequence(printed, heading, after, meant):
    assert item_code.resolve(printed, heading, code(after)) == item_code.Reading(code(meant), sure=True)


@pytest.mark.parametrize(
    ("printed", "heading", "after", "guess"),
    [
        ("๑๐", "IIT", None, "I1"),  # digits alone decide nothing: the first of a section is I1
        ("๙๙", "EIT", "E4", "E5"),
        ("l9", "IIT", "I4", "I9"),  # what looks like a letter may jump ahead, but asks
        ("030", None, None, "O30"),
        ("O5", "IIT", "I4", "O5"),  # a clear code under another heading
    ],
)
def test_what_only_its_place_speaks_for_is_not_sure(printed, heading, after, guess):
    assert item_code.resolve(printed, heading, code(after)) == item_code.Reading(code(guess), sure=False)


@pytest.mark.parametrize(
    ("printed", "heading"), [("Q&A", "OIT"), ("", "IIT"), ("เจ้าหน้าที่", "IIT"), ("7", None), ("I0", None)]
)
def test_what_is_no_code_stays_unread(printed, heading):
    assert item_code.resolve(printed, heading) is None


@pytest.mark.parametrize(
    ("line", "mark", "words"),
    [
        ("1๑ เจ้าหน้าที่ใน", "1๑", "เจ้าหน้าที่ใน"), ("๐๑. โครงสร้าง", "๐๑", "โครงสร้าง"), ("0๒๓.สรุปผล", "0๒๓", "สรุปผล"),
        ("E๘. สำนักงาน", "E๘", "สำนักงาน"), ("ข้อ I8 ท่าน", "I8", "ท่าน"), ("O2ข้อมูล", "O2", "ข้อมูล"), ("I8", "I8", ""),
        ("๙.๑. ข้อมูลพื้นฐาน", "", "๙.๑. ข้อมูลพื้นฐาน"), ("2566 เป็นปี", "", "2566 เป็นปี"), ("E-Service", "", "E-Service"),
    ],
)  # fmt: skip
def test_a_line_is_parted_into_code_and_words(line, mark, words):
    assert item_code.split_code(line) == (mark, words)
