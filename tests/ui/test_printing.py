"""Printing: a printer that writes a PDF is the only fake; what comes out of it is looked at page by page."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen import canvas

from ita_desktop.ui import printing
from ita_desktop.ui.tasks import Cancelled, Progress


def paper(path: Path, pages: int = 3, text: str = "page") -> Path:
    """A PDF whose first page lies across and whose others stand upright, each with its number in large digits."""
    drawn = canvas.Canvas(str(path))
    for number in range(1, pages + 1):
        drawn.setPageSize(landscape(A4) if number == 1 else A4)
        drawn.setFont("Helvetica", 90)
        drawn.drawString(90, 300, f"{text} {number}")
        drawn.showPage()
    drawn.save()
    return path


def inked(image: QImage) -> list[tuple[int, int]]:
    """The places that have ink; what is transparent is paper."""
    everywhere = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = ((place, image.pixelColor(*place)) for place in everywhere)
    return [place for place, colour in colours if colour.alpha() > 90 and colour.lightness() < 140]


def is_blank(image: QImage) -> bool:
    return not inked(image)


def pdf_printer(target: Path) -> QPrinter:
    """The only fake: a printer that writes what it prints into a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def loaded(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return document


def printed(path: Path, count: int) -> list[bool]:
    """Checks what came out of the printer; gives for each page whether it lies across."""
    out = loaded(path)
    assert out.pageCount() == count
    sizes = [out.pagePointSize(page) for page in range(count)]
    assert not any(is_blank(out.render(page, QSize(300, 300))) for page in range(count))
    return [size.width() > size.height() for size in sizes]


def test_all_pages_are_printed_and_turned_as_they_lie(qapp, tmp_path):
    document = loaded(paper(tmp_path / "made.pdf", 3))
    printer, progress = pdf_printer(tmp_path / "out.pdf"), Progress()
    assert printing.print_pages(document, printer, 1, 3, progress) == 3
    assert printed(tmp_path / "out.pdf", 3) == [True, False, False]
    assert (progress.done, progress.total) == (3, 3)


def test_what_is_printed_has_the_place_and_size_it_has_on_paper(qapp, tmp_path):
    document = loaded(paper(tmp_path / "made.pdf", 2))
    printing.print_pages(document, pdf_printer(tmp_path / "out.pdf"), 2, 2, Progress())
    out = loaded(tmp_path / "out.pdf")
    size = QSize(149, 211)
    assert ink(document.render(1, size)) == pytest.approx(ink(out.render(0, size)), abs=3)


def ink(image: QImage) -> tuple[int, int, int, int]:
    """The rectangle that has ink."""
    across, down = zip(*inked(image), strict=True)
    return min(across), min(down), max(across), max(down)


@pytest.mark.parametrize(
    ("kind", "pages", "expected"),
    [
        (QPrinter.PrintRange.AllPages, (0, 0), (1, 12)),
        (QPrinter.PrintRange.CurrentPage, (0, 0), (5, 5)),
        (QPrinter.PrintRange.PageRange, (3, 7), (3, 7)),
        (QPrinter.PrintRange.PageRange, (9, 40), (9, 12)),
        (QPrinter.PrintRange.PageRange, (0, 0), (1, 12)),
    ],
)
def test_the_range_to_print(qapp, tmp_path, kind, pages, expected):
    printer = pdf_printer(tmp_path / "out.pdf")
    if any(pages):
        printer.setFromTo(*pages)
    printer.setPrintRange(kind)
    assert printing.chosen_pages(printer, 12, 5) == expected


def test_ranges_with_holes_copies_and_the_last_page_first(qapp, tmp_path):
    printer = pdf_printer(tmp_path / "out.pdf")
    ranges = printer.pageRanges()
    ranges.addPage(1)
    ranges.addRange(4, 5)
    printer.setPageRanges(ranges)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    assert printing._in_order(printer, 1, 5) == [1, 4, 5]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing._in_order(printer, 1, 5) == [5, 4, 1]


def test_bands_make_the_page_at_300_dpi_or_better(qapp, tmp_path):
    document = loaded(paper(tmp_path / "made.pdf", 2))
    whole = QSize(620, 877)
    at_once = document.render(1, whole, QPdfDocumentRenderOptions(), QImage.Format.Format_RGB32, Qt.GlobalColor.white)
    for top in (0, 400, 520, 560):
        part = QRect(0, top, 620, 200)
        assert inked(printing._band(document, 2, whole, part)) == inked(at_once.copy(part))
    printing.print_pages(document, pdf_printer(tmp_path / "out.pdf"), 2, 2, Progress())
    pictures = [one.get_object() for one in PdfReader(tmp_path / "out.pdf").pages[0]["/Resources"]["/XObject"].values()]
    assert pictures and all(picture["/Width"] >= 2480 for picture in pictures)


def test_stopping_the_printer(qapp, tmp_path):
    document = loaded(paper(tmp_path / "made.pdf", 5))
    progress = Progress()
    progress.cancelled.set()
    with pytest.raises(Cancelled):
        printing.print_pages(document, pdf_printer(tmp_path / "out.pdf"), 1, 5, progress)
