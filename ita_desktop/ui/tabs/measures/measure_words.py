"""Words of the window for what a measure holds: roles, rhythms, months."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ita_desktop.domain.dates import window_short
from ita_desktop.domain.measures import ROLE_WORDS, Activity, Rhythm, Role
from ita_desktop.ui.speech import term, tr

_ROLES = {
    Role.LEAD: "Lead", Role.OVERSEER: "Overseer", Role.DOER: "Carries out", Role.COORDINATOR: "Coordinates",
    Role.ALL_STAFF: "All staff",
}  # fmt: skip


def role_words() -> dict[Role, str]:
    """What an owner does, in Thai as plans say it."""
    return {role: term(ROLE_WORDS[role], english) for role, english in _ROLES.items()}


def rhythm_words() -> dict[Rhythm, str]:
    """How often a measure is followed up, as the window says it; a plan counts: once a month, once a year."""
    return {
        Rhythm.ONCE: tr("Once"), Rhythm.DAILY: tr("Every day"), Rhythm.WEEKLY: tr("Every week"),
        Rhythm.MONTHLY: tr("Every month"), Rhythm.QUARTERLY: tr("Every 3 months"),
        Rhythm.HALF_YEARLY: tr("Every 6 months"), Rhythm.YEARLY: tr("Every year"),
    }  # fmt: skip


def window(activity: Activity) -> str:
    """When an activity runs, as it is typed and shown; empty where nobody said."""
    if activity.start is None:
        return ""
    return window_short(activity.start, activity.end or activity.start)


def points(texts: tuple[str, ...]) -> str:
    """Points one below the other; several have bullets."""
    return "\n".join(f"• {text}" for text in texts) if len(texts) > 1 else "".join(texts)


def with_years(wordings: Mapping[str, Sequence[int]]) -> dict[str, str]:
    """Wordings with the last years in which they were used, in words."""
    year = tr("year %1")
    return {
        text: year.replace("%1", ", ".join(f"{one % 100:02d}" for one in reversed(used[:2])))
        for text, used in wordings.items()
    }
