"""รายงานการประเมินความเสี่ยงการทุจริต: what may happen, how likely and grave it is, and what is done about it."""

from __future__ import annotations

from collections.abc import Iterator

from ita_desktop.documents.content import (
    Align,
    Beside,
    Block,
    Cell,
    Column,
    Cover,
    Document,
    Heading,
    NewPage,
    Note,
    Row,
    Signatures,
    Table,
    Title,
)
from ita_desktop.documents.forms import risk_parts as parts
from ita_desktop.documents.forms import risk_tables as tables
from ita_desktop.documents.forms.risk_data import NONE, TITLE, RiskLine, RiskPaper
from ita_desktop.domain.dates import month_long
from ita_desktop.domain.risk import RESPONSE_WORDS, Family, Remedy

_MATRIX = 98
_DONE = "มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง"
"""As the items of disclosure call it."""


def document(given: RiskPaper) -> Document:
    """The whole paper, in the tables of its family."""
    body = _family_a(given) if given.family is Family.A else _family_b(given)
    return framed(given, (TITLE,), body, landscape=given.family is Family.B)


def framed(given: RiskPaper, title: tuple[str, ...], body: Iterator[Block], *, landscape: bool) -> Document:
    """A paper on risks: cover, title, what it says, and who signs."""
    lines = (*title, *([given.of_area] if given.area else []))
    made = f"\n{month_long(given.letter.made)}" if given.letter.made else ""
    blocks = (
        Cover(lines, given.office, given.when, f"จัดทำโดย {given.letter.maker} {given.office}{made}"),
        NewPage(landscape),
        Title((" ".join(title), " ".join(filter(None, (given.of_area, given.office, given.when))))),
        *body,
        *([Signatures(given.signers)] if given.signers else []),
    )
    return Document(" ".join(lines), given.office, given.year, blocks)


# --- family B: likelihood by impact -----------------------------------------------------------------------------


def _family_b(given: RiskPaper) -> Iterator[Block]:
    """Matrix, levels, criteria and what came out on the first page; then register and plan, turned."""
    levels = parts.levels(given, "ตารางที่ 1 ระดับความเสี่ยงและการจัดการ")
    yield Beside((parts.matrix(given, _MATRIX),), (levels, parts.criteria(given, "ตารางที่ 2 เกณฑ์การให้คะแนน")))
    yield parts.scope(given)
    yield parts.summary(given, f"เหตุการณ์ความเสี่ยงและระดับของความเสี่ยงตามตารางที่ 3 {_DONE}ตามตารางที่ 4")
    if given.lines:
        yield register(given, "ตารางที่ 3 ทะเบียนความเสี่ยง (เรียงตามด้านและคะแนน)")
        yield parts.plan_table(given, "ตารางที่ 4 แผนบริหารจัดการความเสี่ยงการทุจริต")


def register(given: RiskPaper, caption: str) -> Table:
    """Every risk with its scores, level, measures and response; the highest of an area first."""
    columns = (
        Column("ที่", 8, Align.CENTRE), Column("กระบวนงาน/\nขั้นตอน (ฝ่าย)", 31), Column("เหตุการณ์ความเสี่ยงการทุจริต", 41),
        Column("โอกาส", 12.5, Align.CENTRE), Column("ผล", 9, Align.CENTRE), Column("คะแนน", 13.5, Align.CENTRE),
        Column("ระดับ", 20.5), Column("มาตรการควบคุม", 46), Column("วิธีดำเนินการ", 40),
        Column("ระยะเวลา", 17.5, Align.CENTRE), Column("การ\nตอบสนอง", 18, Align.CENTRE),
    )  # fmt: skip

    def rows(line: RiskLine) -> Iterator[Row]:
        risk, stands = line.risk, given.before(line)
        where = (line.process or NONE, *((Note(f"({risk.section})"),) if risk.section else ()))
        value = Cell(parts.number(stands.value if stands else None), bold=True)
        first = (
            Cell(str(line.number)), Cell(where), Cell(line.event), Cell(parts.number(risk.likelihood)),
            Cell(parts.number(risk.impact)), value, parts.badge(stands.level if stands else None),
        )  # fmt: skip
        response = Cell(RESPONSE_WORDS[risk.response] if risk.response else NONE)
        yield from parts.remedy_rows(line, first, _remedy, (response,))

    return Table(columns, parts.area_rows(given, given.ranked, rows, len(columns)), caption)


def _remedy(remedy: Remedy) -> tuple[Cell, ...]:
    return Cell(remedy.text), Cell(remedy.method or NONE), Cell(parts.window(remedy))


# --- family A: necessity by severity, then the control ----------------------------------------------------------


def _family_a(given: RiskPaper) -> Iterator[Block]:
    yield parts.scope(given)
    where = f"เหตุการณ์ความเสี่ยงตามตารางที่ 1 ระดับของความเสี่ยงตามตารางที่ 3 และตารางที่ 4 {_DONE}ตามตารางที่ 5"
    yield parts.summary(given, where)
    yield Heading("เกณฑ์การประเมิน")
    yield parts.criteria(given, "เกณฑ์การให้คะแนน")
    yield parts.levels(given, "เกณฑ์ระดับความเสี่ยงและการจัดการ")
    yield tables.control_rule(given)
    if not given.lines:
        return
    for made in (
        tables.identified,
        tables.statuses,
        tables.weighed,
        tables.necessity,
        tables.severity,
        tables.controlled,
    ):
        yield made(given)
    yield NewPage(landscape=True)
    yield parts.plan_table(given, "ตารางที่ 5 แผนบริหารความเสี่ยงการทุจริต")
