"""What the papers on risks say, gathered: register, watches, last year, headings; and the check before printing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ita_desktop.documents.forms.report_data import Evidence
from ita_desktop.documents.forms.risk_data import LastYear, RiskLine, RiskPaper
from ita_desktop.documents.forms.risk_monitoring import Monitoring
from ita_desktop.documents.forms.risk_page import RiskPage
from ita_desktop.documents.forms.risk_report import RiskReport
from ita_desktop.domain import risk_paper_check
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.report import NONE, RiskRound
from ita_desktop.domain.report_check import ReportGap
from ita_desktop.domain.risk import Family, Risk
from ita_desktop.domain.risk_paper_check import Checked
from ita_desktop.domain.risk_watch import Period, outcome
from ita_desktop.services import papers, plan_papers, report_papers

if TYPE_CHECKING:
    from ita_desktop.services.risks import RiskLine as Registered
    from ita_desktop.services.session import Session

Proofs = dict[str, tuple[Evidence, ...]]
_REPORTERS = ("ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้รับรองรายงาน")


def risk_paper(opened: Session, year: int, family: Family | None = None, area: str = "") -> RiskPaper:
    """The register of a year under a family of tables, its main one unless told; of one area where it is named."""
    register = opened.risks.register(year, family=family)
    known = {*register.method.areas, *(risk.area for risk in register.risks)}
    if area and area not in known:
        raise Problem("risk_area_unknown", area=area, known=", ".join(sorted(filter(None, known))))
    last = _last_year(opened, year, register.family)
    told = opened.risks.in_words(year, register.risks)
    lines, proofs = zip(register.lines, told, strict=True), _evidence(opened, year)
    kept = [_line(line, risk, last, proofs.get(risk.uid, {})) for line, risk in lines if area in ("", risk.area)]
    here = {line.risk.uid for line in kept}
    revisions = tuple(one for one in opened.risk_watches.revisions(year) if one.risk in here)
    return RiskPaper(
        plan_papers.letter(opened), year, register.method, register.family,
        tuple(kept), _sections(opened), area, plan_papers.signers(opened), revisions,
        tuple(ended for risk, ended in last.values() if area in ("", risk.area)),
    )  # fmt: skip


def _sections(opened: Session) -> tuple[str, ...]:
    return tuple(section.name for section in opened.office.sections())


def _line(line: Registered, risk: Risk, last: dict[str, tuple[Risk, LastYear]], proofs: Proofs) -> RiskLine:
    ended = last.get(risk.brought_from)
    return RiskLine(line.number, risk, dict(sorted(line.watches.items())), ended[1] if ended else None, proofs)


def _evidence(opened: Session, year: int) -> dict[str, Proofs]:
    """What proves each risk, by period; photos are read when they are drawn."""
    found: dict[str, Proofs] = {}
    for key, shown in opened.evidence.of_risks(year).items():
        found.setdefault(key.risk, {})[key.period] = tuple(report_papers.evidence_of(opened, one) for one in shown)
    return found


def _last_year(opened: Session, year: int, family: Family) -> dict[str, tuple[Risk, LastYear]]:
    """How the risks of the year before ended, by uid; scored as that year scored them."""
    if year - 1 not in opened.risks.years():
        return {}
    register = opened.risks.register(year - 1, family=family)
    return {
        line.risk.uid: (
            line.risk,
            LastYear(line.before, line.after, outcome(line.watches.values(), register.method.red_above)),
        )
        for line in register.lines
    }


def monitoring(
    opened: Session, year: int, family: Family | None = None, area: str = "", *,
    key: str = "", month: Month | None = None,
) -> Monitoring:  # fmt: skip
    """What was told for one period, by its key or by a month in it, or for all that have begun."""
    asked = [_period(opened, year, key)] if key else []
    if month:
        asked.append(_period_of(opened, year, month))
    if len(set(asked)) > 1:
        raise Problem("risk_period_differs", month=month, period=asked[0].named)
    return Monitoring(risk_paper(opened, year, family, area), tuple(asked[:1]) or begun(opened, year))


def begun(opened: Session, year: int, today: dt.date | None = None) -> tuple[Period, ...]:
    """The periods of a year that have begun; the first where none has."""
    today, known = today or opened.risk_watches.today(), opened.risk_watches.periods(year)
    return tuple(one for one in known if one.months[0].last_day.replace(day=1) <= today) or known[:1]


def _period(opened: Session, year: int, key: str) -> Period:
    found = next((one for one in opened.risk_watches.periods(year) if one.key == key), None)
    if found is None:
        raise Problem("risk_period_unknown", text=key, year=year)
    return found


def _period_of(opened: Session, year: int, month: Month) -> Period:
    found = next((one for one in opened.risk_watches.periods(year) if month in one.months), None)
    if found is None:
        raise Problem("risk_month_outside", month=month, year=year)
    return found


def risk_report(
    opened: Session, year: int, report: RiskRound, family: Family | None = None, area: str = ""
) -> RiskReport:
    """The half-year or yearly report."""
    paper = risk_paper(opened, year, family, area)
    signers = tuple(one._replace(head=head) for one, head in zip(paper.signers, _REPORTERS, strict=True))
    texts = opened.reports.texts(year, report)
    words = {heading: NONE if one.worded.none_confirmed else one.shown for heading, one in texts.items()}
    return RiskReport(
        paper._replace(signers=signers), report.round.named(year), _within(opened, year, report), words
    )  # fmt: skip


def _within(opened: Session, year: int, report: RiskRound) -> tuple[Period, ...]:
    months = report.round.months(year)
    return tuple(one for one in opened.risk_watches.periods(year) if one.months[-1] in months)


def risk_page(opened: Session, year: int, family: Family | None = None) -> RiskPage:
    """The executive's page as of today."""
    paper, today = risk_paper(opened, year, family), opened.risk_watches.today()
    short = {section.name: section.short_name for section in opened.office.sections()}
    return RiskPage(paper, today, begun(opened, year, today), short, paper.signers[-1]._replace(head=""))


# --- before it is printed ---------------------------------------------------------------------------------------


def check(
    opened: Session, year: int, family: Family | None = None, area: str = "", *,
    periods: tuple[Period, ...] = (), report: RiskRound | None = None, today: dt.date | None = None,
) -> tuple[ReportGap, ...]:  # fmt: skip
    """What an assessor would miss: in the assessment; with periods in the monitoring; with a round in its report."""
    register = opened.risks.register(year, family=family)
    texts = opened.reports.texts(year, report) if report else None
    return risk_paper_check.gaps(
        Checked(
            papers.around(opened, year), register.method, register.family,
            opened.risks.in_words(year, register.risks), _sections(opened), today or opened.risk_watches.today(), area,
            _within(opened, year, report) if report else periods,
            {line.risk.uid: line.watches for line in register.lines},
            {heading: one.worded for heading, one in texts.items()} if texts else None,
            {heading: one.draft for heading, one in texts.items()} if texts else {},
        )
    )  # fmt: skip
