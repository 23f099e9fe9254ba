"""Tab-separated text, as a file or as Excel, Word and web pages put it on the clipboard; cells may hold web marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ita_desktop.documents.incoming import html
from ita_desktop.documents.incoming.blocks import shown
from ita_desktop.documents.incoming.decoding import decode
from ita_desktop.documents.incoming.grid import Cell, Table, lines_of
from ita_desktop.documents.incoming.limits import LONGEST_TEXT, check_text
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.thai import tidy

_MOST_CELLS, _MOST_MARKS = 150_000, 40_000


class _Field(NamedTuple):
    """What stood between two tabs; Excel quotes what holds line ends."""

    text: str
    quoted: bool = False


def read(data: bytes, name: str) -> list[Table]:
    """The text as one table, a line a row; lines that only draw a rule are none.

    Where no cell has line ends of its own, those that were printed are lost, and every cell has flowed.
    """
    check_text(data, name)
    if data.count(b"<") > _MOST_MARKS:
        raise Problem("source_too_much", name=name)
    lines = [(n, fields) for n, fields in enumerate(_lines(decode(data, name), name), 1) if not _is_rule(fields)]
    flowed = not any(field.quoted and "\n" in field.text for _, fields in lines for field in fields)
    rows = [
        tuple(
            _cell(field.text, f"{name} {number}:{place}", flowed=flowed and len(fields) > 1)
            for place, field in enumerate(fields, 1)
        )
        for number, fields in lines
    ]
    return [Table(name, tuple(rows))]


_MARK = r"/?(?:p|br|ul|ol|li|div|span|b|i|u|strong|em|sup|sub|font)\b[^<>]*>"
_MARKED, _NO_MARK = re.compile(f"<{_MARK}", re.IGNORECASE), re.compile(f"<(?!{_MARK})", re.IGNORECASE)


def _cell(printed: str, source: str, *, flowed: bool) -> Cell:
    printed = printed[:LONGEST_TEXT]
    if _MARKED.search(printed):
        paragraphs = html.paragraphs(_NO_MARK.sub("&lt;", printed), source)
        return Cell("\n".join(map(shown, paragraphs)), source, flowed=flowed, paragraphs=paragraphs)
    text = tidy(printed).text
    return Cell(text, source, flowed=flowed, paragraphs=lines_of(text))


_CELL = re.compile(r'"((?:[^"]++|"")*+)"(?=[\t\n]|\Z)|([^\t\n]*)')
_PIPED = re.compile(r"\s*\|(.*)\|\s*")
_STROKES = "-=_–—"


def _lines(text: str, name: str) -> Iterator[list[_Field]]:
    """The cells of each line, parted by tabs or by upright strokes; raises a Problem where they are too many."""
    text = re.sub(r"\r\n?|[\x0b\x0c\u2028\u2029]", "\n", text)
    at, cells, seen = 0, list[_Field](), 0
    while at < len(text):
        found = _CELL.match(text, at)
        if found is None:  # the second part matches anything
            break
        cells.append(_Field(found[2]) if found[1] is None else _Field(found[1].replace('""', '"'), quoted=True))
        at, seen = found.end(), seen + 1
        if seen > _MOST_CELLS:
            raise Problem("source_too_much", name=name)
        if at == len(text) or text[at] == "\n":
            yield _parted(cells)
            cells = []
        at += 1
    if cells:
        yield cells


def _parted(cells: list[_Field]) -> list[_Field]:
    """A line without tabs that is a row of a table drawn with upright strokes."""
    piped = _PIPED.fullmatch(cells[0].text) if len(cells) == 1 and not cells[0].quoted else None
    return [_Field(part.strip()) for part in piped[1].split("|")] if piped and "|" in piped[1] else cells


def _is_rule(fields: list[_Field]) -> bool:
    """Whether a line only draws a rule under a heading or between rows."""
    filled = [field.text for field in fields if field.text.strip()]
    return bool(filled) and all(
        not text.strip(f"{_STROKES}:+ ") and sum(map(text.count, _STROKES)) > 1 for text in filled
    )
