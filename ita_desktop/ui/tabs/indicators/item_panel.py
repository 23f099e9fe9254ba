"""The right side: one item with its question, its scores and the answers of its sub-questions."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ita_desktop.domain.framework import Item, Scale
from ita_desktop.domain.scoring import ItemScore
from ita_desktop.services.overview import ResultLine
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SEMIBOLD, theme
from ita_desktop.ui.tabs.indicators.rows import difference, level, number
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.fields import NumberField
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.text import ShortLabel, Text, label


class ItemPanel(QWidget):
    """Shows one line of the tree; an item's official score can be typed here too."""

    def __init__(self, keep: Callable[[ResultLine, str], None], names: Callable[[str], str], *, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self._keep, self._names = keep, names
        self._line: ResultLine | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self.official: NumberField | None = None

    def show_line(self, shown: ResultLine | None) -> None:
        """Show a line; what is being typed for the same item stays."""
        if shown is not None and shown is self._line:
            return
        typing = self.official is not None and (self.official.editor.hasFocus() or self.official.is_wrong())
        if shown and self._line and shown.key == self._line.key and typing and self.official is not None:
            official = shown.result.official if shown.result else None
            self._line = shown
            self.official.show_value("" if official is None else f"{official:f}")
            return
        self._line, self.official = shown, None
        made = panel(self._content(shown)) if shown else panel()
        if self._shown:
            self._layout.replaceWidget(self._shown, made)
            self._shown.hide()
            self._shown.deleteLater()
        else:
            self._layout.addWidget(made)
        self._shown = made

    def _show_anew(self) -> None:
        """After a score was kept its level and the rest are others; the keyboard stays in the field."""
        shown, self._line = self._line, None
        focused = self.official is not None and self.official.editor.hasFocus()
        self.official = None
        self.show_line(shown)
        if focused and isinstance(field := self.official, NumberField):
            field.editor.setFocus()

    def _content(self, shown: ResultLine) -> QVBoxLayout:
        body = QWidget()
        parts: list[QWidget | QVBoxLayout | int | None] = [self._chips(shown)]
        if shown.item:
            parts += [Text(shown.item.title or self.tr("The title of this item is not confirmed yet.")), 4]
            parts += [self._scores(shown, shown.result), *self._topics(shown.item, shown.result)]
            parts += self._elements(shown.item)
        else:
            parts += [label(number(shown.score), "total")]
        body.setLayout(column(*parts, None, spacing=8, margins=(16, 10, 16, 12)))
        heading = row(
            Chip(shown.code, accent=True), ShortLabel(shown.title, "panel-title"), spacing=10, margins=(16, 8, 16, 8)
        )
        return column(heading, line(), scrolling(body), spacing=0, margins=(1, 1, 1, 1))

    def _chips(self, shown: ResultLine) -> QWidget:
        holder = QWidget()
        of_level = level(shown)
        chips = [Chip(of_level.text, of_level.state)] if shown.level else []
        if shown.item:
            chips += [Chip(self._names(key)) for key in shown.item.sections[:4]]
            if not shown.item.title_confirmed:
                chips.append(Chip(self.tr("Unconfirmed"), State.WATCH))
        if shown.difference is not None:
            chips.append(Chip(self.tr("%1 since last year").replace("%1", difference(shown.difference).text)))
        holder.setLayout(row(*chips, None, spacing=6))
        return holder

    def _scores(self, shown: ResultLine, result: ItemScore | None) -> QWidget:
        official = result.official if result else None
        self.official = NumberField(self.tr("Official score"), official, lambda score: self._typed(shown, score))
        self.official.setEnabled(self._writable)
        self.official.kept.connect(self._show_anew, Qt.ConnectionType.QueuedConnection)
        self.official.editor.setFixedWidth(self.official.editor.fontMetrics().averageCharWidth() * 11)
        computed = column(label(self.tr("Computed from answers"), "small"), self._computed(result), None, spacing=3)
        last = column(label(self.tr("Year before"), "small"), label(number(shown.last)), None, spacing=3)
        holder = QWidget()
        holder.setLayout(row(self.official, computed, last, None, spacing=20))
        return holder

    def _typed(self, shown: ResultLine, score: Decimal | None) -> None:
        self._keep(self._line or shown, "" if score is None else f"{score:f}")

    def _computed(self, result: ItemScore | None) -> QWidget:
        holder = QWidget()
        parts: list[QWidget | None] = [label(number(result.computed if result else None))]
        if result and result.computed is not None and result.official is not None:
            same = result.computed == result.official
            chip = Chip(self.tr("the same"), State.GOOD) if same else Chip(self.tr("differs"), State.WATCH)
            parts.append(chip)
        holder.setLayout(row(*parts, None, spacing=8))
        return holder

    def _topics(self, item: Item, result: ItemScore | None) -> list[QWidget]:
        """Each sub-question with its score and the direction in which it counts."""
        if item.scale is Scale.DISCLOSURE or not result:
            return []
        made: list[QWidget] = [line(), label(self.tr("Sub-questions"), "small")]
        for topic, scored in zip(item.topics, result.topics, strict=True):
            words = topic.title if len(item.topics) > 1 else self.tr("The question itself")
            holder = QWidget()
            direction = "" if topic.positive else self.tr("low is good")
            value = Text(number(scored.score), weight=SEMIBOLD)
            value.setFixedWidth(value.sizeHint().width() + 8)
            holder.setLayout(row(Text(f"{topic.number}. {words}"), label(direction, "faint"), value, spacing=12))
            made.append(holder)
        return made

    def _elements(self, item: Item) -> list[QWidget]:
        """What an assessor looks for, where it is known."""
        if not item.elements:
            return []
        made: list[QWidget] = [line(), label(self.tr("What the assessor looks for"), "small")]
        for element in item.elements:
            colour = theme().ink if element.confirmed else theme().ink2
            mark = "" if element.confirmed else self.tr("(unconfirmed)")
            made.append(Text(f"• {element.title} {mark}".rstrip(), colour=colour))
        return made
