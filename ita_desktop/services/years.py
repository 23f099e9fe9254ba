"""Fiscal years of the file and the framework that each is assessed by.

A year has one framework: the target of its own plan, and what the plan of the next year analyses.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any, NamedTuple

from ita_desktop.domain.dates import month_long
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.framework import UNCONFIRMED_PARTS, Framework
from ita_desktop.services import packs
from ita_desktop.store import frameworks
from ita_desktop.store.office_file import OfficeFile, Step


class YearLine(NamedTuple):
    """A fiscal year with the packs it analyses and targets."""

    year: int
    analysed: str | None
    target: str | None
    locked: bool


class Years:
    """Years of one open office file."""

    def __init__(self, file: OfficeFile) -> None:
        self._file = file

    def listed(self) -> list[YearLine]:
        """The years of the file, oldest first."""
        names = {year: pack for year, (pack, _) in frameworks.packs(self._file.connection).items()}
        return [
            YearLine(year, names.get(year - 1), names.get(year), locked)
            for year, locked in frameworks.years(self._file.connection)
        ]

    def has(self, year: int) -> bool:
        """Whether the file has a fiscal year."""
        return frameworks.is_locked(self._file.connection, year) is not None

    def is_locked(self, year: int) -> bool:
        """Whether a fiscal year is locked; one that the file only analyses is not."""
        return bool(frameworks.is_locked(self._file.connection, year))

    def framework(self, year: int) -> Framework:
        """The framework by which a year is assessed."""
        found = self.known_framework(year)
        if found is None:
            raise Problem("framework_missing", year=year)
        return found

    def known_framework(self, year: int) -> Framework | None:
        """The framework of a year, if it has one: a plan can be there before it."""
        return frameworks.read(self._file.connection, year)

    def add(self, year: int, *, target: str | None = None, analysed: str | None = None) -> None:
        """Add a year, with the frameworks of its own assessment and of the result it analyses."""
        if self.has(year):
            raise Problem("year_exists", year=year)
        with self._file.step("year_added", year=year):
            frameworks.add_year(self._file.connection, year)
            for fiscal_year, pack in ((year - 1, analysed), (year, target)):
                if fiscal_year not in frameworks.packs(self._file.connection):
                    self.copy_framework(fiscal_year, pack or packs.default_for(fiscal_year))

    def ensure(self, year: int) -> bool:
        """Add a year unless the file has it; says whether it was added."""
        if self.has(year):
            return False
        self.add(year)
        return True

    def copy_framework(self, fiscal_year: int, pack: str | None) -> None:
        """Copy a pack for a year, from the file itself where the office has already worked on it."""
        if pack is not None:
            frameworks.add(self._file.connection, fiscal_year, self._copy(fiscal_year, pack))

    def framework_to_be(self, year: int) -> Framework | None:
        """The framework of a year, or the one that it gets when it is added; None before the first pack."""
        found, pack = frameworks.read(self._file.connection, year), packs.default_for(year)
        return found or (self._copy(year, pack) if pack else None)

    def _copy(self, fiscal_year: int, pack: str) -> Framework:
        framework = packs.load(pack)
        if framework.pack_year == fiscal_year:
            return framework
        framework = self._newest_copy(pack, before=fiscal_year) or framework
        return replace(framework, unconfirmed=frozenset(UNCONFIRMED_PARTS))

    def _newest_copy(self, pack: str, before: int) -> Framework | None:
        held = frameworks.packs(self._file.connection)
        years = [year for year, (name, _) in held.items() if name == pack and year < before]
        return frameworks.read(self._file.connection, max(years)) if years else None

    def set_locked(self, year: int, locked: bool) -> None:
        """Lock a year against changes, or unlock it."""
        self.require(year)
        with self._file.step("year_locked" if locked else "year_unlocked", year=year):
            frameworks.set_locked(self._file.connection, year, locked)

    def require(self, year: int, *months: Month) -> None:
        """Refuse a fiscal year that the file does not have, and months of another year."""
        if not self.has(year):
            raise Problem("year_missing", year=year)
        for month in months:
            if month.fiscal_year != year:
                raise Problem("form_month_outside", month=month_long(month), year=year)

    def require_unlocked(self, year: int) -> None:
        """Refuse to change anything of a locked year."""
        if self.is_locked(year):
            raise Problem("year_locked", year=year)

    def step(self, label: str, *, year: int, **words: Any) -> AbstractContextManager[Step]:
        """One step of the work of a year, refused where the year is locked."""
        self.require_unlocked(year)
        return self._file.step(label, year=year, **words)

    def require_changeable(self, year: int) -> None:
        """Refuse to change a framework or result where its own year is locked; one only analysed has no lock."""
        self.require_unlocked(year)
        if year not in frameworks.packs(self._file.connection):
            raise Problem("framework_missing", year=year)
