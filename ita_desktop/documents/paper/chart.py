"""Charts as vectors on paper: the shapes of documents.charts in black, greys and hatches."""

from __future__ import annotations

from io import BytesIO

from ita_desktop.documents import pdfium
from ita_desktop.documents.charts import Anchor, Area, Chart, Fill, Line, Matrix, Shape, Text, shapes
from ita_desktop.documents.content import Figure
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.slabs import Drawing, Slab, Stack, TextSlab
from ita_desktop.documents.paper.styles import BASELINE, CAPTION, Style, mm

FILLS = {
    Fill.WHITE: "1 g", Fill.DARK: "0.28 g", Fill.MIDDLE: "0.68 g", Fill.HATCH: "1 g", Fill.CROSS_HATCH: "1 g",
    Fill.RISK_1: "0.894 0.945 0.875 rg", Fill.RISK_2: "0.961 0.851 0.427 rg",
    Fill.RISK_3: "0.890 0.604 0.290 rg", Fill.RISK_4: "0.659 0.180 0.145 rg",
}  # fmt: skip
_DOTS_PER_INCH = 220
_HATCH_GAP = {Fill.HATCH: 3.2, Fill.CROSS_HATCH: 2.6}


def figure(setter: Setter, block: Figure, room: float, page: float) -> Slab:
    """A chart under its caption, no taller than a page."""
    place = (setter.text_of(block.caption), 1)
    caption = TextSlab(setter.lines(block.caption, CAPTION, room), CAPTION, room, bookmark=place)
    tall = min(block.height * mm, page - caption.height - 2 * mm)
    drawing = _drawing(setter, block.chart, room, tall)
    return Stack([caption, drawing], gap=5 * mm)


def _drawing(setter: Setter, chart: Chart, room: float, height: float) -> Drawing:
    def measure(words: str, size: float, bold: bool) -> float:
        return setter.width(words, _style(size, bold=bold))

    drawn = shapes(chart, room, height, measure)

    def paint(ink: Ink, x: float, top: float) -> None:
        for shape in drawn:
            _paint(setter, ink, shape, x, top)

    return Drawing(height, paint, gap=1 * mm)


def picture(setter: Setter, chart: Chart, width: float, height: float) -> bytes:
    """A chart as PNG of so many millimetres, for papers that can't hold vectors: what the PDF shows, rendered."""
    pdf, slab = BytesIO(), _drawing(setter, chart, width * mm, height * mm)
    ink = Ink(pdf, setter.typeface, title="", office="")
    ink.begin_page(width * mm, height * mm)
    slab.draw(ink, 0, 0)
    ink.end_page()
    ink.save()
    with pdfium.opened(pdf.getvalue()) as document:
        image = document[0].render(scale=_DOTS_PER_INCH / 72).to_pil()
    png = BytesIO()
    if not isinstance(chart, Matrix):  # the others are drawn in greys alone
        image = image.convert("L")
    image.save(png, "PNG", dpi=(_DOTS_PER_INCH, _DOTS_PER_INCH))
    return png.getvalue()


def _style(size: float, *, bold: bool) -> Style:
    return Style(size, size * 1.64, size / 0.68, bold)


def _paint(setter: Setter, ink: Ink, shape: Shape, x: float, top: float) -> None:
    match shape:
        case Line():
            points = [(x + px, top + py) for px, py in shape.points]
            ink.outline(points, stroke=shape.width, ink=f"{shape.ink:g} G", dash=shape.dash, closed=shape.closed)
        case Area():
            _area(ink, shape, [(x + px, top + py) for px, py in shape.points])
        case Text():
            _text(setter, ink, shape, x + shape.x, top + shape.y)


def _area(ink: Ink, shape: Area, points: list[tuple[float, float]]) -> None:
    if fill := FILLS.get(shape.fill):
        ink.outline(points, fill=fill)
    if gap := _HATCH_GAP.get(shape.fill):
        ink.hatch(points, gap, crossed=shape.fill is Fill.CROSS_HATCH)
    if shape.width:
        ink.outline(points, stroke=shape.width)


def _text(setter: Setter, ink: Ink, shape: Text, x: float, base: float) -> None:
    style = _style(shape.size, bold=shape.bold)
    line = setter.lines(shape.words, style, 1e6)[0]
    left = x - {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[shape.anchor] * line.width
    if shape.halo:
        ink.outline(_around(left, base, line.width, shape.size), fill="1 g")
    top = base - style.leading * BASELINE
    if shape.upright:
        with ink.turned(x, base):
            ink.line(line, style, left, top, line.width + 1)
    else:
        ink.line(line, style, left, top, line.width + 1, white=shape.on_dark)


def _around(left: float, base: float, width: float, size: float) -> list[tuple[float, float]]:
    x0, x1, y0, y1 = left - 1, left + width + 1, base - size * 0.75, base + size * 0.2
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
