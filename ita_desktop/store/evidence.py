"""Evidence and what it serves, as rows; contents lie among the blobs and are read one by one."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import uuid
from collections.abc import Iterable, Sequence
from sqlite3 import Connection, IntegrityError
from typing import NamedTuple

from ita_desktop.domain.evidence import EntryKey, Evidence, Kind, RiskKey, Shown
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.store.rows import Row, delete, insert, select, update

_SHOWN = "evidence.id, kind, name, url, taken_on, width, height"
_SERVING = "FROM followup_evidence served JOIN followup ON followup.id = followup_id"
_OF_RISKS = "FROM risk_evidence served JOIN risk ON risk.id = risk_id"


class Holder(NamedTuple):
    """What evidence serves: in which table that is said, and by which values."""

    table: str
    values: tuple[tuple[str, int | str], ...]

    @property
    def where(self) -> str:
        """Its rows, with a place for each value."""
        return " AND ".join(f"{column} = ?" for column, _ in self.values)

    @property
    def given(self) -> tuple[int | str, ...]:
        """The values for those places."""
        return tuple(value for _, value in self.values)


def entry(followup_id: int) -> Holder:
    """An entry of the follow-up."""
    return Holder("followup_evidence", (("followup_id", followup_id),))


def risk(risk_id: int, period: str) -> Holder:
    """A risk, or what is told of it for a period."""
    return Holder("risk_evidence", (("risk_id", risk_id), ("period", period)))


def of_entries(db: Connection, fiscal_year: int, months: Sequence[Month] = ()) -> dict[EntryKey, list[Shown]]:
    """The evidence of each entry of a year, or of some months, in its order."""
    where = f"AND month IN ({', '.join('?' * len(months))})" if months else ""
    rows = select(
        db,
        f"SELECT {_SHOWN}, caption, activity_uid, month {_SERVING} JOIN evidence ON evidence.id = evidence_id "
        f"WHERE followup.fiscal_year = ? {where} ORDER BY month, followup_id, served.place, served.id",
        (fiscal_year, *map(str, months)),
    )
    found: dict[EntryKey, list[Shown]] = {}
    for row in rows:
        found.setdefault((row["activity_uid"], Month.parse(row["month"])), []).append(_shown(row))
    return found


def of_risks(db: Connection, fiscal_year: int) -> dict[RiskKey, list[Shown]]:
    """The evidence of each risk of a year and of its periods, in its order."""
    rows = select(
        db,
        f"SELECT {_SHOWN}, caption, risk.uid AS risk, period {_OF_RISKS} JOIN evidence ON evidence.id = evidence_id "
        "WHERE risk.fiscal_year = ? ORDER BY risk.place, period, served.place, served.id",
        (fiscal_year,),
    )
    found: dict[RiskKey, list[Shown]] = {}
    for row in rows:
        found.setdefault(RiskKey(row["risk"], row["period"]), []).append(_shown(row))
    return found


def of_year(db: Connection, fiscal_year: int) -> list[Evidence]:
    """All evidence of a year, what serves nothing too."""
    entries: dict[int, list[EntryKey]] = {}
    sql = f"SELECT evidence_id, activity_uid, month {_SERVING} WHERE fiscal_year = ? ORDER BY month, followup_id"
    for evidence_id, uid, month in db.execute(sql, (fiscal_year,)).fetchall():
        entries.setdefault(evidence_id, []).append((uid, Month.parse(month)))
    risks: dict[int, list[RiskKey]] = {}
    sql = f"SELECT evidence_id, risk.uid, period {_OF_RISKS} WHERE fiscal_year = ? ORDER BY risk.place, period"
    for evidence_id, uid, period in db.execute(sql, (fiscal_year,)).fetchall():
        risks.setdefault(evidence_id, []).append(RiskKey(uid, period))
    rows = select(
        db,
        f"SELECT {_SHOWN}, '' AS caption, original IS NOT NULL AS has_original, (SELECT coalesce(sum(size), 0) "
        "FROM blob WHERE sha256 IN (evidence.sha256, original, thumbnail)) AS size "
        "FROM evidence WHERE fiscal_year = ? ORDER BY id",
        (fiscal_year,),
    )
    return [
        Evidence(
            _shown(row), row["size"], bool(row["has_original"]),
            tuple(entries.get(row["id"], ())), tuple(risks.get(row["id"], ())),
        )
        for row in rows
    ]  # fmt: skip


def size(db: Connection, fiscal_year: int, evidence_ids: Sequence[int] | None = None) -> int:
    """How many bytes the evidence of a year, or some of it, takes in the file; the same content counts once."""
    chosen = "" if evidence_ids is None else "AND id IN (SELECT value FROM json_each(?2))"
    columns = " UNION ".join(f"SELECT {one} FROM evidence WHERE fiscal_year = ?1 {chosen}" for one in _BLOBS)
    sql = f"SELECT coalesce(sum(size), 0) FROM blob WHERE sha256 IN ({columns})"
    values = (fiscal_year,) if evidence_ids is None else (fiscal_year, json.dumps(list(evidence_ids)))
    return int(db.execute(sql, values).fetchone()[0])


_BLOBS = ("sha256", "original", "thumbnail")


def blob_of(db: Connection, evidence_id: int, column: str) -> str | None:
    """Under which SHA-256 the picture or file (sha256), its thumbnail or its original lies."""
    if column not in _BLOBS:
        raise TypeError(f"no such content: {column}")
    row = db.execute(f"SELECT {column} FROM evidence WHERE id = ?", (evidence_id,)).fetchone()
    return row[0] if row else None


def drop_blobs(db: Connection, hashes: Iterable[str]) -> None:
    """Take contents out of the file, but for those that something names."""
    for sha256 in hashes:
        with contextlib.suppress(IntegrityError):
            db.execute("DELETE FROM blob WHERE sha256 = ?", (sha256,))


def known(db: Connection, fiscal_year: int, source: str) -> int | None:
    """The evidence of a year that came from the same content."""
    row = db.execute("SELECT id FROM evidence WHERE fiscal_year = ? AND source = ?", (fiscal_year, source)).fetchone()
    return int(row[0]) if row else None


def add(db: Connection, fiscal_year: int, **values: object) -> int:
    """Keep a piece of evidence; says its row id."""
    return insert(db, "evidence", uid=uuid.uuid4().hex, fiscal_year=fiscal_year, **values)


def keep_original(db: Connection, evidence_id: int, sha256: str | None) -> bool:
    """Keep a photo as it came, too; false where there is nothing to keep, or it was kept before."""
    if sha256 is None or blob_of(db, evidence_id, "original"):
        return False
    update(db, "evidence", evidence_id, original=sha256)
    return True


def serve(db: Connection, holder: Holder, evidence_id: int, caption: str = "") -> bool:
    """Let evidence serve something, after what serves it already; false where it does so already."""
    if _served_id(db, holder, evidence_id):
        return False
    sql = f"SELECT coalesce(max(place), 0) + 1 FROM {holder.table} WHERE {holder.where}"
    place = db.execute(sql, holder.given).fetchone()[0]
    insert(db, holder.table, **dict(holder.values), evidence_id=evidence_id, caption=caption, place=place)
    return True


def _served_id(db: Connection, holder: Holder, evidence_id: int) -> int | None:
    """The row that says that evidence serves something."""
    sql = f"SELECT id FROM {holder.table} WHERE {holder.where} AND evidence_id = ?"
    row = db.execute(sql, (*holder.given, evidence_id)).fetchone()
    return int(row[0]) if row else None


def release(db: Connection, holder: Holder, evidence_id: int) -> None:
    """Let evidence serve something no longer."""
    if row_id := _served_id(db, holder, evidence_id):
        delete(db, holder.table, row_id)


def caption(db: Connection, holder: Holder, evidence_id: int, text: str) -> None:
    """Keep what stands below evidence where it serves."""
    if row_id := _served_id(db, holder, evidence_id):
        update(db, holder.table, row_id, caption=text)


def reorder(db: Connection, holder: Holder, evidence_ids: Sequence[int]) -> None:
    """Put the evidence of something into this order."""
    for place, evidence_id in enumerate(evidence_ids, 1):
        if row_id := _served_id(db, holder, evidence_id):
            update(db, holder.table, row_id, place=place)


def remove_unused(db: Connection, evidence_ids: Iterable[int]) -> None:
    """Take away what serves no entry and no risk, and is no page of a form."""
    for evidence_id in evidence_ids:
        used = db.execute(
            "SELECT 1 FROM followup_evidence WHERE evidence_id = ?1 "
            "UNION SELECT 1 FROM risk_evidence WHERE evidence_id = ?1 "
            "UNION SELECT 1 FROM form_page WHERE evidence_id = ?1",
            (evidence_id,),
        ).fetchone()
        if not used:
            delete(db, "evidence", evidence_id)


def _shown(row: Row) -> Shown:
    taken_on = dt.date.fromisoformat(row["taken_on"]) if row["taken_on"] else None
    return Shown(
        row["id"], Kind(row["kind"]), row["name"], row["url"], row["caption"], taken_on, row["width"], row["height"]
    )
