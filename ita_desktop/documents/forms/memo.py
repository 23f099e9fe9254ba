"""บันทึกข้อความ: the memo that asks the director to approve the measures plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ita_desktop.documents.content import (
    Block,
    Document,
    Entry,
    Listing,
    Paper,
    Paragraph,
)
from ita_desktop.documents.forms import letter
from ita_desktop.documents.forms.letter import Letter
from ita_desktop.documents.forms.plan import weak_points
from ita_desktop.documents.forms.plan_data import TITLE, PlanPaper

NAME = "บันทึกขออนุมัติแผนมาตรการ ITA"
_MOST_WEAK = 5


class Memo(NamedTuple):
    """What the memo speaks of, and the letter that it is."""

    plan: PlanPaper
    letter: Letter


def document(given: Memo) -> Document:
    """The whole paper."""
    plan = given.plan
    subject = f"ขออนุมัติ{TITLE} ปี {plan.year}"
    blocks: tuple[Block, ...] = (
        letter.head(given.letter, subject),
        letter.paragraph("ต้นเรื่อง", matter(plan)),
        letter.paragraph("ข้อเท็จจริง", " ".join(_facts(plan))),
        letter.paragraph("ข้อพิจารณาและเสนอแนะ", "เพื่อให้การเตรียมความพร้อมรับการประเมินเป็นไปด้วยความเรียบร้อย เห็นควรดำเนินการดังนี้"),
        Listing((
            Entry("1.", f"อนุมัติ{TITLE} ประจำปีงบประมาณ พ.ศ. {plan.year}"),
            Entry("2.", f"มอบหมายทุกฝ่ายดำเนินการตามมาตรการ และรายงานผลต่อ{plan.maker}ทุกเดือน เพื่อเสนอผู้อำนวยการเขตกำกับติดตาม"),
        )),
        Paragraph(
            "จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบโปรดอนุมัติตามข้อ 1 และให้ความเห็นชอบตามข้อ 2 "
            f"เพื่อ{plan.maker}จักได้ดำเนินการในส่วนที่เกี่ยวข้องต่อไป"
        ),
        letter.decision(given.letter, ("อนุมัติตามข้อ 1", "เห็นชอบตามข้อ 2")),
    )  # fmt: skip
    return Document(subject, plan.office, plan.year, blocks, paper=Paper.MEMO)


# --- what a memo on the plan says -----------------------------------------------------------------------------


def matter(plan: PlanPaper) -> str:
    """Why the office writes: the assessment, and how the last one ended."""
    said = f"{plan.office}เข้าร่วมการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)"
    analysis = plan.analysis
    if analysis is None or analysis.sheet.total is None:
        return f"{said} ประจำปีงบประมาณ พ.ศ. {plan.year} และต้องจัดทำ{TITLE}"
    level = f" ระดับ{analysis.sheet.level}" if analysis.sheet.level else ""
    return f"{said} ผลการประเมินปีงบประมาณ พ.ศ. {analysis.year} ได้ {analysis.sheet.total:.2f} คะแนน{level}"


def _facts(plan: PlanPaper) -> Iterator[str]:
    """What was found and what the plan holds."""
    if plan.analysis is not None:
        yield f"{plan.maker}ได้วิเคราะห์ผลการประเมินร่วมกับทุกฝ่ายแล้ว"
        weak = weak_points(plan.analysis)
        if weak:
            named = " ".join(f"{title} ({code})" for code, title, _ in weak[:_MOST_WEAK])
            rest = " เป็นต้น" if len(weak) > _MOST_WEAK else ""
            yield f"พบประเด็นที่ต้องยกระดับ {len(weak)} ข้อ ได้แก่ {named}{rest}"
        elif not plan.analysis.sheet.missing:
            yield "ไม่พบข้อที่ต่ำกว่าเกณฑ์ของสำนักงานเขต"
    activities = sum(len(measure.activities) for measure in plan.measures)
    if not plan.measures:
        yield "ขณะนี้ยังไม่มีมาตรการในแผนของปีนี้"
    else:
        indicators = {measure.indicator for measure in plan.measures if measure.indicator is not None}
        yield (
            f"{'และได้' if plan.analysis else f'{plan.maker}ได้'}จัดทำมาตรการ {len(plan.measures)} มาตรการ "
            f"รวม {activities} กิจกรรม ครอบคลุม {len(indicators)} ตัวชี้วัด รายละเอียดตามเอกสารแนบ"
        )
