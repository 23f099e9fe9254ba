"""Charts on the screen: a click or the keyboard leads to what is shown, and a picture of it can be taken."""

from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from ui.conftest import beside, key

from ita_desktop.documents.charts import Bars, Fill, Lines, Matrix, MatrixCell, Radar, Series, Stack, Value
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import DARK, LIGHT, THEMES
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.chart_paint import Palette
from ita_desktop.ui.widgets.chart_view import ChartView

NAMES = ("1 การปฏิบัติหน้าที่", "2 การใช้งบประมาณ", "3 การใช้อำนาจ", "4 การใช้ทรัพย์สินของราชการ")
VALUES = tuple(Value(name, Decimal("91.5") - n, Decimal(90), Fill.MIDDLE, f"k{n}") for n, name in enumerate(NAMES))
LEVELS = ((Fill.MIDDLE, "85.00 – 94.99"),)
BARS = Bars(VALUES, "2568", (Decimal(85),), LEVELS)
RADAR = Radar(VALUES, "2569", "2568")
STACK = Stack((("95.00 ขึ้นไป", (9, 21)),), ((Fill.DARK, "IIT"), (Fill.HATCH, "EIT")), "ข้อ")
LINES = Lines(("2568", "2569"), (Series("รวม", (Decimal(91), None), "total"),), 60)
RISKS = (Fill.RISK_1, Fill.RISK_2, Fill.RISK_3, Fill.RISK_4)
CELLS = tuple(
    tuple(MatrixCell(RISKS[max(r, c)], (r + 1) * (c + 1), ("7",), f"{r}{c}") for c in range(3)) for r in range(3)
)
MATRIX = Matrix(("ต่ำ", "กลาง", "สูง"), ("ต่ำ", "กลาง", "สูง"), CELLS, "โอกาส", "ผลกระทบ")
ALL = {"bars": BARS, "radar": RADAR, "stack": STACK, "lines": LINES, "matrix": MATRIX}


@pytest.fixture
def chosen(show):
    """Show a chart, and hear what is chosen in it."""

    def shown(chart, width=640, height=400):
        view, heard = show(ChartView(chart, "คะแนน"), width, height), []
        view.chosen.connect(heard.append)
        return view, heard

    return shown


@pytest.mark.parametrize("name", ["bars", "radar", "lines", "matrix"])
def test_a_click_leads_to_what_is_there(chosen, name):
    view, heard = chosen(ALL[name])
    keys = view.keys()
    assert len(keys) == len(set(keys)) > 0
    for one in keys:
        assert view.outlines(one)
        for box in view.outlines(one):
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
            assert heard.pop() == one and view.current() == one
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(1, view.height() - 2))
    assert not heard


def test_arrows_walk_and_enter_leads(chosen):
    view, heard = chosen(BARS)
    view.setFocus()
    assert view.current() == "k0"
    for name in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Enter):
        key(view, name)
    assert heard == ["k2", "k1"]
    key(view, Qt.Key.Key_End)
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Space)
    assert heard[-1] == "k0"


def test_in_a_matrix_arrows_go_where_they_point(chosen):
    view, _ = chosen(MATRIX)
    view.setFocus()
    for name, place in (
        ("Home", "00"),
        ("Up", "10"),
        ("Right", "11"),
        ("Right", "12"),
        ("Right", "12"),
        ("Down", "02"),
        ("Left", "01"),
    ):
        key(view, Qt.Key[f"Key_{name}"])
        assert view.current() == place


def test_the_keyboard_shows_where_it_is(chosen):
    view, _ = chosen(BARS)
    view.setFocus()
    here, accent = view.outlines("k0")[0], measures.theme().accent
    edge = QPoint(round(here.center().x()), round(here.top()))
    assert view.grab().toImage().pixelColor(edge).name().upper() == accent
    assert view.picture(1).pixelColor(edge).name().upper() != accent


def test_a_chart_that_leads_nowhere_is_no_stop_of_the_keyboard(show):
    bare = ChartView(STACK, "ข้อคำถาม")
    window = show(beside(first := button("หนึ่ง"), bare, second := button("สอง")), 900, 300)
    first.setFocus()
    key(first, Qt.Key.Key_Tab)
    assert window.focusWidget() is second


def test_a_tooltip_says_name_and_figures(chosen):
    view, _ = chosen(RADAR)
    place = view.outlines("k2")[0].center().toPoint()
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    assert QToolTip.text() == "3 การใช้อำนาจ 89.50 (90.00)"
    QToolTip.hideText()


def test_a_chart_is_told_to_who_hears_the_screen(chosen):
    view, _ = chosen(BARS)
    assert view.accessibleName().startswith("คะแนน; 1 การปฏิบัติหน้าที่ 91.50 (90.00)")
    view.setFocus()
    key(view, Qt.Key.Key_Down)
    assert view.accessibleDescription() == "2 การใช้งบประมาณ 90.50 (90.00)"
    view.show_chart(STACK, "ข้อคำถาม")
    assert view.accessibleName() == "ข้อคำถาม; 95.00 ขึ้นไป 30 ข้อ (IIT 9, EIT 21)" and view.current() == ""
    view.show_chart(LINES, "หลายปี")
    assert view.accessibleName() == "หลายปี; รวม: 2568 91.00, 2569 –"
    view.show_chart(MATRIX, "ความเสี่ยง")
    assert "โอกาส สูง, ผลกระทบ กลาง: 6 (7)" in view.accessibleName()


def colours(picture: QImage) -> set[str]:
    return {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ALL)
def test_a_picture_is_as_fine_as_wanted_and_never_empty(chosen, name, theme):
    view, _ = chosen(ALL[name], 500, 300)
    measures.use(THEMES[theme], 1.0)
    picture = view.picture(3)
    assert (picture.width(), picture.height()) == (1500, 900)
    assert len(colours(picture)) > 5 and picture.pixelColor(2, 2).name().upper() == THEMES[theme].surface
    measures.use(LIGHT, 1.0)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_fills_differ_without_colour_and_words_on_them_can_be_read(theme):
    palette = Palette(theme, accented=False)

    def light(colour) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    def contrast(one, other) -> float:
        dark, bright = sorted((light(one), light(other)))
        return (bright + 0.05) / (dark + 0.05)

    for fills in ((Fill.WHITE, Fill.MIDDLE, Fill.DARK), RISKS):
        assert all(contrast(palette.fill(a), palette.fill(b)) >= 1.15 for a, b in pairwise(fills))
    for fill in (Fill.WHITE, Fill.MIDDLE, *RISKS[:3]):
        assert contrast(palette.fill(fill), palette.ink(0)) >= 4.5, fill
    on_dark = Palette(theme._replace(ink=theme.on_accent), accented=False).ink(0)
    assert min(contrast(palette.fill(fill), on_dark) for fill in (Fill.DARK, Fill.RISK_4)) >= 4.5


def test_zoom_and_size_lay_out_anew(chosen):
    view, _ = chosen(BARS)
    before = view.outlines("k0")[0]
    view.resize(900, 500)
    wider = view.outlines("k0")[0]
    assert wider.width() > before.width()
    measures.use(LIGHT, 1.5)
    assert view.outlines("k0")[0] != wider and view.sizeHint().height() > 0
    measures.use(LIGHT, 1.0)
