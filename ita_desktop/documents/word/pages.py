"""Sections of a Word file: size of the page, margins, running head and page numbers."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from docx.enum.section import WD_ORIENTATION, WD_SECTION
from docx.oxml.ns import qn
from docx.section import Section, _BaseHeaderFooter
from docx.shared import Mm

from ita_desktop.documents.content import Align, Cover, Digits, Document, Paper
from ita_desktop.documents.word.grid import text_width
from ita_desktop.documents.word.sheet import Sheet, spacer
from ita_desktop.documents.word.styles import HEAD
from ita_desktop.documents.word.xml import Element, Lay, Look, Tab, paragraph, run
from ita_desktop.documents.word.xml import field as field_runs

_LOOK = Look(HEAD)
_LONG, _SHORT = 297.0, 210.0


class Margins(NamedTuple):
    """The edges of a page in millimetres, and how far its running head and page number are from the paper's."""

    left: float
    right: float
    top: float
    bottom: float
    head: float = 14
    foot: float = 9


def margins(paper: Paper, landscape: bool) -> Margins:
    """The official margins of a kind of page."""
    page = Margins(20, 20, 25, 18) if landscape else Margins(30, 20, 25, 20)
    if paper is Paper.MEMO:
        return page._replace(top=15, head=7)
    if paper is Paper.FORM:
        return page._replace(top=37.5, bottom=14, foot=6)
    return page


class Pages:
    """Opens sections as blocks ask for them."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.document: Document = sheet.document
        self.landscape = self.document.landscape
        self._open: bool | None = None  # whether the section being filled lies on its side
        self._cover = False
        self._numbered = False
        self._letter = _begins_with_letter(self.document)

    def new_page(self, landscape: bool | None) -> None:
        """Let what follows begin on a new page."""
        self.sheet.new_page = self._open is not None
        if landscape is not None:
            self.landscape = landscape

    def settle(self, *, cover: bool = False) -> None:
        """Be on the right kind of page before something is drawn."""
        landscape = self.landscape and not cover
        if cover or self._cover or self._open != landscape:
            self._begin(landscape, cover)

    def close(self) -> None:
        """Leave no file without a section, nor with a table as its last thing."""
        if self._open is None:
            self.settle()
        _end_in_words(self.sheet)

    def _begin(self, landscape: bool, cover: bool) -> None:
        section = self.sheet.docx.sections[-1]
        if self._open is not None:
            _end_in_words(self.sheet)
            section = self.sheet.docx.add_section(WD_SECTION.NEW_PAGE)
            _move_section_end(self.sheet)
        self.sheet.new_page = False
        self._open, self._cover = landscape, cover
        if cover and self._letter:
            self._letter = self._numbered = False
        edges = margins(self.document.paper, landscape)
        _set_size(section, edges, landscape)
        self.sheet.width = (_LONG if landscape else _SHORT) - edges.left - edges.right
        self.sheet.height = (_SHORT if landscape else _LONG) - edges.top - edges.bottom
        self._set_edges(section, cover)

    def _set_edges(self, section: Section, cover: bool) -> None:
        section.different_first_page_header_footer = not cover and not self._numbered
        running, number = (None, None) if cover else (self._running(), self._number())
        _fill(section.header, running)
        _fill(section.footer, number)
        if section.different_first_page_header_footer:
            _fill(section.first_page_header, None)
            _fill(section.first_page_footer, self._number())
        self._numbered = self._numbered or not cover

    def _running(self) -> Element:
        if self._letter:
            return paragraph(
                Lay("header", Align.CENTRE), _LOOK, run("- ", _LOOK), *self._field("PAGE"), run(" -", _LOOK)
            )
        sheet = self.sheet
        right = sheet.shown(f"{self.document.office} · ปีงบประมาณ พ.ศ. {self.document.year}").replace("\n", " ")
        title = _fitting(sheet.shown(self.document.title).replace("\n", " "), sheet.width - 8 - text_width(right, HEAD))
        lay = Lay("header", Align.LEFT, tabs=(Tab(sheet.width, "right"),), boxed=("bottom",))
        return paragraph(lay, _LOOK, run(f"{title}\t{right}", _LOOK))

    def _number(self) -> Element | None:
        if self._letter:
            return None
        words = (run("หน้า ", _LOOK), *self._field("PAGE"), run(" จาก ", _LOOK), *self._field("NUMPAGES"))
        return paragraph(Lay("footer", Align.RIGHT), _LOOK, *words)

    def _field(self, code: str) -> list[Element]:
        thai = self.document.digits is Digits.THAI
        return field_runs(f"{code} \\* {'ThaiArabic' if thai else 'Arabic'}", _LOOK, self.sheet.shown("1"))


def _begins_with_letter(document: Document) -> bool:
    """Whether it is a letter, or one stands before its cover."""
    covers = [place for place, block in enumerate(document.blocks) if isinstance(block, Cover)]
    return document.paper is Paper.MEMO or bool(covers and covers[0])


def _fitting(text: str, room: float) -> str:
    """The text, cut where a running head has no room for it."""
    if text_width(text, HEAD) <= room:
        return text
    kept = text
    while kept and (text_width(f"{kept}…", HEAD) > room or unicodedata.combining(text[len(kept)])):
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _set_size(section: Section, edges: Margins, landscape: bool) -> None:
    section.orientation = WD_ORIENTATION.LANDSCAPE if landscape else WD_ORIENTATION.PORTRAIT
    width, height = (_LONG, _SHORT) if landscape else (_SHORT, _LONG)
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin, section.right_margin = Mm(edges.left), Mm(edges.right)
    section.top_margin, section.bottom_margin = Mm(edges.top), Mm(edges.bottom)
    section.header_distance, section.footer_distance = Mm(edges.head), Mm(edges.foot)


def _fill(edge: _BaseHeaderFooter, element: Element | None) -> None:
    edge.is_linked_to_previous = False
    part: Element = edge._element
    part[:] = [paragraph(Lay("header"), _LOOK) if element is None else element]


def _end_in_words(sheet: Sheet) -> None:
    """Word wants a paragraph after a table at the end."""
    last = sheet.last()
    if last is None or last.tag != qn("w:p"):
        sheet.body.insert(len(sheet.body) - 1, spacer(1))


def _move_section_end(sheet: Sheet) -> None:
    """The end of a section stands in its last paragraph, not in an empty one that may take a page of its own."""
    empty = sheet.body[-2]
    before = empty.getprevious()
    properties = before.get_or_add_pPr()
    properties.append(empty.pPr.find(qn("w:sectPr")))
    sheet.body.remove(empty)
