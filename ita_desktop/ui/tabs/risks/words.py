"""How the window says what is known of risks: levels with their shape, what is lacking, what was told of a period."""

from __future__ import annotations

from ita_desktop.domain.risk import KNOWN_WORDS, RESPONSE_WORDS, Response, Tone
from ita_desktop.domain.risk_check import Gap
from ita_desktop.domain.risk_method import Standing
from ita_desktop.domain.risk_watch import TONE_WORDS, Period
from ita_desktop.ui import speech
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.speech import term, tr
from ita_desktop.ui.widgets.rows import Cell

RISK_MIME = "application/x-ita-risk"
"""What is dragged from the list to the matrix: the row id of a risk as text."""
STATES = {Tone.GREEN: State.GOOD, Tone.YELLOW: State.WATCH, Tone.ORANGE: State.LATE, Tone.RED: State.BAD}
"""The shape and colour that tell a level."""
DOT = " · "


def standing_cell(standing: Standing | None) -> Cell:
    """A level in a list: its shape, its value and its word."""
    if standing is None:
        return Cell("–", colour="ink3")
    state = STATES[standing.level.tone]
    value = "" if standing.value is None else str(standing.value)
    return Cell(standing.level.name, state=state, lead=value, lead_colour="ink", colour=f"text:{state}", plain=True)


def standing_words(standing: Standing | None) -> str:
    """A level in a sentence."""
    if standing is None:
        return "–"
    return standing.level.name if standing.value is None else f"{standing.value} {standing.level.name}"


def tone_cell(tone: Tone | None) -> Cell:
    """What was told of a risk for a period."""
    if tone is None:
        return Cell(tr("Not told yet"), state=State.NOT_YET, colour="ink2")
    return Cell(tone_words()[tone], state=STATES[tone], colour=f"text:{STATES[tone]}", plain=True)


def tone_words() -> dict[Tone, str]:
    """What a traffic light of a period says in short."""
    english = {Tone.GREEN: "Not happened", Tone.YELLOW: "Put right", Tone.RED: "More measures"}
    return {tone: term(words, english[tone]) for tone, words in TONE_WORDS.items()}


def period_words(period: Period) -> str:
    """A quarter or month as a heading says it."""
    if len(period.months) == 1:
        month = period.months[0]
        return f"{speech.short_month(month.month)} {month.year % 100:02d}"
    return tr("Quarter %1").replace("%1", str(period.months[0].quarter))


def gap_words() -> dict[Gap, str]:
    """What a risk lacks, in a few words."""
    return {
        Gap.EVENT: tr("no event"),
        Gap.SECTION: tr("no section"),
        Gap.AREA: tr("no area"),
        Gap.SCORE: tr("no scores"),
        Gap.MEASURE: tr("high, without a measure"),
        Gap.OWNER: tr("a measure without owner"),
        Gap.DUE: tr("a measure without due date"),
    }


def known_words() -> dict[bool, str]:
    """Whether a risk has happened before."""
    return {known: term(words, "Known" if known else "Unknown") for known, words in KNOWN_WORDS.items()}


def response_words() -> dict[Response, str]:
    """What is decided about a risk."""
    return {one: term(words, one.value.capitalize()) for one, words in RESPONSE_WORDS.items()}
