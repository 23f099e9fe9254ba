"""The OIT panel alone over a real file: reasons lead to fields, and what is typed is kept when it is left."""

import datetime as dt

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.conftest import key, type_thai, write

from ita_desktop.services import session
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.tabs.indicators.oit_panel import OitPart
from ita_desktop.ui.tasks import Tasks
from ita_desktop.ui.widgets.panels import scrolling

YEAR = 2566
URL = "https://www.example.go.th/sub/"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def part(desk, show):
    item = desk.session.years.framework(YEAR).items_by_code["O23"]
    made = OitPart(desk, YEAR, item, True)
    made.around = show(scrolling(made), 560, 600)
    return made


def kept(desk, code="O23"):
    return desk.session.publications.read(YEAR, code)


def codes(part):
    return [row.reason.code for row in part.reasons.rows.values()]


def reason_row(part, code):
    return next(row for row in part.reasons.rows.values() if row.reason.code == code)


def test_reasons_stand_first_and_each_leads_to_its_field(part):
    assert codes(part)[0] == "link_none" and "explanation_empty" in codes(part)
    places = {}
    for row in list(part.reasons.rows.values()):
        row.go.setFocus()
        key(row.go, Qt.Key.Key_Space)
        places[row.reason.place] = QApplication.focusWidget()
    assert places["links"] is part.links.view
    assert places["explanation"] is part.fields["explanation"].editor
    assert places["approved_on"] is part.fields["approved_on"].editor
    assert {p for p in places if p.startswith("element:")} == {f"element:{one}" for one in part.checklist.lines}
    for one, line in part.checklist.lines.items():
        assert places[f"element:{one}"] is line.check


def test_texts_and_dates_are_kept_when_their_field_is_left(part, desk):
    editor = part.fields["explanation"].editor
    editor.setFocus()
    type_thai(editor, "หน้าแรก")
    key(editor, Qt.Key.Key_Tab)
    write(part.fields["approved_on"].editor, "9 มิ.ย. 2566")
    key(part.fields["approved_on"].editor, Qt.Key.Key_Return)
    write(part.fields["officer"].editor, "ผู้รับผิดชอบ")
    key(part.fields["officer"].editor, Qt.Key.Key_Tab)
    found = kept(desk)
    assert (found.explanation, found.approved_on, found.officer) == (
        "หน้าแรก", dt.date(2023, 6, 9), "ผู้รับผิดชอบ",
    )  # fmt: skip
    assert "explanation_empty" not in codes(part) and "approval_maybe" not in codes(part)


def test_a_date_that_can_not_be_read_stays_typed_with_its_sentence(part, desk):
    field = part.fields["published_on"]
    write(field.editor, "เมื่อวาน")
    key(field.editor, Qt.Key.Key_Tab)
    assert field.is_wrong() and field.typed() == "เมื่อวาน"
    desk.session.publications.change(YEAR, "O23", notes="ก")
    assert field.typed() == "เมื่อวาน" and kept(desk).published_on is None


def test_what_is_being_typed_outlives_a_change_elsewhere_and_undo_is_shown(part, desk):
    editor = part.fields["comment"].editor
    editor.setFocus()
    type_thai(editor, "ไม่พบ")
    desk.session.publications.change(YEAR, "O23", notes="ก")
    assert editor.text() == "ไม่พบ" and part.fields["notes"].typed() == "ก"
    part.fields["officer"].editor.setFocus()
    assert kept(desk).comment == "ไม่พบ"
    desk.session.past.undo()
    assert editor.text() == ""


def test_an_element_is_ticked_by_key_and_has_a_note(part, desk):
    first, line = next(iter(part.checklist.lines.items()))
    line.check.setFocus()
    key(line.check, Qt.Key.Key_Space)
    write(line.note.editor, "ลงนามแล้ว")
    key(line.note.editor, Qt.Key.Key_Tab)
    check = kept(desk).checks[0]
    assert (check.id, check.ticked, check.note) == (first, True, "ลงนามแล้ว")
    assert f"element:{first}" not in [row.reason.place for row in part.reasons.rows.values()]
    desk.session.past.undo()
    desk.session.past.undo()
    assert not line.check.isChecked() and line.note.typed() == ""


def test_a_link_is_added_by_key_and_its_thai_digits_are_repaired_by_one_click(part, desk):
    view = part.links.view
    view.setFocus()
    key(view, Qt.Key.Key_Return, CONTROL)
    editor = QApplication.focusWidget()
    editor.insert(f"{URL}๑๗๙๙๑")
    key(editor, Qt.Key.Key_Return)
    assert [link.url for link in kept(desk).links] == [f"{URL}๑๗๙๙๑"]
    row = reason_row(part, "link_thai_digits")
    row.repair.setFocus()
    key(row.repair, Qt.Key.Key_Space)
    assert [link.url for link in kept(desk).links] == [f"{URL}17991"]
    assert "link_thai_digits" not in codes(part) and view.model().index(0, 0).data() == f"{URL}17991"


def test_a_link_that_is_being_typed_is_kept_when_the_list_is_left(part, desk):
    view = part.links.view
    view.setFocus()
    key(view, Qt.Key.Key_Return, CONTROL)
    QApplication.focusWidget().insert(f"{URL}1")
    part.fields["officer"].editor.setFocus()
    assert [link.url for link in kept(desk).links] == [f"{URL}1"]


def test_a_reason_that_stays_keeps_its_row_when_others_go(part, desk):
    row = reason_row(part, "explanation_empty")
    desk.session.publications.add_link(YEAR, "O23", f"{URL}1")
    assert reason_row(part, "explanation_empty") is row and "link_none" not in codes(part)


def test_files_are_attached_and_taken_away(part, desk, tmp_path):
    source = tmp_path / "ประกาศ.pdf"
    source.write_bytes(b"%PDF-1.7")
    assert part.attach(source) and [one.name for one in kept(desk).attachments] == ["ประกาศ.pdf"]
    assert part.files.view.model().index(0, 0).data() == "ประกาศ.pdf"
    part.files.view.setFocus()
    key(part.files.view, Qt.Key.Key_Delete, CONTROL)
    assert kept(desk).attachments == ()
    assert not part.attach(tmp_path / "ไม่มี.pdf") and desk.said[0].code == "attachment_unreadable"


def test_every_control_has_a_name_and_a_file_to_look_at_takes_nothing(office_path, preferences, show):
    with session.open_to_read(office_path) as looked:
        desk = Desk(looked, Tasks(), preferences)
        part = OitPart(desk, YEAR, looked.years.framework(YEAR).items_by_code["O23"], False)
        around = show(scrolling(part), 560, 600)
        assert not any(field.isEnabled() for field in part.fields.values()) and not part.checklist.isEnabled()
        part.links.view.setFocus()
        key(part.links.view, Qt.Key.Key_Return, CONTROL)
        assert kept(desk).links == () and around.isVisible()
        editors = [field.editor for field in part.fields.values()]
        lines = list(part.checklist.lines.values())
        named = [*editors, part.links.view, part.files.view, *(one.check for one in lines)]
        named += [one.note.editor for one in lines] + [row.go for row in part.reasons.rows.values()]
        assert all(control.accessibleName() for control in named)
        desk.tasks.close()


def test_an_item_that_goes_leaves_the_panel_quiet(part, desk):
    desk.session.frameworks.remove_item(YEAR, "O23")
    assert not part.isEnabled()
    desk.session.past.undo()
    assert part.isEnabled()


def test_a_panel_that_is_closed_hears_no_more(part, desk):
    shiboken6.delete(part)
    desk.session.publications.change(YEAR, "O23", notes="ก")
    assert kept(desk).notes == "ก" and desk.said == []
