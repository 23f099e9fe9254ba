"""Where resources and translations lie: in the checkout, in the wheel, or in the bundle."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    for root in ([Path(bundle)] if bundle else []) + [package, package.parent]:
        if (root / "resources" / "frameworks").is_dir():
            return root
    raise FileNotFoundError("resources are missing from this installation")


def resource(*parts: str) -> Path:
    """A file or folder below resources/."""
    return _root().joinpath("resources", *parts)


def translation(language: str) -> Path:
    """The compiled translation of a language."""
    return _root() / "translations" / f"ita_desktop_{language}.qm"
