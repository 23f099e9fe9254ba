"""Plans and reports as offices hand them in: every layout as every kind of file."""

from decimal import Decimal

import pytest
from documents.invented_plan import PLAN, TITLES, YEAR
from documents.plan_files import AS_TYPED, Habits, Sheet, write
from documents.plan_rows import Layout, plan_rows

from ita_desktop.documents.incoming.grid import Cell, Table
from ita_desktop.documents.incoming.plan import Column, read_plan
from ita_desktop.documents.incoming.source import read_tables
from ita_desktop.domain.measures import Activity, Role
from ita_desktop.domain.plan_data import as_data
from ita_desktop.domain.plan_doubts import DEGREES
from ita_desktop.domain.sentences import DOUBTS
from ita_desktop.domain.sentences.plan_doubts import PLAN_DOUBTS
from ita_desktop.services import packs

FRAMEWORK = packs.load("bma-2566")


def printed(measure, layout):
    """What of a measure stands in a layout."""
    texts_only = tuple(Activity(activity.text) for activity in measure.activities)
    unscored = tuple(item._replace(score=None) for item in measure.items)
    owners = tuple(owner._replace(role=owner.role or Role.DOER) for owner in measure.owners)
    if layout is Layout.DUSIT:
        return measure._replace(items=unscored, supervision=(), owners=owners, results=(), pictures=0)
    if layout is Layout.WATTHANA:
        rhythm = measure.rhythm if measure.supervision else None
        return measure._replace(items=(), activities=texts_only, owners=owners, rhythm=rhythm, results=(), pictures=0)
    return measure._replace(activities=texts_only, supervision=(), owners=(), rhythm=None)


def said(measures):
    """The measures item by item: one shared by three items says the same as three alike."""
    return [
        {**as_data(measure, with_results=True), "items": [item]}
        for measure in measures
        for item in as_data(measure)["items"] or [None]
    ]


def read_file(path, layout, habits=AS_TYPED):
    write(path, Sheet(layout.value, plan_rows(PLAN, layout), TITLES), habits)
    return read_plan(read_tables(path), [FRAMEWORK], YEAR, packs.sections())


HABITS = {
    "as typed": AS_TYPED,
    "bullets": Habits(lists="bullets"),
    "numbers": Habits(lists="numbers"),
    "broken in three": Habits(breaks=(4, 9)),
    "carried over": Habits(carried=(4, 9)),
    "titles inside": Habits(titles_inside=True),
}


@pytest.mark.parametrize("habits", HABITS.values(), ids=HABITS)
@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".html", ".txt"])
@pytest.mark.parametrize("layout", Layout)
def test_every_layout_is_read_from_every_kind_of_file(tmp_path, layout, ending, habits):
    expected = [printed(measure, layout) for measure in PLAN]
    if ending == ".txt":
        expected = [measure._replace(pictures=0) for measure in expected]
    read = read_file(tmp_path / f"plan{ending}", layout, habits)
    assert said(one.measure for one in read.measures) == said(expected)
    assert not {d.rule for one in read.measures for d in one.doubts} - {
        "rows_joined",
        "measure_shared",
        "title_differs",
    }


@pytest.mark.parametrize("layout", Layout)
def test_text_without_line_ends_is_read_as_well(tmp_path, layout):
    expected = [printed(measure, layout)._replace(pictures=0) for measure in PLAN]
    read = read_file(tmp_path / "plan.txt", layout, Habits(flowed=True))
    got, wanted = said(one.measure for one in read.measures), said(expected)
    differing = [(a, b) for a, b in zip(got, wanted, strict=True) if a != b]
    assert len(differing) <= 1  # a lone dash among bullets can be taken for one
    assert not differing or any(doubt.rule == "points_unpaired" for one in read.measures for doubt in one.doubts)


def test_a_merged_measure_is_one_for_its_items_and_knows_where_each_part_stood(tmp_path):
    read = read_file(tmp_path / "plan.docx", Layout.DUSIT)
    second = read.measures[1]
    assert [item.code for item in second.measure.items] == ["I2", "I3"]
    assert second.place == second.trace["items.0"][0] and second.trace["items.1"] != second.trace["items.0"]
    assert second.trace["activities.0.channels.1"] and second.trace["activities.0.start"]
    assert {cell.role for cell in second.cells} >= {Column.ITEM, Column.ACTIVITY, Column.OWNER}
    assert (read.layout, read.fiscal_year) == ("plan-by-item", YEAR)
    assert [(column.heading, column.role) for column in read.columns][:2] == [
        ("ตัวชี้วัด", Column.ITEM),
        ("ประเด็นที่ต้องเตรียมความพร้อม/ยกระดับ", Column.ISSUE),
    ]


@pytest.mark.parametrize("layout", [Layout.KHLONG_SAM_WA, Layout.BANG_BON])
def test_a_report_keeps_results_in_order_scores_and_pictures(tmp_path, layout):
    read = read_file(tmp_path / "report.xlsx", layout)
    third = read.measures[2].measure
    assert third.results == PLAN[2].results and third.pictures == 3
    assert [item.score for item in third.items] == [Decimal("70.5"), Decimal("68.25"), Decimal(91)]
    assert read.layout == ("report" if layout is Layout.KHLONG_SAM_WA else "report-pictures")


def test_a_row_of_pictures_alone_belongs_to_the_measure_above():
    texts = [(*Layout.BANG_BON.value,), ("I1 ทางเดินสว่างเพียงใด (80)", "- มืด", "- ติดไฟ", "- ติดแล้ว", ""), ("",) * 5]
    rows = [[Cell(text, f"{number}:{place}") for place, text in enumerate(line)] for number, line in enumerate(texts)]
    rows[2][4] = Cell("", "2:4", pictures=2)
    (one,) = read_plan([Table("รายงาน", tuple(map(tuple, rows)))]).measures
    assert (one.measure.pictures, one.measure.results) == (2, ("ติดแล้ว",))


def test_every_rule_of_doubt_has_a_degree_and_a_sentence():
    assert set(DEGREES) == {*PLAN_DOUBTS, "code_by_sequence"} and "code_by_sequence" in DOUBTS
