"""One row of a risk table as what it says of a risk: texts, ticks, scores, a measure, what was told for a period."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ita_desktop.documents.incoming import risk_cells, risk_columns
from ita_desktop.documents.incoming.grid import Cell, Doubt
from ita_desktop.documents.incoming.owners import Names, read_owners
from ita_desktop.documents.incoming.risk_cells import TOLD
from ita_desktop.documents.incoming.risk_columns import IGNORED, Columns
from ita_desktop.documents.incoming.risk_rows import ReadRemedy, ReadRisk
from ita_desktop.documents.incoming.risk_titles import Told
from ita_desktop.documents.incoming.values import is_dash
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import EVERYONE, Role
from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_method import Method
from ita_desktop.domain.risk_words import read

_QUOTED = 80
_TEXTS = ("section", "area", "process", "step", "event", "cause", "effect", "controls", "notes")
_CHOICES = ("known", "light", "quality", "response", "necessity", "severity", "likelihood", "impact",
            "likelihood_after", "impact_after")  # fmt: skip
SCORES = ("necessity", "severity", "likelihood", "impact")
"""What a level follows from."""
_REMEDY = ("text", "method", "owner", "start")
_WATCH = ("done", "result", "problem", "suggestion", "extra")


@dataclass
class Record:
    """What one row, and those that go on with it, say of a risk."""

    place: str
    number: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    remedies: list[ReadRemedy] = field(default_factory=list)
    watches: dict[str, dict[str, Any]] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)

    @property
    def words(self) -> str:
        """What the row calls its risk."""
        return str(self.values.get("event") or self.values.get("process") or self.values.get("step") or "")

    def take(self, other: Record) -> None:
        """Take in what another row says of the same risk; what is said first stays."""
        self.values = {**other.values, **self.values}
        known = [one.values for one in self.remedies]
        self.remedies += [one for one in other.remedies if one.values not in known]
        for key, told in other.watches.items():
            self.watches[key] = {**told, **self.watches.get(key, {})}
        self.doubts += other.doubts

    def read(self) -> ReadRisk:
        """The risk as it was read."""
        scored = any(name in self.values for name in SCORES)
        doubts = [one for one in self.doubts if not (scored and one.rule == "risk_level_alone")]
        once = {(one.rule, one.values): one for one in reversed(doubts)}
        return ReadRisk(self.values, tuple(self.remedies), self.watches, "", self.place, tuple(once.values())[::-1])


def read_row(
    row: Sequence[Cell], columns: Columns, told: Told, method: Method, year: int, names: Names
) -> Record | None:  # fmt: skip
    """What a row says; None where nothing stands in it."""
    reading = _Row(columns, told, method, year, names, Record(row[0].source))
    for at, cell in enumerate(row):
        if at in columns and not cell.empty:
            reading.take(at, cell)
    return reading.done() if reading.any else None


class _Row:
    """One row while it is read."""

    def __init__(
        self, columns: Columns, told: Told, method: Method, year: int, names: Names, record: Record
    ) -> None:  # fmt: skip
        self._columns, self._told, self._method, self._year = columns, told, method, year
        self._names, self._record = names, record
        self._remedy: dict[str, Any] = {}
        self._watch: dict[str, Any] = {}
        self._level: Cell | None = None
        roles = {column.role for column in columns.values()}
        lights = {column.choice for column in columns.values() if column.role == "light"}
        self._watched = Tone.ORANGE not in lights and (
            told.watched or bool(roles & {"text", "extra", "result", "done"})
        )
        self.any = False

    def take(self, at: int, cell: Cell) -> None:
        """Read one cell."""
        role, printed, choice = self._columns[at]
        if role == IGNORED:
            return
        self.any = True
        if choice is not None:
            self._tick(role, printed, choice, cell)
        elif role in _TEXTS:
            self._text(role, cell)
        elif role in _CHOICES:
            self._choice(role, printed, cell)
        elif role in _REMEDY:
            self._of_remedy(role, printed, cell)
        elif role in _WATCH:
            self._watch[role] = cell.text.strip()
        else:
            self._other(role, cell)

    def _other(self, role: str, cell: Cell) -> None:
        match role:
            case risk_columns.NUMBER:
                self._record.number = str(risk_cells.number(cell.text) or "")
            case risk_columns.TIME:
                self._time(cell)
            case risk_columns.STATE:
                self._state(cell)
            case risk_columns.VALUE:
                self._product(cell)
            case risk_columns.LEVEL:
                self._level = cell

    def done(self) -> Record:
        """The row as a whole."""
        record = self._record
        if self._level and not any(name in record.values for name in SCORES) and not is_dash(self._level):
            self._doubt(self._level, "risk_level_alone", printed=self._level.text[:_QUOTED])
        if self._told.area:
            record.values.setdefault("area", self._told.area)
        owner = self._remedy.get("owner", "")
        if self._told.section:
            record.values.setdefault("section", self._told.section)
        elif owner in self._names.full and "section" not in record.values:
            record.values["section"] = owner
            record.doubts.append(Doubt.at(record.place, "risk_section_by_owner", printed=owner))
        if self._remedy and (record.words or any(map(self._remedy.get, ("text", "method", "owner")))):
            record.remedies.append(ReadRemedy(self._remedy))
        if self._told.tone and "extra" in self._watch:
            self._light(self._told.tone, record.place)
        if self._watch:
            record.watches[self._told.period] = self._watch
        return record

    # --- single cells ---------------------------------------------------------------------------------------

    def _doubt(self, cell: Cell, rule: str, /, **values: object) -> None:
        self._record.doubts.append(Doubt.at(cell.source, rule, **values))

    def _unscored(self, role: str, cell: Cell, printed: str) -> None:
        """Say that a score is beyond its scale, or else that a cell is no choice at all."""
        score, axis = risk_cells.number(cell.text), self._method.axes.get(role)
        if score is None or axis is None:
            self._unread(cell, printed)
            return
        scale = {"lowest": axis.steps[0].score, "highest": axis.steps[-1].score}
        self._doubt(cell, "risk_score_beyond", column=printed[:_QUOTED], printed=score, **scale)

    def _unread(self, cell: Cell, printed: str) -> None:
        self._doubt(cell, "risk_cell_unread", column=printed[:_QUOTED], printed=cell.text[:_QUOTED])

    def _tick(self, role: str, printed: str, choice: Any, cell: Cell) -> None:
        found = risk_cells.ticked(cell, choice)
        if found is None:
            self._unread(cell, printed)
        elif found and role == "light" and self._watched:
            self._light(choice, cell.source)
        elif found and role in self._record.values and self._record.values[role] != choice:
            self._doubt(cell, "risk_ticked_twice", column=printed[:_QUOTED])
        elif found:
            self._record.values[role] = choice

    def _light(self, tone: Tone, place: str) -> None:
        if tone not in TOLD:
            return
        self._watch = {**TOLD[tone], **self._watch}
        if tone is not Tone.GREEN:
            self._record.doubts.append(Doubt.at(place, "risk_occurrence_assumed"))

    def _text(self, role: str, cell: Cell) -> None:
        text = "" if is_dash(cell) else cell.text.strip()
        if role == "section" and text:
            text = self._named(cell)
            if text not in (*self._names.full, *EVERYONE):
                self._doubt(cell, "risk_section_unknown", printed=text[:_QUOTED])
        if text:
            before = self._record.values.get(role)
            self._record.values[role] = f"{before}\n{text}" if before and role not in ("section", "area") else text

    def _named(self, cell: Cell) -> str:
        """A ฝ่าย by its full name, however it was written; what is none stays as it is."""
        found = self._names.find(cell.text.strip())
        if found and found[1]:
            self._doubt(cell, "owner_guessed", printed=cell.text.strip()[:_QUOTED], name=found[0])
        return found[0] if found else " ".join(cell.text.split())

    def _choice(self, role: str, printed: str, cell: Cell) -> None:
        if role in ("likelihood", "impact", "impact_after") and len(cell.text) > 40:
            self._text("effect" if role != "likelihood" else "event", cell)  # a column of words under the same heading
            return
        try:
            value = read(self._method, role, cell.text)
        except ValueError:
            if role in ("impact", "impact_after") and not any(letter.isdigit() for letter in cell.text):
                self._text("effect", cell)
            else:
                self._unscored(role, cell, printed)
            return
        if value is not None:
            self._record.values[role] = value

    def _product(self, cell: Cell) -> None:
        """Both scores out of 3 × 4 = 12; a total alone says neither."""
        roles, found = {column.role for column in self._columns.values()}, risk_cells.product(cell.text)
        if roles.intersection(SCORES):
            return
        if found is None:
            self._doubt(cell, "risk_level_alone", printed=cell.text[:_QUOTED])
        for name, score in zip(("likelihood", "impact"), found or (), strict=False):
            if self._method.axes[name].step(score):
                self._record.values[name] = score
            else:
                self._unscored(name, cell._replace(text=str(score)), cell.text)

    def _of_remedy(self, role: str, printed: str, cell: Cell) -> None:
        if is_dash(cell):
            return
        if role == "owner":
            self._remedy[role] = self._named(cell)
            self._ask_of_owners(cell)
        elif role == "start":
            try:
                self._remedy[role] = read(self._method, role, cell.text, cell.value)
            except ValueError:
                self._unread(cell, printed)
        else:
            self._remedy[role] = cell.text.strip()

    def _ask_of_owners(self, cell: Cell) -> None:
        """Say which of the owners are no ฝ่าย: posts, or names that the office does not know."""
        found = [one.owner for one in read_owners(re.split(r"[,\n]", cell.text), self._names)]
        known = (*self._names.full, *EVERYONE)
        if posts := [one.name for one in found if one.name not in known and one.role is not Role.ALL_STAFF]:
            self._doubt(cell, "risk_owner_no_section", printed=", ".join(posts)[:_QUOTED])

    def _time(self, cell: Cell) -> None:
        found: Mapping[str, Any] | None = {} if is_dash(cell) else risk_cells.times(cell, self._year)
        if found is None:
            self._doubt(cell, "risk_time_unread", printed=cell.text[:_QUOTED])
            return
        self._remedy |= found
        months = [found["start"]] if found.get("start") else []
        months += [Month.of(found["due_on"])] if found.get("due_on") else []
        if any(month.fiscal_year != self._year for month in months):
            self._doubt(cell, "months_outside_year", printed=cell.text[:_QUOTED], year=self._year)

    def _state(self, cell: Cell) -> None:
        if is_dash(cell):
            return
        try:
            tone = read(self._method, "light", cell.text.replace("สถานะ", "").replace("สี", "").strip())
        except ValueError:
            found, reason = risk_cells.state(cell.text)
            if found or reason:
                self._watch |= {"state": found, "state_reason": reason}
            return
        if self._watched:
            self._light(tone, cell.source)
        else:
            self._record.values["light"] = tone
