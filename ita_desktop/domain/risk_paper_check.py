"""Before a paper on risks is printed: what an assessor would miss in it, and what only asks for a look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ita_desktop.domain.messages import Language
from ita_desktop.domain.readiness import Around, Severity, filled
from ita_desktop.domain.report import Heading, Worded
from ita_desktop.domain.report_check import ReportGap, Spot, heading_gaps, text_gaps
from ita_desktop.domain.risk import Family, Risk, Tone
from ita_desktop.domain.risk_check import Gap, coverage, gaps_of
from ita_desktop.domain.risk_method import Method, goes_on
from ita_desktop.domain.risk_watch import Period, Watch, tone
from ita_desktop.domain.sentences.report_gaps import REPORT_GAPS
from ita_desktop.domain.sentences.risk_gaps import RISK_GAPS
from ita_desktop.domain.words import shortened

_LONGEST_NAME = 60
_LOSES = {Gap.EVENT, Gap.SCORE, Gap.MEASURE}


class Checked(NamedTuple):
    """A paper on risks as it would be printed; the measures of its risks say what the plan says.

    `periods` are those that it reports on, none for an assessment; `worded` is None where it has no headings.
    """

    around: Around
    method: Method
    family: Family
    risks: tuple[Risk, ...]
    sections: tuple[str, ...]
    today: dt.date
    area: str = ""
    periods: tuple[Period, ...] = ()
    watches: Mapping[str, Mapping[str, Watch]] = {}
    worded: Mapping[Heading, Worded] | None = None
    drafts: Mapping[Heading, str] = {}

    def numbered(self) -> list[tuple[int, Risk]]:
        """The risks on the paper under their numbers in the register."""
        return [(n, risk) for n, risk in enumerate(self.risks, 1) if not self.area or risk.area == self.area]


def gaps(given: Checked) -> tuple[ReportGap, ...]:
    """Everything that was found, what costs points first."""
    risks = given.numbered()
    if not risks:
        return (_gap("risks_none", Severity.LOSES, Spot()),)
    found = [*_of_office(given)]
    for number, risk in risks:
        found += [*_of_risk(given, number, risk), *_of_words(given, number, risk)]
    found += _of_periods(given)
    if given.worded is not None:
        found += heading_gaps(given.around, given.worded, given.drafts)
    return tuple(sorted(found, key=lambda gap: gap.severity is not Severity.LOSES))


def in_words(gap: ReportGap, language: Language = "th") -> str:
    """A gap as a person reads it."""
    return filled({**REPORT_GAPS, **RISK_GAPS}[gap.code], gap.values, language)


def _gap(code: str, severity: Severity, place: Spot, **values: Any) -> ReportGap:
    return ReportGap(code, values, severity, place)


def _of_office(given: Checked) -> Iterator[ReportGap]:
    """A ฝ่าย or an area without a risk; one area alone asks neither."""
    if given.area:
        return
    missing = coverage(given.risks, given.sections).missing
    if missing:
        yield _gap("risk_sections_missing", Severity.LOSES, Spot("coverage"), count=len(missing), sections=missing)
    areas = {risk.area for risk in given.risks}
    if empty := tuple(area for area in given.method.areas if area not in areas):
        yield _gap("risk_areas_empty", Severity.WARNING, Spot("coverage"), areas=empty)


def _of_risk(given: Checked, number: int, risk: Risk) -> Iterator[ReportGap]:
    place, name = Spot("risk", str(risk.id)), shortened(risk.named, _LONGEST_NAME)
    for gap in gaps_of(risk, given.method, given.family):
        severity = Severity.LOSES if gap in _LOSES else Severity.WARNING
        yield _gap(f"risk_{gap.replace('-', '_')}", severity, place, number=number, name=name)
    if given.family is Family.A:
        if risk.light is None:
            yield _gap("risk_no_light", Severity.WARNING, place, number=number, name=name)
        elif goes_on(risk) and risk.quality is None:
            yield _gap("risk_no_quality", Severity.WARNING, place, number=number, name=name)
    if given.worded is not None and given.method.after(risk, given.family) is None:
        yield _gap("risk_no_after", Severity.WARNING, place, number=number, name=name)


def _of_words(given: Checked, number: int, risk: Risk) -> Iterator[ReportGap]:
    """Names and years that came along with a copied text."""
    remedies = (words for remedy in risk.remedies for words in (remedy.text, remedy.method))
    said = (risk.event, risk.process, risk.step, risk.cause, risk.effect, risk.controls, *remedies)
    yield from text_gaps(given.around, f"ความเสี่ยงข้อ {number}", "\n".join(said), Spot("risk", str(risk.id)))
    for one in given.periods:
        if watch := given.watches.get(risk.uid, {}).get(one.key):
            told = "\n".join((watch.done, watch.result, watch.problem, watch.suggestion, watch.extra))
            where = f"ผลเฝ้าระวังข้อ {number} {one.named}"
            yield from text_gaps(given.around, where, told, Spot("watch", f"{risk.uid}:{one.key}"))


def _of_periods(given: Checked) -> Iterator[ReportGap]:
    """Periods that are over and not told, and reds without what is to be done more."""
    for one in given.periods:
        told = [(n, risk, given.watches.get(risk.uid, {}).get(one.key)) for n, risk in given.numbered()]
        tones = [(n, risk, watch, tone(watch, given.method.red_above)) for n, risk, watch in told]
        silent = [(n, risk) for n, risk, _, light in tones if light is None]
        if silent and one.last_day < given.today:
            numbers = tuple(str(n) for n, _ in silent)
            place = Spot("watch", f"{silent[0][1].uid}:{one.key}")
            yield _gap(
                "risk_period_silent", Severity.LOSES, place, period=one.named, count=len(silent), numbers=numbers
            )
        for n, risk, watch, light in tones:
            if light is Tone.RED and watch and not watch.extra:
                place = Spot("watch", f"{risk.uid}:{one.key}")
                yield _gap("risk_red_unanswered", Severity.WARNING, place, number=n, period=one.named)
