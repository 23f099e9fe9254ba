"""How text and tables go over lines and pages: what stays together, what comes back, what is parted."""

from documents import torture

from ita_desktop.documents.content import (
    Cell,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    RowKind,
    Signature,
    Signatures,
    Table,
)
from ita_desktop.documents.paper.cells import LineBox
from ita_desktop.documents.paper.faces import our_typeface
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.pages import lay_out
from ita_desktop.documents.paper.slabs import TextSlab
from ita_desktop.documents.paper.styles import PROSE, TABLE
from ita_desktop.documents.paper.table import TableSlab
from ita_desktop.documents.paper.writer import letters
from ita_desktop.domain.breaks import tokens

OFFICE = "สำนักงานเขตตัวอย่าง"


def pages_of(*blocks, **more):
    document = Document("ทดสอบ", OFFICE, 2570, blocks, **more)
    return lay_out(document, Setter(our_typeface(), thai_digits=True))


def texts(page):
    """What a page says in its slabs, top down."""
    found = []
    for placed in page.placed:
        if isinstance(placed.slab, TableSlab):
            grid = placed.slab.grid
            cells = [cell for row in grid.rows for cell in row.cells]
            found.append([
                "".join(box.line.text for box in cell.boxes if isinstance(box, LineBox)) for cell in cells
            ])  # fmt: skip
        elif isinstance(placed.slab, TextSlab):
            found.append("".join(line.text for line in placed.slab.lines))
        else:
            found.append(type(placed.slab).__name__)
    return found


def test_sections_travel_with_their_rows_and_come_back():
    pages = pages_of(torture.plan_table(items=8), landscape=True)
    assert len(pages) > 2
    for page in pages:
        grid = next(p.slab.grid for p in page.placed if isinstance(p.slab, TableSlab))
        kinds = [row.kind for row in grid.rows]
        assert kinds[-1] not in (RowKind.PART, RowKind.SUBPART)
        assert kinds[0] is RowKind.PART
        first = next(found for found in texts(page) if isinstance(found, list))[0]
        resumed = next(p.slab for p in page.placed if isinstance(p.slab, TableSlab))._resumed
        assert first.endswith("(ต่อ)") == (resumed > 0)
    assert sum(texts(page)[0][0].endswith("(ต่อ)") for page in pages[1:]) >= 1


def test_split_cells_say_everything_once():
    long = " ".join(f"คำที่{n}" for n in range(900))
    table = Table((Column("ก", 60), Column("ข")), (Row((Cell(long), Cell("สั้น"))), Row((Cell("ท้าย"), Cell(long)))))
    found = ["", ""]
    pages = pages_of(table)
    assert len(pages) > 3
    for page in pages:
        for placed in page.placed:
            for cell in (c for row in placed.slab.grid.rows for c in row.cells):
                found[cell.column] += "".join(box.line.text for box in cell.boxes)
    setter = Setter(our_typeface(), thai_digits=True)
    assert letters(found[0]) == letters(setter.text_of(long + "ท้าย"))
    assert letters(found[1]) == letters(setter.text_of("สั้น" + long))


def test_rows_shorter_than_half_a_page_are_never_parted():
    rows = tuple(Row((Cell(torture.LONG * 2), Cell(str(n)))) for n in range(30))
    for page in pages_of(Table((Column("ก", 80), Column("ข")), rows)):
        for placed in page.placed:
            for row in placed.slab.grid.rows:
                assert all(cell.boxes for cell in row.cells)


def test_totals_stay_with_their_rows_and_signatures_take_the_last_row_along():
    signers = Signatures((Signature("ผู้จัดทำ", position="หัวหน้าฝ่าย"),))
    for count in range(24, 40):
        rows = [Row((Cell(f"แถว {n}"), Cell("1", figure=True))) for n in range(count)]
        rows.append(Row((Cell("รวม"), Cell(str(count), figure=True)), RowKind.GRAND_TOTAL))
        pages = pages_of(Table((Column("ก"), Column("ข")), tuple(rows)), signers)
        last = pages[-1].placed
        assert isinstance(last[0].slab, TableSlab) and len(last[0].slab.grid.rows) >= 2
        assert last[0].slab.grid.rows[-1].kind is RowKind.GRAND_TOTAL


def test_headings_never_end_a_page_and_paragraphs_leave_no_single_line():
    for lines in range(20, 45):
        pages = pages_of(
            *(Paragraph(f"บรรทัด {n}", indent=False) for n in range(lines)), Heading("หัวข้อ"), Paragraph(torture.LONG * 2)
        )
        for page in pages:
            last = page.placed[-1].slab
            assert not last.keeps_next
            for placed in page.placed:
                if isinstance(placed.slab, TextSlab) and not placed.slab.lines[-1].ends:
                    assert len(placed.slab.lines) >= 2


def test_numbers_stay_with_their_units():
    line = "ดำเนินการ 3 เดือน ประชุม 1 ครั้ง/เดือน ณ จุดบริการ ข้อ 12 ธ.ค. 69 – พ.ค. 70"
    found = [t.text + ("|" if t.after else "") for t in tokens(line)]
    assert "".join(found).startswith("ดำเนินการ |3 เดือน |ประชุม |1 ครั้ง/|เดือน |ณ จุด")
    assert "ข้อ 12 |ธ.ค. 69 – |พ.ค. 70" in "".join(found)


def test_a_line_never_cuts_a_word_of_the_list_in_two():
    setter = Setter(our_typeface(), thai_digits=True)
    text = "ควรมีมาตรการควบคุมการใช้ทรัพย์สินของราชการมากน้อยระดับใด " * 4
    for width in range(90, 320, 3):
        for line in setter.lines(text, TABLE, width)[:-1]:
            assert not line.text.rstrip().endswith(("มาตร", "มาก")), (width, line.text)
            assert line.width <= width + 0.02


def test_figures_stand_under_each_other():
    setter = Setter(our_typeface(), thai_digits=True)
    widths = {round(setter.width(text, TABLE, figure=True), 3) for text in ("11.11", "00.00", "98.76")}
    assert len(widths) == 1


def test_justified_lines_fill_the_width():
    setter = Setter(our_typeface(), thai_digits=True)
    from ita_desktop.documents.paper.lines import spread

    lines = setter.lines(torture.LONG * 3, PROSE, 450)
    for line in lines[:-1]:
        blank, letter = spread(line, PROSE.size, 450, 0.42, 0.085)
        assert blank <= 420.01 and letter <= 85.01


def test_header_rows_stand_over_the_column_titles_as_they_do_in_word():
    columns = (Column("ที่", 20), Column("IIT", 30), Column("EIT", 30))
    head = (Row((Cell("ที่", rows=2), Cell("แบบวัด", columns=2))),)
    ((table,),) = [page.placed for page in pages_of(Table(columns, (Row((Cell("๑"),)),), header=head))]
    rows = [["".join(b.line.text for b in c.boxes) for c in row.cells] for row in table.slab.header.rows]
    assert rows == [["ที่", "แบบวัด"], ["IIT", "EIT"]]
