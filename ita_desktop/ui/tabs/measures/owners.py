"""Who answers for a measure: ฝ่าย, posts, people or everybody, each with its role."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from ita_desktop.domain.measures import Owner, Role
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.measures.measure_words import role_words
from ita_desktop.ui.widgets.pill import PillWords
from ita_desktop.ui.widgets.pill_row import PillRow, PillVerbs

ALL_SECTIONS = "ทุกฝ่าย"


class Owners(PillRow):
    """The owners as chips; `keep` gets all of them after a change."""

    def __init__(self, desk: Desk, keep: Callable[[tuple[Owner, ...]], object], *, writable: bool) -> None:
        self._desk, self._keep_all = desk, keep
        self.owners: tuple[Owner, ...] = ()
        self._short = {one.name: one.short_name for one in desk.session.office.sections()}
        verbs = PillVerbs(self._take, self._remove, self._fill_menu)
        super().__init__(tr("Add owner"), self._choices(), verbs, writable=writable)

    def _choices(self) -> list[tuple[object, str]]:
        """Everybody that the office knows, by the name that is kept."""
        people = self._desk.session.office.people()
        posts = [one.position for one in people if one.position]
        names = [*self._short, ALL_SECTIONS, *posts, *(one.name for one in people if one.name)]
        return [(name, name) for name in dict.fromkeys(names)]

    def show_owners(self, owners: Sequence[Owner]) -> None:
        """Show who answers now."""
        self.owners = tuple(owners)
        words = role_words()
        self.show_pills([
            PillWords(
                self._short.get(one.name, one.name), second=words[one.role] if one.role else "",
                icon="user" if one.role is Role.LEAD else "", accent=one.role is Role.LEAD,
            )
            for one in self.owners
        ])  # fmt: skip

    def _take(self, chosen: object) -> None:
        name = str(chosen)
        if name not in [one.name for one in self.owners]:
            self._keep_all((*self.owners, Owner(name, None if self.owners else Role.LEAD)))

    def _change(self, owners: tuple[Owner, ...]) -> None:
        self._desk.try_to(lambda: self._keep_all(owners))

    def _remove(self, place: int) -> None:
        self._change((*self.owners[:place], *self.owners[place + 1 :]))

    def _give(self, place: int, role: Role | None) -> None:
        owner = self.owners[place]._replace(role=role)
        self._change((*self.owners[:place], owner, *self.owners[place + 1 :]))

    def _fill_menu(self, place: int, menu: QMenu) -> None:
        choices: list[tuple[Role | None, str]] = [*role_words().items(), (None, tr("No role"))]
        group = QActionGroup(menu)
        for role, words in choices:
            act = menu.addAction(words, partial(self._give, place, role))
            act.setCheckable(True)
            act.setChecked(self.owners[place].role is role)
            group.addAction(act)
        menu.addSeparator()
        menu.addAction(tr("Take away"), lambda: self._remove(place))
