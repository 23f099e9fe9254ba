"""What any form that came back goes through: is it ours, what of it is new, what becomes of its cells, what is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.form_fields import Field, written
from ita_desktop.domain.merging import Value
from ita_desktop.services.form_board import section_of
from ita_desktop.services.form_cells import Before, Decisions, FormCell, Here, Sent, cells_of, doubts_of_age, told_by
from ita_desktop.services.returned_forms import ReturnedForm, Standing
from ita_desktop.store import office
from ita_desktop.store import section_forms as store
from ita_desktop.store.office_file import OfficeFile

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.form_rows import ReadRows


class OfOffice(store.SentOut, Protocol):
    """A form that says whose it is."""

    @property
    def office_uid(self) -> str: ...
    @property
    def office(self) -> str: ...


F = TypeVar("F", bound=OfOffice)


class Coming(NamedTuple):
    """What is compared of a form: what it asks, its rows as they went out and as they came, and what we have."""

    fields: Sequence[Field]
    sent: Iterable[Sent]
    read: ReadRows
    here: Callable[[str], Here]


class Settled(NamedTuple):
    """What becomes of the cells of a form: values that change, what is agreed on, and how many cells still ask."""

    changes: tuple[tuple[FormCell, Value], ...]
    answers: store.Answers
    left: int


class Shelf:
    """The forms of one kind that went out of an open office file."""

    def __init__(self, file: OfficeFile, kind: str) -> None:
        self._file, self._kind = file, kind

    def of(self, year: int, month: Month | str) -> list[store.FormRow]:
        """Those of a month or period."""
        return store.read(self._file.connection, year, month, self._kind)

    def foreign(
        self, form: OfOffice, year: int, month: Month | str | None, named: str
    ) -> tuple[Standing, Problem | None]:  # fmt: skip
        """Why a form does not belong here; its own month or period is `named`."""
        if form.office_uid != office.read(self._file.connection).uid:
            return Standing.OTHER_OFFICE, Problem("form_other_office", office=form.office)
        if form.year != year:
            return Standing.OTHER_YEAR, Problem("form_other_year", other=form.year, year=year)
        if month and form.month != month:
            return Standing.OTHER_MONTH, Problem("form_other_month", month=named)
        if section_of(self._file.connection, form) is None:
            return Standing.UNREADABLE, Problem("form_section_gone", section=form.section)
        return Standing.NEW, None

    def compared(
        self, one: ReturnedForm[F], form: F, coming: Coming, before: Sequence[ReturnedForm[F]]
    ) -> ReturnedForm[F]:  # fmt: skip
        """A form beside the file: since it last came back, else since it went out; `before` was read before."""
        from ita_desktop.documents.incoming.grid import Doubt

        row = store.find(self._file.connection, form.uid)
        past = Before.of(row, coming.fields)
        one = one._replace(said=told_by(coming.read.values, coming.read.saved))
        mergeable = (other for other in before if other.standing.mergeable)
        same = next((other for other in mergeable if other.form and other.form.uid == form.uid), None)
        if past.knows(one.said, is_past=same is not None):
            return one._replace(standing=Standing.NEW if one.photos else Standing.SAME)
        one = one._replace(cells=cells_of(form.uid, coming.fields, coming.sent, coming.read, past, coming.here))
        if same:
            if {cell.key: cell.theirs for cell in same.cells} == {cell.key: cell.theirs for cell in one.cells}:
                return one._replace(standing=Standing.SAME, cells=())
            return one._replace(standing=Standing.TWICE, problem=Problem("form_twice", name=one.path.name), cells=())
        one = one._replace(doubts=(*one.doubts, *doubts_of_age(one.cells)))
        if row and row.returned_at and not (one.news or one.conflicts or one.photos):
            return one._replace(standing=Standing.SAME)
        newest = self._newest(form)
        if form.revision < newest:
            older = Doubt.at("", "form_older", revision=form.revision, newest=newest)
            return one._replace(standing=Standing.OLDER, doubts=(*one.doubts, older))
        return one

    def _newest(self, form: OfOffice) -> int:
        """The last revision that went out to the ฝ่าย of a form."""
        section, rows = section_of(self._file.connection, form), self.of(form.year, form.month)
        return max((row.revision for row in rows if section and row.section_id == section.id), default=0)

    def keep(self, form: OfOffice, fields: Sequence[Field], said: store.Told, at: str, agreed: store.Answers) -> None:
        """Note what a form brought; one that went out before this file was restored gets its row again."""
        db, section = self._file.connection, section_of(self._file.connection, form)
        if section is None:
            raise Problem("form_section_gone", section=form.section)
        row = store.find(db, form.uid)
        form_id = row.id if row else store.add(db, section.id, form, self._kind)
        store.mark_returned(db, form_id, at, *Before.of(row, fields).with_(said, agreed))


def settle(cells: Iterable[FormCell], here: Callable[[str], Here], decisions: Decisions) -> Settled:
    """What becomes of the cells of a form, of which the file may have something else by now."""
    changes, agreed, left = list[tuple[FormCell, Value]](), dict[str, dict[str, str | None]](), 0
    for cell in cells:
        ours = here(cell.activity).values[cell.field]
        value, done = cell.outcome(ours, decisions.get(cell.key))
        changes += [(cell, value)] if value != ours else []
        left += not done
        agreed.setdefault(cell.activity, {}).update(written({cell.field: cell.theirs if done else cell.sent}))
    return Settled(tuple(changes), agreed, left)


def saved(opened: tuple[ReturnedForm[Any], Any]) -> tuple[str, str]:
    """Which form a file that was opened is, and when it was saved."""
    one, read = opened
    return (read.form.uid, read.rows.saved) if read else (str(one.path), "")
