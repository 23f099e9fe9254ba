"""Switching in the first two tabs over the ten-year file: what is asked and modelled, and until it is painted."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
import statistics
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.side_by_side import Row, compare, timed
from benchmarks.ten_years import YEARS

from ita_desktop.services import overview, plans, session

_SIZE = (1366, 697)  # 1366×768 without title and task bar
_TIMES = 15
_SEEN = 16
"""Rows of the tree that are seen at once."""


def switching(path: Path) -> Iterator[Row]:
    """Year, ฝ่าย, filter and tab."""
    yield from _asked(path)
    yield from _asked_plan(path)
    yield from _painted(path)


def _asked(path: Path) -> Iterator[Row]:
    """A year or a ฝ่าย is asked anew and stands in the model, against its own statements on a bare connection."""
    from ita_desktop.ui.tabs.indicators.rows import Results, columns
    from ita_desktop.ui.widgets.rows import Listed, RowsModel

    years = itertools.cycle(YEARS[2:])
    with session.open_to_read(path) as opened:
        model = RowsModel(columns(YEARS[-1], lambda *_: None, writable=False), Listed({}))

        def show(found: overview.Overview, standing: str, section: str | None) -> None:
            results = Results(found, standing, section)
            model.set_source(results)
            for line in list(found.items())[-_SEEN:]:  # disclosure items ask for most
                if (at := model.index_of(line.key)).isValid():
                    [model.cell(at.siblingAtColumn(column)) for column in range(model.columnCount())]

        def year() -> None:
            show(overview.with_plan(opened, next(years)), "all", None)

        yield _against_sql("tab 1, year or ฝ่าย, query and model", opened, path, year)
        kept, sections = overview.with_plan(opened, YEARS[-1]), [one.key for one in opened.office.sections() if one.key]
        filters = itertools.cycle(itertools.product(("weak", "watch", "missing", "all"), (None, *sections)))
        filtered = statistics.median(timed(lambda: show(kept, *next(filters))) for _ in range(_TIMES))
    yield Row("tab 1, filter, model", filtered * 1000, 10, "ms", "no statement")


def _asked_plan(path: Path) -> Iterator[Row]:
    """A year's plan is asked anew and stands in the model, and a filter or a ฝ่าย of it."""
    from ita_desktop.ui.tabs.measures.rows import FITS, Asked, PlanRows
    from ita_desktop.ui.widgets.rows import Column, Listed, RowsModel

    years = itertools.cycle(YEARS[2:])
    with session.open_to_read(path) as opened:
        model = RowsModel([Column("", lambda _: None)], Listed({}))
        rule = opened.scores.rule()

        def show(found: plans.Plan, asked: Asked) -> None:
            rows = PlanRows(found, rule, asked)
            model.set_source(rows)
            [rows.row(line.key) for line in found.lines[:_SEEN] if model.index_of(line.key).isValid()]

        yield _against_sql(
            "tab 2, year, query and model", opened, path, lambda: show(opened.plans.read(next(years)), Asked())
        )
        kept = opened.plans.read(YEARS[-1])
        asked = itertools.cycle(itertools.product(FITS, (None, *opened.office.sections())))
        filtered = statistics.median(timed(lambda: show(kept, Asked(*next(asked)))) for _ in range(_TIMES))
    yield Row("tab 2, filter or ฝ่าย, model", filtered * 1000, 10, "ms", "no statement")


def _against_sql(name: str, opened: session.Session, path: Path, act: Callable[[], object]) -> Row:
    """An act over the file against its own statements on a bare connection."""
    act()
    statements: list[str] = []
    opened._file.connection.set_trace_callback(statements.append)
    act()
    opened._file.connection.set_trace_callback(None)
    with contextlib.closing(sqlite3.connect(path)) as raw:
        ours, bare = compare(
            lambda: timed(act), lambda: timed(lambda: [raw.execute(sql).fetchall() for sql in statements]), _TIMES
        )
    detail = f"{len(statements)} statements alone take {bare * 1000:.2f} ms"
    return Row(name, ours * 1000, max(10.0, round(5000 * bare, 2)), "ms", detail)


def _painted(path: Path) -> Iterator[Row]:
    """From the act to the painted window."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from ita_desktop import app
    from ita_desktop.ui.main_window import MainWindow
    from ita_desktop.ui.preferences import Preferences

    class Paints(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen |= event.type() == QEvent.Type.Paint
            return False

    application = QApplication.instance() or app.make_application(sys.argv[:1])
    window = MainWindow(Preferences(path.with_name("preferences.json")))
    window.begin(path)
    window.resize(*_SIZE)
    window.show()
    application.processEvents()
    work, desk = window.workspace, window.workspace.desk
    work.show_tab(1)
    results, plan = work.tabs[:2]
    lists = {results: results.tree, plan: plan.list}
    [tab._beside.fill() for tab in lists]

    def painted(act: Callable[[], object]) -> float:
        def whole() -> None:
            act()
            shown = lists[work.current()].viewport()
            shown.installEventFilter(paints)
            paints.seen = False
            while not paints.seen:
                shown.update()
                application.processEvents()
            shown.removeEventFilter(paints)

        return timed(whole)

    paints, years = Paints(), itertools.cycle(YEARS[2:])
    sections = itertools.cycle([one.key for one in window.session.office.sections() if one.key])
    for number, tab, filters in ((0, results, ("weak", "watch", "all")), (1, plan, ("gaps", "weak", "all"))):
        kinds, tabs = itertools.cycle(filters), itertools.cycle((1 - number, number))
        for name, act in (
            ("year", lambda: desk.look_at_year(next(years))),
            ("ฝ่าย", lambda: desk.look_at_section(next(sections))),
            ("filter", lambda tab=tab, kinds=kinds: tab._filters.choose(next(kinds))),
            ("tab", lambda tabs=tabs: work.show_tab(next(tabs))),
        ):
            work.show_tab(number)
            desk.look_at_section(None)
            painted(act)
            spent = sorted(painted(act) for _ in range(_TIMES))
            name, detail = f"tab {number + 1}, {name}, with painting", f"slowest {spent[-1] * 1000:.0f} ms"
            yield Row(name, spent[_TIMES // 2] * 1000, 100, "ms", detail)
    window.close()
