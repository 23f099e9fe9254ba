"""What an office publishes for its disclosure items: links, words, dates, ticks, files, and what each still lacks."""

from __future__ import annotations

import datetime as dt
import mimetypes
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from ita_desktop.domain import links, readiness, scoring
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.messages import Language
from ita_desktop.domain.naming import bare_name
from ita_desktop.domain.publication import Publication
from ita_desktop.domain.readiness import Around, Reason
from ita_desktop.domain.scoring import ScoreSheet
from ita_desktop.domain.thai import keepable
from ita_desktop.services import packs
from ita_desktop.services.years import Years
from ita_desktop.store import frameworks, office
from ita_desktop.store import publications as store
from ita_desktop.store import scores as score_rows
from ita_desktop.store.office_file import OfficeFile
from ita_desktop.store.rows import delete, swap_places, update

OIT = "OIT"
_LARGEST = 50 * 2**20
_TEXTS = ("explanation", "officer", "comment", "reason", "notes")


class ItemReadiness(NamedTuple):
    """One disclosure item: what it still lacks, the score to expect, and the official one where it is known."""

    item: Item
    published: Publication
    reasons: tuple[Reason, ...]
    predicted: Decimal
    official: Decimal | None


class Readiness(NamedTuple):
    """All disclosure items of a year, with the OIT score to expect beside the official one."""

    year: int
    items: tuple[ItemReadiness, ...]
    predicted: Decimal | None
    official: Decimal | None

    def of(self, code: str) -> ItemReadiness | None:
        """The line of one item."""
        return next((line for line in self.items if line.item.code == code), None)


class Publications:
    """Publication in one open office file."""

    def __init__(self, file: OfficeFile, years: Years) -> None:
        self._file = file
        self._years = years
        self._read_to = 0
        self._were_directors: dict[str, None] = {}

    # --- reading --------------------------------------------------------------------------------------------

    def read(self, year: int, code: str) -> Publication:
        """What is kept of one disclosure item."""
        found = store.read(self._file.connection, year).get(code)
        if found is None:
            raise Problem("item_unknown", year=year, code=code)
        return found

    def all(self, year: int) -> dict[str, Publication]:
        """What is kept of every disclosure item of a year, by code."""
        return store.read(self._file.connection, year)

    def readiness(self, year: int) -> Readiness:
        """What every disclosure item lacks, and the OIT score that is to be expected."""
        framework = self._years.framework(year)
        kept, around = self.all(year), self.around(year)
        official = score_rows.official(self._file.connection, year)
        lines = []
        for item in _disclosed(framework):
            published = kept.get(item.code, Publication(item.code))
            found = readiness.reasons(item, published, around)
            lines.append(ItemReadiness(item, published, found, readiness.predicted(found), official.get(item.code)))
        expected = {line.item.code: line.predicted for line in lines}
        return Readiness(
            year, tuple(lines), _oit(scoring.score(framework, {}, expected)),
            _oit(scoring.score(framework, {}, official)),
        )  # fmt: skip

    def around(self, year: int) -> Around:
        """What scans of a text must know: the office's site and district, all districts, directors now and before."""
        db = self._file.connection
        own, present = office.read(db), store.directors(db)
        districts = tuple(district.name for district in packs.districts())
        return Around(year, own.website, own.district, districts, present, self._former_directors(present))

    def _former_directors(self, present: tuple[str, ...]) -> tuple[str, ...]:
        """Directors of the past; what was read of the history once is not read again."""
        self._read_to, names = store.directors_before(self._file.connection, self._read_to)
        self._were_directors.update(dict.fromkeys(names))
        now = {bare_name(name) for name in present}
        return tuple(name for name in self._were_directors if bare_name(name) not in now)

    # --- words and dates ------------------------------------------------------------------------------------

    def change(self, year: int, code: str, **texts: str) -> None:
        """Change the explanation, the officer, the assessor's comment or reason, or the office's notes."""
        if odd := texts.keys() - set(_TEXTS):
            raise TypeError(f"no such text: {odd}")
        self._change(year, code, **{name: keepable(text) for name, text in texts.items()})

    def set_date(self, year: int, code: str, name: str, day: dt.date | None) -> None:
        """Keep the day of publishing (published_on) or of approval (approved_on); None takes it away."""
        if name not in ("published_on", "approved_on"):
            raise TypeError(f"no such date: {name}")
        self._change(year, code, **{name: day.isoformat() if day else ""})

    def set_section(self, year: int, code: str, key: str | None) -> None:
        """Say which ฝ่าย answers for an item."""
        self._change(year, code, section_id=store.section_id(self._file.connection, key or None))

    def note(self, year: int, code: str, text: str) -> None:
        """Keep the office's own note on an item."""
        self.change(year, code, notes=text)

    def _change(self, year: int, code: str, **values: object) -> None:
        item_id = self._item_id(year, code)
        with self._file.step("publication_changed", year=year, code=code):
            store.change(self._file.connection, item_id, **values)

    def _item_id(self, year: int, code: str) -> int:
        self._years.require_changeable(year)
        found = frameworks.item_id(self._file.connection, year, code)
        if found is None:
            raise Problem("item_unknown", year=year, code=code)
        return found

    # --- links ----------------------------------------------------------------------------------------------

    def add_link(self, year: int, code: str, url: str = "", title: str = "") -> int:
        """Append a link, as it was typed; says its row id."""
        item_id = self._item_id(year, code)
        with self._file.step("link_added", year=year, code=code):
            values = {"url": keepable(url).strip(), "title": keepable(title)}
            return store.add(self._file.connection, "link", item_id, **values)

    def change_link(
        self, year: int, code: str, link_id: int, *, url: str | None = None, title: str | None = None
    ) -> None:
        """Change where a link leads, or what stands there."""
        self._link(year, code, link_id)
        values = {"url": None if url is None else keepable(url).strip(), "title": title and keepable(title)}
        with self._file.step("link_changed", year=year, code=code):
            kept = {name: value for name, value in values.items() if value is not None}
            update(self._file.connection, "link", link_id, **kept)

    def repair_link(self, year: int, code: str, link_id: int) -> str:
        """Give a link its Arabic digits back; says how it reads now."""
        url = links.repaired(self._link(year, code, link_id))
        with self._file.step("link_repaired", year=year, code=code):
            update(self._file.connection, "link", link_id, url=url)
        return url

    def move_link(self, year: int, code: str, link_id: int, step: int) -> bool:
        """Move a link up or down; false at either end."""
        self._link(year, code, link_id)
        with self._file.step("link_moved", year=year, code=code):
            return swap_places(self._file.connection, "link", link_id, step, within="item_id")

    def remove_link(self, year: int, code: str, link_id: int) -> None:
        """Take a link away."""
        self._link(year, code, link_id)
        with self._file.step("link_removed", year=year, code=code):
            delete(self._file.connection, "link", link_id)

    def _link(self, year: int, code: str, link_id: int) -> str:
        self._item_id(year, code)
        for link in self.read(year, code).links:
            if link.id == link_id:
                return link.url
        raise Problem("link_gone", code=code)

    # --- elements -------------------------------------------------------------------------------------------

    def tick(self, year: int, code: str, element_id: int, ticked: bool) -> None:
        """Say that an element stands on the office's page, or take that back."""
        self._element(year, code, element_id)
        with self._file.step("element_ticked" if ticked else "element_unticked", year=year, code=code):
            store.check(self._file.connection, element_id, ticked=int(ticked))

    def note_element(self, year: int, code: str, element_id: int, text: str) -> None:
        """Keep the office's own note on an element."""
        self._element(year, code, element_id)
        with self._file.step("element_noted", year=year, code=code):
            store.check(self._file.connection, element_id, note=keepable(text))

    def _element(self, year: int, code: str, element_id: int) -> None:
        self._item_id(year, code)
        if element_id not in (check.id for check in self.read(year, code).checks):
            raise Problem("element_gone", code=code)

    # --- attachments ----------------------------------------------------------------------------------------

    def attach(self, year: int, code: str, name: str, data: bytes) -> int:
        """Keep a file beside an item; says its row id."""
        item_id = self._item_id(year, code)
        if not data or len(data) > _LARGEST:
            raise Problem("attachment_unfit", name=name, most=_LARGEST // 2**20)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        with self._file.step("attachment_added", year=year, code=code, name=keepable(name)):
            sha256 = office.keep_file(self._file.connection, data, kind)
            return store.add(self._file.connection, "attachment", item_id, name=keepable(name), sha256=sha256)

    def attach_file(self, year: int, code: str, path: Path) -> int:
        """Keep a file of the disk beside an item; says its row id."""
        try:
            size = path.stat().st_size
            data = path.read_bytes() if size <= _LARGEST else b""
        except OSError as error:
            raise Problem("attachment_unreadable", name=path.name, reason=error.strerror or str(error)) from error
        return self.attach(year, code, path.name, data)

    def detach(self, year: int, code: str, attachment_id: int) -> None:
        """Take a file away from an item; undo brings it back."""
        self._attachment(year, code, attachment_id)
        with self._file.step("attachment_removed", year=year, code=code):
            delete(self._file.connection, "attachment", attachment_id)

    def take_out(self, year: int, code: str, attachment_id: int, target: Path) -> None:
        """Write an attachment to the disk, whole or not at all; what is there already stays."""
        from ita_desktop.documents.outgoing import write_checked

        self._attachment(year, code, attachment_id)
        if target.exists():
            raise Problem("attachment_exists", name=target.name)
        data = office.read_file(self._file.connection, store.blob_of(self._file.connection, attachment_id))

        def write(path: Path) -> None:
            path.write_bytes(data)

        write_checked(target, write, lambda path: {"bytes": path.stat().st_size})

    def _attachment(self, year: int, code: str, attachment_id: int) -> None:
        if attachment_id not in (one.id for one in self.read(year, code).attachments):
            raise Problem("attachment_gone", code=code)


def _disclosed(framework: Framework) -> tuple[Item, ...]:
    return tuple(item for item in framework.items if framework.instrument_of_indicator[item.indicator] == OIT)


def _oit(sheet: ScoreSheet) -> Decimal | None:
    return next((part.score for part in sheet.instruments if part.code == OIT), None)


def as_data(found: Readiness, language: Language) -> list[dict[str, Any]]:
    """Readiness as `show FILE readiness` prints it, item by item."""
    return [
        {
            "code": line.item.code,
            "title": line.item.title,
            "predicted": float(line.predicted),
            "official": None if line.official is None else float(line.official),
            "reasons": [
                {
                    "code": reason.code,
                    "text": readiness.in_words(reason, language),
                    "severity": reason.severity.value,
                }
                for reason in line.reasons
            ],
        }
        for line in found.items
    ]
