"""Where the pictures of a workbook's sheet stand; Excel keeps them apart from its cells."""

from __future__ import annotations

import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from ita_desktop.documents.incoming.limits import MEGABYTE
from ita_desktop.documents.incoming.markup import Element, parse_xml
from ita_desktop.documents.incoming.package import related, related_by_id

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"

_MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_LARGEST, _TOGETHER = 32 * MEGABYTE, 256 * MEGABYTE


class PlacedPicture(NamedTuple):
    """A picture out of a sheet: the row in which it begins, its name in the file, and what it is."""

    row: int
    name: str
    data: bytes


def placed_pictures(package: zipfile.ZipFile, sheet: str) -> list[PlacedPicture]:
    """The pictures of a sheet from top to bottom, as far as anybody placed any; `sheet` is the part with the cells."""
    drawing = related(package, sheet).get("drawing")
    if drawing is None:
        return []
    parts, found, room = related_by_id(package, drawing), list[PlacedPicture](), _TOGETHER
    for anchor in parse_xml(package.read(drawing), sheet):
        row = anchor.findtext(f"{_DRAWING}from/{_DRAWING}row", "")
        for part in _embedded(anchor, parts) if row.isdecimal() else ():
            size = package.getinfo(part).file_size
            room -= size
            if size <= _LARGEST and room >= 0:
                found.append(PlacedPicture(int(row) + 1, part.rpartition("/")[2], package.read(part)))
    return sorted(found, key=lambda one: one.row)


def _embedded(anchor: Element, parts: dict[str, str]) -> Iterator[str]:
    """The parts that hold the pictures of an anchor."""
    for picture in anchor.iter(f"{_DRAWING}pic"):
        blip = next(picture.iter(f"{_MAIN}blip"), None)
        if blip is not None and blip.get(_RELATION) in parts:
            yield parts[blip.get(_RELATION)]


def pictures_of(package: zipfile.ZipFile, sheet: str) -> dict[int, Counter[int]]:
    """How many pictures begin in a row's columns; `sheet` is the part that holds the cells."""
    found = defaultdict[int, Counter[int]](Counter)
    drawing = related(package, sheet).get("drawing")
    for anchor in parse_xml(package.read(drawing), sheet) if drawing else ():
        row, column = (anchor.findtext(f"{_DRAWING}from/{_DRAWING}{name}", "") for name in ("row", "col"))
        count = sum(1 for _ in anchor.iter(f"{_DRAWING}pic"))
        if count and row.isdecimal() and column.isdecimal():
            found[int(row) + 1][int(column) + 1] += count
    return dict(found)
