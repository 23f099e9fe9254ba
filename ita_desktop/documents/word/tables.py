"""Tables of content: rules, merged cells, header rows that come back, rows that stay whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ita_desktop.documents import placing
from ita_desktop.documents.charts import Fill
from ita_desktop.documents.charts.marks import is_dark
from ita_desktop.documents.content import (
    SECTIONS,
    TOTALS,
    Align,
    Badge,
    Cell,
    Entry,
    Picture,
    Row,
    RowKind,
    Table,
    plain,
)
from ita_desktop.documents.placing import Placed, Written
from ita_desktop.documents.word import grid
from ita_desktop.documents.word.grid import PADDING
from ita_desktop.documents.word.sheet import FRAME, Sheet
from ita_desktop.documents.word.styles import CAPTION, TABLE
from ita_desktop.documents.word.xml import Element, Lay, Look, Tab, made, paragraph, run, twips

NO_PICTURE = "ไม่พบรูป"
_OUTER, _INNER, _DOTTED = ("single", 6), ("single", 3), ("dotted", 2)
_GREYS = {RowKind.PART: "F0F0F0", RowKind.TOTAL: "F0F0F0", RowKind.GRAND_TOTAL: "E0E0E0"}
_HEADER_GREY = "E0E0E0"
_LEVELS = {Fill.RISK_1: "E4F1DF", Fill.RISK_2: "F5D96B", Fill.RISK_3: "E39A4E", Fill.RISK_4: "A82E25"}


def draw_table(sheet: Sheet, table: Table) -> None:
    """Draw a table with its caption above and its note below."""
    if table.caption:
        look = Look(CAPTION, bold=True)
        sheet.add(sheet.words(table.caption, Lay("caption"), look))
    head = placing.header(table)
    if head or table.rows:
        widths = grid.column_widths(table, sheet.width, TABLE, sheet.shown)
        sheet.add(_Drawn(sheet, table, widths).table(head))
    if table.note:
        if head or table.rows:
            sheet.keep_last()
        sheet.add(sheet.words(table.note, Lay("ITA Note"), Look(CAPTION)))


def cell_element(width: float, content: Sequence[Element], *properties: Element | None, span: int = 1) -> Element:
    """One w:tc; a cell always holds a paragraph."""
    return made(
        "tc",
        made(
            "tcPr",
            made("tcW", w=twips(width), type="dxa"),
            made("gridSpan", val=span) if span > 1 else None,
            *properties,
        ),
        *(content or [paragraph(Lay("ITA Cell"), Look(TABLE))]),
    )


def table_element(style: str, widths: Sequence[float], rows: Iterable[Element], borders: Element | None) -> Element:
    """One w:tbl of fixed layout."""
    return made(
        "tbl",
        made(
            "tblPr",
            made("tblStyle", val=style.replace(" ", "")),
            made("tblW", w=sum(map(twips, widths)), type="dxa"),
            borders,
            made("tblLayout", type="fixed"),
            made("tblLook", val="0000"),
        ),
        made("tblGrid", *(made("gridCol", w=twips(width)) for width in widths)),
        *rows,
    )


def keep(elements: Sequence[Element]) -> Sequence[Element]:
    """Let paragraphs travel with what follows."""
    for element in elements:
        if element.pPr.keepNext is None:
            element.pPr.insert(1, made("keepNext"))  # after the name of its style
    return elements


def border(side: str, kind: tuple[str, int]) -> Element:
    """One rule; its width is eighths of a point."""
    return made(side, val=kind[0], sz=kind[1], space=0, color="000000")


class _Place(NamedTuple):
    """What a cell must know of the row it stands in."""

    header: bool = False
    kind: RowKind = RowKind.BODY
    keep: bool = False
    dotted_above: bool = False
    dotted_below: bool = False
    last_of_header: bool = False


class _Drawn:
    """One table while it is drawn."""

    def __init__(self, sheet: Sheet, table: Table, widths: Sequence[float]) -> None:
        self.sheet = sheet
        self.table_ = table
        self.widths = widths
        self.body = placing.placed(table.rows, len(widths))
        self.kept = grid.clinging(table.rows, self._cell_height, len(widths), sheet.height / 2)
        self.figures = [self._widest_figure(number) for number in range(len(widths))]

    def table(self, head: Sequence[Sequence[Placed]]) -> Element:
        sides = [border(side, _OUTER) for side in FRAME] + [border(side, _INNER) for side in ("insideH", "insideV")]
        return table_element(
            "ITA Table", self.widths, self.sheet.rows.put(self._rows(head)), made("tblBorders", *sides)
        )

    def _rows(self, head: Sequence[Sequence[Placed]]) -> Iterator[Element]:
        for number, line in enumerate(head, 1):
            yield self._row(line, _Place(header=True, keep=True, last_of_header=number == len(head)))
        for number, line in enumerate(self.body):
            yield self._row(line, self._place(number))

    def _place(self, number: int) -> _Place:
        row = self.table_.rows[number]
        below: Row | None = self.table_.rows[number + 1] if number + 1 < len(self.table_.rows) else None
        return _Place(
            kind=row.kind,
            keep=number in self.kept or (below is not None and (row.kind in SECTIONS or below.kind in TOTALS)),
            dotted_above=row.joined and number > 0,
            dotted_below=below is not None and below.joined,
        )

    def _cell_height(self, cell: Cell, column: int) -> float:
        width = sum(self.widths[column : column + cell.columns])
        return grid.cell_height(cell, width, TABLE, self.sheet.shown)

    def _widest_figure(self, number: int) -> float:
        cells = [at.cell for line in self.body for at in line if at.column == number and at.cell.columns == 1]
        words = [grid.piece_text(piece) for cell in cells if cell.figure for piece in placing.in_words(cell)]
        return max((grid.text_width(self.sheet.shown(text), TABLE) for text in words), default=0)

    def _row(self, line: Sequence[Placed], place: _Place) -> Element:
        properties = made("trPr", made("cantSplit"), made("tblHeader") if place.header else None)
        return made("tr", properties, *(self._cell(at, place) for at in line))

    def _cell(self, at: Placed, place: _Place) -> Element:
        width = sum(self.widths[at.column : at.column + at.cell.columns])
        content = (
            [] if at.covered else _Filled(self.sheet, self._cell_lay(at, place, width), place, width).cell(at.cell)
        )
        if at.covered:
            content = [paragraph(Lay("ITA Cell"), Look(TABLE))]
        if place.keep:
            keep(content)
        grey = _HEADER_GREY if place.header else _GREYS.get(place.kind)
        merged = made("vMerge", val="continue" if at.covered else "restart") if at.covered or at.below else None
        return cell_element(
            width,
            content,
            merged,
            _rules(at, place),
            made("shd", val="clear", color="auto", fill=grey) if grey else None,
            made("vAlign", val="center") if place.header else None,
            span=at.cell.columns,
        )

    def _cell_lay(self, at: Placed, place: _Place, width: float) -> Lay:
        cell = at.cell
        if cell.figure and cell.align is None:
            spare = width - 2 * PADDING - self.figures[at.column] if cell.columns == 1 else 0
            return Lay("ITA Cell", Align.RIGHT, right=max(0.0, spare / 2))
        usual = Align.LEFT if cell.columns > 1 else self.table_.columns[at.column].align
        align = cell.align or (Align.CENTRE if place.header else usual)
        return Lay("ITA Column Title" if place.header else "ITA Cell", align)


def _rules(at: Placed, place: _Place) -> Element | None:
    """The rules of a cell that differ from those of its table."""
    sides = []
    if place.dotted_above and not at.covered:
        sides.append(border("top", _DOTTED))
    if place.dotted_below and not at.below:
        sides.append(border("bottom", _DOTTED))
    if place.last_of_header:
        sides.append(border("bottom", _OUTER))
    return made("tcBorders", *sides) if sides else None


class _Filled:
    """The paragraphs of one cell."""

    def __init__(self, sheet: Sheet, lay: Lay, place: _Place, width: float) -> None:
        self.sheet = sheet
        self.lay = lay
        self.bold = place.header or place.kind is not RowKind.BODY
        self.width = width - 2 * PADDING

    def cell(self, cell: Cell) -> list[Element]:
        parts = placing.in_words(cell)
        look = Look(TABLE, self.bold or cell.bold)
        marks = [part for part in parts if isinstance(part, Entry) and part.mark]
        hang = mark_width(self.sheet, marks, TABLE)
        return [element for part in parts for element in self._part(part, look, hang)]

    def _part(self, part: Written, look: Look, hang: float) -> list[Element]:
        if isinstance(part, Picture):
            return picture(self.sheet, part, self.width)
        if isinstance(part, Badge):
            lay = self.lay._replace(align=Align.CENTRE, boxed=FRAME, shade=_LEVELS[part.fill])
            return [self.sheet.words(part.words, lay, look._replace(bold=True, white=is_dark(part.fill)))]
        if not isinstance(part, Entry):
            return [self.sheet.words(part, self.lay, look)]
        if part.mark:
            return [point(self.sheet, part, look, 0, hang)]
        lay = self.lay._replace(style=self.sheet.role_style(part.role) or self.lay.style)
        return [self.sheet.anchored(self.sheet.words(part.words, lay, look), part.anchor)]


def mark_width(sheet: Sheet, entries: Sequence[Entry], size: float) -> float:
    """How far the words of some points hang behind their marks."""
    widest = max((grid.text_width(sheet.shown(entry.mark), size) for entry in entries), default=0)
    return max(3.2, widest + size * 0.09)


def point(sheet: Sheet, entry: Entry, look: Look, left: float, hang: float) -> Element:
    """One point: its mark as text, a tab, and what it says; without a mark its words alone."""
    at = left + hang * (entry.level + 1)
    lay = Lay(sheet.role_style(entry.role) or "ITA Point", Align.LEFT, left=at)
    if not entry.mark:
        return sheet.anchored(sheet.words(entry.words, lay, look), entry.anchor)
    mark = run(sheet.shown(entry.mark) + "\t", look)
    hanging = lay._replace(first=-hang, tabs=(Tab(at),))
    return sheet.anchored(paragraph(hanging, look, mark, *sheet.runs(entry.words, look)), entry.anchor)


def picture(sheet: Sheet, shot: Picture, room: float) -> list[Element]:
    """A photograph with its caption below, or a box that says that it is missing."""
    shown, width, height = sheet.photograph(shot, room)
    look = Look(CAPTION)
    if shown is None:
        side = max(0.0, (room - width) / 2) + 0.3
        inset = height * 72 / 25.4 / 2 - CAPTION * 0.6
        lay = Lay("ITA Picture", left=side, right=side, before=2, keep=bool(shot.caption), boxed=FRAME, inset=inset)
        drawn = sheet.words(NO_PICTURE, lay, look)
    else:
        drawn = paragraph(Lay("ITA Picture", before=2, keep=bool(shot.caption)), look, shown)
    return [drawn, *([sheet.words(shot.caption, Lay("ITA Picture"), look)] if plain(shot.caption) else [])]
