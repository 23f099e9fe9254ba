"""Respondents in the window: counts typed down a column, tables pasted, targets, charts, and the way there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import key, write

from ita_desktop.domain.respondents import EIT, IIT, TableKey, Trait
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages

YEAR = 2569
SEX = TableKey(YEAR, IIT, Trait.SEX)
PASTED = "เพศ\tร้อยละ\tจำนวนคน\nชาย\t๔๓.๘๘\t๑๒๙\nหญิง\t๕๕.๗๘\t๑๖๔\nอื่น ๆ\t๐.๓๔\t๑\nรวม\t๑๐๐.๐๐\t๒๙๔"


@pytest.fixture
def with_dialog(at_place):
    """Do something among the respondents of 2569."""
    return lambda *acts, place="", year=YEAR: at_place(Place("respondents", place, year), *acts)


@pytest.fixture
def verbs(window):
    return window.workspace.desk.session.respondents


def counts(verbs, table=SEX):
    return [line.people for line in verbs.table(table).lines]


def shown(page):
    model = page.view.model()
    rows = [model.index(number, 0) for number in range(model.rowCount())]
    return [[str(row.siblingAtColumn(column).data()) for column in range(model.columnCount())] for row in rows]


def paste(dialog, text):
    QApplication.clipboard().setText(text)
    dialog.page().view.setFocus()
    key(dialog.page().view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_counts_are_typed_down_the_column_by_keyboard(with_dialog, verbs):
    def type_down(dialog):
        view = dialog.page().view
        assert view.hasFocus() and view.current_key() == 0
        key(view, Qt.Key.Key_Return)
        for number in ("129", "164", "1"):
            editor = QApplication.focusWidget()
            QTest.keyClicks(editor, number)
            key(editor, Qt.Key.Key_Return)
        assert shown(dialog.page())[0] == ["ชาย", "129", "43.88"]
        assert shown(dialog.page())[-1][1:] == ["294", "100.00"]
        assert "294" in dialog.summary.text() and "106" in dialog.summary.text()

    with_dialog(type_down)
    assert counts(verbs) == [129, 164, 1]


def test_a_published_table_is_pasted_and_taken_back(with_dialog, verbs):
    def turn(dialog):
        paste(dialog, PASTED)
        assert [row[1] for row in shown(dialog.page())] == ["129", "164", "1", "294"]
        assert [row[2] for row in shown(dialog.page())] == ["43.88", "55.78", "0.34", "100.00"]
        assert "3" in dialog.pictures.done_words.whole() and not dialog.trouble.text()
        dialog.undo.button.click()
        assert [row[1] for row in shown(dialog.page())] == ["", "", "", ""]
        dialog.redo.button.click()

    with_dialog(turn)
    assert counts(verbs) == [129, 164, 1]


def test_what_can_t_be_pasted_is_said_above_and_changes_nothing(with_dialog, verbs):
    said = []

    def turn(dialog):
        paste(dialog, "ชาย\tหลายคน")
        said.append(dialog.trouble.text())
        paste(dialog, "ชาย\t25\t52.10\nหญิง\t75\t75.00")
        said.append(dialog.trouble.text())

    with_dialog(turn)
    assert "หลายคน" in said[0] and "52.10" in said[1] and "25.00" in said[1]
    assert counts(verbs) == [25, 75, None]


def test_a_number_that_can_t_be_read_stays_in_its_cell(with_dialog, verbs):
    def turn(dialog):
        view = dialog.page().view
        key(view, Qt.Key.Key_Return)
        editor = QApplication.focusWidget()
        QTest.keyClicks(editor, "1.5")
        key(editor, Qt.Key.Key_Return)
        assert "1.5" in dialog.trouble.text() and editor.text() == "1.5"
        key(editor, Qt.Key.Key_Escape)

    with_dialog(turn)
    assert counts(verbs) == [None] * 3


def test_tables_with_other_totals_are_named(with_dialog, verbs):
    verbs.paste(SEX, "ชาย\t30\nหญิง\t32")
    verbs.paste(SEX._replace(trait=Trait.AGE), "20 - 30 ปี\t61")

    def look(dialog):
        assert dialog.differing.isVisible() and "62" in dialog.differing.text() and "61" in dialog.differing.text()
        dialog.instrument.choose(EIT)
        assert not dialog.differing.isVisible() and not dialog.differing.text()

    with_dialog(look)


def test_targets_of_a_section_and_of_the_survey(with_dialog, verbs):
    section = SEX._replace(trait=Trait.SECTION)

    def turn(dialog):
        dialog.pages.setCurrentIndex(dialog.pages.count() - 1)
        view = dialog.page().view
        view.setFocus()
        name = dialog.page().table.lines[0].name
        verbs.set_count(section, name, "30")
        view.select(0, 3)
        key(view, Qt.Key.Key_Return)
        QTest.keyClicks(QApplication.focusWidget(), "45")
        key(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert shown(dialog.page())[0] == [name, "30", "100.00", "45", "15"]
        write(dialog.target.editor, "589")
        key(dialog.target.editor, Qt.Key.Key_Return)
        assert "559" in dialog.summary.text()
        dialog.instrument.choose(EIT)
        assert dialog.target.typed() == "" and dialog.target.editor.placeholderText() == "500"

    with_dialog(turn)
    assert verbs.surveys(YEAR)[0].target == 589


def test_a_line_is_added_named_and_removed(with_dialog, verbs):
    def turn(dialog):
        view = dialog.page().view
        key(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        editor = QApplication.focusWidget()
        editor.setText("ไม่ประสงค์ตอบ")
        key(editor, Qt.Key.Key_Tab)
        QTest.keyClicks(QApplication.focusWidget(), "4")
        key(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert shown(dialog.page())[3] == ["ไม่ประสงค์ตอบ", "4", "100.00"]
        view.setFocus()
        view.select(2, 0)
        key(view, Qt.Key.Key_Delete)
        view.select(-1, 0)
        key(view, Qt.Key.Key_Delete)  # the total is no line

    with_dialog(turn)
    assert [line.name for line in verbs.table(SEX).lines] == ["ชาย", "หญิง", "ไม่ประสงค์ตอบ"]


def test_a_place_found_by_search_opens_on_its_line(window, with_dialog, verbs):
    verbs.paste(TableKey(2568, EIT, Trait.OCCUPATION), "ช่างสมมุติ\t12")
    found = next(one for one in window.workspace.desk.search("ช่างสมมุติ") if one.place.kind == "respondents")

    def look(dialog):
        assert dialog.instrument.current() == EIT and dialog.year.currentData() == 2568
        assert dialog.page().table.key.trait is Trait.OCCUPATION
        assert shown(dialog.page())[dialog.page().view.current_key()][0] == "ช่างสมมุติ" and dialog.page().view.hasFocus()

    with_dialog(look, place=found.place.key, year=found.place.year)


def test_another_year_has_its_own_numbers_at_the_same_trait(with_dialog, verbs):
    verbs.paste(TableKey(2568, IIT, Trait.AGE), "20 - 30 ปี\t61")

    def turn(dialog):
        dialog.pages.setCurrentIndex(1)
        dialog.year.setCurrentIndex(dialog.year.findData(2568))
        dialog.year.activated.emit(dialog.year.currentIndex())
        assert dialog.page().table.key == TableKey(2568, IIT, Trait.AGE)
        assert shown(dialog.page())[-1][1] == "61"

    with_dialog(turn)


def test_a_locked_year_can_only_be_looked_at(window, with_dialog, verbs):
    verbs.paste(SEX._replace(year=2570), "ชาย\t12")
    window.workspace.desk.session.years.set_locked(2570, True)

    def look(dialog):
        assert not dialog.paste_button.isEnabled() and not dialog.target.isEnabled()
        paste(dialog, PASTED)
        assert "2570" in dialog.trouble.text()
        key(dialog.page().view, Qt.Key.Key_Return)
        assert not dialog.page().view.is_editing()

    with_dialog(look, year=2570)
    assert counts(verbs, SEX._replace(year=2570)) == [12, None, None]


def test_a_picture_of_a_chart_is_copied_and_saved(with_dialog, verbs, tmp_path, monkeypatch):
    verbs.paste(SEX, PASTED)
    asked = []
    monkeypatch.setattr(messages, "choose_picture_target", lambda _, name: asked.append(name) or tmp_path / "a.png")
    QApplication.clipboard().clear()
    with_dialog(lambda dialog: (dialog.pictures.copy_button.click(), dialog.pictures.save_button.click()))
    assert QApplication.clipboard().image().width() > 300 and QImage(str(tmp_path / "a.png")).width() > 300
    assert asked[0].name.startswith("IIT") and "2569" in asked[0].name
