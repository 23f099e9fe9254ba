"""Sources that were broken by accident or on purpose: refused or read with a sentence, quickly."""

import io
import time
import zipfile

import pytest
from documents.word_parts import p, packed, r, tbl, tc, tr, word
from hypothesis import given, settings
from hypothesis import strategies as st

from ita_desktop.documents.incoming.source import read_bytes
from ita_desktop.domain.errors import Problem


@pytest.fixture(autouse=True)
def quickly():
    begun = time.perf_counter()
    yield
    assert time.perf_counter() - begun < 5


def refusal(data, name):
    with pytest.raises(Problem) as refused:
        read_bytes(data, name)
    return refused.value.code


def replaced(data, part, content):
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        return packed({name: content if name == part else old.read(name) for name in old.namelist()})


DOCUMENT = "word/document.xml"
ENTITIES = (
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document '
    b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
)
OUTSIDE = ENTITIES.replace(b'"aaaaaaaaaa"', b'SYSTEM "file:///etc/hostname"')


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (word(p("ก"))[:-300], "a.docx", "source_not_word"),
        (b"PK\x03\x04 cut short", "a.docx", "source_not_word"),
        (replaced(word(p("ก")), DOCUMENT, b"<w:document"), "a.docx", "source_not_word"),
        (replaced(word(p("ก")), DOCUMENT, b""), "a.docx", "source_not_word"),
        (replaced(word(p("ก")), DOCUMENT, ENTITIES), "a.docx", "source_not_word"),
        (replaced(word(p("ก")), DOCUMENT, OUTSIDE), "a.docx", "source_not_word"),
        (replaced(word(p("ก")), "word/_rels/document.xml.rels", ENTITIES), "a.docx", "source_not_word"),
        (word(p("<w:r><w:t>ก&#xD800;</w:t></w:r>")), "a.docx", "source_not_word"),
        (word(p("ก\x00")), "a.docx", "source_not_word"),
        (word("<w:p/>" * 2_000_000), "a.docx", "source_too_much"),
        (replaced(word(p("ก")), DOCUMENT, b"0" * 70_000_000), "a.docx", "source_too_large"),
        (packed({"[Content_Types].xml": "<x/>", **{f"word/{n}.xml": "" for n in range(20_001)}}), "a.docx", "source_too_much"),
        (word(tbl(tr(tc("ก", span=100_000), "ข"))), "a.docx", "source_too_much"),
        (b"<html><table>" + b"<tr><td>1<td>2" * 400_000, "a.html", "source_too_much"),
        (b"<p>" + b"<!--" * 5_000_000, "a.html", "source_too_large"),
        (b"a\tb\n" * 5_000_000, "a.txt", "source_too_large"),
        (b"\t" * 10_000_000, "a.txt", "source_empty"),
        (b"a" + b"\t" * 10_000_000, "a.txt", "source_too_much"),
        (b"%PDF-1.7\n...", "a.pdf", "source_is_pdf"),
        (b"SQLite format 3\x00" + bytes(100), "a.ita", "source_is_office_file"),
        (b"<html>\x00\x01", "a.html", "source_kind_unknown"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_can_t_be_read_says_why(data, name, code):
    assert refusal(data, name) == code


@pytest.mark.parametrize("name", ["a.xlsx", "a.txt", "a", "a.html"])
def test_the_content_decides_not_the_ending(name):
    (prose,) = read_bytes(word(p("ก")), name)
    assert prose.rows[0][0].text == "ก"


def test_a_web_page_that_calls_itself_a_workbook():
    (table,) = read_bytes("<table><tr><td>ก<td>ข</table>".encode(), "ผล.xls")
    assert [cell.text for cell in table.rows[0]] == ["ก", "ข"]


DEEP = 3_000


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (word("<w:sdt><w:sdtContent>" * 100 + p("ก") + "</w:sdtContent></w:sdt>" * 100), "a.docx"),
        (("<div>" * DEEP + "ก").encode(), "a.html"),
        (("<html>" + "<ul><li>" * DEEP + "ก").encode(), "a.html"),
        (("<table><tr><td>" * DEEP + "ก").encode(), "a.html"),
        (("<html>" + "<b><td>" * DEEP + "</tr></table>" * DEEP + "ก").encode(), "a.html"),
    ],
)
def test_what_lies_deep_is_still_found(data, name):
    tables = read_bytes(data, name)
    assert any("ก" in cell.text for table in tables for row in table.rows for cell in row)


def test_word_files_without_end_are_refused():
    nested = p("ก")
    for _ in range(400):
        nested = tbl(tr(tc(nested), "ข"))
    assert refusal(word(nested), "a.docx") == "source_not_word"


def test_merges_over_everything_and_without_beginning_are_only_facts():
    rows = [tr(tc("ก", span=3, merge="restart"), tc(merge="continue")) for _ in range(50)]
    rows += [tr(tc(merge="continue"), tc("ข", span=2, merge="continue"), tc(merge="continue")) for _ in range(50)]
    (table,) = read_bytes(word(tbl(*rows)), "a.docx")
    assert {len(row) for row in table.rows} == {4} and table.rows[0][0].text == "ก"
    crossing = (
        f"<tr><td rowspan=9 colspan=2>ก<td colspan={'9' * 5000}><td rowspan=2>ข<tr><td colspan=5 rowspan=99>ค<tr><td>ง"
    )
    (table,) = read_bytes(f"<table>{crossing}</table>".encode(), "a.html")
    assert sorted(cell.text for row in table.rows for cell in row if cell.text) == ["ก", "ข", "ค", "ง"]


def test_a_cell_of_ten_megabytes_is_cut_at_the_bound_of_a_cell():
    long = "ก" * 3_300_000
    for data, name in (
        (f"<table><tr><td>{long}<td>ข</table>".encode(), "a.html"),
        (f"{long}\tข\n".encode(), "a.txt"),
        (f'"{long}"\tข\n'.encode(), "a.txt"),
        (f'"{long}\tข\n'.encode(), "a.txt"),
        (('"' * 6_600_002 + "\tข\n").encode(), "a.txt"),
        (word(tbl(tr(long[:3_000_000], "ข"))), "a.docx"),
    ):
        table = read_bytes(data, name)[0]
        assert [len(cell.text) for cell in table.rows[0]] == [32_767, 1], name
        assert all(len(paragraph.text) <= 32_767 for cell in table.rows[0] for paragraph in cell.paragraphs)


def test_direction_marks_and_odd_letters_are_read_clean():
    odd = "\u202eกลับ\u202c ข้าง\u200b\ufeff"
    for data, name in (
        (f"<table><td>{odd}<td>&#xD800;&#0;ข</table>".encode(), "a.html"),
        (f"{odd}\tข\n".encode(), "a.txt"),
        (word(tbl(tr(odd, "ข"))), "a.docx"),
    ):
        first, second = read_bytes(data, name)[0].rows[0]
        assert first.text == "กลับ ข้าง" and second.text.endswith("ข")
        assert not any("\ud800" <= letter <= "\udfff" for letter in second.text)


def test_lists_that_point_at_each_other_have_no_mark():
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"/>'
        '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>'
    )
    styles = (
        '<w:style w:styleId="A"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = "".join(p("ก", listed=(number, 0)) for number in (1, 2, 3, 99_999)) + p("ข", style="A")
    (prose,) = read_bytes(word(body, styles=styles, numbering=numbering), "a.docx")
    assert [cell.text for (cell,) in prose.rows] == ["ก"] * 4 + ["ข"]


SCRAPS = st.lists(
    st.sampled_from(
        [
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<td rowspan=2 colspan=3>",
            "<ul>",
            "</ul>",
            "<li>",
            "<p>",
        ]
        + [
            "</p>",
            "<br>",
            "<b>",
            "</b>",
            "<div>",
            "</div>",
            "<![if x]>",
            "<!--",
            "-->",
            "<o:p>",
            "&lt",
            "ก",
            " ข ",
            "<img>",
            "\x00",
            "<",
        ]
    ),
    max_size=40,
).map("".join)


@settings(max_examples=200, deadline=None)
@given(SCRAPS)
def test_no_scrap_of_a_page_breaks_the_reader(scrap):
    text = f"<html>{scrap}ฮ"
    tables = read_bytes(text.replace("\x00", "\x01").encode(), "a.html")
    for table in tables:
        assert len({len(row) for row in table.rows}) == 1
    if "<!--" not in scrap:
        assert any("ฮ" in cell.text for table in tables for row in table.rows for cell in row)


CELLS = st.tuples(st.sampled_from(["", "ก", "ข"]), st.integers(1, 4), st.sampled_from(["", "restart", "continue"]))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=4), max_size=6))
def test_no_table_of_word_breaks_the_reader(rows):
    body = tbl(*(tr(*(tc(r(text), span=span, merge=merge) for text, span, merge in row)) for row in rows))
    for table in read_bytes(word(p("ก") + body), "a.docx"):
        assert len({len(row) for row in table.rows}) == 1
        assert all(not cell.text for row in table.rows for cell in row if cell.covered)
