"""What this person on this PC prefers: language, look, recent files, splitters. Never part of an office file."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

_MOST_RECENT = 8


@dataclass
class Recent:
    """An office file that was open on this PC."""

    path: str
    opened: str


@dataclass
class Preferences:
    """Kept as JSON in the person's own settings folder; a file that can't be read is no reason to fail."""

    path: Path
    language: str = "th"
    theme: str = "system"
    zoom: int = 100
    recent: list[Recent] = field(default_factory=list)
    shares: dict[str, float] = field(default_factory=dict)
    geometry: str = ""
    folder: str = ""

    @classmethod
    def load(cls, path: Path | None = None) -> Preferences:
        """The preferences kept in a file, by default the person's own."""
        if path is None:
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
            path = Path(folder) / "preferences.json"
        made = cls(path)
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
            kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            kept["recent"] = [Recent(**line) for line in kept.get("recent", [])]
            for name, value in kept.items():
                if isinstance(value, type(getattr(made, name, None))):
                    setattr(made, name, value)
        return made

    def save(self) -> None:
        """Keep them; a folder that can't be written costs comfort, not work."""
        kept = {name: value for name, value in asdict(self).items() if name != "path"}
        unfinished = self.path.with_name(self.path.name + ".new")
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
            unfinished.replace(self.path)

    def note_opened(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        now = dt.datetime.now().astimezone().isoformat(timespec="minutes")
        others = [line for line in self.recent if Path(line.path) != path.absolute()]
        self.recent = [Recent(str(path.absolute()), now), *others][:_MOST_RECENT]
        self.folder = str(path.absolute().parent)
        self.save()

    def forget(self, path: Path) -> None:
        """Take a file off the recent ones."""
        self.recent = [line for line in self.recent if Path(line.path) != path]
        self.save()
