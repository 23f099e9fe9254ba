"""The risk register, as rows: risks, what is done about them, and what is asked to change."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping, Sequence
from sqlite3 import Connection
from typing import Any

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.risk import Quality, Remedy, Response, Risk, Tone
from ita_desktop.domain.risk_watch import Revision
from ita_desktop.store.rows import Row, delete, insert, select, update

_PLAIN = (
    "area", "process", "step", "event", "cause", "effect", "necessity", "severity", "likelihood", "impact", "controls",
    "likelihood_after", "impact_after", "notes",
)  # fmt: skip
_CHOICES: dict[str, type[Tone] | type[Quality] | type[Response]] = {
    "light": Tone,
    "quality": Quality,
    "response": Response,
}


def read(db: Connection, fiscal_year: int) -> list[Risk]:
    """The risks of a year, in their order."""
    return _read(db, "risk.fiscal_year = ?", fiscal_year)


def read_one(db: Connection, risk_id: int) -> Risk | None:
    """One risk, or None where it is gone."""
    return next(iter(_read(db, "risk.id = ?", risk_id)), None)


def years(db: Connection) -> list[int]:
    """The years that have a register, oldest first."""
    rows = db.execute("SELECT DISTINCT fiscal_year FROM risk ORDER BY fiscal_year").fetchall()
    return [year for (year,) in rows]


def year_of(db: Connection, risk_id: int) -> int | None:
    """The fiscal year of a risk."""
    row = db.execute("SELECT fiscal_year FROM risk WHERE id = ?", (risk_id,)).fetchone()
    return row[0] if row else None


def ids(db: Connection, uids: Iterable[str]) -> dict[str, int]:
    """The row ids of risks by their uids."""
    wanted = tuple(uids)
    marks = ", ".join("?" * len(wanted))
    return dict(db.execute(f"SELECT uid, id FROM risk WHERE uid IN ({marks})", wanted).fetchall())


def plan_words(db: Connection, fiscal_year: int) -> dict[str, Remedy]:
    """What the plan of a year says as measures against risks, by the uid of a measure or of an activity."""
    owners: dict[int, list[str]] = {}
    sql = (
        "SELECT measure_id, coalesce(section.name, owner.name) AS name FROM owner "
        "JOIN measure ON measure.id = measure_id LEFT JOIN section ON section.id = section_id "
        "WHERE fiscal_year = ? ORDER BY owner.place, owner.id"
    )
    for row in select(db, sql, (fiscal_year,)):
        owners.setdefault(row["measure_id"], []).append(row["name"])
    words: dict[str, Remedy] = {}
    sql = (
        "SELECT measure.id, measure.uid AS measure, activity.uid AS activity, text, end FROM measure "
        "LEFT JOIN activity ON measure_id = measure.id WHERE fiscal_year = ? ORDER BY activity.place, activity.id"
    )
    for row in select(db, sql, (fiscal_year,)):
        due_on = Month.parse(row["end"]).last_day if row["end"] else None
        said = Remedy(row["text"] or "", owner=", ".join(owners.get(row["id"], ())), due_on=due_on)
        words[row["measure"]] = _joined(words.get(row["measure"]), said)
        if row["activity"]:
            words[row["activity"]] = said
    return words


def _joined(before: Remedy | None, said: Remedy) -> Remedy:
    """A measure as its activities say it together, due when the last of them is."""
    if before is None:
        return said
    days = [day for day in (before.due_on, said.due_on) if day]
    return before._replace(text=f"{before.text}\n{said.text}", due_on=max(days, default=None))


def add(db: Connection, fiscal_year: int, risk: Risk) -> int:
    """Append a risk with its measures; says its row id."""
    (place,) = db.execute(
        "SELECT coalesce(max(place), 0) + 1 FROM risk WHERE fiscal_year = ?", (fiscal_year,)
    ).fetchone()
    row_id = insert(
        db, "risk", uid=risk.uid or uuid.uuid4().hex, fiscal_year=fiscal_year, place=place, source=risk.source,
        brought_from=risk.brought_from, **_values(db, risk),
    )  # fmt: skip
    _settle(db, row_id, (), risk.remedies)
    return row_id


def change(db: Connection, before: Risk, after: Risk) -> None:
    """Make the kept rows of a risk say what `after` says; only what differs is written, and its revision counts on."""
    old = _values(db, before)
    changed = {name: value for name, value in _values(db, after).items() if value != old[name]}
    if changed or before.remedies != after.remedies:
        update(db, "risk", before.id, **changed, revision=before.revision + 1)
        _settle(db, before.id, before.remedies, after.remedies)


def remove(db: Connection, risk_id: int) -> None:
    """Take a risk away with all that belongs to it."""
    delete(db, "risk", risk_id)


def revisions(db: Connection, fiscal_year: int) -> list[Revision]:
    """The requests of a year to revise what is done about risks, the oldest first."""
    sql = (
        "SELECT risk_revision.*, risk.uid AS risk_uid FROM risk_revision JOIN risk ON risk.id = risk_id "
        "WHERE fiscal_year = ? ORDER BY asked_on, risk_revision.id"
    )
    return [_revision(row) for row in select(db, sql, (fiscal_year,))]


def keep_revision(db: Connection, revision: Revision) -> int:
    """Write a request over the one before, or anew; says its row id."""
    values = {
        "asked_on": revision.asked_on.isoformat(),
        "approved_on": _day(revision.approved_on),
        **{name: getattr(revision, name) for name in ("before", "after", "reason")},
    }
    if revision.id:
        update(db, "risk_revision", revision.id, **values)
        return revision.id
    risk_id = ids(db, [revision.risk])[revision.risk]
    return insert(db, "risk_revision", uid=revision.uid or uuid.uuid4().hex, risk_id=risk_id, **values)


def remove_revision(db: Connection, revision_id: int) -> None:
    """Take a request away."""
    delete(db, "risk_revision", revision_id)


# --- rows -------------------------------------------------------------------------------------------------------


def _read(db: Connection, where: str, value: int) -> list[Risk]:
    remedies: dict[int, list[Remedy]] = {}
    sql = (
        "SELECT risk_measure.*, coalesce(section.name, owner) AS owner_name FROM risk_measure "
        "JOIN risk ON risk.id = risk_id LEFT JOIN section ON section.id = owner_id "
        f"WHERE {where} ORDER BY risk_measure.place, risk_measure.id"
    )
    for row in select(db, sql, (value,)):
        remedies.setdefault(row["risk_id"], []).append(_remedy(row))
    sql = (
        "SELECT risk.*, coalesce(section.name, risk.section) AS section_name FROM risk "
        f"LEFT JOIN section ON section.id = section_id WHERE {where} ORDER BY risk.place, risk.id"
    )
    return [_risk(row, remedies.get(row["id"], ())) for row in select(db, sql, (value,))]


def _risk(row: Row, remedies: Sequence[Remedy]) -> Risk:
    plain = {name: row[name] for name in (*_PLAIN, "source", "brought_from", "revision", "uid", "id")}
    choices: dict[str, Any] = {name: kind(row[name]) if row[name] else None for name, kind in _CHOICES.items()}
    return Risk(
        section=row["section_name"], known=None if row["known"] is None else bool(row["known"]),
        touches=tuple(row["touches"].split()), remedies=tuple(remedies), **choices, **plain,
    )  # fmt: skip


def _remedy(row: Row) -> Remedy:
    return Remedy(
        row["text"], row["method"], row["owner_name"],
        start=Month.parse(row["start"]) if row["start"] else None,
        due_on=dt.date.fromisoformat(row["due_on"]) if row["due_on"] else None,
        measure=row["measure_uid"], activity=row["activity_uid"], uid=row["uid"], id=row["id"],
    )  # fmt: skip


def _values(db: Connection, risk: Risk) -> dict[str, Any]:
    return {
        **{name: getattr(risk, name) for name in (*_PLAIN, *_CHOICES)},
        "section": risk.section,
        "section_id": _sections(db).get(risk.section),
        "known": None if risk.known is None else int(risk.known),
        "touches": " ".join(risk.touches),
    }


def _sections(db: Connection) -> Mapping[str, int]:
    return dict(db.execute("SELECT name, id FROM section").fetchall())


def _settle(db: Connection, risk_id: int, before: Sequence[Remedy], after: Sequence[Remedy]) -> None:
    """Make the measures of a risk say what is wanted, in that order; one that is kept by its id stays its own row."""
    kept = {remedy.id: (place, remedy) for place, remedy in enumerate(before, 1)}
    for gone in kept.keys() - {remedy.id for remedy in after}:
        delete(db, "risk_measure", gone)
    sections = _sections(db)
    for place, remedy in enumerate(after, 1):
        values = {**_remedy_values(remedy, sections), "place": place}
        if remedy.id not in kept:
            insert(db, "risk_measure", uid=remedy.uid or uuid.uuid4().hex, risk_id=risk_id, **values)
            continue
        was, old = kept[remedy.id]
        told = {**_remedy_values(old, sections), "place": was}
        if changed := {name: value for name, value in values.items() if value != told[name]}:
            update(db, "risk_measure", remedy.id, **changed)


def _remedy_values(remedy: Remedy, sections: Mapping[str, int]) -> dict[str, Any]:
    return {
        "text": remedy.text,
        "method": remedy.method,
        "owner": remedy.owner,
        "owner_id": sections.get(remedy.owner),
        "start": str(remedy.start or ""),
        "due_on": _day(remedy.due_on),
        "measure_uid": remedy.measure,
        "activity_uid": remedy.activity,
    }


def _revision(row: Row) -> Revision:
    return Revision(
        row["risk_uid"], dt.date.fromisoformat(row["asked_on"]), row["before"], row["after"], row["reason"],
        dt.date.fromisoformat(row["approved_on"]) if row["approved_on"] else None, uid=row["uid"], id=row["id"],
    )  # fmt: skip


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
