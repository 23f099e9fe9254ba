"""The Word file in the making: what every block needs to draw itself into it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import quote, urlsplit

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.shape import CT_Inline

from ita_desktop.documents import pictures
from ita_desktop.documents.charts import Chart
from ita_desktop.documents.content import Digits, Document, Picture, Span, Words, spans
from ita_desktop.documents.kept import Kept
from ita_desktop.documents.pictures import Source
from ita_desktop.documents.word import styles
from ita_desktop.documents.word.images import Images
from ita_desktop.documents.word.rows import Rows
from ita_desktop.documents.word.xml import Element, Lay, Look, clean, emu, made, paragraph, run, run_properties
from ita_desktop.domain import digits

ChartPicture = Callable[[Chart, float, float], bytes]
"""A chart of so many millimetres' width and height as a PNG file."""

_SCHEMES = ("http", "https", "ftp", "mailto")
_LONGEST_LINK = 2000
_SPACER = Look(1)
FRAME = ("top", "left", "bottom", "right")


def shown(document: Document, text: str) -> str:
    """Text as this document prints it: its digits, and nothing that a file can't hold."""
    return digits.shown(clean(text), thai=document.digits is Digits.THAI)


def span_text(document: Document, span: Span) -> str:
    """The letters of a span as printed; what was typed and what leads somewhere keep their digits."""
    return clean(span.text) if span.typed or span.link else shown(document, span.text)


def link_target(link: str) -> str:
    """An address that Word accepts, or nothing where the link can be no more than words."""
    link = clean(link).strip()
    if link.lower().startswith("www."):
        link = f"http://{link}"
    try:
        scheme = urlsplit(link).scheme.lower()
    except ValueError:
        return ""
    target = re.sub("%(?![0-9A-Fa-f]{2})", "%25", quote(link, safe="%:/?#@!$&'()*+,;=~"))
    return target if scheme in _SCHEMES and len(target) <= _LONGEST_LINK else ""


class Sheet:
    """One Word file: its body, its pictures and links, and how much room a page has."""

    def __init__(self, document: Document, chart_picture: ChartPicture | None) -> None:
        self.document = document
        self.chart_picture = chart_picture
        self.docx = docx.Document()
        styles.set_up(self.docx)
        self.body: Element = self.docx.element.body
        self.width = 160.0
        self.height = 252.0
        self.new_page = False
        self.missing: set[Source] = set()
        self._drawings = self._anchors = 0
        kept = Kept()
        self.rows = Rows(self.docx.element, kept)
        self._images = Images(self.docx.part, kept)
        self._roles: set[str] = set()

    def shown(self, text: str) -> str:
        """Plain text as this document prints it."""
        return shown(self.document, text)

    # --- words ------------------------------------------------------------------------------------------------

    def runs(self, words: Words, look: Look) -> list[Element]:
        """The runs of some words; a link is a run inside a hyperlink."""
        return [self._linked(span, look) if span.link else self._run(span, look) for span in spans(words) if span.text]

    def _run(self, span: Span, look: Look) -> Element:
        kind = look._replace(bold=look.bold or span.bold, italic=look.italic or span.italic)
        return run(span_text(self.document, span), kind)

    def _linked(self, span: Span, look: Look) -> Element:
        letters = self._run(span, look._replace(underline="single"))
        target = link_target(span.link)
        if not target:
            return self._run(span, look)
        hyperlink = made("hyperlink", letters, history=1)
        hyperlink.set(qn("r:id"), self.docx.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        return hyperlink

    def words(self, words: Words, lay: Lay, look: Look) -> Element:
        """A paragraph of some words."""
        return paragraph(lay, look, *self.runs(words, look))

    def role_style(self, role: str) -> str:
        """The style of a role, made where it is first needed."""
        if role and role not in self._roles:
            self._roles.add(role)
            styles.add_cell_style(self.docx, role)
        return role

    def anchored(self, element: Element, anchor: str) -> Element:
        """A paragraph with a hidden bookmark around what it says."""
        if anchor:
            self._anchors += 1
            start = made("bookmarkStart", id=self._anchors, name=anchor)
            element.insert(1, start)  # after the properties
            element.append(made("bookmarkEnd", id=self._anchors))
        return element

    # --- pictures ---------------------------------------------------------------------------------------------

    def photograph(self, picture: Picture, room: float) -> tuple[Element | None, float, float]:
        """The run that shows a photograph within the room, with its width and height; None if it can't be read."""
        smaller = min(1.0, room / picture.width)
        width, height = picture.width * smaller, picture.height * smaller
        ready = pictures.prepared(picture.source, width, height)
        if ready is None:
            self.missing.add(picture.source)
            return None, width, height
        scale = min(width / ready.width_px, height / ready.height_px)
        width, height = ready.width_px * scale, ready.height_px * scale
        return self.image(ready.data, "jpg", width, height, picture.caption), width, height

    def image(self, data: bytes, kind: str, width: float, height: float, words: str) -> Element:
        """A run that holds an image; `words` are read aloud to who can't see it."""
        self._drawings += 1
        name = f"image{self._drawings}.{kind}"
        inline: Element = CT_Inline.new_pic_inline(
            self._drawings,
            self._images.put(data, kind),
            name,
            emu(width),
            emu(height),
        )
        for side in "TBLR":
            inline.set(f"dist{side}", "0")
        if words:
            inline.docPr.set("descr", self.shown(words))
        return made("r", run_properties(Look(styles.CAPTION)), made("drawing", inline))

    # --- blocks -----------------------------------------------------------------------------------------------

    def add(self, *elements: Element) -> None:
        """Put paragraphs and tables at the end; tables never touch each other or a new page's edge."""
        for element in elements:
            before = self.last()
            if element.tag == qn("w:tbl") and (self.new_page or (before is not None and before.tag == qn("w:tbl"))):
                self._append(spacer(1 if self.new_page else 8, keep=True))
            elif before is not None and before.tag == qn("w:tbl"):
                _stand_off(element)
            self._append(element)

    def _append(self, element: Element) -> None:
        if self.new_page:
            element.get_or_add_pPr().get_or_add_pageBreakBefore()
            self.new_page = False
        self.body.insert(len(self.body) - 1, element)

    @contextmanager
    def apart(self, width: float) -> Iterator[list[Element]]:
        """What is added meanwhile, for a column of this width; it stands in the list when all of it is there."""
        elements: list[Element] = []
        body, self.body = self.body, made("body", made("sectPr"))
        wide, self.width = self.width, width
        yield elements
        elements += self.body[:-1]
        self.body, self.width = body, wide

    def last(self) -> Element | None:
        """The last paragraph or table so far."""
        return self.body[-2] if len(self.body) > 1 else None

    def keep_last(self) -> None:
        """Let the last paragraph, or the last row of a table, travel with what follows."""
        last = self.last()
        if last is None or self.new_page:
            return
        kept = [last] if last.tag == qn("w:p") else last.findall(qn("w:tr"))[-1].iter(qn("w:p"))
        for element in kept:
            element.get_or_add_pPr().get_or_add_keepNext()


def _stand_off(element: Element) -> None:
    """Room between a table and the words below it, unless their style has its own."""
    properties = element.get_or_add_pPr()
    if properties.style in ("Title", "ITAProse", "ITAPoint", "ITAPicture", "ITAMemo"):
        properties.get_or_add_spacing().set(qn("w:before"), "120")


def spacer(height: float, *, keep: bool = False) -> Element:
    """An empty paragraph of so many points."""
    return paragraph(Lay("ITA Spacer", line=(height, "exact"), keep=keep), _SPACER)
