"""Files that are kept as they came, as evidence: PDF and Office files, known by their ending and how they begin."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import PurePath

from ita_desktop.domain.errors import Problem

_PACKED, _OLD, _PDF = b"PK\x03\x04", bytes.fromhex("D0CF11E0A1B11AE1"), b"%PDF-"
_KINDS = {
    ".pdf": ("application/pdf", _PDF),
    ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", _PACKED),
    ".xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", _PACKED),
    ".pptx": ("application/vnd.openxmlformats-officedocument.presentationml.presentation", _PACKED),
    ".odt": ("application/vnd.oasis.opendocument.text", _PACKED),
    ".ods": ("application/vnd.oasis.opendocument.spreadsheet", _PACKED),
    ".odp": ("application/vnd.oasis.opendocument.presentation", _PACKED),
    ".doc": ("application/msword", _OLD),
    ".xls": ("application/vnd.ms-excel", _OLD),
    ".ppt": ("application/vnd.ms-powerpoint", _OLD),
}
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic", ".heif", ".avif")


def media_type(data: bytes, name: str) -> str:
    """What kind of file this is; raises a Problem for one that is not kept, or does not hold what its name says."""
    ending = PurePath(name).suffix.lower()
    if ending in _PICTURES:
        raise Problem("photo_broken", name=name)
    if ending not in _KINDS:
        raise Problem("evidence_kind_unknown", name=name)
    kind, beginning = _KINDS[ending]
    locked = beginning == _PACKED and data.startswith(_OLD)  # a new Office file with a password
    if not locked and beginning not in data[: 1024 if beginning == _PDF else len(beginning)]:
        raise Problem("evidence_broken", name=name)
    if beginning == _PACKED and not locked and not zipfile.is_zipfile(BytesIO(data)):
        raise Problem("evidence_broken", name=name)
    return kind
