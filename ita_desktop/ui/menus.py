"""The menus, as one table: what stands where, its key, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar

from ita_desktop.ui.physical_keys import shortcuts

Act = Callable[[], object]


class Entry(NamedTuple):
    """One line of a menu; of those that have a tick one at a time is ticked."""

    words: str
    act: Act | None = None
    keys: Sequence[str | QKeySequence.StandardKey] = ()
    enabled: bool = True
    ticked: bool | None = None
    below: Sequence[Entry | None] = ()


Entries = Sequence[Entry | None]
Menu = tuple[str, Entries | Callable[[], Entries]]


def make_menus(menus: Sequence[Menu]) -> QMenuBar:
    """A menu bar; None is a line between entries. What is given as a function is asked whenever its menu opens."""
    bar = QMenuBar()
    bar.setNativeMenuBar(False)
    for title, entries in menus:
        menu = bar.addMenu(title)
        if callable(entries):
            _fill(menu, entries())
            menu.aboutToShow.connect(partial(_fill_anew, menu, entries))
        else:
            _fill(menu, entries)
    QShortcut(QKeySequence("F10"), bar, lambda: bar.setActiveAction(bar.actions()[0]))
    return bar


def _fill_anew(menu: QMenu, entries: Callable[[], Entries]) -> None:
    menu.clear()
    _fill(menu, entries())


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
