"""Word files: every block drawn, pages and tables as offices know them."""

import os
import shutil
import subprocess
import zipfile
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from documents.word_papers import (
    NASTY_KEPT,
    body_of,
    chart_picture,
    content_tables,
    everything,
    made,
    photo,
    plan,
    rows_of,
    small,
    text_of,
    texts,
)
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from ita_desktop import assets
from ita_desktop.documents import content
from ita_desktop.documents.charts import Bars
from ita_desktop.documents.content import (
    Align,
    Cell,
    Column,
    Cover,
    Digits,
    Entry,
    Figure,
    Gap,
    Heading,
    Listing,
    MemoHead,
    NewPage,
    Paper,
    Paragraph,
    Photos,
    Picture,
    Row,
    Signature,
    Signatures,
    Table,
    Title,
)
from ita_desktop.documents.word import grid, write


def test_every_kind_of_block_is_written_and_counted(tmp_path):
    result = write(everything(tmp_path), tmp_path / "แผน.docx", chart_picture)
    assert result == (
        tmp_path / "แผน.docx",
        {"tables": 4, "rows": 16, "pictures": 6, "missing": 1},
    )
    assert {type(block) for block in everything(tmp_path).blocks} == set(content.Block.__args__)
    said = texts(result.path)
    assert "แผนตัวอย่าง\nประจำปีงบประมาณ ๒๕๗๐" in said
    assert "ได้ ๙๔.๕๔ คะแนน ตาม O12 และแบบ ITA2569" in said
    assert "กรอก 123 พิมพ์ ๔๕๖ เอียง" in said
    assert "ที่ กท ๐๐๐๑/\t\tวันที่ ธันวาคม ๒๕๖๙\t" in said
    assert "ส่วนราชการ ฝ่ายปกครอง\t" in said and "เรียน\tผู้อำนวยการเขต" in said
    assert said.count("ลงชื่อ \t") == 4 and "(นายตัวอย่าง สมมุติ)" in said
    assert "เดือนธันวาคม ๒๕๖๙" in said and "ความเห็น    ☐ รับทราบ    ☑ เห็นชอบ" in said
    assert said.count("ไม่พบรูป") == 2
    assert f"–\t{NASTY_KEPT.replace('100', '๑๐๐')}" in said


def test_the_header_of_a_table_comes_back_and_rows_stay_whole(tmp_path):
    (table,) = content_tables(made(tmp_path, plan()))
    heads = [bool(row.xpath("w:trPr/w:tblHeader")) for row in table.tr_lst]
    assert heads == [True] + [False] * 7
    assert all(row.xpath("w:trPr/w:cantSplit") for row in table.tr_lst)
    assert table.xpath("w:tblPr/w:tblLayout/@w:type") == ["fixed"]
    assert rows_of(table)[0] == ["ประเด็น", "กิจกรรม", "คะแนน"]


def test_cells_span_what_they_should(tmp_path):
    (table,) = content_tables(made(tmp_path, plan(items=1)))
    assert rows_of(table) == [
        ["ประเด็น", "กิจกรรม", "คะแนน"],
        ["แบบวัดภายใน (IIT)"],
        ["ตัวชี้วัดที่ ๑"],
        ["I1 ประเด็นที่ ๑", "๑.\tประชุมชี้แจง ๓ ครั้ง๒.\tเวียนแจ้งคู่มือ", "๙๗.๒๓"],
        ["", "๓.\tติดป้าย", "๘"],
        ["รวม", "๑๐๕.๒๓"],
    ]
    spans = [[cell.grid_span for cell in row.tc_lst] for row in table.tr_lst]
    assert spans == [[1, 1, 1], [3], [3], [1, 1, 1], [1, 1, 1], [2, 1]]
    merges = [cell.vMerge for row in table.tr_lst for cell in row.tc_lst if cell.vMerge]
    assert merges == ["restart", "continue"]


def test_header_rows_stand_above_the_titles_they_do_not_cover(tmp_path):
    columns = (Column("ที่", 9), Column("IIT"), Column("EIT"))
    head = (Row((Cell("ที่", rows=2), Cell("แบบวัด", columns=2))),)
    body = (Row((Cell("1"), Cell("2"), Cell("3"))),)
    (table,) = content_tables(made(tmp_path, Table(columns, body, header=head)))
    assert rows_of(table) == [["ที่", "แบบวัด"], ["", "IIT", "EIT"], ["๑", "๒", "๓"]]
    assert len(table.xpath(".//w:tblHeader")) == 2
    untitled = tuple(column._replace(title="") for column in columns)
    (table,) = content_tables(made(tmp_path, Table(untitled, body, header=(Row((Cell("หัว", columns=3),)),))))
    assert rows_of(table) == [["หัว"], ["๑", "๒", "๓"]]


def test_sections_are_grey_and_travel_with_the_next_row(tmp_path):
    (table,) = content_tables(made(tmp_path, plan()))
    greys = [set(row.xpath("w:tc/w:tcPr/w:shd/@w:fill")) for row in table.tr_lst]
    assert greys == [{"E0E0E0"}, {"F0F0F0"}, set(), set(), set(), set(), set(), {"E0E0E0"}]
    bold = [bool(row.xpath(".//w:r/w:rPr/w:bCs")) for row in table.tr_lst]
    assert bold == [True, True, True, True, False, True, False, True]
    kept = [all(p.xpath("w:pPr/w:keepNext") for p in row.iter(qn("w:p"))) for row in table.tr_lst]
    assert kept == [True, True, True, True, False, True, True, True]


def test_rows_of_one_item_are_parted_by_dots(tmp_path):
    (table,) = content_tables(made(tmp_path, plan(items=1)))
    first, second = table.tr_lst[3:5]
    assert [cell.xpath("string(w:tcPr/w:tcBorders/w:bottom/@w:val)") for cell in first.tc_lst] == [
        "",
        "dotted",
        "dotted",
    ]
    assert [cell.xpath("string(w:tcPr/w:tcBorders/w:top/@w:val)") for cell in second.tc_lst] == ["", "dotted", "dotted"]
    assert table.xpath("w:tblPr/w:tblBorders/w:top/@w:sz") == ["6"]
    assert table.xpath("w:tblPr/w:tblBorders/w:insideH/@w:sz") == ["3"]


def test_figures_stand_right_aligned_with_the_widest_in_the_middle(tmp_path):
    (table,) = content_tables(made(tmp_path, plan(items=1)))
    cells = [row.tc_lst[-1] for row in table.tr_lst[3:]]
    assert {cell.xpath("string(w:p/w:pPr/w:jc/@w:val)") for cell in cells} == {"right"}
    (indent,) = {int(cell.xpath("string(w:p/w:pPr/w:ind/@w:right)")) for cell in cells}
    assert 100 < indent < 600


def test_points_are_paragraphs_of_a_named_style_with_a_real_mark(tmp_path):
    path = made(tmp_path, Listing((Entry("1.", "หนึ่ง"), Entry("(1)", "ย่อย", level=1))), plan(items=1))
    points = [p for p in docx.Document(str(path)).element.body.iter(qn("w:p")) if p.style == "ITAPoint"]
    assert [text_of(p) for p in points][:2] == ["๑.\tหนึ่ง", "(๑)\tย่อย"]
    assert len(points) == 5 and not points[0].xpath(".//w:numPr")
    assert all(int(p.xpath("string(w:pPr/w:ind/@w:hanging)")) > 0 for p in points)
    assert docx.Document(str(path)).styles["ITA Point"].type == 1


def test_a_row_that_does_not_fit_is_a_bug_and_no_file(tmp_path):
    columns = (Column("ก"), Column("ข"))
    for row in (Row((Cell(), Cell(), Cell())), Row((Cell(columns=3),)), Row((Cell(), Cell(columns=2)))):
        with pytest.raises(ValueError, match="2 columns"):
            made(tmp_path, Table(columns, (row,)))
    assert list(tmp_path.iterdir()) == []


def test_columns_share_what_is_left_by_content():
    long, short = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน " * 4, "สั้น"
    table = Table(
        (Column("ที่", 9), Column("ยาว"), Column("สั้น"), Column("ภาพ", most=52)),
        (Row((Cell("1"), Cell(long), Cell(short), Cell([Picture(Path("ก.jpg"))]))),),
    )
    widths = grid.column_widths(table, 160, 14, str)
    assert widths[0] == 9 and sum(widths) == pytest.approx(160, abs=0.1)
    assert widths[1] > widths[3] > 48 > widths[2] >= 12
    narrow = grid.column_widths(table._replace(columns=tuple(Column("ก", 80) for _ in range(4))), 160, 14, str)
    assert narrow == pytest.approx([40] * 4)


def test_prose_is_justified_as_thai_and_indented(tmp_path):
    body = body_of(made(tmp_path, Paragraph("ก"), Paragraph("ข", Align.LEFT, indent=False)))
    first, second = body.p_lst
    assert first.xpath("string(w:pPr/w:jc/@w:val)") == "thaiDistribute"
    assert int(first.xpath("string(w:pPr/w:ind/@w:firstLine)")) == pytest.approx(25 / 25.4 * 1440, abs=1)
    assert second.xpath("string(w:pPr/w:jc/@w:val)") == "left" and not second.xpath("w:pPr/w:ind")


def test_headings_are_words_own(tmp_path):
    path = made(tmp_path, Heading("หนึ่ง"), Heading("สอง", 2), Heading("ลึก", 9), Title(("ชื่อ",)))
    styles = [p.style.name for p in docx.Document(str(path)).paragraphs]
    assert styles == ["Heading 1", "Heading 2", "Heading 3", "Title"]


@pytest.mark.parametrize(
    ("landscape", "size"), [(False, (210, 297, 30, 20, 25, 20)), (True, (297, 210, 20, 20, 25, 18))]
)
def test_the_page_is_a4_with_official_margins(tmp_path, landscape, size):
    (section,) = docx.Document(str(made(tmp_path, Title(("ก",)), landscape=landscape))).sections
    lengths = (
        section.page_width, section.page_height, section.left_margin, section.right_margin, section.top_margin,
        section.bottom_margin,
    )  # fmt: skip
    assert [length.mm for length in lengths] == pytest.approx(size, abs=0.1)


def test_the_running_head_begins_on_page_two_and_a_cover_has_none(tmp_path):
    path = made(
        tmp_path, Cover(("แผน",), "เขต", "ปี 2570"), Title(("แผน",)), NewPage(True), Title(("ภาค",)), landscape=False
    )
    cover, first, turned = docx.Document(str(path)).sections
    head = "เอกสาร\tสำนักงานเขตตัวอย่าง · ปีงบประมาณ พ.ศ. ๒๕๗๐"
    assert [s.different_first_page_header_footer for s in (cover, first, turned)] == [False, True, False]
    assert [s.header.paragraphs[0].text for s in (cover, first, turned)] == ["", head, head]
    assert first.first_page_header.paragraphs[0].text == ""
    assert cover.footer.paragraphs[0].text == ""
    for footer in (first.footer, first.first_page_footer, turned.footer):
        assert footer.paragraphs[0].text == "หน้า ๑ จาก ๑"
        codes = [code.text.strip() for code in footer._element.iter(qn("w:instrText"))]
        assert codes == [r"PAGE \* ThaiArabic", r"NUMPAGES \* ThaiArabic"]
    assert first.header.paragraphs[0]._p.xpath("w:pPr/w:pBdr/w:bottom")


def test_a_memo_numbers_its_pages_at_the_top(tmp_path):
    path = made(tmp_path, MemoHead("ฝ่าย", "1", "2", "เรื่อง", "ถึง"), paper=Paper.MEMO, digits=Digits.ARABIC)
    (section,) = docx.Document(str(path)).sections
    assert section.top_margin.mm == pytest.approx(15, abs=0.1)
    assert (section.header.paragraphs[0].text, section.first_page_header.paragraphs[0].text) == ("- 1 -", "")
    assert section.footer.paragraphs[0].text == ""
    assert r"PAGE \* Arabic" in section.header._element.xpath("string(.//w:instrText)")


def test_a_long_title_leaves_room_in_the_running_head(tmp_path):
    (section,) = docx.Document(
        str(write(small(Title(("ก",)))._replace(title="ชื่อยาวที่สุด" * 30), tmp_path / "ก.docx").path)
    ).sections
    title, office = section.header.paragraphs[0].text.split("\t")
    assert title.endswith("…") and len(title) < 120 and office.startswith("สำนักงาน")


def test_an_empty_document_and_empty_blocks_are_whole_files(tmp_path):
    made(tmp_path)
    made(tmp_path, NewPage(True), NewPage())
    path = made(
        tmp_path, Title(()), Listing(()), Photos(()), Signatures(()), Table((), ()), Table((Column("ก"),), ()), Gap(0),
        Cover((), "", ""), Cover((), "", ""), Paragraph(""),
    )  # fmt: skip
    assert texts(path) == ["ก"]


def test_a_new_page_begins_with_what_follows_it(tmp_path):
    body = body_of(made(tmp_path, Paragraph("ก"), NewPage(), NewPage(), Paragraph("ข"), NewPage(), plan(), NewPage()))
    breaks = [text_of(p) for p in body.p_lst if p.xpath("w:pPr/w:pageBreakBefore")]
    assert breaks == ["ข", "ตารางที่ ๑ แผน"]


def test_tables_never_touch(tmp_path):
    bare = plan()._replace(caption="", note="")
    body = body_of(made(tmp_path, bare, bare, NewPage(), bare))
    kinds = [etree.QName(child).localname for child in body]
    assert kinds == ["tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]


def test_signatures_never_part_and_take_the_last_row_along(tmp_path):
    signers = Signatures(tuple(Signature("ผู้จัดทำ") for _ in range(3)))
    body = body_of(made(tmp_path, plan()._replace(note=""), signers))
    plan_table, layout = body.tbl_lst
    assert len(layout.tr_lst) == 1 and layout.xpath("w:tr/w:trPr/w:cantSplit")
    assert all(p.xpath("w:pPr/w:keepNext") for p in plan_table.tr_lst[-1].iter(qn("w:p")))
    between = plan_table.getnext()
    assert between.getnext() is layout and between.xpath("w:pPr/w:keepNext")
    paragraph, _ = body_of(made(tmp_path, Paragraph("ท้าย"), signers)).p_lst
    assert paragraph.xpath("w:pPr/w:keepNext")


def test_the_same_picture_is_kept_once(tmp_path):
    shot = Picture(photo(tmp_path / "ก.jpg"), "ภาพ")
    path = made(tmp_path, Photos((shot, shot, shot)))
    with zipfile.ZipFile(path) as archive:
        assert [name for name in archive.namelist() if "media" in name] == ["word/media/image1.jpg"]
    numbers = body_of(path).xpath(".//wp:docPr/@id")
    assert len(set(numbers)) == 3


def test_a_chart_without_a_painter_points_to_the_pdf(tmp_path):
    figure = Figure(Bars(()), "ภาพที่ 1 คะแนน", 60)
    assert texts(made(tmp_path, figure)) == ["ภาพที่ ๑ คะแนน", "(แผนภูมิอยู่ในฉบับ PDF)"]
    path = write(small(figure), tmp_path / "ก.docx", chart_picture).path
    assert texts(path) == ["ภาพที่ ๑ คะแนน"]
    (shape,) = docx.Document(str(path)).inline_shapes
    assert (shape.width.mm, shape.height.mm) == pytest.approx((160, 60), abs=0.1)


@pytest.mark.skipif(not (shutil.which("soffice") and shutil.which("pdftotext")), reason="needs LibreOffice and poppler")
def test_another_program_reads_it_and_repeats_the_header(tmp_path):
    write(
        everything(tmp_path)._replace(blocks=(Title(("แผน",)), plan(items=40), Paragraph("ท้ายสุด"))),
        tmp_path / "plan.docx",
    )
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{assets.resource('fonts')}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "pdf", "plan.docx"],
        cwd=tmp_path, check=True, capture_output=True, timeout=120, env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )  # fmt: skip
    pages = subprocess.run(
        ["pdftotext", "-layout", "plan.pdf", "-"], cwd=tmp_path, check=True, capture_output=True
    ).stdout
    first, second, *_ = said = pages.decode().split("\f")
    assert "กิจกรรม" in first and "กิจกรรม" in second and "ตารางที่ ๑ แผน" in first
    assert "สำนักงานเขตตัวอย่าง · ปีงบประมาณ พ.ศ. ๒๕๗๐" in second
    assert "สำนักงานเขตตัวอย่าง · ปี" not in first
    assert all(f"I{number} ประเด็นที่" in pages.decode() for number in range(1, 41))
    assert "ท้ายสุด" in said[-2]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_blocks_in_any_order_make_a_whole_file(tmp_path, data):
    kinds = [*everything(tmp_path).blocks, NewPage(True), NewPage()]
    blocks = data.draw(st.lists(st.sampled_from(kinds), max_size=8))
    path = write(small(*blocks, landscape=data.draw(st.booleans())), tmp_path / "ก.docx").path
    body = body_of(path)
    kinds_in_file = [etree.QName(child).localname for child in body]
    assert ("tbl", "tbl") not in list(pairwise(kinds_in_file)) and kinds_in_file[-2:] == ["p", "sectPr"]
    assert len(body.xpath(".//w:sectPr")) == len(docx.Document(str(path)).sections)
