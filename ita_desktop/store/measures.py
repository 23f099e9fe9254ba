"""The plan of a year, as rows: measures with the items they serve, their activities, owners and points."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import Any

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Rhythm, Role, Served
from ita_desktop.store.frameworks import from_hundredths, hundredths
from ita_desktop.store.rows import Row, delete, insert, select, update

_OF_MEASURE = {"issue": "issues", "supervision": "supervision", "result": "results"}


def read(db: Connection, fiscal_year: int) -> list[Measure]:
    """The measures of a year, in their order."""
    return _read(db, "measure.fiscal_year = ?", fiscal_year)


def read_one(db: Connection, measure_id: int) -> Measure | None:
    """One measure, or None where it is gone."""
    return next(iter(_read(db, "measure.id = ?", measure_id)), None)


def years(db: Connection) -> list[int]:
    """The years that have a plan, oldest first."""
    rows = db.execute("SELECT DISTINCT fiscal_year FROM measure ORDER BY fiscal_year").fetchall()
    return [year for (year,) in rows]


def year_of(db: Connection, measure_id: int) -> int | None:
    """The fiscal year of a measure."""
    row = db.execute("SELECT fiscal_year FROM measure WHERE id = ?", (measure_id,)).fetchone()
    return row[0] if row else None


def measure_of(db: Connection, activity_id: int) -> int | None:
    """The measure that an activity belongs to."""
    row = db.execute("SELECT measure_id FROM activity WHERE id = ?", (activity_id,)).fetchone()
    return row[0] if row else None


def ids_of(db: Connection, uids: Sequence[str]) -> list[int]:
    """The row ids of the measures that go by these uids or have activities that do, in their order."""
    marks = ", ".join("?" * len(uids))
    sql = (
        "SELECT DISTINCT measure.id FROM measure LEFT JOIN activity ON activity.measure_id = measure.id "
        f"WHERE measure.uid IN ({marks}) OR activity.uid IN ({marks}) ORDER BY measure.fiscal_year, measure.place"
    )
    return [row_id for (row_id,) in db.execute(sql, (*uids, *uids)).fetchall()]


def uids(db: Connection) -> set[str]:
    """The uids of all measures and activities of the file."""
    return {uid for (uid,) in db.execute("SELECT uid FROM measure UNION ALL SELECT uid FROM activity").fetchall()}


def brought(db: Connection, fiscal_year: int) -> dict[str, str]:
    """For each measure of a year that was carried over, by its uid: the uid of the measure it came from."""
    sql = "SELECT uid, brought_from FROM measure WHERE fiscal_year = ? AND brought_from <> ''"
    return dict(db.execute(sql, (fiscal_year,)).fetchall())


def wordings(db: Connection, kinds: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Every different text ever written for kinds of points, or for activities, newest first, with its years."""
    asked = tuple(kinds)
    marks = ", ".join("?" for _ in asked)
    of_measure = "JOIN measure ON measure.id = measure_id"
    found = db.execute(
        f"SELECT fiscal_year, point.id, text FROM point {of_measure} WHERE kind IN ({marks})", asked
    ).fetchall()
    if "activity" in asked:
        found += db.execute(f"SELECT fiscal_year, activity.id, text FROM activity {of_measure}").fetchall()
    years: dict[str, dict[int, None]] = {}
    for year, _, text in sorted(found, reverse=True):
        years.setdefault(text, {})[year] = None
    return {text: tuple(used) for text, used in years.items()}


def add(db: Connection, fiscal_year: int, measure: Measure, *, place: int | None = None, brought_from: str = "") -> int:
    """Append a measure with all that belongs to it, or put it at a place; says its row id."""
    if place is None:
        (place,) = db.execute(
            "SELECT coalesce(max(place), 0) + 1 FROM measure WHERE fiscal_year = ?", (fiscal_year,)
        ).fetchone()
    else:
        db.execute("UPDATE measure SET place = place + 1 WHERE fiscal_year = ? AND place >= ?", (fiscal_year, place))
    row_id = insert(
        db, "measure", uid=measure.uid or uuid.uuid4().hex, fiscal_year=fiscal_year, place=place,
        source=measure.source, brought_from=brought_from, **_own(measure),
    )  # fmt: skip
    _settle(db, row_id, fiscal_year, Measure(), measure)
    return row_id


def change(db: Connection, before: Measure, after: Measure) -> None:
    """Make the kept rows of a measure say what `after` says; only what differs is written."""
    changed = {name: value for name, value in _own(after).items() if value != _own(before)[name]}
    if changed:
        update(db, "measure", before.id, **changed)
    fiscal_year = year_of(db, before.id)
    if fiscal_year is not None:
        _settle(db, before.id, fiscal_year, before, after)


def remove(db: Connection, measure_id: int) -> None:
    """Take a measure away with all that belongs to it."""
    delete(db, "measure", measure_id)


def place(db: Connection, measure_ids: Sequence[int]) -> None:
    """Put measures in this order, on the places that they have together."""
    marks = ", ".join("?" for _ in measure_ids)
    rows = dict(db.execute(f"SELECT id, place FROM measure WHERE id IN ({marks})", tuple(measure_ids)).fetchall())
    for row_id, at in zip(measure_ids, sorted(rows.values()), strict=True):
        if rows[row_id] != at:
            update(db, "measure", row_id, place=at)


def place_of(db: Connection, measure_id: int) -> int:
    """Where a measure stands in its plan."""
    return int(db.execute("SELECT place FROM measure WHERE id = ?", (measure_id,)).fetchone()[0])


# --- reading ----------------------------------------------------------------------------------------------------


def _read(db: Connection, where: str, value: int) -> list[Measure]:
    items = _by_measure(
        select(
            db,
            "SELECT measure_id, coalesce(item.code, measure_item.code) AS code, measure_item.title, score "
            "FROM measure_item JOIN measure ON measure.id = measure_id LEFT JOIN item ON item.id = item_id "
            f"WHERE {where} ORDER BY measure_item.place, measure_item.id",
            (value,),
        )
    )
    owners = _by_measure(
        select(
            db,
            "SELECT measure_id, coalesce(section.name, owner.name) AS name, role "
            "FROM owner JOIN measure ON measure.id = measure_id LEFT JOIN section ON section.id = section_id "
            f"WHERE {where} ORDER BY owner.place, owner.id",
            (value,),
        )
    )
    points = _parts(db, "point", where, value)
    activities = _parts(db, "activity", where, value)
    return [
        _measure(row, *(part.get(row["id"], []) for part in (items, owners, points, activities)))
        for row in select(db, f"SELECT * FROM measure WHERE {where} ORDER BY place, id", (value,))
    ]


def _parts(db: Connection, table: str, where: str, value: int) -> dict[int, list[Row]]:
    sql = (
        f"SELECT {table}.* FROM {table} JOIN measure ON measure.id = measure_id "
        f"WHERE {where} ORDER BY {table}.place, {table}.id"
    )
    return _by_measure(select(db, sql, (value,)))


def _by_measure(rows: Iterable[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["measure_id"], []).append(row)
    return found


def _measure(row: Row, items: list[Row], owners: list[Row], points: list[Row], activities: list[Row]) -> Measure:
    below: dict[tuple[int | None, str], list[Row]] = {}
    for point in points:
        below.setdefault((point["activity_id"], point["kind"]), []).append(point)
    lists = {name: tuple(p["text"] for p in below.get((None, kind), ())) for kind, name in _OF_MEASURE.items()}
    return Measure(
        indicator=row["indicator"],
        items=tuple(Served(item["code"], item["title"], _score(item["score"])) for item in items),
        activities=tuple(_activity(activity, below) for activity in activities),
        owners=tuple(Owner(owner["name"], Role(owner["role"]) if owner["role"] else None) for owner in owners),
        rhythm=_rhythm(row),
        pictures=row["pictures"],
        notes=row["notes"],
        source=row["source"],
        uid=row["uid"],
        id=row["id"],
        **lists,
    )


def _activity(row: Row, below: dict[tuple[int | None, str], list[Row]]) -> Activity:
    outputs = below.get((row["id"], "output"), ())
    return Activity(
        text=row["text"],
        outputs=tuple(Output(point["text"], _score(point["quantity"]), point["unit"]) for point in outputs),
        channels=tuple(point["text"] for point in below.get((row["id"], "channel"), ())),
        start=Month.parse(row["start"]) if row["start"] else None,
        end=Month.parse(row["end"]) if row["end"] else None,
        rhythm=_rhythm(row),
        uid=row["uid"],
        id=row["id"],
    )


def _score(kept: int | None) -> Any:
    return None if kept is None else from_hundredths(kept)


def _rhythm(row: Row) -> Rhythm | None:
    return Rhythm(row["rhythm"]) if row["rhythm"] else None


# --- writing ----------------------------------------------------------------------------------------------------


def _own(measure: Measure) -> dict[str, Any]:
    return {
        "indicator": measure.indicator,
        "rhythm": measure.rhythm,
        "pictures": measure.pictures,
        "notes": measure.notes,
    }


def _settle(db: Connection, measure_id: int, fiscal_year: int, before: Measure, after: Measure) -> None:
    if before.items != after.items:
        _settle_items(db, measure_id, fiscal_year, before.items, after.items)
    if before.owners != after.owners:
        _settle_owners(db, measure_id, before.owners, after.owners)
    for kind, name in _OF_MEASURE.items():
        parent = {"measure_id": measure_id, "activity_id": None, "kind": kind}
        _settle_points(db, parent, getattr(before, name), getattr(after, name))
    _settle_activities(db, measure_id, before.activities, after.activities)


def _settle_items(
    db: Connection, measure_id: int, fiscal_year: int, before: Sequence[Served], items: Sequence[Served]
) -> None:
    sql = "SELECT item.code, item.id FROM item JOIN framework f ON f.id = framework_id WHERE f.fiscal_year = ?"
    ids = dict(db.execute(sql, (fiscal_year,)).fetchall())
    wanted = [
        {
            "code": item.code,
            "item_id": ids.get(item.code),
            "title": item.title,
            "score": None if item.score is None else hundredths(item.score),
        }
        for item in items
    ]
    _settle_rows(db, "measure_item", {"measure_id": measure_id}, before, wanted, key="code")


def _settle_owners(db: Connection, measure_id: int, before: Sequence[Owner], owners: Sequence[Owner]) -> None:
    ids = dict(db.execute("SELECT name, id FROM section").fetchall())
    wanted = [{"name": owner.name, "section_id": ids.get(owner.name), "role": owner.role} for owner in owners]
    _settle_rows(db, "owner", {"measure_id": measure_id}, before, wanted, key="name")


def _settle_points(
    db: Connection, parent: dict[str, Any], before: Sequence[str | Output], points: Sequence[str | Output]
) -> None:
    if before == points:
        return
    outputs = [point if isinstance(point, Output) else Output(point) for point in points]
    wanted = [
        {
            "text": output.text,
            "quantity": None if output.number is None else hundredths(output.number),
            "unit": output.unit,
        }
        for output in outputs
    ]
    _settle_rows(db, "point", parent, before, wanted, key="text")


def _settle_activities(db: Connection, measure_id: int, before: Sequence[Activity], after: Sequence[Activity]) -> None:
    kept = {activity.id: activity for activity in before}
    for gone in kept.keys() - {activity.id for activity in after}:
        delete(db, "activity", gone)
    old_places = {activity.id: at for at, activity in enumerate(before, 1)}
    for at, activity in enumerate(after, 1):
        was = kept.get(activity.id)
        values = _activity_values(activity)
        if was is None:
            row_id = insert(
                db, "activity", uid=activity.uid or uuid.uuid4().hex, measure_id=measure_id, place=at, **values
            )
            was = Activity("")
        else:
            row_id, old = was.id, _activity_values(was)
            changed = {name: value for name, value in values.items() if value != old[name]}
            if old_places[row_id] != at or len(before) != len(after):
                changed["place"] = at
            if changed:
                update(db, "activity", row_id, **changed)
        parent = {"measure_id": measure_id, "activity_id": row_id}
        _settle_points(db, {**parent, "kind": "output"}, was.outputs, activity.outputs)
        _settle_points(db, {**parent, "kind": "channel"}, was.channels, activity.channels)


def _activity_values(activity: Activity) -> dict[str, Any]:
    return {
        "text": activity.text,
        "start": str(activity.start or ""),
        "end": str(activity.end or ""),
        "rhythm": activity.rhythm,
    }


def _settle_rows(
    db: Connection,
    table: str,
    parent: dict[str, Any],
    before: Sequence[object],
    wanted: list[dict[str, Any]],
    *,
    key: str,
) -> None:
    """Make the rows of a parent say what is wanted, in that order: rows of the same key stay, others are used anew."""
    where = " AND ".join(f"{name} IS ?" for name in parent)
    sql = f"SELECT * FROM {table} WHERE {where} ORDER BY place, id"
    rows = select(db, sql, tuple(parent.values())) if before else []
    matched: list[Row | None] = []
    free = list(rows)
    for values in wanted:
        like = next((row for row in free if row[key] == values[key]), None)
        if like is not None:
            free.remove(like)
        matched.append(like)
    for gone in free[matched.count(None) :]:
        delete(db, table, gone["id"])
    for at, (same, values) in enumerate(zip(matched, wanted, strict=True), 1):
        kept = same or (free.pop(0) if free else None)
        if kept is None:
            insert(db, table, **parent, **values, place=at)
        elif changed := {name: value for name, value in {**values, "place": at}.items() if kept[name] != value}:
            update(db, table, kept["id"], **changed)
