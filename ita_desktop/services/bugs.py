"""Bugs: what a person can't act on. Each is kept as a log on this PC; nothing of it leaves by itself.

A log names the program's own lines and versions, never what was typed: it can be sent as it is.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

import ita_desktop

_MOST_LOGS = 20


def folder() -> Path:
    """Where this person's logs lie."""
    if own := os.environ.get("ITA_DESKTOP_LOGS"):
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "ITA Desktop" / "logs"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "ita-desktop"


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """A bug without personal data: versions, its kind and the lines of code, no messages and no values."""
    package = Path(ita_desktop.__file__).parent
    lines = [f"ITA Desktop {ita_desktop.__version__}", f"Python {platform.python_version()}", platform.platform(), ""]
    for frame in traceback.extract_tb(trace):
        path = Path(frame.filename)
        inside = path.is_relative_to(package)
        shown = path.relative_to(package.parent).as_posix() if inside else path.name
        lines.append(f"{shown}:{frame.lineno} {frame.name}")
    return "\n".join([*lines, kind.__name__, ""])


def keep(kind: type[BaseException], trace: TracebackType | None) -> Path | None:
    """Write a log of a bug; None where even that is not possible."""
    now = dt.datetime.now()
    with contextlib.suppress(OSError):
        folder().mkdir(parents=True, exist_ok=True)
        path = folder() / f"{now:%Y%m%d-%H%M%S-%f}.log"
        path.write_text(f"{now:%Y-%m-%d %H:%M:%S}\n{describe(kind, trace)}", encoding="utf-8")
        for old in sorted(folder().glob("*.log"))[:-_MOST_LOGS]:
            old.unlink(missing_ok=True)
        return path
    return None
