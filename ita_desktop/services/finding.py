"""What a search finds, said so that the window can go there: the kind of place, its year and its key."""

from __future__ import annotations

from sqlite3 import Connection
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.store.office_file import OfficeFile
from ita_desktop.store.rows import Row, select

if TYPE_CHECKING:
    from ita_desktop.store.search import Hit


class Place(NamedTuple):
    """Where something stands: an item, framework or measure, follow-up or respondents of a year, part of the office."""

    kind: str
    key: str
    year: int | None = None


class Found(NamedTuple):
    """One thing found: what it is called, the text that matched, and where to go."""

    title: str
    text: str
    place: Place


_OF_ITEM = "SELECT item.code, item.short_title, item.title, f.fiscal_year FROM item {} WHERE {}.id = ?"
_OF_FRAMEWORK = "SELECT {} AS code, part.title, f.fiscal_year FROM {} part {} WHERE part.id = ?"
_FRAMEWORK = "JOIN framework f ON f.id = framework_id"
_OF_MEASURE = (
    "SELECT measure.id, measure.fiscal_year, (SELECT group_concat(code, ', ') FROM measure_item "
    "WHERE measure_id = measure.id) AS codes, measure.indicator FROM measure {} WHERE {}.id = ?"
)
_OF_ENTRY = (
    "SELECT activity_uid, month, followup.fiscal_year, wording FROM followup "
    "JOIN followup_evidence ON followup_id = followup.id WHERE {} = ?"
)
_LOOK = {
    "item": _OF_ITEM.format(_FRAMEWORK, "item"),
    "topic": _OF_ITEM.format(f"{_FRAMEWORK} JOIN topic ON topic.item_id = item.id", "topic"),
    "element": _OF_ITEM.format(f"{_FRAMEWORK} JOIN element ON element.item_id = item.id", "element"),
    "publication": _OF_ITEM.format(f"{_FRAMEWORK} JOIN publication ON publication.item_id = item.id", "publication"),
    "link": _OF_ITEM.format(f"{_FRAMEWORK} JOIN link ON link.item_id = item.id", "link"),
    "attachment": _OF_ITEM.format(f"{_FRAMEWORK} JOIN attachment ON attachment.item_id = item.id", "attachment"),
    "element_check": _OF_ITEM.format(
        f"{_FRAMEWORK} JOIN element ON element.item_id = item.id "
        "JOIN element_check ON element_check.element_id = element.id",
        "element_check",
    ),
    "indicator": _OF_FRAMEWORK.format("part.number", "indicator", _FRAMEWORK),
    "item_group": _OF_FRAMEWORK.format("part.code", "item_group", _FRAMEWORK),
    "instrument": _OF_FRAMEWORK.format("part.code", "instrument", _FRAMEWORK),
    "respondent": "SELECT fiscal_year, instrument, trait, name FROM respondent WHERE id = ?",
    "measure": _OF_MEASURE.format("", "measure"),
    **{
        part: _OF_MEASURE.format(f"JOIN {part} ON {part}.measure_id = measure.id", part)
        for part in ("measure_item", "activity", "point", "owner")
    },
    "followup": "SELECT activity_uid, month, fiscal_year, wording FROM followup WHERE id = ?",
    "evidence": _OF_ENTRY.format("evidence_id"),
    "followup_evidence": _OF_ENTRY.format("followup_evidence.id"),
    "report_text": "SELECT report, fiscal_year FROM report_text WHERE id = ?",
    "framework": "SELECT pack AS code, title, fiscal_year FROM framework WHERE id = ?",
}

_OF_AN_ITEM = ("item", "topic", "element", "publication", "link", "attachment", "element_check")


def search(file: OfficeFile, text: str, limit: int = 50) -> list[Found]:
    """Everything that holds every word of the text, newest first."""
    from ita_desktop.store.search import find

    places: dict[Place, Found] = {}
    for hit in find(file, text, limit):
        if found := _found(file.connection, hit):
            places.setdefault(found.place, found)  # an item and its sub-questions are one place
    return list(places.values())


def _found(db: Connection, hit: Hit) -> Found | None:
    if hit.table not in _LOOK:
        return Found(hit.text, hit.text, Place(hit.table, str(hit.row_id)))
    rows = select(db, _LOOK[hit.table], (hit.row_id,))
    if not rows:
        return None
    if hit.table == "respondent":
        return _respondents(hit, rows[0])
    if hit.table == "report_text":
        return Found(hit.text, hit.text, Place("report-texts", rows[0]["report"], rows[0]["fiscal_year"]))
    if hit.table in ("followup", "evidence", "followup_evidence"):
        return _followup(hit, rows[0])
    return _measure(hit, rows[0]) if "codes" in rows[0] else _in_framework(hit, rows[0])


def _measure(hit: Hit, row: Row) -> Found:
    served = row["codes"] or str(row["indicator"] or "")
    return Found(f"{served} {hit.text}".strip(), hit.text, Place("measure", str(row["id"]), row["fiscal_year"]))


def _followup(hit: Hit, row: Row) -> Found:
    from ita_desktop.domain.dates import month_short
    from ita_desktop.domain.fiscal_year import Month

    title = f"{month_short(Month.parse(row['month']))} {row['wording']}".strip()
    key = f"{row['activity_uid']}:{row['month']}"
    return Found(title, hit.text, Place("followup", key, row["fiscal_year"]))


def _respondents(hit: Hit, row: Row) -> Found:
    from ita_desktop.domain.respondents import TITLES, Trait

    instrument, trait, name = row["instrument"], row["trait"], row["name"]
    title = f"{instrument} {TITLES[instrument][Trait(trait)]}: {name}"
    return Found(title, hit.text, Place("respondents", f"{instrument}:{trait}:{name}", row["fiscal_year"]))


def _in_framework(hit: Hit, row: Row) -> Found:
    kind = "item" if hit.table in _OF_AN_ITEM else "framework"
    title = row.get("short_title") or row["title"]
    key = str(row["code"]) if kind == "item" else f"{hit.table}:{row['code']}"
    code = "" if hit.table == "framework" else row["code"]  # the pack it was copied from says nothing to people
    return Found(f"{code} {title}".strip(), hit.text, Place(kind, key, row["fiscal_year"]))
