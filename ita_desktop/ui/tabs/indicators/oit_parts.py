"""Parts of the OIT panel: the reasons why an item would lose points, and the checklist of its elements."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ita_desktop.domain.publication import Check
from ita_desktop.domain.readiness import Reason, Severity, in_words
from ita_desktop.services.publications import Readiness
from ita_desktop.ui import speech
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.tabs.indicators.rows import number
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.fields import CheckField, TextField
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import Text, label

Spot = tuple[str, str]
"""What tells one reason from another: its code, and its place with the name found there."""


class ReasonRow(QWidget):
    """One reason with the button that goes where it is mended, and the repair where there is one."""

    def __init__(self, go: Callable[[str], object], repair: Callable[[str], object], reason: Reason) -> None:
        super().__init__()
        self.reason = reason
        state = State.BAD if reason.severity is Severity.LOSES else State.WATCH
        shape = QLabel()
        shape.setPixmap(icons.pixmap(icons.shape(state), 16, self.devicePixelRatioF()))
        self._words = Text()
        self.go = button(self.tr("Go there"), lambda: go(self.reason.place), role="link")
        self.repair: QPushButton | None = None
        parts: list[QWidget | None] = [shape, self._words]
        if reason.code == "link_thai_digits":
            self.repair = button(self.tr("Repair"), lambda: repair(self.reason.place))
            parts.append(self.repair)
        self.setLayout(row(*parts, self.go, spacing=8))
        self.show_reason(reason)

    def show_reason(self, reason: Reason) -> None:
        """Say the reason as it is now."""
        self.reason = reason
        said = in_words(reason, speech.language())
        self._words.setText(said)
        self.go.setAccessibleName(self.tr("Go there: %1").replace("%1", said))
        if self.repair:
            self.repair.setAccessibleName(self.tr("Repair: %1").replace("%1", said))


class Reasons(QWidget):
    """What stands at the top: the score to expect beside the official one, and every reason.

    Rows of reasons that stay are kept, so that a click on one survives what it makes another field keep.
    """

    def __init__(self, go: Callable[[str], object], repair: Callable[[str], object]) -> None:
        super().__init__()
        self._go, self._repair = go, repair
        self.rows: dict[Spot, ReasonRow] = {}
        self.predicted = Text()
        self._state: QWidget = QWidget()
        self._list = QVBoxLayout()
        self._list.setSpacing(px(2))
        self._head = row(self._state, self.predicted, spacing=10)
        self.setLayout(column(self._head, self._list, spacing=6))

    def show_readiness(self, found: Readiness, code: str) -> None:
        """Show what one item of a year lacks."""
        shown = found.of(code)
        reasons = shown.reasons if shown else ()
        self._show_rows(reasons)
        words = self.tr("Predicted %1, official %2. OIT as a whole: predicted %3, official %4.")
        given = (shown.predicted if shown else None, shown.official if shown else None, found.predicted, found.official)
        for place, score in enumerate(given, 1):
            words = words.replace(f"%{place}", number(score))
        self.predicted.setText(words)
        self._show_state(reasons)

    def _show_state(self, reasons: Sequence[Reason]) -> None:
        loses = sum(reason.severity is Severity.LOSES for reason in reasons)
        if loses:
            made = Chip(self.tr("%n reasons to lose points", "", loses), State.BAD)
        elif reasons:
            made = Chip(self.tr("Ready, but look at this"), State.WATCH)
        else:
            made = Chip(self.tr("Ready"), State.GOOD)
        self._head.replaceWidget(self._state, made)
        self._state.hide()
        self._state.deleteLater()
        self._state = made

    def _show_rows(self, reasons: Sequence[Reason]) -> None:
        wanted = {_spot(reason): reason for reason in reasons}
        for spot in [spot for spot in self.rows if spot not in wanted]:
            gone = self.rows.pop(spot)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (spot, reason) in enumerate(wanted.items()):
            known = self.rows.get(spot)
            if known:
                known.show_reason(reason)
            else:
                self.rows[spot] = ReasonRow(self._go, self._repair, reason)
            if self._list.indexOf(self.rows[spot]) != place:
                self._list.removeWidget(self.rows[spot])
                self._list.insertWidget(place, self.rows[spot])


def _spot(reason: Reason) -> Spot:
    names = (str(reason.values.get(name, "")) for name in ("district", "name"))
    return reason.code, " ".join((reason.place, *names))


class CheckLine(QWidget):
    """One element: its tick, what the assessor looks for, and the office's own note."""

    def __init__(
        self, place: int, check: Check, tick: Callable[[int, bool], bool], note: Callable[[int, str], object]
    ) -> None:
        super().__init__()
        self.check = CheckField(check.title, check.ticked, lambda on: tick(check.id, on))
        self.check.setText(str(place))  # a long title wraps beside it
        mark = "" if check.confirmed else self.tr("(unconfirmed)")
        title = f"{check.title} {mark}".rstrip()
        self.note = TextField(self.tr("Own note"), check.note, lambda typed: note(check.id, typed))
        self.note.editor.setAccessibleName(self.tr("Own note on “%1”").replace("%1", check.title))
        self.setLayout(column(row(self.check, Text(title), spacing=8), self.note, spacing=2))

    def show_check(self, check: Check) -> None:
        """Show what is kept now."""
        self.check.show_value(check.ticked)
        self.note.show_value(check.note)


class Checklist(QWidget):
    """The elements of an item; made anew only where other elements are listed."""

    def __init__(self, tick: Callable[[int, bool], bool], note: Callable[[int, str], object]) -> None:
        super().__init__()
        self._tick, self._note = tick, note
        self._titles: tuple[tuple[int, str, bool], ...] | None = None
        self.lines: dict[int, CheckLine] = {}
        self._none = label(self.tr("No elements are known for this item."), "faint")
        self._layout = column(self._none, spacing=8)
        self.setLayout(self._layout)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show the elements with their ticks and notes."""
        titles = tuple((check.id, check.title, check.confirmed) for check in checks)
        if titles != self._titles:
            self._titles = titles
            for gone in self.lines.values():
                self._layout.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
            self.lines = {
                check.id: CheckLine(place, check, self._tick, self._note) for place, check in enumerate(checks, 1)
            }
            for line in self.lines.values():
                self._layout.addWidget(line)
            self._none.setVisible(not checks)
        for check in checks:
            self.lines[check.id].show_check(check)
