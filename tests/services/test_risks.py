"""The risk register as it is kept: every change one step that comes back, methods per year, links into the plan."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store.content import comes_back_whole, content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Owner, Served
from ita_desktop.domain.risk import Family, Quality, Remedy, Response, Risk, Tone
from ita_desktop.domain.risk_check import Gap
from ita_desktop.domain.risk_method import Every
from ita_desktop.services import packs

YEAR, EARLIER = 2566, 2565
WHOLE = Risk(
    "ฝ่ายเทศกิจ", "ใช้อำนาจและตำแหน่งหน้าที่", "การเปรียบเทียบปรับ", "ออกใบเสร็จ", "เก็บค่าปรับโดยไม่ออกใบเสร็จ", True,
    "ไม่มีผู้ตรวจสอบ", "ประชาชนร้องเรียน", Tone.RED, 3, 2, ("users", "finance"), 4, 4, "ใบเสร็จเล่มที่มีเลขคุม", Quality.FAIR,
    2, 3, Response.REDUCE,
    (
        Remedy("สุ่มสอบยันกับผู้ค้า", "สัปดาห์ละ 10 ราย", "ฝ่ายเทศกิจ", Month(2565, 10), dt.date(2023, 3, 31)),
        Remedy("หมุนเวียนสายตรวจ", owner="ผู้อำนวยการเขต"),
    ),
    "ดูปีก่อน",
)  # fmt: skip


@pytest.fixture
def risks(office):
    return office.risks


def first(risks, year=YEAR):
    return risks.listed(year)[0]


def keep(risks, *more):
    """The whole risk and others in the register; says their ids."""
    return risks.add(YEAR, WHOLE, *more)


CHANGES = {
    "another risk": lambda r: r.add(YEAR, Risk(event="อื่น"), Risk()),
    "from the library": lambda r: r.add(YEAR, *packs.risk_library()),
    "words": lambda r: r.change(YEAR, [first(r).id], event="อย่างอื่น", area="บริหารงานบุคคล", known=None, notes=""),
    "the section": lambda r: r.change(YEAR, [first(r).id], section="ฝ่ายโยธา"),
    "a response": lambda r: r.change(YEAR, [first(r).id], response=Response.AVOID),
    "several at once": lambda r: r.change(YEAR, [risk.id for risk in r.listed(YEAR)], section="ฝ่ายโยธา"),
    "a score of B": lambda r: r.score(YEAR, [first(r).id], 5, 1),
    "a score after": lambda r: r.score(YEAR, [first(r).id], 1, 1, after=True),
    "a score of A": lambda r: r.score(YEAR, [first(r).id], 1, 3, family=Family.A),
    "a score taken back": lambda r: r.score(YEAR, [first(r).id], None, None),
    "a light and a quality": lambda r: r.give(YEAR, [first(r).id], light=Tone.GREEN, quality=Quality.WEAK),
    "measures": lambda r: r.change(YEAR, [first(r).id], remedies=(first(r).remedies[1], Remedy("ใหม่"))),
    "no measures": lambda r: r.change(YEAR, [first(r).id], remedies=()),
    "removed": lambda r: r.remove(YEAR, [first(r).id]),
    "moved": lambda r: r.move(YEAR, first(r).id, 1),
    "a method": lambda r: r.set_method(YEAR, r.method(YEAR)._replace(main=Family.A, every=Every.MONTH)),
    "the method as shipped": lambda r: r.reset_method(YEAR),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_one_step_and_comes_back_whole(office, risks, change):
    risks.set_method(YEAR, risks.method(YEAR)._replace(red_above=2))
    keep(risks, Risk("ฝ่ายโยธา", event="ละเว้นการตรวจ"))
    comes_back_whole(office, lambda: change(risks))


def test_a_risk_is_read_as_it_was_put_in(risks):
    (row,) = keep(risks)
    assert first(risks).bare == WHOLE and risks.risk(row) == first(risks)


def built(kind, **fields):
    return st.fixed_dictionaries(fields).map(lambda values: kind(**values))


SCORES = st.none() | st.integers(1, 5)
LOW_SCORES = st.none() | st.integers(1, 3)
REMEDIES = built(
    Remedy, text=st.just("ก"), owner=st.sampled_from(["", "ฝ่ายโยธา", "ผู้อำนวยการเขต"]),
    start=st.sampled_from([None, Month(2565, 10)]), due_on=st.none() | st.dates(dt.date(2022, 10, 1)),
    measure=st.sampled_from(["", "m"]), activity=st.sampled_from(["", "a"]),
)  # fmt: skip
ANY_RISK = built(
    Risk, section=st.sampled_from(["", "ฝ่ายเทศกิจ", "ฝ่ายที่ไม่มี"]), event=st.sampled_from(["", "ก\nข"]),
    known=st.sampled_from([None, True, False]), light=st.sampled_from([None, *Tone]), necessity=LOW_SCORES,
    severity=LOW_SCORES, touches=st.sets(st.sampled_from(["users", "finance", "process"])).map(tuple),
    likelihood=SCORES, impact=SCORES, likelihood_after=SCORES, impact_after=SCORES,
    quality=st.sampled_from([None, *Quality]), response=st.sampled_from([None, *Response]),
    remedies=st.lists(REMEDIES, max_size=3).map(tuple),
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY_RISK)
def test_whatever_a_risk_says_is_kept(office, risk):
    (row,) = office.risks.add(YEAR, risk)
    assert office.risks.risk(row).bare == risk
    office.risks.remove(YEAR, [row])


def test_what_stays_the_same_is_not_written_and_revisions_count(office, risks):
    (row,) = keep(risks)
    risks.change(YEAR, [row], event=WHOLE.event, remedies=first(risks).remedies)
    assert (first(risks).revision, office.past.next_undo().label) == (0, "risks_added")
    risks.change(YEAR, [row], event="อย่างอื่น")
    risks.score(YEAR, [row], 5, 5)
    assert first(risks).revision == 2
    kept, gone = first(risks).remedies
    risks.change(YEAR, [row], remedies=(kept._replace(owner="ฝ่ายโยธา"), Remedy("ใหม่")))
    after = first(risks)
    assert (after.revision, after.remedies[0].uid, after.remedies[0].id) == (3, kept.uid, kept.id)
    assert gone.uid not in {one.uid for one in after.remedies}
    tables = [change.table for change in next(iter(office.past.steps())).changes]
    assert sorted(tables) == ["risk", "risk_measure", "risk_measure", "risk_measure"]


def test_numbers_follow_the_order_and_stop_at_the_ends(risks):
    one, two, three = risks.add(YEAR, *(Risk(event=text) for text in ("ก", "ข", "ค")))
    assert risks.move(YEAR, three, -1) and not risks.move(YEAR, one, -1) and not risks.move(YEAR, two, 1)
    lines = risks.register(YEAR).lines
    assert [(line.number, line.risk.id) for line in lines] == [(1, one), (2, three), (3, two)]


def test_a_section_sees_its_own_risks_under_the_numbers_of_the_office(risks):
    keep(risks, Risk("ฝ่ายโยธา", event="ก"))
    register = risks.register(YEAR, "ฝ่ายโยธา")
    assert [line.number for line in register.lines] == [2]
    assert dict(register.coverage.counts)["ฝ่ายเทศกิจ"] == 1 and len(register.coverage.missing) == 8


def test_a_renamed_section_is_renamed_in_the_register(office, risks):
    keep(risks)
    (section,) = (one for one in office.office.sections() if one.name == "ฝ่ายเทศกิจ")
    with office._file.step("sections_changed", count=1):
        database(office).execute("UPDATE section SET name = 'ฝ่ายเทศกิจและจราจร' WHERE key = ?", (section.key,))
    assert (first(risks).section, first(risks).remedies[0].owner) == ("ฝ่ายเทศกิจและจราจร",) * 2
    assert "ฝ่ายเทศกิจและจราจร" not in risks.register(YEAR).coverage.missing


def test_both_families_stand_side_by_side(risks):
    keep(risks)
    standing = {family: risks.register(YEAR, family=family).lines[0] for family in Family}
    a, b = standing[Family.A], standing[Family.B]
    assert (a.before.value, a.after.level.name, a.high) == (6, "ปานกลาง", False)
    assert (b.before.value, b.after.value, b.high) == (16, 6, True)
    assert risks.register(YEAR).family is Family.B and risks.register(YEAR).risks == (first(risks),)


@pytest.mark.parametrize(
    ("row", "column", "more"), [(6, 1, {}), (1, 0, {}), (4, 1, {"family": Family.A}), (1, 9, {"after": True})]
)
def test_a_score_beyond_the_steps_is_refused(office, risks, row, column, more):
    keep(risks)
    before = content(database(office))
    with pytest.raises(Problem, match="risk_score_outside"):
        risks.score(YEAR, [first(risks).id], row, column, **more)
    with pytest.raises(Problem, match="risk_score_outside"):
        risks.add(YEAR, Risk(impact=6))
    assert content(database(office)) == before


def test_a_risk_that_is_gone_is_said(risks):
    (row,) = keep(risks)
    risks.remove(YEAR, [row])
    for act in (risks.risk, lambda one: risks.change(YEAR, [one], event="x"), lambda one: risks.move(YEAR, one, 1)):
        with pytest.raises(Problem, match="risk_gone"):
            act(row)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_locked_year_keeps_its_register(office, risks, change):
    keep(risks, Risk("ฝ่ายโยธา", event="ก"))
    office.years.set_locked(YEAR, True)
    before = content(database(office))
    with pytest.raises(Problem, match="year_locked"):
        change(risks)
    assert content(database(office)) == before


def test_the_library_speaks_of_sections_and_areas_that_there_are(office, risks):
    library, sections = packs.risk_library(), {section.name for section in office.office.sections()}
    assert len(library) == 9 and len({risk.section for risk in library}) == 9
    assert {risk.section for risk in library} <= sections and {risk.area for risk in library} == set(
        risks.method(YEAR).areas
    )
    risks.add(YEAR, *library)
    lines = risks.register(YEAR).lines
    assert all(line.gaps == (Gap.SCORE, Gap.OWNER, Gap.DUE) for line in lines)
    assert {line.risk.source for line in lines} == {"library"}


# --- how a year assesses ----------------------------------------------------------------------------------------


def begin_levels(method, *starts):
    levels = tuple(level._replace(lowest=low) for level, low in zip(method.b.levels, starts, strict=True))
    return method._replace(b=method.b._replace(levels=levels))


def level_of(risks, year):
    return risks.register(year).lines[0].before.level.name


def test_thresholds_of_one_year_never_re_score_another(office, risks):
    for year in (EARLIER, 2567):
        office.years.ensure(year)
    for year in (EARLIER, YEAR, 2567):
        risks.add(year, Risk(event="ก", likelihood=4, impact=4))
    risks.set_method(YEAR, begin_levels(risks.method(YEAR), 1, 6, 11, 16))
    assert [level_of(risks, year) for year in (EARLIER, YEAR, 2567)] == ["สูง", "สูงมาก", "สูง"]
    assert risks.register(YEAR).lines[0].before.value == 16
    risks.reset_method(YEAR)
    assert level_of(risks, YEAR) == "สูง"


def test_a_year_without_risks_follows_the_year_before_it(office, risks):
    risks.set_method(EARLIER, begin_levels(risks.method(EARLIER), 1, 6, 11, 16))
    assert risks.method(YEAR) == risks.method(EARLIER) != risks.method(2564)
    keep(risks)
    risks.reset_method(EARLIER)
    assert level_of(risks, YEAR) == "สูงมาก"
    assert risks.method(2568) == risks.method(YEAR) != risks.method(EARLIER)


def test_the_method_of_a_year_goes_with_the_undo_of_its_first_risk(office, risks):
    comes_back_whole(office, lambda: keep(risks))
    office.past.undo()
    risks.set_method(EARLIER, risks.method(EARLIER)._replace(main=Family.A))
    assert risks.method(YEAR).main is Family.A


def test_a_reset_keeps_the_main_family(risks):
    risks.set_method(YEAR, begin_levels(risks.method(YEAR), 1, 6, 11, 16)._replace(main=Family.A))
    risks.reset_method(YEAR)
    assert risks.method(YEAR) == packs.risk_method()._replace(main=Family.A)


def test_a_method_that_can_not_be_used_is_not_kept(office, risks):
    with pytest.raises(Problem, match="risk_levels_disordered"):
        risks.set_method(YEAR, begin_levels(risks.method(YEAR), 1, 9, 4, 17))
    assert risks.method(YEAR) == packs.risk_method() and office.past.next_undo() is None


# --- linked to the plan -----------------------------------------------------------------------------------------

PLANNED = Measure(
    1, (Served("I7"),), ("ประเด็น",),
    (Activity("ประกาศงดรับของขวัญ", start=Month(2565, 12), end=Month(2566, 1)), Activity("ทำทะเบียน", end=Month(2566, 9))),
    owners=(Owner("ฝ่ายปกครอง"), Owner("ทุกฝ่าย")),
)  # fmt: skip


@pytest.fixture
def linked(office):
    """A high risk whose measures are a measure of the plan and one of its activities."""
    plan = office.plans
    plan.add(YEAR, PLANNED)
    (measure,) = plan.measures(YEAR)
    remedies = (Remedy(measure=measure.uid), Remedy(measure=measure.uid, activity=measure.activities[0].uid))
    office.risks.add(YEAR, WHOLE._replace(remedies=remedies))
    return office


def told(opened):
    return [(one.text, one.owner, one.due_on) for one in opened.risks.told(YEAR, first(opened.risks))]


WHOLE_MEASURE = ("ประกาศงดรับของขวัญ\nทำทะเบียน", "ฝ่ายปกครอง, ทุกฝ่าย", dt.date(2023, 9, 30))


def test_a_linked_measure_says_what_the_plan_says(linked):
    assert told(linked) == [WHOLE_MEASURE, ("ประกาศงดรับของขวัญ", "ฝ่ายปกครอง, ทุกฝ่าย", dt.date(2023, 1, 31))]
    (line,) = linked.risks.register(YEAR).lines
    assert line.gaps == () and line.told == linked.risks.told(YEAR, line.risk)


def test_it_follows_the_plan(linked):
    (measure,) = linked.plans.measures(YEAR)
    linked.plans.change_activities(YEAR, [measure.activities[0].id], text="ประกาศเจตนารมณ์", end=Month(2566, 3))
    linked.plans.change(YEAR, [measure.id], owners=())
    assert told(linked)[1] == ("ประกาศเจตนารมณ์", "", dt.date(2023, 3, 31))
    assert linked.risks.register(YEAR).lines[0].gaps == (Gap.OWNER,)


def test_own_words_win_over_the_plan(linked):
    risk = first(linked.risks)
    own = risk.remedies[0]._replace(text="ของเราเอง", owner="ฝ่ายเทศกิจ", due_on=dt.date(2023, 6, 30))
    linked.risks.change(YEAR, [risk.id], remedies=(own,))
    assert told(linked) == [("ของเราเอง", "ฝ่ายเทศกิจ", dt.date(2023, 6, 30))]


def test_an_activity_that_went_leaves_the_words_of_its_measure_and_a_measure_that_went_leaves_the_link(linked):
    (measure,) = linked.plans.measures(YEAR)
    linked.plans.remove_activities(YEAR, [measure.activities[0].id])
    assert told(linked) == [("ทำทะเบียน", "ฝ่ายปกครอง, ทุกฝ่าย", dt.date(2023, 9, 30))] * 2
    linked.plans.remove(YEAR, [measure.id])
    assert told(linked) == [("", "", None)] * 2
    assert linked.risks.register(YEAR).lines[0].gaps == (Gap.OWNER, Gap.DUE)
    linked.past.undo()
    linked.past.undo()
    assert told(linked)[0] == WHOLE_MEASURE
