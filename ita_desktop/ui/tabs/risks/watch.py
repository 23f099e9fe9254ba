"""Watching risks: the lights of the year's periods, and what is told of one of them, for one risk or several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, TypeVar

from PySide6.QtWidgets import QLabel, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import RiskKey
from ita_desktop.domain.risk import Risk, Tone
from ita_desktop.domain.risk_watch import Period, Watch, told_late, tone
from ita_desktop.domain.risk_watch import State as Table9
from ita_desktop.services.finding import Place
from ita_desktop.services.risks import Register, RiskLine
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, SMALL, px, theme
from ita_desktop.ui.tabs.followup.evidence import EvidenceStrip
from ita_desktop.ui.tabs.risks.fields import narrow
from ita_desktop.ui.tabs.risks.watch_acts import WatchActs
from ita_desktop.ui.tabs.risks.watch_strip import PeriodLight, PeriodStrip
from ita_desktop.ui.tabs.risks.watch_words import light_words, state_words
from ita_desktop.ui.tabs.risks.words import STATES
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.fields import ChoiceField, NumberField, read_number
from ita_desktop.ui.widgets.form_fields import FormFields
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.points_field import PointsField
from ita_desktop.ui.widgets.segments import Segment, SegmentField
from ita_desktop.ui.widgets.text import Text, label
from ita_desktop.ui.widgets.tool_row import ToolRow
from ita_desktop.ui.widgets.wrapping import Wrapping

T = TypeVar("T")
_SHAPE = 18


class _Light(QWidget):
    """What comes of what is told: shape and words."""

    def __init__(self) -> None:
        super().__init__()
        self._shape, self._words = QLabel(), Text(weight=MEDIUM)
        self.setLayout(row(self._shape, self._words, spacing=8))

    def show_tone(self, state: State, words: str) -> None:
        """Show a light, or that none is known yet."""
        self._shape.setPixmap(icons.pixmap(icons.shape(state), _SHAPE, self.devicePixelRatioF()))
        self._words.setText(words)
        self.setAccessibleName(words)

    def text(self) -> str:
        """What it says now."""
        return self._words.text()


class WatchPanel(QWidget):
    """What is typed belongs to the risks and the period that it was typed for, and is kept when its field is left."""

    def __init__(self, desk: Desk, register: Register, *, writable: bool) -> None:
        super().__init__()
        self.desk, self._year, self._method, self._writable = desk, register.year, register.method, writable
        self.acts = WatchActs(desk, register.year)
        self._lines: Sequence[RiskLine] = ()
        self._period: Period = desk.session.risk_watches.period_now(register.year)
        self.fields, self.strip, self.light = FormFields(), PeriodStrip(), _Light()
        self.strip.chosen.connect(self.look_at)
        self.occurred = self.fields.add("occurred", NumberField(self.tr("How often did it happen?"), None, self._count))
        self.occurred.show_unit(self.tr("times"))
        self.occurred.editor.textChanged.connect(lambda _: self._show_light())
        self.fixed = SegmentField(self.tr("Put right in time?"), self._in_time(), partial(self._choose, "fixed"))
        severities = [Segment(n, str(n)) for n in range(1, 6)]
        self.severity = SegmentField(self.tr("Severity that remains"), severities, partial(self._choose, "severity"))
        self.state = self.fields.add("state", self._state())
        self.reason = self._text("state_reason", self.tr("Which reason"), 1)
        self.evidence = EvidenceStrip(desk, self.tr("Evidence of the period"))
        self._told = Text(points=SMALL, colour=theme().ink2)
        self.requests = button("", self._show_requests, role="link", icon="file-text")
        self._buttons = self._make_buttons()
        title = label(self.tr("Monitoring"), "panel-title")
        head = ToolRow(title, None, *self._buttons)
        self.setLayout(column(head, self.strip, *self._parts(), self._told, row(self.requests, None), spacing=6))
        for field in (*self.fields.values(), self.fixed, self.severity):
            field.setEnabled(writable)

    def _make_buttons(self) -> list[QWidget]:
        none = button(self.tr("It did not happen"), self._nothing, role="link", icon="check")
        last = button("", self._carry_last, role="icon", icon="copy", name=self.tr("Take over the words of before"))
        clear = button("", self._clear, role="icon", icon="trash-2", name=self.tr("Take away what was told"))
        for one in (none, last, clear):
            one.setEnabled(self._writable)
        return [none, last, clear]

    def _parts(self) -> list[QWidget]:
        self.occurred.setMinimumWidth(px(170))
        happened = Wrapping(self.occurred, self.fixed, self.severity)
        done = self._text("done", self.tr("What was done"), 2)
        result = self._text("result", self.tr("Result"), 2)
        problem = self._text("problem", self.tr("Problems and obstacles"), 1)
        suggestion = self._text("suggestion", self.tr("Suggestion"), 1)
        extra = self._text("extra", self.tr("Further measures"), 1)
        return [
            happened, self.light, Wrapping(done, result), Wrapping(problem, suggestion), extra,
            Wrapping(self.state, self.reason), self.evidence,
        ]  # fmt: skip

    def _text(self, name: str, title: str, lines: int) -> PointsField:
        """A text that is kept under its name; what was written of this risk in other periods is offered."""
        keep = lambda typed: self._record(**{name: typed})  # noqa: E731
        return self.fields.add(name, PointsField(title, keep, lambda: self._written(name), lines=lines))

    def _in_time(self) -> list[Segment]:
        return [
            Segment(True, self.tr("In time"), state=State.WATCH),
            Segment(False, self.tr("Not in time"), state=State.BAD),
        ]

    def _state(self) -> ChoiceField:
        choices = [("", self.tr("Not set")), *((one.value, words) for one, words in state_words().items())]
        made = ChoiceField(self.tr("State of the measures (table 9)"), choices, "", self._keep_state)
        narrow(made.editor)
        return made

    def first(self) -> QWidget:
        """Where the keyboard comes in."""
        return self.occurred.editor if self._writable else self.strip.here()

    # --- what is shown --------------------------------------------------------------------------------------

    @property
    def _risks(self) -> list[Risk]:
        return [one.risk for one in self._lines]

    def _watches(self) -> list[Watch]:
        key = self._period.key
        return [one.watches.get(key) or Watch(one.risk.uid, key) for one in self._lines]

    def _common(self, get: Callable[[Watch], T]) -> T | None:
        """What all risks have alike."""
        values = [get(watch) for watch in self._watches()]
        return values[0] if values and all(value == values[0] for value in values) else None

    def show_lines(self, lines: Sequence[RiskLine]) -> None:
        """Show what is kept now; what is being typed stays, and is kept before other risks are shown."""
        if [one.risk.id for one in lines] != [risk.id for risk in self._risks]:
            leave(self)
            self.fields.empty()
        self._lines = lines
        self._refresh()

    def use_year(self, year: int) -> None:
        """Watch the risks of another year, in its period of now."""
        self._year, self.acts = year, WatchActs(self.desk, year)
        self._period = self.desk.session.risk_watches.period_now(year)

    def look_at(self, key: str) -> None:
        """Look at another period; what is being typed is kept for this one."""
        if key != self._period.key and leave(self):
            self.fields.empty()
            self._period = next(one for one in self.desk.session.risk_watches.periods(self._year) if one.key == key)
        self._refresh()

    def _refresh(self) -> None:
        self.strip.show_lights(self._lights(), self._period.key)
        occurred = self._common(lambda watch: watch.occurred)
        self.fields.show("occurred", "" if occurred is None else str(occurred))
        for name in (one for one in self.fields if one != "occurred"):
            self.fields.show(name, self._common(lambda watch, name=name: getattr(watch, name)) or "")  # type: ignore[misc]
        self.fixed.show_value(self._common(lambda watch: watch.fixed))
        self.severity.show_value(self._common(lambda watch: watch.severity))
        self.reason.setVisible(any(one.state is Table9.OTHER or one.state_reason for one in self._watches()))
        self.evidence.show_holders(self._year, [RiskKey(risk.uid, self._period.key) for risk in self._risks])
        self._show_light()
        self._show_told()
        self._show_count()

    def _lights(self) -> list[PeriodLight]:
        periods, found = self.desk.session.risk_watches.periods(self._year), []
        for period in periods:
            worst = self._worst([one.watches.get(period.key) for one in self._lines])
            found.append(PeriodLight(period, *(self._told_as(worst) if worst else self._untold(period))))
        return found

    def _worst(self, watches: Sequence[Watch | None]) -> Tone | None:
        """The light of risks together; None where one of them is not told whole."""
        tones = [tone(one, self._method.red_above) for one in watches]
        told = [one for one in tones if one]
        return max(told, key=list(Tone).index) if told and len(told) == len(tones) else None

    def _told_as(self, light: Tone) -> tuple[State, str]:
        return STATES[light], light_words(self._method, light)

    def _untold(self, period: Period) -> tuple[State, str]:
        if self.desk.session.risk_watches.today() > period.last_day:
            return State.LATE, self.tr("Not told yet, and the period is over")
        return State.NOT_YET, self.tr("Not told yet")

    def _show_light(self) -> None:
        """The light as it would be by what is typed now."""
        typed = self._typed()
        happened = typed is None or typed > 0
        for one in (self.fixed, self.severity):
            one.setEnabled(self._writable and happened)
        watches = [watch if typed is None else watch._replace(occurred=typed) for watch in self._watches()]
        if worst := self._worst(watches):
            self.light.show_tone(*self._told_as(worst))
        elif typed is None:
            self.light.show_tone(*self._untold(self._period))
        else:
            more = self.tr("Say whether it was put right in time, or how severe it still is.")
            self.light.show_tone(State.NOT_YET, more)

    def _typed(self) -> int | None:
        """How often it happened as it stands in the field; None where that is no number."""
        try:
            number = read_number(self.occurred.typed())
        except Problem:
            return None
        return None if number is None or number != int(number) else int(number)

    def _show_told(self) -> None:
        """By whom and when it was written; late where its period was over."""
        watch = self._watches()[0] if len(self._lines) == 1 else None
        self._told.setVisible(bool(watch and watch.entered_at))
        if watch and watch.entered_at:
            who = self.tr("Written by %1, %2").replace("%1", watch.entered_by)
            words = [who.replace("%2", speech.moment(watch.entered_at))]
            if told_late(watch, self._period):
                words.append(self.tr("late: after the period was over"))
            self._told.setText(" · ".join(words))

    def _show_count(self) -> None:
        """How many requests to revise there are."""
        alone = len(self._lines) == 1
        self.requests.setVisible(alone)
        if alone:
            requests = self.desk.session.risk_watches.revisions(self._year)
            count = sum(one.risk == self._lines[0].risk.uid for one in requests)
            words = self.tr("Requests to revise the plan (table 10): %1").replace("%1", str(count))
            self.requests.setText(words)

    def _written(self, name: str) -> list[str]:
        """What was written of the first risk in other periods, the newest first."""
        watches = self._lines[0].watches.items() if len(self._lines) == 1 else ()
        others = (watch for key, watch in sorted(watches, reverse=True) if key != self._period.key)
        texts = (text.strip() for watch in others for text in getattr(watch, name).splitlines())
        return list(dict.fromkeys(text for text in texts if text))

    # --- changing -------------------------------------------------------------------------------------------

    def _record(self, **values: Any) -> None:
        self.acts.record(self._period, self._risks, **values)

    def _count(self, number: Decimal | None) -> None:
        if number is not None and number != int(number):
            raise Problem("number_unreadable", text=f"{number:f}")
        occurred = None if number is None else int(number)
        unasked = {"fixed": None, "severity": None} if occurred == 0 else {}
        self._record(occurred=occurred, **unasked)

    def _choose(self, name: str, value: Any) -> None:
        """Keep a choice; how often it happened is kept before."""
        if self.occurred.commit():
            self.desk.try_to(lambda: self._record(**{name: value}))

    def _keep_state(self, typed: str) -> None:
        self._record(state=Table9(typed) if typed else None)
        if typed == Table9.OTHER:
            self.reason.show()
            self.reason.editor.setFocus()

    def _nothing(self) -> None:
        self.acts.nothing_happened(self._period, self._risks)

    def _carry_last(self) -> None:
        if leave(self):
            self.acts.carry_last(self._period, self._risks)

    def _clear(self) -> None:
        kept = [one.risk for one in self._lines if self._period.key in one.watches]
        if kept:
            self.acts.clear(self._period, kept)

    def _show_requests(self) -> None:
        self.desk.go(Place("risk-revisions", str(self._lines[0].risk.id), self._year))
