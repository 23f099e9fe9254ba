"""Rows of several tables that speak of the same risk become one: by their words, else by their number."""

from __future__ import annotations

import difflib

from ita_desktop.documents.incoming.grid import Doubt
from ita_desktop.documents.incoming.risk_record import Record
from ita_desktop.documents.incoming.risk_rows import ReadRisk
from ita_desktop.documents.incoming.titles import squeezed

_COMPARED, _LIKE, _ALIKE, _QUOTED = 200, 0.82, 0.45, 80


class Joined:
    """The risks of a source as its tables bring them; rows of one table are risks of their own."""

    def __init__(self) -> None:
        self._records: list[Record] = []
        self._here: list[Record] = []

    def begin_table(self) -> None:
        """From here on rows stand in another table."""
        self._here = []

    def risks(self) -> tuple[ReadRisk, ...]:
        """Every risk, in the order they were met."""
        return tuple(record.read() for record in self._records)

    def add(self, record: Record) -> Record | None:
        """Take a row; says the record that it became part of, None where nobody can say which risk is meant."""
        found = self._same(record)
        if found is None and not record.words:
            return None
        if found is None:
            self._records.append(record)
            found = record
        else:
            found.take(record)
        self._here.append(found)
        return found

    def _same(self, record: Record) -> Record | None:
        others = [one for one in self._records if one not in self._here and _one_office_part(one, record)]
        if not others:
            return None
        rated = [(likeness(one.words, record.words), one) for one in others]
        best = max(rated, key=lambda pair: pair[0])
        if best[0] >= _LIKE:
            return best[1]
        numbered = [(ratio, one) for ratio, one in rated if record.number and one.number == record.number]
        if len(numbered) != 1:
            return None
        ratio, one = numbered[0]
        if not record.words or ratio >= _ALIKE:
            if record.words:
                record.doubts.append(Doubt.at(record.place, "risk_joined_by_number", printed=record.words[:_QUOTED]))
            return one
        return None


def _one_office_part(one: Record, other: Record) -> bool:
    """Whether two rows may be of the same ฝ่าย."""
    first, second = one.values.get("section", ""), other.values.get("section", "")
    return not (first and second) or first == second


def likeness(one: str, other: str) -> float:
    """How alike two wordings are, 1 the same; one that begins or goes on with the other counts as the same."""
    a, b = squeezed(one)[:_COMPARED], squeezed(other)[:_COMPARED]
    if not a or not b:
        return 0.0
    shorter = min(a, b, key=len)
    if a == b or (len(shorter) > 15 and shorter in (a if shorter == b else b)):
        return 1.0
    matcher = difflib.SequenceMatcher(None, a, b, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0
