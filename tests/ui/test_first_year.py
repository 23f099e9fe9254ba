"""A first year in the real window: from the start page to a second opener, as one person would do it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from ui.conftest import key, press, to_front, write

from ita_desktop.services import safety, session
from ita_desktop.services.finding import Place
from ita_desktop.ui import crash, messages


def card(page, words):
    """The big button of the start page with this name."""
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == words)


def make_office(dialog):
    """New office guide: ดุส, Enter, the year, create."""
    combo = dialog.district.editor
    combo.setFocus()
    for letter in "ดุส":
        combo.insert(letter)
        combo.textEdited.emit(combo.text())
    assert combo.shown() == ["ดุสิต"]
    key(combo, Qt.Key.Key_Return)
    write(dialog.year.editor, "2570")
    assert dialog.place.text().endswith("ITA-เขตดุสิต.ita")
    press(dialog, "สร้างไฟล์")


def settings(dialog):
    """Office details: a telephone number typed and left is kept; a ฝ่าย is renamed in the list and taken back."""
    field = next(edit for edit in dialog.findChildren(QLineEdit) if edit.accessibleName() == "โทรศัพท์")
    write(field, "0 2222 3333")
    key(field, Qt.Key.Key_Tab)
    assert dialog.desk.session.office.read().telephone == "0 2222 3333"
    dialog.pages.setCurrentIndex(1)
    view = dialog.lists["section"].view
    view.select(view.model().key(view.model().index(0, 0)), 1)
    key(view, Qt.Key.Key_F2)
    write(QApplication.focusWidget(), "ปค.")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert dialog.desk.session.office.sections()[0].short_name == "ปค."
    assert "ปค." not in dialog.undo.button.text()
    dialog.undo.button.click()
    assert dialog.desk.session.office.sections()[0].short_name == "ฝ่ายปกครอง"
    press(dialog, "ปิด")


def frameworks(dialog):
    """Framework editor: a short title typed and undone, an item added and undone."""
    verbs, year = dialog.desk.session.frameworks, dialog.year
    dialog.show_item("I1")
    before = verbs.read(year).items_by_code["I1"].short_title
    write(dialog._part.short.editor, "ชื่อใหม่ของข้อ")
    key(dialog._part.short.editor, Qt.Key.Key_Return)
    assert verbs.read(year).items_by_code["I1"].short_title == "ชื่อใหม่ของข้อ"
    key(dialog._part.short.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert verbs.read(year).items_by_code["I1"].short_title == before
    assert dialog._part.short.typed() == before
    count = len(verbs.read(year).items)
    press(dialog, "เพิ่มข้อ")
    assert len(verbs.read(year).items) == count + 1
    dialog.undo.button.click()
    assert len(verbs.read(year).items) == count
    press(dialog, "ปิด")


def add_and_lock(dialog):
    """Years: the next one is added, and the first is locked."""
    press(dialog, "เพิ่มปี…")
    assert [line.year for line in dialog.desk.session.years.listed()] == [2570, 2571]
    dialog.view.select(2570, 0)
    press(dialog, "ล็อก")
    assert dialog.desk.session.years.listed()[0].locked
    assert "ปลดล็อก" in [b.text() for b in dialog.findChildren(QPushButton)]
    press(dialog, "ปิด")


def begin(window, person, path):
    """First start, a new office, its settings, its item set, its years."""
    assert window.start is not None
    person.will(make_office)
    QTest.mouseClick(card(window.start, "ไฟล์สำนักงานใหม่"), Qt.MouseButton.LeftButton)
    assert path.exists() and "สำนักงานเขตดุสิต" in window.windowTitle()
    assert window.session.years.listed()[0].year == 2570
    person.will(settings)
    window.go(Place("office", ""))
    person.will(frameworks)
    window.go(Place("framework", "", 2570))
    person.will(add_and_lock, lambda dialog: press(dialog, "เพิ่ม"))
    window.go(Place("years", ""))
    assert window.workspace.header.years.count() == 2


def search(window):
    """Ctrl+F, a few letters, Enter: there is the item."""
    to_front(window)
    window.workspace.desk.look_at_year(2570)
    window.session.scores.set_official(2569, "I3", "88")
    key(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.workspace.header.search
    assert QApplication.focusWidget() is field
    field.insert("ดุสิต")
    field.search_now()
    assert field.results().isVisible() and field.results().model().rowCount() >= 1
    key(field, Qt.Key.Key_Escape)
    field.clear()
    field.insert("I3")
    field.search_now()
    key(field, Qt.Key.Key_Return)
    assert window.workspace.current().tree.current_key() == ("item", "I3")


def switch_language(window):
    """English and back while it runs."""
    window.use_language("en")
    assert window.workspace.header.tabs.tabText(4) == "Anti-corruption plan"
    window.use_language("th")
    assert window.workspace.header.tabs.tabText(4) == "แผนป้องกันการทุจริต"


def back_up_and_restore(window, person, path, qtbot):
    """A backup that is asked for, a change, and the way back."""

    def back_up(dialog):
        press(dialog, "สำรองเดี๋ยวนี้")
        qtbot.waitUntil(lambda: not window.tasks.busy() and dialog.view.model().rowCount() >= 1)
        dialog.accept()

    def restore(dialog):
        dialog.view.select(str(asked[0].path), 0)
        press(dialog, "กู้คืนไฟล์สำรองนี้…")

    qtbot.waitUntil(lambda: not window.tasks.busy() and bool(safety.listed(path)))
    person.will(back_up)
    window.go(Place("backups", ""))
    asked = [one for one in safety.listed(path) if one.reason == "asked"]
    window.session.scores.set_official(2569, "I3", "12")
    person.will(restore, lambda box: press(box, "กู้คืน"))
    window.go(Place("backups", ""))
    scores = {item.code: item.official for item in window.session.scores.sheet(2569)[1].items}
    assert str(scores["I3"]) == "88.00"


def second_opener(window, person, path):
    """Somebody else has the file: it is read, and says so."""
    window.close_file()
    with session.open_to_write(path):
        person.will(lambda box: press(box, "เปิดอ่าน"))
        window.open_file(path)
        assert window.session.read_only and not window.workspace.trouble.isHidden()
    window.close_file()
    window.open_file(path)
    assert not window.session.read_only


def crash_of(window, person, folder, monkeypatch, qtbot):
    """A bug: a sentence, a log, a report without what people wrote, and the file goes on."""
    monkeypatch.setenv("ITA_DESKTOP_LOGS", str(folder / "logs"))
    monkeypatch.setattr(messages, "choose_report", lambda parent: folder / "report.txt")
    heard = crash._Crash(window)
    person.will(lambda box: press(box, "เก็บรายงานปัญหา…"))
    try:
        raise RuntimeError("ดุสิต in a bug")
    except RuntimeError as error:
        heard.hook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: (folder / "report.txt").exists())
    assert "โปรแกรม" in person.read[-1]
    report = (folder / "report.txt").read_text(encoding="utf-8")
    assert "RuntimeError" in report and "ดุสิต" not in report
    assert list((folder / "logs").glob("*.log"))
    window.session.scores.set_official(2569, "I3", "90")


def test_a_first_year(make_window, person, tmp_path, qtbot, monkeypatch):
    window, path = make_window(), tmp_path / "ITA-เขตดุสิต.ita"
    begin(window, person, path)
    search(window)
    switch_language(window)
    back_up_and_restore(window, person, path, qtbot)
    second_opener(window, person, path)
    crash_of(window, person, tmp_path, monkeypatch, qtbot)
