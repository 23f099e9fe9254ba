"""Papers from the window: looked at by Ctrl+P, saved, and written as Word and Excel beside the window."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from ui.conftest import key

from ita_desktop.services import papers
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_p_shows_the_pages_that_are_saved(window, person, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "รายงาน.pdf"
    monkeypatch.setattr(messages, "choose_paper", lambda parent, suggested: target)
    seen = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
        seen.append((dialog.windowTitle(), dialog.document.pageCount()))
        key(dialog.pages, Qt.Key.Key_S, CONTROL)
        dialog.reject()

    person.will(look)
    key(window, Qt.Key.Key_P, CONTROL)
    document = pypdfium2.PdfDocument(target)
    assert seen == [("วิเคราะห์ผลคะแนน ITA 2569 สำนักงานเขตตัวอย่าง", len(document))]
    document.close()


def test_the_button_of_the_tab_shows_the_same(window, person, qtbot):
    button = next(b for b in window.workspace.current().findChildren(QPushButton) if b.accessibleName() == "พิมพ์")
    pages = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
        pages.append(dialog.document.pageCount())
        dialog.reject()

    person.will(look)
    button.click()
    assert pages[0] > 5


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_papers_that_are_edited_further(window, qtbot, tmp_path, monkeypatch, kind):
    target = tmp_path / f"คะแนน.{kind}"
    monkeypatch.setattr(messages, "choose_paper", lambda parent, suggested: target)
    window.go(Place(f"export-{kind}", "scores", 2569))
    qtbot.waitUntil(lambda: target.exists() and not window.tasks.busy())
    assert target.stat().st_size > 5000
    assert target.name in window.workspace.toast.text()


def test_a_paper_that_can_t_be_written_says_why_and_leaves_what_was_there(window, person, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "คะแนน.docx"
    target.mkdir()
    monkeypatch.setattr(messages, "choose_paper", lambda parent, suggested: target)
    person.will(lambda box: (person.read.append(box.text()), box.reject()))
    window.go(Place("export-docx", "scores", 2569))
    qtbot.waitUntil(lambda: bool(person.read) and not window.tasks.busy())
    assert "เป็นโฟลเดอร์" in person.read[-1] and list(target.iterdir()) == []


def test_the_digits_of_the_office_are_those_of_the_preview(window, person, qtbot):
    window.session.office.set_setting(papers.DIGITS, "arabic")
    texts = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
        texts.append(dialog.document.getAllText(0).text())
        dialog.reject()

    person.will(look)
    window.go(Place("paper", "scores", 2569))
    assert "93.32" in texts[0] and "๙๓" not in texts[0]
