"""From a file to tables: which reader a source needs, and what is said of one that none can read."""

from __future__ import annotations

from pathlib import Path

from ita_desktop.documents.incoming import text, xlsx
from ita_desktop.documents.incoming.grid import Table
from ita_desktop.domain.errors import Problem

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")  # the container of old Office files and of encrypted new ones
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LARGEST = 64 * 1024 * 1024


def read_tables(path: Path) -> list[Table]:
    """The tables of a source file; raises a Problem that says why it can't be read."""
    try:
        with open(path, "rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise Problem("source_missing", name=path.name) from error
    except OSError as error:
        raise Problem("source_unreadable", name=path.name) from error
    return read_bytes(data, path.name)


def read_bytes(data: bytes, name: str) -> list[Table]:
    """The tables of a source already in memory; the content decides, the ending only helps."""
    if len(data) > _LARGEST:
        raise Problem("source_too_large", name=name, megabytes=_LARGEST // 2**20)
    if not data.strip():
        raise Problem("source_empty", name=name)
    if data.startswith(_OLE):
        raise Problem("source_has_password" if _ENCRYPTED in data else "source_old_office", name=name)
    if data.startswith(b"PK"):
        return xlsx.read(data, name)
    if Path(name).suffix.lower() in (".txt", ".tsv", ".csv", "") and b"\x00" not in data:
        return text.read(data, name)
    raise Problem("source_kind_unknown", name=name)
