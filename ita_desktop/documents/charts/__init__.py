"""Charts as geometry: what is drawn where, in points, y growing downwards. Painted by paper/ and by the window.

A chart says what it shows; `shapes` lays it out in a width and height with the painter's own measure of text.
Nothing depends on colour alone: level and instrument have a grey or a hatch of their own, years a line of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from ita_desktop.documents.charts import bars, lines, matrix, radar, stack
from ita_desktop.documents.charts.kinds import (
    Anchor,
    Area,
    Bars,
    Chart,
    Fill,
    Line,
    Lines,
    Matrix,
    MatrixCell,
    Measure,
    Radar,
    Series,
    Shape,
    Stack,
    Text,
    Value,
)
from ita_desktop.documents.charts.pen import Pen, figure

__all__ = [
    "Anchor",
    "Area",
    "Bars",
    "Chart",
    "Fill",
    "Line",
    "Lines",
    "Matrix",
    "MatrixCell",
    "Measure",
    "Radar",
    "Series",
    "Shape",
    "Stack",
    "Text",
    "Value",
    "figure",
    "shapes",
]


def shapes(chart: Chart, width: float, height: float, measure: Measure) -> Sequence[Shape]:
    """Everything that is drawn, in order."""
    pen = Pen(measure)
    match chart:
        case Radar():
            return radar.draw(chart, width, height, pen)
        case Bars():
            return bars.draw(chart, width, height, pen)
        case Stack():
            return stack.draw(chart, width, height, pen)
        case Lines():
            return lines.draw(chart, width, height, pen)
        case Matrix():
            return matrix.draw(chart, width, height, pen)
