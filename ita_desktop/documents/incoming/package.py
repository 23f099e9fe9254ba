"""Packed Office files: opened within limits, and which part of one belongs to which."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator

from ita_desktop.documents.incoming.limits import MEGABYTE
from ita_desktop.documents.incoming.markup import Element, parse_xml
from ita_desktop.domain.errors import Problem

_UNPACKED = 64 * MEGABYTE
_MOST_PARTS = 20_000


def open_package(data: bytes, name: str) -> zipfile.ZipFile:
    """A packed Office file, refused when its parts are more than anybody wrote; pictures, never read, may be large."""
    if data.count(b"PK\x01\x02") > _MOST_PARTS:
        raise Problem("source_too_much", name=name)
    package = zipfile.ZipFile(io.BytesIO(data))
    unpacked = sum(part.file_size for part in package.infolist() if part.filename.endswith((".xml", ".rels")))
    if unpacked > _UNPACKED:
        package.close()
        raise Problem("source_too_large", name=name, megabytes=_UNPACKED // MEGABYTE)
    return package


def related(package: zipfile.ZipFile, path: str) -> dict[str, str]:
    """The parts that a part names, by what they are to it; those of the package itself for the empty path."""
    found: dict[str, str] = {}
    for relation, target in _relations(package, path):
        found.setdefault(relation.get("Type", "").rpartition("/")[2], target)
    return found


def related_by_id(package: zipfile.ZipFile, path: str) -> dict[str, str]:
    """The parts that a part names, by the ids that it calls them by."""
    return {relation.get("Id", ""): target for relation, target in _relations(package, path)}


def _relations(package: zipfile.ZipFile, path: str) -> Iterator[tuple[Element, str]]:
    folder, file = posixpath.split(path)
    relations = posixpath.join(folder, "_rels", f"{file}.rels")
    names = set(package.namelist())
    for relation in parse_xml(package.read(relations), path) if relations in names else ():
        target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
        if target in names:
            yield relation, target
