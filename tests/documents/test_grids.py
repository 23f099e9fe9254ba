"""What each reader makes of a source: cells, paragraphs, marks, merges and places."""

import io
import zipfile

import openpyxl
import pytest
from documents.invented_plan import PLAN, TITLES
from documents.plan_files import Habits, Sheet, write
from documents.plan_rows import Box, Layout, Line, plan_rows
from documents.word_parts import W, p, packed, r, tbl, tc, tr, word

from ita_desktop.documents.incoming.grid import Paragraph
from ita_desktop.documents.incoming.source import read_bytes, read_tables


def from_word(body, **parts):
    return read_bytes(word(body, **parts), "แผน.docx")


def from_web(text, name="แผน.html"):
    return read_bytes(text.encode(), name)


def pasted(text):
    (table,) = read_bytes(text.encode(), "paste.txt")
    return table


def texts(table):
    return [[cell.text for cell in row] for row in table.rows]


def facts(table):
    """Each cell's merge, in letters: how far it reaches, or what covers it."""
    return [
        ["above" if c.above else "left" if c.covered else f"{c.columns}x{c.rows}" for c in row] for row in table.rows
    ]


HABITS = {
    "as typed": Habits(),
    "numbered, broken, carried": Habits(titles_inside=True, lists="numbers", breaks=(4, 9), carried=(6,)),
    "bulleted, unclosed": Habits(lists="bullets", unclosed=True),
}


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("habits", HABITS.values(), ids=HABITS)
def test_every_format_gives_the_same_plan(tmp_path, layout, habits):
    sheet = Sheet(layout.value, plan_rows(PLAN, layout), TITLES)

    def read(ending):
        tables = read_tables(write(tmp_path / f"a{ending}", sheet, habits))
        rows = [[cell.text for cell in row] for table in tables if not table.prose for row in table.rows]
        return [row for row in rows if any(row) and row[0] not in TITLES]

    written = read(".docx")
    assert len(written) >= 13 and any("ประเมินความเสี่ยงงานจับปรับ" in "".join(row) for row in written)
    in_html = [[_thai_numbers(text) for text in row] for row in read(".html")]
    assert in_html == written
    for ending in (".xlsx", ".txt"):
        again = [row for row in read(ending) if row != list(layout.value)]
        assert again == [row for row in written if row != list(layout.value)], ending


def _thai_numbers(text):
    for arabic, thai in zip("123", "๑๒๓", strict=True):
        text = text.replace(f"\n{arabic}. ", f"\n{thai}. ")
        text = f"{thai}{text[1:]}" if text.startswith(f"{arabic}. ") else text
    return text


@pytest.mark.parametrize("ending", [".docx", ".html", ".xlsx"])
def test_merges_and_pictures_are_facts(tmp_path, ending):
    rows = [
        (Box((Line("แบบวัด"),), columns=3), None, None),
        (Box((Line("I1"),)), Box((Line("ก", "-"), Line("ข", "-")), rows=2), Box(rows=2, pictures=3)),
        (Box((Line("I2"),)), None, None),
        (Box((Line("I3"),)), Box((Line("ค"),)), Box(pictures=1)),
    ]
    table = read_tables(write(tmp_path / f"a{ending}", Sheet(("ข้อ", "มาตรการ", "ภาพ"), rows)))[0]
    assert facts(table)[1:] == [
        ["3x1", "left", "left"],
        ["1x1", "1x2", "1x2"],
        ["1x1", "above", "above"],
        ["1x1", "1x1", "1x1"],
    ]
    assert [cell.text for cell in table.rows[3]] == ["I2", "", ""]
    assert [[cell.pictures for cell in row] for row in table.rows[2:]] == [[0, 0, 3], [0, 0, 0], [0, 0, 1]]
    assert table.rows[2][1].paragraphs == (Paragraph("- ก"), Paragraph("- ข"))


def test_places_of_a_word_file_can_be_read_by_a_person():
    before, table, after, second = from_word(
        p("ชื่อแผน") + p() + p("ปี 2566") + tbl(tr("ก", "ข")) + p("ท้าย") + tbl(tr("ค", "ง"), tr("จ", "ฉ"))
    )
    assert [row[0].source for row in before.rows] == ["P1", "P2"] and before.prose and before.name == "แผน.docx"
    assert table.rows[0][1].source == "T1 R1 C2" and not table.prose and table.name == "T1"
    assert after.rows[0][0].source == "P3"
    assert second.rows[1][0].source == "T2 R2 C1"


def test_what_was_deleted_or_hidden_is_not_read_what_was_inserted_is():
    body = p(
        r("คง")
        + f"<w:ins>{r('เพิ่ม')}</w:ins><w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del>"
        + f"<w:hyperlink>{r('ลิงก์')}</w:hyperlink><w:sdt><w:sdtContent>{r('ช่อง')}</w:sdtContent></w:sdt>"
        + r("ซ่อน", "<w:vanish/>")
        + '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>'
        + "<w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:softHyphen/><w:t>ค</w:t><w:noBreakHyphen/><w:t>ง</w:t></w:r>"
    )
    rows = (
        tr("อยู่", "1")
        + tr("หาย", "2", properties="<w:del/>")
        + f"<w:sdt><w:sdtContent>{tr('ใน', '3')}</w:sdtContent></w:sdt>"
    )
    prose, table = from_word(body + tbl(rows))
    assert prose.rows[0][0].text == "คงเพิ่มลิงก์ช่องก ขค-ง"
    assert texts(table) == [["อยู่", "1"], ["ใน", "3"]]


def test_a_line_break_in_a_paragraph_makes_soft_paragraphs():
    (prose,) = from_word(p("<w:r><w:t>- ก</w:t><w:br/><w:t>- ข</w:t></w:r>") + p("ค"))
    assert [cell.paragraphs[0] for (cell,) in prose.rows] == [
        Paragraph("- ก"),
        Paragraph("- ข", soft=True),
        Paragraph("ค"),
    ]


LEVELS = (
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{0}"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2)"/></w:lvl>'
)
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="1">{LEVELS.format("thaiNumbers")}</w:abstractNum>'
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>'
)


def marks(*paragraphs, **parts):
    (prose,) = from_word("".join(paragraphs), numbering=NUMBERING, **parts)
    return [cell.paragraphs[0].mark for (cell,) in prose.rows]


def test_word_s_own_lists_are_numbered_as_word_does():
    assert marks(
        p("ก", listed=(1, 0)), p("ข", listed=(1, 1)), p("ค", listed=(1, 1)), p("ง", listed=(1, 0)), p("จ", listed=(1, 1))
    ) == ["๑.", "๑.1)", "๑.2)", "๒.", "๒.1)"]  # fmt: skip
    assert marks(p("ก", listed=(2, 0)), p("ข"), p("ค", listed=(0, 0)), p("ง", listed=(9, 0))) == ["•", "", "", ""]
    assert marks(p("ก", listed=(1, 0)), p("ข", listed=(4, 0)), p("ค", listed=(3, 0)), p("ง", listed=(3, 0))) == [
        "๑.", "๒.", "๑.", "๒."
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "third"),
    [("decimal", "3."), ("decimalZero", "03."), ("upperRoman", "III."), ("lowerLetter", "c."), ("thaiLetters", "ค."), ("none", "")],
)  # fmt: skip
def test_every_kind_of_number(kind, third):
    numbering = (
        f'<w:abstractNum w:abstractNumId="7">{LEVELS.format(kind)}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>'
    )
    (prose,) = from_word("".join(p("ก", listed=(7, 0)) for _ in range(3)), numbering=numbering)
    assert prose.rows[2][0].paragraphs[0].mark == third


def test_a_style_gives_its_name_and_its_list_even_through_another():
    styles = (
        '<w:style w:styleId="Base"><w:name w:val="ฐาน"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Point"><w:name w:val="ITA Point"/><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:styleId="Loop"><w:name w:val="วน"/><w:basedOn w:val="Loop"/></w:style>'
    )
    (prose,) = from_word(
        p("ก", style="Point") + p("ข", style="Point") + p("ค", style="Loop") + p("ง"),
        styles=styles,
        numbering=NUMBERING,
    )
    assert [cell.paragraphs[0][:3] for (cell,) in prose.rows] == [
        ("ก", "๑.", "ITA Point"), ("ข", "๒.", "ITA Point"), ("ค", "", "วน"), ("ง", "", "")
    ]  # fmt: skip
    assert prose.rows[0][0].text == "๑. ก"


def test_word_merges_that_begin_nowhere_or_lie_askew():
    (table,) = from_word(
        tbl(
            tr(tc("ก", merge="continue"), "ข", "ค"),
            tr(tc(merge="continue"), tc("ง", span=2)),
            tr("จ", properties='<w:gridBefore w:val="1"/>'),
        )
    )
    assert texts(table) == [["ก", "ข", "ค"], ["", "ง", ""], ["", "จ", ""]]
    assert facts(table) == [["1x2", "1x1", "1x1"], ["above", "2x1", "left"], ["1x1", "1x1", "1x1"]]


def test_a_row_covered_in_all_columns_is_no_row():
    (table,) = from_word(
        tbl(
            tr(tc("ก", merge="restart"), tc("ข", merge="restart")),
            tr(tc(merge="continue"), tc(merge="continue")),
            tr("ค", "ง"),
        )
    )
    assert texts(table) == [["ก", "ข"], ["ค", "ง"]]
    assert table.rows[1][0].source == "T1 R3 C1"


def test_bookmarks_come_with_their_row():
    mark = '<w:bookmarkStart w:id="1" w:name="{}"/>'
    (table,) = from_word(
        tbl(
            tr(tc(p(mark.format("ita_1") + r("ก"))), tc("ข", mark.format("_GoBack") + mark.format("ita_2"))),
            mark.format("ita_3") + tr("ค", "ง"),
        )
    )
    assert [[cell.bookmarks for cell in row] for row in table.rows] == [[("ita_1", "ita_2"), ()], [("ita_3",), ()]]


def test_tables_in_cells_are_read_there_and_frames_are_not_tables():
    inner = tbl(tr("๑.", "แรก"), tr("๒.", "หลัง"))
    framed, table = from_word(tbl(tr(tc(p("ในกรอบ"), tbl(tr("ก", tc(inner)))))))
    assert framed.prose and texts(framed) == [["ในกรอบ"]]
    assert texts(table) == [["ก", "๑. แรก\n๒. หลัง"]]


def test_a_text_box_is_read_after_its_paragraph_and_once():
    box = f"<w:txbxContent>{p('ในกล่อง')}</w:txbxContent>"
    choice = f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    (prose,) = from_word(p(f"<w:r><w:t>ก</w:t><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>") + p("ข"))
    assert texts(prose) == [["ก"], ["ในกล่อง"], ["ข"]]


def test_the_strict_kind_of_word_file_is_read_too():
    data = word(p("ก"))
    assert texts(read_bytes(data, "a.docx")[0]) == [["ก"]]
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        files = {name: old.read(name) for name in old.namelist()}
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    files["word/document.xml"] = files["word/document.xml"].replace(W.encode(), strict)
    assert texts(read_bytes(packed(files), "a.docx")[0]) == [["ก"]]


def test_a_web_page_left_open_everywhere():
    before, table, after = from_web(
        "<h1>แผน<table><tr><th>ข้อ<th>กิจกรรม<tr><td>I1<td><ul><li>ก<li>ข<td>ค<tr><td>I2<td><p>ง<p>จ<br>ฉ</table>ท้าย"
    )
    assert (texts(before), texts(after)) == ([["แผน"]], [["ท้าย"]])
    assert texts(table) == [["ข้อ", "กิจกรรม", ""], ["I1", "• ก\n• ข", "ค"], ["I2", "ง\nจ\nฉ", ""]]
    assert table.rows[1][1].paragraphs == (Paragraph("ก", "•"), Paragraph("ข", "•"))
    assert table.rows[2][1].paragraphs[2] == Paragraph("ฉ", soft=True)


def test_web_lists_have_their_marks_and_letters_their_entities():
    (prose,) = from_web(
        "<html><style>p{}</style><script>x</script><ol start=3><li>ก<li value=9>ข<li>ค</ol><ul><li>&amp;&nbsp;&lt;ง&gt;</ul>"
        "<ul style='list-style-type: none'><li>- จ</ul><p style='display:none'>ซ่อน</p>"
    )
    assert [(c.paragraphs[0].mark, c.paragraphs[0].text) for (c,) in prose.rows] == [
        ("3.", "ก"), ("9.", "ข"), ("10.", "ค"), ("•", "& <ง>"), ("", "- จ")
    ]  # fmt: skip


def test_what_word_puts_on_the_clipboard():
    page = (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000900\r\n<html><head><style>p.MsoNormal {}</style></head><body>"
        "<!--StartFragment--><table><tr><td colspan=2 rowspan=2><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>"
        "<![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>ประชุม\r\nชี้แจง<o:p></o:p></p>"
        "<p style='mso-list:l1'><span style='mso-list:\r\nIgnore'>๒.&nbsp;</span>รายงาน</p></td><td>ก</td></tr>"
        "<tr><td>ข</td></tr></table><!--EndFragment--></body></html>"
    )
    (table,) = read_bytes(page.encode(), "paste.txt")
    assert table.rows[0][0].paragraphs == (Paragraph("ประชุม ชี้แจง", "•"), Paragraph("รายงาน", "๒."))
    assert facts(table) == [["2x2", "left", "1x1"], ["above", "above", "1x1"]]


def test_spans_of_a_web_page_that_reach_too_far():
    (table,) = from_web(
        "<table><tr><td colspan=1000>หมวด<tr><td rowspan=0>ก<td rowspan=60000>ข<tr><td colspan=x>ค<tr><td>ง</table>"
    )
    assert texts(table) == [["หมวด", "", ""], ["ก", "ข", ""], ["", "", "ค"], ["", "", "ง"]]
    assert facts(table)[:2] == [["2x1", "left", "1x1"], ["1x3", "1x3", "1x1"]]


def test_a_table_for_layout_is_a_frame():
    before, table = from_web("<table><tr><td>บน<table><tr><td>ก<td>ข</table></table>")
    assert texts(before) == [["บน"]] and texts(table) == [["ก", "ข"]]


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("tis-620", "cp874"), ("windows-874", "cp874"), ("utf-8", "utf-8"), ("nonsense", "cp874"), ("", "utf-16"), ("hex", "utf-8-sig")],
)  # fmt: skip
def test_a_web_page_in_the_letters_of_its_time(charset, encoding):
    page = f"<html><meta http-equiv=Content-Type content='text/html; charset={charset}'><table><td>ข้อ<td>กำ</table>"
    (table,) = read_bytes(page.encode(encoding), "a.htm")
    assert texts(table) == [["ข้อ", "กำ"]]


def test_text_with_marks_keeps_their_paragraphs():
    table = pasted(
        "ข้อ\tกิจกรรม\tผลผลิต\tหมายเหตุ\n--\t-----\t--\t--\nI1\t<p>- ก &amp; ข</p> <p>- ค</p>\t"
        '<ul style="list-style-type: none"> - ง - จ \t<http://www.example.go.th> 5 < 7\nI2\t<ul><li>ฉ<li>ช\t\tก &amp; ข\n'
    )
    assert texts(table) == [
        ["ข้อ", "กิจกรรม", "ผลผลิต", "หมายเหตุ"],
        ["I1", "- ก & ข\n- ค", "- ง - จ", "<http://www.example.go.th> 5 < 7"],
        ["I2", "• ฉ\n• ช", "", "ก &amp; ข"],
    ]
    assert table.rows[1][1].paragraphs == (Paragraph("- ก & ข"), Paragraph("- ค"))
    assert all(cell.flowed for row in table.rows for cell in row)
    assert table.rows[2][1].source == "paste.txt 4:2"


def test_cells_with_lines_of_their_own_have_not_flowed():
    table = pasted('แผน\nข้อ\tกิจกรรม\nI1\t"- ก\n- ข"\n')
    assert not any(cell.flowed for row in table.rows for cell in row)
    assert table.rows[2][1].paragraphs == (Paragraph("- ก"), Paragraph("- ข"))


def test_a_table_drawn_with_strokes():
    table = pasted("แผน\n\n| ข้อ | กิจกรรม |\n|:---|---:|\n| I1 | ก<br>ข |\n")
    assert texts(table) == [["แผน"], [""], ["ข้อ", "กิจกรรม"], ["I1", "ก\nข"]]


def test_excel_s_text_of_two_bytes_a_letter():
    (table,) = read_bytes("ข้อ\tคะแนน\r\nI1\t90\r\n".encode("utf-16"), "a.txt")
    assert texts(table) == [["ข้อ", "คะแนน"], ["I1", "90"]]


def test_a_workbook_s_cells_have_lines_and_know_what_covers_them():
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["ก", "- ข\n\n- ค", "x"], [None, None, None], ["ง", None, "y"]):
        sheet.append(row)
    sheet.merge_cells("B1:B3")
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("C1:C2")
    sheet.column_dimensions["C"].hidden = True
    sheet.row_dimensions[3].hidden = True
    data = io.BytesIO()
    book.save(data)
    (table,) = read_bytes(data.getvalue(), "a.xlsx")
    assert texts(table) == [["ก", "- ข\n\n- ค", "x"], ["ง", "", "y"]]
    assert table.rows[0][1].paragraphs == (Paragraph("- ข"), Paragraph("- ค"))
    assert facts(table) == [["1x2", "1x3", "1x2"], ["1x1", "above", "1x1"]]
