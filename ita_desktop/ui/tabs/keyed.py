"""What a key does in a list or a whole tab; that of a list stands in its menu too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ita_desktop.ui.physical_keys import shortcuts


def keyed(where: QWidget, words: str, key: str, do: Callable[[], object], *, inside: bool = False) -> QAction:
    """Let a key do something in a widget, or wherever the keyboard is `inside` it."""
    made = QAction(words, where)
    made.setShortcuts(shortcuts([key]))
    context = Qt.ShortcutContext
    made.setShortcutContext(context.WidgetWithChildrenShortcut if inside else context.WidgetShortcut)
    made.triggered.connect(lambda: do())
    where.addAction(made)
    return made


class Act(NamedTuple):
    """One act on a list: its words and key, what it does, and whether rows must be marked for it."""

    words: str
    key: str
    do: Callable[[], object]
    on_marked: bool = True


class Acts:
    """What is done to the rows of a list, each act by its key and in the menu of the list."""

    def __init__(self, rows: QWidget, acts: Iterable[Act]) -> None:
        self._acts = [(act, keyed(rows, act.words, act.key, act.do)) for act in acts]
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def allow(self, *, writable: bool, marked: bool) -> None:
        """Enable what can be done now."""
        for act, action in self._acts:
            action.setEnabled(writable and (marked or not act.on_marked))
