"""Files and pasted text as tables, before anybody asks what they mean; reading needs no office file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.grid import Table


class Source(NamedTuple):
    """What was read, and what it is called."""

    name: str
    tables: list[Table]


def from_file(path: Path) -> Source:
    """The tables of a file; raises a Problem that says why it can't be read."""
    from ita_desktop.documents.incoming.source import read_tables

    return Source(path.name, read_tables(path))


def from_paste(data: bytes) -> Source:
    """The tables of pasted text."""
    from ita_desktop.documents.incoming.source import read_bytes

    return Source("paste", read_bytes(data, "paste.txt"))
