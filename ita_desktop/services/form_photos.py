"""The photos of forms that came back, out of their sheets and from beside them, and keeping them as evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.section_form import SectionForm
from ita_desktop.services import photos_beside
from ita_desktop.services.evidence import EvidenceDesk, Given, Ready, prepare
from ita_desktop.services.form_board import section_of
from ita_desktop.services.photos_beside import Beside, Delivery, Placing, Target, Whose, folder_name
from ita_desktop.services.returned_forms import Returned, ReturnedForm, Standing
from ita_desktop.store import section_forms as store
from ita_desktop.store.evidence import known as known_evidence
from ita_desktop.store.office_file import OfficeFile

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.grid import Doubt
    from ita_desktop.documents.incoming.section_form import ReadForm


class FormPhotos:
    """The photos that come with the forms of one open office file."""

    def __init__(self, file: OfficeFile, evidence: EvidenceDesk) -> None:
        self._file, self._evidence = file, evidence

    def keep(self, form: SectionForm, photos: Mapping[str, Sequence[Ready]]) -> None:
        """Let photos serve the entries of their rows."""
        for activity, pieces in photos.items():
            held = [self._evidence.hold(form.year, piece) for piece in pieces]
            self._evidence.add(form.year, [(activity, form.month)], held)

    def of_sheet(self, read: ReadForm) -> tuple[dict[str, list[Ready]], list[Doubt]]:
        """The photos of a form that the year does not have yet, ready to be kept."""
        from ita_desktop.documents.incoming.grid import Doubt

        found: dict[str, list[Ready]] = {}
        doubts = []
        for activity, photos in read.rows.photos.items():
            for photo in photos:
                try:
                    ready = prepare(Given(photo.name, photo.data))
                except Problem:
                    doubts.append(
                        Doubt.at(read.rows.places.get((activity, "result"), ""), "form_photo_unread", name=photo.name)
                    )
                    continue
                if not self._has(read.form, activity, ready):
                    found.setdefault(activity, []).append(ready)
        return found, doubts

    def beside(
        self, returned: Returned[SectionForm], given: Delivery, wordings: Mapping[str, str]
    ) -> Returned[SectionForm]:  # fmt: skip
        """What lies beside the forms, too; a form that came back before is new where photos come to it."""
        first = {one.form.uid: one for one in reversed(returned.forms) if one.form and not one.problem}
        rows = {
            uid: [line.activity if line.activity in wordings else "" for line in one.form.lines]
            for uid, one in reversed(first.items()) if one.form
        }  # fmt: skip
        books = {one.path: one.form.uid if one.form and one.form.uid in first else None for one in returned.forms}
        placing = Placing(books, self._folders([one.form for one in first.values() if one.form]), rows)
        found = (placing.place(path, root) for path, root in given.files.items())
        placed = [one for one in found if one.forms or one.path not in given.near]
        beside, known = photos_beside.read(placed, self._sieve(first))
        returned = returned._replace(beside=tuple(beside), known=known)
        again = [first[uid].path for uid in returned.placed({}) if first[uid].standing is Standing.SAME]
        forms = (one._replace(standing=Standing.NEW) if one.path in again else one for one in returned.forms)
        return returned._replace(forms=tuple(forms))

    def _sieve(self, forms: Mapping[str, ReturnedForm[SectionForm]]) -> Callable[[Beside, Ready], bool]:
        """Tells by its content whether a photo is new: to its row, or to the year where nobody knows its row."""
        seen = {
            (Target(uid, activity), photo.source)
            for uid, one in forms.items() for activity, photos in one.photos.items() for photo in photos
        }  # fmt: skip
        sources = {source for _, source in seen}

        def is_new(one: Beside, photo: Ready) -> bool:
            target, form = one.target, forms[one.forms[0]].form
            if form is None:
                return False
            if target is None:
                new = photo.source not in sources
                new = new and not known_evidence(self._file.connection, form.year, photo.source)
            else:
                new = (target, photo.source) not in seen and not self._has(form, target.row, photo)
                seen.add((target, photo.source))
            sources.add(photo.source)
            return new

        return is_new

    def _has(self, form: SectionForm, activity: str, photo: Ready) -> bool:
        """Whether a photo was taken in: it serves its entry, or the year has it and the form came back before."""
        kept = known_evidence(self._file.connection, form.year, photo.source)
        if kept is None:
            return False
        row = store.find(self._file.connection, form.uid)
        if row and row.returned_at:
            return True
        served = self._evidence.of_entries(form.year, [form.month]).get((activity, form.month), ())
        return any(one.id == kept for one in served)

    def folder_names(self) -> list[str]:
        """What folders of ฝ่าย may be called."""
        known = store.sections(self._file.connection)
        return [name for one in known for name in (one.name, one.short_name)]

    def _folders(self, forms: Sequence[SectionForm]) -> dict[str, Whose]:
        """The forms of each ฝ่าย by what its folder may be called; one without a form here has one that is not known."""
        found: dict[str, Whose] = {}
        for section in store.sections(self._file.connection):
            own = [form for form in forms if section_of(self._file.connection, form) == section]
            uids: Whose = frozenset(form.uid for form in own) or frozenset({None})
            for name in {folder_name(one) for one in (section.name, section.short_name, *(f.section for f in own))}:
                found[name] = found.get(name, frozenset()) | uids
        return found
