"""Every kind of block of a document as slabs on pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from ita_desktop.documents.content import (
    GUTTER,
    Align,
    Beside,
    Block,
    Cover,
    Decision,
    Document,
    Figure,
    Gap,
    Heading,
    Listing,
    MemoHead,
    NewPage,
    Note,
    Paragraph,
    Photos,
    Picture,
    Remark,
    Signatures,
    Table,
    Title,
)  # fmt: skip
from ita_desktop.documents.paper import signing, writing
from ita_desktop.documents.paper.cells import draw_picture
from ita_desktop.documents.paper.chart import figure
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.slabs import Blank, Break, Drawing, Slab, Stack, TextSlab
from ita_desktop.documents.paper.styles import CAPTION, COVER, FIRST_LINE, HEADING, NOTE, PROSE, TITLE, Style, mm
from ita_desktop.documents.paper.table import table_slab

_LEVEL = 8 * mm
_PARAGRAPH_GAP, _BLOCK_GAP, _CLOSE = 3.0, 5 * mm, 1 * mm
_GUTTER = 8.5 * mm
_PHOTO, _PHOTO_GAP, _CAPTION_ROOM = 0.75, 4 * mm, 8 * mm  # height of width; above; what a caption may take


class Layout:
    """Blocks as slabs, for text of a width on pages of a height."""

    def __init__(self, setter: Setter, document: Document) -> None:
        self._setter, self._document = setter, document

    def slabs(self, blocks: Sequence[Block], room: float, page: float) -> Iterator[Slab | Break]:
        """All slabs in order; where a page turns, the width of what follows is the caller's."""
        for block in blocks:
            yield from self._slabs(block, room, page)

    def _slabs(self, block: Block, room: float, page: float) -> Iterable[Slab | Break]:
        simple: dict[type, Callable[[Any], Iterable[Slab | Break]]] = {
            Title: lambda it: self._title(it, room),
            Heading: lambda it: [self._heading(it, room)],
            Paragraph: lambda it: [self._paragraph(it, room)],
            Listing: lambda it: self._listing(it, room),
            Note: lambda it: [TextSlab(self._setter.lines(it.words, NOTE, room), NOTE, room, gap=_CLOSE)],
            Table: lambda it: self._table(it, room, page),
            Figure: lambda it: [figure(self._setter, it, room, page)],
            Photos: lambda it: self._photos(it, room, page),
            Signatures: lambda it: [signing.signatures(self._setter, it, room)] if it.blocks else [],
            Remark: lambda it: [writing.remark(self._setter, it, room)],
            Decision: lambda it: [signing.decision(self._setter, it, room)],
            MemoHead: lambda it: [signing.memo_head(self._setter, it, room)],
            Cover: lambda it: [self._cover(it, room, page)],
            Beside: lambda it: [self._beside(it, room, page)],
            Gap: lambda it: [Blank(it.height * mm)],
            NewPage: lambda _: [Break()],
        }
        return simple[type(block)](block)

    def _heading(self, block: Heading, room: float) -> Slab:
        lines = self._setter.lines(block.text, HEADING, room)
        place = (self._setter.text_of(block.text), block.level - 1)
        return TextSlab(lines, HEADING, room, gap=_BLOCK_GAP, keeps_next=True, bookmark=place)

    def _title(self, block: Title, room: float) -> Iterator[Slab]:
        for number, text in enumerate(block.lines):
            lines = self._setter.balanced(text, TITLE, room)
            place = (self._setter.text_of(self._document.title), 0) if number == 0 else None
            yield TextSlab(lines, TITLE, room, Align.CENTRE, keeps_next=True, bookmark=place)
        yield Blank(2 * mm)

    def _paragraph(self, block: Paragraph, room: float) -> Slab:
        first = FIRST_LINE if block.indent else 0
        lines = self._setter.lines(block.words, PROSE, room, first=first)
        return TextSlab(lines, PROSE, room, block.align, first=first, gap=_PARAGRAPH_GAP)

    def _listing(self, block: Listing, room: float) -> Iterator[Slab]:
        start = FIRST_LINE
        widest = max((self._setter.width(entry.mark, PROSE) for entry in block.entries), default=0)
        hang = min(widest + PROSE.size * 0.6, room / 4)
        for entry in block.entries:
            left = min(start + entry.level * _LEVEL + hang, room / 2)
            lines = self._setter.lines(entry.words, PROSE, room - left)
            mark = self._setter.lines(entry.mark, PROSE, room)[0]
            yield TextSlab(lines, PROSE, room - left, left=left, mark=mark, hang=hang)

    def _table(self, block: Table, room: float, page: float) -> Iterator[Slab]:
        if block.caption:
            yield self._caption(block.caption, room)
        yield table_slab(self._setter, block, room, page, gap=_CLOSE if block.caption else _BLOCK_GAP)
        if block.note:
            note = TextSlab(self._setter.lines(block.note, NOTE, room), NOTE, room, gap=_CLOSE)
            note.takes_along = bool(block.rows)
            yield note

    def _caption(self, text: str, room: float) -> Slab:
        lines = self._setter.lines(text, CAPTION, room)
        place = (self._setter.text_of(text), 1)
        return TextSlab(lines, CAPTION, room, gap=_BLOCK_GAP, keeps_next=True, bookmark=place)

    def _photos(self, block: Photos, room: float, page: float) -> Iterator[Slab]:
        width = (room - (block.columns - 1) * _GUTTER) / block.columns
        height = min(width * _PHOTO, page / block.rows - _PHOTO_GAP - _CAPTION_ROOM)
        width = height / _PHOTO
        side = (room - block.columns * width - (block.columns - 1) * _GUTTER) / 2
        for start in range(0, len(block.pictures), block.columns):
            yield self._photo_row(block.pictures[start : start + block.columns], width, height, side)

    def _photo_row(self, pictures: Sequence[Picture], width: float, height: float, side: float) -> Slab:
        captions = [self._setter.lines(one.caption, NOTE, width) for one in pictures]

        def paint(ink: Ink, x: float, top: float) -> None:
            x += side
            for picture, lines in zip(pictures, captions, strict=True):
                draw_picture(ink, picture, x, top, width, height)
                for number, line in enumerate(lines):
                    ink.line(line, NOTE, x, top + height + 3 + number * NOTE.leading, width, Align.CENTRE)
                x += width + _GUTTER

        tall = height + 3 + max(len(lines) for lines in captions) * NOTE.leading
        return Drawing(tall, paint, gap=_PHOTO_GAP)

    def _beside(self, block: Beside, room: float, page: float) -> Slab:
        wide = (room - GUTTER * mm) / 2
        columns = [
            Stack([slab for slab in self.slabs(blocks, wide, page) if not isinstance(slab, Break)])
            for blocks in (block.left, block.right)
        ]

        def paint(ink: Ink, x: float, top: float) -> None:
            for place, column in enumerate(columns):
                column.draw(ink, x + place * (wide + GUTTER * mm), top)

        return Drawing(max(column.height for column in columns), paint, gap=_BLOCK_GAP)

    def _cover(self, block: Cover, room: float, page: float) -> Slab:
        second = Style(13.6, 22, 20)
        top = Blank(60 * mm)
        parts: list[Slab] = [top]

        def add(text: str, style: Style, gap: float = 0) -> None:
            parts.append(TextSlab(self._setter.balanced(text, style, room), style, room, Align.CENTRE, gap=gap))

        for text in block.title:
            add(text, COVER)
        add(block.year, second._replace(bold=True), 8 * mm)
        add(block.office, second._replace(bold=True), 18 * mm)
        foot = [line for line in block.maker.split("\n") if line]
        used = Stack(parts).height
        top.height -= max(0.0, min(top.height, used + len(foot) * 25 + 30 * mm - page))
        used = Stack(parts).height
        parts.append(Blank(max(0.0, page - used - (len(foot) * PROSE.leading + 30 * mm))))
        for number, line in enumerate(foot):
            add(line, PROSE._replace(leading=25), 0 if number else 2)
        return Stack(parts)
