"""The right side of the plan: one measure with everything it says, or several with what is changed for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ita_desktop.domain.dates import window_short
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import Measure, Owner, Rhythm, spans
from ita_desktop.domain.plan import PlanLine
from ita_desktop.services.plans import empty_measure, read_months, read_points
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.measures import SMALL, px, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.form_place import FormPlace
from ita_desktop.ui.tabs.look_only import look_only
from ita_desktop.ui.tabs.measures.activities import ActivityList
from ita_desktop.ui.tabs.measures.brought import Brought
from ita_desktop.ui.tabs.measures.items import Items
from ita_desktop.ui.tabs.measures.measure_head import Answered, MeasureHead
from ita_desktop.ui.tabs.measures.measure_words import points, rhythm_words, with_years
from ita_desktop.ui.tabs.measures.owners import Owners
from ita_desktop.ui.tabs.measures.rows import title_of
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.fields import ChoiceField, LongField, TextField
from ita_desktop.ui.widgets.form_fields import FormFields
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.points_field import PointsField
from ita_desktop.ui.widgets.text import ShortLabel, Text, label

T = TypeVar("T")
_TITLES, _RHYTHM = 76, 190


class MeasurePanel(FormPlace):
    """Shows what is marked in the list. What is typed belongs to the measure that it was typed for."""

    form: MeasureForm | None

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def commit(self) -> bool:
        """Keep what is being typed; false, with its sentence shown, where it can't be kept."""
        return leave(self)

    def show_line(self, year: int, line: PlanLine | None) -> None:
        """Show one line of the plan: a measure, or a weak item that waits for one."""
        if line is None:
            self.put_note(None, panel())
        elif line.measure is None:
            self._show_gap(year, line)
        else:
            self.show_many(year, [line])

    def show_many(self, year: int, lines: Sequence[PlanLine]) -> None:
        """Show measures; those that are shown already are brought up to date, so that the keyboard stays."""
        ids = tuple(one.measure.id for one in lines if one.measure)
        office, framework = self.desk.session.office, self.desk.session.years.known_framework(year)
        writable = self.desk.can_change(year)
        made_for = (year, len(ids) == 1, writable, framework, office.sections(), office.people())
        form = self.form
        if form is None or made_for != self.made_for:
            form = MeasureForm(self.desk, year, framework, alone=len(ids) == 1, writable=writable)
            form.head.wanted.connect(self.wanted)
            self.put(made_for, form)
        form.show_lines(list(lines))

    def _show_gap(self, year: int, line: PlanLine) -> None:
        writable = self.desk.can_change(year)
        made_for = ("gap", year, line, writable)
        if made_for != self.made_for:
            framework = self.desk.session.years.known_framework(year)
            self.put_note(made_for, _gap(self.desk, year, line, framework, self._add, writable))

    def _add(self, year: int, line: PlanLine) -> None:
        made: list[int] = []
        if self.desk.try_to(lambda: made.append(self.desk.session.plans.add(year, empty_measure(line)))):
            self.wanted.emit(made[0])


def _gap(
    desk: Desk, year: int, shown: PlanLine, framework: Framework | None,
    add: Callable[[int, PlanLine], None], writable: bool,
) -> QWidget:  # fmt: skip
    """A weak item, and the button that begins its measure."""
    made = panel()
    answered = Answered(desk.session.scores.rule())
    answered.show_line(year, shown)
    begin = button(tr("Add measure"), lambda: add(year, shown), role="primary", icon="plus")
    begin.setEnabled(writable)
    words = Text(tr("This item was weak in the last result, and no measure answers it yet."))
    heading = ShortLabel(f"{spans(shown.codes)}  {title_of(shown, framework)}", "panel-title")
    top = row(heading, margins=(0, 6, 0, 6))
    parts = (top, row(answered, None), words, row(begin, None), None)
    made.setLayout(column(*parts, spacing=10, margins=(16, 8, 16, 8)))
    return made


class MeasureForm(QWidget):
    """The fields of one measure; of several those that are changed for all at once."""

    def __init__(self, desk: Desk, year: int, framework: Framework | None, *, alone: bool, writable: bool) -> None:
        super().__init__()
        self.desk, self._year, self._alone, self._writable = desk, year, alone, writable
        self._plans = desk.session.plans
        self._ids: tuple[int, ...] = ()
        self.fields = FormFields()
        self._lines: list[PlanLine] = []
        self.head = MeasureHead(desk, year, framework, writable=writable)
        self.answered = Answered(desk.session.scores.rule())
        self.items = Items(desk, year, framework, self._serve, writable=writable, end=self.answered)
        self.owners = Owners(desk, self._own, writable=writable)
        self.activities = ActivityList(desk, year, writable=writable) if alone else None
        body = QWidget()
        body.setLayout(column(*self._parts(), None, spacing=8, margins=(16, 8, 16, 12)))
        around = panel(column(self.head, line(), scrolling(body), spacing=0, margins=(1, 1, 1, 1)))
        self.setLayout(column(around))
        for field in self.fields.values():
            field.setEnabled(writable)

    def first(self) -> QWidget:
        """Where the keyboard comes in."""
        return self.fields["issues" if self._alone else "supervision"].editor

    # --- parts ----------------------------------------------------------------------------------------------

    def _parts(self) -> list[QWidget | QVBoxLayout]:
        served = QWidget()
        served.setLayout(row(self._side_title(self.tr("Answers")), self.items))
        owned = QWidget()
        owned.setLayout(row(self._side_title(self.tr("Owners")), self.owners))
        why = [] if self._writable else [look_only(self.desk, self._year)]
        parts: list[QWidget | QVBoxLayout] = [*why, served, owned]
        rhythm = self._rhythm()
        rhythm.setFixedWidth(px(_RHYTHM))
        follow_up = QWidget()
        self._supervision = self._points("supervision", self.tr("How it is followed up"), 1)
        follow_up.setLayout(row(self._supervision, rhythm, spacing=12))
        if self.activities is None:
            told = self.tr(
                "What all selected measures have in common. What is added or changed here is so in each of them."
            )
            return [Text(told, points=SMALL, colour=theme().ink2), *parts, follow_up, self._months()]
        self.brought, self._results = Brought(self.desk), Text()
        self._source = label("", "faint")
        issues = self._points("issues", self.tr("Issues to prepare for or to raise"), 2)
        notes = LongField(self.tr("Notes"), "", lambda typed: self._change(notes=typed), lines=1)
        self.fields.add("notes", notes)
        return [*parts, issues, self.activities, follow_up, self.brought, self._results, notes, self._source]

    def _side_title(self, words: str) -> QWidget:
        made = label(words, "small")
        made.setFixedWidth(max(px(_TITLES), made.sizeHint().width()))
        made.setFixedHeight(px(30))
        holder = QWidget()
        holder.setLayout(column(made, None))
        return holder

    def _points(self, name: str, title: str, lines: int) -> PointsField:
        kind = "issue" if name == "issues" else name
        keep = lambda typed: self._change(**{name: read_points(typed)})  # noqa: E731
        hint = self.tr("one a line") if name == "issues" and self._writable else ""
        find = lambda: with_years(self._plans.wordings(kind))  # noqa: E731
        made = PointsField(title, keep, find, lines=lines, hint=hint)
        return self.fields.add(name, made)

    def _rhythm(self) -> ChoiceField:
        none = self.tr("Not set") if self._alone else self.tr("Mixed or none")
        choices = [("", none), *((str(one), words) for one, words in rhythm_words().items())]
        keep = lambda typed: self._change(rhythm=Rhythm(typed) if typed else None)  # noqa: E731
        made = ChoiceField(self.tr("Rhythm of follow-up"), choices, "", keep)
        return self.fields.add("rhythm", made)

    def _months(self) -> TextField:
        made = TextField(self.tr("Months of all their activities"), "", self._keep_months, sample="ธ.ค. 69 - พ.ค. 70")
        return self.fields.add("months", made)

    # --- changing -------------------------------------------------------------------------------------------

    def _change(self, **values: Any) -> None:
        self._plans.change(self._year, self._ids, **values)

    def _own(self, owners: tuple[Owner, ...]) -> None:
        self._plans.own(self._year, self._ids, owners, shared=None if self._alone else self.owners.owners)

    def _serve(self, codes: tuple[str, ...], indicator: int | None) -> None:
        whole = self._alone or not (codes or indicator is None)
        self._plans.serve(self._year, self._ids, codes, indicator, shared=None if whole else self.items.codes)

    def _keep_months(self, typed: str) -> None:
        start, end = read_months(typed)
        ids = [one.id for measure in self._measures() for one in measure.activities]
        self._plans.change_activities(self._year, ids, start=start, end=end)

    # --- showing --------------------------------------------------------------------------------------------

    def _measures(self) -> list[Measure]:
        return [line.measure for line in self._lines if line.measure]

    def _common(self, get: Callable[[Measure], T], otherwise: T) -> T:
        """What all measures have alike."""
        values = [get(measure) for measure in self._measures()]
        return values[0] if all(value == values[0] for value in values) else otherwise

    def _shared(self, get: Callable[[Measure], Sequence[T]]) -> tuple[T, ...]:
        """What stands in every measure, in the order of the first."""
        first, *others = [get(measure) for measure in self._measures()]
        return tuple(value for value in first if all(value in other for other in others))

    def show_lines(self, lines: list[PlanLine]) -> None:
        """Show what is kept now; what is being typed stays, and is kept before other measures are shown."""
        ids = tuple(line.measure.id for line in lines if line.measure)
        if ids != self._ids:
            self._part_from_measures()
        self._ids, self._lines = ids, lines
        self.head.show_lines(lines)
        self.answered.setVisible(self._alone)
        self.items.show_served(
            self._shared(lambda one: [item.code for item in one.items]),
            self._common(lambda one: one.indicator if self._alone or not one.items else None, None),
        )
        self.owners.show_owners(self._shared(lambda one: one.owners))
        self.fields.show("supervision", points(self._common(lambda one: one.supervision, ())))
        self.fields.show("rhythm", self._common(lambda one: one.rhythm, None) or "")
        if self.activities is None:
            mixed = len({one.supervision for one in self._measures()}) > 1
            differs = self.tr("They differ; what is typed here replaces all of them") if mixed else ""
            self._supervision.editor.setPlaceholderText(differs)
            windows = {(a.start, a.end or a.start) for one in self._measures() for a in one.activities}
            start, end = windows.pop() if len(windows) == 1 else (None, None)
            self.fields.show("months", window_short(start, end) if start and end else "")
            return
        measure = self._measures()[0]
        self.answered.show_line(self._year, lines[0])
        self.fields.show("issues", points(measure.issues))
        self.fields.show("notes", measure.notes)
        self.activities.show_measure(measure)
        self.brought.show_measure(lines[0].brought)
        self._show_past(measure)

    def _part_from_measures(self) -> None:
        """Keep what is typed for those shown so far; what can't be kept goes with them."""
        leave(self)
        self.fields.empty()
        for row_of_pills in (self.items, self.owners):
            row_of_pills.finder.complain(None)
            row_of_pills.finder.show_value("")
        if self.activities:
            self.activities.part()

    def _show_past(self, measure: Measure) -> None:
        """Results of a published report, and where the measure comes from."""
        told = [self.tr("Results: %1").replace("%1", points(measure.results))] if measure.results else []
        if measure.pictures:
            told.append(self.tr("%n pictures", "", measure.pictures))
        self._results.setText("\n".join(told))
        self._results.setVisible(bool(told))
        self._source.setText(self.tr("Source: %1").replace("%1", measure.source))
        self._source.setVisible(bool(measure.source))
