"""Which ฝ่าย have a risk: who lacks one is named, and a button adds it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from ui.conftest import key, press

from ita_desktop.domain.risk_check import Coverage
from ita_desktop.ui.tabs.risks.coverage import CoveragePanel

NAMES = ("ฝ่ายปกครอง", "ฝ่ายทะเบียน", "ฝ่ายสิ่งแวดล้อมและสุขาภิบาล", "ฝ่ายการศึกษา")
SHORT = {name: name.replace("และสุขาภิบาล", "ฯ") for name in NAMES}


@pytest.fixture
def covered(show):
    panel, heard = CoveragePanel(), []
    panel.add_for.connect(heard.append)
    panel.show_coverage(Coverage(tuple(zip(NAMES, (2, 0, 1, 0), strict=True))), SHORT)
    show(panel, 440, 200)
    return panel, heard


def said(panel: CoveragePanel) -> list[str]:
    """The words that can be seen."""
    parts = panel.findChildren(QLabel) + panel.findChildren(QPushButton)
    return [part.text() for part in parts if part.text() and not part.isHidden()]


def test_coverage_names_who_lacks_a_risk(covered):
    panel, heard = covered
    words = said(panel)
    assert "2" in panel.title.text() and "4" in panel.title.text()
    assert {"ปกครอง", "สิ่งแวดล้อมฯ", "ทะเบียน", "การศึกษา"} <= set(words)
    panel.add_button.setFocus()
    key(panel.add_button, Qt.Key.Key_Space)
    press(panel, "การศึกษา")
    assert heard == ["ฝ่ายทะเบียน", "ฝ่ายการศึกษา"]
    assert all(one.accessibleName() or one.text() for one in panel.findChildren(QPushButton))


def test_coverage_is_brought_up_to_date(covered, qtbot):
    panel, _ = covered
    panel.show_coverage(Coverage(tuple((name, 1) for name in NAMES)), SHORT)
    assert panel.add_button.isHidden()
    qtbot.waitUntil(lambda: len(panel.findChildren(QPushButton)) == 1)
    panel.show_coverage(Coverage(((NAMES[0], 0),)), SHORT, writable=False)
    assert panel.add_button.isHidden()
    assert not [one for one in panel.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
