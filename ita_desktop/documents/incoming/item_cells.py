"""What stands in the item column: codes, clear or noisy, one or several or a span, their questions and scores."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.incoming.grid import Cell, Paragraph
from ita_desktop.documents.incoming.points import Placed, paragraphs, split
from ita_desktop.documents.incoming.spaces import joined
from ita_desktop.documents.incoming.titles import agree, squeezed
from ita_desktop.domain import item_code
from ita_desktop.domain.framework import Framework
from ita_desktop.domain.item_code import ItemCode
from ita_desktop.domain.thai import to_arabic_digits

_LONGEST_SPAN = 60
_BULLET = re.compile(r"^\s*[-–•]\s*(?=(?:ข้อ\s*)?[IEO]\s*[0-9๐-๙])")
_ONE = r"(?:ข้อ\s*)?([IEO])[\s.]?0*(\d{1,2})(?!\d)"
_SPAN = re.compile(rf"\s*{_ONE}\s*(?:-|–|—|ถึง|จนถึง)\s*(?:ข้อ\s*)?([IEO])?[\s.]?0*(\d{{1,2}})(?![\d.])[.):]?\s*")
_LIST = re.compile(rf"\s*{_ONE}(?:\s*(?:,|/|และ|\s)\s*{_ONE})+[.):]?(?:\s+|(?=[^\d\s])|$)".replace("(?!\\d)", ""))
_CLEAR = re.compile(r"\s*(?:ข้อ\s*)?[IEO][\s.]?[0-9๐-๙]{1,2}(?![0-9๐-๙])(?:[.):]|\s|$)")
_NEXT_INLINE = re.compile(r"(?<=[\s)])([IEO])([0-9๐-๙]{1,2})\s+(?=[^\s\d,])")
_SCORE_BRACKETED = re.compile(
    r"\s*[(\[]\s*(?:ได้|เท่ากับ)?\s*(?P<word>คะแนน[^\d()]*|ร้อยละ\s*)?(?P<score>\d{1,3}(?:\.\d{1,4})?)\s*"
    r"(?P<unit>คะแนน|%)?\s*[)\]]\s*$"
)
_SCORE_NAMED = re.compile(
    r"\s*(?:ได้|เท่ากับ)?\s*(?P<word>คะแนน[^\d()]*|ร้อยละ\s*)(?P<score>\d{1,3}(?:\.\d{1,4})?)\s*(?P<unit>คะแนน|%)?\s*$"
)
_SCORE_BARE = re.compile(r"\s+(?P<word>)(?P<score>\d{1,3}\.\d{1,2})(?P<unit>%)?\s*$")


class Head(NamedTuple):
    """The codes at the beginning of an item's text, how they were printed, and what speaks for them."""

    codes: tuple[ItemCode, ...]
    printed: str
    rest: str
    sure: bool = True
    clear: bool = True

    @property
    def digits_alone(self) -> bool:
        """Whether no letter was printed: such a mark may be an ordinary number."""
        return bool(re.fullmatch(r"\d+[.):]*", to_arabic_digits(self.printed).strip()))


class RawItem(NamedTuple):
    """One item, or a list or span of them, with the cells that its question stood in."""

    head: Head
    placed: tuple[Placed, ...]


class Title(NamedTuple):
    """The printed question without its bulleted sub-parts, and the score printed with it."""

    text: str
    score: Decimal | None
    places: tuple[str, ...]


def read_head(text: str, instrument: str | None, last: ItemCode | None) -> Head | None:
    """The code or codes that begin a text under a heading, after the code before it; None where there are none."""
    text = " ".join(text.split())
    plain = to_arabic_digits(text)
    found = _SPAN.match(plain)
    if found and found[3] in (None, found[1]) and 0 <= int(found[4]) - int(found[2]) < _LONGEST_SPAN:
        codes = tuple(ItemCode(found[1], number) for number in range(int(found[2]), int(found[4]) + 1))
        return Head(codes, text[: found.end()].strip(), text[found.end() :].strip())
    found = _LIST.match(plain)
    if found:
        codes = tuple(ItemCode(letter, int(number)) for letter, number in re.findall(r"([IEO])[\s.]?0*(\d+)", found[0]))
        return Head(codes, text[: found.end()].strip(), text[found.end() :].strip())
    mark, rest = item_code.split_code(text)
    reading = item_code.resolve(mark, instrument, last) if mark else None
    if reading is None:
        return None
    return Head((reading.code,), mark, rest, reading.sure, item_code.exact(mark) == reading.code)


def items_in(cell: Cell, instrument: str | None, last: ItemCode | None) -> list[RawItem]:
    """The items of a cell with their questions; empty where it begins with no code."""
    groups: list[list[Paragraph]] = []
    for paragraph in _separate(cell):
        text = _BULLET.sub("", paragraph.text)
        if not groups or _CLEAR.match(text):
            groups.append([paragraph._replace(text=text)])
        else:
            groups[-1].append(paragraph)
    items: list[RawItem] = []
    for group in groups:
        text = group[0].text
        code = item_code.exact(group[0].mark) if group[0].mark else None
        head = Head((code,), group[0].mark, text) if code else read_head(text, instrument, last)
        if head is None and not items:
            return []
        if head is None:
            items[-1] = items[-1]._replace(placed=(*items[-1].placed, Placed(0, _with(cell, group))))
            continue
        last = head.codes[-1]
        rest = [Paragraph(head.rest), *group[1:]]
        items.append(RawItem(head, (Placed(0, _with(cell, rest)),)))
    return items


def _with(cell: Cell, kept: Sequence[Paragraph]) -> Cell:
    return cell._replace(text="\n".join(paragraph.text for paragraph in kept), paragraphs=tuple(kept))


def _separate(cell: Cell) -> Iterator[Paragraph]:
    """The paragraphs of an item's cell; where lines ran together, cut before the code that follows in order."""
    for paragraph in paragraphs(cell):
        if not paragraph.text.strip():
            continue
        begun = 0
        last = item_code.exact(item_code.split_code(paragraph.text)[0])
        for found in _NEXT_INLINE.finditer(paragraph.text) if cell.flowed and last else ():
            code = ItemCode(found[1], int(to_arabic_digits(found[2])))
            if last and code == last.following:
                yield paragraph._replace(text=paragraph.text[begun : found.start()])
                begun, last = found.start(), code
        yield paragraph._replace(text=paragraph.text[begun:])


def title_of(item: RawItem, width: int | None, *, announced: bool) -> Title:
    """The question of an item as printed, up to its first bullet; `announced` where the heading speaks of scores."""
    parts: list[str] = []
    places: list[str] = []
    for point in split(item.placed).points:
        if point.marked:
            break
        parts += point.parts
        places += point.places
    for lead in split(item.placed).lead_ins[:1]:
        parts, places = [*lead.parts, *parts], [*lead.places, *places]
    indent = len(item.head.printed) + 1
    text = joined(parts, width, indent) if parts and width_matters(item) else " ".join(" ".join(parts).split())
    text, score = take_score(text, announced=announced)
    return Title(text.strip().rstrip(":").strip(), score, tuple(dict.fromkeys(places)))


def width_matters(item: RawItem) -> bool:
    """Whether the ends of printed lines were lost in an item's cells."""
    return any(placed.cell.flowed for placed in item.placed)


def take_score(text: str, *, announced: bool = False) -> tuple[str, Decimal | None]:
    """A text without the score that ends it, and the score; a bare number counts only where it looks like one."""
    plain = to_arabic_digits(text)
    for pattern in (_SCORE_BRACKETED, _SCORE_NAMED, _SCORE_BARE) if announced else (_SCORE_BRACKETED, _SCORE_NAMED):
        found = pattern.search(plain)
        if found and Decimal(found["score"]) <= 100:
            named = announced or found["word"] or found["unit"] or "." in found["score"]
            if named:
                return text[: found.start()].rstrip(), Decimal(found["score"])
    return text, None


def by_title(title: str, frameworks: Sequence[Framework], instrument: str | None) -> ItemCode | None:
    """The item whose official question this is, word for word but for blanks; None where several or none are."""
    wanted = squeezed(title)
    found = {
        item.code
        for framework in frameworks
        for item in framework.items
        if wanted in (squeezed(item.title), squeezed(item.short_title))
        and instrument in (None, item_code.INSTRUMENT_OF.get(item.code[:1]))
    }
    return item_code.exact(found.pop()) if len(wanted) > 5 and len(found) == 1 else None


def agrees(title: str, code: ItemCode | None, frameworks: Sequence[Framework]) -> bool | None:
    """Whether a printed question is that of its code in one of the frameworks; None where nobody can say."""
    found: bool | None = None
    for framework in frameworks if title else ():
        if item := framework.items_by_code.get(str(code)):
            said = agree(title, item.title) or agree(title, item.short_title)
            if said:
                return True
            found = found if said is None else False
    return found
