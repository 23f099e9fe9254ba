"""Words of the window for what a measure holds: roles, rhythms, months."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ita_desktop.domain.dates import window_short
from ita_desktop.domain.measures import Activity, Rhythm, Role
from ita_desktop.ui.speech import tr


def role_words() -> dict[Role, str]:
    """What an owner does, as the window says it."""
    return {
        Role.LEAD: tr("Lead"), Role.OVERSEER: tr("Overseer"), Role.DOER: tr("Carries out"),
        Role.COORDINATOR: tr("Coordinates"), Role.ALL_STAFF: tr("All staff"),
    }  # fmt: skip


def rhythm_words() -> dict[Rhythm, str]:
    """How often a measure is followed up, as the window says it."""
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
