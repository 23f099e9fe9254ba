"""The head of the window: menus, undo and search; below them the year, the five tabs and the ฝ่าย filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QMenuBar, QTabBar, QWidget

from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.search_box import SearchBox
from ita_desktop.ui.step_button import StepButton
from ita_desktop.ui.widgets.panels import column, frame, row

_NARROW, _TIGHT, _LEAST = 1400, 1180, 880
_MENU_ROW, _TAB_ROW, _SEARCH = 44, 52, 330
_SEARCH_TIGHT = 260
_YEARS, _YEARS_TIGHT, _SECTIONS, _SECTIONS_TIGHT = 236, 116, 224, 134


class Header(QFrame):
    """Two rows; it shows what the desk looks at and lets the person choose."""

    def __init__(self, desk: Desk, menus: QMenuBar, tabs: Sequence[str], window: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self.menus = menus
        menus.setFixedHeight(px(_MENU_ROW))
        self._undo, self._redo = StepButton(desk, desk.try_to), StepButton(desk, desk.try_to, redo=True)
        self.undo, self.redo = self._undo.button, self._redo.button
        self.search = SearchBox(desk.search, window)
        self.search.setFixedWidth(px(_SEARCH))
        self.search.going.connect(desk.go)
        self.years = self._combo(self.tr("Fiscal year"), _YEARS)
        self.years.setProperty("role", "year")
        self.sections = self._combo(self.tr("Section"), _SECTIONS)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Tabs"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for name in tabs:
            self.tabs.addTab(name)
        first = row(menus, self.undo, self.redo, self.search, spacing=4, margins=(8, 3, 10, 3))
        first.setStretch(0, 1)
        second = row(self.years, 14, self.tabs, None, self.sections, spacing=0, margins=(10, 7, 10, 0))
        head = frame("head", second)
        head.setFixedHeight(px(_TAB_ROW))
        self.setLayout(column(first, head, spacing=0))
        self.years.activated.connect(lambda place: desk.look_at_year(self.years.itemData(place)))
        self.sections.activated.connect(lambda place: desk.look_at_section(self.sections.itemData(place)))
        self.fill()
        self.show_steps()

    def _combo(self, name: str, width: int) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFixedWidth(px(width))
        made.setIconSize(QSize(px(22), px(18)))
        return made

    def fill(self) -> None:
        """List the years and ฝ่าย that the file has now."""
        colours, view = theme(), self._desk.view
        self.years.clear()
        for line in reversed(self._desk.session.years.listed()):
            name = "lock" if line.locked else "calendar-days"
            whole = self.tr("Fiscal year %1").replace("%1", str(line.year))
            text = str(line.year) if self.tabs.property("tight") else whole
            self.years.addItem(icons.icon(name, colours.accent), text, line.year)
        self.years.setCurrentIndex(max(0, self.years.findData(view.year)))
        self.sections.clear()
        self.sections.addItem(icons.icon("users"), self.tr("All sections"), None)
        for section in self._desk.session.office.sections():
            self.sections.addItem(icons.icon("user"), section.short_name, section.key)
        place = self.sections.findData(view.section) if view.section else 0
        self.sections.setCurrentIndex(max(0, place))

    def show_steps(self) -> None:
        """Name what undo and redo would do."""
        tight = bool(self.tabs.property("tight"))
        self._undo.show("plain" if tight else "step")
        self._redo.show("step" if self.width() >= px(_NARROW) else "icon")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() >= px(_NARROW)) != (event.size().width() >= px(_NARROW)):
            self.show_steps()
        self._tighten(event.size().width() < px(_TIGHT))

    def minimumSizeHint(self) -> QSize:
        room = self.screen().availableSize().width() - 20
        return QSize(min(px(_LEAST), room), super().minimumSizeHint().height())

    def _tighten(self, tight: bool) -> None:
        """Where the tabs have no room, they and the two lists beside them grow narrower."""
        if bool(self.tabs.property("tight")) == tight:
            return
        self.tabs.setProperty("tight", tight)
        self.tabs.style().unpolish(self.tabs)
        self.tabs.style().polish(self.tabs)
        self.years.setFixedWidth(px(_YEARS_TIGHT if tight else _YEARS))
        self.sections.setFixedWidth(px(_SECTIONS_TIGHT if tight else _SECTIONS))
        self.search.setFixedWidth(px(_SEARCH_TIGHT if tight else _SEARCH))
        QApplication.sendEvent(self.tabs, QEvent(QEvent.Type.StyleChange))  # its tabs have another width now
        self.fill()
        self.show_steps()

    def focus_search(self) -> None:
        """Let the person type what to find."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
