"""What the form of a ฝ่าย carries unseen: whose it is, and every value as it was sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from ita_desktop.documents.sealing import sealed, unsealed
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.form_fields import read_again, written
from ita_desktop.domain.section_form import FIELDS, FormLine, SectionForm

MARK = "ita-desktop section form"
VERSION = 1


def write(form: SectionForm) -> list[str]:
    """The seal as lines of text: first whose form it is, then an activity each."""
    head = {
        "uid": form.uid, "office_uid": form.office_uid, "office": form.office, "year": form.year,
        "month": str(form.month), "section": form.section, "key": form.key, "revision": form.revision,
        "sent_at": form.sent_at, "due_on": form.due_on.isoformat() if form.due_on else "",
    }  # fmt: skip
    return sealed(MARK, VERSION, head, map(_line, form.lines))


def read(lines: Sequence[str]) -> SectionForm | None:
    """The form in these lines, None where they hold none that this program can read."""
    return unsealed(MARK, VERSION, lines, _form)


def _form(head: Mapping[str, Any], rows: Sequence[Any]) -> SectionForm:
    texts = {name: str(head[name]) for name in ("uid", "office_uid", "office", "section", "key", "sent_at")}
    due = dt.date.fromisoformat(head["due_on"]) if head["due_on"] else None
    return SectionForm(
        year=int(head["year"]), month=Month.parse(head["month"]), revision=int(head["revision"]), due_on=due,
        lines=tuple(map(_line_again, rows)), **texts,
    )  # fmt: skip


def _line(line: FormLine) -> dict[str, Any]:
    return {**line._asdict(), "values": written(line.values)}


def _line_again(data: Mapping[str, Any]) -> FormLine:
    texts = {name: str(data[name]) for name in ("activity", "codes", "text", "target")}
    return FormLine(**texts, values=read_again(FIELDS, data["values"]), revision=int(data["revision"]))
