"""What the measures plan says, on paper and in Excel: its measures beside the items and the result they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents import plan_seal
from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
from ita_desktop.documents.plan_seal import Seal
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import Measure, Served

TITLE = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
ONLY_WEAK = "เฉพาะข้อที่ต่ำกว่าเกณฑ์"
EMPTY = "ยังไม่มีมาตรการในแผนของปีนี้"
EMPTY_WEAK = "ไม่มีมาตรการสำหรับข้อที่ต่ำกว่าเกณฑ์"
_LAST = 99


class Section(NamedTuple):
    """The measures of one indicator under its names; number None has those without an indicator."""

    instrument: str
    number: int | None
    title: str
    score: Decimal | None
    measures: tuple[Measure, ...]


class PlanPaper(NamedTuple):
    """A plan with what its paper needs. `scores` and `weak` go by the codes of this year's items."""

    office: str
    year: int
    framework: Framework
    measures: tuple[Measure, ...]
    scores: Mapping[str, Decimal | None] = {}
    weak: frozenset[str] = frozenset()
    analysis: ScoreAnalysis | None = None
    only_weak: bool = False
    maker: str = "ฝ่ายปกครอง"
    made: Month | None = None
    signers: tuple[Signature, ...] = ()

    @property
    def when(self) -> str:
        """The year in titles, and whether only some of the plan is here."""
        return f"ประจำปีงบประมาณ พ.ศ. {self.year}" + (f" {ONLY_WEAK}" if self.only_weak else "")

    @property
    def known(self) -> dict[str, Served]:
        """Every item of the year with its title and the score that its measures answer."""
        return {
            item.code: Served(item.code, item.title or item.short_title, self.scores.get(item.code))
            for item in self.framework.items
        }

    @property
    def chosen(self) -> tuple[Measure, ...]:
        """The measures on this paper, indicator by indicator."""
        chosen = [measure for measure in self.measures if not self.only_weak or self.answers_weak(measure)]
        return tuple(sorted(chosen, key=lambda measure: _LAST if measure.indicator is None else measure.indicator))

    def answers_weak(self, measure: Measure) -> bool:
        """Whether a measure serves a weak item, or a whole indicator that has one."""
        codes = {served.code for served in measure.items}
        if not codes and measure.indicator is not None:
            codes = {item.code for item in self.framework.items_of(measure.indicator)}
        return not self.weak.isdisjoint(codes)

    def sections(self) -> list[Section]:
        """The measures under their instruments and indicators."""
        instruments = {one.code: f"{one.title} ({one.code})" for one in self.framework.instruments}
        titles = {one.number: (one.title, instruments[one.instrument]) for one in self.framework.indicators}
        scores = self._indicator_scores()
        found: list[Section] = []
        for measure in self.chosen:
            number = measure.indicator
            if not found or found[-1].number != number:
                title, instrument = titles.get(number or 0, ("", ""))
                found.append(Section(instrument, number, title, scores.get(number or 0), ()))
            found[-1] = found[-1]._replace(measures=(*found[-1].measures, measure))
        return found

    def _indicator_scores(self) -> dict[int, Decimal | None]:
        if self.analysis is None:
            return {}
        return {indicator.number: part.score for indicator, part in self.analysis.indicators()}

    def seal(self, *, labelled: bool = False) -> Sequence[str]:
        """What the file carries unseen."""
        chosen, known = self.chosen, self.known
        used = {served.code: known[served.code] for m in chosen for served in m.items if served.code in known}
        seal = Seal(self.year, self.office, chosen, used, not self.only_weak, labelled)
        return plan_seal.write(seal)

    @property
    def empty(self) -> str:
        """What the paper says where it has no measure."""
        return EMPTY_WEAK if self.only_weak and self.measures else EMPTY
