"""One row of an imported plan cell by cell: what was printed, what it becomes, what the file has now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QButtonGroup, QGridLayout, QRadioButton, QWidget

from ita_desktop.domain.crosswalk import Piece, differences
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.measures import Measure
from ita_desktop.ui.dialogs import plan_import_words as words
from ita_desktop.ui.dialogs.import_acts import place_words
from ita_desktop.ui.dialogs.marked_text import MarkedText
from ita_desktop.ui.dialogs.plan_import_doubts import Answers, doubt_parts, repair_part
from ita_desktop.ui.dialogs.plan_import_draft import Doubt, Row
from ita_desktop.ui.dialogs.plan_import_editors import Editor, make_editor
from ita_desktop.ui.dialogs.plan_import_edits import text_at
from ita_desktop.ui.dialogs.plan_import_places import part_of, printed_for
from ita_desktop.ui.dialogs.plan_import_repairs import mended, repaired
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import CELL, SEMIBOLD, SMALL, px, theme
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.text import Text

_NAMES = 136
_PLAIN = ("items", "titles", "scores", "issues")
_AFTER = ("supervision", "owners", "rhythm", "results", "pictures", "notes")
_OF_ACTIVITY = ("text", "outputs", "channels", "months", "rhythm")
WHOLE = ""
"""The path of what concerns a row and no cell of it."""
_ONLY_SHOWN = (WHOLE, "titles", "scores")
"""What goes with the items, and is shown where it differs."""
_RESULT, _NOW = 2, 3
"""The columns that change with what a person types."""
_ALWAYS = {"items", "issues", "text", "months", "owners"}
"""Cells that stand there though nothing was read for them, so that a person can fill them in."""


class Acts(NamedTuple):
    """What can be done in a cell."""

    edit: Callable[[str, object], None]
    use_old: Callable[[str, bool], None]
    agree: Callable[[Sequence[Doubt]], None]
    agree_all: Callable[[str], None]
    without_owner: Callable[[Doubt], None]


class _Box(QWidget):
    """One cell between lines; painted, because borders of the style sheet are not reckoned with in its height."""

    def __init__(self, *parts: QWidget, raised: bool = False) -> None:
        super().__init__()
        self._raised = raised
        self.body = column(*parts, spacing=2, margins=(8, 7, 7, 7))
        self.body.addStretch(1)
        self.setLayout(self.body)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.raised if self._raised else colours.surface))
        painter.setPen(QColor(colours.hairline))
        corner = self.rect().bottomRight()
        painter.drawLine(self.rect().bottomLeft(), corner)
        painter.drawLine(self.rect().topRight(), corner)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class ResultCell(_Box):
    """What a cell becomes, with its doubts; F2 changes it in place."""

    def __init__(self, path: str, made: Callable[[], Editor], acts: Acts) -> None:
        super().__init__()
        self.path = path
        self.editor: Editor | None = None
        self._made, self._acts = made, acts
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, name: str, shown: QWidget, said: str) -> None:
        """Show what the cell becomes."""
        self._shown = shown
        self.body.insertWidget(0, shown)
        self.setAccessibleName(f"{name}: {said}")

    def add(self, *parts: QWidget) -> None:
        """Put doubts and buttons below it."""
        for part in parts:
            self.body.insertWidget(self.body.count() - 1, part)

    def edit(self) -> None:
        """Open the editor in the place of the words."""
        if self.editor or self.path in _ONLY_SHOWN:
            return
        self._keeping = False
        self._shown.hide()
        editor = self.editor = self._made()
        editor.setAccessibleName(self.accessibleName())
        editor.kept.connect(self._keep)
        editor.left.connect(self._leave)
        self._complaint = Text(points=SMALL, colour=theme().states[State.BAD].text)
        self._complaint.hide()
        self.body.insertWidget(0, editor)
        self.body.insertWidget(1, self._complaint)
        editor.begin()

    def _keep(self, value: object) -> None:
        if self._keeping:  # what is kept is shown anew, which takes the keyboard from here once more
            return
        self._keeping = True
        try:
            self._acts.edit(self.path, value)
        except Problem as problem:
            self._keeping = False
            said = words.said(problem)
            self._complaint.setText(said)
            self._complaint.show()
            if self.editor:
                self.editor.setAccessibleDescription(said)

    def _leave(self) -> None:
        if self.editor and not self._keeping:
            self._keeping = True  # what loses the keyboard below would be kept after all
            editor, self.editor = self.editor, None
            self._shown.show()
            self.setFocus()
            editor.hide()
            editor.deleteLater()
            self._complaint.hide()
            self._complaint.deleteLater()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def is_wrong(self) -> bool:
        """Whether something stands here that can't be kept."""
        return self.editor is not None and self._complaint.isVisibleTo(self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()


class CellGrid(QWidget):
    """All cells of one row below each other."""

    def __init__(
        self,
        shown: Row,
        framework: Framework | None,
        year: int,
        same_rule: dict[str, int],
        acts: Acts,
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__()
        self.results: list[ResultCell] = []
        self._places: dict[str, int] = {}
        self._row, self._framework, self._year = shown, framework, year
        self._same_rule, self._acts, self._narrow = same_rule, acts, narrow
        self._items = words.items_of(framework)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for number in range(1, 4 if shown.there else 3):
            self._layout.setColumnStretch(number, 1)
        self._add_heads()
        self._paths = paths_of(shown)
        for path in self._paths:
            self._add(path)
        self._layout.setRowStretch(self._layout.rowCount(), 1)

    def _add_heads(self) -> None:
        place = self._row.read.read.place
        source = self.tr("Source (%1)").replace("%1", place_words(place)) if place else self.tr("Source")
        heads = [self.tr("Cell"), source, self.tr("What it becomes"), self.tr("In the file now")]
        texts = [Text(head, points=SMALL, weight=SEMIBOLD, colour=theme().ink2) for head in heads]
        self._put([_Box(text, raised=True) for text in (texts if self._row.there else texts[:3])])

    def _put(self, cells: Sequence[QWidget]) -> int:
        """One row of cells; without room the first, its name, stands in the second. Says which row it is."""
        place = self._layout.rowCount()
        for at, cell in enumerate(cells):
            if at or not self._narrow:
                self._layout.addWidget(cell, place, at)
        cells[0].setFixedWidth(px(_NAMES))
        return place

    def _add(self, path: str) -> None:
        printed, name = printed_for(self._row.read, path), words.cell_name(path)
        result = self._result(path)
        nothing = "" if path == WHOLE else "–"
        printed_text: QWidget = Text(printed.text or nothing, points=CELL)
        if self._repairs(path) and (marked := repaired(printed.text, text_at(self._row.wanted, path))):
            printed_text = MarkedText(marked[0], repaired=True)
        names = [Text(name, points=SMALL, colour=theme().ink2) for _ in range(2 if self._narrow else 1)]
        cells: list[QWidget] = [_Box(names[0]), _Box(*names[1:], printed_text, raised=True), result]
        if printed.place:
            cells[1].setToolTip(place_words(printed.place))
        if self._row.there:
            cells.append(self._now(path, self._row.there))
        self._places[path] = self._put(cells)
        self.results.append(result)

    def _repairs(self, path: str) -> list[Doubt]:
        """The blanks that were taken out of a cell."""
        return [doubt for doubt in self._row.doubts if doubt.rule == "spaces_repaired" and doubt.path == path]

    def _result(self, path: str) -> ResultCell:
        """What the cell becomes, over what is said of it."""
        measure = self._row.wanted
        said = words.cell_words(measure, path, self._items)
        cell = ResultCell(path, lambda: make_editor(path, measure, self._framework, self._year), self._acts)
        pairs = ((str(one.values.get("printed")), str(one.values.get("read"))) for one in self._repairs(path))
        marked = mended(said, pairs)
        nothing = "" if path == WHOLE else "–"
        shown = MarkedText(marked, repaired=True) if marked else Text(said or nothing, points=CELL)
        cell.show_words(words.cell_name(path), shown, said or "–")
        self._say_doubts(path, cell)
        return cell

    def _say_doubts(self, path: str, cell: ResultCell) -> None:
        """What was mended in a cell, then what a person still has to say about it."""
        asked = self._row.asked()
        edit = None if path in _ONLY_SHOWN else cell.edit
        answers = Answers(self._acts.agree, self._acts.agree_all, self._acts.without_owner, edit)
        kinds: dict[str, list[Doubt]] = {}
        for doubt in self._row.doubts:
            if path != (doubt.path if doubt.path in self._paths else WHOLE):
                continue
            if doubt in asked:
                cell.add(*doubt_parts(doubt, answers, self._same_rule.get(doubt.rule, 0)))
            elif not doubt.asks:
                kinds.setdefault(doubt.rule, []).append(doubt)
        for repairs in kinds.values():
            cell.add(repair_part(repairs))

    def renew(self, path: str) -> None:
        """Show one cell anew, at first as high as it was: what is being clicked below stays where it is."""
        at = self._paths.index(path)
        old, fresh = self.results[at], self._result(path)
        fresh.setMinimumHeight(old.height())
        QTimer.singleShot(QApplication.doubleClickInterval(), fresh, lambda: fresh.setMinimumHeight(0))
        here = QApplication.focusWidget()
        focused = here is not None and old.isAncestorOf(here)
        self.results[at] = fresh
        self._exchange(path, _RESULT, fresh)
        if self._row.there:
            self._exchange(path, _NOW, self._now(path, self._row.there))
        if focused:
            fresh.setFocus()

    def _exchange(self, path: str, part: int, fresh: QWidget) -> None:
        item = self._layout.itemAtPosition(self._places[path], part)
        old = item.widget() if item else None
        self._layout.addWidget(fresh, self._places[path], part)
        fresh.show()
        if old:
            QWidget.setTabOrder(old, fresh)
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _now(self, path: str, there: Measure) -> QWidget:
        """What the file has, and which of both is used where they differ."""
        if path == WHOLE:
            return _Box()
        if path not in self._row.differences:
            return _Box(Text(self.tr("the same"), points=CELL, colour=theme().ink3))
        before = words.cell_words(there, path, self._items)
        pieces = differences(before, words.cell_words(self._row.wanted, path, self._items))[0]
        parts: list[QWidget] = [MarkedText(pieces or (Piece("–", False),))]
        if _can_choose(path, self._row):
            parts += self._choices(path)
        return _Box(*parts)

    def _choices(self, path: str) -> list[QWidget]:
        new, old = QRadioButton(self.tr("Use the new")), QRadioButton(self.tr("Keep the old"))
        group = QButtonGroup(self)
        for number, choice in enumerate((new, old)):
            group.addButton(choice, number)
            choice.setAccessibleName(f"{words.cell_name(path)}: {choice.text()}")
        (old if path in self._row.kept else new).setChecked(True)
        group.idToggled.connect(lambda number, on: self._acts.use_old(path, bool(number)) if on else None)
        return [new, old]


def paths_of(shown: Row) -> list[str]:
    """The cells to show: those that hold something on either side or in the source, and those that a plan needs."""
    count = max(len(one.activities) for one in (shown.wanted, shown.there or shown.wanted))
    paths = [*_PLAIN]
    for number in range(count):
        paths += [f"activities.{number}.{part}" for part in _OF_ACTIVITY]
    filled = set(shown.differences) | {doubt.path for doubt in shown.doubts}
    shown_paths = [
        path
        for path in (*paths, *_AFTER)
        if part_of(path) in _ALWAYS
        or path in filled
        or (path not in _ONLY_SHOWN and words.cell_words(shown.wanted, path, {}))
        or printed_for(shown.read, path).text
    ]
    return [WHOLE] * any(doubt.path not in shown_paths for doubt in shown.doubts) + shown_paths


def _can_choose(path: str, shown: Row) -> bool:
    """Whether old or new can be chosen here; an activity that only one side has is chosen as a whole, at its text."""
    if not path.startswith("activities.") or shown.there is None:
        return path != WHOLE
    number = int(path.split(".")[1])
    both = number < min(len(shown.there.activities), len(shown.wanted.activities))
    return both or part_of(path) == "text"
