"""Forms per ฝ่าย: one Excel file each goes out for a month, comes back filled in, and is merged cell by cell."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.domain.dates import month_long, month_short
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import safe_name
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, Status
from ita_desktop.domain.measures import spans
from ita_desktop.domain.merging import Value
from ita_desktop.domain.section_form import FormLine, SectionForm, Values, read_again, values_of, written
from ita_desktop.services.evidence import EvidenceDesk, Given, Ready, prepare
from ita_desktop.services.followups import CheckLine, Followups, answers
from ita_desktop.services.returned_forms import (
    Decisions,
    FormCell,
    Months,
    Returned,
    ReturnedForm,
    Standing,
    by_activity,
    cells_of,
    files_in,
    is_settled,
    now,
    photos_beside,
    taken,
)
from ita_desktop.services.years import Years
from ita_desktop.store import office
from ita_desktop.store import section_forms as store
from ita_desktop.store.evidence import known as known_evidence
from ita_desktop.store.office_file import OfficeFile

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.grid import Doubt
    from ita_desktop.documents.incoming.section_form import ReadForm


class State(StrEnum):
    """How far the form of a ฝ่าย is."""

    NOT_SENT = "not-sent"
    SENT = "sent"
    RETURNED = "returned"


class BoardLine(NamedTuple):
    """The form of one ฝ่าย for a month; `missing` are the activities of which nothing is recorded yet."""

    section: str
    state: State
    asked: int
    missing: int
    revision: int = 0
    sent_at: str = ""
    returned_at: str = ""
    due_on: dt.date | None = None
    late: bool = False


class SentForm(NamedTuple):
    """A form that was written to a file."""

    form: SectionForm
    path: Path


class Merged(NamedTuple):
    """What merging did: forms that were taken in, cells that changed, and cells that are still to be decided."""

    forms: int
    cells: int
    left: int = 0


class SectionForms:
    """The forms of one open office file."""

    def __init__(self, file: OfficeFile, years: Years, followups: Followups, evidence: EvidenceDesk) -> None:
        self._file, self._years, self._followups, self._evidence = file, years, followups, evidence

    # --- going out ------------------------------------------------------------------------------------------

    def form(self, year: int, month: Month, section: str) -> SectionForm:
        """The form of a ฝ่าย as it would go out now."""
        if month.fiscal_year != year:
            raise Problem("form_month_outside", month=month_long(month), year=year)
        known = office.read(self._file.connection)
        row = self._section(section)
        sent = [one.revision for one in store.read(self._file.connection, year, month) if one.section_id == row.id]
        order = {one.activity.uid: place for place, one in enumerate(self._followups.year(year, row.name))}
        lines = [line for line in self._followups.checklist(year, month, row.name).lines if line.activity]
        lines.sort(key=lambda line: order[line.key])
        return SectionForm(
            uuid.uuid4().hex, known.uid, known.name, year, month, row.name, row.key, max(sent, default=0) + 1, now(),
            month.last_day, tuple(map(_line, lines)),
        )  # fmt: skip

    def write(self, year: int, month: Month, sections: Iterable[str], folder: Path) -> list[SentForm]:
        """Write a file for each ฝ่าย; never over a file that is there. `record` then keeps that they went out."""
        from ita_desktop.documents.sheets import section_form

        self._require_open(year)
        made = []
        for section in sections:
            form = self.form(year, month, section)
            path = _free(folder / safe_name(f"แบบติดตาม {month} {self._section(section).short_name}", 80))
            section_form.write(path, form)
            made.append(SentForm(form, path))
        return made

    def record(self, sent: Sequence[SentForm]) -> None:
        """Keep that forms of one month went out."""
        if not sent:
            return
        first = sent[0].form
        self._require_open(first.year)
        with self._file.step("section_forms_sent", year=first.year, month=month_short(first.month), count=len(sent)):
            for one in sent:
                store.add(self._file.connection, self._section(one.form.section).id, one.form)

    def send(self, year: int, month: Month, sections: Iterable[str], folder: Path) -> list[SentForm]:
        """Write a file for each ฝ่าย and keep that they went out."""
        sent = self.write(year, month, sections, folder)
        self.record(sent)
        return sent

    def send_as(self, year: int, month: Month, section: str, path: Path) -> SentForm:
        """Write the form of one ฝ่าย where it is wanted, and keep that it went out."""
        from ita_desktop.documents.sheets import section_form

        self._require_open(year)
        sent = SentForm(self.form(year, month, section), path)
        section_form.write(path, sent.form)
        self.record([sent])
        return sent

    def board(self, year: int, month: Month) -> list[BoardLine]:
        """How far each ฝ่าย is with the form of a month."""
        newest = {row.section_id: row for row in store.read(self._file.connection, year, month)}
        due = [line for line in self._followups.checklist(year, month).lines if line.due]
        today, board = self._followups.today(), []
        for section in store.sections(self._file.connection):
            own = [line for line in due if line.measure and answers(line.measure, section.name)]
            missing = sum(1 for line in own if _is_empty(line.entry))
            row = newest.get(section.id)
            if row is None:
                board.append(BoardLine(section.name, State.NOT_SENT, len(own), missing))
                continue
            state = State.RETURNED if row.returned_at else State.SENT
            late = state is State.SENT and row.due_on is not None and today > row.due_on
            board.append(
                BoardLine(
                    section.name, state, len(own), missing, row.revision, row.sent_at, row.returned_at, row.due_on, late
                )
            )
        return board

    # --- coming back ----------------------------------------------------------------------------------------

    def read(self, paths: Iterable[Path] | Path, year: int, month: Month | None = None) -> Returned:
        """What came back in files, or in a folder; writes nothing. `month` is the only one that is wanted, if any."""
        self._require_open(year)
        found = [self._opened(path, year, month) for path in files_in([paths] if isinstance(paths, Path) else paths)]
        months = self._months(year, [read.form.month for _, read in found if read])
        wordings = self._wordings(year)
        forms: list[ReturnedForm] = []
        for one, read in found:
            compared = self._compared(one, read, months, forms, wordings) if read and one.form else one
            forms.append(compared)
            if compared.form and compared.standing.mergeable:
                news = by_activity((cell, cell.theirs) for cell in compared.news)
                months.take(compared.form, news, now(), wordings)
        return Returned(year, tuple(forms))

    def _opened(self, path: Path, year: int, month: Month | None) -> tuple[ReturnedForm, ReadForm | None]:
        """A file as a form, and what can be compared of it."""
        from ita_desktop.documents.incoming.section_form import read_form
        from ita_desktop.documents.incoming.source import read_file

        try:
            read = read_form(read_file(path), path.name)
        except Problem as refused:
            return ReturnedForm(path, Standing.UNREADABLE, problem=refused), None
        form = read.form
        standing, problem = self._foreign(form, year, month)
        one = ReturnedForm(path, standing, form, problem=problem)
        if problem:
            return one, None
        photos, doubts = self._new_photos(read)
        return one._replace(photos=photos, doubts=(*read.doubts, *doubts), beside=self._beside(path, form)), read

    def _beside(self, path: Path, form: SectionForm) -> tuple[Path, ...]:
        """Photos in a folder next to a file, named like its ฝ่าย or like the file."""
        section = self._find_section(form)
        names = [form.section, *((section.name, section.short_name) if section else ())]
        return photos_beside(path, [*names, *(name.removeprefix("ฝ่าย") for name in names), path.stem])

    def _new_photos(self, read: ReadForm) -> tuple[dict[str, list[Ready]], list[Doubt]]:
        """The photos of a form that the year does not have yet, ready to be kept."""
        from ita_desktop.documents.incoming.grid import Doubt

        found: dict[str, list[Ready]] = {}
        doubts = []
        for activity, photos in read.photos.items():
            for photo in photos:
                try:
                    ready = prepare(Given(photo.name, photo.data))
                except Problem:
                    doubts.append(
                        Doubt.at(read.places.get((activity, "result"), ""), "form_photo_unread", name=photo.name)
                    )
                    continue
                if not known_evidence(self._file.connection, read.form.year, ready.source):
                    found.setdefault(activity, []).append(ready)
        return found, doubts

    def _foreign(self, form: SectionForm, year: int, month: Month | None) -> tuple[Standing, Problem | None]:
        """Why a form does not belong here."""
        if form.office_uid != office.read(self._file.connection).uid:
            return Standing.OTHER_OFFICE, Problem("form_other_office", office=form.office)
        if form.year != year:
            return Standing.OTHER_YEAR, Problem("form_other_year", other=form.year, year=year)
        if month is not None and form.month != month:
            return Standing.OTHER_MONTH, Problem("form_other_month", month=month_long(form.month))
        if self._find_section(form) is None:
            return Standing.UNREADABLE, Problem("form_section_gone", section=form.section)
        return Standing.NEW, None

    def _compared(
        self, one: ReturnedForm, read: ReadForm, months: Months, before: Sequence[ReturnedForm],
        wordings: Mapping[str, str],
    ) -> ReturnedForm:  # fmt: skip
        """A form beside the file: since it last came back, else since it went out."""
        from ita_desktop.documents.incoming.grid import Doubt

        form, doubts = read.form, list(one.doubts)
        gone = [line for line in form.lines if line.activity not in wordings]
        doubts += [Doubt.at("", "form_activity_gone", activity=line.name) for line in gone]
        values = {activity: found for activity, found in read.values.items() if activity in wordings}
        row = store.find(self._file.connection, form.uid)
        base = {activity: read_again(told) for activity, told in row.answers.items()} if row else {}
        cells = cells_of(form, values, read.places, base, months)
        one = one._replace(cells=cells)
        same = next((other for other in before if other.form and other.form.uid == form.uid), None)
        if same:
            if _said(same) != _said(one):
                problem = Problem("form_twice", name=one.path.name)
                return one._replace(standing=Standing.TWICE, problem=problem, cells=())
            return one._replace(standing=Standing.SAME, cells=())
        if row and row.returned_at and not (one.news or one.conflicts or one.photos):
            return one._replace(standing=Standing.SAME, doubts=tuple(doubts))
        newest = self._newest(form)
        if form.revision < newest:
            doubts.append(Doubt.at("", "form_older", revision=form.revision, newest=newest))
            one = one._replace(standing=Standing.OLDER)
        return one._replace(doubts=tuple(doubts))

    def apply(self, returned: Returned, decisions: Decisions | None = None) -> Merged:
        """Merge what came back in one step; a conflict that nobody decided stays as it is, and is asked again."""
        self._require_open(returned.year)
        ready = [(one.form, one) for one in returned.forms if one.form and one.standing.mergeable]
        if not ready:
            return Merged(0, 0)
        decided, at, count, left = decisions or {}, now(), 0, 0
        months = self._months(returned.year, [form.month for form, _ in ready])
        wordings = self._wordings(returned.year)
        told: list[dict[str, dict[str, str | None]]] = []
        for form, one in ready:
            changes, settled = list[tuple[FormCell, Value]](), dict[str, dict[str, str | None]]()
            for cell in one.cells:
                ours, decision = values_of(months.entry(form.month, cell.activity))[cell.field], decided.get(cell.key)
                value, done = taken(cell, ours, decision), is_settled(cell, ours, decision)
                changes += [(cell, value)] if value != ours else []
                left += not done
                settled.setdefault(cell.activity, {}).update(written({cell.field: cell.theirs if done else cell.sent}))
            months.take(form, by_activity(changes), at, wordings)
            told.append(settled)
            count += len(changes)
        with self._file.step("section_forms_merged", year=returned.year, forms=len(ready), count=count):
            self._followups.keep(returned.year, months.changed.values())
            for (form, one), settled in zip(ready, told, strict=True):
                self._keep_returned(form, at, settled)
                self._keep_photos(form, one.photos, wordings)
        return Merged(len(ready), count, left)

    def _keep_returned(self, form: SectionForm, at: str, settled: store.Answers) -> None:
        """Note what a form brought; one that went out before this file was restored gets its row again."""
        db, section = self._file.connection, self._find_section(form)
        row = store.find(db, form.uid)
        if section is None:
            raise Problem("form_section_gone", section=form.section)
        before = row.answers if row else {}
        told = {
            activity: {**before.get(activity, {}), **settled.get(activity, {})} for activity in {**before, **settled}
        }
        store.mark_returned(db, row.id if row else store.add(db, section.id, form), at, told)

    def _keep_photos(
        self, form: SectionForm, photos: Mapping[str, Sequence[Ready]], wordings: Mapping[str, str]
    ) -> None:
        """Photos out of a sheet serve the entry of their row."""
        for activity, pieces in photos.items():
            if activity in wordings:
                held = [self._evidence.hold(form.year, piece) for piece in pieces]
                self._evidence.add(form.year, [(activity, form.month)], held)

    # --- what the file has ----------------------------------------------------------------------------------

    def _months(self, year: int, months: Iterable[Month]) -> Months:
        return Months(
            {
                month: {line.key: line.entry for line in self._followups.checklist(year, month).lines}
                for month in set(months)
            }
        )

    def _wordings(self, year: int) -> dict[str, str]:
        """What the activities of the plan say now."""
        return {row.activity.uid: row.activity.text for row in self._followups.year(year)}

    def _section(self, name: str) -> store.SectionRow:
        """A ฝ่าย by its name, its short name or its key."""
        known = store.sections(self._file.connection)
        found = next((one for one in known if name in (one.name, one.short_name, one.key)), None)
        if found is None:
            raise Problem("form_section_gone", section=name)
        return found

    def _find_section(self, form: SectionForm) -> store.SectionRow | None:
        """The ฝ่าย of a form, which may have another name by now."""
        known = store.sections(self._file.connection)
        return next((one for one in known if (one.key == form.key if form.key else one.name == form.section)), None)

    def _newest(self, form: SectionForm) -> int:
        """The last revision that went out to the ฝ่าย of a form."""
        section, rows = self._find_section(form), store.read(self._file.connection, form.year, form.month)
        return max((row.revision for row in rows if section and row.section_id == section.id), default=0)

    def _require_open(self, year: int) -> None:
        if self._years.is_locked(year):
            raise Problem("year_locked", year=year)


def _line(line: CheckLine) -> FormLine:
    codes = spans(item.code for item in line.measure.items) if line.measure else ""
    outputs = "\n".join(output.text for output in line.activity.outputs) if line.activity else ""
    return FormLine(line.key, codes, line.text, outputs, values_of(line.entry), line.entry.revision)


def _is_empty(entry: Entry) -> bool:
    """Whether nobody has said anything of an activity yet."""
    values: Values = values_of(entry)
    return entry.status is Status.NOT_STARTED and not any(values[name] for name in values if name != "status")


def _said(one: ReturnedForm) -> dict[tuple[str, str, str], object]:
    return {cell.key: cell.theirs for cell in one.cells}


def _free(path: Path) -> Path:
    """A name that no file has yet: what a ฝ่าย filled in may lie here already."""
    number, found = 1, path.with_name(f"{path.name}.xlsx")
    while found.exists():
        number += 1
        found = path.with_name(f"{path.name} ({number}).xlsx")
    return found
