"""What the tests of services have: the sample office, open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ita_desktop.services import session
from ita_desktop.services.session import Session


@pytest.fixture
def opened(sample_path: Path) -> Iterator[Session]:
    """The sample office, open for writing."""
    with session.open_to_write(sample_path) as found:
        yield found
