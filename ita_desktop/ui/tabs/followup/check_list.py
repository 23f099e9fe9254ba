"""The checklist of a month: two-line rows under headings; 1 to 4 give all marked ones a status."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ita_desktop.domain.evidence import EntryKey
from ita_desktop.domain.followup import Status
from ita_desktop.services.followups import CheckLine
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.physical_keys import digit_of
from ita_desktop.ui.tabs.followup.rows import CheckRows, Heading, columns
from ita_desktop.ui.tabs.followup.words import spot_of
from ita_desktop.ui.widgets.cell_delegate import ONE_LINE, TWO_LINES, CellDelegate
from ita_desktop.ui.widgets.marked_rows import MarkedRows
from ita_desktop.ui.widgets.rows import KIND_ROLE, Index, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import HEADER

_ARROW, _EDGE = 20, 4
_LEAST = HEADER + ONE_LINE + 4 * TWO_LINES
"""Room for a heading and four lines below the titles of the columns."""
_STATUSES = tuple(Status)


class _Lines(RowsModel[CheckLine | Heading]):
    """Only what stands at the top is a heading: an activity with other months below it is a line as any."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == KIND_ROLE:
            return index.isValid() and not index.parent().isValid()
        return super().data(index, role)


class _Delegate(CellDelegate):
    """Lines begin beside the arrow of those that have other months below them; each is as high as the others."""

    def __init__(self, view: CheckList, make_editor: Callable[[QWidget, Index], QWidget]) -> None:
        super().__init__(view, make_editor)
        self._view = view
        self._nothing, self._one, self._two = QSize(0, 0), QSize(0, px(ONE_LINE)), QSize(0, px(TWO_LINES))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.column():  # asked for every row there is; the first column is as high as any
            return self._nothing
        return self._one if self._view.is_low() or not index.parent().isValid() else self._two

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() == 0 and not index.data(KIND_ROLE):
            option = QStyleOptionViewItem(option)
            option.rect.setLeft(px(_ARROW if index.parent().data(KIND_ROLE) else 2 * _ARROW))
        super().paint(painter, option, index)


class CheckList(MarkedRows):
    """A month as a person goes through it. Right and Left open and close the other months of an activity."""

    status_wanted = Signal(object)
    """The Status that the marked lines should have."""

    def __init__(self, today: Callable[[], dt.date]) -> None:
        self._evidence: Mapping[EntryKey, Sequence[object]] = {}
        self._shown: CheckRows | None = None
        self._unfolded: set[str] = set()
        self._low = False
        self._rows = _Lines(columns(today, self._count, self._when, self.is_low), Listed({}))
        super().__init__(self._rows, self.tr("Checklist of the month"))
        self.setItemDelegate(_Delegate(self, self._make_editor))
        self.expanded.connect(lambda index: self._remember(index, self._unfolded.add))
        self.collapsed.connect(lambda index: self._remember(index, self._unfolded.discard))

    def _count(self, row: CheckLine | Heading) -> int:
        return 0 if isinstance(row, Heading) else len(self._evidence.get((row.key, row.month), ()))

    def _when(self, row: CheckLine | Heading) -> str:
        return self._shown.when(row, short=self._low) if self._shown else ""

    # --- showing --------------------------------------------------------------------------------------------

    def show_month(
        self, source: CheckRows, evidence: Mapping[EntryKey, Sequence[object]], land: Key | None = None
    ) -> None:
        """Show lines with the evidence that each has; be at one, else where we were, else at the first."""
        before = self.current_key()
        self._shown, self._evidence = source, evidence
        with QSignalBlocker(self):
            self.refresh(source)
            here = self.current_key()
            if not self.select(land, 0) and (here is None or (here != before and here in source.keys(None))):
                self.select(next((key for top in source.keys(None) for key in source.keys(top)), None), 0)
        self.marked.emit()

    def is_low(self) -> bool:
        """Whether there is so little height that a line has but one row of words."""
        return self._low

    def resizeEvent(self, event: QResizeEvent) -> None:
        """First the titles of the columns give way to lines, then the second row of each."""
        height = event.size().height() + (0 if self.isHeaderHidden() else px(HEADER))
        self.setHeaderHidden(height < px(_LEAST))
        if self._low != (height < px(_LEAST - HEADER)):
            self._low = not self._low
            self.doItemsLayout()
        super().resizeEvent(event)

    def mark_months(self, keys: Sequence[Key]) -> bool:
        """Mark an activity in several months, which are opened for it; false where one is not shown."""
        if not all(map(self.has, keys)):
            return False
        for key in keys:
            self.expand(self._rows.index_of(key).parent())
        self.mark(keys)
        return True

    def _open_branches(self, closed: Sequence[Key]) -> None:
        """Parts stand open, the other months of an activity where a person opened them."""
        assert self._shown
        parts = self._shown.keys(None)
        for place in range(len(parts)):
            self.setFirstColumnSpanned(place, QModelIndex(), True)
        self.scheduleDelayedItemsLayout()  # spanning lays out at once; from here on once, when all stand open
        for part in parts:
            self.setExpanded(self._rows.index_of(part), part not in closed)
            for key in self._shown.keys(part) if self._unfolded else ():
                if self._uid(key) in self._unfolded:
                    self.expand(self._rows.index_of(key))

    def _remember(self, index: QModelIndex, act: Callable[[str], None]) -> None:
        if not index.data(KIND_ROLE):
            act(self._uid(self._rows.key(index)))

    @staticmethod
    def _uid(key: Key) -> str:
        spot = spot_of(key)
        return spot[1] if spot else ""

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The arrow of a line stands at the left edge, as that of a heading."""
        if not index.data(KIND_ROLE):
            rect = QRect(0, rect.top(), px(_ARROW + _EDGE), rect.height())
        super().drawBranches(painter, rect, index)

    # --- keys and mouse -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at).siblingAtColumn(0)
        if at.x() < px(_ARROW) and not index.data(KIND_ROLE) and self._rows.hasChildren(index) and index.isValid():
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        if index.isValid() and not index.data(KIND_ROLE):
            self.opened.emit(self.current_key())
        else:
            super()._enter(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = None if event.modifiers() else digit_of(event)
        if digit is not None and 1 <= digit <= len(_STATUSES):
            self.status_wanted.emit(_STATUSES[digit - 1])
        else:
            super().keyPressEvent(event)
