"""Which column means what, and under which heading a row stands. Knows nothing of what cells hold."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ita_desktop.documents.incoming.grid import Cell
from ita_desktop.documents.incoming.titles import squeezed
from ita_desktop.domain.thai import squeeze

Synonyms = Mapping[str, Sequence[str]]

_INSTRUMENTS = {
    "IIT": ("iit", "ผู้มีส่วนได้ส่วนเสียภายใน", "ผู้มีส่วนได้เสียภายใน"),
    "EIT": ("eit", "ผู้มีส่วนได้ส่วนเสียภายนอก", "ผู้มีส่วนได้เสียภายนอก"),
    "OIT": ("oit", "การเปิดเผยข้อมูลสาธารณะ"),
}
_YEAR = re.compile(r"(?<!\d)(25\d\d)(?!\d)|ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?(\d\d)(?!\d)")


def role_of(text: str, synonyms: Synonyms) -> str | None:
    """The role that a column heading names: the earliest synonym in it decides, the longest among equals."""
    heading = squeezed(text)
    best: tuple[int, int, str] | None = None
    for role, names in synonyms.items():
        for name in names:
            at = heading.find(squeezed(name))
            if at >= 0 and (best is None or (at, -len(name)) < best[:2]):
                best = (at, -len(name), role)
    return best[2] if best else None


def roles_of_row(row: Sequence[Cell], synonyms: Synonyms) -> dict[int, str]:
    """Column index to role for every cell of a row that reads like a heading; a merge names all its columns."""
    roles: dict[int, str] = {}
    for column, cell in enumerate(row):
        role = None if cell.empty or cell.value is not None or len(cell.text) > 60 else role_of(cell.text, synonyms)
        if role:
            roles.update(dict.fromkeys(range(column, column + cell.columns), role))
    return roles


def instrument_of(text: str) -> str | None:
    """The instrument that a section heading names; Thai words count more than the acronym beside them.

    A title that names several heads no section.
    """
    heading = squeeze(text)
    in_words = {code for code, (_, *names) in _INSTRUMENTS.items() if any(squeeze(name) in heading for name in names)}
    by_acronym = {code for code, (acronym, *_) in _INSTRUMENTS.items() if acronym in heading}
    named = in_words or by_acronym
    return named.pop() if len(named) == 1 else None


def indicator_of(text: str) -> int | None:
    """The indicator number that a heading such as ตัวชี้วัดที่ ๓ การใช้อำนาจ names."""
    found = re.match(r"ตัวชี้วัดที่(\d{1,2})(?!\d)", squeeze(text[:80]))
    return int(found[1]) if found else None


def years_in(text: str) -> set[int]:
    """The years that a title or heading names: 2565, ๒๕๖๕, ปี 65."""
    return {int(full or f"25{short}") for full, short in _YEAR.findall(squeeze(text))}
