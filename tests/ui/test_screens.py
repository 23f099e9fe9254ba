"""Every screen and dialog in every look: nothing is cut, and a person can look at the pictures.

With ITA_DESKTOP_PICTURES=FOLDER the pictures are kept: python3 dev.py look shows the widgets, this the screens.
"""

import itertools
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QScrollArea, QWidget
from ui.conftest import press
from ui.look_page import make_page
from ui.preview_help import drawn

from ita_desktop.domain.errors import FileLocked, Problem
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import THEMES
from ita_desktop.ui.widgets.text import ShortLabel, Text

SIZES = {"small": (1366, 697), "large": (1920, 1009)}  # 1366×768 and 1920×1080 without title and task bar
_PAIRS = {("light", 100, "large"), ("light", 150, "small"), ("dark", 100, "small"), ("dark", 150, "large")}
LOOKS = [
    look
    for look in itertools.product(("light", "dark"), (100, 150), SIZES)
    if look in _PAIRS or os.environ.get("ITA_DESKTOP_PICTURES")
]
"""Every zoom in every size, each colour in both; colours move nothing, so that all eight are only for pictures."""
DIALOGS = (
    "office", "years", "framework", "history", "backups", "import-scores", "import-items", "keys", "about",
    "charts", "what-if", "crosswalk", "respondents", "carry-over", "import-plan", "import-report",
    "section-forms", "merge", "scans", "report-texts", "risk-library", "risk-method", "risk-carry", "risk-revisions",
    "import-risks", "risk-forms", "merge-risks",
)  # fmt: skip


def cut(window: QWidget) -> list[str]:
    """The words that have less room than they need."""
    shown = [w for w in window.findChildren(QWidget) if w.isVisible() and not w.visibleRegion().isEmpty()]
    return [complaint for widget in shown if (complaint := _complaint(widget))]


def _complaint(widget: QWidget) -> str:
    if isinstance(widget, QScrollArea) and widget.widget() and widget.widget().width() > widget.viewport().width():
        return f"cut at the right: {[child.text() for child in widget.findChildren(QLabel)]}"
    if isinstance(widget, Text):
        return f"too low: {widget.text()}" if widget.heightForWidth(widget.width()) > widget.height() else ""
    if isinstance(widget, ShortLabel) and widget.whole() and not widget.text():
        return f"nothing left of: {widget.whole()}"
    if not isinstance(widget, (QLabel, QPushButton, QCheckBox)) or not widget.text():
        return ""
    if widget.minimumSizeHint().width() > widget.width() + 1:
        return f"too narrow: {widget.text()}"
    above = widget.parentWidget()
    if above and widget.x() + widget.width() > above.width() + 1:
        return f"reaches out: {widget.text()}"
    return "" if _ink_fits(widget) else f"marks are cut: {widget.text()}"


def _ink_fits(widget: QLabel | QPushButton | QCheckBox) -> bool:
    """Whether the marks above and below the letters are inside, the line being in the middle of its widget."""
    metrics = QFontMetricsF(widget.font())
    ink = metrics.tightBoundingRect(widget.text())
    baseline = (widget.height() - metrics.height()) / 2 + metrics.ascent()
    return baseline + ink.top() >= -1 and baseline + ink.bottom() <= widget.height() + 1


def keep(window: QWidget, name: str) -> None:
    """Grab the picture, and keep it where a person wants to look."""
    picture = window.grab()
    assert not picture.isNull()
    if folder := os.environ.get("ITA_DESKTOP_PICTURES"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert picture.save(str(Path(folder) / f"{name}.png"))


def look_at(window: QWidget, name: str) -> None:
    for _ in range(3):
        QApplication.processEvents()
    keep(window, name)
    assert not cut(window), name


@pytest.fixture(params=LOOKS, ids=lambda look: "-".join(map(str, look)))
def look(request, preferences):
    """One look of eight."""
    theme, zoom, size = request.param
    preferences.theme, preferences.zoom = theme, zoom
    return f"{theme}-{zoom}-{size}", SIZES[size]


def test_start_page(make_window, preferences, look, sample_path, tmp_path, qtbot):
    preferences.note_opened(tmp_path / "เอกสาร" / "ITA-เขตที่ถอดแฟลชไดรฟ์ออกไปแล้ว.ita")
    preferences.note_opened(sample_path)
    window = make_window(None, look[1])
    qtbot.waitUntil(lambda: not window.tasks.busy())
    look_at(window, f"start-{look[0]}")
    assert window.size().toTuple() == look[1]


def test_tabs(make_window, look, sample_path, qtbot):
    window = make_window(sample_path, look[1])
    qtbot.waitUntil(lambda: window.workspace.current().item is not None)
    qtbot.waitUntil(lambda: "ล่าสุด" in window.workspace.status._backup.text())
    for code in ("O20", "E1", "I8"):
        window.workspace.current().tree.select(("item", code), 2)
        look_at(window, f"item-{code}-{look[0]}")
    assert window.size().toTuple() == look[1]
    for number in range(5):
        window.workspace.show_tab(number)
        look_at(window, f"tab-{number + 1}-{look[0]}")
    window.workspace.show_tab(0)
    window.workspace.say(Problem("disk_full", drive="D:", name="ITA.ita", time="14:32"))
    window.session.scores.set_official(2569, "I8", "80")
    window.workspace.tell("นำเข้าแล้ว 58 แถว สำรองไฟล์เดิมไว้ก่อนแล้ว")
    look_at(window, f"notices-{look[0]}")
    assert window.size().toTuple() == look[1]
    search = window.workspace.header.search
    search.setFocus()
    search.setText("งบประมาณ")
    search.search_now()
    look_at(window, f"search-{look[0]}")


def test_dialogs(make_window, person, look, sample_path):
    window = make_window(sample_path, look[1])

    def seen(kind):
        def act(dialog):
            look_at(dialog, f"{kind}-{look[0]}")
            dialog.reject()

        return act

    for kind in DIALOGS:
        person.will(seen(kind))
        window.go(Place(kind, "", window.workspace.desk.view.year))
    person.will(seen("new-file"))
    window.new_file()
    locked = FileLocked("file_locked", name="ITA.ita", who="officer", computer="ทะเบียน-04", since="2026-11-21T13:20:00")
    person.will(seen("question"))
    messages.tell(window, locked, ["เปิดอ่าน", "ลองอีกครั้ง"])


def test_the_preview(make_window, person, look, sample_path, qtbot):
    window = make_window(sample_path, look[1])

    def seen(dialog):
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled() and drawn(dialog))
        look_at(dialog, f"preview-{look[0]}")
        dialog.reject()

    person.will(seen)
    window.go(Place("paper", "scores", 2569))


def test_pages_of_dialogs(make_window, person, look, sample_path, qtbot):
    window = make_window(sample_path, look[1])

    def each_page(kind):
        def turn(dialog):
            for number in range(dialog.pages.count()):
                dialog.pages.setCurrentIndex(number)
                look_at(dialog, f"{kind}-{number}-{look[0]}")
            dialog.reject()

        return turn

    def framework(dialog):
        for part in (("instrument", "IIT"), ("indicator", "1"), ("item", "I1"), ("item", "O1")):
            dialog.view.select(part, 0)
            look_at(dialog, f"framework-{part[1]}-{look[0]}")
        dialog.reject()

    def scores(dialog):
        QApplication.clipboard().setText("ข้อ\tคะแนน\nI1\t91.50\nI2\t101\nX9\t80\n")
        press(dialog, "วาง")
        qtbot.waitUntil(lambda: dialog._pages.currentIndex() == 1 and not dialog.acts.busy)
        look_at(dialog, f"import-preview-{look[0]}")
        dialog.reject()

    for kind in ("office", "risk-method"):
        person.will(each_page(kind))
        window.go(Place(kind, "", 2570))
    person.will(framework)
    window.go(Place("framework", "", 2570))
    person.will(scores)
    window.go(Place("import-scores", "", 2569))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_every_widget_in_every_state(qtbot, qapp, theme, zoom):
    measures.use(THEMES[theme], zoom)
    measures.dress(qapp)
    page = make_page()
    qtbot.addWidget(page)
    page.resize(round(1366 * zoom), page.sizeHint().height())
    page.show()
    look_at(page, f"widgets-{theme}-{zoom}")
