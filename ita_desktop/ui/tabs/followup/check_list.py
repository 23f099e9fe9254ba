"""The checklist of a month: two-line rows under headings; 1 to 4 give all marked ones a status."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ita_desktop.domain.evidence import EntryKey
from ita_desktop.domain.followup import Status
from ita_desktop.services.followups import CheckLine
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.physical_keys import digit_of
from ita_desktop.ui.tabs.followup.rows import CheckRows, Heading, columns
from ita_desktop.ui.widgets.cell_delegate import CellDelegate
from ita_desktop.ui.widgets.marked_rows import MarkedRows
from ita_desktop.ui.widgets.rows import KIND_ROLE, Index, Listed, RowsModel

_LEFT = 8
_STATUSES = tuple(Status)


class _Delegate(CellDelegate):
    """Lines begin at the left, under the arrow of their heading."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() == 0 and not index.data(KIND_ROLE):
            option = QStyleOptionViewItem(option)
            option.rect.setLeft(px(_LEFT))
        super().paint(painter, option, index)


class CheckList(MarkedRows):
    """A month as a person goes through it."""

    status_wanted = Signal(object)
    """The Status that the marked lines should have."""

    def __init__(self, today: Callable[[], dt.date]) -> None:
        self._evidence: Mapping[EntryKey, Sequence[object]] = {}
        self._rows: RowsModel[CheckLine | Heading] = RowsModel(columns(today, self._count), Listed({}))
        super().__init__(self._rows, self.tr("Checklist of the month"))
        self.setItemDelegate(_Delegate(self, self._make_editor))

    def _count(self, row: CheckLine | Heading) -> int:
        return 0 if isinstance(row, Heading) else len(self._evidence.get((row.key, row.month), ()))

    def show_month(self, source: CheckRows, evidence: Mapping[EntryKey, Sequence[object]]) -> None:
        """Show lines with the evidence that each has."""
        self._evidence = evidence
        self.refresh(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = None if event.modifiers() else digit_of(event)
        if digit is not None and 1 <= digit <= len(_STATUSES):
            self.status_wanted.emit(_STATUSES[digit - 1])
        else:
            super().keyPressEvent(event)
