"""The printer: which one and which pages, and the same pages that the preview shows, drawn at its resolution."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ita_desktop.domain.errors import FileProblem
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tasks import Progress

_COARSEST, _FINEST = 300, 600
"""Dots per inch that pages are drawn with; finer ones would only cost memory."""
_BAND, _OVERLAP = 2**21, 2
"""Dots of one band, and the rows it shares with the next one, or a viewer would show a white hair between them."""


def choose_printer(parent: QWidget, title: str, document: QPdfDocument) -> QPrinter | None:
    """The printer that the person chooses, with the pages and copies."""
    count = document.pageCount()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(_paper_of(document))
    printer.setFromTo(1, count)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    dialog.setMinMax(1, count)
    for option in (
        QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
        QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage,
        QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies,
    ):
        dialog.setOption(option)
    try:
        return printer if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


def _paper_of(document: QPdfDocument) -> QPageSize:
    """The paper that the first page is meant for, upright."""
    size = document.pagePointSize(0)
    upright = size if size.width() <= size.height() else size.transposed()
    return QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def chosen_pages(printer: QPrinter, count: int, page: int) -> tuple[int, int]:
    """The first and the last page to print, from 1; `page` is the one on the screen."""
    if printer.printRange() == QPrinter.PrintRange.CurrentPage:
        return page, page
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
        first = min(max(1, printer.fromPage()), count)
        return first, min(max(first, printer.toPage()), count)
    return 1, count


def print_pages(document: QPdfDocument, printer: QPrinter, first: int, last: int, progress: Progress) -> int:
    """Print these pages, counted from 1; gives how many sheets' sides went out. Cancelling takes the job back."""
    pages = _in_order(printer, first, last)
    printer.setFullPage(True)
    _turn(printer, document, pages[0])
    painter = QPainter()
    if not printer.isValid() or not painter.begin(printer):
        raise _refused(printer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # a printer that writes PDF would blur letters
    try:
        for done, page in enumerate(pages):
            progress.step(done, len(pages), f"{done + 1}/{len(pages)}")
            if done:
                _turn(printer, document, page)
                if not printer.newPage():
                    raise _refused(printer)
            _draw(painter, printer, document, page)
        progress.step(len(pages), len(pages))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(pages)


def print_file(path: Path, printer: QPrinter, first: int, last: int, progress: Progress) -> int:
    """Print pages of a PDF beside the window, from a document that nobody else closes.

    It is read from a file: a buffer made in Python needs Python's lock while Qt holds that of all PDF.
    """
    document = QPdfDocument()
    if document.load(str(path)) != QPdfDocument.Error.None_:
        raise _refused(printer)
    try:
        return print_pages(document, printer, first, last, progress)
    finally:
        document.close()


def _in_order(printer: QPrinter, first: int, last: int) -> list[int]:
    """The pages as the printer gets them: ranges with holes, copies and the order are the program's matter."""
    pages = list(range(first, last + 1))
    ranges = printer.pageRanges()
    if printer.printRange() == QPrinter.PrintRange.PageRange and not ranges.isEmpty():
        pages = [page for page in pages if ranges.contains(page)] or pages
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    return pages * copies if printer.collateCopies() else [page for page in pages for _ in range(copies)]


def _turn(printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """Turn the paper as the page lies."""
    size = document.pagePointSize(page - 1)
    across = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait)


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """One page over the whole paper, in bands: a page of 600 dpi at once takes 140 MB and holds up the window.

    On paper of another size it is made smaller and stands in the middle.
    """
    points, dots = document.pagePointSize(page - 1), min(_FINEST, max(_COARSEST, printer.resolution()))
    pixels = QSize(_dots(points.width(), dots), _dots(points.height(), dots))
    place = _place(printer, points)
    scale = place.height() / pixels.height()
    step = max(64, _BAND // pixels.width())
    for top in range(0, pixels.height(), step):
        part = QRect(0, top, pixels.width(), min(step + _OVERLAP, pixels.height() - top))
        image = _band(document, page, pixels, part)
        if image.isNull():
            reason = tr("page %1 can't be drawn").replace("%1", str(page))
            raise FileProblem("file_trouble", name=printer.docName(), reason=reason)
        painter.drawImage(QRectF(place.left(), place.top() + top * scale, place.width(), part.height() * scale), image)


def _place(printer: QPrinter, points: QSizeF) -> QRectF:
    """Where a page lies on the paper, in dots of the printer."""
    paper = QSizeF(printer.pageLayout().fullRectPixels(printer.resolution()).size())
    natural = points * (printer.resolution() / 72)
    fits = natural.width() <= paper.width() * 1.01 and natural.height() <= paper.height() * 1.01
    size = natural if fits else natural.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(QPointF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2), size)


def _band(document: QPdfDocument, page: int, whole: QSize, part: QRect) -> QImage:
    """A part of a page on white."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(whole)
    options.setScaledClipRect(part.adjusted(0, 0, 1, 1))  # Qt reckons with right - left, which is one less than width
    return document.render(page - 1, part.size(), options, QImage.Format.Format_RGB32, Qt.GlobalColor.white)


def _dots(points: float, dots: int) -> int:
    return max(1, round(points * dots / 72))


def _refused(printer: QPrinter) -> FileProblem:
    reason = tr("the printer does not take the job")
    return FileProblem("file_trouble", name=printer.printerName() or tr("printer"), reason=reason)
