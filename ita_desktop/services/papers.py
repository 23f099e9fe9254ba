"""Papers that leave the program: which there are, and making one as PDF, Word or Excel. Writers load at first use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month, month_near
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.scoring import ScoreSheet
from ita_desktop.services.session import Session

if TYPE_CHECKING:
    from ita_desktop.documents.content import Document
    from ita_desktop.documents.forms.oit_links import OitLinks
    from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
    from ita_desktop.documents.outgoing import Made
    from ita_desktop.domain.readiness import Around
    from ita_desktop.domain.risk import Family

Step = Callable[[int, int], None]
DIGITS, TYPEFACE = "digits", "typeface"
"""Settings of the office: thai or arabic; own or th-sarabun."""


class Choice(NamedTuple):
    """What a person chooses of a paper: the layout, where there are several, and whether only what is weak.

    Of a monthly form: its month, the ฝ่าย by name, None for the whole office, and whether it is filled in by hand.
    Of papers on risks: one area alone, and of their monitoring one quarter or month by its key, or by a month in it.
    """

    layout: str = ""
    only_weak: bool = False
    digits: str | None = None
    month: Month | None = None
    sections: tuple[str | None, ...] = (None,)
    blank: bool = False
    area: str = ""
    period: str = ""


_AS_USUAL = Choice()


class Offer(NamedTuple):
    """One more thing to choose of a paper: the field of its Choice, and what there is, each with its words."""

    field: str
    values: tuple[tuple[str, str], ...]


def _nothing_more(_: Session, __: int) -> tuple[Offer, ...]:
    return ()


class Paper(NamedTuple):
    """One paper: its name as a file, what it says, its workbook where it has one, and its layouts, the usual first.

    It `can_be_weak` where it may be made for weak items alone; `offers` are what else a year lets one choose.
    """

    name: str
    document: Callable[[Session, int, Choice], Document]
    workbook: Callable[[Session, int, Choice, Path], Made] | None = None
    layouts: tuple[str, ...] = ("",)
    can_be_weak: bool = False
    offers: Callable[[Session, int], tuple[Offer, ...]] = _nothing_more

    @property
    def endings(self) -> tuple[str, ...]:
        """The kinds of file that it is made as."""
        return (".pdf", ".docx", ".xlsx") if self.workbook else (".pdf", ".docx")

    @property
    def has_choices(self) -> bool:
        """Whether anything of it is to be chosen."""
        return self.can_be_weak or len(self.layouts) > 1


def export(
    opened: Session, paper: str, year: int, target: Path, choice: Choice = _AS_USUAL, *, step: Step | None = None
) -> Made:
    """Make a paper of a year; the ending of the target says whether as PDF, Word or Excel."""
    made = PAPERS[paper]
    choice = choice._replace(layout=choice.layout or made.layouts[0])
    if choice.layout not in made.layouts:
        raise Problem("layout_unknown", layout=choice.layout, known=", ".join(filter(None, made.layouts)) or "-")
    kind = target.suffix.lower()
    if kind not in made.endings:
        code = "output_no_workbook" if kind == ".xlsx" else "output_kind_unknown"
        raise Problem(code, name=target.name)
    if kind == ".xlsx" and made.workbook:
        return made.workbook(opened, year, choice, target)
    document = _dressed(opened, made.document(opened, year, choice), choice.digits)
    if kind == ".docx":
        return write_word(document, target)
    from ita_desktop.documents.paper import writer

    return writer.write(document, target, step)


def suggested_name(opened: Session, paper: str, year: int, layout: str = "") -> str:
    """What the file of a paper is called, without its ending; another layout than the usual is told."""
    parts = PAPERS[paper].name, _LAYOUT_NAMES.get(layout), str(year), opened.office.read().name
    return " ".join(filter(None, parts))


def keep(source: Path, target: Path) -> None:
    """Copy a finished paper to its place; the copy is whole, or what was there stays."""
    from ita_desktop.documents.outgoing import write_data

    write_data(target, source.read_bytes)


def th_sarabun_installed() -> bool:
    """Whether this PC has TH SarabunPSK."""
    from ita_desktop.documents.paper.installed import th_sarabun

    return th_sarabun() is not None


def _dressed(opened: Session, document: Document, digits: str | None) -> Document:
    """A document in the digits and the typeface that the office has chosen."""
    from ita_desktop.documents.content import Digits

    wanted = digits or opened.office.setting(DIGITS, Digits.THAI.value)
    return document._replace(digits=Digits(wanted), typeface=_typeface(opened))


def _typeface(opened: Session) -> str:
    """The file of the typeface that the office has chosen; "" is our own."""
    from ita_desktop.documents.paper.installed import th_sarabun

    installed = th_sarabun() if opened.office.setting(TYPEFACE, "own") == "th-sarabun" else None
    return str(installed or "")


def around(opened: Session, year: int) -> Around:
    """What a check of a paper must know of the office, and which letters its typeface does not have."""
    from ita_desktop.documents.paper.writer import typeface_at

    return opened.publications.around(year)._replace(undrawn=typeface_at(_typeface(opened)).regular.undrawn)


def write_word(document: Document, target: Path) -> Made:
    """A document as Word; its charts are pictures of those in the PDF."""
    from ita_desktop.documents.charts import Chart
    from ita_desktop.documents.content import Digits
    from ita_desktop.documents.paper.chart import picture
    from ita_desktop.documents.paper.faces import our_typeface
    from ita_desktop.documents.paper.lines import Setter
    from ita_desktop.documents.word import writer

    setter = Setter(our_typeface(), thai_digits=document.digits is Digits.THAI)

    def drawn(chart: Chart, width: float, height: float) -> bytes:
        return picture(setter, chart, width, height)

    return writer.write(document, target, drawn)


# --- the score analysis ---------------------------------------------------------------------------------------


def results(opened: Session, *more: int) -> dict[int, tuple[Framework, ScoreSheet]]:
    """The years of the file, and these, that have a result: the oldest first."""
    found = {}
    for year in sorted({line.year - 1 for line in opened.years.listed()} | set(more)):
        try:
            framework, sheet = opened.scores.sheet(year)
        except Problem:  # a year without a framework has no result
            continue
        if any(item.score is not None for item in sheet.items):
            found[year] = (framework, sheet)
    return found


def score_analysis(opened: Session, year: int) -> ScoreAnalysis:
    """The result of a year, the year before, all years that have one, who answered, and what is published."""
    from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis

    known = results(opened, year)
    framework, sheet = known.get(year) or opened.scores.sheet(year)
    history = tuple((other, its_sheet) for other, (_, its_sheet) in known.items())
    name, rule = opened.office.read().name, opened.scores.rule()
    surveys, disclosed = opened.respondents.surveys(year), oit_links(opened, year)
    return ScoreAnalysis(name, year, framework, sheet, known.get(year - 1), history, rule, surveys, disclosed)


def _score_document(opened: Session, year: int, _: Choice) -> Document:
    from ita_desktop.documents.forms import score_analysis as form

    return form.document(score_analysis(opened, year))


def _score_workbook(opened: Session, year: int, _: Choice, target: Path) -> Made:
    from ita_desktop.documents.sheets import score_analysis as sheets

    return sheets.write(target, score_analysis(opened, year))


# --- the OIT link list ----------------------------------------------------------------------------------------


def oit_links(opened: Session, year: int) -> OitLinks:
    """Every disclosure item of a year with its links and what the assessor said."""
    from ita_desktop.documents.forms.oit_links import OitLine, OitLinks

    framework, sheet = opened.scores.sheet(year)
    official = {item.code: item.official for item in sheet.items}
    kept = opened.publications.all(year)
    lines = tuple(OitLine(item, kept[item.code], official[item.code]) for item in framework.items if item.code in kept)
    return OitLinks(opened.office.read().name, year, framework, lines)


def _oit_document(opened: Session, year: int, _: Choice) -> Document:
    from ita_desktop.documents.forms import oit_links as form

    return form.document(oit_links(opened, year))


def _oit_workbook(opened: Session, year: int, _: Choice, target: Path) -> Made:
    from ita_desktop.documents.sheets import oit_links as sheets

    return sheets.write(target, oit_links(opened, year))


# --- the plan and its memo ------------------------------------------------------------------------------------


def _plan_document(opened: Session, year: int, choice: Choice) -> Document:
    from ita_desktop.documents.forms import plan as form
    from ita_desktop.services.plan_papers import plan_paper

    return form.document(plan_paper(opened, year, only_weak=choice.only_weak), form.Layout(choice.layout))


def _plan_workbook(opened: Session, year: int, choice: Choice, target: Path) -> Made:
    from ita_desktop.documents.sheets import plan as sheets
    from ita_desktop.services.plan_papers import plan_paper

    return sheets.write(target, plan_paper(opened, year, only_weak=choice.only_weak))


def _memo_document(opened: Session, year: int, choice: Choice) -> Document:
    from ita_desktop.documents.forms import memo as form
    from ita_desktop.services.plan_papers import memo

    return form.document(memo(opened, year, only_weak=choice.only_weak))


def _month_form_document(opened: Session, year: int, choice: Choice) -> Document:
    from ita_desktop.services import month_form_papers

    month = choice.month or month_near(year, opened.followups.today())
    return month_form_papers.document(opened, year, month, choice.sections, blank=choice.blank)


# --- the report on the plan, and what the director sees -------------------------------------------------------


def _report_document(months: str) -> Callable[[Session, int, Choice], Document]:
    def made(opened: Session, year: int, choice: Choice) -> Document:
        from ita_desktop.documents.forms import report as form
        from ita_desktop.documents.forms.report_data import Layout
        from ita_desktop.domain.report import Round
        from ita_desktop.services.report_papers import report_paper

        return form.document(report_paper(opened, year, Round(months)), Layout(choice.layout))

    return made


def _director_document(opened: Session, year: int, _: Choice) -> Document:
    from ita_desktop.documents.forms import director as form
    from ita_desktop.services.director_papers import director_paper

    return form.document(director_paper(opened, year, whole=False))


def _director_workbook(opened: Session, year: int, _: Choice, target: Path) -> Made:
    from ita_desktop.documents.sheets import director as sheets
    from ita_desktop.services.director_papers import director_paper

    return sheets.write(target, director_paper(opened, year))


# --- corruption risks -----------------------------------------------------------------------------------------


def _family(choice: Choice) -> Family | None:
    from ita_desktop.domain.risk import Family

    return Family(choice.layout) if choice.layout else None


def _risks_document(opened: Session, year: int, choice: Choice) -> Document:
    from ita_desktop.documents.forms import risk_assessment as form
    from ita_desktop.services.risk_papers import risk_paper

    return form.document(risk_paper(opened, year, _family(choice), choice.area))


def _risks_workbook(opened: Session, year: int, choice: Choice, target: Path) -> Made:
    from ita_desktop.documents.sheets import risk as sheets
    from ita_desktop.services.risk_papers import risk_paper

    return sheets.write(target, risk_paper(opened, year, _family(choice), choice.area))


def _risks_monitoring_document(opened: Session, year: int, choice: Choice) -> Document:
    from ita_desktop.documents.forms import risk_monitoring as form
    from ita_desktop.services.risk_papers import monitoring

    told = monitoring(opened, year, _family(choice), choice.area, key=choice.period, month=choice.month)
    return form.document(told)


def _risks_report_document(report: str) -> Callable[[Session, int, Choice], Document]:
    def made(opened: Session, year: int, choice: Choice) -> Document:
        from ita_desktop.documents.forms import risk_report as form
        from ita_desktop.domain.report import RiskRound
        from ita_desktop.services.risk_papers import risk_report

        return form.document(risk_report(opened, year, RiskRound(report), _family(choice), choice.area))

    return made


def _risks_page_document(opened: Session, year: int, choice: Choice) -> Document:
    from ita_desktop.documents.forms import risk_page as form
    from ita_desktop.services.risk_papers import risk_page

    return form.document(risk_page(opened, year, _family(choice)))


def _risks_memo_document(opened: Session, year: int, choice: Choice) -> Document:
    from ita_desktop.documents.forms import risk_memo as form
    from ita_desktop.services.risk_papers import risk_paper

    return form.document(risk_paper(opened, year, _family(choice), choice.area))


def _one_area(opened: Session, year: int) -> tuple[Offer, ...]:
    areas = opened.risks.method(year).areas
    return (Offer("area", tuple((area, area) for area in areas)),)


def _one_area_and_period(opened: Session, year: int) -> tuple[Offer, ...]:
    periods = tuple((one.key, one.named) for one in opened.risk_watches.periods(year))
    return (*_one_area(opened, year), Offer("period", periods))


_FAMILIES = ("", "a", "b")
"""The tables that the year mainly uses, or those of one family."""
_REPORT_LAYOUTS = ("photos", "pictures-inside")
_LAYOUT_NAMES = {
    "indicator": "รายตัวชี้วัด", "pictures-inside": "ภาพในผล", "a": "แบบตารางที่ 1-10", "b": "แบบโอกาสและผลกระทบ",
}  # fmt: skip
PAPERS = {
    "scores": Paper("วิเคราะห์ผลคะแนน ITA", _score_document, _score_workbook),
    "oit-links": Paper("รายการลิงก์ OIT", _oit_document, _oit_workbook),
    "plan": Paper("แผนมาตรการ ITA", _plan_document, _plan_workbook, ("item", "indicator"), True),
    "memo": Paper("บันทึกขออนุมัติแผนมาตรการ ITA", _memo_document, can_be_weak=True),
    "followup-form": Paper("แบบกำกับติดตามรายเดือน", _month_form_document),
    "report-6": Paper("รายงานผลมาตรการ ITA รอบ 6 เดือน", _report_document("6"), layouts=_REPORT_LAYOUTS),
    "report-12": Paper("รายงานผลมาตรการ ITA รอบ 12 เดือน", _report_document("12"), layouts=_REPORT_LAYOUTS),
    "director": Paper("สรุปสำหรับผู้อำนวยการเขต ITA", _director_document, _director_workbook),
    "risks": Paper(
        "รายงานประเมินความเสี่ยงการทุจริต", _risks_document, _risks_workbook, layouts=_FAMILIES, offers=_one_area
    ),
    "risks-monitoring": Paper(
        "รายงานเฝ้าระวังความเสี่ยงการทุจริต", _risks_monitoring_document, layouts=_FAMILIES, offers=_one_area_and_period
    ),
    "risks-half-year": Paper(
        "รายงานผลความเสี่ยง รอบ 6 เดือน", _risks_report_document("risks-6"), layouts=_FAMILIES, offers=_one_area
    ),
    "risks-year": Paper(
        "รายงานผลความเสี่ยง รอบ 12 เดือน", _risks_report_document("risks-12"), layouts=_FAMILIES, offers=_one_area
    ),
    "risks-page": Paper("สรุปความเสี่ยงการทุจริตสำหรับผู้บริหาร", _risks_page_document, layouts=_FAMILIES),
    "risks-memo": Paper("บันทึกขออนุมัติการประเมินความเสี่ยง", _risks_memo_document, layouts=_FAMILIES, offers=_one_area),
}
