"""Before a report is printed: what an assessor would miss in it, and what only asks for a look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from ita_desktop.domain import followup
from ita_desktop.domain.dates import month_short
from ita_desktop.domain.evidence import EntryKey, Kind, Shown, is_outside
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, Status
from ita_desktop.domain.measures import Activity, Measure, spans
from ita_desktop.domain.messages import Language
from ita_desktop.domain.naming import former_directors, other_districts, years_named
from ita_desktop.domain.readiness import Around, Severity, filled
from ita_desktop.domain.report import REQUIRED, Heading, Worded, told
from ita_desktop.domain.sentences.report_gaps import REPORT_GAPS
from ita_desktop.domain.words import shortened

_LONGEST_NAME = 60


class Spot(NamedTuple):
    """Where a gap is mended: a measure by row id, an entry by "activity uid:month", or a heading."""

    kind: str = ""
    key: str = ""


NOWHERE = Spot()


class ReportGap(NamedTuple):
    """One thing: its sentence by code with values, what it costs, and where it is mended."""

    code: str
    values: Mapping[str, Any]
    severity: Severity
    place: Spot = NOWHERE


class Checked(NamedTuple):
    """A report as it would be printed; `months` are those of it that are over or have begun."""

    around: Around
    months: tuple[Month, ...]
    measures: tuple[Measure, ...]
    entries: tuple[Entry, ...]
    evidence: Mapping[EntryKey, tuple[Shown, ...]] = {}
    worded: Mapping[Heading, Worded] = {}
    drafts: Mapping[Heading, str] = {}


def gaps(given: Checked) -> tuple[ReportGap, ...]:
    """Everything that was found, what costs points first."""
    if not given.measures:
        return (_loses("plan_empty"),)
    of_activity: dict[str, list[Entry]] = {}
    for entry in given.entries:
        of_activity.setdefault(entry.activity, []).append(entry)
    found = [gap for measure in given.measures for gap in _of_measure(given, measure, of_activity)]
    found += [*_of_headings(given), *_of_approval(given)]
    return tuple(sorted(found, key=lambda gap: gap.severity is not Severity.LOSES))


def in_words(gap: ReportGap, language: Language = "th") -> str:
    """A gap as a person reads it."""
    return filled(REPORT_GAPS[gap.code], gap.values, language)


def _loses(code: str, place: Spot = NOWHERE, **values: object) -> ReportGap:
    return ReportGap(code, values, Severity.LOSES, place)


def _warning(code: str, place: Spot = NOWHERE, **values: object) -> ReportGap:
    return ReportGap(code, values, Severity.WARNING, place)


# --- a measure ------------------------------------------------------------------------------------------------


def name_of(measure: Measure) -> str:
    """A measure by its items, else by what it does."""
    if measure.items or not measure.activities:
        return spans(served.code for served in measure.items) or f"ตัวชี้วัดที่ {measure.indicator}"
    return shortened(measure.activities[0].text, _LONGEST_NAME)


def _of_measure(given: Checked, measure: Measure, entries: Mapping[str, list[Entry]]) -> Iterator[ReportGap]:
    place, name = Spot("measure", str(measure.id)), name_of(measure)
    speaking = {one.uid for one in measure.activities if told(entries.get(one.uid, ()))}
    if not speaking and not measure.results:
        yield _loses("measure_no_result", place, name=name)
    elif not measure.pictures and not any(proof.kind is Kind.PHOTO for proof in _evidence(given, measure)):
        yield _loses("result_no_picture", place, name=name)
    for text in measure.results:
        yield from _of_text(given, f"ผลของมาตรการ {name}", text, place)
    for activity in measure.activities:
        if speaking and activity.uid not in speaking:
            yield _warning("activity_no_result", place, name=shortened(activity.text, _LONGEST_NAME))
        yield from _of_activity(given, measure, activity, entries.get(activity.uid, []), place)


def _evidence(given: Checked, measure: Measure) -> Iterator[Shown]:
    for activity in measure.activities:
        for month in given.months:
            yield from given.evidence.get((activity.uid, month), ())


def _of_activity(
    given: Checked, measure: Measure, activity: Activity, entries: list[Entry], place: Spot
) -> Iterator[ReportGap]:
    name = shortened(activity.text, _LONGEST_NAME)
    done = [entry.month for entry in entries if entry.status is Status.DONE]
    due = followup.due_months(activity, followup.rhythm_of(measure, activity), given.around.year, done)
    kept = {entry.month for entry in entries}
    empty = tuple(month_short(month) for month in due if month in given.months and month not in kept)
    if empty and not measure.results:
        yield _warning("months_empty", place, name=name, months=empty)
    for entry in entries:
        at = Spot("followup", f"{activity.uid}:{entry.month}")
        if entry.status is Status.NOT_DONE and not entry.reason:
            yield _loses("reason_missing", at, name=name, month=month_short(entry.month))
        where = f"{name} ({month_short(entry.month)})"
        captions = [proof.caption for proof in given.evidence.get((activity.uid, entry.month), ())]
        said = (entry.result, entry.obstacle, entry.suggestion, entry.reason, *captions)
        yield from _of_text(given, where, "\n".join(said), at)
        for proof in given.evidence.get((activity.uid, entry.month), ()):
            if is_outside(proof.taken_on, given.around.year):
                yield _warning("evidence_outside", at, name=name, day=proof.taken_on, year=given.around.year)


# --- words ----------------------------------------------------------------------------------------------------


def _of_text(given: Checked, where: str, text: str, place: Spot) -> Iterator[ReportGap]:
    """Names and years that came along with a copied text."""
    around = given.around
    for district in other_districts(text, around.district, around.districts):
        yield _loses("district_other", place, where=where, district=district)
    for name in former_directors(text, around.former, around.directors):
        yield _loses("director_old", place, where=where, name=name)
    years = years_named(text, around.year)
    if years and around.year not in years:
        yield _warning("year_other", place, where=where, years=tuple(sorted(years)), year=around.year)


def _of_headings(given: Checked) -> Iterator[ReportGap]:
    for heading in Heading:
        place, worded = Spot("heading", heading.value), given.worded.get(heading, Worded())
        draft = given.drafts.get(heading, "")
        if heading in REQUIRED and worded.missing:
            yield _warning(f"{heading}_draft", place) if draft else _loses(f"{heading}_missing", place)
        elif worded.none_confirmed and draft:
            yield _warning(f"{heading}_denied", place)
        yield from _of_text(given, _HEADINGS[heading], worded.text, place)


_HEADINGS = {Heading.PROBLEMS: "ปัญหา/อุปสรรค", Heading.SUGGESTIONS: "ข้อเสนอแนะ", Heading.SUMMARY: "สรุปผล"}


def _of_approval(given: Checked) -> Iterable[ReportGap]:
    waiting = [entry for entry in given.entries if entry.approved_on is None]
    first = min(waiting, key=lambda entry: entry.month, default=None)
    if first:
        yield _warning("unapproved", Spot("followup", f"{first.activity}:{first.month}"), count=len(waiting))
