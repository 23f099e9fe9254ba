"""How tall wrapped Thai is: Excel never grows the rows of merged cells, and LibreOffice disagrees with it on others.

Widths of letters are those of TH SarabunPSK in thousandths of its size, in steps of fifty.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

from ita_desktop.domain.words import words

POINTS_PER_MM = 72 / 25.4
POINTS_PER_UNIT = 5.25  # a column unit is seven pixels: a digit of Calibri 11, the workbook's plain style
TALLEST = 409.0  # Excel's own bound
_PADDING = 3.75  # five pixels that Excel keeps free in a cell
_LEADING = 1.4  # of its size; TH SarabunPSK needs 1.13, other faces of a PC without it more
_ROOM = 1.5  # above and below
_CAREFUL = 0.96  # Excel, LibreOffice and their printers differ by a few percent
_BOLD = 1.06

_STEPS = {
    0: "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e\u200b",
    150: " !',.:;ij|",
    200: "()-I[]_fl{}เๅ",
    250: '"/\\`rstโใไ',
    300: "*?Jckvxyzงรา",
    350: "$0123456789EFLSTZabdeghnopqu“”จฐธวฮฯะำ–",
    400: "+<=>ABCDGKPRVXY^~กขฃคฅฆฉชซฎฏดตถนผฝภมยฤลฦศสหอ฿แๆ",
    450: "#&HNOQUwฑทบปพฟษฬ๐๑๒๓๔๕๖๘๙",
    500: "@๗๚…",
    550: "MWmฌญฒณ",
    600: "%",
}
_WIDTHS = {letter: step / 1000 for step, letters in _STEPS.items() for letter in letters}
_HEADS = ("การ", "ความ", "ไม่", "ผู้", "ยัง", "ได้รับ")
_OTHER = 1.0  # emoji, Chinese: as wide as they are tall
_PIECES = re.compile("[\u0e00-\u0e7f]+|[^\\s\u0e00-\u0e7f]+|\\s+")


@lru_cache(maxsize=8192)
def width(text: str) -> float:
    """How wide a text is, in its own size."""
    return sum(_WIDTHS.get(letter, _OTHER) for letter in text)


@lru_cache(maxsize=2048)
def _pieces(paragraph: str) -> tuple[tuple[float, bool], ...]:
    """Widths of what never breaks, and whether it is only blanks."""
    found: list[tuple[float, bool]] = []
    for piece in _PIECES.findall(paragraph):
        if "\u0e00" <= piece[0] <= "\u0e7f":
            found.extend((width(part), False) for word in words(piece) for part in _apart(word))
        else:
            found.append((width(piece), piece.isspace()))
    return tuple(found)


def _apart(word: str) -> tuple[str, ...]:
    """A word as a spreadsheet breaks it; ours stay with what follows them, theirs don't."""
    head = next((head for head in _HEADS if word.startswith(head) and len(word) > len(head) + 1), "")
    return (head, word[len(head) :]) if head else (word,)


def lines(text: str, room: float) -> int:
    """How many lines a text takes where `room` times its size fits on one."""
    return sum(_lines_of(paragraph, room) for paragraph in text.split("\n"))


def _lines_of(paragraph: str, room: float) -> int:
    if width(paragraph) <= room:
        return 1
    count, used = 1, 0.0
    for wide, blank in _pieces(paragraph):
        if used + wide <= room or blank:
            used += wide
        elif wide <= room:
            count, used = count + 1, wide
        else:  # longer than a line: broken where the line ends
            over = used + wide
            count += math.ceil(over / room) - 1
            used = over % room or room
    return count


def units(millimetres: float) -> float:
    """A width in Excel's column units."""
    return millimetres * POINTS_PER_MM / POINTS_PER_UNIT


def needed(text: str, millimetres: float, size: int, *, bold: bool = False) -> float:
    """The height in points that a text needs in a cell of so many millimetres."""
    room = (millimetres * POINTS_PER_MM - _PADDING) * _CAREFUL / (size * (_BOLD if bold else 1))
    return tall(lines(text, max(room, 1.0)), size)


def tall(count: int, size: int) -> float:
    """The height of so many lines, as far as Excel allows."""
    return min(count * size * _LEADING + _ROOM, TALLEST)
