"""How much a source may hold before it is refused: a plan or a result is far smaller, and a trap far larger."""

from __future__ import annotations

from ita_desktop.domain.errors import Problem

MEGABYTE = 2**20
MOST_COLUMNS, MOST_ROWS, MOST_CELLS = 200, 20_000, 400_000
LONGEST_TEXT = 32_767  # Excel's own bound of a cell
_LONGEST_PAGE = 16 * MEGABYTE
_MOST_TAGS, _MOST_MARKS = 150_000, 1_000_000


def check_text(data: bytes, name: str) -> None:
    """Refuse a text that is longer than anybody wrote."""
    if len(data) > _LONGEST_PAGE:
        raise Problem("source_too_large", name=name, megabytes=_LONGEST_PAGE // MEGABYTE)


def check_xml(data: bytes, name: str) -> None:
    """Refuse XML of more elements and attributes than anybody wrote, before they take up memory."""
    if data.count(b"<") + data.count(b"=") > _MOST_MARKS:
        raise Problem("source_too_much", name=name)


def check_html(data: bytes, name: str) -> None:
    """Refuse a page of more tags than anybody wrote; each takes far longer to read than one of XML."""
    if data.count(b"<") > _MOST_TAGS:
        raise Problem("source_too_much", name=name)
