"""The last look before an import is taken: how many rows do what, and what keeps the file safe."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from ita_desktop.services import safety
from ita_desktop.ui.dialogs.plan_import_draft import Draft
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import theme
from ita_desktop.ui.widgets.panels import column, panel, row, scrolling
from ita_desktop.ui.widgets.text import ShortLabel, Text, label


class ConfirmPage(QWidget):
    """Numbers in large type, and in words what happens to the rest."""

    def __init__(self) -> None:
        super().__init__()
        names = (
            self.tr("measures are added"), self.tr("measures are changed"), self.tr("are there already, the same"),
            self.tr("are not sure and stay out"), self.tr("were left out by you"),
        )  # fmt: skip
        self._numbers = [label("", "total") for _ in names]
        self._lines = []
        lines = []
        for number, name in zip(self._numbers, names, strict=True):
            line = QWidget()
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance("00000"))
            line.setLayout(row(number, ShortLabel(name), spacing=12))
            self._lines.append(line)
            lines.append(line)
        self._safe, self._year = Text(), Text()
        undo = Text(self.tr("It is one step: undo takes all of it back."))
        self._added = self._part("calendar-plus", self._year)
        parts = [*lines, 12, self._part("shield-check", self._safe), self._part("undo-2", undo), self._added, None]
        page = QWidget()
        page.setLayout(column(*parts, spacing=8, margins=(28, 20, 28, 20)))
        self.setLayout(column(panel(column(scrolling(page), margins=(1,) * 4))))

    def _part(self, icon: str, text: Text) -> QWidget:
        picture, made = QLabel(), QWidget()
        picture.setPixmap(icons.pixmap(icons.outline(icon, theme().accent), 22, self.devicePixelRatioF()))
        made.setLayout(row(picture, text, spacing=12))
        return made

    def show_draft(self, draft: Draft, path: Path) -> None:
        """Show what would be written now."""
        for place, (number, count) in enumerate(zip(self._numbers, draft.counts(), strict=True)):
            number.setText(str(count))
            self._lines[place].setVisible(place < 2 or count > 0)
        where = self.tr("%1 is backed up first, in %2.")
        self._safe.setText(where.replace("%1", path.name).replace("%2", safety.folder_of(path).name))
        self._added.setVisible(draft.found.adds_year)
        added = self.tr("Fiscal year %1 is not in this file yet; it is added.")
        self._year.setText(added.replace("%1", str(draft.found.year)))

    def numbers(self) -> list[int]:
        """The numbers as they are shown: added, changed, same, not sure, left out."""
        return [int(number.text() or 0) for number in self._numbers]
