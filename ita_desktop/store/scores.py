"""Answers and official scores, as rows; they hang on the items and topics of the year assessed."""

from __future__ import annotations

from decimal import Decimal
from sqlite3 import Connection

from ita_desktop.domain.framework import Framework
from ita_desktop.domain.scoring import Answers, TopicKey
from ita_desktop.store.frameworks import from_hundredths, hundredths


def official(db: Connection, fiscal_year: int) -> dict[str, Decimal]:
    """The official scores typed in for a year, by item code."""
    rows = db.execute(
        "SELECT item.code, score FROM official_score JOIN item ON item.id = item_id "
        "JOIN framework f ON f.id = framework_id WHERE f.fiscal_year = ?",
        (fiscal_year,),
    ).fetchall()
    return {code: from_hundredths(score) for code, score in rows}


def answers(db: Connection, fiscal_year: int, framework: Framework, code: str | None = None) -> dict[TopicKey, Answers]:
    """What respondents answered in a year, by item code and topic number; of one item where its code is given."""
    rows = db.execute(
        "SELECT item.code, topic.number, choice, count, percent FROM answer JOIN topic ON topic.id = topic_id "
        "JOIN item ON item.id = item_id JOIN framework f ON f.id = framework_id WHERE f.fiscal_year = ?1 "
        "AND (?2 IS NULL OR item.code = ?2)",
        (fiscal_year, code),
    ).fetchall()
    given: dict[TopicKey, dict[str, tuple[int | None, int | None]]] = {}
    for code, number, choice, count, percent in rows:
        given.setdefault((code, number), {})[choice] = (count, percent)
    result = {}
    for key, by_choice in given.items():
        choices = framework.items_by_code[key[0]].scale.choices
        counts = [by_choice.get(choice, (None, None))[0] for choice in choices]
        percents = [by_choice.get(choice, (None, None))[1] for choice in choices]
        result[key] = Answers(
            tuple(c for c in counts if c is not None) if None not in counts else None,
            tuple(from_hundredths(p) for p in percents if p is not None) if None not in percents else None,
        )
    return result


def set_official(db: Connection, item_id: int, score: Decimal | None) -> None:
    """Keep, change or take away an item's official score."""
    if score is None:
        db.execute("DELETE FROM official_score WHERE item_id = ?", (item_id,))
        return
    db.execute(
        "INSERT INTO official_score (item_id, score) VALUES (?, ?) "
        "ON CONFLICT (item_id) DO UPDATE SET score = excluded.score",
        (item_id, hundredths(score)),
    )


def set_answers(db: Connection, topic_id: int, choices: tuple[str, ...], given: Answers | None) -> None:
    """Keep, change or take away the answers of one topic."""
    if given is None:
        db.execute("DELETE FROM answer WHERE topic_id = ?", (topic_id,))
        return
    for place, choice in enumerate(choices):
        count = given.counts[place] if given.counts else None
        percent = hundredths(given.percents[place]) if given.percents else None
        db.execute(
            "INSERT INTO answer (topic_id, choice, count, percent) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (topic_id, choice) DO UPDATE SET count = excluded.count, percent = excluded.percent",
            (topic_id, choice, count, percent),
        )
