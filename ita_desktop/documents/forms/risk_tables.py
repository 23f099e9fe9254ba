"""Tables 1 to 4 of family A: naming risks, their status, weighing necessity and severity, judging the control."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ita_desktop.documents.content import Align, Cell, Column, Row, Table
from ita_desktop.documents.forms.risk_data import MARK, NONE, RiskLine, RiskPaper
from ita_desktop.documents.forms.risk_parts import area_rows, badge, named, number, span_words, value_words
from ita_desktop.domain.risk_method import Axis, goes_on

_NUMBER = Column("", 9, Align.CENTRE)
_NO_FURTHER = "ไม่มีความเสี่ยงที่ต้องประเมินต่อ"


def identified(given: RiskPaper) -> Table:
    """Table 1: what may happen where, and whether it has happened before."""
    columns = (
        _NUMBER, Column("กระบวนงาน/ขั้นตอน", 43), Column("รูปแบบ พฤติการณ์", 68), Column("เคยเกิด\nKnown", 20, Align.CENTRE),
        Column("คาดการณ์\nUnknown", 20, Align.CENTRE),
    )  # fmt: skip
    head = Row((
        Cell("ที่", rows=2), Cell("โอกาส/ประเภทความเสี่ยงการทุจริต", columns=2), Cell("ประวัติการเกิด (Factor)", columns=2),
    ))  # fmt: skip

    def rows(line: RiskLine) -> Iterator[Row]:
        where = named(line._replace(risk=line.risk._replace(event="", process=line.process)))
        known = line.risk.known
        marks = (_mark(known is True), _mark(known is False))
        yield Row((Cell(str(line.number)), where, Cell(line.event), *marks))

    note = "Known Factor = เคยเกิดขึ้นแล้ว มีประวัติหรือตำนานอยู่แล้ว · Unknown Factor = คาดการณ์ไปข้างหน้า ยังไม่เคยเกิดขึ้น"
    caption = "ตารางที่ 1 การระบุความเสี่ยงการทุจริต (Known Factor และ Unknown Factor)"
    return Table(columns, area_rows(given, given.lines, rows, len(columns)), caption, (head,), note)


def statuses(given: RiskPaper) -> Table:
    """Table 2: the traffic light of every risk."""
    lights = given.method.lights
    columns = (_NUMBER, Column("", 91), *(Column(light.name, 60 / len(lights), Align.CENTRE) for light in lights))
    head = _head(("สถานะความเสี่ยง", len(lights)))
    rows = [
        Row((Cell(str(line.number)), named(line), *(_mark(line.risk.light is light.tone) for light in lights)))
        for line in given.lines
    ]
    note = " · ".join(f"{light.name} = {light.meaning}" for light in lights)
    return Table(columns, tuple(rows), "ตารางที่ 2 สถานะความเสี่ยง (ไฟจราจร)", (head,), note)


def weighed(given: RiskPaper) -> Table:
    """Table 3: necessity by severity, of what is orange or red."""
    shape = given.matrix
    axes = (shape.rows, shape.columns)
    wide = 60 / sum(len(axis.steps) for axis in axes)
    columns = (
        _NUMBER, Column("", 71),
        *(Column(str(step.score), wide, Align.CENTRE) for axis in axes for step in reversed(axis.steps)),
        Column("", 20, Align.CENTRE),
    )  # fmt: skip
    head = _head(*((axis.title, len(axis.steps)) for axis in axes), last="ค่า\nความเสี่ยง\nรวม")

    def marks(line: RiskLine) -> Sequence[Cell]:
        stands = given.before(line)
        value = Cell(number(stands.value if stands else None), bold=True)
        return (*_steps(shape.rows, line.risk.necessity), *_steps(shape.columns, line.risk.severity), value)

    product = f"{shape.rows.title} × {shape.columns.title} (สูงสุด {shape.highest})"
    note = f"ค่าความเสี่ยงรวม = {product} เฉพาะสถานะสีส้มและสีแดงในตารางที่ 2"
    return Table(columns, _rows(given, marks), "ตารางที่ 3 เมทริกส์ระดับความเสี่ยง (Risk Level Matrix)", (head,), note)


def necessity(given: RiskPaper) -> Table:
    """Table 3.1: how necessary it is to watch, with what each score asks."""
    axis = given.matrix.rows
    steps = tuple(reversed(axis.steps))
    titles = [f"{step.score}  {step.name}\n{step.criteria}" for step in steps]
    columns = (_NUMBER, Column("", 71), *(Column(title, 80 / len(steps), Align.CENTRE) for title in titles))
    caption = f"ตารางที่ 3.1 {axis.title}"
    head = _head((axis.title, len(steps)))
    return Table(columns, _rows(given, lambda line: _steps(axis, line.risk.necessity)), caption, (head,))


def severity(given: RiskPaper) -> Table:
    """Table 3.2: what the effect touches, and how severe it is."""
    axis, touches = given.matrix.columns, given.method.touches
    titles = [f"{one.name}\n({span_words(one.lowest, one.highest)})" for one in touches]
    columns = (
        _NUMBER, Column("", 36), *(Column(title, 0, Align.CENTRE, 14, 30) for title in titles),
        Column("", 15, Align.CENTRE),
    )  # fmt: skip
    head = _head(("ผลกระทบที่เกี่ยวข้อง (คะแนนที่ให้ได้)", len(touches)), last="ระดับ\nความ\nรุนแรง")

    def marks(line: RiskLine) -> Sequence[Cell]:
        touched = [_mark(one.key in line.risk.touches) for one in touches]
        return (*touched, Cell(number(line.risk.severity), bold=True))

    note = " · ".join(f"{step.score} ({step.name}) = {step.criteria}" for step in reversed(axis.steps))
    return Table(columns, _rows(given, marks), f"ตารางที่ 3.2 {axis.title}", (head,), note)


def controlled(given: RiskPaper) -> Table:
    """Table 4: what remains of each risk after its controls."""
    bands, control = given.matrix.bands, given.method.control
    columns = (
        _NUMBER, Column("", 65), Column("", 20, Align.CENTRE),
        *(Column(f"{band.level.name}\n({value_words(band)})", 66 / len(bands), Align.CENTRE) for band in bands),
    )  # fmt: skip
    head = Row((
        Cell("ที่", rows=2), Cell("โอกาส/ความเสี่ยงการทุจริต", rows=2), Cell("คุณภาพการจัดการ", rows=2),
        Cell("ค่าประเมินการควบคุมความเสี่ยงการทุจริต", columns=len(bands)),
    ))  # fmt: skip

    def marks(line: RiskLine) -> Sequence[Cell]:
        before, after, quality = given.before(line), given.after(line), line.risk.quality
        told = Cell(control.name(quality) if quality else number(None))
        found = [badge(after.level) if before and after and before.level == band.level else Cell() for band in bands]
        return (told, *found)

    note = " · ".join(f"{name} = {meaning}" for _, name, meaning in control.qualities)
    caption = "ตารางที่ 4 เมทริกส์การประเมินการควบคุมความเสี่ยง (Risk-Control Matrix Assessment)"
    return Table(columns, _rows(given, marks), caption, (head,), note)


def control_rule(given: RiskPaper) -> Table:
    """How the quality of the control and the value make a level."""
    bands, control = given.matrix.bands, given.method.control
    columns = (
        Column("คุณภาพการจัดการ", 28, Align.CENTRE), Column("เกณฑ์", 60),
        *(Column(f"{band.level.name} ({value_words(band)})", 72 / len(bands), Align.CENTRE) for band in bands),
    )  # fmt: skip
    rows = [
        Row((
            Cell(name, bold=True), Cell(meaning),
            *(badge(control.level(quality, at)) for at in range(len(bands))),
        ))
        for quality, name, meaning in control.qualities
    ]  # fmt: skip
    head = Row((Cell("คุณภาพการจัดการ", rows=2), Cell("เกณฑ์", rows=2), Cell("ค่าความเสี่ยงรวม", columns=len(bands))))
    return Table(columns, tuple(rows), "เกณฑ์การประเมินการควบคุมความเสี่ยง", (head,))


def _head(*parts: tuple[str, int], last: str = "") -> Row:
    """The upper storey of a header: number and risk reach through both, then what stands over several columns."""
    over = tuple(Cell(title, columns=count) for title, count in parts)
    end = (Cell(last, rows=2),) if last else ()
    return Row((Cell("ที่", rows=2), Cell("โอกาส/ความเสี่ยงการทุจริต", rows=2), *over, *end))


def _rows(given: RiskPaper, marks: Callable[[RiskLine], Sequence[Cell]]) -> tuple[Row, ...]:
    """What is weighed further, each with its marks."""
    further = [line for line in given.lines if goes_on(line.risk)]
    rows = tuple(Row((Cell(str(line.number)), named(line), *marks(line))) for line in further)
    return rows or (Row((Cell(NONE), Cell(_NO_FURTHER))),)


def _steps(axis: Axis, score: int | None) -> tuple[Cell, ...]:
    return tuple(_mark(step.score == score) for step in reversed(axis.steps))


def _mark(there: bool) -> Cell:
    return Cell(MARK if there else "", bold=True)
