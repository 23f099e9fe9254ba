"""Preview and printing: the pages of a real PDF on the screen, in a file, and on a printer that writes a PDF."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import key, press, write
from ui.preview_help import drawn, folder_of, maker, opening
from ui.test_keyboard import check
from ui.test_printing import is_blank
from ui.test_screens import cut

from ita_desktop.domain.errors import Problem
from ita_desktop.ui import messages, speech
from ita_desktop.ui.dialogs.preview import Preview
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import THEMES
from ita_desktop.ui.tasks import Tasks
from ita_desktop.ui.widgets.field import Field
from ita_desktop.ui.widgets.fields import ChoiceField
from ita_desktop.ui.widgets.page_view import Fit

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preview(show, qtbot):
    yield from opening(show, qtbot)


def test_the_pages_of_the_pdf_are_shown(preview):
    dialog = preview()
    assert dialog.pages.count() == 3 and dialog.bar.number.text() == "1"
    assert "3" in dialog.bar._of.text()
    assert dialog.windowTitle() == "แบบติดตาม"
    image = dialog.pages.images.image(0)
    assert image.width() > image.height() and not is_blank(image)
    across, upright = dialog.thumbnails.size_of(0), dialog.thumbnails.size_of(1)
    assert across.width() > across.height() and upright.width() < upright.height()
    assert not is_blank(dialog.thumbnails.images.image(1))
    assert not cut(dialog)


def test_keys_read_on_and_back(preview, qtbot):
    dialog = preview(maker(40))
    pages = dialog.pages
    assert pages.hasFocus()
    seen = [pages.page()]
    for _ in range(8):
        key(pages, Qt.Key.Key_PageDown)
        seen.append(pages.page())
    assert seen == sorted(seen) and seen[-1] >= 4
    tops = pages.verticalScrollBar().value()
    key(pages, Qt.Key.Key_PageUp)
    assert pages.verticalScrollBar().value() < tops
    key(pages, Qt.Key.Key_End)
    assert pages.page() == 39 and dialog.bar.number.text() == "40" and not dialog.bar.on.isEnabled()
    qtbot.waitUntil(lambda: drawn(dialog))
    key(pages, Qt.Key.Key_Home)
    assert pages.page() == 0 and pages.verticalScrollBar().value() == 0
    dialog.save_button.setFocus()
    key(dialog.save_button, Qt.Key.Key_PageDown)
    assert pages.verticalScrollBar().value() > 0


def test_a_screen_on_stops_where_a_page_begins(preview):
    dialog = preview(maker(5))
    dialog.pages.use_fit(Fit.WHOLE)
    for number in range(1, 5):
        key(dialog.pages, Qt.Key.Key_PageDown)
        assert dialog.pages.page() == number
    key(dialog.pages, Qt.Key.Key_PageUp)
    assert dialog.pages.page() == 3


def test_zoom_by_keys(preview, qtbot):
    dialog = preview()
    pages, zooms = dialog.pages, dialog.zooms
    key(pages, Qt.Key.Key_0, CONTROL)
    assert pages.zoom() == 1.0 and zooms.real.isChecked() and zooms.percent.text() == "100%"
    key(pages, Qt.Key.Key_Plus, CONTROL)
    assert pages.zoom() == 1.1 and not zooms.real.isChecked()
    key(pages, Qt.Key.Key_Equal, CONTROL)
    assert pages.zoom() == 1.25
    key(pages, Qt.Key.Key_Minus, CONTROL)
    key(pages, Qt.Key.Key_Minus, CONTROL)
    key(pages, Qt.Key.Key_Minus, CONTROL)
    assert pages.zoom() == 0.9 and zooms.percent.text() == "90%"
    for _ in range(20):
        key(pages, Qt.Key.Key_Minus, CONTROL)
    assert pages.zoom() == 0.25
    for _ in range(20):
        key(pages, Qt.Key.Key_Plus, CONTROL)
    assert pages.zoom() == 3.0
    qtbot.waitUntil(lambda: drawn(dialog))


def test_zoom_by_the_wheel(preview):
    dialog = preview()
    dialog.pages.use_zoom(1.0)
    middle = QPointF(dialog.pages.viewport().rect().center())
    no_buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(middle, middle, QPoint(), QPoint(0, 120), no_buttons, CONTROL, phase, False)
    QApplication.sendEvent(dialog.pages.viewport(), turned)
    assert dialog.pages.zoom() == 1.1


def test_pages_fit_the_width_and_the_window(preview, qtbot):
    dialog = preview()
    pages = dialog.pages
    press(dialog, dialog.zooms.whole.text())
    for number in range(3):
        pages.go_to(number)
        rect, room = pages._rects[number], pages.viewport().size()
        assert rect.height() <= room.height() and rect.width() <= room.width()
    assert dialog.zooms.whole.isChecked() and not dialog.zooms.width_button.isChecked()
    press(dialog, dialog.zooms.width_button.text())
    assert dialog.zooms.width_button.isChecked()
    for size in ((1100, 800), (900, 640)):
        dialog.resize(*size)
        qtbot.waitUntil(lambda: drawn(dialog))
        room = pages.viewport().width()
        assert all(room - 60 < rect.width() <= room for rect in pages._rects)
        assert pages.horizontalScrollBar().maximum() == 0
    pages.use_zoom(3.0)
    assert pages.horizontalScrollBar().maximum() > 0


def test_zooming_stays_at_the_place(preview):
    dialog = preview(maker(40))
    dialog.pages.go_to(20)
    for fit in (Fit.WHOLE, Fit.WIDTH):
        dialog.pages.use_fit(fit)
        assert dialog.pages.page() == 20
    for zoom in (2.0, 0.5, 1.0):
        dialog.pages.use_zoom(zoom)
        assert dialog.pages._place()[0] == 20


@pytest.mark.parametrize(("typed", "page"), [("7", 6), ("๑๒", 11), ("99", 39), ("0", 0), ("seven", 2)])
def test_going_to_a_page(preview, typed, page):
    dialog = preview(maker(40))
    dialog.pages.go_to(2)
    key(dialog.pages, Qt.Key.Key_G, CONTROL)
    assert dialog.bar.number.hasFocus()
    write(dialog.bar.number, typed)
    key(dialog.bar.number, Qt.Key.Key_Return)
    assert dialog.pages.page() == page and dialog.bar.number.text() == str(page + 1)
    assert dialog.thumbnails.currentIndex().row() == page and dialog.pages.hasFocus()
    assert dialog.isVisible()


def test_a_number_that_was_typed_and_left_is_taken_back(preview):
    dialog = preview(maker(5))
    write(dialog.bar.number, "4")
    dialog.pages.setFocus()
    assert dialog.bar.number.text() == "1"


def test_arrows_beside_the_number(preview):
    dialog = preview()
    assert not dialog.bar.back.isEnabled()
    press(dialog, dialog.bar.on.accessibleName())
    press(dialog, dialog.bar.on.accessibleName())
    assert dialog.pages.page() == 2 and not dialog.bar.on.isEnabled()
    press(dialog, dialog.bar.back.accessibleName())
    assert dialog.pages.page() == 1


def test_small_pages_choose_a_page(preview, qtbot):
    dialog = preview(maker(40))
    small = dialog.thumbnails
    place = small.visualRect(small.model().index(2, 0)).center()
    QTest.mouseClick(small.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.pages.page() == 2 and dialog.bar.number.text() == "3"
    for view in (dialog.pages, small):
        key(dialog, Qt.Key.Key_F6)
        assert view.hasFocus()
    key(small, Qt.Key.Key_End)
    assert dialog.pages.page() == 39
    qtbot.waitUntil(lambda: drawn(dialog))
    key(small, Qt.Key.Key_Up)
    assert dialog.pages.page() == 38


def test_only_what_can_be_seen_and_its_neighbours_is_in_memory(preview, qtbot):
    dialog = preview(maker(200))
    for number in range(0, 200, 9):
        dialog.pages.go_to(number)
        qtbot.waitUntil(lambda: drawn(dialog))
        assert len(dialog.pages.images.kept()) <= len(dialog.pages.visible()) + 2
        assert len(dialog.thumbnails.images.kept()) <= len(dialog.thumbnails.visible())
    dialog.pages.use_zoom(3.0)
    qtbot.waitUntil(lambda: drawn(dialog))
    assert sum(image.sizeInBytes() for image in dialog.pages.images.kept().values()) < 200 * 2**20


def test_escape_closes(preview):
    dialog = preview()
    folder = folder_of(dialog)
    assert list(folder.iterdir())
    key(dialog.pages, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and not folder.exists()


def test_everything_by_keyboard_and_with_a_name(preview):
    options = ChoiceField("ตัวเลข", [("thai", "เลขไทย"), ("arabic", "เลขอารบิก")], "thai")
    dialog = preview(options=options)
    check(dialog)
    assert isinstance(dialog.findChild(Field), ChoiceField)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_every_look(qapp, qtbot, tmp_path, monkeypatch, theme, zoom):
    speech.use(qapp, "th")
    measures.use(THEMES[theme], zoom)
    measures.dress(qapp)
    options = ChoiceField("ตัวเลข", [("thai", "เลขไทย"), ("arabic", "เลขอารบิก")], "thai")
    tasks = Tasks()
    dialog = Preview(None, tasks, "แบบติดตาม", "แบบติดตาม.pdf", maker(12), options)
    qtbot.addWidget(dialog)
    dialog.resize(1366, 697)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.print_button.isEnabled() and drawn(dialog))
    monkeypatch.setattr(messages, "choose_paper", lambda parent, suggested: tmp_path / suggested.name)
    dialog.save()
    dialog.say(Problem("disk_full", drive="D:", name="ITA.ita", time="14:32"))
    qtbot.waitUntil(lambda: not cut(dialog))
    assert dialog.width() == 1366 and (dialog.height() == 697 or zoom > 1.5)
    dialog.done(0)
    tasks.close()
