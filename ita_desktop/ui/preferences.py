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
        with contextlib.suppress(OSError, ValueError):
            kept = json.loads(path.read_text(encoding="utf-8"))
            for name, value in kept.items() if isinstance(kept, dict) else ():
                made._take(name, value)
        return made

    def _take(self, name: str, value: Any) -> None:
        """Take one kept value, where it is one that we could have written."""
        if name == "recent":
            self.recent = [line for entry in value if (line := _recent(entry))] if isinstance(value, list) else []
        elif name == "shares":
            shares = value.items() if isinstance(value, dict) else ()
            self.shares = {
                key: float(share) for key, share in shares if isinstance(share, (int, float)) and 0 < share < 1
            }
        elif name == "zoom":
            self.zoom = value if isinstance(value, int) and 50 <= value <= 300 else 100
        elif name != "path" and isinstance(value, str) and isinstance(getattr(self, name, None), str):
            setattr(self, name, value)

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


def _recent(entry: Any) -> Recent | None:
    """A recent file as it was kept; None where somebody else wrote it."""
    try:
        dt.datetime.fromisoformat(entry["opened"])
        return Recent(str(Path(entry["path"])), entry["opened"])
    except (TypeError, KeyError, ValueError):
        return None
