"""The plan of a year: measures, their activities, outputs, owners and rhythm; what a plan still lacks."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, TypeVar

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.thai import squeeze, tidy, to_arabic_digits


class Rhythm(StrEnum):
    """How often a measure is followed up."""

    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"


RHYTHM_WORDS = {
    Rhythm.ONCE: "ครั้งเดียว", Rhythm.DAILY: "1 ครั้ง/วัน", Rhythm.WEEKLY: "1 ครั้ง/สัปดาห์", Rhythm.MONTHLY: "1 ครั้ง/เดือน",
    Rhythm.QUARTERLY: "ทุก 3 เดือน", Rhythm.HALF_YEARLY: "ทุก 6 เดือน", Rhythm.YEARLY: "1 ครั้ง/ปี",
}  # fmt: skip
"""How a plan says it."""


class Role(StrEnum):
    """What an owner does for a measure."""

    LEAD = "lead"
    OVERSEER = "overseer"
    DOER = "doer"
    COORDINATOR = "coordinator"
    ALL_STAFF = "all-staff"


ROLE_WORDS = {
    Role.LEAD: "เจ้าภาพหลัก", Role.OVERSEER: "ผู้ดูแล", Role.DOER: "ผู้ปฏิบัติ", Role.COORDINATOR: "ผู้ประสาน",
    Role.ALL_STAFF: "ทุกคน",
}  # fmt: skip
"""How a plan says it."""


class Output(NamedTuple):
    """What an activity brings forth, as written, and the number with its unit where it begins with one."""

    text: str
    number: Decimal | None = None
    unit: str = ""


class Owner(NamedTuple):
    """A ฝ่าย, a post or a person that answers for a measure; ฝ่าย by their full name."""

    name: str
    role: Role | None = None


class Served(NamedTuple):
    """An item that a measure serves, with the question and the score it answers as they were printed or typed."""

    code: str
    title: str = ""
    score: Decimal | None = None


class Activity(NamedTuple):
    """One thing that is done: what comes of it, how people learn of it, when, and its own rhythm if it has one."""

    text: str
    outputs: tuple[Output, ...] = ()
    channels: tuple[str, ...] = ()
    start: Month | None = None
    end: Month | None = None
    rhythm: Rhythm | None = None
    uid: str = ""
    id: int = 0

    def moved(self, years: int) -> Activity:
        """The activity so many years later."""
        start, end = (month and month.shifted(12 * years) for month in (self.start, self.end))
        return self._replace(start=start, end=end)


class Measure(NamedTuple):
    """One row of the plan. Without items it serves its whole indicator."""

    indicator: int | None = None
    items: tuple[Served, ...] = ()
    issues: tuple[str, ...] = ()
    activities: tuple[Activity, ...] = ()
    supervision: tuple[str, ...] = ()
    owners: tuple[Owner, ...] = ()
    rhythm: Rhythm | None = None
    results: tuple[str, ...] = ()
    pictures: int = 0
    notes: str = ""
    source: str = ""
    uid: str = ""
    id: int = 0

    @property
    def bare(self) -> Measure:
        """The measure as a person wrote it: without what only this file knows of it."""
        activities = tuple(activity._replace(uid="", id=0) for activity in self.activities)
        return self._replace(activities=activities, source="", uid="", id=0)

    def serving(self, codes: Iterable[str]) -> Measure:
        """The measure for these items; what was printed or typed of those that it serves already stays."""
        kept = {item.code: item for item in self.items}
        return self._replace(items=tuple(kept.get(code, Served(code)) for code in codes))

    def moved(self, years: int) -> Measure:
        """The measure with the months of its activities so many years later."""
        return self._replace(activities=tuple(one.moved(years) for one in self.activities))


EVERYONE = ("ทุกฝ่าย", "บุคลากรทุกคน")


@lru_cache(maxsize=4096)
def is_everyone(owner: Owner) -> bool:
    """Whether an owner stands for every ฝ่าย: by what it does, or by how its name begins."""
    return owner.role is Role.ALL_STAFF or squeeze(owner.name).startswith(EVERYONE)


def answers(measure: Measure, section: str) -> bool:
    """Whether a ฝ่าย answers for a measure: by name, or because everybody does."""
    return any(owner.name == section or is_everyone(owner) for owner in measure.owners)


def answered(measure: Measure, sections: Iterable[str]) -> bool:
    """Whether one of these ฝ่าย answers for a measure."""
    return any(answers(measure, section) for section in sections)


_QUANTITY = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\s*([^\d\s/().,:;]\S*)(.*)", re.DOTALL)


def read_output(text: str) -> Output:
    """An output as written: "๑ ครั้ง" is one ครั้ง; words before the number or several numbers stay words."""
    found = _QUANTITY.fullmatch(to_arabic_digits(text).strip())
    if not found or re.search(r"\d", found[4]):
        return Output(text)
    return Output(text, Decimal(found[1].replace(",", "") + (found[2] or "")), found[3])


def spans(codes: Iterable[str]) -> str:
    """Codes as an office writes them: I1, I2, and runs of three or more as a span, O1–O17."""
    runs: list[list[str]] = []
    for code in codes:
        if runs and code[:1] == runs[-1][-1][:1] and _number(code) == _number(runs[-1][-1]) + 1:
            runs[-1].append(code)
        else:
            runs.append([code])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(run) for run in runs)


def _number(code: str) -> int:
    digits = code[1:]
    return int(digits) if digits.isdecimal() else -1


T = TypeVar("T", bound=Hashable)


def exchanged(own: Sequence[T], shared: Sequence[T], wanted: Sequence[T]) -> tuple[T, ...]:
    """What one measure has after what it shares with others was changed for all: its own stays beside that."""
    kept = [one for one in own if one not in shared or one in wanted]
    return tuple(dict.fromkeys((*kept, *wanted)))


class Gap(StrEnum):
    """What a plan still lacks."""

    ITEM = "weak-without-measure"
    OWNER = "no-owner"
    MONTH = "no-month"
    OUTPUT = "no-output"
    ACTIVITY = "no-activity"


def gaps_of(measure: Measure) -> tuple[Gap, ...]:
    """What one measure lacks, in the order a person would mend it."""
    found = []
    if not measure.activities:
        found.append(Gap.ACTIVITY)
    if not measure.owners:
        found.append(Gap.OWNER)
    if any(activity.start is None for activity in measure.activities):
        found.append(Gap.MONTH)
    if any(not activity.outputs for activity in measure.activities):
        found.append(Gap.OUTPUT)
    return tuple(found)


def clean(measure: Measure) -> Measure:
    """A measure as it is kept: texts tidied and in one line, empty and doubled ones gone, outputs with numbers."""
    activities = tuple(
        one._replace(
            text=_line(one.text),
            outputs=tuple(read_output(text) for text in _lines(output.text for output in one.outputs)),
            channels=_lines(one.channels),
        )
        for one in measure.activities
    )
    items = {one.code: one._replace(title=_line(one.title)) for one in reversed(measure.items)}
    owners = {_line(one.name): one._replace(name=_line(one.name)) for one in reversed(measure.owners)}
    return measure._replace(
        items=tuple(reversed(items.values())),
        issues=_lines(measure.issues),
        activities=activities,
        supervision=_lines(measure.supervision),
        owners=tuple(owner for owner in reversed(owners.values()) if owner.name),
        results=_lines(measure.results),
        notes=tidy(measure.notes).text,
    )


def _line(text: str) -> str:
    return tidy(text).text.replace("\n", " ").strip()


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text for text in map(_line, texts) if text)
