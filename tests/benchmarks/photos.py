"""Photographs for the bench: one picture over and over, each a file of its own content."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator

from PIL import Image


def photographs(count: int, series: int, size: tuple[int, int] = (2000, 1500)) -> Iterator[bytes]:
    """JPEG files that differ in one dot, which is enough to make each another."""
    grain = Image.frombytes("RGB", (40, 30), random.Random(series).randbytes(40 * 30 * 3)).resize(size)
    for number in range(count):
        grain.paste((number % 256, number // 256, series % 256), (0, 0, 16, 16))
        out = io.BytesIO()
        grain.save(out, "JPEG", quality=85)
        yield out.getvalue()
