"""Names and figures round a radar: the largest circle whose labels stand beside it without touching each other."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ita_desktop.documents.charts.kinds import Anchor, Text, Value
from ita_desktop.documents.charts.pen import SIZES, Ink, Pen, figure, ink, spread

_GAP, _APART, _BETWEEN = 6.0, 2.5, 0.22
_RADII = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64)
_SHORTENED = 0.76
_FIGURES = Ink(0.78, 0.12)


class Label(NamedTuple):
    """The name and the figures of one axis, where they stand."""

    value: Value
    lines: tuple[str, ...]
    x: float
    top: float
    anchor: Anchor


class Type(NamedTuple):
    """The type of the labels, and what stands in them."""

    pen: Pen
    size: float
    reach: Ink
    before: bool

    @property
    def step(self) -> float:
        """From one line of a name to the next."""
        return self.size * (self.reach.height + 0.02)

    @property
    def figure_step(self) -> float:
        """From the last line of a name to its figures."""
        return self.size * max(1.3, self.reach.below + _FIGURES.above + 0.06)

    def height(self, lines: int) -> float:
        """The height of a label with so many lines of its name."""
        return self.size * (self.reach.above + _FIGURES.below) + self.step * (lines - 1) + self.figure_step

    def figures(self, value: Value) -> tuple[tuple[str, bool, float], ...]:
        """Bold this year, in brackets the year before; each with its width."""
        shown = [(figure(value.now), True)]
        shown += [(f"({figure(value.before)})", False)] if self.before else []
        return tuple((words, bold, self.pen.width(words, self.size, bold)) for words, bold in shown)

    def figures_width(self, value: Value) -> float:
        """How wide the figures of a label are."""
        shown = self.figures(value)
        return sum(width for _, _, width in shown) + self.size * _BETWEEN * (len(shown) - 1)

    def texts(self, label: Label) -> Iterator[Text]:
        """The label as it is drawn."""
        baseline = label.top + self.reach.above * self.size
        key = label.value.key
        for number, words in enumerate(label.lines):
            baseline += self.size * max(1.3, ink(label.lines[:1]).below + ink([words]).above + 0.02) if number else 0
            yield Text(label.x, baseline, words, self.size, anchor=label.anchor, key=key)
        baseline += self.figure_step
        shift = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[label.anchor]
        shown = self.figures(label.value)
        if len(shown) == 1:
            yield Text(label.x, baseline, shown[0][0], self.size, True, label.anchor, key=key)
            return
        left = label.x - shift * self.figures_width(label.value)
        right = left + self.figures_width(label.value)
        yield Text(left, baseline, shown[0][0], self.size, True, key=key)
        yield Text(right, baseline, shown[1][0], self.size, anchor=Anchor.END, key=key)


class Plan(NamedTuple):
    """A circle with its labels."""

    x: float
    y: float
    radius: float
    labels: tuple[Label, ...]
    type: Type

    @property
    def whole(self) -> bool:
        """Whether no name is shortened."""
        return all("".join("".join(one.lines).split()) == "".join(one.value.name.split()) for one in self.labels)


class _Room(NamedTuple):
    """What is to be placed, and where."""

    values: Sequence[Value]
    width: float
    height: float
    type: Type

    def turn(self, axis: int) -> tuple[float, float]:
        """The direction of an axis: to the right, and down."""
        turn = math.tau * axis / len(self.values)
        return round(math.sin(turn), 9), -round(math.cos(turn), 9)


def arrange(values: Sequence[Value], width: float, height: float, pen: Pen, *, before: bool) -> Plan:
    """The best plan: large type before a large circle, whole names before shortened ones."""
    reach = ink(value.name for value in values)
    for size in SIZES:
        room = _Room(values, width, height, Type(pen, size, reach, before))
        shortened = None
        for share in _RADII:
            plan = _plan(room, share)
            if plan and plan.whole:
                return plan
            if share >= _SHORTENED:
                shortened = plan or shortened
        if shortened:
            return shortened
    return _bare(room)


def _bare(room: _Room) -> Plan:
    """No room for names: the circle alone."""
    radius = max(4.0, min(room.width, room.height) / 2 - _GAP)
    return Plan(room.width / 2, room.height / 2, radius, (), room.type)


def _plan(room: _Room, share: float) -> Plan | None:
    """A circle of a share of the largest; None where its labels have no room."""
    poles = [axis for axis in range(len(room.values)) if room.turn(axis)[0] == 0]
    one = room.type.height(1)
    above = one + _GAP if 0 in poles else _GAP
    below = one + _GAP if len(poles) > 1 else _GAP
    widest = max(map(room.type.figures_width, room.values))
    largest = min((room.height - above - below) / 2, room.width / 2 - widest - _GAP)
    radius = largest * share
    if radius < 12:
        return None
    for lines in (2, 1):
        right, left = (_side(room, radius, right=side, lines=lines) for side in (True, False))
        if right is not None and left is not None:
            return _placed(room, radius, [*right, *left, *_at_poles(room, radius, poles, [*right, *left])])
    return None


def _at_poles(room: _Room, radius: float, poles: Sequence[int], sides: Sequence[Label]) -> Iterator[Label]:
    """The labels above and below the circle, clear of those beside it."""
    low = min([-radius - _GAP, *(label.top - _APART for label in sides)])
    high = max([radius + _GAP, *(label.top + room.type.height(len(label.lines)) + _APART for label in sides)])
    for axis in poles:
        words = room.type.pen.fit(room.values[axis].name, room.width, room.type.size)
        top = high if axis else low - room.type.height(1)
        yield Label(room.values[axis], words, 0.0, top, Anchor.MIDDLE)


def _placed(room: _Room, radius: float, labels: Sequence[Label]) -> Plan:
    """Labels round a centre 0, moved into the middle of the room."""
    top = min([-radius, *(label.top for label in labels)])
    bottom = max([radius, *(label.top + room.type.height(len(label.lines)) for label in labels)])
    x, y = room.width / 2, (room.height - top - bottom) / 2
    moved = tuple(label._replace(x=label.x + x, top=label.top + y) for label in labels)
    return Plan(x, y, radius, moved, room.type)


def _side(room: _Room, radius: float, *, right: bool, lines: int) -> list[Label] | None:
    """The labels of one side, from above downwards, round a centre 0."""
    axes = [axis for axis in range(len(room.values)) if (room.turn(axis)[0] > 0) == right and room.turn(axis)[0]]
    axes.sort(key=lambda axis: room.turn(axis)[1])
    half = _band(room) / 2
    middles = [(radius + _GAP) * room.turn(axis)[1] for axis in axes]
    counts = [1] * len(axes)
    for _ in range(3):
        heights = [room.type.height(count) for count in counts]
        wanted = [middle - height / 2 for middle, height in zip(middles, heights, strict=True)]
        tops = spread(wanted, heights, -half, half, _APART)
        if tops is None:
            return None
        starts = [_start(radius, top, height) for top, height in zip(tops, heights, strict=True)]
        fitted = [_fit(room, axis, start, lines) for axis, start in zip(axes, starts, strict=True)]
        if all(len(words) <= count for words, count in zip(fitted, counts, strict=True)):
            break
        counts = [max(count, len(words)) for count, words in zip(counts, fitted, strict=True)]
    else:
        return None
    sign, anchor = (1, Anchor.START) if right else (-1, Anchor.END)
    return [
        Label(room.values[axis], words, sign * start, top, anchor)
        for axis, words, start, top in zip(axes, fitted, starts, tops, strict=True)
    ]


def _band(room: _Room) -> float:
    """The height between the labels at the poles."""
    poles = sum(room.turn(axis)[0] == 0 for axis in range(len(room.values)))
    return room.height - poles * (room.type.height(1) + _APART)


def _start(radius: float, top: float, height: float) -> float:
    """How far from the middle a label begins, so that it stays off the circle."""
    nearest = 0.0 if top <= 0 <= top + height else min(abs(top), abs(top + height))
    return math.sqrt(max(0.0, radius**2 - nearest**2)) + _GAP


def _fit(room: _Room, axis: int, start: float, lines: int) -> tuple[str, ...]:
    return room.type.pen.fit(room.values[axis].name, room.width / 2 - start, room.type.size, lines=lines)
