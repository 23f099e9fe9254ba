"""Evidence of risks: of the risk itself and of its periods, kept once with that of the follow-up, taken out as files."""

import pytest
from services.test_evidence import URL, photo

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import RiskKey
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Owner, Served
from ita_desktop.domain.risk import Risk
from ita_desktop.services import evidence_out
from ita_desktop.services.evidence import Given

YEAR = 2566
JAN, MAY = Month(2566, 1), Month(2566, 5)


@pytest.fixture
def risk(office):
    """The uid of a risk."""
    office.risks.add(YEAR, Risk("ฝ่ายปกครอง", event="เรียกรับเงิน"))
    return office.risks.listed(YEAR)[0].uid


def give(office, keys, *given):
    return office.evidence.add_files(YEAR, keys, [Given(name, data) for name, data in given])


def names(office, key):
    return [one.name for one in office.evidence.serving(YEAR, [key])]


def test_a_risk_and_each_of_its_periods_has_evidence_of_its_own(office, risk):
    whole, quarter = RiskKey(risk), RiskKey(risk, "q2")
    give(office, [whole], ("ก.jpg", photo(10)), ("ข.jpg", photo(20)))
    give(office, [quarter], ("ค.jpg", photo(30)))
    assert names(office, whole) == ["ก.jpg", "ข.jpg"]
    assert names(office, quarter) == ["ค.jpg"]
    assert names(office, RiskKey(risk, "q1")) == []
    first, second = (one.id for one in office.evidence.serving(YEAR, [whole]))
    office.evidence.caption(YEAR, [whole], second, "หน้าเคาน์เตอร์")
    office.evidence.reorder(YEAR, [whole], [second, first])
    shown = office.evidence.of_risks(YEAR)[whole]
    assert [(one.id, one.caption) for one in shown] == [(second, "หน้าเคาน์เตอร์"), (first, "")]
    office.past.undo()
    office.past.undo()
    assert [(one.id, one.caption) for one in office.evidence.of_risks(YEAR)[whole]] == [(first, ""), (second, "")]


def test_a_photo_of_an_entry_that_serves_a_risk_too_stays_when_the_entry_lets_it_go(office, risk):
    activity = Activity("ประชุม", start=JAN, end=JAN)
    office.plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), (activity,), owners=(Owner("ฝ่ายปกครอง"),)))
    entry, key = (office.followups.year(YEAR)[0].activity.uid, JAN), RiskKey(risk, "q2")
    ids = give(office, [entry], ("ก.jpg", photo(10))).ids
    added = give(office, [key], ("ก.jpg", photo(10)))
    assert added.known and added.ids == ids
    (piece,) = office.evidence.of_year(YEAR)
    assert (piece.entries, piece.risks) == ((entry,), (key,))
    assert [one.id for one in office.evidence.serving(YEAR, [entry, key])] == list(ids)  # once
    office.evidence.remove(YEAR, [entry], ids)
    assert names(office, key) == ["ก.jpg"]
    office.evidence.remove(YEAR, [key], ids)
    assert office.evidence.of_year(YEAR) == []
    office.past.undo()
    assert names(office, key) == ["ก.jpg"]


def test_evidence_goes_with_its_risk_and_comes_back_with_it(office, risk):
    office.evidence.add_link(YEAR, [RiskKey(risk, "q1")], URL)
    office.risks.remove(YEAR, [office.risks.listed(YEAR)[0].id])
    assert office.evidence.of_risks(YEAR) == {}
    with pytest.raises(Problem) as refused:
        office.evidence.add_link(YEAR, [RiskKey(risk)], URL + "0")
    assert refused.value.code == "risk_gone"
    office.past.undo()
    assert [one.url for one in office.evidence.of_risks(YEAR)[RiskKey(risk, "q1")]] == [URL]


def test_a_locked_year_takes_no_evidence_of_risks(office, risk):
    office.years.set_locked(YEAR, True)
    with pytest.raises(Problem) as refused:
        give(office, [RiskKey(risk)], ("ก.jpg", photo(10)))
    assert refused.value.code == "year_locked"


def test_evidence_of_risks_is_taken_out_into_folders_of_its_own(office, risk, tmp_path):
    give(office, [RiskKey(risk)], ("ก.jpg", photo(10)))
    give(office, [RiskKey(risk, "q2")], ("ข.jpg", photo(20)))
    made = evidence_out.take_out(office, YEAR, tmp_path / "all")
    assert made.files == 2
    found = sorted(one.relative_to(tmp_path / "all").as_posix() for one in (tmp_path / "all").rglob("*.jpg"))
    assert found[0] == "ความเสี่ยง/01 เรียกรับเงิน/01 ก.jpg"
    assert found[1].startswith("ความเสี่ยง/01 เรียกรับเงิน/ไตรมาส 2")
    made = evidence_out.take_out(office, YEAR, tmp_path / "jan", [JAN])
    assert made.files == 1  # what was told of the quarter that has the month
    with pytest.raises(Problem):
        evidence_out.take_out(office, YEAR, tmp_path / "may", [MAY])
