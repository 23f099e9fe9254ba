"""How a year scores its risks: steps with their criteria, levels with their thresholds, and what follows from them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Family, Quality, Risk, Tone


class Every(StrEnum):
    """How often risks are watched."""

    MONTH = "month"
    QUARTER = "quarter"


class Step(NamedTuple):
    """One score of an axis: what it is called, and when it is given."""

    score: int
    name: str
    criteria: str = ""


class Axis(NamedTuple):
    """One side of a matrix, its lowest score first."""

    title: str
    steps: tuple[Step, ...]

    def step(self, score: int | None) -> Step | None:
        """The step of a score."""
        return self.steps[score - 1] if score and 0 < score <= len(self.steps) else None


class Level(NamedTuple):
    """A level: from which value on it holds, and what an office does then."""

    key: str
    name: str
    tone: Tone
    lowest: int = 0
    action: str = ""


class Band(NamedTuple):
    """A level with the values that it spans, both included."""

    level: Level
    lowest: int
    highest: int


class Matrix(NamedTuple):
    """Two axes whose scores are multiplied, and the levels of the products, the lowest first."""

    rows: Axis
    columns: Axis
    levels: tuple[Level, ...]

    @property
    def highest(self) -> int:
        """The largest value that it can give."""
        return self.rows.steps[-1].score * self.columns.steps[-1].score

    def level(self, value: int) -> Level:
        """The level of a value."""
        return next(level for level in reversed(self.levels) if value >= level.lowest)

    @property
    def bands(self) -> tuple[Band, ...]:
        """The levels with the values that they span, the lowest first."""
        ends = (*(level.lowest - 1 for level in self.levels[1:]), self.highest)
        return tuple(Band(level, level.lowest, end) for level, end in zip(self.levels, ends, strict=True))


class Control(NamedTuple):
    """What remains of a value's level after the quality of the existing controls; a row for each quality."""

    qualities: tuple[tuple[Quality, str, str], ...]
    levels: tuple[Level, ...]
    cells: tuple[tuple[str, ...], ...]

    def level(self, quality: Quality, band: int) -> Level:
        """The level for a quality and the place of the value's level, 0 the lowest."""
        row = [one for one, _, _ in self.qualities].index(quality)
        return next(level for level in self.levels if level.key == self.cells[row][band])

    def name(self, quality: Quality) -> str:
        """What a quality is called."""
        return next(name for one, name, _ in self.qualities if one is quality)


class Touch(NamedTuple):
    """What a risk's effect may touch, and the severities that fit it."""

    key: str
    name: str
    lowest: int
    highest: int


class Light(NamedTuple):
    """A status of family A's second table and what it means."""

    tone: Tone
    name: str
    meaning: str


class Standing(NamedTuple):
    """How a risk stands before or after: its level, and its place in the matrix where it has one."""

    level: Level
    value: int | None = None
    row: int | None = None
    column: int | None = None


class Method(NamedTuple):
    """How a year assesses its risks; `main` is the family that the window and the register show."""

    main: Family
    every: Every
    red_above: int
    areas: tuple[str, ...]
    lights: tuple[Light, ...]
    touches: tuple[Touch, ...]
    a: Matrix
    control: Control
    b: Matrix

    def matrix(self, family: Family | None = None) -> Matrix:
        """The matrix of a family, or of the main one."""
        return self.a if (family or self.main) is Family.A else self.b

    def with_matrix(self, family: Family, matrix: Matrix) -> Method:
        """The method with another matrix of a family."""
        return self._replace(a=matrix) if family is Family.A else self._replace(b=matrix)

    @property
    def axes(self) -> dict[str, Axis]:
        """The axis of each score, by its name in a risk."""
        a, b = self.a, self.b
        before = {"necessity": a.rows, "severity": a.columns, "likelihood": b.rows, "impact": b.columns}
        return {**before, "likelihood_after": b.rows, "impact_after": b.columns}

    def before(self, risk: Risk, family: Family | None = None) -> Standing | None:
        """How a risk stands before anything is done about it; None until both scores are there and among the steps."""
        if (family or self.main) is Family.A:
            return _placed(self.a, risk.necessity, risk.severity)
        return _placed(self.b, risk.likelihood, risk.impact)

    def after(self, risk: Risk, family: Family | None = None) -> Standing | None:
        """How it stands after its controls; family A knows then only a level, no place."""
        if (family or self.main) is Family.B:
            return _placed(self.b, risk.likelihood_after, risk.impact_after)
        before = self.before(risk, Family.A)
        if before is None or risk.quality is None:
            return None
        return Standing(self.control.level(risk.quality, self.a.levels.index(before.level)))

    def is_high(self, risk: Risk, family: Family | None = None) -> bool:
        """Whether a risk needs a measure: orange or red, in family A after its controls where they are judged."""
        weighed = self.before(risk, family)
        if (family or self.main) is Family.A:
            weighed = self.after(risk, family) or weighed
        return weighed is not None and weighed.level.tone in (Tone.ORANGE, Tone.RED)


def _placed(matrix: Matrix, row: int | None, column: int | None) -> Standing | None:
    if row is None or column is None or not (matrix.rows.step(row) and matrix.columns.step(column)):
        return None
    return Standing(matrix.level(row * column), row * column, row, column)


def goes_on(risk: Risk) -> bool:
    """Whether family A weighs a risk further: orange and red do, and one without a light is not left out."""
    return risk.light in (None, Tone.ORANGE, Tone.RED)


_UNSCORED = Risk()


def fitting(method: Method, risk: Risk, before: Risk = _UNSCORED) -> Risk:
    """A risk whose scores the method has steps for; one that was there before may stay."""
    for name, axis in method.axes.items():
        score = getattr(risk, name)
        if score not in (None, getattr(before, name)) and axis.step(score) is None:
            lowest, highest = axis.steps[0].score, axis.steps[-1].score
            raise Problem("risk_score_outside", score=score, lowest=lowest, highest=highest)
    return risk


def checked(method: Method) -> Method:
    """A method that can be used; what a person set wrong is said."""
    for matrix, most in ((method.a, 3), (method.b, 5)):
        _check_axes(matrix, most)
        check_levels(matrix)
    names = [level.name for levels in (method.a.levels, method.control.levels, method.b.levels) for level in levels]
    if not all(name.strip() for name in (*names, *(name for _, name, _ in method.control.qualities))):
        raise Problem("risk_step_nameless")
    known, shape = {level.key for level in method.control.levels}, [len(method.a.levels)] * len(Quality)
    cells = method.control.cells
    if [len(row) for row in cells] != shape or not known.issuperset(itertools.chain(*cells)):
        raise Problem("risk_control_incomplete", levels=len(method.a.levels), qualities=len(Quality))
    return method


def check_levels(matrix: Matrix) -> None:
    """Say where the levels of a matrix do not rise from 1, or begin beyond its highest value."""
    starts = [level.lowest for level in matrix.levels]
    if starts[:1] != [1] or any(high <= low for low, high in itertools.pairwise(starts)):
        raise Problem("risk_levels_disordered", levels=_said(matrix.levels))
    if starts[-1] > matrix.highest:
        raise Problem("risk_level_beyond", level=matrix.levels[-1].name, lowest=starts[-1], highest=matrix.highest)


def _check_axes(matrix: Matrix, most: int) -> None:
    for axis in (matrix.rows, matrix.columns):
        scores = [step.score for step in axis.steps]
        if not scores or scores != list(range(1, len(scores) + 1)) or len(scores) > most:
            raise Problem("risk_steps_disordered", axis=axis.title, highest=most)
        if not all(step.name.strip() for step in axis.steps):
            raise Problem("risk_step_nameless")


def _said(levels: Iterable[Level]) -> str:
    return ", ".join(f"{level.name} {level.lowest}" for level in levels)


# --- as data ----------------------------------------------------------------------------------------------------


def read(data: Mapping[str, Any]) -> Method:
    """A method out of the shape of resources/risks/method.json."""
    control = data["control"]
    return Method(
        main=Family(data["main"]),
        every=Every(data["every"]),
        red_above=data["red_above"],
        areas=tuple(data["areas"]),
        lights=tuple(Light(Tone(one["tone"]), one["name"], one["meaning"]) for one in data["lights"]),
        touches=tuple(Touch(**one) for one in data["touches"]),
        a=_matrix(data["a"]),
        control=Control(
            tuple((Quality(one["key"]), one["name"], one["criteria"]) for one in control["qualities"]),
            _levels(control["levels"]),
            tuple(map(tuple, control["cells"])),
        ),
        b=_matrix(data["b"]),
    )


def _matrix(data: Mapping[str, Any]) -> Matrix:
    return Matrix(_axis(data["rows"]), _axis(data["columns"]), _levels(data["levels"]))


def _axis(data: Mapping[str, Any]) -> Axis:
    return Axis(data["title"], tuple(Step(**step) for step in data["steps"]))


def _levels(data: Sequence[Mapping[str, Any]]) -> tuple[Level, ...]:
    return tuple(Level(**{**level, "tone": Tone(level["tone"])}) for level in data)


def written(method: Method) -> dict[str, Any]:
    """The same shape again."""
    qualities = [
        {"key": key.value, "name": name, "criteria": criteria} for key, name, criteria in method.control.qualities
    ]
    return {
        "main": method.main.value,
        "every": method.every.value,
        "red_above": method.red_above,
        "areas": list(method.areas),
        "lights": [light._asdict() for light in method.lights],
        "touches": [touch._asdict() for touch in method.touches],
        "a": _matrix_data(method.a),
        "control": {
            "qualities": qualities,
            "levels": [level._asdict() for level in method.control.levels],
            "cells": [list(row) for row in method.control.cells],
        },
        "b": _matrix_data(method.b),
    }


def _matrix_data(matrix: Matrix) -> dict[str, Any]:
    axes = {
        name: {"title": axis.title, "steps": [step._asdict() for step in axis.steps]}
        for name, axis in (("rows", matrix.rows), ("columns", matrix.columns))
    }
    return {**axes, "levels": [level._asdict() for level in matrix.levels]}
