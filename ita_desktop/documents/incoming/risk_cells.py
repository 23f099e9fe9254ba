"""What single cells of other offices' risk tables say: ticks, scores, levels, times, how a measure stands."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from ita_desktop.documents.incoming.grid import Cell
from ita_desktop.documents.incoming.plan_values import read_windows
from ita_desktop.documents.incoming.titles import squeezed
from ita_desktop.documents.incoming.values import is_dash
from ita_desktop.domain.dates import read_date
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_watch import State
from ita_desktop.domain.thai import to_arabic_digits

_TICKS = frozenset("✓✔√✗✘/\\x×●•■◼☑☒*1vü") | {"ใช่", "มี"}
_UNTICKED = frozenset("☐□○0")
_BOXES = re.compile(r"([☐□○◻☑☒■✓✔√●])\s*([^☐□○◻☑☒■✓✔√●]+)")
_CHECKED = "☑☒■✓✔√●"
_PRODUCT = re.compile(r"(\d)\s*[x×*]\s*(\d)(?:\s*=\s*\d+)?")
_STATES = (
    ("ปรับปรุง", State.REVISE), ("อยู่ระหว่าง", State.BEGUN), ("เริ่มดำเนินการ", State.BEGUN), ("ยังไม่ครบ", State.BEGUN),
    ("เฝ้าระวัง", State.WATCHING), ("ดำเนินการแล้ว", State.WATCHING), ("แล้วเสร็จ", State.WATCHING),
)  # fmt: skip
TOLD = {
    Tone.GREEN: {"occurred": 0}, Tone.YELLOW: {"occurred": 1, "fixed": True}, Tone.RED: {"occurred": 1, "fixed": False},
}  # fmt: skip
"""What a light of table 6 tells; how often it happened is not printed there."""


def ticked(cell: Cell, choice: Any) -> bool | None:
    """Whether a cell is ticked; the column's own number counts too. None where it holds something else."""
    text = squeezed(cell.text).strip(".")
    if not text or is_dash(cell) or text in _UNTICKED:
        return False
    if text in _TICKS or (isinstance(choice, int) and not isinstance(choice, bool) and text == str(choice)):
        return True
    return None


def product(text: str) -> tuple[int, int] | None:
    """Both scores of a product such as 3 × 4 = 12."""
    found = _PRODUCT.search(to_arabic_digits(text.casefold()))
    return (int(found[1]), int(found[2])) if found else None


def number(text: str) -> int | None:
    """The whole number that a cell begins with."""
    found = re.match(r"\s*(\d+)", to_arabic_digits(text))
    return int(found[1]) if found else None


def state(text: str) -> tuple[State, str]:
    """How the measures stand, of the four of table 9, and the reason where it is another; of boxes the checked one."""
    boxes = _BOXES.findall(text)
    said = next((words for mark, words in boxes if mark in _CHECKED), "") if boxes else text
    flat = squeezed(said)
    found = next((one for words, one in _STATES if words in flat), State.OTHER)
    return found, said.strip() if found is State.OTHER else ""


def times(cell: Cell, year: int) -> dict[str, Any] | None:
    """From when until when; None where it can't be read."""
    if isinstance(cell.value, dt.date):
        return {"due_on": cell.value}
    try:
        return {"due_on": read_date(re.sub(r"^\s*(?:ภายใน|ไม่เกิน|ก่อน)(?:วันที่)?\s*", "", cell.text.strip()))}
    except Problem:
        found = [window for window in read_windows(cell.text, year) if window.end and not window.unread]
    if not found:
        return None
    start, end = found[0].start, found[-1].end
    return {**({"start": start} if start else {}), "due_on": end.last_day if end else None}
