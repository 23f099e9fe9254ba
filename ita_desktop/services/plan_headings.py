"""What may be the heading of a plan in a source where none was recognised, for a person to name its columns."""

from __future__ import annotations

from typing import NamedTuple

from ita_desktop.services.sources import Source


class Heading(NamedTuple):
    """A row that looks like a heading: where it stands, its texts, what each would be read as, and rows below it."""

    place: str
    texts: tuple[str, ...]
    roles: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]


def headings(source: Source) -> tuple[Heading, ...]:
    """Rows that look like headings, the likeliest first."""
    from ita_desktop.documents.incoming import plan

    return tuple(
        Heading(one.place, one.headings, tuple(str(role or "") for role in one.roles), one.samples)
        for one in plan.candidates(source.tables)
    )
