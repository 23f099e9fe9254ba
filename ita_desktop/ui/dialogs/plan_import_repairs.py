"""Where a repair took blanks out of words: the words in question, in what was printed and in what it became."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ita_desktop.domain.crosswalk import Piece
from ita_desktop.domain.words import words

_BULLET = re.compile(r"^[ \t]*[-–•][ \t]+", re.MULTILINE)
Pieces = tuple[Piece, ...]


def repaired(printed: str, read: str) -> tuple[Pieces, Pieces] | None:
    """Both texts with the mended words marked; None where more than blanks differs between them."""
    bare = _BULLET.sub("", printed)
    if "".join(bare.split()) != "".join(read.split()):
        return None
    gaps = _gaps(bare) - _gaps(read)
    marks = _marks(list(_word_spans(read)), sorted(gaps))
    return _pieces(printed, marks), _pieces(read, marks)


def mended(text: str, repairs: Iterable[tuple[str, str]]) -> Pieces | None:
    """What a cell became, with the mended words of its lines marked; repairs are what was printed and read."""
    known = {read: found[1] for printed, read in repairs if (found := repaired(printed, read))}
    lines = text.split("\n")
    if known.keys().isdisjoint(lines):
        return None
    pieces: list[Piece] = []
    for number, line in enumerate(lines):
        pieces += [Piece("\n", False)] * bool(number)
        pieces += known.get(line, (Piece(line, False),))
    return tuple(pieces)


def _marks(spans: Sequence[tuple[int, int]], gaps: Iterable[int]) -> list[tuple[int, int]]:
    """From the first to the last letter of the words that a gap stood in or between."""
    marks: list[tuple[int, int]] = []
    for gap in gaps:
        touching = [span for span in spans if span[0] <= gap <= span[1]]
        if not touching:
            continue
        start, end = touching[0][0], touching[-1][1]
        if marks and start < marks[-1][1]:
            start = marks.pop()[0]
        marks.append((start, end))
    return marks


def _gaps(text: str) -> set[int]:
    """Behind how many letters the blanks of a text stand."""
    found, letters = set(), 0
    for letter in text:
        if letter.isspace():
            found.add(letters)
        else:
            letters += 1
    return found


def _word_spans(text: str) -> Iterator[tuple[int, int]]:
    """The first and last letter of each word, blanks not counted."""
    at = 0
    for run in text.split():
        for word in words(run):
            yield at, at + len(word)
            at += len(word)


def _pieces(text: str, marks: Sequence[tuple[int, int]]) -> Pieces:
    """A text cut where its marks begin and end; blanks inside a mark belong to it."""
    pieces: list[Piece] = []
    letters = 0
    bullets = {at for found in _BULLET.finditer(text) for at in range(*found.span())}
    for at, letter in enumerate(text):
        bare = at not in bullets
        inside = bare and any(
            start < letters < end if letter.isspace() else start <= letters < end for start, end in marks
        )
        if pieces and pieces[-1].differs == inside:
            pieces[-1] = Piece(pieces[-1].text + letter, inside)
        else:
            pieces.append(Piece(letter, inside))
        letters += bare and not letter.isspace()
    return tuple(pieces)
