"""Search in the header: finds any run of letters in anything typed, and goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from ita_desktop.services.finding import Found
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import SMALL, font, px, theme
from ita_desktop.ui.widgets.panels import column
from ita_desktop.ui.widgets.rows import Cell, Column, Key, Listed, RowsModel
from ita_desktop.ui.widgets.rows_view import RowsView
from ita_desktop.ui.widgets.text import label

_PAUSE = 120
_ROWS = 7
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}


class SearchBox(QLineEdit):
    """The field; what it finds hangs below it."""

    going = Signal(object)
    """The Place that was chosen."""

    def __init__(self, find: Callable[[str], list[Found]], window: QWidget) -> None:
        super().__init__()
        self._find = find
        self.setPlaceholderText(self.tr("Search everything in this file"))
        self.setAccessibleName(self.tr("Search everything in this file"))
        self.setTextMargins(px(26), 0, 0, 0)
        self._window = window
        self._results: _Results | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.search_now)
        self.textEdited.connect(lambda: self._pause.start())

    def search_now(self) -> None:
        """Show what the text finds."""
        self._pause.stop()
        text = self.text().strip()
        if text:
            self._panel().show_found(self._find(text), text, self)
        else:
            self.hide_results()

    def _panel(self) -> _Results:
        """The panel of results, made when something is first searched."""
        if self._results is None:
            self._results = _Results(self._window)
            self._results.opened.connect(self._go)
            self.destroyed.connect(self._results.deleteLater)
        return self._results

    def hide_results(self) -> None:
        """Put what was found away."""
        if self._results:
            self._results.hide()

    def _is_open(self) -> bool:
        return self._results is not None and self._results.isVisible()

    def results(self) -> RowsView:
        """The list of what was found."""
        return self._panel().view

    def _go(self, found: Found) -> None:
        self.hide_results()
        self.clear()
        self.going.emit(found.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._is_open():
            self._panel().step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive() or not self._is_open():
                self.search_now()
            if self._is_open():
                self._panel().open_current()
        elif key == Qt.Key.Key_Escape:
            self.hide_results() if self._is_open() else self.clear()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self.hide_results)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, colours, size = QPainter(self), theme(), px(18)
        place = QRectF(px(12), (self.height() - size) / 2, size, size)
        icons.paint(painter, icons.outline("search", colours.ink2), place)
        key = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)
        if not self.text() and self._has_room_for(key):
            painter.setFont(font(SMALL))
            painter.setPen(QColor(colours.ink3))
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect().adjusted(0, 0, -px(12), 0), middle, key)
        painter.end()

    def _has_room_for(self, key: str) -> bool:
        """Whether the key stands behind the whole of what the field is for."""
        words = QFontMetricsF(self.font()).horizontalAdvance(self.placeholderText())
        return words + QFontMetricsF(font(SMALL)).horizontalAdvance(key) + px(26 + 12 + 24) <= self.width()


class _Results(QFrame):
    """What was found, in a panel over the window."""

    opened = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._found: dict[Key, Found] = {}
        self._text = ""
        self.setProperty("role", "panel")
        columns: list[Column[Found]] = [Column("", self._show)]
        self._model: RowsModel[Found] = RowsModel(columns, Listed({}))
        self.view = RowsView(self._model, self.tr("Found"), two_lines=True)
        self.view.setHeaderHidden(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.clicked.connect(lambda: self.open_current())
        self._nothing = label("", "small")
        self.setLayout(column(self._nothing, self.view, spacing=0, margins=(1, 1, 1, 1)))
        self._nothing.setContentsMargins(px(14), px(10), px(14), px(10))
        self.hide()

    def _show(self, found: Found) -> Cell:
        kinds = {
            "item": self.tr("Item"),
            "framework": self.tr("Framework"),
            "section": self.tr("Section"),
            "school": self.tr("School"),
            "person": self.tr("Person"),
            "office": self.tr("Office"),
            "respondents": self.tr("Respondents"),
            "measure": self.tr("Measure"),
            "followup": self.tr("Monthly follow-up"),
            "risk": self.tr("Risk"),
            "report-texts": self.tr("Report"),
        }
        year = self.tr("fiscal year %1").replace("%1", str(found.place.year)) if found.place.year else ""
        around = "" if found.text in found.title else _around(found.text, self._text)
        return Cell(found.title, " · ".join(filter(None, (kinds.get(found.place.kind), year, around))))

    def show_found(self, found: list[Found], text: str, below: QWidget) -> None:
        """Show what was found below the field."""
        self._text, self._found = text, dict(enumerate(found))
        self._model.set_source(Listed(self._found))
        self._nothing.setText(self.tr("Nothing holds “%1”").replace("%1", text))
        self._nothing.setVisible(not found)
        self.view.setVisible(bool(found))
        self.view.select(0)
        width = max(below.width(), px(520))
        height = min(_ROWS, len(found)) * px(56) + px(4) if found else px(44)
        corner = below.mapTo(self.window(), QPoint(below.width() - width, below.height() + px(4)))
        self.setGeometry(max(px(10), corner.x()), corner.y(), width, height)
        self.show()
        self.raise_()

    def step(self, rows: int) -> None:
        """Move the marked row."""
        key = self.view.current_key()
        place = (key if isinstance(key, int) else 0) + rows
        self.view.select(min(len(self._found) - 1, max(0, place)))

    def open_current(self) -> None:
        """Go to the marked row."""
        key = self.view.current_key()
        if isinstance(key, int) and key in self._found:
            self.opened.emit(self._found[key])


def _around(text: str, wanted: str) -> str:
    """The part of a text in which the wanted words stand."""
    at = text.casefold().find(wanted.split()[0].casefold())
    return text if at < 24 else f"…{text[at - 16 :]}"
