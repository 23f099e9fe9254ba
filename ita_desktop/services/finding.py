"""What a search finds, said so that the window can go there: the kind of place, its year and its key."""

from __future__ import annotations

from collections.abc import Callable
from sqlite3 import Connection
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.store.office_file import OfficeFile
from ita_desktop.store.rows import Row, select

if TYPE_CHECKING:
    from ita_desktop.store.search import Hit


class Place(NamedTuple):
    """Where something stands: an item, measure, follow-up, risk, respondents of a year, a part of the office …"""

    kind: str
    key: str
    year: int | None = None


class Found(NamedTuple):
    """One thing found: what it is called, the text that matched, and where to go."""

    title: str
    text: str
    place: Place


class _Kind(NamedTuple):
    """A table that is searched: what is asked of the row that was hit, what it is to people, else what kind it is."""

    asked: str
    found: Callable[[Hit, Row], Found]
    otherwise: _Kind | None = None


def _item(hit: Hit, row: Row) -> Found:
    title = row["short_title"] or row["title"]
    return Found(f"{row['code']} {title}".strip(), hit.text, Place("item", row["code"], row["fiscal_year"]))


def _of_item(table: str, joins: str) -> _Kind:
    asked = f"SELECT item.code, item.short_title, item.title, f.fiscal_year FROM item {_FRAMEWORK} {joins}"
    return _Kind(f"{asked} WHERE {table}.id = ?", _item)


def _part(hit: Hit, row: Row) -> Found:
    place = Place("framework", f"{hit.table}:{row['code']}", row["fiscal_year"])
    return Found(f"{row['code']} {row['title']}".strip(), hit.text, place)


def _of_framework(table: str, code: str) -> _Kind:
    asked = f"SELECT part.{code} AS code, part.title, f.fiscal_year FROM {table} part {_FRAMEWORK}"
    return _Kind(f"{asked} WHERE part.id = ?", _part)


def _framework(hit: Hit, row: Row) -> Found:
    """A whole item set; the pack that it was copied from says nothing to people."""
    return Found(row["title"], hit.text, Place("framework", f"{hit.table}:{row['pack']}", row["fiscal_year"]))


def _measure(hit: Hit, row: Row) -> Found:
    served = row["codes"] or str(row["indicator"] or "")
    return Found(f"{served} {hit.text}".strip(), hit.text, Place("measure", str(row["id"]), row["fiscal_year"]))


def _of_measure(table: str, joins: str = "") -> _Kind:
    codes = "SELECT group_concat(code, ', ') FROM measure_item WHERE measure_id = measure.id"
    asked = f"SELECT measure.id, measure.fiscal_year, ({codes}) AS codes, measure.indicator FROM measure {joins}"
    return _Kind(f"{asked} WHERE {table}.id = ?", _measure)


def _entry(hit: Hit, row: Row) -> Found:
    from ita_desktop.domain.dates import month_short
    from ita_desktop.domain.fiscal_year import Month

    title = f"{month_short(Month.parse(row['month']))} {row['wording']}".strip()
    key = f"{row['activity_uid']}:{row['month']}"
    return Found(title, hit.text, Place("followup", key, row["fiscal_year"]))


def _of_entry(column: str, joins: str = "") -> _Kind:
    asked = f"SELECT activity_uid, month, followup.fiscal_year, wording FROM followup {joins}"
    return _Kind(f"{asked} WHERE {column} = ?", _entry)


def _risk(hit: Hit, row: Row) -> Found:
    return Found(
        row["event"] or row["process"] or hit.text, hit.text, Place("risk", str(row["id"]), row["fiscal_year"])
    )


def _of_risk(column: str, joins: str = "") -> _Kind:
    return _Kind(f"SELECT risk.id, risk.fiscal_year, event, process FROM risk {joins} WHERE {column} = ?", _risk)


def _report(hit: Hit, row: Row) -> Found:
    return Found(hit.text, hit.text, Place("report-texts", row["report"], row["fiscal_year"]))


def _respondents(hit: Hit, row: Row) -> Found:
    from ita_desktop.domain.respondents import TITLES, Trait

    instrument, trait, name = row["instrument"], row["trait"], row["name"]
    title = f"{instrument} {TITLES[instrument][Trait(trait)]}: {name}"
    return Found(title, hit.text, Place("respondents", f"{instrument}:{trait}:{name}", row["fiscal_year"]))


_FRAMEWORK = "JOIN framework f ON f.id = framework_id"
_ELEMENT = "JOIN element ON element.item_id = item.id"
_EVIDENCE = "JOIN followup_evidence ON followup_id = followup.id"
_KINDS = {
    "item": _of_item("item", ""),
    **{
        part: _of_item(part, f"JOIN {part} ON {part}.item_id = item.id")
        for part in ("topic", "element", "publication", "link", "attachment")
    },
    "element_check": _of_item("element_check", f"{_ELEMENT} JOIN element_check ON element_id = element.id"),
    "framework": _Kind("SELECT pack, title, fiscal_year FROM framework WHERE id = ?", _framework),
    "indicator": _of_framework("indicator", "number"),
    "item_group": _of_framework("item_group", "code"),
    "instrument": _of_framework("instrument", "code"),
    "respondent": _Kind("SELECT fiscal_year, instrument, trait, name FROM respondent WHERE id = ?", _respondents),
    "measure": _of_measure("measure"),
    **{
        part: _of_measure(part, f"JOIN {part} ON {part}.measure_id = measure.id")
        for part in ("measure_item", "activity", "point", "owner")
    },
    "followup": _of_entry("id"),
    "evidence": _of_entry("evidence_id", _EVIDENCE)._replace(
        otherwise=_of_risk("evidence_id", "JOIN risk_evidence ON risk_id = risk.id")
    ),
    "followup_evidence": _of_entry("followup_evidence.id", _EVIDENCE),
    "risk": _of_risk("risk.id"),
    **{
        part: _of_risk(f"{part}.id", f"JOIN {part} ON {part}.risk_id = risk.id")
        for part in ("risk_measure", "risk_watch", "risk_revision", "risk_evidence")
    },
    "report_text": _Kind("SELECT report, fiscal_year FROM report_text WHERE id = ?", _report),
}
"""What a hit in each table leads to; a new table joins here, and one of the office leads to itself."""


def search(file: OfficeFile, text: str, limit: int = 50) -> list[Found]:
    """Everything that holds every word of the text, newest first."""
    from ita_desktop.store.search import find

    places: dict[Place, Found] = {}
    for hit in find(file, text, limit):
        if found := _found(file.connection, hit):
            places.setdefault(found.place, found)  # an item and its sub-questions are one place
    return list(places.values())


def _found(db: Connection, hit: Hit) -> Found | None:
    kind = _KINDS.get(hit.table)
    if kind is None:
        return Found(hit.text, hit.text, Place(hit.table, str(hit.row_id)))
    while kind:
        if rows := select(db, kind.asked, (hit.row_id,)):
            return kind.found(hit, rows[0])
        kind = kind.otherwise
    return None
