"""The office itself: details, people, schools, emblem and settings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.office import Office, Person, Section
from ita_desktop.domain.thai import keepable
from ita_desktop.store import office as store
from ita_desktop.store.office_file import OfficeFile

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
        with self._file.step("office_changed"):
            kept = {name: keepable(text) for name, text in details.items()}
            store.write(self._file.connection, replace(self.read(), **kept))

    def sections(self) -> list[Section]:
        """The ฝ่าย in their order."""
        return store.sections(self._file.connection)

    def people(self) -> list[Person]:
        """People in their order."""
        return store.people(self._file.connection)

    def add_people(self, *people: Person) -> None:
        """Append people."""
        with self._file.step("people_added"):
            cleaned = [replace(p, name=keepable(p.name), position=keepable(p.position)) for p in people]
            store.add_people(self._file.connection, cleaned)

    def schools(self) -> list[str]:
        """The schools in their order."""
        return store.schools(self._file.connection)

    def add_schools(self, *names: str) -> None:
        """Append schools."""
        with self._file.step("schools_added"):
            store.add_schools(self._file.connection, map(keepable, names))

    def set_emblem(self, data: bytes, name: str) -> None:
        """Keep the office's emblem for its papers."""
        media_type = next((kind for magic, kind in _PICTURES.items() if data.startswith(magic)), None)
        if media_type is None:
            raise Problem("picture_unknown", name=name)
        with self._file.step("emblem_changed"):
            sha256 = store.keep_file(self._file.connection, data, media_type)
            store.write(self._file.connection, replace(self.read(), emblem=sha256))

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
