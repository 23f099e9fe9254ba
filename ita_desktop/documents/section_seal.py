"""What the form of a ฝ่าย carries unseen: whose it is, and every value as it was sent."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.section_form import FormLine, SectionForm, read_again, written

MARK = "ita-desktop section form"
VERSION = 1


def write(form: SectionForm) -> list[str]:
    """The seal as lines of text: first whose form it is, then an activity each."""
    head = {
        "mark": MARK, "version": VERSION, "uid": form.uid, "office_uid": form.office_uid, "office": form.office,
        "year": form.year, "month": str(form.month), "section": form.section, "key": form.key,
        "revision": form.revision, "sent_at": form.sent_at, "due_on": form.due_on.isoformat() if form.due_on else "",
    }  # fmt: skip
    return [json.dumps(line, ensure_ascii=False) for line in (head, *map(_line, form.lines))]


def read(lines: Sequence[str]) -> SectionForm | None:
    """The form in these lines, None where they hold none that this program can read."""
    try:
        head, *rows = map(json.loads, lines)
        if head["mark"] != MARK or head["version"] != VERSION:
            return None
        texts = {name: str(head[name]) for name in ("uid", "office_uid", "office", "section", "key", "sent_at")}
        due = dt.date.fromisoformat(head["due_on"]) if head["due_on"] else None
        return SectionForm(
            year=int(head["year"]), month=Month.parse(head["month"]), revision=int(head["revision"]), due_on=due,
            lines=tuple(map(_line_again, rows)), **texts,
        )  # fmt: skip
    except (Problem, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
        return None


def _line(line: FormLine) -> dict[str, Any]:
    return {**line._asdict(), "values": written(line.values)}


def _line_again(data: Mapping[str, Any]) -> FormLine:
    texts = {name: str(data[name]) for name in ("activity", "codes", "text", "target")}
    return FormLine(**texts, values=read_again(data["values"]), revision=int(data["revision"]))
