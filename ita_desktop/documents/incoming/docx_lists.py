"""The marks of Word's own lists: which paragraph has which bullet or running number, and what its style is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ita_desktop.documents.incoming.markup import Element
from ita_desktop.domain.thai import to_thai_digits

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LETTERS_TH = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DEPTH = 9  # Word's own bound of levels
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def value(element: Element | None, path: str = "", default: str = "") -> str:
    """The w:val of an element or of the one that a path of names leads to."""
    for name in path.split("/") if path else ():
        element = element.find(W + name) if element is not None else None
    return default if element is None else element.get(f"{W}val", default)


def number(text: str, default: int = 0) -> int:
    """A whole number of a Word file, kept within reason."""
    return max(-1, min(int(text), 100_000)) if text.lstrip("-").isascii() and text.lstrip("-").isdigit() else default


class _Level(NamedTuple):
    """One level of a list: where it starts, how it writes its numbers, and after which level it begins anew."""

    start: int = 1
    kind: str = "decimal"
    text: str = ""
    restart: int | None = None


class _List(NamedTuple):
    """A list: those of the same `counted` are numbered on, but `starts` begin anew where the list first appears."""

    counted: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class Marks:
    """Tells each paragraph's mark; asked in reading order, for it counts."""

    def __init__(self, styles: Element | None, numbering: Element | None) -> None:
        self._styles = {style.get(f"{W}styleId"): style for style in _all(styles, "style")}
        self._abstract = {found.get(f"{W}abstractNumId"): found for found in _all(numbering, "abstractNum")}
        self._nums = {found.get(f"{W}numId"): found for found in _all(numbering, "num")}
        self._lists: dict[str, _List | None] = {}
        self._counters: dict[str, dict[int, int]] = {}

    def style_of(self, paragraph: Element) -> str:
        """The name of the paragraph's style, as Word's menu shows it."""
        return value(self._styles.get(value(paragraph, "pPr/pStyle")), "name")

    def of(self, paragraph: Element) -> str:
        """The mark before this paragraph, "" where it stands in no list."""
        found, level = self._place(paragraph)
        if found not in self._lists:
            self._lists[found] = self._list(found)
            if given := self._lists[found]:
                self._counters.setdefault(given.counted, {}).update({n: start - 1 for n, start in given.starts.items()})
        given = self._lists[found]
        return self._next(given, level) if given and level in given.levels else ""

    def _place(self, paragraph: Element) -> tuple[str, int]:
        """The list and level that the paragraph or its style names."""
        found, level = _listed(paragraph.find(f"{W}pPr"))
        for style in self._styles_above(value(paragraph, "pPr/pStyle")):
            if found and level:
                break
            own_list, own_level = _listed(style.find(f"{W}pPr"))
            found, level = found or own_list, level or own_level
        return found, number(level)

    def _styles_above(self, style: str) -> Iterator[Element]:
        """A style and those it is based on."""
        seen = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            yield self._styles[style]
            style = value(self._styles[style], "basedOn")

    def _list(self, found: str) -> _List | None:
        """What a list number means."""
        num = self._nums.get(found)
        if num is None:
            return None
        counted = value(num, "abstractNumId")
        abstract = self._abstract.get(counted)
        link = value(abstract, "numStyleLink")
        if link:  # a list style keeps the levels elsewhere
            target = value(self._nums.get(value(self._styles.get(link), "pPr/numPr/numId")), "abstractNumId")
            abstract = self._abstract.get(target)
        levels = {_index(level): _level(level) for level in _all(abstract, "lvl")[:_DEPTH]}
        starts = {}
        for override in _all(num, "lvlOverride")[:_DEPTH]:
            if (own := override.find(f"{W}lvl")) is not None:
                levels[_index(override)] = _level(own)
            if start := value(override, "startOverride"):
                starts[_index(override)] = number(start, 1)
        return _List(counted, levels, starts)

    def _next(self, given: _List, level: int) -> str:
        """Count one paragraph more on this level and write its mark."""
        counters = self._counters.setdefault(given.counted, {})
        for above, one in given.levels.items():
            if above < level:
                counters.setdefault(above, one.start)
        counters[level] = counters.get(level, given.levels[level].start - 1) + 1
        for below in [n for n in counters if n > level]:
            restart = given.levels.get(below, _Level()).restart
            if restart is None or level < restart:
                del counters[below]
        this = given.levels[level]
        if this.kind == "bullet":
            return this.text if this.text and this.text in "-–—●○■□✓*➢" else "•"
        if this.kind == "none":
            return ""
        text = this.text
        for n, one in given.levels.items():
            if f"%{n + 1}" in text:
                text = text.replace(f"%{n + 1}", _written(counters.get(n, one.start), one.kind))
        return text.strip()


def _all(element: Element | None, name: str) -> list[Element]:
    return [] if element is None else element.findall(W + name)


def _listed(properties: Element | None) -> tuple[str, str]:
    return value(properties, "numPr/numId"), value(properties, "numPr/ilvl")


def _index(element: Element) -> int:
    return number(element.get(f"{W}ilvl", "0"))


def _level(element: Element) -> _Level:
    restart = value(element, "lvlRestart")
    return _Level(
        number(value(element, "start"), 1),
        value(element, "numFmt", "decimal"),
        value(element, "lvlText")[:40],
        number(restart) if restart else None,
    )


def _written(count: int, kind: str) -> str:
    """A running number as the list writes it."""
    if kind in ("thaiNumbers", "thaiCounting"):
        return to_thai_digits(str(count))
    if kind == "decimalZero":
        return f"{count:02d}"
    letters = {"thaiLetters": _LETTERS_TH, "lowerLetter": _LETTERS, "upperLetter": _LETTERS.upper()}.get(kind)
    if letters and count > 0:
        return letters[(count - 1) % len(letters)] * min(1 + (count - 1) // len(letters), 10)
    if kind in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        text = _roman(count)
        return text.upper() if kind == "upperRoman" else text
    return str(count)


def _roman(count: int) -> str:
    text = ""
    for worth, sign in _ROMAN:
        text += sign * (count // worth)
        count %= worth
    return text
