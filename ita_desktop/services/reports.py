"""The words of the six-month and the yearly report: what a person writes under their headings."""

from __future__ import annotations

from typing import NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.followup import Entry
from ita_desktop.domain.report import Heading, Round, Worded, drafted
from ita_desktop.domain.thai import keepable
from ita_desktop.services.years import Years
from ita_desktop.store import followups
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

    def texts(self, year: int, report: Round) -> dict[Heading, HeadingText]:
        """Every heading with its words and its draft."""
        kept = store.read(self._file.connection, year, report)
        entries = self.entries(year, report)
        return {one: HeadingText(one, kept.get(one, Worded()), drafted(one, entries)) for one in Heading}

    def write(self, year: int, report: Round, heading: Heading, text: str) -> None:
        """Keep the words of a heading; what is written is not none."""
        self._keep(year, report, heading, Worded(keepable(text).strip()))

    def confirm_none(self, year: int, report: Round, heading: Heading, none: bool) -> None:
        """Confirm that there is nothing to tell under a heading, or take that back."""
        if none and store.read(self._file.connection, year, report).get(heading, Worded()).text:
            raise Problem("report_heading_written")
        self._keep(year, report, heading, Worded(none_confirmed=none))

    def _keep(self, year: int, report: Round, heading: Heading, worded: Worded) -> None:
        if self._years.is_locked(year):
            raise Problem("year_locked", year=year)
        if store.read(self._file.connection, year, report).get(heading, Worded()) != worded:
            with self._file.step("report_worded", year=year, months=report.value):
                store.keep(self._file.connection, year, report, heading, worded)
