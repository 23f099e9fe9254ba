"""Photographs as they come from telephones, scanners and chats: upright, small, dated, or refused with a sentence."""

import datetime as dt
import io
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from ita_desktop.documents.incoming import files, photos
from ita_desktop.domain.errors import Problem

RED, BLUE, WHITE = (220, 20, 20), (20, 20, 220), (255, 255, 255)
HEIC = Path(__file__).with_name("red-white.heic").read_bytes()


def picture(width=80, height=60):
    """Red in its upper left quarter, else white."""
    made = Image.new("RGB", (width, height), WHITE)
    made.paste(RED, (0, 0, width // 2, height // 2))
    return made


def saved(image, kind="JPEG", **more):
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def exif(*, orientation=None, original="", digitized="", changed=""):
    made = Image.Exif()
    if orientation:
        made[ExifTags.Base.Orientation] = orientation
    if changed:
        made[ExifTags.Base.DateTime] = changed
    inside = made.get_ifd(ExifTags.IFD.Exif)
    if original:
        inside[ExifTags.Base.DateTimeOriginal] = original
    if digitized:
        inside[ExifTags.Base.DateTimeDigitized] = digitized
    return made.tobytes()


def opened(data):
    return Image.open(io.BytesIO(data))


def close_to(dot, colour):
    return all(abs(a - b) < 60 for a, b in zip(dot, colour, strict=True))


TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}  # fmt: skip
"""How a camera lays down an upright picture for each orientation that it writes beside it."""


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_upright(orientation):
    laid = picture().transpose(TURNS[orientation]) if orientation > 1 else picture()
    found = photos.read(saved(laid, exif=exif(orientation=orientation), quality=95), "รูป.jpg")
    upright = opened(found.data)
    assert (found.width, found.height) == upright.size == (80, 60)
    assert close_to(upright.getpixel((10, 10)), RED) and close_to(upright.getpixel((70, 50)), WHITE)
    assert not upright.getexif()


def test_a_large_photo_is_shrunk_and_a_small_one_stays_as_it_is():
    large = photos.read(saved(picture(4032, 3024)), "ใหญ่.jpg")
    assert (large.width, large.height) == (2000, 1500)
    assert opened(large.thumbnail).size == (320, 240)
    assert opened(large.data).format == "JPEG" and len(large.data) < 400_000
    small = photos.read(saved(picture(), "PNG"), "เล็ก.png")
    assert (small.width, small.height) == opened(small.thumbnail).size == (80, 60)


def test_where_a_photo_was_taken_is_not_kept():
    told = Image.Exif()
    told.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    found = photos.read(saved(picture(), exif=told.tobytes(), comment=b"who took it"), "รูป.jpg")
    for data in (found.data, found.thumbnail):
        assert not opened(data).getexif() and "comment" not in opened(data).info


DAYS = {
    "a day as cameras write it": (exif(original="2023:01:09 10:11:12"), dt.date(2023, 1, 9)),
    "of a camera set to the Buddhist era": (exif(original="2566:01:09 10:11:12"), dt.date(2023, 1, 9)),
    "the last of February of a Buddhist leap year": (exif(original="2567:02:29 10:11:12"), dt.date(2024, 2, 29)),
    "the day of scanning where no other is told": (exif(digitized="2023:01:10 00:00:00"), dt.date(2023, 1, 10)),
    "the day of saving where no other is told": (exif(changed="2023:01:11 00:00:00"), dt.date(2023, 1, 11)),
    "a camera that was never set": (exif(original="0000:00:00 00:00:00"), None),
    "no real day": (exif(original="2023:13:45 10:11:12"), None),
    "a year that can't be": (exif(original="1023:01:09 10:11:12"), None),
    "rubbish": (exif(original="เมื่อวาน".encode().decode("latin-1")), None),
    "nothing": (exif(), None),
}


@pytest.mark.parametrize(("told", "day"), DAYS.values(), ids=DAYS)
def test_the_day_it_was_taken_is_read_in_either_era(told, day):
    assert photos.read(saved(picture(), exif=told), "รูป.jpg").taken_on == day


def transparent():
    made = Image.new("RGBA", (80, 60), (0, 0, 0, 0))
    made.paste((*RED, 255), (0, 0, 40, 30))
    return saved(made, "PNG")


def sixteen_bits():
    made = Image.new("I;16", (80, 60), 65535)
    made.paste(0, (0, 0, 40, 30))
    return saved(made, "TIFF")


KINDS = {
    "png": saved(picture(), "PNG"),
    "gif": saved(picture().convert("P"), "GIF"),
    "bmp": saved(picture(), "BMP"),
    "tiff": saved(picture(), "TIFF"),
    "webp": saved(picture(), "WEBP"),
    "of a palette": saved(picture().convert("P"), "PNG"),
    "for print (CMYK)": saved(picture().convert("CMYK")),
    "transparent": transparent(),
    "a telephone's": HEIC,
    "a telephone's with a preview": saved(picture(), "MPO", save_all=True, append_images=[picture(20, 10)]),
    "progressive": saved(picture(), progressive=True),
}


@pytest.mark.parametrize("data", KINDS.values(), ids=KINDS)
def test_every_kind_of_picture_becomes_a_plain_jpeg(data):
    assert photos.is_photo(data)
    found = opened(photos.read(data, "รูป").data)
    assert found.format == "JPEG" and found.mode == "RGB"
    assert close_to(found.getpixel((5, 5)), RED) and close_to(found.getpixel((found.width - 5, 25)), WHITE)


@pytest.mark.parametrize("data", [sixteen_bits(), saved(picture().convert("1"), "TIFF"), saved(picture().convert("L"))])
def test_scans_in_grey_keep_dark_and_light(data):
    found = opened(photos.read(data, "สแกน").data).convert("L")
    assert found.getpixel((5, 5)) < 120 and found.getpixel((75, 55)) > 240


def test_a_telephones_picture_has_its_day():
    assert photos.read(HEIC, "IMG.heic").taken_on == dt.date(2023, 1, 9)


def test_without_its_reader_a_telephones_picture_is_refused_in_words(monkeypatch):
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(Problem) as refused:
        photos.read(HEIC, "IMG.heic")
    assert refused.value.code == "photo_heic"


def bomb():
    """A small file that says it is 30,000 × 30,000."""
    data = bytearray(saved(Image.new("L", (8, 8)), "BMP"))
    data[18:26] = (30_000).to_bytes(4, "little") * 2
    return bytes(data)


def large_png():
    return saved(Image.new("1", (9_000, 9_000)), "PNG")


def moving():
    frames = [Image.new("RGB", (20, 20), colour) for colour in (RED, BLUE)]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:])


def pages():
    frames = [Image.new("L", (20, 20), shade) for shade in (0, 255)]
    return saved(frames[0], "TIFF", save_all=True, append_images=frames[1:])


REFUSED = {
    "cut short": (saved(picture(400, 300), quality=95)[:600], "photo_broken"),
    "a PNG cut short": (saved(picture(400, 300), "PNG")[:200], "photo_broken"),
    "only a beginning": (b"\xff\xd8\xff", "photo_broken"),
    "a beginning and rubbish": (b"\x89PNG\r\n\x1a\n" + b"\x07" * 500, "photo_broken"),
    "a telephone's cut short": (HEIC[:300], "photo_broken"),
    "a bomb": (bomb(), "photo_too_large"),
    "more dots than can be unpacked": (large_png(), "photo_too_large"),
    "moving": (moving(), "photo_several"),
    "pages": (pages(), "photo_several"),
}


@pytest.mark.parametrize(("data", "code"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_single_whole_picture_is_refused_in_words(data, code):
    with pytest.raises(Problem) as refused:
        photos.read(data, "รูป.jpg")
    assert refused.value.code == code and refused.value.values == {"name": "รูป.jpg"}


def test_files_are_known_by_ending_and_beginning():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("word/document.xml", "<w/>")
    assert files.media_type(b"%PDF-1.7\n", "รายงาน.PDF") == "application/pdf"
    assert files.media_type(packed.getvalue(), "รายงาน.docx").endswith("wordprocessingml.document")
    assert files.media_type(bytes.fromhex("D0CF11E0A1B11AE1") + b"x" * 99, "รายงาน.xls") == "application/vnd.ms-excel"
    for data, name, code in (
        (b"PK\x03\x04 cut short", "รายงาน.docx", "evidence_broken"),
        (b"<html>", "รายงาน.pdf", "evidence_broken"),
        (b"MZ\x90\x00", "โปรแกรม.exe", "evidence_kind_unknown"),
        (b"text", "ไม่มีนามสกุล", "evidence_kind_unknown"),
        (b"text", "รูป.jpg", "photo_broken"),
    ):
        with pytest.raises(Problem) as refused:
            files.media_type(data, name)
        assert refused.value.code == code, name
