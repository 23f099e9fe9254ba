"""Scores and answers as people type and paste them, read strictly: what can't be read is refused at its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from ita_desktop.domain import item_code, scoring
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.scoring import Answers
from ita_desktop.domain.thai import to_arabic_digits
from ita_desktop.services import sources

Pair = tuple[str, str]
"""An item's code and its score, as text."""

_SCORE = re.compile(r"\d{1,3}(\.\d+)?", re.ASCII)
_ANSWER = re.compile(r"(\d{1,3}(,\d{3})+|\d{1,9})(\.\d+)?", re.ASCII)
_WITH_COMMA = re.compile(r"\s*([^\d,;]\s*[0-9๐-๙]{1,3})\s*[,;]([^,;]*)")
_DASHES = {"-", "–", "—"}


def score(typed: str | Decimal | None) -> Decimal | None:
    """A score as typed, from 0 to 100; None for an empty text."""
    text = _plain("" if typed is None else str(typed))
    if not text:
        return None
    if not _SCORE.fullmatch(text) or Decimal(text) > 100:
        raise Problem("score_unreadable", text=typed)
    return Decimal(text)


def _plain(text: str) -> str:
    return to_arabic_digits(text).strip()


def block(text: str) -> list[list[str]]:
    """Pasted text as rows of cells of one width, without the empty rows at its end."""
    tables = sources.from_paste(text.encode(errors="replace")).tables if text.strip() else []
    rows = [[cell.text.strip() for cell in line] for table in tables for line in table.rows]
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise Problem("clipboard_empty")
    if all(len(row) == 1 for row in rows):
        parts = [_WITH_COMMA.fullmatch(row[0]) for row in rows]
        if all(parts):
            rows = [[part[1].strip(), part[2].strip()] for part in parts if part]
    width = max(place for row in rows for place, cell in enumerate(row, 1) if cell)
    return [(row + [""] * width)[:width] for row in rows]


def pairs(rows: Sequence[Sequence[str]], codes: Sequence[str]) -> list[Pair]:
    """A pasted column with the items it falls on, or a pasted block of codes and scores."""
    width = len(rows[0])
    if width == 2:
        return [(row[0], row[1]) for row in rows]
    if width != 1:
        raise Problem("paste_shape", columns=width)
    if len(rows) > len(codes):
        raise Problem("paste_too_long", count=len(rows), room=len(codes))
    return [(code, row[0]) for code, row in zip(codes, rows, strict=False)]


def scores_by_item(year: int, framework: Framework, given: Iterable[Pair]) -> dict[str, Decimal]:
    """The scores of pasted pairs by item; an empty score changes nothing, and the first odd row refuses them all."""
    found: dict[str, Decimal] = {}
    first: dict[str, int] = {}
    for number, (written, typed) in enumerate(given, 1):
        if not written.strip() and not typed.strip():
            continue
        code = _known_code(framework, written)
        if code is None:
            raise Problem("paste_code_unknown", row=number, text=written, year=year)
        if code in first:
            raise Problem("paste_item_twice", row=number, code=code, first=first[code])
        first[code] = number
        value = _pasted_score(number, code, typed)
        if value is not None:
            found[code] = value
    values = found.values()
    if len(found) > 2 and max(values) <= 1 and any(value != value.to_integral_value() for value in values):
        raise Problem("paste_fractions")
    return found


def _known_code(framework: Framework, written: str) -> str | None:
    """An item of the framework by its code; a code that an office made itself is taken as it stands."""
    clear = item_code.exact(written)
    return next((code for code in (str(clear), written.strip()) if code in framework.items_by_code), None)


def _pasted_score(row: int, code: str, typed: str) -> Decimal | None:
    try:
        return score(_plain(typed).removesuffix("%").strip())
    except Problem as problem:
        raise Problem("paste_score_unreadable", row=row, code=code, text=typed) from problem


def answers(item: Item, topic: int, texts: Sequence[str], *, percents: bool) -> Answers | None:
    """The answers of a sub-question out of its cells, all counts or all percentages; None where all are empty."""
    wanted = len(item.scale.choices)
    if len(texts) != wanted:
        raise Problem("answers_unfit", code=item.code, count=wanted)
    if not any(text.strip() for text in texts):
        return None
    values = [_answer(item.code, topic, place, text, percents=percents) for place, text in enumerate(texts, 1)]
    known = [value for value in values if value is not None]
    if len(known) != wanted:
        raise Problem("answers_unfinished", code=item.code, topic=topic, count=wanted)
    return Answers(percents=tuple(known)) if percents else Answers(counts=tuple(map(int, known)))


def _answer(code: str, topic: int, place: int, text: str, *, percents: bool) -> Decimal | None:
    """The number in one cell; a lone dash is zero, as tables print it."""
    plain = _plain(text)
    plain = plain.removesuffix("%").strip() if percents else plain
    if not plain:
        return None
    if plain in _DASHES:
        return Decimal(0)
    value = Decimal(plain.replace(",", "")) if _ANSWER.fullmatch(plain) else None
    if value is None or (value > 100 if percents else not scoring.possible_count(value)):
        raise Problem("answer_unreadable", code=code, topic=topic, place=place, text=text)
    return value


def total(texts: Sequence[str]) -> Decimal | None:
    """What stands in the cells so far, added up; None while nothing readable stands there."""
    known = [_loosely(text) for text in texts if text.strip()]
    return sum((value for value in known if value is not None), Decimal()) if known and None not in known else None


def _loosely(text: str) -> Decimal | None:
    plain = _plain(text).removesuffix("%").strip()
    if plain in _DASHES:
        return Decimal(0)
    return Decimal(plain.replace(",", "")) if _ANSWER.fullmatch(plain) else None


def adds_up(texts: Sequence[str]) -> bool:
    """Whether cells that are all filled make 100 per cent."""
    values = [_loosely(text) for text in texts]
    known = [value for value in values if value is not None]
    return len(known) == len(values) and scoring.adds_up(known)
