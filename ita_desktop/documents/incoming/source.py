"""From a file to tables: which reader a source needs, and what is said of one that none can read."""

from __future__ import annotations

import codecs
import os
import re
from pathlib import Path

from ita_desktop.documents.incoming import docx, html, ours, photos, text, xlsx
from ita_desktop.documents.incoming.grid import Table
from ita_desktop.documents.incoming.limits import MEGABYTE
from ita_desktop.domain.errors import Problem

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")  # the container of old Office files and of encrypted new ones
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LISTED = re.compile(rb"PK\x01\x02.{42}(word/|xl/|\[Content_Types\]\.xml)", re.DOTALL)  # by a package in its contents
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PACKED, _PDF = b"PK", b"%PDF-"
_OTHERS = {b"SQLite format 3\x00": "source_is_office_file", _PDF: "source_is_pdf"}
_LARGEST = 64 * MEGABYTE


def read_tables(path: Path) -> list[Table]:
    """The tables of a source file; raises a Problem that says why it can't be read."""
    return read_bytes(read_file(path), path.name)


def read_file(path: Path) -> bytes:
    """The bytes of a source file, no more than are ever read; raises a Problem where that is not possible."""
    try:
        with open(path, "rb") as file:
            return file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise Problem("source_missing", name=path.name) from error
    except OSError as error:
        if os.path.isdir(path):  # noqa: PTH112 - Path would raise over a forbidden place
            raise Problem("source_is_folder", name=path.name) from error
        raise Problem("source_unreadable", name=path.name) from error


def read_bytes(data: bytes, name: str) -> list[Table]:
    """The tables of a source already in memory; the content decides, the ending only helps."""
    _refuse(data, name)
    ending = Path(name).suffix.lower()
    if data.startswith(_PACKED):
        return docx.read(data, name) if _is_word(data, ending) else xlsx.read(data, name)
    if b"\x00" in data and not data.startswith(_UTF_16):
        raise Problem("source_kind_unknown", name=name)
    if html.is_html(data) or ending in (".html", ".htm"):
        return html.read(data, name)
    if ending in (".txt", ".tsv", ".csv", ""):
        return text.read(data, name)
    raise Problem("source_kind_unknown", name=name)


def _refuse(data: bytes, name: str) -> None:
    """Say what a source is that holds no table, or none to be taken in."""
    if len(data) > _LARGEST:
        raise Problem("source_too_large", name=name, megabytes=_LARGEST // MEGABYTE)
    if not data.strip():
        raise Problem("source_empty", name=name)
    if data.startswith((_PACKED, _PDF)):
        ours.refuse(data, name)
    for beginning, code in _OTHERS.items():
        if data.startswith(beginning):
            raise Problem(code, name=name)
    if photos.is_photo(data):
        raise Problem("source_is_picture", name=name)
    if data.startswith(_OLE):
        raise Problem("source_has_password" if _ENCRYPTED in data else "source_old_office", name=name)


def _is_word(data: bytes, ending: str) -> bool:
    """Whether a package is a Word file; one that is cut short has only its name to say so."""
    listed = _LISTED.findall(data)
    kinds = [part for part in listed if part in (b"word/", b"xl/")]
    if not kinds:
        return ending in (".docx", ".docm", ".dotx")
    return kinds[-1] == b"word/" and len(kinds) < len(listed)
