"""The answers of an item's sub-questions, typed or pasted into cells as counts or as percentages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QLineEdit, QSizePolicy, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Item, Topic
from ita_desktop.domain.scoring import Answers, ItemScore
from ita_desktop.services import typed
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SEMIBOLD, SMALL, px, theme
from ita_desktop.ui.tabs.indicators.item_words import choice_words, direction
from ita_desktop.ui.tabs.indicators.rows import number
from ita_desktop.ui.widgets.field import Field
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.pasting import pastes, pastes_block
from ita_desktop.ui.widgets.text import Text, label

_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ACROSS = 4

KeepRows = Callable[[Mapping[int, Sequence[str]], bool], object]
"""Keeps the cells of sub-questions by their number; says whether they are percentages. Raises a Problem."""


class Way(NamedTuple):
    """How a grid of answers speaks to those beside it."""

    keep: Callable[[Sequence[str]], object]
    go: Callable[[int, int], object]
    paste: Callable[[int, list[list[str]]], object]


class AnswerField(Field):
    """The cells of one sub-question; they are kept together when the last of them is left."""

    def __init__(self, item: Item, topic: Topic, way: Way) -> None:
        self._words = choice_words(item.scale)
        self._way = way
        self.percents = False
        self.cells = [QLineEdit() for _ in self._words]
        self._others = [label("", "faint") for _ in self._words]
        self._sum = label("", "small")
        self._wrong = Text(points=SMALL, colour=theme().states[State.BAD].text)
        self._wrong.hide()
        self._keeping = False
        super().__init__(direction(item.scale, topic), self._grid(topic), lambda _: way.keep(self.texts()))
        head: QBoxLayout = self.layout().itemAt(0).layout()  # type: ignore[union-attr, assignment]
        head.addStretch(1)
        head.addWidget(self._sum)
        for cell in self.cells:
            cell.installEventFilter(self)
            cell.textEdited.connect(self._show_sum)

    def _grid(self, topic: Topic) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(2))
        across = len(self.cells) if len(self.cells) <= _ACROSS else _ACROSS - 1
        for place, (words, cell, other) in enumerate(zip(self._words, self.cells, self._others, strict=True)):
            cell.setAccessibleName(f"{topic.number}. {topic.title}: {words}")
            cell.setAlignment(Qt.AlignmentFlag.AlignRight)
            cell.setMinimumWidth(px(56))
            for line, part in enumerate((label(words, "small"), cell, other)):
                grid.addWidget(part, place // across * 3 + line, place % across)
            other.setAlignment(Qt.AlignmentFlag.AlignRight)
        holder = QWidget()
        holder.setObjectName("answers")
        holder.setStyleSheet("#answers { border: none; }")  # a refusal marks the cells, not the frame around them
        holder.setLayout(column(grid, self._wrong, spacing=2))
        return holder

    def texts(self) -> list[str]:
        """What stands in the cells."""
        return [cell.text() for cell in self.cells]

    def typed(self) -> str:
        return "\t".join(self.texts())

    def _show(self, value: str) -> None:
        for cell, text in zip(self.cells, value.split("\t"), strict=True):
            if cell.text() != text:
                cell.setText(text)
        self._show_sum()

    def show_answers(self, given: Answers | None, *, percents: bool) -> None:
        """Show kept answers one way, and the other way below; what is being typed stays."""
        typing = any(cell.hasFocus() for cell in self.cells) and self.typed() != self._last
        if typing and not self._keeping and percents == self.percents:
            return
        self.percents = percents
        counts = [str(count) for count in given.counts] if given and given.counts else []
        parts = [f"{part:.2f}" for part in (given.as_percents() or ())] if given else []
        own, other = (parts, counts) if percents else (counts, parts)
        mark = "" if percents else "%"
        for shown, text in zip(self._others, other or [""] * len(self._others), strict=True):
            shown.setText(f"{text} {mark}".strip() if text else "–")
        self.show_value("\t".join(own or [""] * len(self.cells)))
        self._show_sum()

    def _show_sum(self) -> None:
        """What the cells add up to, and that percentages should make 100 where they do not."""
        texts = self.texts()
        total = typed.total(texts)
        full = all(text.strip() for text in texts)
        wrong = self.percents and total is not None and full and not typed.adds_up(texts)
        words = ""
        if total is not None:
            words = self.tr("Sum %1") if self.percents else self.tr("Sum %1 respondents")
            words = words.replace("%1", f"{total:.2f}" if self.percents else f"{total:,f}")
        self._sum.setText(words)
        self._wrong.setText(self.tr("Percentages should make 100.") if wrong else "")
        self._wrong.setVisible(wrong)

    def commit(self) -> bool:
        self._keeping = True
        try:
            return super().commit()
        finally:
            self._keeping = False

    def complain(self, problem: Problem | None) -> None:
        super().complain(problem)
        for cell in self.cells:
            cell.setProperty("wrong", problem is not None)
            cell.setAccessibleDescription(self.editor.accessibleDescription())
            cell.style().polish(cell)

    # --- keys -----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched not in self.cells:
            return super().eventFilter(watched, event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._left(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._cell_key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _left(self, event: QFocusEvent) -> None:
        """Keep when the keyboard goes elsewhere; half a row waits while somebody looks into another window."""
        away = event.reason() == Qt.FocusReason.ActiveWindowFocusReason
        half = any(not cell.text().strip() for cell in self.cells) and self.typed() != self._last
        inside = QApplication.focusWidget() in self.cells or event.reason() == Qt.FocusReason.PopupFocusReason
        if not inside and not (away and half):
            self.commit()

    def _cell_key(self, cell: QObject, event: QKeyEvent) -> bool:
        """Enter goes to the next cell, up and down to the sub-question beside, a pasted block over the cells."""
        place = next(number for number, one in enumerate(self.cells) if one is cell)
        if event.key() in _NEXT:
            if place + 1 < len(self.cells):
                self.go_to(place + 1)
            elif self.commit():
                self._way.go(1, 0)
        elif event.key() in _UP_DOWN:
            self._way.go(_UP_DOWN[Qt.Key(event.key())], place)
        elif self.cells[place].isEnabled() and pastes(event) and pastes_block(event):
            self.paste(place, QGuiApplication.clipboard().text())
        else:
            return False
        return True

    def go_to(self, place: int) -> None:
        """Bring the keyboard into a cell and mark what stands there."""
        self.cells[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.cells[place].selectAll()

    def paste(self, place: int, text: str) -> None:
        """Take a pasted block: part of one row is typed into its cells, whole rows are kept in one step."""
        self.complain(None)
        try:
            rows = typed.block(text)
            if len(rows) == 1 and len(rows[0]) <= len(self.cells) - place:
                for cell, written in zip(self.cells[place:], rows[0], strict=False):
                    cell.setText(written)
                self._show_sum()
            else:
                self._way.paste(place, rows)
        except Problem as problem:
            self.complain(problem)


class AnswerList(QWidget):
    """Every sub-question of an item with its direction, its answers and its score."""

    def __init__(self, item: Item, keep: KeepRows, *, writable: bool) -> None:
        super().__init__()
        self._item, self._keep = item, keep
        self._percents: bool | None = None
        self._answers: Mapping[int, Answers] = {}
        ways = [Filter("counts", self.tr("Counts")), Filter("percents", self.tr("Percentages"))]
        self.switch = FilterBar(ways, self.tr("Answers as counts or as percentages"))
        self.switch.chosen.connect(self._choose)
        self.fields: list[AnswerField] = []
        self._scores: list[Text] = []
        parts: list[QWidget] = []
        for number_, topic in enumerate(item.topics):
            head, field = self._head(topic), AnswerField(item, topic, self._way(number_))
            field.setEnabled(writable)
            self.fields.append(field)
            parts += [head, field]
        title = row(label(self.tr("Sub-questions"), "small"), None, self.switch)
        self.setLayout(column(title, *parts, spacing=8))

    def _head(self, topic: Topic) -> QWidget:
        words = topic.title if len(self._item.topics) > 1 else self.tr("The question itself")
        score = Text("100.00", weight=SEMIBOLD)
        score.setFixedWidth(score.sizeHint().width())
        score.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._scores.append(score)
        holder = QWidget()
        holder.setLayout(row(Text(f"{topic.number}. {words}"), score, spacing=12))
        return holder

    def _way(self, place: int) -> Way:
        return Way(
            keep=lambda texts: self._keep({self._item.topics[place].number: texts}, bool(self._percents)),
            go=lambda step, cell: self._go(place + step, cell),
            paste=lambda cell, rows: self._paste(place, cell, rows),
        )

    def _go(self, place: int, cell: int) -> None:
        if 0 <= place < len(self.fields):
            self.fields[place].go_to(cell)

    def _paste(self, place: int, cell: int, rows: list[list[str]]) -> None:
        """Keep whole rows, from the sub-question where they were pasted on down."""
        topics, choices = self._item.topics[place:], len(self._item.scale.choices)
        if cell or len(rows[0]) != choices or len(rows) > len(topics):
            shape = {"rows": len(rows), "columns": len(rows[0]), "topics": len(topics), "choices": choices - cell}
            raise Problem("answers_shape", **shape)
        pasted = {topic.number: texts for topic, texts in zip(topics, rows, strict=False)}
        for field in self.fields[place : place + len(rows)]:
            field.complain(None)
        self._keep(pasted, bool(self._percents))

    def _choose(self, way: str) -> None:
        percents = way == "percents"
        if percents == self._percents:
            return
        if not all(field.commit() for field in self.fields):
            self.switch.choose("percents" if self._percents else "counts")
            return
        self._percents = percents
        self._show_answers()

    def show_result(self, answers: Mapping[int, Answers], result: ItemScore | None, *, anew: bool = False) -> None:
        """Show the answers that are kept and the scores that they make; `anew` where they are of another year."""
        self._answers = answers
        if anew or self._percents is None:
            known = answers.values()
            self._percents = any(one.percents for one in known) and not any(one.counts for one in known)
            self.switch.choose("percents" if self._percents else "counts")
        for shown, topic in zip(self._scores, result.topics if result else (), strict=False):
            shown.setText(number(topic.score))
        self._show_answers()

    def _show_answers(self) -> None:
        for field, topic in zip(self.fields, self._item.topics, strict=True):
            field.show_answers(self._answers.get(topic.number), percents=bool(self._percents))
