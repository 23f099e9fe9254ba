"""The guide to a new office file: district, fiscal year, item sets, and where it lies."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import fiscal_year_of, read_year
from ita_desktop.domain.office import District
from ita_desktop.services import packs, session
from ita_desktop.ui import messages, speech
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.look.measures import theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.field import Field
from ita_desktop.ui.widgets.fields import ChoiceField, TextField
from ita_desktop.ui.widgets.find_combo import FindCombo
from ita_desktop.ui.widgets.panels import column, panel, row
from ita_desktop.ui.widgets.text import Text, label


class _DistrictField(Field):
    """A district, typed to find."""

    editor: FindCombo

    def typed(self) -> str:
        return self.editor.text()

    def _show(self, value: str) -> None:
        self.editor.setText(value)


class NewFileDialog(Dialog):
    """Makes a file; `made` is where it lies."""

    def __init__(self, parent: QWidget | None, folder: Path, today: dt.date) -> None:
        super().__init__(parent, "", 720, 600)
        self.setWindowTitle(self.tr("New office file"))
        self.made: Path | None = None
        self._folder, self._chosen = folder, False
        combo = FindCombo([(d.code, d.name) for d in packs.districts()])
        combo.setPlaceholderText(self.tr("Type a few letters, such as ดุส"))
        self.district = _DistrictField(self.tr("District"), combo, packs.district)
        combo.chosen.connect(lambda: self._district_chosen())
        self.year = TextField(self.tr("Fiscal year of the plan"), str(fiscal_year_of(today)), self._year_typed)
        self.analysed = ChoiceField(self.tr("Item set of last year's result"), self._sets(), "")
        self.target = ChoiceField(self.tr("Item set of this year"), self._sets(), "")
        self.place = QLineEdit()
        self.place.setReadOnly(True)
        self.place.setAccessibleName(self.tr("File"))
        choose = button(self.tr("Choose…"), self._choose_place)
        words = self.tr(
            "The rules of the newest years are not published. A copy of the last known set is marked unconfirmed and "
            "can be changed at any time."
        )
        body = column(
            Text(self.tr("Everything can be changed later but the district.")), self.district, self.year,
            row(self.analysed, self.target, spacing=12), Text(words, points=12, colour=theme().ink2),
            label(self.tr("File"), "small"), row(self.place, choose), None, spacing=12, margins=(20, 16, 20, 16),
        )  # fmt: skip
        create = button(self.tr("Create the file"), self._create, role="primary", icon="file-plus")
        create.setDefault(True)
        self.fill(panel(body), None, button(self.tr("Cancel"), self.reject), create)
        self._year_typed(self.year.typed())
        combo.setFocus()

    def _sets(self) -> list[tuple[str, str]]:
        none = [("", self.tr("As usual for the year"))]
        return none + [(pack, speech.name_of_set(pack)) for pack in packs.known().values()]

    def _year_typed(self, typed: str) -> None:
        read_year(typed)
        self._suggest_place()

    def _district_chosen(self) -> None:
        self.district.commit()
        self._suggest_place()

    def _district(self) -> District:
        return packs.district(self.district.typed())

    def _suggest_place(self) -> None:
        """A name that says the office, and one that is free; a place that the person chose stays."""
        if self._chosen:
            return
        try:
            name = self._district().name
        except Problem:
            return
        for number in range(1, 1000):
            path = self._folder / (f"ITA-เขต{name}.ita" if number == 1 else f"ITA-เขต{name} ({number}).ita")
            if not path.exists():
                self.place.setText(str(path))
                return

    def _choose_place(self) -> None:
        path = messages.choose_new_office_file(self, Path(self.place.text() or self._folder))
        if path:
            self._folder, self._chosen = path.parent, True
            self.place.setText(str(path))

    def _create(self) -> None:
        if not (self.district.commit() and self.year.commit()):
            return
        path = Path(self.place.text())
        target, analysed = self.target.typed() or None, self.analysed.typed() or None

        def make() -> None:
            year = read_year(self.year.typed())
            session.create(path, self._district(), year, target=target, analysed=analysed).close()

        if self.try_to(make):
            self.made = path
            self.accept()
