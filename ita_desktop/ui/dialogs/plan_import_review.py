"""Checking an imported plan row by row: the rows at the left, the marked one cell by cell at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from ita_desktop.domain.framework import Framework
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs import plan_import_edits as edits
from ita_desktop.ui.dialogs import plan_import_words as words
from ita_desktop.ui.dialogs.plan_import_cells import Acts, CellGrid, ResultCell
from ita_desktop.ui.dialogs.plan_import_draft import Doubt, Draft, Group, Row, next_to_look_at
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.sharing import side_by_side
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Listed
from ita_desktop.ui.widgets.text import ShortLabel, label
from ita_desktop.ui.widgets.tick_list import TickList

_ALL, _NARROW = "all", 1000


class ReviewPage(QWidget):
    """Every row can be taken, left out, edited or given to another item; `changed` says that the numbers did."""

    changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, framework: Framework | None) -> None:
        super().__init__()
        self.draft = draft
        self._desk, self._framework = desk, framework
        self._items = words.items_of(framework)
        columns: list[Column[Row]] = [Column(self.tr("Rows that were read"), self._row_cell)]
        self.rows = TickList(columns, lambda one: one.taken, self.tr("Rows that were read"), two_lines=True)
        self.rows.chosen.connect(lambda _: self._show_row())
        self.rows.opened.connect(lambda _: self.right_and_next())
        self.rows.wants_delete.connect(self.skip_and_next)
        self.rows.wants_edit.connect(self._edit)
        self.rows.ticked.connect(self._toggle)
        self.filters = FilterBar(self._filters(), self.tr("Which rows"))
        self.filters.chosen.connect(lambda _: self.show_rows())
        self.rows.setHeaderHidden(True)
        self._beside, self._above = row(), row()
        left = column(self._beside, line(), self.rows, spacing=0, margins=(1,) * 4)
        split = side_by_side(desk.preferences, "plan-import", panel(left), self._right(), 0.35)
        self.setLayout(column(self._above, split))
        self._make_room(narrow=True)
        self.show_rows()

    def _right(self) -> QWidget:
        self._code = label("", "panel-title")
        self._title = ShortLabel("", "panel-title")
        self._chips = row(spacing=6)
        self._skip = button(self.tr("Skip this row"), self.skip_and_next, icon="x", tip="Del")
        self._right_button = button(
            self.tr("Right, to the next"), self.right_and_next, role="primary", icon="check", tip="Enter"
        )
        for one in (self._skip, self._right_button):
            one.setAccessibleName(one.text())
        self._area: QScrollArea = scrolling(QWidget())
        title = row(self._code, self._title, self._skip, self._right_button, spacing=8, margins=(14, 8, 10, 0))
        self._keys = label(self.tr("Enter right · Del skip · F2 edit"), "faint")
        chips = row(self._chips, None, self._keys, margins=(14, 6, 14, 8))
        return panel(column(title, chips, line(), self._area, spacing=0, margins=(1,) * 4))

    # --- the list -------------------------------------------------------------------------------------------

    def _filters(self) -> list[Filter]:
        sizes = self.draft.sizes()
        each = [Filter(group, words.group_words(group), sizes[group]) for group in Group]
        return [Filter(_ALL, self.tr("All"), sum(sizes.values())), *each]

    def _row_cell(self, shown: Row) -> Cell:
        measure = shown.wanted
        codes = words.codes_of(measure) or "–"
        second, state, icon = words.row_state(shown)
        return Cell(words.row_title(measure, self._items), second, state, icon, lead=codes)

    def show_rows(self, mark: int | None = None) -> None:
        """Show the rows under the filter, and mark one; else the one that was marked, or the first."""
        shown = self._shown()
        blocked = QSignalBlocker(self.rows)  # the marked row is shown once, when the list stands
        self.rows.refresh(Listed(shown))
        if not self.rows.select(mark, 1) and self.rows.current_key() is None:
            self.rows.select(next(iter(shown), None), 1)
        blocked.unblock()
        self.filters.show_counts(self._filters())
        self._show_row()
        self.changed.emit()

    def _shown(self) -> dict[int, Row]:
        chosen = self.filters.current()
        return self.draft.shown(None if chosen == _ALL else Group(chosen))

    def current(self) -> Row | None:
        """The marked row."""
        key = self.rows.current_key()
        return self.draft.rows[key] if key is not None else None

    def _toggle(self, key: Any) -> None:
        marked: Row = self.draft.rows[key]
        if marked.homeless and not marked.taken:
            self._edit()
            return
        marked.skip() if marked.taken else marked.take()
        self.show_rows()

    # --- the marked row -------------------------------------------------------------------------------------

    @property
    def cells(self) -> list[ResultCell]:
        """The cells of the marked row, as they stand below each other."""
        grid = self._area.widget()
        return grid.results if isinstance(grid, CellGrid) else []

    def _show_row(self, focus: str | None = None) -> None:
        marked = self.current()
        for one in (self._skip, self._right_button):
            one.setEnabled(marked is not None)
        place = self._area.verticalScrollBar().value() if focus is not None else 0
        if (old := self._area.takeWidget()) is not None:
            old.hide()
            old.deleteLater()  # it may be what called
        shown = self._grid(marked) if marked else QWidget()
        shown.setProperty("role", "page")
        self._area.setWidget(shown)
        self._show_head(marked)
        if focus is not None:
            self._area.verticalScrollBar().setValue(place)
            next((cell for cell in self.cells if cell.path == focus), self.rows).setFocus()

    def _show_head(self, marked: Row | None) -> None:
        self._code.setText(words.codes_of(marked.wanted) if marked else "")
        self._code.setVisible(bool(self._code.text()))
        self._title.setText(words.row_title(marked.wanted, self._items) if marked else "")
        self._show_chips(marked)

    def _grid(self, marked: Row) -> CellGrid:
        same_rule = {rule: len(found) for rule, found in self.draft.open_rules().items()}
        acts = Acts(self._keep, self._use_old, self._agree, self._agree_all, self._without_owner)
        year = self.draft.found.year
        return CellGrid(marked, self._framework, year, same_rule, acts, narrow=self._narrow)

    def _show_chips(self, marked: Row | None) -> None:
        while (old := self._chips.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        for chip in self._chips_of(marked) if marked else ():
            self._chips.addWidget(chip)

    def _chips_of(self, marked: Row) -> list[QWidget]:
        asked, differing = marked.asked(), marked.differences
        repaired = [doubt for doubt in marked.doubts if not doubt.asks]
        chips: list[QWidget] = []
        if asked:
            chips.append(Chip(self.tr("%n to look at", "", len(asked)), State.LATE))
        if marked.there and differing:
            chips.append(Chip(self.tr("differs in %n cells", "", len(differing)), State.WATCH))
        if repaired:
            chips.append(Chip(self.tr("%n repaired", "", len(repaired)), icon="circle-check", accent=True))
        return chips

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        if narrow != self._narrow:
            self._make_room(narrow=narrow)
            self._show_row()

    def _make_room(self, *, narrow: bool) -> None:
        """Without room the filters stand above both sides, and the buttons are pictures."""
        self._narrow = narrow
        self._keys.setVisible(not narrow)
        (self._above if narrow else self._beside).insertWidget(0, self.filters)
        margins = (0, 0, 0, 0) if narrow else (10, 8, 10, 8)
        self._beside.setContentsMargins(*map(px, margins))
        for one in (self._skip, self._right_button):
            one.setText("" if narrow else one.accessibleName())

    # --- acts -----------------------------------------------------------------------------------------------

    def _keep(self, path: str, value: object) -> None:
        marked = self.current()
        if marked is None:
            return
        if path == "items":
            codes = tuple(str(code) for code in value) if isinstance(value, tuple) else ()
            items = self._items
            indicator = next((items[code].indicator for code in codes if code in items), marked.wanted.indicator)
            marked.edit(marked.wanted.serving(codes)._replace(indicator=indicator), path)
            self._show_all(path)
        else:
            marked.edit(edits.typed(marked.wanted, path, str(value)), path)
            self._show_cell(marked, path)

    def _use_old(self, path: str, old: bool) -> None:
        if marked := self.current():
            marked.use_old(path, old)
            self._show_numbers()

    def _without_owner(self, doubt: Doubt) -> None:
        if marked := self.current():
            marked.without_owner(doubt)
            self._show_all(doubt.path)

    def _agree(self, doubts: Sequence[Doubt]) -> None:
        if marked := self.current():
            marked.settle(doubts)
            self._show_all(doubts[0].path)

    def _agree_all(self, rule: str) -> None:
        marked = self.current()
        path = next((doubt.path for doubt in marked.doubts if doubt.rule == rule), None) if marked else None
        self.draft.agree_to_all(rule)
        self._show_all(path)

    def _show_all(self, focus: str | None) -> None:
        """Show what became of the marked row in its place; the filter may have lost it, the person has not."""
        self._show_row(focus)
        self._show_numbers()

    def _show_cell(self, marked: Row, path: str) -> None:
        """Show one cell anew; the others stand, for one of them may be what the person went to."""
        if isinstance(grid := self._area.widget(), CellGrid):
            grid.renew(path)
        self._show_head(marked)
        self._show_numbers()

    def _show_numbers(self) -> None:
        self.rows.viewport().update()
        self.filters.show_counts(self._filters())
        self.changed.emit()

    def right_and_next(self) -> None:
        """The marked row is right; go to the next that asks something. Without an item it has to get one first."""
        marked = self.current()
        if marked and marked.homeless:
            self._edit()
        elif marked:
            following = next_to_look_at(list(self._shown().values()), marked.number)
            marked.take()
            self._go_on(following)

    def skip_and_next(self) -> None:
        """Leave the marked row out, and go on."""
        if marked := self.current():
            following = next_to_look_at(list(self._shown().values()), marked.number)
            marked.skip()
            self._go_on(following)

    def _go_on(self, following: int | None) -> None:
        self.show_rows(following)
        self.rows.setFocus()

    def _edit(self) -> None:
        """Edit the items where there are none, else the first cell that asks something, else the first."""
        marked = self.current()
        asked = {doubt.path for doubt in marked.asked()} if marked else set()
        asked = {"items"} if marked and marked.homeless else asked
        wanted = next((cell for cell in self.cells if cell.path in asked), next(iter(self.cells), None))
        if wanted:
            self._area.ensureWidgetVisible(wanted)
            wanted.edit()

    def may_leave(self) -> bool:
        """Whether nothing stands in a cell that can't be kept."""
        return not any(cell.is_wrong() for cell in self.cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, key = QApplication.focusWidget(), event.key()
        inside = next((cell for cell in self.cells if here and (cell is here or cell.isAncestorOf(here))), None)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(here, QPushButton):
            here.click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and inside:
            self.right_and_next()
        elif key == Qt.Key.Key_Delete and inside:
            self.skip_and_next()
        elif key == Qt.Key.Key_F2 and inside:
            inside.edit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and inside is here and inside:
            at = self.cells.index(inside) + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= at < len(self.cells):
                self.cells[at].setFocus()
                self._area.ensureWidgetVisible(self.cells[at])
        else:
            super().keyPressEvent(event)
