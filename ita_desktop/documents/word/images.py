"""The images of a Word file lie on the disk until the file is written."""

from __future__ import annotations

import hashlib
from typing import Any

from docx.image.image import Image
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.document import DocumentPart

from ita_desktop.documents.kept import Kept, Place


class Images:
    """The images of one file, each once."""

    def __init__(self, part: DocumentPart, kept: Kept) -> None:
        self._part, self._kept = part, kept
        self._known: dict[bytes, str] = {}

    def put(self, data: bytes, kind: str) -> str:
        """The id by which the text names an image."""
        print_of = hashlib.sha256(data).digest()
        if print_of not in self._known:
            name = PackURI(f"/word/media/image{len(self._known) + 1}.{kind}")
            part = _Image(name, Image.from_blob(data).content_type, self._kept, self._kept.put(data))
            self._known[print_of] = self._part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
        return self._known[print_of]


class _Image(Part):
    """One of them as a part of the file; it is read when it is written."""

    def __init__(self, name: PackURI, kind: str, kept: Kept, place: Place) -> None:
        super().__init__(name, kind)
        self._kept, self._place = kept, place

    @property
    def blob(self) -> Any:
        return self._kept.read(self._place)
