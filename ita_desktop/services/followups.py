"""Following a plan month by month: the checklist, what is recorded, and how complete it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple, TypeVar

from ita_desktop.domain.dates import month_long, month_short, window_short
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month, months_of
from ita_desktop.domain.followup import (
    OPEN,
    Entry,
    Share,
    Status,
    counted_as,
    due_months,
    is_overdue,
    recorded,
    rhythm_of,
    share,
)
from ita_desktop.domain.measures import Activity, Measure, answered, answers
from ita_desktop.domain.progress import late_months
from ita_desktop.domain.thai import keepable
from ita_desktop.services.plans import Plans
from ita_desktop.services.years import Years
from ita_desktop.store import followups as store
from ita_desktop.store.lock import Holder
from ita_desktop.store.office_file import OfficeFile

T = TypeVar("T")
Spot = tuple[Month, str]
"""A month, and the uid of an activity in it."""
_STATUSES = {status.value: status for status in Status}
_MOST = Decimal(10) ** 12
"""A quantity stays below it."""
TEXTS = ("reason", "result", "obstacle", "suggestion", "next_step")


class CheckLine(NamedTuple):
    """One activity in one month. Without a measure it has gone from the plan, but what was recorded of it stays."""

    month: Month
    entry: Entry
    measure: Measure | None
    activity: Activity | None
    due: bool
    overdue: bool

    @property
    def key(self) -> str:
        """What the line goes by: the uid of its activity."""
        return self.entry.activity

    @property
    def text(self) -> str:
        """What is done, as the plan says it now, or as it said it when it was recorded."""
        return self.activity.text if self.activity else self.entry.wording

    @property
    def owners(self) -> tuple[str, ...]:
        """Who answers for it."""
        return tuple(owner.name for owner in self.measure.owners) if self.measure else ()


class Checklist(NamedTuple):
    """What a month asks for: overdue lines first, then in the order of the plan."""

    year: int
    month: Month
    lines: tuple[CheckLine, ...]

    @property
    def share(self) -> Share:
        """How much of what falls due in the month is settled."""
        return share(line.entry.counts_as for line in self.lines if line.due)


class MonthShare(NamedTuple):
    """One month of the strip: how much is settled, and whether something of it is overdue."""

    month: Month
    share: Share
    overdue: int


class SectionShare(NamedTuple):
    """How much of a month one ฝ่าย (by its name) has settled."""

    name: str
    share: Share


class Overview(NamedTuple):
    """A month among the others of its year: what earlier months still wait for, and which ฝ่าย have settled what.

    `activities` is how many the whole plan has, `nobody` what is settled of those for which no ฝ่าย answers.
    """

    checklist: Checklist
    earlier: tuple[CheckLine, ...]
    strip: tuple[MonthShare, ...]
    sections: tuple[SectionShare, ...]
    activities: int
    nobody: Share = Share(0, 0)


class YearRow(NamedTuple):
    """One activity over the year: the months in which it falls due, and its status in each that has an entry.

    `counted` is the status by which the rules go: what was not done and does not say why still waits.
    """

    measure: Measure
    activity: Activity
    due: tuple[Month, ...]
    statuses: Mapping[Month, Status]
    counted: Mapping[Month, Status]


class Hanging(NamedTuple):
    """What was recorded of activities: of how many months, with how many pieces of evidence."""

    months: int
    evidence: int


class Followups:
    """Follow-up in one open office file; `today` is asked anew each time."""

    def __init__(
        self, file: OfficeFile, years: Years, plans: Plans, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        self._file, self._years, self._plans, self.today = file, years, plans, today
        self._known: tuple[object, dict[int, list[YearRow]]] = (None, {})

    # --- reading --------------------------------------------------------------------------------------------

    def checklist(self, year: int, month: Month, section: str | None = None) -> Checklist:
        """What a month asks for, of the whole office or of what one ฝ่าย (by its name) answers for."""
        return self._checklist(year, month, self.year(year, section), whole=section is None)

    def overview(
        self, year: int, month: Month, section: str | None, sections: Sequence[str], held: Collection[Spot] = ()
    ) -> Overview:
        """All that a person sees of a month, the plan being read once; `sections` names every ฝ่าย.

        What is `held` stays among the earlier lines although nothing of it waits any more: it is being written.
        """
        rows = self.year(year)
        mine = [row for row in rows if section is None or answers(row.measure, section)]
        shares, nobody = _shares(month, rows, sections)
        found = self._checklist(year, month, mine, whole=section is None)
        earlier, strip = self._earlier(year, month, mine, held), self._strip(year, mine)
        return Overview(found, earlier, tuple(strip), shares, len(rows), nobody)

    def unanswered(self, year: int, month: Month, sections: Sequence[str]) -> int:
        """How many activities fall due in a month for which none of these ฝ่าย answers: no form asks for them."""
        return sum(month in row.due and not answered(row.measure, sections) for row in self.year(year))

    def _checklist(self, year: int, month: Month, rows: Iterable[YearRow], *, whole: bool) -> Checklist:
        entries = {entry.activity: entry for entry in store.read(self._file.connection, year, month)}
        lines, today = [], self.today()
        for row in rows:
            due, entry = month in row.due, entries.pop(row.activity.uid, None)
            if due or entry:
                found = entry or Entry(row.activity.uid, month)
                overdue = due and is_overdue(found.counts_as, month, today)
                lines.append(CheckLine(month, found, row.measure, row.activity, due, overdue))
        if whole:
            lines += [CheckLine(month, entry, None, None, False, False) for entry in entries.values()]
        return Checklist(year, month, tuple(sorted(lines, key=lambda line: not line.overdue)))

    def _earlier(
        self, year: int, month: Month, rows: Iterable[YearRow], held: Collection[Spot]
    ) -> tuple[CheckLine, ...]:
        """What is overdue of the months before one, and what is held, the earliest first."""
        today = self.today()
        past = {due for due in months_of(year) if due < month and due.last_day < today}
        known = store.waiting(self._file.connection, year, past)
        for due in past & {due for due, _ in held}:
            known |= {(entry.activity, due): entry for entry in store.read(self._file.connection, year, due)}
        lines = []
        for row in rows:
            for due in past.intersection(row.due):
                late = row.counted.get(due, Status.NOT_STARTED) in OPEN
                if late or (due, row.activity.uid) in held:
                    entry = known.get((row.activity.uid, due)) or Entry(row.activity.uid, due)
                    lines.append(CheckLine(due, entry, row.measure, row.activity, True, late))
        return tuple(sorted(lines, key=lambda line: line.month))

    def year(self, year: int, section: str | None = None) -> list[YearRow]:
        """Every activity of the plan over the twelve months, in the order of the plan."""
        return [row for row in self._rows(year) if section is None or answers(row.measure, section)]

    def _rows(self, year: int) -> list[YearRow]:
        """The year as it was read, while nobody has written since; what may be rolled back is not kept."""
        db = self._file.connection
        if db.in_transaction:
            return self._read(year)
        now = (db.total_changes, db.execute("PRAGMA data_version").fetchone())
        if self._known[0] != now:
            self._known = (now, {})
        known = self._known[1]
        if year not in known:
            known[year] = self._read(year)
        return known[year]

    def _read(self, year: int) -> list[YearRow]:
        months = {str(month): month for month in months_of(year)}  # the same objects are the faster found
        kept: dict[str, dict[Month, Status]] = {}
        waiting: dict[str, dict[Month, Status]] = {}
        for uid, key, kept_as, reason in store.statuses(self._file.connection, year):
            month, status = months.get(key) or Month.parse(key), _STATUSES[kept_as]
            kept.setdefault(uid, {})[month] = status
            if (counted := counted_as(status, reason)) is not status:
                waiting.setdefault(uid, {})[month] = counted
        rows = []
        for measure in self._plans.in_order(year):
            for activity in measure.activities:
                statuses = kept.get(activity.uid, {})
                done = [month for month, status in statuses.items() if status is Status.DONE]
                due = due_months(activity, rhythm_of(measure, activity), year, done)
                counts = {**statuses, **waiting[activity.uid]} if activity.uid in waiting else statuses
                rows.append(YearRow(measure, activity, due, statuses, counts))
        return rows

    def strip(self, year: int, section: str | None = None) -> list[MonthShare]:
        """The twelve months with what is settled of each."""
        return self._strip(year, self.year(year, section))

    def _strip(self, year: int, rows: Sequence[YearRow]) -> list[MonthShare]:
        asked: dict[Month, list[Status]] = {month: [] for month in months_of(year)}
        for row in rows:
            for month in row.due:
                asked[month].append(row.counted.get(month, Status.NOT_STARTED))
        today, shares = self.today(), {month: share(statuses) for month, statuses in asked.items()}
        return [
            MonthShare(month, found, found.due - found.settled if today > month.last_day else 0)
            for month, found in shares.items()
        ]

    def overdue(self, year: int, section: str | None = None) -> int:
        """How many activities of a year are overdue, in one month or in several."""
        today = self.today()
        return sum(bool(late_months(row.due, row.counted, today)) for row in self.year(year, section))

    def entry(self, month: Month, activity: str) -> Entry:
        """What was recorded of an activity in a month, or an empty entry."""
        found = (one for one in store.of_activity(self._file.connection, activity) if one.month == month)
        return next(found, Entry(activity, month))

    def history(self, activity: str) -> list[Entry]:
        """Every entry of an activity, the earliest month first."""
        return store.of_activity(self._file.connection, activity)

    def hanging(self, activities: Collection[str]) -> Hanging:
        """What was recorded of activities in all months; it stays when they go from the plan."""
        return Hanging(*store.count(self._file.connection, activities))

    # --- recording ------------------------------------------------------------------------------------------

    def record(self, year: int, month: Month, activities: Sequence[str], **values: Any) -> None:
        """Keep status, reason, result, quantity, obstacle, suggestion, next_step or event_date of one or several."""
        if status := values.get("status"):
            values["status"] = Status(status)
        quantity: Decimal | None = values.get("quantity")
        if quantity is not None and not (quantity.is_finite() and 0 <= quantity < _MOST):
            raise Problem("followup_quantity", quantity=str(quantity))
        kept: dict[str, Any] = {
            name: keepable(value).strip() if name in TEXTS else value for name, value in values.items()
        }
        self._change(year, month, activities, "followup_recorded", lambda entry: entry._replace(**kept))

    def remark(self, year: int, month: Month, activities: Sequence[str], text: str) -> None:
        """Keep the director's remark."""
        self._change(
            year, month, activities, "followup_remarked", lambda entry: entry._replace(remark=keepable(text)), own=False
        )

    def approve(self, year: int, month: Month, activities: Sequence[str], day: dt.date | None) -> None:
        """Keep the day on which the director approved, or take that back."""
        self._change(
            year, month, activities, "followup_approved", lambda entry: entry._replace(approved_on=day), own=False
        )

    def carry_last(self, year: int, month: Month, activities: Sequence[str]) -> int:
        """Take over result, obstacle, suggestion and next step of the month before where nothing is written yet."""
        last = {entry.activity: entry for entry in store.read(self._file.connection, year, month.shifted(-1))}
        now = {entry.activity: entry for entry in store.read(self._file.connection, year, month)}
        empty = Entry("", month)
        wanted = [uid for uid in activities if uid in last and not any(_texts(now.get(uid, empty)).values())]
        if wanted:
            self._change(
                year, month, wanted, "followup_carried",
                lambda entry: entry._replace(**_texts(last[entry.activity])),
            )  # fmt: skip
        return len(wanted)

    def clear(self, year: int, month: Month, activities: Sequence[str]) -> None:
        """Take away what was recorded in a month."""
        ids = [e.id for e in store.read(self._file.connection, year, month) if e.activity in set(activities)]
        with self._years.step("followup_cleared", year=year, month=month_short(month), count=len(ids)):
            store.remove(self._file.connection, ids)

    def each_month(self, year: int, spots: Iterable[Spot], act: Callable[[Month, list[str]], T]) -> list[T]:
        """Do the same in every month of some lines, as one step."""
        months: dict[Month, list[str]] = {}
        for month, activity in spots:
            months.setdefault(month, []).append(activity)
        if len(months) < 2:
            return [act(month, activities) for month, activities in months.items()]
        count = sum(map(len, months.values()))
        window = window_short(min(months), max(months))
        with self._years.step("followup_recorded", year=year, month=window, count=count):
            return [act(month, activities) for month, activities in months.items()]

    def keep(self, year: int, entries: Iterable[Entry]) -> None:
        """Write entries as they are, in the step that is open: what forms bring back."""
        for entry in entries:
            store.keep(self._file.connection, year, entry)

    def _change(
        self,
        year: int,
        month: Month,
        activities: Sequence[str],
        label: str,
        change: Callable[[Entry], Entry],
        *,
        own: bool = True,
    ) -> None:
        if month.fiscal_year != year:
            raise Problem("followup_month_outside", month=month_long(month), year=year)
        known = {entry.activity: entry for entry in store.read(self._file.connection, year, month)}
        wordings = {row.activity.uid: row.activity.text for row in self.year(year)}
        if not set(activities) <= wordings.keys() | known.keys():
            raise Problem("activity_gone")
        with self._years.step(label, year=year, month=month_short(month), count=len(activities)):
            for uid in activities:
                before = known.get(uid, Entry(uid, month))
                after = change(before)
                if after == before:
                    continue
                if own:
                    after = recorded(before, after, Holder.me().who, _now())
                after = after._replace(wording=wordings.get(uid, before.wording), revision=before.revision + 1)
                store.keep(self._file.connection, year, after)


def target_of(activity: Activity) -> tuple[Decimal, str] | None:
    """The number and unit that an activity is to reach, where its first counted output names one."""
    return next(((one.number, one.unit) for one in activity.outputs if one.number is not None), None)


def _shares(month: Month, rows: Iterable[YearRow], sections: Sequence[str]) -> tuple[tuple[SectionShare, ...], Share]:
    """How much each ฝ่าย has settled of what falls due in a month, and how much of it nobody answers for."""
    told: dict[str | None, list[Status]] = {name: [] for name in (*sections, None)}
    asked: dict[str, Sequence[str | None]] = {}
    for row in rows:
        if month not in row.due:
            continue
        names = asked.get(row.measure.uid)
        if names is None:
            names = [name for name in sections if answers(row.measure, name)] or [None]
            asked[row.measure.uid] = names
        for name in names:
            told[name].append(row.counted.get(month, Status.NOT_STARTED))
    return tuple(SectionShare(name, share(told[name])) for name in sections), share(told[None])


def _texts(entry: Entry) -> dict[str, Any]:
    """What may be said again in the next month."""
    return {name: getattr(entry, name) for name in ("result", "obstacle", "suggestion", "next_step")}


def _now() -> str:
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")
