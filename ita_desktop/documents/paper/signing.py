"""What is signed: blocks side by side, the head of บันทึกข้อความ, and its foot where one passes on and one decides."""

from __future__ import annotations

from ita_desktop.documents.content import Align, Decision, MemoHead, Picture, Signature, Signatures
from ita_desktop.documents.paper.cells import draw_picture
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.slabs import Drawing, Slab
from ita_desktop.documents.paper.styles import BASELINE, COVER, HEADING, MEMO_LABEL, PROSE, Style, mm
from ita_desktop.documents.paper.writing import dots, write

_FREE = 12 * mm  # between the head of a block and its line: room for a hand
_LINE = 58 * mm
_LEAD = PROSE.leading
_EMBLEM = 15 * mm
_AXIS = 0.70  # of the width: where the signer of a memo signs
_HALF = 56 * mm
_NARROWEST, _ROW_GAP = 50 * mm, 4 * mm


def signature_height(setter: Setter, one: Signature, room: float) -> float:
    """How tall a block is in its room."""
    head = len(setter.lines(one.head, HEADING, room)) if one.head else 0
    name = len(setter.lines(f"({one.name})", PROSE, room)) if one.name else 1
    position = len(setter.lines(one.position, PROSE, room)) if one.position else 0
    return _FREE + (head + 1 + name + position + one.dated) * _LEAD


def draw_signature(setter: Setter, ink: Ink, one: Signature, x: float, top: float, room: float, *, said: bool) -> None:
    """One block in the middle of its room; `said` writes ลงชื่อ before the line."""
    if one.head:
        top += write(setter, ink, one.head, HEADING, x, top, room, Align.CENTRE)
    top += _FREE
    label = setter.width("ลงชื่อ", PROSE) + 3 if said else 0
    width = min(_LINE, room - 2 * label - 4 * mm)
    left = x + (room - width) / 2
    if said:
        write(setter, ink, "ลงชื่อ", PROSE, left - label, top, label + 1)
    dots(ink, left, left + width, top)
    top += _LEAD
    if one.name:
        top += write(setter, ink, f"({one.name})", PROSE, x, top, room, Align.CENTRE)
    else:
        write(setter, ink, "(", PROSE, left, top, 10)
        write(setter, ink, ")", PROSE, left + width - 10, top, 10, Align.RIGHT)
        dots(ink, left + 5, left + width - 5, top)
        top += _LEAD
    if one.position:
        top += write(setter, ink, one.position, PROSE, x, top, room, Align.CENTRE)
    if one.dated:
        _day(setter, ink, x + room / 2, top)


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
    """Blocks side by side, as many in a row as the page is wide for; they stay with what they sign."""
    columns = min(len(block.blocks), max(1, int(room // _NARROWEST)))
    rows = [block.blocks[n : n + columns] for n in range(0, len(block.blocks), columns)]
    each = room / columns
    inner = each - 4 * mm
    heights = [max(signature_height(setter, one, inner) for one in row) + _ROW_GAP for row in rows]

    def paint(ink: Ink, x: float, top: float) -> None:
        for row, height in zip(rows, heights, strict=True):
            for number, one in enumerate(row):
                draw_signature(setter, ink, one, x + number * each + 2 * mm, top, inner, said=True)
            top += height

    return Drawing(sum(heights) - _ROW_GAP, paint, gap=6 * mm, takes_along=True)


def decision(setter: Setter, block: Decision, room: float) -> Slab:
    """The signer of a memo, then two halves below a rule."""
    width = min(room, 2 * (1 - _AXIS) * room + 10 * mm)
    signer = signature_height(setter, block.signer, width)
    inner = room / 2 - 4 * mm
    halves = (
        (f"เรียน {block.to}", block.passing, block.passes, PROSE),
        ("คำสั่ง", block.orders, block.decides, HEADING),
    )
    tall = max(_HALF, *(_half_height(setter, *half, inner) for half in halves))

    def paint(ink: Ink, x: float, top: float) -> None:
        draw_signature(setter, ink, block.signer, x + room * _AXIS - width / 2, top, width, said=False)
        line = top + signer + 4 * mm
        ink.rule(x, line, x + room, line, 0.75)
        ink.rule(x + room / 2, line, x + room / 2, line + tall, 0.75)
        for place, half in zip((x, x + room / 2 + 4 * mm), halves, strict=True):
            _half(setter, ink, half, place, line + 2 * mm, inner, tall - 4 * mm)

    return Drawing(signer + 4 * mm + tall, paint, gap=4 * mm, takes_along=True)


_HalfOfMemo = tuple[str, tuple[str, ...], Signature, Style]


def _half_height(
    setter: Setter, head: str, points: tuple[str, ...], one: Signature, style: Style, room: float
) -> float:
    words = len(setter.lines(head, style, room)) + sum(
        len(setter.lines(f"- {point}", PROSE, room - 6 * mm)) for point in points
    )
    return words * _LEAD + signature_height(setter, one, room) + 4 * mm


def _half(setter: Setter, ink: Ink, half: _HalfOfMemo, x: float, top: float, room: float, tall: float) -> None:
    head, points, one, style = half
    used = write(setter, ink, head, style, x, top, room)
    for point in points:
        used += write(setter, ink, f"- {point}", PROSE, x + 6 * mm, top + used, room - 6 * mm)
    foot = top + tall - signature_height(setter, one, room)
    draw_signature(setter, ink, one, x, max(foot, top + used), room, said=False)


def memo_head(setter: Setter, block: MemoHead, room: float) -> Slab:
    """บันทึกข้อความ with its labels over dotted lines."""
    half = room / 2 - 2 * mm
    heights = [
        _labelled_height(setter, "ส่วนราชการ", block.office, room),
        max(_labelled_height(setter, "ที่", block.number, half), _labelled_height(setter, "วันที่", block.date, half)),
        _labelled_height(setter, "เรื่อง", block.subject, room),
    ]

    def paint(ink: Ink, x: float, top: float) -> None:
        if block.emblem:
            draw_picture(ink, Picture(block.emblem), x, top, _EMBLEM, _EMBLEM)
        write(setter, ink, "บันทึกข้อความ", COVER, x, top + _EMBLEM - COVER.leading + 4, room, Align.CENTRE)
        top += _EMBLEM + 3 * mm
        _labelled(setter, ink, "ส่วนราชการ", block.office, x, top, room)
        top += heights[0]
        _labelled(setter, ink, "ที่", block.number, x, top, half)
        _labelled(setter, ink, "วันที่", block.date, x + room / 2, top, half + 2 * mm)
        top += heights[1]
        _labelled(setter, ink, "เรื่อง", block.subject, x, top, room)
        write(setter, ink, f"เรียน  {block.to}", PROSE, x, top + heights[2] + 3, room)

    to = len(setter.lines(f"เรียน  {block.to}", PROSE, room))
    return Drawing(_EMBLEM + 3 * mm + sum(heights) + to * _LEAD + 3, paint)


def _labelled_height(setter: Setter, label: str, words: str, room: float) -> float:
    lines = setter.lines(words, PROSE, room - setter.width(label, MEMO_LABEL) - 6)
    return MEMO_LABEL.leading + (len(lines) - 1) * _LEAD


def _labelled(setter: Setter, ink: Ink, label: str, words: str, x: float, top: float, room: float) -> None:
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
