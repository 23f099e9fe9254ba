"""Titles, headings, running text, points, charts, photographs and the cover."""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml.ns import qn

from ita_desktop.documents.content import (
    Align,
    Cover,
    Figure,
    FormHead,
    Gap,
    Heading,
    Listing,
    Note,
    Paragraph,
    Photos,
    Picture,
    Remark,
    Span,
    Title,
    Words,
)
from ita_desktop.documents.placing import box_letter
from ita_desktop.documents.word.grid import text_width
from ita_desktop.documents.word.sheet import FRAME, Sheet, spacer
from ita_desktop.documents.word.styles import CAPTION, COVER, LABEL, PROSE, TABLE, TITLE
from ita_desktop.documents.word.tables import cell_element, mark_width, picture, point, table_element
from ita_desktop.documents.word.xml import Element, Lay, Look, made, paragraph

NO_CHART = "(แผนภูมิอยู่ในฉบับ PDF)"
INDENT = 25
_GUTTER = 8.5
_DOTS = "." * 200
_POINT = 25.4 / 72


def draw_title(sheet: Sheet, title: Title) -> None:
    """The name of the document."""
    sheet.add(sheet.words("\n".join(title.lines), Lay("Title"), Look(TITLE, bold=True)))


def draw_heading(sheet: Sheet, heading: Heading) -> None:
    """A heading that Word's navigation shows."""
    style = f"heading {min(3, max(1, heading.level))}"
    sheet.add(sheet.words(heading.text, Lay(style), Look(PROSE, bold=True)))


def draw_paragraph(sheet: Sheet, block: Paragraph) -> None:
    """Running text."""
    lay = Lay("ITA Prose", block.align, first=INDENT if block.indent else 0)
    sheet.add(sheet.words(block.words, lay, Look(PROSE)))


def draw_listing(sheet: Sheet, listing: Listing) -> None:
    """Points under each other, from where a first line begins."""
    hang = mark_width(sheet, listing.entries, PROSE)
    elements = [point(sheet, entry, Look(PROSE), INDENT, hang) for entry in listing.entries]
    for element in elements[-1:]:
        element.get_or_add_pPr().get_or_add_spacing().set(qn("w:after"), "120")
    sheet.add(*elements)


def draw_note(sheet: Sheet, note: Note) -> None:
    """Small words."""
    sheet.add(sheet.words(note.words, Lay("ITA Note"), Look(CAPTION)))


def draw_figure(sheet: Sheet, figure: Figure) -> None:
    """A chart under its caption, or word of where it is."""
    if figure.caption:
        sheet.add(sheet.words(figure.caption, Lay("caption"), Look(CAPTION, bold=True)))
    if sheet.chart_picture is None:
        sheet.add(sheet.words(NO_CHART, Lay("ITA Note"), Look(CAPTION)))
        return
    data = sheet.chart_picture(figure.chart, sheet.width, figure.height)
    image = sheet.image(data, "png", sheet.width, figure.height, figure.caption)
    sheet.add(paragraph(Lay("ITA Picture", after=6), Look(CAPTION), image))


def draw_photos(sheet: Sheet, photos: Photos) -> None:
    """Photographs in a grid; a row of them never parts from its captions."""
    columns = max(1, photos.columns)
    width = (sheet.width - (columns - 1) * _GUTTER) / columns
    widths = [width, *[_GUTTER, width] * (columns - 1)]
    shots = [shot._replace(width=width, height=width * 0.75) for shot in photos.pictures]
    rows = (_photo_row(sheet, shots[at : at + columns], widths) for at in range(0, len(shots), columns))
    if shots:
        sheet.add(table_element("ITA Layout", widths, sheet.rows.put(rows), None))


def _photo_row(sheet: Sheet, shots: Sequence[Picture], widths: Sequence[float]) -> Element:
    cells: list[Sequence[Element]] = [() for _ in widths]
    for number, shot in enumerate(shots):
        cells[2 * number] = [*picture(sheet, shot, widths[0]), spacer(8)]
    row = [cell_element(width, content) for width, content in zip(widths, cells, strict=True)]
    return made("tr", made("trPr", made("cantSplit")), *row)


def draw_form_head(sheet: Sheet, head: FormHead) -> None:
    """The head of a form once, on a page of its own: Word moves pages about, so that none has a code."""
    sheet.new_page = sheet.last() is not None
    sheet.add(sheet.words(head.title, Lay("Title", Align.LEFT), Look(TITLE, bold=True)))
    sheet.add(sheet.words(head.line, Lay("ITA Memo"), Look(PROSE)))
    sheet.add(sheet.words(head.note, Lay("ITA Note"), Look(CAPTION)))


def remark_lines(remark: Remark) -> list[Words]:
    """What stands in a box to tick and write in, with dots where nothing was written."""
    ticks = "    ".join(f"{box_letter(tick)} {tick.words}" for tick in remark.ticks)
    return [(Span(remark.head, bold=True), Span(f"    {ticks}")), *([remark.words] if remark.words else [_DOTS] * 2)]


def draw_remark(sheet: Sheet, remark: Remark) -> None:
    """The box takes what stands before it along, and goes with what follows."""
    sheet.keep_last()
    sheet.add(spacer(6, keep=True))
    lay = Lay("ITA Memo", left=1, right=1, keep=True, boxed=FRAME, inset=4)
    sheet.add(*(sheet.words(words, lay, Look(TABLE)) for words in remark_lines(remark)))


def draw_gap(sheet: Sheet, gap: Gap) -> None:
    """Empty room."""
    if gap.height > 0:
        sheet.add(spacer(gap.height / _POINT))


def draw_cover(sheet: Sheet, cover: Cover) -> None:
    """A page of its own: title above the middle, office and year below it, maker at the foot."""
    room = 297 - 25 - 20 - 5.0
    elements: list[Element] = []

    def put(text: str, look: Look, before: float) -> None:
        nonlocal room
        if not text:
            return
        lay = Lay("ITA Cover", Align.CENTRE, before=before / _POINT, after=0)
        elements.append(sheet.words(text, lay, look))
        room -= before + _height(sheet.shown(text), look, sheet.width)

    for number, line in enumerate(cover.title):
        put(line, Look(COVER, bold=True), 0 if number else 58)
    put(cover.year, Look(24, bold=True), 8)
    put(cover.office, Look(LABEL + 2, bold=True), 22)
    if cover.maker:
        look = Look(PROSE)
        rule = room - _height(sheet.shown(cover.maker), look, sheet.width)
        lay = Lay("ITA Cover", left=50, right=50, before=max(10.0, rule - 8) / _POINT, after=6, boxed=("bottom",))
        elements.append(paragraph(lay, Look(1)))
        elements.append(sheet.words(cover.maker, Lay("ITA Cover"), look))
    sheet.add(*elements)


def _height(text: str, look: Look, width: float) -> float:
    lines = sum(1 + int(text_width(line, look.size) * 1.1 // width) for line in text.split("\n"))
    return lines * look.size * 1.17 * _POINT
