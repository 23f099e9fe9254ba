"""In which order the Tab key goes through panels that were not made in that order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(first: QWidget, then: QWidget) -> None:
    """Let the Tab key go through one panel and then through the other, each in its own order."""
    places = {widget: place for place, widget in enumerate(_chain(first.window()))}
    before, behind = ([one for one in places if panel.isAncestorOf(one)] for panel in (first, then))
    if not before or not behind or places[before[-1]] < places[behind[0]]:
        return
    last = before[-1]
    for widget in behind:
        QWidget.setTabOrder(last, widget)
        last = widget


def _chain(window: QWidget) -> list[QWidget]:
    """The widgets of a window that take the Tab key, in its order."""
    found: list[QWidget] = []
    here = window.nextInFocusChain()
    while here is not None and here is not window:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(here)
        here = here.nextInFocusChain()
    return found
