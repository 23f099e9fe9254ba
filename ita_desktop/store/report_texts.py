"""The words of reports, as rows: one for each heading that a person has dealt with."""

from __future__ import annotations

from sqlite3 import Connection

from ita_desktop.domain.report import Heading, Report, Worded
from ita_desktop.store.rows import delete, insert, select, update

_WHERE = "WHERE fiscal_year = ? AND report = ?"


def read(db: Connection, fiscal_year: int, report: Report) -> dict[Heading, Worded]:
    """What is written under the headings of a report."""
    rows = select(db, f"SELECT * FROM report_text {_WHERE}", (fiscal_year, report.value))
    return {Heading(row["heading"]): Worded(row["text"], bool(row["none_confirmed"])) for row in rows}


def keep(db: Connection, fiscal_year: int, report: Report, heading: Heading, worded: Worded) -> None:
    """Write a heading's words over those before; without any the row goes."""
    key = {"fiscal_year": fiscal_year, "report": report.value, "heading": heading.value}
    rows = select(db, f"SELECT id FROM report_text {_WHERE} AND heading = ?", tuple(key.values()))
    values = {"text": worded.text, "none_confirmed": int(worded.none_confirmed)}
    if not rows:
        insert(db, "report_text", **key, **values)
    elif worded.missing:
        delete(db, "report_text", rows[0]["id"])
    else:
        update(db, "report_text", rows[0]["id"], **values)
