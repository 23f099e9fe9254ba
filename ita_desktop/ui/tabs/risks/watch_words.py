"""How the window says what is told of a risk for a period: the light with its name, and the state of table 9."""

from __future__ import annotations

from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_method import Method
from ita_desktop.domain.risk_watch import STATE_WORDS, State
from ita_desktop.ui.speech import term
from ita_desktop.ui.tabs.risks.words import tone_words

_STATES = {
    State.WATCHING: "Watched on", State.BEGUN: "Begun, not complete", State.REVISE: "The plan must be revised",
    State.OTHER: "Another reason",
}  # fmt: skip


def state_words() -> dict[State, str]:
    """What table 9 asks of a risk's measures."""
    return {one: term(words, _STATES[one]) for one, words in STATE_WORDS.items()}


def light_words(method: Method, tone: Tone) -> str:
    """A traffic light by its name, with what it says of a period."""
    name = next((light.name for light in method.lights if light.tone is tone), "")
    return f"{term(name, tone.value.capitalize())}: {tone_words()[tone]}"
