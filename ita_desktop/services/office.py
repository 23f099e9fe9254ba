"""The office itself: details, people, schools, emblem and settings."""

from __future__ import annotations

from typing import Any, Literal

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.office import Office, Person, Section
from ita_desktop.domain.thai import keepable
from ita_desktop.store import office as store
from ita_desktop.store.office_file import OfficeFile
from ita_desktop.store.rows import Row, select, swap_places, update

Kind = Literal["section", "person", "school"]
_PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


class OfficeDesk:
    """The office of one open file."""

    def __init__(self, file: OfficeFile) -> None:
        self._file = file

    def read(self) -> Office:
        """The office of this file."""
        return store.read(self._file.connection)

    def change(self, **details: str) -> None:
        """Change details of the office, such as its address."""
        if odd := details.keys() - {"name", "address", "telephone", "website", "letter_prefix"}:
            raise TypeError(f"no such detail: {odd}")  # the emblem is set by set_emblem, the district never
        with self._file.step("office_changed"):
            kept = {name: keepable(text) for name, text in details.items()}
            store.write(self._file.connection, self.read()._replace(**kept))

    def sections(self) -> list[Section]:
        """The ฝ่าย in their order."""
        return store.sections(self._file.connection)

    def people(self) -> list[Person]:
        """People in their order."""
        return store.people(self._file.connection)

    def schools(self) -> list[str]:
        """The schools in their order."""
        return store.schools(self._file.connection)

    def rows(self, kind: Kind) -> dict[int, Row]:
        """ฝ่าย, people or schools as rows by id, in their order."""
        found = select(self._file.connection, f'SELECT * FROM "{kind}" ORDER BY place, id')
        return {row["id"]: row for row in found}

    def change_row(self, kind: Kind, row_id: int, **values: object) -> None:
        """Change a ฝ่าย, a person or a school; a name is never empty."""
        for column in ("name", "short_name"):
            if column in values and not str(values[column]).strip():
                raise Problem("name_empty")
        kept = {name: keepable(value) if isinstance(value, str) else value for name, value in values.items()}
        with self._file.step(f"{kind}_changed"):
            update(self._file.connection, kind, row_id, **kept)

    def move_row(self, kind: Kind, row_id: int, step: int) -> None:
        """Move a row up or down."""
        with self._file.step(f"{kind}_moved"):
            swap_places(self._file.connection, kind, row_id, step)

    def remove_row(self, kind: Kind, row_id: int) -> None:
        """Take a person or a school away."""
        with self._file.step(f"{kind}_removed"):
            store.remove(self._file.connection, kind, row_id)

    def add_people(self, *people: Person) -> list[int]:
        """Append people; says their row ids."""
        cleaned = [p._replace(name=keepable(p.name), position=keepable(p.position)) for p in people]
        with self._file.step("person_added"):
            return store.add_people(self._file.connection, cleaned)

    def add_schools(self, *names: str) -> list[int]:
        """Append schools; says their row ids."""
        with self._file.step("school_added"):
            return store.add_schools(self._file.connection, map(keepable, names))

    def set_emblem(self, data: bytes, name: str) -> None:
        """Keep the office's emblem for its papers."""
        media_type = next((kind for magic, kind in _PICTURES.items() if data.startswith(magic)), None)
        if media_type is None:
            raise Problem("picture_unknown", name=name)
        with self._file.step("emblem_changed"):
            sha256 = store.keep_file(self._file.connection, data, media_type)
            store.write(self._file.connection, self.read()._replace(emblem=sha256))

    def emblem(self) -> bytes | None:
        """The emblem's picture, if the office has loaded one."""
        sha256 = self.read().emblem
        return store.read_file(self._file.connection, sha256) if sha256 else None

    def setting(self, name: str, default: Any) -> Any:
        """A setting of this office, or what holds without it."""
        return store.setting(self._file.connection, name, default)

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting of this office."""
        with self._file.step("setting_changed", name=name):
            store.set_setting(self._file.connection, name, value)
