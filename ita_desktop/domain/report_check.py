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
    """A report as it would be printed; `months` are those of it that are over or have begun.

    `whole` are all its months, `unsigned` the posts that sign it and for which nobody is named. `scored` and `compared`
    say whether it tells the result that the plan answers, and how that has changed.
    """

    around: Around
    months: tuple[Month, ...]
    measures: tuple[Measure, ...]
    entries: tuple[Entry, ...]
    evidence: Mapping[EntryKey, tuple[Shown, ...]] = {}
    worded: Mapping[Heading, Worded] = {}
    drafts: Mapping[Heading, str] = {}
    whole: tuple[Month, ...] = ()
    unsigned: tuple[str, ...] = ()
    scored: bool = True
    compared: bool = True


def gaps(given: Checked) -> tuple[ReportGap, ...]:
    """Everything that was found, what costs points first."""
    if not given.measures:
        return (_loses("plan_empty"),)
    of_activity: dict[str, list[Entry]] = {}
    for entry in given.entries:
        of_activity.setdefault(entry.activity, []).append(entry)
    found = [gap for measure in given.measures for gap in _of_measure(given, measure, of_activity)]
    found += [*_of_what_is_gone(given, of_activity), *_of_scores(given)]
    found += [*heading_gaps(given.around, given.worded, given.drafts), *_of_approval(given), *_of_signers(given)]
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
    asked = {one.uid for one in measure.activities if _due(given, measure, one, entries.get(one.uid, ()))}
    if not speaking and not measure.results:
        if asked or not measure.activities:  # else all its months lie outside the report
            yield _loses("measure_no_result", place, name=name)
    elif not measure.pictures and not any(proof.kind is Kind.PHOTO for proof in _evidence(given, measure)):
        yield _loses("result_no_picture", place, name=name)
    for text in measure.results:
        yield from text_gaps(given.around, f"ผลของมาตรการ {name}", text, place)
    yield from letter_gaps(given.around, f"มาตรการ {name}", _planned(measure), place)
    for activity in measure.activities:
        if speaking and activity.uid in asked - speaking:
            yield _warning("activity_no_result", place, name=shortened(activity.text, _LONGEST_NAME))
        yield from _of_activity(given, measure, activity, entries.get(activity.uid, []), place)


def _planned(measure: Measure) -> str:
    """The words of the plan that the report repeats."""
    outputs = (output.text for activity in measure.activities for output in activity.outputs)
    owners = (owner.name for owner in measure.owners)
    texts = (activity.text for activity in measure.activities)
    return "\n".join((*measure.issues, *texts, *outputs, *measure.supervision, *owners))


def _evidence(given: Checked, measure: Measure) -> Iterator[Shown]:
    for activity in measure.activities:
        for month in given.months:
            yield from given.evidence.get((activity.uid, month), ())


def _of_activity(
    given: Checked, measure: Measure, activity: Activity, entries: list[Entry], place: Spot
) -> Iterator[ReportGap]:
    name = shortened(activity.text, _LONGEST_NAME)
    kept = {entry.month for entry in entries}
    due = _due(given, measure, activity, entries)
    empty = tuple(month_short(month) for month in due if month not in kept)
    if empty and not measure.results:
        yield _warning("months_empty", place, name=name, months=empty)
    for entry in entries:
        yield from _of_entry(given, name, entry)


def _due(given: Checked, measure: Measure, activity: Activity, entries: Iterable[Entry]) -> tuple[Month, ...]:
    """The months of the report so far in which an activity falls due."""
    done = [entry.month for entry in entries if entry.status is Status.DONE]
    due = followup.due_months(activity, followup.rhythm_of(measure, activity), given.around.year, done)
    return tuple(month for month in due if month in given.months)


def _of_entry(given: Checked, name: str, entry: Entry) -> Iterator[ReportGap]:
    """What one month of an activity lacks or tells of others, its evidence too."""
    at, year, evidence = _spot(entry), given.around.year, given.evidence.get((entry.activity, entry.month), ())
    if followup.needs_reason(entry):
        yield _loses("reason_missing", at, name=name, month=month_short(entry.month))
    where = f"{name} ({month_short(entry.month)})"
    captions = [proof.caption for proof in evidence]
    captions += [proof.name for proof in evidence if proof.kind is not Kind.PHOTO]  # a camera names nothing
    said = (entry.result, entry.obstacle, entry.suggestion, entry.reason, *captions)
    yield from text_gaps(given.around, where, "\n".join(said), at)
    if is_outside(entry.event_date, year):
        yield _warning("event_outside_year", at, name=name, day=entry.event_date, year=year)
    elif entry.event_date and given.whole and Month.of(entry.event_date) not in given.whole:
        yield _warning("event_outside_report", at, name=name, day=entry.event_date)
    for proof in evidence:
        if is_outside(proof.taken_on, year):
            yield _warning("evidence_outside", at, name=name, day=proof.taken_on, year=year)


def _spot(entry: Entry) -> Spot:
    return Spot("followup", f"{entry.activity}:{entry.month}")


def _of_what_is_gone(given: Checked, entries: Mapping[str, list[Entry]]) -> Iterator[ReportGap]:
    """What was recorded of activities that are no longer in the plan: the report tells it at its end."""
    planned = {one.uid for measure in given.measures for one in measure.activities}
    for of_one in (some for uid, some in entries.items() if uid not in planned):
        name, months = shortened(of_one[-1].wording, _LONGEST_NAME), tuple(month_short(one.month) for one in of_one)
        yield _warning("activity_gone", _spot(of_one[0]), name=name, months=months)
        for entry in of_one:
            yield from _of_entry(given, name, entry)


# --- the whole ------------------------------------------------------------------------------------------------


def _of_scores(given: Checked) -> Iterator[ReportGap]:
    """A report compares the result that the plan answers with the one before."""
    if not given.scored:
        yield _warning("scores_missing", year=given.around.year - 1)
    elif not given.compared:
        yield _warning("comparison_missing", year=given.around.year - 1, before=given.around.year - 2)


def _of_signers(given: Checked) -> Iterator[ReportGap]:
    for position in given.unsigned:
        yield _warning("signer_unnamed", Spot("person"), position=position)


# --- words ----------------------------------------------------------------------------------------------------


def text_gaps(around: Around, where: str, text: str, place: Spot) -> Iterator[ReportGap]:
    """Names and years that came along with a copied text."""
    for district in other_districts(text, around.district, around.districts):
        yield _loses("district_other", place, where=where, district=district)
    for name in former_directors(text, around.former, around.directors):
        yield _loses("director_old", place, where=where, name=name)
    yield from letter_gaps(around, where, text, place)
    years = years_named(text, around.year)
    if years and around.year not in years:
        yield _warning("year_other", place, where=where, years=tuple(sorted(years)), year=around.year)


def letter_gaps(around: Around, where: str, text: str, place: Spot) -> Iterator[ReportGap]:
    """Letters that paper leaves out, such as emoji."""
    if lost := around.undrawn(text):
        yield _warning("letters_undrawn", place, where=where, letters=lost)


def heading_gaps(around: Around, known: Mapping[Heading, Worded], drafts: Mapping[Heading, str]) -> Iterator[ReportGap]:
    """A heading that would be empty, that nobody worded, or whose words say what others deny."""
    for heading in Heading:
        place, worded = Spot("heading", heading.value), known.get(heading, Worded())
        draft = drafts.get(heading, "")
        if heading in REQUIRED and worded.missing:
            yield _warning(f"{heading}_draft", place) if draft else _loses(f"{heading}_missing", place)
        elif worded.none_confirmed and draft:
            yield _warning(f"{heading}_denied", place)
        yield from text_gaps(around, _HEADINGS[heading], worded.text, place)


_HEADINGS = {Heading.PROBLEMS: "ปัญหา/อุปสรรค", Heading.SUGGESTIONS: "ข้อเสนอแนะ", Heading.SUMMARY: "สรุปผล"}


def _of_approval(given: Checked) -> Iterable[ReportGap]:
    waiting = [entry for entry in given.entries if entry.approved_on is None]
    first = min(waiting, key=lambda entry: entry.month, default=None)
    if first:
        yield _warning("unapproved", _spot(first), count=len(waiting))
