"""Which ฝ่าย have a risk in the register: one matter of each is asked for, and a button adds it where it lacks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from ita_desktop.domain.risk_check import Coverage
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, font, px, theme
from ita_desktop.ui.tabs.indicators.summary import refill
from ita_desktop.ui.tabs.risks.levels import marked
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.flow import Flow
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.text import label, tip

_PREFIX = "ฝ่าย"
_LINE = 38


class CoveragePanel(QWidget):
    """Every ฝ่าย by its short name with a tick, or with a warning and a way to add its first risk."""

    add_for = Signal(str)
    """The ฝ่าย that a risk is wanted for."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._first = ""
        self.title = label("")
        small = f"font-size: {font(SMALL).pointSizeF():g}pt; font-weight: 600;"
        self.title.setStyleSheet(small)
        self.title.setFixedHeight(px(_LINE))
        self.add_button = button("", lambda: self.add_for.emit(self._first), role="link")
        self.add_button.setStyleSheet(small)
        self._sections = Flow(spacing=2)
        self.setLayout(column(Flow(self.title, end=self.add_button), self._sections, spacing=0))

    def show_coverage(
        self, coverage: Coverage, short_names: Mapping[str, str] | None = None, *, writable: bool = True
    ) -> None:
        """Show how many risks each ฝ่าย has; names are shown short where that is known."""
        short = dict(short_names or {})
        if self._shown == (shown := (coverage, short, writable)):
            return
        self._shown, missing = shown, coverage.missing
        had, asked = len(coverage.counts) - len(missing), len(coverage.counts)
        words = self.tr("One per section: %1 of %2").replace("%1", str(had)).replace("%2", str(asked))
        self.title.setText(words)
        self._first = missing[0] if missing else ""
        self.add_button.setText(self.tr("Add for %1").replace("%1", short.get(self._first, self._first)))
        self.add_button.setVisible(bool(missing) and writable)
        parts = (self._section(name, count, short.get(name, name), writable) for name, count in coverage.counts)
        refill(self._sections, list(parts))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go where the first ฝ่าย without a risk gets one."""
        self.add_button.setFocus(reason)

    def _section(self, name: str, count: int, short: str, writable: bool) -> QWidget:
        bare = short.removeprefix(_PREFIX)
        if count:
            risks = self.tr("%n risks", "", count)
            return marked(icons.shape(State.GOOD), bare, f"{name}: {risks}")
        made = button(bare, lambda: self.add_for.emit(name), role="link")
        made.setIcon(icons.state_icon(State.LATE))
        made.setIconSize(QSize(px(20), px(15)))
        made.setStyleSheet(
            f"QPushButton {{ color: {theme().states[State.LATE].text}; font-size: {font(SMALL).pointSizeF():g}pt;"
            f" font-weight: 600; padding: 0 {px(4)}px 0 0; min-height: {px(26)}px; max-height: {px(26)}px; }}"
            f"QPushButton:focus {{ padding: 0 {px(3)}px 0 0; min-height: {px(24)}px; max-height: {px(24)}px; }}"
        )
        made.setEnabled(writable)
        made.setAccessibleName(self.tr("Add for %1").replace("%1", name))
        made.setToolTip(tip(self.tr("%1 has no risk yet. Click to add one.").replace("%1", name)))
        return made
