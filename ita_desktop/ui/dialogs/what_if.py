"""What if: targets typed or drawn for indicators and items, the total they would give, and what a level asks for."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QSlider, QWidget

from ita_desktop.domain.what_if import Rise, Way
from ita_desktop.services.score_charts import result_years
from ita_desktop.services.what_if import Trial
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.look.measures import REGULAR, SEMIBOLD, px, theme
from ita_desktop.ui.tabs.indicators.rows import difference, number
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import Split, column, line, panel, row
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Edit, Key, Listed, Nested, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.unwheeled import Combo, Slider

_SETTLE = 120


class _Line(NamedTuple):
    """One line of the tree: what it is now, what it would be, and the target that it has itself."""

    key: Key
    title: str
    now: Decimal | None
    then: Decimal | None
    target: Decimal | None = None


class _Tree(Nested[_Line]):
    """The result as a tree of instruments, indicators and items, each with what it would be."""

    def __init__(self, trial: Trial) -> None:
        framework = trial.framework
        super().__init__()
        pairs = [zip(getattr(trial.before, part), getattr(trial.sheet, part), strict=True) for part in _PARTS]
        scores = {
            (kind, now.code): (now.score, then.score)
            for kind, pair in zip(_PARTS.values(), pairs, strict=True)
            for now, then in pair
        }
        titles: list[tuple[str, str, str, Key]] = [
            ("instrument", one.code, one.title, None) for one in framework.instruments
        ]
        titles += [("indicator", str(i.number), i.title, ("instrument", i.instrument)) for i in framework.indicators]
        titles += [("item", i.code, i.short_title or i.title, ("indicator", str(i.indicator))) for i in framework.items]
        for kind, code, title, above in titles:
            key = (kind, code)
            target = None if kind == "instrument" else trial.target(kind, code)
            self.rows[key] = _Line(key, title, *scores[key], target)
            self.below.setdefault(above, []).append(key)
            if kind != "item":
                self.below[key] = []


_PARTS = {"instruments": "instrument", "indicators": "indicator", "items": "item"}


class WhatIfDialog(Dialog):
    """Tries scores on the result of a year; nothing of it is written."""

    def __init__(self, parent: QWidget, desk: Desk, year: int | None) -> None:
        super().__init__(parent, "", 1180, 760)
        self.setWindowTitle(self.tr("What if"))
        years = result_years(desk.session)
        close = button(self.tr("Close"), self.accept)
        if not years:
            self.fill(column(Text(self.tr("No year of this file has a result yet.")), None), None, close)
            return
        self.trial = Trial(desk.session, year if year in years else years[0])
        self._way: Way | None = None
        self._soon = QTimer(self, interval=_SETTLE, singleShot=True)
        self._soon.timeout.connect(self._show_way)
        body = column(self._head(), Split(self._left(), self._right(), 0.56), spacing=8)
        body.setStretch(1, 1)
        self.reset_button = button(self.tr("Reset"), self._reset_all, icon="rotate-ccw")
        note = ShortLabel(self.tr("Type or slide targets; nothing is written into the file."), "small")
        self.fill(body, self.reset_button, self.take_button, note, close)
        self._show()
        self._show_way()
        self.tree.expandAll()
        self.tree.select(("item", self.trial.framework.items[0].code), 2)
        self.tree.setFocus()

    # --- the parts ------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        """The total and each instrument, as they would be."""
        caption = self.tr("Result of %1 with the targets").replace("%1", str(self.trial.year))
        self.total, self.level, self._change = label("", "total"), label("", "panel-title"), label("")
        self.total.setFixedHeight(px(40))  # digits need no room for marks
        self.parts: dict[str, QLabel] = {}
        columns = [column(label(caption, "small"), row(self.total, self.level, self._change, spacing=10), spacing=0)]
        for instrument in self.trial.framework.instruments:
            figure = self.parts[instrument.code] = label("", "panel-title")
            columns.append(column(label(instrument.code, "small"), figure, spacing=0))
        strip = row(columns[0], None, *columns[1:], spacing=28, margins=(16, 5, 20, 5))
        return panel(strip)

    def _left(self) -> QWidget:
        typed = Edit[_Line](
            get=lambda shown: "" if shown.target is None else f"{shown.target:f}",
            keep=self._keep,
            possible=lambda shown: shown.key[0] != "instrument",
        )
        columns: list[Column[_Line]] = [
            Column(self.tr("Instrument · indicator · item"), lambda shown: Cell(shown.title, lead=shown.key[1])),
            Column(self.tr("Result"), lambda shown: Cell(number(shown.now), colour="ink2"), 82, RIGHT),
            Column(self.tr("Target"), _then, 90, RIGHT, typed),
            Column(self.tr("Change"), _moved, 92, RIGHT, minor=1),
        ]
        model: RowsModel[_Line] = RowsModel(columns, Listed({}))
        self.tree = RowsView(model, self.tr("Targets by indicator and item"), tree=True)
        self.tree.on_complaint(lambda problem, _: self.say(problem))
        self.tree.chosen.connect(lambda _: self._show_slider())
        self.slider = _slider()
        self.slider.valueChanged.connect(self._slid)
        self._slider_label, self._slider_value = label("", "panel-title"), label("")
        self._slider_label.setMinimumWidth(px(48))
        self._slider_value.setMinimumWidth(px(60))
        self._slider_value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        drawn = row(self._slider_label, self.slider, self._slider_value, spacing=10, margins=(12, 6, 12, 6))
        return panel(column(self.tree, line(), drawn, spacing=0, margins=(1, 1, 1, 1)))

    def _right(self) -> QWidget:
        self.wanted = Combo()
        levels = self.trial.levels()
        for level in levels:
            self.wanted.addItem(level.code, level.code)
        codes = [level.code for level in self.trial.framework.levels]
        here = codes.index(self.trial.before.level) if self.trial.before.level in codes else 1
        self.wanted.setCurrentIndex(max(0, here - 1))
        self.wanted.setAccessibleName(self.tr("What must rise for"))
        self.wanted.activated.connect(lambda: self._show_way())
        self.words = Text(colour=theme().ink2)
        columns: list[Column[Rise]] = [
            Column(self.tr("Must rise"), self._rise),
            Column(self.tr("From"), lambda one: Cell(number(one.now), colour="ink2"), 78, RIGHT, minor=1),
            Column(self.tr("To"), lambda one: Cell(number(one.target), weight=SEMIBOLD), 78, RIGHT),
            Column(self.tr("Adds"), lambda one: Cell(f"+{one.adds:.2f}", colour="ink2"), 78, RIGHT, minor=1),
        ]
        model: RowsModel[Rise] = RowsModel(columns, Listed({}))
        self.rises = RowsView(model, self.tr("Items that must rise"))
        self.rises.opened.connect(lambda code: self.tree.select(("item", code), 2))
        self.take_button = button(self.tr("Use as targets"), self._take_way, icon="check")
        choice = row(label(self.tr("What must rise for")), self.wanted, None, margins=(12, 8, 12, 0))
        told = row(margins=(12, 0, 12, 4))
        told.addWidget(self.words, 1)
        inside = column(choice, told, line(), self.rises, spacing=4, margins=(1, 1, 1, 1))
        inside.setStretch(3, 1)
        return panel(inside)

    def _rise(self, one: Rise) -> Cell:
        item = self.trial.framework.items_by_code[one.code]
        return Cell(item.short_title or item.title, lead=one.code)

    # --- showing --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show what the targets give."""
        before, sheet = self.trial.before, self.trial.sheet
        self._lines = _Tree(self.trial)
        self.tree.refresh(self._lines)
        self.total.setText(number(sheet.total))
        self.level.setText(sheet.level or "–")
        known = sheet.total is not None and before.total is not None
        change = difference(sheet.total - before.total) if known else Cell("")  # type: ignore[operator]
        self._change.setText(change.text)
        self._change.setStyleSheet(f"color: {theme().of(change.colour)};")
        for now, then in zip(before.instruments, sheet.instruments, strict=True):
            moved = f"{number(now.score)} → {number(then.score)}"
            self.parts[then.code].setText(moved if now.score != then.score else number(then.score))
        self.reset_button.setEnabled(self.trial.targets > 0)
        self._show_slider()
        self._soon.start()

    def _show_slider(self) -> None:
        """Let the slider stand where the marked line would be."""
        key = self.tree.current_key()
        possible = key is not None and key[0] != "instrument"
        self.slider.setEnabled(possible)
        score = self._lines.row(key).then if key is not None else None
        name = str(key[1]) if key is not None else ""
        self._slider_label.setText(name)
        self._slider_value.setText(number(score))
        self.slider.setAccessibleName(self.tr("Target of %1").replace("%1", name))
        self.slider.blockSignals(True)
        self.slider.setValue(round(score) if score is not None else 0)
        self.slider.blockSignals(False)

    def _show_way(self) -> None:
        """Say what the wanted level lacks, and which items close that."""
        self._soon.stop()
        way = self._way = self.trial.way_to(str(self.wanted.currentData()))
        self.words.setText(self._lacking(way))
        self.rises.refresh(Listed({rise.code: rise for rise in way.rises}))
        self.take_button.setEnabled(bool(way.rises))

    def _lacking(self, way: Way) -> str:
        if way.unscored:
            return self.tr("%n items have no score yet.", "", len(way.unscored))
        if not way.lacks:
            return self.tr("Nothing: the level is reached.")
        total, never = self.tr("Total"), self.tr("Even full marks do not reach it.")
        parts = [f"{lack.code or total} {lack.points:.2f}" for lack in way.lacks]
        words = self.tr("Lacking: %1").replace("%1", " · ".join(parts))
        return words if way.possible else f"{words}. {never}"

    # --- trying ---------------------------------------------------------------------------------------------

    def _keep(self, shown: _Line, typed: str) -> None:
        kind, code = shown.key
        if kind == "item":
            self.trial.set_item(code, typed)
        else:
            self.trial.set_indicator(int(code), typed)
        self.trouble.hide()
        self._show()

    def _slid(self, value: int) -> None:
        key = self.tree.current_key()
        if key is not None and key[0] != "instrument":
            self._keep(self._lines.row(key), str(value))

    def _take_way(self) -> None:
        if self._way:
            self.trial.take(self._way)
            self._show()
            self._show_way()

    def _reset_all(self) -> None:
        self.trial.reset()
        self.trouble.hide()
        self._show()
        self._show_way()
        self.tree.setFocus()


def _slider() -> QSlider:
    """A slider from 0 to 100 that shows where the keyboard is."""
    made, colours = Slider(Qt.Orientation.Horizontal), theme()
    made.setRange(0, 100)
    made.setPageStep(5)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    thick, round_, handle = px(6), px(3), px(18)
    made.setStyleSheet(
        f"QSlider {{ min-height: {px(34)}px; border: 2px solid transparent; border-radius: {px(5)}px; }}"
        f"QSlider:focus {{ border-color: {colours.accent}; }}"
        f"QSlider::groove {{ height: {thick}px; background: {colours.edge}; border-radius: {round_}px; }}"
        f"QSlider::sub-page {{ background: {colours.accent}; border-radius: {round_}px; }}"
        f"QSlider::sub-page:disabled {{ background: {colours.edge}; }}"
        f"QSlider::handle {{ width: {handle}px; margin: {-(handle - thick) // 2}px 0; border-radius: {handle // 2}px;"
        f" background: {colours.surface}; border: 2px solid {colours.accent}; }}"
        f"QSlider::handle:disabled {{ border-color: {colours.edge}; }}"
    )
    return made


def _then(shown: _Line) -> Cell:
    """A target itself is bold; what only follows from others is not."""
    if shown.target is None and shown.then == shown.now:
        return Cell("")
    return Cell(number(shown.then), weight=REGULAR if shown.target is None else SEMIBOLD)


def _moved(shown: _Line) -> Cell:
    if shown.now is None or shown.then is None or shown.now == shown.then:
        return Cell("")
    return difference(shown.then - shown.now)
