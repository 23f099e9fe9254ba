"""A year's result as rows: instrument, indicator, then items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ita_desktop.domain.framework import Framework
from ita_desktop.domain.scoring import ScoreSheet

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class _Row:
    code: str
    title: str
    score: str
    level: str


class ScoreModel(QAbstractTableModel):
    """The scores of one year, read only."""

    def __init__(self, framework: Framework, sheet: ScoreSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list(_rows(framework, sheet))
        self._headings = (self.tr("Code"), self.tr("Indicator or item"), self.tr("Score"), self.tr("Level"))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.code, row.title, row.score, row.level)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


def _rows(framework: Framework, sheet: ScoreSheet) -> list[_Row]:
    rows: list[_Row] = []
    items = {item.code: item for item in sheet.items}
    indicators = {part.code: part for part in sheet.indicators}
    for instrument, part in zip(framework.instruments, sheet.instruments, strict=True):
        rows.append(_Row(instrument.code, instrument.title, _text(part.score), part.level or ""))
        for indicator in (i for i in framework.indicators if i.instrument == instrument.code):
            of_indicator = indicators[str(indicator.number)]
            rows.append(
                _Row(str(indicator.number), indicator.title, _text(of_indicator.score), of_indicator.level or "")
            )
            for item in framework.items_of(indicator.number):
                result = items[item.code]
                rows.append(_Row(item.code, item.short_title, _text(result.score), result.level or ""))
    return rows


def _text(score: object) -> str:
    return "" if score is None else str(score)
