"""Keys by where they lie, not by what the layout types: with the Thai layout on, the digit keys type ๅ / - ภ."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

# The Kedmanee layout in the places of the Latin one, without the two digit keys that type / and -.
_THAI = "ๅภถุึคตจๆไำพะัีรนยฟหกดเ้่าสวผปแอิืท"
_LATIN = "14567890QWERTYUIOPASDFGHJKL;ZXCVBNM"
_PLACES = dict(zip(map(ord, _THAI), map(ord, _LATIN), strict=True))

_WINDOWS_DIGITS = {0x30 + digit: digit for digit in range(10)}  # virtual key codes
_X11_DIGITS = {9 + digit: digit for digit in range(1, 10)} | {19: 0}  # scan codes


def latin_key(event: QKeyEvent) -> int:
    """The key that the Latin layout has in this place, where the Thai layout is on; else the key itself."""
    digit = digit_of(event)
    if digit is not None:
        return int(Qt.Key.Key_0) + digit
    return _PLACES.get(event.key(), event.key())


def digit_of(event: QKeyEvent) -> int | None:
    """The digit printed on the key, whatever it types."""
    native = event.nativeVirtualKey() if sys.platform == "win32" else event.nativeScanCode()
    known = _WINDOWS_DIGITS if sys.platform == "win32" else _X11_DIGITS
    if native in known:
        return known[native]
    key = _PLACES.get(event.key(), event.key())
    return key - int(Qt.Key.Key_0) if int(Qt.Key.Key_0) <= key <= int(Qt.Key.Key_9) else None


class ThaiShortcuts(QObject):
    """Makes shortcuts work with the Thai layout on; installed on the application."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        key = latin_key(event)
        if key == event.key():
            return False
        keys = QKeySequence(key | event.modifiers().value)
        if action := _action(watched.window(), keys):
            action.trigger()
            return True
        latin = QKeyEvent(QEvent.Type.KeyPress, key, event.modifiers())
        return QApplication.sendEvent(watched, latin) and latin.isAccepted()


def _action(window: QWidget, keys: QKeySequence) -> QAction | None:
    """The action of a window that these keys stand for."""
    for action in window.findChildren(QAction):
        if action.isEnabled() and keys in action.shortcuts():
            return action
    return None
