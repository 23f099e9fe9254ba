"""Risk forms per ฝ่าย: one Excel file each goes out, comes back filled in, and is merged into the register by cell."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import safe_name
from ita_desktop.domain.risk import Risk
from ita_desktop.domain.risk_form import NEW, SPARE, RiskForm, RiskLine, fields, values_of
from ita_desktop.domain.risk_watch import Period, Watch, period, tone
from ita_desktop.services.form_board import BoardLine, board_line, free_path, section_named
from ita_desktop.services.form_cells import Decisions, Sent, newest_first
from ita_desktop.services.form_return import Coming, Settled, Shelf, saved, settle
from ita_desktop.services.returned_forms import Returned, ReturnedForm, Standing, now
from ita_desktop.services.risk_form_state import RegisterState
from ita_desktop.services.risk_watches import RiskWatches
from ita_desktop.services.risks import Risks
from ita_desktop.services.years import Years
from ita_desktop.store import office
from ita_desktop.store import section_forms as store
from ita_desktop.store.office_file import OfficeFile

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.risk_form import ReadRiskForm


class SentRiskForm(NamedTuple):
    """A form that was written to a file."""

    form: RiskForm
    path: Path


class MergedRisks(NamedTuple):
    """What merging did: forms taken in, cells that changed, risks that are new, and cells still to be decided."""

    forms: int
    cells: int
    risks: int = 0
    left: int = 0


class RiskForms:
    """The risk forms of one open office file."""

    def __init__(self, file: OfficeFile, years: Years, risks: Risks, watches: RiskWatches) -> None:
        self._file, self._years, self._risks, self._watches = file, years, risks, watches
        self._shelf = Shelf(file, store.RISKS)

    # --- going out ------------------------------------------------------------------------------------------

    def form(self, year: int, key: str, section: str) -> RiskForm:
        """The form of a ฝ่าย as it would go out now: its risks, and empty rows for new ones."""
        self._years.require(year)
        when, known, row = (
            self._period(year, key),
            office.read(self._file.connection),
            section_named(self._file.connection, section),
        )
        sent = [one.revision for one in self._shelf.of(year, key) if one.section_id == row.id]
        register = self._risks.register(year, row.name)
        lines = []
        for one, risk in zip(register.lines, self._risks.in_words(year, register.risks), strict=True):
            level = one.before.level.name if one.before else ""
            values = values_of(register.method, risk, one.watches.get(key, Watch(risk.uid, key)))
            lines.append(RiskLine(risk.uid, str(one.number), level, values, risk.named))
        empty = values_of(register.method, Risk(), Watch("", key))
        lines += [RiskLine(f"{NEW}{number}", "ใหม่", "", empty) for number in range(1, SPARE + 1)]
        return RiskForm(
            uuid.uuid4().hex, known.uid, known.name, year, key, row.name, row.key, max(sent, default=0) + 1, now(),
            when.last_day, register.method, tuple(lines),
        )  # fmt: skip

    def write(self, year: int, key: str, sections: Iterable[str], folder: Path) -> list[SentRiskForm]:
        """Write a file for each ฝ่าย; never over a file that is there. `record` then keeps that they went out."""
        made = []
        for section in sections:
            short = section_named(self._file.connection, section).short_name
            path = free_path(folder, safe_name(f"แบบความเสี่ยง {year} {key} {short}", 80))
            made.append(self._written(year, key, section, path))
        return made

    def send_as(self, year: int, key: str, section: str, path: Path) -> SentRiskForm:
        """Write the form of one ฝ่าย where it is wanted, and keep that it went out."""
        sent = self._written(year, key, section, path)
        self.record([sent])
        return sent

    def _written(self, year: int, key: str, section: str, path: Path) -> SentRiskForm:
        from ita_desktop.documents.sheets import risk_form

        self._years.require_unlocked(year)
        sent = SentRiskForm(self.form(year, key, section), path)
        risk_form.write(path, sent.form)
        return sent

    def record(self, sent: Sequence[SentRiskForm]) -> None:
        """Keep that forms of one period went out."""
        if not sent:
            return
        with self._years.step("risk_forms_sent", year=sent[0].form.year, count=len(sent)):
            for one in sent:
                store.add(
                    self._file.connection,
                    section_named(self._file.connection, one.form.section).id,
                    one.form,
                    store.RISKS,
                )

    def board(self, year: int, key: str) -> list[BoardLine]:
        """How far each ฝ่าย is with its form of a period: its risks, and of how many of them nothing was told."""
        newest = {row.section_id: row for row in self._shelf.of(year, key)}
        register, board = self._risks.register(year), []
        for section in store.sections(self._file.connection):
            own = [line for line in register.lines if line.risk.section == section.name]
            untold = [line for line in own if tone(line.watches.get(key), register.method.red_above) is None]
            newest_of = newest.get(section.id)
            board.append(board_line(section.name, len(own), len(untold), newest_of, self._watches.today()))
        return board

    # --- coming back ----------------------------------------------------------------------------------------

    def read(self, paths: Iterable[Path], year: int, key: str = "") -> Returned[RiskForm]:
        """What came back in files; writes nothing. `key` is the only period that is wanted, if any."""
        self._years.require_unlocked(year)
        state, forms = RegisterState(self._risks, self._watches, year), list[ReturnedForm[RiskForm]]()
        for one, read in newest_first([self._opened(path, year, key) for path in _books(paths)], saved):
            if read is not None and one.problem is None:
                one = self._compared(one, read, state, forms)
                if one.standing.mergeable:
                    state.take(read.form, ((cell, cell.theirs) for cell in one.news))
            forms.append(one)
        return Returned(year, tuple(forms))

    def _opened(self, path: Path, year: int, key: str) -> tuple[ReturnedForm[RiskForm], ReadRiskForm | None]:
        """A file as a form, and what can be compared of it."""
        from ita_desktop.documents.incoming.risk_form import read_risk_form
        from ita_desktop.documents.incoming.source import read_file

        try:
            read = read_risk_form(read_file(path), path.name)
        except Problem as refused:
            return ReturnedForm(path, Standing.UNREADABLE, problem=refused), None
        standing, problem = self._shelf.foreign(read.form, year, key, read.form.when)
        return ReturnedForm(path, standing, read.form, doubts=read.rows.doubts, problem=problem), read

    def _compared(
        self, one: ReturnedForm[RiskForm], read: ReadRiskForm, state: RegisterState,
        before: Sequence[ReturnedForm[RiskForm]],
    ) -> ReturnedForm[RiskForm]:  # fmt: skip
        """A form beside the file: since it last came back, else since it went out."""
        from ita_desktop.documents.incoming.grid import Doubt

        form = read.form
        gone = (line for line in form.lines if not state.has(line.uid))
        doubts = (Doubt.at("", "risk_form_gone", printed=line.name) for line in gone)
        sent = (Sent(line.uid, line.name, line.values) for line in form.lines if state.has(line.uid))
        coming = Coming(fields(form.method), sent, read.rows, partial(state.here, form))
        return self._shelf.compared(one._replace(doubts=(*one.doubts, *doubts)), form, coming, before)

    def apply(self, returned: Returned[RiskForm], decisions: Decisions | None = None) -> MergedRisks:
        """Merge what came back in one step; a conflict that nobody decided stays as it is, and is asked again."""
        ready = [(one.form, one) for one in returned.forms if one.form and one.standing.mergeable]
        if not ready:
            return MergedRisks(0, 0)
        state, settled = RegisterState(self._risks, self._watches, returned.year), list[Settled]()
        for form, one in ready:
            settled.append(settle(one.cells, partial(state.here, form), decisions or {}))
            state.take(form, settled[-1].changes)
        count, left = sum(len(one.changes) for one in settled), sum(one.left for one in settled)
        source = ", ".join(one.path.name for _, one in ready)
        with self._years.step("risk_form_merged", year=returned.year, source=source):
            state.keep(self._file.connection)
            for (form, one), done in zip(ready, settled, strict=True):
                self._shelf.keep(form, fields(form.method), one.said, now(), done.answers)
        return MergedRisks(len(ready), count, state.new, left)

    # --- what the file has ----------------------------------------------------------------------------------

    def _period(self, year: int, key: str) -> Period:
        found = period(year, key)
        if found is None:
            raise Problem("risk_period_unknown", text=key, year=year)
        return found


def as_data(returned: Returned[RiskForm], language: Any) -> dict[str, Any]:
    """What came back, as the command line prints it."""
    from ita_desktop.domain import messages
    from ita_desktop.services import form_cells

    def said(one: ReturnedForm[RiskForm]) -> Mapping[str, Any]:
        shown = (*one.news, *one.conflicts)
        return {
            "file": one.path.name,
            "section": one.form.section if one.form else None,
            "period": one.form.period if one.form else None,
            "standing": one.standing.value,
            "problem": str(messages.say(one.problem, language)) if one.problem else None,
            "cells": [form_cells.as_data(cell) for cell in shown],
            "doubts": [messages.say_doubt(doubt.rule, dict(doubt.values), language) for doubt in one.doubts],
        }

    return {"year": returned.year, "forms": [said(one) for one in returned.forms]}


def _books(paths: Iterable[Path]) -> list[Path]:
    """The files to read, in order, each once; of a folder its workbooks."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = sorted(path.glob("*.xlsx")) if path.is_dir() else [path]
        inside = [one for one in inside if not one.name.startswith(("~$", "."))]
        if not inside:
            raise Problem("forms_none", name=path.name)
        found |= dict.fromkeys(inside)
    return list(found)
