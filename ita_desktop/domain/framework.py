"""What is assessed in one fiscal year: instruments, indicators, groups, items, topics and the level rule.

The item system changes every year and the same code can mean another thing, so nothing here is fixed:
a framework is data, shipped as a pack and copied into the office file for each year.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple


class Scale(StrEnum):
    """How a question is answered."""

    LEVEL4 = "level4"
    LEVEL6 = "level6"
    YES_NO = "yes_no"
    DISCLOSURE = "disclosure"

    @property
    def choices(self) -> tuple[str, ...]:
        """The answers in the order they are printed; disclosure items have none, an assessor scores them."""
        return _CHOICES[self]


_CHOICES: dict[Scale, tuple[str, ...]] = {
    Scale.LEVEL4: ("least", "little", "much", "most"),
    Scale.LEVEL6: ("step1", "step2", "step3", "step4", "step5", "step6"),
    Scale.YES_NO: ("yes", "no"),
    Scale.DISCLOSURE: (),
}


class Rounding(StrEnum):
    """Where a score is rounded half up to two decimals."""

    EVERY_STAGE = "every-stage"
    AT_THE_END = "at-the-end"


class Instrument(NamedTuple):
    """IIT, EIT or OIT with its weight in percent."""

    code: str
    title: str
    title_en: str
    weight: Decimal


class Indicator(NamedTuple):
    """One of the ten indicators."""

    number: int
    title: str
    instrument: str


class Group(NamedTuple):
    """A sub-indicator such as 9.1 or 9.1.1."""

    code: str
    title: str
    indicator: int
    parent: str | None = None


class Topic(NamedTuple):
    """A sub-question; `positive` is false where the low answer is the good one."""

    number: int
    title: str
    positive: bool = True


class Element(NamedTuple):
    """One thing an assessor looks for in a disclosure item."""

    title: str
    confirmed: bool = False


class Item(NamedTuple):
    """One question or disclosure item; `sections` are the keys of the ฝ่าย that usually answer for it."""

    code: str
    indicator: int
    title: str
    short_title: str
    scale: Scale
    group: str | None = None
    topics: tuple[Topic, ...] = ()
    sections: tuple[str, ...] = ()
    elements: tuple[Element, ...] = ()
    title_confirmed: bool = True
    scale_confirmed: bool = True


class Level(NamedTuple):
    """A level from `minimum` on; `each` asks the same of every instrument, which only a total can be asked."""

    code: str
    title_en: str
    minimum: Decimal
    each: Decimal | None = None
    total_only: bool = False


@dataclass(frozen=True)
class Framework:
    """The whole item set of one year; `pack` says which published set it was copied from."""

    pack: str
    pack_year: int
    title: str
    instruments: tuple[Instrument, ...]
    indicators: tuple[Indicator, ...]
    groups: tuple[Group, ...]
    items: tuple[Item, ...]
    levels: tuple[Level, ...]
    rounding: Rounding = Rounding.EVERY_STAGE
    unconfirmed: frozenset[str] = frozenset()

    @cached_property
    def items_by_code(self) -> Mapping[str, Item]:
        """Items by their code."""
        return {item.code: item for item in self.items}

    @cached_property
    def instrument_of_indicator(self) -> Mapping[int, str]:
        """The instrument that each indicator belongs to."""
        return {indicator.number: indicator.instrument for indicator in self.indicators}

    def items_of(self, indicator: int) -> tuple[Item, ...]:
        """The items of an indicator in their order."""
        return tuple(item for item in self.items if item.indicator == indicator)

    def items_below(self, group: str) -> tuple[Item, ...]:
        """The items of a group and of every group inside it."""
        inside = self._groups_inside(group)
        return tuple(item for item in self.items if item.group in inside)

    def _groups_inside(self, code: str) -> frozenset[str]:
        inside = {code}
        while grown := {g.code for g in self.groups if g.parent in inside} - inside:
            inside |= grown
        return frozenset(inside)

    def top_groups(self, indicator: int) -> tuple[Group, ...]:
        """The sub-indicators that stand directly below an indicator."""
        return tuple(group for group in self.groups if group.indicator == indicator and group.parent is None)


UNCONFIRMED_PARTS = ("weights", "levels", "rounding")


def from_pack(data: Mapping[str, Any]) -> Framework:
    """A framework out of a pack's JSON."""
    return Framework(
        pack=data["id"],
        pack_year=data["fiscal_year"],
        title=data["title"],
        instruments=tuple(
            Instrument(i["code"], i["title"], i["title_en"], Decimal(str(i["weight"]))) for i in data["instruments"]
        ),
        indicators=tuple(Indicator(i["number"], i["title"], i["instrument"]) for i in data["indicators"]),
        groups=tuple(Group(g["code"], g["title"], g["indicator"], g["parent"]) for g in data["groups"]),
        items=tuple(_item(i) for i in data["items"]),
        levels=tuple(_levels(data["levels"])),
        rounding=Rounding(data["rounding"]),
        unconfirmed=frozenset(data["unconfirmed"]),
    )


def _item(data: Mapping[str, Any]) -> Item:
    return Item(
        code=data["code"],
        indicator=data["indicator"],
        title=data["title"],
        short_title=data["short_title"],
        scale=Scale(data["scale"]),
        group=data.get("group"),
        topics=tuple(Topic(t["number"], t["title"], t.get("positive", True)) for t in data.get("topics", ())),
        sections=tuple(data.get("sections", ())),
        elements=tuple(Element(e["title"], e["confirmed"]) for e in data.get("elements", ())),
        title_confirmed=data.get("title_confirmed", True),
        scale_confirmed=data.get("scale_confirmed", True),
    )


def _levels(data: Iterable[Mapping[str, Any]]) -> Iterable[Level]:
    for level in data:
        each = level.get("each")
        yield Level(
            code=level["code"],
            title_en=level["title_en"],
            minimum=Decimal(str(level["minimum"])),
            each=None if each is None else Decimal(str(each)),
            total_only=level.get("total_only", False),
        )
