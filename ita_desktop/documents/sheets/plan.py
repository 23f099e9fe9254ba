"""The measures plan as a workbook: one row for each activity, and what reads it again after it was edited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from ita_desktop.documents.content import RowKind
from ita_desktop.documents.forms.plan_data import TITLE, PlanPaper
from ita_desktop.documents.outgoing import Made
from ita_desktop.documents.plan_words import OF_ACTIVITY, Part, activity_points, indicator_title, measure_points
from ita_desktop.documents.sheets import kit, parts, seal
from ita_desktop.documents.sheets.parts import Cell, Column, Row, Sheet, Table
from ita_desktop.domain.measures import Activity, Measure

MEASURE_UID, ACTIVITY_UID = "รหัสมาตรการ", "รหัสกิจกรรม"
"""Titles of the hidden columns."""
PARTS = (
    ("ตัวชี้วัด/ประเด็นการประเมิน (คะแนน)", 41, (Part.ITEM,)),
    ("ประเด็นที่ต้องเตรียมความพร้อม/ยกระดับ", 36, (Part.ISSUE,)),
    ("กิจกรรมที่จะดำเนินการ", 52, (Part.ACTIVITY,)),
    ("ผลผลิต", 25, (Part.OUTPUT,)),
    ("วิธีการสร้างการรับรู้", 31, (Part.CHANNEL,)),
    ("ระยะเวลาแล้วเสร็จ", 22, (Part.MONTHS, Part.OWN_RHYTHM)),
    ("ผู้รับผิดชอบ", 24, (Part.OWNER,)),
    ("ระยะเวลากำกับติดตามโดย ผอ.เขต", 26, (Part.RHYTHM, Part.SUPERVISION, Part.NOTES)),
)
"""The visible columns: title, width in millimetres, and what stands in their cells under each other."""


def write(target: Path, given: PlanPaper) -> Made:
    """Make the workbook of the plan."""
    return kit.write(target, book(given))


def book(given: PlanPaper) -> parts.Book:
    """The workbook as it is described."""
    where = f"{given.office} {given.when}"
    titles = [Column(title, width) for title, width, _ in PARTS]
    hidden = [Column(title, 20, hidden=True) for title in (MEASURE_UID, ACTIVITY_UID)]
    rows = tuple(_rows(given)) or (Row((Cell(given.empty, columns=len(titles)), None, None)),)
    blocks = (*parts.heading(TITLE, where), Table((*titles, *hidden), rows, runs=True))
    sheets = (Sheet("แผนมาตรการ", blocks, landscape=True, fixed=1), seal.sheet(given.seal()))
    return parts.Book(f"{TITLE} {where}", given.office, sheets)


def _rows(given: PlanPaper) -> Iterator[Row]:
    """Rows of instruments and indicators, and under them those of the measures."""
    instrument, known = "", given.known
    for section in given.sections():
        if section.instrument and section.instrument != instrument:
            instrument = section.instrument
            yield _section(instrument, RowKind.PART)
        yield _section(indicator_title(section.number, section.title), RowKind.SUBPART)
        for measure in section.measures:
            yield from _measure_rows(measure, measure_points(measure, known))


def _section(title: str, kind: RowKind) -> Row:
    return Row((Cell(title, columns=len(PARTS)), None, None), kind)


def _measure_rows(measure: Measure, points: dict[Part, list[str]]) -> Iterator[Row]:
    """A measure: what holds for all of it covers the rows of its activities."""
    activities = measure.activities or (None,)
    for number, activity in enumerate(activities):
        told = _told(activity)
        cells: list[Cell | str] = []
        for _, _, here in PARTS:
            if here[0] is Part.ACTIVITY or here[0] in OF_ACTIVITY:
                cells.append(_text(told, here))
            elif number == 0:
                cells.append(Cell(_text(points, here), rows=len(activities)))
        yield Row((*cells, measure.uid, activity.uid if activity else ""))


def _told(activity: Activity | None) -> dict[Part, list[str]]:
    return {Part.ACTIVITY: [activity.text], **activity_points(activity)} if activity else {}


def _text(points: dict[Part, list[str]], here: Sequence[Part]) -> str:
    return "\n".join(chain.from_iterable(_lines(part, points.get(part, [])) for part in here))


def _lines(part: Part, texts: Sequence[str]) -> Sequence[str]:
    return [f"- {text}" for text in texts] if part in (Part.ISSUE, Part.SUPERVISION) else texts
