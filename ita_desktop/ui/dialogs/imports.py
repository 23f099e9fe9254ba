"""Importing a table: choose or paste, look at what would change and at every doubt, then take it as one step.

One dialog for every kind of import that fills rows by key; a Job says what is read and how it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from ita_desktop.domain import messages as sentences
from ita_desktop.services.frameworks import ItemChange, ItemImport
from ita_desktop.services.scores import Difference, ScoreImport
from ita_desktop.services.session import Session
from ita_desktop.services.sources import Source
from ita_desktop.ui import messages, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.dialogs import import_acts
from ita_desktop.ui.dialogs.dialog import Dialog
from ita_desktop.ui.dialogs.import_acts import ImportActs, place_words
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.notices import EmptyState, Way
from ita_desktop.ui.widgets.panels import Split, column, line, panel, row
from ita_desktop.ui.widgets.rows import RIGHT, Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import ShortLabel, Text, label

Read = TypeVar("Read")
Doubt = tuple[str, str, Mapping[str, object]]


class Job(NamedTuple, Generic[Read]):
    """One kind of import."""

    title: str
    hint: str
    read: Callable[[Session, Source], Read]
    columns: Sequence[Column[Any]]
    lines: Callable[[Read], Sequence[Any]]
    doubts: Callable[[Read], Sequence[Doubt]]
    apply: Callable[[Read], object]
    told: Callable[[int], str]


class ImportDialog(Dialog):
    """First the two ways in, then what was read beside its doubts."""

    def __init__(self, parent: QWidget, desk: Desk, job: Job[Any]) -> None:
        super().__init__(parent, job.title, 1120, 700)
        self.desk, self.job = desk, job
        self.acts = ImportActs(self, desk, self._ready_again)
        self.working = self.acts.working
        self._read: Any = None
        self._pages = QStackedLayout()
        pasting = self.tr("Cells copied in Excel, or a table copied in Word or a web page.")
        ways = [
            Way(self.tr("From a file"), job.hint, self.tr("Choose a file"), self.choose, "file-spreadsheet", True),
            Way(self.tr("From the clipboard"), pasting, self.tr("Paste"), self.paste, "clipboard-paste"),
        ]
        words = self.tr("First you see what would change. Nothing is written before you say so.")
        self._pages.addWidget(panel(column(EmptyState(self.tr("Where is the table?"), words, ways))))
        self._pages.addWidget(self._preview())
        body = column(self.working)
        body.addLayout(self._pages, 1)
        self._again = button(self.tr("Another source"), lambda: self._pages.setCurrentIndex(0), icon="rotate-ccw")
        self._take = button("", self._apply, role="primary", icon="check")
        self.fill(body, self._again, None, button(self.tr("Cancel"), self.reject), self._take)
        self._show_buttons()

    def _preview(self) -> QWidget:
        self._source = ShortLabel("", "panel-title")
        self.changes = RowsView(RowsModel(self.job.columns, Listed({})), self.tr("What would change"))
        doubts: list[Column[Doubt]] = [
            Column(self.tr("What is not sure"), lambda one: Cell(_said(one), place_words(one[0]), State.WATCH)),
        ]
        self.doubts = RowsView(RowsModel(doubts, Listed({})), self.tr("Doubts"), two_lines=True)
        self.doubts.chosen.connect(self._show_doubt)
        self._doubt = Text(points=12)
        self._doubt_title = label("", "panel-title")
        head = row(self._source, margins=(14, 8, 14, 8))
        left = panel(column(head, line(), self.changes, spacing=0, margins=(1, 1, 1, 1)))
        head = row(self._doubt_title, margins=(14, 8, 14, 8))
        whole = row(self._doubt, margins=(14, 8, 14, 8))
        right = panel(column(head, line(), self.doubts, line(), whole, spacing=0, margins=(1, 1, 1, 1)))
        return Split(left, right, 0.55)

    def _show_doubt(self, key: Key | None) -> None:
        """The whole sentence of the marked doubt, which its row may cut."""
        doubts = self.job.doubts(self._read)
        self._doubt.setText(_said(doubts[key]) if isinstance(key, int) and key < len(doubts) else "")

    def _show_buttons(self) -> None:
        count = len(self.job.lines(self._read)) if self._read is not None else 0
        shown = self._pages.currentIndex() == 1
        self._again.setVisible(shown)
        self._take.setEnabled(shown and count > 0)
        self._take.setText(self.tr("Import %n changes", "", count) if shown else self.tr("Import"))

    # --- reading --------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Read a file that the person chooses."""
        if path := messages.choose_source(self, self.desk.preferences.folder):
            self._start(path.name, import_acts.from_file(path))

    def paste(self) -> None:
        """Read what was copied."""
        self.try_to(lambda: self._start(self.tr("the clipboard"), import_acts.from_clipboard()))

    def _start(self, name: str, load: import_acts.Load) -> None:
        self.acts.read(name, load, self.job.read, lambda read: self._show(name, read))

    def _show(self, name: str, read: Any) -> None:
        self._read = read
        lines, doubts = self.job.lines(read), self.job.doubts(read)
        self._source.setText(self.tr("%1: %n changes", "", len(lines)).replace("%1", name))
        self._doubt_title.setText(self.tr("%n doubts", "", len(doubts)) if doubts else self.tr("No doubts"))
        self.changes.refresh(Listed(dict(enumerate(lines))))
        self.doubts.refresh(Listed(dict(enumerate(doubts))))
        self._pages.setCurrentIndex(1)
        self._show_buttons()
        self.changes.select(0, 0)
        self.doubts.select(0, 0)
        (self._take if lines else self._again).setFocus()

    def done(self, result: int) -> None:
        self.acts.stop()
        super().done(result)

    def _ready_again(self) -> None:
        self._again.setEnabled(True)
        self._show_buttons()

    def _apply(self) -> None:
        self._take.setEnabled(False)
        self._again.setEnabled(False)
        count = len(self.job.lines(self._read))
        self.acts.take(lambda: self.job.apply(self._read), lambda: self.job.told(count))


def _said(doubt: Doubt) -> str:
    _, rule, values = doubt
    return sentences.say_doubt(rule, values, speech.language())


# --- the kinds --------------------------------------------------------------------------------------------------


def scores_job(desk: Desk, year: int) -> Job[ScoreImport]:
    """The result of a year: official scores and answers."""
    columns: list[Column[Difference]] = [
        Column(tr("Item"), lambda one: Cell(_of(one), weight=MEDIUM)),
        Column(tr("Now"), lambda one: Cell(_value(one.before), colour="ink2"), 190, RIGHT),
        Column(tr("After the import"), lambda one: Cell(_value(one.after), weight=MEDIUM), 190, RIGHT),
    ]
    return Job(
        title=tr("Import the result of fiscal year %1").replace("%1", str(year)),
        hint=tr("A list of items and scores, the answers of each sub-question, or the published table."),
        read=lambda opened, source: opened.scores.read_import(source, year),
        columns=columns,
        lines=lambda read: read.differences,
        doubts=lambda read: read.doubts,
        apply=desk.session.scores.apply_import,
        told=lambda count: tr("%n values imported.", "", count),
    )


def items_job(desk: Desk, year: int) -> Job[ItemImport]:
    """An item list: titles of items that are there, and new items."""
    kinds = {"new": tr("new"), "changed": tr("new title")}
    columns: list[Column[ItemChange]] = [
        Column(tr("Question"), lambda one: Cell(one.title, lead=one.code)),
        Column(tr("What happens"), lambda one: Cell(kinds[one.kind], colour="ink2"), 130),
    ]
    return Job(
        title=tr("Import the item list of fiscal year %1").replace("%1", str(year)),
        hint=tr("A table with the code and the question of each item, under its indicator."),
        read=lambda opened, source: opened.frameworks.read_items(source, year),
        columns=columns,
        lines=lambda read: [one for one in read.changes if one.kind != "same"],
        doubts=lambda read: read.doubts,
        apply=desk.session.frameworks.apply_items,
        told=lambda count: tr("%n items imported.", "", count),
    )


def _of(one: Difference) -> str:
    topic = tr("sub-question %1").replace("%1", str(one.topic))
    return one.code if one.topic is None else f"{one.code} · {topic}"


def _value(value: Any) -> str:
    if value is None:
        return "–"
    numbers = getattr(value, "counts", None) or getattr(value, "percents", None)
    return " · ".join(map(str, numbers)) if numbers else f"{value:.2f}"
