"""A plan of 70 items on paper: our own setting against plain ReportLab, its self-check, and LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from benchmarks.plans_row import YEAR, plan_file, plan_paper
from benchmarks.side_by_side import Row, compare, ratio, timed
from reportlab.lib import pagesizes
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate

from ita_desktop import assets
from ita_desktop.documents.content import Document, Table, Title, plain
from ita_desktop.documents.forms import plan
from ita_desktop.documents.paper import writer
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Setter
from ita_desktop.documents.paper.pages import draw, lay_out
from ita_desktop.documents.placing import pieces, placed
from ita_desktop.services import papers


def papers_rows(folder: Path) -> Iterator[Row]:
    """Writing alone, the check alone, and a whole export against LibreOffice."""
    whole = plan.document(plan_paper())
    tables = tuple(block for block in whole.blocks if isinstance(block, Table))
    document = whole._replace(blocks=(Title(("แผนมาตรการ", whole.office)), *tables), seal=())
    target, other = folder / "ours.pdf", folder / "plain.pdf"
    said, pages = _write(document, target)
    _write_plainly(document, other)
    ours, theirs = compare(
        lambda: timed(lambda: _write(document, target)), lambda: timed(lambda: _write_plainly(document, other)), 9
    )
    yield ratio("PDF of a plan, writing alone", ours, theirs, 1.3, f"{pages} pages; plain Paragraph, wrong Thai")
    checked, written = compare(
        lambda: timed(lambda: writer.check(target, pages, said)), lambda: timed(lambda: _write(document, target)), 9
    )
    yield ratio("PDF of a plan, its self-check", checked, written, 1.0, "the writing")
    if not shutil.which("soffice"):
        print("       LibreOffice is not here: its row is left out")
        return
    with plan_file(folder / "papers.ita") as opened:
        book = papers.export(opened, "plan", YEAR, folder / "plan.xlsx").path
        office, exported = compare(
            lambda: timed(lambda: _by_libreoffice(book)),
            lambda: timed(lambda: papers.export(opened, "plan", YEAR, folder / "plan.pdf")), 3,
        )  # fmt: skip
    yield ratio("PDF of a plan, whole export", exported, office, 0.3, "LibreOffice converting its workbook")


def _write(document: Document, target: Path) -> tuple[list[str], int]:
    setter = Setter(writer.typeface_at(document.typeface), thai_digits=True)
    pages = lay_out(document, setter)
    ink = Ink(target, setter.typeface, title="", office="")
    draw(document, pages, setter, ink)
    ink.save()
    return ink.said, len(pages)


def _write_plainly(document: Document, target: Path) -> None:
    """The same text through ReportLab as it comes."""
    if "plain" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("plain", str(assets.resource("fonts", "ITASarabun-Regular.ttf"))))
    style = ParagraphStyle("cell", fontName="plain", fontSize=9.5, leading=15.5)
    table = next(block for block in document.blocks if isinstance(block, Table))
    rows, spans = [[Paragraph(column.title, style) for column in table.columns]], []
    for number, cells in enumerate(placed(table.rows, len(table.columns)), 1):
        row: list[object] = [""] * len(table.columns)
        for column, cell in ((at.column, at.cell) for at in cells if not at.covered):
            texts = [f"{getattr(part, 'mark', '')} {plain(getattr(part, 'words', part))}" for part in pieces(cell)]
            row[column] = [Paragraph(_escaped(text), style) for text in texts]
            if cell.columns > 1 or cell.rows > 1:
                spans.append(("SPAN", (column, number), (column + cell.columns - 1, number + cell.rows - 1)))
        rows.append(row)  # type: ignore[arg-type]
    widths = [column.width * mm for column in table.columns]
    made = LongTable(rows, widths, repeatRows=1, style=[("GRID", (0, 0), (-1, -1), 0.4, "black"), *spans])
    SimpleDocTemplate(str(target), pagesize=pagesizes.landscape(pagesizes.A4)).build([made])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _by_libreoffice(book: Path) -> None:
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", book.parent / "office", book],
        capture_output=True, check=True,
    )  # fmt: skip
