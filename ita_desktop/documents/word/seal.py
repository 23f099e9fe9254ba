"""Lines that a Word file carries unseen: a part of custom XML, which Word keeps when the file is edited."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

from defusedxml.ElementTree import fromstring
from docx.document import Document as Docx
from docx.opc.packuri import PackURI
from docx.opc.part import Part

_NAMESPACE = "urn:ita-desktop:seal"
_DATA = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ITEM = "{8E3B1F60-4C0B-4C57-9C2B-1D0A52F7A6E1}"
_LARGEST = 32 * 1024 * 1024


def put(docx: Docx, lines: Sequence[str]) -> None:
    """Let a document carry lines."""
    if not lines:
        return
    inside = "".join(f"<line>{escape(line)}</line>" for line in lines)
    item = _part(docx, "item1.xml", "application/xml", f'<seal xmlns="{_NAMESPACE}">{inside}</seal>')
    properties = _part(
        docx,
        "itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        f'<ds:datastoreItem ds:itemID="{_ITEM}" xmlns:ds="{_DATA}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>',
    )
    docx.part.relate_to(item, f"{_OFFICE}/customXml")
    item.relate_to(properties, f"{_OFFICE}/customXmlProps")


def _part(docx: Docx, name: str, kind: str, xml: str) -> Part:
    data = f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}'.encode()
    return Part(PackURI(f"/customXml/{name}"), kind, data, docx.part.package)


def lines_in(package: zipfile.ZipFile) -> list[str]:
    """The lines that a Word file carries; none where it has none of ours."""
    for part in package.infolist():
        if part.filename.startswith("customXml/item") and part.file_size <= _LARGEST:
            data = package.read(part)
            if _NAMESPACE.encode() in data:
                return [line.text or "" for line in fromstring(data).iter(f"{{{_NAMESPACE}}}line")]
    return []
