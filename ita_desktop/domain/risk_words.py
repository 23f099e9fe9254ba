"""What cells and lists say of a risk, its measures and what was told of it, and those words as values again."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from ita_desktop.domain.dates import month_short, read_date, read_month, thai_date
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.risk import KNOWN_WORDS, RESPONSE_WORDS, Response
from ita_desktop.domain.risk_method import Method
from ita_desktop.domain.risk_watch import STATE_WORDS
from ita_desktop.domain.thai import squeeze, tidy, to_arabic_digits

RISK_TITLES = {
    "section": "ฝ่าย", "area": "ด้าน", "process": "กระบวนงาน", "step": "ขั้นตอน", "event": "เหตุการณ์ความเสี่ยง",
    "known": "เคยเกิดหรือไม่", "cause": "สาเหตุ", "effect": "ผลที่ตามมา", "light": "สถานะความเสี่ยง",
    "necessity": "ความจำเป็นของการเฝ้าระวัง", "severity": "ความรุนแรงของผลกระทบ", "touches": "กระทบต่อ",
    "likelihood": "โอกาสเกิด (L)", "impact": "ผลกระทบ (I)", "controls": "การควบคุมที่มีอยู่",
    "quality": "คุณภาพการจัดการ", "likelihood_after": "โอกาสหลังดำเนินการ (L)",
    "impact_after": "ผลกระทบหลังดำเนินการ (I)", "response": "การตอบสนอง", "notes": "หมายเหตุ",
}  # fmt: skip
"""What the fields of a risk are called."""

REMEDY_TITLES = {
    "text": "มาตรการ", "method": "วิธีดำเนินการ", "owner": "ผู้รับผิดชอบ", "start": "เริ่มดำเนินการ", "due_on": "กำหนดแล้วเสร็จ",
}  # fmt: skip
"""What the fields of a measure are called."""

WATCH_TITLES = {
    "occurred": "เกิดเหตุกี่ครั้ง", "fixed": "แก้ไขได้ทันหรือไม่", "left": "ความรุนแรงที่เหลือ (1–5)", "done": "สิ่งที่ดำเนินการ",
    "result": "ผลการดำเนินงาน", "problem": "ปัญหา/อุปสรรค", "suggestion": "ข้อเสนอแนะ", "extra": "มาตรการเพิ่มเติม",
    "state": "สถานะการดำเนินงาน", "state_reason": "เหตุผล",
}  # fmt: skip
"""What is told for a period; `left` is the severity that remains."""

FIXED_WORDS = {True: "แก้ไขได้ทัน", False: "แก้ไขไม่ทัน"}
_ALSO: Mapping[str, Mapping[str, Any]] = {
    "known": {"เคยเกิด": True, "เคย": True, "knownfactor": True, "known": True, "ไม่เคยเกิด": False, "ยังไม่เคยเกิด": False,
              "ไม่เคย": False, "คาดการณ์": False, "unknownfactor": False, "unknown": False},
    "fixed": {"ได้": True, "ทัน": True, "ได้ทัน": True, "ใช่": True, "ไม่ได้": False, "ไม่ทัน": False, "ไม่": False},
    "response": {"ลดความเสี่ยง": Response.REDUCE, "ควบคุม": Response.REDUCE, "treat": Response.REDUCE,
                 "reduce": Response.REDUCE, "ยอมรับความเสี่ยง": Response.ACCEPT, "take": Response.ACCEPT,
                 "accept": Response.ACCEPT, "ถ่ายโอนความเสี่ยง": Response.TRANSFER, "โอนความเสี่ยง": Response.TRANSFER,
                 "transfer": Response.TRANSFER, "หลีกเลี่ยงความเสี่ยง": Response.AVOID, "terminate": Response.AVOID,
                 "avoid": Response.AVOID},
}  # fmt: skip
_DASHES = "-‐‑‒–—―−."
_TEXT = frozenset((
    "section", "area", "process", "step", "event", "cause", "effect", "controls", "notes", "text", "method", "owner",
    "done", "result", "problem", "suggestion", "extra", "state_reason",
))  # fmt: skip
_LEFT = {number: str(number) for number in range(1, 6)}


def choices(method: Method, name: str) -> Mapping[Any, str]:
    """What a list offers for a field, and how it says each; empty where anything may be typed."""
    if name in (axes := method.axes):
        return {step.score: f"{step.score} {step.name}" for step in axes[name].steps}
    lists: dict[str, Mapping[Any, str]] = {
        "known": KNOWN_WORDS, "response": RESPONSE_WORDS, "state": STATE_WORDS, "fixed": FIXED_WORDS, "left": _LEFT,
        "light": {light.tone: light.name for light in method.lights},
        "quality": {quality: words for quality, words, _ in method.control.qualities},
    }  # fmt: skip
    return lists.get(name, {})


def words(method: Method, name: str, value: Any) -> str:
    """A value as a cell says it."""
    if value is None:
        return ""
    if known := choices(method, name):
        return known.get(value, str(value))
    if name == "touches":
        names = {touch.key: touch.name for touch in method.touches}
        return "\n".join(names.get(key, key) for key in value)
    if isinstance(value, Month):
        return month_short(value)
    return thai_date(value) if isinstance(value, dt.date) else str(value)


def read(method: Method, name: str, text: str, behind: object = None) -> Any:
    """The value that a cell says; `behind` is what the sheet itself holds. ValueError where it can't be read."""
    plain = tidy(text).text.strip()
    if name in _TEXT:
        return "" if plain and not plain.strip(_DASHES) else plain
    if not plain.strip(_DASHES):
        return () if name == "touches" else None
    if known := choices(method, name):
        return _chosen(known, plain, _ALSO.get(name, {}))
    if name == "touches":
        return _touched(method, plain)
    if name == "occurred":
        return int(re.sub(r"\s*ครั้ง$", "", to_arabic_digits(plain)))
    shown = behind if isinstance(behind, dt.date) else plain
    try:
        return read_month(shown) if name == "start" else read_date(shown)
    except Problem as problem:
        raise ValueError(plain) from problem


def _chosen(known: Mapping[Any, str], text: str, also: Mapping[str, Any]) -> Any:
    """What of a list a cell means: its words, its number alone or in front, or its name alone."""
    flat = squeeze(text)
    for value, said in known.items():
        if flat == squeeze(said):
            return value
    if flat in also:
        return also[flat]
    number = re.match(r"(\d+)(?:\.0+)?(?![\d.])", flat)
    if number and int(number[1]) in known and not isinstance(next(iter(known)), bool):
        return int(number[1])
    named = [value for value, said in known.items() if flat.strip("()") == squeeze(said.partition(" ")[2] or said)]
    if len(named) == 1:
        return named[0]
    raise ValueError(text)


def _touched(method: Method, text: str) -> tuple[str, ...]:
    names = {squeeze(touch.name): touch.key for touch in method.touches}
    parts = [squeeze(part) for part in re.split(r"[\n,;]", text) if part.strip()]
    if unknown := [part for part in parts if part not in names]:
        raise ValueError(unknown[0])
    return tuple(names[part] for part in parts)
