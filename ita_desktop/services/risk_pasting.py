"""Events pasted on the register, one a line; what has more columns is a table for the import and its preview."""

from __future__ import annotations

import re

from ita_desktop.domain.risk import Risk
from ita_desktop.domain.thai import squeeze
from ita_desktop.services import typed

_NUMBER = re.compile(r"[(]?[0-9๐-๙]{1,3}[.)]*")
_HEADING = re.compile("(?:ระบุ|เหตุการณ์|ประเด็น|รูปแบบ|พฤติการณ์|ความเสี่ยง|การทุจริต|และ|[/,])+")


def read_lines(text: str, section: str = "") -> list[Risk]:
    """A risk of a ฝ่าย for each pasted line; none where it is a table. Raises a Problem for an empty clipboard."""
    rows = typed.block(text)
    worded = {at for row in rows for at, cell in enumerate(row) if cell and not _NUMBER.fullmatch(cell)}
    if len(worded) != 1:
        return []
    (at,) = worded
    events = [row[at] for row in rows if row[at]]
    if _HEADING.fullmatch(squeeze(events[0])):
        events = events[1:]
    return [Risk(section, event=event, source="paste") for event in events]
