"""A process that dies at any moment loses nothing that it had said was kept."""

import json
import random
import shutil
import subprocess
import sys
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import openpyxl
import pytest
from documents.invented_plan import PLAN, TITLES
from documents.plan_files import Sheet, write
from documents.plan_rows import Layout, plan_rows
from store import kill_worker

from ita_desktop.services import safety, session

TIMES = 200


@pytest.fixture
def spreadsheet(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["ข้อ", "คะแนน"])
    for number in range(1, 31):
        book.active.append([f"O{number}", number])
    path = tmp_path / "scores.xlsx"
    book.save(path)
    return path


@pytest.fixture
def plan(tmp_path):
    """A plan whose measures serve whole indicators, so that all of it can be carried over."""
    sheet = Sheet(Layout.WATTHANA.value, plan_rows(PLAN[:6], Layout.WATTHANA), TITLES)
    return write(tmp_path / "plan.txt", sheet)


def work_and_die(path: Path, spreadsheet: Path, plan: Path, seed: int) -> tuple[int, str]:
    """Let a process work on the file, kill it at a random moment, and return the last state it acknowledged."""
    worker = subprocess.Popen(
        [sys.executable, str(Path(kill_worker.__file__)), *map(str, (path, spreadsheet, plan, seed))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    said = [worker.stdout.readline()]
    threading.Timer(random.Random(seed).uniform(0, 0.25), worker.kill).start()
    said += worker.stdout.readlines()
    complaint = worker.stderr.read().decode()
    worker.wait()
    worker.stdout.close()
    worker.stderr.close()
    assert said[0], complaint
    whole = [line for line in said if line.endswith(b"\n")]
    steps, digest = json.loads(whole[-1])
    return steps, digest


def survive(path: Path, spreadsheet: Path, plan: Path, seed: int) -> str:
    """One death: afterwards the file opens, is whole, and holds what was acknowledged or one act more."""
    acknowledged, digest = work_and_die(path, spreadsheet, plan, seed)
    with session.open_to_write(path) as opened:
        held = kill_worker.steps(opened)
        assert held in (acknowledged, acknowledged + 1)
        assert held > acknowledged or kill_worker.digest(opened) == digest
    assert safety.check(path) == []
    for backup in safety.listed(path):
        assert safety.compare(path, backup.path)  # verifies the backup
    paper = path.with_suffix(".xlsx")
    assert not paper.exists() or zipfile.ZipFile(paper).testzip() is None
    return "more" if held > acknowledged else "same"


def test_a_killed_process_loses_no_acknowledged_edit(new_office, spreadsheet, plan, tmp_path):
    def line(number: int) -> list[str]:
        """A file of its own, worked on and killed again and again."""
        path = tmp_path / f"file {number}.ita"
        shutil.copy(new_office, path)
        return [survive(path, spreadsheet, plan, seed) for seed in range(number, TIMES, 4)]

    with ThreadPoolExecutor(2) as pool:
        results = [result for results in pool.map(line, range(4)) for result in results]
    assert len(results) == TIMES
    assert not list(tmp_path.glob("*.new")) and not list(tmp_path.glob("*.restoring"))
