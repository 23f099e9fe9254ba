"""Paper: what was said can be read again by every reader, lines end at words, and no ink leaves its cell."""

import itertools
import random
import re
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pdfplumber
import pypdf
import pypdfium2
import pytest
from documents import torture
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ita_desktop.documents import outgoing
from ita_desktop.documents.content import (
    Align,
    Cell,
    Column,
    Digits,
    Document,
    Entry,
    Paragraph,
    Row,
    Span,
    Table,
)
from ita_desktop.documents.forms import score_analysis
from ita_desktop.documents.outgoing import Unlike
from ita_desktop.documents.paper import writer
from ita_desktop.documents.paper.cells import LineBox
from ita_desktop.documents.paper.faces import our_typeface
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.pages import lay_out
from ita_desktop.documents.paper.slabs import Stack, TextSlab
from ita_desktop.documents.paper.table import TableSlab
from ita_desktop.documents.paper.writer import letters
from ita_desktop.domain import words
from ita_desktop.domain.errors import FileProblem
from ita_desktop.services import papers, sample

THAI_END, THAI_START = re.compile("[ก-ฺเ-๎]+$"), re.compile("^[ก-ฺเ-๎]+")
OFFICE = "สำนักงานเขตตัวอย่าง"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """The torture document and the memo as files."""
    folder = tmp_path_factory.mktemp("paper")
    documents = {"torture": torture.document(folder), "memo": torture.memo()}
    for name, document in documents.items():
        writer.write(document, folder / f"{name}.pdf")
    with sample.create(folder / "sample.ita") as opened:
        given_scores = papers.score_analysis(opened, 2569)
    documents["scores"] = score_analysis.document(given_scores)
    writer.write(documents["scores"], folder / "scores.pdf")
    return folder, documents


def said_by(document):
    """Every line of a document, page by page, as it is drawn."""
    setter = Setter(our_typeface(), thai_digits=document.digits is Digits.THAI)
    from io import BytesIO

    from ita_desktop.documents.paper.pages import draw

    ink = Ink(BytesIO(), setter.typeface, title="", office="")
    draw(document, lay_out(document, setter), setter, ink)
    return ink.said


def read_by_pdfium(path):
    with_pages = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_bounded() for page in with_pages)
    with_pages.close()
    return text


def read_by_pypdf(path):
    return "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def read_by_pdfplumber(path):
    with pdfplumber.open(path) as pdf:
        return "".join(page.extract_text(use_text_flow=True) or "" for page in pdf.pages)


def read_by_poppler(path):
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not on this machine")
    return subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()


@pytest.mark.parametrize("read", [read_by_pdfium, read_by_pypdf, read_by_pdfplumber, read_by_poppler])
@pytest.mark.parametrize("name", ["torture", "memo", "scores"])
def test_every_reader_gives_back_every_line(drawn, name, read):
    folder, documents = drawn
    text = letters(read(folder / f"{name}.pdf"))
    for line in said_by(documents[name]):
        assert letters(line) in text, line


def lines_of(document):
    """Runs of lines that were one text, from paragraphs and from cells."""

    def in_slab(slab):
        if isinstance(slab, TextSlab):
            yield list(slab.lines)
        elif isinstance(slab, Stack):
            for inner in slab.slabs:
                yield from in_slab(inner)
        elif isinstance(slab, TableSlab):
            for cell in [c for row in [*slab.header.rows, *slab.grid.rows] for c in row.cells]:
                yield [box.line for box in cell.boxes if isinstance(box, LineBox)]

    for page in lay_out(document, Setter(our_typeface(), thai_digits=True)):
        for placed in page.placed:
            yield from in_slab(placed.slab)


@pytest.mark.parametrize("name", ["torture", "memo", "scores"])
def test_no_line_of_thai_ends_inside_a_word(drawn, name):
    checked = 0
    for run in lines_of(drawn[1][name]):
        if any("กกกก" in line.text or "AAAA" in line.text for line in run):
            continue  # wider than any line
        for line, following in itertools.pairwise(run):
            if line.ends:
                continue
            before, after = THAI_END.search(line.text), THAI_START.search(following.text)
            if before and after:
                places = list(itertools.accumulate(map(len, words.words(before[0] + after[0]))))
                assert len(before[0]) in places, line.text + "|" + following.text
            checked += 1
    assert checked > 10


class Rules:
    """What is drawn besides text: kept instead of drawn, so that ink on a rule can only be of letters."""

    def __init__(self, patch):
        self.found, self.page = [], -1
        begin = Ink.begin_page

        def begin_page(ink, width, height):
            self.page += 1
            begin(ink, width, height)

        def rule(ink, x0, y0, x1, y1, *_, **__):
            self.found.append((self.page, x0, y0, x1, y1))

        def box(ink, x, top, width, height, *_, **__):
            rule(ink, x, top, x + width, top)
            rule(ink, x, top + height, x + width, top + height)
            rule(ink, x, top, x, top + height)
            rule(ink, x + width, top, x + width, top + height)

        patch.setattr(Ink, "begin_page", begin_page)
        patch.setattr(Ink, "rule", rule)
        patch.setattr(Ink, "box", box)
        for name in ("area", "outline", "hatch", "picture"):
            patch.setattr(Ink, name, lambda *_, **__: None)


@pytest.mark.parametrize("name", ["torture", "scores"])
def test_no_ink_leaves_its_cell_or_the_page(drawn, name, tmp_path, monkeypatch):
    document = drawn[1][name]
    rules = Rules(monkeypatch)
    writer.write(document, tmp_path / "ink.pdf")
    pdf = pypdfium2.PdfDocument(tmp_path / "ink.pdf")
    scale = 3
    for number, page in enumerate(pdf):
        image = page.render(scale=scale, grayscale=True).to_pil()
        pixels, (wide, tall) = image.load(), image.size
        edge = int(6 * 72 / 25.4 * scale)
        borders = [(0, 0, wide, edge), (0, tall - edge, wide, tall), (0, 0, edge, tall), (wide - edge, 0, wide, tall)]
        assert all(image.crop(border).getextrema()[0] == 255 for border in borders), number
        for where, x0, y0, x1, y1 in rules.found:
            if where != number:
                continue
            points = max(2, int(max(abs(x1 - x0), abs(y1 - y0)) * scale))
            for step in range(points):
                x, y = x0 + (x1 - x0) * step / points, y0 + (y1 - y0) * step / points
                at = min(wide - 1, int(x * scale)), min(tall - 1, int(y * scale))
                assert pixels[at] > 100, (number, x, y)
    pdf.close()


@pytest.mark.parametrize(
    ("digits", "shown"),
    [(Digits.THAI, "ปี ๒๕๗๐ ข้อ O12 2570 www.a.go.th/1"), (Digits.ARABIC, "ปี 2570 ข้อ O12 2570 www.a.go.th/1")],
)
def test_digits_by_setting_never_in_what_was_typed(tmp_path, digits, shown):
    words = (Span("ปี 2570 ข้อ O12 "), Span("2570", typed=True), Span(" www.a.go.th/1"))
    document = Document("ก", OFFICE, 2570, (Paragraph(words, indent=False),), digits=digits)
    writer.write(document, tmp_path / "d.pdf")
    assert letters(shown) in letters(read_by_pdfium(tmp_path / "d.pdf"))


def test_the_file_says_what_it_is(drawn):
    reader = pypdf.PdfReader(drawn[0] / "torture.pdf")
    assert reader.metadata.title == "แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส" and reader.metadata.author == OFFICE
    assert reader.trailer["/Root"]["/Lang"] == "th-TH"
    outline = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert "หลักการและเหตุผล" in outline
    fonts = {font for page in reader.pages for font in (page["/Resources"]["/Font"] or {})}
    names = {page["/Resources"]["/Font"][f].get_object()["/BaseFont"] for page in reader.pages[:1] for f in fonts}
    assert names and all("ITASarabun" in name for name in names)
    links = [a.get_object()["/A"]["/URI"] for page in reader.pages for a in page.get("/Annots", [])]
    assert "https://example.go.th/1" in links


def test_pages_are_numbered_without_the_cover(drawn):
    said = said_by(drawn[1]["torture"])
    numbered = [line for line in said if line.startswith("หน้า ๑ จาก")]
    pages = len(pypdf.PdfReader(drawn[0] / "torture.pdf").pages)
    from ita_desktop.domain.thai import to_thai_digits

    assert numbered == [f"หน้า ๑ จาก {to_thai_digits(str(pages - 1))}"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=80), min_size=1, max_size=6))
def test_any_text_prints_and_comes_back(tmp_path, found):
    blocks = (
        Paragraph(found[0]),
        Table((Column("ก", 20), Column("ข")), tuple(Row((Cell(text), Cell((Entry("-", text),)))) for text in found)),
    )
    made = writer.write(Document(found[0], OFFICE, 2570, blocks), tmp_path / "any.pdf")
    assert made.holds["pages"] >= 1


def test_a_writer_that_says_something_else_is_caught(tmp_path, monkeypatch):
    target = tmp_path / "wrong.pdf"
    real = Ink.line

    def forgetful(ink, line, *rest, **more):
        if "สอง" in line.text:
            ink.said.append(line.text)
            return
        real(ink, line, *rest, **more)

    monkeypatch.setattr(Ink, "line", forgetful)
    with pytest.raises(Unlike):
        writer.write(Document("ก", OFFICE, 2570, (Paragraph("หนึ่ง"), Paragraph("สอง"))), target)
    assert list(tmp_path.iterdir()) == []


def test_the_file_before_stays_where_the_new_one_can_t_be_written(tmp_path, monkeypatch):
    document = Document("ก", OFFICE, 2570, (Paragraph("ข้อความ"),))
    target = tmp_path / "paper.pdf"
    target.write_bytes(b"before")
    monkeypatch.setattr(outgoing.os, "access", lambda *_: False)
    with pytest.raises(FileProblem) as caught:
        writer.write(document, target)
    assert caught.value.code == "output_protected"
    monkeypatch.undo()

    def busy(unfinished, _):
        raise FileProblem("file_busy", name=target.name)

    monkeypatch.setattr(outgoing.disk, "put_in_place", busy)
    with pytest.raises(FileProblem) as caught:
        writer.write(document, target)
    assert caught.value.code == "output_in_use"
    assert [path.name for path in tmp_path.iterdir()] == ["paper.pdf"] and target.read_bytes() == b"before"


def test_one_description_many_digits_and_random_tables(tmp_path):
    chance = random.Random(4)
    for turn in range(12):
        rows = []
        for _ in range(chance.randrange(1, 30)):
            size = chance.randrange(1, 4)
            for number in range(size):
                cells = [Cell(torture.LONG[: chance.randrange(0, 300)])]
                if number == 0:
                    cells.insert(0, Cell(torture.LONG[: chance.randrange(0, 700)], rows=size, align=Align.LEFT))
                rows.append(Row(tuple(cells), joined=number > 0))
        table = Table((Column("หัวข้อ", 60), Column("รายละเอียด")), tuple(rows))
        document = Document("ก", OFFICE, 2570, (table,), landscape=bool(turn % 2))
        writer.write(document, tmp_path / "random.pdf")


def test_the_score_analysis_says_every_figure(drawn):
    folder, _ = drawn
    with pytest.MonkeyPatch.context():
        text = read_by_pdfium(folder / "scores.pdf")
    from ita_desktop.services import session

    with session.open_to_read(folder / "sample.ita") as opened:
        framework, sheet = opened.scores.sheet(2569)
    from ita_desktop.domain.thai import to_thai_digits

    for item, result in zip(framework.items, sheet.items, strict=True):
        assert letters(to_thai_digits(f"{result.score:.2f}")) in letters(text), item.code
    assert to_thai_digits(f"{sheet.total:.2f}") in text


def test_a_result_that_is_not_whole_says_so(tmp_path):
    with sample.create(tmp_path / "s.ita") as opened:
        opened.scores.set_official(2569, "O1", None)
        made = papers.export(opened, "scores", 2569, tmp_path / "s.pdf", papers.Choice(digits="arabic"))
    text = read_by_pdfium(made.path)
    assert letters("ผลการประเมินยังไม่ครบ ขาดคะแนน 1 ข้อ") in letters(text)
    assert Decimal(made.holds["pages"]) > 3 and Path(made.path).exists()
