"""The plan and its memo from the window: Ctrl+P in the tab, layouts chosen while looking, Word and Excel beside it."""

import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QMenuBar
from ui.conftest import key, to_front
from ui.test_keyboard import check
from ui.test_screens import look_at

from ita_desktop.services.finding import Place
from ita_desktop.services.papers import PAPERS
from ita_desktop.ui import evidence_acts, messages

CONTROL = Qt.KeyboardModifier.ControlModifier


def read(dialog):
    """What the pages that are shown say, in order."""
    return "".join(dialog.document.getAllText(page).text() for page in range(dialog.document.pageCount()))


@pytest.fixture
def look(window, person, qtbot):
    """Does something with the preview of a paper; what it gives is kept."""

    def looked(act, place=None):
        found = []

        def answer(dialog):
            qtbot.waitUntil(dialog.print_button.isEnabled)
            found.append(act(dialog))
            dialog.reject()

        to_front(window)
        person.will(answer)
        window.go(place) if place else key(window, Qt.Key.Key_P, CONTROL)
        return found[0]

    return looked


def test_ctrl_p_prints_what_the_tab_in_front_is_about(window, look):
    assert "วิเคราะห์" in look(lambda dialog: dialog.windowTitle())
    window.workspace.show_tab(1)
    assert "แผนมาตรการ" in look(lambda dialog: dialog.windowTitle())
    window.workspace.show_tab(2)
    assert "แบบกำกับติดตาม" in look(lambda dialog: dialog.windowTitle())
    window.workspace.show_tab(3)
    assert "ความเสี่ยง" in look(lambda dialog: dialog.windowTitle())
    to_front(window)
    window.workspace.show_tab(4)
    key(window, Qt.Key.Key_P, CONTROL)
    assert "ไม่มีเอกสาร" in window.workspace.trouble.text()


def test_the_layout_and_only_what_is_weak_are_chosen_while_looking(look, qtbot):
    def choose(dialog):
        said = [read(dialog)]
        combo = dialog.findChild(QComboBox)
        combo.setFocus()
        key(combo, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: not dialog._task and dialog._fresh)
        said.append(read(dialog))
        combo.parentWidget().weak.click()
        qtbot.waitUntil(lambda: not dialog._task and dialog._fresh)
        return [*said, read(dialog)]

    by_item, by_indicator, weak = look(choose, Place("paper", "plan", 2570))
    assert by_item != by_indicator and len(weak) < len(by_indicator)


@pytest.mark.parametrize("paper", ["plan", "memo"])
def test_word_and_excel_are_made_beside_the_preview(look, qtbot, tmp_path, monkeypatch, paper):
    asked = []
    monkeypatch.setattr(
        messages, "choose_paper", lambda _, suggested: asked.append(suggested) or tmp_path / suggested.name
    )

    def save(dialog):
        check(dialog)
        look_at(dialog, f"preview-{paper}")
        for one in dialog._ways_out[2:]:
            one.click()
            qtbot.waitUntil(lambda: asked[-1].name in dialog._told.text())
        assert dialog._open.isVisible()

    look(save, Place("paper", paper, 2570))
    assert [path.suffix for path in asked] == ([".docx", ".xlsx"] if paper == "plan" else [".docx"])
    assert all(zipfile.is_zipfile(tmp_path / path.name) for path in asked)


def test_another_layout_is_another_file(look, qtbot, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(
        messages, "choose_paper", lambda _, suggested: asked.append(suggested) or tmp_path / suggested.name
    )

    def save(dialog):
        dialog.save_button.click()
        key(dialog.findChild(QComboBox), Qt.Key.Key_Down)
        qtbot.waitUntil(dialog.save_button.isEnabled)
        dialog.save_button.click()

    look(save, Place("paper", "plan", 2570))
    assert [path.name.partition(" 2570 ")[0] for path in asked] == ["แผนมาตรการ ITA", "แผนมาตรการ ITA รายตัวชี้วัด"]
    assert asked[1].parent == tmp_path and all((tmp_path / path.name).exists() for path in asked)


def test_a_kind_that_can_t_be_written_says_why(look, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(messages, "choose_paper", lambda *_: tmp_path / "แผน.docx")
    (tmp_path / "แผน.docx").mkdir()

    def save(dialog):
        dialog._ways_out[2].click()
        qtbot.waitUntil(lambda: dialog.trouble.isVisible())
        return dialog.trouble.text()

    assert "เป็นโฟลเดอร์" in look(save, Place("paper", "plan", 2570))


def leaves(menu):
    """What a menu and the menus in it do."""
    for action in menu.actions():
        yield from leaves(action.menu()) if action.menu() else [action]


def test_every_paper_is_in_the_menu(window, monkeypatch):
    gone = []
    monkeypatch.setattr(type(window), "go", lambda _, place: gone.append(place))
    menu = window.findChild(QMenuBar).actions()[5].menu()
    monkeypatch.setattr(evidence_acts, "take_out", lambda _: gone.append(Place("evidence", "", 2570)))
    for action in leaves(menu):
        action.trigger()
    assert {(place.kind, place.key, place.year) for place in gone} == {
        *((kind, "scores", 2569) for kind in ("paper", "export-docx", "export-xlsx")), ("paper", "oit-links", 2569),
        *((kind, "plan", 2570) for kind in ("paper", "export-docx", "export-xlsx")),
        *((kind, "memo", 2570) for kind in ("paper", "export-docx")),
        *(("paper", name, 2570) for name in ("report-6", "report-12", "director")), ("export-xlsx", "director", 2570),
        *((kind, "", 2570) for kind in ("report-texts", "form", "section-forms", "risk-forms", "evidence")),
        *(("paper", name, 2570) for name in PAPERS if name.startswith("risks")),
        *((kind, "risks", 2570) for kind in ("export-docx", "export-xlsx")), ("report-texts", "risks-half-year", 2570),
    }  # fmt: skip
