"""The strip of evidence over a real file: pasted, dropped, captioned, ordered, looked at and taken back."""

import datetime as dt
import io

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from ui.conftest import beside, key, write

from ita_desktop.domain.evidence import Kind
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Served
from ita_desktop.services.evidence import Given, prepare
from ita_desktop.ui import evidence_acts, messages
from ita_desktop.ui.dialogs.photo_viewer import PhotoViewer
from ita_desktop.ui.tabs.followup.evidence import EvidenceStrip

YEAR, JAN = 2566, Month(2566, 1)
URL = "https://www.example.go.th/album/1"
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def photo(shade=0, day="", size=(400, 300)):
    told = Image.Exif()
    if day:
        told.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{day} 10:00:00"
    out = io.BytesIO()
    Image.new("RGB", size, (shade, 120, 200 - shade)).save(out, "JPEG", exif=told.tobytes())
    return out.getvalue()


@pytest.fixture
def desk(desk):
    for text in ("ประชุมชี้แจง", "ติดประกาศ"):
        desk.session.plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), (Activity(text, start=JAN, end=JAN),)))
    yield desk
    QGuiApplication.clipboard().clear()  # data of Python's that is still there when Qt goes takes the process with it


@pytest.fixture
def uids(desk):
    return [row.activity.uid for row in desk.session.followups.year(YEAR)]


@pytest.fixture
def strip(desk, uids, show):
    made = EvidenceStrip(desk)
    made.around = show(beside(made), 520, 460)
    made.show(YEAR, JAN, uids[:1])
    made.list.setFocus()
    return made


@pytest.fixture
def add(qtbot, desk, strip):
    """Give photos and papers to the strip and wait until they are there."""

    def give(*given):
        strip.add([Given(name, data) for name, data in given])
        qtbot.waitUntil(lambda: not desk.tasks.busy())
        return [one.id for one in strip.pieces()]

    return give


def served(desk, uid):
    return [(one.name, one.caption) for one in desk.session.evidence.of_entries(YEAR).get((uid, JAN), ())]


def clipboard(data):
    QGuiApplication.clipboard().setMimeData(data)


def test_photos_arrive_and_their_small_pictures_are_drawn(qtbot, desk, strip, add):
    ids = add(("ก.jpg", photo(1)), ("ข.jpg", photo(90)))
    assert strip.list.evidence.rowCount() == 3
    qtbot.waitUntil(lambda: all(strip.list.pictures.image(one) for one in ids))
    drawn = strip.list.grab().toImage()
    assert drawn.pixelColor(60, 60).blue() > 150 and drawn.pixelColor(60, 60).green() in range(90, 150)
    assert desk.heard and "MB" in strip.about.whole()
    assert not strip.working.isVisible()


def test_pasting_takes_pictures_files_and_links(qtbot, desk, strip, uids, tmp_path):
    (tmp_path / "รูป.jpg").write_bytes(photo(3))
    files, link, picture, nothing = (QMimeData() for _ in range(4))
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "รูป.jpg"))])
    link.setText(URL)
    picture.setImageData(QImage(30, 20, QImage.Format.Format_RGB32))
    for data in (files, link, picture):
        clipboard(data)
        key(strip.list, Qt.Key.Key_V, CONTROL)
        qtbot.waitUntil(lambda: not desk.tasks.busy())
    kinds = [one.kind for one in strip.pieces()]
    assert kinds == [Kind.PHOTO, Kind.LINK, Kind.PHOTO]
    clipboard(nothing)
    strip.paste()
    assert strip.trouble.text()
    wrong = QMimeData()
    wrong.setText("ดูในไลน์")
    clipboard(wrong)
    strip.paste()
    assert "ดูในไลน์" in strip.trouble.text() and len(strip.pieces()) == 3


def test_files_and_folders_are_dropped_and_what_cannot_be_taken_is_said_there(qtbot, desk, strip, uids, tmp_path):
    folder = tmp_path / "รูปงาน"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.jpg").write_bytes(photo(number))
    (folder / "เสีย.jpg").write_bytes(b"\xff\xd8\xff rubbish")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    view = strip.list
    dropped = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    view.dropEvent(dropped)
    qtbot.waitUntil(lambda: not desk.tasks.busy())
    assert [name for name, _ in served(desk, uids[0])] == ["0.jpg", "1.jpg", "2.jpg"]
    assert "เสีย.jpg" in strip.trouble.text()
    desk.session.past.undo()
    assert not strip.pieces()


def test_several_entries_at_once_share_what_is_added(desk, strip, uids, add):
    strip.show(YEAR, JAN, uids)
    add(("ก.jpg", photo(1)), ("สำเนา.jpg", photo(1)))
    assert served(desk, uids[0]) == served(desk, uids[1]) == [("ก.jpg", "")]
    assert len(strip.pieces()) == 1


def test_a_caption_is_written_in_its_place(qtbot, desk, strip, uids, add):
    add(("ก.jpg", photo(1)), ("ข.jpg", photo(2)))
    key(strip.list, Qt.Key.Key_Right)
    key(strip.list, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    write(editor, "meeting")
    key(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: served(desk, uids[0]) == [("ก.jpg", ""), ("ข.jpg", "meeting")])
    assert strip.list.current().name == "ข.jpg"


def test_keys_and_dragging_change_the_order(desk, strip, uids, add):
    first, *_ = add(*((f"{n}.jpg", photo(n)) for n in range(3)))
    key(strip.list, Qt.Key.Key_Right, ALT)
    assert [name for name, _ in served(desk, uids[0])] == ["1.jpg", "0.jpg", "2.jpg"]
    assert strip.list.current().id == first
    key(strip.list, Qt.Key.Key_Left, ALT)
    view = strip.list
    data = view.evidence.mimeData([view.evidence.index(2)])
    at = QPointF(view.visualRect(view.evidence.index(0)).center())

    class Own(QDropEvent):
        def source(self):
            return view

    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dropEvent(Own(at, action, data, left, none))
    assert [name for name, _ in served(desk, uids[0])] == ["2.jpg", "0.jpg", "1.jpg"]


def test_delete_takes_away_and_undo_brings_back(desk, strip, uids, add):
    add(("ก.jpg", photo(1)), ("ข.jpg", photo(2)))
    strip.list.selectAll()
    key(strip.list, Qt.Key.Key_Delete)
    assert served(desk, uids[0]) == [] and len(desk.heard) == 2
    desk.session.past.undo()
    assert len(strip.pieces()) == 2


def test_the_last_place_and_the_menu_choose_files(qtbot, desk, strip, tmp_path, monkeypatch):
    path = tmp_path / "รูป.jpg"
    path.write_bytes(photo(5, size=(2400, 30)))
    monkeypatch.setattr(messages, "choose_evidence", lambda *_: [path])
    key(strip.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(strip.pieces()) == 1)
    (one,) = strip.pieces()
    assert not desk.session.evidence.has_original(one.id)
    desk.session.past.undo()
    act = next(act for act in strip.menu().actions() if "ต้นฉบับ" in act.text() or "original" in act.text())
    act.trigger()
    qtbot.waitUntil(lambda: len(strip.pieces()) == 1)
    assert desk.session.evidence.original(strip.pieces()[0].id) == path.read_bytes()


def test_days_of_the_pictures_are_compared_with_the_event_and_the_year(desk, strip, uids, add):
    add(("ก.jpg", photo(1, "2023:01:09")))
    assert strip.use_day.isVisible() and not strip.outside.isVisible() and not strip.fits.isVisible()
    QTest.mouseClick(strip.use_day, Qt.MouseButton.LeftButton)
    assert desk.session.followups.entry(JAN, uids[0]).event_date == dt.date(2023, 1, 9)
    assert not strip.use_day.isVisible() and strip.fits.isVisible()
    add(("เก่า.jpg", photo(2, "2019:05:05")))
    assert "เก่า.jpg" in strip.outside.words.text() and not strip.fits.isVisible()


def test_stopping_leaves_nothing(qtbot, desk, strip, uids):
    strip.add([Given(f"{n}.jpg", photo(n % 200, size=(900, 600))) for n in range(60)])
    strip.working.pull()
    QTest.mouseClick(strip.working.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.tasks.busy())
    assert served(desk, uids[0]) == [] and not desk.session.evidence.size(YEAR)
    assert not desk.session.past.next_undo() or desk.session.past.next_undo().label != "evidence_added"


def test_a_file_that_is_closed_meanwhile_hears_nothing(qtbot, desk, strip, office):
    strip.add([Given(f"{n}.jpg", photo(n)) for n in range(4)])
    office.close()
    qtbot.waitUntil(lambda: not desk.tasks.busy())


def test_a_locked_year_shows_and_changes_nothing(desk, strip, uids, add):
    add(("ก.jpg", photo(1)))
    desk.session.years.set_locked(YEAR, True)
    assert strip.list.evidence.rowCount() == 1
    for name in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
        key(strip.list, name)
    strip.add([Given("ข.jpg", photo(2))])
    assert served(desk, uids[0]) == [("ก.jpg", "")]


def test_links_and_papers_open_outside(desk, strip, add, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    (paper,) = add(("รายงาน.pdf", b"%PDF-1.4\n%%EOF\n"))
    strip.open_piece(paper)
    strip._add_link(URL)
    strip.open_piece(strip.pieces()[1].id)
    assert opened[0].isLocalFile() and opened[0].fileName().endswith("รายงาน.pdf")
    assert opened[1].toString() == URL


def test_only_what_is_seen_of_a_thousand_is_in_memory(qtbot, desk, strip, uids):
    evidence = desk.session.evidence
    with desk.session._file.step("evidence_added", year=YEAR, count=1000):
        held = []
        for number in range(1000):
            out = io.BytesIO()
            Image.effect_noise((40, 30), 60).save(out, "PNG")
            held.append(evidence.hold(YEAR, prepare(Given(f"{number}.png", out.getvalue()))))
        evidence.add(YEAR, [(uids[0], JAN)], held)
    view = strip.list
    assert len(view.evidence.pieces) == 1000 and view.height() < 300
    qtbot.waitUntil(lambda: all(view.pictures.image(one) for one in view.visible()))
    assert 0 < view.pictures.count() < 60
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum(), 900):
        bar.setValue(value)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: all(view.pictures.image(one) for one in view.visible()))
    assert view.pictures.image(view.evidence.pieces[-1].id) and view.pictures.count() <= 200


# --- the viewer ---------------------------------------------------------------------------------------------


@pytest.fixture
def viewer(qtbot, desk, strip, add):
    add(("ก.jpg", photo(1, "2023:01:09", (800, 600))), ("ข.jpg", photo(2, size=(300, 200))), ("ค.jpg", photo(3)))
    made = PhotoViewer(strip, desk, YEAR, strip._holders, strip.pieces(), 0, lambda _: None)
    made.open()
    qtbot.waitUntil(lambda: made._shown_id)
    yield made
    if made.isVisible():
        made.reject()


def test_photos_are_gone_through_and_zoomed(qtbot, viewer):
    assert "ก.jpg" in viewer.about.whole() and "9" in viewer.about.whole() and viewer.view.fits
    key(viewer.view, Qt.Key.Key_Right)
    assert viewer.at == 1
    qtbot.waitUntil(lambda: viewer._shown_id == viewer.photos[1].id)
    assert viewer.view.zoom() == pytest.approx(1.0)
    key(viewer.view, Qt.Key.Key_Plus, CONTROL)
    assert viewer.view.zoom() == pytest.approx(1.25) and not viewer.view.fits
    key(viewer.view, Qt.Key.Key_9, CONTROL)
    assert viewer.view.fits
    for name, at in ((Qt.Key.Key_End, 2), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0)):
        key(viewer.view, name)
        assert viewer.at == at


def test_a_caption_is_kept_before_the_next_photo_and_undo_shows_it(desk, viewer, uids):
    key(viewer.view, Qt.Key.Key_F2)
    write(viewer.caption.editor, "meeting")
    viewer.on.click()
    assert served(desk, uids[0])[0] == ("ก.jpg", "meeting") and viewer.at == 1
    desk.session.past.undo()
    viewer.go_to(0)
    assert viewer.caption.typed() == ""


def test_a_photo_is_written_where_the_person_wants_it(desk, viewer, tmp_path, monkeypatch):
    target = tmp_path / "ออก.jpg"
    monkeypatch.setattr(messages, "choose_evidence_target", lambda *_: target)
    key(viewer.view, Qt.Key.Key_S, CONTROL)
    assert target.read_bytes() == desk.session.evidence.picture(viewer.photos[0].id)


def test_a_photo_that_is_taken_back_goes_and_the_last_closes_the_viewer(desk, viewer, strip):
    ids = [one.id for one in viewer.photos]
    desk.session.evidence.remove(YEAR, strip._holders, ids[:1])
    assert [one.id for one in viewer.photos] == ids[1:]
    desk.session.evidence.remove(YEAR, strip._holders, ids[1:])
    assert not viewer.isVisible()


def test_places_are_where_they_are_painted(strip, add):
    add(*((f"{n}.jpg", photo(n)) for n in range(7)))
    view = strip.list
    assert view.indexAt(QPoint(20, 20)).row() == 0
    assert view.visualRect(view.evidence.index(7)).bottom() <= view.viewport().height() or view.height() > 200


def test_a_year_is_taken_out_into_a_folder_of_its_own(qtbot, window, tmp_path, monkeypatch):
    opened, year = window.session, window.workspace.desk.view.year
    first = opened.followups.year(year)[0]
    entry = (first.activity.uid, first.due[0])
    opened.evidence.add_files(year, [entry], [Given("ก.jpg", photo(1)), Given("ข.jpg", photo(2))])
    place = tmp_path / "ปลายทาง"
    place.mkdir()
    monkeypatch.setattr(messages, "choose_folder", lambda *_: place)
    for count in (1, 2):
        evidence_acts.take_out(window)
        qtbot.waitUntil(lambda: not window.tasks.busy())
        assert len(list(place.iterdir())) == count
    assert len(list(place.rglob("*.jpg"))) == 4
