"""What the window says without a dialog: a toast with undo, a bar for trouble, an empty state with its button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, px, theme
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, panel, row, scrolling
from ita_desktop.ui.widgets.text import Text, label

Act = Callable[[], object]
_SECONDS = 8
_CARD = (250, 340)


def announce(widget: QWidget, text: str) -> None:
    """Let screen readers say a text."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    widget.setAccessibleName(text)
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))


class Toast(QFrame):
    """Says in a corner what was just done, and offers to take it back; goes by itself, but not under the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        colours = theme()
        self.setObjectName("toast")
        self.setStyleSheet(
            f"#toast {{ background: {colours.toast}; border-radius: {px(5)}px; }}"
            f"#toast QLabel {{ color: {colours.on_toast}; }}"
            f"#toast QPushButton {{ background: transparent; border: 1px solid transparent; color: #A5CFF5;"
            f" font-weight: 600; padding: 0 {px(6)}px; }} #toast QPushButton:focus {{ border: 2px solid #A5CFF5; }}"
        )
        self._words = label("")
        self._act = QPushButton()
        self._key = label("", "")
        self.setLayout(row(self._words, self._act, self._key, spacing=8, margins=(16, 4, 16, 4)))
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self._on_click: Act | None = None
        self._act.clicked.connect(self._clicked)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, act: str = "", on_click: Act | None = None, key: QKeySequence | None = None) -> None:
        """Show a sentence and, where it has one, its button."""
        self._words.setText(text)
        self._act.setText(act)
        self._act.setVisible(bool(act))
        self._key.setText(key.toString(QKeySequence.SequenceFormat.NativeText) if key else "")
        self._key.setVisible(key is not None)
        self._on_click = on_click
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def text(self) -> str:
        """What it says now."""
        return self._words.text()

    def _clicked(self) -> None:
        self.hide()
        if self._on_click:
            self._on_click()

    def _place(self) -> None:
        self.move(px(24), self._window.height() - self.height() - px(44))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False


class TroubleBar(QFrame):
    """Trouble that stops nobody: stays until it is dealt with or closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trouble")
        tone = theme().states[State.LATE]
        self.setStyleSheet(
            f"#trouble {{ background: {tone.tint}; border: 1px solid {tone.fill}; border-radius: {px(6)}px; }}"
        )
        self._text = Text(colour=tone.text, weight=MEDIUM)
        shape = QLabel()
        shape.setPixmap(icons.pixmap(icons.shape(State.LATE), 20, self.devicePixelRatioF()))
        self._buttons = row(spacing=8)
        close = button("", self.hide, role="icon", icon="x", name=self.tr("Close this notice"))
        self.setLayout(row(shape, self._text, self._buttons, close, spacing=10, margins=(14, 6, 8, 6)))
        self.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), px(50))  # layouts would reckon with its narrowest shape

    def say(self, text: str, acts: Sequence[tuple[str, Act]] = ()) -> None:
        """Show a sentence with its buttons."""
        self._text.setText(text)
        while (item := self._buttons.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for words, act in acts:
            self._buttons.addWidget(button(words, act))
        self.show()
        announce(self, text)

    def text(self) -> str:
        """What it says now."""
        return self._text.text() if self.isVisible() else ""


class Way(NamedTuple):
    """One way on from an empty place: what it does, in a few words and a button."""

    title: str
    words: str
    act: str
    on_click: Act
    icon: str = ""
    advised: bool = False


class EmptyState(QWidget):
    """A place with nothing in it yet: says why, and offers the ways on."""

    def __init__(self, title: str, words: str, ways: Sequence[Way] = ()) -> None:
        super().__init__()
        parts: list[QWidget] = [self._card(way) for way in ways]
        cards = row(None, *parts, None, spacing=20)
        for place in range(1, len(parts) + 1):
            cards.setStretch(place, _CARD[1])  # cards grow to their width before what is beside them does
        text = [Text(words, colour=theme().ink2, centred=True)] if words else []
        inside = QWidget()
        head = (label_centred(title), *text, 24 if words else 12)
        inside.setLayout(column(None, *head, cards, None, spacing=8, margins=(24, 12, 24, 12)))
        self.setLayout(column(scrolling(inside)))

    def _card(self, way: Way) -> QWidget:
        colours = theme()
        picture = QLabel()
        if way.icon:
            svg = icons.outline(way.icon, colours.accent)
            picture.setPixmap(icons.pixmap(svg, 28, self.devicePixelRatioF()))
        act = button(way.act, way.on_click, role="primary" if way.advised else "")
        act.setAccessibleDescription(way.words)
        parts = (picture, label(way.title, "panel-title"), Text(way.words, colour=colours.ink2), None, 8, act)
        card = panel(column(*parts, spacing=8, margins=(24, 20, 24, 20)))
        edge = colours.accent if way.advised else colours.edge
        card.setObjectName("card")
        card.setStyleSheet(
            f"#card {{ background: {colours.surface}; border: 1px solid {edge}; border-radius: {px(6)}px; }}"
        )
        card.setMinimumWidth(px(_CARD[0]))
        card.setMaximumWidth(px(_CARD[1]))
        card.setMinimumHeight(px(230))
        return card


def label_centred(text: str) -> QLabel:
    """A large title in the middle."""
    made = label(text, "big")
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made
