"""Turns measures into the rows of the four published layouts, as a careful office would type them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import RHYTHM_WORDS, ROLE_WORDS, Activity, Measure, Owner, Rhythm, Role, Served, spans
from ita_desktop.domain.thai import to_thai_digits
from ita_desktop.services import packs


class Line(NamedTuple):
    """One paragraph of a cell and its bullet or number, if it has one."""

    text: str
    mark: str = ""


class Box(NamedTuple):
    """One cell: its paragraphs, over how many columns and rows it reaches, how many pictures stand in it."""

    lines: tuple[Line, ...] = ()
    columns: int = 1
    rows: int = 1
    pictures: int = 0


Row = tuple[Box | None, ...]
"""As many places as there are columns; None is covered by a merge from the left or from above."""


class Layout(Enum):
    """The layouts that districts published, by their column headings."""

    WATTHANA = (
        "ตัวชี้วัด",
        "ประเด็นที่ต้องเตรียมความพร้อม/ยกระดับ",
        "มาตรการ/กิจกรรมที่กำหนดดำเนินการ",
        "การกำกับติดตาม",
        "เจ้าหน้าที่ผู้รับผิดชอบ",
    )
    DUSIT = (
        "ตัวชี้วัด",
        "ประเด็นที่ต้องเตรียมความพร้อม/ยกระดับ",
        "กิจกรรมที่จะดำเนินการ",
        "ผลผลิต",
        "วิธีการสร้างการรับรู้",
        "ระยะเวลาแล้วเสร็จ",
        "ผู้รับผิดชอบ",
        "ระยะเวลากำกับติดตามโดย ผอ.เขต",
    )
    KHLONG_SAM_WA = (
        "ประเด็นการประเมิน (คะแนน)",
        "ประเด็นที่ต้องปรับปรุง/ยกระดับการพัฒนา",
        "มาตรการ/กิจกรรมในการเตรียมความพร้อม",
        "ผลการดำเนินการ / ภาพ",
    )
    BANG_BON = (*KHLONG_SAM_WA[:3], "ผลการดำเนินการ", "ภาพกิจกรรมที่แสดงถึงการปฏิบัติจริงอย่างเป็นรูปธรรม")


INSTRUMENTS = {
    "IIT": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
    "EIT": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
    "OIT": "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)",
}
RHYTHMS = {rhythm: to_thai_digits(words) for rhythm, words in RHYTHM_WORDS.items()} | {Rhythm.ONCE: "๑ ครั้ง"}
MONTHS = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()


def plan_rows(
    measures: Iterable[Measure], layout: Layout, *, framework: Framework | None = None, sections: bool = True
) -> list[Row]:
    """The rows under the headings: section rows, and a row an item, its measure merged down over those that share it.

    Items without a printed question stand as spans (O1–O17) in one row. The layout by indicator names no items.
    Where several outputs or channels belong to one of several activities they stand in one point, parted by " / ";
    an activity without one has a dash there.
    """
    framework = framework or packs.load("bma-2566")
    titles = {indicator.number: indicator for indicator in framework.indicators}
    rows: list[Row] = []
    instrument, number = "", None
    for measure in measures:
        indicator = titles.get(measure.indicator or 0)
        if sections and layout is not Layout.WATTHANA and indicator:
            if indicator.instrument != instrument:
                rows.append(section(INSTRUMENTS[indicator.instrument], layout))
            if indicator.number != number:
                rows.append(section(f"ตัวชี้วัดที่ {to_thai_digits(str(indicator.number))} {indicator.title}", layout))
            instrument, number = indicator.instrument, indicator.number
        rows.extend(_rows_of(measure, layout, indicator.title if indicator else ""))
    return rows


def section(text: str, layout: Layout) -> Row:
    """A heading over all columns."""
    width = len(layout.value)
    return (Box((Line(text),), columns=width), *[None] * (width - 1))


def _rows_of(measure: Measure, layout: Layout, title: str) -> Iterator[Row]:
    """A measure's rows: its first column, then what its items share."""
    if layout is Layout.WATTHANA or not measure.items:
        firsts = [f"ตัวชี้วัดที่ {to_thai_digits(str(measure.indicator))} {title}"]
    elif not any(item.title for item in measure.items):
        firsts = [spans(item.code for item in measure.items)]
    else:
        firsts = [_item(item, scored=layout in (Layout.KHLONG_SAM_WA, Layout.BANG_BON)) for item in measure.items]
    shared = [Box(box.lines, rows=len(firsts), pictures=box.pictures) for box in _shared(measure, layout)]
    yield (Box((Line(firsts[0]),)), *shared)
    for first in firsts[1:]:
        yield (Box((Line(first),)), *[None] * len(shared))


def _item(item: Served, *, scored: bool) -> str:
    score = f" ({item.score})" if scored and item.score is not None else ""
    return f"{item.code} {item.title}{score}".strip()


def _shared(measure: Measure, layout: Layout) -> list[Box]:
    activities = measure.activities
    start = [points(measure.issues), points([activity.text for activity in activities])]
    if layout is Layout.WATTHANA:
        return [*start, points(measure.supervision), points(map(_owner, measure.owners))]
    if layout is Layout.KHLONG_SAM_WA:
        return [*start, points(measure.results)._replace(pictures=measure.pictures)]
    if layout is Layout.BANG_BON:
        return [*start, points(measure.results), Box(pictures=measure.pictures)]
    outputs = [[output.text for output in activity.outputs] for activity in activities]
    channels = [activity.channels for activity in activities]
    return [
        *start,
        points(_beside(outputs)),
        points(_beside(channels)),
        plain(_once(map(window, activities))),
        plain(_owners(measure.owners)),
        plain(_once(RHYTHMS.get(activity.rhythm or measure.rhythm, "") for activity in activities or (Activity(""),))),
    ]


def points(texts: Iterable[str]) -> Box:
    """A list with a dash before each point; a lone dash, which says that there is nothing, has none."""
    return Box(tuple(Line(text, "" if text == "-" else "-") for text in texts))


def plain(texts: Iterable[str]) -> Box:
    """Paragraphs without marks."""
    return Box(tuple(Line(text) for text in texts))


def _beside(lists: Sequence[Sequence[str]]) -> list[str]:
    """Points beside the activities they belong to."""
    if len(lists) == 1:
        return list(lists[0])
    return [" / ".join(texts) or "-" for texts in lists] if any(lists) else []


def _once(texts: Iterable[str]) -> list[str]:
    """What all say alike is said once, what they say differently each for itself."""
    said = list(texts)
    return [text for text in (said[:1] if len(set(said)) == 1 else said) if text]


def window(activity: Activity) -> str:
    """The months of an activity: "ธ.ค. ๖๕ - พ.ค. ๖๖"."""
    ends = [activity.start, activity.end if activity.end != activity.start else None]
    return " - ".join(_month(end) for end in ends if end)


def _month(month: Month) -> str:
    return f"{MONTHS[month.month - 1]} {to_thai_digits(f'{month.year % 100:02d}')}"


def _owner(owner: Owner) -> str:
    told = owner.role and owner.role is not Role.ALL_STAFF
    return f"{owner.name} เป็น{ROLE_WORDS[owner.role]}" if told else owner.name


def _owners(owners: Sequence[Owner]) -> list[str]:
    """ฝ่าย in one line, by their short names after the first; others a line each."""
    if len(owners) > 1 and all(owner.name.startswith("ฝ่าย") and not owner.role for owner in owners):
        return ["/".join([owners[0].name, *(owner.name.removeprefix("ฝ่าย") for owner in owners[1:])])]
    return [_owner(owner) for owner in owners]
