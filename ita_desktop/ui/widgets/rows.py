"""Tables and trees as data: columns say what stands where, a source says which rows there are.

A source hands out keys at once and rows when they are seen, so that a model over fifty thousand rows is as quick
as one over fifty. Keys stay what they are across refreshes; selection and open branches follow them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import REGULAR

Index = QModelIndex | QPersistentModelIndex
Key = Any  # whatever can be hashed; each source has its own
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
_NOWHERE = QModelIndex()

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
KEY_ROLE = Qt.ItemDataRole.UserRole + 2
KIND_ROLE = Qt.ItemDataRole.UserRole + 3

LEFT, CENTRE, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


class Cell(NamedTuple):
    """What one cell shows: a code as lead, words, a smaller second line, shapes of states before either, and a tip.

    The second line may begin with words in colours of their own, such as those of a state. The shape is `plain`,
    without the sign inside, where a level is meant and not how something stands.
    """

    text: str
    second: str = ""
    state: State | None = None
    icon: str = ""
    weight: QFont.Weight = REGULAR
    colour: str = "ink"
    lead: str = ""
    tip: str = ""
    lead_colour: str = "strong"
    second_state: State | None = None
    second_lead: tuple[tuple[str, str], ...] = ()
    plain: bool = False


class Edit(NamedTuple, Generic[R]):
    """How a cell is changed: what stands in the editor, and the verb that keeps what was typed."""

    get: Callable[[R], str]
    keep: Callable[[R, str], None]
    choices: Callable[[R], Sequence[tuple[str, str]]] | None = None
    possible: Callable[[R], bool] = lambda _: True


class Column(NamedTuple, Generic[R]):
    """One column: its heading, what it shows of a row, how wide it is (0 takes what is left), how it is edited.

    In a narrow place a `soft` one gives of its width, and `minor` ones go, the lowest first; numbers and states are
    neither.
    """

    title: str
    show: Callable[[R], Cell | str]
    width: int = 0
    align: Qt.AlignmentFlag = LEFT
    edit: Edit[R] | None = None
    soft: bool = False
    minor: int = 0


class Source(Protocol[R_co]):
    """Where rows come from."""

    def keys(self, parent: Key | None) -> Sequence[Key]:
        """The keys below one, or at the top."""

    def row(self, key: Key) -> R_co:
        """The row of a key; asked when it is seen."""

    def is_group(self, key: Key) -> bool:
        """Whether a row heads others."""


class Nested(Generic[R]):
    """A source over rows under each other that are there already; `below` has every group, None the top."""

    def __init__(self) -> None:
        self.rows: dict[Key, R] = {}
        self.below: dict[Key | None, list[Key]] = {None: []}

    def keys(self, parent: Key | None) -> Sequence[Key]:
        return self.below.get(parent, ())

    def row(self, key: Key) -> R:
        return self.rows[key]

    def is_group(self, key: Key) -> bool:
        return key in self.below


@dataclass
class Listed(Generic[R]):
    """A source over rows that are there already, for short lists."""

    rows: Mapping[Any, R]

    def keys(self, parent: Key | None) -> Sequence[Key]:
        return list(self.rows) if parent is None else ()

    def row(self, key: Key) -> R:
        return self.rows[key]

    def is_group(self, key: Key) -> bool:
        return False


@dataclass(eq=False)
class _Node:
    key: Key | None
    parent: _Node | None
    place: int
    children: list[_Node] | None = None
    row: Any = field(default=None)


class RowsModel(QAbstractItemModel, Generic[R]):
    """A tree or list of rows for any view."""

    def __init__(self, columns: Sequence[Column[R]], source: Source[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._source = source
        self._mark: tuple[int, str] | None = None
        self._top = _Node(None, None, 0)
        self._nodes: dict[Key, _Node] = {}

    def set_source(self, source: Source[R]) -> None:
        """Show other rows, or the same ones after a change; views keep their place by key."""
        self.beginResetModel()
        self._source = source
        self._top, self._nodes = _Node(None, None, 0), {}
        self.endResetModel()

    def _children(self, node: _Node) -> list[_Node]:
        if node.children is None:
            keys = self._source.keys(node.key)
            node.children = [_Node(key, node, place) for place, key in enumerate(keys)]
            self._nodes.update((child.key, child) for child in node.children if child.key is not None)
        return node.children

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else self._top
        return node if isinstance(node, _Node) else self._top

    def key(self, index: Index) -> Key | None:
        """The key of a row."""
        return self._node(index).key if index.isValid() else None

    def row_at(self, index: Index) -> R:
        """The row at an index, fetched when it is first asked for."""
        node = self._node(index)
        if node.row is None:
            node.row = self._source.row(node.key)
        row: R = node.row
        return row

    def index_of(self, key: Key, column: int = 0) -> QModelIndex:
        """Where a key stands; opens what is above it only as far as it must."""
        if key not in self._nodes:
            self._look_for(key, self._top)
        node = self._nodes.get(key)
        return self.createIndex(node.place, column, node) if node else QModelIndex()

    def _look_for(self, key: Key, node: _Node) -> bool:
        children = self._children(node)
        if any(child.key == key for child in children):
            return True
        return any(self._look_for(key, child) for child in children if self._source.is_group(child.key))

    # --- what Qt asks ---------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self._children(self._node(parent))
        if 0 <= row < len(children) and 0 <= column < len(self.columns):
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent if index.isValid() else None
        if above is None or above is self._top:
            return QModelIndex()
        return self.createIndex(above.place, 0, above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() and (parent.column() > 0 or not self._source.is_group(self._node(parent).key)):
            return 0
        return len(self._children(self._node(parent)))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(self.columns)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() or (parent.column() == 0 and self._source.is_group(self._node(parent).key))

    def cell(self, index: Index) -> Cell:
        """What a cell shows."""
        shown = self.columns[index.column()].show(self.row_at(index))
        return Cell(shown) if isinstance(shown, str) else shown

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            cell = self.cell(index)
            first = (words for words, _ in cell.second_lead)
            return " ".join(part for part in (cell.lead, cell.text, *first, cell.second) if part)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.cell(index).tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[index.column()].align
        if role == KEY_ROLE:
            return self.key(index)
        if role == KIND_ROLE:
            return self._source.is_group(self._node(index).key)
        if role == Qt.ItemDataRole.EditRole and (edit := self.columns[index.column()].edit):
            return edit.get(self.row_at(index))
        return None

    def mark_column(self, column: int | None, mark: str = "") -> None:
        """Put a mark behind the heading of one column, such as the arrow of how it is sorted; None takes it away."""
        self._mark = None if column is None else (column, mark)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            title = self.columns[section].title
            return f"{title} {self._mark[1]}" if self._mark and self._mark[0] == section else title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        edit = self.columns[index.column()].edit
        if edit and edit.possible(self.row_at(index)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def keep(self, index: Index, typed: str) -> None:
        """Give what was typed to the verb of its column; raises a Problem where it can't be kept."""
        edit = self.columns[index.column()].edit
        if edit and typed != edit.get(self.row_at(index)):
            edit.keep(self.row_at(index), typed)
