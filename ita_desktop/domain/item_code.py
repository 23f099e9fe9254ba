"""Item codes (I1, E12, O15) and their noisy spellings, settled by heading and sequence.

A printed letter may jump ahead; digits alone decide nothing: ๑๘ is I8 in one place and I18 in another.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ita_desktop.domain.thai import to_arabic_digits

INSTRUMENT_OF = {"I": "IIT", "E": "EIT", "O": "OIT"}
_LETTER_OF = {instrument: letter for letter, instrument in INSTRUMENT_OF.items()}

_LETTERS = {"i": "I", "l": "I", "|": "I", "ๅ": "I", "e": "E", "o": "O", "q": "O", "ο": "O", "о": "O"}
_DIGITS = {"1": "I", "0": "O"}  # digits that stand where a letter was: "1๑" is I1, "๐๑" is O1
_CODE = r"(?i)(?P<head>[ielqo|ๅοо])?(?P<number>\d{1,3})"  # compiled when a code is first read, as the next one

_HEAD = (
    r"\s*(?:ข้อ\s*)?([IEOQielqo|ๅοо]?[\s.]?[0-9๐-๙]{1,3})"
    r"(?![0-9๐-๙.]*\d)(?!\s*[-–]\s*\d)"  # no decimal number and no span
    r"[.):]*(?:\s+|(?=[^\d\s])|$)"
)


class ItemCode(NamedTuple):
    """A letter of the instrument and a number: O15."""

    letter: str
    number: int

    def __str__(self) -> str:
        return f"{self.letter}{self.number}"

    @property
    def instrument(self) -> str:
        """The instrument the code belongs to: IIT, EIT or OIT."""
        return INSTRUMENT_OF[self.letter]

    @property
    def following(self) -> ItemCode:
        """The code that comes next in a list."""
        return ItemCode(self.letter, self.number + 1)


class Reading(NamedTuple):
    """A code that was read; `sure` is false when only place and sequence speak for it."""

    code: ItemCode
    sure: bool


def exact(text: str) -> ItemCode | None:
    """The code when it is written clearly: a letter I, E or O and a number, Thai digits and blanks allowed."""
    found = re.fullmatch(r"([IEO])[\s.\-]*0*(\d{1,3})[.):]?", to_arabic_digits(text).strip(), re.IGNORECASE)
    return ItemCode(found[1].upper(), int(found[2])) if found and int(found[2]) else None


def split_code(text: str) -> tuple[str, str]:
    """What may be a code at the head of a line, and the rest: "1๑ เจ้าหน้าที่…" gives "1๑" and the words."""
    found = re.match(_HEAD, text)
    return (found[1].strip(), text[found.end() :].strip()) if found else ("", text.strip())


def candidates(mark: str, instrument: str | None = None) -> tuple[ItemCode, ...]:
    """Every code a printed mark can stand for, the plainest reading first."""
    plain = re.sub(r"[\s.():]", "", to_arabic_digits(mark))
    found = re.fullmatch(_CODE, plain)
    if not found:
        return ()
    letter = _LETTERS.get(found["head"].casefold()) if found["head"] else None
    digits = found["number"]
    if letter:
        return (ItemCode(letter, int(digits)),) if int(digits) else ()
    section = _LETTER_OF.get(instrument or "")
    readings: list[ItemCode] = []
    hidden = _DIGITS.get(digits[0])
    if hidden and len(digits) > 1 and int(digits[1:]) and section in (None, hidden):
        readings.append(ItemCode(hidden, int(digits[1:])))
    if section and int(digits):
        readings.append(ItemCode(section, int(digits)))
    return tuple(dict.fromkeys(readings))


def resolve(mark: str, instrument: str | None = None, last: ItemCode | None = None) -> Reading | None:
    """The code meant by a mark under a heading, after the code before it; None when nothing fits."""
    clear = exact(mark)
    if clear and (instrument is None or clear.instrument == instrument):
        return Reading(clear, sure=True)
    possible = candidates(mark, instrument)
    expected = _expected(instrument, last)
    if expected is not None and expected in possible:
        return Reading(expected, sure=True)
    lettered = not to_arabic_digits(mark).strip()[:1].isdigit()
    if possible and (lettered or expected is None):  # a letter, or what looks like one, may jump ahead
        return Reading(possible[0], sure=False)
    digits_alone = re.fullmatch(r"\d{1,3}[.):]?", to_arabic_digits(mark).strip())
    return Reading(expected, sure=False) if expected is not None and digits_alone else None


def _expected(instrument: str | None, last: ItemCode | None) -> ItemCode | None:
    """The code that sequence asks for: the next one, or the first under a new heading."""
    if last and instrument in (None, last.instrument):
        return last.following
    return ItemCode(_LETTER_OF[instrument], 1) if instrument in _LETTER_OF else None
