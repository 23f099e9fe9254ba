"""What of the follow-up is seen on a small screen: at least four lines, headings whole, pictures in sight."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.conftest import key
from ui.followup_help import JAN, YEAR, cell, key_of, keys, open_tab, prepared
from ui.test_keyboard import check

from ita_desktop.services.evidence import Given, prepare

SMALL = (1366, 697)
"""A screen of 1366×768 without title and task bar."""


@pytest.fixture
def tab_at(make_window, preferences, sample_path):
    """The tab in a window of a size, at so many percent."""

    def made(size, zoom=100):
        preferences.zoom = zoom
        tab = open_tab(make_window(prepared(sample_path), size))
        tab.desk.session.followups.today = lambda: dt.date(2027, 3, 10)  # four are overdue from before
        tab._month = None
        tab.refresh()
        QApplication.processEvents()
        return tab

    return made


def seen(tab):
    """How many lines are seen whole below the heading that they stand under."""
    rects = [tab.list.visualRect(tab.list._rows.index_of(one)) for one in keys(tab)]
    return sum(rect.height() > 0 and rect.bottom() <= tab.list.viewport().height() for rect in rects)


@pytest.mark.parametrize("zoom", [100, 125, 150])
def test_at_least_four_lines_are_seen(tab_at, zoom):
    tab = tab_at(SMALL, zoom)
    assert seen(tab) >= 4 and tab.list.is_low() is (zoom == 150)
    check(tab.window())


def test_with_little_height_a_line_is_one_row_with_its_month_and_tells_the_rest(tab_at):
    tab = tab_at(SMALL, 150)
    late = cell(tab, key_of(tab, "ทำแผ่นพับ", JAN))
    assert tab.list.is_low() and (late.lead, late.second, late.second_lead) == ("ม.ค. 70 +1", "", ())
    assert "38" in late.tip and "I1" in late.tip and cell(tab, key_of(tab, "ทำแผ่นพับ", JAN), 1).second == ""
    tab.window().resize(1920, 1400)
    QApplication.processEvents()
    assert not tab.list.is_low() and cell(tab, key_of(tab, "ทำแผ่นพับ", JAN)).second_lead


def test_the_second_row_of_tools_waits_behind_a_button(tab_at):
    tools = tab_at(SMALL, 150)._tools
    assert tools.more.isVisible() and not tools.search.isVisible()
    tools.more.setFocus()
    key(tools.more, Qt.Key.Key_Space)
    assert tools.search.isVisible() and QApplication.focusWidget() is tools.search
    tools.search.setText("แผ่นพับ")
    QTest.mouseClick(tools.more, Qt.MouseButton.LeftButton)
    assert tools.search.isVisible()
    tools.search.clear()
    QTest.mouseClick(tools.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(tools.more, Qt.MouseButton.LeftButton)
    assert not tools.search.isVisible()
    tools.window().resize(1920, 1400)
    QApplication.processEvents()
    assert tools.search.isVisible() and not tools.more.isVisible()


def test_a_heading_is_whole_where_its_column_is_narrow(tab_at):
    tab = tab_at(SMALL, 150)
    heading = tab.list._shown.keys(None)[0]
    rect = tab.list.visualRect(tab.list._rows.index_of(heading))
    assert rect.right() >= tab.list.viewport().width() - 2
    assert tab.list.header().isSectionHidden(3) and not tab.list.header().isSectionHidden(1)


def test_pictures_are_in_sight(tab_at):
    tab = tab_at((1440, 900))
    tab.list.select(key_of(tab, "ทำแผ่นพับ", JAN), 0)
    evidence, day = tab.desk.session.evidence, dt.date(2027, 1, 5)
    tab.desk.session.followups.record(YEAR, JAN, [tab._lines()[0].key], event_date=day, obstacle="ไม่มี")
    held = [evidence.hold(YEAR, prepare(Given(f"ภาพ{n}.png", _png(n)))) for n in range(3)]
    evidence.add(YEAR, [(tab._lines()[0].key, JAN)], held)
    QApplication.processEvents()
    form = tab.panel.form
    strip = form.evidence.list
    bottom = strip.mapTo(form, QPoint(0, strip.height())).y()
    assert form._area.verticalScrollBar().value() == 0 and bottom <= form.height()


def _png(shade):
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (400, 300), (40 * shade, 90, 120)).save(out, "PNG")
    return out.getvalue()
