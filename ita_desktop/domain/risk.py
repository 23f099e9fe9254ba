"""A corruption risk: what may happen and why, how it was scored, what keeps it down, and what is done about it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any, NamedTuple

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.thai import tidy


class Family(StrEnum):
    """Which tables an office uses: A weighs necessity by severity and then the control, B likelihood by impact."""

    A = "a"
    B = "b"


class Tone(StrEnum):
    """The traffic light of a level; on screen and on paper always with a word beside it."""

    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"


class Quality(StrEnum):
    """How well the existing controls hold."""

    GOOD = "good"
    FAIR = "fair"
    WEAK = "weak"


class Response(StrEnum):
    """What an office decides to do about a risk."""

    AVOID = "avoid"
    REDUCE = "reduce"
    TRANSFER = "transfer"
    ACCEPT = "accept"


RESPONSE_WORDS = {
    Response.AVOID: "หลีกเลี่ยง", Response.REDUCE: "ลด", Response.TRANSFER: "ถ่ายโอน", Response.ACCEPT: "ยอมรับ",
}  # fmt: skip
"""How papers and forms say it."""

KNOWN_WORDS = {True: "เคยเกิด (Known)", False: "คาดการณ์ (Unknown)"}
"""Whether it has happened before, as papers and forms say it."""


class Remedy(NamedTuple):
    """A measure against a risk: the office's own words, or a measure or activity of the plan that it is linked to."""

    text: str = ""
    method: str = ""
    owner: str = ""
    start: Month | None = None
    due_on: dt.date | None = None
    measure: str = ""
    activity: str = ""
    uid: str = ""
    id: int = 0

    @property
    def linked(self) -> bool:
        """Whether it speaks of something in the plan; these are uids there."""
        return bool(self.measure or self.activity)

    def moved(self, years: int) -> Remedy:
        """The measure so many years later; what was due on a month's last day stays so."""
        start = self.start and self.start.shifted(12 * years)
        return self._replace(start=start, due_on=self.due_on and _moved(self.due_on, years))


class Risk(NamedTuple):
    """One risk of a year's register. Scores of both families stand side by side; None is not scored yet."""

    section: str = ""
    area: str = ""
    process: str = ""
    step: str = ""
    event: str = ""
    known: bool | None = None
    cause: str = ""
    effect: str = ""
    light: Tone | None = None
    necessity: int | None = None
    severity: int | None = None
    touches: tuple[str, ...] = ()
    likelihood: int | None = None
    impact: int | None = None
    controls: str = ""
    quality: Quality | None = None
    likelihood_after: int | None = None
    impact_after: int | None = None
    response: Response | None = None
    remedies: tuple[Remedy, ...] = ()
    notes: str = ""
    source: str = ""
    brought_from: str = ""
    revision: int = 0
    uid: str = ""
    id: int = 0

    @property
    def bare(self) -> Risk:
        """The risk as a person wrote it: without what only this file knows of it."""
        remedies = tuple(remedy._replace(uid="", id=0) for remedy in self.remedies)
        return self._replace(remedies=remedies, source="", brought_from="", revision=0, uid="", id=0)

    def begun_anew(self, years: int) -> Risk:
        """The risk as it begins a later year: its words and measures; scores, notes and revisions stay behind."""
        kept = {name: getattr(self, name) for name in (*ONE_LINE, *_CARRIED)}
        return Risk(**kept, remedies=tuple(one.moved(years)._replace(uid="", id=0) for one in self.remedies))

    @property
    def named(self) -> str:
        """What a list calls it: the event, else the process it may happen in."""
        return self.event or ": ".join(part for part in (self.process, self.step) if part)


ONE_LINE = ("section", "area", "process", "step")
TEXTS = ("event", "cause", "effect", "controls", "notes")
_CARRIED = ("event", "known", "cause", "effect", "controls", "response")


def _moved(day: dt.date, years: int) -> dt.date:
    month = Month.of(day)
    later = month.shifted(12 * years).last_day
    return later if day == month.last_day else later.replace(day=day.day)


def clean(risk: Risk) -> Risk:
    """A risk as it is kept: texts tidied, names in one line, remedies that say nothing gone."""
    lines: dict[str, Any] = {name: tidy(getattr(risk, name)).text.replace("\n", " ").strip() for name in ONE_LINE}
    texts: dict[str, Any] = {name: tidy(getattr(risk, name)).text.strip() for name in TEXTS}
    remedies = tuple(map(_clean_remedy, risk.remedies))
    kept = tuple(remedy for remedy in remedies if remedy.linked or remedy._replace(uid="", id=0) != Remedy())
    return risk._replace(**lines, **texts, remedies=kept, touches=tuple(dict.fromkeys(risk.touches)))


def _clean_remedy(remedy: Remedy) -> Remedy:
    return remedy._replace(
        text=tidy(remedy.text).text.strip(),
        method=tidy(remedy.method).text.strip(),
        owner=tidy(remedy.owner).text.replace("\n", " ").strip(),
    )
