"""What goes out: papers as PDF, Word and Excel, forms, evidence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ita_desktop.cli.calls import Call, WrongCall, not_built
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.services import papers, session

if TYPE_CHECKING:
    from ita_desktop.documents.outgoing import Made


def export(call: Call) -> dict[str, Any]:
    """Make a paper, a form for a ฝ่าย, or a folder of evidence."""
    others: dict[str, Callable[[Call], dict[str, Any]]] = {
        "evidence": _evidence, "followup-form": _followup_form, "section-form": _section_form,
        "risk-form": _risk_form,
    }  # fmt: skip
    if other := others.get(call.arguments.what):
        return other(call)
    if call.arguments.what not in papers.PAPERS:
        not_built(call)
    with session.open_to_read(call.file) as opened:
        return _made(papers.export(opened, call.arguments.what, call.year, Path(call.arguments.out), _choice(call)))


def _choice(call: Call) -> papers.Choice:
    given = call.arguments
    month = Month.parse(given.month) if given.month else None
    choice = papers.Choice(given.layout or "", given.only == "weak", given.digits)
    choice = choice._replace(area=given.area or "", period=given.period or "")
    return choice._replace(month=month, sections=(given.section or None,), blank=given.blank)


def _made(made: Made) -> dict[str, Any]:
    return {"made": str(made.path), **made.holds}


def _followup_form(call: Call) -> dict[str, Any]:
    """The form of a month; its pages are remembered, so that the file has to be open for writing."""
    target = Path(call.arguments.out)
    printed = target.suffix.lower() == ".pdf"
    with call.open_to_write() as opened:
        if printed:
            opened.years.require_unlocked(call.year)
        made = papers.export(opened, "followup-form", call.year, target, _choice(call))
        if printed:
            opened.month_forms.printed(made.path)
    return _made(made)


def _section_form(call: Call) -> dict[str, Any]:
    """The form of a ฝ่าย; that it went out is remembered."""
    given = call.arguments
    if not given.month or not given.section:
        raise WrongCall("--month --section", "--month 2566-01 --section ฝ่ายปกครอง")
    with call.open_to_write() as opened:
        sent = opened.section_forms.send_as(call.year, Month.parse(given.month), given.section, Path(given.out))
    return {"made": str(sent.path), "rows": len(sent.form.lines), "revision": sent.form.revision}


def _risk_form(call: Call) -> dict[str, Any]:
    """The risk form of a ฝ่าย for a period; that it went out is remembered."""
    given = call.arguments
    if not given.period or not given.section:
        raise WrongCall("--period --section", "--period q1 --section ฝ่ายปกครอง")
    with call.open_to_write() as opened:
        sent = opened.risk_forms.send_as(call.year, given.period, given.section, Path(given.out))
    return {"made": str(sent.path), "rows": len(sent.form.lines), "revision": sent.form.revision}


def _evidence(call: Call) -> dict[str, Any]:
    from ita_desktop.services import evidence_out

    given = call.arguments
    months = (Month.parse(given.month),) if given.month else ()
    with session.open_to_read(call.file) as opened:
        made = evidence_out.take_out(opened, call.year, Path(given.out), months)
    return {"made": str(made.folder), "files": made.files, "pieces": made.pieces}
