"""What stands on a page, one under the other: each knows its height, where it may be parted, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from ita_desktop.documents.content import Align
from ita_desktop.documents.paper.ink import Ink
from ita_desktop.documents.paper.lines import Line
from ita_desktop.documents.paper.styles import Style

_HEADING = 12  # so many lines of a heading stay together
_FEW = 2  # so many lines of a paragraph stay together at the foot and at the head of a page


class Slab(Protocol):
    """Something that stands on pages, as wide as their text."""

    gap: float
    """Room above it where it does not begin a page."""
    keeps_next: bool
    """Whether it never ends a page, such as a heading."""
    takes_along: bool
    """Whether the end of what stands before comes along to a new page, such as a signature's."""
    tops_page: bool
    """Whether nothing but its headings stands above it on its page: another page would give it no more room."""

    @property
    def height(self) -> float: ...

    def least(self) -> float:
        """The height of the smallest part that may begin on a page."""
        ...

    def split(self, room: float, tail: float) -> tuple[Slab | None, Slab | None]:
        """What fits into the room and what is left; `tail` is what follows the last part on its page."""
        ...

    def draw(self, ink: Ink, x: float, top: float) -> None: ...


class TextSlab:
    """Lines of text; the mark of a list hangs before the first one."""

    takes_along = tops_page = False

    def __init__(
        self, lines: Sequence[Line], style: Style, room: float, align: Align = Align.LEFT, *, first: float = 0,
        left: float = 0, mark: Line | None = None, hang: float = 0, gap: float = 0, keeps_next: bool = False,
        bookmark: tuple[str, int] | None = None,
    ) -> None:  # fmt: skip
        self.lines, self.style, self.room, self.align = lines, style, room, align
        self.first, self.left, self.mark, self.hang = first, left, mark, hang
        self.gap, self.keeps_next, self.bookmark = gap, keeps_next, bookmark

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    def least(self) -> float:
        whole = self.keeps_next or len(self.lines) <= _FEW + 1
        return (len(self.lines) if whole else _FEW) * self.style.leading

    def split(self, room: float, tail: float) -> tuple[Slab | None, Slab | None]:
        if self.keeps_next and len(self.lines) <= _HEADING:
            return None, self
        count = int((room + 0.01) / self.style.leading)
        if len(self.lines) - count < _FEW:  # two lines go along, also where only what follows does not fit
            count = len(self.lines) - _FEW
        if count < _FEW:
            return None, self
        return self._part(0, count), self._part(count, len(self.lines))

    def _part(self, start: int, end: int) -> TextSlab:
        begins = start == 0
        return TextSlab(
            self.lines[start:end], self.style, self.room, self.align, first=self.first if begins else 0, left=self.left,
            mark=self.mark if begins else None, hang=self.hang, gap=self.gap if begins else 0,
            keeps_next=self.keeps_next, bookmark=self.bookmark if begins else None,
        )  # fmt: skip

    def draw(self, ink: Ink, x: float, top: float) -> None:
        if self.bookmark:
            ink.bookmark(*self.bookmark)
        if self.mark:
            ink.line(self.mark, self.style, x + self.left - self.hang, top, self.hang)
        for number, line in enumerate(self.lines):
            shift = self.first if number == 0 else 0
            ink.line(line, self.style, x + self.left + shift, top, self.room - shift, self.align)
            top += self.style.leading


class Blank:
    """Empty room."""

    keeps_next = takes_along = tops_page = False
    gap = 0.0

    def __init__(self, height: float) -> None:
        self.height = height

    def least(self) -> float:
        return 0

    def split(self, room: float, tail: float) -> tuple[Slab | None, Slab | None]:
        return None, None

    def draw(self, ink: Ink, x: float, top: float) -> None:
        pass


class Drawing:
    """What is drawn whole by a function: charts, signatures, the head of a memo."""

    tops_page = False

    def __init__(
        self, height: float, paint: Callable[[Ink, float, float], None], *, gap: float = 0, keeps_next: bool = False,
        takes_along: bool = False,
    ) -> None:  # fmt: skip
        self.height, self._paint = height, paint
        self.gap, self.keeps_next, self.takes_along = gap, keeps_next, takes_along

    def least(self) -> float:
        return self.height

    def split(self, room: float, tail: float) -> tuple[Slab | None, Slab | None]:
        return None, self

    def draw(self, ink: Ink, x: float, top: float) -> None:
        self._paint(ink, x, top)


class Stack:
    """Slabs that stay on one page."""

    takes_along = tops_page = False

    def __init__(self, slabs: Sequence[Slab], *, gap: float = 0, keeps_next: bool = False) -> None:
        self.slabs, self.gap, self.keeps_next = slabs, gap, keeps_next

    @property
    def height(self) -> float:
        return sum(slab.height + (slab.gap if number else 0) for number, slab in enumerate(self.slabs))

    def least(self) -> float:
        return self.height

    def split(self, room: float, tail: float) -> tuple[Slab | None, Slab | None]:
        return None, self

    def draw(self, ink: Ink, x: float, top: float) -> None:
        for number, slab in enumerate(self.slabs):
            top += slab.gap if number else 0
            slab.draw(ink, x, top)
            top += slab.height


class Break:
    """What follows begins on a new page."""


class Placed(NamedTuple):
    """A slab on a page."""

    slab: Slab
    top: float


def fill_page(waiting: list[Slab], room: float) -> list[Placed]:
    """Take from the front of `waiting` what one page holds."""
    placed: list[Placed] = []
    top = 0.0
    while waiting:
        slab = waiting[0]
        gap = slab.gap if placed else 0
        left = room - top - gap
        tail = _tail(waiting)
        if slab.height + tail <= left + 0.01 or (not placed and _must_stand(slab, left)):
            placed.append(Placed(slab, top + gap))
            top += gap + slab.height
            waiting.pop(0)
            continue
        slab.tops_page = all(one.slab.keeps_next for one in placed)
        first, rest = slab.split(left, tail)
        if first is not None:
            placed.append(Placed(first, top + gap))
        elif not placed:  # taller than a page and in one piece: better over the edge than lost
            placed.append(Placed(slab, top))
            rest = None
        waiting[:1] = [] if rest is None else [rest]
        while first is None and len(placed) > 1 and placed[-1].slab.keeps_next:
            waiting.insert(0, placed.pop().slab)  # a heading goes where what it heads begins
        break
    return placed


def _must_stand(slab: Slab, room: float) -> bool:
    """Whether a slab alone on a page fits, though what it wants behind it does not."""
    return slab.height <= room + 0.01 and slab.split(room, 0)[0] is None


def _tail(waiting: Sequence[Slab]) -> float:
    """How much of what follows must stand on the page of the first slab's end."""
    total, place = 0.0, 0
    while place + 1 < len(waiting):
        slab, following = waiting[place], waiting[place + 1]
        parted = place > 0 and slab.least() < slab.height  # its end, with what comes along, may stand on another page
        if parted or not (slab.keeps_next or following.takes_along):
            break
        total += following.gap + (following.height if following.takes_along else following.least())
        place += 1
    return total
