"""A plan of 70 items: taken in to its preview, and how import, opening and paper grow from one year to ten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import openpyxl
from benchmarks.side_by_side import Row, compare, ratio, timed
from documents.invented_plan import PLAN
from documents.plan_files import Sheet, write
from documents.plan_rows import Layout, plan_rows

from ita_desktop.documents.forms.plan_data import PlanPaper
from ita_desktop.domain.measures import Measure, Served
from ita_desktop.services import packs, papers, session, sources

YEAR, PACK = 2566, "bma-2566"
_SMALL, _LARGE = 1, 10


def plans(folder: Path) -> Iterator[Row]:
    """Import to the preview against reading the cells alone, then growth."""
    measures, path = plan_of_70(), folder / "plans.ita"
    session.create(path, packs.district("ดุสิต"), YEAR, target=PACK).close()
    with session.open_to_read(path) as opened:
        alone = {".xlsx": _cells_of_excel, ".docx": _cells_of_word}
        for ending, cells in alone.items():
            layout = Layout.DUSIT
            source = write(folder / f"plan{ending}", Sheet(layout.value, plan_rows(measures, layout)))
            found = opened.plan_imports.read(sources.from_file(source), YEAR)
            served = len({item.code for line in found.lines for item in line.becomes.items})
            ours, theirs = compare(
                lambda source=source: timed(lambda: opened.plan_imports.read(sources.from_file(source), YEAR)),  # type: ignore[misc]
                lambda source=source, cells=cells: timed(lambda: cells(source)), 7,  # type: ignore[misc]
            )  # fmt: skip
            yield ratio(f"import to preview, {ending}", ours, theirs, 4.0, f"{served} items; its cells alone")
    yield from _growth(folder, measures)


def plan_of_70() -> list[Measure]:
    """The invented plan over and over, until every item of the set has its measure."""
    items = packs.load(PACK).items
    return [
        PLAN[number % len(PLAN)]._replace(indicator=item.indicator, items=(Served(item.code, item.title),))
        for number, item in enumerate(items)
    ]


def plan_paper() -> PlanPaper:
    """That plan as its paper wants it."""
    return PlanPaper("สำนักงานเขตตัวอย่าง", YEAR, packs.load(PACK), tuple(plan_of_70()))


def plan_file(path: Path) -> session.Session:
    """An office file that holds that plan."""
    session.create(path, packs.district("ดุสิต"), YEAR, target=PACK).close()
    opened, layout = session.open_to_write(path), Layout.DUSIT
    _take(opened, write(path.with_suffix(".xlsx"), Sheet(layout.value, plan_rows(plan_of_70(), layout))), YEAR)
    return opened


def _cells_of_excel(path: Path) -> None:
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            [cell.value for cell in row]


def _cells_of_word(path: Path) -> None:
    for table in docx.Document(str(path)).tables:
        for row in table.rows:
            [cell.text for cell in row.cells]


def _growth(folder: Path, measures: list[Measure]) -> Iterator[Row]:
    """Ten years against ten times one year: linear is 1."""
    took = {years: _years_of_work(folder, measures, years) for years in (_SMALL, _LARGE)}
    for act, first in took[_SMALL].items():
        grown = took[_LARGE][act]
        detail = f"{first * 1000:.0f} ms for one year, {grown * 1000:.0f} ms for ten"
        yield Row(f"growth, {act}", grown / first / _LARGE, 1.2, "x", f"{detail}; linear is 1")


def _years_of_work(folder: Path, measures: list[Measure], years: int) -> dict[str, float]:
    """What the same work takes, all years together, in a file of so many years."""
    path, layout = folder / f"grown {years}.ita", Layout.DUSIT
    source = write(folder / "grown.xlsx", Sheet(layout.value, plan_rows(measures, layout)))
    session.create(path, packs.district("ดุสิต"), YEAR, target=PACK).close()
    chosen = range(YEAR, YEAR + years)
    with session.open_to_write(path) as opened:
        imported = timed(lambda: [_take(opened, source, year) for year in chosen])

    def look() -> None:
        with session.open_to_read(path) as found:
            [found.plans.read(year) for year in chosen]

    with session.open_to_read(path) as opened:
        written = timed(lambda: [papers.export(opened, "plan", year, folder / "grown.pdf") for year in chosen])
    return {"import": imported, "open and read": min(timed(look) for _ in range(9)), "plan as PDF": written}


def _take(opened: session.Session, source: Path, year: int) -> None:
    found = opened.plan_imports.read(sources.from_file(source), year)
    opened.plan_imports.apply(found)
