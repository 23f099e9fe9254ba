"""What the papers on corruption risks say: the register of a year, how it was scored, and what was told of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ita_desktop.documents.charts import Fill
from ita_desktop.documents.content import Signature
from ita_desktop.documents.forms.letter import Letter
from ita_desktop.documents.forms.report_data import Evidence
from ita_desktop.domain.risk import Family, Risk, Tone
from ita_desktop.domain.risk_method import Band, Level, Matrix, Method, Standing
from ita_desktop.domain.risk_watch import Outcome, Period, Revision, Watch, tone

TITLE = "รายงานการประเมินความเสี่ยงการทุจริต"
NO_RISKS = "ยังไม่มีความเสี่ยงในทะเบียนของปีนี้"
NO_AREA = "ไม่ระบุด้าน"
NONE = "–"
MARK = "✓"
FILLS = {Tone.GREEN: Fill.RISK_1, Tone.YELLOW: Fill.RISK_2, Tone.ORANGE: Fill.RISK_3, Tone.RED: Fill.RISK_4}
"""How the traffic lights are printed: darker and darker in grey."""
TONE_NAMES = {Tone.GREEN: "เขียว", Tone.YELLOW: "เหลือง", Tone.RED: "แดง"}
"""The lights of what was watched, in the order of table 6."""


class LastYear(NamedTuple):
    """How a risk of last year ended: as it stood before and after, and what was told of it."""

    before: Standing | None = None
    after: Standing | None = None
    outcome: Outcome | None = None

    @property
    def ended(self) -> Standing | None:
        """As it stood at the end of its year."""
        return self.after or self.before


class RiskLine(NamedTuple):
    """One risk under its number, its measures as people read them, and what was told of it by the key of the period.

    `last` is how the same risk ended a year before, `evidence` what proves it, by period, of the risk itself by "".
    """

    number: int
    risk: Risk
    watches: Mapping[str, Watch] = {}
    last: LastYear | None = None
    evidence: Mapping[str, tuple[Evidence, ...]] = {}

    @property
    def process(self) -> str:
        """Where it may happen."""
        return ": ".join(part for part in (self.risk.process, self.risk.step) if part)

    @property
    def event(self) -> str:
        """What may happen, else where."""
        return self.risk.event or self.process

    @property
    def matter(self) -> str:
        """Where and what in one, as the tables of family A name a risk."""
        return ": ".join(part for part in (self.risk.process, self.risk.event) if part) or self.risk.step


class RiskPaper(NamedTuple):
    """A register of a year under one family of tables, of the whole office or of one area."""

    letter: Letter
    year: int
    method: Method
    family: Family
    lines: tuple[RiskLine, ...] = ()
    sections: tuple[str, ...] = ()
    area: str = ""
    signers: tuple[Signature, ...] = ()
    revisions: tuple[Revision, ...] = ()
    last_year: tuple[LastYear, ...] = ()

    @property
    def office(self) -> str:
        """The office."""
        return self.letter.office

    @property
    def when(self) -> str:
        """The year in titles."""
        return f"ประจำปีงบประมาณ พ.ศ. {self.year}"

    @property
    def of_area(self) -> str:
        """The area in titles where the paper holds only one."""
        return f"ด้าน{self.area}" if self.area else ""

    @property
    def matrix(self) -> Matrix:
        """The matrix of its family."""
        return self.method.matrix(self.family)

    # --- how risks stand ------------------------------------------------------------------------------------

    def before(self, line: RiskLine) -> Standing | None:
        """How a risk stands before anything is done."""
        return self.method.before(line.risk, self.family)

    def after(self, line: RiskLine) -> Standing | None:
        """How it stands after."""
        return self.method.after(line.risk, self.family)

    def weighed(self, line: RiskLine) -> Standing | None:
        """How it stands where an office decides what to do: in family A after its controls, once those are judged."""
        after = self.after(line) if self.family is Family.A else None
        return after or self.before(line)

    def is_high(self, line: RiskLine) -> bool:
        """Whether it needs a measure."""
        return self.method.is_high(line.risk, self.family)

    def at(self, band: Band) -> list[RiskLine]:
        """The risks of a level, before anything is done."""
        return [line for line in self.lines if _level(self.before(line)) == band.level]

    @property
    def unscored(self) -> list[RiskLine]:
        """The risks that have no level yet."""
        return [line for line in self.lines if self.before(line) is None]

    @property
    def ranked(self) -> list[RiskLine]:
        """The risks with the highest value first, those without one last."""
        return sorted(self.lines, key=lambda line: -_value(self.before(line)))

    def by_area(self, lines: Sequence[RiskLine] | None = None) -> list[tuple[str, list[RiskLine]]]:
        """The risks of every area of the year, then what is in none.

        An area without any is there too, once every risk of the register lies in one.
        """
        shown = self.lines if lines is None else lines
        known = [self.area] if self.area else list(self.method.areas)
        others = dict.fromkeys(line.risk.area for line in shown if line.risk.area and line.risk.area not in known)
        found = [(area, [line for line in shown if line.risk.area == area]) for area in (*known, *others)]
        if all(line.risk.area for line in self.lines):
            return found
        loose = [line for line in shown if not line.risk.area]
        return [(area, lines) for area, lines in (*found, (NO_AREA, loose)) if lines]

    @property
    def uncovered(self) -> list[str]:
        """The ฝ่าย that have no risk in the register."""
        known = {line.risk.section for line in self.lines}
        return [section for section in self.sections if section not in known]

    # --- what was watched -----------------------------------------------------------------------------------

    def tone(self, line: RiskLine, period: Period) -> Tone | None:
        """The light of a risk in a period; None where it is not told."""
        return tone(line.watches.get(period.key), self.method.red_above)

    def last_told(self, line: RiskLine, periods: Sequence[Period]) -> tuple[Period, Tone] | None:
        """The last light of a risk in these periods."""
        told = [(one, light) for one in periods if (light := self.tone(line, one)) is not None]
        return told[-1] if told else None

    def tones(self, periods: Sequence[Period]) -> Counter[Tone | None]:
        """How many risks have which last light; None is not told."""
        return Counter(told[1] if (told := self.last_told(line, periods)) else None for line in self.lines)


def _level(standing: Standing | None) -> Level | None:
    return standing.level if standing else None


def _value(standing: Standing | None) -> int:
    return (standing.value or 0) if standing else 0
