"""Thai letters and digits: conversion, and tidying of pasted text with a report of every repair."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙"
_TO_ARABIC = str.maketrans(_THAI_DIGITS, "0123456789")
_TO_THAI = str.maketrans("0123456789", _THAI_DIGITS)

_ABOVE_BELOW = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e47"  # ั ิ ี ึ ื ุ ู ็
_TONES = "\u0e48\u0e49\u0e4a\u0e4b\u0e4c"  # ่ ้ ๊ ๋ ์
_NIKHAHIT, _SARA_AA, _SARA_AM = "\u0e4d", "\u0e32", "\u0e33"

# Glyph variants that older Thai fonts left in the private use area, met in text copied from PDF.
_PRIVATE = str.maketrans(
    "".join(map(chr, range(0xF700, 0xF71B))),
    f"ฐ\u0e34\u0e35\u0e36\u0e37{_TONES}{_TONES}ญ\u0e31\u0e4d\u0e47{_TONES}\u0e38\u0e39\u0e3a",
)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"))
_NEVER_KEPT = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"  # but tab and line end
_ODD_SPACES = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"

_AM = f"{_NIKHAHIT}([{_TONES}]?){_SARA_AA}|([{_TONES}]){_NIKHAHIT}{_SARA_AA}"
_TONE_FIRST = f"([{_TONES}])([{_ABOVE_BELOW}])"
_DOUBLED = f"([{_ABOVE_BELOW}{_TONES}{_NIKHAHIT}])\\1+"
_INVISIBLE_LETTERS, _PRIVATE_LETTERS = "".join(map(chr, _INVISIBLE)), "".join(map(chr, _PRIVATE))
_UNTIDY = (
    f"{_NEVER_KEPT}|{_ODD_SPACES}|[{_INVISIBLE_LETTERS}{_PRIVATE_LETTERS}{_NIKHAHIT}]|เเ"
    f"|[{_TONES}][{_ABOVE_BELOW}]|{_DOUBLED}|\\s\\Z|\\s\n|\\A\n"
)  # what any repair would find; most texts need none. Patterns are compiled when a text is first tidied


def to_arabic_digits(text: str) -> str:
    """The text with Thai digits written 0–9."""
    return text.translate(_TO_ARABIC)


def to_thai_digits(text: str) -> str:
    """The text with digits written ๐–๙; for prose and counts only, never for links or codes."""
    return text.translate(_TO_THAI)


def keepable(text: str) -> str:
    """Typed text without what no file or paper can hold: control characters and broken halves of letters."""
    return re.sub(_NEVER_KEPT, "", text)


class Tidied(NamedTuple):
    """A text made clean, and the names of the repairs that changed what a person would see."""

    text: str
    repairs: tuple[str, ...]


def tidy(text: str) -> Tidied:
    """Text as it should be kept: marks in order, nothing invisible, no control characters."""
    return _repaired(text) if re.search(_UNTIDY, text) else Tidied(text, ())


def _repaired(text: str) -> Tidied:
    repairs: list[str] = []

    def repaired(name: str, new: str, old: str) -> str:
        if new != old:
            repairs.append(name)
        return new

    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE)
    text = re.sub(_ODD_SPACES, " ", text)
    text = repaired("private-glyphs", text.translate(_PRIVATE), text)
    text = repaired("control-characters", keepable(text), text)
    text = repaired("sara-am", re.sub(_AM, lambda m: (m[1] or m[2] or "") + _SARA_AM, text), text)
    text = repaired("double-sara-e", text.replace("เเ", "แ"), text)
    text = repaired("marks-out-of-order", re.sub(_TONE_FIRST, r"\2\1", text), text)
    text = repaired("doubled-marks", re.sub(_DOUBLED, r"\1", text), text)
    text = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
    return Tidied(text, tuple(repairs))


def squeeze(text: str) -> str:
    """A heading or name reduced to what matters when two are compared: no blanks, Arabic digits, lower case."""
    text = unicodedata.normalize("NFC", tidy(text).text)
    return "".join(to_arabic_digits(text).split()).casefold()


def letters(text: str) -> int:
    """How many letter widths a Thai text takes: marks above and below take none."""
    return sum(1 for c in text if unicodedata.category(c) != "Mn")
