"""Sizes of type on paper, in points: our Sarabun at 0.68 of TH SarabunPSK looks as high and sets as wide."""

from __future__ import annotations

from typing import NamedTuple

from ita_desktop.documents.paper.faces import Typeface

mm = 72 / 25.4
"""Millimetres as points."""


class Style(NamedTuple):
    """One use of type: its size in our face and in TH SarabunPSK, and from one line to the next."""

    size: float
    leading: float
    th: float
    bold: bool = False

    def size_in(self, typeface: Typeface) -> float:
        """The size at which a face is drawn."""
        return self.th if typeface.th else self.size


COVER = Style(20, 34, 29, True)
MEMO_LABEL = Style(13.5, 22, 20, True)
TITLE = Style(12.5, 20.5, 18, True)
HEADING = Style(11, 18, 16, True)
PROSE = Style(11, 18, 16)
TABLE = Style(9.5, 15.5, 14)
CAPTION = Style(9.5, 15.5, 14, True)
NOTE = Style(8.75, 14.25, 13)
HEAD = Style(8.25, 13.5, 12)

BASELINE = 0.785  # of the leading: the first baseline below the top
FIRST_LINE = 25 * mm
SPACE_STRETCH, LETTER_STRETCH = 0.42, 0.085  # em that justifying may add to a blank, then between letters
