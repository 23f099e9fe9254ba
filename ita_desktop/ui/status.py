"""The foot of the window: what is kept, what is backed up, which office and file this is."""

from __future__ import annotations

import datetime as dt
from itertools import chain

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from ita_desktop.services.finding import Place
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, font, px, theme, zoom
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.later import SETTLED
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import label

_LEAST = 320


class Status(QFrame):
    """One line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "status")
        self.setFixedHeight(px(32))
        self._saved, self._backup = label("", "small"), label("", "small")
        self._office = label("", "small")
        self._file = (self._picture("file-text"), label(desk.session.path.name, "small"))
        size = label(f"{round(zoom() * 100)}%", "small")
        self.overdue = self._overdue_button()
        self._counting = QTimer(self, interval=SETTLED, singleShot=True)
        self._counting.timeout.connect(self.show_overdue)
        good = theme().states[State.GOOD].fill
        parts = (
            self._picture("eye" if desk.session.read_only else "circle-check", good), self._saved, 14,
            self._picture("database-backup"), self._backup, 14,
            self.overdue, None,
            self._office, 14, *self._file, 14, self._picture("zoom-in"), size,
        )  # fmt: skip
        self._row = row(*parts, spacing=6, margins=(12, 0, 12, 0))
        self.setLayout(self._row)
        self.show_office()
        self.show_saved()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST), px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Without room the names of office and file go: the title of the window says them too."""
        may_go: tuple[tuple[QLabel, ...], ...] = ((self._office,), self._file)
        for part in chain.from_iterable(may_go):
            part.show()
        for names in may_go:
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break
            for part in names:
                part.hide()
        self._row.activate()

    def _picture(self, name: str, colour: str | None = None) -> QLabel:
        made = QLabel()
        svg = icons.outline(name, colour or theme().ink2)
        made.setPixmap(icons.pixmap(svg, 16, self.devicePixelRatioF()))
        return made

    def _overdue_button(self) -> QPushButton:
        made = button("", self._go_overdue)
        late, small = theme().states[State.LATE], font(SMALL).pointSizeF()
        made.setIcon(icons.state_icon(State.LATE))
        made.setIconSize(QSize(px(22), px(16)))
        made.setToolTip(self.tr("Show what is overdue in the follow-up"))
        made.setStyleSheet(
            f"QPushButton {{ min-height: {px(24)}px; max-height: {px(24)}px; border: 1px solid transparent;"
            f" background: transparent; padding: 0 {px(4)}px; color: {late.text}; font-size: {small:g}pt;"
            f" font-weight: 500; }} QPushButton:hover {{ text-decoration: underline; }}"
            f"QPushButton:focus {{ border: 2px solid {theme().accent}; padding: 0 {px(3)}px; }}"
        )
        made.hide()
        return made

    def _go_overdue(self) -> None:
        self._desk.go(Place("followup", "overdue", self._desk.view.year))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.count_overdue()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._counting.stop()  # the file may be closed by then

    def count_overdue(self) -> None:
        """Look for it once the window has shown what was asked for: that reads the whole plan."""
        self._counting.start()

    def show_overdue(self) -> None:
        """Say how many activities of the plan and of the ฝ่าย looked at are overdue."""
        section = self._desk.section()
        count = self._desk.session.followups.overdue(self._desk.view.year, section.name if section else None)
        self.overdue.setText(self.tr("%n overdue", "", count))
        self.overdue.setVisible(count > 0)
        self._fit()

    def show_office(self) -> None:
        """Say whose file this is."""
        self._office.setText(self._desk.session.office.read().name)
        self._fit()

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
        self._fit()


def _when(moment: dt.datetime) -> str:
    """The time alone today, the date else."""
    return speech.clock(moment) if moment.date() == dt.date.today() else speech.moment(moment)
