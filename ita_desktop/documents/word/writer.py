"""A document as a Word file: every block drawn, the file read back before anybody sees it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ita_desktop.documents import content, origin
from ita_desktop.documents.content import Document
from ita_desktop.documents.outgoing import Made, write_checked
from ita_desktop.documents.pictures import Source
from ita_desktop.documents.word import blocks, seal, signing, tables
from ita_desktop.documents.word.meant import check, meant
from ita_desktop.documents.word.pages import Pages
from ita_desktop.documents.word.rows import save
from ita_desktop.documents.word.sheet import ChartPicture, Sheet, spacer
from ita_desktop.documents.word.xml import Element, clean, made


def _draw_beside(sheet: Sheet, block: content.Beside) -> None:
    """Two columns as a table of layout."""
    wide = (sheet.width - content.GUTTER) / 2
    widths = (wide, content.GUTTER, wide)
    cells = [_column(sheet, inside, width) for inside, width in zip((block.left, (), block.right), widths, strict=True)]
    row = made("tr", made("trPr", made("cantSplit")), *cells)
    sheet.add(tables.table_element("ITA Layout", widths, [row], None))


def _column(sheet: Sheet, inside: Sequence[content.Block], width: float) -> Element:
    with sheet.apart(width) as elements:
        for block in inside:
            _DRAW[type(block)](sheet, block)
        sheet.add(spacer(1))
    return tables.cell_element(width, elements)


_DRAW: Mapping[type[Any], Callable[[Sheet, Any], None]] = {
    content.Title: blocks.draw_title,
    content.Heading: blocks.draw_heading,
    content.Paragraph: blocks.draw_paragraph,
    content.Listing: blocks.draw_listing,
    content.Note: blocks.draw_note,
    content.Table: tables.draw_table,
    content.Figure: blocks.draw_figure,
    content.Photos: blocks.draw_photos,
    content.Signatures: signing.draw_signatures,
    content.Decision: signing.draw_decision,
    content.MemoHead: signing.draw_memo_head,
    content.Cover: blocks.draw_cover,
    content.FormHead: blocks.draw_form_head,
    content.Remark: blocks.draw_remark,
    content.Gap: blocks.draw_gap,
    content.Beside: _draw_beside,
}
_UNUSED = ("/docProps/thumbnail.jpeg", "/word/stylesWithEffects.xml", "/customXml/item1.xml", "/word/numbering.xml")
_LONGEST_PROPERTY = 255


def write(document: Document, target: Path, chart_picture: ChartPicture | None = None) -> Made:
    """Write a document as a .docx file; charts are drawn by `chart_picture`, or left to the PDF without one."""
    missing: set[Source] = set()

    def make(path: Path) -> None:
        sheet = _drawn(document, chart_picture)
        missing.update(sheet.missing)
        save(sheet.docx, sheet.rows, path)

    def checked(path: Path) -> dict[str, int]:
        gc.collect()  # what was written refers to itself in rings, and would stay beside what is read back
        return check(path, meant(document, missing, chart_picture is not None), len(missing))

    return write_checked(target, make, checked)


def _drawn(document: Document, chart_picture: ChartPicture | None) -> Sheet:
    """The whole document as a Word file in the making."""
    sheet = Sheet(document, chart_picture)
    pages = Pages(sheet)
    for block in document.blocks:
        if isinstance(block, content.NewPage):
            pages.new_page(block.landscape)
        else:
            pages.settle(cover=isinstance(block, content.Cover))
            _DRAW[type(block)](sheet, block)
    pages.close()
    _describe(sheet)
    _drop_unused(sheet)
    seal.put(sheet.docx, document.seal)
    return sheet


def _describe(sheet: Sheet) -> None:
    """What Windows shows of the file."""
    document, about = sheet.document, sheet.docx.core_properties
    about.title = clean(document.title)[:_LONGEST_PROPERTY]
    about.author = about.last_modified_by = clean(document.office)[:_LONGEST_PROPERTY]
    about.language = "th-TH"
    about.comments, about.keywords = "", origin.mark(document.kind)
    about.created = about.modified = datetime.now(UTC)


def _drop_unused(sheet: Sheet) -> None:
    """Leave out what the empty document of python-docx brings along."""
    package, part = sheet.docx.part.package, sheet.docx.part
    for owner in (package, part):
        for key, relation in list(owner.rels.items()):
            if not relation.is_external and str(relation.target_part.partname) in _UNUSED:
                del owner.rels[key]
