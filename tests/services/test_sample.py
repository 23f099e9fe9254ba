"""The sample office has a plan of two years that shows what a plan can say, and what one may lack."""

import json
import re
from collections import Counter

import pytest

from ita_desktop import assets
from ita_desktop.domain.measures import Gap, Role
from ita_desktop.domain.plan_data import as_data
from ita_desktop.services import packs, sample

EARLIER, YEAR = 2569, 2570
POSTS = {"ผู้อำนวยการเขต", "ผู้ช่วยผู้อำนวยการเขต", "หัวหน้าฝ่ายทุกฝ่าย"}
EVERYBODY = "ทุกฝ่าย"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with sample.create(tmp_path_factory.mktemp("sample") / "ITA.ita") as opened:
        yield opened


@pytest.fixture(params=[EARLIER, YEAR])
def plan(desk, request):
    return desk.plans.read(request.param)


def texts(measure):
    """All that was invented for a measure; the questions it serves are official."""
    yield from (*measure.issues, *measure.supervision, *measure.results)
    for activity in measure.activities:
        yield from (activity.text, *(output.text for output in activity.outputs), *activity.channels)


def test_the_plan_is_kept_as_it_was_written(desk):
    for written in json.loads(assets.resource("sample", "plan.json").read_text(encoding="utf-8"))["plans"]:
        for said, measure in zip(written["measures"], desk.plans.measures(written["year"]), strict=True):
            said.pop("brought", None)
            assert as_data(measure, with_results="results" in said) == said


def test_each_indicator_has_measures(plan):
    assert {line.indicator for line in plan.lines if line.measure} == set(range(1, 11))


def test_measures_serve_one_item_several_a_range_and_a_whole_indicator(plan):
    served = [line.codes for line in plan.lines if line.measure]
    known = plan.framework.items_by_code
    assert all(code in known for codes in served for code in codes)
    assert {0, 1, 2, 7} <= {len(codes) for codes in served}
    assert all(item.title == known[item.code].title for measure in plan.measures for item in measure.items)


def test_a_measure_answers_the_score_that_its_items_had(plan):
    for line in plan.lines:
        if line.measure and line.codes:
            assert tuple((item.code, item.score) for item in line.measure.items) == line.scores


def test_owners_are_sections_posts_or_everybody(desk, plan):
    sections = {section.name for section in desk.office.sections()}
    owners = [owner for measure in plan.measures for owner in measure.owners]
    assert {owner.name for owner in owners} == sections | POSTS | {EVERYBODY}
    assert {owner.role for owner in owners} == set(Role)


def test_the_months_of_activities_lie_in_their_year(plan):
    for activity in (one for measure in plan.measures for one in measure.activities):
        assert (activity.start is None) == (activity.end is None)
        if activity.start:
            assert activity.start <= activity.end
            assert activity.start.fiscal_year == activity.end.fiscal_year == plan.year


def test_the_plan_lacks_a_little_of_everything(desk):
    gaps = Counter(gap for line in desk.plans.read(YEAR).lines for gap in line.gaps)
    assert set(gaps) == set(Gap)
    assert [line.codes for line in desk.plans.read(YEAR).lines if not line.measure] == [("I11",), ("E14",), ("O20",)]


def test_most_measures_were_carried_over_from_a_plan_that_has_results(desk):
    plan = desk.plans.read(YEAR)
    brought = [line for line in plan.lines if line.brought]
    assert len(plan.measures) > len(brought) > len(plan.measures) / 2
    for line in brought:
        assert line.brought.results
        assert line.codes == tuple(item.code for item in line.brought.items)
        for earlier, later in zip(line.brought.activities, line.measure.activities, strict=False):
            assert later.text == earlier.text and later.start == earlier.start.shifted(12)
    assert not any(measure.results or measure.pictures for measure in plan.measures)


def test_the_plan_names_no_person_and_no_district(plan):
    written = " ".join(text for measure in plan.measures for text in texts(measure))
    assert not re.search(r"(?:^|\s)(?:นาย|นาง|นางสาว|น\.ส\.)", written)
    assert not [district.name for district in packs.districts() if f"เขต{district.name}" in written]
    assert not re.search(r"25\d\d|๒๕[๐-๙]{2}", written)
