"""Blanks that only a printed line's end left inside Thai text: found by the width of the column they stood in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from ita_desktop.domain.thai import letters
from ita_desktop.domain.words import is_word, words

_THAI_END, _THAI_START = re.compile(r"[ก-๎]$"), re.compile(r"^[ก-๎]")
_HYPHEN = re.compile(r"[A-Za-z]-$")
_SLASH = re.compile(r"[/(]$")
_WIDEST = 48  # a printed column of a plan is narrower; longer runs were never wrapped
_FEWEST = 4
_BULLET = 2  # the letters that a mark and its blank take at the beginning of a line
_TOO_LONG = 5  # a line over the width counts so much more than one that ends too early


def width_of(texts: Iterable[str]) -> int | None:
    """The width of a column in letters, judged by its longest runs without a blank; None where it is not wrapped."""
    longest = sorted(
        max(map(letters, text.split()), default=0) for text in texts if letters(text) >= 40 and " " in text.strip()
    )
    if len(longest) < _FEWEST:
        return None
    width = longest[len(longest) * 3 // 4]
    return width if width <= _WIDEST else None


def repaired(text: str, width: int | None, indent: int = 0) -> str:
    """The text without the blanks that a line's end left; where the next word would have fitted, a blank was meant."""
    runs = text.split()
    if len(runs) < 2:
        return text
    wrapped = width is not None and max(map(letters, runs)) <= width * 1.25
    ends = _line_ends(runs, width, indent) if wrapped and width is not None else frozenset()
    kept = [runs[0]]
    for at, (before, run) in enumerate(pairwise(runs), 1):
        parted = at in ends and bool((_THAI_END.search(before) and _THAI_START.search(run)) or _SLASH.search(before))
        kept.append("" if parted or _HYPHEN.search(before) or _inside_word(before, run) else " ")
        kept.append(run)
    return "".join(kept)


def _line_ends(runs: Sequence[str], width: int, indent: int) -> frozenset[int]:
    """The runs that began a printed line: the parting whose lines best fill the width without going beyond it."""
    upto = list(accumulate((letters(run) + 1 for run in runs), initial=0))
    firsts = [letters(_first_word(run)) for run in runs]
    best: list[tuple[int, int, int]] = [(0, 0, 0)]  # cost, lines, and where the last line began
    for end in range(1, len(runs) + 1):
        parted = []
        for begin in range(max(0, end - width), end):
            line = upto[end] - upto[begin] - 1 + (0 if begin else indent)
            room = 0 if end == len(runs) else max(0, width - line - firsts[end])
            cost, lines, _ = best[begin]
            parted.append((cost + room + _TOO_LONG * max(0, line - width), lines + 1, begin))
        best.append(min(parted))
    ends, at = set[int](), len(runs)
    while at:
        at = best[at][2]
        ends.add(at)
    return frozenset(ends)


def joined(parts: Sequence[str], width: int | None, indent: int = _BULLET) -> str:
    """A text whose parts stood on several pages: a page ends where a line ends."""
    whole = repaired(parts[0], width, indent)
    for part in parts[1:]:
        part = repaired(part, width)
        glue = "" if width and _THAI_END.search(whole) and _THAI_START.search(part) else " "
        whole += glue + part
    return whole


def _first_word(run: str) -> str:
    found = re.match(r"[ก-๎]+", run)
    return words(found[0])[0] if found else run


def _inside_word(before: str, after: str) -> bool:
    """Whether a blank parts one word: joined the pieces are a word of the list, apart they are none."""
    left, right = re.search(r"[ก-๎]+$", before), re.match(r"[ก-๎]+", after)
    if not left or not right:
        return False
    tail, head = words(left[0])[-1], words(right[0])[0]
    return is_word(tail + head) and not (is_word(tail) and is_word(head))
