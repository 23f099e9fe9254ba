"""What a register still lacks, and how a risk is kept and begun anew."""

import datetime as dt

import pytest

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.risk import Family, Quality, Remedy, Response, Risk, Tone, clean
from ita_desktop.domain.risk_check import Gap, coverage, gaps_of
from ita_desktop.services import packs

METHOD = packs.risk_method()
DUE = dt.date(2027, 3, 31)
REMEDY = Remedy("สุ่มสอบยัน", owner="ฝ่ายเทศกิจ", due_on=DUE)
WHOLE = Risk(
    "ฝ่ายเทศกิจ", "บริหารงานบุคคล", event="ไม่ออกใบเสร็จ", light=Tone.RED, necessity=3, severity=3, likelihood=4, impact=4,
    remedies=(REMEDY,),
)  # fmt: skip
EMPTY = [Gap.EVENT, Gap.SECTION, Gap.AREA, Gap.SCORE]

GAPS = {
    "nothing": (WHOLE, [], []),
    "an empty risk": (Risk(), EMPTY, EMPTY),
    "no event": (WHOLE._replace(event=""), [Gap.EVENT], [Gap.EVENT]),
    "no ฝ่าย": (WHOLE._replace(section=""), [Gap.SECTION], [Gap.SECTION]),
    "no area": (WHOLE._replace(area=""), [Gap.AREA], [Gap.AREA]),
    "half a score": (WHOLE._replace(necessity=None, impact=None), [Gap.SCORE], [Gap.SCORE]),
    "high without a measure": (WHOLE._replace(remedies=()), [Gap.MEASURE], [Gap.MEASURE]),
    "low without a measure": (WHOLE._replace(remedies=(), necessity=1, likelihood=1), [], []),
    "held down by good controls": (WHOLE._replace(remedies=(), quality=Quality.GOOD), [], [Gap.MEASURE]),
    "no owner": (WHOLE._replace(remedies=(REMEDY, REMEDY._replace(owner=""))), [Gap.OWNER], [Gap.OWNER]),
    "no due": (WHOLE._replace(remedies=(REMEDY._replace(due_on=None),)), [Gap.DUE], [Gap.DUE]),
    "left out of family A by its light": (
        WHOLE._replace(light=Tone.YELLOW, necessity=None, severity=None, likelihood=None), [], [Gap.SCORE]
    ),
}  # fmt: skip


@pytest.mark.parametrize(("risk", "of_a", "of_b"), GAPS.values(), ids=GAPS)
def test_gaps_under_both_families(risk, of_a, of_b):
    assert list(gaps_of(risk, METHOD, Family.A)) == of_a
    assert list(gaps_of(risk, METHOD, Family.B)) == of_b
    assert gaps_of(risk, METHOD) == gaps_of(risk, METHOD, METHOD.main)


def test_coverage_counts_each_section_and_names_those_without():
    risks = [Risk("ฝ่ายโยธา"), Risk("ฝ่ายโยธา"), Risk("ฝ่ายปกครอง"), Risk(""), Risk("ทุกฝ่าย")]
    found = coverage(risks, ["ฝ่ายปกครอง", "ฝ่ายทะเบียน", "ฝ่ายโยธา"])
    assert found.counts == (("ฝ่ายปกครอง", 1), ("ฝ่ายทะเบียน", 0), ("ฝ่ายโยธา", 2))
    assert found.missing == ("ฝ่ายทะเบียน",)
    assert coverage([], []).missing == ()


def test_a_risk_is_kept_tidy():
    risk = clean(
        Risk(
            " ฝ่ายโยธา\n", process="ตรวจ\nอาคาร", event=" ละเว้น\u200bการตรวจ \n", cause="ก\nข", touches=("users", "users"),
            remedies=(Remedy(" "), Remedy(" สุ่ม ", owner=" ฝ่าย\nโยธา"), Remedy(measure="m")),
        )
    )  # fmt: skip
    assert (risk.section, risk.process, risk.event, risk.cause) == ("ฝ่ายโยธา", "ตรวจ อาคาร", "ละเว้นการตรวจ", "ก\nข")
    assert risk.touches == ("users",)
    assert risk.remedies == (Remedy("สุ่ม", owner="ฝ่าย โยธา"), Remedy(measure="m"))
    assert clean(risk) == risk


def test_a_risk_is_called_by_its_event_or_where_it_may_happen():
    assert Risk(event="ละเว้น", process="ตรวจ").named == "ละเว้น"
    assert Risk(process="ตรวจ", step="ออกตรวจ").named == "ตรวจ: ออกตรวจ"
    assert Risk().named == ""


def test_a_risk_begins_anew_without_its_scores():
    risk = WHOLE._replace(
        area="ใช้อำนาจ", process="ปรับ", step="จับ", known=True, cause="ก", effect="ข", controls="ค", notes="ง",
        quality=Quality.FAIR, touches=("users",), likelihood_after=2, impact_after=3, response=Response.REDUCE,
        source="x", brought_from="y", revision=7, uid="u", id=9, remedies=(REMEDY._replace(id=3, uid="m", method="วิธี"),),
    )  # fmt: skip
    later = risk.begun_anew(1)
    assert later == Risk(
        "ฝ่ายเทศกิจ", "ใช้อำนาจ", "ปรับ", "จับ", "ไม่ออกใบเสร็จ", True, "ก", "ข", controls="ค", response=Response.REDUCE,
        remedies=(Remedy("สุ่มสอบยัน", "วิธี", "ฝ่ายเทศกิจ", due_on=dt.date(2028, 3, 31)),),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("due", "years", "moved"),
    [("2027-03-31", 1, "2028-03-31"), ("2027-02-28", 1, "2028-02-29"), ("2028-02-29", 1, "2029-02-28"),
     ("2027-02-15", 1, "2028-02-15"), ("2028-02-28", 1, "2029-02-28"), ("2027-09-30", 3, "2030-09-30")],
)  # fmt: skip
def test_due_dates_move_with_the_years(due, years, moved):
    remedy = Remedy("ก", start=Month(2570, 1), due_on=dt.date.fromisoformat(due)).moved(years)
    assert (remedy.due_on.isoformat(), remedy.start) == (moved, Month(2570 + years, 1))
    assert Remedy("ก").moved(years) == Remedy("ก")
