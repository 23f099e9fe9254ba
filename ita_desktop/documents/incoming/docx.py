"""Word files to tables: text as it is printed, lists with their marks, merges as facts, bookmarks of each row."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import NamedTuple

from ita_desktop.documents.incoming.blocks import Block, RawCell, RawTable, tables_of
from ita_desktop.documents.incoming.docx_lists import Marks, W, number, value
from ita_desktop.documents.incoming.grid import Paragraph, Table
from ita_desktop.documents.incoming.markup import Element, parse_xml
from ita_desktop.documents.incoming.package import open_package, related
from ita_desktop.domain.errors import Problem

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_OLD_PICTURE = "{urn:schemas-microsoft-com:vml}imagedata"

_WRAPPERS = {f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")}
_IN_LINE = {*_WRAPPERS, *(f"{W}{name}" for name in ("r", "hyperlink", "fldSimple", "bdo", "dir", "ruby", "rubyBase"))}
_LETTERS = {f"{W}tab": " ", f"{W}ptab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


def read(data: bytes, name: str) -> list[Table]:
    """The tables of a Word file in reading order, and the text between them; nothing that was deleted or hidden."""
    try:
        with open_package(data, name) as package:
            document = related(package, "")["officeDocument"]
            parts = related(package, document)
            styles, numbering = (
                parse_xml(_xml(package, parts[kind]), name) if kind in parts else None
                for kind in ("styles", "numbering")
            )
            marks = Marks(styles, numbering)
            root = parse_xml(_xml(package, document), name)
            return tables_of(_Reader(marks).blocks(root.find(f"{W}body")), name)
    except Problem:
        raise
    except Exception as error:  # a broken package fails in zipfile, lxml or here with whatever they raise
        raise Problem("source_not_word", name=name) from error


def _xml(package: zipfile.ZipFile, path: str) -> bytes:
    """A part of the package; the strict kind of Word file has other names for the same."""
    return package.read(path).replace(_STRICT, W[1:-1].encode())


class _Open(NamedTuple):
    """A merge that may go on: its first cell, and the last row it reached."""

    cell: RawCell
    row: int


class _Reader:
    """Walks the document from top to bottom."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._pictures = 0
        self._boxes: list[Element] = []

    def blocks(self, element: Element) -> list[Block]:
        """The paragraphs and tables under an element; a text box comes after the paragraph that holds it."""
        found: list[Block] = []
        for child in _inside(element):
            if child.tag == f"{W}p" and len(child):
                text = "".join(self._text(child))
                found.append(Paragraph(text, self._marks.of(child), self._marks.style_of(child)))
                boxes, self._boxes = self._boxes, []
                for box in boxes:
                    found += self.blocks(box)
            elif child.tag == f"{W}tbl":
                found.append(self._table(child))
        return found

    def _text(self, element: Element) -> Iterator[str]:
        """The letters of a paragraph; a field gives what it shows."""
        for child in element:
            tag = child.tag
            if tag == f"{W}t":
                yield child.text or ""
            elif tag in _LETTERS:
                yield _LETTERS[tag]
            elif tag == f"{W}sym":
                yield _symbol(child)
            elif tag in _IN_LINE:
                if not _hidden(child):
                    yield from self._text(child)
            elif tag == f"{_MC}AlternateContent":
                for choice in child[:1]:
                    yield from self._text(choice)
            elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                self._pictures += sum(1 for _ in child.iter(_PICTURE, _OLD_PICTURE))
                self._boxes += child.iter(f"{W}txbxContent")

    def _table(self, element: Element) -> RawTable:
        table = RawTable()
        open_merges: dict[int, _Open] = {}
        bookmarks: list[str] = []
        for child in _inside(element):
            if child.tag == f"{W}bookmarkStart":
                bookmarks += _named(child)
            elif child.tag == f"{W}tr" and child.find(f"{W}trPr/{W}del") is None:
                bookmarks += [name for start in child.iter(f"{W}bookmarkStart") for name in _named(start)]
                table.rows.append(self._row(child, len(table.rows), open_merges))
                table.bookmarks.append(tuple(bookmarks))
                bookmarks = []
        return table

    def _row(self, element: Element, row: int, open_merges: dict[int, _Open]) -> list[RawCell]:
        """The cells that begin in a row; those that go on from above make their first cell taller."""
        cells = []
        column = number(value(element, "trPr/gridBefore"))
        if column > 0:
            cells.append(RawCell(columns=column))
        for child in _inside(element):
            if child.tag != f"{W}tc":
                continue
            columns = max(1, number(value(child, "tcPr/gridSpan"), 1))
            if value(child, "tcPr/hMerge", "none") == "continue" and cells:
                cells[-1].columns += columns
                column += columns
                continue
            merge = child.find(f"{W}tcPr/{W}vMerge")
            above = open_merges.pop(column, None)
            goes_on = merge is not None and value(merge) != "restart"
            if goes_on and above and (above.row, above.cell.columns) == (row - 1, columns):
                above.cell.rows += 1
                open_merges[column] = _Open(above.cell, row)
            else:
                cells.append(self._cell(child, columns))
                if merge is not None:
                    open_merges[column] = _Open(cells[-1], row)
            column += columns
        return cells

    def _cell(self, element: Element, columns: int) -> RawCell:
        outside, self._pictures = self._pictures, 0
        cell = RawCell(self.blocks(element), columns)
        cell.pictures, self._pictures = self._pictures, outside + self._pictures
        return cell


def _inside(element: Element) -> Iterator[Element]:
    """The children of an element, as if content controls and kept insertions were not around them."""
    for child in element:
        if child.tag in _WRAPPERS:
            yield from _inside(child)
        elif child.tag == f"{_MC}AlternateContent":
            for choice in child[:1]:
                yield from _inside(choice)
        else:
            yield child


def _hidden(element: Element) -> bool:
    """Whether letters are hidden, so that nobody sees them on screen or paper."""
    mark = element.find(f"{W}rPr/{W}vanish")
    return mark is not None and value(mark) not in ("0", "false", "off")


def _symbol(element: Element) -> str:
    """A sign from a font of signs: codes that have no meaning outside it mostly are bullets."""
    code = int(element.get(f"{W}char", "2022"), 16)
    return "•" if 0xF000 <= code <= 0xF8FF or code < 0x20 else chr(code)


def _named(bookmark: Element) -> list[str]:
    """A bookmark's name; Word's own note of where the cursor was is none."""
    name = bookmark.get(f"{W}name", "")
    return [name] if name and name != "_GoBack" else []
