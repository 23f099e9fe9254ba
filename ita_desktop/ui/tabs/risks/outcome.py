"""What became of a risk in the year that it was carried over from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.risk import Risk
from ita_desktop.domain.risk_watch import Watch, period
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.tabs.risks.words import period_words, standing_words, tone_words
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.text import Text, label


class Outcome(QWidget):
    """A few lines under their title; a risk that is new this year has none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.told = Text(points=SMALL, colour=theme().ink2)
        self.setLayout(column(label(self.tr("What became of it before"), "small"), self.told, spacing=3))

    def show_origin(self, year: int, origin: Risk | None) -> None:
        """Show how it stood then and what was told of each period."""
        self.setVisible(origin is not None)
        if origin is None:
            return
        risks = self._desk.session.risks
        before = next((one for one in reversed(risks.years()) if one < year and origin in risks.listed(one)), year - 1)
        method = risks.method(before)
        levels = f"{standing_words(method.before(origin))} → {standing_words(method.after(origin))}"
        watches = [one for one in self._desk.session.risk_watches.watches(before) if one.risk == origin.uid]
        told = [self.tr("Fiscal year %1: %2").replace("%1", str(before)).replace("%2", levels)]
        told += [self._watch(before, one) for one in sorted(watches, key=lambda one: one.period)]
        self.told.setText("\n".join(told))

    def _watch(self, year: int, watch: Watch) -> str:
        known = period(year, watch.period)
        tone = self._desk.session.risk_watches.tone(year, watch)
        named = period_words(known) if known else watch.period
        words = " – ".join(part for part in (tone_words()[tone] if tone else "", watch.result or watch.done) if part)
        return f"• {named}: {words}"
