"""A real window over real files, and a person who answers the dialogs that open."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from ita_desktop import app
from ita_desktop.services import session
from ita_desktop.services.finding import Place
from ita_desktop.services.session import Session
from ita_desktop.ui import speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import LIGHT
from ita_desktop.ui.main_window import MainWindow
from ita_desktop.ui.preferences import Preferences
from ita_desktop.ui.tabs.tab import Tab
from ita_desktop.ui.tasks import Tasks
from ita_desktop.ui.widgets.panels import row

SCREEN = (1920, 1080)
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def _large_screen() -> None:
    """The offscreen screen is 800 × 800 unless it is told; dialogs fit themselves to the screen."""
    folder = Path(tempfile.mkdtemp(prefix="screen-"))
    screen = {"name": "screen", "x": 0, "y": 0, "width": SCREEN[0], "height": SCREEN[1], "dpr": 1}
    config = {"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96}]}
    (folder / "screen.json").write_text(json.dumps(config), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screen.json'}"


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    if sys.platform == "linux":
        _large_screen()
    return app.make_application(["ita-desktop"])


_PATIENCE = 60
"""Looks of a tenth of a second at one dialog that nobody answers."""


@pytest.fixture(autouse=True)
def no_dialog_waits_for_ever(qapp: QApplication) -> Iterator[None]:
    """A dialog that no test answers is closed and fails its test, which would else wait until night."""
    waiting: dict[QWidget, int] = {}
    left: list[str] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QDialog):
            waiting[shown] = waiting.get(shown, 0) + 1
            if waiting[shown] > _PATIENCE:
                left.append(shown.text() if hasattr(shown, "text") else shown.windowTitle())
                shown.reject()

    timer = QTimer(qapp, interval=100)
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()
    timer.deleteLater()
    assert not left, f"nobody answered: {left}"


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """What a new person prefers, in Thai and light."""
    return Preferences(tmp_path / "settings" / "preferences.json", theme="light", folder=str(tmp_path))


@pytest.fixture
def make_window(qtbot, preferences: Preferences) -> Iterator[Callable[..., MainWindow]]:
    """Windows that close behind themselves."""
    made: list[MainWindow] = []

    def make(path: Path | None = None, size: tuple[int, int] = (1440, 900)) -> MainWindow:
        window = MainWindow(preferences)
        made.append(window)
        window.begin(path)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(lambda: not window.tasks.busy())
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    QTest.qWait(0)


@pytest.fixture
def window(make_window, sample_path: Path) -> MainWindow:
    """The window over the sample office."""
    made: MainWindow = make_window(sample_path)
    return made


@pytest.fixture
def desk(office: Session, preferences: Preferences) -> Iterator[Desk]:
    """A desk over the new office, without a window; it remembers what was said."""
    speech.use(QApplication.instance(), "th")
    made = Desk(office, Tasks(), preferences)
    made.said, made.heard = [], []
    made.troubled.connect(made.said.append)
    made.told.connect(made.heard.append)
    yield made
    made.close()
    made.tasks.close()


def to_front(window: QWidget) -> None:
    """Give the window back the keyboard after a dialog, as a window manager does."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


@pytest.fixture
def in_front(qtbot) -> Iterator[Callable[[QDialog], QDialog]]:
    """Opens a dialog in front; those still open are closed behind the test."""
    made: list[QDialog] = []

    def opened(dialog: QDialog) -> QDialog:
        made.append(dialog)
        dialog.open()
        qtbot.waitExposed(dialog)
        to_front(dialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield opened
    for dialog in made:
        if dialog.isVisible():
            dialog.done(0)
        dialog.deleteLater()
    QTest.qWait(0)


class Person:
    """Does one act for each dialog that opens, in order."""

    def __init__(self) -> None:
        self.acts: deque[Callable[[QDialog], object]] = deque()
        self.read: list[str] = []
        self._seen: QWidget | None = None
        self._waits = 0

    def will(self, *acts: Callable[[QDialog], object]) -> None:
        """Begin to look for dialogs."""
        self.acts.extend(acts)
        self._waits = 0
        self._look_soon()

    def _look_soon(self) -> None:
        QTimer.singleShot(15, self._look)

    def _look(self) -> None:
        shown = QApplication.activeModalWidget()
        fresh = isinstance(shown, QDialog) and shown is not self._seen and shown.isVisible()
        if fresh and not shown.isActiveWindow():
            shown.activateWindow()
            self._look_soon()
        elif fresh:
            self._seen = shown
            act = self.acts.popleft()
            if self.acts:
                self._look_soon()
            self.read.append(shown.text() if hasattr(shown, "text") else shown.windowTitle())
            try:
                act(shown)
            except BaseException:
                shown.reject()
                raise
        elif self.acts and self._waits < 400:
            self._waits += 1
            self._look_soon()


@pytest.fixture
def person() -> Iterator[Person]:
    """Somebody who answers; a dialog that was expected and never came fails the test."""
    made = Person()
    yield made
    assert not made.acts, f"a dialog did not open; read so far: {made.read}"


@pytest.fixture
def at_place(window: MainWindow, person: Person) -> Callable[..., None]:
    """Goes to a place that a dialog shows, does something there and closes it."""

    def act(place: Place, *acts: Callable[[QDialog], object]) -> None:
        def turn(dialog: QDialog) -> None:
            assert QTest.qWaitForWindowActive(dialog)
            for one in acts:
                one(dialog)
            if dialog.isVisible():
                dialog.accept()

        person.will(turn)
        window.go(place)

    return act


def open_list_tab(window: MainWindow, place: int) -> Tab:
    """A tab in front, its detail made and the keyboard in its list."""
    window.workspace.show_tab(place)
    tab = window.workspace.current()
    if tab.list is not None:
        tab._beside.fill()
        tab.list.setFocus()
    return tab


def in_detail(tab: Tab) -> bool:
    """Whether the keyboard is in the detail beside the list."""
    return tab._beside.isAncestorOf(tab.window().focusWidget())


def drop_plans(path: Path) -> None:
    """Take every plan out of a file."""
    with session.open_to_write(path) as desk:
        for year in desk.plans.years():
            desk.plans.remove(year, [measure.id for measure in desk.plans.measures(year)])


def press(parent: QWidget, words: str) -> None:
    """Click the visible button with these words, or this name."""
    buttons = [b for b in parent.findChildren(QPushButton) if b.isVisible()]
    found = [b for b in buttons if words in (b.text(), b.accessibleName())]
    assert found, f"no button “{words}”, but {[b.text() or b.accessibleName() for b in buttons]}"
    assert found[0].isEnabled(), f"“{words}” can't be pressed"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def pressing(words: str) -> Callable[[QDialog], None]:
    """An act: press this button."""
    return lambda dialog: press(dialog, words)


def write(widget: QWidget, text: str) -> None:
    """Type into a field, as a person who marks what was there first."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text) if text.isascii() else widget.insert(text)


def key(widget: QWidget, name: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the widget, with its shortcuts."""
    QTest.keyClick(widget, name, modifier)


def type_thai(editor: QWidget, text: str) -> None:
    """Type letters that a Latin keyboard does not have."""
    for letter in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, editor, Qt.Key(ord(letter)), letter, Qt.KeyboardModifier.NoModifier)


def beside(*widgets: QWidget) -> QWidget:
    """Widgets in one window, so that the keyboard has where to go."""
    box = QWidget()
    box.setLayout(row(*widgets))
    return box


@pytest.fixture
def show(qtbot, qapp: QApplication) -> Callable[..., QWidget]:
    """Show a widget in a window that has the keyboard."""
    measures.use(LIGHT, 1.0)
    measures.dress(qapp)

    def shown(widget: QWidget, width: int = 400, height: int = 300) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        assert QTest.qWaitForWindowActive(widget)
        return widget

    return shown
