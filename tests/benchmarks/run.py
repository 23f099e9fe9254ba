"""Speed as ratios, measured side by side in one run: python3 dev.py bench [ROW ...]."""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from ita_desktop.services import sample, session

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import ten_years
from benchmarks.evidence_row import evidence
from benchmarks.papers_row import papers_rows
from benchmarks.plans_row import plans
from benchmarks.sheets_row import sheets
from benchmarks.side_by_side import Row, compare, ratio, timed
from benchmarks.switching_row import switching

HERE = Path(__file__).resolve().parent
OUT = HERE.parents[1] / "out"  # on the disk of the checkout: a RAM disk would flatter every commit


def window(*words: object) -> subprocess.CompletedProcess[bytes]:
    """First paint in a process of its own, which keeps its compiled modules as an installed program has them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(
        [sys.executable, HERE / "first_paint.py", *map(str, words)], stdout=subprocess.PIPE, check=True, env=kept
    )


def start(folder: Path) -> Iterator[Row]:
    """Process start to first painted window."""
    small, large = folder / "sample.ita", ten_year_file(folder)
    sample.create(small).close()
    window(small)
    ours, bare = compare(lambda: timed(lambda: window(small)), lambda: timed(lambda: window("bare")), 9)
    yield ratio("start, sample office", ours, bare, 2.0, "a bare window with four tabs")
    grown, ours = compare(lambda: timed(lambda: window(large)), lambda: timed(lambda: window(small)), 9)
    yield ratio("start, ten-year file", grown, ours, 1.2, "the sample office")
    ours_bytes, bare_bytes = (int(window(what, "--stay").stdout.split()[-1]) for what in (large, "bare"))
    detail = f"{ours_bytes / 2**20:.0f} MB against {bare_bytes / 2**20:.0f} MB, a bare window"
    yield Row("memory, ten-year file", ours_bytes / bare_bytes, 1.6, "x", detail)


def edit(folder: Path) -> Iterator[Row]:
    """One edit with its history, kept, against the bare update and commit of that row."""
    for name, original in (("sample office", None), ("ten-year file", ten_year_file(folder))):
        path, raw_path = folder / "edit.ita", folder / "raw.ita"
        if original:
            shutil.copy(original, path)
        else:
            path.unlink(missing_ok=True)
            sample.create(path).close()
        shutil.copy(path, raw_path)
        raw = sqlite3.connect(raw_path, isolation_level=None)
        for pragma in ("foreign_keys = ON", "recursive_triggers = ON", "synchronous = FULL", "temp_store = MEMORY"):
            raw.execute(f"PRAGMA {pragma}")
        item = raw.execute(
            "SELECT item.id FROM item JOIN framework f ON f.id = framework_id WHERE f.fiscal_year = 2569 AND code = 'I8'"
        ).fetchone()[0]
        values = itertools.cycle(range(1000, 9000, 7))

        def bare(raw: sqlite3.Connection = raw, item: int = item) -> None:
            raw.execute("BEGIN")
            raw.execute("UPDATE official_score SET score = ? WHERE item_id = ?", (next(values), item))
            raw.execute("COMMIT")

        with session.open_to_write(path) as opened:

            def ours() -> None:
                opened.scores.set_official(2569, "I8", str(next(values) / 100))

            mine, theirs = compare(lambda: timed(ours), lambda: timed(bare), 300)
        raw.close()
        yield ratio(f"one edit kept, {name}", mine, theirs, 1.5, "raw update and commit")


def search(folder: Path) -> Iterator[Row]:
    """Finding words in the ten-year file, the slowest of several."""
    path = ten_year_file(folder)
    with session.open_to_read(path) as opened:
        for kind, words in (
            ("2 letters", ["กา", "ทุ", "ฆฏ", "นว"]),
            ("a word", ["งบประมาณ", "เทศกิจ", "ไม่มีคำนี้"]),
            ("several words", ["แผน งบประมาณ 77", "ดำเนินการจัดทำประชุม", "ทุจริตป้องกันมาตรการทรัพย์สินราชการ"]),
        ):
            medians = {word: sorted(timed(lambda: opened.search(word)) for _ in range(9))[4] for word in words}
            slowest = max(medians, key=lambda word: medians[word])
            rows = ten_years.FOLLOW_UPS
            yield Row(
                f"search, {kind}", medians[slowest] * 1000, 50, "ms", f"slowest: “{slowest}”, {rows} rows and more"
            )


def ten_year_file(folder: Path) -> Path:
    path = folder / "ten years.ita"
    if not path.exists():
        print(f"       making the ten-year file took {timed(lambda: ten_years.make(path)):.1f} s, ", end="")
        print(f"{path.stat().st_size / 2**20:.0f} MB", flush=True)
    return path


ROWS: dict[str, Callable[[Path], Iterator[Row]]] = {
    "start": start, "edit": edit, "search": search, "papers": papers_rows, "sheets": sheets, "plans": plans,
    "evidence": evidence, "switching": lambda folder: switching(ten_year_file(folder)),
}  # fmt: skip


def main(names: list[str]) -> int:
    OUT.mkdir(exist_ok=True)
    missed = 0
    with tempfile.TemporaryDirectory(dir=OUT) as folder:
        for name in names or ROWS:
            for row in ROWS[name](Path(folder)):
                print(row, flush=True)
                missed += not row.holds
    print("Every bar holds." if not missed else f"{missed} missed.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
