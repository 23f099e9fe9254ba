"""What an office publishes for one disclosure item: words, dates, links, checked elements and attachments."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple


class Link(NamedTuple):
    """One address that is sent to the assessor, with what stands there."""

    id: int
    url: str
    title: str = ""


class Check(NamedTuple):
    """One element of the item: whether the office found it on its page, and the office's own note."""

    id: int
    title: str
    confirmed: bool = False
    ticked: bool = False
    note: str = ""


class Attachment(NamedTuple):
    """A file kept beside an item."""

    id: int
    name: str
    size: int


class Publication(NamedTuple):
    """One disclosure item as the office published it and as its assessor saw it."""

    code: str
    explanation: str = ""
    published_on: dt.date | None = None
    approved_on: dt.date | None = None
    section: str | None = None
    officer: str = ""
    comment: str = ""
    reason: str = ""
    notes: str = ""
    links: tuple[Link, ...] = ()
    checks: tuple[Check, ...] = ()
    attachments: tuple[Attachment, ...] = ()
