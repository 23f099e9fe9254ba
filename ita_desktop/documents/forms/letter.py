"""What every memo of the office to its director has: its head, its parts, and its foot."""

from __future__ import annotations

from typing import NamedTuple

from ita_desktop.documents.content import Decision, MemoHead, Paragraph, Signature, Span
from ita_desktop.documents.pictures import Source
from ita_desktop.domain import dates
from ita_desktop.domain.fiscal_year import Month

_DAY = "\u00a0" * 8  # open for the pen


class Letter(NamedTuple):
    """Who writes from where and when, and who signs, passes on and decides; names as far as they are known."""

    office: str
    maker: str = "ฝ่ายปกครอง"
    made: Month | None = None
    telephone: str = ""
    prefix: str = ""
    emblem: Source | None = None
    writer: str = ""
    assistant: str = ""
    director: str = ""

    @property
    def addressed(self) -> str:
        """The director as an office."""
        return f"ผู้อำนวยการเขต{self.office.removeprefix('สำนักงานเขต')}"


def head(letter: Letter, subject: str) -> MemoHead:
    """The head of a memo to the director; the day stays open for the pen."""
    telephone = f" โทร. {letter.telephone}" if letter.telephone else ""
    number = f"{letter.prefix.rstrip(' /')}/" if letter.prefix else ""
    month = f"{_DAY}{dates.month_long(letter.made)}" if letter.made else ""
    to = f"{letter.addressed} (ผ่าน ผู้ช่วย{letter.addressed})"
    return MemoHead(f"{letter.maker} {letter.office}{telephone}", number, month, subject, to, letter.emblem)


def decision(letter: Letter, orders: tuple[str, ...]) -> Decision:
    """Its foot: who writes, who passes it on, and what the director orders."""
    return Decision(
        Signature("", letter.writer, f"หัวหน้า{letter.maker} {letter.office}", dated=False),
        Signature("", letter.assistant, f"ผู้ช่วย{letter.addressed}"),
        Signature("", letter.director, letter.addressed),
        orders=orders,
        to=letter.addressed,
    )


def paragraph(name: str, words: str) -> Paragraph:
    """A part of it that begins with its name."""
    return Paragraph((Span(name, bold=True), Span(f"  {words}")))
