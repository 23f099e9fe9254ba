"""Forms per ฝ่าย: one Excel file each goes out for a month, comes back filled in, and is merged cell by cell."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.domain.dates import month_long, month_short
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import safe_name
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry, Status
from ita_desktop.domain.form_fields import Values
from ita_desktop.domain.measures import answers, spans
from ita_desktop.domain.section_form import FIELDS, FormLine, SectionForm, values_of
from ita_desktop.services.evidence import EvidenceDesk
from ita_desktop.services.followups import CheckLine, Followups
from ita_desktop.services.form_board import BoardLine, board_line, free_path, section_named
from ita_desktop.services.form_cells import Decisions, Sent, newest_first
from ita_desktop.services.form_photos import FormPhotos
from ita_desktop.services.form_return import Coming, Settled, Shelf, saved, settle
from ita_desktop.services.photos_beside import Chosen, delivery
from ita_desktop.services.returned_forms import (
    Months,
    Returned,
    ReturnedForm,
    Standing,
    by_activity,
    now,
)
from ita_desktop.services.years import Years
from ita_desktop.store import office
from ita_desktop.store import section_forms as store
from ita_desktop.store.office_file import OfficeFile

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.section_form import ReadForm


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
        self._file, self._years, self._followups = file, years, followups
        self._photos, self._shelf = FormPhotos(file, evidence), Shelf(file, store.MONTHLY)

    # --- going out ------------------------------------------------------------------------------------------

    def form(self, year: int, month: Month, section: str) -> SectionForm:
        """The form of a ฝ่าย as it would go out now."""
        self._years.require(year, month)
        known = office.read(self._file.connection)
        row = section_named(self._file.connection, section)
        sent = [one.revision for one in self._shelf.of(year, month) if one.section_id == row.id]
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

        self._years.require_unlocked(year)
        made = []
        for section in sections:
            form = self.form(year, month, section)
            short = section_named(self._file.connection, section).short_name
            path = free_path(folder, safe_name(f"แบบติดตาม {month} {short}", 80))
            section_form.write(path, form)
            made.append(SentForm(form, path))
        return made

    def record(self, sent: Sequence[SentForm]) -> None:
        """Keep that forms of one month went out."""
        if not sent:
            return
        first = sent[0].form
        with self._years.step("section_forms_sent", year=first.year, month=month_short(first.month), count=len(sent)):
            for one in sent:
                store.add(self._file.connection, section_named(self._file.connection, one.form.section).id, one.form)

    def send(self, year: int, month: Month, sections: Iterable[str], folder: Path) -> list[SentForm]:
        """Write a file for each ฝ่าย and keep that they went out."""
        sent = self.write(year, month, sections, folder)
        self.record(sent)
        return sent

    def send_as(self, year: int, month: Month, section: str, path: Path) -> SentForm:
        """Write the form of one ฝ่าย where it is wanted, and keep that it went out."""
        from ita_desktop.documents.sheets import section_form

        self._years.require_unlocked(year)
        sent = SentForm(self.form(year, month, section), path)
        section_form.write(path, sent.form)
        self.record([sent])
        return sent

    def board(self, year: int, month: Month) -> list[BoardLine]:
        """How far each ฝ่าย is with the form of a month."""
        newest = {row.section_id: row for row in self._shelf.of(year, month)}
        due = [line for line in self._followups.checklist(year, month).lines if line.due]
        today, board = self._followups.today(), []
        for section in store.sections(self._file.connection):
            own = [line for line in due if line.measure and answers(line.measure, section.name)]
            missing = sum(1 for line in own if _is_empty(line.entry))
            board.append(board_line(section.name, len(own), missing, newest.get(section.id), today))
        return board

    # --- coming back ----------------------------------------------------------------------------------------

    def read(self, paths: Iterable[Path] | Path, year: int, month: Month | None = None) -> Returned[SectionForm]:
        """What came back in files, or in a folder; writes nothing. `month` is the only one that is wanted, if any."""
        self._years.require_unlocked(year)
        given = delivery([paths] if isinstance(paths, Path) else paths, self._photos.folder_names())
        found = newest_first([self._opened(path, year, month) for path in given.books], saved)
        months = self._months(year, [read.form.month for _, read in found if read])
        wordings = self._wordings(year)
        forms: list[ReturnedForm[SectionForm]] = []
        for one, read in found:
            compared = self._compared(one, read, months, forms, wordings) if read and one.form else one
            forms.append(compared)
            if compared.form and compared.standing.mergeable:
                news = by_activity((cell, cell.theirs) for cell in compared.news)
                months.take(compared.form, news, now(), wordings)
        return self._photos.beside(Returned(year, tuple(forms)), given, wordings)

    def _opened(self, path: Path, year: int, month: Month | None) -> tuple[ReturnedForm[SectionForm], ReadForm | None]:
        """A file as a form, and what can be compared of it."""
        from ita_desktop.documents.incoming.section_form import read_form
        from ita_desktop.documents.incoming.source import read_file

        try:
            read = read_form(read_file(path), path.name)
        except Problem as refused:
            return ReturnedForm(path, Standing.UNREADABLE, problem=refused), None
        form = read.form
        standing, problem = self._shelf.foreign(form, year, month, month_long(form.month))
        one = ReturnedForm(path, standing, form, problem=problem)
        if problem:
            return one, None
        photos, doubts = self._photos.of_sheet(read)
        return one._replace(photos=photos, doubts=(*read.rows.doubts, *doubts)), read

    def _compared(
        self, one: ReturnedForm[SectionForm], read: ReadForm, months: Months,
        before: Sequence[ReturnedForm[SectionForm]], wordings: Mapping[str, str],
    ) -> ReturnedForm[SectionForm]:  # fmt: skip
        """A form beside the file: since it last came back, else since it went out."""
        from ita_desktop.documents.incoming.grid import Doubt

        form = read.form
        gone = (line for line in form.lines if line.activity not in wordings)
        doubts = (Doubt.at("", "form_activity_gone", activity=line.name) for line in gone)
        sent = (Sent(line.activity, line.name, line.values) for line in form.lines if line.activity in wordings)
        coming = Coming(FIELDS, sent, read.rows, partial(months.here, form.month))
        return self._shelf.compared(one._replace(doubts=(*one.doubts, *doubts)), form, coming, before)

    def apply(
        self, returned: Returned[SectionForm], decisions: Decisions | None = None, chosen: Chosen | None = None
    ) -> Merged:  # fmt: skip
        """Merge what came back in one step; a conflict that nobody decided stays as it is, and is asked again.

        Photos beside forms go where they are `chosen` to, else where their number says.
        """
        self._years.require_unlocked(returned.year)
        beside = returned.placed(chosen or {})
        ready = [(one.form, one) for one in returned.taken(chosen or {}) if one.form]
        if not ready:
            return Merged(0, 0)
        at, settled = now(), list[Settled]()
        months = self._months(returned.year, [form.month for form, _ in ready])
        wordings = self._wordings(returned.year)
        for form, one in ready:
            settled.append(settle(one.cells, partial(months.here, form.month), decisions or {}))
            months.take(form, by_activity(settled[-1].changes), at, wordings)
        count = sum(len(one.changes) for one in settled)
        with self._file.step("section_forms_merged", year=returned.year, forms=len(ready), count=count):
            self._followups.keep(returned.year, months.changed.values())
            for (form, one), done in zip(ready, settled, strict=True):
                self._shelf.keep(form, FIELDS, one.said, at, done.answers)
                for photos in (one.photos, beside.get(form.uid, {})):
                    self._photos.keep(form, {uid: some for uid, some in photos.items() if uid in wordings})
        return Merged(len(ready), count, sum(one.left for one in settled))

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


def _line(line: CheckLine) -> FormLine:
    codes = spans(item.code for item in line.measure.items) if line.measure else ""
    outputs = "\n".join(output.text for output in line.activity.outputs) if line.activity else ""
    return FormLine(line.key, codes, line.text, outputs, values_of(line.entry), line.entry.revision)


def _is_empty(entry: Entry) -> bool:
    """Whether nobody has said anything of an activity yet."""
    values: Values = values_of(entry)
    return entry.status is Status.NOT_STARTED and not any(values[name] for name in values if name != "status")
