"""One of a few beside each other: a click, an arrow or a digit chooses; what a choice means is said below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, px, theme
from ita_desktop.ui.physical_keys import digit_of
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import Text, label

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
_TAKES_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Segment(NamedTuple):
    """A choice: its value, its words, what it means, and the shape of a state where it has one."""

    value: Any
    words: str
    note: str = ""
    state: State | None = None


class Segments(QFrame):
    """The choices; one tab stop. None is on until one is chosen, and Delete takes it back."""

    chosen = Signal(object)
    """The value that a person wants; None takes the choice back."""
    noted = Signal(str)
    """What the choice under the mouse means, or the one that holds."""

    def __init__(self, name: str, choices: Sequence[Segment]) -> None:
        super().__init__()
        self._name, self._choices = name, tuple(choices)
        self._value: Any = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("segments")
        colours, inside = theme(), px(8)
        self.setStyleSheet(
            f"#segments {{ border: 1px solid {colours.border}; border-radius: {px(4)}px; padding: 1px;"
            f" background: {colours.surface}; }}"
            f"#segments:focus {{ border: 2px solid {colours.accent}; padding: 0; }}"
            f"#segments QPushButton {{ border: 1px solid transparent; background: transparent; padding: 0 {inside}px;"
            f" min-height: {px(32)}px; max-height: {px(32)}px; border-radius: {px(3)}px; }}"
            f"#segments QPushButton:checked {{ border: 2px solid {colours.accent}; background: {colours.selection};"
            f" color: {colours.strong}; font-weight: 600; padding: 0 {inside - 1}px;"
            f" min-height: {px(30)}px; max-height: {px(30)}px; }}"
        )
        self.buttons = [self._button(one) for one in self._choices]
        layout = row(*self.buttons, spacing=0)
        for place in range(len(self.buttons)):
            layout.setStretch(place, 1)
        self.setLayout(layout)
        self.show_value(None)

    def _button(self, one: Segment) -> QPushButton:
        made = QPushButton(one.words)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setAccessibleDescription(one.note)
        if one.state:
            made.setIcon(icons.state_icon(one.state))
            made.setIconSize(QSize(px(19), px(16)))
        made.clicked.connect(partial(self._choose, one.value))
        made.installEventFilter(self)
        return made

    def value(self) -> Any:
        """What holds now."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show what holds."""
        self._value = value
        for one, made in zip(self._choices, self.buttons, strict=True):
            made.setChecked(value is not None and one.value == value)
        here = self._here()
        self.setAccessibleName(f"{self._name}: {here.words}" if here else self._name)
        self.setAccessibleDescription(here.note if here else "")
        self.noted.emit(here.note if here else "")

    def note(self) -> str:
        """What the choice that holds means."""
        here = self._here()
        return here.note if here else ""

    def _here(self) -> Segment | None:
        return next((one for one in self._choices if self._value is not None and one.value == self._value), None)

    def _choose(self, value: Any, *_: object) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        before = self._value
        self.show_value(before)  # a click alone changes nothing: what is kept is shown
        self.chosen.emit(None if value == before else value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit, place = digit_of(event), self._choices.index(here) if (here := self._here()) else None
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif step := _STEPS.get(Qt.Key(event.key())):
            there = (0 if step > 0 else len(self._choices) - 1) if place is None else place + step
            if 0 <= there < len(self._choices):
                self.chosen.emit(self._choices[there].value)
        elif digit is not None and 1 <= digit <= len(self._choices):
            self.chosen.emit(self._choices[digit - 1].value)
        elif event.key() in _TAKES_BACK and place is not None:
            self.chosen.emit(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.noted.emit(self.note())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter and watched in self.buttons:
            self.noted.emit(self._choices[self.buttons.index(watched)].note)
        elif event.type() == QEvent.Type.Leave:
            self.noted.emit(self.note())
        return super().eventFilter(watched, event)


class _Note(Text):
    """What a choice means; as high as the longest of them needs, so that nothing moves under the mouse."""

    def __init__(self, notes: Sequence[str]) -> None:
        super().__init__("", points=SMALL, colour=theme().ink2)
        self._others = [Text(note, points=SMALL) for note in notes]

    def heightForWidth(self, width: int) -> int:
        return max([super().heightForWidth(width), *(one.heightForWidth(width) for one in self._others)])


class SegmentField(QWidget):
    """A title over the choices; `keep` takes what is chosen, and what was kept is shown by the owner."""

    def __init__(self, title: str, choices: Sequence[Segment], keep: Callable[[Any], object]) -> None:
        super().__init__()
        self.editor = Segments(title, choices)
        self.editor.chosen.connect(keep)
        title_label = label(title, "small")
        title_label.setBuddy(self.editor)
        parts: list[QWidget | None] = [title_label, self.editor]
        if any(one.note for one in choices):
            note = _Note([one.note for one in choices])
            self.editor.noted.connect(note.setText)
            parts.append(note)
        self.setLayout(column(*parts, None, spacing=3))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_value(self, value: Any) -> None:
        """Show what is kept; None where nothing is, or where several differ."""
        self.editor.show_value(value)
