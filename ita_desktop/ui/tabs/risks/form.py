"""The fields of one risk; of several those that are changed for all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QSizePolicy, QWidget

from ita_desktop.domain.evidence import RiskKey
from ita_desktop.domain.risk import Family, Risk
from ita_desktop.domain.risk_check import Gap
from ita_desktop.services.risks import Register, RiskLine
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.leaving import leave
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.tabs.followup.evidence import EvidenceStrip
from ita_desktop.ui.tabs.look_only import look_only
from ita_desktop.ui.tabs.risks.fields import AreaField, Fold, narrow
from ita_desktop.ui.tabs.risks.head import Facts, Gaps, RiskHead
from ita_desktop.ui.tabs.risks.outcome import Outcome
from ita_desktop.ui.tabs.risks.plan_links import key_of, linked_parts
from ita_desktop.ui.tabs.risks.remedies import DUE, OWNER, RemedyList
from ita_desktop.ui.tabs.risks.scores import FamilyScores
from ita_desktop.ui.tabs.risks.watch import WatchPanel
from ita_desktop.ui.tabs.risks.words import known_words, response_words
from ita_desktop.ui.widgets.fields import ChoiceField, LongField, TextField
from ita_desktop.ui.widgets.form_fields import FormFields
from ita_desktop.ui.widgets.panels import Part, column, line, panel, scrolling
from ita_desktop.ui.widgets.segments import Segment, SegmentField
from ita_desktop.ui.widgets.text import Text
from ita_desktop.ui.widgets.wrapping import Wrapping

T = TypeVar("T")
_OTHER = {Family.A: Family.B, Family.B: Family.A}
_ALIKE = ("section", "area", "process", "step")
_FIELDS = {Gap.EVENT: "event", Gap.SECTION: "section", Gap.AREA: "area"}


class RiskForm(QWidget):
    """What is typed is kept when its field is left; a score is kept when it is chosen."""

    def __init__(self, desk: Desk, register: Register, *, alone: bool, writable: bool) -> None:
        super().__init__()
        self.desk, self._year, self._alone, self._writable = desk, register.year, alone, writable
        self._method = register.method
        self._risks: tuple[Risk, ...] = ()
        self.fields = FormFields()
        self.head = RiskHead(desk, register.year, writable=writable)
        self.head.wants_watch.connect(self.show_watch)
        self.facts, self.gaps = Facts(), Gaps()
        self.gaps.wanted.connect(self.mend)
        self.scores = FamilyScores(register.method, register.family, self._give)
        self.others = FamilyScores(register.method, _OTHER[register.family], self._give)
        self.remedies = RemedyList(desk, register.year, writable=writable) if alone else None
        self.known, self.response = self._known(), self._response()
        self.outcome = Outcome(desk)
        self.evidence = EvidenceStrip(desk, self.tr("Evidence of the risk itself")) if alone else None
        self.watch = WatchPanel(desk, register, writable=writable)
        body = QWidget()
        body.setLayout(column(*(self._parts() if alone else self._parts_of_several()), None, margins=(16, 8, 16, 12)))
        self._body, self._area = body, scrolling(body)
        self._area.verticalScrollBar().rangeChanged.connect(self._stay_in_sight)
        around = panel(column(self.head, line(), self._area, spacing=0, margins=(1, 1, 1, 1)))
        self.setLayout(column(around))
        for one in (*self.fields.values(), self.known, self.response):
            one.setEnabled(writable)
        for scores in (self.scores, self.others):
            scores.set_enabled(writable)

    def first(self) -> QWidget:
        """Where the keyboard comes in: the scores, or the event of a risk that has none yet."""
        if self._alone and not self._risks[0].event:
            return self._seen(self.fields["event"].editor)
        return self._seen(next(iter(self.scores.fields.values())).editor)

    def show_watch(self) -> None:
        """Go to what is told of the period now."""
        self.watch.first().setFocus(Qt.FocusReason.TabFocusReason)  # marks what is there, to be typed over
        self._stay_in_sight()

    def _stay_in_sight(self) -> None:
        """What has the keyboard stays where it is seen while the form finds its height."""
        here = QApplication.focusWidget()
        if here is self.watch.first():
            self._area.verticalScrollBar().setValue(self.watch.y())
        elif here is not None and self._body.isAncestorOf(here):
            self._area.ensureWidgetVisible(here)

    def go_to_watch(self, period: str) -> None:
        """Go to what is told of the risk for a period."""
        self.watch.look_at(period)
        self.show_watch()

    def _seen(self, widget: QWidget) -> QWidget:
        """A part of the form, brought into sight."""
        self._area.ensureWidgetVisible(widget)
        return widget

    # --- parts ----------------------------------------------------------------------------------------------

    def _parts(self) -> list[Part]:
        assert self.remedies is not None
        why = [] if self._writable else [look_only(self.desk, self._year)]
        what = column(self._long("event", self.tr("Risk event"), 2), self._long("cause", self.tr("Cause"), 2),
                      self._long("effect", self.tr("Effect"), 2))  # fmt: skip
        where = column(*self._places(), self.known)
        told = Wrapping(_wide(what), _wide(where))
        kept = Wrapping(self._long("controls", self.tr("Existing controls"), 2), self.response)
        notes = self._long("notes", self.tr("Notes"), 1)
        return [
            *why, self.facts, self.gaps, self.scores.first, self.remedies, self.scores.rest, told, kept, notes,
            self.evidence, self._fold(), line(), self.watch, self.outcome,
        ]  # fmt: skip

    def _parts_of_several(self) -> list[Part]:
        words = self.tr("What all selected risks have in common. What is changed here is so in each of them.")
        why = [] if self._writable else [look_only(self.desk, self._year)]
        places = Wrapping(*self._places()[:1], self.response)
        return [*why, Text(words, points=SMALL, colour=theme().ink2), self.scores.first, self.scores.rest,
                places, *self._places()[1:], self.known, self._fold(), line(), self.watch]  # fmt: skip

    def _long(self, name: str, title: str, lines: int) -> LongField:
        return self.fields.add(name, LongField(title, "", lambda typed: self._change(**{name: typed}), lines=lines))

    def _places(self) -> list[QWidget]:
        """ฝ่าย and area, process and step: where it may happen."""
        if "section" in self.fields:
            return [self.fields[name] for name in _ALIKE]
        sections = [one.name for one in self.desk.session.office.sections()]
        choices = [("", self.tr("Not set")), *((name, name) for name in sections)]
        section = ChoiceField(self.tr("Section"), choices, "", lambda typed: self._change(section=typed))
        narrow(section.editor)
        area = AreaField(self.tr("Area"), self._method.areas, lambda typed: self._change(area=typed))
        process = TextField(self.tr("Process"), "", lambda typed: self._change(process=typed))
        step = TextField(self.tr("Step"), "", lambda typed: self._change(step=typed))
        return [self.fields.add(name, one) for name, one in zip(_ALIKE, (section, area, process, step), strict=True)]

    def _known(self) -> SegmentField:
        choices = [Segment(known, words) for known, words in known_words().items()]
        return SegmentField(self.tr("Has it happened before?"), choices, lambda known: self._do(known=known))

    def _response(self) -> SegmentField:
        choices = [Segment(one, words) for one, words in response_words().items()]
        return SegmentField(self.tr("Response"), choices, lambda one: self._do(response=one))

    def _fold(self) -> Fold:
        a = self.tr("Scores by the PACC tables")
        b = self.tr("Scores by the 5 × 5 matrix")
        content = _wide(column(self.others.first, self.others.rest))
        return Fold(a if self._method.main is Family.B else b, content)

    # --- changing -------------------------------------------------------------------------------------------

    def _ids(self) -> list[int]:
        return [risk.id for risk in self._risks]

    def _change(self, **values: Any) -> None:
        self.desk.session.risks.change(self._year, self._ids(), **values)

    def _do(self, **values: Any) -> None:
        self.desk.try_to(partial(self._change, **values))

    def _give(self, **scores: Any) -> None:
        self.desk.try_to(lambda: self.desk.session.risks.give(self._year, self._ids(), **scores))

    def mend(self, gap: object) -> None:
        """Go where something is lacking."""
        if gap is Gap.SCORE:
            lacking = (one for name, one in self.scores.fields.items() if getattr(self._risks[0], name) is None)
            self._seen(next(lacking).editor).setFocus()
        elif isinstance(gap, Gap) and gap in _FIELDS:
            self._seen(self.fields[_FIELDS[gap]].editor).setFocus()
        elif self.remedies:
            self._seen(self.remedies)
            self.remedies.mend(DUE if gap is Gap.DUE else OWNER)

    # --- showing --------------------------------------------------------------------------------------------

    def _common(self, get: Callable[[Risk], T]) -> T | None:
        """What all risks have alike."""
        values = [get(risk) for risk in self._risks]
        return values[0] if all(value == values[0] for value in values) else None

    def show_lines(self, register: Register, lines: Sequence[RiskLine]) -> None:
        """Show what is kept now; what is being typed stays, and is kept before other risks are shown."""
        risks = tuple(one.risk for one in lines)
        if [risk.id for risk in risks] != self._ids():
            self._part_from_risks()
        if register.year != self._year:
            self._use_year(register.year)
        self._risks = risks
        self.head.show_lines(lines)
        for name, field in self.fields.items():
            value = self._common(lambda risk, name=name: getattr(risk, name)) or ""  # type: ignore[misc]
            if isinstance(field, ChoiceField) and value and field.editor.findData(value) < 0:
                field.editor.addItem(value, value)  # a ฝ่าย that the office no longer has
            self.fields.show(name, value)
        for scores in (self.scores, self.others):
            scores.show_risks(risks)
        self.known.show_value(self._common(lambda risk: risk.known))
        self.response.show_value(self._common(lambda risk: risk.response))
        self.watch.show_lines(lines)
        if self.remedies:
            self._show_one(self.remedies, lines[0])

    def _use_year(self, year: int) -> None:
        self._year = year
        self.head.use_year(year)
        self.watch.use_year(year)
        if self.remedies:
            self.remedies.use_year(year)

    def _show_one(self, remedies: RemedyList, shown: RiskLine) -> None:
        risk, session = shown.risk, self.desk.session
        keys = [key_of(one) for one in risk.remedies if one.linked]
        parts = linked_parts(session.plans.holding(keys), keys) if keys else {}
        codes = dict.fromkeys(parts[key].code for key in keys if key in parts)
        self.facts.show_line(shown, tuple(codes), session.risk_watches.today())
        if self.evidence:
            self.evidence.show_holders(self._year, [RiskKey(risk.uid)])
        self.gaps.show_gaps(shown.gaps if self._writable else ())
        remedies.show_risk(risk, shown.told, parts)
        self.outcome.show_origin(self._year, shown.origin)

    def put_away(self) -> None:
        """Before the form is hidden for a while: keep what is typed; what can't be kept goes."""
        self._part_from_risks()
        self.watch.fields.empty()

    def _part_from_risks(self) -> None:
        """Keep what is typed for those shown so far; what can't be kept goes with them."""
        leave(self)
        self.fields.empty()
        if self.remedies:
            self.remedies.part()


def _wide(parts: QLayout) -> QWidget:
    """A widget around parts that takes its share of a row."""
    made = QWidget()
    made.setLayout(parts)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made
