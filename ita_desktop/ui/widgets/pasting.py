"""Whether a key pastes, and whether what it pastes is one cell or a block of them."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from ita_desktop.ui.physical_keys import shortcuts


def pastes(event: QKeyEvent) -> bool:
    """Whether a key pastes, on the Thai layout too."""
    return QKeySequence(event.keyCombination()) in shortcuts((QKeySequence.StandardKey.Paste, "Ctrl+V", "Shift+Ins"))


def pastes_block(event: QKeyEvent) -> bool:
    """Whether a key pastes more than one cell."""
    text = QGuiApplication.clipboard().text().strip("\r\n") if pastes(event) else ""
    return any(mark in text for mark in "\t\r\n")
