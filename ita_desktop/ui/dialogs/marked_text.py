"""Running text with words marked by a tint and a line below, for what differs from another text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from ita_desktop.domain.crosswalk import Piece
from ita_desktop.domain.words import BREAK, with_breaks
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import STEP, theme


class MarkedText(QLabel):
    """A text in its pieces."""

    def __init__(self, pieces: Sequence[Piece] = (), *, repaired: bool = False) -> None:
        super().__init__()
        colours = theme()
        tint = colours.selection if repaired else colours.states[State.WATCH].tint
        self._mark = f"background-color: {tint}; text-decoration: underline;"
        self._pieces: tuple[Piece, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.show_pieces(pieces)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show a text, marking the pieces that differ."""
        self._pieces = tuple(pieces)
        shown = BREAK.join(map(self._marked, self._pieces))
        self.setText(f'<p style="margin: 0; line-height: {round(STEP / 1.853 * 100)}%">{shown}</p>')
        self.setAccessibleName(self.plain())

    def _marked(self, piece: Piece) -> str:
        shown = escape(with_breaks(piece.text)).replace("\n", "<br>")
        return f'<span style="{self._mark}">{shown}</span>' if piece.differs and piece.text.strip() else shown

    def plain(self) -> str:
        """The text as it is kept."""
        return "".join(piece.text for piece in self._pieces)

    def differing(self) -> list[str]:
        """The runs that are marked."""
        return [piece.text for piece in self._pieces if piece.differs and piece.text.strip()]
