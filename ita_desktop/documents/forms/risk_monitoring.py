"""รายงานการเฝ้าระวังความเสี่ยงการทุจริต: tables 6 to 10, for one quarter or month or for all of them until now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ita_desktop.documents.content import (
    Align,
    Badge,
    Block,
    Cell,
    Column,
    Document,
    Entry,
    NewPage,
    Paragraph,
    Piece,
    Row,
    RowKind,
    Table,
    Tick,
)
from ita_desktop.documents.forms import risk_evidence
from ita_desktop.documents.forms.risk_assessment import framed
from ita_desktop.documents.forms.risk_data import FILLS, MARK, NO_RISKS, NONE, TONE_NAMES, RiskLine, RiskPaper
from ita_desktop.documents.forms.risk_parts import named, remedy_entries
from ita_desktop.domain.dates import month_short, thai_date, window_short
from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_watch import STATE_WORDS, Period, State, Watch

TITLE = "รายงานการเฝ้าระวังและบริหารความเสี่ยงการทุจริต"
_NOT_TOLD, _NO_CASE, _UNSAID = "ยังไม่รายงาน", "ไม่มี", "ยังไม่ระบุมาตรการเพิ่มเติม"
_WATCH_ON = "เฝ้าระวังต่อเนื่อง"
_SORTED = (
    (Tone.RED, "7.1", "สถานะสีแดง เกินกว่าการยอมรับ ต้องมีมาตรการเพิ่มเติม"),
    (Tone.YELLOW, "7.2", "สถานะสีเหลือง เกิดกรณีแล้ว แก้ไขได้ทันท่วงทีตามแผน"),
    (Tone.GREEN, "7.3", "สถานะสีเขียว ไม่เกิดกรณีที่อยู่ในข่ายความเสี่ยง"),
)


class Monitoring(NamedTuple):
    """A register and the periods that are reported on."""

    paper: RiskPaper
    periods: tuple[Period, ...]

    @property
    def title(self) -> str:
        """The periods in titles."""
        first, last = self.periods[0], self.periods[-1]
        if len(self.periods) == 1:
            return first.named
        return f"ตั้งแต่ {window_short(first.months[0], last.months[-1])}"


def document(given: Monitoring) -> Document:
    """The whole paper."""
    made = framed(given.paper, (TITLE, given.title), _body(given), landscape=len(given.periods) > 1)
    return made._replace(blocks=(*made.blocks, *risk_evidence.appendix(given.paper.lines, given.periods)))


def _body(given: Monitoring) -> Iterator[Block]:
    paper = given.paper
    if not paper.lines:
        yield Paragraph(NO_RISKS)
        return
    yield Paragraph(told_words(paper, given.periods))
    if len(given.periods) > 1:
        yield _lights_over_time(given)
        yield NewPage(landscape=False)
    else:
        yield _lights(given)
    for tone, number, title in _SORTED:
        yield _sorted(given, tone, f"ตารางที่ {number} {title}")
    yield _counted(given)
    yield _results(given)
    if paper.revisions:
        yield _revisions(paper)


def told_words(given: RiskPaper, periods: Sequence[Period]) -> str:
    """How many risks have which light at the end of these periods, bribery among them, and of how many ฝ่าย."""
    tones = given.tones(periods)
    sections = len({line.risk.section for line in given.lines} - {""})
    said = [f"เฝ้าระวังความเสี่ยงการทุจริต รวมทั้งการให้หรือรับสินบน {len(given.lines)} ข้อ"]
    said += [f"ของ {sections} ฝ่าย"] if sections else []
    said += [f"สถานะ{name} {tones[tone]} ข้อ" for tone, name in TONE_NAMES.items()]
    if tones[None]:
        said.append(f"{_NOT_TOLD} {tones[None]} ข้อ")
    return " ".join(said)


def light(tone: Tone | None) -> Cell:
    """A light by its colour and name; a dash where nothing was told."""
    return Cell((Badge(TONE_NAMES[tone], FILLS[tone]),)) if tone else Cell(NONE, align=Align.CENTRE)


# --- table 6 ----------------------------------------------------------------------------------------------------


def _lights(given: Monitoring) -> Table:
    columns = (
        Column("ที่", 9, Align.CENTRE), Column("มาตรการป้องกันการทุจริต", 54), Column("โอกาส/ความเสี่ยงการทุจริต", 49),
        *(Column(name, 16, Align.CENTRE) for name in TONE_NAMES.values()),
    )  # fmt: skip
    head = Row((*(Cell(column.title, rows=2) for column in columns[:3]), Cell("สถานะความเสี่ยง", columns=3)))
    rows = []
    for line in given.paper.lines:
        tone = given.paper.tone(line, given.periods[0])
        marks = [Cell(MARK if tone is one else "", bold=True) for one in TONE_NAMES]
        shown = marks if tone else [Cell(_NOT_TOLD, columns=3, align=Align.CENTRE)]
        rows.append(Row((Cell(str(line.number)), Cell(remedy_entries(line)), named(line), *shown)))
    return Table(columns, tuple(rows), f"ตารางที่ 6 รายงานการเฝ้าระวังความเสี่ยง {given.title}", (head,), _rule(given))


def _lights_over_time(given: Monitoring) -> Table:
    periods = given.periods
    columns = (
        Column("ที่", 9, Align.CENTRE), Column("มาตรการป้องกันการทุจริต", 54), Column("โอกาส/ความเสี่ยงการทุจริต", 50),
        *(Column(_short(period), 144 / len(periods), Align.CENTRE) for period in periods),
    )  # fmt: skip
    head = Row((*(Cell(column.title, rows=2) for column in columns[:3]), Cell("สถานะความเสี่ยง", columns=len(periods))))
    rows = [
        Row((
            Cell(str(line.number)), Cell(remedy_entries(line)), named(line),
            *(light(given.paper.tone(line, period)) for period in periods),
        ))
        for line in given.paper.lines
    ]  # fmt: skip
    return Table(columns, tuple(rows), "ตารางที่ 6 รายงานการเฝ้าระวังความเสี่ยง", (head,), _rule(given))


def _short(period: Period) -> str:
    if len(period.months) == 1:
        return month_short(period.months[0])
    return f"ไตรมาส {period.months[0].quarter}\n{window_short(period.months[0], period.months[-1])}"


def _rule(given: Monitoring) -> str:
    above = given.paper.method.red_above
    return (
        "เขียว = ไม่เกิดกรณีที่อยู่ในข่ายความเสี่ยง ยังไม่ต้องทำกิจกรรมเพิ่ม · "
        f"เหลือง = เกิดกรณีแล้ว แก้ไขได้ทันท่วงทีตามแผน ระดับความรุนแรงไม่เกิน {above} · "
        f"แดง = เกิดกรณี แผนใช้ไม่ได้ผล ระดับความรุนแรงเกิน {above} ควรมีมาตรการเพิ่มเติม"
    )


# --- tables 7 and 8 ---------------------------------------------------------------------------------------------


def _sorted(given: Monitoring, tone: Tone, caption: str) -> Table:
    """The risks whose last light is this one, with what is to be done more."""
    columns = (Column("ที่", 9, Align.CENTRE), Column("ความเสี่ยงการทุจริต", 75), Column("มาตรการเพิ่มเติม/ข้อคิดเห็น", 76))
    rows = []
    for line in given.paper.lines:
        told = given.paper.last_told(line, given.periods)
        if told and told[1] is tone:
            watch = line.watches[told[0].key]
            usual = {Tone.RED: _UNSAID, Tone.GREEN: _WATCH_ON}.get(tone, NONE)
            more = "\n".join(part for part in (watch.extra, watch.suggestion) if part) or usual
            rows.append(Row((Cell(str(line.number)), named(line), Cell(more))))
    return Table(columns, tuple(rows) or (Row((Cell(NONE), Cell(_NO_CASE), Cell(NONE))),), caption)


def _counted(given: Monitoring) -> Table:
    """Table 8: the last lights counted, by ฝ่าย, and by period where there are several."""
    paper = given.paper
    columns = (
        Column("", 66), *(Column(name, 17, Align.CENTRE) for name in TONE_NAMES.values()),
        Column(_NOT_TOLD, 26, Align.CENTRE), Column("รวม", 17, Align.CENTRE),
    )  # fmt: skip
    head = Row((
        Cell("ฝ่าย/รอบการรายงาน", rows=2), Cell("สถานะความเสี่ยง", columns=3), Cell(_NOT_TOLD, rows=2),
        Cell("รวม", rows=2),
    ))  # fmt: skip
    sections = dict.fromkeys(line.risk.section for line in paper.lines)
    rows = [
        _counts(name or "ไม่ระบุฝ่าย", [line for line in paper.lines if line.risk.section == name], given)
        for name in sections
    ]
    rows.append(_counts("รวมทุกฝ่าย", paper.lines, given)._replace(kind=RowKind.TOTAL))
    if len(given.periods) > 1:
        rows += [_counts(one.named, paper.lines, Monitoring(paper, (one,))) for one in given.periods]
    return Table(columns, tuple(rows), "ตารางที่ 8 รายงานสรุปสถานะการบริหารความเสี่ยง", (head,))


def _counts(name: str, lines: Sequence[RiskLine], given: Monitoring) -> Row:
    tones = given.paper._replace(lines=tuple(lines)).tones(given.periods)
    counts = [*(tones[tone] for tone in TONE_NAMES), tones[None], len(lines)]
    return Row((Cell(name), *(Cell(str(count), figure=True) for count in counts)))


# --- tables 9 and 10 --------------------------------------------------------------------------------------------


def _results(given: Monitoring) -> Table:
    """Table 9: how the plan against every risk stands, and what came of it."""
    paper = given.paper
    columns = (
        Column("ที่", 9, Align.CENTRE), Column("โอกาส/ความเสี่ยงการทุจริต", 47), Column("สถานะการดำเนินการ", 50),
        Column("ผลการดำเนินงาน", 54),
    )  # fmt: skip
    plan = f"แผนบริหารความเสี่ยงการทุจริต {paper.when}"
    head = Row((Cell(f"หน่วยงานที่ประเมิน {paper.office}\nชื่อแผน {plan}", columns=4),))
    titles = Row(tuple(Cell(column.title) for column in columns))
    bare = tuple(column._replace(title="") for column in columns)
    rows = [
        Row((
            Cell(str(line.number)), named(line), Cell(tuple(_ticks(_last_state(line, given.periods)))),
            Cell(tuple(_came_of(line, given.periods)) or _NOT_TOLD),
        ))
        for line in paper.lines
    ]  # fmt: skip
    return Table(bare, tuple(rows), "ตารางที่ 9 แบบรายงานผลการดำเนินงานตามแผนบริหารความเสี่ยง", (head, titles))


def _last_state(line: RiskLine, periods: Sequence[Period]) -> Watch | None:
    told = [watch for one in periods if (watch := line.watches.get(one.key)) and watch.state]
    return told[-1] if told else None


def _ticks(watch: Watch | None) -> Iterator[Tick]:
    for state, words in STATE_WORDS.items():
        ticked = watch is not None and watch.state is state
        reason = f" {watch.state_reason}" if watch and ticked and state is State.OTHER else ""
        yield Tick(f"{words}{reason}", ticked)


def _happened(watch: Watch) -> str:
    """How often it happened, where that is all that was told."""
    if watch.occurred is None:
        return ""
    return f"เกิดเหตุ {watch.occurred} ครั้ง" if watch.occurred else "ไม่เกิดเหตุ"


def _came_of(line: RiskLine, periods: Sequence[Period]) -> Iterator[Piece]:
    yield from result_entries(line, periods)
    yield from risk_evidence.pointers(line, periods)


def result_entries(line: RiskLine, periods: Sequence[Period]) -> Iterator[Entry]:
    """What was done and what came of it, else how often it happened, period by period; the same is said only once."""
    before = ""
    for one in periods:
        watch = line.watches.get(one.key)
        said = (" ".join(part for part in (watch.done, watch.result) if part) or _happened(watch)) if watch else ""
        if said and said != before:
            head = f"{_short(one).splitlines()[0]}: " if len(periods) > 1 else ""
            yield Entry("-" if len(periods) > 1 else "", f"{head}{said}")
            before = said


def _revisions(given: RiskPaper) -> Table:
    """Table 10: what was asked to be revised, and why."""
    columns = (
        Column("ที่", 9, Align.CENTRE), Column("แผนเดิม", 42), Column("แผนใหม่", 42), Column("เหตุผล", 41),
        Column("วันที่ขอ/\nอนุมัติ", 26, Align.CENTRE),
    )  # fmt: skip
    numbers = {line.risk.uid: line.number for line in given.lines}
    rows = []
    for one in given.revisions:
        approved = f"อนุมัติ {thai_date(one.approved_on)}" if one.approved_on else "รออนุมัติ"
        days = (thai_date(one.asked_on), approved)
        number = str(numbers.get(one.risk, NONE))
        rows.append(Row((Cell(number), Cell(one.before or NONE), Cell(one.after), Cell(one.reason), Cell(days))))
    return Table(columns, tuple(rows), "ตารางที่ 10 การเสนอขอปรับปรุงแผนบริหารความเสี่ยง")
