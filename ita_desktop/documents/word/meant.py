"""What a document should say in Word, read from its content alone, and whether the finished file says it."""

from __future__ import annotations

import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from docx.oxml.ns import nsmap, qn
from lxml import etree

from ita_desktop.documents import placing
from ita_desktop.documents.content import (
    Badge,
    Beside,
    Block,
    Cover,
    Decision,
    Document,
    Entry,
    Figure,
    FormHead,
    Heading,
    Listing,
    MemoHead,
    Note,
    Paragraph,
    Photos,
    Picture,
    Remark,
    Signature,
    Signatures,
    Table,
    Title,
    Words,
    spans,
)
from ita_desktop.documents.outgoing import Unlike
from ita_desktop.documents.pictures import Source
from ita_desktop.documents.word import signing
from ita_desktop.documents.word.blocks import NO_CHART, remark_lines
from ita_desktop.documents.word.sheet import shown, span_text
from ita_desktop.documents.word.tables import NO_PICTURE
from ita_desktop.documents.word.xml import Element

_PARAGRAPH, _DRAWING, _ROW, _TABLE = map(qn, ("w:p", "w:drawing", "w:tr", "w:tbl"))
_LETTERS = {qn("w:tab"): "\t", qn("w:br"): "\n"}


class Counted(NamedTuple):
    """How much of what stands in a file, and all its paragraphs that say something."""

    tables: int
    rows: int
    pictures: int
    lines: list[str]


def meant(document: Document, missing: Collection[Source], charts: bool) -> Counted:
    """What the file must hold; `missing` pictures print a box, `charts` says whether they are drawn."""
    speaker = _Speaker(document, missing, charts)
    lines = [line for block in document.blocks for line in speaker.block(block) if line]
    return Counted(speaker.tables, speaker.rows, speaker.pictures, lines)


def check(path: Path, wanted: Counted, missing: int) -> dict[str, int]:
    """Read the file back; raise Unlike where it does not say what was meant."""
    found = read_back(path)
    for name in ("tables", "rows", "pictures"):
        if getattr(found, name) != getattr(wanted, name):
            raise Unlike(f"{name}: {getattr(found, name)} instead of {getattr(wanted, name)}")
    for number, (is_line, was_meant) in enumerate(zip(found.lines, wanted.lines, strict=False)):
        if is_line != was_meant:
            raise Unlike(f"paragraph {number}: {is_line!r} instead of {was_meant!r}")
    if len(found.lines) != len(wanted.lines):
        raise Unlike(f"{len(found.lines)} paragraphs instead of {len(wanted.lines)}")
    return {"tables": found.tables, "rows": found.rows, "pictures": found.pictures, "missing": missing}


def read_back(path: Path) -> Counted:
    """What stands in a finished file; rows of headers and tables of layout are not counted."""
    tables = rows = pictures = 0
    lines: list[str] = []
    with zipfile.ZipFile(path) as package, package.open("word/document.xml") as xml:
        for _, element in etree.iterparse(xml, tag=(_PARAGRAPH, _DRAWING, _ROW, _TABLE)):
            if element.tag == _PARAGRAPH:
                lines += filter(None, [_line(element)])
            elif element.tag == _DRAWING:
                pictures += 1
            elif element.tag == _TABLE:
                tables += _of_content(element)
            else:
                rows += _of_content(element.getparent()) and _is_body(element)
                element.clear()  # what was read is let go, a row at a time
    return Counted(tables, rows, pictures, lines)


def _of_content(table: Element) -> bool:
    return bool(_find(table, "w:tblPr/w:tblStyle[@w:val='ITATable']"))


def _is_body(row: Element) -> bool:
    """Whether a row is none of the header; it must be as wide as its table."""
    cells, columns = _find(row, "w:tc"), len(_find(row, "../w:tblGrid/w:gridCol"))
    spans = [int(span) for span in _find(row, "w:tc/w:tcPr/w:gridSpan/@w:val")]
    if len(cells) + sum(spans) - len(spans) != columns:
        raise Unlike(f"a row of {len(cells)} cells does not fill {columns} columns")
    return not _find(row, "w:trPr/w:tblHeader")


def _line(paragraph: Element) -> str:
    """The text of a paragraph, links included."""
    inside = _find(paragraph, "w:r/* | w:hyperlink/w:r/*")
    return "".join(_LETTERS.get(part.tag, "") or (part.text or "" if part.tag == qn("w:t") else "") for part in inside)


def _find(element: Element, path: str) -> list[Any]:
    found: list[Any] = element.xpath(path, namespaces=nsmap)
    return found


class _Speaker:
    """Says a document aloud, a paragraph at a time, and counts."""

    def __init__(self, document: Document, missing: Collection[Source], charts: bool) -> None:
        self.document = document
        self.missing = missing
        self.charts = charts
        self.tables = self.rows = self.pictures = 0

    def words(self, words: Words) -> str:
        return "".join(span_text(self.document, span) for span in spans(words))

    def block(self, block: Block) -> Iterator[str]:
        match block:
            case Title(lines):
                yield self.words("\n".join(lines))
            case Heading(text=words) | Paragraph(words=words) | Note(words=words):
                yield self.words(words)
            case Listing(entries):
                yield from map(self.entry, entries)
            case Table():
                yield from self.table(block)
            case Figure(caption=caption):
                yield self.words(caption)
                self.pictures += self.charts
                yield "" if self.charts else NO_CHART
            case Photos(pictures):
                for picture in pictures:
                    yield from self.picture(picture)
            case _:
                yield from self.framing(block)

    def framing(self, block: Block) -> Iterator[str]:
        match block:
            case Beside(left, right):
                for inside in (*left, *right):
                    yield from self.block(inside)
            case FormHead(title, line, note):
                yield from map(self.words, (title, line, note))
            case Cover(title, office, year, maker):
                yield from map(self.words, (*title, year, office, maker))
            case _:
                yield from self.signing(block)

    def signing(self, block: Block) -> Iterator[str]:
        match block:
            case Signatures(blocks):
                for signature in blocks:
                    yield from self.signature(signature, signing.SIGNED)
            case Remark():
                yield from map(self.words, remark_lines(block))
            case Decision():
                yield from self.decision(block)
            case MemoHead():
                yield from self.memo_head(block)

    def entry(self, entry: Entry) -> str:
        mark = f"{self.words(entry.mark)}\t" if entry.mark else ""
        return mark + self.words(entry.words)

    def picture(self, picture: Picture) -> Iterator[str]:
        self.pictures += picture.source not in self.missing
        yield NO_PICTURE if picture.source in self.missing else ""
        yield self.words(picture.caption)

    def table(self, table: Table) -> Iterator[str]:
        head = placing.header(table)
        yield self.words(table.caption)
        self.tables += bool(head or table.rows)
        self.rows += len(table.rows)
        cells = [at.cell for line in head for at in line if not at.covered]
        for cell in cells + [cell for row in table.rows for cell in row.cells]:
            for piece in placing.in_words(cell):
                if isinstance(piece, Picture):
                    yield from self.picture(piece)
                else:
                    words = piece.words if isinstance(piece, Badge) else piece
                    yield self.entry(words) if isinstance(words, Entry) else self.words(words)
        yield self.words(table.note)

    def signature(self, signature: Signature, label: str) -> Iterator[str]:
        return (shown(self.document, line.text) for line in signing.signature_lines(signature, label))

    def decision(self, block: Decision) -> Iterator[str]:
        yield from self.signature(block.signer, "")
        yield from map(self.words, signing.passing_head(block))
        yield from (f"-\t{self.words(text)}" for text in block.passing)
        yield self.words(block.decides.head or signing.ORDERS)
        yield from (f"-\t{self.words(text)}" for text in block.orders)
        for signature in (block.passes, block.decides):
            yield from self.signature(signature._replace(head=""), "")

    def memo_head(self, head: MemoHead) -> Iterator[str]:
        emblem = head.emblem is not None and head.emblem not in self.missing
        self.pictures += emblem
        yield f"\t{signing.MEMO}" if emblem else signing.MEMO
        for parts in signing.memo_lines(head):
            yield "\t".join(f"{label} {shown(self.document, text)}\t" for label, text in parts)
        yield self.words(f"{signing.TO}\t{head.to}")
