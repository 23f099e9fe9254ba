"""The foot of the window: what is kept, what is backed up, which office and file this is."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QFrame, QLabel

from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px, theme, zoom
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import label


class Status(QFrame):
    """One line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "status")
        self.setFixedHeight(px(32))
        self._saved, self._backup = label("", "small"), label("", "small")
        self._office = label("", "small")
        self.show_office()
        file = label(desk.session.path.name, "small")
        size = label(f"{round(zoom() * 100)}%", "small")
        good = theme().states[State.GOOD].fill
        parts = (
            self._picture("eye" if desk.session.read_only else "circle-check", good), self._saved, 14,
            self._picture("database-backup"), self._backup, None,
            self._office, 14, self._picture("file-text"), file, 14, self._picture("zoom-in"), size,
        )  # fmt: skip
        self.setLayout(row(*parts, spacing=6, margins=(12, 0, 12, 0)))
        self.show_saved()

    def _picture(self, name: str, colour: str | None = None) -> QLabel:
        made = QLabel()
        svg = icons.outline(name, colour or theme().ink2)
        made.setPixmap(icons.pixmap(svg, 16, self.devicePixelRatioF()))
        return made

    def show_office(self) -> None:
        """Say whose file this is."""
        self._office.setText(self._desk.session.office.read().name)

    def show_saved(self) -> None:
        """Say when the last change was kept."""
        if self._desk.session.read_only:
            self._saved.setText(self.tr("Read only"))
            return
        last = self._desk.session.past.last_change()
        when = _when(dt.datetime.fromisoformat(last).replace(tzinfo=None)) if last else ""
        self._saved.setText(self.tr("Saved %1").replace("%1", when))

    def look_for_backup(self) -> None:
        """Say when the last backup was made; the folder may lie on a slow share."""
        from ita_desktop.services import safety

        last = next(iter(safety.listed(self._desk.session.path)), None)
        text = self.tr("Last backup %1").replace("%1", _when(last.at)) if last else self.tr("No backup yet")
        self._backup.setText(text)


def _when(moment: dt.datetime) -> str:
    """The time alone today, the date else."""
    return speech.clock(moment) if moment.date() == dt.date.today() else speech.moment(moment)
