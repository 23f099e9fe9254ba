"""What a document should say in Word, read from its content alone, and whether the finished file says it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import docx
from docx.oxml.ns import qn

from ita_desktop.documents import placing
from ita_desktop.documents.content import (
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
    with open(path, "rb") as file:
        body: Element = docx.Document(file).element.body
    rows = 0
    tables = [table for table in body.iter(qn("w:tbl")) if table.tblPr.style == "ITATable"]
    for table in tables:
        columns = len(table.tblGrid)
        for row in table.tr_lst:
            if sum(cell.grid_span for cell in row.tc_lst) != columns:
                raise Unlike(f"a row of {len(row.tc_lst)} cells does not fill {columns} columns")
            rows += not row.xpath("w:trPr/w:tblHeader")
    lines = [line for line in map(_line, body.iter(qn("w:p"))) if line]
    return Counted(len(tables), rows, sum(1 for _ in body.iter(qn("w:drawing"))), lines)


def _line(paragraph: Element) -> str:
    """The text of a paragraph, links included."""
    inside: Sequence[Element] = paragraph.xpath("w:r/* | w:hyperlink/w:r/*")
    return "".join(_LETTERS.get(part.tag, "") or (part.text or "" if part.tag == qn("w:t") else "") for part in inside)


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
                    yield self.entry(piece) if isinstance(piece, Entry) else self.words(piece)
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
