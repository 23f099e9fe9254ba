"""The headings of risk tables, one or several storeys high: which column holds the event, which tick means what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ita_desktop.documents.incoming.grid import Cell
from ita_desktop.documents.incoming.headings import Synonyms, role_of
from ita_desktop.documents.incoming.titles import squeezed
from ita_desktop.domain.risk import Quality, Tone

NUMBER, TIME, VALUE, LEVEL, STATE, IGNORED = "number", "time", "value", "level", "state", "ignored"
COLOURS = {"เขียว": Tone.GREEN, "เหลือง": Tone.YELLOW, "ส้ม": Tone.ORANGE, "แดง": Tone.RED}
_QUALITIES = {"ดี": Quality.GOOD, "พอใช้": Quality.FAIR, "อ่อน": Quality.WEAK}
_LONGEST, _MOST_STOREYS, _LATEST, _SHARE = 100, 3, 6, 0.6

SYNONYMS: Synonyms = {
    NUMBER: ("ลำดับ", "ลำดับที่", "no.", "ข้อที่"),
    "section": ("ฝ่าย", "หน่วยงาน", "ส่วนราชการ", "section"),
    "area": ("ด้าน", "ภารกิจ", "ประเภทความเสี่ยง", "area"),
    "process": ("กระบวนงาน", "กระบวนการ", "ชื่อกระบวนงาน", "งาน", "process"),
    "step": ("ขั้นตอน", "ขั้นตอนการปฏิบัติงาน", "step"),
    "event": (
        "เหตุการณ์", "ความเสี่ยง", "ประเด็น", "ประเด็นความเสี่ยง", "พฤติการณ์", "รูปแบบ", "โอกาส/", "โอกาสความเสี่ยง",
        "โอกาสและความเสี่ยง", "ขั้นตอน/พฤติการณ์", "ขั้นตอนและพฤติการณ์", "ระบุความเสี่ยง", "ลักษณะความเสี่ยง", "risk", "event",
    ),
    "known": ("เคยเกิด", "known"),
    "cause": ("สาเหตุ", "ปัจจัยเสี่ยง", "ปัจจัยที่ทำให้เกิด", "cause"),
    "effect": ("ผลที่ตามมา", "ผลที่คาดว่าจะเกิด", "ความเสียหาย", "effect"),
    "controls": (
        "การควบคุม", "มาตรการควบคุมที่มี", "มาตรการที่มีอยู่", "มาตรการควบคุมภายใน", "การควบคุมภายใน", "existing",
    ),
    "quality": ("คุณภาพการจัดการ", "คุณภาพการควบคุม", "ประสิทธิภาพการควบคุม", "quality"),
    "response": ("การตอบสนอง", "วิธีจัดการความเสี่ยง", "กลยุทธ์", "วิธีตอบสนอง", "response", "4t"),
    "text": ("มาตรการ", "แนวทาง", "แผนบริหาร", "แผนจัดการ", "การจัดการความเสี่ยง", "measure"),
    "method": ("วิธีดำเนินการ", "วิธีการดำเนินการ", "วิธีการ", "กิจกรรม", "method"),
    TIME: ("ระยะเวลา", "กำหนด", "ช่วงเวลา", "ห้วงเวลา", "วันที่แล้วเสร็จ", "due"),
    "start": ("เริ่มดำเนินการ", "วันเริ่ม", "start"),
    "owner": ("ผู้รับผิดชอบ", "เจ้าภาพ", "ผู้ดำเนินการ", "หน่วยงานรับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "ฝ่ายที่รับผิดชอบ", "owner"),
    "done": ("สิ่งที่ดำเนินการ", "การดำเนินการ", "การดำเนินงาน"),
    "result": ("ผลการ", "ผลดำเนิน", "ผลปฏิบัติ", "result"),
    STATE: ("สถานะ", "สถานะการดำเนิน", "status"),
    "problem": ("ปัญหา", "อุปสรรค", "problem"),
    "suggestion": ("ข้อเสนอแนะ", "suggestion"),
    "extra": ("มาตรการเพิ่มเติม", "มาตรการป้องกันเพิ่มเติม", "ข้อคิดเห็น"),
    "notes": ("หมายเหตุ", "note"),
    IGNORED: ("หลักฐาน", "ผู้รายงาน", "ลายมือชื่อ", "เฝ้าระวังความเสี่ยงครั้งที่"),
    LEVEL: ("ระดับ", "ระดับความเสี่ยง", "level"),
    VALUE: ("คะแนน", "ค่าความเสี่ยง", "ค่าความเสี่ยงรวม", "ผลคูณ", "lxi", "l×i", "score", "ค่าประเมิน"),
}  # fmt: skip
_STEP = "[1-5](?:(?:สูง|ปานกลาง|ต่ำ|น้อย|[(=]).*)?"
_LEVEL_NAME = "(?:(?:ค่อนข้าง)?(?:ต่ำ|สูง)|ปานกลาง)(?:[(].*)?"
_SECTION = re.compile("(?:ฝ่าย|หน่วยงาน|ส่วนราชการ|section)(?:[/(].*|เจ้าของ.*)?")
_SCORES = (
    (
        re.compile(r"(?:ระดับ)?(?:คะแนน)?โอกาส(?:ที่จะ)?(?:เกิด)?(?:ความเสี่ยง)?(?:การทุจริต)?(?:\(?l\)?)?(?:\(.*\))?"),
        "likelihood",
    ),
    (re.compile(r"(?:likelihood|l)(?:\(.*\))?"), "likelihood"),
    (re.compile(r"(?:ระดับ)?(?:คะแนน)?ผลกระทบ(?:\(?i\)?)?(?:\(.*\))?"), "impact"),
    (re.compile(r"(?:impact|i)(?:\(.*\))?"), "impact"),
)
_SUBHEAD = re.compile(
    rf"{_STEP}|{_LEVEL_NAME}|l|i|lxi|l×i|known(?:factor)?|unknown(?:factor)?|ดี|พอใช้|อ่อน|เขียว|เหลือง|ส้ม|แดง"
    r"|สี(?:เขียว|เหลือง|ส้ม|แดง)|โอกาส.{0,20}|ผลกระทบ.{0,10}|คะแนน.{0,12}|ระดับ.{0,14}|ขั้นตอน|พฤติการณ์|(?:ยังไม่|ไม่)?เคยเกิด.{0,24}|คาดการณ์.{0,24}"
)


class Column(NamedTuple):
    """What a column holds; in one of several to be ticked, `choice` is what a tick means. `printed` is its heading."""

    role: str
    printed: str = ""
    choice: Any = None


Columns = Mapping[int, Column]


def heading(rows: Sequence[Sequence[Cell]]) -> tuple[Columns, int] | None:
    """The columns of a heading that begins in the first of these rows, and how many rows it takes; None for a body."""
    filled = [cell for cell in rows[0] if not cell.empty]
    if len(filled) < 2 or re.fullmatch(r"\d+\.?", squeezed(filled[0].text)):
        return None
    height = 1
    while height < min(_MOST_STOREYS, len(rows)) and _is_storey(rows[height]):
        height += 1
    found: dict[int, Column] = {}
    for at in range(len(rows[0])):
        path = [text for row in rows[:height] if (text := _over(row, at))]
        if path and len(path[0]) <= _LONGEST and (column := _column(path)):
            found[at] = column
    known = sum(1 for at, cell in enumerate(rows[0]) if not cell.empty and at in found)
    names = {column.role for column in found.values()} - {NUMBER, IGNORED}
    telling = names & {"event", "process", "step", "text", "extra"}
    return (_settled(found), height) if telling and len(found) > 1 and known > len(filled) * _SHARE else None


def left_out(rows: Sequence[Sequence[Cell]], height: int, columns: Columns) -> list[str]:
    """The headings of columns under which something stands that no risk keeps."""
    found: list[str] = []
    for at in range(len(rows[0])):
        path = list(dict.fromkeys(text for row in rows[:height] if (text := _over(row, at))))
        known = at in columns and not (columns[at].role == IGNORED and _said(path[-1]) == IGNORED)
        if path and not known and any(not row[at].empty for row in rows[height:]):
            found.append(" ".join(" ".join(path).split()))
    return list(dict.fromkeys(found))


def _is_storey(row: Sequence[Cell]) -> bool:
    """Whether a row goes on with the heading above it: only words and numbers that stand under others."""
    texts = [cell.text for cell in row if not cell.empty]
    under = row[0].above or (row[0].empty and any(cell.above for cell in row)) or row[0].empty
    return bool(texts) and under and all(_SUBHEAD.fullmatch(_plain(text)) or _said(text) for text in texts)


def _plain(text: str) -> str:
    return squeezed(text).replace("-", "").replace("\u00ad", "")


def _said(text: str) -> str | None:
    """What a heading says with its first words; in a longer text the same words say something else."""
    flat = _plain(text)
    if re.match("ฝ่าย|หน่วยงาน|ส่วนราชการ|section", flat) and not _SECTION.fullmatch(flat):
        return "owner" if "รับผิดชอบ" in flat else None
    role = role_of(text, SYNONYMS)
    if role is None:
        return None
    at = min(place for name in SYNONYMS[role] if (place := flat.find(squeezed(name))) >= 0)
    return role if at <= _LATEST else None


def _over(row: Sequence[Cell], at: int) -> str:
    """What stands over a column in a row: its own cell, or the one that reaches over it."""
    while at and row[at].covered and not row[at].above:
        at -= 1
    return row[at].text.strip()


def _column(path: Sequence[str]) -> Column | None:
    """The column under a path of headings, the outermost first."""
    leaf, over, printed = _plain(path[-1]), _plain(" ".join(path[:-1])), " ".join(" ".join(path).split())
    if ticked := _choice(leaf, over):
        return Column(ticked[0], printed, ticked[1])
    after = "_after" if re.search("หลัง|คงเหลือ|residual", over + leaf) else ""
    role = _named(leaf, over) or _said(path[-1]) or _said(" ".join(path))
    return Column(f"{role}{after}" if role in _TWICE else role, printed) if role else None


def _choice(leaf: str, over: str) -> tuple[str, Any] | None:
    """What a tick under a heading means; None for one that heads values."""
    colour = leaf.removeprefix("สถานะ").removeprefix("สี")
    if colour in COLOURS:
        return "light", COLOURS[colour]
    if re.match(r"unknown|ยังไม่เคย|ไม่เคย|คาดการณ์", leaf):
        return "known", False
    if re.match(r"known|เคยเกิด(?!หรือ)", leaf):
        return "known", True
    if leaf in _QUALITIES and "คุณภาพ" in over:
        return "quality", _QUALITIES[leaf]
    step = re.fullmatch(_STEP, leaf)
    role = next((role for word, role in _UNDER if word in over), "") if step else ""
    return (role, int(leaf[0])) if role else None


def _named(leaf: str, over: str) -> str:
    """What a heading names that no synonym does: a number, a score, a level that only repeats others."""
    if leaf in ("ที่", "#", "ข้อ"):
        return NUMBER
    if (over and re.fullmatch(f"{_STEP}|{_LEVEL_NAME}", leaf)) or "ที่เกี่ยวข้อง" in leaf:
        return IGNORED
    if "รุนแรง" in leaf:
        return "severity"
    if "จำเป็น" in leaf:
        return "necessity"
    if leaf == "ผล":  # beside โอกาส where a column is narrow
        return "impact"
    return next((role for pattern, role in _SCORES if pattern.fullmatch(leaf)), "")


_TWICE = ("likelihood", "impact", VALUE, LEVEL)
_UNDER = (("จำเป็น", "necessity"), ("โอกาส", "likelihood"), ("รุนแรง", "severity"), ("ผลกระทบ", "severity"))


def _settled(found: Mapping[int, Column]) -> Columns:
    """Severity and impact share their words: the other score of the table tells them apart."""
    roles = {column.role for column in found.values()}
    wanted = {}
    if "necessity" in roles:
        wanted["impact"] = "severity"
    elif "likelihood" in roles:
        wanted["severity"] = "impact"
    return {at: column._replace(role=wanted.get(column.role, column.role)) for at, column in found.items()}
