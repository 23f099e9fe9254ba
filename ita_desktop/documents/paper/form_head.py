"""The head of a form on each of its pages: what it is, which page, and its code as letters and as QR."""

from __future__ import annotations

from functools import cache

from ita_desktop.documents.content import Align, FormHead, Span, Words
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.styles import BASELINE, NOTE, PROSE, TABLE, TITLE, Style, mm

_TITLE, _LINE, _NOTE = 16 * mm, 23.6 * mm, 30 * mm  # baselines, from the top of the paper
_PAGE, _CODE = 22.5 * mm, 27.8 * mm
_MODULE, _QUIET = 0.6 * mm, 2.4 * mm
_TOP = 13.5 * mm
_VERSION = 2
_MORE = "(ต่อ)"


def draw_form_head(
    setter: Setter, ink: Ink, head: FormHead, x: float, room: float, number: int, count: int
) -> None:  # fmt: skip
    """Everything above the first block of page `number`; the note gives way to (ต่อ) on later pages."""
    if number == 1:
        ink.bookmark(setter.text_of(head.line), 0)
    code = head.code(number) if head.code else ""
    words: list[tuple[Words, Style, float]] = [(f"หน้า {number} จาก {count}", TABLE, _PAGE)]
    right = x + room
    if code:
        words.append(((Span(code, bold=True, typed=True),), TABLE, _CODE))
        right -= _QUIET + draw_qr(ink, code, x + room - _QUIET, _TOP) + _QUIET
    wide = max(setter.width(text, style) for text, style, _ in words) + 1
    for text, style, base in words:
        _write(setter, ink, text, style, right - wide, base, wide, Align.RIGHT)
    left = right - wide - 4 * mm - x
    _write(setter, ink, head.title, TITLE, x, _TITLE, right - x)
    line_style = PROSE if setter.width(head.line, PROSE) <= left else TABLE
    _write(setter, ink, head.line, line_style, x, _LINE, left)
    _write(setter, ink, head.note if number == 1 else _MORE, NOTE, x, _NOTE, left)


def _write(
    setter: Setter, ink: Ink, words: Words, style: Style, x: float, base: float, room: float, align: Align = Align.LEFT
) -> None:
    """One line on its baseline; what is too long goes on below."""
    for number, line in enumerate(setter.lines(words, style, room)):
        ink.line(line, style, x, base - style.leading * BASELINE + number * style.leading, room, align)


def draw_qr(ink: Ink, code: str, right: float, top: float) -> float:
    """A code as QR whose right edge is given; says how wide it is."""
    rows = modules(code)
    left = right - len(rows) * _MODULE
    strips = []
    for down, row in enumerate(rows):
        start = 0
        for place in range(1, len(row) + 1):
            if place == len(row) or row[place] != row[start]:
                if row[start]:
                    strips.append((left + start * _MODULE, top + down * _MODULE, (place - start) * _MODULE))
                start = place
    ink.squares(strips, _MODULE)
    return right - left


@cache
def modules(code: str) -> tuple[tuple[bool, ...], ...]:
    """The dark and light modules of a QR of 25 by 25 that a quarter of dirt does not spoil."""
    from reportlab.graphics.barcode import qrencoder

    made = qrencoder.QRCode(_VERSION, qrencoder.QRErrorCorrectLevel.Q)
    made.addData(qrencoder.QRAlphaNum(code))
    made.make()
    size = range(made.getModuleCount())
    return tuple(tuple(bool(made.isDark(down, across)) for across in size) for down in size)
