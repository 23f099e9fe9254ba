"""Photographs as they come in: upright, no larger than a report shows, as JPEG, with a small one for the screen.

Where a picture was taken is not kept: of what a camera writes beside it, only the day is read.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import NamedTuple

from PIL import ExifTags, Image, ImageOps

from ita_desktop.documents.pictures import BROKEN, MOST_DOTS, on_white
from ita_desktop.domain.dates import read_date
from ita_desktop.domain.errors import Problem

LARGEST_SIDE, SMALL_SIDE = 2000, 320
_QUALITY = 85
_ONE_PICTURE = ("JPEG", "MPO", "HEIF")  # further ones in these are previews, depth and the like
_BEGINNINGS = re.compile(
    rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|GIF8[79]a|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(hei|hev|mif|msf|avi)",
    re.DOTALL,
)
_HEIF = re.compile(rb".{4}ftyp(hei|hev|mif|msf)", re.DOTALL)
_DAY = re.compile(r"(\d{4})[:/-](\d\d?)[:/-](\d\d?)")


class Photo(NamedTuple):
    """A photograph as it is kept: JPEG, its size in dots, a small JPEG, and the day its camera gave it."""

    data: bytes
    thumbnail: bytes
    width: int
    height: int
    taken_on: dt.date | None


def is_photo(data: bytes) -> bool:
    """Whether a file begins like a picture of a kind that is taken, whatever it is called."""
    return bool(_BEGINNINGS.match(data))


def read(data: bytes, name: str) -> Photo:
    """A photograph made ready to be kept; raises a Problem that says why it can't be."""
    if _HEIF.match(data):
        _learn_heif(name)
    try:
        with Image.open(io.BytesIO(data)) as image:
            return _read(image, name)
    except Image.DecompressionBombError as error:
        raise Problem("photo_too_large", name=name) from error
    except BROKEN as error:
        raise Problem("photo_broken", name=name) from error


def _read(image: Image.Image, name: str) -> Photo:
    if image.format not in _ONE_PICTURE and getattr(image, "n_frames", 1) > 1:
        raise Problem("photo_several", name=name)
    in_parts = image.format in ("JPEG", "MPO") and "progressive" not in image.info
    if not in_parts and image.width * image.height > MOST_DOTS:
        raise Problem("photo_too_large", name=name)
    taken_on = _taken_on(image.getexif())
    image.draft("RGB", (LARGEST_SIDE, LARGEST_SIDE))  # a JPEG is read at half or a quarter where that is enough
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("1", "P"):  # Pillow does not smooth what has numbered colours
        upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    upright.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Image.Resampling.LANCZOS)
    flat = on_white(upright)
    small = flat.copy()
    small.thumbnail((SMALL_SIDE, SMALL_SIDE), Image.Resampling.LANCZOS)
    return Photo(_jpeg(flat), _jpeg(small), flat.width, flat.height, taken_on)


def _jpeg(image: Image.Image) -> bytes:
    image.info.clear()  # a writer would carry comments and profiles of the source along
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def _taken_on(exif: Image.Exif) -> dt.date | None:
    """The day on which it was taken, in whichever era the camera counts; None where none or no real one is told."""
    inside = exif.get_ifd(ExifTags.IFD.Exif)
    tags = ExifTags.Base
    for told in (inside.get(tags.DateTimeOriginal), inside.get(tags.DateTimeDigitized), exif.get(tags.DateTime)):
        if found := _DAY.match(str(told or "").strip()):
            try:
                return read_date("-".join(found.groups()))
            except Problem:
                continue
    return None


def _learn_heif(name: str) -> None:
    """Let Pillow read the pictures of newer telephones."""
    try:
        import pi_heif
    except ImportError as error:
        raise Problem("photo_heic", name=name) from error
    pi_heif.register_heif_opener()
