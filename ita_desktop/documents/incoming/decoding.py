"""Letters out of bytes: UTF-8, UTF-16 with its mark, or the Thai code page of older Windows programs."""

from __future__ import annotations

import codecs

from ita_desktop.domain.errors import Problem

_THAI = {"tis-620", "tis620", "windows-874", "cp874", "iso-8859-11", "x-windows-874", "dos-874"}


def decode(data: bytes, name: str, declared: str = "") -> str:
    """The text; what it says of itself is asked only where it is no UTF-8, for few say it right."""
    for encoding in _candidates(data, declared):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Problem("source_kind_unknown", name=name)


def _candidates(data: bytes, declared: str) -> list[str]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ["utf-16"]
    return ["utf-8-sig", *([declared] if _known(declared) else []), "cp874"]


def _known(declared: str) -> bool:
    """Whether a charset names an encoding of text; Thai ones all mean the code page that Windows has."""
    if not declared or declared.lower() in _THAI:
        return False
    try:
        return codecs.lookup(declared)._is_text_encoding
    except LookupError:
        return False
