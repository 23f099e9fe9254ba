"""Risks out of tables: read, compared with the register row by row, and taken in as one step."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from ita_desktop.domain import messages, risk_data
from ita_desktop.domain.messages import Language
from ita_desktop.domain.risk import Risk, clean
from ita_desktop.domain.risk_method import Method, fitting
from ita_desktop.domain.risk_watch import Watch, period
from ita_desktop.domain.risk_words import REMEDY_TITLES, RISK_TITLES, words
from ita_desktop.services.office import OfficeDesk
from ita_desktop.services.risk_watches import RiskWatches
from ita_desktop.services.risks import Risks
from ita_desktop.services.sources import Source
from ita_desktop.services.years import Years
from ita_desktop.store import risks as store
from ita_desktop.store.office_file import OfficeFile

if TYPE_CHECKING:
    from ita_desktop.documents.incoming.grid import Doubt
    from ita_desktop.documents.incoming.risk_rows import ReadRisk, RiskReading

_SAME, _LIKE = 0.93, 0.75


class Verdict(StrEnum):
    """How a risk that was read stands beside the register; a doubtful one is only like another and is asked."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"


class Difference(NamedTuple):
    """One cell that would change: its path (remedies.0.owner, watches.q1.result), as it is and as it would be."""

    path: str
    before: str
    after: str


class RiskImportLine(NamedTuple):
    """One risk that was read, what it becomes, and what that changes in the register."""

    read: ReadRisk
    becomes: Risk
    verdict: Verdict
    there: Risk | None = None
    differences: tuple[Difference, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    told: Mapping[str, Mapping[str, Any]] = {}

    def said(self, language: Language) -> list[tuple[str, str]]:
        """Its doubts in a person's words, each with its place in the source."""
        return _said(self.doubts, language)


class RiskImport(NamedTuple):
    """What sources would bring to the register of a year."""

    year: int
    source: str
    method: Method
    lines: tuple[RiskImportLine, ...]
    doubts: tuple[Doubt, ...] = ()

    def said(self, language: Language) -> list[tuple[str, str]]:
        """The doubts about no single risk, in a person's words."""
        return _said(self.doubts, language)

    def counted(self, verdict: Verdict) -> int:
        """How many lines stand so beside the register."""
        return sum(1 for line in self.lines if line.verdict is verdict)

    @property
    def usual(self) -> tuple[int, ...]:
        """The lines that are taken unless a person says otherwise: new ones and changes, nothing doubtful."""
        wanted = (Verdict.NEW, Verdict.CHANGED)
        return tuple(number for number, line in enumerate(self.lines) if line.verdict in wanted)

    def edited(self, number: int, risk: Risk) -> RiskImport:
        """The import with what a person made of one of its risks."""
        line = self.lines[number]
        changed = _beside(self.method, line._replace(becomes=clean(risk)), line.there, ())
        return self._replace(lines=(*self.lines[:number], changed, *self.lines[number + 1 :]))

    def apart(self, number: int) -> RiskImport:
        """The import with a line that is a risk of its own, not the one in the register that it is like."""
        line = self.lines[number]
        alone = line._replace(there=None, becomes=line.read.risk, doubts=line.read.doubts)
        changed = _beside(self.method, alone, None, ())
        return self._replace(lines=(*self.lines[:number], changed, *self.lines[number + 1 :]))


class RiskImports:
    """Imports of risks into one open office file."""

    def __init__(
        self, file: OfficeFile, years: Years, office: OfficeDesk, risks: Risks, watches: RiskWatches
    ) -> None:  # fmt: skip
        self._file, self._years, self._office, self._risks, self._watches = file, years, office, risks, watches

    def look(self, year: int, *sources: Source, period_key: str = "", section: str = "") -> RiskImport:
        """What sources would bring, all of them together; writes nothing.

        `period_key` is of reports that name none, `section` of risks that name none.
        """
        self._years.require_unlocked(year)
        found: list[ReadRisk] = []
        doubts: list[Doubt] = []
        for source in sources:
            reading = self._reading(source, year)
            found += [read.of_section(section) for read in reading.risks]
            doubts += self._in_year(reading, year)
        name = ", ".join(source.name for source in sources)
        return RiskImport(
            year, name, self._risks.method(year), tuple(self._compared(year, found, period_key)), tuple(doubts)
        )

    def keep(self, found: RiskImport, taken: Collection[int] | None = None) -> int:
        """Take lines into the register, the usual ones unless told which: one step; says how many."""
        wanted = found.usual if taken is None else taken
        chosen = [found.lines[number] for number in sorted(wanted) if found.lines[number].verdict is not Verdict.SAME]
        if not chosen:
            return 0
        told = {(watch.risk, watch.period): watch for watch in self._watches.watches(found.year)}
        with self._file.step("risks_imported", year=found.year, source=found.source):
            self._years.ensure(found.year)
            for line in chosen:
                kept = self._keep_risk(found, line)
                for key, values in line.told.items():
                    self._watches.keep(kept.id, told.get((kept.uid, key), Watch(kept.uid, key)), values)
        return len(chosen)

    def _keep_risk(self, found: RiskImport, line: RiskImportLine) -> Risk:
        if line.there is None:
            source = f"{found.source}, {line.read.place}"
            (row_id,) = self._risks.put(found.year, [line.becomes._replace(source=source)])
            return self._risks.risk(row_id)
        becomes = fitting(found.method, line.becomes, line.there)
        store.change(self._file.connection, line.there, becomes)
        return line.there

    # --- reading --------------------------------------------------------------------------------------------

    def _reading(self, source: Source, year: int) -> RiskReading:
        from ita_desktop.documents.incoming import own_risks
        from ita_desktop.documents.incoming.risks import read_risks

        if own_risks.is_own_risks(source.data):
            return own_risks.read_own_risks(source.data, source.name)
        return read_risks(source.tables, source.name, self._risks.method(year), year, self._office.sections())

    def _in_year(self, reading: RiskReading, year: int) -> tuple[Doubt, ...]:
        from ita_desktop.documents.incoming.grid import Doubt

        if reading.year in (None, year):
            return reading.doubts
        return (*reading.doubts, Doubt.at("", "year_differs", printed=reading.year, year=year))

    def _compared(self, year: int, found: Sequence[ReadRisk], period_key: str) -> Iterable[RiskImportLine]:
        """Every risk that was read beside the one of the register that it means, if any."""
        method, register = self._risks.method(year), self._risks.listed(year)
        told = {(watch.risk, watch.period): watch for watch in self._watches.watches(year)}
        usual = period_key or self._watches.period_now(year).key
        free = {risk.uid: risk for risk in register}
        pairs = {number: free.pop(read.uid) for number, read in enumerate(found) if read.uid in free}
        for number, read in enumerate(found):
            there, ratio = pairs.get(number), 1.0
            if there is None:
                there, ratio = _likest(free.values(), read.risk)
                free.pop(there.uid if there else "", None)
            if there and there.section and any(one.rule == "risk_section_by_owner" for one in read.doubts):
                said = {name: value for name, value in read.values.items() if name != "section"}  # only a guess
                read = read._replace(values=said)
            watches, doubts = self._told(read, year, usual)
            becomes, told_of = read.over(there or Risk()), (*read.doubts, *doubts)
            line = RiskImportLine(read, becomes, Verdict.NEW, doubts=told_of, told=watches)
            known = [told.get((there.uid, key), Watch(there.uid, key)) for key in watches] if there else []
            line = _beside(method, line, there, known)
            if there is not None and ratio < _SAME:
                line = line._replace(verdict=Verdict.DOUBTFUL, doubts=(*line.doubts, _like(line, there)))
            yield line

    def _told(
        self, read: ReadRisk, year: int, usual: str
    ) -> tuple[Mapping[str, Mapping[str, Any]], list[Doubt]]:  # fmt: skip
        """What was told, under periods that the year has; what names none belongs to the usual one."""
        from ita_desktop.documents.incoming.grid import Doubt

        watches: dict[str, Mapping[str, Any]] = {}
        doubts = []
        for key, values in read.watches.items():
            named = period(year, key or usual)
            if not key and named:
                doubts.append(Doubt.at(read.place, "risk_period_assumed", period=named.named))
            kept = {"severity" if name == "left" else name: value for name, value in values.items()}
            watches[named.key if named else usual] = kept
        return watches, doubts


def _likest(others: Iterable[Risk], risk: Risk) -> tuple[Risk | None, float]:
    """The risk of the register that comes nearest, and how near; None where none is like it."""
    from ita_desktop.documents.incoming.risk_joining import likeness

    fitting_ones = [one for one in others if not (one.section and risk.section) or one.section == risk.section]
    rated = [(likeness(one.named, risk.named), one) for one in fitting_ones]
    ratio, best = max(rated, key=lambda pair: pair[0], default=(0.0, None))
    return (best, ratio) if best and ratio >= _LIKE else (None, 0.0)


def _said(doubts: Iterable[Doubt], language: Language) -> list[tuple[str, str]]:
    return [(one.place, messages.say_doubt(one.rule, dict(one.values), language)) for one in doubts]


def _like(line: RiskImportLine, there: Risk) -> Doubt:
    from ita_desktop.documents.incoming.grid import Doubt

    return Doubt.at(line.read.place, "risk_like_another", printed=there.named[:80])


def _beside(
    method: Method, line: RiskImportLine, there: Risk | None, known: Sequence[Watch]
) -> RiskImportLine:  # fmt: skip
    """A line with what it changes, of a risk and of what was told of it."""
    changes = list(_changes(method, there or Risk(), line.becomes))
    before = {watch.period: watch for watch in known}
    for key, values in line.told.items():
        was = before.get(key, Watch("", key))
        for name, value in values.items():
            title = "left" if name == "severity" else name
            if getattr(was, name) != value:
                said = words(method, title, getattr(was, name)), words(method, title, value)
                changes.append(Difference(f"watches.{key}.{title}", *said))
    verdict = Verdict.NEW if there is None else Verdict.CHANGED if changes else Verdict.SAME
    return line._replace(there=there, verdict=verdict, differences=tuple(changes))


def _changes(method: Method, before: Risk, after: Risk) -> Iterable[Difference]:
    for name in RISK_TITLES:
        was, will = (words(method, name, getattr(risk, name)) for risk in (before, after))
        if was != will:
            yield Difference(name, was, will)
    for place in range(max(len(before.remedies), len(after.remedies))):
        for name in REMEDY_TITLES:
            was, will = (
                words(method, name, getattr(risk.remedies[place], name)) if place < len(risk.remedies) else ""
                for risk in (before, after)
            )
            if was != will:
                yield Difference(f"remedies.{place}.{name}", was, will)


def as_data(found: RiskImport, language: Language) -> dict[str, Any]:
    """What an import would bring, or brought, as the command line prints it."""
    return {
        "year": found.year,
        "source": found.source,
        **{verdict.value: found.counted(verdict) for verdict in Verdict},
        "risks": [_line_data(found.method, line, language) for line in found.lines],
        "doubts": [_doubt_data(doubt, language) for doubt in found.doubts],
    }


def _line_data(method: Method, line: RiskImportLine, language: Language) -> dict[str, Any]:
    return {
        "place": line.read.place,
        "verdict": line.verdict.value,
        **risk_data.as_data(line.becomes),
        "scores": risk_data.scores(line.becomes, method),
        "changes": [one._asdict() for one in line.differences],
        "doubts": [_doubt_data(doubt, language) for doubt in line.doubts],
    }


def _doubt_data(doubt: Doubt, language: Language) -> dict[str, Any]:
    text = messages.say_doubt(doubt.rule, dict(doubt.values), language)
    return {"place": doubt.place, "rule": doubt.rule, "text": text}
