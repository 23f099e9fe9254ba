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
from typing import NamedTuple

import openpyxl
import pytest
from benchmarks.photos import photographs
from documents.form_files import fill
from documents.invented_plan import PLAN, TITLES
from documents.plan_files import Sheet, write
from documents.plan_rows import Layout, plan_rows
from store import kill_worker

from ita_desktop.domain.measures import Activity, Measure, Owner
from ita_desktop.services import packs, safety, session

TIMES = 200


class Given(NamedTuple):
    """What lies ready for the process: an office with a measure, and what it takes in."""

    office: Path
    spreadsheet: Path
    plan: Path
    photos: Path
    forms: Path


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


@pytest.fixture
def photos(tmp_path):
    """Photographs, each another."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number, data in enumerate(photographs(12, 1, size=(640, 480))):
        (folder / f"{number}.jpg").write_bytes(data)
    return folder


@pytest.fixture
def office(tmp_path):
    """An office with a measure behind which undo does not go."""
    path, activities = tmp_path / "office.ita", tuple(map(Activity, ("ประชุม", "ติดประกาศ", "อบรม")))
    with session.building(path, packs.district("ดุสิต")) as desk:
        desk.years.add(2566, target="bma-2566")
        desk.plans.add(2566, Measure(1, (), ("ก",), activities, owners=(Owner("ฝ่ายโยธา"),)))
    return path


@pytest.fixture
def forms(office, tmp_path):
    """The form of one ฝ่าย, filled in again and again, once with a photo."""
    folder = tmp_path / "forms"
    folder.mkdir()
    with session.open_to_write(office) as opened:
        (sent,) = opened.section_forms.send(2566, kill_worker.MONTH, ["ฝ่ายโยธา"], tmp_path / "sent")
    for number in range(4):
        changes = [(row, "result", f"ผลที่ {number}") for row in range(3)]
        photo = [(1, "red")] if number else []
        fill(sent.path, *changes, (number % 3, "quantity", number), target=folder / f"{number}.xlsx", photos=photo)
    return folder


@pytest.fixture
def given(office, spreadsheet, plan, photos, forms):
    return Given(office, spreadsheet, plan, photos, forms)


def work_and_die(path: Path, given: Given, seed: int) -> tuple[int, str]:
    """Let a process work on the file, kill it at a random moment, and return the last state it acknowledged."""
    worker = subprocess.Popen(
        [sys.executable, str(Path(kill_worker.__file__)), *map(str, (path, *given[1:], seed))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    dice = random.Random(seed)
    said = [worker.stdout.readline() for _ in range(dice.randrange(1, 5))]  # a slow computer does a few acts too
    threading.Timer(dice.uniform(0, 0.25), worker.kill).start()
    said += worker.stdout.readlines()
    complaint = worker.stderr.read().decode()
    worker.wait()
    worker.stdout.close()
    worker.stderr.close()
    assert said[0], complaint
    whole = [line for line in said if line.endswith(b"\n")]
    steps, digest = json.loads(whole[-1])
    return steps, digest


def survive(path: Path, given: Given, seed: int) -> str:
    """One death: afterwards the file opens, is whole, and holds what was acknowledged or one act more."""
    acknowledged, digest = work_and_die(path, given, seed)
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


def labels(path: Path) -> set[str]:
    """What was done in a file."""
    with session.open_to_read(path) as opened:
        return {line.line.label for line in opened.past.steps(limit=10_000)}


def test_a_killed_process_loses_no_acknowledged_edit(given, tmp_path):
    def line(number: int) -> list[str]:
        """A file of its own, worked on and killed again and again."""
        path = tmp_path / f"file {number}.ita"
        shutil.copy(given.office, path)
        return [survive(path, given, seed) for seed in range(number, TIMES, 4)]

    with ThreadPoolExecutor(2) as pool:
        results = [result for results in pool.map(line, range(4)) for result in results]
    assert len(results) == TIMES
    kept = {label for path in tmp_path.glob("file *.ita") for label in labels(path)}
    assert {"evidence_added", "evidence_removed", "section_forms_merged", "followup_recorded", "plan_imported"} <= kept
    assert {"risks_added", "risks_scored", "risks_watched", "risks_carried"} <= kept
    assert not list(tmp_path.glob("*.new")) and not list(tmp_path.glob("*.restoring"))
