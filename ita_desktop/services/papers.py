"""Papers that leave the program: which there are, and making one as PDF, Word or Excel. Writers load at first use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.scoring import ScoreSheet
from ita_desktop.services.session import Session

if TYPE_CHECKING:
    from ita_desktop.documents.content import Document
    from ita_desktop.documents.forms.oit_links import OitLinks
    from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
    from ita_desktop.documents.outgoing import Made

Step = Callable[[int, int], None]
DIGITS, TYPEFACE = "digits", "typeface"
"""Settings of the office: thai or arabic; own or th-sarabun."""


class Paper(NamedTuple):
    """One paper: its name as a file, what it says, and its workbook."""

    name: str
    document: Callable[[Session, int], Document]
    workbook: Callable[[Session, int, Path], Made]


def export(
    opened: Session, paper: str, year: int, target: Path, *, digits: str | None = None, step: Step | None = None
) -> Made:
    """Make a paper of a year; the ending of the target says whether as PDF, Word or Excel."""
    chosen = PAPERS[paper]
    kind = target.suffix.lower()
    if kind == ".xlsx":
        return chosen.workbook(opened, year, target)
    if kind not in (".pdf", ".docx"):
        raise Problem("output_kind_unknown", name=target.name)
    document = _dressed(opened, chosen.document(opened, year), digits)
    if kind == ".docx":
        return write_word(document, target)
    from ita_desktop.documents.paper import writer

    return writer.write(document, target, step)


def suggested_name(opened: Session, paper: str, year: int) -> str:
    """What the file of a paper is called, without its ending."""
    return f"{PAPERS[paper].name} {year} {opened.office.read().name}"


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
    from ita_desktop.documents.paper.installed import th_sarabun

    wanted = digits or opened.office.setting(DIGITS, Digits.THAI.value)
    installed = th_sarabun() if opened.office.setting(TYPEFACE, "own") == "th-sarabun" else None
    return document._replace(digits=Digits(wanted), typeface=str(installed or ""))


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
    """The result of a year, the year before and all years that have one."""
    from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis

    known = results(opened, year)
    framework, sheet = known.get(year) or opened.scores.sheet(year)
    history = tuple((other, its_sheet) for other, (_, its_sheet) in known.items())
    name, rule = opened.office.read().name, opened.scores.rule()
    return ScoreAnalysis(name, year, framework, sheet, known.get(year - 1), history, rule)


def _score_document(opened: Session, year: int) -> Document:
    from ita_desktop.documents.forms import score_analysis as form

    return form.document(score_analysis(opened, year))


def _score_workbook(opened: Session, year: int, target: Path) -> Made:
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


def _oit_document(opened: Session, year: int) -> Document:
    from ita_desktop.documents.forms import oit_links as form

    return form.document(oit_links(opened, year))


def _oit_workbook(opened: Session, year: int, target: Path) -> Made:
    from ita_desktop.documents.sheets import oit_links as sheets

    return sheets.write(target, oit_links(opened, year))


PAPERS = {
    "scores": Paper("วิเคราะห์ผลคะแนน ITA", _score_document, _score_workbook),
    "oit-links": Paper("รายการลิงก์ OIT", _oit_document, _oit_workbook),
}
