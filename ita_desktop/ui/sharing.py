"""Two panels side by side or one above the other, shared as a person left them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ita_desktop.ui.preferences import Preferences
from ita_desktop.ui.widgets.panels import Split


def side_by_side(
    preferences: Preferences, name: str, first: QWidget, second: QWidget, share: float, *, upright: bool = False
) -> Split:
    """Two panels, the first with its part of the whole; what a person makes of it is remembered by `name`."""
    split = Split(first, second, preferences.shares.get(name, share), upright=upright)
    split.setObjectName(name)
    split.splitterMoved.connect(lambda: preferences.shares.update({split.objectName(): split.share()}))
    return split


def turn(preferences: Preferences, split: Split, name: str, share: float, way: Qt.Orientation) -> None:
    """Let two panels stand the other way, shared as was left when they stood so; that is remembered by `name`."""
    split.setObjectName(name)
    split.setOrientation(way)
    split.set_share(preferences.shares.get(name, share))
