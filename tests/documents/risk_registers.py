"""Invented registers of risks: the nine of the library with scores of both families, and worse ones."""

from __future__ import annotations

import datetime as dt

from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms.letter import Letter
from ita_desktop.documents.forms.risk_data import RiskLine, RiskPaper
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.risk import Family, Quality, Remedy, Response, Tone
from ita_desktop.domain.risk_method import Every
from ita_desktop.domain.risk_watch import State, Watch, periods
from ita_desktop.services import packs

YEAR = 2570
METHOD = packs.risk_method()
QUARTERS, MONTHS = periods(YEAR, Every.QUARTER), periods(YEAR, Every.MONTH)
SECTIONS = tuple(section.name for section in packs.sections())
SIGNERS = (
    Signature("ผู้จัดทำ", position="หัวหน้าฝ่ายปกครอง"), Signature("ผู้เห็นชอบ", position="ผู้ช่วยผู้อำนวยการเขตตัวอย่าง"),
    Signature("ผู้อนุมัติ", "นายตัวอย่าง สมมุติ", "ผู้อำนวยการเขตตัวอย่าง"),
)  # fmt: skip
_SCORES = (  # likelihood, impact, necessity, severity
    (3, 4, 3, 2), (2, 3, 2, 2), (3, 3, 3, 2), (4, 5, 3, 3), (2, 4, 3, 1), (2, 2, 1, 1), (1, 5, 2, 1), (3, 5, 3, 3), (2, 3, 2, 2),
)  # fmt: skip


def risks(count=9, times=1):
    """So many risks, with texts so many times as long; every third has a second measure."""
    found, library = [], packs.risk_library()
    for n in range(count):
        given, (likely, impact, need, grave) = library[n % len(library)], _SCORES[n % len(_SCORES)]
        method = "สุ่มสอบถามผู้รับบริการเดือนละ 20 ราย " * times
        remedies = [
            one._replace(text=f"{one.text} " * times, method=method, owner=given.section, start=Month(2569, 12), due_on=dt.date(2027, 9, 30))
            for one in given.remedies
        ]  # fmt: skip
        if n % 3 == 0:
            remedies.append(Remedy("หมุนเวียนเจ้าหน้าที่ทุก 3 เดือน", owner="ฝ่ายปกครอง", due_on=dt.date(2027, 3, 31)))
        found.append(given._replace(
            event=f"{given.event} " * times, remedies=tuple(remedies), likelihood=likely, impact=impact, necessity=need,
            severity=grave, light=list(Tone)[n % 4], known=n % 2 == 0, touches=("finance", "users"), controls="มีคู่มือประชาชน " * times,
            quality=list(Quality)[n % 3], response=Response.REDUCE, likelihood_after=max(1, likely - 1), impact_after=impact, uid=f"u{n}",
        ))  # fmt: skip
    return tuple(found)


def watch(risk, period, occurred, **more):
    """What was told of a risk in a period."""
    told = {"done": "ประชุมชี้แจงแล้ว", "result": "ไม่พบเรื่องร้องเรียน", "state": State.WATCHING}
    return Watch(risk.uid, period.key, occurred=occurred, **(told | more))


def watched(risk, number):
    """The first quarter of a risk: green, yellow or red in turn; the fifth tells nothing."""
    if number == 5:
        return {}
    occurred = number % 3
    return {"q1": watch(risk, QUARTERS[0], occurred, fixed=occurred == 1 if occurred else None)}


def paper(family=Family.B, given=None, *, method=METHOD, **more):
    """The paper of a register; its numbers follow the order."""
    register = risks() if given is None else given
    lines = tuple(RiskLine(n, risk, watched(risk, n)) for n, risk in enumerate(register, 1))
    letter = Letter("สำนักงานเขตตัวอย่าง", made=Month(2569, 11), telephone="0 2000 0000", prefix="กท 0001")
    known = {"sections": SECTIONS, "signers": SIGNERS} | more
    return RiskPaper(letter, YEAR, method, family, lines, **known)


def unscored():
    """Risks as they come in: an event and a ฝ่าย, nothing else."""
    empty = dict.fromkeys(
        ("likelihood", "impact", "necessity", "severity", "light", "known", "quality", "response", "likelihood_after", "impact_after")
    )  # fmt: skip
    return tuple(
        risk._replace(**empty, touches=(), remedies=(), controls="", area="", cause="", effect="") for risk in risks(4)
    )


def three_levels():
    """Family B with three levels and other thresholds."""
    low, medium, _, high = METHOD.b.levels
    levels = (low, medium._replace(lowest=6), high._replace(lowest=12, name="วิกฤต"))
    return METHOD._replace(b=METHOD.b._replace(levels=levels))
