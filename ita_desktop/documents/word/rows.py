"""The finished rows of a Word file's tables lie on the disk; the file is written with them in their places."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from docx.document import Document as Docx
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI
from docx.opc.pkgwriter import _ContentTypesItem
from lxml import etree

from ita_desktop.documents.kept import Kept, Place
from ita_desktop.documents.word.xml import Element

_MARK = re.compile(rb"<\?row (\d+) (\d+)\?>")


class Rows:
    """The rows of all tables of one file: of each table only the last stays in memory."""

    def __init__(self, root: Element, kept: Kept) -> None:
        self._kept = kept
        self._around = etree.Element(root.tag, nsmap=root.nsmap)  # rows are written as they are inside the document

    def put(self, rows: Iterable[Element]) -> Iterator[Element]:
        """What stands in a table for its rows: marks of those that are finished, and the last, which may change yet."""
        last: Element | None = None
        for row in rows:
            if last is not None:
                yield self._mark(last)
            last = row
        if last is not None:
            yield last

    def _mark(self, row: Element) -> Element:
        self._around[:] = [row]
        xml = etree.tostring(self._around, encoding="UTF-8")
        inside = xml[xml.index(b">") + 1 : xml.rindex(b"<")]
        place = self._kept.put(b"".join(self.poured(inside)))
        return etree.ProcessingInstruction("row", f"{place.start} {place.length}")

    def poured(self, xml: bytes) -> Iterator[bytes]:
        """The pieces of some XML, with each row where its mark stood."""
        end = 0
        for mark in _MARK.finditer(xml):
            yield xml[end : mark.start()]
            yield self._kept.read(Place(int(mark[1]), int(mark[2])))
            end = mark.end()
        yield xml[end:]


def save(docx: Docx, rows: Rows, target: Path) -> None:
    """Write a file as python-docx does, but without its whole text in memory."""
    package = docx.part.package
    assert package is not None
    parts = package.parts
    types = _ContentTypesItem.from_parts(parts).blob  # type: ignore[no-untyped-call]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(CONTENT_TYPES_URI.membername, types)
        out.writestr(PACKAGE_URI.rels_uri.membername, package.rels.xml)
        for part in parts:
            with out.open(part.partname.membername, "w") as member:
                member.writelines(rows.poured(part.blob) if part is docx.part else [part.blob])
            if part.rels:
                out.writestr(part.partname.rels_uri.membername, part.rels.xml)
