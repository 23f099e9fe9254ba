"""What the measure that this one was carried over from brought: how its activities ended, and its results."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.followup import Entry
from ita_desktop.domain.measures import Measure
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.tabs.followup.words import month_words, status_words
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.text import Text, label


class Brought(QWidget):
    """A few lines under their title; without anything to tell nothing is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.told = Text(points=SMALL, colour=theme().ink2)
        self.setLayout(column(label(self.tr("What it brought before"), "small"), self.told, spacing=3))

    def show_measure(self, earlier: Measure | None) -> None:
        """Show the last status of each activity with what was reached or why not, then what a report said."""
        activities = earlier.activities if earlier else ()
        ended = [(one.text, self._desk.session.followups.history(one.uid)) for one in activities]
        told = [f"• {text}: {_end(entries)}" for text, entries in ended if entries]
        told += [f"• {result}" for result in (earlier.results if earlier else ())]
        self.told.setText("\n".join(told))
        self.setVisible(bool(told))


def _end(entries: Sequence[Entry]) -> str:
    """How an activity stood when last written down, and the last words on it."""
    last = entries[-1]
    words = _first(one.result or one.reason for one in reversed(entries))
    return " – ".join(filter(None, (f"{status_words()[last.status]} ({month_words(last.month)})", words)))


def _first(texts: Iterable[str]) -> str:
    return next(filter(None, texts), "")
