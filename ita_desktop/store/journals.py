"""The journal that SQLite keeps beside an office file."""

from __future__ import annotations

from pathlib import Path

from ita_desktop.domain.errors import FileProblem


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what a power cut would need."""
    return path.with_name(path.name + "-journal")


def set_journal_aside(path: Path) -> Path | None:
    """Move away a journal that belongs to no file under this name; SQLite would roll it into a new one."""
    journal = journal_of(path)
    if not journal.exists():
        return None
    for number in range(1, 1000):
        aside = journal.with_name(f"{journal.name}.old{number}")
        if not aside.exists():
            journal.replace(aside)
            return aside
    raise FileProblem("file_trouble", name=journal.name, reason="-journal")
