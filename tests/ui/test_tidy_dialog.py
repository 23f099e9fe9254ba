"""The open file is made smaller from the window: said before, done beside it, opened again, said after."""

import io
import random

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from ui.conftest import key, to_front
from ui.test_keyboard import check
from ui.test_screens import look_at

from ita_desktop.services import safety
from ita_desktop.services.evidence import Given, prepare
from ita_desktop.ui.dialogs.tidy import TidyDialog

YEAR = 2570


def photo(seed):
    """A photo that can't be made small."""
    out = io.BytesIO()
    Image.frombytes("RGB", (640, 480), random.Random(seed).randbytes(640 * 480 * 3)).save(out, "JPEG")
    return out.getvalue()


def hold(window, count):
    """What an import leaves that was killed before its step."""
    for seed in range(count):
        window.session.evidence.hold(YEAR, prepare(Given(f"{seed}.jpg", photo(seed))))


def ready(window, qtbot):
    qtbot.waitUntil(lambda: not window.tasks.busy())


def test_it_says_before_and_after_what_is_won(window, person, qtbot):
    ready(window, qtbot)
    hold(window, 3)
    window.session.scores.set_official(2569, "I8", "44")
    path, before = window.session.path, window.session.path.stat().st_size

    def tidy(dialog):
        qtbot.waitUntil(lambda: dialog.go.isEnabled() and not window.tasks.busy())  # other work may begin meanwhile
        assert "MB" in dialog.said.text() and "6" in dialog.said.text()
        to_front(dialog)
        dialog.go.setFocus()
        key(dialog.go, Qt.Key.Key_Return)
        dialog.reject()
        assert dialog.isVisible(), "it stays while the file is written"
        qtbot.waitUntil(lambda: window.session is not None and not window.tasks.busy())
        assert "MB" in dialog.said.text() and not dialog.go.isEnabled()
        dialog.reject()

    person.will(tidy)
    TidyDialog(window, path).run()
    assert path.stat().st_size < before - 300_000
    assert window.session.path == path and window.workspace is not None
    window.session.past.undo()
    assert not safety.check(path) and any(one.reason == "tidy" for one in safety.listed(path))


def test_nothing_to_win_and_work_under_way(window, person, qtbot):
    ready(window, qtbot)

    def look(dialog):
        ready(window, qtbot)
        assert not dialog.go.isEnabled()
        dialog.reject()

    person.will(look)
    TidyDialog(window, window.session.path).run()
    hold(window, 1)

    def wait(dialog):
        qtbot.waitUntil(lambda: dialog.go.isEnabled())
        window.tasks.in_pool(lambda _: None)
        dialog.go.click()
        assert dialog.trouble.text() and window.session is not None
        ready(window, qtbot)
        dialog.reject()

    person.will(wait)
    TidyDialog(window, window.session.path).run()


@pytest.mark.parametrize(("theme", "zoom"), [("light", 100), ("dark", 150)])
def test_how_it_looks(make_window, preferences, sample_path, person, qtbot, theme, zoom):
    preferences.theme, preferences.zoom = theme, zoom
    window = make_window(sample_path, (1366, 697))
    ready(window, qtbot)
    hold(window, 2)

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.go.isEnabled())
        look_at(dialog, f"tidy-{theme}-{zoom}")
        check(dialog)
        dialog.reject()

    person.will(look)
    TidyDialog(window, window.session.path).run()
