"""The radar: rings, one or two years, and round them each name with its figures."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain
from typing import NamedTuple

from ita_desktop.documents.charts.kinds import Anchor, Line, Radar, Shape, Text
from ita_desktop.documents.charts.marks import BEFORE, NOW, Item, Point, course, legend, stroke_item
from ita_desktop.documents.charts.pen import CENTRED, Pen, year
from ita_desktop.documents.charts.radar_labels import arrange

_LEGEND_GAP = 6.0
_HIGHEST = 100
_RING, _SPOKE, _OUTER = Line((), 0.4, 0.72), Line((), 0.4, 0.72), Line((), 0.6, 0.45)


class _Scale(NamedTuple):
    """Where a figure of an axis lies."""

    x: float
    y: float
    radius: float
    axes: int
    centre: int

    @property
    def rings(self) -> tuple[int, ...]:
        """The figures that have a ring."""
        step = 10 if _HIGHEST - self.centre <= 50 else 20
        return tuple(range(_HIGHEST, self.centre, -step))

    def distance(self, value: Decimal | float) -> float:
        """How far from the centre a figure lies."""
        share = (float(value) - self.centre) / (_HIGHEST - self.centre)
        return min(1.0, max(0.0, share)) * self.radius

    def at(self, axis: float, value: Decimal | float) -> Point:
        """The place of a figure; the axis may lie between two."""
        turn = math.tau * axis / self.axes
        return self.x + self.distance(value) * math.sin(turn), self.y - self.distance(value) * math.cos(turn)

    def points(self, values: Sequence[Decimal | None]) -> list[Point | None]:
        """The places of one year's figures."""
        return [None if value is None else self.at(axis, value) for axis, value in enumerate(values)]


def draw(chart: Radar, width: float, height: float, pen: Pen) -> list[Shape]:
    """One or two years round a centre that says what it is; where a figure is missing the line has a gap."""
    centre = _centre(chart)
    items = [stroke_item(NOW, year(chart.year))]
    items += [stroke_item(BEFORE, year(chart.year_before))] if chart.year_before else []
    items.append(Item(f"จุดกลางวง = {centre} คะแนน"))
    below, top = legend(items, width, height, pen, centred=True)
    if not chart.values:
        return below
    plan = arrange(chart.values, width, top - _LEGEND_GAP, pen, before=bool(chart.year_before))
    scale = _Scale(plan.x, plan.y, plan.radius, len(chart.values), centre)
    now = [value.now for value in chart.values]
    before = [value.before if chart.year_before else None for value in chart.values]
    drawn = [*_rings(scale), *_figures_of_rings(scale, (now, before), pen, plan.type.size)]
    drawn += course(scale.points(before), BEFORE, closed=True)
    drawn += course(scale.points(now), NOW, [value.key for value in chart.values], closed=True)
    return [*drawn, *chain.from_iterable(map(plan.type.texts, plan.labels)), *below]


def _centre(chart: Radar) -> int:
    """The centre, further down by tens where a figure lies below it, so that nothing is drawn where it is not."""
    years = [value.now for value in chart.values]
    years += [value.before for value in chart.values] if chart.year_before else []
    known = [figure for figure in years if figure is not None]
    lowest = min(known, default=Decimal(_HIGHEST))
    return max(0, min(chart.centre, _HIGHEST - 10, math.floor(lowest / 10) * 10))


def _rings(scale: _Scale) -> Iterator[Shape]:
    axes = range(scale.axes)
    for axis in axes:
        yield _SPOKE._replace(points=((scale.x, scale.y), scale.at(axis, _HIGHEST)))
    for value in scale.rings:
        kind = _OUTER if value == _HIGHEST else _RING
        yield kind._replace(points=tuple(scale.at(axis, value) for axis in axes), closed=True)


def _figures_of_rings(
    scale: _Scale, years: Sequence[Sequence[Decimal | None]], pen: Pen, size: float
) -> Iterator[Shape]:
    """What each ring means, between the two axes where the lines leave the most room."""
    size = max(4.0, size - 1)
    axis = _emptiest(scale, [course for course in years if any(figure is not None for figure in course)])
    turn, narrow = math.tau * (axis + 0.5) / scale.axes, math.cos(math.pi / scale.axes)
    last = (math.inf, math.inf)
    for value in scale.rings:
        distance = scale.distance(value) * narrow
        x, y = scale.x + distance * math.sin(turn), scale.y - distance * math.cos(turn)
        apart = abs(y - last[1]) >= size * 1.2 or abs(x - last[0]) >= pen.width(str(_HIGHEST), size) + 1
        if apart and distance >= size:
            last = (x, y)
            yield Text(x, y + CENTRED * size, str(value), size, anchor=Anchor.MIDDLE, halo=True)


def _emptiest(scale: _Scale, years: Sequence[Sequence[Decimal | None]]) -> int:
    """The axis after which no line passes near the place of a ring's figure."""

    def room(axis: int) -> float:
        lies = [_between(course, axis) for course in years]
        far = [
            abs(scale.distance(ring) - scale.distance(one)) for ring in scale.rings for one in lies if one is not None
        ]
        return round(min(far, default=scale.radius), 1)

    return max(range(scale.axes), key=lambda axis: (room(axis), -axis))


def _between(course: Sequence[Decimal | None], axis: int) -> float | None:
    """About where a line passes between an axis and the next."""
    here, there = course[axis], course[(axis + 1) % len(course)]
    return None if here is None or there is None else float(here + there) / 2
