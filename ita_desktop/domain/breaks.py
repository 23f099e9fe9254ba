"""Where a printed line may end: between words, never between a number and its unit or ข้อ and its number."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from ita_desktop.domain.dates import MONTH_NAMES
from ita_desktop.domain.words import is_word, words

_TOKEN = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+|[^\\S\n]+|[^\\s\u0e01-\u0e3a\u0e40-\u0e4e]+|\n")
_LONG = 18
_MOST = 60  # letters that are set as one; what is longer has no better places than these
CLINGING = "\u0300-\u036f\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u200d\ufe0f"  # never parted from the letter before
_CHUNK = re.compile(f"(?:.[{CLINGING}]*){{1,40}}", re.DOTALL)
_REACH = 16  # letters of the longest word of the list that is looked for
_PART_OF_LONG = re.compile(r"[^/\-_.?&=#,;:]*[/\-_.?&=#,;:]+|[^/\-_.?&=#,;:]+")
_DIGITS = frozenset("0123456789๐๑๒๓๔๕๖๗๘๙")
_OPENING = frozenset("([{“‘«\"'")
_CLOSING = frozenset(")]}”’»,.:;!?%/-–—…ๆฯ")


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


_HOLDS_NUMBER = _listed(
    "ที่ ข้อ ทุก ปี ข้อที่ ครั้งที่ ตัวชี้วัดที่ วันที่ ฉบับที่ ไตรมาสที่ ระดับ จำนวน หน้า ชั้น "
    "เลขที่ โทร ตารางที่ ภาพที่ ภายใน รวม ร้อยละ พ.ศ หมวด มาตรา ประเด็นที่ กลุ่ม รอบ ประมาณ"
) | set(MONTH_NAMES)
_UNITS = _listed(
    "ครั้ง เดือน ปี วัน คน ฝ่าย ข้อ ประเด็น กิจกรรม บาท คะแนน ชุด ฉบับ เล่ม จุด แห่ง ช่องทาง "
    "โครงการ เรื่อง ราย รูป ภาพ แผ่น หน้า ไตรมาส ชั่วโมง นาที เมตร มาตรการ รายการ หลักสูตร รุ่น "
    "ชั้น เขต แขวง ชุมชน โรงเรียน หน่วยงาน ตัวชี้วัด ตำแหน่ง ล้าน ล้านบาท พัน หมื่น แสน น. ส่วน "
    "ด้าน ขั้นตอน ป้าย"
) | set(MONTH_NAMES)
_DEAR_BEFORE_NEXT = _listed(
    "ใน ของ แก่ แต่ โดย ต่อ จาก กับ และ หรือ ที่ ซึ่ง เพื่อ ตาม ให้ จะ ได้ มี เป็น ด้าน ต้อง คือ "
    "ณ การ ความ ไม่ อย่าง ระหว่าง ผู้ นัก ช่อง เจ้า ประจำ ทั้ง แบบ"
)


_CLINGS_TO_BEFORE = frozenset(("ใด", "นี้", "นั้น", "ๆ", "บ้าง", "ด้วย"))


class Break(IntEnum):
    """Whether a line may end after a token."""

    NEVER = 0
    INSIDE = 1  # inside a word of the list: only where nothing else is left
    DEAR = 2
    FREE = 3


class Token(NamedTuple):
    """Letters that stay together, or the blanks between; whether the line may end behind it."""

    text: str
    blank: bool
    after: Break


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[Token, ...]:
    """One line of text as tokens; joined again they are the text. Blanks carry the break, words before them none."""
    parts = [part for found in _TOKEN.findall(text) for part in _parted(found)]
    inside = _inside_words(parts)
    made: list[Token] = []
    for place, part in enumerate(parts):
        if part.isspace():
            before = parts[place - 1] if place else ""
            after = parts[place + 1] if place + 1 < len(parts) else ""
            made.append(Token(part, True, _across_blank(before, after)))
        elif place + 1 < len(parts) and not parts[place + 1].isspace():
            kind = _between(part, parts[place + 1])
            made.append(Token(part, False, min(kind, Break.INSIDE) if place in inside else kind))
        else:
            made.append(Token(part, False, Break.NEVER))
    return tuple(made)


def _inside_words(parts: list[str]) -> set[int]:
    """Parts after which a line should not end, since a word of the list goes on over the end: มาตร|การ."""
    found: set[int] = set()
    for place in range(len(parts) - 1):
        run, further = parts[place], place + 1
        while further < len(parts) and len(run) < _REACH and _is_thai(run) and _is_thai(parts[further]):
            run += parts[further]
            further += 1
        own = len(parts[place])
        longest = max((n for n in range(own + 2, min(len(run), _REACH) + 1) if is_word(run[:n])), default=0)
        while own < longest:
            found.add(place)
            place += 1
            own += len(parts[place])
    return found


def _parted(found: str) -> list[str]:
    if "\u0e01" <= found[0] <= "\u0e4e":
        return [chunk for word in words(found) for chunk in (_CHUNK.findall(word) if len(word) > _MOST else [word])]
    if found.isspace() or len(found) < _LONG:
        return [found]
    parts = _PART_OF_LONG.findall(found)
    return [chunk for part in parts for chunk in (_CHUNK.findall(part) if len(part) > _MOST else [part])]


def _is_thai(part: str) -> bool:
    return "\u0e01" <= part[-1] <= "\u0e4e"


def _between(before: str, after: str) -> Break:
    """Two tokens without a blank between."""
    if len(before) >= _MOST / 2:  # part of what has no end of its own
        return Break.INSIDE
    if before[-1] in _OPENING or after[0] in _CLOSING:
        return Break.NEVER
    if _is_thai(before) and _is_thai(after):
        return Break.DEAR if before in _DEAR_BEFORE_NEXT or after in _CLINGS_TO_BEFORE else Break.FREE
    if before[-1] in _DIGITS or before[-1] == ".":
        return Break.DEAR if not _is_thai(after) and len(before) >= _LONG / 2 else Break.NEVER
    if after[0] in _DIGITS:
        return Break.NEVER if before in _HOLDS_NUMBER or not _is_thai(before) else Break.DEAR
    if after[0] in _OPENING or before[-1] in "/-–)":
        return Break.FREE
    return Break.FREE if _is_thai(before) or _is_thai(after) else Break.DEAR


def _across_blank(before: str, after: str) -> Break:
    """Two tokens with blanks between."""
    if not before or not after:
        return Break.NEVER
    if before == "ณ" or after[0] in "ๆฯ–—-)]}%" or before[-1] in "([{":
        return Break.NEVER
    if before[-1] in _DIGITS and (after in _UNITS or after.startswith("ครั้ง")):
        return Break.NEVER
    if after[0] in _DIGITS and (before in _HOLDS_NUMBER or before[-1] == "."):
        return Break.NEVER
    return Break.FREE
