"""What a director sees of the year: how far every ฝ่าย and indicator is, what is late, what was weak."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms.risk_data import RiskPaper
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, Share
from ita_desktop.domain.measures import Activity, Measure
from ita_desktop.domain.progress import Progress
from ita_desktop.domain.risk_watch import Period


class ActivityLine(NamedTuple):
    """One activity: its measure, who leads it, where it stands, the month since which it is late and why."""

    measure: Measure
    activity: Activity
    section: str
    progress: Progress
    late_since: Month | None = None
    why: str = ""


class WeakLine(NamedTuple):
    """An item that was weak in the result that the plan answers, and how far what answers it has come."""

    code: str
    title: str
    score: Decimal | None
    counts: Counter[Progress]


class MonthLine(NamedTuple):
    """One month: what is settled of it, and how many ฝ่าย have settled all of theirs, of those that had to."""

    month: Month
    share: Share
    sections: Share


class EntryLine(NamedTuple):
    """One activity in one month, as it was recorded or still waits, with the number of its evidence."""

    line: ActivityLine
    entry: Entry
    overdue: bool
    evidence: int


class GoneLine(NamedTuple):
    """What was recorded in a month of an activity that is no longer in the plan, with the number of its evidence."""

    entry: Entry
    evidence: int


class DirectorPaper(NamedTuple):
    """The whole of it, as of a day: `sections` are the short names of ฝ่าย by name, `titles` those of indicators."""

    office: str
    year: int
    day: dt.date
    lines: tuple[ActivityLine, ...]
    sections: Mapping[str, str]
    titles: Mapping[int, str]
    months: tuple[MonthLine, ...]
    weak: tuple[WeakLine, ...] = ()
    analysis: ScoreAnalysis | None = None
    entries: tuple[EntryLine, ...] = ()
    unapproved: int = 0
    signer: Signature = Signature("", position="ผู้อำนวยการเขต")
    risks: RiskPaper | None = None
    periods: tuple[Period, ...] = ()
    """The register of the year with the quarters or months of it that have begun; None where it has no risk."""
    gone: tuple[GoneLine, ...] = ()

    @property
    def counts(self) -> Counter[Progress]:
        """How many activities stand where."""
        return counted(self.lines)

    @property
    def late(self) -> list[ActivityLine]:
        """What is late, the longest first."""
        return sorted((one for one in self.lines if one.late_since), key=lambda one: one.late_since or Month(1, 1))

    def by_section(self) -> list[tuple[str, Counter[Progress]]]:
        """Every ฝ่าย with how many of the activities that it leads stand where."""
        others = dict.fromkeys(one.section for one in self.lines if one.section not in self.sections)
        names = [*self.sections, *others]
        return [(name, counted(one for one in self.lines if one.section == name)) for name in names]

    def by_indicator(self) -> list[tuple[int, str, Counter[Progress]]]:
        """Every indicator likewise."""
        return [
            (number, title, counted(one for one in self.lines if one.measure.indicator == number))
            for number, title in self.titles.items()
        ]


def counted(lines: Iterable[ActivityLine]) -> Counter[Progress]:
    """How many stand where."""
    return Counter(one.progress for one in lines)
