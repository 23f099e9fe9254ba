"""The right side: one item with its question, its scores and the answers of its sub-questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ita_desktop.domain.framework import Item, Scale
from ita_desktop.domain.scoring import Answers
from ita_desktop.services.overview import Past, ResultLine
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.tabs.indicators.answers import AnswerList
from ita_desktop.ui.tabs.indicators.item_words import comparison, over_the_years
from ita_desktop.ui.tabs.indicators.rows import difference, level, number
from ita_desktop.ui.tabs.indicators.summary import refill
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.field import Field
from ita_desktop.ui.widgets.fields import NumberField
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.text import ShortLabel, Text, label

_CHIPS = 2


class ItemVerbs(NamedTuple):
    """What the panel asks and keeps of a line; what can't be kept raises a Problem."""

    keep: Callable[[ResultLine, str], None]
    answers: Callable[[ResultLine], Mapping[int, Answers]]
    keep_answers: Callable[[ResultLine, Mapping[int, Sequence[str]], bool], None]
    past: Callable[[ResultLine], Sequence[Past]]
    section_name: Callable[[str], str]
    published: Callable[[ResultLine, Item], QWidget]


class ItemPanel(QWidget):
    """Shows one line of the tree; an item's official score and the answers to it can be typed here too."""

    def __init__(self, verbs: ItemVerbs, *, writable: bool) -> None:
        super().__init__()
        self._writable, self._verbs = writable, verbs
        self._line: ResultLine | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self.official: NumberField | None = None
        self.answers: AnswerList | None = None

    def held(self) -> object:
        """The key of the line whose typing was refused and waits to be put right; None where nothing waits."""
        waits = any(field.is_wrong() for field in self.findChildren(Field)) if self._line else False
        return self._line.key if waits and self._line else None

    def show_line(self, shown: ResultLine | None) -> None:
        """Show a line; the same item is brought up to date in place, so that the keyboard stays where it is."""
        if shown is not None and shown is self._line:
            return
        before = self._line
        stays = shown is not None and before is not None and self._stays(before, shown)
        if not stays and shown and before and self._shown and shown.year != before.year:
            self._shown.hide()  # what is being typed there is kept for its own year
        self._line = shown
        if stays and shown and before:
            self._update(shown, anew=before.year != shown.year)
            return
        self.official = self.answers = None
        made = panel(self._content(shown)) if shown else panel()
        if self._shown:
            self._layout.replaceWidget(self._shown, made)
            self._shown.hide()
            self._shown.deleteLater()
        else:
            self._layout.addWidget(made)
        self._shown = made

    def _stays(self, before: ResultLine, shown: ResultLine) -> bool:
        """Whether the fields can stay: for the same item, in another year if nothing of this one is being typed."""
        if shown.item is None or (before.key, before.item) != (shown.key, shown.item):
            return False
        if before.year == shown.year:
            return True
        here = QApplication.focusWidget()
        busy = self.held() is not None or (here is not None and self.isAncestorOf(here))
        return not busy and shown.item.scale is not Scale.DISCLOSURE

    def _content(self, shown: ResultLine) -> QVBoxLayout:
        body = QWidget()
        self._chips, self._owners = row(spacing=6), row(spacing=6)
        parts: list[QWidget | QVBoxLayout | int | None] = [column(self._chips, self._owners, spacing=6)]
        if shown.item:
            parts += [Text(shown.item.title or self.tr("The title of this item is not confirmed yet.")), 4]
            parts += [
                self._scores(),
                self._beside,
                self._past,
                *self._answers(shown.item),
                *self._published(shown, shown.item),
            ]
        else:
            parts += [label(number(shown.score), "total")]
        body.setLayout(column(*parts, None, spacing=8, margins=(16, 10, 16, 12)))
        if shown.item:
            self._update(shown)
        else:
            self._show_chips(shown)
        heading = row(
            Chip(shown.code, accent=True), ShortLabel(shown.title, "panel-title"), spacing=10, margins=(16, 8, 16, 8)
        )
        return column(heading, line(), scrolling(body), spacing=0, margins=(1, 1, 1, 1))

    def _scores(self) -> QWidget:
        self.official = NumberField(self.tr("Official score"), None, self._typed)
        self.official.setEnabled(self._writable)
        self.official.editor.setFixedWidth(self.official.editor.fontMetrics().averageCharWidth() * 11)
        self._computed, self._compared, self._last = label(""), row(spacing=8), label("")
        computed = column(label(self.tr("Computed from answers"), "small"), self._computed, None, spacing=3)
        last = column(label(self.tr("Year before"), "small"), self._last, None, spacing=3)
        self._why = Text(points=SMALL, colour=theme().ink2)
        self._past = Text(points=SMALL, colour=theme().ink2)
        self._beside = QWidget()
        self._beside.setLayout(row(column(self._compared, None), self._why, spacing=8))
        holder = QWidget()
        holder.setLayout(row(self.official, computed, last, None, spacing=20))
        return holder

    def _answers(self, item: Item) -> list[QWidget]:
        """The sub-questions with their answers; an item that an assessor scores has none."""
        if item.scale is Scale.DISCLOSURE or not item.topics:
            return []
        self.answers = AnswerList(item, self._typed_answers, writable=self._writable)
        return [line(), self.answers]

    def _update(self, shown: ResultLine, *, anew: bool = False) -> None:
        """Show what an item has now; `anew` where that is another year."""
        self._show_chips(shown)
        result = shown.result
        if self.official:
            official = result.official if result else None
            self.official.show_value("" if official is None else f"{official:f}")
        self._computed.setText(number(result.computed if result else None))
        self._last.setText(number(shown.last))
        found = comparison(result)
        refill(self._compared, [Chip(found.word, found.state)] if found else [])
        self._why.setText(found.why if found else "")
        self._beside.setVisible(found is not None)
        self._show_past(shown)
        if self.answers:
            self.answers.show_result(self._verbs.answers(shown), result, anew=anew)

    def _show_past(self, shown: ResultLine) -> None:
        words = over_the_years(self._verbs.past(shown))
        self._past.setText(self.tr("Over the years: %1").replace("%1", "\n".join(words)))
        self._past.setVisible(bool(words))

    def _sections(self, item: Item) -> list[Chip]:
        """The ฝ่าย that answer for an item; where there are many the rest is a number that names them."""
        names = [self._verbs.section_name(key) for key in item.sections]
        chips = [Chip(name) for name in names[:_CHIPS]]
        if rest := names[_CHIPS:]:
            more = Chip(f"+{len(rest)}")
            more.setToolTip(", ".join(rest))
            more.setAccessibleName(", ".join(rest))
            chips.append(more)
        return chips

    def _show_chips(self, shown: ResultLine) -> None:
        of_level = level(shown)
        chips = [Chip(of_level.text, of_level.state)] if shown.level else []
        if shown.item and not shown.item.title_confirmed:
            chips.append(Chip(self.tr("Unconfirmed"), State.WATCH))
        if shown.difference is not None:
            chips.append(Chip(self.tr("%1 since last year").replace("%1", difference(shown.difference).text)))
        refill(self._chips, chips)
        refill(self._owners, self._sections(shown.item) if shown.item else [])
        self._chips.addStretch(1)
        self._owners.addStretch(1)

    def _typed(self, score: Decimal | None) -> None:
        if self._line:
            self._verbs.keep(self._line, "" if score is None else f"{score:f}")

    def _typed_answers(self, rows: Mapping[int, Sequence[str]], percents: bool) -> None:
        if self._line:
            self._verbs.keep_answers(self._line, rows, percents)

    def _published(self, shown: ResultLine, item: Item) -> list[QWidget]:
        """What the office publishes for a disclosure item, and what it lacks."""
        return [line(), self._verbs.published(shown, item)] if item.scale is Scale.DISCLOSURE else []
