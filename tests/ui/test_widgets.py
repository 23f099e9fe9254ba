"""Text, notices, tools, and work beside the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from ui.conftest import beside, key

from ita_desktop.domain import words
from ita_desktop.domain.errors import Problem
from ita_desktop.ui.tasks import Cancelled, Tasks
from ita_desktop.ui.widgets.filter_bar import Filter, FilterBar
from ita_desktop.ui.widgets.notices import Toast, TroubleBar
from ita_desktop.ui.widgets.panels import Split
from ita_desktop.ui.widgets.text import ShortLabel, Text, shorten
from ita_desktop.ui.widgets.tool_row import ToolRow
from ita_desktop.ui.widgets.working import Working

SENTENCE = "ชี้แจงแผนการใช้จ่ายงบประมาณต่อข้าราชการและลูกจ้าง"


def test_text_shortens_between_words_only(show):
    words.warm_up()
    short = show(ShortLabel(SENTENCE), 200, 40)
    assert short.text().endswith("…") and short.toolTip() == SENTENCE
    assert SENTENCE.startswith(short.text()[:-1])
    pieces = words.with_breaks(SENTENCE).split(words.BREAK)
    assert short.text()[:-1] in {"".join(pieces[:n]) for n in range(len(pieces) + 1)}
    assert shorten("สั้น", short.fontMetrics(), 500) == "สั้น"


def test_running_text_wraps_between_words(show):
    words.warm_up()
    text = show(Text(SENTENCE), 220, 200)
    layouts, count = text._lay_out(220)
    assert count > 1 and text.heightForWidth(220) > text.heightForWidth(900)
    shown = layouts[0].text()
    ends = [layouts[0].lineAt(n).textStart() + layouts[0].lineAt(n).textLength() for n in range(count)]
    assert all(end == len(shown) or shown[end - 1] in (words.BREAK, " ") for end in ends)


def test_markup_is_text(show):
    label = show(ShortLabel("<b>x</b> & y"))
    assert label.textFormat() == Qt.TextFormat.PlainText and label.whole() == "<b>x</b> & y"


def test_a_toast_offers_to_take_back(show, qtbot):
    window = show(QPushButton())
    toast, taken = Toast(window), []
    toast.say("ย้ายแล้ว", "เลิกทำ", lambda: taken.append(1))
    assert toast.isVisible() and toast.text() == "ย้ายแล้ว"
    QTest.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert taken == [1] and not toast.isVisible()


def test_trouble_stays_until_it_is_closed(show):
    window = show(beside(bar := TroubleBar()), 900, 100)
    bar.say("สำรองข้อมูลไม่สำเร็จ", [("เลือกที่ใหม่", bar.hide)])
    assert bar.text() == "สำรองข้อมูลไม่สำเร็จ" and window.isVisible()
    bar.findChildren(QPushButton)[0].click()
    assert not bar.isVisible() or bar.text()


def test_filters_by_arrow_keys(show):
    chosen = []
    bar = show(FilterBar([Filter("a", "ทั้งหมด", 3), Filter("b", "จุดอ่อน", 1)], "กรอง"))
    bar.chosen.connect(chosen.append)
    first = bar.findChildren(QPushButton)[0]
    first.setFocus()
    key(bar, Qt.Key.Key_Right)
    assert chosen == ["b"] and bar.current() == "b"


def test_tools_without_room_drop_their_words_and_keep_their_names(show):
    from ita_desktop.ui.widgets.buttons import button

    tools = ToolRow(button("เพิ่มกิจกรรมใหม่", icon="plus"), None, button("นำเข้ารายการ", icon="file-input"))
    box = show(beside(tools), 600, 60)
    buttons = tools.findChildren(QPushButton)
    assert [one.text() for one in buttons] == ["เพิ่มกิจกรรมใหม่", "นำเข้ารายการ"]
    box.resize(170, 60)
    QApplication.processEvents()
    assert "" in [one.text() for one in buttons]
    assert [one.accessibleName() for one in buttons] == ["เพิ่มกิจกรรมใหม่", "นำเข้ารายการ"]


def test_a_splitter_remembers_its_share(show):
    split = show(Split(QPushButton("ก"), QPushButton("ข"), 0.3), 1000, 100)
    assert abs(split.share() - 0.3) < 0.02
    split.set_share(0.6)
    assert abs(split.share() - 0.6) < 0.02 and not split.childrenCollapsible()


def test_long_work_shows_how_far_it_is_and_can_be_stopped(show, qtbot):
    import threading

    tasks, working, go = Tasks(), Working(), threading.Event()
    show(working)
    ended = []

    def work(progress):
        progress.step(1, 3, "หนึ่ง")
        go.wait(20)
        progress.step(2, 3)
        return "done"

    task = tasks.in_pool(work)
    task.finished.connect(ended.append)
    task.ended.connect(lambda: ended.append("ended"))
    working.watch(task, "กำลังอ่าน…")
    qtbot.waitUntil(lambda: working.isVisible() and working.bar.value() == 1)
    working.stop.click()
    assert not working.stop.isEnabled()
    go.set()
    qtbot.waitUntil(lambda: ended == ["ended"] and not tasks.busy())
    assert not working.isVisible()
    tasks.close()


def test_work_comes_back_in_the_window_s_thread_and_errors_too(qtbot, qapp):
    import threading

    tasks, found = Tasks(), []
    task = tasks.in_file_lane(lambda _: threading.current_thread().name)
    task.finished.connect(lambda name: found.append((name, threading.current_thread() is threading.main_thread())))
    failing = tasks.in_file_lane(lambda _: (_ for _ in ()).throw(Problem("clipboard_empty")))
    failing.failed.connect(lambda error: found.append(error.code))
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found[0][0].startswith("file") and found[0][1] and found[1] == "clipboard_empty"
    stopped = tasks.in_pool(lambda _: (_ for _ in ()).throw(Cancelled))
    with qtbot.waitSignal(stopped.ended):
        pass
    tasks.close()


def test_a_bug_in_long_work_goes_the_way_of_all_bugs_and_the_work_ends(qtbot):
    tasks, failed = Tasks(), []
    task = tasks.in_pool(lambda _: 1 // 0)
    task.failed.connect(failed.append)
    with qtbot.captureExceptions() as bugs, qtbot.waitSignal(task.ended):
        pass
    assert [kind for kind, *_ in bugs] == [ZeroDivisionError] and not failed and not tasks.busy()
    tasks.close()
