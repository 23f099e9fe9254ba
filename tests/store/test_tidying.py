"""A file is made smaller: what nobody can reach goes, all that rows, undo and redo know stays; a kill harms nothing."""

import json
import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image
from store import tidy_worker
from store.content import content, database

from ita_desktop.domain.errors import FileLocked
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Owner
from ita_desktop.services import packs, safety, session, tidying
from ita_desktop.services.evidence import Given, prepare
from ita_desktop.store import backups
from ita_desktop.store.office_file import open_for_writing

YEAR, MONTH = 2566, Month(2566, 2)
TIMES = 24


@pytest.fixture
def photos(tmp_path):
    """Photographs, each another."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(8):
        Image.effect_mandelbrot((640, 480), (-2, -1.5, 1 + number, 1.5), 90).save(folder / f"{number}.jpg")
    return sorted(folder.iterdir())


@pytest.fixture
def path(tmp_path):
    """An office with a measure behind which undo does not go."""
    made = tmp_path / "office.ita"
    with session.building(made, packs.district("ดุสิต")) as desk:
        desk.years.add(YEAR, target="bma-2566")
        desk.plans.add(YEAR, Measure(1, (), ("ก",), (Activity("ประชุม"),), owners=(Owner("ฝ่ายโยธา"),)))
    return made


def add(office, photos):
    (row,) = office.followups.year(YEAR)
    return office.evidence.add_files(YEAR, [(row.activity.uid, MONTH)], map(Given.at, photos))


def remove(office, ids):
    (row,) = office.followups.year(YEAR)
    office.evidence.remove(YEAR, [(row.activity.uid, MONTH)], ids)


def blobs(office):
    return {sha256 for (sha256,) in database(office).execute("SELECT sha256 FROM blob").fetchall()}


def every_state(office):
    """What the file holds at every step that undo and redo reach, from the oldest to the newest."""
    states = [content(database(office))]
    while office.past.next_undo():
        office.past.undo()
        states.append(content(database(office)))
    while office.past.next_redo():
        office.past.redo()
    return states


def test_what_a_killed_import_left_goes_and_the_rest_stays(path, photos):
    with session.open_to_write(path) as office:
        add(office, photos[:2])
        for photo in photos[2:5]:
            office.evidence.hold(YEAR, prepare(Given.at(photo)))
        kept = content(database(office))
    size, room = path.stat().st_size, tidying.look(path)
    assert room.contents == 6 and path.stat().st_size == size, "looking changes nothing"
    done = tidying.tidy(path)
    assert done.contents == 6 and path.stat().st_size == size - done.size
    assert 0.9 * room.size <= done.size <= 1.1 * room.size, "what was said before is what was won"
    with session.open_to_read(path) as office:
        assert content(database(office)) == kept and len(blobs(office)) == 4
    assert not safety.check(path) and tidying.look(path).contents == 0
    (backup,) = safety.listed(path)
    assert backup.reason == "tidy"
    backups.replace(path, backup.path, safety.folder_of(path))
    with session.open_to_read(path) as office:
        assert len(blobs(office)) == 10, "the backup has what went"


def test_what_undo_and_redo_reach_stays(path, photos):
    with session.open_to_write(path) as office:
        first = add(office, photos[:3])
        remove(office, first.ids[:2])
        add(office, photos[3:4])
        before = every_state(office)
        office.past.undo()
        office.past.undo()
    assert tidying.tidy(path).contents == 0
    with session.open_to_write(path) as office:
        office.past.redo()
        office.past.redo()
        assert not office.past.next_redo() and every_state(office) == before
    assert not safety.check(path)


def test_what_was_undone_for_good_goes(path, photos):
    with session.open_to_write(path) as office:
        add(office, photos[:1])
        office.past.undo()
        assert len(blobs(office)) == 2
        office.followups.record(YEAR, MONTH, [office.followups.year(YEAR)[0].activity.uid], result="ครบ")
    assert tidying.tidy(path).contents == 2
    with session.open_to_write(path) as office:
        assert not blobs(office)
        every_state(office)
    assert not safety.check(path)


def test_what_stands_behind_a_barrier_goes(path, photos):
    with session.open_to_write(path) as office:
        remove(office, add(office, photos[:1]).ids)
    assert tidying.look(path).contents == 0
    with open_for_writing(path) as file, file.step("file_upgraded", kind="barrier"):
        file.connection.execute("UPDATE office SET telephone = '02'")
    assert tidying.tidy(path).contents == 2


def test_a_file_that_somebody_works_on_is_left_alone(path, photos):
    with session.open_to_write(path) as office:
        office.evidence.hold(YEAR, prepare(Given.at(photos[0])))
        with pytest.raises(FileLocked):
            tidying.tidy(path)
        assert len(blobs(office)) == 2
    assert not safety.listed(path), "not even a backup was made"


def test_a_killed_tidying_loses_nothing(path, photos, tmp_path):
    steps = 0
    for seed in range(TIMES):
        steps = _work_and_die(path, photos[0].parent, seed, steps)
    with session.open_to_write(path) as office:
        reached = every_state(office)
        for piece in office.evidence.of_year(YEAR):
            assert office.evidence.picture(piece.shown.id) and office.evidence.thumbnail(piece.shown.id)
    assert reached
    assert any(backup.reason == "tidy" for backup in safety.listed(path)), "some were tidied before they died"
    assert not list(tmp_path.glob("*.new")) and not list(tmp_path.glob("*-journal"))


def _work_and_die(path: Path, photos: Path, seed: int, before: int) -> int:
    """Let a process add, remove, undo and tidy; kill it at a random moment; what it had said must be there."""
    worker = subprocess.Popen(
        [sys.executable, "-m", tidy_worker.__name__, str(path), str(photos), str(seed)],
        cwd=Path(tidy_worker.__file__).parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    said = [worker.stdout.readline()]
    threading.Timer(random.Random(seed).uniform(0, 0.4), worker.kill).start()
    said += worker.stdout.readlines()
    complaint = worker.stderr.read().decode()
    worker.wait()
    worker.stdout.close()
    worker.stderr.close()
    assert said[0] and "Error" not in complaint, complaint
    steps, digest = json.loads([line for line in said if line.endswith(b"\n")][-1])
    with session.open_to_write(path) as office:
        held = tidy_worker.steps(office)
        assert held in (steps, steps + 1) and held >= before
        assert held > steps or tidy_worker.digest(office) == digest
    assert safety.check(path) == []
    again = path.with_name("again.ita")
    shutil.copy(path, again)
    with session.open_to_write(again) as office:
        every_state(office)
    assert safety.check(again) == []
    return held
