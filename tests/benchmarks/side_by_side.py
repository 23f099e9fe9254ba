"""Measuring two things in one run, A B A B, and saying how they compare."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the bench: what was measured, against what, and the bar."""

    name: str
    value: float
    bar: float
    unit: str
    detail: str

    @property
    def holds(self) -> bool:
        return self.value <= self.bar

    def __str__(self) -> str:
        verdict = "ok " if self.holds else "MISSED"
        return f"{verdict:6} {self.name:<46} {self.value:8.2f} {self.unit:<3} bar {self.bar:g} {self.unit:<3}  {self.detail}"


def compare(ours: Callable[[], float], theirs: Callable[[], float], times: int) -> tuple[float, float]:
    """Medians in seconds of two measurements taken in turns; each callable returns its own seconds."""
    first, second = [], []
    for _ in range(times):
        first.append(ours())
        second.append(theirs())
    return statistics.median(first), statistics.median(second)


def timed(act: Callable[[], object]) -> float:
    """How long an act takes, in seconds."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def ratio(name: str, ours: float, theirs: float, bar: float, what: str) -> Row:
    """A row that compares two times."""
    return Row(name, ours / theirs, bar, "x", f"{ours * 1000:.2f} ms against {theirs * 1000:.2f} ms, {what}")
