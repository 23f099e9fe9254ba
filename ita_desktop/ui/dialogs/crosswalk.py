"""The crosswalk: items of the older year with what became of them, and both texts of the marked one side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from ita_desktop.domain.crosswalk import Pair, Piece, differences, text_of
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.services.crosswalks import Line, LineKey, Standing
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs.crosswalk_texts import SideText, words_of, words_of_reason, words_of_relation
from ita_desktop.ui.dialogs.dialog import DeskDialog
from ita_desktop.ui.look.measures import SEMIBOLD, theme
from ita_desktop.ui.sharing import side_by_side
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.find_combo import FindCombo
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import Text
from ita_desktop.ui.widgets.tool_row import ToolRow


class CrosswalkDialog(DeskDialog):
    """Confirms which items of a year are which of the year before; what is confirmed is kept at once."""

    def __init__(self, parent: QWidget, desk: Desk, place: Place) -> None:
        super().__init__(parent, desk, "", 1240, 840)
        assert place.year is not None
        self._verbs = desk.session.crosswalks
        self.years = self._verbs.require_before(place.year), place.year
        words = self.tr("Items of %1 and %2")
        self.setWindowTitle(words.replace("%1", str(self.years[0])).replace("%2", str(self.years[1])))
        self._sets = self._read()
        self._lines: dict[LineKey, Line] = {}
        self._shown: LineKey | None = None
        columns: list[Column[Line]] = [
            Column(self.tr("Item"), self._item_cell),
            Column(self.tr("Goes with"), self._pair_cell),
            Column(self.tr("State"), self._state_cell, 150),
        ]
        model: RowsModel[Line] = RowsModel(columns, Listed({}))
        self.view = RowsView(model, self.tr("Items of both years"))
        self.view.chosen.connect(self._show)
        self.view.opened.connect(lambda _: self._confirm())
        self.view.wants_delete.connect(self._unassign)
        self._make_buttons()
        self._lay_out()
        self.refresh()
        if not self.view.select(LineKey("before", place.key), 0):
            self._select_first()
        self.view.setFocus()

    def _read(self) -> tuple[Framework, Framework]:
        years = self.desk.session.years
        return years.framework(self.years[0]), years.framework(self.years[1])

    def _make_buttons(self) -> None:
        self._only_left = QCheckBox(self.tr("Only what is not confirmed"))
        self._only_left.toggled.connect(lambda _: self.refresh())
        self._all = button(self.tr("Confirm all that are sure"), self._confirm_all, role="primary", icon="list-checks")
        self._load = button(self.tr("Load from a file…"), self._load_file, icon="file-input")
        self._save = button(self.tr("Save to a file…"), self._save_file, icon="save")
        self._take = button(self.tr("Confirm"), self._confirm, role="primary", icon="check")
        self._back = button(self.tr("Take back"), self._unassign, icon="rotate-ccw")
        self._with = button(self.tr("With this one"), lambda: self._assign(keep=False))
        self._too = button(self.tr("With this too"), lambda: self._assign(keep=True))
        self._none = button(self.tr("With none"), self._assign_none)

    def _lay_out(self) -> None:
        bar = ToolRow(self._all, self._only_left, None, margins=(10, 8, 10, 8))
        left = panel(column(bar, line(), self.view, spacing=0, margins=(1, 1, 1, 1)))
        self._heading = Text(points=16, weight=SEMIBOLD)
        self._chip = row(spacing=8)
        self._reason = Text(colour=theme().ink2)
        self._older, self._newer = SideText(), SideText()
        texts = row(self._older, self._newer, spacing=10)
        self._finder = row(spacing=8)
        self._find: FindCombo = FindCombo([])
        acts = row(self._take, self._back, None, spacing=8)
        other = row(self._with, self._too, self._none, None, spacing=8)
        choose = Text(self.tr("Choose another item"), weight=SEMIBOLD)
        inside = column(
            self._heading, self._chip, self._reason, texts, acts, line(), choose, self._finder, other, None,
            spacing=10, margins=(16, 14, 16, 14),
        )  # fmt: skip
        page = QWidget()
        page.setLayout(inside)
        right = panel(column(scrolling(page), margins=(1, 1, 1, 1)))
        split = self._split = side_by_side(self.desk.preferences, "crosswalk", left, right, 0.55)
        self._note = Text(points=12, colour=theme().ink2)
        body = column(split, self._note, spacing=8)
        body.setStretch(0, 1)
        self.fill(body, self.undo.button, self.redo.button, None, self._load, self._save, self.close_button())

    # --- cells ----------------------------------------------------------------------------------------------

    def _item(self, side: str, code: str) -> Item | None:
        return self._sets[0 if side == "before" else 1].items_by_code.get(code)

    def _words(self, side: str, code: str) -> str:
        item = self._item(side, code)
        return (item.short_title or item.title) if item and item.title else self.tr("title unconfirmed")

    def _item_cell(self, shown: Line) -> Cell:
        side, code = shown.key
        return Cell(self._words(side, code), lead=code if side == "before" else f"{self.years[1]} {code}")

    def _others(self, shown: Line) -> list[str]:
        found = [pair.after if shown.key.side == "before" else pair.before for pair in shown.pairs]
        return [code for code in found if code]

    def _pair_cell(self, shown: Line) -> Cell:
        side = "after" if shown.key.side == "before" else "before"
        others = self._others(shown)
        if others:
            relation = words_of_relation(shown.pairs[0].relation)
            return Cell(f"{self._words(side, others[0])} · {relation}", lead=" ".join(others))
        return Cell(words_of_relation(shown.pairs[0].relation) if shown.pairs else "–", colour="ink3")

    def _state_cell(self, shown: Line) -> Cell:
        words, state = words_of(shown.standing)
        return Cell(words, state=state)

    # --- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        try:
            self._sets = self._read()
            lines = self._verbs.lines(*self.years)
        except Problem as problem:  # an undo took the year away; redo brings it back
            self.say(problem)
            self._split.setEnabled(False)
            return
        self._split.setEnabled(True)
        self._lines = {one.key: one for one in lines}
        left = self._only_left.isChecked()
        shown = {key: one for key, one in self._lines.items() if not left or one.standing is not Standing.CONFIRMED}
        self.view.refresh(Listed(shown))
        self._tell_how_many()
        self._show(self.view.current_key())

    def _tell_how_many(self) -> None:
        done = sum(1 for one in self._lines.values() if one.standing is Standing.CONFIRMED)
        words = self.tr("%1 of %2 items are confirmed. What is not confirmed stops nothing.")
        self._note.setText(words.replace("%1", str(done)).replace("%2", str(len(self._lines))))

    def _show(self, key: Key | None) -> None:
        marked = self._lines.get(key) if key is not None else None
        writable = self.desk.can_change(self.years[1])
        self._all.setEnabled(writable and any(one.standing is Standing.SURE for one in self._lines.values()))
        self._load.setEnabled(writable)
        self._take.setEnabled(writable and bool(marked and marked.pairs) and not self._is_confirmed(marked))
        self._back.setEnabled(writable and self._is_confirmed(marked))
        self._none.setEnabled(writable and marked is not None)
        if marked is None:
            self._shown = None
            self._with.setEnabled(False)
            self._too.setEnabled(False)
            return
        self._show_line(marked)
        self._offer(marked, writable)

    def _is_confirmed(self, marked: Line | None) -> bool:
        return marked is not None and marked.standing is Standing.CONFIRMED

    def _show_line(self, marked: Line) -> None:
        others = self._others(marked)
        pair = marked.pairs[0] if marked.pairs else None
        self._heading.setText(" ".join([marked.key.code, self._words(*marked.key)]))
        while (old := self._chip.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        self._chip.addWidget(Chip(*words_of(marked.standing)))
        if pair:
            self._chip.addWidget(Chip(words_of_relation(pair.relation)))
        self._chip.addStretch(1)
        self._reason.setText(self._why(marked, pair))
        olds = [marked.key.code] if marked.key.side == "before" else others
        news = others if marked.key.side == "before" else [marked.key.code]
        before, after = self._asked("before", olds), self._asked("after", news)
        pieces = differences(before, after) if before and after else ((Piece(before, False),), (Piece(after, False),))
        for side, codes, year, shown in zip((self._older, self._newer), (olds, news), self.years, pieces, strict=True):
            side.show_pieces(" ".join([str(year), *(codes or ["–"])]), shown)

    def _why(self, marked: Line, pair: Pair | None) -> str:
        if pair:
            return words_of_reason(pair)
        if marked.standing is Standing.UNKNOWN:
            return self.tr("Titles of the other year or of this item are not known yet, so nothing is proposed.")
        return self.tr("Nothing is proposed: choose its item, or say that there is none.")

    def _asked(self, side: str, codes: list[str]) -> str:
        items = [item for code in codes if (item := self._item(side, code))]
        return "\n".join(text_of(item) for item in items)

    def _offer(self, marked: Line, writable: bool) -> None:
        """The items of the other year to choose from; a new finder only where another line is marked."""
        if self._shown != marked.key or self._find.parent() is None:
            self._shown = marked.key
            other = self._sets[1 if marked.key.side == "before" else 0]
            choices = [(item.code, f"{item.code} {item.short_title or item.title}".strip()) for item in other.items]
            old, self._find = self._find, FindCombo(choices)
            self._find.setAccessibleName(self.tr("Choose another item"))
            self._find.setPlaceholderText(self.tr("Type a code or some letters of its title"))
            self._find.chosen.connect(lambda _: self._show_choice())
            self._find.textEdited.connect(lambda _: self._show_choice())
            old.hide()
            self._finder.removeWidget(old)
            old.deleteLater()
            self._finder.addWidget(self._find)
            self.setTabOrder(self._back, self._find)
            self.setTabOrder(self._find, self._with)
        self._find.setEnabled(writable)
        self._show_choice()

    def _show_choice(self) -> None:
        marked = self._lines.get(self._shown) if self._shown else None
        can = self._find.isEnabled() and isinstance(self._find.value(), str) and marked is not None
        self._with.setEnabled(can)
        self._too.setEnabled(can and bool(marked and self._others(marked)))

    def _select_first(self) -> None:
        left = (key for key, one in self._lines.items() if one.standing in (Standing.SURE, Standing.CHECK))
        self.view.select(next(left, next(iter(self._lines), None)), 0)

    # --- acts -----------------------------------------------------------------------------------------------

    def _confirm(self) -> None:
        key = self._shown
        if key is not None and self._take.isEnabled():
            following = self._next_left(key)
            if self.try_to(lambda: self._verbs.confirm(*self.years, key)) and following:
                self.view.select(following, 0)

    def _next_left(self, key: LineKey) -> LineKey | None:
        """The next line that a person still has to look at."""
        keys = list(self._lines)
        later = keys[keys.index(key) + 1 :]
        return next((one for one in later if self._lines[one].standing in (Standing.SURE, Standing.CHECK)), None)

    def _confirm_all(self) -> None:
        self.try_to(lambda: self._verbs.confirm_all(*self.years))

    def _assign(self, *, keep: bool) -> None:
        key, chosen = self._shown, self._find.value()
        if key is None or not isinstance(chosen, str):
            return
        codes = [*(self._others(self._lines[key]) if keep else []), chosen]
        if self.try_to(lambda: self._verbs.assign(*self.years, key, codes)):
            self._find.clear()
            self.view.setFocus()

    def _assign_none(self) -> None:
        if (key := self._shown) is not None:
            self.try_to(lambda: self._verbs.assign(*self.years, key, []))

    def _unassign(self) -> None:
        if (key := self._shown) is not None and self._back.isEnabled():
            self.try_to(lambda: self._verbs.unassign(*self.years, key))

    def _save_file(self) -> None:
        name = f"{self._sets[0].pack}-{self._sets[1].pack.rpartition('-')[2]}.ita-crosswalk"
        target = messages.choose_crosswalk_target(self, Path(self.desk.preferences.folder) / name)
        if target and self.try_to(lambda: self._verbs.save(*self.years, target)):
            self._note.setText(self.tr("Saved as %1.").replace("%1", target.name))

    def _load_file(self) -> None:
        source = messages.choose_crosswalk(self, self.desk.preferences.folder)
        if source is None:
            return
        taken: list[tuple[int, int]] = []
        if self.try_to(lambda: taken.append(self._verbs.load(*self.years, source))):
            words = self.tr("%1 pairs were taken; %2 fit no item of this file.")
            kept, left_out = taken[0]
            self._note.setText(words.replace("%1", str(kept)).replace("%2", str(left_out)))
