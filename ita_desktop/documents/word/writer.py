"""A document as a Word file: every block drawn, the file read back before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ita_desktop.documents import content
from ita_desktop.documents.content import Document
from ita_desktop.documents.outgoing import Made, write_checked
from ita_desktop.documents.word import blocks, seal, signing, tables
from ita_desktop.documents.word.meant import check, meant
from ita_desktop.documents.word.pages import Pages
from ita_desktop.documents.word.sheet import ChartPicture, Sheet
from ita_desktop.documents.word.xml import clean

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
}
_UNUSED = ("/docProps/thumbnail.jpeg", "/word/stylesWithEffects.xml", "/customXml/item1.xml", "/word/numbering.xml")
_LONGEST_PROPERTY = 255


def write(document: Document, target: Path, chart_picture: ChartPicture | None = None) -> Made:
    """Write a document as a .docx file; charts are drawn by `chart_picture`, or left to the PDF without one."""
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
    wanted = meant(document, sheet.missing, chart_picture is not None)
    return write_checked(target, lambda path: _save(sheet, path), lambda path: check(path, wanted, len(sheet.missing)))


def _save(sheet: Sheet, path: Path) -> None:
    with open(path, "wb") as file:
        sheet.docx.save(file)


def _describe(sheet: Sheet) -> None:
    """What Windows shows of the file."""
    document, about = sheet.document, sheet.docx.core_properties
    about.title = clean(document.title)[:_LONGEST_PROPERTY]
    about.author = about.last_modified_by = clean(document.office)[:_LONGEST_PROPERTY]
    about.language = "th-TH"
    about.comments = ""
    about.created = about.modified = datetime.now(UTC)


def _drop_unused(sheet: Sheet) -> None:
    """Leave out what the empty document of python-docx brings along."""
    package, part = sheet.docx.part.package, sheet.docx.part
    for owner in (package, part):
        for key, relation in list(owner.rels.items()):
            if not relation.is_external and str(relation.target_part.partname) in _UNUSED:
                del owner.rels[key]
