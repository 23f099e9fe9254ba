"""A report in running words: how the scores changed, and how far the plan has come."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ita_desktop.documents.content import Paragraph, Span
from ita_desktop.documents.forms.report_data import Reported, ReportPaper
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis, difference
from ita_desktop.domain.followup import Status


def change_words(change: Decimal | None, year: int) -> str:
    """A change since a year: เพิ่มขึ้นจากปี 2568 1.12 คะแนน."""
    if change is None:
        return ""
    if not change:
        return f"เท่ากับปี {year}"
    return f"{'เพิ่มขึ้น' if change > 0 else 'ลดลง'}จากปี {year} {abs(change):.2f} คะแนน"


def scores_paragraph(analysis: ScoreAnalysis | None) -> Iterator[Paragraph]:
    """The result that the plan answers, and what rose and fell; nothing where there is no result."""
    if analysis is None or analysis.sheet.total is None:
        return
    total, year = analysis.sheet.total, analysis.year
    level = (Span(" ระดับ "), Span(analysis.sheet.level, bold=True)) if analysis.sheet.level else ()
    compared = change_words(difference(total, analysis.total_before), year - 1)
    moved = "".join(f" {words}" for words in (compared, _moved(analysis)) if words)
    yield Paragraph((
        Span("การเปลี่ยนแปลงของคะแนน", bold=True), Span(f"  ผลการประเมินปีงบประมาณ พ.ศ. {year} ได้ "),
        Span(f"{total:.2f} คะแนน", bold=True), *level, Span(moved),
    ))  # fmt: skip


def _moved(analysis: ScoreAnalysis) -> str:
    """Which indicators rose, the most first, and which fell."""
    known = [
        (difference(part.score, analysis.indicator_before(one.number)), f"ตัวชี้วัดที่ {one.number} {one.title}")
        for one, part in analysis.indicators()
    ]
    changes = sorted(((change, name) for change, name in known if change), reverse=True)
    rose = [(change, name) for change, name in changes if change > 0]
    fell = [f"{name} (ลดลง {-change:.2f})" for change, name in reversed(changes) if change < 0]
    said = []
    if rose:
        said.append(f"ตัวชี้วัดที่มีคะแนนเพิ่มขึ้น {len(rose)} ตัวชี้วัด สูงสุดคือ{rose[0][1]} (เพิ่มขึ้น {rose[0][0]:.2f})")
    if fell:
        said.append(f"{'และ' if rose else 'ตัวชี้วัดที่มีคะแนน'}ลดลง {len(fell)} ตัวชี้วัด คือ {' '.join(fell)}")
    return " ".join(said)


def followed(given: ReportPaper) -> str:
    """How far the plan has come, counted."""
    if not given.plan.chosen:
        return given.plan.empty
    reported = Reported(given)
    activities = [activity.uid for measure in given.plan.chosen for activity in measure.activities]
    standing = [reported.status(uid) for uid in activities]
    photos = sum(len(reported.photos(uid)) for uid in activities)
    parts = [
        f"ตามแผนมาตรการ {len(given.plan.chosen)} มาตรการ รวม {len(activities)} กิจกรรม",
        f"ดำเนินการแล้วเสร็จ {standing.count(Status.DONE)} กิจกรรม",
        f"อยู่ระหว่างดำเนินการ {standing.count(Status.DOING)} กิจกรรม",
    ]
    words = {Status.NOT_STARTED: "ยังไม่เริ่ม", Status.NOT_DONE: "ไม่ได้ดำเนินการ"}
    parts += [f"{word} {standing.count(status)} กิจกรรม" for status, word in words.items() if status in standing]
    if photos:
        parts.append(f"มีภาพประกอบ {photos} ภาพ")
    return " ".join(parts)
