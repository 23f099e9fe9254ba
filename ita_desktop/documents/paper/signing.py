"""What is signed: blocks side by side, the head of บันทึกข้อความ, and its foot where one passes on and one decides."""

from __future__ import annotations

from ita_desktop.documents.content import Align, Decision, MemoHead, Picture, Signature, Signatures
from ita_desktop.documents.paper.cells import draw_picture
from ita_desktop.documents.paper.ink import DOTS, Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.slabs import Drawing, Slab
from ita_desktop.documents.paper.styles import BASELINE, COVER, HEADING, MEMO_LABEL, PROSE, Style, mm

_FREE = 12 * mm  # between the head of a block and its line: room for a hand
_LINE = 58 * mm
_LEAD = PROSE.leading
_EMBLEM = 15 * mm
_AXIS = 0.70  # of the width: where the signer of a memo signs
_HALF = 56 * mm


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


def signature_height(one: Signature) -> float:
    """How tall a block is."""
    return (_LEAD if one.head else 0) + _FREE + (4 if one.dated else 3) * _LEAD


def draw_signature(setter: Setter, ink: Ink, one: Signature, x: float, top: float, room: float, *, said: bool) -> None:
    """One block in the middle of its room; `said` writes ลงชื่อ before the line."""
    if one.head:
        write(setter, ink, one.head, HEADING, x, top, room, Align.CENTRE)
        top += _LEAD
    top += _FREE
    width = min(_LINE, room - 16 * mm)
    left = x + (room - width) / 2
    if said:
        label = setter.width("ลงชื่อ", PROSE)
        write(setter, ink, "ลงชื่อ", PROSE, left - label - 3, top, label + 1)
    dots(ink, left, left + width, top)
    top += _LEAD
    if one.name:
        write(setter, ink, f"({one.name})", PROSE, x, top, room, Align.CENTRE)
    else:
        write(setter, ink, "(", PROSE, left, top, 10)
        write(setter, ink, ")", PROSE, left + width - 10, top, 10, Align.RIGHT)
        dots(ink, left + 5, left + width - 5, top)
    top += _LEAD
    write(setter, ink, one.position, PROSE, x, top, room, Align.CENTRE)
    if one.dated:
        _day(setter, ink, x + room / 2, top + _LEAD)


def _day(setter: Setter, ink: Ink, middle: float, top: float) -> None:
    """วันที่ with three places for the pen."""
    label, slash, place = setter.width("วันที่", PROSE), setter.width("/", PROSE), 10 * mm
    x = middle - (label + 4 + 3 * place + 2 * (slash + 2)) / 2
    write(setter, ink, "วันที่", PROSE, x, top, label + 1)
    x += label + 4
    for number in range(3):
        dots(ink, x, x + place, top)
        x += place + 1
        if number < 2:
            write(setter, ink, "/", PROSE, x, top, slash + 1)
            x += slash + 1


def signatures(setter: Setter, block: Signatures, room: float) -> Slab:
    """Blocks side by side; they stay with what they sign."""
    height = max(signature_height(one) for one in block.blocks)
    each = room / len(block.blocks)

    def paint(ink: Ink, x: float, top: float) -> None:
        for number, one in enumerate(block.blocks):
            draw_signature(setter, ink, one, x + number * each, top, each, said=True)

    return Drawing(height, paint, gap=6 * mm, takes_along=True)


def decision(setter: Setter, block: Decision, room: float) -> Slab:
    """The signer of a memo, then two halves below a rule."""
    signer = signature_height(block.signer)

    def paint(ink: Ink, x: float, top: float) -> None:
        width = min(room, 2 * (1 - _AXIS) * room + 10 * mm)
        draw_signature(setter, ink, block.signer, x + room * _AXIS - width / 2, top, width, said=False)
        line = top + signer + 4 * mm
        ink.rule(x, line, x + room, line, 0.75)
        ink.rule(x + room / 2, line, x + room / 2, line + _HALF, 0.75)
        half = room / 2 - 4 * mm
        _half(setter, ink, f"เรียน {block.to}", block.passing, block.passes, x, line + 2 * mm, half, bold=False)
        _half(setter, ink, "คำสั่ง", block.orders, block.decides, x + room / 2 + 4 * mm, line + 2 * mm, half, bold=True)

    return Drawing(signer + 4 * mm + _HALF, paint, gap=4 * mm, takes_along=True)


def _half(
    setter: Setter, ink: Ink, head: str, points: tuple[str, ...], one: Signature, x: float, top: float, room: float,
    *, bold: bool,
) -> None:  # fmt: skip
    used = write(setter, ink, head, HEADING if bold else PROSE, x, top, room)
    for point in points:
        used += write(setter, ink, f"- {point}", PROSE, x + 6 * mm, top + used, room - 6 * mm)
    foot = top + _HALF - 2 * mm - signature_height(one)
    draw_signature(setter, ink, one, x, max(foot, top + used - _FREE + 4), room, said=False)


def memo_head(setter: Setter, block: MemoHead, room: float) -> Slab:
    """บันทึกข้อความ with its labels over dotted lines."""

    def paint(ink: Ink, x: float, top: float) -> None:
        if block.emblem:
            draw_picture(ink, Picture(block.emblem), x, top, _EMBLEM, _EMBLEM)
        write(setter, ink, "บันทึกข้อความ", COVER, x, top + _EMBLEM - COVER.leading + 4, room, Align.CENTRE)
        top += _EMBLEM + 3 * mm
        _labelled(setter, ink, "ส่วนราชการ", block.office, x, top, room)
        top += MEMO_LABEL.leading
        _labelled(setter, ink, "ที่", block.number, x, top, room / 2 - 2 * mm)
        _labelled(setter, ink, "วันที่", block.date, x + room / 2, top, room / 2)
        top += MEMO_LABEL.leading
        top += _labelled(setter, ink, "เรื่อง", block.subject, x, top, room)
        write(setter, ink, f"เรียน  {block.to}", PROSE, x, top + 3, room)

    label = setter.width("เรื่อง", MEMO_LABEL) + 6
    extra = len(setter.lines(block.subject, PROSE, room - label)) - 1
    to = len(setter.lines(f"เรียน  {block.to}", PROSE, room))
    height = _EMBLEM + 3 * mm + 3 * MEMO_LABEL.leading + extra * _LEAD + to * _LEAD + 3
    return Drawing(height, paint)


def _labelled(setter: Setter, ink: Ink, label: str, words: str, x: float, top: float, room: float) -> float:
    """A bold label, then words over dots; long words go on over lines of their own."""
    wide = setter.width(label, MEMO_LABEL)
    write(setter, ink, label, MEMO_LABEL, x, top, wide + 1)
    left = x + wide + 6
    shift = MEMO_LABEL.leading * BASELINE - _LEAD * BASELINE  # both stand on one baseline
    lines = setter.lines(words, PROSE, room - wide - 6)
    for number, line in enumerate(lines):
        place = top + shift + number * _LEAD
        dots(ink, left, x + room, place)
        ink.line(line, PROSE, left + 3, place, room)
    return MEMO_LABEL.leading + (len(lines) - 1) * _LEAD
