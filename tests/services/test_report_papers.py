"""What papers gather: the result that a plan answers, the words of a photo, and who signs."""

import io

import pytest
from PIL import Image

from ita_desktop.documents.forms import memo
from ita_desktop.documents.forms.plan_data import EMPTY
from ita_desktop.domain import report_check
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Served
from ita_desktop.domain.office import Person, Role
from ita_desktop.domain.report import Round
from ita_desktop.services import month_form_papers, plan_papers
from ita_desktop.services.director_papers import director_paper
from ita_desktop.services.evidence import Given
from ita_desktop.services.report_papers import check, report_paper

YEAR, DEC = 2566, Month(2565, 12)


def said(block):
    return " ".join(span.text for span in getattr(block, "words", ()) if hasattr(span, "text"))


def test_a_result_without_a_score_is_none(office):
    assert plan_papers.answered_result(office, YEAR) is None and director_paper(office, YEAR).analysis is None
    document = memo.document(plan_papers.memo(office, YEAR))
    facts = next(said(block) for block in document.blocks if said(block).startswith("ข้อเท็จจริง"))
    assert EMPTY in facts and "วิเคราะห์" not in facts
    office.scores.set_official(YEAR - 1, "I1", "88")
    assert plan_papers.answered_result(office, YEAR) is not None


@pytest.mark.parametrize("caption", ["", "ประชุมชี้แจง"])
def test_what_a_camera_called_a_photo_is_not_printed(office, caption):
    office.plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), (Activity("ประชุม", start=DEC, end=DEC),)))
    ((key),) = [(row.activity.uid, DEC) for row in office.followups.year(YEAR)]
    out = io.BytesIO()
    Image.new("RGB", (60, 40), (9, 9, 9)).save(out, "JPEG")
    added = office.evidence.add_files(YEAR, [key], [Given("IMG_2031.jpg", out.getvalue())])
    if caption:
        office.evidence.caption(YEAR, [key], added.ids[0], caption)
    ((shown,),) = report_paper(office, YEAR, Round.SIX).evidence.values()
    assert shown.caption == caption and shown.source


def test_letters_that_the_typeface_lacks_are_found_where_they_were_typed(office):
    activity = Activity("ประชุม 🏛 พื้นที่", start=DEC, end=DEC)
    office.plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), (activity,)))
    ((row),) = office.followups.year(YEAR)
    found = [gap for gap in check(office, YEAR, Round.SIX) if gap.code == "letters_undrawn"]
    assert [(gap.place.kind, gap.values["letters"]) for gap in found] == [("measure", ("🏛",))]
    office.followups.record(YEAR, DEC, [row.activity.uid], result="ครอบครัว 👨\u200d👩\u200d👧 ❤\ufe0f ✓ 🇹🇭 ½")
    place = ("followup", f"{row.activity.uid}:{DEC}")
    (gap,) = [gap for gap in check(office, YEAR, Round.SIX) if gap.place == place and gap.code == "letters_undrawn"]
    assert gap.values["letters"] == ("👨", "👩", "👧", "❤", "🇹", "🇭")
    assert "ไม่พิมพ์ใน PDF: 👨, 👩" in report_check.in_words(gap)


def test_the_same_people_sign_every_paper(office):
    office.office.add_people(Person("นายตัวอย่าง สมมุติ", "เจ้าพนักงานปกครอง", Role.HEAD, "administration"))
    whole = month_form_papers.month_form(office, YEAR, DEC).signers
    assert plan_papers.signers(office)[0].name == whole[1].name == "นายตัวอย่าง สมมุติ"
    assert [one.position for one in plan_papers.signers(office)[1:]] == [one.position for one in whole[2:]]
