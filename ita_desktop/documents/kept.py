"""What a file in the making holds lies on the disk until it is written: none of it stays in memory."""

from __future__ import annotations

import tempfile
import weakref
from typing import IO, NamedTuple

_MOST_IN_MEMORY = 4_000_000


class Place(NamedTuple):
    """Where one piece lies."""

    start: int
    length: int


class Kept:
    """Pieces of one file in the making; gone with it, whether that was written or given up."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(_MOST_IN_MEMORY)  # noqa: SIM115
        weakref.finalize(self, self._file.close)

    def put(self, data: bytes) -> Place:
        """Lay one piece down."""
        place = Place(self._file.seek(0, 2), len(data))
        self._file.write(data)
        return place

    def read(self, place: Place) -> bytes:
        """One piece as it was laid down."""
        self._file.seek(place.start)
        return self._file.read(place.length)
