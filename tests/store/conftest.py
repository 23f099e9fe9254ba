"""What the tests of the store share."""

import shutil
import sqlite3
from pathlib import Path

import pytest


@pytest.fixture
def half_way(office_path: Path, tmp_path: Path) -> Path:
    """The new office as a power cut in the middle of a transaction leaves it: changed pages and a hot journal."""
    folder = tmp_path / "power cut"
    folder.mkdir()
    connection = sqlite3.connect(office_path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE item SET title = title || title || title")
    for path in office_path.parent.glob(office_path.name + "*"):
        shutil.copy(path, folder)
    connection.execute("ROLLBACK")
    connection.close()
    assert (folder / (office_path.name + "-journal")).stat().st_size > 512
    return folder / office_path.name
