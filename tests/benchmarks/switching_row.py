"""Switching in the first four tabs over the ten-year file: what is asked and modelled, and until it is painted."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
import statistics
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.side_by_side import Row, compare, timed
from benchmarks.ten_years import YEARS

from ita_desktop.domain.fiscal_year import months_of
from ita_desktop.services import followups, overview, plans, risks, session

if TYPE_CHECKING:
    from ita_desktop.ui.main_window import MainWindow

_SIZE = (1366, 697)  # 1366×768 without title and task bar
_TIMES = 15
_SEEN = 16
"""Rows of the tree that are seen at once."""


def switching(path: Path) -> Iterator[Row]:
    """Year, month, ฝ่าย, filter and tab."""
    yield from _asked(path)
    yield from _asked_plan(path)
    yield from _asked_months(path)
    yield from _asked_risks(path)
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


def _asked_months(path: Path) -> Iterator[Row]:
    """A month is asked anew, of the whole office or of one ฝ่าย, and stands in the model; and a filter of it."""
    from ita_desktop.ui.tabs.followup.rows import FITS, Asked, CheckRows
    from ita_desktop.ui.widgets.rows import Column, Listed, RowsModel

    with session.open_to_read(path) as opened:
        model = RowsModel([Column("", lambda _: None)], Listed({}))
        names = [one.name for one in opened.office.sections()]

        def show(found: followups.Overview, asked: Asked) -> None:
            rows = CheckRows(found, asked)
            model.set_source(rows)
            [rows.row(key) for top in rows.keys(None) for key in list(rows.keys(top))[:_SEEN] if model.index_of(key)]

        def month(year: int, at: int, section: str | None) -> followups.Overview:
            found = opened.followups.overview(year, months_of(year)[at], section, names)
            opened.evidence.of_entries(year, [found.checklist.month])
            show(found, Asked())
            return found

        years, places = itertools.cycle(YEARS[2:]), itertools.cycle(range(12))
        yield _against_sql("tab 3, year, query and model", opened, path, lambda: month(next(years), 11, None))
        yield _against_sql("tab 3, month, query and model", opened, path, lambda: month(YEARS[-2], next(places), None))
        sections = itertools.cycle(names)
        yield _against_sql("tab 3, ฝ่าย, query and model", opened, path, lambda: month(YEARS[-2], 11, next(sections)))
        kept, filters = month(YEARS[-2], 11, None), itertools.cycle(FITS)
        filtered = statistics.median(timed(lambda: show(kept, Asked(next(filters)))) for _ in range(_TIMES))
    yield Row("tab 3, filter, model", filtered * 1000, 10, "ms", "no statement")


def _asked_risks(path: Path) -> Iterator[Row]:
    """The largest register is asked anew with what was told of it, and stands in the model; a filter or a ฝ่าย of it."""
    from ita_desktop.ui.tabs.risks.rows import FITS, Asked, Now, columns, fits, in_order
    from ita_desktop.ui.widgets.rows import Listed, RowsModel

    with session.open_to_read(path) as opened:
        now = Now(opened.risk_watches.period_now(YEARS[-1]), opened.risks.method(YEARS[-1]).red_above)
        model = RowsModel(columns(now), Listed({}))

        def show(register: risks.Register, standing: str, section: str | None) -> None:
            asked = Asked(standing)
            lines = (one for one in register.lines if section in (None, one.risk.section) and fits(one, asked, now))
            rows = {one.risk.id: one for one in in_order(lines, None)}
            model.set_source(Listed(rows))
            for key in itertools.islice(rows, _SEEN):
                [model.cell(model.index_of(key, place)) for place in range(model.columnCount())]

        def year() -> None:
            show(opened.risks.register(YEARS[-1]), "all", None)

        yield _against_sql("tab 4, year, query and model", opened, path, year)
        kept, sections = opened.risks.register(YEARS[-1]), [one.name for one in opened.office.sections()]
        filters = itertools.cycle(itertools.product(FITS, (None, *sections)))
        filtered = statistics.median(timed(lambda: show(kept, *next(filters))) for _ in range(_TIMES))
    yield Row("tab 4, filter or ฝ่าย, model", filtered * 1000, 10, "ms", "no statement")


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


def _window(path: Path) -> MainWindow:
    """The window over a file, as large as a small screen leaves it."""
    from PySide6.QtWidgets import QApplication

    from ita_desktop import app
    from ita_desktop.ui.main_window import MainWindow
    from ita_desktop.ui.preferences import Preferences

    application = QApplication.instance() or app.make_application(sys.argv[:1])
    window = MainWindow(Preferences(path.with_name("preferences.json")))
    window.begin(path)
    window.resize(*_SIZE)
    window.show()
    application.processEvents()
    return window


def _painted(path: Path) -> Iterator[Row]:
    """From the act to the painted window."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    class Paints(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen |= event.type() == QEvent.Type.Paint
            return False

    window, process = _window(path), QCoreApplication.processEvents
    work, desk = window.workspace, window.workspace.desk
    [work.show_tab(number) for number in (1, 2, 3)]
    results, plan, months, risks_tab = work.tabs[:4]
    lists = {results: results.tree, plan: plan.list, months: months.list, risks_tab: risks_tab.list}
    [tab._beside.fill() for tab in lists]

    def painted(act: Callable[[], object]) -> float:
        def whole() -> None:
            act()
            shown = lists[work.current()].viewport()
            shown.installEventFilter(paints)
            paints.seen = False
            while not paints.seen:
                shown.update()
                process()
            shown.removeEventFilter(paints)

        return timed(whole)

    paints, years = Paints(), itertools.cycle(YEARS[2:])
    sections = itertools.cycle([one.key for one in window.session.office.sections() if one.key])
    steps = itertools.cycle([1] * 5 + [-1] * 5)
    for number, tab, bar, filters in (
        (0, results, results._filters, ("weak", "watch", "all")), (1, plan, plan._filters, ("gaps", "weak", "all")),
        (2, months, months._tools.filters, ("late", "done", "all")),
        (3, risks_tab, risks_tab._tools.filters, ("high", "gaps", "all")),
    ):  # fmt: skip
        kinds, tabs = itertools.cycle(filters), itertools.cycle(((number + 1) % 4, number))
        for name, act in (
            *([("month", lambda: months._step_month(next(steps)))] if tab is months else []),
            ("year", lambda: desk.look_at_year(next(years))),
            ("ฝ่าย", lambda: desk.look_at_section(next(sections))),
            ("filter", lambda bar=bar, kinds=kinds: bar.choose(next(kinds))),
            ("tab", lambda tabs=tabs: work.show_tab(next(tabs))),
        ):
            work.show_tab(number)
            desk.look_at_section(None)
            painted(act)
            spent = sorted(painted(act) for _ in range(_TIMES))
            name, detail = f"tab {number + 1}, {name}, with painting", f"slowest {spent[-1] * 1000:.0f} ms"
            yield Row(name, spent[_TIMES // 2] * 1000, 100, "ms", detail)
    window.close()
