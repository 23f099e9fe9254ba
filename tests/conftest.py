"""What every test has: an office file of its own, and an ear for noise."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ita_desktop import cli
from ita_desktop.services import packs, sample, session
from ita_desktop.services.session import Session


@pytest.fixture(autouse=True)
def no_stray_log_lines(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log that a test did not ask for fails it."""
    yield
    stray = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    assert not stray, [record.getMessage() for record in stray]


@pytest.fixture(autouse=True)
def no_logs_of_bugs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bug that the program caught and logged fails the test too, unless the test looks for it elsewhere."""
    folder = tmp_path_factory.getbasetemp() / "logs"
    monkeypatch.setenv("ITA_DESKTOP_LOGS", str(folder))
    yield
    kept = [path.read_text(encoding="utf-8") for path in folder.glob("*.log")]
    for path in folder.glob("*.log"):
        path.unlink()
    assert not kept, "\n".join(kept)


@pytest.fixture(scope="session")
def new_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office file made once; tests work on copies."""
    path = tmp_path_factory.mktemp("new") / "ITA-ดุสิต.ita"
    session.create(path, packs.district("ดุสิต"), 2566).close()
    return path


@pytest.fixture
def office_path(new_office: Path, tmp_path: Path) -> Path:
    """The file of a new office, Dusit in fiscal year 2566."""
    return Path(shutil.copy(new_office, tmp_path))


@pytest.fixture
def office(office_path: Path) -> Iterator[Session]:
    """The new office, open for writing."""
    with session.open_to_write(office_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def sample_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("sample") / "ITA-เขตตัวอย่าง.ita"
    sample.create(path).close()
    return path


@pytest.fixture
def sample_path(sample_office: Path, tmp_path: Path) -> Path:
    """The sample office in a folder of its own."""
    return Path(shutil.copy(sample_office, tmp_path))


class Called:
    """What a call of the command line gave."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def data(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Callable[..., Called]:
    """Call the command line as a person would."""

    def call(*words: object) -> Called:
        capfd.readouterr()
        code = cli.main([str(word) for word in words])
        out, err = capfd.readouterr()
        return Called(code, out, err)

    return call


@pytest.fixture(scope="session")
def published() -> dict[str, Any]:
    """A published result of fiscal year 2565 with every figure."""
    data: dict[str, Any] = json.loads(
        Path(__file__).with_name("published").joinpath("bma-2565.json").read_text(encoding="utf-8")
    )
    return data
