"""A measure of a real file in its panel, and how a person comes to its cells."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from ui.conftest import key

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Rhythm, Role, Served
from ita_desktop.ui.tabs.measures.detail import MeasurePanel

YEAR = 2566
DEC, MAY = Month(2565, 12), Month(2566, 5)


def add_measure(desk) -> int:
    """A measure with three activities, the last without output and months."""
    activities = (
        Activity("ประชุมชี้แจงแผน", (Output("2 ครั้ง"),), ("เสียงตามสาย",), DEC, MAY),
        Activity("ทำอินโฟกราฟิก", (Output("4 ฉบับ"),), ("เว็บไซต์", "กลุ่มไลน์"), DEC, DEC, Rhythm.QUARTERLY),
        Activity("ติดประกาศแผน"),
    )
    measure = Measure(
        2, (Served("I8"),), ("ไม่ทราบวงเงิน",), activities, ("ติดตามในที่ประชุม",),
        (Owner("ฝ่ายการคลัง", Role.LEAD),), Rhythm.MONTHLY, source="แผนปีก่อน.docx ตาราง 2",
    )  # fmt: skip
    return desk.session.plans.add(YEAR, measure)


def panel_of(desk, measure_id, show) -> MeasurePanel:
    """The panel as the tab keeps it: brought up to date after every step."""
    made = MeasurePanel(desk)
    made.ids = (measure_id,)

    def refresh(*_):
        found = lines(desk, *made.ids)
        made.show_many(YEAR, found) if len(found) > 1 else made.show_line(YEAR, found[0] if found else None)

    desk.changed.connect(refresh)
    refresh()
    made.around = show(made, 900, 760)
    return made


def lines(desk, *ids):
    return [one for one in desk.session.plans.read(YEAR).lines if one.measure and one.measure.id in ids]


def kept(desk, measure_id):
    return desk.session.plans.measure(measure_id)


def table(part):
    return part.form.activities.view


def cell(part, place, column):
    view = table(part)
    return view.model().index(place, column)


def edit(part, place, column):
    """Open the editor of a cell by keys."""
    view = table(part)
    view.setFocus()
    view.setCurrentIndex(cell(part, place, column))
    key(view, Qt.Key.Key_F2)
    return QApplication.focusWidget()


def paste(text):
    QGuiApplication.clipboard().setText(text)
