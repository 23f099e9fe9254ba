"""A plan as words in cells, and those words as a plan again: once for paper, Word, Excel and reading them back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, TypeVar

from ita_desktop.domain import dates
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import (
    RHYTHM_WORDS,
    ROLE_WORDS,
    Activity,
    Measure,
    Output,
    Owner,
    Rhythm,
    Served,
    read_output,
    spans,
)
from ita_desktop.domain.rhythms import read_rhythm
from ita_desktop.domain.thai import to_arabic_digits

T = TypeVar("T")

WHOLE = "ทั้งตัวชี้วัด"
UNASSIGNED = "ยังไม่ระบุตัวชี้วัด"
NOTES = "หมายเหตุ: "
_MOST_TITLES = 4  # more items than these stand as a span of codes
_RHYTHM_LINES = frozenset(RHYTHM_WORDS.values())
_FROM, _UNTIL = "ตั้งแต่", "ภายใน"
_BULLET = re.compile(r"\s*(?:(?:[-–•]|[0-9๐-๙]{1,3}[.)])\s+)")
_CODE = r"[IEO]\d{1,3}"
_ITEM = re.compile(rf"({_CODE})(?:\s+(.*?))?(?:\s*\((\d{{1,3}}(?:\.\d+)?)(?:\s*คะแนน)?\))?", re.DOTALL)
_CODES = re.compile(rf"{_CODE}(?:\s*[-–]\s*{_CODE})?(?:\s*,\s*{_CODE}(?:\s*[-–]\s*{_CODE})?)*")
_SPAN = re.compile(r"([IEO])(\d{1,3})(?:\s*[-–]\s*[IEO](\d{1,3}))?")
_INDICATOR = re.compile(r"\s*ตัวชี้วัดที่\s*(\d{1,2})")


class Part(StrEnum):
    """What a paragraph of a plan is; in Word the name of its style."""

    INDICATOR = "ITA Indicator"
    ITEM = "ITA Item"
    ISSUE = "ITA Issue"
    ACTIVITY = "ITA Activity"
    OUTPUT = "ITA Output"
    CHANNEL = "ITA Channel"
    MONTHS = "ITA Months"
    OWN_RHYTHM = "ITA Own Rhythm"
    OWNER = "ITA Owner"
    RHYTHM = "ITA Rhythm"
    SUPERVISION = "ITA Supervision"
    NOTES = "ITA Notes"


OF_ACTIVITY = (Part.OUTPUT, Part.CHANNEL, Part.MONTHS, Part.OWN_RHYTHM)
OF_MEASURE = (Part.ITEM, Part.ISSUE, Part.OWNER, Part.RHYTHM, Part.SUPERVISION, Part.NOTES)
Points = Mapping[Part, Sequence[str]]
"""What stands in the cells of a measure or an activity; a part that is not there was not shown at all."""


class SeenActivity(NamedTuple):
    """An activity as it stands in a file."""

    text: str
    points: Points
    uid: str = ""


class SeenMeasure(NamedTuple):
    """A measure as it stands in a file."""

    indicator: int | None
    points: Points
    activities: Sequence[SeenActivity]
    uid: str = ""


class Read(NamedTuple):
    """A measure that was read, and the words that could not be."""

    measure: Measure
    unread: tuple[str, ...]


# --- as words -------------------------------------------------------------------------------------------------


def indicator_title(number: int | None, title: str = "") -> str:
    """The row of an indicator: ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่."""
    return UNASSIGNED if number is None else f"ตัวชี้วัดที่ {number} {title}".rstrip()


def measure_points(measure: Measure, known: Mapping[str, Served]) -> dict[Part, list[str]]:
    """What the cells of a measure say; `known` has titles and scores for items that bring none."""
    return {
        Part.ITEM: served_words(measure, known),
        Part.ISSUE: list(measure.issues),
        Part.OWNER: [_owner(owner) for owner in measure.owners],
        Part.RHYTHM: [RHYTHM_WORDS[measure.rhythm]] if measure.rhythm else [],
        Part.SUPERVISION: list(measure.supervision),
        Part.NOTES: [f"{NOTES}{measure.notes}"] if measure.notes else [],
    }


def activity_points(activity: Activity) -> dict[Part, list[str]]:
    """What the cells beside an activity say."""
    return {
        Part.OUTPUT: [output.text for output in activity.outputs],
        Part.CHANNEL: list(activity.channels),
        Part.MONTHS: [months] if (months := months_words(activity)) else [],
        Part.OWN_RHYTHM: [f"({RHYTHM_WORDS[activity.rhythm]})"] if activity.rhythm else [],
    }


def served_words(measure: Measure, known: Mapping[str, Served]) -> list[str]:
    """The items of a measure: each with title and score, many as a span of codes, none as the whole indicator."""
    if not measure.items:
        return [WHOLE]
    if len(measure.items) > _MOST_TITLES:
        return [spans(served.code for served in measure.items)]
    return [_served(dressed(served, known)) for served in measure.items]


def dressed(served: Served, known: Mapping[str, Served]) -> Served:
    """An item with title and score: its own, else those of the framework."""
    other = known.get(served.code, Served(served.code))
    return Served(served.code, served.title or other.title, other.score if served.score is None else served.score)


def _served(served: Served) -> str:
    score = "" if served.score is None else f" ({served.score:.2f})"
    return f"{served.code} {served.title}".rstrip() + score


def _owner(owner: Owner) -> str:
    return f"{owner.name} ({ROLE_WORDS[owner.role]})" if owner.role else owner.name


def months_words(activity: Activity) -> str:
    """When something is done: ธ.ค. 65 – พ.ค. 66."""
    if activity.start and activity.end:
        return dates.window_short(activity.start, activity.end)
    if activity.start:
        return f"{_FROM} {dates.month_short(activity.start)}"
    return f"{_UNTIL} {dates.month_short(activity.end)}" if activity.end else ""


# --- words as a plan again ------------------------------------------------------------------------------------


def without_bullet(text: str) -> str:
    """A point without the mark before it."""
    found = _BULLET.match(text)
    return text[found.end() :] if found else text


def indicator_number(text: str) -> int | None:
    """The indicator that a heading names."""
    found = _INDICATOR.match(to_arabic_digits(text))
    return int(found[1]) if found else None


def folded(points: Iterable[str]) -> tuple[str, ...]:
    """Points as they are compared: whichever digits and bullets they were printed with."""
    lines = (line.strip() for point in points for line in to_arabic_digits(point).split("\n"))
    return tuple(line for line in map(_bare, lines) if line)


def _bare(line: str) -> str:
    while found := _BULLET.match(line):
        line = line[found.end() :]
    return "" if line in ("-", "–") else line.strip()


def read_measure(seen: SeenMeasure, known: Measure | None, items: Mapping[str, Served]) -> Read:
    """The measure that a file shows: what is printed of `known` unchanged stays as it was, the rest is read anew."""
    was = known or Measure()
    reader = _Reader(seen.points, measure_points(was, items))
    before = {activity.uid: activity for activity in was.activities if activity.uid}
    activities = [_read_activity(one, before.get(one.uid), reader.unread) for one in seen.activities]
    measure = was._replace(
        indicator=seen.indicator,
        items=_read_items(reader, was),
        issues=reader.points(Part.ISSUE, was.issues, str, without_bullet),
        activities=tuple(activities),
        supervision=reader.points(Part.SUPERVISION, was.supervision, str, without_bullet),
        owners=reader.points(Part.OWNER, was.owners, _owner, _read_owner),
        rhythm=reader.rhythm(Part.RHYTHM, was.rhythm),
        notes=reader.text(Part.NOTES, was.notes, NOTES),
        uid=seen.uid,
    )
    return Read(measure, tuple(reader.unread))


class _Reader:
    """The points of one measure or activity beside what was printed of it."""

    def __init__(self, seen: Points, printed: Points, unread: list[str] | None = None) -> None:
        self._seen, self._printed = seen, printed
        self.unread: list[str] = [] if unread is None else unread

    def same(self, part: Part) -> bool:
        """Whether a part stands as it was printed, or was not shown."""
        return part not in self._seen or folded(self._seen[part]) == folded(self._printed.get(part, ()))

    def texts(self, part: Part) -> list[str]:
        """What a part says now, without empty points and lone dashes."""
        return [text for text in self._seen.get(part, ()) if folded([text])]

    def points(
        self, part: Part, was: tuple[T, ...], shown: Callable[[T], str], read: Callable[[str], T]
    ) -> tuple[T, ...]:
        """The points of a part: as they were where their words are, read where they are new."""
        if self.same(part):
            return was
        printed = {folded([shown(one)]): one for one in was}
        return tuple(printed[key] if (key := folded([text])) in printed else read(text) for text in self.texts(part))

    def rhythm(self, part: Part, was: Rhythm | None) -> Rhythm | None:
        """How often, by its words."""
        if self.same(part):
            return was
        found = None
        for text in self.texts(part):
            found = read_rhythm(text) or found
            if not says_rhythm(text):
                self.unread.append(text)
        return found

    def text(self, part: Part, was: str, label: str) -> str:
        """Running text without its label."""
        return was if self.same(part) else "\n".join(self.texts(part)).removeprefix(label)


def _read_activity(seen: SeenActivity, known: Activity | None, unread: list[str]) -> Activity:
    was = known or Activity("")
    reader = _Reader(seen.points, activity_points(was), unread)
    start, end = (was.start, was.end) if reader.same(Part.MONTHS) else _read_months(reader)
    outputs = reader.points(Part.OUTPUT, was.outputs, lambda output: output.text, _read_output)
    return was._replace(
        text=was.text if folded([seen.text]) == folded([was.text]) else seen.text,
        outputs=outputs,
        channels=reader.points(Part.CHANNEL, was.channels, str, without_bullet),
        start=start,
        end=end,
        rhythm=reader.rhythm(Part.OWN_RHYTHM, was.rhythm),
        uid=seen.uid,
    )


def _read_months(reader: _Reader) -> tuple[Month | None, Month | None]:
    found: tuple[Month | None, Month | None] = (None, None)
    for text in reader.texts(Part.MONTHS):
        try:
            if text.startswith(_FROM):
                found = (dates.read_month(text.removeprefix(_FROM)), None)
            elif text.startswith(_UNTIL):
                found = (None, dates.read_month(text.removeprefix(_UNTIL)))
            else:
                found = dates.read_window(text)
        except Problem:
            reader.unread.append(text)
    return found


def _read_items(reader: _Reader, was: Measure) -> tuple[Served, ...]:
    if reader.same(Part.ITEM):
        return was.items
    before = {served.code: served for served in was.items}
    items: list[Served] = []
    for text in reader.texts(Part.ITEM):
        plain = to_arabic_digits(text).strip()
        if _CODES.fullmatch(plain):
            items += [before.get(code, Served(code)) for code in _codes(plain)]
        elif found := _ITEM.fullmatch(plain):
            items.append(_read_item(found, text))
        elif plain != WHOLE:
            reader.unread.append(text)
    return tuple(items)


def _read_item(found: re.Match[str], text: str) -> Served:
    title = text.strip()[found.start(2) : found.end(2)] if found[2] else ""
    return Served(found[1], title.strip(), Decimal(found[3]) if found[3] else None)


def _codes(text: str) -> list[str]:
    ends = ((found[1], int(found[2]), int(found[3] or found[2])) for found in _SPAN.finditer(text))
    return [f"{letter}{number}" for letter, first, last in ends for number in range(first, last + 1)]


def says_rhythm(text: str) -> bool:
    """Whether a line says how often, and nothing else, as our papers print it."""
    return to_arabic_digits(text).strip().strip("()").strip() in _RHYTHM_LINES


def _read_owner(text: str) -> Owner:
    text = without_bullet(text).strip()
    for role, words in ROLE_WORDS.items():
        if text.endswith(f"({words})"):
            return Owner(text.removesuffix(f"({words})").strip(), role)
    return Owner(text)


def _read_output(text: str) -> Output:
    return read_output(without_bullet(text))
