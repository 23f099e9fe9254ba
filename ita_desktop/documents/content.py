"""What a document says, without how it is drawn. paper/ and word/ both draw this, so that they can't differ.

Lengths are millimetres. A form is a short module that makes a Document; it never speaks of points, fonts or pages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from ita_desktop.documents import origin
from ita_desktop.documents.charts import Chart, Fill
from ita_desktop.documents.pictures import Source


class Align(StrEnum):
    """Where text stands in its width."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFY = "justify"


class Span(NamedTuple):
    """Some letters of one kind. `typed` is what a person wrote in a form or copied: its digits stay as they are."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    typed: bool = False


Words = str | Sequence[Span]
"""Plain text, or spans; a line end in it is a line end on paper."""


def spans(words: Words) -> tuple[Span, ...]:
    """Words as spans."""
    return (Span(words),) if isinstance(words, str) else tuple(words)


def plain(words: Words) -> str:
    """Words without their kinds."""
    return "".join(span.text for span in spans(words))


# --- blocks ---------------------------------------------------------------------------------------------------


class Title(NamedTuple):
    """The name of the document, centred; each line is balanced."""

    lines: tuple[str, ...]


class Heading(NamedTuple):
    """The head of a section: bold, in the bookmarks, never the last thing on a page."""

    text: str
    level: int = 1


class Paragraph(NamedTuple):
    """Running text; `indent` is the 25 mm of an official first line."""

    words: Words
    align: Align = Align.JUSTIFY
    indent: bool = True


class Entry(NamedTuple):
    """One point of a list: its mark, such as ๑. or –, and what it says; without a mark it stands as plain words.

    In Word it has the style named by `role`, and a hidden bookmark named by `anchor`.
    """

    mark: str
    words: Words
    level: int = 0
    role: str = ""
    anchor: str = ""


class Listing(NamedTuple):
    """Points under each other with hanging indents; the first level begins where a first line does."""

    entries: tuple[Entry, ...]


class Note(NamedTuple):
    """Small words under a table or picture."""

    words: Words


class Picture(NamedTuple):
    """A photograph with its caption."""

    source: Source
    caption: str = ""
    width: float = 48
    height: float = 36


class Tick(NamedTuple):
    """A box to tick by hand, and what a tick in it says; a ticked one is bold."""

    words: str
    ticked: bool = False


class Badge(NamedTuple):
    """A level as a box in its colour, as wide as its cell; it is named, for grey print."""

    words: str
    fill: Fill


class Ruled(NamedTuple):
    """A line to write on: words, each with the millimetres of dots behind it; on paper the last go on to the end."""

    parts: tuple[tuple[str, float], ...]


class Column(NamedTuple):
    """One column of a table. Width 0 is found by content, between `least` and `most`."""

    title: str
    width: float = 0
    align: Align = Align.LEFT
    least: float = 12
    most: float = 90


class Cell(NamedTuple):
    """One cell: words, or parts under each other; spans alone are words, a note in it is small.

    Figures of a column stand right-aligned as a block, its widest one centred.
    """

    content: Words | Sequence[Piece] = ""
    rows: int = 1
    columns: int = 1
    align: Align | None = None
    bold: bool = False
    figure: bool = False


Piece = Entry | Picture | Badge | Tick | Ruled | Note | Words
"""One of the parts under each other in a cell."""


class RowKind(StrEnum):
    """What a row of a table is."""

    BODY = "body"
    PART = "part"  # an instrument: grey and bold; travels with the next row, comes back as (ต่อ)
    SUBPART = "subpart"  # an indicator: white and bold, the same
    TOTAL = "total"
    GRAND_TOTAL = "grand-total"


SECTIONS = (RowKind.PART, RowKind.SUBPART)
TOTALS = (RowKind.TOTAL, RowKind.GRAND_TOTAL)


class Row(NamedTuple):
    """One row; what another cell covers is left out. `joined` belongs to the row before: a dotted rule between."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.BODY
    joined: bool = False


class Table(NamedTuple):
    """A table with a header that comes back on every page. `header` rows stand above or instead of column titles."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    header: tuple[Row, ...] = ()
    note: str = ""


class Figure(NamedTuple):
    """A chart with its caption; as wide as the text, `height` tall."""

    chart: Chart
    caption: str
    height: float


class Photos(NamedTuple):
    """Photographs in a grid, as large as so many columns and rows on a page let them be."""

    pictures: tuple[Picture, ...]
    columns: int = 2
    rows: int = 3


class Signature(NamedTuple):
    """Who signs: head such as ผู้จัดทำ, the name if it is known, position; `dated` leaves room for the day."""

    head: str
    name: str = ""
    position: str = ""
    dated: bool = True


class Signatures(NamedTuple):
    """Blocks side by side; they take the last row or paragraph along to their page."""

    blocks: tuple[Signature, ...]


class Remark(NamedTuple):
    """A framed box under a table where somebody ticks and writes by hand, or what was written; travels like those."""

    head: str
    ticks: tuple[Tick, ...] = ()
    words: str = ""


class Decision(NamedTuple):
    """The foot of a memo: the signer, then two halves where one passes on and one decides; those have no head."""

    signer: Signature
    passes: Signature
    decides: Signature
    passing: tuple[str, ...] = ("เพื่อโปรดพิจารณา",)
    orders: tuple[str, ...] = ("อนุมัติ",)
    to: str = ""


class MemoHead(NamedTuple):
    """The head of บันทึกข้อความ. Without an emblem 15 mm are kept free for it."""

    office: str
    number: str
    date: str
    subject: str
    to: str
    emblem: Source | None = None


class Cover(NamedTuple):
    """A page of its own before the rest."""

    title: tuple[str, ...]
    office: str
    year: str
    maker: str = ""


class FormHead(NamedTuple):
    """The head on every page of a form. What follows is that form, on pages of its own that count from one.

    `code` names page n: readable and as QR on paper, where alone the pages are known.
    """

    title: str
    line: Words
    note: str = ""
    code: Callable[[int], str] | None = None


class Gap(NamedTuple):
    """Empty room."""

    height: float


class Beside(NamedTuple):
    """Blocks in two columns, each as wide as half the page; they stay on one page."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]


GUTTER = 10.0
"""Between two columns."""


class NewPage(NamedTuple):
    """What follows begins on a new page, turned if it says so."""

    landscape: bool | None = None


Block = (
    Title | Heading | Paragraph | Listing | Note | Table | Figure | Photos | Signatures | Remark | Decision | MemoHead
    | Cover | FormHead | Gap | Beside | NewPage
)  # fmt: skip


class Digits(StrEnum):
    """Which digits paper shows; what is typed, links, file names and codes keep theirs."""

    THAI = "thai"
    ARABIC = "arabic"


class Paper(StrEnum):
    """What kind of page: its margins and what runs along its edges."""

    REPORT = "report"
    MEMO = "memo"
    FORM = "form"


class Document(NamedTuple):
    """Everything that one paper says."""

    title: str
    office: str
    year: int
    blocks: tuple[Block, ...]
    landscape: bool = False
    digits: Digits = Digits.THAI
    paper: Paper = Paper.REPORT
    typeface: str = ""
    """For PDF, the file of an installed TH SarabunPSK; empty is our own face. Word always names TH SarabunPSK."""
    seal: tuple[str, ...] = ()
    """Lines that a Word file carries unseen, for this program to read again."""

    @property
    def kind(self) -> str:
        """What kind of paper its file says that it is."""
        return origin.PLAN if self.seal else self.paper.value
