"""What broke the printing once: tables at the foot of a page, long words, other scripts, names that need two lines."""

import random
import threading

import pypdf
import pytest
from documents import torture

from ita_desktop.documents.content import (
    Align,
    Cell,
    Column,
    Cover,
    Decision,
    Digits,
    Document,
    Entry,
    Figure,
    Gap,
    Heading,
    Listing,
    MemoHead,
    Paper,
    Paragraph,
    Picture,
    Row,
    RowKind,
    Signature,
    Signatures,
    Span,
    Table,
    Title,
)
from ita_desktop.documents.paper import writer
from ita_desktop.documents.paper.faces import our_typeface
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.pages import lay_out
from ita_desktop.documents.paper.slabs import TextSlab
from ita_desktop.documents.paper.styles import PROSE
from ita_desktop.documents.paper.table import TableSlab
from ita_desktop.domain.digits import shown

TWO = (Column("ก", 60), Column("ข"))


def of(*blocks, **more):
    return Document("ทดสอบ", "สำนักงานเขตตัวอย่าง", 2570, blocks, **more)


def row(*texts, **more):
    return Row(tuple(Cell(text) for text in texts), **more)


def pages_of(*blocks, **more):
    """Laid out; nothing hangs over the edge of a page."""
    pages = lay_out(of(*blocks, **more), Setter(our_typeface(), thai_digits=True))
    for page in pages:
        for placed in page.placed:
            assert placed.top + placed.slab.height <= page.sheet.tall + 0.5, type(placed.slab)
    return pages


def written(tmp_path, *blocks, **more):
    return writer.write(of(*blocks, **more), tmp_path / "hard.pdf").holds["pages"]


@pytest.mark.parametrize("before", range(26, 36))
def test_a_table_without_caption_at_the_foot_of_a_page(before):
    lines = [Paragraph(str(n), indent=False) for n in range(before)]
    pages_of(*lines, Table(TWO, tuple(row(str(n), "x") for n in range(5))))
    pages_of(*lines, Table(TWO, ()))


def test_a_header_taller_than_a_page_and_a_picture_taller_than_one(tmp_path):
    picture = tmp_path / "p.jpg"
    torture.Image.new("RGB", (40, 200)).save(picture)
    assert written(tmp_path, Table((Column(torture.LONG * 20, 20), Column("ข")), (row("a", "b"),))) < 20
    tall = Table(TWO, (Row((Cell((Picture(picture, "x", 48, 400),)), Cell("b"))),))
    assert written(tmp_path, tall) <= 2


@pytest.mark.parametrize("lines", [28, 40, 43, 44, 56])
@pytest.mark.parametrize("landscape", [False, True])
def test_totals_never_push_a_table_over_the_edge(lines, landscape):
    rows = (row("a\n" * lines, "x"), row("รวม", "1", kind=RowKind.TOTAL), *(row(f"แถว {n}", "y") for n in range(20)))
    pages_of(Table(TWO, rows), landscape=landscape)
    pages_of(Table(TWO, tuple(row("รวม", "1", kind=RowKind.TOTAL) for _ in range(60))), landscape=landscape)
    pages_of(Table(TWO, tuple(row("ส่วน", "1", kind=RowKind.PART) for _ in range(60))), landscape=landscape)
    band = [
        Row((Cell("ข้อ", rows=32), Cell("1"))),
        *(row(str(n)) for n in range(31)),
        row("รวม", "1", kind=RowKind.TOTAL),
    ]
    pages_of(Table(TWO, tuple(band)), landscape=landscape)


def test_random_tables_stay_on_their_pages_and_say_everything(tmp_path):
    chance = random.Random(11)
    kinds = [RowKind.BODY] * 8 + [RowKind.PART, RowKind.SUBPART, RowKind.TOTAL, RowKind.GRAND_TOTAL]
    alone = 0
    for turn in range(150):
        rows = []
        while len(rows) < chance.randrange(1, 60):
            size = min(chance.choice([1, 1, 1, 2, 3, 9]), 60 - len(rows))
            kind = chance.choice(kinds) if size == 1 else RowKind.BODY
            first = Cell("a\n" * chance.choice([1, 1, 2, 5, 30]), rows=size)
            rows.append(Row((first, Cell("b\n" * chance.choice([1, 1, 2, 20]))), kind))
            rows += [row("c\n" * chance.choice([1, 2, 4]), joined=True) for _ in range(size - 1)]
        signers = Signatures((Signature("ผู้จัดทำ", position="หัวหน้าฝ่าย"),))
        blocks = (Paragraph("ต้น"), Table(TWO, tuple(rows), "ตาราง" if turn % 3 else ""), Gap(3), signers)
        pages = pages_of(*blocks, landscape=bool(turn % 2))
        assert not any(p.placed[-1].slab.keeps_next for p in pages)
        alone += len(pages[-1].placed) == 1 < len(pages)
        if turn % 15 == 0:
            written(tmp_path, *blocks, landscape=bool(turn % 2))
    assert alone < 10  # where sections as tall as a page leave the last row no company


@pytest.mark.parametrize("lines", range(34, 47))
def test_no_row_goes_on_without_a_word(lines):
    for page in pages_of(Table(TWO, (row("a\n" * lines, "x"),)), Signatures((Signature("ผู้จัดทำ"),))):
        for placed in page.placed:
            if isinstance(placed.slab, TableSlab):
                assert all(any(cell.boxes for cell in r.cells) for r in placed.slab.grid.rows)


def test_five_thousand_rows_are_no_burden(tmp_path):
    rows = tuple(row(f"แถว {n}", "x") for n in range(5000))
    assert len(pages_of(Table(TWO, rows))) > 100


@pytest.mark.parametrize("first", [
    Table(TWO, (row("a", "b"),), "ตารางที่ 1"), Heading("x", 3), Heading("y", 0), Figure(torture.matrix(), "ภาพ", 80),
])  # fmt: skip
def test_bookmarks_begin_at_any_level(tmp_path, first):
    written(tmp_path, first, Heading("หนึ่ง"), Heading("สาม", 3), Heading("หัวข้อ\nสองบรรทัด \ud800"))


@pytest.mark.parametrize("text", [
    "proﬁt ﬂat", "\u200b", "\ufe0f\ufeff", "שלום (1)", "مرحبا “ไทย” (ข้อ 1)", "กا\u200f1", "漢字かな", "\ufffd\ufffe", "é́́", "A" * 10_000,
    "ก" * 9_000, "a-" * 3000,
])  # fmt: skip
def test_text_of_any_script_is_no_reason_to_refuse_a_paper(tmp_path, text):
    narrow = Table((Column("x", 12), Column("y")), (row(text[:800], "b"),))
    assert written(tmp_path, Paragraph(text, Align.LEFT), Paragraph(f"ที่ {text[:300]} น้ำ"), narrow) >= 1


def test_letters_that_the_typeface_lacks_are_no_boxes(tmp_path):
    text = "ดี 👨\u200d👩\u200d👧 มาก❤\ufe0f ข้อ 1\ufe0f\u20e3 🇹🇭จบ\u3000ครบ ☐ ✓"
    made = writer.write(of(Title((text,)), Paragraph(text), Table(TWO, (row(text, "👍"),))), tmp_path / "a.pdf")
    shown = "".join(pypdf.PdfReader(made.path).pages[0].extract_text().split())
    assert shown.count("ดีมากข้อ๑จบครบ☐✓") == 3
    assert not set(shown) & set(text) - set("ดี มากข้อจบครบ☐✓")


def test_halves_of_letters_in_names_and_links(tmp_path):
    link = Span("ที่นี่", link="https://e.go.th/\ud800 ก")
    document = Document("a\ud800b", "ค\udfff", 2570, (Title(("a\ud800",)), Paragraph((link,))))
    assert writer.write(document, tmp_path / "a.pdf").holds["pages"] == 1


def test_two_papers_at_once(tmp_path):
    bugs = []

    def make(name):
        try:
            for _ in range(12):
                writer.write(of(Title(("x",)), torture.plan_table(items=2)), tmp_path / f"{name}.pdf")
        except Exception as bug:  # noqa: BLE001 - whatever it is, the test shows it
            bugs.append(bug)

    both = [threading.Thread(target=make, args=(name,)) for name in "ab"]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert not bugs


def test_a_file_beside_is_never_touched_and_long_names_get_a_sentence(tmp_path):
    beside = tmp_path / "plan.new.pdf"
    beside.write_bytes(b"mine")
    writer.write(of(Paragraph("ก")), tmp_path / "plan.pdf")
    assert beside.read_bytes() == b"mine" and {p.name for p in tmp_path.iterdir()} == {"plan.pdf", "plan.new.pdf"}
    writer.write(of(Paragraph("ก")), tmp_path / ("ก" * 83 + ".pdf"))


LONG_NAME = "นักจัดการงานทั่วไปชำนาญการพิเศษ หัวหน้าฝ่ายปกครอง รักษาราชการแทนผู้อำนวยการเขต"


def test_long_names_in_signatures_and_memos_stand_clear(tmp_path, monkeypatch):
    from ita_desktop.documents.paper.ink import Ink

    boxes, real, page = [], Ink.line, [0]

    def line(ink, made, style, x, top, room, align=Align.LEFT, **more):
        boxes.append((page[0], top, top + style.leading, x, x + room, made.width, align, made.text))
        real(ink, made, style, x, top, room, align, **more)

    monkeypatch.setattr(Ink, "line", line)
    real_begin = Ink.begin_page
    monkeypatch.setattr(Ink, "begin_page", lambda ink, w, h: (page.__setitem__(0, page[0] + 1), real_begin(ink, w, h)))
    one = Signature("ผู้เห็นชอบ", "นายสมมุติชื่อยาวมากเป็นพิเศษ นามสกุลยาวกว่าชื่ออีก ณ ตัวอย่าง", LONG_NAME)
    head = MemoHead(
        f"ฝ่ายปกครอง สำนักงานเขตตัวอย่าง {LONG_NAME} โทร. 0 2000 0000",
        "กท 0001/" + "1" * 60,
        "ธันวาคม",
        LONG_NAME * 3,
        LONG_NAME,
    )
    foot = Decision(one, one, one, (LONG_NAME,) * 2, (LONG_NAME,) * 6, LONG_NAME)
    written(tmp_path, head, Paragraph("ก"), foot, Paragraph("ท้าย"), paper=Paper.MEMO)
    written(tmp_path, Paragraph("ก"), Signatures((one,) * 8))
    for place, a in enumerate(boxes):
        for b in boxes[place + 1 :]:
            if a[0] == b[0] and a[1] < b[2] - 1 and b[1] < a[2] - 1:
                assert _ink(a)[1] <= _ink(b)[0] + 1 or _ink(b)[1] <= _ink(a)[0] + 1, (a[-1], b[-1])


def _ink(box):
    _, _, _, left, right, width, align, _ = box
    start = {Align.CENTRE: left + (right - left - width) / 2, Align.RIGHT: right - width}.get(align, left)
    return start, start + width


def test_figures_and_marks_stay_in_narrow_cells(tmp_path):
    columns = tuple(Column(str(n)) for n in range(7))
    cells = tuple(Cell("1,111,111.11", figure=True) for _ in columns)
    table = Table(columns, (Row(cells), Row(cells, RowKind.GRAND_TOTAL)))
    for page in pages_of(table, digits=Digits.ARABIC):
        for placed in page.placed:
            for one in placed.slab.grid.rows:
                for cell in one.cells:
                    assert all(box.line.width <= placed.slab.widths[cell.column] for box in cell.boxes)
    written(
        tmp_path, Table((Column("ข", 25), Column("ค")), (Row((Cell((Entry("10.1.2.15", "ทดสอบรายการ"),)), Cell("x"))),))
    )


def test_deep_lists_tall_covers_and_charts_find_their_room(tmp_path):
    written(tmp_path, Listing(tuple(Entry("๑.", torture.LONG, n) for n in range(20))))
    written(tmp_path, Cover((torture.LONG[:300],), "สำนักงาน", "ปี 2570", "ฝ่าย"), Paragraph("ก"))
    written(tmp_path, Title(("ก",)), Figure(torture.matrix(), "ภาพ", 400), Signatures(()))


def test_lines_may_end_where_two_spans_meet():
    setter = Setter(our_typeface(), thai_digits=True)
    words = tuple(Span("word ", italic=n % 2 == 0) for n in range(12))
    for line in setter.lines(words, PROSE, 100)[:-1]:
        assert line.text.endswith("word ") and line.width < 100


def test_a_heading_goes_with_what_follows_over_a_gap():
    for count in range(30, 42):
        lines = [Paragraph(str(n), indent=False) for n in range(count)]
        for page in pages_of(*lines, Heading("หัวข้อ"), Gap(4), Paragraph(torture.LONG * 2)):
            assert not (isinstance(page.placed[-1].slab, TextSlab) and page.placed[-1].slab.keeps_next)


@pytest.mark.parametrize(("text", "paper"), [
    ("ยาว 1.5km หนัก 12.5MB 35-40C", "ยาว 1.5km หนัก 12.5MB 35-40C"), ("bit.ly/12345 ข้อ 3", "bit.ly/12345 ข้อ ๓"),
    ("แผน2569ฉบับจริง.pdf 12 หน้า", "แผน2569ฉบับจริง.pdf ๑๒ หน้า"), ("google.com:8080/1?x=2", "google.com:8080/1?x=2"),
    ("โทร 0-2000-0000 วันที่ 1/2/2569", "โทร ๐-๒๐๐๐-๐๐๐๐ วันที่ ๑/๒/๒๕๖๙"), ("ข้อO12และข้อ7", "ข้อO12และข้อ๗"),
    ("(https://a.go.th/1) พ.ศ.2569 5.2.1", "(https://a.go.th/1) พ.ศ.๒๕๖๙ ๕.๒.๑"),
])  # fmt: skip
def test_digits_of_codes_sizes_links_and_files_stay(text, paper):
    assert shown(text, thai=True) == paper
    assert shown(paper, thai=False) == text
