"""A Document as PDF: laid out, drawn, read back and compared before it takes its name."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

from ita_desktop.documents import pdfium
from ita_desktop.documents.content import Digits, Document
from ita_desktop.documents.outgoing import Made, Unlike, write_checked
from ita_desktop.documents.paper.faces import Typeface, installed_typeface, our_typeface
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.pages import draw, lay_out

Step = Callable[[int, int], None]
_READ_AT_ONCE = 40  # pages; PDFium keeps the photographs of all that it has read


def write(document: Document, target: Path, step: Step | None = None) -> Made:
    """Write a PDF; `step` hears how far it is and may stop it."""
    setter = Setter(typeface_at(document.typeface), thai_digits=document.digits is Digits.THAI)
    said: list[str] = []
    count = 0

    def make(path: Path) -> None:
        nonlocal count
        pages = lay_out(document, setter)
        count = len(pages)
        ink = Ink(path, setter.typeface, title=document.title, office=document.office, kind=document.kind)
        draw(document, pages, setter, ink, step)
        said.extend(ink.said)
        ink.save()

    return write_checked(target, make, lambda path: check(path, count, said))


def typeface_at(path: str) -> Typeface:
    """Our own face, or an installed TH SarabunPSK by its file."""
    if not path:
        return our_typeface()
    try:
        return installed_typeface(Path(path))
    except Exception:  # noqa: BLE001 - a font of the PC that can't be read is none
        return our_typeface()


def check(path: Path, pages: int, said: list[str]) -> dict[str, int]:
    """Read the PDF with another program's eyes: every page, every letter that any reader gives back as it was."""
    found = Counter[str]()
    for first in range(0, max(1, pages), _READ_AT_ONCE):
        with pdfium.opened(path) as pdf:
            if len(pdf) != pages:
                raise Unlike(f"{len(pdf)} pages instead of {pages}")
            for number in range(first, min(first + _READ_AT_ONCE, pages)):
                found.update(_plain_letters(pdf[number].get_textpage().get_text_bounded()))
    meant = Counter(letter for line in said for letter in _plain_letters(line))
    if lacking := meant - found:
        raise Unlike(f"{sum(lacking.values())} of {sum(meant.values())} letters are missing: {dict(lacking)}")
    return {"pages": pages, "letters": sum(meant.values())}


def _plain_letters(text: str) -> str:
    """The letters by which a paper is checked: Thai, Latin and all that readers neither turn round nor take apart."""
    return "".join(letter for letter in letters(text) if _is_plain(letter))


@cache
def _is_plain(letter: str) -> bool:
    if "\u0e00" <= letter <= "\u0e7f" or letter.isascii():
        return letter not in "()[]{}<>"  # among letters that run leftwards readers turn these round
    known = unicodedata.category(letter)[0] in "LNS" and unicodedata.normalize("NFKC", letter) == letter
    return known and unicodedata.bidirectional(letter) not in ("R", "AL", "AN") and letter != "\ufffd"


_HIDDEN = dict.fromkeys((0x02, 0x2D, 0xAD, 0x2010, 0xFFFE))
_BLANKS = re.compile(r"\s+")


def letters(text: str) -> str:
    """Text as readers give it back: without blanks, ำ as two marks, no hyphens (PDFium hides one at a line's end)."""
    return _BLANKS.sub("", text.replace("ำ", "ํา")).translate(_HIDDEN)
