"""Photographs made ready for paper: upright, no finer than print shows, in one kind of file."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

Image.MAX_IMAGE_PIXELS = 300_000_000  # telephones take 200 million; Pillow would warn from 89

MOST_DOTS = 60_000_000  # of kinds that have to be unpacked whole
BROKEN = (
    OSError,
    EOFError,
    SyntaxError,
    ValueError,
    TypeError,
    IndexError,
    KeyError,
    ArithmeticError,
    MemoryError,
    RuntimeError,
    struct.error,
    Image.DecompressionBombError,
)
"""What Pillow raises over files that are cut off, damaged or no pictures at all."""


Source = Path | Callable[[], bytes]
"""Where a picture lies: a file, or what reads it when it is drawn and not before, so that a thousand need no room."""


class Prepared(NamedTuple):
    """A JPEG file in memory and its size."""

    data: bytes
    width_px: int
    height_px: int


def prepared(source: Source, width_mm: float, height_mm: float, dpi: int = 220) -> Prepared | None:
    """The picture as it is printed within this room, or None where it can't be read."""
    room = max(1, round(width_mm / 25.4 * dpi)), max(1, round(height_mm / 25.4 * dpi))
    try:
        with Image.open(source if isinstance(source, Path) else io.BytesIO(source())) as image:
            if image.format != "JPEG" and image.width * image.height > MOST_DOTS:
                return None
            image.draft("RGB", (max(room), max(room)))  # a JPEG is read at half or a quarter where that is enough
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail(room, Image.Resampling.LANCZOS)
            flat = on_white(upright)
            out = io.BytesIO()
            flat.save(out, "JPEG", quality=85, dpi=(dpi, dpi))
    except BROKEN:
        return None
    return Prepared(out.getvalue(), flat.width, flat.height)


def on_white(image: Image.Image) -> Image.Image:
    """The picture in plain colours; what could be seen through is white."""
    if image.mode.startswith("I"):  # sixteen bits a dot, from scanners
        image = image.convert("I").point([value // 256 for value in range(65536)], "L")
    if not image.has_transparency_data:
        return image.convert("RGB")
    seen = image.convert("RGBA")
    flat = Image.new("RGB", seen.size, "white")
    flat.paste(seen, mask=seen.getchannel("A"))
    return flat
