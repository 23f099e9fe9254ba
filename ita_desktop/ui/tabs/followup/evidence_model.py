"""The pieces of evidence of an entry as rows of a view, and after them the place that adds more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from ita_desktop.domain.evidence import Kind, Shown
from ita_desktop.ui.widgets.text import tip

OWN = "application/x-ita-evidence"
"""What is dragged within the program: the ids of pieces."""
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


def title_of(shown: Shown) -> str:
    """What a piece is called where it has no caption."""
    return shown.caption or shown.name or shown.url.partition("://")[2].removeprefix("www.")


class EvidenceModel(QAbstractListModel):
    """The pieces in their order, and after them the place that adds more."""

    def __init__(self, keep_caption: Callable[[int, str], object]) -> None:
        super().__init__()
        self._keep_caption = keep_caption
        self.pieces: tuple[Shown, ...] = ()
        self.writable = False

    def show_pieces(self, pieces: Sequence[Shown], writable: bool) -> None:
        """Show these; where only captions changed, what is marked or edited stays."""
        same = [one.id for one in pieces] == [one.id for one in self.pieces] and writable == self.writable
        if same:
            self.pieces = tuple(pieces)
            self.dataChanged.emit(self.index(0), self.index(len(pieces) - 1))
            return
        self.beginResetModel()
        self.pieces, self.writable = tuple(pieces), writable
        self.endResetModel()

    def piece(self, index: Index) -> Shown | None:
        """The piece at an index; None for the place that adds."""
        return self.pieces[index.row()] if 0 <= index.row() < len(self.pieces) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.pieces) + self.writable

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.writable or self.piece(index) is None:
            return usual
        return usual | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = self.piece(index)
        if role == Qt.ItemDataRole.EditRole:
            return shown.caption if shown else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index.row(), shown) if shown else self.tr("Add evidence…")
        if role == Qt.ItemDataRole.ToolTipRole and shown:
            return tip("\n".join(dict.fromkeys(filter(None, (shown.caption, shown.name, shown.url)))))
        return None

    def _words(self, row: int, shown: Shown) -> str:
        kind = {Kind.PHOTO: self.tr("Photo"), Kind.FILE: self.tr("File"), Kind.LINK: self.tr("Link")}[shown.kind]
        return f"{row + 1}. {kind}: {title_of(shown)}"

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        shown = self.piece(index)
        if shown and value != shown.caption:
            self._keep_caption(shown.id, str(value))
        return shown is not None

    def mimeTypes(self) -> list[str]:
        return [OWN]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [str(shown.id) for index in indexes if (shown := self.piece(index))]
        made = QMimeData()
        made.setData(OWN, ",".join(ids).encode())
        return made
