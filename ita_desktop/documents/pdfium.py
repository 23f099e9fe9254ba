"""PDFium, with which we look at our own PDFs. It knows no threads, so everybody comes in turn."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_TURN = threading.Lock()


@contextmanager
def opened(pdf: Path | bytes) -> Iterator[Any]:
    """A PDF as pypdfium2 reads it; nobody else uses PDFium meanwhile."""
    import pypdfium2

    with _TURN:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
