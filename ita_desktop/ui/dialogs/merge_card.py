"""One cell that both sides changed, side by side: ours, theirs, both of two texts, or a value of one's own holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QWidget

from ita_desktop.domain.crosswalk import Piece, differences
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.form_fields import Kind
from ita_desktop.domain.merging import BOTH, OURS, THEIRS, Decision, Own, Value, both
from ita_desktop.services.form_cells import CellKey, FormCell
from ita_desktop.ui.dialogs.marked_text import MarkedText
from ita_desktop.ui.dialogs.merge_words import Came, FormWords, sent_words, typed_words, written_words
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px, theme
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.field import Field
from ita_desktop.ui.widgets.fields import ChoiceField, LongField, TextField
from ita_desktop.ui.widgets.panels import column, panel, row
from ita_desktop.ui.widgets.text import ShortLabel, label

_OWN = "own"
Decide = Callable[[CellKey, Decision | None], object]


class ConflictCard(QWidget):
    """A cell of a form as it was sent, as our file has it, and as they wrote it."""

    def __init__(
        self, one: Came, cell: FormCell, words: FormWords, decided: Decision | None, decide: Decide
    ) -> None:  # fmt: skip
        super().__init__()
        self.cell, self._words, self._decide = cell, words, decide
        was, theirs, ours = (words.value(cell.field, value) for value in (cell.sent, cell.theirs, cell.ours))
        ours_pieces, theirs_pieces = differences(ours, theirs)
        self.ours = self._choice(self.tr("In our file"), ours)
        self.theirs = self._choice(self.tr("They wrote"), f"{one.section}: {theirs}")
        self.both = self._choice(self.tr("Keep both, one below the other"), f"{ours} {theirs}")
        self.own = self._choice(self.tr("Write another"))
        self._choices = {OURS: self.ours, THEIRS: self.theirs, BOTH: self.both, _OWN: self.own}
        self._group = QButtonGroup(self)
        for name, choice in self._choices.items():
            self._group.addButton(choice)
            choice.clicked.connect(lambda _, name=name: self._chosen(name))
        self.editor = self._editor(decided.value if isinstance(decided, Own) else self._proposed())
        self._show_editor(False)
        self.own.toggled.connect(self._show_editor)
        self._sides = {OURS: self._side(self.ours, ours_pieces, written_words(cell))}
        self._sides[THEIRS] = self._side(self.theirs, theirs_pieces)
        before = self._side(label(self.tr("When it was sent"), "small"), (Piece(was, False),), sent_words(one))
        _paint(before, theme().raised, theme().hairline)
        self._chips = {True: Chip(self.tr("decided"), State.GOOD), False: Chip(self.tr("not decided"), State.LATE)}
        inside = row(before, *self._sides.values(), spacing=10)
        for place in range(inside.count()):
            inside.setStretch(place, 1)
        head = row(ShortLabel(words.title(cell), "panel-title"), *self._chips.values(), spacing=12)
        more = row(self.both, self.own, None, spacing=16)
        self._frame = panel(column(head, inside, more, self.editor, spacing=6, margins=(14, 8, 14, 8)))
        self.setLayout(column(self._frame))
        self.both.setVisible(cell.joins)
        self.show_decision(decided)

    def _choice(self, words: str, value: str = "") -> QRadioButton:
        made = QRadioButton(words.replace("&", "&&"))
        made.setAccessibleName(f"{words}{': ' if value else ''}{value} ({self._words.title(self.cell)})")
        return made

    def _side(self, head: QWidget, pieces: tuple[Piece, ...], who: str = "") -> QFrame:
        first = row(head, ShortLabel(who, "small"), spacing=8) if who else head
        inside = column(first, MarkedText(pieces), spacing=4)
        inside.setContentsMargins(px(10), px(6), px(10), px(8))
        inside.setStretch(1, 1)
        made = panel(inside)
        made.setMinimumWidth(px(150))
        return made

    # --- a value of one's own -------------------------------------------------------------------------------

    def _proposed(self) -> Value:
        """From what a person writes on: both texts, else what they wrote."""
        cell = self.cell
        return both(str(cell.ours or ""), str(cell.theirs or "")) if cell.joins else cell.theirs

    def _editor(self, value: Value) -> Field:
        title, typed = self.tr("What holds instead"), typed_words(value)
        if self.cell.kind is Kind.CHOICE:
            choices = self._words.choices[self.cell.field].items()
            return ChoiceField(title, [(str(choice), said) for choice, said in choices], typed, self._keep)
        return (LongField if self.cell.kind is Kind.TEXT else TextField)(title, typed, self._keep)

    def _show_editor(self, shown: bool) -> None:
        self.editor.setVisible(shown)
        self.editor.setEnabled(shown)  # what was typed and given up is kept by nobody

    def _keep(self, typed: str) -> None:
        """What was written holds; what can't be read leaves the cell undecided."""
        try:
            value = self._words.read(self.cell, typed)
        except Problem:
            self._decide(self.cell.key, None)
            raise
        self._decide(self.cell.key, Own(value))

    def _chosen(self, name: str) -> None:
        if name == _OWN:
            self._keep(self.editor.typed())
            self.editor.editor.setFocus()
        else:
            self._decide(self.cell.key, name)

    # --- what was decided -----------------------------------------------------------------------------------

    def show_decision(self, decided: Decision | None) -> None:
        """Show what was decided."""
        name = _OWN if isinstance(decided, Own) else decided or ""
        if choice := self._choices.get(name):
            choice.setChecked(True)
        for done, chip in self._chips.items():
            chip.setVisible(done is (decided is not None))
        colours = theme()
        _paint(self._frame, colours.surface, colours.edge if decided else colours.states[State.LATE].fill)
        for side, frame in self._sides.items():
            chosen = name in (side, BOTH)
            _paint(
                frame, colours.selection if chosen else colours.surface, colours.accent if chosen else colours.border
            )


def _paint(frame: QFrame, ground: str, edge: str) -> None:
    """Give a frame its ground and its edge, and nothing that stands in it."""
    name = f"frame-{id(frame)}"
    frame.setObjectName(name)
    frame.setStyleSheet(f"#{name} {{ background: {ground}; border: 1px solid {edge}; border-radius: {px(6)}px; }}")
