"""A tab that nobody has looked at yet: its code loads when it is first seen, so that a start does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ita_desktop.ui.desk import Desk
from ita_desktop.ui.tabs.tab import Tab


class UnseenTab(Tab):
    """Keeps the place of a tab, and what that is to find again."""

    def __init__(self, desk: Desk, load: Callable[[Desk], Tab], *kinds: str) -> None:
        super().__init__(desk)
        self._load, self.kinds = load, frozenset(kinds)
        self._kept: dict[str, Any] = {}

    def seen(self) -> Tab:
        """The tab itself."""
        tab = self._load(self.desk)
        if self._kept:
            tab.restore(self._kept)
        return tab

    def state(self) -> dict[str, Any]:
        return self._kept

    def restore(self, state: dict[str, Any]) -> None:
        self._kept = state


def measures(desk: Desk) -> Tab:
    """The plan of measures."""
    from ita_desktop.ui.tabs.measures.tab import MeasuresTab

    return MeasuresTab(desk)


def followup(desk: Desk) -> Tab:
    """The plan followed month by month."""
    from ita_desktop.ui.tabs.followup.tab import FollowupTab

    return FollowupTab(desk)


def risks(desk: Desk) -> Tab:
    """The corruption risks of a year."""
    from ita_desktop.ui.tabs.risks.tab import RisksTab

    return RisksTab(desk)
