"""Thai or Arabic digits on paper: prose and counts change, links, mail, file names and item codes never do."""

from __future__ import annotations

import re

from ita_desktop.domain.thai import to_arabic_digits, to_thai_digits

_WORD = re.compile(r"\S+")
_RUN = re.compile("[^\u0e01-\u0e4e]+")  # what stands between Thai letters: Latin, digits, signs
_PIECE = re.compile(r"[^()\[\]{}“”\"',;]+")
_FILE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|zip|rar|ita|txt|csv|html?|mp4)[)\]”\"'.,;]*$", re.IGNORECASE
)
_SITE = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?[.,;:)\]]*", re.IGNORECASE)
_LATIN, _DIGIT = re.compile("[A-Za-z]"), re.compile("[0-9๐-๙]")


def shown(text: str, *, thai: bool) -> str:
    """The text as paper shows its digits."""
    if not _DIGIT.search(text):
        return text
    convert = to_thai_digits if thai else to_arabic_digits

    def in_piece(piece: re.Match[str]) -> str:
        """A code, a size, a path: letters and digits in one stay as they are."""
        return piece[0] if _LATIN.search(piece[0]) and _DIGIT.search(piece[0]) else convert(piece[0])

    def in_run(run: re.Match[str]) -> str:
        return run[0] if _is_address(run[0]) else _PIECE.sub(in_piece, run[0])

    def in_word(word: re.Match[str]) -> str:
        return word[0] if _FILE.search(word[0][-12:]) else _RUN.sub(in_run, word[0])

    return _WORD.sub(in_word, text)


def _is_address(run: str) -> bool:
    """Whether letters are a link, a mail address or a path."""
    bare = run.lstrip("([{“\"'")
    if "://" in run or "@" in run or bare.lower().startswith("www."):
        return True
    return "." in bare and len(bare) < 2000 and bool(_SITE.fullmatch(bare))
