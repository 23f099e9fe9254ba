"""Filters side by side, one of them on: words, a shape where they mean a state, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px, theme

_PADDING, _SHAPE = 24, 24
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True)
class Filter:
    """One filter."""

    key: str
    words: str
    count: int | None = None
    state: State | None = None


class FilterBar(QFrame):
    """A row of filters; arrows move, `chosen` gives the key."""

    chosen = Signal(str)

    def __init__(self, filters: Sequence[Filter], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._filters = tuple(filters)
        self._keys = [one.key for one in filters]
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        colours = theme()
        inside = px(_PADDING // 2 - 2)
        self.setObjectName("filters")
        self.setStyleSheet(
            f"#filters {{ border: 1px solid {colours.edge}; border-radius: {px(5)}px; background: {colours.surface}; }}"
            "#filters QPushButton { border-color: transparent; background: transparent;"
            f" padding: 0 {inside}px; }}"
            f"#filters QPushButton:checked {{ border: 1px solid {colours.accent}; background: {colours.selection}; }}"
            f"#filters QPushButton:focus {{ border: 2px solid {colours.accent}; padding: 0 {inside - 1}px; }}"
        )
        for number, one in enumerate(filters):
            self._add(number, one)
        self._say()
        if filters:
            self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))

    def _add(self, number: int, one: Filter) -> None:
        made = QPushButton()
        made.setCheckable(True)
        made.setAutoDefault(False)
        if one.state:
            made.setIcon(icons.state_icon(one.state))
            made.setIconSize(QSize(px(20), px(16)))
        self._group.addButton(made, number)
        self._layout.addWidget(made)

    def _say(self, short: int = 0) -> None:
        """Words and counts; of so many filters, the last, a shape stands for the words, which are in the tooltip."""
        bare = self._short_ones(short)
        for number, one in enumerate(self._filters):
            made, count = self._group.button(number), "" if one.count is None else f"  {one.count}"
            made.setText(str(one.count) if one in bare else one.words + count)
            made.setAccessibleName(one.words + count)
            made.setToolTip(one.words if one in bare else "")

    def _short_ones(self, short: int) -> list[Filter]:
        """The filters whose words go first where there is no room: the last that have a shape to stand for them."""
        shaped = [one for one in self._filters if one.state is not None and one.count is not None]
        return shaped[len(shaped) - short :]

    def show_counts(self, filters: Sequence[Filter]) -> None:
        """Show how many there are now."""
        self._filters = tuple(filters)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._width(0), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(self._shaped()), super().minimumSizeHint().height())

    def _shaped(self) -> int:
        return sum(one.state is not None and one.count is not None for one in self._filters)

    def _width(self, short: int) -> int:
        """How wide it is with all its words, or with shapes in the place of some."""
        metrics, width, bare = self.fontMetrics(), 2, self._short_ones(short)
        for one in self._filters:
            words = "" if one in bare else one.words
            count = "" if one.count is None else f"  {one.count}"
            width += metrics.horizontalAdvance(words + count) + px(_PADDING) + (px(_SHAPE) if one.state else 0)
        return width

    def _fit(self) -> None:
        """As many words as there is room for."""
        fits = (short for short in range(self._shaped()) if self.width() <= 0 or self._width(short) <= self.width())
        self._say(next(fits, self._shaped()))

    def current(self) -> str:
        """The key of the filter that is on."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Switch a filter on."""
        self._group.button(self._keys.index(key)).click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            number = (self._group.checkedId() + step) % len(self._keys)
            self._group.button(number).setFocus()
            self._group.button(number).click()
        else:
            super().keyPressEvent(event)
