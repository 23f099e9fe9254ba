"""The form of a risk is as high as what stands in it, whatever was shown before."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from ui.conftest import press
from ui.risks_help import YEAR, emptied, fill, listed, mark, open_tab

from ita_desktop.domain.risk import Family
from ita_desktop.domain.risk_watch import State as Table9
from ita_desktop.ui.tabs.risks.fields import Fold


def past_the_end(tab) -> int:
    """How far the form can be scrolled past the last thing in it."""
    for _ in range(6):
        QApplication.processEvents()
    body = tab.panel.form._body
    inside = [w for w in body.findChildren(QWidget) if w.parentWidget() is body and w.isVisibleTo(body)]
    return body.height() - max(one.geometry().bottom() for one in inside)


def fold(tab) -> QPushButton:
    """The part with the scores of the other family."""
    return tab.panel.form.findChild(Fold).head


@pytest.mark.parametrize(("size", "zoom"), [((1440, 870), 100), ((1366, 697), 100), ((1366, 697), 150)])
def test_nobody_scrolls_into_an_empty_page(make_window, sample_path, preferences, size, zoom):
    fill(emptied(sample_path))
    preferences.zoom = zoom
    tab = open_tab(make_window(sample_path, size))
    tab.list.select(listed(tab)[0].id, 0)
    watches, ids = tab.desk.session.risk_watches, [risk.id for risk in listed(tab)]
    long = "\n".join(f"{n} สอบทานบัตรคิวกับใบคำขอทุกสัปดาห์" for n in range(1, 9))
    watches.watch(YEAR, "q1", ids[:1], occurred=2, fixed=True, done=long, result=long, state=Table9.OTHER,
                  state_reason=long)  # fmt: skip
    room = tab.panel.form._area.viewport().height()
    seen = {}
    for number in (1, 2, 9, 1, 3):
        mark(tab, number)
        seen[f"risk {number}"] = past_the_end(tab)
    mark(tab, 1)
    for period in ("q1", "q2", "q3", "q1", "q4"):
        tab.panel.form.watch.look_at(period)
        seen[f"period {period}"] = past_the_end(tab)
    mark(tab, 1, 2)
    seen["several"] = past_the_end(tab)
    mark(tab, 2)
    for family in (Family.A, Family.B):
        method = tab.desk.session.risks.method(YEAR)
        tab.desk.session.risks.set_method(YEAR, method._replace(main=family))
        seen[f"family {family}"] = past_the_end(tab)
    press(tab, fold(tab).text())
    seen["unfolded"] = past_the_end(tab)
    press(tab, fold(tab).text())
    seen["folded"] = past_the_end(tab)
    spare = {name: gap for name, gap in seen.items() if gap > 40 and tab.panel.form._body.height() > room}
    assert not spare, seen
