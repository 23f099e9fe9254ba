"""Documents for the tests of Word files, and how to look into a file."""

import io

import docx
from docx.oxml.ns import qn
from lxml import etree
from PIL import Image

from ita_desktop.documents.charts import Bars, Fill
from ita_desktop.documents.content import (
    Align,
    Badge,
    Beside,
    Cell,
    Column,
    Cover,
    Decision,
    Document,
    Entry,
    Figure,
    FormHead,
    Gap,
    Heading,
    Listing,
    MemoHead,
    NewPage,
    Note,
    Paragraph,
    Photos,
    Picture,
    Remark,
    Row,
    RowKind,
    Signature,
    Signatures,
    Span,
    Table,
    Tick,
    Title,
)
from ita_desktop.documents.word import write

NASTY = '<b>ตัวหนา</b> & "คำพูด" 100% {ชื่อ} %s\t=SUM(A1)\nบรรทัดสอง 😀👩‍👩‍👧 ก\x00ข\x0bค\ud800ง\ufffe ]]> &amp; ที่ ปี่ ปั้น น้ำ'
NASTY_KEPT = '<b>ตัวหนา</b> & "คำพูด" 100% {ชื่อ} %s\t=SUM(A1)\nบรรทัดสอง 😀👩‍👩‍👧 กขคง ]]> &amp; ที่ ปี่ ปั้น น้ำ'


def photo(path, size=(800, 600), **options):
    Image.new("RGB", size, "grey").save(path, **options)
    return path


def chart_picture(chart, width, height):
    out = io.BytesIO()
    Image.new("RGB", (round(width), round(height)), "white").save(out, "PNG")
    return out.getvalue()


def item(number, *, rows=2):
    """One item of a plan: what spans, and an activity a row."""
    first = Row(
        (
            Cell((Span(f"I{number}", bold=True), Span(f" ประเด็นที่ {number}")), rows=rows),
            Cell([Entry("1.", "ประชุมชี้แจง 3 ครั้ง"), Entry("2.", "เวียนแจ้งคู่มือ", level=1)]),
            Cell("97.23", figure=True),
        )
    )
    more = [Row((Cell([Entry("3.", "ติดป้าย")]), Cell("8", figure=True)), joined=True) for _ in range(rows - 1)]
    return [first, *more]


def plan(items=2):
    rows = [
        Row((Cell("แบบวัดภายใน (IIT)", columns=3),), RowKind.PART),
        Row((Cell("ตัวชี้วัดที่ 1", columns=3),), RowKind.SUBPART),
        *(row for number in range(1, items + 1) for row in item(number)),
        Row((Cell("รวม", columns=2, align=Align.RIGHT), Cell("105.23", figure=True)), RowKind.GRAND_TOTAL),
    ]
    columns = (Column("ประเด็น", 40), Column("กิจกรรม"), Column("คะแนน", 25))
    return Table(columns, tuple(rows), caption="ตารางที่ 1 แผน", note="หมายเหตุ 1")


def everything(tmp_path):
    """A document with every kind of block."""
    good, missing = photo(tmp_path / "ดี.jpg"), tmp_path / "ไม่มี.jpg"
    signer = Signature("ผู้จัดทำ", "", "หัวหน้าฝ่ายปกครอง")
    return Document(
        "แผนตัวอย่าง ปี 2570",
        "สำนักงานเขตตัวอย่าง",
        2570,
        (
            Cover(("แผนตัวอย่าง", "ปี 2570"), "สำนักงานเขตตัวอย่าง", "ประจำปี 2570", "จัดทำโดย ฝ่ายปกครอง"),
            Title(("แผนตัวอย่าง", "ประจำปีงบประมาณ 2570")),
            MemoHead("ฝ่ายปกครอง", "กท 0001/", "ธันวาคม 2569", "ขออนุมัติแผน", "ผู้อำนวยการเขต", good),
            Heading("ส่วนที่ 1"),
            Heading("ข้อ 1.1", 2),
            Paragraph("ได้ 94.54 คะแนน ตาม O12 และแบบ ITA2569"),
            Paragraph((Span("กรอก 123", typed=True), Span(" พิมพ์ 456", bold=True), Span(" เอียง", italic=True))),
            Paragraph((Span("ดู "), Span("ประกาศ 7", link="https://www.example.go.th/ita/2570?a=1&b=2"))),
            Listing((Entry("1.", "ข้อหนึ่ง"), Entry("–", NASTY, level=1))),
            plan(),
            Note("หมายเหตุ 2"),
            Table(
                (Column("ที่", 9), Column("IIT"), Column("EIT"), Column("ภาพ", 60)),
                (Row((Cell("1"), Cell([NASTY, (Span("ก"),)]), Cell(), Cell([Picture(good, "ภาพที่ 1"), Picture(missing)]))),),
                header=(Row((Cell("ที่", rows=2), Cell("แบบวัด", columns=2), Cell("ภาพ", rows=2))),),
            ),
            Figure(Bars(()), "ภาพที่ 1 คะแนน", 60),
            Beside(
                (Figure(Bars(()), "ภาพที่ 2 ซ้าย", 40), Note("ใต้ภาพ")),
                (Table((Column("ระดับ"),), (Row((Cell((Badge("สูง", Fill.RISK_3),)),)),)),),
            ),
            Gap(5),
            Signatures((signer, signer._replace(name="นายตัวอย่าง สมมุติ"), signer, signer)),
            NewPage(),
            plan(),
            NewPage(landscape=True),
            Photos((Picture(good, "I1"), Picture(missing, "I2"), Picture(good)), columns=2),
            NewPage(landscape=False),
            FormHead("แบบติดตาม", "เดือนธันวาคม 2569", "กรอกให้ครบ"),
            Remark("ความเห็น", (Tick("รับทราบ"), Tick("เห็นชอบ", ticked=True))),
            Decision(signer._replace(head="", dated=False), signer, signer, to="ผู้อำนวยการเขต"),
        ),
    )  # fmt: skip


def body_of(path):
    return docx.Document(str(path)).element.body


def text_of(element):
    parts = element.xpath(".//w:t[parent::w:r] | .//w:tab[parent::w:r] | .//w:br")
    return "".join({"t": part.text or "", "tab": "\t", "br": "\n"}[etree.QName(part).localname] for part in parts)


def texts(path):
    return [text_of(p) for p in body_of(path).iter(qn("w:p")) if text_of(p)]


def content_tables(path):
    return [table for table in body_of(path).iter(qn("w:tbl")) if table.tblPr.style == "ITATable"]


def rows_of(table):
    return [[text_of(cell) for cell in row.tc_lst] for row in table.tr_lst]


def small(*blocks, **more):
    return Document("เอกสาร", "สำนักงานเขตตัวอย่าง", 2570, blocks, **more)


def made(tmp_path, *blocks, **more):
    return write(small(*blocks, **more), tmp_path / "ก.docx").path
