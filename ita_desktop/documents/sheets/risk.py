"""The risk register as a workbook: register, plan, what was watched, revisions, matrix and criteria, to be edited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ita_desktop.documents import risk_seal
from ita_desktop.documents.forms.risk_data import NO_RISKS, TONE_NAMES, RiskLine, RiskPaper
from ita_desktop.documents.outgoing import Made
from ita_desktop.documents.sheets import kit, parts, seal
from ita_desktop.documents.sheets.parts import Across, Cell, Column, Gap, Line, Row, Sheet, Table
from ita_desktop.documents.sheets.risk_criteria import criteria_sheet, matrix_sheet, toned
from ita_desktop.domain.dates import thai_date
from ita_desktop.domain.risk import Family, Remedy
from ita_desktop.domain.risk_method import Standing
from ita_desktop.domain.risk_watch import Period, Watch, periods
from ita_desktop.domain.risk_words import REMEDY_TITLES, RISK_TITLES, WATCH_TITLES, choices, words

TITLE = "ทะเบียนความเสี่ยงการทุจริต"
NUMBER, PERIOD = "ที่", "รอบรายงาน"
RISK_UID, REMEDY_UID, PERIOD_KEY = "รหัสความเสี่ยง", "รหัสมาตรการ", "รหัสรอบ"
"""Titles of the hidden columns."""
_SAID = ("section", "area", "process", "step", "event", "known", "cause", "effect")
_SCORES = {
    Family.A: (("light", "necessity", "severity", "touches"), ("quality",)),
    Family.B: (("likelihood", "impact"), ("likelihood_after", "impact_after")),
}
_WIDTHS = {
    "event": 44, "cause": 30, "effect": 30, "controls": 34, "touches": 28, "notes": 26, "process": 26, "area": 26,
    "section": 24, "text": 50, "method": 40, "owner": 30, "start": 22, "due_on": 22, "done": 36, "result": 36,
    "problem": 30, "suggestion": 30, "extra": 30, "state": 30, "state_reason": 26,
}  # fmt: skip
_USUAL_WIDTH = 19


def write(target: Path, given: RiskPaper) -> Made:
    """Make the workbook of a register."""
    return kit.write(target, book(given))


def book(given: RiskPaper) -> parts.Book:
    """The workbook as it is described."""
    where = f"{given.office} {given.when}"
    told = tuple(watch for line in given.lines for watch in line.watches.values())
    carried = risk_seal.Seal(given.year, given.office, given.method, tuple(one.risk for one in given.lines), told)
    sheets = (
        _sheet(TITLE, where, _register(given), fixed=1), _sheet("แผนบริหารความเสี่ยง", where, _plan(given), fixed=2),
        _sheet("การเฝ้าระวัง", where, _watched(given), fixed=3), _sheet("ขอปรับปรุงแผน", where, _revised(given), fixed=2),
        matrix_sheet(given), criteria_sheet(given.method), seal.sheet(risk_seal.write(carried)),
    )  # fmt: skip
    return parts.Book(f"{TITLE} {where}", given.office, sheets)


def _sheet(title: str, where: str, table: Table, *, fixed: int) -> Sheet:
    middle = parts.PROSE._replace(across=Across.CENTRE)
    return Sheet(title, (Line(title, parts.TITLE), Line(where, middle), Gap(2), table), landscape=True, fixed=fixed)


def _listed(name: str, columns: list[Column], rows: Iterator[Row], keys: tuple[str, ...]) -> Table:
    """A table of Excel's own, which can be filtered and sorted; hidden columns say who each row is."""
    hidden = (Column(key, 20, hidden=True) for key in keys)
    return Table((*columns, *hidden), tuple(rows), name, listed=True, runs=True)


def _column(given: RiskPaper, titles: dict[str, str], name: str) -> Column:
    offered = tuple(choices(given.method, name).values())
    style = parts.CODE if offered or name in ("start", "due_on", "occurred") else parts.TEXT
    return Column(titles[name], _WIDTHS.get(name, _USUAL_WIDTH), style, offered)


def _number(line: RiskLine) -> list[Any]:
    return [line.number, line.event or NO_RISKS]


_HEAD = (Column(NUMBER, 12, parts.CODE), Column(RISK_TITLES["event"], 60))


# --- the register -----------------------------------------------------------------------------------------------


def _register(given: RiskPaper) -> Table:
    main = given.family
    other = Family.B if main is Family.A else Family.A
    columns = [_HEAD[0], *(_column(given, RISK_TITLES, name) for name in _SAID)]
    for family in (main, other):
        first, after = _SCORES[family]
        called = f"ตระกูล {family.value.upper()}"
        columns += [_column(given, RISK_TITLES, name) for name in first]
        columns += [Column(f"ค่า {called}", 16, parts.CODE), Column(f"ระดับ {called}", 24, parts.CODE)]
        columns += [_column(given, RISK_TITLES, "controls")] if family is main else []
        columns += [_column(given, RISK_TITLES, name) for name in after]
        columns += [Column(f"ระดับหลังดำเนินการ {called}", 28, parts.CODE)]
    columns += [_column(given, RISK_TITLES, name) for name in ("response", "notes")]
    return _listed("Risks", columns, (_register_row(given, line, (main, other)) for line in given.lines), (RISK_UID,))


def _register_row(given: RiskPaper, line: RiskLine, families: tuple[Family, ...]) -> Row:
    def said(*names: str) -> list[Any]:
        return [words(given.method, name, getattr(line.risk, name)) for name in names]

    cells: list[Any] = [line.number, *said(*_SAID)]
    for family in families:
        first, last = _SCORES[family]
        before, after = given.method.before(line.risk, family), given.method.after(line.risk, family)
        cells += [*said(*first), before.value if before else None, _level(before)]
        cells += said("controls") if family is families[0] else []
        cells += [*said(*last), _level(after)]
    return Row((*cells, *said("response", "notes"), line.risk.uid))


def _level(standing: Standing | None) -> Cell | None:
    return Cell(standing.level.name, style=toned(standing.level.tone)) if standing else None


# --- the plan, what was watched, revisions ----------------------------------------------------------------------


def _plan(given: RiskPaper) -> Table:
    columns = [*_HEAD, Column("ระดับ", 24, parts.CODE), *(_column(given, REMEDY_TITLES, name) for name in REMEDY_TITLES)]
    rows = (_plan_row(given, line, one) for line in given.lines for one in line.risk.remedies or (Remedy(),))
    return _listed("Measures", columns, rows, (RISK_UID, REMEDY_UID))


def _plan_row(given: RiskPaper, line: RiskLine, remedy: Remedy) -> Row:
    said = (words(given.method, name, getattr(remedy, name)) for name in REMEDY_TITLES)
    return Row((*_number(line), _level(given.weighed(line)), *said, line.risk.uid, remedy.uid))


def _watched(given: RiskPaper) -> Table:
    columns = [*_HEAD, Column(PERIOD, 40), Column("สถานะ", 20, parts.CODE)]
    columns += [_column(given, WATCH_TITLES, name) for name in WATCH_TITLES]
    known = periods(given.year, given.method.every)
    rows = (_watch_row(given, line, period) for line in given.lines for period in known)
    return _listed("Watched", columns, rows, (RISK_UID, PERIOD_KEY))


def _watch_row(given: RiskPaper, line: RiskLine, period: Period) -> Row:
    tone = given.tone(line, period)
    light = Cell(TONE_NAMES[tone], style=toned(tone)) if tone else None
    told = line.watches.get(period.key, Watch(line.risk.uid, period.key))
    said = (words(given.method, name, told_value(told, name)) for name in WATCH_TITLES)
    return Row((*_number(line), period.named, light, *said, line.risk.uid, period.key))


def told_value(watch: Watch, name: str) -> Any:
    """What was told, by the name of its column."""
    return watch.severity if name == "left" else getattr(watch, name)


def _revised(given: RiskPaper) -> Table:
    lines = {line.risk.uid: line for line in given.lines}
    columns = [
        *_HEAD, Column("วันที่เสนอ", 24, parts.CODE), Column("เดิม", 55), Column("ใหม่", 55), Column("เหตุผล", 50),
        Column("วันที่อนุมัติ", 24, parts.CODE),
    ]  # fmt: skip
    rows = (
        Row((*_number(lines[one.risk]), thai_date(one.asked_on), one.before, one.after, one.reason,
             thai_date(one.approved_on) if one.approved_on else None))
        for one in given.revisions if one.risk in lines
    )  # fmt: skip
    return _listed("Revisions", columns, rows, ())
