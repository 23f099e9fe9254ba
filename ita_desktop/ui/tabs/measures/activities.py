"""The activities of one measure as a table: typed, pasted, moved, several changed at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Output
from ita_desktop.domain.rhythms import read_rhythm
from ita_desktop.services import typed
from ita_desktop.services.plans import read_months, read_points
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.tabs.measures.acts import sure
from ita_desktop.ui.tabs.measures.measure_words import points, rhythm_words, window, with_years
from ita_desktop.ui.tabs.measures.month_strip import MonthRowsView
from ita_desktop.ui.tabs.measures.wordings import choose_wordings
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.panels import column, panel
from ita_desktop.ui.widgets.rows import CENTRE, Cell, Column, Edit, Key, Listed, RowsModel
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.text_rows import Wordings, scroll_area_of
from ita_desktop.ui.widgets.tool_row import ToolRow

NUMBER, TEXT, OUTPUTS, CHANNELS, MONTHS, RHYTHM = range(6)
_DRAFT = 0
"""The key of a row that is written and not kept yet."""


class ActivityList(QWidget):
    """The table with its buttons above and the place of its complaint below."""

    def __init__(self, desk: Desk, year: int, *, writable: bool) -> None:
        super().__init__()
        self.desk, self._year, self._writable = desk, year, writable
        self._plans = desk.session.plans
        self._measure = Measure()
        self._places: dict[Key, int] = {}
        self._draft: int | None = None
        model: RowsModel[Activity] = RowsModel(self._columns(), Listed({}))
        self.view = MonthRowsView(model, self.tr("Activities"), self._texts(), year=year, column=MONTHS)
        self._connect()
        self._title = label("", "panel-title")
        self._hint = ShortLabel("", "faint")
        self._complaint = Text(points=SMALL, colour=theme().states[State.BAD].text)
        self._complaint.hide()
        tools = ToolRow(self._title, None, *self._buttons())
        table = panel(column(self.view, margins=(1, 1, 1, 1)))
        self.setLayout(column(tools, table, self._complaint, self._hint, spacing=4))
        self._say_hint()

    def _connect(self) -> None:
        view = self.view
        view.complained.connect(self._complain)
        view.marked.connect(lambda _: self._say_hint())
        view.selectionModel().currentColumnChanged.connect(lambda *_: self._say_hint())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        if self._writable:
            view.on_paste(lambda: self.desk.try_to(self._paste))
            view.wants_new.connect(lambda: self._begin(behind_current=True))
            view.wants_move.connect(self._move)
            view.wants_delete.connect(self._remove)
            view.months_set.connect(self._set_months)

    def _buttons(self) -> list[QWidget]:
        add = button(self.tr("Add activity"), lambda: self._begin(), role="link", icon="plus")
        add.setToolTip(with_key(self.tr("Add activity"), "Ctrl+Return"))
        library = button(self.tr("From the wordings"), self._from_wordings, role="link", icon="book-open")
        up = button("", lambda: self._move(-1), role="icon", icon="arrow-up", name=self.tr("Move activity up"))
        down = button("", lambda: self._move(1), role="icon", icon="arrow-down", name=self.tr("Move activity down"))
        remove = button("", self._remove, role="icon", icon="trash-2", name=self.tr("Delete activities"))
        for named, key in ((up, "Alt+Up"), (down, "Alt+Down"), (remove, "Del")):
            named.setToolTip(with_key(named.accessibleName(), key))
        made: list[QWidget] = [add, library, up, down, remove]
        for one in made:
            one.setEnabled(self._writable)
        return made

    # --- columns --------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Activity]]:
        def edit(get: Callable[[Activity], str], name: str, **more: Any) -> Edit[Activity]:
            keep = lambda one, written: self._keep(one, **self._read(name, written))  # noqa: E731
            return Edit(get, keep, possible=lambda _: self._writable, **more)

        outputs = edit(lambda one: "\n".join(output.text for output in one.outputs), "outputs")
        channels = edit(lambda one: "\n".join(one.channels), "channels")
        own = edit(lambda one: one.rhythm or "", "rhythm", choices=lambda _: self._rhythms())
        return [
            Column("#", lambda one: Cell(self._number(one), colour="ink2"), 38, CENTRE),
            Column(self.tr("Activity"), lambda one: one.text, 270, edit=edit(lambda one: one.text, "text"),
                   soft=True),
            Column(self.tr("Outputs"), lambda one: points(tuple(o.text for o in one.outputs)), 112, edit=outputs,
                   soft=True),
            Column(self.tr("Channels"), lambda one: points(one.channels), 160, edit=channels, soft=True),
            Column(self.tr("Months"), self._shown_months, 172, edit=edit(window, "months")),
            Column(self.tr("Follow-up"), self._shown_rhythm, 106, edit=own),
        ]  # fmt: skip

    def _texts(self) -> dict[int, Wordings]:
        kinds = {TEXT: "activity", OUTPUTS: "output", CHANNELS: "channel"}
        return {at: lambda kind=kind: with_years(self._plans.wordings(kind)) for at, kind in kinds.items()}  # type: ignore[misc]

    def _number(self, activity: Activity) -> str:
        return str(self._places[activity.id]) if activity.id in self._places else "+"

    def _shown_months(self, activity: Activity) -> Cell:
        if activity.start is None:
            return Cell(self.tr("Not set"), state=State.LATE, colour="text:late")
        return Cell(window(activity))

    def _shown_rhythm(self, activity: Activity) -> Cell:
        found = activity.rhythm or self._measure.rhythm
        return Cell(rhythm_words()[found] if found else "–", colour="ink" if activity.rhythm else "ink3")

    def _rhythms(self) -> list[tuple[str, str]]:
        return [("", self.tr("As the measure")), *((str(one), words) for one, words in rhythm_words().items())]

    def _read(self, name: str, written: str) -> dict[str, Any]:
        """What was written in a column as the values that it means."""
        if name == "months":
            start, end = read_months(written)
            return {"start": start, "end": end}
        if name == "outputs":
            return {name: tuple(Output(text) for text in read_points(written))}
        if name == "channels":
            return {name: read_points(written)}
        if name == "rhythm":
            known = {words: one for one, words in rhythm_words().items()}
            rhythm = known.get(written) or read_rhythm(written)
            if written and rhythm is None:
                raise Problem("rhythm_unreadable", text=written)
            return {name: rhythm}
        return {name: written}

    # --- showing --------------------------------------------------------------------------------------------

    def show_measure(self, measure: Measure) -> None:
        """Show the activities as they are kept now, with the row that is being written."""
        self._measure = measure
        self._places = {one.id: place for place, one in enumerate(measure.activities, 1)}
        rows = list(measure.activities)
        if self._draft is not None:
            rows.insert(self._draft, Activity(""))
        self._title.setText(self.tr("Activities %1").replace("%1", str(len(measure.activities))))
        self.view.refresh(Listed({one.id: one for one in rows}))
        if self.view.current_key() is None and rows:
            self.view.select(rows[0].id, TEXT)

    def part(self) -> None:
        """Let go of what is open, before another measure is shown."""
        self._draft = None
        self.view.close_editor(keep=False)
        self.view.born.clear()

    def _say_hint(self) -> None:
        """Tell the keys that help where the keyboard is."""
        selected = len(self.view.selected_keys())
        if not self._writable:
            words = ""
        elif selected > 1:
            words = self.tr("%n selected: months or follow-up typed in one change all", "", selected)
        elif self.view.currentIndex().column() == MONTHS:
            words = self.tr("F2 type · drag over the strip · Shift+← → longer or shorter · Ctrl+Shift+← → move")
        else:
            words = self.tr("F2 edit · Enter next below · Shift+Enter new line · Ctrl+Enter new row")
        self._hint.setText(words)

    def _complain(self, problem: Problem | None) -> None:
        self._complaint.setVisible(problem is not None)
        if problem:
            said = speech.say(problem)
            self._complaint.setText(f"{said.what} {said.todo}".strip())
            QTimer.singleShot(0, self, self._show_complaint)
        elif self._draft is not None:  # the row was left empty
            self._draft = None
            self.show_measure(self._measure)

    def _show_complaint(self) -> None:
        if area := scroll_area_of(self):
            area.ensureWidgetVisible(self._complaint)

    # --- changing -------------------------------------------------------------------------------------------

    def _keep(self, activity: Activity, **values: Any) -> None:
        if activity.id != _DRAFT:
            one_row = values.keys() & {"text", "outputs", "channels"}
            keys = [activity.id] if one_row else self.view.meant(activity.id)
            self._plans.change_activities(self._year, keys, **values)
            return
        at, self._draft = self._draft, None
        try:
            self._plans.add_activities(self._year, self._measure.id, [activity._replace(**values)], at=at)
        except Problem:
            self._draft = at
            raise
        kept = self._plans.measure(self._measure.id).activities[-1 if at is None else at].id
        self.view.born[_DRAFT] = kept
        self.view.select(kept)

    def _begin(self, *, behind_current: bool = False) -> None:
        """Open an empty row; it is kept when something is written in it."""
        if not self._writable or not self.view.close_editor():
            return
        self.view.born.clear()
        place = self._places.get(self.view.current_key()) if behind_current else None
        self._draft = len(self._measure.activities) if place is None else place
        self.show_measure(self._measure)
        self.view.setFocus()
        self.view.select(_DRAFT, TEXT)
        self.view.edit_current()

    def _from_wordings(self) -> None:
        chosen = choose_wordings(self, with_years(self._plans.wordings("activity")))
        if chosen:
            made = [Activity(text) for text in chosen]
            self.desk.try_to(lambda: self._plans.add_activities(self._year, self._measure.id, made))

    def _set_months(self, key: Key, start: Month, end: Month) -> None:
        keys = self.view.meant(key)
        self.desk.try_to(lambda: self._plans.change_activities(self._year, keys, start=start, end=end))

    def _move(self, step: int) -> None:
        key = self.view.current_key()
        if key is not None and self._writable:
            self.desk.try_to(lambda: self._plans.move_activity(self._year, key, step))

    def _remove(self) -> None:
        keys = self.view.selected_keys()
        if not keys or not self._may_remove([one for one in self._measure.activities if one.id in keys]):
            return
        if self.desk.try_to(lambda: self._plans.remove_activities(self._year, keys)):
            self.desk.told.emit(self.tr("%n activities were deleted", "", len(keys)))

    def _may_remove(self, activities: Sequence[Activity]) -> bool:
        """Without a question where nothing was recorded of them yet."""
        if not self.desk.session.followups.hanging([one.uid for one in activities]).months:
            return True
        question = self.tr("Delete %n activities?", "", len(activities))
        return sure(self.desk, self.window(), question, activities)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy rows"), self.view.copy_rows)
        if self._writable:
            menu.addAction(self.tr("Paste"), lambda: self.desk.try_to(self._paste))
            menu.addAction(self.tr("Move up"), lambda: self._move(-1))
            menu.addAction(self.tr("Move down"), lambda: self._move(1))
            menu.addAction(self.tr("Delete"), self._remove)
        menu.popup(self.view.viewport().mapToGlobal(place))

    # --- pasting --------------------------------------------------------------------------------------------

    def _paste(self) -> None:
        """Put a block into the cells from here on; from the number of a row, or without one, as new rows."""
        rows = typed.block(QGuiApplication.clipboard().text())
        index, here = self.view.currentIndex(), self._places.get(self.view.current_key(), 0)
        fresh = not here or index.column() <= NUMBER
        first, start = (TEXT, here) if fresh else (index.column(), here - 1)
        before = list(self._plans.measure(self._measure.id).activities)
        values = [self._block_row(cells, first) for cells in rows]
        if fresh or start >= len(before):
            made = [Activity("")._replace(**one) for one in values]
            self._plans.add_activities(self._year, self._measure.id, made, at=start if here else None)
        else:
            under = [*before[start:], *[Activity("")] * len(values)]
            changed = [one._replace(**value) for one, value in zip(under, values, strict=False)]
            after = (*before[:start], *changed, *before[start + len(values) :])
            self._plans.change(self._year, [self._measure.id], activities=after)
        self.desk.told.emit(self.tr("%n rows were pasted; Ctrl+Z takes them back", "", len(values)))

    def _block_row(self, cells: Sequence[str], first: int) -> dict[str, Any]:
        names = ("text", "outputs", "channels", "months", "rhythm")[first - TEXT :]
        found: dict[str, Any] = {}
        for name, written in zip(names, cells, strict=False):
            found |= self._read(name, written)
        return found
