"""แผนมาตรการ: the measures plan of a year for the director to approve, by indicator or by item."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum

from ita_desktop.documents.content import (
    Align,
    Block,
    Cell,
    Column,
    Cover,
    Document,
    Entry,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    Row,
    RowKind,
    Signature,
    Signatures,
    Span,
    Table,
    Title,
    Words,
)
from ita_desktop.documents.forms.plan_data import TITLE, PlanPaper, Section
from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
from ita_desktop.documents.plan_words import (
    OF_ACTIVITY,
    Part,
    activity_points,
    indicator_title,
    measure_points,
    served_words,
)
from ita_desktop.domain import dates
from ita_desktop.domain.measures import Activity, Measure
from ita_desktop.domain.standing import Standing

NAME = "แผนมาตรการ ITA"
WEAK = "จุดอ่อน"
ASIDE = "ITA Aside"
"""The style in Word of what is printed beside the plan and never read back."""
OF_MEASURE, OF_ONE_ACTIVITY = "_ita_m_", "_ita_a_"
"""Hidden bookmarks in Word: these and the uid."""
LABELS = {
    Part.OUTPUT: "ผลผลิต: ", Part.CHANNEL: "วิธีการสร้างการรับรู้: ", Part.MONTHS: "ระยะเวลา: ", Part.OWN_RHYTHM: "ติดตาม: ",
}  # fmt: skip
"""What stands before these points where an activity has no columns for them."""
_MOST_STRONG = 5


class Layout(StrEnum):
    """Which of the two tables."""

    INDICATOR = "indicator"
    ITEM = "item"


def document(given: PlanPaper, layout: Layout = Layout.ITEM) -> Document:
    """The whole paper."""
    made = f"\n{dates.month_long(given.made)}" if given.made else ""
    blocks: list[Block] = [
        Cover((TITLE,), given.office, given.when, f"จัดทำโดย {given.maker} {given.office}{made}"),
        *_analysis(given),
        NewPage(landscape=True),
        Title((TITLE, f"{given.office} {given.when}")),
    ]
    if given.chosen:
        blocks.append(_by_item(given) if layout is Layout.ITEM else _by_indicator(given))
    else:
        blocks.append(Paragraph(given.empty))
    blocks.append(Signatures(given.signers or _signers(given)))
    seal = tuple(given.seal(labelled=layout is Layout.INDICATOR))
    return Document(f"{TITLE} พ.ศ. {given.year}", given.office, given.year, tuple(blocks), seal=seal)


def _signers(given: PlanPaper) -> tuple[Signature, ...]:
    district = given.office.removeprefix("สำนักงานเขต")
    return (
        Signature("ผู้จัดทำ", position=f"หัวหน้า{given.maker}"),
        Signature("ผู้เห็นชอบ", position=f"ผู้ช่วยผู้อำนวยการเขต{district}"),
        Signature("ผู้อนุมัติ", position=f"ผู้อำนวยการเขต{district}"),
    )


# --- last year's result ---------------------------------------------------------------------------------------


def _analysis(given: PlanPaper) -> Iterator[Block]:
    """What is to be repaired and what is to be kept, in short."""
    analysis = given.analysis
    if analysis is None or not any(item.score is not None for item in analysis.sheet.items):
        return
    yield Heading(f"ผลการวิเคราะห์การประเมิน ITA ปีงบประมาณ พ.ศ. {analysis.year}")
    sheet = analysis.sheet
    if sheet.total is None:
        yield Paragraph(f"ผลการประเมินยังไม่ครบ ขาดคะแนน {len(sheet.missing)} ข้อ จึงยังไม่มีคะแนนรวม")
    else:
        level = f" อยู่ในระดับ {sheet.level}" if sheet.level else ""
        yield Paragraph(f"ผลการประเมินในภาพรวมได้ {sheet.total:.2f} คะแนน{level}")
    weak = [f"{code} {title} ({score:.2f} คะแนน)" for code, title, score in weak_points(analysis)]
    yield Heading("จุดอ่อนที่ต้องแก้ไข", 2)
    yield _listed(weak, "ไม่มีข้อที่ต่ำกว่าเกณฑ์ของสำนักงานเขต")
    yield Heading("จุดแข็งที่ต้องรักษาไว้", 2)
    yield _listed(_strong(analysis), "ยังไม่มีตัวชี้วัดที่พ้นเกณฑ์เฝ้าระวัง")


def weak_points(analysis: ScoreAnalysis) -> list[tuple[str, str, object]]:
    """The items below the office's rule: code, title and score."""
    return [
        (item.code, item.short_title or item.title, result.score)
        for item, result in analysis.items()
        if result.score is not None and analysis.standing(item, result.score) is Standing.WEAK
    ]


def _strong(analysis: ScoreAnalysis) -> list[str]:
    scored = [(part.score, indicator) for indicator, part in analysis.indicators() if part.score is not None]
    best = sorted((one for one in scored if one[0] >= analysis.rule.watch_below), key=lambda one: -one[0])
    return [
        f"ตัวชี้วัดที่ {indicator.number} {indicator.title} ({score:.2f} คะแนน)" for score, indicator in best[:_MOST_STRONG]
    ]


def _listed(points: Sequence[str], none: str) -> Block:
    return Listing(tuple(Entry("-", point) for point in points)) if points else Paragraph(none)


# --- the tables -----------------------------------------------------------------------------------------------


def _by_item(given: PlanPaper) -> Table:
    columns = (
        Column(f"ตัวชี้วัด/ประเด็นการประเมิน\n(คะแนนปี {given.year - 1})", 43),
        Column("ประเด็นที่ต้องเตรียม\nความพร้อม/ยกระดับ", 40), Column("กิจกรรมที่จะดำเนินการ", 54), Column("ผลผลิต", 25),
        Column("วิธีการสร้างการรับรู้", 33), Column("ระยะเวลา\nแล้วเสร็จ", 19, Align.CENTRE), Column("ผู้รับผิดชอบ", 22),
        Column("กำกับติดตาม\nโดย ผอ.เขต", 21),
    )  # fmt: skip

    def section(found: Section) -> Iterator[Row]:
        yield _section(RowKind.SUBPART, indicator_title(found.number, found.title), len(columns))
        for measure in found.measures:
            yield from _item_rows(given, measure)

    return Table(columns, tuple(_rows(given, section, len(columns))))


def _by_indicator(given: PlanPaper) -> Table:
    columns = (
        Column("ตัวชี้วัด", 34), Column("ประเด็นที่ต้องเตรียม\nความพร้อม/ยกระดับ", 58),
        Column("มาตรการ/กิจกรรมที่กำหนดดำเนินการ", 72), Column("การกำกับติดตาม", 58), Column("เจ้าหน้าที่ผู้รับผิดชอบ", 35),
    )  # fmt: skip

    def section(found: Section) -> Iterator[Row]:
        for number, measure in enumerate(found.measures):
            cells = _indicator_cells(given, measure)
            yield Row((_indicator(found), *cells) if number == 0 else cells)

    return Table(columns, tuple(_rows(given, section, len(columns))))


def _rows(given: PlanPaper, section: Callable[[Section], Iterator[Row]], columns: int) -> Iterator[Row]:
    """The rows of all indicators, a row of its name before each instrument."""
    instrument = ""
    for found in given.sections():
        if found.instrument and found.instrument != instrument:
            instrument = found.instrument
            yield _section(RowKind.PART, instrument, columns)
        yield from section(found)


def _section(kind: RowKind, title: str, columns: int) -> Row:
    role = Part.INDICATOR if kind is RowKind.SUBPART else ""
    return Row((Cell((Entry("", title, role=role),), columns=columns),), kind)


def _indicator(found: Section) -> Cell:
    title = Entry("", (Span(indicator_title(found.number, found.title), bold=True),), role=Part.INDICATOR)
    score = () if found.score is None else (Entry("", f"({found.score:.2f} คะแนน)", role=ASIDE),)
    return Cell((title, *score), rows=len(found.measures))


def _item_rows(given: PlanPaper, measure: Measure) -> Iterator[Row]:
    """A measure: what holds for all of it spans the rows of its activities."""
    activities = measure.activities or (None,)
    points, rows = measure_points(measure, given.known), len(activities)
    for number, activity in enumerate(activities):
        mark = f"{number + 1}." if len(activities) > 1 else ""
        middle = _activity_cells(activity, mark)
        if number:
            yield Row(middle, joined=True)
            continue
        issues = Cell(_bulleted(Part.ISSUE, points[Part.ISSUE]), rows)
        owners = Cell(_plain(Part.OWNER, points[Part.OWNER]), rows)
        yield Row((Cell(_items(given, measure), rows), issues, *middle, owners, Cell(_supervision(points), rows)))


def _activity_cells(activity: Activity | None, mark: str) -> tuple[Cell, ...]:
    if activity is None:
        return (Cell(), Cell(), Cell(), Cell())
    points = activity_points(activity)
    months = (*_plain(Part.MONTHS, points[Part.MONTHS]), *_plain(Part.OWN_RHYTHM, points[Part.OWN_RHYTHM]))
    return (
        Cell((_activity(activity, mark),)),
        Cell(_pointed(Part.OUTPUT, points[Part.OUTPUT])),
        Cell(_pointed(Part.CHANNEL, points[Part.CHANNEL])),
        Cell(months),
    )


def _indicator_cells(given: PlanPaper, measure: Measure) -> tuple[Cell, ...]:
    points = measure_points(measure, given.known)
    activities: list[Entry] = []
    for number, activity in enumerate(measure.activities, 1):
        activities.append(_activity(activity, f"{number}."))
        told = activity_points(activity)
        activities += [Entry("", f"{LABELS[part]}{text}", role=part) for part in OF_ACTIVITY for text in told[part]]
    return (
        Cell((*_items(given, measure), *_bulleted(Part.ISSUE, points[Part.ISSUE]))),
        Cell(tuple(activities)),
        Cell(_supervision(points)),
        Cell(_plain(Part.OWNER, points[Part.OWNER])),
    )


# --- the points of a cell -------------------------------------------------------------------------------------


def _items(given: PlanPaper, measure: Measure) -> tuple[Entry, ...]:
    """The items of a measure, their codes bold, and whether one of them is weak."""
    first, *more = [Entry("", _code_bold(text), role=Part.ITEM) for text in served_words(measure, given.known)]
    anchor = f"{OF_MEASURE}{measure.uid}" if measure.uid else ""
    weak = any(served.code in given.weak for served in measure.items)
    mark = [Entry("", (Span(WEAK, bold=True),), role=ASIDE)] if weak else []
    return (first._replace(anchor=anchor), *more, *mark)


def _code_bold(words: str) -> Words:
    code, blank, title = words.partition(" ")
    return (Span(code, bold=True), Span(blank + title))


def _activity(activity: Activity, mark: str) -> Entry:
    anchor = f"{OF_ONE_ACTIVITY}{activity.uid}" if activity.uid else ""
    return Entry(mark, activity.text, role=Part.ACTIVITY, anchor=anchor)


def _supervision(points: dict[Part, list[str]]) -> tuple[Entry, ...]:
    return (
        *_plain(Part.RHYTHM, points[Part.RHYTHM]),
        *_bulleted(Part.SUPERVISION, points[Part.SUPERVISION]),
        *_plain(Part.NOTES, points[Part.NOTES]),
    )


def _plain(part: Part, texts: Sequence[str]) -> tuple[Entry, ...]:
    return tuple(Entry("", text, role=part) for text in texts)


def _bulleted(part: Part, texts: Sequence[str]) -> tuple[Entry, ...]:
    return tuple(Entry("-", text, role=part) for text in texts)


def _pointed(part: Part, texts: Sequence[str]) -> tuple[Entry, ...]:
    """Points with bullets where there are several."""
    return _bulleted(part, texts) if len(texts) > 1 else _plain(part, texts)
