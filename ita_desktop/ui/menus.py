"""The menus, as one table: what stands where, its key, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ita_desktop.ui.physical_keys import shortcuts

Act = Callable[[], object]


@dataclass(frozen=True)
class Entry:
    """One line of a menu; `group` makes lines of which one is ticked."""

    words: str
    act: Act | None = None
    keys: Sequence[str | QKeySequence.StandardKey] = ()
    enabled: bool = True
    ticked: bool | None = None
    below: Sequence[Entry | None] = ()


def make_menus(menus: Sequence[tuple[str, Sequence[Entry | None]]]) -> QMenuBar:
    """A menu bar; None is a line between entries."""
    bar = QMenuBar()
    bar.setNativeMenuBar(False)
    for title, entries in menus:
        _fill(bar.addMenu(title), entries)
    return bar


def _fill(menu: QMenu, entries: Sequence[Entry | None]) -> None:
    group = QActionGroup(menu)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif entry.below:
            _fill(menu.addMenu(entry.words), entry.below)
        else:
            _add(menu, entry, group)


def _add(menu: QMenu, entry: Entry, group: QActionGroup) -> None:
    action = QAction(entry.words, menu)
    action.setShortcuts(shortcuts(entry.keys))
    action.setEnabled(entry.enabled and entry.act is not None)
    if entry.ticked is not None:
        action.setCheckable(True)
        action.setChecked(entry.ticked)
        group.addAction(action)
    if entry.act:
        act = entry.act
        action.triggered.connect(lambda: act())
    menu.addAction(action)
