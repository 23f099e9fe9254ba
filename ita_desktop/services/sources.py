"""Files and pasted text as they come in, and as tables, before anybody asks what they mean; needs no office file."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.grid import Table


class Source:
    """What came in, and what it is called; `path` is where it lies, for what is opened and not read."""

    def __init__(self, name: str, data: bytes, path: Path | None = None) -> None:
        self.name, self.data, self.path = name, data, path

    @cached_property
    def tables(self) -> list[Table]:
        """Its tables, worked out when first asked; raises a Problem that says why there are none."""
        from ita_desktop.documents.incoming.source import read_bytes

        return read_bytes(self.data, self.name)


def from_file(path: Path) -> Source:
    """A file; raises a Problem that says why it can't be read."""
    from ita_desktop.documents.incoming.source import read_file

    return Source(path.name, read_file(path), path)


def from_paste(data: bytes) -> Source:
    """Pasted text."""
    return Source("paste.txt", data)
