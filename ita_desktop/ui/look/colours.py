"""Colours by role, light and dark. One accent; the four state colours mean state only."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Tone(NamedTuple):
    """A state's colour: the fill of its shape, its edge, text on surface, and text on its tint."""

    fill: str
    text: str
    tint: str
    edge: str | None = None


class State(StrEnum):
    """What a colour can mean; always with a shape and a word."""

    GOOD = "good"
    UNDER_WAY = "under_way"
    WATCH = "watch"
    LATE = "late"
    BAD = "bad"
    WEAK = "weak"
    NOT_YET = "not_yet"


class Theme(NamedTuple):
    """All colours of one theme."""

    name: str
    canvas: str
    surface: str
    raised: str
    ink: str
    ink2: str
    ink3: str
    border: str
    hairline: str
    edge: str
    accent: str
    on_accent: str
    strong: str
    selection: str
    toast: str
    on_toast: str
    shadow: str
    ramp: tuple[str, str, str, str]
    states: dict[State, Tone]

    def of(self, role: str) -> str:
        """A colour by role: ink2, accent; text:good is the words of a state."""
        state = role.removeprefix("text:")
        colour: str = self.states[State(state)].text if state != role else getattr(self, role)
        return colour


_YELLOW = Tone("#F0BE2C", "#6A4F00", "#FFF3CC", "#8A6800")
_RED = Tone("#C22F2F", "#A31D1D", "#FBE2E0")
LIGHT = Theme(
    name="light",
    canvas="#E9EDF1", surface="#FFFFFF", raised="#F4F6F9",
    ink="#15202B", ink2="#44525F", ink3="#55626F",
    border="#7A8896", hairline="#D9E0E6", edge="#B7C2CC",
    accent="#1B5A96", on_accent="#FFFFFF", strong="#154A7D", selection="#D6E6F5",
    toast="#22303C", on_toast="#FFFFFF", shadow="#30455A",
    ramp=("#D5E3F0", "#9FC1E0", "#5A93C6", "#1B5A96"),
    states={
        State.GOOD: Tone("#2B8553", "#17683A", "#E1F1E7"),
        State.UNDER_WAY: _YELLOW,
        State.WATCH: _YELLOW,
        State.LATE: Tone("#C95B0C", "#9A3F06", "#FDE7D5"),
        State.BAD: _RED,
        State.WEAK: _RED,
        State.NOT_YET: Tone("#6B7885", "#44525F", "#E8ECF0"),
    },
)  # fmt: skip

_YELLOW_DARK = Tone("#E3B021", "#F3CF63", "#37300F", "#E3B021")
_RED_DARK = Tone("#E0655E", "#F4A09A", "#422021")
DARK = Theme(
    name="dark",
    canvas="#12171C", surface="#1B2229", raised="#232B34",
    ink="#E8EDF2", ink2="#B9C4CE", ink3="#A9B5C0",
    border="#7F8D9B", hairline="#323C47", edge="#4A5764",
    accent="#86BDEE", on_accent="#0E1B28", strong="#A5CFF5", selection="#26435F",
    toast="#3A4856", on_toast="#FFFFFF", shadow="#000000",
    ramp=("#2C4A66", "#3F6C96", "#6398C9", "#A5CFF5"),
    states={
        State.GOOD: Tone("#4CB079", "#86D3A4", "#1B3427"),
        State.UNDER_WAY: _YELLOW_DARK,
        State.WATCH: _YELLOW_DARK,
        State.LATE: Tone("#E98A3E", "#F7AE74", "#3D2815"),
        State.BAD: _RED_DARK,
        State.WEAK: _RED_DARK,
        State.NOT_YET: Tone("#8C99A6", "#B9C4CE", "#2A333C"),
    },
)  # fmt: skip

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}
