from decimal import Decimal

import pytest

from ita_desktop.documents.charts import Bars, Lines, Radar, Stack
from ita_desktop.domain.errors import Problem
from ita_desktop.services import sample
from ita_desktop.services.finding import Place
from ita_desktop.services.score_charts import ChartWords, keep_picture, result_years, score_charts
from ita_desktop.services.what_if import Trial

WORDS = ChartWords("FY %1", "Total", "items", by_scores=False)


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    with sample.create(tmp_path_factory.mktemp("charts") / "ITA.ita") as session:
        yield session


def test_the_charts_show_the_figures_of_the_result(opened):
    _, sheet = opened.scores.sheet(2569)
    charts = score_charts(opened, 2569, WORDS).charts
    assert list(charts) == ["radar", "ranked", "in-order", "by-level", "over-years"]
    radar, ranked, in_order = charts["radar"], charts["ranked"], charts["in-order"]
    assert isinstance(radar, Radar) and (radar.year, radar.year_before) == ("FY 2569", "FY 2568")
    assert [(value.key, value.now) for value in radar.values] == [(part.code, part.score) for part in sheet.indicators]
    assert isinstance(in_order, Bars) and in_order.values == radar.values
    assert isinstance(ranked, Bars)
    assert [value.now for value in ranked.values] == sorted((v.now for v in radar.values), reverse=True)


def test_items_by_level_and_lines_over_the_years(opened):
    framework, sheet = opened.scores.sheet(2569)
    charts = score_charts(opened, 2569, WORDS).charts
    stack, lines = charts["by-level"], charts["over-years"]
    assert isinstance(stack, Stack) and sum(sum(counts) for _, counts in stack.rows) == len(framework.items)
    assert [name for name, _ in stack.rows] == [level.code for level in framework.levels if not level.total_only]
    assert isinstance(lines, Lines) and lines.years == ("2568", "2569")
    assert [(s.name, s.key, s.values[-1]) for s in lines.series] == [
        ("Total", "", sheet.total), *((part.code, part.code, part.score) for part in sheet.instruments),
    ]  # fmt: skip


def test_a_part_leads_to_its_item(opened):
    shown = score_charts(opened, 2569, WORDS)
    assert shown.place("I8") == Place("item", "I8", 2569)
    assert shown.place("2") == Place("item", "I8", 2569)
    assert shown.place("OIT") == Place("item", "O1", 2569)
    assert shown.place("") is shown.place("X9") is None
    keys = {value.key for name in ("radar", "ranked") for value in shown.charts[name].values}
    assert all(shown.place(key) for key in keys)
    scores = [item.score for item in shown.items]
    assert scores == sorted(scores) and shown.items[0].level


def test_years_with_a_result_newest_first(opened):
    assert result_years(opened) == [2569, 2568]
    assert "over-years" in score_charts(opened, 2568, WORDS).charts
    with pytest.raises(Problem):
        score_charts(opened, 2400, WORDS)


def test_a_new_office_has_no_result_to_draw(office):
    assert result_years(office) == []
    charts = score_charts(office, 2565, WORDS).charts
    assert "over-years" not in charts and charts["radar"].year_before == ""


def test_a_picture_is_kept_whole(tmp_path):
    made = keep_picture(tmp_path / "เรดาร์ 2569.png", b"png")
    assert made.path.read_bytes() == b"png" and made.holds == {"bytes": 3}
    with pytest.raises(Problem):
        keep_picture(tmp_path, b"png")


# --- what if --------------------------------------------------------------------------------------------------


def test_a_trial_writes_nothing_and_can_be_taken_back(opened):
    before, last = opened.scores.sheet(2569), opened.past.last_change()
    trial = Trial(opened, 2569)
    assert trial.sheet == trial.before == before[1]
    trial.set_item("I8", "๑๐๐")
    assert trial.target("item", "I8") == 100 and trial.targets == 1 and trial.sheet.total > trial.before.total
    trial.set_item("I8", "")
    assert trial.sheet == trial.before
    trial.set_indicator(2, "95")
    trial.reset()
    assert trial.sheet == trial.before and trial.targets == 0
    assert (opened.scores.sheet(2569), opened.past.last_change()) == (before, last)


def test_a_target_of_an_indicator_and_of_its_items(opened):
    trial = Trial(opened, 2569)
    trial.set_item("I8", "50")
    trial.set_indicator(2, "90")
    assert trial.target("item", "I8") is None and trial.target("indicator", "2") == 90
    assert next(part.score for part in trial.sheet.indicators if part.code == "2") == Decimal("90.00")
    trial.set_item("I9", "98")
    assert [trial.target("item", code) for code in ("I8", "I9", "I10", "I11")] == [90, 98, 90, 90]
    assert trial.target("indicator", "2") is None
    assert next(part.score for part in trial.sheet.indicators if part.code == "2") == Decimal("92.00")


@pytest.mark.parametrize("typed", ["101", "-1", "ดี", "9e1"])
def test_a_target_that_is_no_score_is_refused_and_changes_nothing(opened, typed):
    trial = Trial(opened, 2569)
    trial.set_item("I8", "90")
    with pytest.raises(Problem, match="score_unreadable"):
        trial.set_item("I8", typed)
    assert trial.target("item", "I8") == 90


def test_the_way_to_a_level_can_be_taken(opened):
    trial = Trial(opened, 2569)
    best = trial.levels()[0].code
    way = trial.way_to(best)
    assert way.possible and way.rises and trial.before.level != best
    trial.take(way)
    assert trial.sheet.level == best and trial.way_to(best).rises == ()
