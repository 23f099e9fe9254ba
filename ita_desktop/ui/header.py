"""The head of the window: menus, undo and search; below them the year, the five tabs and the ฝ่าย filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QMenuBar, QTabBar, QWidget

from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.search_box import SearchBox
from ita_desktop.ui.step_button import StepButton
from ita_desktop.ui.widgets.panels import column, frame, row
from ita_desktop.ui.widgets.unwheeled import Combo

_TIGHT, _LEAST = 1180, 880
_MENU_ROW, _TAB_ROW = 44, 52
_SEARCH, _SEARCH_LEAST = 330, 110
_GAP, _EDGES, _BESIDE_TABS = 4, (8, 10), 34
_YEARS, _YEARS_TIGHT, _SECTIONS, _SECTIONS_TIGHT, _COMBO = 236, 116, 224, 134, 64


class Header(QFrame):
    """Two rows; it shows what the desk looks at and lets the person choose."""

    def __init__(self, desk: Desk, menus: QMenuBar, tabs: Sequence[tuple[str, str]], window: QWidget) -> None:
        super().__init__()
        self._desk, self._names = desk, tabs
        self.menus = menus
        menus.setFixedHeight(px(_MENU_ROW))
        self._undo, self._redo = StepButton(desk, desk.try_to), StepButton(desk, desk.try_to, redo=True)
        self.undo, self.redo = self._undo.button, self._redo.button
        self.search = SearchBox(desk.search, window)
        self.search.going.connect(desk.go)
        self.years = self._combo(self.tr("Fiscal year"), _YEARS)
        self.years.setProperty("role", "year")
        self.sections = self._combo(self.tr("Section"), _SECTIONS)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Tabs"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for place, (name, _) in enumerate(tabs):
            self.tabs.addTab(name)
            self.tabs.setTabToolTip(place, name)
        left, right = _EDGES
        first = row(menus, self.undo, self.redo, self.search, spacing=_GAP, margins=(left, 3, right, 3))
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
        made = Combo()
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
        tight = bool(self.tabs.property("tight"))
        self.sections.addItem(QIcon() if tight else icons.icon("users"), self.tr("All sections"), None)
        for section in self._desk.session.office.sections():
            self.sections.addItem(QIcon() if tight else icons.icon("user"), section.short_name, section.key)
        place = self.sections.findData(view.section) if view.section else 0
        self.sections.setCurrentIndex(max(0, place))

    def show_steps(self) -> None:
        """Name what undo and redo would do, in the room that the menus leave; the search gives way after them."""
        room = self.width() - self.menus.sizeHint().width() - px(sum(_EDGES)) - 3 * px(_GAP)
        pictures = sum(self._least_of(step) for step in (self._undo, self._redo))
        search = min(px(_SEARCH), max(px(_SEARCH_LEAST), room - pictures))
        self.search.setFixedWidth(search)
        self._undo.show()
        self._redo.show(room - search - self.undo.sizeHint().width())
        self._undo.show(room - search - self.redo.sizeHint().width())

    def _least_of(self, step: StepButton) -> int:
        step.show(0)
        return step.button.sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tighten(event.size().width() < px(_TIGHT))
        self.show_steps()
        self._name_tabs()

    def _name_tabs(self) -> None:
        """Call the tabs by their whole names, or by their short ones where those have no room."""
        for short in (False, True):
            for place, names in enumerate(self._names):
                self.tabs.setTabText(place, names[short])
            if self.tabs.sizeHint().width() <= self._tab_room():
                return

    def _tab_room(self) -> int:
        return self.width() - self.years.width() - self.sections.width() - px(_BESIDE_TABS)

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
        words = self.fontMetrics().horizontalAdvance(self.tr("All sections")) + px(_COMBO)
        self.sections.setFixedWidth(max(px(_SECTIONS_TIGHT), words) if tight else px(_SECTIONS))
        QApplication.sendEvent(self.tabs, QEvent(QEvent.Type.StyleChange))  # its tabs have another width now
        self.fill()

    def focus_search(self) -> None:
        """Let the person type what to find."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
