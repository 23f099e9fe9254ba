"""A result from paste to paper, in the real window: weak items, last year's items, readiness, export."""

import json

import openpyxl
import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from ui.conftest import key, press
from ui.test_indicators import window_2566  # noqa: F401

from ita_desktop.domain.thai import to_thai_digits
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages

CONTROL = Qt.KeyboardModifier.ControlModifier


def figures(path):
    """Every number of a workbook."""
    book = openpyxl.load_workbook(path)
    return {round(cell.value, 2) for sheet in book for line in sheet for cell in line if isinstance(cell.value, float)}


def text_of(path):
    document = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


def test_from_paste_to_paper(window_2566, published, person, qtbot, tmp_path, monkeypatch):  # noqa: F811
    window = window_2566
    tab = window.workspace.current()
    tab._type_scores()
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    QGuiApplication.clipboard().setText("\n".join(f"{i['code']}\t{i['score']}" for i in published["items"]))
    key(tab.tree, Qt.Key.Key_V, CONTROL)

    tab._filters.choose("weak")
    tab._filter("weak")
    weak = {item["code"] for item in published["items"] if item["score"] < 85}
    assert weak and all(tab.tree.has(("item", code)) for code in weak)
    assert not tab.tree.has(("item", "I1"))

    person.will(lambda dialog: (press(dialog, "ยืนยันทุกข้อที่แน่ใจ"), dialog.reject()))
    window.go(Place("crosswalk", "", 2566))
    confirmed = window.session.crosswalks.confirmed(2565, 2566)
    assert len(confirmed) > 15

    tab._filters.choose("all")
    tab._filter("all")
    tab._beside.fill()
    tab.tree.select(("item", "O9"), 2)
    readiness = window.session.publications.readiness(2565)
    assert readiness.of("O9").reasons and readiness.predicted is not None
    window.session.publications.add_link(2565, "O9")
    assert window.session.past.next_undo() is not None

    targets = {kind: tmp_path / f"ผล.{kind}" for kind in ("xlsx", "docx", "pdf")}
    for kind in ("xlsx", "docx"):
        monkeypatch.setattr(messages, "choose_paper", lambda parent, suggested, kind=kind: targets[kind])
        window.go(Place(f"export-{kind}", "scores", 2565))
        qtbot.waitUntil(lambda kind=kind: targets[kind].exists() and not window.tasks.busy())
    monkeypatch.setattr(messages, "choose_paper", lambda parent, suggested: targets["pdf"])

    def save(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
        dialog.save()
        dialog.reject()

    person.will(save)
    window.go(Place("paper", "scores", 2565))
    shown, paper = figures(targets["xlsx"]), text_of(targets["pdf"])
    for item in published["items"]:
        assert round(item["score"], 2) in shown or item["score"] in (0, 100), item["code"]
        assert to_thai_digits(f"{item['score']:.2f}") in paper, item["code"]
    for part in (*published["indicators"], *published["instruments"]):
        assert to_thai_digits(f"{part['score']:.2f}") in paper, part
    assert to_thai_digits(f"{published['total']['score']:.2f}") in paper
    assert json.dumps(published["total"]["level"]).strip('"') in paper
