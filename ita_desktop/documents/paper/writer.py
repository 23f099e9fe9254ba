"""A Document as PDF: laid out, drawn, read back and compared before it takes its name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from ita_desktop.documents.content import Digits, Document
from ita_desktop.documents.outgoing import Made, Unlike, write_checked
from ita_desktop.documents.paper.faces import Typeface, installed_typeface, our_typeface
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.pages import Page, draw, lay_out

Step = Callable[[int, int], None]


def write(document: Document, target: Path, step: Step | None = None) -> Made:
    """Write a PDF; `step` hears how far it is and may stop it."""
    setter = Setter(typeface_of(document), thai_digits=document.digits is Digits.THAI)
    said: list[str] = []
    pages: list[Page] = []

    def make(path: Path) -> None:
        pages.extend(lay_out(document, setter))
        ink = Ink(path, setter.typeface, title=document.title, office=document.office)
        draw(document, pages, setter, ink, step)
        said.extend(ink.said)
        ink.save()

    return write_checked(target, make, lambda path: check(path, len(pages), said))


def typeface_of(document: Document) -> Typeface:
    """Our own face, or an installed TH SarabunPSK."""
    if not document.typeface:
        return our_typeface()
    return installed_typeface(Path(document.typeface))


def check(path: Path, pages: int, said: list[str]) -> dict[str, int]:
    """Read the PDF with another program's eyes: every page, every letter."""
    import pypdfium2

    pdf = pypdfium2.PdfDocument(path)
    try:
        if len(pdf) != pages:
            raise Unlike(f"{len(pdf)} pages instead of {pages}")
        found = Counter[str]()
        for page in pdf:
            found.update(letters(page.get_textpage().get_text_bounded()))
    finally:
        pdf.close()
    meant = Counter(letters("".join(said)))
    if lacking := meant - found:
        raise Unlike(f"{sum(lacking.values())} of {sum(meant.values())} letters are missing: {dict(lacking)}")
    return {"pages": pages, "letters": sum(meant.values())}


_HIDDEN = dict.fromkeys((0x02, 0x2D, 0xAD, 0x2010, 0xFFFE))
_BLANKS = re.compile(r"\s+")


def letters(text: str) -> str:
    """Text as readers give it back: without blanks, ำ as two marks, no hyphens (PDFium hides one at a line's end)."""
    return _BLANKS.sub("", text.replace("ำ", "ํา")).translate(_HIDDEN)
