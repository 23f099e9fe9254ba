"""The words of the six-month and the yearly reports: what a person writes under their headings."""

from __future__ import annotations

from typing import NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.followup import Entry
from ita_desktop.domain.report import Heading, Report, RiskRound, Round, Worded, drafted
from ita_desktop.domain.risk_watch import Watch, periods_within
from ita_desktop.domain.risk_watch import drafted as drafted_of_risks
from ita_desktop.domain.thai import keepable
from ita_desktop.services.years import Years
from ita_desktop.store import followups, risk_watches
from ita_desktop.store import report_texts as store
from ita_desktop.store.office_file import OfficeFile


class HeadingText(NamedTuple):
    """One heading: what was written, and what the months say as a draft of it."""

    heading: Heading
    worded: Worded
    draft: str

    @property
    def shown(self) -> str:
        """What paper shows: the words written, else those of the months; empty where nobody said anything."""
        return self.worded.text or ("" if self.worded.none_confirmed else self.draft)


class Reports:
    """Words of the reports of one open office file."""

    def __init__(self, file: OfficeFile, years: Years) -> None:
        self._file, self._years = file, years

    def entries(self, year: int, report: Round = Round.TWELVE) -> tuple[Entry, ...]:
        """What was recorded in the months of a report."""
        months = report.months(year)
        return tuple(entry for entry in followups.read(self._file.connection, year) if entry.month in months)

    def watches(self, year: int, report: RiskRound) -> tuple[Watch, ...]:
        """What was told of risks in the periods that end within a report."""
        keys = {one.key for one in periods_within(year, report.round.months(year))}
        return tuple(watch for watch in risk_watches.read(self._file.connection, year) if watch.period in keys)

    def texts(self, year: int, report: Report) -> dict[Heading, HeadingText]:
        """Every heading with its words and its draft."""
        kept = store.read(self._file.connection, year, report)
        drafts = self._drafts(year, report)
        return {one: HeadingText(one, kept.get(one, Worded()), drafts[one]) for one in Heading}

    def _drafts(self, year: int, report: Report) -> dict[Heading, str]:
        if isinstance(report, RiskRound):
            watches = self.watches(year, report)
            return {one: drafted_of_risks(one, watches) for one in Heading}
        entries = self.entries(year, report)
        return {one: drafted(one, entries) for one in Heading}

    def write(self, year: int, report: Report, heading: Heading, text: str) -> None:
        """Keep the words of a heading; what is written is not none."""
        self._keep(year, report, heading, Worded(keepable(text).strip()))

    def confirm_none(self, year: int, report: Report, heading: Heading, none: bool) -> None:
        """Confirm that there is nothing to tell under a heading, or take that back."""
        if none and store.read(self._file.connection, year, report).get(heading, Worded()).text:
            raise Problem("report_heading_written")
        self._keep(year, report, heading, Worded(none_confirmed=none))

    def _keep(self, year: int, report: Report, heading: Heading, worded: Worded) -> None:
        self._years.require_unlocked(year)
        if store.read(self._file.connection, year, report).get(heading, Worded()) != worded:
            label, months = "report_worded", report
            if isinstance(report, RiskRound):
                label, months = "risk_report_worded", report.round
            with self._file.step(label, year=year, months=months.value):
                store.keep(self._file.connection, year, report, heading, worded)
