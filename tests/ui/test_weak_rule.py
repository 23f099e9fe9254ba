"""The office's own rule of what is weak: typed once, it holds in the tab and on paper, and can be undone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from ui.conftest import key, write

from ita_desktop.services import papers
from ita_desktop.services.finding import Place
from ita_desktop.ui.widgets.fields import NumberField


def weak(window):
    return sum(line.standing == "weak" for line in window.workspace.current()._overview.items())


def on_paper(window):
    given = papers.score_analysis(window.session, 2569)
    return sum(given.standing(item, result.score) == "weak" for item, result in given.items())


def test_a_rule_typed_in_the_office_holds_everywhere_and_can_be_undone(window, person, qtbot):
    before = weak(window)

    def change(dialog):
        dialog.pages.setCurrentIndex(dialog.pages.count() - 1)
        fields = dialog.pages.currentWidget().findChildren(NumberField)
        write(fields[0].editor, "90")
        key(fields[0].editor, Qt.Key.Key_Return)
        assert fields[0].commit()
        write(fields[1].editor, "80")
        assert not fields[1].commit() and fields[1].is_wrong()  # weak above watched
        key(fields[1].editor, Qt.Key.Key_Escape)
        dialog.pages.currentWidget().findChild(QCheckBox).click()
        dialog.reject()

    person.will(change)
    window.go(Place("office", ""))
    qtbot.waitUntil(lambda: weak(window) > before)
    assert weak(window) == on_paper(window)
    window.session.past.undo()
    window.session.past.undo()
    qtbot.waitUntil(lambda: weak(window) == before)
    assert on_paper(window) == before
