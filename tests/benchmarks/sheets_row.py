"""Excel written by the kit against the same cells, styles and charts by openpyxl's plain calls."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
from benchmarks.plans_row import plan_paper
from benchmarks.side_by_side import Row, compare, ratio, timed
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

from ita_desktop.documents.forms.score_analysis_data import ScoreAnalysis
from ita_desktop.documents.sheets import kit, plan, score_analysis
from ita_desktop.documents.sheets.parts import Book
from ita_desktop.services import sample


def sheets(folder: Path) -> Iterator[Row]:
    """The score analysis of the sample office and a plan of 70 items: writing alone, then with the self-check."""
    with sample.create(folder / "sheets.ita") as opened:
        framework, sheet = opened.scores.sheet(2569)
        before = opened.scores.sheet(2568)
    history = ((2568, before[1]), (2569, sheet))
    given = ScoreAnalysis("สำนักงานเขตตัวอย่าง", 2569, framework, sheet, before, history)
    yield from _alone("the score analysis", folder, lambda: score_analysis.book(given))
    whole = min(timed(lambda: score_analysis.write(folder / "whole.xlsx", given)) for _ in range(5))
    yield Row("Excel of the score analysis, read back too", whole * 1000, 1000, "ms", "with its own check")
    measures = plan_paper()
    yield from _alone("a plan", folder, lambda: plan.book(measures))
    whole = min(timed(lambda: plan.write(folder / "whole.xlsx", measures)) for _ in range(5))
    yield Row("Excel of a plan, read back too", whole * 1000, 1000, "ms", "with its own check")


def _alone(name: str, folder: Path, book: Callable[[], Book]) -> Iterator[Row]:
    """A workbook written by the kit against its cells by plain calls."""
    first = timed(lambda: kit.built(book()))
    told = _told(kit.built(book())[0])
    ours, plain = compare(
        lambda: timed(lambda: (folder / "kit.xlsx").write_bytes(kit.built(book())[0])),
        lambda: timed(lambda: _plain(told, folder / "plain.xlsx")),
        9,
    )
    yield ratio(f"Excel of {name}, writing alone", ours, plain, 1.5, f"openpyxl alone; first {first * 1000:.0f} ms")


def _told(data: bytes) -> list[tuple[Any, list[tuple[int, int, object, dict[str, Any]]]]]:
    """Every cell of a workbook with plain values of its styles, made once, as a programmer would keep them."""
    made: dict[int, dict[str, Any]] = {}
    found = []
    for sheet in openpyxl.load_workbook(io.BytesIO(data)).worksheets:
        cells = [
            (cell.row, cell.column, cell.value, made.setdefault(cell.style_id, _styles(cell)))
            for row in sheet.iter_rows()
            for cell in row
            if cell.has_style
        ]
        found.append((sheet, cells))
    return found


def _styles(cell: Any) -> dict[str, Any]:
    side = Side(style=cell.border.left.style)
    return {
        "font": Font(name=cell.font.name, size=cell.font.sz, bold=cell.font.b),
        "alignment": Alignment(
            horizontal=cell.alignment.horizontal, vertical=cell.alignment.vertical, wrap_text=cell.alignment.wrap_text
        ),
        "border": Border(left=side, right=side, top=side, bottom=side),
        "fill": PatternFill(cell.fill.fill_type, fgColor=cell.fill.fgColor.rgb),
        "number_format": cell.number_format,
        "protection": Protection(locked=cell.protection.locked),
    }


def _plain(told: list[tuple[Any, list[tuple[int, int, object, dict[str, Any]]]]], path: Path) -> None:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for like, cells in told:
        sheet = book.create_sheet(like.title)
        for row, column, value, styles in cells:
            cell = sheet.cell(row, column)
            if not isinstance(cell, openpyxl.cell.cell.MergedCell):
                cell.value = value
            for name, style in styles.items():
                setattr(cell, name, style)
        for merged in like.merged_cells.ranges:
            sheet.merge_cells(str(merged))
        for letter, column_like in like.column_dimensions.items():
            sheet.column_dimensions[letter].width = column_like.width
        for number, row_like in like.row_dimensions.items():
            sheet.row_dimensions[number].height = row_like.height
        for chart in like._charts:
            sheet.add_chart(chart)
        sheet.print_title_rows, sheet.freeze_panes = like.print_title_rows, like.freeze_panes
    book.save(path)
