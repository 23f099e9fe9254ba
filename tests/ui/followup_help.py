"""The tab of follow-up over a plan that a test knows, on a day that a test chooses."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

from ui.conftest import drop_plans, open_list_tab

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Owner, Rhythm, Served, read_output
from ita_desktop.services import session

YEAR = 2570
TODAY = dt.date(2027, 2, 18)
OCT, NOV, DEC, JAN, FEB, MAR = (Month(2569, 10).shifted(n) for n in range(6))
PLAN = (
    Measure(
        1, (Served("I1"),), ("ขั้นตอนที่ประชาชนถามบ่อย",),
        (
            Activity("ทำแผ่นพับขั้นตอนบริการ", (read_output("๔ ฉบับ"),), (), JAN, MAR),
            Activity("อบรมเจ้าหน้าที่หน้าจุดบริการ", (read_output("๑ ครั้ง"),), (), JAN, FEB, Rhythm.ONCE),
        ),
        owners=(Owner("ฝ่ายปกครอง"), Owner("ฝ่ายทะเบียน")), rhythm=Rhythm.MONTHLY,
    ),
    Measure(
        2, (Served("I8"),), ("ไม่ทราบวงเงินของเขต",),
        (Activity("สรุปงบประมาณให้ข้าราชการและลูกจ้าง", (read_output("๑ ครั้ง"),), (), DEC, MAR),),
        owners=(Owner("ฝ่ายการคลัง"),), rhythm=Rhythm.MONTHLY,
    ),
    Measure(
        9, (Served("O10"),), ("ข้อมูลไม่เป็นปัจจุบัน",),
        (Activity("ปรับข้อมูลบนเว็บไซต์", (), (), FEB, FEB),), owners=(Owner("ทุกฝ่าย"),),
    ),
)  # fmt: skip


def prepared(path: Path) -> Path:
    """The sample office with this plan alone; in December and January something was recorded."""
    drop_plans(path)
    with session.open_to_write(path) as desk:
        for measure in PLAN:
            desk.plans.add(YEAR, measure)
        leaflet, _, budget, _ = (row.activity.uid for row in desk.followups.year(YEAR))
        desk.followups.record(YEAR, DEC, [budget], status="done", result="สรุปแล้วในที่ประชุม", quantity=Decimal(1))
        desk.followups.record(YEAR, JAN, [leaflet], status="doing", result="ทำร่างแล้วสองฉบับ", obstacle="รอภาพประกอบ")
    return path


def open_tab(window):
    """The tab of follow-up in front on that day, its detail made."""
    window.session.followups.today = lambda: TODAY
    return open_list_tab(window, 2)


def keys(tab):
    """The keys of the lines in the list, from the top."""
    source = tab.list._rows._source
    return [key for top in source.keys(None) for key in source.keys(top)]


def texts(tab):
    """What is asked, from the top of the list."""
    return [tab.list._rows._source.row(key).text for key in keys(tab)]


def key_of(tab, words, month=FEB):
    """The key of the line whose activity begins so."""
    row = tab.list._rows._source.row
    return next(key for key in keys(tab) if row(key).text.startswith(words) and row(key).month == month)


def cell(tab, key, column=0):
    """What the list shows of a line."""
    index = tab.list._rows.index_of(key)
    return tab.list._rows.cell(index.siblingAtColumn(column))


def entry(tab, words, month=FEB):
    """What is kept of an activity in a month."""
    followups = tab.desk.session.followups
    uid = next(row.activity.uid for row in followups.year(YEAR) if row.activity.text.startswith(words))
    return followups.entry(month, uid)


def counts(tab):
    """How many lines each filter promises."""
    return {one.key: one.count for one in tab._tools._filter_list()}
