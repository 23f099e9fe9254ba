"""Writes plans as offices hand them in: Word, Excel, web pages and text, with the habits that a reader must bear."""

from __future__ import annotations

import html
import io
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Literal, NamedTuple

import docx
import openpyxl
from documents.plan_rows import Box, Line, Row
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph
from openpyxl.drawing.image import Image as SheetImage
from PIL import Image

from ita_desktop.documents.word.xml import clean, made
from ita_desktop.domain.thai import to_thai_digits


class Sheet(NamedTuple):
    """A table under its titles."""

    headings: tuple[str, ...]
    rows: Sequence[Row]
    titles: tuple[str, ...] = ()


class Habits(NamedTuple):
    """How an office, or a page break, treats a table.

    `lists`: marks typed as text, or bullets and Thai numbers, which Word and web pages make themselves. `breaks`: rows
    before which the table ends and begins anew under repeated headings. `carried`: rows whose later lines continue
    after such a break, the first cell empty (rows that begin no merge, or all of it). `unclosed`: web lists without end tags. `marked`, `flowed`: text with
    <p> marks, or with the ends of lines lost.
    """

    titles_inside: bool = False
    lists: Literal["typed", "bullets", "numbers"] = "typed"
    breaks: tuple[int, ...] = ()
    carried: tuple[int, ...] = ()
    unclosed: bool = False
    marked: bool = False
    flowed: bool = False


AS_TYPED = Habits()


def write(path: Path, sheet: Sheet, habits: Habits = AS_TYPED) -> Path:
    """The plan as a file of the kind that the path's ending names: .docx, .xlsx, .html or .txt."""
    writer: Callable[[Path, list[Sheet], Habits], None]
    writer = {".docx": _docx, ".xlsx": _xlsx, ".html": _html, ".txt": _text}[path.suffix]
    writer(path, _pages(sheet, habits), habits)
    return path


def _pages(sheet: Sheet, habits: Habits) -> list[Sheet]:
    """The table as its pages show it."""
    rows: list[Row] = []
    breaks = []
    for number, row in enumerate(sheet.rows):
        if number in habits.breaks and rows:
            breaks.append(len(rows))
        if number in habits.carried:
            first, rest = _carried(row)
            rows.append(first)
            breaks.append(len(rows))
            rows.append(rest)
        else:
            rows.append(row)
    ends = [*breaks, len(rows)]
    first = Sheet(sheet.headings, rows[: ends[0]], sheet.titles)
    if habits.titles_inside:
        width = len(sheet.headings)
        inside: list[Row] = [(Box((Line(text),), columns=width), *[None] * (width - 1)) for text in sheet.titles]
        first = Sheet((), [*inside, *_with_headings(first)])
    later = [
        Sheet(sheet.headings, _within(rows[begin:end], _open_merges(rows, begin))) for begin, end in pairwise(ends)
    ]
    return [first._replace(rows=_within(first.rows, {})), *later]


def _carried(row: Row) -> tuple[Row, Row]:
    """A row in two: its cells' later lines, or half of a long line, go on after the break."""
    first, rest = [], []
    for place, box in enumerate(row):
        lines = box.lines if box else ()
        kept, later = lines[: (len(lines) + 1) // 2], lines[(len(lines) + 1) // 2 :]
        if len(lines) == 1 and " " in lines[0].text[30:] and place:
            at = lines[0].text.index(" ", 30)
            kept, later = (lines[0]._replace(text=lines[0].text[:at]),), (Line(lines[0].text[at + 1 :]),)
        first.append(box._replace(lines=kept, rows=1) if box else None)
        rest.append(box._replace(lines=later, pictures=0) if box else None)
    return tuple(first), tuple(rest)


def _open_merges(rows: Sequence[Row], begin: int) -> dict[int, Box]:
    """The merges that reach over a break, by column, as the empty cells that begin the next page."""
    reach: dict[int, Box] = {}
    for number, row in enumerate(rows[:begin]):
        for column, box in enumerate(row):
            if box and number + box.rows > begin:
                reach[column] = Box((), box.columns, number + box.rows - begin)
    return reach


def _within(rows: Sequence[Row], opened: dict[int, Box]) -> list[Row]:
    """The rows of one page, no merge reaching beyond it."""
    kept = []
    for number, row in enumerate(rows):
        begun = [opened.get(column, box) if not number and box is None else box for column, box in enumerate(row)]
        kept.append(tuple(box and box._replace(rows=min(box.rows, len(rows) - number)) for box in begun))
    return kept


def _marks(box: Box, habits: Habits) -> list[tuple[str, str]]:
    """Each paragraph's mark and text."""
    numbers = iter(range(1, len(box.lines) + 1))
    mark = {"typed": lambda line: line.mark, "bullets": lambda line: "•", "numbers": lambda line: _thai(next(numbers))}
    return [(mark[habits.lists](line) if line.mark else "", line.text) for line in box.lines]


def _thai(number: int) -> str:
    return f"{to_thai_digits(str(number))}."


def _typed(box: Box, habits: Habits) -> list[str]:
    return [f"{mark} {text}".strip() for mark, text in _marks(box, habits)]


def _with_headings(page: Sheet) -> list[Row]:
    return [tuple(Box((Line(text),)) for text in page.headings), *page.rows] if page.headings else list(page.rows)


def _picture() -> io.BytesIO:
    out = io.BytesIO()
    Image.new("RGB", (8, 6), "grey").save(out, "PNG")
    return out


def _docx(path: Path, pages: list[Sheet], habits: Habits) -> None:
    document = docx.Document()
    numbering = document.part.numbering_part.element
    for kind, mark, number in (("bullet", "\uf0b7", 90), ("thaiNumbers", "%1.", 91)):
        numbering.insert(0, parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{kind}"/><w:lvlText w:val="{mark}"/></w:lvl></w:abstractNum>'
        ))  # fmt: skip
    lists = _Lists(numbering, habits)
    body = document.element.body
    for page in pages:
        for title in page.titles:
            body.insert(len(body) - 1, _paragraph(title))
        table = made("tbl", made("tblPr"), made("tblGrid", *(made("gridCol") for _ in page.headings or page.rows[0])))
        above: dict[int, tuple[int, int]] = {}
        for row in _with_headings(page):
            table.append(made("tr", *_word_cells(row, above, lists, document)))
        body.insert(len(body) - 1, table)
        body.insert(len(body) - 1, _paragraph(""))
    document.save(str(path))


class _Lists:
    """Gives each cell a list of its own, as Word does when an officer begins one."""

    def __init__(self, numbering: object, habits: Habits) -> None:
        self.numbering, self.habits, self.last = numbering, habits, 500

    def new(self) -> int:
        """A list that begins with one."""
        self.last += 1
        kind = 90 if self.habits.lists == "bullets" else 91
        start = made("lvlOverride", made("startOverride", val=1), ilvl=0)
        self.numbering.append(made("num", made("abstractNumId", val=kind), start, numId=self.last))
        return self.last


def _paragraph(text: str, number: int = 0) -> docx.oxml.xmlchemy.BaseOxmlElement:
    listed = made("pPr", made("numPr", made("ilvl", val=0), made("numId", val=number))) if number else None
    letters = made("t")
    letters.text = clean(text)
    letters.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made("p", listed, made("r", letters) if text else None)


def _word_cells(
    row: Row, above: dict[int, tuple[int, int]], lists: _Lists, document: docx.document.Document
) -> Iterable[object]:
    """The row's cells; `above` knows the merges that still reach down: rows left and width, by column."""
    for column, box in enumerate(row):
        if box is None:
            left, width = above.get(column, (0, 0))
            if left:
                above[column] = (left - 1, width)
                yield made("tc", made("tcPr", made("gridSpan", val=width), made("vMerge")), made("p"))
            continue
        merged = made("vMerge", val="restart") if box.rows > 1 else None
        above[column] = (box.rows - 1, box.columns)
        listed = lists.new() if lists.habits.lists != "typed" and any(line.mark for line in box.lines) else 0
        paragraphs = [
            _paragraph(line.text, listed) if listed and line.mark else _paragraph(f"{line.mark} {line.text}".strip())
            for line in box.lines
        ] or [made("p")]
        for _ in range(box.pictures):
            paragraphs.append(made("p"))
            Paragraph(paragraphs[-1], document._body).add_run().add_picture(_picture())
        yield made("tc", made("tcPr", made("gridSpan", val=box.columns), merged), *paragraphs)


def _xlsx(path: Path, pages: list[Sheet], habits: Habits) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    number = 0
    for page in pages:
        for title in page.titles:
            number += 1
            sheet.cell(number, 1, clean(title))
        for row in _with_headings(page):
            number += 1
            for column, box in enumerate(row, 1):
                if box is None:
                    continue
                cell = sheet.cell(number, column)
                cell.value = clean("\n".join(_typed(box, habits))) or None
                cell.data_type = "s" if cell.value else "n"  # text that begins with = is text
                if box.columns * box.rows > 1:
                    sheet.merge_cells(None, number, column, number + box.rows - 1, column + box.columns - 1)
                for _ in range(box.pictures):
                    sheet.add_image(SheetImage(_picture()), cell.coordinate)
    book.save(path)


def _html(path: Path, pages: list[Sheet], habits: Habits) -> None:
    out = ['<!DOCTYPE html><html><head><meta charset="utf-8"><title>แผน</title></head><body>']
    for page in pages:
        out += [f"<h2>{html.escape(title)}</h2>" for title in page.titles]
        out.append("<table>")
        for row in _with_headings(page):
            cells = (
                f'<td colspan="{box.columns}" rowspan="{box.rows}">{_web(box, habits)}{"<img src=x.png>" * box.pictures}'
                + ("" if habits.unclosed else "</td>")
                for box in row
                if box is not None
            )
            out.append("<tr>" + "".join(cells) + ("" if habits.unclosed else "</tr>"))
        out.append("</table>")
    path.write_text("\n".join(out), encoding="utf-8")


def _web(box: Box, habits: Habits) -> str:
    """A cell as a web page holds it."""
    listed = {"bullets": "ul", "numbers": "ol"}.get(habits.lists, "")
    out, inside, count = [], False, 0
    for line, typed in zip(box.lines, _typed(box, habits), strict=True):
        own = bool(listed and line.mark)
        if own != inside and listed:
            out.append(f'<{listed} start="{count + 1}">' if own else f"</{listed}>")
        inside, count = own, count + own
        tag, text = ("li", line.text) if own else ("p", typed)
        out.append(f"<{tag}>{html.escape(text)}" + ("" if habits.unclosed else f"</{tag}>"))
    return "".join(out) + (f"</{listed}>" if inside and not habits.unclosed else "")


def _text(path: Path, pages: list[Sheet], habits: Habits) -> None:
    lines = []
    for page in pages:
        lines += [*page.titles, ""]
        lines += ["\t".join(_field(box, habits) for box in row) for row in _with_headings(page)]
        lines.append("")
    path.write_text("\n".join(lines), encoding="utf-8")


def _field(box: Box | None, habits: Habits) -> str:
    """A cell between tabs."""
    typed = _typed(box, habits) if box else []
    if habits.marked or habits.unclosed:
        return " ".join(f"<p>{html.escape(text)}" + ("" if habits.unclosed else "</p>") for text in typed)
    if habits.flowed:
        return " ".join(typed)
    text = "\n".join(typed)
    return '"' + text.replace('"', '""') + '"' if "\n" in text or text.startswith('"') else text
