"""What an office publishes as the last part of its score analysis: nothing before there is something to say."""

import zipfile

import openpyxl
import pypdfium2

from ita_desktop.services import papers

YEAR = 2569
URL = "https://example.go.th/permits"


def fill(opened):
    opened.publications.add_link(YEAR, "O15", URL, "ใบอนุญาต")
    opened.publications.change(YEAR, "O15", explanation="แยกตามเดือน", comment="ไม่พบเดือนมีนาคม", reason="ขาดหนึ่งเดือน")


def pages(path):
    document = pypdfium2.PdfDocument(path)
    found = [("".join(page.get_textpage().get_text_bounded().split()), page.get_size()) for page in document]
    document.close()
    return found


def test_the_pdf_ends_with_the_table_on_turned_pages(opened, tmp_path):
    before = pages(papers.export(opened, "scores", YEAR, tmp_path / "before.pdf").path)
    fill(opened)
    after = pages(papers.export(opened, "scores", YEAR, tmp_path / "after.pdf").path)
    part = after[len(before) :]
    assert [text for text, _ in before if URL in text] == [] and part
    assert all(width > height for _, (width, height) in part)
    text = "".join(text for text, _ in part)
    for words in (URL, "ใบอนุญาต", "แยกตามเดือน", "ไม่พบเดือนมีนาคม", "ขาดหนึ่งเดือน", "๖๐.๐๐", "O30"):
        assert words in text


def test_word_has_the_table_and_its_link(opened, tmp_path):
    fill(opened)
    made = papers.export(opened, "scores", YEAR, tmp_path / "after.docx").path
    with zipfile.ZipFile(made) as parts:
        text = parts.read("word/document.xml").decode()
        assert URL in parts.read("word/_rels/document.xml.rels").decode()
    assert "แยกตามเดือน" in text and "ไม่พบเดือนมีนาคม" in text


def test_the_workbook_has_a_sheet_of_links_where_there_are_some(opened, tmp_path):
    before = openpyxl.load_workbook(papers.export(opened, "scores", YEAR, tmp_path / "before.xlsx").path)
    fill(opened)
    after = openpyxl.load_workbook(papers.export(opened, "scores", YEAR, tmp_path / "after.xlsx").path)
    assert set(after.sheetnames) - set(before.sheetnames) == {"ลิงก์ OIT"}
    values = [str(value) for row in after["ลิงก์ OIT"].iter_rows(values_only=True) for value in row]
    assert URL in values and "ไม่พบเดือนมีนาคม\nขาดหนึ่งเดือน" in values
