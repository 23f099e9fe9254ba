"""The evidence of risks in their reports: links beside what was done, photos after the signatures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ita_desktop.documents.content import Block, NewPage, Note, Photos, Piece, Title
from ita_desktop.documents.forms.report import link_entry, picture
from ita_desktop.documents.forms.report_data import Evidence
from ita_desktop.documents.forms.risk_data import RiskLine
from ita_desktop.domain.risk_watch import Period
from ita_desktop.domain.words import shortened

_LONGEST = 80


def pointers(line: RiskLine, periods: Sequence[Period]) -> Iterator[Piece]:
    """The files and links of a risk, and how many photos of it the appendix shows."""
    found = list(_proofs(line, periods))
    yield from (link_entry(one) for one in found if one.source is None)
    if photos := sum(one.source is not None for one in found):
        yield Note(f"ภาพหลักฐาน {photos} ภาพอยู่ในภาคผนวก")


def appendix(lines: Iterable[RiskLine], periods: Sequence[Period]) -> Iterator[Block]:
    """The photos of all risks, six on a page, each with the risk that it belongs to."""
    pictures = tuple(
        picture(one, f"ข้อ {line.number}", shortened(line.event, _LONGEST))
        for line in lines
        for one in _proofs(line, periods)
        if one.source is not None
    )
    if pictures:
        yield NewPage(landscape=True)
        yield Title(("ภาคผนวก ภาพหลักฐาน",))
        yield Photos(pictures, columns=3, rows=2)


def _proofs(line: RiskLine, periods: Sequence[Period]) -> Iterator[Evidence]:
    """What proves a risk itself, then what proves what was told of it in these periods."""
    for key in ("", *(one.key for one in periods)):
        yield from line.evidence.get(key, ())
