"""What stands in the menus of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from ita_desktop.domain.errors import Problem
from ita_desktop.services.finding import Place
from ita_desktop.ui import speech
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.menus import Entry, Menu, make_menus
from ita_desktop.ui.speech import tr

if TYPE_CHECKING:
    from ita_desktop.ui.main_window import MainWindow
    from ita_desktop.ui.workspace import Workspace

Keys = QKeySequence.StandardKey


def window_menus(window: MainWindow) -> QMenuBar:
    """The menus for what the window shows now; without a file only what needs none."""
    menus: list[Menu] = [(tr("&File"), _file(window))]
    if window.session:
        menus += [
            (tr("&Edit"), _edit(window)),
            (tr("&View"), _view(window)),
            (tr("Fiscal &year"), lambda: _years(window)),
        ]
        menus += [(tr("&Import"), _import(window)), (tr("E&xport"), _export(window)), (tr("&Tools"), _tools(window))]
    else:
        menus += [(tr("&View"), _view(window))]
    return make_menus([*menus, (tr("&Help"), _help(window))])


def _to(window: MainWindow, kind: str) -> Callable[[], object]:
    return lambda: window.go(Place(kind, ""))


def _paper(window: MainWindow, kind: str, paper: str, years_before: int = 0) -> Callable[[], object]:
    return _with(window, lambda _: window.go(Place(kind, paper, _year(window) - years_before)))


def _file(window: MainWindow) -> list[Entry | None]:
    recent = [
        Entry(Path(line.path).name.replace("&", "&&"), partial(window.open_file, Path(line.path)))
        for line in window.preferences.recent
    ]
    open_file = window.session is not None
    return [
        Entry(tr("&New office file…"), window.new_file, ["Ctrl+N"]),
        Entry(tr("&Open…"), window.choose_file, ["Ctrl+O"]),
        Entry(tr("&Recent files"), below=recent) if recent else Entry(tr("&Recent files")),
        Entry(tr("Open the &sample office"), window.open_sample),
        None,
        Entry(tr("&Print…"), _with(window, _print), ["Ctrl+P"], enabled=open_file),
        None,
        Entry(tr("&Keep a copy elsewhere…"), _to(window, "copy"), enabled=open_file),
        Entry(tr("&Backup and restore…"), _to(window, "backups")),
        Entry(tr("Make the file s&maller…"), _to(window, "tidy"), enabled=open_file),
        None,
        Entry(tr("&Close the file"), window.close_file, ["Ctrl+W"], enabled=open_file),
        Entry(tr("&Quit"), window.close, ["Ctrl+Q"]),
    ]


def _with(window: MainWindow, act: Callable[[Workspace], object]) -> Callable[[], None]:
    """What needs an open file."""

    def acted() -> None:
        if window.workspace and leave(window):
            act(window.workspace)

    return acted


def _print(shown: Workspace) -> None:
    """Show the paper of the tab in front as it will be printed."""
    if paper := shown.current().paper():
        shown.desk.go(paper)
    else:
        shown.say(Problem("nothing_to_print"))


def _edit(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(tr("&Undo"), _with(window, lambda shown: shown.header.undo.click()), ["Ctrl+Z"]),
        Entry(tr("&Redo"), _with(window, lambda shown: shown.header.redo.click()), ["Ctrl+Y", "Ctrl+Shift+Z"]),
        None,
        Entry(tr("&Search"), _with(window, lambda shown: shown.header.focus_search()), ["Ctrl+F"]),
        Entry(tr("&History…"), _to(window, "history"), ["Ctrl+H"]),
    ]


def _view(window: MainWindow) -> list[Entry | None]:
    chosen, language = window.preferences.theme, speech.language()
    entries: list[Entry | None] = []
    if window.session:
        names = [
            tr("Indicators"),
            tr("Measure plans"),
            tr("Monthly follow-up"),
            tr("Risk assessment"),
            tr("Anti-corruption plan"),
        ]
        entries += [
            Entry(name, _with(window, partial(_show_tab, number)), [f"Ctrl+{number + 1}"])
            for number, name in enumerate(names)
        ]
        entries += [Entry(tr("Next &panel"), _with(window, lambda shown: shown.next_panel()), ["F6"]), None]
    return [
        *entries,
        Entry(tr("&Larger"), lambda: window.use_zoom(1), [Keys.ZoomIn, "Ctrl+="]),
        Entry(tr("&Smaller"), lambda: window.use_zoom(-1), [Keys.ZoomOut]),
        Entry(tr("&100 %"), lambda: window.use_zoom(0), ["Ctrl+0"]),
        None,
        Entry(tr("&Colours"), below=[
            Entry(tr("As the &system"), lambda: window.use_theme("system"), ticked=chosen == "system"),
            Entry(tr("&Light"), lambda: window.use_theme("light"), ticked=chosen == "light"),
            Entry(tr("&Dark"), lambda: window.use_theme("dark"), ticked=chosen == "dark"),
        ]),
        Entry(tr("L&anguage"), below=[
            Entry("ไทย", lambda: window.use_language("th"), ticked=language == "th"),
            Entry("English", lambda: window.use_language("en"), ticked=language == "en"),
        ]),
    ]  # fmt: skip


def _years(window: MainWindow) -> list[Entry | None]:
    assert window.session
    can_write = not window.session.read_only
    lines = window.session.years.listed()
    now = window.workspace.desk.view.year if window.workspace else lines[-1].year
    years: list[Entry | None] = [
        Entry(
            tr("Fiscal year %1").replace("%1", str(line.year)),
            _with(window, partial(_look_at, line.year)),
            ticked=line.year == now,
        )
        for line in reversed(lines)
    ]
    return [
        *years,
        None,
        Entry(tr("&Years of this file…"), _to(window, "years")),
        Entry(tr("&Framework of this year…"), _go(window, "framework")),
        Entry(tr("&Crosswalk with the year before…"), _go(window, "crosswalk")),
        Entry(tr("Carry the &plan over…"), _go(window, "carry-over"), enabled=can_write),
    ]


def _show_tab(number: int, shown: Workspace) -> None:
    shown.enter_tab(number)


def _look_at(year: int, shown: Workspace) -> None:
    shown.desk.look_at_year(year)


def _go(window: MainWindow, kind: str, before: int = 0) -> Callable[[], object]:
    """Go to a place of the year looked at, or of one before it."""
    return lambda: window.go(Place(kind, "", _year(window) - before))


def _year(window: MainWindow) -> int:
    return window.workspace.desk.view.year if window.workspace else 0


def _import(window: MainWindow) -> list[Entry | None]:
    can_write = bool(window.session and not window.session.read_only)
    return [
        Entry(tr("&Scores of last year's result…"), _go(window, "import-scores", 1), enabled=can_write),
        Entry(tr("&Item list of this year…"), _go(window, "import-items"), enabled=can_write),
        None,
        Entry(tr("Last year's &plan…"), _go(window, "import-plan"), enabled=can_write),
        Entry(tr("&Report of measures…"), _go(window, "import-report"), enabled=can_write),
        None,
        Entry(tr("&Forms of the sections…"), _go(window, "merge"), enabled=can_write),
        Entry(tr("S&igned forms that came back…"), _go(window, "scans"), enabled=can_write),
        None,
        Entry(tr("Register of ris&ks…"), _go(window, "import-risks"), enabled=can_write),
        Entry(tr("Risk f&orms of the sections…"), _go(window, "merge-risks"), enabled=can_write),
        Entry(tr("&Typical risks of a district office…"), _go(window, "risk-library"), enabled=can_write),
    ]


def _export(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(tr("&Result and links"), below=_export_result(window)),
        Entry(tr("&Measures plan"), below=_export_plan(window)),
        Entry(tr("Re&ports of measures"), below=_export_reports(window)),
        Entry(tr("Corruption ris&ks"), below=_export_risks(window)),
        None,
        Entry(tr("Print the monthly &form…"), _go(window, "form")),
        Entry(tr("Forms for the &sections…"), _go(window, "section-forms")),
        Entry(tr("Risk forms for the secti&ons…"), _go(window, "risk-forms")),
        Entry(tr("&Evidence as files…"), _with(window, lambda _: _take_out(window))),
    ]


def _export_result(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(tr("&Print the score analysis…"), _paper(window, "paper", "scores", 1)),
        Entry(tr("Score analysis as &Word…"), _paper(window, "export-docx", "scores", 1)),
        Entry(tr("Score analysis as &Excel…"), _paper(window, "export-xlsx", "scores", 1)),
        Entry(tr("Print the &list of published links…"), _paper(window, "paper", "oit-links", 1)),
    ]


def _export_plan(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(tr("Print the &measures plan…"), _paper(window, "paper", "plan")),
        Entry(tr("Measures plan as W&ord…"), _paper(window, "export-docx", "plan")),
        Entry(tr("Measures plan as E&xcel…"), _paper(window, "export-xlsx", "plan")),
        None,
        Entry(tr("Print the memo for &approval…"), _paper(window, "paper", "memo")),
        Entry(tr("Memo for approval as Wor&d…"), _paper(window, "export-docx", "memo")),
    ]


def _export_reports(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(tr("Print the si&x-month report…"), _paper(window, "paper", "report-6")),
        Entry(tr("Print the &yearly report…"), _paper(window, "paper", "report-12")),
        Entry(tr("Report: &headings and check…"), _go(window, "report-texts")),
        Entry(tr("Print the &director's page…"), _paper(window, "paper", "director")),
        Entry(tr("Director's work&book (Excel)…"), _paper(window, "export-xlsx", "director")),
    ]


def _export_risks(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(tr("Print the &assessment…"), _paper(window, "paper", "risks")),
        Entry(tr("Assessment as &Word…"), _paper(window, "export-docx", "risks")),
        Entry(tr("Register as E&xcel…"), _paper(window, "export-xlsx", "risks")),
        Entry(tr("Print the &monitoring report…"), _paper(window, "paper", "risks-monitoring")),
        Entry(tr("Print the &half-year report…"), _paper(window, "paper", "risks-half-year")),
        Entry(tr("Print the &yearly report…"), _paper(window, "paper", "risks-year")),
        Entry(tr("Reports: h&eadings and check…"), _paper(window, "report-texts", "risks-half-year")),
        Entry(tr("Print the &director's page…"), _paper(window, "paper", "risks-page")),
        Entry(tr("Print the memo to the di&rector…"), _paper(window, "paper", "risks-memo")),
    ]


def _take_out(window: MainWindow) -> None:
    from ita_desktop.ui import evidence_acts

    evidence_acts.take_out(window)


def _tools(window: MainWindow) -> list[Entry | None]:
    charts = lambda: window.go(Place("charts", "", _year(window) - 1))  # noqa: E731
    what_if = lambda: window.go(Place("what-if", "", _year(window) - 1))  # noqa: E731
    respondents = lambda: window.go(Place("respondents", "", _year(window) - 1))  # noqa: E731
    can_write = bool(window.session and not window.session.read_only)
    return [
        Entry(tr("&Charts of the result…"), charts),
        Entry(tr("&What if…"), what_if),
        Entry(tr("&Respondents of the surveys…"), respondents),
        None,
        Entry(tr("Risk c&riteria of this year…"), _go(window, "risk-method")),
        Entry(tr("Re&quests to revise the risk plan…"), _with(window, partial(_revise, window))),
        Entry(tr("Carry r&isks over…"), _go(window, "risk-carry"), enabled=can_write),
        Entry(tr("&Typical risks of a district office…"), _go(window, "risk-library"), enabled=can_write),
        None,
        Entry(tr("&Office details…"), _to(window, "office")),
        Entry(tr("&Check the file"), _to(window, "check")),
    ]


def _revise(window: MainWindow, shown: Workspace) -> None:
    """Ask for another plan for the risk that is marked."""
    window.go(Place("risk-revisions", shown.current().chosen(), _year(window)))


def _help(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(tr("&Keys"), _to(window, "keys"), ["F1"]),
        Entry(tr("&About ITA Desktop"), _to(window, "about")),
    ]
