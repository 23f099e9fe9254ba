"""A document that has everything a printer of Thai can stumble over; all of it invented."""

from decimal import Decimal
from itertools import product

from PIL import Image

from ita_desktop.documents.charts import Bars, Fill, Matrix, MatrixCell, Radar, Value
from ita_desktop.documents.content import (
    Align,
    Cell,
    Column,
    Cover,
    Decision,
    Document,
    Entry,
    Figure,
    Gap,
    Heading,
    Listing,
    MemoHead,
    NewPage,
    Note,
    Paper,
    Paragraph,
    Photos,
    Picture,
    Row,
    RowKind,
    Signature,
    Signatures,
    Span,
    Table,
    Title,
)

CONSONANTS = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
ABOVE, BELOW, TONES = ["", "ั", "ิ", "ี", "ึ", "ื", "็", "ํ"], ["", "ุ", "ู", "ฺ"], ["", "่", "้", "๊", "๋", "์"]
LONG = (
    "จัดประชุมชี้แจงเจ้าหน้าที่ทุกฝ่ายให้ทราบแนวทางการประเมิน พร้อมจัดทำคู่มือการให้บริการประชาชนฉบับปรับปรุง "
    "เผยแพร่ผ่านเว็บไซต์สำนักงานเขตและเพจของหน่วยงาน ตรวจสอบลิงก์ให้ใช้งานได้จริงก่อนวันปิดระบบ และรายงานผล"
    "ต่อผู้บริหารเป็นประจำทุกเดือน หากพบปัญหาอุปสรรคให้เสนอแนวทางแก้ไขภายใน 7 วันทำการ (ITA) "
)
NASTY = (
    "<b>ไม่หนา</b> & &amp; 100% %s {x} \\n ปี 2569 ข้อ O12 ดู https://www.example.go.th/page/sub/17991?a=1&b=2 "
    "อีเมล ita2@example.go.th ไฟล์ plan67.docx 😀👍🏽 ☐ ☑ ✓ ● ◐ “น้ำ” ‘ที่’ – — … ½ ² € ฿ ฯลฯ ต่าง ๆ ๏ ๚ ๛ é ß Ω ж"
)


def marks():
    """Every consonant under every mark, every vowel with every tone."""
    singles = [c + v + t for c, (v, t) in product(CONSONANTS, product(ABOVE[1:], ["", "่", "้"]))]
    belows = [c + v + t for c, (v, t) in product("กญฐฎฏปฝฟฬ", product(BELOW[1:3], TONES[:5]))]
    ams = [c + t + "ำ" for c, t in product("กนปฝฟญทต", ["", "่", "้", "๊", "๋"])]
    leads = [v + c + t for v, c, t in product("เแโใไ", "กปฝฟ", TONES)]
    return " ".join(singles + belows + ams + leads)


def plan_rows(items=9, activities=3):
    """Rows of a plan: sections, an item over its activities, dotted rules between those."""
    rows = []
    for item in range(items):
        if item % 6 == 0:
            rows.append(Row((Cell("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)", columns=5),), RowKind.PART))
        if item % 3 == 0:
            rows.append(Row((Cell(f"ตัวชี้วัดที่ {item // 3 + 1} การปฏิบัติหน้าที่", columns=5),), RowKind.SUBPART))
        for number in range(activities):
            cells = [
                Cell((Entry(f"{number + 1}.", LONG[: 60 + 37 * ((item + number) % 5)]),)),
                Cell(f"ประชุม {number + 1} ครั้ง/เดือน"),
                Cell("ธ.ค. 69 – พ.ค. 70", align=Align.CENTRE),
            ]
            if number == 0:
                code = (Span(f"I{item + 1} ", bold=True), Span("เต็มใจให้บริการเท่าเทียม ไม่เลือกปฏิบัติ"))
                issues = (Entry("-", LONG[:90]), Entry("-", "ให้บริการตามลำดับคิว"))
                cells = [Cell(code, rows=activities), Cell(issues, rows=activities), *cells]
            rows.append(Row(tuple(cells), joined=number > 0))
    rows.append(Row((Cell("รวม", columns=4, align=Align.RIGHT), Cell("1,234.50", figure=True)), RowKind.GRAND_TOTAL))
    return tuple(rows)


def plan_table(**sizes):
    columns = (
        Column("ตัวชี้วัด/ประเด็นการประเมิน (คะแนนปี 2569)", 45),
        Column("ประเด็นที่ต้องเตรียมความพร้อม/ยกระดับ", 55),
        Column("กิจกรรมที่จะดำเนินการ"),
        Column("ผลผลิต", 32),
        Column("ระยะเวลาแล้วเสร็จ", 30),
    )
    return Table(columns, plan_rows(**sizes), "ตารางที่ 1 แผนตามข้อ", note="ข้อมูล ณ วันที่ 30 กันยายน 2569")


def names():
    long = ["การปฏิบัติหน้าที่", "การใช้ทรัพย์สินของราชการ", "การปรับปรุงระบบการทำงาน", "ประสิทธิภาพการสื่อสาร"]
    return tuple(
        Value(f"{n + 1} {long[n % 4]}", Decimal(90 + n), Decimal(85 + n), Fill.DARK, str(n)) for n in range(10)
    )


def matrix():
    """A risk matrix with numbers in some fields."""
    fills = (Fill.RISK_1, Fill.RISK_2, Fill.RISK_3, Fill.RISK_4)

    def level(score):
        return fills[(score > 3) + (score > 9) + (score > 16)]

    cells = tuple(
        tuple(
            MatrixCell(level(r * c), r * c, ("1", "2", "3") if r * c == 12 else ("4",) if r * c == 20 else ())
            for c in range(1, 6)
        )
        for r in range(1, 6)
    )
    rows = ("น้อยมาก", "น้อย", "ปานกลาง", "สูง", "สูงมาก")
    return Matrix(rows, rows, cells, "โอกาสเกิด (Likelihood)", "ผลกระทบ (Impact)")


def document(folder):
    """Everything once, over many pages."""
    picture = folder / "photo.jpg"
    Image.new("RGB", (640, 480), (90, 120, 150)).save(picture)
    signers = (
        Signature("ผู้จัดทำ", position="หัวหน้าฝ่ายปกครอง"),
        Signature("ผู้เห็นชอบ", "นางสาวตัวอย่าง ทดสอบ", "ผู้ช่วยผู้อำนวยการเขตตัวอย่าง"),
        Signature("ผู้อนุมัติ", position="ผู้อำนวยการเขตตัวอย่าง", dated=False),
    )
    giant = Table(
        (Column("ก"), Column("ข", 40)),
        (Row((Cell(LONG * 14), Cell((Picture(picture, "ภาพที่ 1"), "จบ")))),),
    )
    blocks = (
        Cover(("แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",), "สำนักงานเขตตัวอย่าง", "ปีงบประมาณ พ.ศ. 2570", "จัดทำโดย ฝ่ายปกครอง"),
        Title(("แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส", "สำนักงานเขตตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2570")),
        Heading("หลักการและเหตุผล"),
        Paragraph((Span("ต้นเรื่อง  ", bold=True), Span(LONG * 3), Span("ที่มา", link="https://example.go.th/1"))),
        Paragraph(NASTY, indent=False),
        Paragraph((Span("๑๒ ", typed=True), Span("เอียง ที่ปั้น ฟ้า ", italic=True), Span("หนาเอียง 2570", bold=True, italic=True))),
        Listing(tuple(Entry(f"{n + 1}.", LONG, n % 2) for n in range(12))),
        Paragraph(marks(), Align.LEFT, indent=False),
        Paragraph("ก" * 400 + " " + "A" * 300, Align.LEFT),
        Note("หมายเหตุ ชิดขวา\nบรรทัดที่สอง\n\nบรรทัดที่สี่"),
        Paragraph("กลางหน้า", Align.CENTRE),
        Paragraph("ชิดขวา", Align.RIGHT),
        NewPage(landscape=True),
        plan_table(),
        Signatures(signers),
        NewPage(landscape=False),
        giant,
        Gap(5),
        Figure(Radar(names(), "ปี 2569", "ปี 2568"), "ภาพที่ 1 เปรียบเทียบ", 100),
        Figure(Bars(names(), "ปี 2568", (Decimal(85),), ((Fill.DARK, "85.00 ขึ้นไป"),)), "ภาพที่ 2 เรียงลำดับ", 80),
        Figure(matrix(), "ภาพที่ 3 ตารางระดับความเสี่ยง", 95),
        Photos(tuple(Picture(picture, f"ภาพกิจกรรมที่ {n + 1} ประชุมชี้แจงเจ้าหน้าที่ (12 ธ.ค. 69)") for n in range(5))),
    )  # fmt: skip
    return Document("แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส", "สำนักงานเขตตัวอย่าง", 2570, blocks)


def memo():
    blocks = (
        MemoHead("ฝ่ายปกครอง สำนักงานเขตตัวอย่าง โทร. 0 2000 0000", "กท 0001/", "ธันวาคม 2569", LONG[:150], "ผู้อำนวยการเขตตัวอย่าง"),
        *(Paragraph((Span(head, bold=True), Span("  " + LONG * 2))) for head in ("ต้นเรื่อง", "ข้อเท็จจริง", "ข้อพิจารณาและเสนอแนะ")),
        Paragraph("จึงเรียนมาเพื่อโปรดพิจารณา " + LONG * 4),
        Decision(
            Signature("", position="หัวหน้าฝ่ายปกครอง", dated=False),
            Signature("", position="ผู้ช่วยผู้อำนวยการเขต"),
            Signature("", position="ผู้อำนวยการเขต"),
            orders=("อนุมัติตามข้อ 1", "เห็นชอบตามข้อ 2"),
            to="ผู้อำนวยการเขตตัวอย่าง",
        ),
    )  # fmt: skip
    return Document("ขออนุมัติมาตรการ", "สำนักงานเขตตัวอย่าง", 2570, blocks, paper=Paper.MEMO)
