"""Photographs made ready for paper."""

import io

import pytest
from documents.word_papers import photo
from PIL import Image

from ita_desktop.documents.content import Document, Photos, Picture
from ita_desktop.documents.paper import writer
from ita_desktop.documents.paper.faces import our_typeface
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.pages import lay_out
from ita_desktop.documents.pictures import prepared


def test_photographs_are_upright_and_no_finer_than_print(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # the telephone was held upright
    ready = prepared(photo(tmp_path / "ก.jpg", (4000, 3000), exif=exif), 48, 48)
    assert (ready.width_px, ready.height_px) == (312, 416)
    with Image.open(io.BytesIO(ready.data)) as image:
        assert (image.format, image.size, dict(image.getexif())) == ("JPEG", (312, 416), {})
    assert prepared(photo(tmp_path / "ข.jpg", (40, 30)), 48, 36)[1:] == (40, 30)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_pictures_of_every_kind_of_colour(tmp_path, mode):
    path = tmp_path / ("ก.tif" if mode == "CMYK" else "ก.png")
    white = Image.new("I;16", (60, 40), 65535) if mode == "I;16" else Image.new("RGB", (60, 40), "white").convert(mode)
    white.save(path)
    with Image.open(io.BytesIO(prepared(path, 30, 20).data)) as image:
        assert (image.mode, image.getpixel((5, 5))) == ("RGB", (255, 255, 255))


def test_what_can_be_seen_through_is_white(tmp_path):
    Image.new("RGBA", (60, 40), (0, 0, 0, 0)).save(tmp_path / "ก.png")
    with Image.open(io.BytesIO(prepared(tmp_path / "ก.png", 30, 20).data)) as image:
        assert image.getpixel((5, 5)) == (255, 255, 255)


def test_broken_pictures_are_none(tmp_path):
    whole = photo(tmp_path / "ก.jpg").read_bytes()
    for data in (b"", b"GIF89a", b"not a picture", whole[: len(whole) // 2], b"\x89PNG\r\n\x1a\n" + b"\0" * 40):
        (tmp_path / "ข.jpg").write_bytes(data)
        assert prepared(tmp_path / "ข.jpg", 48, 36) is None
    assert prepared(tmp_path, 48, 36) is None
    assert prepared(tmp_path / "ไม่มี.jpg", 48, 36) is None


def test_a_picture_that_lies_in_the_office_file_is_read_when_it_is_drawn(tmp_path):
    reads, kept = [], photo(tmp_path / "ก.jpg").read_bytes()

    def read():
        reads.append(1)
        return kept

    document = Document("ก", "ข", 2570, (Photos((Picture(read, "ภาพ"), Picture(lambda: b"not a picture"))),))
    pages = lay_out(document, Setter(our_typeface(), thai_digits=True))
    assert pages and not reads
    assert writer.write(document, tmp_path / "photos.pdf").holds["pages"] == 1 and reads == [1]
