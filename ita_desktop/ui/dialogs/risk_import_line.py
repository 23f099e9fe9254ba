"""One risk that was read: its doubts, what it changes, and its cells, which can be mended before it is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Risk
from ita_desktop.domain.risk_method import Method
from ita_desktop.domain.risk_words import REMEDY_TITLES, RISK_TITLES, choices, read, words
from ita_desktop.services.risk_imports import RiskImport, Verdict
from ita_desktop.ui import speech
from ita_desktop.ui.dialogs.import_acts import place_words
from ita_desktop.ui.dialogs.risk_field_words import field_words
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, SMALL, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.field import Field
from ita_desktop.ui.widgets.fields import ChoiceField, LongField, TextField
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import Text

_LONG = ("event", "cause", "effect", "controls", "notes", "text", "method")
_UNTYPED = ("touches",)
Edited = Callable[[int, Risk], object]


def doubt_words(doubts: Sequence[tuple[str, str]]) -> str:
    """Doubts with their places in the source, one below the other."""
    return "\n".join(f"{place_words(place)}: {said}" if place else said for place, said in doubts)


class LinePage(QWidget):
    """The marked risk; `edited` hears what a person made of it, `apart` that it is a risk of its own."""

    def __init__(self, edited: Edited, apart: Callable[[int], object]) -> None:
        super().__init__()
        self._edited, self._apart = edited, apart
        self._shown: QWidget | None = None
        self._number = -1
        self._risk = Risk()
        self._method: Method | None = None
        self.fields: dict[str, Field] = {}
        self.setLayout(column(margins=(16, 10, 16, 10)))

    def show_line(self, found: RiskImport, number: int, sections: Sequence[str]) -> None:
        """Show one line; the fields stay where it is the same one, for the person may be in one of them."""
        line = found.lines[number]
        shape = (number, len(line.becomes.remedies))
        if self._shown is not None and shape == (self._number, len(self._risk.remedies)):
            self._risk = line.becomes
            self._renew(found)
            return
        self._number, self._risk, self._method = number, line.becomes, found.method
        if self._shown is not None:
            self.layout().removeWidget(self._shown)  # type: ignore[union-attr]
            self._shown.hide()
            self._shown.deleteLater()
        self.fields = {}
        self._doubts = Text(colour=theme().states[State.WATCH].text)
        self._changes = Text(points=SMALL, colour=theme().ink2)
        self.alone = button(self.tr("It is a risk of its own"), lambda: self._apart(self._number), icon="plus")
        parts: list[Any] = [self._doubts, row(self.alone, None), self._changes]
        parts += [self._field(name, name, field_words(name)) for name in RISK_TITLES if name not in _UNTYPED]
        for place in range(len(line.becomes.remedies)):
            heading = self.tr("Measure %1").replace("%1", str(place + 1))
            parts.append(Text(heading, weight=MEDIUM))
            parts += [self._field(f"remedies.{place}.{name}", name, field_words(name)) for name in REMEDY_TITLES]
        self._shown = QWidget()
        self._shown.setLayout(column(*parts, None, spacing=8))
        self.layout().addWidget(self._shown)  # type: ignore[union-attr]
        self._renew(found)

    def _renew(self, found: RiskImport) -> None:
        line = found.lines[self._number]
        self._doubts.setText(doubt_words(line.said(speech.language())))
        self._doubts.setVisible(bool(line.doubts))
        self.alone.setVisible(line.there is not None and line.verdict is Verdict.DOUBTFUL)
        said = [f"{field_words(one.path)}: {one.before or '–'} → {one.after or '–'}" for one in line.differences]
        self._changes.setText("\n".join(said) if line.there else "")
        self._changes.setVisible(bool(said) and line.there is not None)
        for path, field in self.fields.items():
            field.show_value(self._value(found.method, path))

    def _field(self, path: str, name: str, said: str) -> Field:
        assert self._method
        value, keep = self._value(self._method, path), partial(self._keep, path, name)
        if known := choices(self._method, name):
            offered = [("", "–"), *((words_of, words_of) for words_of in known.values())]
            self.fields[path] = ChoiceField(said, offered, value, keep)
        elif name in _LONG:
            self.fields[path] = LongField(said, value, keep)
        else:
            self.fields[path] = TextField(said, value, keep)
        return self.fields[path]

    def _value(self, method: Method, path: str) -> str:
        *remedy, name = path.split(".")
        holder = self._risk.remedies[int(remedy[1])] if remedy else self._risk
        return words(method, name, getattr(holder, name))

    def _keep(self, path: str, name: str, typed: str) -> None:
        assert self._method
        try:
            value = read(self._method, name, typed)
        except ValueError as error:
            raise Problem("risk_cell_unreadable", text=typed) from error
        *remedy, _ = path.split(".")
        if remedy:
            remedies = list(self._risk.remedies)
            remedies[int(remedy[1])] = remedies[int(remedy[1])]._replace(**{name: value})
            self._edited(self._number, self._risk._replace(remedies=tuple(remedies)))
        else:
            self._edited(self._number, self._risk._replace(**{name: value}))

    def commit(self) -> bool:
        """Keep what is being typed; false where something can't be kept."""
        return all(field.commit() for field in list(self.fields.values()))

    def focus_first(self) -> None:
        """Go where the risk is edited."""
        if field := self.fields.get("event"):
            field.editor.setFocus()
