"""Reports: the words under their headings, what the months say, and what an assessor would miss before it is printed."""

import datetime as dt
import io

import pytest
from PIL import Image
from store.content import content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import Kind, Shown
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Owner, Served, read_output
from ita_desktop.domain.office import Person, Role
from ita_desktop.domain.readiness import Severity
from ita_desktop.domain.report import Heading, Round
from ita_desktop.domain.report_check import Checked, gaps, in_words
from ita_desktop.domain.sentences.report_gaps import REPORT_GAPS
from ita_desktop.services import papers, plan_papers, report_papers
from ita_desktop.services.evidence import Given

YEAR = 2566
OCT, DEC, JAN, APR = Month(2565, 10), Month(2565, 12), Month(2566, 1), Month(2566, 4)
IN_MARCH = dt.date(2023, 3, 31)


@pytest.fixture
def reports(office):
    """One measure of two activities from December to April, and one that has only an imported result."""
    activities = (
        Activity("ประชุมชี้แจงเจ้าหน้าที่", (read_output("๑๒ ครั้ง"),), start=DEC, end=APR),
        Activity("ติดประกาศ", start=DEC, end=DEC),
    )
    office.plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), activities, owners=(Owner("ฝ่ายปกครอง"),)))
    office.plans.add(
        YEAR, Measure(2, (Served("I8"),), ("ข",), (Activity("สรุปงบ", start=DEC, end=DEC),), results=("ส่งแล้ว",))
    )
    return office.reports


def uids(office):
    return [row.activity.uid for row in office.followups.year(YEAR)]


def texts(office, report=Round.SIX):
    return office.reports.texts(YEAR, report)


CHANGES = {
    "words": lambda r: r.write(YEAR, Round.SIX, Heading.PROBLEMS, " บุคลากรใหม่ "),
    "words of the year": lambda r: r.write(YEAR, Round.TWELVE, Heading.SUMMARY, "สรุป"),
    "none": lambda r: r.confirm_none(YEAR, Round.SIX, Heading.SUGGESTIONS, True),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_one_step_and_comes_back_whole(office, reports, change):
    before, steps = content(database(office)), len(office.past.keys())
    change(reports)
    assert content(database(office)) != before and len(office.past.keys()) == steps + 1
    change(reports)
    assert len(office.past.keys()) == steps + 1
    office.past.undo()
    assert content(database(office)) == before


def test_a_heading_has_words_or_none_but_never_both(office, reports):
    reports.confirm_none(YEAR, Round.SIX, Heading.PROBLEMS, True)
    assert texts(office)[Heading.PROBLEMS].worded.none_confirmed
    reports.write(YEAR, Round.SIX, Heading.PROBLEMS, "ส่งของช้า")
    assert texts(office)[Heading.PROBLEMS].worded == ("ส่งของช้า", False)
    with pytest.raises(Problem, match="report_heading_written"):
        reports.confirm_none(YEAR, Round.SIX, Heading.PROBLEMS, True)
    reports.write(YEAR, Round.SIX, Heading.PROBLEMS, "")
    assert texts(office)[Heading.PROBLEMS].worded.missing
    assert texts(office, Round.TWELVE)[Heading.PROBLEMS].worded.missing


def test_a_locked_year_keeps_its_words(office, reports):
    office.years.set_locked(YEAR, True)
    with pytest.raises(Problem, match="year_locked"):
        reports.write(YEAR, Round.SIX, Heading.PROBLEMS, "ส่งของช้า")


def test_the_draft_says_each_point_of_its_months_once(office, reports):
    first = uids(office)[0]
    office.followups.record(YEAR, DEC, [first], obstacle="ส่งของช้า", suggestion="ปรับสัญญา")
    office.followups.record(YEAR, JAN, [first], obstacle="ส่งของ ช้า\nคนไม่พอ")
    office.followups.record(YEAR, APR, [first], obstacle="ฝนตก")
    assert texts(office)[Heading.PROBLEMS].draft.splitlines() == ["ส่งของ ช้า", "คนไม่พอ"]
    assert texts(office, Round.TWELVE)[Heading.PROBLEMS].draft.splitlines()[-1] == "ฝนตก"
    assert texts(office)[Heading.SUGGESTIONS].shown == "ปรับสัญญา" and texts(office)[Heading.SUMMARY].draft == ""


def test_paper_says_none_only_where_it_was_confirmed(office, reports):
    assert report_papers.report_paper(office, YEAR, Round.SIX).headings[Heading.PROBLEMS] == ""
    reports.confirm_none(YEAR, Round.SIX, Heading.PROBLEMS, True)
    assert report_papers.report_paper(office, YEAR, Round.SIX).headings[Heading.PROBLEMS] == "ไม่มี"


# --- the check ------------------------------------------------------------------------------------------------


def found(office, report=Round.SIX, today=IN_MARCH):
    return {gap.code: gap for gap in report_papers.check(office, YEAR, report, today)}


def test_an_untouched_plan_lacks_results_months_and_headings(office, reports):
    gaps = found(office)
    assert (
        list(gaps)[:2] == ["measure_no_result", "result_no_picture"]
        and gaps["measure_no_result"].values["name"] == "I1"
    )
    assert {"problems_missing", "suggestions_missing", "months_empty"} <= set(gaps)
    assert gaps["months_empty"].values["months"] == ("ธ.ค. 65",)
    assert gaps["measure_no_result"].place.kind == "measure" and int(gaps["measure_no_result"].place.key)


def test_months_to_come_are_not_missing(office, reports):
    assert "months_empty" not in found(office, today=dt.date(2022, 11, 1))


def test_everything_there_leaves_nothing(office, reports):
    known = uids(office)
    for month in (DEC, JAN, Month(2566, 2), Month(2566, 3)):
        office.followups.record(YEAR, month, known, status="done", result="ครบถ้วน")
        office.followups.approve(YEAR, month, known, IN_MARCH)
    out = io.BytesIO()
    Image.new("RGB", (8, 6)).save(out, "PNG")
    for uid in (known[0], known[2]):
        office.evidence.add_files(YEAR, [(uid, DEC)], [Given("a.png", out.getvalue())])
    reports.write(YEAR, Round.SIX, Heading.PROBLEMS, "ส่งของช้า")
    reports.confirm_none(YEAR, Round.SIX, Heading.SUGGESTIONS, True)
    assert set(found(office)) == {"scores_missing", "signer_unnamed"}
    office.scores.set_official(YEAR - 1, "I1", "88")
    assert set(found(office)) == {"comparison_missing", "signer_unnamed"}
    office.years.add(YEAR - 1, analysed=office.years.framework(YEAR - 1).pack)
    for year in (YEAR - 2, YEAR - 1):
        for item in office.years.framework(year).items:
            office.scores.set_official(year, item.code, "90")
    sign(office)
    assert found(office) == {}
    reports.write(YEAR, Round.SIX, Heading.PROBLEMS, "")
    office.followups.record(YEAR, DEC, known[:1], obstacle="ก", suggestion="ข")
    assert set(found(office)) == {"problems_draft", "suggestions_denied", "unapproved"}


def sign(office):
    """Name everybody who signs."""
    office.office.add_people(
        Person("นางสมมุติ หนึ่ง", "หัวหน้าฝ่ายปกครอง", Role.HEAD, "administration"),
        Person("นายสมมุติ สอง", "ผู้ช่วยผู้อำนวยการเขต", Role.ASSISTANT),
        Person("นายสมมุติ สาม", "ผู้อำนวยการเขต", Role.DIRECTOR),
    )


def test_everybody_who_signs_and_is_not_named_is_told(office, reports):
    said = [in_words(gap) for gap in report_papers.check(office, YEAR, Round.SIX, IN_MARCH) if "signer" in gap.code]
    assert len(said) == 3 - sum(bool(one.name) for one in plan_papers.signers(office)) > 0


def test_a_measure_of_months_to_come_owes_no_result(office, reports):
    later = Activity("งานเดือนเมษายน", start=APR, end=APR)
    office.plans.add(YEAR, Measure(3, (Served("I9"),), ("ค",), (later,)))

    def without(report):
        all_of_it = report_papers.check(office, YEAR, report, dt.date(2023, 9, 30))
        return [gap.values["name"] for gap in all_of_it if gap.code == "measure_no_result"]

    assert without(Round.SIX) == ["I1"] and without(Round.TWELVE) == ["I1", "I9"]


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (dt.date(2023, 3, 31), None),
        (dt.date(2023, 4, 1), "event_outside_report"),
        (dt.date(2020, 1, 1), "event_outside_year"),
    ],
)
def test_an_event_outside_the_report_is_told(office, reports, day, code):
    first = uids(office)[0]
    office.followups.record(YEAR, DEC, [first], result="จัดแล้ว", event_date=day)
    gaps = {one: gap for one, gap in found(office).items() if one.startswith("event_")}
    assert set(gaps) == ({code} if code else set())
    assert not code or gaps[code].place == ("followup", f"{first}:{DEC}")


def test_the_name_of_a_document_is_read_as_its_caption_is(office, reports):
    first = uids(office)[0]
    office.followups.record(YEAR, DEC, [first], result="จัดแล้ว")
    given = Given("คำสั่งสำนักงานเขตบางรัก ปี 2564.pdf", b"%PDF-1.4\n%%EOF")
    office.evidence.add_files(YEAR, [(first, DEC)], [given])
    gaps = found(office)
    assert gaps["district_other"].values["district"] == "บางรัก" and gaps["year_other"].values["years"] == (2564,)


def test_what_left_the_plan_is_told_and_read_too(office, reports):
    first = uids(office)[0]
    for month in (DEC, JAN):
        office.followups.record(YEAR, month, [first], status="not-done", result="ตามแบบสำนักงานเขตบางรัก")
    office.plans.remove_activities(YEAR, [office.followups.year(YEAR)[0].activity.id])
    gaps = found(office)
    assert in_words(gaps["activity_gone"]) == (
        "กิจกรรม “ประชุมชี้แจงเจ้าหน้าที่” ไม่อยู่ในแผนแล้ว แต่มีผลของ ธ.ค. 65, ม.ค. 66 จะพิมพ์ไว้ท้ายรายงาน"
    )
    assert {"district_other", "reason_missing"} <= set(gaps)


def test_words_of_others_are_found_where_they_stand(office, reports):
    first = uids(office)[0]
    office.followups.record(YEAR, DEC, [first], status="not-done", result="ตามแบบสำนักงานเขตบางรัก ปี 2564")
    gaps = found(office)
    assert gaps["district_other"].place == ("followup", f"{first}:{DEC}") and gaps["year_other"].values["years"] == (
        2564,
    )
    assert gaps["reason_missing"].severity is Severity.LOSES and gaps["unapproved"].values["count"] == 1
    assert "บางรัก" in in_words(gaps["district_other"]) and "December" not in in_words(gaps["reason_missing"], "en")


def test_evidence_of_another_year_is_told(office, reports):
    given = Checked(
        office.publications.around(YEAR), Round.SIX.months(YEAR), office.plans.read(YEAR).measures,
        (office.followups.entry(DEC, uids(office)[0])._replace(result="ก"),),
        {(uids(office)[0], DEC): (Shown(1, Kind.PHOTO, "a.jpg", "", "", dt.date(2021, 1, 1), 4, 3),)},
    )  # fmt: skip
    outside = [gap for gap in gaps(given) if gap.code == "evidence_outside"]
    assert [in_words(gap) for gap in outside] == [
        "หลักฐานของ “ประชุมชี้แจงเจ้าหน้าที่” ลงวันที่ 1 ม.ค. 2564 ซึ่งอยู่นอกปีงบประมาณ 2566"
    ]


def test_a_plan_without_measures_has_one_gap(office):
    assert list(found(office)) == ["plan_empty"]


def test_every_sentence_has_both_languages():
    assert all(thai.strip() and english.strip() and thai != english for thai, english in REPORT_GAPS.values())


# --- as files -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", ["report-6", "report-12", "director"])
@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_each_is_made_as_what_it_can_be(office, reports, tmp_path, paper, ending):
    if ending in papers.PAPERS[paper].endings:
        assert papers.export(office, paper, YEAR, tmp_path / f"a{ending}").holds
    else:
        with pytest.raises(Problem, match="output_no_workbook"):
            papers.export(office, paper, YEAR, tmp_path / f"a{ending}")
