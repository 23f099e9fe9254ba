"""รายงานผลการดำเนินการตามมาตรการ: what became of every measure of a plan, with pictures, for director and assessor."""

from __future__ import annotations

from collections.abc import Iterator

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
    Note,
    Paragraph,
    Photos,
    Picture,
    Piece,
    Row,
    RowKind,
    Signatures,
    Span,
    Table,
    Title,
)
from ita_desktop.documents.forms import letter, memo
from ita_desktop.documents.forms.plan_data import Section
from ita_desktop.documents.forms.report_data import TITLE, Evidence, Layout, Reported, ReportPaper
from ita_desktop.documents.forms.report_headings import headings, numbered
from ita_desktop.documents.forms.report_words import change_words, followed, scores_paragraph
from ita_desktop.documents.forms.score_analysis_data import difference
from ita_desktop.documents.plan_words import WHOLE, dressed, indicator_title
from ita_desktop.domain import report as rules
from ita_desktop.domain.dates import thai_date, window_short
from ita_desktop.domain.followup import STATUS_WORDS, Status
from ita_desktop.domain.measures import Activity, Measure, Served, spans

NOTHING = "ยังไม่มีผลการดำเนินการ"
GONE = "กิจกรรมที่ไม่อยู่ในแผนแล้ว"
_MOST_ITEMS = 4  # more than these stand as a span of codes
_IN_COLUMN, _INSIDE = 2, 4  # photos beside an activity; the rest stand on pages of their own
_WIDE = (56.0, 42.0)
_COLUMNS = 5
NONE = "–"


def document(given: ReportPaper, layout: Layout = Layout.PHOTOS) -> Document:
    """The whole paper: memo, cover, what became of each measure, headings, signatures, more pictures."""
    plan, form = given.plan, _Form(given, layout)
    made = f"จัดทำโดย {plan.maker} {plan.office}"
    when = f"ประจำปีงบประมาณ พ.ศ. {plan.year}"
    blocks: list[Block] = [
        *_memo(given),
        Cover((TITLE, given.title), plan.office, when, made),
        NewPage(landscape=True),
        Title((TITLE, f"{plan.office} {when} {given.title}")),
        *scores_paragraph(plan.analysis),
        Paragraph((Span("สรุปผล", bold=True), Span(f"  {followed(given)}"))),
        *(Paragraph(line) for line in given.headings.get(rules.Heading.SUMMARY, "").splitlines() if line),
        *((form.table(),) if plan.measures else ()),
        *form.gone(),
        *headings(given.headings),
        Signatures(given.signers),
        *form.more_photos(),
    ]
    name = f"รายงานผลการดำเนินการตามมาตรการ {given.title}"
    return Document(name, plan.office, plan.year, tuple(blocks))


def _memo(given: ReportPaper) -> Iterator[Block]:
    """The letter on top, to the director."""
    plan = given.plan
    yield letter.head(given.memo.letter, f"รายงานผลการดำเนินการตามมาตรการ ปี {plan.year} {given.title}")
    yield letter.paragraph("ต้นเรื่อง", memo.matter(plan))
    yield letter.paragraph("ข้อเท็จจริง", f"{followed(given)} รายละเอียดตามเอกสารแนบ")
    proposed = "เห็นควรเสนอผู้อำนวยการเขตเพื่อโปรดทราบและพิจารณาดำเนินการดังนี้"
    yield letter.paragraph("ข้อพิจารณาและเสนอแนะ", proposed)
    yield Listing((
        Entry("1.", f"รับทราบรายงานผลการดำเนินการตามมาตรการ {given.title}"),
        Entry("2.", f"มอบหมาย{plan.maker}เผยแพร่รายงานบนเว็บไซต์ของ{plan.office}"),
    ))  # fmt: skip
    yield Paragraph("จึงเรียนมาเพื่อโปรดพิจารณา")
    yield letter.decision(given.memo.letter, ("ทราบตามข้อ 1", "เห็นชอบตามข้อ 2"))


class _Form:
    """The table of one report in one layout, and the photos that have no room in it."""

    def __init__(self, given: ReportPaper, layout: Layout) -> None:
        self._given, self._layout = given, layout
        self._plan, self._reported = given.plan, Reported(given)
        self._known = self._plan.known

    def table(self) -> Table:
        """Every measure of the plan in its order and wording, with its results."""
        columns = [
            Column(f"ประเด็นการประเมิน\n(คะแนนปี {self._plan.year - 1})", 38),
            Column("ประเด็นที่ต้องปรับปรุง/\nยกระดับการพัฒนา", 42),
            Column("มาตรการ/กิจกรรมในการเตรียมความพร้อมรับการประเมิน", 57),
        ]
        result = "ผลการดำเนินการตามมาตรการยกระดับคุณธรรมและความโปร่งใสภายในหน่วยงาน"
        if self._layout is Layout.PHOTOS:
            columns += [Column(result, 68), Column("ภาพกิจกรรมที่แสดงถึงการปฏิบัติจริงอย่างเป็นรูปธรรม", 52)]
            return Table(tuple(columns), tuple(self._rows()))
        heads = (*(Cell(column.title) for column in columns), Cell(f"{result} / ภาพ", columns=2))
        widths = (*(Column("", column.width) for column in columns), Column("", 60), Column("", 60))
        return Table(widths, tuple(self._rows()), header=(Row(heads),))

    def gone(self) -> Iterator[Block]:
        """What was recorded of activities that are no longer in the plan, so that no obstacle is told of nothing."""
        if not self._reported.gone:
            return
        yield Heading(GONE)
        rows = []
        for uid in self._reported.gone:
            entries = self._reported.entries(uid)
            photos = self._reported.photos(uid)[: self._room]
            rows.append(Row((
                Cell(entries[-1].wording or NONE), Cell(tuple(self._results(Activity("", uid=uid)))),
                Cell(tuple(map(picture, photos)) or NONE, align=None if photos else Align.CENTRE),
            )))  # fmt: skip
        columns = (Column("กิจกรรม", 86), Column("ผลการดำเนินการ", 119), Column("ภาพกิจกรรม", 52))
        yield Table(columns, tuple(rows))

    def _rows(self) -> Iterator[Row]:
        instrument = ""
        for found in self._plan.sections():
            if found.instrument and found.instrument != instrument:
                instrument = found.instrument
                yield Row((Cell(instrument, columns=_COLUMNS),), RowKind.PART)
            yield Row((Cell(indicator_title(found.number, found.title), columns=_COLUMNS),), RowKind.SUBPART)
            for measure in found.measures:
                yield from self._measure(found, measure)

    def _measure(self, found: Section, measure: Measure) -> Iterator[Row]:
        """An activity is a row or several; results that came for the whole measure stand beside or below them."""
        whole = bool(measure.results) and not self._reported.spoke(measure)
        count = len(measure.activities)
        rows: list[tuple[Cell, ...]]
        if whole:
            rows = [(self._planned(one, n, count),) for n, one in enumerate(measure.activities, 1)] or [(Cell(),)]
            rows[0] += self._whole(measure, len(rows))
        else:
            rows = [cells for n, one in enumerate(measure.activities, 1) for cells in self._activity(one, n, count)]
            rows = rows or [(Cell(), *self._said((Entry("", NOTHING),)))]
            if measure.results:
                rows.append((Cell("ผลโดยรวมของมาตรการ"), *self._whole(measure, 1)))
        issues = Cell(tuple(Entry("-", text) for text in measure.issues), len(rows))
        for number, cells in enumerate(rows):
            first = (Cell(self._items(found, measure), len(rows)), issues) if number == 0 else ()
            yield Row((*first, *cells), joined=number > 0)

    def _whole(self, measure: Measure, rows: int) -> tuple[Cell, ...]:
        return self._said(numbered("\n".join(measure.results)), rows)

    def _said(self, said: tuple[Piece, ...], rows: int = 1, pictures: tuple[Piece, ...] = ()) -> tuple[Cell, ...]:
        """Results over both columns, or beside the column of pictures."""
        if self._layout is Layout.PHOTOS:
            return Cell(said, rows), Cell(pictures or NONE, rows, align=None if pictures else Align.CENTRE)
        return (Cell(said, rows, columns=2),)

    def _planned(self, activity: Activity, number: int, count: int, rows: int = 1) -> Cell:
        return Cell((Entry(f"{number}." if count > 1 else "", activity.text),), rows)

    def _activity(self, activity: Activity, number: int, count: int) -> Iterator[tuple[Cell, ...]]:
        """What is planned, what came of it, and its pictures: in their column, or in pairs below."""
        photos = self._reported.photos(activity.uid)
        shown, more = photos[: self._room], len(photos) - self._room
        pointer = (Note(f"ภาพอีก {more} ภาพอยู่ในภาคผนวก"),) if more > 0 else ()
        said = tuple(self._results(activity))
        if self._layout is Layout.PHOTOS:
            column = (*(picture(photo) for photo in shown), *pointer)
            yield self._planned(activity, number, count), *self._said(said, pictures=column)
            return
        pairs = [shown[at : at + 2] for at in range(0, len(shown), 2)]
        yield self._planned(activity, number, count, 1 + len(pairs)), *self._said((*said, *pointer))
        for pair in pairs:
            drawn = [picture(photo)._replace(width=_WIDE[0], height=_WIDE[1]) for photo in pair]
            yield tuple(Cell((one,), columns=2 // len(drawn)) for one in drawn)

    # --- words ----------------------------------------------------------------------------------------------

    def _items(self, found: Section, measure: Measure) -> tuple[Piece, ...]:
        """The items of a measure with their scores and how those changed."""
        if not measure.items:
            return (Entry("", (Span(WHOLE, bold=True),)), *self._indicator_score(found))
        if len(measure.items) > _MOST_ITEMS:
            return (Entry("", (Span(spans(served.code for served in measure.items), bold=True),)),)
        return tuple(entry for served in measure.items for entry in self._item(dressed(served, self._known)))

    def _item(self, served: Served) -> Iterator[Piece]:
        yield Entry("", (Span(served.code, bold=True), Span(f" {served.title}")))
        if served.score is not None:
            yield Entry("", f"({served.score:.2f} คะแนน)")
        if words := change_words(difference(served.score, self._given.before.get(served.code)), self._plan.year - 2):
            yield Note(words)

    def _indicator_score(self, found: Section) -> Iterator[Entry]:
        if found.score is not None:
            yield Entry("", f"({found.score:.2f} คะแนน)")

    def _results(self, activity: Activity) -> Iterator[Entry]:
        """How an activity stands, then what its months told, words carried on only once."""
        told = rules.told(self._reported.entries(activity.uid))
        status = self._reported.status(activity.uid)
        begun = bool(told) or status is not Status.NOT_STARTED
        yield Entry("", (Span(STATUS_WORDS[status], bold=True),) if begun else NOTHING)
        target = next((one for one in activity.outputs if one.number is not None), None)
        for one in told:
            yield Entry("-" if len(told) > 1 else "", " ".join(_said(one, target.text if target else "")))
        yield from (link_entry(one) for one in self._reported.evidence(activity.uid) if one.source is None)

    # --- pictures -------------------------------------------------------------------------------------------

    @property
    def _room(self) -> int:
        return _IN_COLUMN if self._layout is Layout.PHOTOS else _INSIDE

    def more_photos(self) -> Iterator[Block]:
        """The photos that have no room in the table, six on a page."""
        shown = [
            (activity.uid, spans(served.code for served in measure.items) or WHOLE, activity.text)
            for measure in self._plan.chosen
            for activity in measure.activities
        ]
        shown += [(uid, "", self._reported.entries(uid)[-1].wording) for uid in self._reported.gone]
        pictures = tuple(
            picture(photo, item, words)
            for uid, item, words in shown
            for photo in self._reported.photos(uid)[self._room :]
        )
        if pictures:
            yield NewPage()
            yield Title(("ภาคผนวก ภาพกิจกรรม",))
            yield Photos(pictures, columns=3, rows=2)


def link_entry(proof: Evidence) -> Entry:
    """A file or link by its name and address."""
    link = (Span(proof.url, link=proof.url, typed=True),) if proof.url else ()
    return Entry("", (Span("หลักฐาน: "), Span(f"{proof.caption} "), *link))


def picture(photo: Evidence, item: str = "", shows: str = "") -> Picture:
    """A photo with its caption: item, words or else what it shows, and day."""
    day = f"({thai_date(photo.taken_on)})" if photo.taken_on else ""
    assert photo.source is not None
    return Picture(photo.source, " ".join(part for part in (item, photo.caption or shows, day) if part))


def _said(one: rules.Told, target: str) -> list[str]:
    """One stretch of months: when, how much, what; or why not."""
    entry, when = one.entry, window_short(one.first, one.last)
    if entry.status is Status.NOT_DONE:
        reason = f"ไม่ได้ดำเนินการ เนื่องจาก{entry.reason}" if entry.reason else "ไม่ได้ดำเนินการ"
        return [part for part in (when, reason, entry.result) if part]
    reached = "" if entry.quantity is None else f"ทำได้ {entry.quantity.normalize():f}"
    if reached and target:
        reached += f" (เป้าหมาย {target})"
    return [part for part in (when, reached, entry.result) if part]
