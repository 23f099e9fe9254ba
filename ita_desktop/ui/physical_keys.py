"""Keys by where they lie, not by what the layout types: with the Thai layout on, the digit keys type ๅ / - ภ."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

# The Kedmanee layout in the places of the Latin one, without the two digit keys that type / and -.
_THAI = "ๅภถุึคตจๆไำพะัีรนยฟหกดเ้่าสวผปแอิืท"
_LATIN = "14567890QWERTYUIOPASDFGHJKL;ZXCVBNM"
_PLACES = dict(zip(map(ord, _THAI), map(ord, _LATIN), strict=True))
_THAI_PLACES = {latin: thai for thai, latin in _PLACES.items()} | {ord("2"): ord("/")}

_WINDOWS_DIGITS = {0x30 + digit: digit for digit in range(10)}  # virtual key codes
_X11_DIGITS = {9 + digit: digit for digit in range(1, 10)} | {19: 0}  # scan codes


def digit_of(event: QKeyEvent) -> int | None:
    """The digit printed on the key, whatever it types."""
    native = event.nativeVirtualKey() if sys.platform == "win32" else event.nativeScanCode()
    known = _WINDOWS_DIGITS if sys.platform == "win32" else _X11_DIGITS
    if native in known:
        return known[native]
    key = _PLACES.get(event.key(), event.key())
    return key - int(Qt.Key.Key_0) if int(Qt.Key.Key_0) <= key <= int(Qt.Key.Key_9) else None


def hidden_digit(event: QKeyEvent) -> int | None:
    """The digit key pressed with Ctrl where the Thai layout types a minus, which means another thing elsewhere."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return digit_of(event) if control and event.key() == Qt.Key.Key_Minus else None


def shortcuts(keys: Iterable[str | QKeySequence.StandardKey]) -> list[QKeySequence]:
    """These keys, and the same places on the Thai layout."""
    latin = [QKeySequence(key) for key in keys]
    return latin + [thai for one in latin if (thai := _on_thai_layout(one))]


def _on_thai_layout(keys: QKeySequence) -> QKeySequence | None:
    """A combination as the Thai layout types it; None where that layout has nothing else there."""
    if keys.count() != 1:
        return None
    pressed: QKeyCombination = keys[0]  # type: ignore[index]
    thai = _THAI_PLACES.get(int(pressed.key()))
    return QKeySequence(thai | pressed.keyboardModifiers().value) if thai else None
