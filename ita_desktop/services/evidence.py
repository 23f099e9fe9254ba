"""Evidence: photos, files and links that serve entries of the follow-up and risks; taking it out is evidence_out.

What is heavy, reading and shrinking, is `prepare` and needs no office file. `hold` lays the content of one piece into
the file, `add` says in one step what serves what: so a thousand photos pass without being in memory at once.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ita_desktop.domain import links
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import EntryKey, Evidence, HolderKey, Kind, RiskKey, Shown, is_outside, proposed_day
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Entry
from ita_desktop.domain.thai import keepable
from ita_desktop.services.followups import Followups
from ita_desktop.services.years import Years
from ita_desktop.store import evidence as store
from ita_desktop.store import followups as entry_rows
from ita_desktop.store import office
from ita_desktop.store import risks as risk_rows
from ita_desktop.store.office_file import OfficeFile
from ita_desktop.store.trouble import explained

LARGEST = 50 * 2**20
Step = Callable[[int, int], object]


class Given(NamedTuple):
    """What is to become evidence: a file of the disk, or content that was pasted."""

    name: str
    content: bytes | Path

    @classmethod
    def at(cls, path: Path) -> Given:
        """A file of the disk."""
        return cls(path.name, path)

    def read(self) -> bytes:
        """The content; raises a Problem where it can't be read or is more than is kept."""
        data = self.content
        if isinstance(data, Path):
            try:
                with open(data, "rb") as file:
                    data = file.read(LARGEST + 1)
            except OSError as error:
                reason = error.strerror or str(error)
                raise Problem("evidence_unreadable", name=self.name, reason=reason) from error
        if not data or len(data) > LARGEST:
            raise Problem("evidence_unfit", name=self.name, most=LARGEST // 2**20)
        return data


class Ready(NamedTuple):
    """A photo or file as it is to be kept; `source` tells whether the same content came before."""

    kind: Kind
    name: str
    source: str
    data: bytes
    media_type: str
    thumbnail: bytes | None = None
    original: bytes | None = None
    taken_on: dt.date | None = None
    width: int | None = None
    height: int | None = None


class Held(NamedTuple):
    """A piece whose content lies in the file and that serves nothing yet; `fresh` content was not there before."""

    source: str
    values: Mapping[str, Any]
    fresh: tuple[str, ...] = ()


class Added(NamedTuple):
    """What came of adding: the evidence, which of it was kept already, and what could not be taken.

    `outside` was taken in another fiscal year; `proposed` is the day of the event by its pictures; of `originals`,
    which were kept without before, the photo as it came is kept now, too.
    """

    ids: tuple[int, ...]
    known: tuple[str, ...] = ()
    refused: tuple[Problem, ...] = ()
    outside: tuple[str, ...] = ()
    proposed: dt.date | None = None
    originals: tuple[str, ...] = ()


def prepare(given: Given, *, keep_original: bool = False) -> Ready:
    """Read a photo or file and make it ready; needs no office file, so that it may be done beside the window."""
    from ita_desktop.documents.incoming import files, photos

    data, name = given.read(), keepable(given.name).strip()
    source = hashlib.sha256(data).hexdigest()
    if not photos.is_photo(data):
        return Ready(Kind.FILE, name, source, data, files.media_type(data, name))
    photo = photos.read(data, name)
    return Ready(
        Kind.PHOTO, name, source, photo.data, "image/jpeg", photo.thumbnail, data if keep_original else None,
        photo.taken_on, photo.width, photo.height,
    )  # fmt: skip


class EvidenceDesk:
    """Evidence in one open office file."""

    def __init__(self, file: OfficeFile, years: Years, followups: Followups) -> None:
        self._file, self._years, self._followups = file, years, followups

    # --- reading --------------------------------------------------------------------------------------------

    def of_entries(self, year: int, months: Sequence[Month] = ()) -> dict[EntryKey, tuple[Shown, ...]]:
        """The evidence of each entry of a year, or of some months, in its order; no contents."""
        found = store.of_entries(self._file.connection, year, months)
        return {key: tuple(shown) for key, shown in found.items()}

    def of_risks(self, year: int) -> dict[RiskKey, tuple[Shown, ...]]:
        """The evidence of each risk of a year and of its periods, in its order; no contents."""
        found = store.of_risks(self._file.connection, year)
        return {key: tuple(shown) for key, shown in found.items()}

    def serving(self, year: int, holders: Sequence[HolderKey]) -> tuple[Shown, ...]:
        """What serves any of these; what serves several is there once, as the first of them has it."""
        months = {key[1] for key in holders if not isinstance(key, RiskKey)}
        found: dict[HolderKey, tuple[Shown, ...]] = {}
        if months:
            found.update(self.of_entries(year, tuple(months)).items())
        if any(isinstance(key, RiskKey) for key in holders):
            found.update(self.of_risks(year).items())
        first: dict[int, Shown] = {}
        for key in holders:
            for one in found.get(key, ()):
                first.setdefault(one.id, one)
        return tuple(first.values())

    def of_year(self, year: int) -> list[Evidence]:
        """All evidence of a year with its size and what it serves."""
        return store.of_year(self._file.connection, year)

    def size(self, year: int, ids: Sequence[int] | None = None) -> int:
        """How many bytes the evidence of a year, or some of it, takes in the file."""
        return store.size(self._file.connection, year, ids)

    def picture(self, evidence_id: int) -> bytes:
        """A photo as JPEG, upright; of a file its content."""
        return self._content(evidence_id, "sha256")

    def thumbnail(self, evidence_id: int) -> bytes:
        """The small JPEG of a photo."""
        return self._content(evidence_id, "thumbnail")

    def original(self, evidence_id: int) -> bytes:
        """A photo as it came, where that was kept; else as it is kept."""
        return self._content(evidence_id, "original" if self.has_original(evidence_id) else "sha256")

    def has_original(self, evidence_id: int) -> bool:
        """Whether a photo was kept as it came, too."""
        return store.blob_of(self._file.connection, evidence_id, "original") is not None

    def _content(self, evidence_id: int, column: str) -> bytes:
        sha256 = store.blob_of(self._file.connection, evidence_id, column)
        if sha256 is None:
            raise Problem("evidence_gone")
        return office.read_file(self._file.connection, sha256)

    def save(self, evidence_id: int, target: Path, *, original: bool = False) -> None:
        """Write a photo or file to the disk, whole or not at all."""
        from ita_desktop.documents.outgoing import write_data

        data = self.original(evidence_id) if original else self.picture(evidence_id)
        write_data(target, lambda: data)

    # --- adding ---------------------------------------------------------------------------------------------

    def hold(self, year: int, ready: Ready) -> Held:
        """Lay the content of a piece into the file; no step, for nothing shows it yet."""
        self._years.require_unlocked(year)
        fresh: list[str] = []
        with explained(self._file.path), self._file.db.atomic():
            kept = {
                column: self._hold(data, kind, fresh) if data else None
                for column, data, kind in (
                    ("sha256", ready.data, ready.media_type),
                    ("thumbnail", ready.thumbnail, "image/jpeg"),
                    ("original", ready.original, "application/octet-stream"),
                )
            }
        plain = {"kind": ready.kind.value, "name": ready.name, "taken_on": _iso(ready.taken_on)}
        size = {"width": ready.width, "height": ready.height}
        return Held(ready.source, {**plain, **size, **kept}, tuple(fresh))

    def _hold(self, data: bytes, media_type: str, fresh: list[str]) -> str:
        sha256, is_new = office.keep_new_file(self._file.connection, data, media_type)
        if is_new:
            fresh.append(sha256)
        return sha256

    def drop(self, held: Iterable[Held]) -> None:
        """Take back out of the file what was held and is not to be added."""
        with explained(self._file.path), self._file.db.atomic():
            for one in held:
                store.drop_blobs(self._file.connection, one.fresh)

    def add(self, year: int, holders: Sequence[HolderKey], held: Sequence[Held]) -> Added:
        """Let what is held serve these, in one step; content that the year has already is used again."""
        db, ids, known, originals = self._file.connection, dict[int, None](), [], []
        with self._years.step("evidence_added", year=year, count=len(held)):
            served = [self._begun(year, key) for key in holders] if held else []
            for one in held:
                evidence_id = store.known(db, year, one.source)
                if evidence_id:
                    known.append(one.values["name"] or one.source)
                    if store.keep_original(db, evidence_id, one.values.get("original")):
                        originals.append(one.values["name"])
                    store.drop_blobs(db, one.fresh)
                else:
                    evidence_id = store.add(db, year, source=one.source, **one.values)
                ids[evidence_id] = None
                for holder in served:
                    store.serve(db, holder, evidence_id)
        days = {one.values["name"]: _day(one.values.get("taken_on", "")) for one in held}
        outside = tuple(name for name, day in days.items() if is_outside(day, year))
        proposed = proposed_day((_day(one.values.get("taken_on", "")) for one in held), year)
        return Added(tuple(ids), tuple(known), (), outside, proposed, tuple(originals))

    def add_files(
        self,
        year: int,
        holders: Sequence[HolderKey],
        given: Iterable[Given],
        *,
        keep_original: bool = False,
        tell: Step | None = None,
    ) -> Added:
        """Read, hold and add at once, where no window waits; what can't be taken is said, the rest is added."""
        held: list[Held] = []
        refused: list[Problem] = []
        pieces = list(given)
        try:
            for number, one in enumerate(pieces):
                if tell:
                    tell(number, len(pieces))
                try:
                    held.append(self.hold(year, prepare(one, keep_original=keep_original)))
                except Problem as problem:
                    if not _is_of_source(problem):
                        raise
                    refused.append(problem)
            return self.add(year, holders, held)._replace(refused=tuple(refused))
        except BaseException:
            self.drop(held)
            raise

    def add_link(self, year: int, holders: Sequence[HolderKey], url: str) -> Added:
        """Keep the address of a page or shared folder as evidence."""
        address = links.repaired(keepable(url))
        if links.state(address) is not links.LinkState.GOOD:
            raise Problem("evidence_link_bad", url=address)
        return self.add(year, holders, [Held(address, {"kind": Kind.LINK.value, "name": "", "url": address})])

    # --- what serves what -----------------------------------------------------------------------------------

    def attach(self, year: int, holders: Sequence[HolderKey], ids: Sequence[int]) -> None:
        """Let evidence serve these as well."""
        with self._years.step("evidence_attached", year=year, count=len(ids)):
            for holder in [self._begun(year, key) for key in holders]:
                for evidence_id in ids:
                    store.serve(self._file.connection, holder, evidence_id)

    def remove(self, year: int, holders: Sequence[HolderKey], ids: Sequence[int]) -> None:
        """Take evidence away from these; what then serves nothing goes from the year, and undo brings it back."""
        db = self._file.connection
        with self._years.step("evidence_removed", year=year, count=len(ids)):
            for holder in self._known(holders):
                for evidence_id in ids:
                    store.release(db, holder, evidence_id)
            store.remove_unused(db, ids)

    def caption(self, year: int, holders: Sequence[HolderKey], evidence_id: int, text: str) -> None:
        """Keep what stands below a piece of evidence here."""
        with self._years.step("evidence_captioned", year=year):
            for holder in self._known(holders):
                store.caption(self._file.connection, holder, evidence_id, keepable(text).strip())

    def reorder(self, year: int, holders: Sequence[HolderKey], ids: Sequence[int]) -> None:
        """Keep the order in which evidence stands here and in their report."""
        with self._years.step("evidence_moved", year=year):
            for holder in self._known(holders):
                store.reorder(self._file.connection, holder, ids)

    def _known(self, holders: Sequence[HolderKey]) -> list[store.Holder]:
        """Those of them that are there."""
        found = []
        for key in holders:
            if isinstance(key, RiskKey):
                found += [store.risk(one, key.period) for one in self._risk_ids(key)]
            elif entry_id := self._followups.entry(key[1], key[0]).id:
                found.append(store.entry(entry_id))
        return found

    def _begun(self, year: int, key: HolderKey) -> store.Holder:
        """What evidence is to serve; an entry is begun where nothing was recorded of it yet."""
        if isinstance(key, RiskKey):
            for risk_id in self._risk_ids(key):
                return store.risk(risk_id, key.period)
            raise Problem("risk_gone")
        uid, month = key
        if known := self._followups.entry(month, uid).id:
            return store.entry(known)
        wording = next((row.activity.text for row in self._followups.year(year) if row.activity.uid == uid), "")
        return store.entry(entry_rows.keep(self._file.connection, year, Entry(uid, month, wording=wording)))

    def _risk_ids(self, key: RiskKey) -> Iterable[int]:
        return risk_rows.ids(self._file.connection, [key.risk]).values()


def _is_of_source(problem: Problem) -> bool:
    """Whether a problem is one of what came in, and not of the office file."""
    return problem.code.startswith(("photo_", "evidence_"))


def _iso(day: dt.date | None) -> str:
    return day.isoformat() if day else ""


def _day(kept: str) -> dt.date | None:
    return dt.date.fromisoformat(kept) if kept else None
