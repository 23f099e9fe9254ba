"""Scanned and photographed pages of forms: each page as a picture, and the codes that its QR names."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PIL import Image, ImageSequence

from ita_desktop.documents import pdfium
from ita_desktop.documents.incoming import photos
from ita_desktop.documents.incoming.photos import Photo
from ita_desktop.documents.pictures import BROKEN
from ita_desktop.domain.errors import Problem

if TYPE_CHECKING:
    from zxingcpp import BarcodeFormats

_PDF = b"%PDF-"
_DPI = 200


class Scan(NamedTuple):
    """One page: its picture as it is kept, and what its QR say."""

    photo: Photo
    said: tuple[str, ...]


def pages(data: bytes, name: str) -> Iterator[Scan]:
    """The pages of a PDF or of a picture; raises a Problem over what is neither."""
    if _PDF in data[:1024]:
        for place in range(_page_count(data, name)):
            yield _scan(_pdf_page(data, place), name)
    elif photos.is_photo(data):
        for picture in _frames(data):
            yield _scan(picture, name)
    else:
        raise Problem("scan_kind_unknown", name=name)


def _scan(picture: bytes, name: str) -> Scan:
    photo = photos.read(picture, name)
    return Scan(photo, said_in(photo.data) or said_in(picture))


def said_in(picture: bytes) -> tuple[str, ...]:
    """What the QR of a picture say, of any direction; a picture that can't be read says nothing."""
    import zxingcpp

    try:
        with Image.open(io.BytesIO(picture)) as image:
            found = zxingcpp.read_barcodes(image.convert("L"), formats=_formats())
    except BROKEN:
        return ()
    return tuple(dict.fromkeys(one.text for one in found if one.valid))


@cache
def _formats() -> BarcodeFormats:
    import zxingcpp

    return zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def _frames(data: bytes) -> list[bytes]:
    """Every page of a TIFF as scanners make it, or the one picture as it is."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.format == "TIFF" and getattr(image, "n_frames", 1) > 1:
                return [_png(frame) for frame in ImageSequence.Iterator(image)]
    except BROKEN:  # whoever reads the picture next says why
        pass
    return [data]


def _page_count(data: bytes, name: str) -> int:
    try:
        with pdfium.opened(data) as document:
            return len(document)
    except RuntimeError as error:  # what pypdfium2 raises over files that are damaged or locked
        raise Problem("scan_broken", name=name) from error


def _pdf_page(data: bytes, place: int) -> bytes:
    """One page as a picture, fine enough for its QR."""
    with pdfium.opened(data) as document:
        page = document[place]
        largest = max(page.get_size())
        scale = min(_DPI / 72, photos.LARGEST_SIDE * 1.5 / largest)
        return _png(page.render(scale=scale).to_pil())


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    (image if image.mode in ("1", "L", "RGB") else image.convert("RGB")).save(out, "PNG", compress_level=1)
    return out.getvalue()
