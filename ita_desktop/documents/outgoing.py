"""Every writer's way out: write beside, read back, compare, and only then take the place of the file before."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from ita_desktop import disk
from ita_desktop.domain.errors import FileProblem, Problem


class Made(NamedTuple):
    """A finished file, and what stands in it: pages, rows, pictures, sheets, whatever its kind has."""

    path: Path
    holds: dict[str, int]


Write = Callable[[Path], None]
Check = Callable[[Path], dict[str, int]]
"""Reads the file that was written; raises Unlike where it does not say what was meant."""


class Unlike(Exception):
    """What was read back is not what was written: a bug of a writer, never kept as a file."""


def write_checked(target: Path, write: Write, check: Check) -> Made:
    """Make a file that was read back before anybody sees it; the one before stays where that fails."""
    if target.is_dir():
        raise FileProblem("file_is_folder", name=target.name)
    if target.exists() and not os.access(target, os.W_OK):
        raise FileProblem("output_protected", name=target.name)
    unfinished: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(suffix=target.suffix, prefix=".ita-", dir=target.parent)
        os.close(handle)
        unfinished = Path(name)
        write(unfinished)
        holds = check(unfinished)
        disk.put_in_place(unfinished, target)
    except OSError as error:
        raise _explained(error, target) from error
    except FileProblem as problem:
        raise _explained(problem, target) from problem
    finally:
        if unfinished is not None:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
    return Made(target, holds)


def write_data(target: Path, data: Callable[[], bytes]) -> Made:
    """Make a file of what is finished already; it is whole, or what was there stays."""
    return write_checked(target, lambda path: _put(path, data()), lambda made: {"bytes": made.stat().st_size})


def _put(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _explained(error: OSError | FileProblem, target: Path) -> Problem:
    """A refusal in the words of exporting: the file before is still there."""
    problem = disk.from_os(error, target) if isinstance(error, OSError) else error
    code = {"file_protected": "output_protected", "file_busy": "output_in_use", "disk_full": "output_disk_full"}
    return type(problem)(code.get(problem.code, problem.code), **problem.values)
