"""Typefaces for paper: words shaped once by HarfBuzz and kept, glyphs numbered so that every reader finds the text.

A glyph stands in the PDF under a number of its own for each text it stands for. So the smaller tone mark over a high
vowel, a ligature and a box in place of an unknown letter all come back as what was typed, whichever program reads.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
import zlib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from ita_desktop import assets

_SARA_AM, _APART = "\u0e33", "\u0e4d\u0e32"
_DIGITS = frozenset("0123456789๐๑๒๓๔๕๖๗๘๙")
_EM = 1000
_MOST_WORDS = 60_000  # kept for ever; a long day of papers has fewer
_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
_NOT_NEEDED = (b"GSUB", b"GPOS", b"GDEF", b"name", b"post", b"cmap")  # the PDF says all that itself


class Glyph(NamedTuple):
    """One drawn shape: its place in the face, how far it moves the pen, its own shift, and what it stands for."""

    gid: int
    advance: float
    dx: float
    dy: float
    text: str


class Shaped(NamedTuple):
    """A word as it is drawn; lengths are thousandths of the size."""

    text: str
    glyphs: tuple[Glyph, ...]
    width: float
    figure: bool = False


class _Drawn(dict[int, int | str | None]):
    """What becomes of each letter in one face, for str.translate: it stays, is a plain blank, or is left out."""

    def __init__(self, font: hb.Font) -> None:
        self._font = font

    def __missing__(self, code: int) -> int | str | None:
        letter = chr(code)
        left = " " if letter.isspace() else None
        self[code] = found = code if letter == "\n" or self._font.get_nominal_glyph(code) else left
        return found


class Face:
    """One style of a typeface."""

    def __init__(self, path: Path) -> None:
        self._face = hb.Face(hb.Blob.from_file_path(str(path)))
        self._font = hb.Font(self._face)
        self._scale = _EM / self._face.upem
        self._words: dict[str, Shaped] = {}
        self._figures: dict[str, Shaped] = {}
        self._drawn = _Drawn(self._font)
        head = self._face.reference_table("head").data
        self.box = [round(int.from_bytes(head[n : n + 2], "big", signed=True) * self._scale) for n in range(36, 44, 2)]
        extents = self._font.get_font_extents("ltr")
        self.ascent, self.descent = round(extents.ascender * self._scale), round(extents.descender * self._scale)
        self.box_glyph = self._font.get_nominal_glyph(0x2610) or 0
        self.name = re.sub(r"[^A-Za-z0-9-]", "", path.stem) or "Face"
        self._digit = max(self._font.get_glyph_h_advance(self._font.get_nominal_glyph(ord(d)) or 0) for d in _DIGITS)

    def drawn(self, text: str) -> str:
        """A text without the letters that this face does not have: a box in their place would say nothing."""
        return text.translate(self._drawn)

    def undrawn(self, text: str) -> tuple[str, ...]:
        """The letters of a text that are left out, each once; what joins or varies others is none of them."""
        lost = dict.fromkeys(letter for letter in text if self._drawn[ord(letter)] is None)
        return tuple(letter for letter in lost if unicodedata.category(letter)[0] not in "CM")

    def shape(self, text: str) -> Shaped:
        """A word, shaped once."""
        found = self._words.get(text)
        if found is None:
            if len(self._words) > _MOST_WORDS:
                self._words.clear()
            found = self._words[text] = self._shape(text)
        return found

    def shape_figure(self, text: str) -> Shaped:
        """A figure whose digits are all equally wide, for columns."""
        found = self._figures.get(text)
        if found is None:
            even = self._digit * self._scale
            glyphs = tuple(_even(glyph, even) for glyph in self._shape(text).glyphs)
            found = self._figures[text] = Shaped(text, glyphs, sum(glyph.advance for glyph in glyphs), True)
        return found

    def width(self, gid: int) -> float:
        """How far a glyph moves the pen when nothing else is said."""
        return float(self._font.get_glyph_h_advance(gid) * self._scale)

    def _shape(self, text: str) -> Shaped:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.guess_segment_properties()
        buffer.direction = "ltr"  # text comes back in the order in which it was typed
        hb.shape(self._font, buffer)
        infos, places = buffer.glyph_infos, buffer.glyph_positions
        parts = _texts(text, [info.cluster for info in infos])
        scale = self._scale
        glyphs = tuple(
            Glyph(
                info.codepoint or self.box_glyph,
                place.x_advance * scale if info.codepoint else self.width(self.box_glyph),
                place.x_offset * scale,
                place.y_offset * scale,
                part,
            )
            for info, place, part in zip(infos, places, parts, strict=True)
        )
        return Shaped(text, glyphs, sum(glyph.advance for glyph in glyphs))

    def subset(self, gids: set[int]) -> bytes:
        """The face with these glyphs alone, under their own numbers."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(gids)
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        wanted.drop_table_tag_set.update({int.from_bytes(tag, "big") for tag in _NOT_NEEDED})
        return bytes(hb.subset(self._face, wanted).blob.data)


def _even(glyph: Glyph, width: float) -> Glyph:
    """Thai digits of one face differ in width; columns of figures need them equal."""
    if glyph.text not in _DIGITS:
        return glyph
    return glyph._replace(advance=width, dx=glyph.dx + (width - glyph.advance) / 2)


def _texts(text: str, clusters: list[int]) -> list[str]:
    """What each glyph stands for: the letters of its cluster one by one, the first glyph taking what is left over."""
    starts = [*sorted(set(clusters)), len(text)]
    ends = dict(itertools.pairwise(starts))
    found: list[str] = []
    place = 0
    while place < len(clusters):
        start = clusters[place]
        count = 1
        while place + count < len(clusters) and clusters[place + count] == start:
            count += 1
        letters = text[start : ends[start]]
        if count > 1:
            letters = letters.replace(_SARA_AM, _APART)
        surplus = max(0, len(letters) - count)
        found.append(letters[: surplus + 1])
        found += [letters[surplus + n : surplus + n + 1] for n in range(1, count)]
        place += count
    return found


class Typeface(NamedTuple):
    """The four styles of a family, and whether its sizes are those of TH SarabunPSK."""

    regular: Face
    bold: Face
    italic: Face
    bold_italic: Face
    th: bool = False

    def face(self, *, bold: bool, italic: bool) -> Face:
        """The style of some letters."""
        if italic:
            return self.bold_italic if bold else self.italic
        return self.bold if bold else self.regular


@cache
def our_typeface() -> Typeface:
    """The copy of Sarabun that comes with the program."""
    styles = (Face(assets.resource("fonts", f"ITASarabun-{name}.ttf")) for name in _STYLES)
    return Typeface(next(styles), next(styles), next(styles), next(styles))


def installed_typeface(regular: Path) -> Typeface:
    """A family that the office has installed, such as TH SarabunPSK; a style it lacks is the regular one."""
    paths = (regular.with_stem(regular.stem + name) for name in ("", " Bold", " Italic", " BoldItalic"))
    styles = (Face(path if path.exists() else regular) for path in paths)
    return Typeface(next(styles), next(styles), next(styles), next(styles), th=True)


class FaceInUse:
    """One face in one PDF: which glyphs it needs, and under which numbers they stand."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._numbers: dict[tuple[int, str], int] = {}
        self._words: dict[tuple[str, bool], list[tuple[float, str]]] = {}

    def drawn(self, word: Shaped) -> list[tuple[float, str]]:
        """A word as parts of a TJ array, each with the height at which it stands."""
        key = (word.text, word.figure)
        found = self._words.get(key)
        if found is None:
            found = self._words[key] = self.draw(word.glyphs)
        return found

    def draw(self, glyphs: tuple[Glyph, ...], spread: float = 0) -> list[tuple[float, str]]:
        """Glyphs as parts of TJ arrays; `spread` widens each cluster after its last mark."""
        parts: list[tuple[float, str]] = []
        pieces: list[str] = []
        run: list[str] = []
        height, move = 0.0, 0.0

        def end_run() -> None:
            if run:
                pieces.append(f"<{''.join(run)}>")
                run.clear()

        for place, glyph in enumerate(glyphs):
            if glyph.dy != height:
                end_run()
                parts.append((height, "".join(pieces)))
                pieces.clear()
                height = glyph.dy
            move -= glyph.dx
            if abs(move) > 0.01:
                end_run()
                pieces.append(f"{move:g}")
            number = self._numbers.setdefault((glyph.gid, glyph.text), len(self._numbers) + 1)
            run.append(f"{number:04x}")
            move = self.face.width(glyph.gid) - glyph.advance + glyph.dx
            if spread and (place + 1 == len(glyphs) or glyphs[place + 1].advance > 0):
                move -= spread
        end_run()
        if abs(move) > 0.01:
            pieces.append(f"{move:g}")
        parts.append((height, "".join(pieces)))
        return [part for part in parts if part[1]]

    def embed(self, document: Any) -> None:
        """Put the face into the PDF when everything has been drawn."""
        used = list(self._numbers)
        base = f"ITADSK+{self.face.name}"
        descriptor = pdfdoc.PDFDictionary({
            "Type": "/FontDescriptor", "FontName": f"/{base}", "Flags": 4, "ItalicAngle": 0, "StemV": 80,
            "FontBBox": pdfdoc.PDFArray(self.face.box), "Ascent": self.face.ascent, "Descent": self.face.descent,
            "CapHeight": 700, "FontFile2": _stream(document, self.face.subset({gid for gid, _ in used})),
        })  # fmt: skip
        places = b"\0\0" + b"".join(gid.to_bytes(2, "big") for gid, _ in used)
        widths = pdfdoc.PDFArray([1, pdfdoc.PDFArray([f"{self.face.width(gid):g}" for gid, _ in used])])
        system = {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
        letters = pdfdoc.PDFDictionary({
            "Type": "/Font", "Subtype": "/CIDFontType2", "BaseFont": f"/{base}", "W": widths, "DW": 0,
            "CIDSystemInfo": pdfdoc.PDFDictionary(system), "CIDToGIDMap": _stream(document, places),
            "FontDescriptor": document.Reference(descriptor),
        })  # fmt: skip
        font = pdfdoc.PDFDictionary({
            "Type": "/Font", "Subtype": "/Type0", "BaseFont": f"/{base}", "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([document.Reference(letters)]),
            "ToUnicode": _stream(document, _to_unicode([text for _, text in used])),
        })  # fmt: skip
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font)


def _stream(document: Any, data: bytes) -> Any:
    """A packed stream in the PDF; ReportLab would write packed text as base 85."""
    packed = zlib.compress(data)
    entries = {"Filter": "/FlateDecode", "Length1": len(data)}
    return document.Reference(pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), packed, filters=[]))


def _to_unicode(texts: list[str]) -> bytes:
    """The table that says which text each number stands for, at most 100 lines to a block."""
    lines = [(n, text.encode("utf-16-be").hex()) for n, text in enumerate(texts, 1) if text]
    head = (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
    )
    blocks = []
    for first in range(0, len(lines), 100):
        block = lines[first : first + 100]
        body = "".join(f"<{number:04x}> <{text}>\n" for number, text in block)
        blocks.append(f"{len(block)} beginbfchar\n{body}endbfchar\n")
    tail = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    return (head + "".join(blocks) + tail).encode("ascii")
