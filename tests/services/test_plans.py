"""A plan as it is kept: every change one step that comes back, gaps found, the order of the item set."""

from decimal import Decimal

import pytest
from store.content import comes_back_whole

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Gap, Measure, Output, Owner, Rhythm, Role, Served
from ita_desktop.services.finding import Place
from ita_desktop.services.plans import empty_measure

YEAR = 2566
DECEMBER, MAY = Month(2565, 12), Month(2566, 5)
WHOLE = Measure(
    indicator=1,
    items=(Served("I2", "ถามว่าอย่างไร", Decimal("91.70")), Served("I3")),
    issues=("ประชาชนไม่ทราบขั้นตอน", "คู่มือเก่า"),
    activities=(
        Activity(
            "ประชุมชี้แจงเจ้าหน้าที่", (Output("๑ ครั้ง", Decimal(1), "ครั้ง"), Output("บันทึกการประชุม")), ("ที่ประชุม", "ไลน์กลุ่ม"),
            DECEMBER, MAY,
        ),
        Activity("ปรับปรุงคู่มือ", (Output("๒.๕ ล้านบาท", Decimal("2.5"), "ล้านบาท"),), rhythm=Rhythm.ONCE),
    ),
    supervision=("ผู้อำนวยการเขตติดตามทุกเดือน",),
    owners=(Owner("ฝ่ายปกครอง", Role.LEAD), Owner("ทุกฝ่าย")),
    rhythm=Rhythm.MONTHLY,
    results=("ประชุมแล้ว",),
    pictures=3,
    notes="ดูปีก่อน\nแล้วปรับ",
)  # fmt: skip


@pytest.fixture
def plans(office):
    return office.plans


def first(plans):
    return plans.measures(YEAR)[0]


CHANGES = {
    "a new measure": lambda p: p.add(YEAR, Measure(2, (Served("I8"),))),
    "a measure removed": lambda p: p.remove(YEAR, [first(p).id]),
    "a copy": lambda p: p.duplicate(YEAR, [first(p).id]),
    "other items": lambda p: p.serve(YEAR, [first(p).id], ["I9", "I2"]),
    "a whole indicator": lambda p: p.serve(YEAR, [first(p).id], [], 3),
    "issues": lambda p: p.change(YEAR, [first(p).id], issues=("คู่มือเก่า", "อย่างอื่น")),
    "owners": lambda p: p.change(YEAR, [first(p).id], owners=(Owner("ฝ่ายโยธา"), Owner("ฝ่ายปกครอง", Role.DOER))),
    "rhythm and notes": lambda p: p.change(YEAR, [first(p).id], rhythm=Rhythm.YEARLY, notes=""),
    "an activity": lambda p: p.add_activities(YEAR, first(p).id, [Activity("ติดป้าย")], at=0),
    "outputs and months": lambda p: p.change_activities(
        YEAR, [a.id for a in first(p).activities], outputs=(Output("๓ ป้าย"),), start=MAY, end=MAY
    ),
    "an activity removed": lambda p: p.remove_activities(YEAR, [first(p).activities[0].id]),
    "an activity moved": lambda p: p.move_activity(YEAR, first(p).activities[1].id, -1),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_one_step_and_comes_back_whole(office, plans, change):
    plans.add(YEAR, WHOLE)
    comes_back_whole(office, lambda: change(plans))


def test_a_measure_is_read_as_it_was_put_in(plans):
    plans.add(YEAR, WHOLE)
    assert first(plans).bare == WHOLE


def test_what_stays_the_same_is_not_written_again(office, plans):
    row = plans.add(YEAR, WHOLE)
    plans.change(YEAR, [row], issues=("คู่มือเก่า", "ประชาชนไม่ทราบขั้นตอน", "เพิ่ม"))
    tables = [change.table for change in next(iter(office.past.steps())).changes]
    assert tables == ["point"] * 3  # two change places, one is new
    ids = [activity.id for activity in first(plans).activities]
    plans.move_activity(YEAR, ids[0], 1)
    assert [activity.id for activity in first(plans).activities] == ids[::-1]


def test_texts_are_kept_tidy_and_doubles_go(plans):
    activities = (Activity(" ชี้\u200bแจง\n ", (Output(""), Output("๑๐ ฝ่าย")), ("", "เสียงตามสาย")),)
    plans.add(YEAR, Measure(1, (Served("I1"), Served("I1")), ("  ", "ก"), activities, owners=(Owner("ก"), Owner("ก"))))
    kept = first(plans)
    assert (kept.items, kept.issues, kept.owners) == ((Served("I1"),), ("ก",), (Owner("ก"),))
    assert kept.activities[0].outputs == (Output("๑๐ ฝ่าย", Decimal(10), "ฝ่าย"),)
    assert (kept.activities[0].text, kept.activities[0].channels) == ("ชี้แจง", ("เสียงตามสาย",))


def test_lines_stand_in_the_order_of_the_item_set(plans):
    for measure in (Measure(2, (Served("I9"),)), Measure(1, (Served("X7"),)), Measure(1, (Served("I3"),)), Measure(1)):
        plans.add(YEAR, measure)
    assert [(line.indicator, line.codes) for line in plans.read(YEAR).lines] == [
        (1, ()), (1, ("I3",)), (1, ("X7",)), (2, ("I9",)),
    ]  # fmt: skip


def test_measures_of_one_item_change_places_and_stop_at_its_ends(plans):
    one, two = (plans.add(YEAR, Measure(1, (Served("I3"),), (text,))) for text in ("ก", "ข"))
    plans.add(YEAR, Measure(1, (Served("I4"),)))
    assert plans.move(YEAR, two, -1) and not plans.move(YEAR, two, -1) and not plans.move(YEAR, one, 1)
    assert [line.measure.id for line in plans.read(YEAR).lines][:2] == [two, one]


def test_gaps_are_said(plans):
    plans.add(YEAR, Measure(1, (Served("I1"),)))
    plans.add(YEAR, WHOLE._replace(activities=(Activity("ก", start=MAY, end=MAY),)))
    assert [line.gaps for line in plans.read(YEAR).lines] == [(Gap.ACTIVITY, Gap.OWNER), (Gap.OUTPUT,)]


def test_a_weak_item_without_a_measure_is_a_line(office, plans):
    office.years.add(2567)
    office.scores.set_official(2566, "I4", "60")
    office.scores.set_official(2566, "I5", "70")
    plan = plans.read(2567)
    weak = [line for line in plan.lines if line.gaps == (Gap.ITEM,)]
    assert len(weak) == 2 and all(line.item and line.weak for line in weak)
    made = empty_measure(weak[0])
    plans.add(2567, made)
    assert [line.key for line in plans.read(2567).lines if line.gaps == (Gap.ITEM,)] == [weak[1].key]


def test_a_measure_for_the_whole_indicator_answers_its_weak_items(office, plans):
    office.scores.set_official(2565, "I4", "60")
    office.crosswalks.assign(2565, 2566, office.crosswalks.lines(2565, 2566)[3].key, ["I7"])
    assert [line.codes for line in plans.read(YEAR).lines] == [("I7",)]
    plans.add(YEAR, Measure(1))
    (line,) = plans.read(YEAR).lines
    assert line.measure and line.weak


def test_a_locked_year_keeps_its_plan(office, plans):
    row = plans.add(YEAR, WHOLE)
    office.years.set_locked(YEAR, True)
    with pytest.raises(Problem, match="year_locked"):
        plans.change(YEAR, [row], notes="x")
    assert first(plans).bare == WHOLE


def test_wordings_are_offered_newest_first_and_once(plans):
    plans.add(YEAR, WHOLE)
    plans.add(YEAR, WHOLE._replace(issues=("ใหม่",)))
    assert list(plans.wordings("issue")) == ["ใหม่", "คู่มือเก่า", "ประชาชนไม่ทราบขั้นตอน"]
    assert list(plans.wordings("activity")) == ["ปรับปรุงคู่มือ", "ประชุมชี้แจงเจ้าหน้าที่"]


def test_a_renamed_section_is_named_in_the_plan(office, plans):
    plans.add(YEAR, WHOLE)
    row_id, section = next(iter(office.office.rows("section").items()))
    assert section["name"] == "ฝ่ายปกครอง"
    office.office.change_row("section", row_id, name="ฝ่ายปกครองและทะเบียน")
    assert first(plans).owners[0].name == "ฝ่ายปกครองและทะเบียน"


def test_the_history_names_the_items_of_a_measure(office, plans):
    row = plans.add(YEAR, WHOLE)
    plans.change_activities(YEAR, [first(plans).activities[0].id], outputs=(Output("๒ ครั้ง"),))
    found = [(c.row, c.column, c.before, c.after) for c in office.past.changed_fields(office.past.keys()[0], 9)]
    assert ("I2, I3 · ๒ ครั้ง", "quantity", "", "2.00") in found or (
        "I2, I3 · ๒ ครั้ง",
        "quantity",
        "1.00",
        "2.00",
    ) in found
    plans.remove(YEAR, [row])
    assert {c.row.split(" · ")[0] for c in office.past.changed_fields(office.past.keys()[0], 99)} == {"I2, I3"}


@pytest.mark.parametrize("text", ["ประชาชนไม่ทราบ", "ประชุมชี้แจง", "ไลน์กลุ่ม", "ดูปีก่อน", "ทุกฝ่าย"])
def test_search_leads_to_the_measure(office, plans, text):
    row = plans.add(YEAR, WHOLE)
    places = [found.place for found in office.search(text)]
    assert Place("measure", str(row), YEAR) in places
