"""What charts write with: widths as paper shows digits, lines that fit, and how far letters reach from their line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from ita_desktop.documents.charts.kinds import Measure
from ita_desktop.domain import words as thai
from ita_desktop.domain.digits import shown

ELLIPSIS = "…"
NONE = "–"
SIZE = 8.25
SIZES = (SIZE, 7.75, 7.25, 6.75, 6.25, 5.75, 5.25, 4.75, 4.25)
CENTRED = 0.3  # em from the middle of letters down to their baseline

_TABULAR = 0.04  # em that a digit may be wider than the measure says, where all are set in one width
_THAI_DIGIT = re.compile("[๐-๙]")
_MARK = re.compile("[ะัำาิ-ฺๅ็-๎]")
_ABOVE = (  # em that letters reach above their line in our boldest type, the highest first
    (re.compile("[ัิ-ื็ํ][้-๎]"), 1.3),
    (re.compile("[ัิ-ื็ํ]่|[่-๋]ำ"), 1.24),
    (re.compile("[ัำิ-ื็-๎เ-ไ]"), 1.04),
    (re.compile("[ก-ฮ]"), 0.84),
)
_BELOW = (  # and below it, the deepest first
    (re.compile("[ฎฏ]"), 0.58),
    (re.compile("[ุ-ฺญฐฤฦ_]"), 0.37),
    (re.compile(r"[gjpqyQ,;@$|{}\[\]฿ๅๆ]"), 0.26),
)


class Ink(NamedTuple):
    """How far letters reach above and below their line, in em."""

    above: float
    below: float

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.above + self.below


def ink(words: Iterable[str]) -> Ink:
    """The furthest that any of these words reach in our type."""
    text = "\n".join(words)
    above = next((reach for letters, reach in _ABOVE if letters.search(text)), 0.78)
    below = next((reach for letters, reach in _BELOW if letters.search(text)), 0.08)
    return Ink(above, below)


def figure(value: Decimal | None) -> str:
    """A figure with two decimals; a dash where there is none."""
    return NONE if value is None else f"{value.quantize(Decimal('0.01'), ROUND_HALF_UP):f}"


def year(words: str) -> str:
    """A year as a legend names it."""
    return f"ปี {words}" if words[:1].isdigit() else words


def _pieces(words: str) -> list[str]:
    """Where a line may end: after a word, and after a blank, but not between a number and what it counts."""
    return re.sub(r"(?<=\D) ", f" {thai.BREAK}", thai.with_breaks(words)).split(thai.BREAK)


class Pen:
    """Measures words and makes them fit."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._known: dict[tuple[str, float, bool], float] = {}

    def width(self, words: str, size: float, bold: bool = False) -> float:
        """How wide words are with the digits of paper."""
        key = (words, size, bold)
        if key not in self._known:
            text = shown(words, thai=True)
            spare = _TABULAR * size * len(_THAI_DIGIT.findall(text))
            self._known[key] = self._measure(text, size, bold) + spare if text else 0.0
        return self._known[key]

    def widest(self, words: Iterable[str], size: float, bold: bool = False) -> float:
        """The widest of several."""
        return max((self.width(one, size, bold) for one in words), default=0.0)

    def fit(self, words: str, room: float, size: float, *, bold: bool = False, lines: int = 1) -> tuple[str, ...]:
        """Words in one line or two of a width; what is too long ends with …"""
        words = " ".join(words.split())
        if self.width(words, size, bold) <= room:
            return (words,)
        pieces = _pieces(words)
        if lines < 2 or len(pieces) < 2:
            return (self._shorten(pieces, room, size, bold),)
        halves = [("".join(pieces[:n]).rstrip(), "".join(pieces[n:]).strip()) for n in range(1, len(pieces))]
        whole = [pair for pair in halves if self.widest(pair, size, bold) <= room]
        if whole:
            return min(whole, key=lambda pair: self.widest(pair, size, bold))
        first = [n for n in range(1, len(pieces)) if self.width(halves[n - 1][0], size, bold) <= room]
        if not first:
            return (self._shorten(pieces, room, size, bold),)
        return (halves[first[-1] - 1][0], self._shorten(pieces[first[-1] :], room, size, bold))

    def _shorten(self, pieces: Sequence[str], room: float, size: float, bold: bool) -> str:
        """The first pieces that fit, or letters where not even one piece does."""
        whole = "".join(pieces).strip()
        if self.width(whole, size, bold) <= room:
            return whole
        ends = [len("".join(pieces[:n]).rstrip()) for n in range(len(pieces) - 1, 0, -1)]
        ends += [
            n for n in range(len(pieces[0]) - 1, 0, -1) if not _MARK.match(whole[n]) and whole[n - 1] not in "เแโใไ"
        ]
        heads = (whole[:end].rstrip() + ELLIPSIS for end in ends)
        return next((head for head in heads if self.width(head, size, bold) <= room), "")


def spread(
    wanted: Sequence[float], heights: Sequence[float], low: float, high: float, gap: float
) -> list[float] | None:
    """Tops of boxes near the tops they want, one below the other between two bounds; None where there is no room."""
    tops: list[float] = []
    for want, height in zip(wanted, heights, strict=True):
        least = tops[-1] + heights[len(tops) - 1] + gap if tops else low
        tops.append(max(least, min(want, high - height)))
    limit = high
    for place in range(len(tops) - 1, -1, -1):
        tops[place] = min(tops[place], limit - heights[place])
        limit = tops[place] - gap
    return None if tops and tops[0] < low - 1e-6 else tops
