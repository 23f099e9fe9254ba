"""A column of a plan that an office wants nothing of is named so in the guide."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from ui.conftest import key, press
from ui.test_plan_import import guide, opened, plan_file  # noqa: F401

from ita_desktop.documents.incoming.plan_columns import Column
from ita_desktop.ui.dialogs.plan_import_words import column_roles


def test_all_that_a_column_can_hold_is_offered():
    assert set(column_roles()) == set(Column)


def test_a_column_is_left_out(guide, tmp_path, qtbot):  # noqa: F811
    source = tmp_path / "แผน.txt"
    lines = ("ตัวชี้วัด\tกิจกรรม\tผู้รับผิดชอบ\tงบประมาณ", "I1\tเปิดช่องบริการเพิ่ม\tฝ่ายทะเบียน\t๕๐๐ บาท")
    source.write_text("\n".join(lines), encoding="utf-8")
    dialog = guide(source)
    assert "๕๐๐" in dialog.draft.rows[0].wanted.notes
    columns = dialog.tables.columns
    columns.select(3, 1)
    key(columns, Qt.Key.Key_F2)
    combo = next(one for one in columns.findChildren(QComboBox) if one.isVisible())
    combo.setCurrentIndex(combo.findData("ignored"))
    key(combo, Qt.Key.Key_Return)
    press(dialog, dialog.tables._again.text())
    qtbot.waitUntil(lambda: not dialog.acts.busy)
    assert dialog.draft.rows[0].wanted.notes == ""
