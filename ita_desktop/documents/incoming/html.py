"""Web pages to tables: files, and what Word, Excel and browsers put on the clipboard; badly closed ones too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, repeat

from ita_desktop.documents.incoming.blocks import Block, RawCell, RawTable, tables_of, tidied
from ita_desktop.documents.incoming.decoding import decode
from ita_desktop.documents.incoming.grid import Paragraph, Table
from ita_desktop.documents.incoming.limits import check_text
from ita_desktop.documents.incoming.markup import Element, parse_html

_BEGINS = re.compile(
    rb"(?:Version:\d|<!doctype html|<(?:html|head|body|meta|table|div|!--StartFragment)\b)", re.IGNORECASE
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_SKIPPED = {"script", "style", "head", "title", "noscript", "template", "xml", "select", "textarea", "svg"}
_BLOCKS = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "header",
    "footer", "main", "nav", "aside", "blockquote", "pre", "center", "address", "caption", "hr", "form", "fieldset",
    "figure", "figcaption", "body", "html", "dir", "menu",
}  # fmt: skip
_IN_TABLES = {"table", "thead", "tbody", "tfoot", "tr", "td", "th"}


def is_html(data: bytes) -> bool:
    """Whether the content begins as a web page or a piece of one does."""
    return bool(_BEGINS.match(data[:400].replace(b"\x00", b"").lstrip(b"\xff\xfe\xef\xbb\xbf\r\n\t ")))


def read(data: bytes, name: str) -> list[Table]:
    """The tables of a web page in reading order, and the text between them."""
    check_text(data, name)
    charset = _CHARSET.search(data[:4000])
    text = decode(data, name, charset[1].decode("ascii") if charset else "")
    if text.startswith("Version:"):  # what Windows puts before a page on the clipboard
        text = text[text.find("<") :]
    return tables_of(_blocks(text, name), name)


def paragraphs(text: str, name: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a cell that holds the marks of a web page."""
    return tuple(tidied(_blocks(text, name)))


def _blocks(text: str, name: str) -> list[Block]:
    walk = _Walk()
    walk.element(parse_html(text.replace("\x00", ""), name))
    walk.flush()
    return walk.blocks


@dataclass
class _Walk:
    """Reads on through a page or a cell, gathering paragraphs."""

    blocks: list[Block] = field(default_factory=list)
    pictures: int = 0
    _letters: list[str] = field(default_factory=list)
    _mark: str = ""
    _verbatim: bool = False
    _lists: list[Iterator[str]] = field(default_factory=list)

    def element(self, element: Element) -> None:
        """One element with all in it; what follows it is its parent's."""
        tag, style = element.tag, _style(element)
        if tag in _SKIPPED or (tag not in _IN_TABLES and ("display:none" in style or "mso-hide:all" in style)):
            return
        if "mso-list:ignore" in style:
            self._mark = _own_mark("".join(element.itertext()))
        elif tag == "br":
            self._letters.append("\n")
        elif tag == "img":
            self.pictures += 1
        elif tag == "table":
            self.flush()
            self._table(element)
        elif tag in _BLOCKS:
            self.flush()
            self._block(tag, element)
            self.flush()
        else:
            self._inside(element)
            if tag in ("td", "th"):  # outside any table
                self.flush()

    def flush(self) -> None:
        """End the paragraph that is being read."""
        text = "".join(self._letters)
        if text.strip():
            self.blocks.append(Paragraph(text, self._mark))
            self._mark = ""
        self._letters = []

    def _say(self, text: str | None) -> None:
        if text:
            self._letters.append(text if self._verbatim else re.sub(r"[ \t\r\n\f]+", " ", text))

    def _inside(self, element: Element) -> None:
        self._say(element.text)
        for child in element:
            self.element(child)
            self._say(child.tail)

    def _block(self, tag: str, element: Element) -> None:
        if tag in ("ul", "ol"):
            self._list(tag, element)
            return
        if tag == "li":
            self._mark = self._list_mark(element)
        before, self._verbatim = self._verbatim, self._verbatim or tag == "pre"
        self._inside(element)
        self._verbatim = before
        if tag == "li":
            self.flush()
            self._mark = ""

    def _list(self, tag: str, element: Element) -> None:
        """A list: its points are numbered, or have a bullet unless the page says that no mark is shown."""
        style = _style(element)
        if "list-style-type:none" in style or "list-style:none" in style:
            marks: Iterator[str] = repeat("")
        elif tag == "ol":
            marks = (f"{number}." for number in count(_whole(element.get("start")) or 1))
        else:
            marks = repeat("•")
        self._lists.append(marks)
        self._inside(element)
        self._lists.pop()

    def _list_mark(self, item: Element) -> str:
        """The mark of a point; one that says its number is the first of a new count."""
        number = _whole(item.get("value"))
        if number and self._lists:
            self._lists[-1] = (f"{n}." for n in count(number))
        return next(self._lists[-1]) if self._lists else "•"

    def _table(self, element: Element) -> None:
        """A table; what stands in it outside its cells comes before it, as browsers show it."""
        table, stray = RawTable(), _Walk()
        stray._rows(element, table)
        stray.flush()
        self.blocks += stray.blocks
        if table.rows:
            self.blocks.append(table)
        self.pictures += stray.pictures + sum(cell.pictures for row in table.rows for cell in row)

    def _rows(self, element: Element, table: RawTable) -> None:
        """The rows and cells of a table or of a part of it."""
        self._say(element.text)
        for child in element:
            if child.tag in ("td", "th"):
                table.rows[-1].append(_cell(child))
            elif child.tag in ("thead", "tbody", "tfoot", "tr"):
                if child.tag == "tr":
                    table.rows.append([])
                self._rows(child, table)
            else:
                self.element(child)
            self._say(child.tail)


def _style(element: Element) -> str:
    """What an element says of its looks, without blanks."""
    style = element.get("style")
    return re.sub(r"\s", "", style).lower() if style else ""


def _cell(element: Element) -> RawCell:
    walk = _Walk()
    walk._inside(element)
    walk.flush()
    return RawCell(walk.blocks, _span(element, "colspan"), _span(element, "rowspan"), walk.pictures)


def _span(element: Element, name: str) -> int:
    whole = _whole(element.get(name))
    return 1 if whole is None else whole


def _whole(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"[0-9]{1,6}", text.strip()) else None


def _own_mark(text: str) -> str:
    """The mark that Word writes before a paragraph of a list; its bullets are letters of fonts of signs."""
    mark = text.replace("\u00a0", " ").strip()
    return mark if re.search(r"[0-9๐-๙]|[^\W\d_][.)]", mark) or mark in ("-", "–") else "•"
