"""Native charts: greys, patterns, dashes and marks tell the figures apart, never colour alone."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

from openpyxl.chart import BarChart, LineChart, RadarChart
from openpyxl.chart.data_source import AxDataSource, NumDataSource, NumRef, StrRef
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.utils import get_column_letter, quote_sheetname

from ita_desktop.documents.sheets.parts import Chart, ChartKind
from ita_desktop.documents.sheets.styles import FACE

_AXES, _TITLE = 1200, 1400  # hundredths of a point
_GREYS = ("4D4D4D", "B8B8B8")
_PATTERNS: tuple[Any, ...] = (None, None, "wdUpDiag", "diagCross", "pct10")
_DASHES: tuple[Any, ...] = ("solid", "dash", "sysDot", "dashDot")
_MARKS: tuple[Any, ...] = ("circle", "square", "triangle", "diamond")
_POINT = 12700  # drawing units


class Place(NamedTuple):
    """Where the body of a table stands: its sheet, header row, first and last row."""

    sheet: str
    header: int
    first: int
    last: int

    def column(self, number: int) -> str:
        """The cells of a column, counted from 0."""
        letter = get_column_letter(number + 1)
        return f"{quote_sheetname(self.sheet)}!${letter}${self.first}:${letter}${self.last}"

    def head(self, number: int) -> str:
        """The header of a column."""
        return f"{quote_sheetname(self.sheet)}!${get_column_letter(number + 1)}${self.header}"


def native(chart: Chart, place: Place) -> Any:
    """A chart of openpyxl over a table."""
    made = _MAKERS[chart.kind]()
    made.series = [_series(chart.kind, place, chart.names, column, n) for n, column in enumerate(chart.figures)]
    made.title = _title(chart.title)
    if len(chart.figures) > 1:
        made.legend.position = "b"
        made.legend.txPr = _rich(_AXES)
        made.legend.overlay = False
    else:
        made.legend = None
    _set_axes(made, chart)
    return made


def _radar() -> RadarChart:
    chart = RadarChart()
    chart.type = "marker"
    return chart


def _bars(lie: str = "bar", gap: int = 50) -> BarChart:
    chart = BarChart()
    chart.type, chart.gapWidth = lie, gap
    return chart


def _stacked() -> BarChart:
    chart = _bars()
    chart.grouping = "stacked"
    chart.overlap = 100
    return chart


_MAKERS: dict[ChartKind, Any] = {
    ChartKind.RADAR: _radar,
    ChartKind.BARS: _bars,
    ChartKind.COLUMNS: partial(_bars, "col", 60),
    ChartKind.STACKED: _stacked,
    ChartKind.LINES: LineChart,
}


def _series(kind: ChartKind, place: Place, names: int, column: int, number: int) -> Series:
    series = Series(
        idx=number,
        order=number,
        tx=SeriesLabel(strRef=StrRef(f=place.head(column))),
        cat=AxDataSource(strRef=StrRef(f=place.column(names))),
        val=NumDataSource(numRef=NumRef(f=place.column(column))),
    )
    if kind in (ChartKind.RADAR, ChartKind.LINES):
        _stroke(series, number)
    else:
        series.spPr = _filled(number)
        series.invertIfNegative = False
        if kind is not ChartKind.STACKED:
            series.dLbls = _labels(inside=number == 0)
    return series


def _stroke(series: Series, number: int) -> None:
    ink = "000000" if number == 0 else "7F7F7F"
    width = round((1.75 if number == 0 else 1.25) * _POINT)
    series.spPr = GraphicalProperties(
        ln=LineProperties(solidFill=ink, w=width, prstDash=_DASHES[number % len(_DASHES)])
    )
    mark = GraphicalProperties(solidFill=ink if number == 0 else "FFFFFF", ln=LineProperties(solidFill=ink))
    series.marker = Marker(symbol=_MARKS[number % len(_MARKS)], size=6, spPr=mark)
    series.smooth = False


def _filled(number: int) -> GraphicalProperties:
    outline = LineProperties(solidFill="000000", w=_POINT // 2)
    pattern = _PATTERNS[number % len(_PATTERNS)]
    if pattern is None:
        return GraphicalProperties(solidFill=_GREYS[number % len(_PATTERNS)], ln=outline)
    black: Any = "000000"
    white: Any = "FFFFFF"
    ink, paper = ColorChoice(srgbClr=black), ColorChoice(srgbClr=white)
    return GraphicalProperties(pattFill=PatternFillProperties(prst=pattern, fgClr=ink, bgClr=paper), ln=outline)


def _labels(*, inside: bool) -> DataLabelList:
    """Figures beside the bars' ends, white inside the dark ones, where no scale can push them out."""
    shown = DataLabelList(txPr=_rich(_AXES, "FFFFFF" if inside else "000000"))
    shown.showVal = True
    shown.showSerName = shown.showCatName = shown.showLegendKey = shown.showPercent = shown.showBubbleSize = False
    shown.position = "inEnd" if inside else "outEnd"
    return shown


def _set_axes(made: Any, chart: Chart) -> None:
    lying = chart.kind in (ChartKind.BARS, ChartKind.STACKED)
    for axis in (made.x_axis, made.y_axis):
        axis.delete = False  # without it newer Excel shows none
        axis.txPr = _rich(_AXES)
        axis.title = None
    names, figures = made.x_axis, made.y_axis
    names.tickLblPos = "low"
    names.scaling.orientation = "maxMin" if lying else "minMax"  # the first name on top, as in the table
    if lying:
        figures.crosses = "max"  # so that the scale still stands below
    figures.number_format = "0"
    figures.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill="BFBFBF", w=_POINT // 2))
    figures.scaling.min, figures.scaling.max, figures.majorUnit = chart.lowest, chart.highest, chart.step


def _title(words: str) -> Title:
    run = RegularTextRun(t=words, rPr=_letters(_TITLE, bold=True))
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_letters(_TITLE, bold=True)), r=[run])
    made = Title(overlay=False, layout=Layout())
    made.tx = Text(rich=RichText(p=[paragraph]))
    return made


def _rich(size: int, ink: str = "000000") -> RichText:
    letters = _letters(size, ink=ink)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=letters), endParaRPr=letters)])


def _letters(size: int, *, bold: bool = False, ink: str = "000000") -> CharacterProperties:
    face = Font(typeface=FACE)
    return CharacterProperties(latin=face, cs=face, sz=size, b=bold, lang="th-TH", solidFill=ink)
