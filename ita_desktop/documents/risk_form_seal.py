"""What the risk form of a ฝ่าย carries unseen: whose it is, how it was scored, and every value as it was sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from ita_desktop.documents.sealing import sealed, unsealed
from ita_desktop.domain import risk_method
from ita_desktop.domain.form_fields import read_again, written
from ita_desktop.domain.risk_form import RiskForm, RiskLine, fields

MARK = "ita-desktop risk form"
VERSION = 1
_TEXTS = ("uid", "office_uid", "office", "period", "section", "key", "sent_at")


def write(form: RiskForm) -> list[str]:
    """The seal as lines of text: first whose form it is, then a risk each."""
    head = {
        **{name: getattr(form, name) for name in _TEXTS}, "year": form.year, "revision": form.revision,
        "due_on": form.due_on.isoformat() if form.due_on else "", "method": risk_method.written(form.method),
    }  # fmt: skip
    return sealed(MARK, VERSION, head, ({**line._asdict(), "values": written(line.values)} for line in form.lines))


def read(lines: Sequence[str]) -> RiskForm | None:
    """The form in these lines, None where they hold none that this program can read."""
    return unsealed(MARK, VERSION, lines, _form)


def _form(head: Mapping[str, Any], rows: Sequence[Any]) -> RiskForm:
    texts = {name: str(head[name]) for name in _TEXTS}
    method = risk_method.read(head["method"])
    known = fields(method)
    lines = tuple(_line(row)._replace(values=read_again(known, row["values"])) for row in rows)
    due = dt.date.fromisoformat(head["due_on"]) if head["due_on"] else None
    return RiskForm(
        year=int(head["year"]), revision=int(head["revision"]), due_on=due, method=method, lines=lines, **texts
    )


def _line(row: Mapping[str, Any]) -> RiskLine:
    return RiskLine(str(row["uid"]), str(row["number"]), str(row["level"]), title=str(row["title"]))
