"""One form that came back: its conflicts side by side, what is taken without asking, and what was not understood."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ita_desktop.domain.merging import OURS, THEIRS
from ita_desktop.services.form_cells import Decisions
from ita_desktop.services.returned_forms import said_of
from ita_desktop.ui import speech
from ita_desktop.ui.dialogs.merge_card import ConflictCard
from ita_desktop.ui.dialogs.merge_photos import PhotoPart
from ita_desktop.ui.dialogs.merge_words import NOTHING, Came, FormWords, refusal_words
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, px, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.cell_delegate import ONE_LINE
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import HEADER, RowsView
from ita_desktop.ui.widgets.text import ShortLabel, Text, label

_MOST_NEWS = 5


class _Taken(NamedTuple):
    """Something that is taken in without asking, and where it came from."""

    name: str
    field: str
    before: str
    after: str
    came: str
    icon: str = "arrow-right"


class FormPage(QWidget):
    """What one form brings."""

    decided = Signal(tuple, object)
    """A conflict by its key, and what was decided; None where that holds no longer."""
    put_off = Signal(bool)

    def __init__(
        self, one: Came, words: FormWords, decisions: Decisions, photos: PhotoPart | None = None, *, later: bool
    ) -> None:  # fmt: skip
        super().__init__()
        self.one, self.photos, self._words = one, photos, words
        self.cards = [
            ConflictCard(one, cell, words, decisions.get(cell.key), self.decided.emit) for cell in one.conflicts
        ]
        taken_rows = self._taken()
        self.news = self._news(taken_rows) if taken_rows else None
        whole = column(self._head(later), spacing=0, margins=(1, 1, 1, 1))
        asking: list[QWidget | QHBoxLayout] = [*self._remarks()]
        if self.cards:
            asking += [self._all_of_them(), *self.cards]
        if photos:
            asking.append(photos)
        taken: list[QWidget] = []
        if self.news:
            taken = [label(self.tr("Taken without asking"), "small"), panel(column(self.news, margins=(1, 1, 1, 1)))]
        if self.news and asking:
            self.news.setFixedHeight(px(HEADER + ONE_LINE * min(len(taken_rows), _MOST_NEWS) + 2))
        if asking or taken:
            page = QWidget()
            page.setLayout(column(*asking, *taken, *([None] if asking else []), spacing=10, margins=(14, 8, 14, 10)))
            whole.addWidget(line())
            whole.addWidget(self._scrolling(page) if asking else page, 1)
        else:
            whole.addStretch(1)
        self.setLayout(column(panel(whole)))

    def _scrolling(self, page: QWidget) -> QWidget:
        """What a person has to read or decide; where one writes, it comes into sight once it has its room."""
        area = scrolling(page)
        for card in self.cards:
            reveal = partial(area.ensureWidgetVisible, card.editor)
            card.own.clicked.connect(lambda *_, reveal=reveal: QTimer.singleShot(0, area, reveal))
        return area

    def _head(self, later: bool) -> QWidget:
        one, chips = self.one, []
        if one.standing.mergeable:
            if one.conflicts:
                chips.append(Chip(self.tr("%n conflicts", "", len(one.conflicts)), State.LATE))
            if one.news:
                chips.append(Chip(self.tr("%n cells taken", "", len(one.news)), State.GOOD))
            if photos := sum(map(len, one.photos.values())) + (self.photos.count if self.photos else 0):
                chips.append(Chip(self.tr("%n photos", "", photos), icon="image"))
        else:
            chips.append(Chip(refusal_words(one, self._words), State.BAD))
        self.later = button(self.tr("Leave for later"), icon="history")
        self.later.setCheckable(True)
        self.later.setChecked(later)
        self.later.toggled.connect(self.put_off.emit)
        made = QWidget()
        file = ShortLabel(one.path.name if one.form else "", "small")
        first = row(ShortLabel(one.section, "panel-title"), self.later)
        made.setLayout(column(first, row(*chips, file), spacing=2, margins=(14, 6, 8, 6)))
        self.later.setVisible(one.standing.mergeable)
        return made

    def _remarks(self) -> list[QWidget]:
        """What is wrong with the file, and what in it was not understood, each with its cell."""
        texts: list[QWidget] = []
        if self.one.problem:
            said = speech.say(self.one.problem)
            texts += [Text(said.what, weight=MEDIUM), *(Text(part) for part in (said.safe, said.todo) if part)]
        for doubt in self.one.doubts:
            place = doubt.place.rpartition("!")[2]
            words = said_of(doubt, speech.language())
            texts.append(Text(f"{place}: {words}" if place else words, colour=theme().states[State.WATCH].text))
        return texts

    def _all_of_them(self) -> QHBoxLayout:
        asked = ShortLabel(self.tr("Both sides changed these. Choose which value holds."), "small")
        ours = button(self.tr("Keep all of ours"), lambda: self.decide_all(OURS))
        theirs = button(self.tr("Take all of theirs"), lambda: self.decide_all(THEIRS))
        return row(asked, ours, theirs)

    def decide_all(self, whose: str) -> None:
        """Decide every conflict of the form alike."""
        for card in self.cards:
            self.decided.emit(card.cell.key, whose)

    def show_decisions(self, decisions: Decisions) -> None:
        """Show what was decided by now."""
        for card in self.cards:
            card.show_decision(decisions.get(card.cell.key))

    def _taken(self) -> list[_Taken]:
        """What nobody is asked about: cells that only they changed, and photos out of the sheet."""
        one, words = self.one, self._words
        added, came = self.tr("written by them"), self.tr("out of the sheet")
        rows = [
            _Taken(
                cell.name, words.field(cell.field), words.value(cell.field, cell.ours),
                words.value(cell.field, cell.theirs), added,
            )
            for cell in one.news
        ]  # fmt: skip
        names = {line.activity: line.name for line in one.form.lines} if one.form and one.photos else {}
        for activity, photos in one.photos.items() if one.standing.mergeable else ():
            count = self.tr("%n photos", "", len(photos))
            rows.append(_Taken(names.get(activity, ""), self.tr("Photos"), NOTHING, count, came, "image"))
        return rows

    def _news(self, rows: Sequence[_Taken]) -> RowsView:
        columns: list[Column[_Taken]] = [
            Column(self._words.row, lambda row: Cell(row.name, tip=row.name)),
            Column(self.tr("Field"), lambda row: Cell(row.field), 150, soft=True),
            Column(self.tr("Before"), lambda row: Cell(row.before, colour="ink2"), 170, soft=True),
            Column(self.tr("After merging"), lambda row: Cell(row.after, weight=MEDIUM, tip=row.after)),
            Column(self.tr("Came from"), lambda row: Cell(row.came, icon=row.icon, colour="ink2"), 150, minor=1),
        ]
        return RowsView(RowsModel(columns, Listed(dict(enumerate(rows)))), self.tr("Taken without asking"))
