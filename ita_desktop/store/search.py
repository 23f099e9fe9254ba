"""Finding any run of letters in anything typed: an index of letter pairs over the rows that hold text.

Thai has no blanks between words and two letters are already a word, so words and three-letter indexes miss it.
The index only grows; a row that changed gets a new entry, and every hit is checked against the row as it is now.
It is brought up to date from the change log when somebody searches, so that an edit never waits for it.
"""

from __future__ import annotations

import contextlib
import itertools
import unicodedata
from collections.abc import Iterable, Iterator
from sqlite3 import Connection
from typing import Any, NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import tidy, to_arabic_digits
from ita_desktop.store.office_file import OfficeFile
from ita_desktop.store.trouble import explained

VERSION = 4  # of the index; another number builds it anew

SEARCHED: dict[str, tuple[str, ...]] = {
    "office": ("name", "address", "telephone", "website", "letter_prefix"),
    "section": ("name", "short_name"),
    "school": ("name",),
    "person": ("name", "position"),
    "framework": ("title",),
    "instrument": ("code", "title"),
    "indicator": ("title",),
    "item_group": ("code", "title"),
    "item": ("code", "title", "short_title"),
    "topic": ("title",),
    "element": ("title",),
    "publication": ("explanation", "officer", "comment", "reason", "notes"),
    "link": ("url", "title"),
    "element_check": ("note",),
    "attachment": ("name",),
    "respondent": ("name",),
    "measure": ("notes",),
    "measure_item": ("title",),
    "activity": ("text",),
    "point": ("text",),
    "owner": ("name",),
    "followup": ("wording", "reason", "result", "obstacle", "suggestion", "next_step", "remark", "entered_by"),
    "evidence": ("name", "url"),
    "followup_evidence": ("caption",),
    "report_text": ("text",),
    "risk": ("section", "area", "process", "step", "event", "cause", "effect", "controls", "notes"),
    "risk_measure": ("text", "method", "owner"),
    "risk_watch": ("done", "result", "problem", "suggestion", "extra", "state_reason", "entered_by"),
    "risk_revision": ("before", "after", "reason"),
    "risk_evidence": ("caption",),
}
"""What is found, and in which columns; a new table with text joins here."""

_BATCH = 400
_STALE_LIMIT = 1000  # so many entries of rows that changed since, above one per row, and it is built anew
_END = "\ue000"  # after the last letter, so that it too begins a pair and is found alone
_PUNCTUATION = str.maketrans({chr(c): chr(0xE000 + c) for c in range(128) if not chr(c).isalnum()})


class Hit(NamedTuple):
    """A row and the column in which the text was found, with the text around it."""

    table: str
    row_id: int
    column: str
    text: str


def fold(text: str) -> str:
    """Text as it is compared: marks as they should be, Arabic digits, lower case, every blank one blank."""
    text = unicodedata.normalize("NFC", to_arabic_digits(tidy(text).text)).casefold()
    return " ".join(text.split())


def find(file: OfficeFile, query: str, limit: int = 50) -> list[Hit]:
    """Rows that hold every word of the query, newest first."""
    words = fold(query).split()
    if not words:
        return []
    if not file.read_only:
        with contextlib.suppress(Problem):  # on a full disk one can still search: what is not indexed is looked through
            catch_up(file)
    with explained(file.path):
        hits: dict[tuple[str, int], Hit] = {}
        for table, row_id in _candidates(file.connection, words):
            if (table, row_id) not in hits and (hit := _check(file.connection, table, row_id, words)):
                hits[table, row_id] = hit
                if len(hits) == limit:
                    break
        return list(hits.values())


def _candidates(db: Connection, words: list[str]) -> Iterator[tuple[str, int]]:
    """Rows that may match: those changed since the index was made, then those whose letter pairs match."""
    state = db.execute("SELECT change_id FROM search_state WHERE version = ?", (VERSION,)).fetchone()
    yield from _changed_since(db, state[0] if state else 0)
    if state is None:
        return
    query = " ".join(_query(word) for word in words)
    last = 1 << 62
    while True:
        rows = db.execute(
            "SELECT search_doc.id, table_name, row_id FROM search_index JOIN search_doc ON search_doc.id = "
            "search_index.rowid WHERE search_index MATCH ? AND search_index.rowid < ? "
            "ORDER BY search_index.rowid DESC LIMIT ?",
            (query, last, _BATCH),
        ).fetchall()
        yield from ((table, row_id) for _, table, row_id in rows)
        if len(rows) < _BATCH:
            return
        last = rows[-1][0]


def _query(word: str) -> str:
    pairs = _pairs(word)
    return " ".join(f'"{pair}"' for pair in sorted(pairs)) if pairs else f'"{word.translate(_PUNCTUATION)}" *'


def _check(db: Connection, table: str, row_id: int, words: list[str]) -> Hit | None:
    """The hit in the row as it is now, if it still holds every word; names the column of the first."""
    texts = _texts(db, table, row_id)
    folded = {column: fold(text) for column, text in texts.items()}
    if not all(any(word in text for text in folded.values()) for word in words):
        return None
    column = next(column for column, text in folded.items() if words[0] in text)
    return Hit(table, row_id, column, texts[column])


def _texts(db: Connection, table: str, row_id: int) -> dict[str, str]:
    columns = SEARCHED[table]
    names = ", ".join(f'"{column}"' for column in columns)
    row = db.execute(f'SELECT {names} FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
    return {column: text for column, text in zip(columns, row, strict=True) if text} if row else {}


def _changed_since(db: Connection, change_id: int) -> list[tuple[str, int]]:
    marks = ", ".join("?" for _ in SEARCHED)
    rows = db.execute(
        f"SELECT table_name, row_id FROM change_log WHERE id > ? AND table_name IN ({marks}) "
        "GROUP BY table_name, row_id ORDER BY max(id) DESC",
        (change_id, *SEARCHED),
    ).fetchall()
    return [(table, row_id) for table, row_id in rows]


def catch_up(file: OfficeFile) -> None:
    """Bring the index up to date with the change log; builds it where there is none."""
    db = file.connection
    with explained(file.path):
        newest = int(db.execute("SELECT coalesce(max(id), 0) FROM change_log").fetchone()[0])
        state = db.execute("SELECT change_id FROM search_state WHERE version = ?", (VERSION,)).fetchone()
        if state and state[0] == newest:
            return
        with file.db.atomic():
            if state is None or _too_stale(db):
                db.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
                db.execute("DELETE FROM search_doc")
                db.execute("DELETE FROM sqlite_sequence WHERE name = 'search_doc'")
                _add(db, _every_row(db))
            else:
                _add(db, ((table, row_id, _texts(db, table, row_id)) for table, row_id in _changed_since(db, state[0])))
            db.execute(
                "INSERT INTO search_state (id, change_id, version) VALUES (1, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET change_id = excluded.change_id, version = excluded.version",
                (newest, VERSION),
            )


def _too_stale(db: Connection) -> bool:
    """Whether most of the index speaks of rows as they were."""
    last, rows = db.execute("SELECT coalesce(max(id), 0), count(*) FROM search_doc").fetchone()
    return bool(last - rows > rows + _STALE_LIMIT)


def _every_row(db: Connection) -> Iterator[tuple[str, int, dict[str, str]]]:
    for table, columns in SEARCHED.items():
        names = ", ".join(f'"{column}"' for column in columns)
        for row_id, *texts in db.execute(f'SELECT id, {names} FROM "{table}" ORDER BY id').fetchall():
            yield table, row_id, {column: text for column, text in zip(columns, texts, strict=True) if text}


def _add(db: Connection, rows: Iterable[tuple[str, int, dict[str, Any]]]) -> None:
    for table, row_id, texts in rows:
        db.execute("DELETE FROM search_doc WHERE table_name = ? AND row_id = ?", (table, row_id))
        if texts:
            cursor = db.execute("INSERT INTO search_doc (table_name, row_id) VALUES (?, ?)", (table, row_id))
            grams = " ".join({pair for text in texts.values() for pair in _pairs(fold(text) + _END)})
            db.execute("INSERT INTO search_index (rowid, grams) VALUES (?, ?)", (cursor.lastrowid, grams))


def _pairs(text: str) -> set[str]:
    """Every two letters that stand together, in letters that the index takes for one token."""
    plain = text.translate(_PUNCTUATION)
    return {first + second for first, second in itertools.pairwise(plain)}
