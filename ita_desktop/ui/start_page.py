"""The page without a file: begin, recent files, and where the year stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QWidget

from ita_desktop import __version__, assets
from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.ui import speech
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import BODY, MEDIUM, SEMIBOLD, SMALL, font, px, theme
from ita_desktop.ui.physical_keys import digit_of
from ita_desktop.ui.preferences import Recent
from ita_desktop.ui.recent import Glance
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, line, panel, row, scrolling
from ita_desktop.ui.widgets.text import Line, Lines, ShortLabel, Text, label

_SHOWN = 4


class StartPage(QWidget):
    """Three ways to begin at the left, recent files and the calendar at the right."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    backups_wanted = Signal()
    language_wanted = Signal(str)
    file_chosen = Signal(object)

    def __init__(self, recent: Sequence[Recent], today: dt.date) -> None:
        super().__init__()
        self.setProperty("role", "canvas")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._recent = list(recent)[:_SHOWN]
        self._rows: dict[Path, _RecentRow] = {}
        right = panel(self._right(today))
        right.setMinimumWidth(px(480))
        page = row(self._left(), right, spacing=28, margins=(32, 22, 32, 14))
        page.setStretch(0, 3)
        page.setStretch(1, 5)
        self.setLayout(page)

    # --- left -----------------------------------------------------------------------------------------------

    def _left(self) -> QWidget:
        picture = QLabel()
        svg = assets.resource("icons", "app.svg").read_bytes()
        picture.setPixmap(icons.pixmap(svg, 50, self.devicePixelRatioF()))
        names = column(
            label("ITA Desktop", "big"), label(self.tr("Prepares the ITA of a district office"), "small"), spacing=0
        )
        cards = [
            _Card(self.tr("New office file"), self.tr("Choose the district and the fiscal year"), "file-plus",
                  self.new_wanted.emit, "Ctrl+N", primary=True),
            _Card(self.tr("Open an office file"), self.tr("A .ita file on this PC, a stick or a share"), "folder-open",
                  self.open_wanted.emit, "Ctrl+O"),
            _Card(self.tr("Try with the sample office"), self.tr("Invented data of whole years; touches no real file"),
                  "book-open", self.sample_wanted.emit),
        ]  # fmt: skip
        other = "en" if speech.language() == "th" else "th"
        language = button(
            "English" if other == "en" else "ไทย",
            lambda: self.language_wanted.emit(other),
            role="link",
            icon="languages",
        )
        links = row(
            button(self.tr("Backup and restore"), self.backups_wanted.emit, role="link", icon="database-backup"),
            None,
            language,
        )
        made = QWidget()
        drop = _DropHint(self.tr("Or drop an office file (.ita) here"))
        made.setLayout(column(row(picture, names, None, spacing=16), 16, *cards, drop, None, links, spacing=8))
        made.setMaximumWidth(px(520))
        self.first = cards[0]
        return made

    # --- right ----------------------------------------------------------------------------------------------

    def _right(self, today: dt.date) -> QLayout:
        count = len(self._recent)
        hint = self.tr("Keys 1–%1 open").replace("%1", str(count)) if count > 1 else ""
        title = row(label(self.tr("Recent files"), "panel-title"), None, label(hint, "small"), margins=(20, 8, 20, 6))
        year = Month.of(today).fiscal_year
        heading = row(
            label(self.tr("ITA calendar, fiscal year %1").replace("%1", str(year)), "panel-title"), None,
            label(self.tr("Today %1").replace("%1", speech.day(today)), "small"), margins=(20, 4, 20, 0),
        )  # fmt: skip
        calm = self.tr("The program sends nothing anywhere and needs no internet.")
        version = label(self.tr("Version %1").replace("%1", __version__), "small")
        foot = row(_picture("hard-drive"), ShortLabel(calm, "small"), version, spacing=6, margins=(20, 4, 20, 6))
        calendar = YearCalendar(year, today)
        layout = column(
            title, line(), self._files(), line(), heading, calendar, line(), foot, spacing=0, margins=(1, 1, 1, 1)
        )
        layout.setStretch(2, 1)
        return layout

    def _files(self) -> QWidget:
        """The recent files; on a low screen they scroll."""
        parts: list[QWidget | QLayout] = []
        for number, entry in enumerate(self._recent, 1):
            made = self._rows[Path(entry.path)] = _RecentRow(number, entry)
            made.wanted.connect(self.file_chosen)
            parts += [made, line()]
        if not self._recent:
            none = Text(self.tr("Files that you open will stand here."), colour=theme().ink2)
            parts.append(row(none, margins=(20, 16, 20, 16)))
        holder = QWidget()
        holder.setLayout(column(*parts, None, spacing=0))
        area = scrolling(holder)
        area.setMinimumHeight(px(90))
        return area

    def show_glance(self, seen: Glance) -> None:
        """Say what was found out about a recent file."""
        if seen.path in self._rows:
            self._rows[seen.path].show_glance(seen)

    # --- keys and drops -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit and digit <= len(self._recent) and not event.modifiers():
            self.file_chosen.emit(Path(self._recent[digit - 1].path))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.toLocalFile().lower().endswith(".ita") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.toLocalFile().lower().endswith(".ita"):
                self.file_chosen.emit(Path(url.toLocalFile()))
                return


def _picture(name: str, colour: str | None = None, size: float = 18) -> QLabel:
    made = QLabel()
    made.setPixmap(icons.pixmap(icons.outline(name, colour or theme().ink2), size, made.devicePixelRatioF()))
    return made


class _Card(QPushButton):
    """A large button of two lines."""

    def __init__(
        self, title: str, words: str, icon: str, act: Callable[[], object], key: str = "", *, primary: bool = False
    ) -> None:
        super().__init__()
        colours = theme()
        ink, paper = (colours.on_accent, colours.accent) if primary else (colours.ink, colours.surface)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setFixedHeight(px(68))
        self.setObjectName("card")
        edge = colours.accent if primary else colours.edge
        focus = colours.ink if primary else colours.accent
        self.setStyleSheet(
            f"#card {{ background: {paper}; border: 1px solid {edge}; border-radius: {px(6)}px; min-height: {px(66)}px;"
            f" max-height: {px(66)}px; }} #card:focus {{ border: 2px solid {focus}; }}"
            f"#card:hover {{ background: {colours.strong if primary else colours.raised}; }}"
            f"#card QLabel {{ color: {ink}; }}"
        )
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        texts = Lines(Line(title, BODY, SEMIBOLD, ink), Line(words, SMALL, MEDIUM, ink))
        picture = _picture(icon, colours.on_accent if primary else colours.accent, 26)
        self.setLayout(row(picture, texts, label(shown, "small"), spacing=18, margins=(20, 4, 18, 4)))
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: act())


class _DropHint(QWidget):
    """A dashed place that says files may be dropped."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setFixedHeight(px(48))
        self.setLayout(row(_picture("file-input"), label(words, "small"), None, spacing=16, margins=(22, 4, 16, 4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(QColor(theme().border))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        painter.end()


class _RecentRow(QPushButton):
    """One recent file: name, folder, and what is known of it."""

    wanted = Signal(object)

    def __init__(self, number: int, entry: Recent) -> None:
        super().__init__()
        colours, path = theme(), Path(entry.path)
        self.setObjectName("recent")
        self.setStyleSheet(
            "#recent { background: transparent; border: none; border-radius: 0; text-align: left;"
            f" min-height: {px(86)}px; max-height: {px(86)}px; }} #recent:hover {{ background: {colours.raised}; }}"
            f"#recent:focus {{ border: 2px solid {colours.accent}; }}"
        )
        self.setFixedHeight(px(88))
        self._path = path
        self._texts = Lines()
        self._show(Line("…", SMALL, colour=colours.ink3))
        when = label(speech.moment(entry.opened), "small")
        layout = row(_picture("file-text", colours.accent, 22), self._texts, when, spacing=16, margins=(20, 4, 20, 4))
        layout.setAlignment(when, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.setAccessibleName(f"{number} {path.name}")
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.wanted.emit(path))

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(88))

    def show_glance(self, seen: Glance) -> None:
        """Say office and year, who has it open, or that it is not there."""
        colours = theme()
        if seen.problem:
            words = speech.say(seen.problem).what
            fact = Line(words, SMALL, colour=colours.ink2, picture=icons.outline("unplug", colours.ink2))
        elif seen.holder:
            words, ink = self.tr("%1 has it open; it can be read"), colours.states[State.WATCH].text
            fact = Line(words.replace("%1", seen.holder), SMALL, MEDIUM, ink, icons.outline("lock", ink))
        else:
            words = self.tr("%1 · fiscal year %2").replace("%1", seen.office).replace("%2", str(seen.year or "–"))
            fact = Line(words, SMALL, colour=colours.ink2)
        self._show(fact)
        self.setAccessibleDescription(fact.text)

    def _show(self, fact: Line) -> None:
        folder = Line(str(self._path.parent), SMALL, colour=theme().ink2)
        self._texts.show_lines(Line(self._path.name, BODY, SEMIBOLD), folder, fact)


class YearCalendar(QWidget):
    """What an ITA year asks when, with today in it."""

    def __init__(self, year: int, today: dt.date) -> None:
        super().__init__()
        self._year, self._today = year, today
        self.setFixedHeight(px(158))
        self._spans = (
            (self.tr("Analyse, write the plan"), 0, 3, 0, False),
            (self.tr("Six-month report"), 5, 7, 0, False),
            (self.tr("Do the measures, follow up monthly"), 2, 8, 1, True),
            (self.tr("Assessment, publication of OIT"), 3, 9, 2, True),
            (self.tr("Results"), 9, 12, 1, False),
        )
        self.setAccessibleName("; ".join(span[0] for span in self._spans))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL))
        left, width = px(20), (self.width() - px(40)) / 12
        months = months_of(self._year)
        now = Month.of(self._today)
        if now in months:
            place = left + width * months.index(now)
            painter.fillRect(QRectF(place, px(4), width, self.height() - px(12)), QColor(colours.selection))
        for number, month in enumerate(months):
            painter.setPen(QColor(colours.strong if month == now else colours.ink2))
            painter.setFont(font(SMALL, SEMIBOLD if month == now else MEDIUM))
            rect = QRectF(left + width * number, px(4), width, px(28))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, speech.short_month(month.month))
        for words, first, last, lane, strong in self._spans:
            rect = QRectF(left + width * first + 2, px(36) + lane * px(38), width * (last - first) - 4, px(30))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if strong else colours.states[State.NOT_YET].tint))
            painter.drawRoundedRect(rect, px(4), px(4))
            painter.setPen(QColor(colours.on_accent if strong else colours.ink2))
            painter.setFont(font(SMALL, MEDIUM))
            wide = rect.adjusted(-px(24), 0, px(24), 0)  # words may be longer than their months; whole they stay
            painter.drawText(wide, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
