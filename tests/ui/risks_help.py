"""The tab of risks over a register that a test knows, and what stands in its list."""

from pathlib import Path

from ui.conftest import open_list_tab

from ita_desktop.domain.risk import Risk
from ita_desktop.services import packs, session

YEAR = 2570
SCORES = ((4, 3, 3, 2), (3, 3, 2, 2), (5, 4, 3, 3), (4, 4, 2, 3), (4, 3, 2, 2), (3, 4, None, None), (2, 2, 1, 2))
"""Likelihood and impact before and after, of the first risks of the library; the last two have none."""


def emptied(path: Path) -> Path:
    """The file without its risks."""
    with session.open_to_write(path) as desk:
        for year in desk.risks.years():
            desk.risks.remove(year, [risk.id for risk in desk.risks.listed(year)])
    return path


def fill(path: Path) -> list[int]:
    """Put the nine typical risks into the register, scored but the last two; gives their row ids."""
    with session.open_to_write(path) as desk:
        ids = desk.risks.add(YEAR, *packs.risk_library())
        for risk_id, (likelihood, impact, after, impact_after) in zip(ids, SCORES, strict=False):
            desk.risks.score(YEAR, [risk_id], likelihood, impact)
            desk.risks.score(YEAR, [risk_id], after, impact_after, after=True)
    return ids


def open_tab(window):
    """The tab of risks in front, its detail made."""
    return open_list_tab(window, 3)


def listed(tab) -> list[Risk]:
    """The register as it is kept."""
    return tab.desk.session.risks.listed(YEAR)


def shown(tab) -> list[int]:
    """The numbers of the risks in the list, from the top."""
    return [tab.list._rows._source.row(key).number for key in tab.list._rows._source.keys(None)]


def mark(tab, *numbers: int) -> None:
    """Mark risks by their numbers."""
    risks = listed(tab)
    tab.list.mark([risks[number - 1].id for number in numbers])


def cells(tab, number: int) -> list:
    """What the list shows of a risk, column by column."""
    key = listed(tab)[number - 1].id
    return [tab.list._rows.cell(tab.list._rows.index_of(key, place)) for place in range(5)]


def taking(qtbot):
    """Who takes what an import found, as soon as it has read it."""

    def take(dialog):
        qtbot.waitUntil(lambda: dialog.found is not None and not dialog.acts.busy)
        dialog.take.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    return take
