"""One raw measure to a measure of the domain: its points, values and owners, with the places and doubts of each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from ita_desktop.documents.incoming import item_cells, plan_values, points
from ita_desktop.documents.incoming.grid import Doubt
from ita_desktop.documents.incoming.owners import with_default_role
from ita_desktop.documents.incoming.plan_columns import Column
from ita_desktop.documents.incoming.plan_document import Document, Timed
from ita_desktop.documents.incoming.plan_values import Window
from ita_desktop.documents.incoming.points import Point
from ita_desktop.documents.incoming.rows import Field
from ita_desktop.documents.incoming.values import read_number
from ita_desktop.domain.dates import window_short
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.item_code import exact
from ita_desktop.domain.measures import Activity, Measure, Owner, Rhythm, Served, read_output
from ita_desktop.domain.rhythms import read_rhythm, rhythm_in

_PICTURE = re.compile(r"\[\s*(?:ภาพ|รูป)[^\]]*\]|(?:ภาพ|รูป)(?:กิจกรรม|ถ่าย)?ที่\s*[0-9๐-๙]+")
_ROLES = frozenset(Column)
T = TypeVar("T")


class ReadMeasure(NamedTuple):
    """One measure as read: where its row began, what was printed, what is doubtful, and where each part came from."""

    measure: Measure
    place: str
    cells: tuple[Field, ...]
    doubts: tuple[Doubt, ...]
    trace: Mapping[str, tuple[str, ...]]


def read_measure(document: Document, number: int) -> ReadMeasure:
    """The measure that a document's raw measure says."""
    return _Reading(document, number).result()


class _Reading:
    """One measure in the making."""

    def __init__(self, document: Document, number: int) -> None:
        self.document = document
        self.raw = document.raws[number]
        self.points = document.points[number]
        self.times = document.times[number]
        self.owners = document.owners[number]
        self.doubts = list(self.raw.doubts)
        self.trace: dict[str, tuple[str, ...]] = {}
        self.notes = list(self.raw.notes)

    def doubt(self, place: str, rule: str, /, **values: object) -> None:
        self.doubts.append(Doubt.at(place, rule, **values))

    def result(self) -> ReadMeasure:
        items = self._items()
        activities = self._activities()
        supervision = self._texts(Column.SUPERVISION, "supervision")
        measure = Measure(
            indicator=self._indicator(items),
            items=items,
            issues=self._texts(Column.ISSUE, "issues"),
            activities=activities,
            supervision=supervision,
            owners=self._owners(),
            rhythm=self._rhythm(supervision),
            results=self._texts(Column.RESULT, "results"),
            pictures=self._pictures(),
            source=self.raw.place,
        )
        self._leftovers()
        measure = measure._replace(notes="\n".join(dict.fromkeys(self.notes)))
        return ReadMeasure(measure, self.raw.place, tuple(self.raw.fields), tuple(self.doubts), self.trace)

    def _say(self, role: Column, point: Point, path: str) -> str:
        """What a point says, its places traced and its repaired blanks shown."""
        self.trace[path] = point.places
        text = self.document.said(role, point)
        if text != point.text:
            self.doubt(point.places[0], "spaces_repaired", field=path, printed=point.text, read=text)
        return text

    def _texts(self, role: Column, name: str) -> tuple[str, ...]:
        return tuple(self._say(role, point, f"{name}.{at}") for at, point in enumerate(self.points[role].points))

    def _items(self) -> tuple[Served, ...]:
        served: list[Served] = []
        scores = [
            n.value for p in self.raw.cells.get(Column.SCORE, ()) if (n := read_number(p.cell)) and n.value <= 100
        ]
        for number, item in enumerate(self.raw.items):
            title = item_cells.title_of(item, self.document.widths[Column.ITEM], announced=self.raw.columns.scored)
            score = title.score if title.score is not None or number >= len(scores) else scores[number]
            for code in item.head.codes:
                self.trace[f"items.{len(served)}"] = title.places or (self.raw.place,)
                served.append(Served(str(code), title.text, score))
        return tuple(served)

    def _indicator(self, items: Sequence[Served]) -> int | None:
        """The indicator of the heading; the framework is heard where there is none or where the question agrees."""
        under = self.raw.indicator
        for framework in self.document.frameworks:
            item = framework.items_by_code.get(items[0].code) if items else None
            if item is None or item.indicator == under:
                continue
            if under is None:
                self.doubt(self.raw.place, "indicator_by_framework", code=item.code, indicator=item.indicator)
                return item.indicator
            if item_cells.agrees(items[0].title, exact(item.code), [framework]):
                self.doubt(self.raw.place, "indicator_differs", code=item.code, printed=under, indicator=item.indicator)
                return item.indicator
            if framework.instrument_of_indicator.get(under) != framework.instrument_of_indicator[item.indicator]:
                self.doubt(self.raw.place, "indicator_of_other_instrument", code=item.code, printed=under)
        return under

    def _activities(self) -> tuple[Activity, ...]:
        hosts = self.points[Column.ACTIVITY].points
        outputs = self._beside(hosts, Column.OUTPUT, "outputs", read_output)
        channels = self._beside(hosts, Column.CHANNEL, "channels", str)
        windows = self._windows(hosts)
        activities = []
        for at, point in enumerate(hosts):
            text = self._say(Column.ACTIVITY, point, f"activities.{at}")
            activities.append(Activity(text, tuple(outputs[at]), tuple(channels[at]), *windows[at]))
        return tuple(activities)

    def _beside(self, hosts: Sequence[Point], role: Column, name: str, made: Callable[[str], T]) -> list[list[T]]:
        guests = self.points[role].points
        beside: list[list[T]] = []
        aligned = points.align(hosts, guests)
        for at, numbers in enumerate(aligned.of_host):
            path = f"activities.{at}.{name}"
            said = [part for n in numbers for part in points.parted(guests[n]) if part.text]
            beside.append([made(self._say(role, guest, f"{path}.{i}")) for i, guest in enumerate(said)])
        if not hosts:
            self.notes += [self.document.said(role, guest) for guest in guests]
            if guests:
                self.doubt(guests[0].places[0], "without_activity", code=self.raw.name)
        elif not aligned.sure:
            self.doubt(guests[0].places[0], "points_unpaired", field=name, count=len(guests), activities=len(hosts))
        return beside

    def _windows(self, hosts: Sequence[Point]) -> list[tuple[Month | None, Month | None]]:
        """The months of each activity: its own window where there is one for each, else the one that holds for all."""
        times = self._settled()
        if not times:
            return [(None, None)] * len(hosts)
        flowed = any(host.flowed for host in hosts)
        rows = [timed.row for timed in times]
        chosen: list[Timed] = []
        for at, host in enumerate(hosts):
            end = max(1, bisect_right(rows, host.row))
            begin = bisect_left(rows, rows[end - 1])
            if flowed:
                chosen.append(times[at] if len(times) == len(hosts) else times[0])
            else:  # the window in the activity's own row, else the last above it; several in a row go in order
                order = at - bisect_left([other.row for other in hosts[:at]], host.row) if end - begin > 1 else 0
                chosen.append(times[min(begin + order, end - 1)])
            self.trace[f"activities.{at}.start"] = (chosen[-1].place,)
        return [(timed.window.start, timed.window.end) for timed in chosen]

    def _settled(self) -> list[Timed]:
        """The windows of this measure, unreadable ones settled by the rest of the document or left out aloud."""
        year, common = self.document.fiscal_year, self.document.common
        kept: list[Timed] = []
        for number, timed in enumerate(self.times):
            window: Window | None = timed.window
            if timed.window.unread:
                window = plan_values.settled(timed.window, common, year)
                if window and window.start and window.end:
                    read = window_short(window.start, window.end)
                    self._once(timed.place, "month_guessed", printed=timed.window.printed, read=read)
                else:
                    self._once(timed.place, "months_unreadable", printed=timed.window.printed)
                    self.notes.append(timed.window.printed)
            elif timed.window.whole_year:
                self._once(timed.place, "whole_year", printed=timed.window.printed)
            elif year and timed.window.end and timed.window.end.fiscal_year != year:
                self._once(timed.place, "months_outside_year", printed=timed.window.printed, year=year)
            if window and not window.unread:
                kept.append(self.times[number]._replace(window=window))
        return kept

    def _once(self, place: str, rule: str, /, **values: object) -> None:
        doubt = Doubt.at(place, rule, **values)
        if doubt not in self.doubts:
            self.doubts.append(doubt)

    def _owners(self) -> tuple[Owner, ...]:
        for at, read in enumerate(self.owners):
            point = self.points[Column.OWNER].points[read.point]
            self.trace[f"owners.{at}"] = point.places
            if read.guessed:
                self.doubt(point.places[0], "owner_guessed", printed=read.printed, name=read.owner.name)
        return with_default_role((read.owner for read in self.owners), roles_used=self.document.roles_used)

    def _rhythm(self, supervision: Sequence[str]) -> Rhythm | None:
        """How often it is followed up: by the column for it, else by what is said of supervision."""
        for placed in self.raw.cells.get(Column.RHYTHM, ()):
            rhythm = read_rhythm(placed.cell.text)
            if rhythm:
                self.trace["rhythm"] = (placed.cell.source,)
                return rhythm
            self.doubt(placed.cell.source, "rhythm_unreadable", printed=placed.cell.text.strip()[:100])
            self.notes.append(" ".join(placed.cell.text.split()))
        for at, text in enumerate(supervision):
            if rhythm := rhythm_in(text):
                self.trace["rhythm"] = self.trace[f"supervision.{at}"]
                return rhythm
        return None

    def _pictures(self) -> int:
        """How many pictures stand beside the results, as pictures or as words for them."""
        cells = [p.cell for role in (Column.RESULT, Column.PICTURES) for p in self.raw.cells.get(role, ())]
        return sum(cell.pictures or len(_PICTURE.findall(cell.text)) for cell in cells)

    def _leftovers(self) -> None:
        """Keep as notes what was printed and has no field of its own."""
        for role, said in self.points.items():
            for lead in said.lead_ins:
                self.doubt(lead.places[0], "lead_in_kept", printed=lead.text)
                self.notes.append(self.document.said(role, lead))
        self.notes += [placed.cell.text.strip() for placed in self.raw.cells.get(Column.NOTE, ())]
        self.notes += [f"{cell.role}: {cell.printed.strip()}" for cell in self.raw.fields if cell.role not in _ROLES]
