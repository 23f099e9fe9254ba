"""The office: a district, its ฝ่าย, schools and the people who sign."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a person does on a paper's signature block."""

    DIRECTOR = "director"
    ASSISTANT = "assistant"
    HEAD = "head"
    OFFICER = "officer"


class District(NamedTuple):
    """One of Bangkok's fifty districts; the sample office has code 00."""

    code: str
    name: str
    name_en: str

    @property
    def office_name(self) -> str:
        """The name of the district's office."""
        return f"สำนักงานเขต{self.name}"


SAMPLE_DISTRICT = District("00", "ตัวอย่าง", "Sample")


class Section(NamedTuple):
    """A ฝ่าย; `key` names one of the ten that every district has, `aliases` are how tables write it."""

    key: str | None
    name: str
    short_name: str
    aliases: tuple[str, ...] = ()


class Person(NamedTuple):
    """Somebody who works on ITA papers or signs them."""

    name: str
    position: str
    role: Role
    section: str | None = None


class Office(NamedTuple):
    """The office as the file knows it."""

    uid: str
    name: str
    district: str
    district_code: str
    address: str = ""
    telephone: str = ""
    website: str = ""
    letter_prefix: str = ""
    emblem: str | None = None
