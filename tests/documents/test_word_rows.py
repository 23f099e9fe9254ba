"""Finished rows of a Word file lie on the disk while it is made: the file is the same, whatever stands in them."""

import io
import zipfile

import pytest
from documents.word_papers import chart_picture, everything, item, made, photo, small, texts
from docx.oxml.ns import qn
from lxml import etree

from ita_desktop.documents.content import Beside, Cell, Column, Entry, Photos, Picture, Row, Span, Table
from ita_desktop.documents.kept import Kept
from ita_desktop.documents.word import write, writer
from ita_desktop.documents.word.rows import Rows
from ita_desktop.documents.word.xml import made as element

LINK = (Span("ดู"), Span("ประกาศ", link="https://www.example.go.th/1?a=1&b=2"))
SPANNING = tuple(row for number in range(1, 4) for row in item(number))


def table(*rows):
    return Table((Column("ก", 40), Column("ข", 40), Column("ค", 20)), rows)


def spoken(*words):
    return table(
        *(Row((Cell((Entry("1.", one, anchor=f"k{n}", role="Role"),)), Cell(), Cell())) for n, one in enumerate(words))
    )


def canonical(path):
    """All parts of a file but the one that says when it was made."""
    with zipfile.ZipFile(path) as package:
        names = [name for name in package.namelist() if name != "docProps/core.xml"]
        read = {name: package.read(name) for name in names}
    return {
        n: etree.canonicalize(from_file=io.BytesIO(data)) if n.endswith((".xml", ".rels")) else data
        for n, data in read.items()
    }


@pytest.mark.parametrize("kind", ["everything", "words", "photos", "beside"])
def test_the_file_is_the_one_that_would_be_made_in_memory(tmp_path, monkeypatch, kind):
    shot = Picture(photo(tmp_path / "ก.jpg"), "ภาพ")
    document = {
        "everything": everything(tmp_path),
        "words": small(table(*SPANNING), spoken(LINK, LINK, "ท้าย")),
        "photos": small(Photos((shot,) * 7), table(*[Row((Cell((shot,)), Cell("ข"), Cell()))] * 3)),
        "beside": small(Beside((table(*SPANNING),), (Photos((shot,) * 5, columns=1),))),
    }[kind]
    with_rows_on_disk = canonical(write(document, tmp_path / "ก.docx", chart_picture).path)
    monkeypatch.setattr(Rows, "put", lambda self, rows: iter(rows))
    assert with_rows_on_disk == canonical(write(document, tmp_path / "ข.docx", chart_picture).path)


@pytest.mark.parametrize("count", [1, 30])
def test_of_each_table_only_the_last_row_stays_in_memory(tmp_path, count):
    shot = Picture(photo(tmp_path / "ก.jpg"))
    sheet = writer._drawn(small(table(*SPANNING * count), Photos((shot,) * 2 * count, columns=2)), None)
    assert sum(1 for _ in sheet.body.iter(qn("w:tr"))) == 2


def test_words_that_look_like_the_mark_of_a_row_are_words(tmp_path):
    words = (Span("<?row 0 90?>", typed=True),)
    assert texts(made(tmp_path, spoken(*[words] * 3)))[3:] == ["๑.\t<?row 0 90?>"] * 3


def test_a_row_takes_the_rows_inside_it_along():
    rows = Rows(element("document"), Kept())
    inner = element("tbl", *rows.put(element("tr", val=number) for number in "abc"))
    outer = element("tbl", *rows.put([element("tr", element("tc", inner)), element("tr", val="d")]))
    found = etree.fromstring(b"".join(rows.poured(etree.tostring(outer))))
    assert [row.get(qn("w:val")) for row in found.iter(qn("w:tr"))] == [None, *"abcd"]
