"""The executive's page on corruption risks: always one page, as whole as there is room for, and no falsehoods."""

import datetime as dt

import pytest
from documents.risk_registers import METHOD, SECTIONS, paper, risks, unscored
from documents.test_risk_papers import FAMILIES, page_of, pages, squeezed

from ita_desktop.documents.forms import risk_page


@FAMILIES
@pytest.mark.parametrize("given", [(), risks(), risks(60, 6), unscored()], ids=["none", "nine", "sixty", "unscored"])
def test_the_executive_page_is_one_page(tmp_path, family, given):
    bare = tuple(risk._replace(remedies=(), likelihood=5, impact=5) for risk in given) if len(given) > 9 else given
    long = paper(family, bare, sections=(*SECTIONS, *(f"โรงเรียนแห่งที่ {n} ในสังกัด" for n in range(9))))
    (said,) = pages(risk_page.document(page_of(long)), tmp_path)
    assert "เรื่องเสนอเพื่อพิจารณาสั่งการ" in said and "ลงชื่อ" in said


CROWDED = (
    risks(60, 6),
    METHOD._replace(areas=tuple(f"{name} และภารกิจอื่นที่เกี่ยวข้องในความรับผิดชอบ" for name in METHOD.areas * 2)),
)


@FAMILIES
@pytest.mark.parametrize("bare", [False, True])
def test_the_executive_page_is_one_page_with_long_areas_and_sections(tmp_path, family, bare):
    given, method = CROWDED
    high = [risk._replace(likelihood=5, impact=5, area=method.areas[n % 8]) for n, risk in enumerate(given)]
    long = paper(family, [one._replace(remedies=()) for one in high] if bare else high, method=method)
    (said,) = pages(risk_page.document(page_of(long)._replace(short={})), tmp_path)
    assert "๖ จาก ๘ ด้าน" in said


def test_the_executive_page_says_whole_what_there_is_room_for(tmp_path):
    event = "เจ้าหน้าที่เรียกรับเงินเพื่อเร่งรัดจดทะเบียนพาณิชย์ให้เร็วกว่ากำหนด"
    long = tuple(risk._replace(event=event, likelihood=5, impact=4) for risk in risks(6))
    document = risk_page.document(page_of(paper(given=long)))
    (said,) = pages(document, tmp_path)
    assert squeezed(said).count(squeezed(event)) == 6
    assert all(squeezed(area) in squeezed(said) for area in METHOD.areas) and said.count("ปานกลาง") >= 3


def test_the_executive_page_does_not_call_unscored_risks_low(tmp_path):
    (said,) = pages(risk_page.document(page_of(paper(given=unscored()))), tmp_path)
    assert "ในข้อที่ประเมินแล้วไม่พบความเสี่ยงระดับสูง" in said


def test_the_executive_page_proposes_what_follows(tmp_path):
    (said,) = pages(risk_page.document(page_of(paper())), tmp_path)
    assert "ให้เพิ่มมาตรการสำหรับความเสี่ยงสถานะแดง ข้อ ๒, ๘" in said and "ข้อ ๕" in said and "อย่างน้อยฝ่ายละ" in said
    (said,) = pages(risk_page.document(page_of(paper(sections=()), dt.date(2026, 10, 2))), tmp_path)
    assert "กำชับ" not in said
