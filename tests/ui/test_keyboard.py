"""Everything by keyboard alone, with the Thai layout on as well."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenuBar, QWidget
from ui.conftest import key, to_front

from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.physical_keys import shortcuts
from ita_desktop.ui.tabs.indicators.tab import IndicatorsTab

PLACES = (
    "office", "years", "framework", "history", "backups", "import-scores", "import-items", "keys", "about",
    "charts", "what-if", "crosswalk", "respondents", "carry-over", "import-plan", "import-report",
    "section-forms", "merge", "scans", "report-texts", "risk-library", "risk-method", "risk-carry", "risk-revisions",
    "import-risks", "risk-forms", "merge-risks",
)  # fmt: skip


def stops(window: QWidget) -> set[QWidget]:
    """The widgets that the Tab key should reach."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
    }


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab until the keyboard comes back to where it was."""
    seen: list[QWidget] = []
    QTest.keyClick(window, Qt.Key.Key_Tab)
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return seen


def name(widget: QWidget) -> str:
    """What a screen reader says."""
    return widget.accessibleName() or (
        widget.text() if hasattr(widget, "text") and not isinstance(widget, QLineEdit) else ""
    )


def check(window: QWidget) -> None:
    reached = walk(window)
    assert reached
    nameless = [widget for widget in reached if not name(widget)]
    assert not nameless, [(type(w).__name__, w.objectName(), w.parentWidget()) for w in nameless]
    missed = stops(window) - set(reached)
    assert not missed, [(type(w).__name__, name(w)) for w in missed]


def test_the_start_page(make_window, preferences, sample_path):
    preferences.note_opened(sample_path)
    check(make_window())


@pytest.mark.parametrize("tab", range(5))
def test_every_tab(window, tab):
    window.workspace.show_tab(tab)
    check(window)


@pytest.mark.parametrize("kind", PLACES)
def test_every_dialog(window, person, kind):
    person.will(lambda dialog: (check(dialog), dialog.reject()))
    window.go(Place(kind, "", window.workspace.desk.view.year))


def test_the_preview(window, person, qtbot):
    def turn(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
        check(dialog)
        dialog.reject()

    person.will(turn)
    window.go(Place("paper", "scores", 2569))


def test_every_page_of_the_office(window, person):
    def turn(dialog):
        for number in range(dialog.pages.count()):
            dialog.pages.setCurrentIndex(number)
            check(dialog)
        dialog.reject()

    person.will(turn)
    window.go(Place("office", ""))


def test_every_part_of_the_framework(window, person):
    def turn(dialog):
        for part in (("framework", ""), ("instrument", "IIT"), ("indicator", "1"), ("item", "I1"), ("item", "O1")):
            assert dialog.view.select(part, 0)
            check(dialog)
        dialog.reject()

    person.will(turn)
    window.go(Place("framework", "", 2570))


def test_the_guide_to_a_new_file(window, person):
    person.will(lambda dialog: (check(dialog), dialog.reject()))
    window.new_file()


def test_a_question(window, person):
    person.will(lambda box: (check(box), box.reject()))
    messages.ask(window, "ลบหรือไม่", "ลบแล้วยังเลิกทำได้", ["ลบ", "ไม่ลบ"])


def test_tabs_and_panels_by_keys(window):
    for number in range(5):
        key(window, Qt.Key(ord(str(number + 1))), Qt.KeyboardModifier.ControlModifier)
        assert window.workspace.header.tabs.currentIndex() == number
    key(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    tab = window.workspace.current()
    assert isinstance(tab, IndicatorsTab)
    found = []
    for _ in range(3):
        key(window, Qt.Key.Key_F6)
        found.append(QApplication.focusWidget())
    assert found[0] is not found[1] is not found[2]
    assert tab.tree in found and any(tab.item.isAncestorOf(one) for one in found)


@pytest.mark.parametrize(("typed", "tab"), [("/", 1), ("ภ", 3), ("ถ", 4), ("ๅ", 0)])
def test_tabs_with_the_thai_layout_on(window, typed, tab):
    window.workspace.show_tab(2)
    code = Qt.Key(ord(typed)) if typed.isascii() else ord(typed)
    sequence = QKeySequence(
        code | Qt.KeyboardModifier.ControlModifier.value
        if isinstance(code, int)
        else code.value | Qt.KeyboardModifier.ControlModifier.value
    )
    actions = [
        a
        for a in window.findChild(QMenuBar).findChildren(object)
        if hasattr(a, "shortcuts") and sequence in a.shortcuts()
    ]
    assert len(actions) == 1
    actions[0].trigger()
    assert window.workspace.header.tabs.currentIndex() == tab


def test_the_digit_key_that_the_thai_layout_types_as_a_minus(window, monkeypatch):
    from ita_desktop.ui import main_window

    zoom = window.preferences.zoom
    monkeypatch.setattr(main_window, "hidden_digit", lambda event: 3 if event.key() == Qt.Key.Key_Minus else None)
    key(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.header.tabs.currentIndex() == 2 and window.preferences.zoom == zoom


def test_no_two_menu_lines_share_a_key(window):
    taken: dict[str, str] = {}
    for action in window.findChild(QMenuBar).findChildren(object):
        for keys in action.shortcuts() if hasattr(action, "shortcuts") else ():
            assert taken.setdefault(keys.toString(), action.text()) == action.text()
    assert len(taken) > 30


def test_keys_have_their_places_on_the_thai_layout():
    assert [keys.toString() for keys in shortcuts(["Ctrl+Z"])] == ["Ctrl+Z", "Ctrl+ผ"]
    assert [keys.toString() for keys in shortcuts(["F6"])] == ["F6"]


def test_scores_down_the_column_by_keyboard(window):
    tab = window.workspace.current()
    tab.tree.select(("item", "I8"), 2)
    tab.tree.setFocus()
    key(tab.tree, Qt.Key.Key_F2)
    for typed in ("81", "82.5", "๘๓"):
        editor = QApplication.focusWidget()
        editor.selectAll()
        editor.insert(typed)
        key(editor, Qt.Key.Key_Return)
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    items = {item.code: str(item.official) for item in window.session.scores.sheet(2569)[1].items}
    assert [items[code] for code in ("I8", "I9", "I10")] == ["81.00", "82.50", "83.00"]
    assert tab.tree.current_key() == ("item", "I11")


def test_menus_by_keyboard(window):
    to_front(window)
    bar = window.findChild(QMenuBar)
    bar.setActiveAction(bar.actions()[0])
    menu = bar.actions()[0].menu()
    assert menu.isVisible()
    key(menu, Qt.Key.Key_Right)
    assert bar.actions()[1].menu().isVisible()
    key(bar.actions()[1].menu(), Qt.Key.Key_Escape)
