"""Why nothing can be changed in a form."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.panels import row


def look_only(desk: Desk, year: int) -> QWidget:
    """A chip that says whether the year is locked, or the file only read."""
    locked = desk.session.years.is_locked(year)
    words = tr("Fiscal year %1 is locked: look only") if locked else tr("This file is open to look only")
    holder = QWidget()
    holder.setLayout(row(Chip(words.replace("%1", str(year)), icon="lock"), None))
    return holder
