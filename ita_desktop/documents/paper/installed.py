"""TH SarabunPSK where the office has installed it; it is not ours to ship."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_NAMES = ("THSarabun.ttf", "THSarabunPSK.ttf", "TH Sarabun PSK.ttf", "THSarabunNew.ttf", "THSarabun.TTF")


def _folders() -> Iterator[Path]:
    """Where systems keep fonts: for everybody, then for this person."""
    windows, local = os.environ.get("WINDIR"), os.environ.get("LOCALAPPDATA")
    if windows:
        yield Path(windows) / "Fonts"
    if local:
        yield Path(local) / "Microsoft" / "Windows" / "Fonts"
    yield Path("/Library/Fonts")
    yield Path("/usr/share/fonts")
    yield Path.home() / ".fonts"
    yield Path.home() / ".local" / "share" / "fonts"


@cache
def th_sarabun() -> Path | None:
    """The regular style of TH SarabunPSK; its other styles lie beside it."""
    for folder in _folders():
        for name in _NAMES:
            found = next(folder.rglob(name), None) if folder.is_dir() else None
            if found:
                return found
    return None
