"""Boxes of drawn texts, measured with our type as paper shapes it or with a stub: what must not touch."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import NamedTuple

import uharfbuzz as hb

from ita_desktop import assets
from ita_desktop.documents.charts import Anchor, Line, Measure, Text, shapes
from ita_desktop.domain.digits import shown


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float


class Face:
    """Our type as paper shapes it: widths, and the ink of words."""

    def __init__(self, style: str) -> None:
        blob = hb.Blob.from_file_path(str(assets.resource("fonts", f"ITASarabun-{style}.ttf")))
        self._font = hb.Font(hb.Face(blob))
        self._known: dict[str, tuple[float, float, float]] = {}

    def ink(self, words: str) -> tuple[float, float, float]:
        """Width, reach above, reach below, in em."""
        if words not in self._known:
            buffer = hb.Buffer()
            buffer.add_str(words)
            buffer.guess_segment_properties()
            buffer.script = "Thai"  # words of two scripts are shaped in two runs
            hb.shape(self._font, buffer)
            width = sum(place.x_advance for place in buffer.glyph_positions)
            above, below = 0, 0
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
                reach = self._font.get_glyph_extents(info.codepoint)
                if reach and reach.height:
                    above = max(above, reach.y_bearing + place.y_offset)
                    below = min(below, reach.y_bearing + reach.height + place.y_offset)
            self._known[words] = (width / 1000, above / 1000, -below / 1000)
        return self._known[words]


FACES = {False: Face("Regular"), True: Face("Bold")}


def real(words: str, size: float, bold: bool) -> float:
    return FACES[bold].ink(words)[0] * size


def stub(words: str, size: float, bold: bool) -> float:
    return len(words) * size * (0.56 if bold else 0.5)


def real_reach(text: Text) -> tuple[float, float]:
    _, above, below = FACES[text.bold].ink(shown(text.words, thai=True))
    return above, below


def stub_reach(text: Text) -> tuple[float, float]:
    return 0.75, 0.1


def box(text: Text, measure: Measure, reach: Callable[[Text], tuple[float, float]]) -> Box:
    width = measure(shown(text.words, thai=True), text.size, text.bold)
    before = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[text.anchor]
    above, below = (part * text.size for part in reach(text))
    if text.upright:
        return Box(text.x - above, text.y - width + before, text.x + below, text.y + before)
    return Box(text.x - before, text.y - above, text.x - before + width, text.y + below)


def check(chart, width, height, measure=real, reach=real_reach) -> list:
    """Draw it; nothing leaves the room and no text touches another."""
    drawn = list(shapes(chart, width, height, measure))
    for shape in drawn:
        if not isinstance(shape, Text):
            half = 0 if isinstance(shape, Line) and not shape.closed else shape.width / 2
            for x, y in shape.points:
                assert x - half >= -0.01 and x + half <= width + 0.01, (shape, width)
                assert y - half >= -0.01 and y + half <= height + 0.01, (shape, height)
    texts = [shape for shape in drawn if isinstance(shape, Text) and shape.words]
    boxes = [(text, box(text, measure, reach)) for text in texts]
    for text, one in boxes:
        assert one.left >= -0.01 and one.right <= width + 0.01, (text, one, width)
        assert one.top >= -0.01 and one.bottom <= height + 0.01, (text, one, height)
    for (first, a), (second, b) in combinations(boxes, 2):
        apart = (
            a.right <= b.left + 0.01 or b.right <= a.left + 0.01 or a.bottom <= b.top + 0.01 or b.bottom <= a.top + 0.01
        )
        assert apart, (first, a, second, b)
    return drawn
