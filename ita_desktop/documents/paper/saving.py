"""A PDF goes to the disk object by object; its photographs lie there meanwhile, its pages are as small as can be."""

from __future__ import annotations

import hashlib
import zlib
from typing import IO, Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from ita_desktop.documents.kept import Kept


class Photographs:
    """The photographs of one PDF, each once, in a file of their own until the PDF is written."""

    def __init__(self) -> None:
        self._kept = Kept()

    def put(self, canvas: Canvas, jpeg: bytes, width_px: int, height_px: int) -> str:
        """The name by which a page draws a photograph."""
        name = hashlib.sha256(jpeg).hexdigest()
        doc = canvas._doc
        known: str = doc.getXObjectName(name)
        if known not in doc.idToObject:
            photo = _Photograph(self._kept, jpeg, width_px, height_px)
            photo.name = name
            doc.Reference(photo, known)
            doc.addForm(name, photo)
        canvas._currentPageHasImages = 1
        canvas._formsinuse.append(name)
        return known


class _Photograph(pdfdoc.PDFObject):  # type: ignore[misc]
    """One of them as an object of a PDF; it is read when it is written."""

    def __init__(self, kept: Kept, jpeg: bytes, width_px: int, height_px: int) -> None:
        self._kept, self._place = kept, kept.put(jpeg)
        self._width, self._height = width_px, height_px

    def format(self, document: Any) -> bytes:
        stream = pdfdoc.PDFStream(content=self._kept.read(self._place))
        values = {
            "Type": pdfdoc.PDFName("XObject"), "Subtype": pdfdoc.PDFName("Image"), "Width": self._width,
            "Height": self._height, "BitsPerComponent": 8, "ColorSpace": pdfdoc.PDFName("DeviceRGB"),
            "Filter": pdfdoc.PDFArray([pdfdoc.PDFName("DCTDecode")]),
        }  # fmt: skip
        for name, value in values.items():
            stream.dictionary[name] = value
        written: bytes = stream.format(document)
        return written


def end_page(canvas: Canvas) -> None:
    """Finish a page as ReportLab does, but compress what was drawn on it now and not when the PDF is written."""
    canvas.showPage()
    page = canvas._doc.Pages.pages[-1]
    page.Contents = pdfdoc.PDFStream(content=zlib.compress(page.stream.encode()))
    page.Contents.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
    page.stream = None


# --- writing --------------------------------------------------------------------------------------------------


def save(canvas: Canvas, out: IO[bytes]) -> None:
    """Write a finished PDF as ReportLab does, but without its whole content in memory."""
    doc = canvas._doc
    doc.format = lambda: _format(doc, out)
    doc.SaveToFile(out, canvas)


class _Out(pdfdoc.PDFFile):  # type: ignore[misc]
    """ReportLab's file, with nothing kept."""

    def __init__(self, version: tuple[int, int], out: IO[bytes]) -> None:
        super().__init__(version)
        out.write(b"".join(self.strings))
        self.strings.clear()
        self.write = out.write


def _format(doc: Any, out: IO[bytes]) -> bytes:
    """Every object, while more of them come to be, then where each stands; nothing is left for ReportLab to write."""
    doc.encrypt.prepare(doc)
    root, info = doc.Reference(doc.Catalog), doc.Reference(doc.info)
    file, ids = _Out(doc._pdfVersion, out), list[str]()
    while name := doc.numberToId.get(len(ids) + 1):
        doc.idToOffset[name] = file.add(pdfdoc.PDFIndirectObject(name, doc.idToObject[name]).format(doc))
        ids.append(name)
    places = pdfdoc.PDFCrossReferenceTable()
    places.addsection(0, ids)
    start = file.add(places.format(doc))
    trailer = pdfdoc.PDFTrailer(startxref=start, Size=len(ids) + 1, Root=root, Info=info, ID=doc.ID())
    file.add(trailer.format(doc))
    return b""
