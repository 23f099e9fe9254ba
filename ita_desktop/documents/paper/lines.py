"""Setting text: words into lines of a width. What is set is kept, so that a split page never sets it again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from ita_desktop.documents.content import Align, Span, Words, spans
from ita_desktop.documents.paper.faces import Face, Shaped, Typeface
from ita_desktop.documents.paper.styles import Style
from ita_desktop.domain import digits
from ita_desktop.domain.breaks import CLINGING, Break, tokens
from ita_desktop.domain.thai import keepable

_CLUSTER = re.compile(f"[^{CLINGING}][{CLINGING}]*|.", re.DOTALL)
_GOOD_FILL = 0.74  # a line that ends at a better place may be so much shorter than the width
_ROOM = 0.01


class Piece(NamedTuple):
    """A shaped token in its style."""

    word: Shaped
    face: Face
    link: str
    blank: bool
    after: Break


class Line(NamedTuple):
    """One set line; `width` is without blanks at its end, `ends` says that the text or its paragraph ends here."""

    pieces: tuple[Piece, ...]
    width: float
    ends: bool

    @property
    def text(self) -> str:
        """What the line says."""
        return "".join(piece.word.text for piece in self.pieces)


class Setter:
    """Sets the text of one document: its typeface, its digits."""

    def __init__(self, typeface: Typeface, *, thai_digits: bool) -> None:
        self.typeface = typeface
        self._thai = thai_digits

    def shown(self, span: Span) -> str:
        """A span as paper shows it: no control characters, no letters that the typeface lacks, digits by setting."""
        text = keepable(span.text.replace("\r\n", "\n").replace("\r", "\n")).replace("\t", "    ")
        text = self.typeface.regular.drawn(text)
        return text if span.typed or span.link else digits.shown(text, thai=self._thai)

    def text_of(self, words: Words) -> str:
        """Words as paper shows them."""
        return "".join(map(self.shown, spans(words)))

    def lines(self, words: Words, style: Style, width: float, *, first: float = 0, figure: bool = False) -> list[Line]:
        """Text as lines of a width; the first one is shorter by `first`."""
        size = style.size_in(self.typeface) / 1000
        found: list[Line] = []
        for paragraph in self._paragraphs(words, style, figure=figure):
            found += _fill(paragraph, size, width, width - first if not found else width)
        return found or [Line((), 0, True)]

    def balanced(self, words: Words, style: Style, width: float) -> list[Line]:
        """As few lines as the width needs, all about as long; no word is cut for that."""
        found = self.lines(words, style, width)
        if len(found) < 2:
            return found
        low, high = max(width / len(found) * 0.8, min(self.longest_word(words, style), width)), width
        while high - low > 2:
            middle = (low + high) / 2
            tried = self.lines(words, style, middle)
            if len(tried) <= len(found) and not any(line.width > middle for line in tried):
                high = middle
            else:
                low = middle
        return self.lines(words, style, high)

    def width(self, words: Words, style: Style, *, figure: bool = False) -> float:
        """How wide text is on one line; the widest of several."""
        return max(line.width for line in self.lines(words, style, 1e6, figure=figure))

    def longest_word(self, words: Words, style: Style) -> float:
        """How wide the widest part is that can't be broken."""
        size = style.size_in(self.typeface) / 1000
        return max(
            (sum(p.word.width for p in part) * size for one in self._paragraphs(words, style) for part in _bound(one)),
            default=0,
        )

    def _paragraphs(self, words: Words, style: Style, *, figure: bool = False) -> Iterator[list[Piece]]:
        """The pieces of each line that the text itself ends."""
        current: list[tuple[str, Face, str]] = []
        for span in spans(words):
            face = self.typeface.face(bold=span.bold or style.bold, italic=span.italic)
            for number, part in enumerate(self.shown(span).split("\n")):
                if number:
                    yield _pieces(current, figure=figure)
                    current = []
                if part:
                    current.append((part, face, span.link))
        yield _pieces(current, figure=figure)


def _pieces(parts: list[tuple[str, Face, str]], *, figure: bool) -> list[Piece]:
    """Tokens of one line of text in the faces of its parts; a token over a border is two that stay together."""
    found: list[Piece] = []
    borders = list(accumulate(len(text) for text, _, _ in parts))
    part, place = 0, 0
    for token in tokens("".join(text for text, _, _ in parts)):
        end = place + len(token.text)
        while place < end:
            while borders[part] <= place:
                part += 1
            stop = min(end, borders[part])
            _, face, link = parts[part]
            text = token.text[len(token.text) - (end - place) : len(token.text) - (end - stop)]
            shape = face.shape_figure if figure else face.shape
            found.append(Piece(shape(text), face, link, token.blank, token.after if stop == end else Break.NEVER))
            place = stop
    return found


def _bound(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Runs of pieces between which no line may end."""
    run: list[Piece] = []
    for piece in pieces:
        run.append(piece)
        if piece.after is not Break.NEVER:
            yield [one for one in run if one.after is Break.NEVER or not one.blank]
            run = []
    yield run


def _fill(pieces: list[Piece], size: float, width: float, first: float) -> Iterator[Line]:
    """Greedy lines that prefer a good end to a full one."""
    start, room = 0, first
    while start < len(pieces):
        end, ends, inked = _reach(pieces, start, size, room)
        if end == len(pieces):
            yield Line(tuple(pieces[start:]), inked, True)
            return
        best = _best(ends)
        if best is None:
            fitting = _cut(pieces, start, end, room, size)
            best = _End(fitting, sum(piece.word.width for piece in pieces[start:fitting]) * size)
        yield Line(tuple(pieces[start : best.place]), best.width, False)
        start, room = best.place, width


class _End(NamedTuple):
    """Where a line may end, and how wide it is then."""

    place: int
    width: float


def _reach(pieces: list[Piece], start: int, size: float, room: float) -> tuple[int, dict[Break, _End], float]:
    """How far a line reaches, its last end of each kind, and the width of its ink."""
    end, length, inked = start, 0.0, 0.0
    ends: dict[Break, _End] = {}
    while end < len(pieces):
        piece = pieces[end]
        grown = length + piece.word.width * size
        if not piece.blank:
            if grown > room + _ROOM:
                break
            inked = grown
        length = grown
        end += 1
        if piece.after is not Break.NEVER:
            ends[piece.after] = _End(end, inked)
    return end, ends, inked


def _best(ends: dict[Break, _End]) -> _End | None:
    """The best end that leaves the line not too short; inside a word only where there is no other."""
    free, dear = ends.get(Break.FREE), ends.get(Break.DEAR)
    if free and (dear is None or free.width >= dear.width * _GOOD_FILL):
        return free
    return dear or ends.get(Break.INSIDE)


def _cut(pieces: list[Piece], start: int, end: int, room: float, size: float) -> int:
    """Break what is wider than a line between letters with their marks; gives where the line ends."""
    if end > start:
        return end
    piece = pieces[end]
    clusters = _CLUSTER.findall(piece.word.text)
    taken, text = 0, ""
    shape = piece.face.shape_figure if piece.word.figure else piece.face.shape
    while taken < len(clusters) and (not taken or shape(text + clusters[taken]).width * size <= room + _ROOM):
        text += clusters[taken]
        taken += 1
    rest = "".join(clusters[taken:])
    parts = [piece._replace(word=shape(text), after=Break.DEAR)]
    if rest:
        parts.append(piece._replace(word=shape(rest)))
    pieces[end : end + 1] = parts
    return end + 1


def spread(line: Line, size: float, room: float, space: float, letter: float) -> tuple[float, float]:
    """What justifying adds to each blank and after each cluster, in thousandths of the size; nothing where too much."""
    missing = (room - line.width) / size * 1000
    ink = trimmed(line.pieces)
    blanks = sum(len(piece.word.text) for piece in ink if piece.blank)
    if missing <= 0 or not ink:
        return 0, 0
    to_blanks = min(missing, blanks * space * 1000)
    clusters = sum(sum(1 for glyph in p.word.glyphs if glyph.advance > 0) for p in ink if not p.blank)
    between = (missing - to_blanks) / max(1, clusters - 1)
    if between > letter * 1000:
        return (0, 0)
    return (to_blanks / blanks if blanks else 0, between)


def trimmed(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Pieces without the blanks at the end of the line."""
    end = len(pieces)
    while end and pieces[end - 1].blank:
        end -= 1
    return pieces[:end]


def start_of(line: Line, room: float, align: Align) -> float:
    """How far from the left a line begins."""
    if align is Align.CENTRE:
        return (room - line.width) / 2
    return room - line.width if align is Align.RIGHT else 0
