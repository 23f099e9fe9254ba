"""What is left for a pen: dotted lines, boxes to tick, a framed box for a remark."""

from __future__ import annotations

from ita_desktop.documents.content import Align, Remark, Ruled, Tick
from ita_desktop.documents.paper.ink import DOTS, Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.slabs import Drawing, Slab
from ita_desktop.documents.paper.styles import BASELINE, PROSE, TABLE, Style, mm
from ita_desktop.documents.placing import box_letter

_BOX, _PITCH, _BOX_GAP = 3.6 * mm, 5.7 * mm, 1.4 * mm
_BOX_STYLE = Style(_BOX / 0.64, TABLE.leading, _BOX / 0.64)  # the letter of a box is 0.64 em wide
_BOX_DROP = 1.5  # below the baseline of its words, so that their middles meet
_LINE = 8.5 * mm
_WORD_GAP = 3.0
_REMARK_LINE = 8 * mm
_REMARK, _REMARK_PAD = 24 * mm, 2 * mm
_TICK_STEP = 30 * mm
_STRONG = TABLE._replace(bold=True)


def write(
    setter: Setter, ink: Ink, words: str, style: Style, x: float, top: float, room: float, align: Align = Align.LEFT
) -> float:
    """Words in a room; gives how tall they are."""
    lines = setter.lines(words, style, room)
    for number, line in enumerate(lines):
        ink.line(line, style, x, top + number * style.leading, room, align)
    return len(lines) * style.leading


def dots(ink: Ink, x0: float, x1: float, top: float, style: Style = PROSE) -> None:
    """A dotted line to write on, just below a baseline."""
    base = top + style.leading * BASELINE + 1.5
    ink.rule(x0, base, x1, base, 0.5, dash=DOTS, grey=0.35)


class TickBox:
    """A box to tick with its words; readers find it as a letter."""

    def __init__(self, setter: Setter, tick: Tick, style: Style, room: float) -> None:
        self._style = style._replace(bold=tick.ticked or style.bold)
        self._box_style = _BOX_STYLE._replace(bold=tick.ticked)
        (self._box,) = setter.lines(box_letter(tick), self._box_style, 1e6)
        self.left = self._box.width + _BOX_GAP
        self._lines = setter.lines(tick.words, self._style, max(1.0, room - self.left))

    @property
    def height(self) -> float:
        """How tall it is: from one box to the next, or as its words need."""
        return max(_PITCH, len(self._lines) * self._style.leading)

    def draw(self, ink: Ink, x: float, top: float, room: float) -> None:
        """Put it into its room."""
        ink.line(self._box, self._box_style, x, top + _BOX_DROP, self.left)
        for number, line in enumerate(self._lines):
            ink.line(line, self._style, x + self.left, top + number * self._style.leading, room - self.left)


class RuledBox:
    """A line to write on: its words stand on dots."""

    height = _LINE

    def __init__(self, setter: Setter, ruled: Ruled, style: Style) -> None:
        self._setter, self._parts, self._style = setter, ruled.parts, style

    def draw(self, ink: Ink, x: float, top: float, room: float) -> None:
        """Put it into its room; words that leave no room for dots go without."""
        end, style = x + room, self._style
        top += _LINE - style.leading
        for number, (words, dotted) in enumerate(self._parts):
            if words:
                wide = self._setter.width(words, style)
                write(self._setter, ink, words, style, x, top, max(1.0, min(wide + 1, end - x)))
                x += wide + _WORD_GAP
            stop = end if number == len(self._parts) - 1 else min(end, x + dotted * mm)
            if stop > x:
                dots(ink, x, stop, top, style)
            x = stop + _WORD_GAP


def remark(setter: Setter, block: Remark, room: float) -> Slab:
    """A framed box that travels with what it speaks of."""
    inner = room - 2 * _REMARK_PAD
    lines = setter.lines(block.words, TABLE, inner) if block.words else []
    height = max(_REMARK, _REMARK_LINE + len(lines) * TABLE.leading + _REMARK_PAD)
    head = setter.width(block.head, _STRONG)
    ticks = [TickBox(setter, tick, TABLE, 1e6) for tick in block.ticks]

    def paint(ink: Ink, x: float, top: float) -> None:
        ink.box(x, top, room, height)
        left, first = x + _REMARK_PAD, top + (_REMARK_LINE - TABLE.leading) / 2
        write(setter, ink, block.head, _STRONG, left, first, head + 1)
        for number, tick in enumerate(ticks):
            tick.draw(ink, left + max(70 * mm, head + 6 * mm) + number * _TICK_STEP, first, _TICK_STEP)
        for number, line in enumerate(lines):
            ink.line(line, TABLE, left, top + _REMARK_LINE + number * TABLE.leading, inner)
        for number in range(0 if lines else 2):
            dots(ink, left, left + inner, top + (number + 1) * _REMARK_LINE - 1, TABLE)

    return Drawing(height, paint, gap=3 * mm, takes_along=True)
