"""From the paragraphs of a column to single points, and which point of one column stands beside which of another.

Where the format keeps paragraphs they are trusted; where it lost them a dash or a number in its order begins a point.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ita_desktop.documents.incoming.grid import Cell, Paragraph, lines_of
from ita_desktop.domain.dates import MONTH_NAMES, MONTH_SHORT
from ita_desktop.domain.thai import to_arabic_digits

_DASHES = "-–—−‐"
_BULLETS = "•●▪◦○■□❖➢➤✓✔✦*·‣⁃\uf0b7\uf0a7\uf0fc"
_MARK = re.compile(rf"\s*(?:[{_BULLETS}]|[{_DASHES}](?=\D|\s|$)|[{_DASHES}](?=[0-9๐-๙]+\s))\s*")
_NUMBER = re.compile(r"\s*\(?([0-9๐-๙]{1,2})[.)]\)?(?![0-9๐-๙])\s*")
_INLINE = re.compile(rf"(?<=\s)(?:[{_DASHES}](?=\s)|[{_BULLETS}])\s*")
_STROKE = re.compile(r"\s+/\s+")
_OF_EACH = re.compile(r"(?:ครั้ง|คน|ราย|วัน|สัปดาห์|เดือน|ไตรมาส|ปี|ฝ่าย|เรื่อง|แห่ง|ชุมชน|โรงเรียน|หน่วยงาน|ชั่วโมง)(?:\s|ละ|$)")
_MOST_POINTS = 200  # of one cell; what comes after them stays together
_AROUND = 20  # letters on either side of a dash that tell a span from a bullet
_LEAD_IN = re.compile(r"(?:เช่น|ดังนี้|ได้แก่|ดังต่อไปนี้|ต่อไปนี้|คือ|ประกอบด้วย)\s*:?$")
_MONTH = "|".join(re.escape(name) for name in (*MONTH_SHORT, *MONTH_NAMES))
_SPAN_LEFT = re.compile(rf"(?:[0-9]|{_MONTH})$")
_SPAN_RIGHT = re.compile(rf"\s*(?:[IEO]?\d|{_MONTH})")


class Placed(NamedTuple):
    """A cell of a column and the physical row of its measure that it stood in."""

    row: int
    cell: Cell
    after_break: bool = False


class Point(NamedTuple):
    """One point: its parts as they were printed, the row it began in, and the places it came from."""

    parts: tuple[str, ...]
    row: int
    places: tuple[str, ...]
    marked: bool = False
    flowed: bool = False

    @property
    def text(self) -> str:
        """The point as printed, in one line."""
        return " ".join(" ".join(self.parts).split())


class Points(NamedTuple):
    """The points of a column, and the phrases that only led to them."""

    points: tuple[Point, ...]
    lead_ins: tuple[Point, ...] = ()


class _Piece(NamedTuple):
    text: str
    row: int
    place: str
    marked: bool
    flowed: bool
    begins: bool
    goes_on: bool


def paragraphs(cell: Cell) -> tuple[Paragraph, ...]:
    """The paragraphs of a cell, or its lines where the format has none."""
    return cell.paragraphs or lines_of(cell.text)


def split(placed: Iterable[Placed], *, holds_places: bool = False) -> Points:
    """The points of one column of a measure; what stands before the first mark and leads to it is kept apart.

    In a column whose points stand beside others, a lone dash holds the place of one that is not there.
    """
    points: list[Point] = []
    lead_ins: list[Point] = []
    pieces = list(_pieces(placed, holds_places=holds_places))
    bulleted = any(piece.marked for piece in pieces)
    for number, piece in enumerate(pieces):
        last = points[-1] if points else None
        below = not piece.begins and bool(last and last.marked and bulleted)
        if last and not piece.marked and (below or piece.flowed or piece.goes_on):
            points[-1] = last._replace(parts=(*last.parts, piece.text), places=_with(last.places, piece.place))
        else:
            points.append(Point((piece.text,), piece.row, (piece.place,), piece.marked, piece.flowed))
        followed = number + 1 < len(pieces) and pieces[number + 1].marked
        if followed and not points[-1].marked and _LEAD_IN.search(points[-1].text):
            lead_ins.append(points.pop())
    return Points(tuple(points), tuple(lead_ins))


def _with(places: tuple[str, ...], place: str) -> tuple[str, ...]:
    return places if place in places else (*places, place)


def _pieces(placed: Iterable[Placed], *, holds_places: bool) -> Iterator[_Piece]:
    """Every paragraph, cut further where the ends of lines are lost, without its mark."""
    number = 0
    for row, cell, after_break in placed:
        first = True
        for paragraph in paragraphs(cell):
            for text in _cut(paragraph.text) if cell.flowed else (paragraph.text,):
                rest, marked, number = _without_mark(text, number)
                marked = marked or bool(paragraph.mark)
                if rest.strip(_DASHES + " ") or (marked and holds_places):
                    goes_on = paragraph.soft or (first and after_break and row > 0)
                    said = rest.strip() if rest.strip(_DASHES + " ") else ""
                    yield _Piece(said, row, cell.source, marked, cell.flowed, first, goes_on)
                    first = False


def _without_mark(text: str, number: int) -> tuple[str, bool, int]:
    """A text without the bullet or number that begins it; a number counts only when it is the next one."""
    found = _MARK.match(text)
    if found:
        return text[found.end() :], True, number
    numbered = _NUMBER.match(text)
    if numbered and int(to_arabic_digits(numbered[1])) in (number + 1, 1):
        return text[numbered.end() :], True, int(to_arabic_digits(numbered[1]))
    return text, False, number


def _cut(text: str) -> Iterator[str]:
    """A text whose lines ran together, cut at the marks inside it."""
    begun = 0
    for mark in islice(_INLINE.finditer(text), _MOST_POINTS):
        left = to_arabic_digits(text[begun : mark.start()][-_AROUND:].rstrip())
        right = to_arabic_digits(text[mark.end() : mark.end() + _AROUND])
        span = mark[0][0] in _DASHES and _SPAN_LEFT.search(left) and _SPAN_RIGHT.match(right)
        if not span and left:
            yield from _cut_numbers(text[begun : mark.start()])
            begun = mark.start()
    yield from _cut_numbers(text[begun:])


def _cut_numbers(text: str) -> Iterator[str]:
    """A numbered list that ran together: it is cut only where 1, 2, 3 … follow each other from its start."""
    first = _NUMBER.match(text)
    if not first or int(to_arabic_digits(first[1])) == 0:
        yield text
        return
    begun, number, at = 0, int(to_arabic_digits(first[1])), first.end()
    for found in re.finditer(r"(?<=\s)\(?([0-9๐-๙]{1,2})[.)](?![0-9๐-๙])", text[at:]):
        if int(to_arabic_digits(found[1])) == number + 1:
            yield text[begun : at + found.start()]
            begun, number = at + found.start(), number + 1
    yield text[begun:]


def parted(point: Point) -> list[Point]:
    """The things that one point names with a stroke between blanks; "๑ เรื่อง / ฝ่าย" is one of them for each."""
    texts = _STROKE.split(point.text)
    if len(texts) == 1 or any(_OF_EACH.match(text) for text in texts[1:]):
        return [point]
    return [point._replace(parts=(text,)) for text in texts]


class Aligned(NamedTuple):
    """For each host the guests beside it (their numbers), and whether that is sure."""

    of_host: tuple[tuple[int, ...], ...]
    sure: bool


def align(hosts: Sequence[Point], guests: Sequence[Point]) -> Aligned:
    """Which guest stands beside which host: in order, and never with one that begins on a later physical row.

    Where the rows of the source are true rows, each stands with what its own row holds.
    """
    beside: list[list[int]] = [[] for _ in hosts]
    if not hosts:
        return Aligned((), not guests)
    rows = [host.row for host in hosts]
    if len(set(rows)) > 1 and not any(point.flowed for point in (*hosts, *guests)):
        sure = True
        inside: dict[int, list[int]] = {}
        for at, guest in enumerate(guests):
            inside.setdefault(guest.row, []).append(at)
        for row, numbers in inside.items():
            end = max(1, bisect_right(rows, row))
            begin = bisect_left(rows, rows[end - 1])
            sure = sure and (end - begin == 1 or len(numbers) == end - begin)
            for order, at in enumerate(numbers):
                beside[min(begin + order, end - 1)].append(at)
        return Aligned(tuple(map(tuple, beside)), sure)
    for order, guest in enumerate(guests):
        begun = max(1, bisect_right(rows, guest.row))
        beside[min(order, begun - 1)].append(order)
    sure = len(hosts) == 1 or len(guests) in (0, len(hosts))
    return Aligned(tuple(map(tuple, beside)), sure)
