"""Which column means what, and under which heading a row stands. Knows nothing of what cells hold."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ita_desktop.documents.incoming.grid import Cell
from ita_desktop.domain.thai import squeeze

Synonyms = Mapping[str, Sequence[str]]

_INSTRUMENTS = {
    "IIT": ("iit", "ผู้มีส่วนได้ส่วนเสียภายใน", "ผู้มีส่วนได้เสียภายใน"),
    "EIT": ("eit", "ผู้มีส่วนได้ส่วนเสียภายนอก", "ผู้มีส่วนได้เสียภายนอก"),
    "OIT": ("oit", "การเปิดเผยข้อมูลสาธารณะ"),
}


def role_of(text: str, synonyms: Synonyms) -> str | None:
    """The role that a column heading names: the earliest synonym in it decides, the longest among equals."""
    heading = squeeze(text)
    best: tuple[int, int, str] | None = None
    for role, names in synonyms.items():
        for name in names:
            at = heading.find(squeeze(name))
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
    """The instrument that a section heading names; Thai words count more than the acronym beside them."""
    heading = squeeze(text)
    found = {
        instrument: max((len(squeeze(name)) for name in names if squeeze(name) in heading), default=0)
        for instrument, names in _INSTRUMENTS.items()
    }
    best = max(found, key=lambda instrument: found[instrument])
    return best if found[best] else None


def indicator_of(text: str) -> int | None:
    """The indicator number that a heading such as ตัวชี้วัดที่ ๓ การใช้อำนาจ names."""
    found = re.match(r"ตัวชี้วัดที่(\d{1,2})(?!\d)", squeeze(text))
    return int(found[1]) if found else None
