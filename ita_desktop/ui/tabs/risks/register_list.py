"""The register as a list: risks are marked, opened, and dragged onto a field of the matrix."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag

from ita_desktop.services.risks import RiskLine
from ita_desktop.ui.look.measures import px
from ita_desktop.ui.tabs.risks.rows import SORTABLE, Now, columns
from ita_desktop.ui.tabs.risks.words import RISK_MIME
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.marked_rows import MarkedRows
from ita_desktop.ui.widgets.rows import Index, Listed, RowsModel
from ita_desktop.ui.widgets.sorting import Sorting

_NARROW = 560


class _Lines(RowsModel[RiskLine]):
    """Rows that can be dragged where the year can be changed."""

    draggable = False

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.draggable and index.isValid() else flags


class RiskList(MarkedRows):
    """Two-line rows; the key of each is the row id of its risk."""

    def __init__(self, now: Now) -> None:
        self._rows = _Lines(columns(now), Listed({}))
        self._now, self._narrow = now, False
        super().__init__(self._rows, self.tr("Risks of the year"))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setDragEnabled(True)
        self.sorting = Sorting(self, self._rows, SORTABLE)

    def show_lines(self, lines: Mapping[int, RiskLine], now: Now, *, writable: bool) -> None:
        """Show risks with what is told of them now."""
        self._rows.draggable = writable
        if now != self._now:
            self._now = now
            self._use_columns()
        self.refresh(Listed(lines))

    def _use_columns(self) -> None:
        self._rows.columns = tuple(columns(self._now, narrow=self._narrow))
        self._rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._rows.columns) - 1)

    def _share_width(self) -> None:
        """In a narrow place levels have no words, so that both stand beside the event."""
        narrow = self.viewport().width() < px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._use_columns()
        super()._share_width()

    def startDrag(self, _: Qt.DropAction) -> None:
        if not (keys := self.marked_keys()):
            return
        drag, data = QDrag(self), QMimeData()
        data.setData(RISK_MIME, ",".join(map(str, keys)).encode())
        drag.setMimeData(data)
        numbers = (str(self._rows.row_at(self._rows.index_of(key)).number) for key in keys)
        chip = Chip(", ".join(numbers), accent=True)
        drag.setPixmap(chip.grab())
        chip.deleteLater()
        drag.exec(Qt.DropAction.MoveAction)
