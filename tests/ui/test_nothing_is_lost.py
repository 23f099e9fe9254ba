"""What is typed is kept where it belongs, or stays with its sentence: whatever is done while it is being typed."""

import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar
from ui.conftest import key, press, to_front, type_thai

from ita_desktop.domain import words
from ita_desktop.domain.errors import Problem
from ita_desktop.services import safety, session
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.preferences import Preferences
from ita_desktop.ui.widgets.text_edit import ThaiTextEdit

CONTROL = Qt.KeyboardModifier.ControlModifier


def official(opened, year=2569, code="I8"):
    return {item.code: str(item.official) for item in opened.scores.sheet(year)[1].items}[code]


def typing(window, text, code="I8"):
    """Begin to type into the cell of an item, and do not finish."""
    tree = window.workspace.current().tree
    tree.setFocus()
    tree.edit_at(tree.model().index_of(("item", code), 2))
    editor = QApplication.focusWidget()
    editor.setText(text)
    return editor


def typing_in_panel(window, text):
    tab = window.workspace.current()
    tab._beside.fill()
    tab.tree.select(("item", "I8"), 2)
    editor = tab.item.official.editor
    editor.setFocus()
    editor.setText(text)
    return editor


ACTS = {
    "zoom": lambda window: window.use_zoom(1),
    "language": lambda window: window.use_language("en"),
    "colours": lambda window: window.use_theme("dark"),
    "another year": lambda window: window.workspace.desk.look_at_year(2569),
    "one section": lambda window: window.workspace.desk.look_at_section("finance"),
    "another tab": lambda window: key(window, Qt.Key.Key_2, CONTROL),
    "closing the file": lambda window: window.close_file(),
    "closing the window": lambda window: window.close(),
}


@pytest.mark.parametrize("begin", [typing, typing_in_panel], ids=["cell", "field"])
@pytest.mark.parametrize("act", ACTS)
def test_a_score_being_typed_is_kept_in_its_own_year(window, sample_path, begin, act):
    begin(window, "12.34")
    ACTS[act](window)
    if window.session:
        window.close()
    with session.open_to_read(sample_path) as opened:
        assert official(opened) == "12.34"
        assert official(opened, 2568) == "81.05"


@pytest.mark.parametrize("begin", [typing, typing_in_panel], ids=["cell", "field"])
@pytest.mark.parametrize("act", ["zoom", "language", "another year", "closing the file", "closing the window"])
def test_what_can_t_be_kept_stays_with_its_sentence(window, begin, act):
    editor = begin(window, "9O.5")
    ACTS[act](window)
    assert window.isVisible() and window.session and editor.text() == "9O.5"
    assert window.workspace.desk.view.year == 2570
    key(editor, Qt.Key.Key_Escape)


def test_undo_from_the_menu_keeps_first_and_takes_back_that(window):
    window.session.scores.set_official(2569, "I9", "50")
    typing(window, "12.34")
    undo = next(a for a in window.findChild(QMenuBar).findChildren(object) if getattr(a, "text", str)() == "เลิกทำ")
    undo.trigger()
    assert official(window.session) == "78.40" and official(window.session, code="I9") == "50.00"
    assert window.session.past.next_redo() is not None


def test_the_toast_takes_back_only_what_it_tells(window):
    window.session.scores.set_official(2569, "I8", "10")
    window.workspace.tell("นำเข้าแล้ว")
    assert window.workspace.toast.isVisible()
    window.session.scores.set_official(2569, "I9", "20")
    assert not window.workspace.toast.isVisible()


def test_a_kept_number_is_shown_as_it_is_kept_and_ctrl_z_takes_it_back(window):
    editor = typing_in_panel(window, "77")
    key(editor, Qt.Key.Key_Return)
    assert editor.text() == "77.00"
    key(editor, Qt.Key.Key_Z, CONTROL)
    assert official(window.session) == "78.40" and editor.text() == "78.40"


def test_enter_goes_on_where_the_row_leaves_the_filter(window):
    tab = window.workspace.current()
    tab._filters.choose("weak")
    first = next(line.key for line in tab._overview.items() if tab.tree.has(line.key))
    tab.tree.edit_at(tab.tree.model().index_of(first, 2))
    QApplication.focusWidget().setText("99")
    key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert tab.tree.is_editing() and tab.tree.current_key() != first


def test_a_copy_never_takes_the_place_of_the_open_file(window, person, monkeypatch, qtbot):
    path = window.session.path
    monkeypatch.setattr(messages, "choose_copy", lambda parent, suggested: path)
    person.will(lambda box: press(box, "ตกลง"))
    window.go(Place("copy", ""))
    qtbot.waitUntil(lambda: not window.tasks.busy() and bool(person.read))
    window.session.scores.set_official(2569, "I8", "60")
    with pytest.raises(Problem) as refused:
        safety.copy_to(path, path)
    assert refused.value.code == "copy_onto_itself"


def test_a_new_file_lies_where_the_person_chose(make_window, person, tmp_path, monkeypatch):
    window, chosen = make_window(), tmp_path / "MyOwn.ita"
    monkeypatch.setattr(messages, "choose_new_office_file", lambda parent, suggested: chosen)

    def guide(dialog):
        dialog.district.editor.choose("01")
        press(dialog, "เลือก…")
        dialog.year.editor.setText("2569")
        press(dialog, "สร้างไฟล์")

    person.will(guide)
    window.new_file()
    assert window.session and window.session.path == chosen.resolve()


def test_an_import_that_is_left_while_it_reads_is_no_trouble(window, person, qtbot):
    QGuiApplication.clipboard().setText("ข้อ\tคะแนน\nI1\t91.50\n")
    person.will(lambda dialog: (dialog.paste(), dialog.reject()))
    window.go(Place("import-scores", "", 2569))
    qtbot.waitUntil(lambda: not window.tasks.busy())
    assert official(window.session, code="I1") == "95.30"


def test_an_import_by_keyboard(window, person, qtbot):
    QGuiApplication.clipboard().setText("ข้อ\tคะแนน\nI1\t91.50\n")

    def take(dialog):
        dialog.paste()
        qtbot.waitUntil(lambda: dialog._take.isEnabled() and dialog._pages.currentIndex() == 1)
        press(dialog, dialog._take.text())
        qtbot.waitUntil(lambda: not window.tasks.busy())

    person.will(take)
    window.go(Place("import-scores", "", 2569))
    assert official(window.session, code="I1") == "91.50"
    assert any(one.reason == "import" for one in safety.listed(window.session.path))
    assert "1" in window.workspace.toast.text()


def test_undoing_a_year_leaves_no_view_of_it(window):
    window.session.years.add(2571)
    window.workspace.desk.look_at_year(2571)
    window.session.past.undo()
    assert window.workspace.desk.view.year == 2570
    assert window.workspace.header.years.currentData() == 2570


def test_the_framework_dialog_follows_its_year(window, person):
    def turn(dialog):
        dialog.desk.session.years.set_locked(2570, True)
        assert not dialog.writable and not dialog._part.isEnabled()
        dialog.undo.button.click()
        assert dialog.writable and dialog._part.isEnabled()
        dialog.reject()

    person.will(turn)
    window.go(Place("framework", "", 2570))


def test_the_framework_dialog_stays_with_what_it_can_t_keep(window, person):
    def turn(dialog):
        dialog.view.select(("instrument", "IIT"), 0)
        dialog._part.weight.editor.setText("3O")
        dialog.view.select(("item", "I1"), 0)
        assert dialog._part.key == ("instrument", "IIT") and dialog._part.weight.is_wrong()
        dialog.reject()
        assert dialog.isVisible()
        key(dialog._part.weight.editor, Qt.Key.Key_Escape)
        dialog.reject()

    person.will(turn)
    window.go(Place("framework", "", 2570))


def test_a_locked_result_can_t_be_typed(window):
    window.session.years.set_locked(2569, True)
    tab = window.workspace.current()
    tab._beside.fill()
    tab.tree.edit_at(tab.tree.model().index_of(("item", "I8"), 2))
    assert not tab.tree.is_editing() and not tab.item.official.isEnabled()


def test_names_in_the_frame_follow_the_office(window):
    window.session.office.change(name="สำนักงานเขตใหม่")
    assert "สำนักงานเขตใหม่" in window.windowTitle()
    assert window.workspace.status._office.text() == "สำนักงานเขตใหม่"


def test_a_reader_sees_what_the_writer_kept(make_window, person, sample_path):
    with session.open_to_write(sample_path) as writer:
        person.will(lambda box: press(box, "เปิดอ่าน"))
        window = make_window(sample_path)
        window.workspace.look_for_news()
        writer.scores.set_official(2569, "I8", "11")
        window.workspace.look_for_news()
        tree = window.workspace.current().tree
        assert tree.model().index_of(("item", "I8"), 2).data() == "11.00"


def test_a_window_built_anew_forgets_the_one_before(window, qtbot):
    watchers = len(window.session._file._watchers)
    for _ in range(3):
        window.use_language("en")
        window.use_language("th")
    gc.collect()
    assert len(window.session._file._watchers) == watchers


@pytest.mark.parametrize(
    "kept",
    ['{"recent": [{"path": 3, "opened": "x"}], "zoom": 0, "shares": {"a": "b"}}', "[]", "nonsense", '{"recent": 1}'],
)
def test_odd_preferences_are_no_reason_to_fail(tmp_path, kept):
    path = tmp_path / "preferences.json"
    path.write_text(kept, encoding="utf-8")
    made = Preferences.load(path)
    assert (made.recent, made.zoom, made.shares) == ([], 100, {})


def test_undo_in_a_thai_field(show):
    editor = show(ThaiTextEdit("แผน"))
    editor.setFocus()
    key(editor, Qt.Key.Key_End, CONTROL)
    type_thai(editor, "ประเมินคุณธรรม")
    type_thai(editor, " ")
    type_thai(editor, "และ")
    assert editor.text() == "แผนประเมินคุณธรรม และ"
    found = []
    while editor.text() != "แผน" and len(found) < 9:
        key(editor, Qt.Key.Key_Z, CONTROL)
        found.append(editor.text())
    assert found[-1] == "แผน" and len(found) <= 3
    for _ in found:
        key(editor, Qt.Key.Key_Y, CONTROL)
    assert editor.text() == "แผนประเมินคุณธรรม และ"


def test_deleting_after_a_click(show):
    words.warm_up()
    text = "ประเมินคุณธรรมและความโปร่งใส"
    editor = show(ThaiTextEdit(text), 500, 80)
    for place in range(0, 300, 7):
        editor.set_text("")
        editor.set_text(text)
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 15))
        at_the_end = editor._letters_before() == len(text)
        key(editor, Qt.Key.Key_Delete)
        assert at_the_end or len(editor.text()) < len(text)


def test_a_title_is_shown_as_it_was_typed(show):
    from ita_desktop.ui.widgets.text import ShortLabel

    label = show(ShortLabel("<b>R&D</b> " + "ประเมินคุณธรรมและความโปร่งใส" * 3), 120, 40)
    assert "&lt;b&gt;R&amp;D" in label.toolTip()


def test_a_dialog_gives_the_window_back(window, person):
    person.will(lambda dialog: key(dialog, Qt.Key.Key_Escape))
    window.go(Place("keys", ""))
    to_front(window)
    assert window.isActiveWindow()
