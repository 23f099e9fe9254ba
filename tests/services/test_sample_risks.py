"""The sample office has two years of risks that show what a register can say, and what one may lack."""

import json
import re
from collections import Counter

import pytest

from ita_desktop import assets
from ita_desktop.domain.risk import Family, Response, Tone
from ita_desktop.domain.risk_check import Gap
from ita_desktop.domain.risk_watch import tone
from ita_desktop.services import packs, sample

EARLIER, YEAR = 2569, 2570
POSTS = {"ผู้อำนวยการเขต", "ผู้ช่วยผู้อำนวยการเขต", "หัวหน้าฝ่ายปกครอง"}
FIELDS = [(4, 3), (3, 3), (5, 4), (4, 4), (4, 3), (3, 4), (3, 2), (3, 2), (2, 2), (2, 2), (2, 1), (1, 4)]
"""Where the risks of the later year stand in the matrix, in their order."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with sample.create(tmp_path_factory.mktemp("sample") / "ITA.ita") as opened:
        yield opened


def tones(desk, year, period):
    register = desk.risks.register(year)
    return Counter(tone(line.watches.get(period), register.method.red_above) for line in register.lines)


def test_the_risks_spread_over_the_matrix(desk):
    lines = desk.risks.register(YEAR).lines
    assert [(line.before.row, line.before.column) for line in lines] == FIELDS
    assert sum(line.high for line in lines) == 5 and len(lines) == 12
    assert [line.number for line in lines if line.after is None] == [6]
    assert all(line.after.value < line.before.value for line in lines if line.after)


def test_both_families_are_scored_where_they_ask_for_it(desk):
    for year, family in ((EARLIER, Family.A), (EARLIER, Family.B), (YEAR, Family.A), (YEAR, Family.B)):
        lines = desk.risks.register(year, family=family).lines
        assert [line.risk.event for line in lines if Gap.SCORE in line.gaps] == []
    levels = {line.after.level.key for line in desk.risks.register(YEAR, family=Family.A).lines if line.after}
    assert levels == {"low", "rather-low", "medium", "rather-high", "high"}


def test_one_section_waits_for_its_risk_and_had_one_last_year(desk):
    assert desk.risks.register(YEAR).coverage.missing == ("ฝ่ายการศึกษา",)
    assert desk.risks.register(EARLIER).coverage.missing == ()


def test_little_is_lacking(desk):
    gaps = Counter(gap for line in desk.risks.register(YEAR).lines for gap in line.gaps)
    assert gaps == {Gap.DUE: 1}


def test_owners_are_sections_or_posts_and_touches_areas_and_responses_are_known(desk):
    sections, method = {section.name for section in desk.office.sections()}, desk.risks.method(YEAR)
    risks = [risk for year in (EARLIER, YEAR) for risk in desk.risks.listed(year)]
    assert {one.owner for risk in risks for one in risk.remedies if not one.linked} <= sections | POSTS
    assert {risk.area for risk in risks} == set(method.areas)
    assert {key for risk in risks for key in risk.touches} <= {touch.key for touch in method.touches}
    assert {risk.response for risk in desk.risks.listed(YEAR)} == set(Response)


def test_some_measures_are_those_of_the_plan(desk):
    linked = [one for risk in desk.risks.listed(YEAR) for one in risk.remedies if one.linked]
    assert len(linked) == 5 and {bool(one.activity) for one in linked} == {True, False}
    for line in desk.risks.register(YEAR).lines:
        assert all(one.text and one.owner for one in line.told)


def test_two_quarters_are_watched_with_every_colour(desk):
    assert tones(desk, YEAR, "q1") == {Tone.GREEN: 9, Tone.YELLOW: 1, Tone.RED: 1, None: 1}
    assert tones(desk, YEAR, "q2") == {Tone.GREEN: 7, Tone.YELLOW: 1, Tone.RED: 1, None: 3}
    assert tones(desk, YEAR, "q3") == {None: 12}
    (asked,) = desk.risk_watches.revisions(YEAR)
    assert asked.risk == desk.risks.listed(YEAR)[2].uid and asked.approved_on is None


def test_last_year_is_told_whole_and_most_of_it_was_carried_over(desk):
    assert len(desk.risks.listed(EARLIER)) == 10
    assert all(None not in tones(desk, EARLIER, f"q{n}") for n in range(1, 5))
    brought = [line for line in desk.risks.register(YEAR).lines if line.origin]
    assert len(brought) == 7
    outcomes = desk.risk_watches.outcomes(EARLIER)
    for line in brought:
        assert (line.origin.event, line.origin.section) == (line.risk.event, line.risk.section)
        assert line.risk.known or not outcomes[line.origin.uid].occurred
    ready = desk.risk_carrying.look(EARLIER, YEAR).ready
    assert [line.risk.section for line in ready] == ["ฝ่ายรายได้", "ฝ่ายการศึกษา", "ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม"]


def test_days_and_months_lie_in_their_year(desk):
    for year in (EARLIER, YEAR):
        first, last = f"{year - 544}-10-01", f"{year - 543}-09-30"
        for one in (one for risk in desk.risks.listed(year) for one in risk.remedies):
            assert one.due_on is None or first <= one.due_on.isoformat() <= last
            assert one.start is None or one.start.fiscal_year == year


def test_the_risks_name_no_person_no_district_and_no_year():
    written = json.loads(assets.resource("sample", "risks.json").read_text(encoding="utf-8"))

    def texts(data):
        if isinstance(data, dict):
            data = list(data.values())
        return [text for one in data for text in texts(one)] if isinstance(data, list) else [str(data)]

    words = " ".join(text for text in texts(written) if re.search("[ก-๙]", text))
    assert not re.search(r"(?:^|\s)(?:นาย(?!ตรวจ|ทะเบียน)|นาง|นางสาว|น\.ส\.)", words)
    assert not [district.name for district in packs.districts() if f"เขต{district.name}" in words]
    assert not re.search(r"25\d\d|๒๕[๐-๙]{2}", words)
