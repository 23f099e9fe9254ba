"""What is said of one line of a crosswalk: its standing, its reason, and both texts with the words that differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from ita_desktop.domain.crosswalk import Pair, Piece, Reason
from ita_desktop.domain.relation import Relation
from ita_desktop.services.crosswalks import Standing
from ita_desktop.ui.dialogs.marked_text import MarkedText
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SEMIBOLD, px
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.panels import column, panel
from ita_desktop.ui.widgets.text import Text


def words_of(standing: Standing) -> tuple[str, State]:
    """A standing in words, with the shape that goes with it."""
    return {
        Standing.CONFIRMED: (tr("confirmed"), State.GOOD),
        Standing.SURE: (tr("sure"), State.UNDER_WAY),
        Standing.CHECK: (tr("to check"), State.WATCH),
        Standing.NONE: (tr("no pair"), State.LATE),
        Standing.UNKNOWN: (tr("title unconfirmed"), State.NOT_YET),
    }[standing]


def words_of_relation(relation: Relation) -> str:
    """How a pair goes together, in words."""
    return {
        Relation.SAME: tr("the same"),
        Relation.REWORDED: tr("reworded"),
        Relation.SPLIT: tr("split into several"),
        Relation.MERGED: tr("merged into one"),
        Relation.NEW: tr("new"),
        Relation.DROPPED: tr("dropped"),
    }[relation]


def words_of_reason(pair: Pair) -> str:
    """Why a pair is shown."""
    words = {
        Reason.SAME_TEXT: tr("Both ask the same in the same words."),
        Reason.LIKE_TEXT: tr("The words are alike (%1 of 100)."),
        Reason.PART: tr("One stands nearly whole in the other (%1 of 100)."),
        Reason.ALONE: tr("No item of the other year asks this."),
        Reason.SHIPPED: tr("Proposed with the program; nobody of the assessor has confirmed it."),
        Reason.FILE: tr("From the file of another office, not confirmed there."),
        Reason.PERSON: tr("Confirmed in this file."),
    }[pair.reason]
    return words.replace("%1", str(pair.certainty))


class SideText(QWidget):
    """What the item of one year asks, with the words marked that the other year lacks."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Text(weight=SEMIBOLD)
        self._text = MarkedText()
        inside = column(self._heading, self._text, spacing=6, margins=(12, 10, 12, 10))
        inside.setStretch(1, 1)
        self.setLayout(column(panel(inside)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(px(140))

    def show_pieces(self, heading: str, pieces: Sequence[Piece]) -> None:
        """Show a text in its pieces."""
        self._heading.setText(heading)
        self._text.show_pieces(pieces)
        self._text.setAccessibleName(f"{heading} {self.text()}")

    def text(self) -> str:
        """The text as it is kept."""
        return self._text.plain()

    def differing(self) -> list[str]:
        """The runs that are marked."""
        return self._text.differing()
