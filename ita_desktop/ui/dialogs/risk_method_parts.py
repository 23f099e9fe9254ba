"""Which tables the criteria of risks consist of: steps, levels, controls, lights, what an effect touches, areas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from ita_desktop.domain.risk import Family, Quality, Tone
from ita_desktop.domain.risk_method import Level, Method, Step, check_levels
from ita_desktop.ui.dialogs.risk_method_tables import (
    Columns,
    Draft,
    Keep,
    Line,
    Part,
    PartTable,
    fixed_column,
    number_column,
    text_column,
)
from ita_desktop.ui.speech import term, tr
from ita_desktop.ui.tabs.risks.words import STATES
from ita_desktop.ui.widgets.rows import Cell, Column, Edit

MOST = {Family.A: 3, Family.B: 5}
_TONES = {Tone.GREEN: "เขียว", Tone.YELLOW: "เหลือง", Tone.ORANGE: "ส้ม", Tone.RED: "แดง"}


class _Named(NamedTuple):
    """A row that is a name alone."""

    name: str


class _Quality(NamedTuple):
    """A quality of controls as a row."""

    quality: Quality
    name: str
    criteria: str


def tone_name(tone: Tone) -> str:
    """A colour by its name."""
    return term(_TONES[tone], tone.value.capitalize())


class Tables:
    """Makes the tables over one draft."""

    def __init__(self, draft: Draft, *, writable: bool) -> None:
        self._draft, self._writable = draft, writable

    def _table(self, title: str, part: Part, columns: Columns) -> PartTable:
        return PartTable(title, self._draft, part, columns, writable=self._writable)

    def steps(self, family: Family, side: str) -> PartTable:
        """The steps of one side of a matrix."""

        def put(method: Method, rows: Sequence[Step]) -> Method:
            matrix = method.matrix(family)
            steps = tuple(step._replace(score=score) for score, step in enumerate(rows, 1))
            axis = getattr(matrix, side)._replace(steps=steps)
            return method.with_matrix(family, matrix._replace(**{side: axis}))

        title = getattr(self._draft.method.matrix(family), side).title
        fresh = lambda rows: Step(len(rows) + 1, tr("New step"))  # noqa: E731
        part = Part(lambda method: getattr(method.matrix(family), side).steps, put, fresh, MOST[family], 2)
        return self._table(
            title, part,
            lambda keep: [
                fixed_column(tr("Score"), lambda line: str(line.row.score), 76),
                text_column(tr("Name"), "name", keep, 150, needed=True),
                text_column(tr("When it is given"), "criteria", keep, 380),
            ],
        )  # fmt: skip

    def levels(self, family: Family) -> PartTable:
        """The levels of a matrix: from which value on, and what is done then."""

        def put(method: Method, rows: Sequence[Level]) -> Method:
            return method.with_matrix(family, method.matrix(family)._replace(levels=tuple(rows)))

        part = Part(
            lambda method: method.matrix(family).levels, put, _next_level if family is Family.B else None, 6, 2,
            lambda method: check_levels(method.matrix(family)),
        )  # fmt: skip
        return self._table(
            tr("Levels"), part,
            lambda keep: [
                self._tone(keep), text_column(tr("Level"), "name", keep, 130, needed=True),
                number_column(tr("From value"), "lowest", keep, 126),
                text_column(tr("What is done then"), "action", keep, 300),
            ],
        )  # fmt: skip

    def _tone(self, keep: Keep) -> Column[Line]:
        choices = [(one.value, tone_name(one)) for one in Tone]
        edit = Edit[Line](
            lambda line: line.row.tone.value,
            lambda line, typed: keep(line.place, line.row._replace(tone=Tone(typed))),
            lambda _: choices,
        )
        show = lambda line: Cell(tone_name(line.row.tone), state=STATES[line.row.tone])  # noqa: E731
        return Column(tr("Colour"), show, 112, edit=edit)

    def qualities(self) -> PartTable:
        """How well controls hold."""

        def put(method: Method, rows: Sequence[_Quality]) -> Method:
            return method._replace(
                control=method.control._replace(qualities=tuple((one.quality, one.name, one.criteria) for one in rows))
            )

        part = Part(lambda method: [_Quality(*one) for one in method.control.qualities], put)
        return self._table(
            tr("Quality of the controls"), part,
            lambda keep: [
                text_column(tr("Name"), "name", keep, 150, needed=True),
                text_column(tr("When it is given"), "criteria", keep, 420),
            ],
        )  # fmt: skip

    def control_levels(self) -> PartTable:
        """The levels that remain after controls."""

        def put(method: Method, rows: Sequence[Level]) -> Method:
            return method._replace(control=method.control._replace(levels=tuple(rows)))

        return self._table(
            tr("Levels after controls"), Part(lambda method: method.control.levels, put),
            lambda keep: [self._tone(keep), text_column(tr("Level"), "name", keep, 200, needed=True)],
        )  # fmt: skip

    def control(self) -> PartTable:
        """The matrix of controls: what remains of each level, by the quality of the controls."""

        def put(method: Method, rows: Sequence[Sequence[str]]) -> Method:
            return method._replace(control=method.control._replace(cells=tuple(map(tuple, rows))))

        def cell(place: int, name: str, keep: Keep) -> Column[Line]:
            def chosen(line: Line, key: str) -> None:
                keep(line.place, (*line.row[:place], key, *line.row[place + 1 :]))

            edit = Edit[Line](lambda line: str(line.row[place]), chosen, lambda _: self._control_choices())
            return Column(name, lambda line: self._control_cell(line.row[place]), 170, edit=edit, soft=True)

        def columns(keep: Keep) -> list[Column[Line]]:
            head = fixed_column(tr("Quality"), lambda line: self._draft.method.control.qualities[line.place][1], 110)
            levels = self._draft.method.a.levels
            return [head, *(cell(place, one.name, keep) for place, one in enumerate(levels))]

        return self._table(tr("Matrix of controls (table 4)"), Part(lambda method: method.control.cells, put), columns)

    def _control_choices(self) -> list[tuple[str, str]]:
        return [(one.key, one.name) for one in self._draft.method.control.levels]

    def _control_cell(self, key: str) -> Cell:
        level = next(one for one in self._draft.method.control.levels if one.key == key)
        return Cell(level.name, state=STATES[level.tone])

    def lights(self) -> PartTable:
        """What the lights of table 2 mean."""
        put = lambda method, rows: method._replace(lights=tuple(rows))  # noqa: E731
        return self._table(
            tr("Lights (table 2)"), Part(lambda method: method.lights, put),
            lambda keep: [
                Column(tr("Colour"), lambda line: Cell(tone_name(line.row.tone), state=STATES[line.row.tone]), 112),
                text_column(tr("Name"), "name", keep, 120, needed=True),
                text_column(tr("Meaning"), "meaning", keep, 380),
            ],
        )  # fmt: skip

    def touches(self) -> PartTable:
        """What an effect may touch, with the severities that fit."""
        put = lambda method, rows: method._replace(touches=tuple(rows))  # noqa: E731
        return self._table(
            tr("What the effect touches (table 3.2)"), Part(lambda method: method.touches, put),
            lambda keep: [
                text_column(tr("Name"), "name", keep, 380, needed=True),
                number_column(tr("Severity from"), "lowest", keep, 130),
                number_column(tr("Severity to"), "highest", keep, 130),
            ],
        )  # fmt: skip

    def areas(self) -> PartTable:
        """The areas that risks are sorted by."""

        def put(method: Method, rows: Sequence[Any]) -> Method:
            return method._replace(areas=tuple(row.name for row in rows))

        part = Part(lambda method: list(map(_Named, method.areas)), put, lambda _: _Named(tr("New area")), 30, 0)
        return self._table(
            tr("Areas"), part, lambda keep: [text_column(tr("Name"), "name", keep, 500, needed=True)]
        )  # fmt: skip


def _next_level(rows: Sequence[Level]) -> Level:
    """One more level above the highest."""
    taken = {one.key for one in rows}
    key = next(name for name in (f"level-{n}" for n in range(1, 99)) if name not in taken)
    return Level(key, tr("New level"), Tone.RED, rows[-1].lowest + 1)
