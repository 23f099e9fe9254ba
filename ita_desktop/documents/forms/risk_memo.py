"""บันทึกข้อความ: the memo that asks the director to approve the risk assessment and its plan."""

from __future__ import annotations

from ita_desktop.documents.content import Block, Document, Entry, Listing, Paper, Paragraph, plain
from ita_desktop.documents.forms import letter
from ita_desktop.documents.forms import risk_parts as parts
from ita_desktop.documents.forms.risk_data import RiskPaper

_WHAT = "การประเมินความเสี่ยงการทุจริตและแผนบริหารความเสี่ยงการทุจริต"


def document(given: RiskPaper) -> Document:
    """The whole paper."""
    what, maker = f"{_WHAT}{f' {given.of_area}' if given.area else ''}", given.letter.maker
    subject = f"ขออนุมัติ{what} ปี {given.year}"
    matter = f"{given.office}ต้องประเมินความเสี่ยงการทุจริต รวมทั้งความเสี่ยงการให้หรือรับสินบน ตามการประเมินคุณธรรมและความโปร่งใส (ITA)"
    found, rhythm = plain(parts.summary(given, "รายละเอียดตามเอกสารแนบ").words), parts.RHYTHMS[given.method.every]
    blocks: tuple[Block, ...] = (
        letter.head(given.letter, subject),
        letter.paragraph("ต้นเรื่อง", f"{matter} {given.when}"),
        letter.paragraph("ข้อเท็จจริง", f"{maker}ร่วมกับทุกฝ่ายดำเนินการแล้ว {found}"),
        letter.paragraph("ข้อพิจารณาและเสนอแนะ", "เพื่อให้การป้องกันการทุจริตเป็นไปตามแผน เห็นควรดำเนินการดังนี้"),
        Listing((
            Entry("1.", f"อนุมัติ{what} {given.when}"),
            Entry("2.", f"มอบหมายทุกฝ่ายดำเนินการตามมาตรการ และรายงานผลการเฝ้าระวังต่อ{maker}ทุก{rhythm} เพื่อเสนอผู้อำนวยการเขต"),
            Entry("3.", f"มอบหมาย{maker}เผยแพร่รายงานการประเมินความเสี่ยงบนเว็บไซต์ของ{given.office}"),
        )),
        Paragraph("จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบโปรดอนุมัติตามข้อ 1 และให้ความเห็นชอบตามข้อ 2 และข้อ 3"),
        letter.decision(given.letter, ("อนุมัติตามข้อ 1", "เห็นชอบตามข้อ 2 และข้อ 3")),
    )  # fmt: skip
    return Document(subject, given.office, given.year, blocks, paper=Paper.MEMO)
