"""The bundle as an office gets it: a folder, no Python, two executables over the same files."""

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ita_desktop.services import safety

ROOT = Path(__file__).resolve().parents[2]
EXE = ".exe" if os.name == "nt" else ""
PATIENCE = 60


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bundle")
    words = ["--noconfirm", "--log-level", "ERROR", "--distpath", folder / "dist", "--workpath", folder / "build"]
    done = subprocess.run(
        [sys.executable, "-m", "PyInstaller", *map(str, words), str(ROOT / "build.spec")],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return folder / "dist" / "ITA Desktop"


@pytest.fixture
def bare(tmp_path):
    """The variables of a PC without Python."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return kept | {"PATH": os.environ.get("SYSTEMROOT", ""), "HOME": str(tmp_path), "APPDATA": str(tmp_path)}


def call(bundle, variables, *words):
    program = bundle / f"ita-desktop{EXE}"
    return subprocess.run([str(program), *map(str, words)], env=variables, capture_output=True)


def test_the_command_line_answers_in_utf_8(bundle, bare, tmp_path):
    office = tmp_path / "สำนักงานตัวอย่าง.ita"
    made = call(bundle, bare, "demo", office)
    assert made.returncode == 0, made.stderr.decode()
    shown = call(bundle, bare | {"LC_ALL": "C"}, "show", office, "scores", "--year", "2569")
    data = json.loads(shown.stdout.decode("utf-8"))
    assert (data["total"], data["level"]) == (93.32, "ผ่านดี")
    refused = call(bundle, bare, "show", tmp_path / "none.ita", "scores", "--year", "2569")
    assert refused.returncode == 1 and "none.ita" in refused.stderr.decode("utf-8")
    assert call(bundle, bare, "nonsense", "x").returncode == 2


def test_papers_are_written_without_python(bundle, bare, tmp_path):
    office = tmp_path / "a.ita"
    assert call(bundle, bare, "demo", office).returncode == 0
    for ending in ("pdf", "docx", "xlsx"):
        paper = tmp_path / f"scores.{ending}"
        made = call(bundle, bare, "export", office, "scores", paper, "--year", "2569")
        assert made.returncode == 0, made.stderr.decode()
        assert paper.stat().st_size > 10_000 and json.loads(made.stdout.decode("utf-8"))["made"] == str(paper)


def test_the_window_opens_the_sample_office(bundle, bare, tmp_path):
    office = tmp_path / "a.ita"
    assert call(bundle, bare, "demo", office).returncode == 0
    variables = bare | {"QT_QPA_PLATFORM": "offscreen", "ITA_DESKTOP_LOGS": str(tmp_path / "logs")}
    running = subprocess.Popen([str(bundle / f"ITA Desktop{EXE}"), str(office)], env=variables)
    try:
        end = time.monotonic() + PATIENCE
        while not safety.listed(office) and running.poll() is None and time.monotonic() < end:
            with contextlib.suppress(subprocess.TimeoutExpired):  # its first backup says that the window stands
                running.wait(0.05)
        assert running.poll() is None and safety.listed(office)
        assert not (tmp_path / "logs").exists()
    finally:
        running.terminate()
        running.wait(PATIENCE)


def test_unused_parts_of_qt_stay_away(bundle):
    names = {path.name for path in bundle.rglob("*")}
    for part in ("Qt6Widgets", "Qt6Pdf", "Qt6Network", "Qt6PrintSupport"):  # the preview needs them all
        assert any(part in name for name in names), part
    for part in ("Qt6Qml", "Qt6Quick", "qtvirtualkeyboard", "QtNetwork"):
        assert not [name for name in names if part in name], part


def test_what_is_shipped_is_there(bundle):
    inside = bundle / "_internal"
    for part in ("frameworks/bma-2566.json", "fonts/ITASarabun-Regular.ttf", "licences/sarabun.txt", "icons/app.svg"):
        assert (inside / "resources" / part).is_file()
    assert (inside / "translations" / "ita_desktop_th.qm").is_file()
