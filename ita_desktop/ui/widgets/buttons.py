"""Buttons by role: primary (one a place), plain, link, icon alone, and those of a bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.widgets.text import tip


def button(
    text: str,
    on_click: Callable[[], object] | None = None,
    *,
    role: str = "",
    icon: str = "",
    name: str = "",
    tip: str = "",
) -> QPushButton:
    """A button; one without text needs a name for those who can't see it, which is its tooltip too."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if role:
        made.setProperty("role", role)
    if icon:
        colours = theme()
        colour = {"primary": colours.on_accent, "link": colours.accent}.get(role, colours.ink2)
        made.setIcon(icons.icon(icon, colour))
        made.setIconSize(QSize(px(18 if role == "icon" else 25), px(18)))
    if name:
        made.setAccessibleName(name)
    if tip or name:
        made.setToolTip(tip or name)
    if on_click:
        made.clicked.connect(lambda: on_click())
    return made


def pressed_by_enter(event: QKeyEvent, here: QWidget | None) -> bool:
    """Let Enter press the button that has the keyboard, and never another one; whether it did."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(here, QPushButton):
        return False
    here.click()
    return True


def with_key(text: str, key: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """A tooltip that tells the key beside the words."""
    return tip(f"{text} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
