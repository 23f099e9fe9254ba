"""What a carried measure brought the year before stands in its panel."""

from decimal import Decimal

import pytest
from ui.measure_panel_help import YEAR, add_measure

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Status
from ita_desktop.ui.tabs.measures.detail import MeasurePanel


@pytest.fixture
def part(desk, show):
    """The panel of a measure that was carried over."""
    measure = desk.session.plans.measure(add_measure(desk))
    first, second, _ = (one.uid for one in measure.activities)
    followups = desk.session.followups
    followups.record(YEAR, Month(2565, 12), [first, second], status=Status.DOING, result="ประชุมแล้ว 1 ครั้ง")
    followups.record(YEAR, Month(2566, 5), [first], status=Status.DONE)
    followups.record(YEAR, Month(2566, 1), [second], status=Status.NOT_DONE, reason="<b>งบไม่พอ</b>")
    desk.session.years.ensure(YEAR + 1)
    found = desk.session.carrying.look(YEAR, YEAR + 1)
    desk.session.carrying.carry(found, {line.measure.id: ["I8"] for line in found.lines})
    made = MeasurePanel(desk)
    made.around = show(made, 900, 760)
    return made


def carried(desk):
    return next(line for line in desk.session.plans.read(YEAR + 1).lines if line.measure)


def test_last_status_and_last_words_of_each_activity_are_told(part, desk):
    part.show_line(YEAR + 1, carried(desk))
    assert part.form.brought.isVisible()
    assert part.form.brought.told.text().split("\n") == [
        "• ประชุมชี้แจงแผน: แล้วเสร็จ (พ.ค. 66) – ประชุมแล้ว 1 ครั้ง",
        "• ทำอินโฟกราฟิก: ไม่ได้ดำเนินการ (ม.ค. 66) – <b>งบไม่พอ</b>",
    ]


def test_results_of_last_year_s_report_stand_there_too(part, desk):
    line = carried(desk)
    part.show_line(YEAR + 1, line._replace(brought=line.brought._replace(results=("ทำครบทุกฝ่าย",))))
    assert part.form.brought.told.text().endswith("\n• ทำครบทุกฝ่าย")


def test_the_change_of_the_score_stands_beside_the_items(part, desk):
    line = carried(desk)._replace(scores=(("I8", Decimal("88.5")),), before=(("I8", Decimal(80)),))
    part.show_line(YEAR + 1, line)
    assert "88.50" in part.form.answered.result.text() and "80.00" in part.form.answered.change.text()


def test_a_measure_that_came_from_nowhere_brought_nothing(part, desk):
    made = desk.session.plans.measures(YEAR)[0]
    line = next(one for one in desk.session.plans.read(YEAR).lines if one.measure == made)
    part.show_line(YEAR, line)
    assert part.form.brought.isHidden()
