"""Two thousand photographs of one year: listed, opened and scrolled, and the report that shows them all.

usage: evidence_row.py FILE KIND: makes the report of that file, pdf or docx, and says the most memory that it took, in
bytes, and how many seconds.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.photos import photographs
from benchmarks.side_by_side import Row, timed
from benchmarks.ten_years import PHOTOS

from ita_desktop.domain.evidence import Kind
from ita_desktop.domain.fiscal_year import months_of
from ita_desktop.services import papers, sample, session
from ita_desktop.services.evidence import Ready

YEAR = 2569
_FEW = 200
_SERVED = 10
"""Photographs of one entry in the report."""
_SIZE, _SMALL = (1200, 900), (320, 240)


def evidence(folder: Path) -> Iterator[Row]:
    """The list and its view, then what a report takes for each photograph."""
    many, few = (_file(folder / f"{count} photos.ita", count) for count in (PHOTOS, _FEW))
    with session.open_to_read(many) as opened:
        listed = min(timed(lambda: opened.evidence.of_entries(YEAR)) for _ in range(5))
    yield Row(f"{PHOTOS} photos listed", listed * 1000, 50, "ms", "with their entries, no contents")
    yield from _seen(many)
    for kind, name in (("pdf", "PDF"), ("docx", "Word")):
        (most, slow), (least, fast) = (_report(path, kind) for path in (many, few))
        grown = (most - least) / (PHOTOS - _FEW) / 1024
        detail = f"{least / 2**20:.0f} MB with {_FEW}, {most / 2**20:.0f} MB with {PHOTOS}"
        yield Row(f"report as {name}, memory for each photo more", grown, 10, "KB", detail)
        detail = f"{fast:.1f} s with {_FEW}, {slow:.1f} s with {PHOTOS}; linear is 1"
        yield Row(f"report as {name}, time", slow / fast / (PHOTOS / _FEW), 1.2, "x", detail)


def _file(path: Path, count: int) -> Path:
    """The sample office, its plan of one year with so many photographs, ten for an entry."""
    sample.create(path).close()
    with session.open_to_write(path) as opened:
        entries = [(row.activity.uid, month) for month in months_of(YEAR) for row in opened.followups.year(YEAR)]
        for start in range(0, count, _SERVED):
            held = [
                opened.evidence.hold(YEAR, Ready(Kind.PHOTO, f"{n}.jpg", f"{n}", *_another(n)))
                for n in range(start, start + _SERVED)
            ]
            opened.evidence.add(YEAR, entries[start // _SERVED : start // _SERVED + 1], held)
    return path


def _another(number: int) -> tuple[bytes, str, bytes]:
    """A photograph and its small picture, unlike all others on paper too."""
    (large,), (small,) = (photographs(1, number, size) for size in (_SIZE, _SMALL))
    return large, "image/jpeg", small


def _seen(path: Path) -> Iterator[Row]:
    """All of them serve what is shown: until it is painted, and a page further."""
    from PySide6.QtWidgets import QApplication

    from ita_desktop import app
    from ita_desktop.ui.desk import Desk
    from ita_desktop.ui.preferences import Preferences
    from ita_desktop.ui.tabs.followup.evidence import EvidenceStrip
    from ita_desktop.ui.tasks import Tasks

    application = QApplication.instance() or app.make_application(sys.argv[:1])
    with session.open_to_write(path) as opened:
        rows = opened.followups.year(YEAR)
        pieces = [piece.shown.id for piece in opened.evidence.of_year(YEAR)]
        entry = (rows[0].activity.uid, months_of(YEAR)[-1])
        opened.evidence.attach(YEAR, [entry], pieces)
        desk = Desk(opened, Tasks(), Preferences(path.with_name("preferences.json")))
        strip = EvidenceStrip(desk)
        strip.resize(520, 460)
        strip.show(YEAR, entry[1], [entry[0]])
        strip.setVisible(True)
        application.processEvents()
        shown = sorted(timed(lambda: (strip.refresh(), strip.list.repaint())) for _ in range(9))[4]
        yield Row(f"{PHOTOS} photos, shown anew and painted", shown * 1000, 100, "ms", "in one entry")
        bar = strip.list.verticalScrollBar()
        steps = range(0, bar.maximum(), max(1, bar.maximum() // 40))
        took = []
        for at in steps:
            took.append(timed(lambda at=at: (bar.setValue(at), strip.list.repaint())))  # type: ignore[misc]
            while desk.tasks.busy():
                application.processEvents()
        yield Row(f"{PHOTOS} photos, scrolled", max(took) * 1000, 33, "ms", f"the slowest of {len(took)} places")
        yield Row("their small pictures in memory", strip.list.pictures.count(), 200, "", f"of {PHOTOS}")
        opened.past.undo()
        strip.deleteLater()
        desk.close()
        desk.tasks.close()


def _report(path: Path, kind: str) -> tuple[int, float]:
    """The most memory that a process took for the report, and how long."""
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    made = subprocess.run([sys.executable, __file__, str(path), kind], stdout=subprocess.PIPE, check=True, env=paths)
    most, seconds = made.stdout.split()
    return int(most), float(seconds)


if __name__ == "__main__":
    with (
        session.open_to_read(Path(sys.argv[1])) as opened,
        tempfile.TemporaryDirectory(dir=Path(sys.argv[1]).parent) as out,
    ):
        took = timed(lambda: papers.export(opened, "report-12", YEAR, Path(out) / f"report.{sys.argv[2]}"))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, took)
