"""The forms that go to the ฝ่าย and come back, of a month or of the risks of a period: all that differs between them."""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ita_desktop.domain import risk_form
from ita_desktop.domain.fiscal_year import month_near, months_of
from ita_desktop.domain.risk_watch import period
from ita_desktop.services.form_board import BoardLine
from ita_desktop.services.form_cells import Decisions
from ita_desktop.services.photos_beside import Chosen
from ita_desktop.services.returned_forms import Returned
from ita_desktop.services.session import Session
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs import risk_field_words
from ita_desktop.ui.dialogs.merge_words import FormWords, month_field_words, month_title
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.followup.words import status_words
from ita_desktop.ui.tabs.risks.words import period_words

When = Any
"""The month of a form, or the key of its period."""


class KindWords(NamedTuple):
    """What the windows of a kind say: their titles, what is asked, and what becomes of it."""

    board: str
    merge: str
    forms_of: str
    time: str
    row: str
    rows: str
    untold: str
    about: str
    folder: str


class FormKind(ABC):
    """One kind of forms of a year."""

    said: KindWords

    def __init__(self, desk: Desk, year: int) -> None:
        self.desk, self.year = desk, year

    # --- times ----------------------------------------------------------------------------------------------

    @abstractmethod
    def times(self) -> Sequence[When]:
        """What the year has forms for."""

    @abstractmethod
    def now(self) -> When:
        """The one of them that is due now."""

    @abstractmethod
    def time_words(self, when: When) -> str:
        """One of them as titles say it."""

    @abstractmethod
    def today(self) -> dt.date:
        """The day from which one is late."""

    # --- what is said ---------------------------------------------------------------------------------------

    @abstractmethod
    def words(self, form: Any) -> FormWords:
        """How a form is spoken of, or a file that is none."""

    def also(self, merged: Any) -> str:
        """What merging did besides."""
        return ""

    def unasked(self, when: When, sections: Sequence[str]) -> str:
        """What goes into no form."""
        return ""

    # --- what is done ---------------------------------------------------------------------------------------

    @abstractmethod
    def service(self, session: Session) -> Any:
        """Where the forms of an opening are."""

    def board(self, when: When) -> list[BoardLine]:
        """How far each ฝ่าย is."""
        return list(self.service(self.desk.session).board(self.year, when))

    def asks(self, line: BoardLine) -> bool:
        """Whether a ฝ่าย has something to fill in."""
        return True

    def read(self, opened: Session, paths: Sequence[Path], when: When | None) -> Returned[Any]:
        """What came back; `when` is the only time that is wanted, if any."""
        found: Returned[Any] = self.service(opened).read(paths, self.year, when)
        return found

    def apply(self, returned: Returned[Any], decisions: Decisions, photos: Chosen) -> Any:
        """Merge what came back."""
        return self.service(self.desk.session).apply(returned, decisions)


class MonthForms(FormKind):
    """What was done in a month."""

    def __init__(self, desk: Desk, year: int) -> None:
        super().__init__(desk, year)
        self.said = KindWords(
            board=tr("Forms for the sections, fiscal year %1").replace("%1", str(year)),
            merge=tr("Merge the forms of the sections"),
            forms_of=tr("Forms of %1"),
            time=tr("Month"),
            row=tr("Activity"),
            rows=tr("Activities"),
            untold=tr("Nothing recorded"),
            about=tr(
                "Each section gets an Excel file with its own activities. What comes back is merged cell by cell, "
                "and a file that was filled in is never written over."
            ),
            folder=tr("Every Excel file of a folder, and the photos beside them."),
        )

    def times(self) -> Sequence[When]:
        return months_of(self.year)

    def now(self) -> When:
        return month_near(self.year, self.today())

    def time_words(self, when: When) -> str:
        return month_title(when)

    def today(self) -> dt.date:
        return self.desk.session.followups.today()

    def words(self, form: Any) -> FormWords:
        time = tr("form of %1").replace("%1", month_title(form.month) if form else "")
        return FormWords(self.said.row, time, month_field_words, {"status": status_words()})

    def unasked(self, when: When, sections: Sequence[str]) -> str:
        left = self.desk.session.followups.unanswered(self.year, when, list(sections))
        words = tr("%n activities of this month go into no form: no section answers for them.", "", left)
        return words if left else ""

    def service(self, session: Session) -> Any:
        return session.section_forms

    def asks(self, line: BoardLine) -> bool:
        return line.asked > 0

    def apply(self, returned: Returned[Any], decisions: Decisions, photos: Chosen) -> Any:
        return self.desk.session.section_forms.apply(returned, decisions, photos)


class RiskForms(FormKind):
    """The risks of the ฝ่าย and what happened in a period; every form has empty rows for new ones."""

    def __init__(self, desk: Desk, year: int) -> None:
        super().__init__(desk, year)
        self.said = KindWords(
            board=tr("Risk forms for the sections, fiscal year %1").replace("%1", str(year)),
            merge=tr("Merge the risk forms of the sections"),
            forms_of=tr("Risk forms of %1"),
            time=tr("Period"),
            row=tr("Risk"),
            rows=tr("Risks"),
            untold=tr("Nothing told"),
            about=tr(
                "Each section gets an Excel file with its own risks and empty rows for new ones. What comes back is "
                "merged cell by cell into one register."
            ),
            folder=tr("Every Excel file of a folder."),
        )

    def times(self) -> Sequence[When]:
        return [one.key for one in self.desk.session.risk_watches.periods(self.year)]

    def now(self) -> When:
        return self.desk.session.risk_watches.period_now(self.year).key

    def time_words(self, when: When) -> str:
        found = period(self.year, when)
        return period_words(found) if found else str(when)

    def today(self) -> dt.date:
        return self.desk.session.risk_watches.today()

    def words(self, form: Any) -> FormWords:
        known = risk_form.fields(form.method) if form else ()
        choices = {field.name: field.choices for field in known if field.choices}
        time = tr("form of the period %1").replace("%1", self.time_words(form.period) if form else "")
        return FormWords(self.said.row, time, risk_field_words.field_words, choices)

    def also(self, merged: Any) -> str:
        return tr("%n risks are new.", "", merged.risks) if merged.risks else ""

    def service(self, session: Session) -> Any:
        return session.risk_forms

    def read(self, opened: Session, paths: Sequence[Path], when: When | None) -> Returned[Any]:
        return opened.risk_forms.read(paths, self.year, when or "")
