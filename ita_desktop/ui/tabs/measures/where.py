"""Which item or indicator a measure is for: a list typed to find."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ita_desktop.domain.framework import Framework
from ita_desktop.domain.plan import PlanLine
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.find_combo import FindCombo
from ita_desktop.ui.widgets.panels import column, panel
from ita_desktop.ui.widgets.text import Text, label


class Where(NamedTuple):
    """An item by its code, or a whole indicator."""

    indicator: int
    code: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """The items that it names."""
        return (self.code,) if self.code else ()


def where_is(line: PlanLine) -> Where | None:
    """The item or indicator under which a line of the plan stands."""
    return Where(line.indicator, line.codes[0] if line.codes else "") if line.indicator else None


class WhereDialog(Dialog):
    """Asks for one item or one indicator."""

    def __init__(self, parent: QWidget, framework: Framework, title: str, act: str, here: Where | None) -> None:
        super().__init__(parent, title, 620, 250)
        self.items = FindCombo(self._choices(framework))
        self.items.setAccessibleName(self.tr("Item or indicator"))
        self.items.setPlaceholderText(self.tr("I8, budget, whole indicator…"))
        self._act = button(act, self.accept, role="primary")
        self._act.setDefault(True)
        self.items.chosen.connect(self._allow)
        self.items.textEdited.connect(self._allow)
        self.items.choose(here)
        self.items.selectAll()
        self._allow()
        asked = label(self.tr("Item or indicator"), "small")
        asked.setBuddy(self.items)
        hint = Text(
            self.tr("Type a code or any part of the words; arrows and Enter choose."), points=SMALL, colour=theme().ink2
        )
        body = column(asked, self.items, hint, None, spacing=6, margins=(20, 16, 20, 12))
        self.fill(panel(body), None, button(self.tr("Cancel"), self.reject), self._act)
        self.items.setFocus()

    def _choices(self, framework: Framework) -> list[tuple[object, str]]:
        """Every indicator with its items below it."""
        found: list[tuple[object, str]] = []
        for one in framework.indicators:
            words = self.tr("%1 %2 (whole indicator)").replace("%1", str(one.number)).replace("%2", one.title)
            found.append((Where(one.number), words))
            items = (item for item in framework.items if item.indicator == one.number)
            found += [(Where(one.number, i.code), f"{i.code} {i.short_title or i.title}".strip()) for i in items]
        return found

    def _allow(self) -> None:
        self._act.setEnabled(self.items.value() is not None)

    def ask(self) -> Where | None:
        """Show it and wait; None where it was left."""
        chosen = self.run()
        where = self.items.value()
        return where if chosen and isinstance(where, Where) else None
