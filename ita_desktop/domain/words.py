"""Where Thai text may break into lines. Thai has no blanks between words; Windows and Qt do not know them either.

The word list loads at first use. A break is a zero-width space in displayed text only: what is stored, searched,
copied or written to a spreadsheet never holds one.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ita_desktop import assets

BREAK = "\u200b"
_THAI = re.compile("[\u0e00-\u0e7f]+")
_NOT_FIRST = frozenset("ๆฯะาำๅ็่้๊๋์ํ๎ัิีึืฺุู")  # never begins a line
_NOT_LAST = frozenset("เแโใไ")  # never ends one
_CLINGING = frozenset(("การ", "ความ", "ไม่", "ผู้", "ยัง", "ได้รับ"))  # reads badly when parted from the next word


@cache
def _dictionary() -> str:
    from nlpo3 import load_dict

    load_dict(str(assets.resource("words", "words_th.txt")), "ita")
    return "ita"


def warm_up() -> None:
    """Load the word list now, while nobody waits for it."""
    _dictionary()


def loaded() -> bool:
    """Whether the word list is there; before that, what can do without does."""
    return _dictionary.cache_info().currsize > 0


@lru_cache(maxsize=4096)
def words(thai: str) -> tuple[str, ...]:
    """The words of a run of Thai letters; joined again they are the run."""
    from nlpo3 import segment

    pieces: list[str] = []
    clings = False
    for word in segment(thai, _dictionary(), safe=True):
        if pieces and (word[0] in _NOT_FIRST or pieces[-1][-1] in _NOT_LAST or clings):
            pieces[-1] += word
        else:
            pieces.append(word)
        clings = word in _CLINGING
    return tuple(pieces)


@cache
def _all_words() -> frozenset[str]:
    return frozenset(assets.resource("words", "words_th.txt").read_text(encoding="utf-8").split("\n"))


def is_word(text: str) -> bool:
    """Whether the list has this word."""
    return text in _all_words()


def with_breaks(text: str) -> str:
    """Text for display, with a break wherever a line of Thai may end."""
    if not _THAI.search(text):
        return text
    return _THAI.sub(lambda run: BREAK.join(words(run[0])), without_breaks(text))


def shortened(text: str, longest: int) -> str:
    """A text in one line of so many letters, cut between words."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    kept = ""
    for word in with_breaks(text).split(BREAK):
        if len(kept) + len(word) >= longest:
            break
        kept += word
    return f"{kept.rstrip() or text[: longest - 1]}…"


def without_breaks(text: str) -> str:
    """Text as it is kept."""
    return text.replace(BREAK, "")
