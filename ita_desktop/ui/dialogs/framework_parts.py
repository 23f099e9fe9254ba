"""What the framework editor shows of its marked line: the rules of the year, an instrument, an indicator."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import UNCONFIRMED_PARTS, Framework, Level, Rounding
from ita_desktop.ui.look.measures import SEMIBOLD, theme
from ita_desktop.ui.widgets.fields import CheckField, ChoiceField, LongField, NumberField, TextField, read_number
from ita_desktop.ui.widgets.list_editor import ListEditor, Verbs
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Edit, Key
from ita_desktop.ui.widgets.text import Text, label

if TYPE_CHECKING:
    from ita_desktop.ui.dialogs.framework import FrameworkDialog


class Part(QWidget):
    """The right side for one line of the tree."""

    def __init__(self, dialog: FrameworkDialog, key: Key) -> None:
        super().__init__()
        self.dialog, self.key = dialog, key
        self.year, self.verbs = dialog.year, dialog.desk.session.frameworks
        self.build(self.verbs.read(self.year))

    def build(self, framework: Framework) -> None:
        """Make the fields."""
        raise NotImplementedError

    def refresh(self, framework: Framework) -> None:
        """Show what is kept now."""
        raise NotImplementedError


class InstrumentPart(Part):
    """Name and weight of an instrument."""

    def build(self, framework: Framework) -> None:
        code = str(self.key[1])
        self.title = LongField(
            self.tr("Name"), "", lambda typed: self.verbs.set_instrument(self.year, code, title=typed)
        )
        self.weight = NumberField(self.tr("Weight"), None, self._keep_weight, unit="%")
        self.weight.setMaximumWidth(220)
        self.sum = Text(colour=theme().ink2)
        self.setLayout(column(label(code, "panel-title"), self.title, self.weight, self.sum, None, spacing=12,
                              margins=(18, 14, 18, 14)))  # fmt: skip
        self.refresh(framework)

    def _keep_weight(self, weight: Decimal | None) -> None:
        if weight is None:
            raise Problem("weight_unfit", text="")
        self.verbs.set_instrument(self.year, str(self.key[1]), weight=weight)

    def refresh(self, framework: Framework) -> None:
        found = next(i for i in framework.instruments if i.code == self.key[1])
        self.title.show_value(found.title)
        self.weight.show_value(f"{found.weight:f}")
        total = sum((i.weight for i in framework.instruments), Decimal())
        words = self.tr("Together the instruments weigh %1 %.") if total != 100 else self.tr("Together: 100 %.")
        self.sum.setText(words.replace("%1", f"{total:f}"))


class IndicatorPart(Part):
    """Name of an indicator."""

    def build(self, framework: Framework) -> None:
        number = int(self.key[1])
        self.title = LongField(self.tr("Name"), "", lambda typed: self.verbs.set_indicator(self.year, number, typed))
        heading = self.tr("Indicator %1").replace("%1", str(number))
        body = column(label(heading, "panel-title"), self.title, None, spacing=12, margins=(18, 14, 18, 14))
        self.setLayout(body)
        self.refresh(framework)

    def refresh(self, framework: Framework) -> None:
        self.title.show_value(next(i.title for i in framework.indicators if str(i.number) == self.key[1]))


class RulesPart(Part):
    """Where the set comes from, how it rounds, and its levels."""

    def build(self, framework: Framework) -> None:
        self.title = TextField(self.tr("Name of this set"), "", lambda typed: self.verbs.set_title(self.year, typed))
        self.source = Text(colour=theme().ink2)
        roundings = [
            (Rounding.EVERY_STAGE.value, self.tr("Two decimals at every stage")),
            (Rounding.AT_THE_END.value, self.tr("Two decimals only at the end")),
        ]
        self.rounding = ChoiceField(
            self.tr("Rounding"), roundings, framework.rounding.value,
            lambda typed: self.verbs.set_rounding(self.year, Rounding(typed)),
        )  # fmt: skip
        names = {
            "weights": self.tr("Weights are confirmed"),
            "levels": self.tr("Levels are confirmed"),
            "rounding": self.tr("Rounding is confirmed"),
        }
        self.checks = {part: self._check(part, names[part], framework) for part in UNCONFIRMED_PARTS}
        self.levels = ListEditor(
            self.tr("Levels"), self._level_columns(), Verbs(rows=self._levels), self.dialog.try_to, margin=0, hint=False
        )
        self.levels.view.setMinimumHeight(300)
        self.setLayout(column(
            label(self.tr("Levels, rounding, source"), "panel-title"), self.title, self.source, self.rounding,
            column(*self.checks.values(), spacing=2), label(self.tr("Levels"), "small"), self.levels, None,
            spacing=12, margins=(18, 14, 18, 14),
        ))  # fmt: skip
        self.refresh(framework)

    def _check(self, part: str, words: str, framework: Framework) -> CheckField:
        keep = lambda on: self.dialog.try_to(lambda: self.verbs.set_confirmed(self.year, part, on))  # noqa: E731
        return CheckField(words, part not in framework.unconfirmed, keep)

    def _levels(self) -> dict[str, Level]:
        return {level.code: level for level in self.verbs.read(self.year).levels}

    def _level_columns(self) -> list[Column[Level]]:
        minimum = Edit[Level](
            lambda level: f"{level.minimum:f}",
            lambda level, typed: self.verbs.set_level_minimum(self.year, level.code, _minimum(typed)),
        )
        each = Edit[Level](
            lambda level: "" if level.each is None else f"{level.each:f}",
            lambda level, typed: self.verbs.set_level_each(self.year, level.code, read_number(typed)),
            possible=lambda level: level.total_only or level.each is not None,
        )
        return [
            Column(self.tr("Level"), lambda level: Cell(level.code, weight=SEMIBOLD)),
            Column(self.tr("From"), lambda level: Cell(f"{level.minimum:.2f}"), 110, RIGHT, minimum),
            Column(self.tr("Each instrument from"), _each, 190, RIGHT, each),
        ]

    def refresh(self, framework: Framework) -> None:
        self.title.show_value(framework.title)
        if framework.pack_year == self.year:
            words = self.tr("The published set of %1.").replace("%1", str(self.year))
        else:
            words = self.tr("A copy of the set of %1. The rules of %2 are not published; confirm what you know.")
            words = words.replace("%1", str(framework.pack_year)).replace("%2", str(self.year))
        self.source.setText(words)
        self.rounding.show_value(framework.rounding.value)
        for part, check in self.checks.items():
            check.show_value(part not in framework.unconfirmed)
        self.levels.refresh()


def _each(level: Level) -> str:
    return "–" if level.each is None else f"{level.each:.2f}"


def _minimum(typed: str) -> Decimal:
    """Where a level begins; there is no level without it."""
    mark = read_number(typed)
    if mark is None:
        raise Problem("number_unreadable", text=typed)
    return mark
