"""The items of a year typed to find: those chosen stand as chips before the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.measures.items import read_codes
from ita_desktop.ui.widgets.pill import PillWords
from ita_desktop.ui.widgets.pill_row import PillRow, PillVerbs


class ItemPicker(PillRow):
    """Several items of one item set; `keep` gets all codes after each change."""

    def __init__(self, framework: Framework | None, year: int, keep: Callable[[tuple[str, ...]], object]) -> None:
        self._framework, self._year, self._keep_all = framework, year, keep
        self.codes: tuple[str, ...] = ()
        items = framework.items if framework else ()
        choices = [(item.code, f"{item.code} {item.short_title or item.title}".strip()) for item in items]
        verbs = PillVerbs(self._take, self._remove, self._fill_menu)
        super().__init__(tr("Add items"), choices, verbs, square=True)

    def show_codes(self, codes: Sequence[str]) -> None:
        """Show what is chosen."""
        self.codes = tuple(codes)
        items = self._framework.items_by_code if self._framework else {}
        titles = {code: items[code].short_title or items[code].title for code in self.codes if code in items}
        self.show_pills([PillWords(titles.get(code, ""), lead=code) for code in self.codes])

    def _take(self, chosen: object) -> None:
        if self._framework is None:
            raise Problem("framework_missing", year=self._year)
        self._change((*self.codes, *read_codes(str(chosen), self._year, self._framework)))

    def _remove(self, place: int) -> None:
        self._change((*self.codes[:place], *self.codes[place + 1 :]))

    def _change(self, codes: Sequence[str]) -> None:
        self.show_codes(tuple(dict.fromkeys(codes)))
        self._keep_all(self.codes)

    def _fill_menu(self, place: int, menu: QMenu) -> None:
        menu.addAction(tr("Take away"), lambda: self._remove(place))
