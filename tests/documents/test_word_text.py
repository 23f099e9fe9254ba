"""Word files say what was meant, in letters set for Thai, or are not there."""

import stat
import zipfile
from pathlib import Path

import docx
import pytest
from documents.word_papers import NASTY, NASTY_KEPT, body_of, everything, made, plan, small, text_of, texts
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from ita_desktop.documents import outgoing
from ita_desktop.documents.charts import Bars
from ita_desktop.documents.content import (
    Cell,
    Column,
    Cover,
    Decision,
    Digits,
    Document,
    Entry,
    Figure,
    Heading,
    Listing,
    MemoHead,
    Note,
    Paragraph,
    Photos,
    Picture,
    Row,
    Signature,
    Signatures,
    Span,
    Table,
    Title,
)
from ita_desktop.documents.word import meant, write, writer
from ita_desktop.documents.word.xml import FONT
from ita_desktop.domain.errors import FileProblem


def test_letters_are_set_for_thai_in_every_run_and_style(tmp_path):
    path = write(everything(tmp_path), tmp_path / "ก.docx").path
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.startswith("word/") and name.endswith(".xml")]
        roots = {name: etree.fromstring(archive.read(name)) for name in names}
    runs = [run for name, root in roots.items() if "theme" not in name for run in root.iter(qn("w:r"))]
    assert len(runs) > 150
    for run in runs:
        well_set(run.find(qn("w:rPr")))
    styles = roots["word/styles.xml"]
    for properties in [
        styles.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}"),
        *styles.iterfind(f"{qn('w:style')}/{qn('w:rPr')}"),
    ]:
        well_set(properties)


def well_set(properties):
    fonts = properties.find(qn("w:rFonts"))
    assert {fonts.get(qn(f"w:{name}")) for name in ("ascii", "hAnsi", "cs", "eastAsia")} == {FONT}
    assert properties.find(qn("w:sz")).get(qn("w:val")) == properties.find(qn("w:szCs")).get(qn("w:val"))
    for plain, complex_script in (("w:b", "w:bCs"), ("w:i", "w:iCs")):
        assert (properties.find(qn(plain)) is None) == (properties.find(qn(complex_script)) is None)
    language = properties.find(qn("w:lang"))
    assert (language.get(qn("w:val")), language.get(qn("w:bidi"))) == ("en-US", "th-TH")
    assert "Theme" not in etree.tostring(properties).decode()


def test_thai_runs_say_that_they_are_complex_script(tmp_path):
    body = body_of(made(tmp_path, Paragraph((Span("ไทย"), Span("English", bold=True)))))
    assert [bool(run.xpath("w:rPr/w:cs")) for run in body.iter(qn("w:r"))] == [True, False]


def test_the_letters_of_each_use_have_their_size(tmp_path):
    body = body_of(write(everything(tmp_path), tmp_path / "ก.docx").path)
    sizes = {text_of(run): int(run.xpath("string(w:rPr/w:szCs/@w:val)")) / 2 for run in body.iter(qn("w:r"))}
    assert sizes["ได้ ๙๔.๕๔ คะแนน ตาม O12 และแบบ ITA2569"] == 16
    assert (sizes["๑๐๕.๒๓"], sizes["ตารางที่ ๑ แผน"], sizes["แผนตัวอย่าง\nประจำปีงบประมาณ ๒๕๗๐"]) == (14, 13, 18)
    assert (sizes["แผนตัวอย่าง"], sizes["\tบันทึกข้อความ"], sizes["เรื่อง"]) == (29, 29, 20)


def test_digits_stay_arabic_where_the_document_says_so(tmp_path):
    said = texts(
        made(tmp_path, Paragraph("ปี ๒๕๗๐ และ 2569"), Paragraph((Span("๙", typed=True),)), digits=Digits.ARABIC)
    )
    assert said == ["ปี 2570 และ 2569", "๙"]


def test_links_lead_where_they_say_with_their_digits(tmp_path):
    links = {
        "https://www.example.go.th/2570?a=1&b=2": "https://www.example.go.th/2570?a=1&b=2",
        "www.example.go.th/ก ข": "http://www.example.go.th/%E0%B8%81%20%E0%B8%82",
        "mailto:ita@example.go.th": "mailto:ita@example.go.th",
        "https://example.go.th/100%": "https://example.go.th/100%25",
    }
    words = tuple(Span(f"ลิงก์ {number} ", link=link) for number, link in enumerate(links))
    bad = ("javascript:alert(1)", "http://[", "ไม่ใช่ลิงก์", "https://x/" + "a" * 3000)
    path = made(tmp_path, Paragraph(words + tuple(Span("เสีย", link=link) for link in bad)))
    paragraph = docx.Document(str(path)).paragraphs[0]
    assert [link.address for link in paragraph.hyperlinks] == list(links.values())
    assert paragraph.text == "ลิงก์ 0 ลิงก์ 1 ลิงก์ 2 ลิงก์ 3 " + "เสีย" * 4


def test_what_people_type_prints_as_typed_everywhere(tmp_path):
    one = Signature(NASTY, NASTY, NASTY)
    blocks = (
        Cover((NASTY,), NASTY, NASTY, NASTY), Title((NASTY,)), MemoHead(*[NASTY] * 5), Heading(NASTY), Paragraph(NASTY),
        Listing((Entry(NASTY, NASTY),)), Note(NASTY), Figure(Bars(()), NASTY, 20), Signatures((one,)),
        Table((Column(NASTY),), (Row((Cell(NASTY),)),), NASTY, note=NASTY), Photos((Picture(Path(NASTY), NASTY),)),
        Decision(one, one, one, (NASTY,), (NASTY,), NASTY),
    )  # fmt: skip
    write(Document(NASTY, NASTY, 2570, blocks, digits=Digits.ARABIC), tmp_path / "ก.docx")
    read = docx.Document(str(tmp_path / "ก.docx"))
    said = "\0".join(texts(tmp_path / "ก.docx"))
    assert said.count(NASTY_KEPT) == 36
    assert read.core_properties.title == NASTY_KEPT[:255]


def test_both_kinds_of_line_end_are_one(tmp_path):
    assert texts(made(tmp_path, Paragraph("ก\r\nข\rค\nง"))) == ["ก\nข\nค\nง"]


anything = st.text(st.characters(codec=None), max_size=40)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(anything, anything, anything, st.sampled_from(Digits))
def test_any_letters_come_back_as_they_were_meant(tmp_path, words, mark, link, digits):
    blocks = (
        Paragraph((Span(words), Span(mark, typed=True), Span("ก", link=link))),
        Listing((Entry(mark, words),)),
        Table((Column(words), Column("")), (Row((Cell([Entry(mark, words), words]), Cell(mark, figure=True))),)),
        Signatures((Signature(words, mark),)),
    )
    write(Document(words, mark, 2570, blocks, digits=digits), tmp_path / "ก.docx")


def test_a_file_that_says_something_else_is_never_kept(tmp_path):
    wanted = meant.meant(small(Paragraph("หนึ่ง"), Paragraph("สอง"), plan()), (), charts=False)
    for blocks in (
        (Paragraph("หนึ่ง"), Paragraph("สอง")),
        (Paragraph("หนึ่ง"), Paragraph("สาม"), plan()),
        (Paragraph("หนึ่ง"), Paragraph("สอง"), plan(), Paragraph("เกิน")),
        (Paragraph("หนึ่ง"), Paragraph("สอง"), plan(items=3)),
        (Paragraph("หนึ่ง"), Paragraph("สอง"), plan()._replace(note="")),
    ):
        path = made(tmp_path, *blocks)
        with pytest.raises(outgoing.Unlike):
            meant.check(path, wanted, 0)


def test_what_was_lost_in_drawing_is_noticed(tmp_path, monkeypatch):
    target = tmp_path / "ก.docx"
    monkeypatch.setattr("ita_desktop.documents.word.xml.clean", lambda text: text)
    monkeypatch.setattr("ita_desktop.documents.word.sheet.Sheet.runs", lambda *_: [])
    with pytest.raises(outgoing.Unlike):
        write(small(Paragraph("หาย")), target)
    assert list(tmp_path.iterdir()) == []


def test_a_protected_file_stays_as_it_was(tmp_path):
    target = tmp_path / "ก.docx"
    target.write_bytes(b"old")
    target.chmod(stat.S_IREAD)
    folder = tmp_path / "กข"
    folder.mkdir()
    if not _may_write(target):
        with pytest.raises(FileProblem) as told:
            write(small(Paragraph("ใหม่")), target)
        assert told.value.code == "output_protected"
        assert target.read_bytes() == b"old"
    with pytest.raises(FileProblem):
        write(small(Paragraph("ใหม่")), folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ก.docx", "กข"]


def _may_write(path):
    """Whether the tests run as somebody whom no protection stops."""
    try:
        path.open("r+b").close()
    except OSError:
        return False
    return True


def test_nothing_half_written_remains(tmp_path, monkeypatch):
    target = tmp_path / "ก.docx"
    target.write_bytes(b"old")

    def full(_, __, path):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writer, "save", full)
    with pytest.raises(FileProblem) as told:
        write(small(Paragraph("ใหม่")), target)
    assert told.value.code == "output_disk_full"
    assert target.read_bytes() == b"old" and [path.name for path in tmp_path.iterdir()] == ["ก.docx"]


def test_windows_sees_whose_file_it_is(tmp_path):
    about = docx.Document(str(made(tmp_path, Paragraph("ก")))).core_properties
    assert (about.title, about.author, about.language) == ("เอกสาร", "สำนักงานเขตตัวอย่าง", "th-TH")
