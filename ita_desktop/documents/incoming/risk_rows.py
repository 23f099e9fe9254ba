"""What any reader makes of a risk table: each risk with what the source says of it, where, and every doubt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ita_desktop.documents.incoming.grid import Doubt
from ita_desktop.domain.risk import Remedy, Risk, clean
from ita_desktop.domain.thai import squeeze

Values = Mapping[str, Any]
"""What is said, by field; a field that is not there says nothing."""


class ReadRemedy(NamedTuple):
    """What a source says of one measure; `uid` names one that is known."""

    values: Values
    uid: str = ""


class ReadRisk(NamedTuple):
    """What a source says of one risk; `watches` are what was told, by the key of the period."""

    values: Values
    remedies: tuple[ReadRemedy, ...] = ()
    watches: Mapping[str, Values] = {}
    uid: str = ""
    place: str = ""
    doubts: tuple[Doubt, ...] = ()

    @property
    def risk(self) -> Risk:
        """The risk as the source has it, without one that is there already."""
        return self.over(Risk())

    def of_section(self, section: str) -> ReadRisk:
        """The risk as one of a ฝ่าย, unless it names its own or is known."""
        if not section or self.uid or self.values.get("section"):
            return self
        return self._replace(values={**self.values, "section": section})

    def over(self, there: Risk) -> Risk:
        """A risk with what the source says; measures go by their uid, else by their words, and others are added."""
        remedies = list(there.remedies)
        for read in self.remedies:
            at = _place(remedies, read)
            if at is None:
                remedies.append(Remedy(**read.values))
            else:
                remedies[at] = remedies[at]._replace(**read.values)
        return clean(there._replace(**self.values, remedies=tuple(remedies)))


class RiskReading(NamedTuple):
    """A source as risks; `year` is the one that it names, if any."""

    risks: tuple[ReadRisk, ...]
    doubts: tuple[Doubt, ...] = ()
    year: int | None = None


def _place(remedies: list[Remedy], read: ReadRemedy) -> int | None:
    """Which measure is meant: the known one, else the one in the same words."""
    for place, one in enumerate(remedies):
        if one.uid == read.uid if read.uid else _same(one, read.values):
            return place
    return None


def _same(one: Remedy, values: Values) -> bool:
    said = squeeze(values.get("text", "") or values.get("method", ""))
    return bool(said) and said in (squeeze(one.text), squeeze(one.method))
