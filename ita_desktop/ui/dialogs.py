"""The dialogs of the plain window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_office_file(parent: QWidget) -> Path | None:
    """The office file that the person chooses."""
    title = QCoreApplication.translate("dialogs", "Open office file")
    kinds = QCoreApplication.translate("dialogs", "Office files (*.ita)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None
