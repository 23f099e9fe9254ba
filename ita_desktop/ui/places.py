"""The places that are dialogs: which one opens for a Place. A dialog loads when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ita_desktop.domain.errors import Problem
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages

if TYPE_CHECKING:
    from ita_desktop.ui.main_window import MainWindow


def open_place(window: MainWindow, place: Place) -> None:
    """Open what shows a place."""
    if opener := _OPENERS.get(place.kind):
        opener(window, place)


def _office(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.office import OfficeDialog

    if window.workspace:
        OfficeDialog(window, window.workspace.desk, place).run()


def _years(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.years import YearsDialog

    if window.workspace:
        YearsDialog(window, window.workspace.desk, int(place.key) if place.key else None).run()


def _framework(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.framework import FrameworkDialog

    if window.workspace and place.year is not None:
        try:
            window.workspace.desk.session.frameworks.read(place.year)
        except Problem as problem:
            messages.tell(window, problem)
            return
        FrameworkDialog(window, window.workspace.desk, place).run()


def _history(window: MainWindow, _: Place) -> None:
    from ita_desktop.ui.dialogs.history import HistoryDialog

    if window.workspace:
        HistoryDialog(window, window.workspace.desk).run()


def _tidy(window: MainWindow, _: Place) -> None:
    from ita_desktop.ui.dialogs.tidy import TidyDialog

    if window.session:
        TidyDialog(window, window.session.path).run()


def _backups(window: MainWindow, _: Place) -> None:
    from ita_desktop.ui.dialogs.backups import BackupsDialog

    BackupsDialog(window, window.session.path if window.session else None).run()


def _import(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.imports import ImportDialog, items_job, scores_job

    if window.workspace and place.year is not None:
        desk = window.workspace.desk
        job = items_job(desk, place.year) if place.kind == "import-items" else scores_job(desk, place.year)
        ImportDialog(window, desk, job).run()


def _import_plan(window: MainWindow, place: Place) -> None:
    from ita_desktop.services.plan_imports import Kind
    from ita_desktop.ui.dialogs.plan_import import PlanImportDialog

    if window.workspace and place.year is not None:
        kind = Kind.REPORT if place.kind == "import-report" else Kind.PLAN
        PlanImportDialog(window, window.workspace.desk, place.year, kind).run()


def _carry_over(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.carry_over import CarryOverDialog

    if window.workspace and place.year is not None:
        CarryOverDialog(window, window.workspace.desk, place.year).run()


def _import_risks(window: MainWindow, place: Place) -> None:
    """Risks out of files, or of what was copied."""
    from ita_desktop.ui.dialogs.risk_import import RiskImportDialog

    if window.workspace and place.year is not None:
        dialog = RiskImportDialog(window, window.workspace.desk, place.year)
        if place.key == "paste":
            dialog.paste()
        dialog.run()


def _risk_library(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.risk_library import RiskLibraryDialog

    if window.workspace and place.year is not None:
        RiskLibraryDialog(window, window.workspace.desk, place.year).run()


def _risks(window: MainWindow, place: Place) -> None:
    """What a year's risks are assessed by, carried over from, and asked to be revised."""
    from ita_desktop.ui.dialogs import risk_carry, risk_method, risk_revisions

    if window.workspace is None or place.year is None:
        return
    desk, year = window.workspace.desk, place.year
    if place.kind == "risk-method":
        risk_method.RiskMethodDialog(window, desk, year).run()
    elif place.kind == "risk-carry":
        risk_carry.RiskCarryDialog(window, desk, year).run()
    else:
        risk_revisions.RiskRevisionsDialog(window, desk, year, int(place.key) if place.key else None).run()


def _charts(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.charts import ChartsDialog

    if window.workspace:
        ChartsDialog(window, window.workspace.desk, place.year).run()


def _what_if(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.what_if import WhatIfDialog

    if window.workspace:
        WhatIfDialog(window, window.workspace.desk, place.year).run()


def _respondents(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.respondents import RespondentsDialog

    if window.workspace:
        desk = window.workspace.desk
        if not desk.session.scores.packs():
            messages.tell(window, Problem("framework_missing", year=place.year))
            return
        RespondentsDialog(window, desk, place).run()


def _report_texts(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.report_texts import ReportTextsDialog

    if window.workspace:
        ReportTextsDialog(window, window.workspace.desk, place).run()


def _section_forms(window: MainWindow, place: Place) -> None:
    """Forms that go to the ฝ่าย, or come back: of the month that the place names, else of this one, or of the risks."""
    from ita_desktop.domain.fiscal_year import Month
    from ita_desktop.ui.dialogs.form_kinds import MonthForms, RiskForms
    from ita_desktop.ui.dialogs.merge import MergeDialog
    from ita_desktop.ui.dialogs.section_forms import SectionFormsDialog

    if window.workspace and place.year is not None:
        desk, month = window.workspace.desk, Month.parse(place.key) if place.key else None
        kind = RiskForms if place.kind in ("risk-forms", "merge-risks") else MonthForms
        dialog = MergeDialog if place.kind in ("merge", "merge-risks") else SectionFormsDialog
        dialog(window, desk, kind(desk, place.year), month).run()


def _copy(window: MainWindow, _: Place) -> None:
    from ita_desktop.ui.file_acts import keep_copy

    keep_copy(window)


def _check(window: MainWindow, _: Place) -> None:
    from ita_desktop.ui.file_acts import check

    check(window)


def _crosswalk(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.crosswalk import CrosswalkDialog

    if window.workspace and place.year is not None:
        try:
            window.workspace.desk.session.crosswalks.require_before(place.year)
        except Problem as problem:
            messages.tell(window, problem)
            return
        CrosswalkDialog(window, window.workspace.desk, place).run()


def _paper(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui import paper_acts

    if place.kind == "paper":
        paper_acts.preview(window, place)
    else:
        paper_acts.export(window, place, f".{place.kind.removeprefix('export-')}")


def _form(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs import month_form

    month_form.show(window, place)


def _scans(window: MainWindow, place: Place) -> None:
    from ita_desktop.ui.dialogs.scans import ScansDialog

    if window.workspace:
        ScansDialog(window, window.workspace.desk, place).run()


def _keys(window: MainWindow, _: Place) -> None:
    from ita_desktop.ui.dialogs.help import KeysDialog

    KeysDialog(window).run()


def _about(window: MainWindow, _: Place) -> None:
    from ita_desktop.ui.dialogs.help import AboutDialog

    AboutDialog(window).run()


_OPENERS: dict[str, Callable[[MainWindow, Place], None]] = {
    "office": _office, "section": _office, "school": _office, "person": _office, "years": _years,
    "framework": _framework, "item": _framework, "history": _history, "backups": _backups, "tidy": _tidy,
    "import-scores": _import, "import-items": _import, "copy": _copy, "check": _check, "keys": _keys, "about": _about,
    "paper": _paper, "crosswalk": _crosswalk, "export-docx": _paper, "export-xlsx": _paper,
    "charts": _charts, "what-if": _what_if, "respondents": _respondents, "report-texts": _report_texts,
    "import-plan": _import_plan, "import-report": _import_plan, "carry-over": _carry_over,
    "section-forms": _section_forms, "merge": _section_forms,
    "form": _form, "scans": _scans, "risk-library": _risk_library,
    "import-risks": _import_risks, "risk-forms": _section_forms, "merge-risks": _section_forms,
    "risk-method": _risks, "risk-carry": _risks, "risk-revisions": _risks,
}  # fmt: skip
