"""A list of few things as chips, with a field behind them that finds more as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.widgets.field import Field
from ita_desktop.ui.widgets.find_combo import FindCombo
from ita_desktop.ui.widgets.flow import Flow
from ita_desktop.ui.widgets.pill import Pill, PillWords

_LIST = 420


class PillVerbs(NamedTuple):
    """What is done with the chips: `take` gets a choice's value or what was typed, and raises where it can't."""

    take: Callable[[object], object]
    remove: Callable[[int], object]
    fill_menu: Callable[[int, QMenu], object]


class _Finder(FindCombo):
    """Opens its list on a click too, wide enough to read and inside the window."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._narrow(self.text())

    def _open(self) -> None:
        super()._open()
        self._list.resize(max(self.width(), px(_LIST)), self._list.height())
        edge = self.window().mapToGlobal(QPoint(self.window().width() - self._list.width(), 0)).x()
        self._list.move(min(self._list.x(), edge), self._list.y())


class _FinderField(Field):
    """Gives what was chosen or typed away and is empty again."""

    editor: FindCombo

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], take: Callable[[object], object]) -> None:
        editor = _Finder(choices)
        super().__init__(name, editor, self._give)
        self._take = take
        for title in self.findChildren(QLabel):
            title.hide()  # the row has its own title, the field says its name in grey
        editor.setPlaceholderText(f"+ {name}")
        editor.setFixedWidth(editor.fontMetrics().horizontalAdvance(f"+ {name}") + px(44))
        height, edge = px(28), theme().border
        editor.setStyleSheet(
            f"QLineEdit {{ min-height: {height}px; max-height: {height}px; border: 1px dashed {edge};"
            f" border-radius: {px(14)}px; padding: 0 {px(10)}px; }}"
            f"QLineEdit:focus {{ border: 2px solid {theme().accent}; padding: 0 {px(9)}px; }}"
        )
        editor.chosen.connect(lambda: self.commit())
        editor.returnPressed.connect(self.commit)

    def typed(self) -> str:
        return self.editor.text().strip()

    def _show(self, value: str) -> None:
        self.editor.setText(value)

    def _give(self, typed: str) -> None:
        self._take(self.editor.value() if self.editor.value() is not None else typed)
        self.editor.clear()


class PillRow(QWidget):
    """The chips in their order; chips that stay keep the keyboard."""

    def __init__(
        self,
        add: str,
        choices: Sequence[tuple[object, str]],
        verbs: PillVerbs,
        *,
        writable: bool = True,
        square: bool = False,
        end: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._verbs, self._square, self._writable = verbs, square, writable
        self.pills: list[Pill] = []
        self.finder = _FinderField(add, choices, verbs.take)
        self.finder.setEnabled(writable)
        if not writable:
            self.finder.hide()  # showing it here would be a window of its own
        self._flow = Flow(self.finder, end=end)
        self.setLayout(self._flow)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pills(self, shown: Sequence[PillWords]) -> None:
        """Show other chips."""
        while len(self.pills) > len(shown):
            self._drop(self.pills.pop())
        while len(self.pills) < len(shown):
            place = len(self.pills)
            made = Pill(partial(self._verbs.fill_menu, place), square=self._square)
            made.removed.connect(partial(self._verbs.remove, place))
            made.setEnabled(self._writable)
            self._flow.insert(place, made)
            made.show()
            QWidget.setTabOrder(self.finder.editor, made)  # to its place in the row of keys, then before the field
            QWidget.setTabOrder(made, self.finder.editor)
            self.pills.append(made)
        for pill, words in zip(self.pills, shown, strict=True):
            pill.show_words(words)

    def _drop(self, pill: Pill) -> None:
        if pill.hasFocus():
            (self.pills[-1] if self.pills else self.finder.editor).setFocus()
        self._flow.removeWidget(pill)
        pill.hide()
        pill.deleteLater()
