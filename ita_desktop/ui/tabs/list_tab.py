"""A tab with a list at the left and the detail of what is marked in it at the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLayout, QWidget

from ita_desktop.services.finding import Place
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.sharing import side_by_side
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.pages import Pages
from ita_desktop.ui.tabs.tab import Tab
from ita_desktop.ui.widgets.later import Later
from ita_desktop.ui.widgets.panels import Split, column, line, panel
from ita_desktop.ui.widgets.rows import Key
from ita_desktop.ui.widgets.rows_view import RowsView


class ListTab(Tab):
    """Its list and detail are one of its pages; the other says why there is nothing to list, and the ways on."""

    _beside: Later
    """The place of the detail, from when the list is there."""
    panel: QWidget | None = None
    """The detail, from when it is made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pages = Pages(self)
        self._rows: RowsView | None = None

    def _with_detail(
        self, name: str, share: float, above: Iterable[QWidget | QLayout], rows: RowsView, *, upright: bool = False
    ) -> Split:
        """The list under what stands above it, and the place of its detail; their shares are remembered by `name`."""
        self._rows, self._beside = rows, Later(self._make_detail)
        left = panel(column(*above, line(), rows, spacing=0, margins=(1, 1, 1, 1)))
        return side_by_side(self.desk.preferences, name, left, self._beside, share, upright=upright)

    def _make_detail(self) -> QWidget:
        """The detail with what is marked in it, made when the list has been seen or somebody goes there."""
        raise NotImplementedError

    def _go_in(self) -> None:
        """Go into the detail with the keyboard."""
        self._beside.fill()
        if self.panel:
            self.panel.setFocus()

    def _ask_for_all(self) -> None:
        """Let go of every filter that hides rows."""

    def _reveal(self, key: Key, column: int = 0) -> bool:
        """Mark a row; filters that hide it are let go."""
        if self._rows is None:
            return False
        if not self._rows.has(key):
            self._ask_for_all()
        return self._rows.select(key, column)

    def _mark_first(self, keys: Iterable[Key], column: int = 0) -> None:
        """Mark the first of these that the list shows."""
        if self._rows:
            self._rows.select(next(filter(self._rows.has, keys), None), column)

    def _say_held(self) -> None:
        """Say why what was marked before is marked again."""
        self.desk.told.emit(tr("Put right what was refused, or press Esc in its field."))

    def _writable(self) -> bool:
        """Whether the year looked at can be changed."""
        return self.desk.can_change(self.desk.view.year)

    def _to(self, kind: str) -> None:
        """Go to a place of the year looked at."""
        self.desk.go(Place(kind, "", self.desk.view.year))

    def panels(self) -> list[QWidget]:
        return [self._rows, self._beside] if self._rows and self._pages.is_full() else [self._pages.empty or self]
