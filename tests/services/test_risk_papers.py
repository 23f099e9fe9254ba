"""Papers on risks out of an office file: gathered, made as PDF and Word, and checked before they are printed."""

import datetime as dt

import pypdf
import pytest

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Owner, Served
from ita_desktop.domain.readiness import Severity
from ita_desktop.domain.report import Heading, RiskRound
from ita_desktop.domain.risk import Family, Quality, Remedy, Tone
from ita_desktop.domain.risk_method import Every
from ita_desktop.domain.risk_paper_check import in_words
from ita_desktop.domain.risk_watch import Revision
from ita_desktop.domain.sentences.risk_gaps import RISK_GAPS
from ita_desktop.services import packs, papers, risk_papers

YEAR = 2566
TODAY = dt.date(2023, 2, 9)
RISK_PAPERS = [name for name in papers.PAPERS if name.startswith("risks")]


@pytest.fixture
def register(office):
    """Two risks of the library: one high with a measure of the plan, one low without anything; watched once."""
    first, second, *_ = packs.risk_library()
    office.plans.add(
        YEAR,
        Measure(1, (Served("I1"),), ("ก",), (Activity("ติดกล้องทุกจุด", end=Month(2566, 9)),), owners=(Owner("ฝ่ายโยธา"),)),
    )
    measure = office.plans.measures(YEAR)[0]
    high = first._replace(
        likelihood=5, impact=5, likelihood_after=2, impact_after=2, necessity=3, severity=3, light=Tone.RED,
        quality=Quality.WEAK, remedies=(Remedy(measure=measure.uid),),
    )  # fmt: skip
    office.risks.add(YEAR, high, second._replace(area="", remedies=()))
    office.risk_watches.today = lambda: TODAY
    ids = [risk.id for risk in office.risks.listed(YEAR)]
    office.risk_watches.watch(YEAR, "q1", ids[:1], occurred=2, fixed=False, problem="กล้องเสีย", result="ซ่อมแล้ว")
    return ids


def codes(office, **more):
    return {gap.code: gap for gap in risk_papers.check(office, YEAR, today=TODAY, **more)}


@pytest.mark.parametrize("name", RISK_PAPERS)
@pytest.mark.parametrize("layout", ["", "a", "b"])
def test_every_paper_is_made_as_pdf_and_word(office, register, tmp_path, name, layout):
    for ending in papers.PAPERS[name].endings:
        made = papers.export(office, name, YEAR, tmp_path / f"a{ending}", papers.Choice(layout))
        assert made.path.stat().st_size > 1000
    said = "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "a.pdf").pages)
    assert "ความเสี่ยง" in said


@pytest.mark.parametrize("name", RISK_PAPERS)
def test_a_year_without_risks_makes_papers_that_say_so(office, tmp_path, name):
    papers.export(office, name, YEAR, tmp_path / "a.pdf")
    said = "".join("".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "a.pdf").pages).split())
    assert "ยังไม่มีความเสี่ยง" in said


def test_a_linked_measure_says_what_the_plan_says(office, register):
    (remedy,) = risk_papers.risk_paper(office, YEAR).lines[0].risk.remedies
    assert (remedy.text, remedy.owner, remedy.due_on) == ("ติดกล้องทุกจุด", "ฝ่ายโยธา", dt.date(2023, 9, 30))


def test_the_main_family_is_usual_and_the_other_can_be_asked_for(office, register):
    assert risk_papers.risk_paper(office, YEAR).family is Family.B
    assert risk_papers.risk_paper(office, YEAR, Family.A).family is Family.A


def test_one_area_alone(office, register):
    area = office.risks.listed(YEAR)[0].area
    assert [line.number for line in risk_papers.risk_paper(office, YEAR, area=area).lines] == [1]
    with pytest.raises(Problem) as caught:
        risk_papers.risk_paper(office, YEAR, area="ด้านที่ไม่มี")
    assert caught.value.code == "risk_area_unknown"


def test_monitoring_tells_one_period_or_all_that_have_begun(office, register):
    assert [one.key for one in risk_papers.monitoring(office, YEAR).periods] == ["q1", "q2"]
    assert [one.key for one in risk_papers.monitoring(office, YEAR, key="q3").periods] == ["q3"]
    with pytest.raises(Problem) as caught:
        risk_papers.monitoring(office, YEAR, key="q9")
    assert caught.value.code == "risk_period_unknown"


def test_a_month_asks_for_its_quarter_or_for_itself(office, register):
    (found,) = risk_papers.monitoring(office, YEAR, month=Month(2566, 3)).periods
    assert found.key == "q2"
    office.risks.set_method(YEAR, office.risks.method(YEAR)._replace(every=Every.MONTH))
    (found,) = risk_papers.monitoring(office, YEAR, month=Month(2566, 3)).periods
    assert found.key == "2566-03"


def test_requests_to_revise_go_into_the_monitoring(office, register):
    uid = office.risks.listed(YEAR)[0].uid
    office.risk_watches.ask(YEAR, Revision(uid, TODAY, "เดิม", "ใหม่", "เหตุผล"))
    assert [one.after for one in risk_papers.monitoring(office, YEAR).paper.revisions] == ["ใหม่"]


def test_the_report_drafts_its_headings_from_the_periods_and_keeps_words_of_its_own(office, register):
    def said():
        return risk_papers.risk_report(office, YEAR, RiskRound.SIX).headings

    assert said()[Heading.PROBLEMS] == "กล้องเสีย" and said()[Heading.SUGGESTIONS] == ""
    office.reports.write(YEAR, RiskRound.SIX, Heading.PROBLEMS, "อุปกรณ์ไม่พร้อม")
    office.reports.confirm_none(YEAR, RiskRound.SIX, Heading.SUGGESTIONS, True)
    assert said()[Heading.PROBLEMS] == "อุปกรณ์ไม่พร้อม" and said()[Heading.SUGGESTIONS] == "ไม่มี"
    assert risk_papers.risk_report(office, YEAR, RiskRound.TWELVE).headings[Heading.PROBLEMS] == "กล้องเสีย"
    assert [one.key for one in risk_papers.risk_report(office, YEAR, RiskRound.SIX).periods] == ["q1", "q2"]


def test_last_year_is_known_by_the_risk_that_was_carried_over(office, register):
    before = office.risks.listed(YEAR)[0]
    if YEAR + 1 not in [line.year for line in office.years.listed()]:
        office.years.add(YEAR + 1)
    office.risks.add(YEAR + 1, before.bare._replace(brought_from=before.uid), before.bare)
    paper = risk_papers.risk_paper(office, YEAR + 1)
    ended = paper.lines[0].last
    assert ended.before.value == 25 and ended.after.value == 4 and ended.outcome.occurred == 2
    assert paper.lines[1].last is None and len(paper.last_year) == 2


# --- before it is printed -----------------------------------------------------------------------------------------


def test_the_assessment_is_checked(office, register):
    found = codes(office)
    assert {code for code, gap in found.items() if gap.severity is Severity.LOSES} == {
        "risk_sections_missing",
        "risk_no_score",
    }
    assert {"risk_areas_empty", "risk_no_area"} <= found.keys() and "risk_measure_without_owner" not in found
    assert found["risk_no_score"].place == ("risk", str(register[1]))
    office.risks.change(YEAR, register[:1], remedies=())
    assert "risk_high_without_measure" in codes(office)
    office.risks.change(YEAR, register[:1], remedies=(Remedy("ติดกล้อง"),))
    assert {"risk_measure_without_owner", "risk_measure_without_due"} <= codes(office).keys()
    assert "risk_no_light" in codes(office, family=Family.A)


def test_a_period_that_is_over_and_a_red_without_answer_are_found(office, register):
    found = codes(office, periods=risk_papers.begun(office, YEAR, TODAY))
    assert found["risk_period_silent"].values["numbers"] == ("2",) and "risk_red_unanswered" in found
    assert found["risk_period_silent"].severity is Severity.LOSES


def test_empty_headings_are_found_before_the_report_is_printed(office, register):
    found = codes(office, report=RiskRound.SIX)
    assert "suggestions_missing" in found and "problems_draft" in found and "risk_no_after" in found
    assert not {"suggestions_missing", "problems_draft"} & codes(office).keys()


def test_names_and_years_that_came_along_are_found(office, register):
    office.risks.change(YEAR, register[:1], cause="ตามที่สำนักงานเขตวัฒนาแจ้งในปี 2560")
    assert codes(office)["year_other"].place.kind == "risk"


def test_letters_that_the_typeface_lacks_are_found(office, register):
    office.risks.change(YEAR, register[:1], step="ตรวจรับ 👍")
    gap = codes(office)["letters_undrawn"]
    assert (gap.place, gap.values["letters"]) == (("risk", str(register[0])), ("👍",))


def test_an_empty_register_is_one_gap(office):
    assert list(codes(office)) == ["risks_none"]


def test_every_gap_is_said_in_both_languages(office, register):
    assert all(thai.strip() and english.strip() and thai != english for thai, english in RISK_GAPS.values())
    for gap in risk_papers.check(office, YEAR, report=RiskRound.TWELVE, today=TODAY):
        assert in_words(gap, "th") != in_words(gap, "en")
