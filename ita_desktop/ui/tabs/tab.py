"""What the window asks of every tab."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from ita_desktop.services.finding import Place
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.buttons import button, with_key


class Tab(QWidget):
    """One tab over the desk. It is refreshed when it is seen and something it shows has changed."""

    tables: frozenset[str] = frozenset()
    """The tables whose changes it shows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def refresh(self) -> None:
        """Show the data as it is now, for what the desk looks at."""

    def panels(self) -> list[QWidget]:
        """The parts that F6 goes round."""
        return [self]

    def go(self, place: Place) -> bool:
        """Go where something stands; false where this tab does not show it."""
        return False

    def chosen(self) -> str:
        """The key of what is marked, for a dialog that begins there."""
        return ""

    def paper(self) -> Place | None:
        """The paper of what is shown, for Ctrl+P."""
        return None

    def print_button(self, tip: str) -> QPushButton:
        """A button that shows this paper as it will be printed."""

        def look() -> None:
            if paper := self.paper():
                self.desk.go(paper)

        made = button("", look, role="icon", icon="printer", name=tr("Print"))
        made.setToolTip(with_key(tip, "Ctrl+P"))
        return made

    def state(self) -> dict[str, Any]:
        """What to find again when the window is built anew: the marked row, the filter."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Find it again."""
