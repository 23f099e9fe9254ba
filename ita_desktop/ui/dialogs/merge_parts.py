"""One form that came back: its conflicts side by side, what is taken without asking, and what was not understood."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QWidget

from ita_desktop.domain.crosswalk import Piece, differences
from ita_desktop.domain.section_form import TEXTS
from ita_desktop.services.returned_forms import BOTH, OURS, THEIRS, CellKey, Decisions, FormCell, ReturnedForm, said_of
from ita_desktop.ui import speech
from ita_desktop.ui.dialogs.marked_text import MarkedText
from ita_desktop.ui.dialogs.merge_words import cell_title, field_words, refusal_words, value_words, written_words
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, SMALL, px, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.cell_delegate import ONE_LINE
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import HEADER, RowsView
from ita_desktop.ui.widgets.text import ShortLabel, Text, label

_MOST_NEWS = 5
Decide = Callable[[CellKey, str], object]


class ConflictCard(QWidget):
    """A cell that both sides changed: as it was sent, as our file has it, and as they wrote it."""

    def __init__(self, cell: FormCell, section: str, decided: str | None, decide: Decide) -> None:
        super().__init__()
        self.cell = cell
        sent, theirs, ours = (value_words(cell.field, value) for value in (cell.sent, cell.theirs, cell.ours))
        ours_pieces, theirs_pieces = differences(ours, theirs)
        self.ours = self._choice(self.tr("In our file"), ours)
        self.theirs = self._choice(self.tr("%1 wrote").replace("%1", section), theirs)
        self.both = self._choice(self.tr("Keep both, one below the other"), f"{ours} {theirs}")
        self._choices = {OURS: self.ours, THEIRS: self.theirs, BOTH: self.both}
        self._group = QButtonGroup(self)
        for name, choice in self._choices.items():
            self._group.addButton(choice)
            choice.clicked.connect(lambda _, name=name: decide(cell.key, name))
        self._sides = {OURS: self._side(self.ours, ours_pieces, written_words(cell))}
        self._sides[THEIRS] = self._side(self.theirs, theirs_pieces)
        was = self._side(label(self.tr("When it was sent"), "small"), (Piece(sent, False),))
        _paint(was, theme().raised, theme().hairline)
        self._chips = {True: Chip(self.tr("decided"), State.GOOD), False: Chip(self.tr("not decided"), State.LATE)}
        inside = row(was, *self._sides.values(), spacing=10)
        for place in range(inside.count()):
            inside.setStretch(place, 1)
        head = row(ShortLabel(cell_title(cell), "panel-title"), self.both, *self._chips.values(), spacing=12)
        self._frame = panel(column(head, inside, spacing=8, margins=(14, 8, 14, 12)))
        self.setLayout(column(self._frame))
        self.both.setVisible(cell.field in TEXTS)
        self.show_decision(decided)

    def _choice(self, words: str, value: str) -> QRadioButton:
        made = QRadioButton(words.replace("&", "&&"))
        made.setAccessibleName(f"{words}: {value} ({cell_title(self.cell)})")
        return made

    def _side(self, head: QWidget, pieces: tuple[Piece, ...], who: str = "") -> QFrame:
        parts: list[QWidget] = [
            head,
            *([Text(who, points=SMALL, colour=theme().ink2)] if who else []),
            MarkedText(pieces),
        ]
        inside = column(*parts, spacing=4, margins=(10, 6, 10, 8))
        inside.setStretch(len(parts) - 1, 1)
        made = panel(inside)
        made.setMinimumWidth(px(150))
        return made

    def show_decision(self, decided: str | None) -> None:
        """Show what was decided."""
        if choice := self._choices.get(decided or ""):
            choice.setChecked(True)
        for done, chip in self._chips.items():
            chip.setVisible(done is bool(decided))
        colours = theme()
        _paint(self._frame, colours.surface, colours.edge if decided else colours.states[State.LATE].fill)
        for name, side in self._sides.items():
            chosen = decided in (name, BOTH)
            _paint(side, colours.selection if chosen else colours.surface, colours.accent if chosen else colours.border)


def _paint(frame: QFrame, ground: str, edge: str) -> None:
    """Give a frame its ground and its edge, and nothing that stands in it."""
    name = f"frame-{id(frame)}"
    frame.setObjectName(name)
    frame.setStyleSheet(f"#{name} {{ background: {ground}; border: 1px solid {edge}; border-radius: {px(6)}px; }}")


class FormPage(QWidget):
    """What one form brings."""

    decided = Signal(tuple, str)
    """A conflict by its key, and whose value holds."""
    put_off = Signal(bool)

    def __init__(self, one: ReturnedForm, decisions: Decisions, *, later: bool) -> None:
        super().__init__()
        self.one = one
        self.cards = [
            ConflictCard(cell, one.section, decisions.get(cell.key), self.decided.emit) for cell in one.conflicts
        ]
        whole = column(self._head(later), spacing=0, margins=(1, 1, 1, 1))
        if asking := self._asking():
            whole.addWidget(line())
            whole.addWidget(scrolling(asking), 1)
        self.news = self._news() if one.news else None
        if self.news:
            title = self._titled(label(self.tr("Taken without asking"), "small"))
            for part in (line(), title, line(), self.news):
                whole.addWidget(part)
            if asking:
                self.news.setFixedHeight(px(HEADER + ONE_LINE * min(len(one.news), _MOST_NEWS) + 2))
        if not asking and not self.news:
            whole.addStretch(1)
        self.setLayout(column(panel(whole)))

    def _asking(self) -> QWidget | None:
        """What a person has to read or decide, if there is anything."""
        parts: list[QWidget | QHBoxLayout] = [*self._remarks()]
        if self.cards:
            parts += [self._all_of_them(), *self.cards]
        made = QWidget()
        made.setLayout(column(*parts, None, spacing=10, margins=(14, 8, 14, 10)))
        return made if parts else None

    def _titled(self, title: QWidget) -> QWidget:
        made = QWidget()
        made.setLayout(row(title, None, margins=(14, 6, 14, 6)))
        return made

    def _head(self, later: bool) -> QWidget:
        one, chips = self.one, []
        if one.standing.mergeable:
            if one.conflicts:
                chips.append(Chip(self.tr("%n conflicts", "", len(one.conflicts)), State.LATE))
            if one.news:
                chips.append(Chip(self.tr("%n cells taken", "", len(one.news)), State.GOOD))
            if photos := sum(map(len, one.photos.values())):
                chips.append(Chip(self.tr("%n photos", "", photos), icon="image"))
        else:
            chips.append(Chip(refusal_words(one), State.BAD))
        self.later = button(self.tr("Leave for later"), icon="history")
        self.later.setCheckable(True)
        self.later.setChecked(later)
        self.later.toggled.connect(self.put_off.emit)
        made = QWidget()
        first = row(label(one.section, "panel-title"), *chips, None)
        if one.standing.mergeable:
            first.addWidget(self.later)
        file = one.path.name if one.form else ""
        parts = [first, ShortLabel(file, "small")] if file else [first]
        made.setLayout(column(*parts, spacing=2, margins=(14, 8, 8, 8)))
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
        if self.one.beside:
            words = self.tr(
                "%n photos lie in a folder beside the file. Drop them on their activity.", "", len(self.one.beside)
            )
            texts.append(Text(words, colour=theme().ink2))
        return texts

    def _all_of_them(self) -> QHBoxLayout:
        asked = label(self.tr("Both sides changed these. Choose which value holds."), "small")
        ours = button(self.tr("Keep all of ours"), lambda: self.decide_all(OURS))
        theirs = button(self.tr("Take all of theirs"), lambda: self.decide_all(THEIRS))
        return row(asked, None, ours, theirs)

    def decide_all(self, whose: str) -> None:
        """Decide every conflict of the form alike."""
        for card in self.cards:
            self.decided.emit(card.cell.key, whose)

    def show_decisions(self, decisions: Decisions) -> None:
        """Show what was decided by now."""
        for card in self.cards:
            card.show_decision(decisions.get(card.cell.key))

    def _news(self) -> RowsView:
        columns: list[Column[FormCell]] = [
            Column(self.tr("Activity"), lambda cell: Cell(cell.name, tip=cell.name)),
            Column(self.tr("Field"), lambda cell: Cell(field_words(cell.field)), 150, soft=True),
            Column(
                self.tr("Before"), lambda cell: Cell(value_words(cell.field, cell.ours), colour="ink2"), 170, soft=True
            ),
            Column(self.tr("After merging"), lambda cell: _told(cell)),
        ]
        rows = Listed(dict(enumerate(self.one.news)))
        return RowsView(RowsModel(columns, rows), self.tr("Taken without asking"))


def _told(cell: FormCell) -> Cell:
    words = value_words(cell.field, cell.theirs)
    return Cell(words, weight=MEDIUM, tip=words)
