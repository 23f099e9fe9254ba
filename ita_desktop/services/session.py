"""An open office file and everything a person can do with it; the window and the command line both start here."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.domain.errors import FileOutdated
from ita_desktop.domain.fiscal_year import read_year
from ita_desktop.domain.office import District, Office
from ita_desktop.services import packs
from ita_desktop.services.finding import Found
from ita_desktop.services.office import OfficeDesk
from ita_desktop.services.past import Past
from ita_desktop.services.scores import Scores
from ita_desktop.services.years import Years
from ita_desktop.store import office, office_file
from ita_desktop.store.lock import held_by
from ita_desktop.store.office_file import OfficeFile, Step

if TYPE_CHECKING:
    from ita_desktop.services.carrying import Carrying
    from ita_desktop.services.crosswalks import Crosswalks
    from ita_desktop.services.evidence import EvidenceDesk
    from ita_desktop.services.followups import Followups
    from ita_desktop.services.frameworks import FrameworkDesk
    from ita_desktop.services.month_forms import MonthForms
    from ita_desktop.services.plan_imports import PlanImports
    from ita_desktop.services.plans import Plans
    from ita_desktop.services.publications import Publications
    from ita_desktop.services.reports import Reports
    from ita_desktop.services.respondents import Respondents
    from ita_desktop.services.risk_carrying import RiskCarrying
    from ita_desktop.services.risk_forms import RiskForms
    from ita_desktop.services.risk_imports import RiskImports
    from ita_desktop.services.risk_watches import RiskWatches
    from ita_desktop.services.risks import Risks
    from ita_desktop.services.safety import BackupReport
    from ita_desktop.services.section_forms import SectionForms


class Session:
    """The services over one open file."""

    def __init__(self, file: OfficeFile) -> None:
        self._file = file
        self.office = OfficeDesk(file)
        self.years = Years(file)
        self.scores = Scores(file, self.years)
        self.past = Past(file)

    @cached_property
    def frameworks(self) -> FrameworkDesk:
        """Changing the item sets; loads when that is first done."""
        from ita_desktop.services.frameworks import FrameworkDesk

        return FrameworkDesk(self._file, self.years)

    @cached_property
    def crosswalks(self) -> Crosswalks:
        """Which items of two years are the same; loads when that is first asked."""
        from ita_desktop.services.crosswalks import Crosswalks

        return Crosswalks(self._file, self.years)

    @cached_property
    def publications(self) -> Publications:
        """What is published for disclosure items; loads when that is first looked at."""
        from ita_desktop.services.publications import Publications

        return Publications(self._file, self.years)

    @cached_property
    def respondents(self) -> Respondents:
        """Who answered the surveys; loads when that is first looked at."""
        from ita_desktop.services.respondents import Respondents

        return Respondents(self._file, self.years)

    @cached_property
    def plans(self) -> Plans:
        """The plans of measures; loads when one is first looked at."""
        from ita_desktop.services.plans import Plans

        return Plans(self._file, self.years, self.scores, self.crosswalks)

    def measures_per_item(self, year: int) -> dict[str, int]:
        """How many measures of a year serve each item of its set, without loading what changes a plan."""
        from ita_desktop.store import measure_counts

        return measure_counts.count_by_item(self._file.connection, year)

    @cached_property
    def plan_imports(self) -> PlanImports:
        """Plans and reports out of files; loads when one is first read."""
        from ita_desktop.services.plan_imports import PlanImports

        return PlanImports(self._file, self.years)

    @cached_property
    def followups(self) -> Followups:
        """Following the plans month by month; loads when a month is first looked at."""
        from ita_desktop.services.followups import Followups

        return Followups(self._file, self.years, self.plans)

    @cached_property
    def section_forms(self) -> SectionForms:
        """Forms that go out to the ฝ่าย and come back; loads when a month's are first looked at."""
        from ita_desktop.services.section_forms import SectionForms

        return SectionForms(self._file, self.years, self.followups, self.evidence)

    @cached_property
    def evidence(self) -> EvidenceDesk:
        """Photos, files and links of the follow-up; loads when evidence is first looked at."""
        from ita_desktop.services.evidence import EvidenceDesk

        return EvidenceDesk(self._file, self.years, self.followups)

    @cached_property
    def reports(self) -> Reports:
        """The words of reports; loads when one is first looked at."""
        from ita_desktop.services.reports import Reports

        return Reports(self._file, self.years)

    @cached_property
    def month_forms(self) -> MonthForms:
        """Monthly forms on paper; loads when one is first printed or comes back."""
        from ita_desktop.services.month_forms import MonthForms

        return MonthForms(self._file, self.years, self.office, self.evidence)

    @cached_property
    def risks(self) -> Risks:
        """The risk registers; loads when one is first looked at."""
        from ita_desktop.services.risks import Risks

        return Risks(self._file, self.years, self.office)

    @cached_property
    def risk_watches(self) -> RiskWatches:
        """Watching the risks; loads when that is first looked at."""
        from ita_desktop.services.risk_watches import RiskWatches

        return RiskWatches(self._file, self.years, self.risks)

    @cached_property
    def risk_forms(self) -> RiskForms:
        """Risk forms per ฝ่าย; loads when one is first sent or comes back."""
        from ita_desktop.services.risk_forms import RiskForms

        return RiskForms(self._file, self.years, self.risks, self.risk_watches)

    @cached_property
    def risk_imports(self) -> RiskImports:
        """Risks out of tables; loads when one is first read."""
        from ita_desktop.services.risk_imports import RiskImports

        return RiskImports(self._file, self.years, self.office, self.risks, self.risk_watches)

    @cached_property
    def risk_carrying(self) -> RiskCarrying:
        """Risks carried over from year to year; loads when that is first done."""
        from ita_desktop.services.risk_carrying import RiskCarrying

        return RiskCarrying(self._file, self.years, self.plans, self.risks, self.risk_watches)

    @cached_property
    def carrying(self) -> Carrying:
        """Plans carried over from year to year; loads when that is first done."""
        from ita_desktop.services.carrying import Carrying

        return Carrying(self._file, self.years, self.crosswalks)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether this opening can only look."""
        return self._file.read_only

    @property
    def is_open(self) -> bool:
        """Whether the file is still open, for work beside the window that comes back late."""
        return self._file.is_open

    def on_change(self, watcher: Callable[[Step], None]) -> Callable[[], None]:
        """Call `watcher` after every kept step with the tables it changed; gives the way to end that."""
        return self._file.on_change(watcher)

    def has_news(self) -> bool:
        """Whether somebody else wrote into the file since this was last asked."""
        return self._file.has_news()

    def search(self, text: str, limit: int = 50) -> list[Found]:
        """Everything that holds every word of the text."""
        from ita_desktop.services import finding

        return finding.search(self._file, text, limit)

    def back_up(self, reason: str) -> BackupReport:
        """Back the file up now."""
        from ita_desktop.services import safety

        return safety.back_up(self._file, reason)

    def back_up_daily(self) -> BackupReport:
        """Back the file up unless that was done today."""
        from ita_desktop.services import safety

        return safety.back_up_daily(self._file)

    def beat(self) -> None:
        """Say every minute that this file is still open."""
        self._file.beat()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextlib.contextmanager
def building(path: Path, district: District) -> Iterator[Session]:
    """A new office file to be filled in one step behind which undo never goes; whole or not there."""
    import uuid

    with office_file.building(path) as file, file.step("file_created", kind="barrier"):
        office.write(file.connection, Office(uuid.uuid4().hex, district.office_name, district.name, district.code))
        office.add_sections(file.connection, packs.sections())
        yield Session(file)


def create(
    path: Path, district: District, year: int, *, target: str | None = None, analysed: str | None = None
) -> Session:
    """A new office file with its district, ten ฝ่าย, first year and frameworks, opened for writing."""
    for pack in (target, analysed):
        if pack:
            packs.load(pack)
    with building(path, district) as desk:
        desk.years.add(read_year(year), target=target, analysed=analysed)
    return open_to_write(path)


def open_to_write(path: Path, *, take_over: bool = False) -> Session:
    """Open a file as its one writer."""
    return Session(office_file.open_for_writing(path, take_over=take_over, before_upgrade=_back_up_before_upgrade))


def open_to_read(path: Path) -> Session:
    """Open a file to look; an older one is brought up to date first."""
    try:
        return Session(office_file.open_for_reading(path))
    except FileOutdated:
        open_to_write(path).close()
        return Session(office_file.open_for_reading(path))


class Peek(NamedTuple):
    """A closed file at a glance: its office, its newest year, and who has it open."""

    office: str
    year: int | None
    holder: str = ""
    since: str = ""


def peek(path: Path) -> Peek:
    """Look at a file without taking it; raises a Problem where that is not possible."""
    with Session(office_file.open_for_reading(path)) as opened:
        years = opened.years.listed()
        holder = held_by(path)
        who = f"{holder.who}, {holder.computer}" if holder else ""
        return Peek(opened.office.read().name, years[-1].year if years else None, who, holder.since if holder else "")


def _back_up_before_upgrade(path: Path) -> None:
    from ita_desktop.store import backups

    backups.make(path, backups.folder_of(path), "upgrade")
