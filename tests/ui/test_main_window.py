"""The window as a whole: what opens, what is said, what start imports."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar
from ui.conftest import key, press, pressing

from ita_desktop.services import safety, session
from ita_desktop.services.finding import Place
from ita_desktop.ui import main_window, recent
from ita_desktop.ui.main_window import MainWindow


def cells(view):
    """What a tree or list shows, row after row."""
    model, found = view.model(), []

    def look(parent):
        for number in range(model.rowCount(parent)):
            index = model.index(number, 0, parent)
            found.append([model.index(number, c, parent).data() for c in range(model.columnCount())])
            look(index)

    look(view.rootIndex())
    return found


def type_score(tree, code, text):
    """Type a score into the cell of an item; gives the editor."""
    tree.select(("item", code), 2)
    key(tree, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    key(editor, Qt.Key.Key_Return)
    return editor


def test_the_window_names_office_and_year_and_lists_the_scores(window):
    assert window.windowTitle() == "ITA-เขตตัวอย่าง.ita — สำนักงานเขตตัวอย่าง — ITA Desktop"
    tab = window.workspace.current()
    rows = cells(tab.tree)
    assert len(rows) == 3 + 10 + 70
    assert [r for r in rows if r[0].startswith("I8 ")] == [
        ["I8 รับรู้งบประมาณและแผนการใช้จ่าย", "81.05", "78.40", "↓ 2.65", "ต้องปรับปรุง", "", "2"]
    ]
    assert window.workspace.header.years.currentText() == "ปีงบประมาณ 2570"


def test_a_file_that_can_t_be_opened_is_said_and_the_one_before_stays(window, person, tmp_path):
    person.will(pressing("ตกลง"))
    assert not window.open_file(tmp_path / "none.ita")
    assert "none.ita" in person.read[0]
    assert window.session is not None and len(cells(window.workspace.current().tree)) == 83


def test_a_file_in_use_opens_for_reading_and_says_who_has_it(make_window, person, sample_path):
    with session.open_to_write(sample_path):
        person.will(pressing("เปิดอ่าน"))
        window = make_window(sample_path)
        assert "เปิดอยู่ที่เครื่อง" in person.read[0]
        shown = window.workspace
        assert shown.trouble.isVisible() and window.session.read_only
        assert not shown.header.undo.isEnabled()
        index = shown.current().tree.currentIndex()
        shown.current().tree.edit_at(index.siblingAtColumn(2))
        assert not shown.current().tree.is_editing()


def test_a_file_in_use_can_be_tried_again(make_window, person, sample_path):
    opened = session.open_to_write(sample_path)

    def give_back_and_try(box):
        opened.close()
        press(box, "ลองอีกครั้ง")

    person.will(give_back_and_try)
    window = make_window(sample_path)
    assert not window.session.read_only


def test_a_damaged_file_offers_its_last_good_backup(make_window, person, sample_path, qtbot):
    window = make_window(sample_path)
    before = len(cells(window.workspace.current().tree))
    qtbot.waitUntil(lambda: bool(safety.listed(sample_path)) and not window.tasks.busy())
    window.close_file()
    data = bytearray(sample_path.read_bytes())
    data[200:60000] = b"\x00" * (60000 - 200)
    sample_path.write_bytes(data)
    person.will(lambda box: press(box, next(b for b in words_of(box) if b.startswith("กู้คืน"))))
    assert window.open_file(sample_path)
    assert len(cells(window.workspace.current().tree)) == before


def words_of(box):
    from PySide6.QtWidgets import QPushButton

    return [b.text() for b in box.findChildren(QPushButton)]


def test_a_recent_file_says_what_is_known_of_it(make_window, preferences, sample_path, tmp_path, qtbot):
    preferences.note_opened(tmp_path / "gone.ita")
    preferences.note_opened(sample_path)
    window = make_window()
    rows = window.start._rows
    qtbot.waitUntil(lambda: not window.tasks.busy())
    assert "ปีงบประมาณ 2570" in rows[sample_path].accessibleDescription()
    assert "gone.ita" in rows[tmp_path / "gone.ita"].accessibleDescription()
    QTest.keyClick(window.start, Qt.Key.Key_1)
    assert window.session and window.session.path == sample_path


def test_a_recent_file_with_the_thai_layout_on(make_window, preferences, sample_path):
    preferences.note_opened(sample_path)
    window = make_window()
    QTest.sendKeyEvent(QTest.KeyAction.Click, window.start, Qt.Key(ord("ๅ")), "ๅ", Qt.KeyboardModifier.NoModifier)
    assert window.session and window.session.path == sample_path


def test_a_dropped_office_file_opens(make_window, sample_path):
    window = make_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample_path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.start.dropEvent(event)
    assert window.session and window.session.path == sample_path


def test_a_file_looked_at_that_is_gone_is_a_sentence(tmp_path):
    assert recent.glance(tmp_path / "none.ita").problem.code == "file_missing"


def test_every_menu_line_of_an_open_file_can_be_reached_and_has_words(window):
    bar = window.findChild(QMenuBar)
    lines = []

    def look(menu):
        for action in menu.actions():
            if action.menu():
                look(action.menu())
            elif not action.isSeparator():
                lines.append(action.text())

    for action in bar.actions():
        look(action.menu())
    assert len(lines) > 25 and all(lines)
    assert [a.text() for a in bar.actions()] == [
        "ไฟล์", "แก้ไข", "มุมมอง", "ปีงบประมาณ", "นำเข้า", "ส่งออก", "เครื่องมือ", "ช่วยเหลือ",
    ]  # fmt: skip


def test_language_colours_and_zoom_change_while_it_runs_and_the_place_stays(window, qtbot):
    tab = window.workspace.current()
    tab.tree.select(("item", "I8"), 2)
    window.use_language("en")
    assert window.workspace.header.tabs.tabText(0) == "Indicators"
    assert window.workspace.current().tree.current_key() == ("item", "I8")
    window.use_theme("dark")
    window.use_zoom(1)
    assert window.preferences.zoom == 110
    assert window.workspace.current().tree.current_key() == ("item", "I8")
    window.use_language("th")
    assert window.workspace.header.tabs.tabText(0) == "ตัวชี้วัด"
    assert window.preferences.load(window.preferences.path).theme == "dark"


def test_undo_names_its_step_and_reaches_every_change(window):
    header, tab = window.workspace.header, window.workspace.current()
    type_score(tab.tree, "I8", "80.5")
    key(tab.tree._editor, Qt.Key.Key_Escape)
    assert window.session.scores.sheet(2569)[1].total != 93.32
    assert "I8" in header.undo.accessibleName()
    key(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert header.redo.isEnabled() and not header.undo.isEnabled()
    row = next(r for r in cells(window.workspace.current().tree) if r[0].startswith("I8 "))
    assert row[2] == "78.40"
    key(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    row = next(r for r in cells(window.workspace.current().tree) if r[0].startswith("I8 "))
    assert row[2] == "80.50"


def test_a_score_that_can_t_be_is_said_at_its_place_and_stays_typed(window):
    tab = window.workspace.current()
    editor = type_score(tab.tree, "I8", "101")
    assert tab.tree.is_editing() and editor.text() == "101"
    assert window.workspace.trouble.isVisible()
    key(editor, Qt.Key.Key_Escape)
    assert not tab.tree.is_editing()


def test_a_hidden_tab_is_only_marked_stale(window):
    window.workspace.show_tab(1)
    tab = window.workspace.tabs[0]
    window.session.scores.set_official(2569, "I8", "81")
    assert tab in window.workspace._stale
    window.workspace.show_tab(0)
    assert tab not in window.workspace._stale
    assert next(r for r in cells(tab.tree) if r[0].startswith("I8 "))[2] == "81.00"


def test_what_was_typed_is_kept_when_the_window_closes(make_window, sample_path):
    window = make_window(sample_path)
    tab = window.workspace.current()
    tab.tree.select(("item", "I8"), 2)
    tab.item.official.editor.setFocus()
    tab.item.official.editor.selectAll()
    QTest.keyClicks(tab.item.official.editor, "79")
    window.close()
    with session.open_to_read(sample_path) as opened:
        scores = {item.code: item for item in opened.scores.sheet(2569)[1].items}
        assert str(scores["I8"].official) == "79.00"


def test_every_place_opens_something(window, person):
    year = window.workspace.desk.view.year
    kinds = ("office", "years", "framework", "history", "backups", "import-scores", "import-items", "keys", "about")
    for kind in kinds:
        person.will(lambda dialog: dialog.reject())
        window.go(Place(kind, "", year))
    assert len(person.read) == len(kinds)


def test_the_window_stays_small():
    text = Path(main_window.__file__).read_text(encoding="utf-8")
    assert text.count("\n") < 400
    body = next(n for n in ast.parse(text).body if isinstance(n, ast.ClassDef) and n.name == "MainWindow")
    assert len([n for n in body.body if isinstance(n, ast.FunctionDef)]) <= 30
    assert len(inspect.getmembers(MainWindow)) > 0


@pytest.mark.parametrize("what", ["file", "start page"])
def test_what_start_imports(sample_path, tmp_path, what):
    script = (
        "import sys; from pathlib import Path; from ita_desktop import app;"
        "from ita_desktop.ui.main_window import MainWindow; from ita_desktop.ui.preferences import Preferences;"
        "a = app.make_application(['x']); w = MainWindow(Preferences(Path(sys.argv[1])));"
        "w.begin(Path(sys.argv[2]) if sys.argv[2:] else None); w.show(); w.grab();"
        "print(sorted({m.split('.')[0] for m in sys.modules}"
        " & {'openpyxl', 'reportlab', 'docx', 'nlpo3', 'PIL', 'lxml', 'sqlite_utils', 'difflib', 'uuid'}),"
        " sorted({m.removeprefix('ita_desktop.') for m in sys.modules}"
        " & {'domain.crosswalk', 'domain.measures', 'domain.respondents', 'store.measures', 'ui.widgets.text_edit'}));"
        "w.close()"
    )
    words = [str(tmp_path / "p.json"), *([str(sample_path)] if what == "file" else [])]
    done = subprocess.run([sys.executable, "-c", script, *words], capture_output=True)
    assert done.stdout.decode().splitlines()[-1] == "[] []", done.stderr.decode()


def test_qt_says_what_was_called_wrongly_though_its_words_load_late():
    wrong = (
        "import sys; from PySide6.QtWidgets import QLabel\n"
        "late = sorted(n for n, m in sys.modules.items() if n.startswith('shibokensupport.') and type(m) is not type(sys))\n"
        "try: QLabel(3, 4, 5)\n"
        "except TypeError as error: print(error, QLabel.__doc__, QLabel.resize.__doc__)\n"
        "print(late)"
    )
    plain, ours = (
        subprocess.run([sys.executable, "-c", script], capture_output=True).stdout.decode().splitlines()
        for script in (wrong, f"from ita_desktop.ui import pyside\n{wrong}")
    )
    assert ours[:-1] == plain[:-1] and "Supported signatures:" in plain
    assert plain[-1] == "[]" and "shibokensupport.signature.parser" in ours[-1]


def test_python_s_own_import_stays_in_place():
    script = (
        "import builtins; plain = builtins.__import__; from ita_desktop import app; print(builtins.__import__ is plain)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True)
    assert done.stdout.split() == [b"True"], done.stderr.decode()


def test_a_long_day_does_not_use_up_none_and_true():
    """PySide6 6.12 drops a reference with each None and True that it returns; on Python 3.11 they run out."""
    script = (
        "from ita_desktop import app; from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject): rang = Signal(object)\n"
        "a = app.make_application(['x']); bell = Bell()\n"
        "for _ in range(50_000): bell.rang.emit(None); bell.property('none')\n"
        "print('alive')"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True)
    assert done.stdout.split() == [b"alive"] and done.returncode == 0, done.stderr.decode()
