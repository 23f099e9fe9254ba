"""Photos beside forms in the window: what has a number is filed, the rest is chosen by keyboard before anything is."""

# ruff: noqa: F401, F811 - the fixtures of the dialog itself

import shutil

import pytest
from documents.form_files import fill, picture
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from ui.conftest import key
from ui.test_keyboard import check
from ui.test_merge_dialog import (
    FEB,
    LEAST,
    SCREEN,
    WORKS,
    YEAR,
    MergeDialog,
    MonthForms,
    opened,
    own,
    path,
    read,
    rows,
    sent,
    spoil,
)
from ui.test_screens import look_at

INCOME = "ฝ่ายรายได้"


def lay(place, colour):
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(picture(colour).getvalue())
    return place


@pytest.fixture
def back(sent, tmp_path):
    """A folder with two forms, a folder of photos for one of them, and photos that may belong to either."""
    folder = tmp_path / "คืน"
    folder.mkdir()
    fill(sent[WORKS], (0, "result", "ครบ"), target=folder / "โยธา.xlsx", photos=[(1, "navy")])
    fill(sent[INCOME], (0, "status", "แล้วเสร็จ"), target=folder / "รายได้.xlsx")
    lay(folder / "โยธา" / "1.jpg", "red")
    lay(folder / "โยธา" / "ประชุมหัวหน้าฝ่าย.jpg", "blue")
    (folder / "โยธา" / "รายงาน.pdf").write_bytes(b"%PDF-1.4")
    lay(folder / "2.jpg", "green")
    lay(folder / "ฝ่ายทะเบียน" / "1.jpg", "cyan")
    return folder


def drop(dialog, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))


def kept(session, name):
    found = session.evidence.of_entries(YEAR, [FEB])
    return [[one.name for one in found.get((row.activity.uid, FEB), ())] for row in session.followups.year(YEAR, name)]


def choose(view, row, words):
    """Choose the activity of a photo out of its list."""
    view.setFocus()
    view.select(row, 1)
    key(view, Qt.Key.Key_F2)
    editor = view.findChildren(QComboBox)[-1]
    places = [place for place in range(editor.count()) if words in editor.itemText(place)]
    assert len(places) == 1, [editor.itemText(place) for place in range(editor.count())]
    editor.setCurrentIndex(places[0])
    editor.activated.emit(places[0])
    assert not view.is_editing()


def test_photos_are_filed_by_number_and_the_rest_is_chosen(opened, back, qtbot):
    dialog = opened(MergeDialog)
    drop(dialog, back)
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    lines = rows(dialog.view)
    assert len(lines) == 2 + 1 + 8 and [line.split()[0] for line in lines][:2] == [INCOME, WORKS]
    dialog.view.select(1, 0)
    part = dialog._shown.photos
    shown = [part.view.model().index(row, 1).data() for row in range(2)]
    assert "1. I1" in shown[0] and shown[1] == part.tr("Not used yet") and not part.picture.image.isNull()
    part.view.select(1, 1)
    key(part.view, Qt.Key.Key_F2)
    QTest.keyClick(part.view.findChild(QComboBox), "2")
    assert "2. I1" in part.view.model().index(1, 1).data() and dialog._merge.isEnabled()
    choose(part.view, 0, part.tr("Not used yet"))
    dialog.view.select("photos", 0)
    loose = dialog._shown.photos
    choose(loose.view, 0, f"{INCOME} ก.พ. 2566 · 1. ")
    dialog._take()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert kept(opened.session, WORKS)[0] == [] and "ประชุมหัวหน้าฝ่าย.jpg" in kept(opened.session, WORKS)[1]
    assert len(kept(opened.session, WORKS)[1]) == 2 and kept(opened.session, INCOME) == [["2.jpg"], []]
    opened.session.past.undo()
    assert not opened.session.evidence.of_year(YEAR)


def test_what_is_left_for_later_leaves_its_photos_too(opened, back, qtbot):
    dialog = opened(MergeDialog)
    read(dialog, qtbot, [back])
    dialog.view.select(1, 0)
    dialog._shown.later.click()
    dialog._take()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert not opened.session.evidence.of_year(YEAR)


def test_a_merged_form_takes_its_photo_the_next_time(opened, back, qtbot):
    dialog = opened(MergeDialog)
    read(dialog, qtbot, [back])
    dialog._take()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    again = opened(MergeDialog)
    read(again, qtbot, [back])
    assert not again._merge.isEnabled() and again.returned.known == 1
    again.view.select(1, 0)
    choose(again._shown.photos.view, 0, "1. I1")
    assert again._merge.isEnabled()
    again._take()
    qtbot.waitUntil(lambda: not again.isVisible())
    assert kept(opened.session, WORKS)[0] == ["1.jpg", "ประชุมหัวหน้าฝ่าย.jpg"]


def test_what_is_no_form_is_said_when_it_is_dropped(opened, back, qtbot, tmp_path):
    dialog = opened(MergeDialog)
    (tmp_path / "บันทึก.docx").write_bytes(b"no form")
    drop(dialog, tmp_path / "บันทึก.docx")
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert [one.path.name for one in dialog.returned.forms] == ["บันทึก.docx"] and dialog._shown.one.problem
    empty = opened(MergeDialog)
    drop(empty, back / "2.jpg")
    qtbot.waitUntil(lambda: not empty.acts.busy)
    assert "2.jpg" in empty.trouble.text() and not empty.returned.forms


@pytest.mark.parametrize(("theme", "zoom"), [("light", 100), ("dark", 150)])
def test_the_photos_are_reached_and_nothing_is_cut(
    make_window, preferences, path, sent, back, person, qtbot, theme, zoom
):
    preferences.theme, preferences.zoom = theme, zoom
    desk = make_window(path, SCREEN).workspace.desk
    spoil(desk.session, sent)
    shutil.copy(sent[WORKS], back / "โยธา.xlsx")

    def shown(dialog):
        dialog.read([back])
        qtbot.waitUntil(lambda: not dialog.acts.busy)
        dialog.resize(*LEAST)
        for name, row in (("form", 1), ("loose", "photos"), ("plain", 0)):
            dialog.view.select(row, 0)
            look_at(dialog, f"merge-photos-{name}-{theme}-{zoom}")
            check(dialog)
        assert dialog.size().toTuple() == LEAST
        dialog.reject()

    person.will(shown)
    MergeDialog(None, desk, MonthForms(desk, YEAR), FEB).run()
