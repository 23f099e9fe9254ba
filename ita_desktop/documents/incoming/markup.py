"""The only door to lxml: XML and web pages become trees without entities, without the network, without end."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from lxml import etree

from ita_desktop.documents.incoming.limits import check_html, check_xml
from ita_desktop.domain.thai import keepable

Element = Any
"""An element of lxml, which has no types of its own."""


def parse_xml(data: bytes, name: str) -> Element:
    """The root of an XML part; one that declares entities is none of Office's making."""
    check_xml(data, name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.doctype:
        raise ValueError("a document type in an Office file")
    return root


def parse_html(text: str, name: str) -> Element:
    """The root of a web page or of a piece of one, however badly closed."""
    data = text.encode("utf-8", "replace")
    check_html(data, name)
    page = _Page()
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, target=page)
    try:
        etree.fromstring(data, parser)
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing but blanks and comments
        page.close()
    return page.root


_LISTS, _CELLS, _ROWS, _TABLE = {"ul", "ol"}, {"td", "th"}, {"thead", "tbody", "tfoot"}, {"table"}
_BODIES, _OUT_OF_CELL, _OUT_OF_TABLE = _ROWS | _TABLE, _CELLS | _TABLE, _CELLS | _ROWS | {"tr"}
_VOID = {"br", "img", "hr", "col", "meta", "link", "input", "wbr", "area", "base", "embed", "source"}
_ASKED = ("style", "colspan", "rowspan", "start", "value")
_DEEPEST = 100


def _plain(tag: str) -> str:
    """A tag's name where it is one of a web page; the others stand around text like any span."""
    return tag if tag.isalnum() and tag.isascii() else "span"


class _Page:
    """Builds the tree of a page as browsers do: a cell, row or point that begins ends the one that was left open."""

    root: Element = None

    def __init__(self) -> None:
        self._builder = etree.TreeBuilder()
        self._open: list[str] = []
        self.start("html", {})

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins; names of Office's own, such as o:p, only stand around text."""
        tag = _plain(tag)
        if tag in _CELLS:
            if not self._end_within({"tr"}, _TABLE) and "table" in self._open:
                self.start("tr", {})
        elif tag == "tr":
            self._end_within(_BODIES)
        elif tag in _ROWS:
            self._end_within(_TABLE)
        elif tag == "li":
            self._end_within(_LISTS, _OUT_OF_CELL)
        known = {name: keepable(attributes[name]) for name in _ASKED if name in attributes} if attributes else {}
        self._builder.start(tag, known)
        if tag in _VOID or len(self._open) >= _DEEPEST:
            self._builder.end(tag)
        else:
            self._open.append(tag)

    def end(self, tag: str) -> None:
        """An end tag; one that would reach out of its cell or table means nothing."""
        tag = _plain(tag)
        fence = _TABLE if tag in _OUT_OF_TABLE else _OUT_OF_CELL
        if self._end_within({tag}, fence) and len(self._open) > 1:
            self._builder.end(self._open.pop())

    def data(self, text: str) -> None:
        """Letters."""
        self._builder.data(keepable(text))

    def close(self) -> None:
        """The page ends, and with it all that is open."""
        if self.root is None:
            while self._open:
                self._builder.end(self._open.pop())
            self.root = self._builder.close()

    def _end_within(self, holders: set[str], fence: Collection[str] = ()) -> bool:
        """End what is open inside the innermost of these holders, unless a fence stands before it."""
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth] in holders:
                for tag in reversed(self._open[depth + 1 :]):
                    self._builder.end(tag)
                del self._open[depth + 1 :]
                return True
            if self._open[depth] in fence:
                return False
        return False
