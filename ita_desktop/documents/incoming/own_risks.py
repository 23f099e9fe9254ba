"""Reads our own workbook of a risk register after somebody edited it: only what was edited in it counts, row by row."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ita_desktop.documents import risk_seal
from ita_desktop.documents.incoming.grid import Cell, Doubt, Table
from ita_desktop.documents.incoming.package import open_package
from ita_desktop.documents.incoming.risk_rows import ReadRemedy, ReadRisk, RiskReading
from ita_desktop.documents.incoming.sealed_book import seal_lines
from ita_desktop.documents.incoming.xlsx import read as read_xlsx
from ita_desktop.documents.risk_seal import Seal
from ita_desktop.documents.sheets.risk import NUMBER, PERIOD_KEY, REMEDY_UID, RISK_UID, told_value
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Remedy, Risk
from ita_desktop.domain.risk_watch import Watch, period
from ita_desktop.domain.risk_words import REMEDY_TITLES, RISK_TITLES, WATCH_TITLES, read, words
from ita_desktop.domain.thai import squeeze

_QUOTED = 80


def is_own_risks(data: bytes) -> bool:
    """Whether a file is a register that this program exported as a workbook."""
    return _sealed(data) is not None


def read_own_risks(data: bytes, name: str) -> RiskReading:
    """What was edited in our own workbook; a Problem where it is none."""
    seal = _sealed(data)
    if seal is None:
        raise Problem("source_kind_unknown", name=name)
    return _Reader(seal, read_xlsx(data, name)).read()


def _sealed(data: bytes) -> Seal | None:
    try:
        with open_package(data, "") as package:
            return _seal(package)
    except Exception:  # noqa: BLE001 - a broken package fails with whatever zipfile or openpyxl raise; it is none of ours
        return None


def _seal(package: zipfile.ZipFile) -> Seal | None:
    return risk_seal.read(seal_lines(package)) if "xl/workbook.xml" in package.namelist() else None


class _Line(NamedTuple):
    """One row of a sheet: its cells by the title of their column."""

    cells: Mapping[str, Cell]
    place: str

    def text(self, title: str) -> str:
        return self.cells[title].text.strip() if title in self.cells else ""


class _Reader:
    """One workbook while it is read."""

    def __init__(self, seal: Seal, tables: Sequence[Table]) -> None:
        self._seal, self._tables = seal, tables
        self._known = {risk.uid: risk for risk in seal.risks}
        self._numbers = {str(number): risk.uid for number, risk in enumerate(seal.risks, 1)}
        self._found: dict[str, ReadRisk] = {}
        self._doubts: list[Doubt] = []

    def read(self) -> RiskReading:
        """Every risk of the register's sheet, with the measures and reports of the sheets beside it."""
        for line in self._lines({RISK_UID, RISK_TITLES["section"]}):
            self._take_risk(line)
        for line in self._lines({RISK_UID, REMEDY_UID}):
            self._take_remedy(line)
        for line in self._lines({RISK_UID, PERIOD_KEY}):
            self._take_watch(line)
        gone = (risk.named for uid, risk in self._known.items() if uid not in self._found)
        self._doubts += [Doubt.at("", "risk_row_gone", printed=name[:_QUOTED]) for name in gone]
        return RiskReading(tuple(self._found.values()), tuple(self._doubts), self._seal.year)

    def _lines(self, titles: set[str]) -> Iterator[_Line]:
        """The rows below a heading with these titles, in whatever sheet and order they are now."""
        for table in self._tables:
            heading: dict[str, int] = {}
            for row in table.rows:
                texts = [cell.text.strip() for cell in row]
                if titles <= set(texts):
                    heading = {text: texts.index(text) for text in texts if text}
                elif heading and any(texts):
                    yield _Line({title: row[at] for title, at in heading.items() if at < len(row)}, row[0].source)

    def _edited(
        self, line: _Line, titles: Mapping[str, str], was: Callable[[str], Any], doubts: list[Doubt]
    ) -> dict[str, Any]:
        """What of a row is not as it was exported."""
        found: dict[str, Any] = {}
        for name, title in titles.items():
            cell = line.cells.get(title)
            if cell is None or squeeze(cell.text) == squeeze(words(self._seal.method, name, was(name))):
                continue
            try:
                value = read(self._seal.method, name, cell.text, cell.value)
            except ValueError:
                doubts.append(Doubt.at(cell.source, "risk_cell_unread", column=title, printed=cell.text[:_QUOTED]))
                continue
            if value != was(name):
                found[name] = value
        return found

    def _take_risk(self, line: _Line) -> None:
        uid, doubts = line.text(RISK_UID), list[Doubt]()
        copied = uid in self._found
        known = self._known.get(uid, Risk())
        values = self._edited(line, RISK_TITLES, lambda name: getattr(Risk() if copied else known, name), doubts)
        if copied or uid not in self._known:
            if not any(values.values()):
                return
            uid = line.place
            self._numbers.setdefault(line.text(NUMBER), uid)
        self._found[uid] = ReadRisk(
            values, place=line.place, doubts=tuple(doubts), uid=uid if uid in self._known else ""
        )

    def _risk_of(self, line: _Line) -> str:
        """Whose row it is: by its code, else by the number or the words of the risk; empty where nobody can say."""
        uid = line.text(RISK_UID)
        if uid in self._found:
            return uid
        by_number = self._numbers.get(line.text(NUMBER), "")
        return by_number if by_number in self._found else ""

    def _take_remedy(self, line: _Line) -> None:
        owner, uid = self._risk_of(line), line.text(REMEDY_UID)
        doubts: list[Doubt] = []
        known = self._known.get(owner, Risk()).remedies
        was = next((one for one in known if one.uid == uid and uid), Remedy())
        values = self._edited(line, REMEDY_TITLES, lambda name: getattr(was, name), doubts)
        if not owner:
            if any(values.values()) and line.text(RISK_UID) not in self._known:
                self._doubts.append(Doubt.at(line.place, "risk_row_unknown", printed=line.text(REMEDY_TITLES["text"])))
            return
        one = self._found[owner]
        if uid and any(uid == other.uid for other in one.remedies):
            uid, values = "", {"text": line.text(REMEDY_TITLES["text"])}  # a copied row
        more = (ReadRemedy(values, uid if was.uid else ""),) if values else ()
        self._found[owner] = one._replace(remedies=(*one.remedies, *more), doubts=(*one.doubts, *doubts))

    def _take_watch(self, line: _Line) -> None:
        owner, key = self._risk_of(line), line.text(PERIOD_KEY)
        if not owner or period(self._seal.year, key) is None:
            return
        doubts: list[Doubt] = []
        sealed = (one for one in self._seal.watches if (one.risk, one.period) == (owner, key))
        was = next(sealed, Watch(owner, key))
        values = self._edited(line, WATCH_TITLES, lambda name: told_value(was, name), doubts)
        one = self._found[owner]
        watches = {**one.watches, key: values} if values else one.watches
        self._found[owner] = one._replace(watches=watches, doubts=(*one.doubts, *doubts))
