"""What the start page says of each recent file, looked up beside the window: a share that is gone can take its time."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.services import session


class Glance(NamedTuple):
    """One recent file at a glance."""

    path: Path
    office: str = ""
    year: int | None = None
    holder: str = ""
    since: str = ""
    problem: Problem | None = None


def glance(path: Path) -> Glance:
    """Look at a file without holding it."""
    try:
        seen = session.peek(path)
    except Problem as problem:
        return Glance(path, problem=problem)
    return Glance(path, seen.office, seen.year, seen.holder, seen.since)
