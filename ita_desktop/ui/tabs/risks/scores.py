"""Scoring a risk: steps beside each other with their criteria, and the level that comes of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from ita_desktop.domain.risk import Family, Risk
from ita_desktop.domain.risk_method import Axis, Matrix, Method, Standing
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import font, px, theme
from ita_desktop.ui.speech import term, tr
from ita_desktop.ui.tabs.risks.levels import shape
from ita_desktop.ui.tabs.risks.words import STATES, standing_words
from ita_desktop.ui.widgets.flow import Flow
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.segments import Segment, SegmentField
from ita_desktop.ui.widgets.text import label
from ita_desktop.ui.widgets.wrapping import Wrapping

_VALUE = 18
Give = Callable[..., object]
"""Keeps scores by their names."""


class _Level:
    """The labels of a level: title, shape, value and word."""

    def __init__(self, title: str) -> None:
        self.title, self.shape, self.value, self.word = label(title, "small"), QLabel(), label(""), label("")
        self.value.setStyleSheet(f"font-size: {font(_VALUE).pointSizeF():g}pt; font-weight: 600;")

    def show_standing(self, standing: Standing | None) -> None:
        """Show a level, or that there is none yet."""
        value = "" if standing is None or standing.value is None else str(standing.value)
        colour = theme().states[STATES[standing.level.tone]].text if standing else theme().ink3
        self.shape.setVisible(standing is not None)
        if standing:
            self.shape.setPixmap(icons.pixmap(shape(standing.level), 20, self.shape.devicePixelRatioF()))
        self.value.setVisible(bool(value))
        self.value.setText(value)
        self.word.setStyleSheet(f"color: {colour}; font-weight: 500;")
        self.word.setText(standing.level.name if standing else "–")


class Levels(QWidget):
    """Before → after; one grid, so that it is laid out anew at once when a word grows."""

    def __init__(self, family: Family) -> None:
        super().__init__()
        after = tr("After controls") if family is Family.A else tr("After measures")
        self.before, self.after = _Level(tr("Before controls")), _Level(after)
        arrow = QLabel()
        arrow.setPixmap(icons.pixmap(icons.outline("arrow-right", theme().accent), 18, self.devicePixelRatioF()))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(6))
        grid.setVerticalSpacing(px(3))
        for place, level in ((0, self.before), (4, self.after)):
            grid.addWidget(level.title, 0, place, 1, 3)
            for at, part in enumerate((level.shape, level.value, level.word)):
                grid.addWidget(part, 1, place + at)
        grid.addWidget(arrow, 1, 3)
        grid.setRowStretch(2, 1)

    def show_levels(self, before: Standing | None, after: Standing | None) -> None:
        """Show both."""
        self.before.show_standing(before)
        self.after.show_standing(after)
        self.setAccessibleName(f"{standing_words(before)} → {standing_words(after)}")


class _Choices(NamedTuple):
    """One score of a risk: its field, its title and what can be chosen."""

    field: str
    title: str
    choices: Sequence[Segment]


class FamilyScores:
    """All scores of one family of tables; several risks show what they have alike.

    `first` has those that give the level before, and the levels; `rest` has what is judged after the measures.
    """

    def __init__(self, method: Method, family: Family, give: Give) -> None:
        self._method, self._family = method, family
        self.fields: dict[str, SegmentField] = {}
        self._touches: dict[str, QCheckBox] = {}
        self._touched: tuple[str, ...] = ()
        self._give = give
        self.levels = Levels(family)
        self.first, self.rest = self._of_a() if family is Family.A else self._of_b()

    def set_enabled(self, enabled: bool) -> None:
        """Whether scores can be given."""
        for one in (*self.fields.values(), *self._touches.values()):
            one.setEnabled(enabled)

    def _field(self, one: _Choices) -> SegmentField:
        keep = partial(self._keep, one.field)
        self.fields[one.field] = SegmentField(one.title, one.choices, keep)
        return self.fields[one.field]

    def _keep(self, field: str, value: Any) -> None:
        self._give(**{field: value})

    def _of_b(self) -> tuple[QWidget, QWidget]:
        matrix, after = self._method.b, term("หลังมาตรการ", "after measures")
        rows, columns = _steps(matrix.rows), _steps(matrix.columns)
        return self._before(matrix, rows, columns, ("likelihood", "impact")), Wrapping(
            self._field(_Choices("likelihood_after", f"{matrix.rows.title} {after}", rows)),
            self._field(_Choices("impact_after", f"{matrix.columns.title} {after}", columns)),
        )

    def _of_a(self) -> tuple[QWidget, QWidget]:
        method, matrix = self._method, self._method.a
        lights = [Segment(one.tone, one.name, one.meaning, STATES[one.tone]) for one in method.lights]
        qualities = [Segment(quality, name, criteria) for quality, name, criteria in method.control.qualities]
        rows, columns = _steps(matrix.rows, named=True), _steps(matrix.columns, named=True)
        judged = Wrapping(
            self._field(_Choices("quality", tr("Quality of the controls"), qualities)),
            self._field(_Choices("light", tr("Risk status (table 2)"), lights)),
        )
        rest = QWidget()
        rest.setLayout(column(judged, self._effects(), spacing=6))
        return self._before(matrix, rows, columns, ("necessity", "severity")), rest

    def _before(
        self, matrix: Matrix, rows: Sequence[Segment], columns: Sequence[Segment], names: tuple[str, str]
    ) -> QWidget:
        """The two scores that are multiplied, and the levels."""
        sides = ((names[0], matrix.rows.title, rows), (names[1], matrix.columns.title, columns))
        return Wrapping(Wrapping(*(self._field(_Choices(*one)) for one in sides)), self.levels)

    def _effects(self) -> QWidget:
        """What the effect touches, each with the severities that fit it."""
        title = tr("What the effect touches")
        for touch in self._method.touches:
            box = QCheckBox(f"{touch.name} ({touch.lowest}–{touch.highest})".replace("&", "&&"))
            box.setAccessibleName(f"{title}: {touch.name}")
            box.clicked.connect(lambda ticked, key=touch.key: self._touch(key, ticked))
            self._touches[touch.key] = box
        boxes = QWidget()
        boxes.setLayout(Flow(*self._touches.values(), spacing=14))
        holder = QWidget()
        holder.setLayout(column(label(title, "small"), boxes, spacing=0))
        return holder

    def _touch(self, key: str, ticked: bool) -> None:
        rest = [one for one in self._touched if one != key]
        wanted = {*rest, key} if ticked else set(rest)
        self._give(touches=tuple(one.key for one in self._method.touches if one.key in wanted))

    def show_risks(self, risks: Sequence[Risk]) -> None:
        """Show what the risks have alike."""
        for name, field in self.fields.items():
            values = {getattr(risk, name) for risk in risks}
            field.show_value(values.pop() if len(values) == 1 else None)
        self._touched = risks[0].touches if len({risk.touches for risk in risks}) == 1 else ()
        for key, box in self._touches.items():
            box.setChecked(key in self._touched)
        alone = risks[0] if len(risks) == 1 else None
        self.levels.setVisible(alone is not None)
        if alone:
            method = self._method
            self.levels.show_levels(method.before(alone, self._family), method.after(alone, self._family))


def _steps(axis: Axis, *, named: bool = False) -> list[Segment]:
    """The steps of an axis; the note tells the name and when it is given."""
    return [
        Segment(step.score, f"{step.score} {step.name}" if named else str(step.score),
                f"{step.score} {step.name}: {step.criteria}".rstrip(": "))
        for step in axis.steps
    ]  # fmt: skip
