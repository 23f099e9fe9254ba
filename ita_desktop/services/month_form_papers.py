"""What the printed monthly form says: the checklist of a month with what was recorded, of a ฝ่าย or the whole office."""

from __future__ import annotations

from collections.abc import Sequence

from ita_desktop.documents.content import Document, Signature
from ita_desktop.documents.forms import month_form as form
from ita_desktop.documents.forms.month_form import Evidenced, FormLine, MonthForm
from ita_desktop.documents.plan_words import months_words
from ita_desktop.domain.evidence import Kind, Shown
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import rhythm_of
from ita_desktop.domain.measures import RHYTHM_WORDS, spans
from ita_desktop.domain.office import Role
from ita_desktop.services.followups import CheckLine, target_of
from ita_desktop.services.session import Session
from ita_desktop.services.signers import MAKERS, assistant, director, signer


def document(
    opened: Session, year: int, month: Month, sections: Sequence[str | None] = (None,), *, blank: bool = False
) -> Document:
    """The forms of some ฝ่าย by name in one paper; None is the whole office."""
    return form.document([month_form(opened, year, month, section, blank=blank) for section in sections])


def month_form(
    opened: Session, year: int, month: Month, section: str | None = None, *, blank: bool = False
) -> MonthForm:
    """The form of one ฝ่าย by name, or of the whole office."""
    opened.years.require(year, month)
    office, place = opened.office.read(), {row.activity.uid: n for n, row in enumerate(opened.followups.year(year))}
    shown = opened.evidence.of_entries(year, [month])
    checklist = [line for line in opened.followups.checklist(year, month, section).lines if line.due or not blank]
    checklist.sort(key=lambda line: place.get(line.key, len(place)))
    return MonthForm(
        office.name, office.district_code, month, section or "", opened.month_forms.number(section),
        tuple(_line(line, shown.get((line.key, month), ())) for line in checklist), _signers(opened, section), blank,
    )  # fmt: skip


def _line(line: CheckLine, shown: Sequence[Shown]) -> FormLine:
    kinds = [one.kind for one in shown]
    evidence = Evidenced(*(kinds.count(kind) for kind in (Kind.PHOTO, Kind.LINK, Kind.FILE)))
    if line.measure is None or line.activity is None:
        return FormLine("", line.text, line.entry, evidence=evidence)
    rhythm = rhythm_of(line.measure, line.activity)
    when = " · ".join(filter(None, (months_words(line.activity), RHYTHM_WORDS[rhythm] if rhythm else "")))
    codes = spans(item.code for item in line.measure.items)
    return FormLine(codes, line.text, line.entry, target_of(line.activity), when, evidence)


def _signers(opened: Session, section: str | None) -> tuple[Signature, ...]:
    """Officer and head of the ฝ่าย, of the one that gathers the forms for the whole office; then who directs."""
    people, district = opened.office.people(), opened.office.read().district
    known = {one.name: one.key for one in opened.office.sections()}
    name = section or next((name for name, key in known.items() if key == MAKERS), "")
    return (
        signer(people, "ผู้รายงาน", Role.OFFICER, "เจ้าหน้าที่ผู้รับผิดชอบ", known.get(name)),
        signer(people, "ผู้ตรวจสอบ", Role.HEAD, f"หัวหน้า{name}", known.get(name)),
        signer(people, "ผู้กำกับติดตาม", Role.ASSISTANT, assistant(district)),
        signer(people, "ผู้รับทราบ/สั่งการ", Role.DIRECTOR, director(district)),
    )
