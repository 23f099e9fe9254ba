"""The tab of measures over a plan that a test knows, and what stands in its list."""

from pathlib import Path

from documents.invented_plan import PLAN
from documents.invented_plan import YEAR as INVENTED_FOR
from ui.conftest import drop_plans, open_list_tab

from ita_desktop.services import session
from ita_desktop.ui.tabs.measures.detail import MeasurePanel

YEAR = 2570


def emptied(path: Path, monkeypatch) -> Path:
    """The file without its plans, and a detail that remembers as `shown` what it was told to show."""
    drop_plans(path)
    one, several = MeasurePanel.show_line, MeasurePanel.show_many

    def show_line(panel, year, line):
        one(panel, year, line)
        panel.shown = (year, line.key if line else None)

    def show_many(panel, year, lines):
        several(panel, year, lines)
        panel.shown = (year, [line.key for line in lines])

    monkeypatch.setattr(MeasurePanel, "show_line", show_line)
    monkeypatch.setattr(MeasurePanel, "show_many", show_many)
    return path


def moved(measure, year=YEAR):
    """An invented measure with its months in another fiscal year."""
    months = 12 * (year - INVENTED_FOR)
    return measure._replace(
        activities=tuple(
            one._replace(start=one.start and one.start.shifted(months), end=one.end and one.end.shifted(months))
            for one in measure.activities
        )
    )


def fill(path: Path, plan=PLAN, year=YEAR) -> list[int]:
    """Put measures into the plan of a year; gives their row ids."""
    with session.open_to_write(path) as desk:
        return [desk.plans.add(year, moved(measure, year)) for measure in plan]


def open_tab(window):
    """The tab of measures in front, its detail made."""
    return open_list_tab(window, 1)


def measures(tab):
    """The measures of the year as they were put in."""
    return tab.desk.session.plans.measures(YEAR)


def keys(tab):
    """What stands in the list from the top: indicators by their number, lines by their key."""
    source = tab.list._rows._source
    return [one for top in source.keys(None) for one in (top[1], *source.keys(top))]


def codes(tab):
    """The items of the lines in the list."""
    row = tab.list._rows._source.row
    return [",".join(row(key).line.codes) for key in keys(tab) if isinstance(key, str)]


def line_of(tab, *served):
    """The key of the first measure that serves just these items."""
    return next(line.key for line in tab._plan.lines if line.measure and line.codes == served)


def cell(tab, key):
    """What the list shows of a row."""
    return tab.list._rows.cell(tab.list._rows.index_of(key))


def filters(tab):
    """How many lines each filter promises."""
    return {one.key: one.count for one in tab._filter_list()}


def places_of(tab):
    """The places that the tab asks for from now on; nobody goes there."""
    gone = []
    tab.desk.going.disconnect()
    tab.desk.going.connect(gone.append)
    return gone
