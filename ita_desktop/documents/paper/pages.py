"""Sheets of paper: margins, what runs along the edges, and slabs laid out over pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ita_desktop.documents.content import Align, Block, Cover, Document, FormHead, NewPage, Paper
from ita_desktop.documents.paper.blocks import Layout
from ita_desktop.documents.paper.form_head import draw_form_head
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.slabs import Blank, Break, Placed, Slab, fill_page
from ita_desktop.documents.paper.styles import BASELINE, HEAD, mm

_LONG, _SHORT = 297 * mm, 210 * mm
_HEAD, _FOOT = 14 * mm, 10.5 * mm


class Sheet(NamedTuple):
    """One kind of page; lengths are points."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def room(self) -> float:
        """How wide the text is."""
        return self.width - self.left - self.right

    @property
    def tall(self) -> float:
        """How tall the text is."""
        return self.height - self.top - self.bottom


def sheet(paper: Paper, *, landscape: bool) -> Sheet:
    """The page of a kind of paper."""
    if paper is Paper.FORM:
        return Sheet(_LONG, _SHORT, 20 * mm, 20 * mm, 37.5 * mm, 14 * mm)
    if landscape:
        return Sheet(_LONG, _SHORT, 20 * mm, 20 * mm, 25 * mm, 18 * mm)
    top = 15 * mm if paper is Paper.MEMO else 25 * mm
    return Sheet(_SHORT, _LONG, 30 * mm, 20 * mm, top, 20 * mm)


class Page(NamedTuple):
    """One page with everything on it; a cover has no edges, a page of a form has the head of its form."""

    sheet: Sheet
    placed: list[Placed]
    opening: Cover | FormHead | None = None
    number: int = 0
    of: int = 0

    @property
    def cover(self) -> bool:
        """Whether it is a cover."""
        return isinstance(self.opening, Cover)


def lay_out(document: Document, setter: Setter) -> list[Page]:
    """All pages, before anything is drawn: so each knows how many there are."""
    pages: list[Page] = []
    for blocks, landscape, opening in _stretches(document):
        kind = sheet(document.paper, landscape=landscape)
        waiting: list[Slab] = []
        filled: list[Page] = []
        gap = 0.0  # empty room belongs to what follows it, so that it parts nothing from what goes along
        for slab in Layout(setter, document).slabs(blocks, kind.room, kind.tall):
            if isinstance(slab, Break):
                filled += _filled(waiting, kind, opening)
                waiting, gap = [], 0.0
            elif isinstance(slab, Blank):
                gap += slab.height
            else:
                slab.gap += gap
                gap = 0.0
                waiting.append(slab)
        filled += _filled(waiting, kind, opening)
        pages += [page._replace(number=number, of=len(filled)) for number, page in enumerate(filled, 1)]
    return pages or [Page(sheet(document.paper, landscape=document.landscape), [])]


def _stretches(document: Document) -> Iterator[tuple[Sequence[Block], bool, Cover | FormHead | None]]:
    """Blocks on pages of one direction, with what opens them; a cover is a stretch of its own, so is each form."""
    landscape, blocks = document.landscape, list[Block]()
    head: FormHead | None = None
    for block in document.blocks:
        if isinstance(block, Cover):
            yield blocks, landscape, head
            yield [block], False, block
            blocks = []
        elif isinstance(block, FormHead):
            yield blocks, landscape, head
            head, blocks = block, []
        elif isinstance(block, NewPage) and block.landscape is not None:
            yield blocks, landscape, head
            landscape, blocks = block.landscape, []
        else:
            blocks.append(block)
    yield blocks, landscape, head


def _filled(waiting: list[Slab], kind: Sheet, opening: Cover | FormHead | None) -> Iterator[Page]:
    while waiting:
        yield Page(kind, fill_page(waiting, kind.tall), opening)


class Edges:
    """What runs along the edges: the document and the office above, the number of the page below."""

    def __init__(self, document: Document, setter: Setter, count: int) -> None:
        self._document, self._setter, self._count = document, setter, count

    def draw(self, ink: Ink, page: Page, number: int) -> None:
        """The edges of a page; the first one has the title instead of a head."""
        if page.cover:
            return
        kind = page.sheet
        if isinstance(page.opening, FormHead):
            draw_form_head(self._setter, ink, page.opening, kind.left, kind.room, page.number, page.of)
            return
        if self._document.paper is Paper.MEMO:
            self.draw_letter(ink, page, number)
            return
        if number > 1:
            right = f"{self._document.office} · ปีงบประมาณ พ.ศ. {self._document.year}"
            wide = min(self._setter.width(right, HEAD), kind.room * 0.7)
            self._write(ink, right, kind.left + kind.room - wide - 1, _HEAD, wide + 1, Align.RIGHT)
            self._write(ink, self._document.title, kind.left, _HEAD, kind.room - wide - 4 * mm)
            line = _HEAD + 2.2 * mm
            ink.rule(kind.left, line, kind.width - kind.right, line, 0.4)
        foot = kind.height - _FOOT
        self._write(ink, f"หน้า {number} จาก {self._count}", kind.left, foot, kind.room, Align.RIGHT)

    def draw_letter(self, ink: Ink, page: Page, number: int) -> None:
        """The edges of a letter, as one that stands before the cover of what it sends along."""
        if number > 1:
            self._write(ink, f"- {number} -", page.sheet.left, _HEAD, page.sheet.room, Align.CENTRE)

    def _write(self, ink: Ink, words: str, x: float, base: float, room: float, align: Align = Align.LEFT) -> None:
        lines = self._setter.lines(words, HEAD, room)
        line = lines[0] if len(lines) == 1 else self._setter.lines(f"{lines[0].text.rstrip()}…", HEAD, room * 1.1)[0]
        ink.line(line, HEAD, x, base - HEAD.leading * BASELINE, room, align)


def draw(
    document: Document, pages: Sequence[Page], setter: Setter, ink: Ink, step: Callable[[int, int], None] | None = None
) -> None:
    """Put all pages on paper."""
    letter = next((place for place, page in enumerate(pages) if page.cover), 0)
    edges = Edges(document, setter, sum(not page.cover for page in pages[letter:]))
    number = 0
    for place, page in enumerate(pages):
        if step:
            step(place, len(pages))
        number += place >= letter and not page.cover
        ink.begin_page(page.sheet.width, page.sheet.height)
        for slab, top in page.placed:
            slab.draw(ink, page.sheet.left, page.sheet.top + top)
        if place < letter:
            edges.draw_letter(ink, page, place + 1)
        else:
            edges.draw(ink, page, number)
        ink.end_page()
