"""What the report on a plan says: the plan, what its months tell, the evidence, and the words under its headings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms.memo import Memo
from ita_desktop.documents.forms.plan_data import PlanPaper
from ita_desktop.documents.pictures import Source
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, Status
from ita_desktop.domain.measures import Measure
from ita_desktop.domain.report import Heading, Round

TITLE = "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"


class Layout(StrEnum):
    """Where the pictures stand: in a column of their own, or below the results."""

    PHOTOS = "photos"
    INSIDE = "pictures-inside"


class Evidence(NamedTuple):
    """A photo, which is read when it is drawn, or the name and address of a file or link."""

    caption: str
    source: Source | None = None
    url: str = ""
    taken_on: dt.date | None = None


class ReportPaper(NamedTuple):
    """Everything that one report says. `before` are the scores a year before those that the plan answers."""

    memo: Memo
    round: Round
    entries: tuple[Entry, ...]
    evidence: Mapping[tuple[str, Month], tuple[Evidence, ...]] = {}
    before: Mapping[str, Decimal] = {}
    headings: Mapping[Heading, str] = {}
    signers: tuple[Signature, ...] = ()

    @property
    def plan(self) -> PlanPaper:
        """The plan that is reported on."""
        return self.memo.plan

    @property
    def months(self) -> tuple[Month, ...]:
        """The months that it tells of."""
        return self.round.months(self.plan.year)

    @property
    def title(self) -> str:
        """The round in titles."""
        return self.round.named(self.plan.year)


class Reported:
    """The entries and the evidence of a report by activity and by measure, sorted once."""

    def __init__(self, given: ReportPaper) -> None:
        self._given = given

    @cached_property
    def _entries(self) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for entry in sorted(self._given.entries, key=lambda one: one.month):
            found.setdefault(entry.activity, []).append(entry)
        return found

    def entries(self, activity: str) -> list[Entry]:
        """What was recorded of an activity, the earliest month first."""
        return self._entries.get(activity, [])

    def status(self, activity: str) -> Status:
        """How an activity stands at the end of the report."""
        entries = self.entries(activity)
        return entries[-1].status if entries else Status.NOT_STARTED

    def evidence(self, activity: str) -> list[Evidence]:
        """The evidence of an activity, the earliest month first."""
        found = (self._given.evidence.get((activity, month), ()) for month in self._given.months)
        return [one for several in found for one in several]

    def photos(self, activity: str) -> list[Evidence]:
        """Its photos alone."""
        return [one for one in self.evidence(activity) if one.source is not None]

    @cached_property
    def gone(self) -> list[str]:
        """The activities that are no longer in the plan and of which something was recorded, the earliest first."""
        planned = {one.uid for measure in self._given.plan.measures for one in measure.activities}
        return [uid for uid in self._entries if uid not in planned]

    def spoke(self, measure: Measure) -> bool:
        """Whether the months told anything of a measure."""
        return any(self.entries(one.uid) or self.evidence(one.uid) for one in measure.activities)
