"""Watching the risks of a year: what is told for a quarter or month, and requests to revise what is done."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_watch import (
    TEXTS,
    Outcome,
    Period,
    Revision,
    State,
    Watch,
    outcome,
    period,
    periods,
    tone,
)
from ita_desktop.domain.thai import keepable
from ita_desktop.services.risks import Risks
from ita_desktop.services.years import Years
from ita_desktop.store import risk_watches as store
from ita_desktop.store import risks as register
from ita_desktop.store.lock import Holder
from ita_desktop.store.office_file import OfficeFile


class PeriodShare(NamedTuple):
    """One period: of how many risks something was told, of how many, and whether it is over while some wait."""

    period: Period
    told: int
    risks: int
    late: bool


class RiskWatches:
    """Watching risks in one open office file; `today` is asked anew each time."""

    def __init__(
        self, file: OfficeFile, years: Years, risks: Risks, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        self._file, self._years, self._risks, self.today = file, years, risks, today

    def periods(self, year: int) -> tuple[Period, ...]:
        """The quarters or months in which a year watches its risks."""
        return periods(year, self._risks.method(year).every)

    def period_now(self, year: int) -> Period:
        """The period a person most likely means: the one of today, else the last or first of the year."""
        today, known = self.today(), self.periods(year)
        return next((one for one in known if today <= one.last_day), known[-1])

    def watches(self, year: int) -> list[Watch]:
        """Everything that was told in a year."""
        return store.read(self._file.connection, year)

    def tone(self, year: int, watch: Watch | None) -> Tone | None:
        """The traffic light of what was told, by the rule of table 6; None where it is not told whole."""
        return tone(watch, self._risks.method(year).red_above)

    def outcomes(self, year: int) -> dict[str, Outcome]:
        """What a year told of each risk together, by the risk's uid: what later years are compared with."""
        red, told = self._risks.method(year).red_above, self.watches(year)
        by_risk = {uid: outcome((watch for watch in told if watch.risk == uid), red) for uid in {w.risk for w in told}}
        return {uid: found for uid, found in by_risk.items() if found}

    def strip(self, year: int, section: str | None = None) -> list[PeriodShare]:
        """The periods of a year with how much was told."""
        method, today = self._risks.method(year), self.today()
        risks = {risk.uid for risk in self._risks.listed(year) if section is None or risk.section == section}
        told = Counter(
            one.period for one in self.watches(year) if one.risk in risks and tone(one, method.red_above) is not None
        )
        shares = []
        for one in periods(year, method.every):
            late = told[one.key] < len(risks) and today > one.last_day
            shares.append(PeriodShare(one, told[one.key], len(risks), late))
        return shares

    def watch(self, year: int, key: str, risk_ids: Sequence[int], **values: Any) -> None:
        """Keep what is told of one or several risks for a period: any fields of a Watch that a person fills in."""
        named = self._period(year, key)
        kept: dict[str, Any] = {
            name: keepable(value).strip() if name in TEXTS else value for name, value in values.items()
        }
        if kept.get("state"):
            kept["state"] = State(kept["state"])
        known = {watch.risk: watch for watch in self.watches(year) if watch.period == key}
        with self._years.step("risks_watched", year=year, period=named.named, count=len(risk_ids)):
            for risk_id in risk_ids:
                risk = self._risks.risk(risk_id)
                self._keep(risk_id, known.get(risk.uid) or Watch(risk.uid, key), kept)

    def carry_last(self, year: int, key: str, risk_ids: Sequence[int]) -> int:
        """Take over what was written last before a period where nothing is written yet; says of how many risks."""
        named, known = self._period(year, key), list(self.periods(year))
        earlier = [one.key for one in known if one.last_day < named.last_day]
        told = {(watch.risk, watch.period): watch for watch in self.watches(year)}
        uids = [(risk_id, self._risks.risk(risk_id).uid) for risk_id in risk_ids]
        wanted: dict[int, tuple[Watch, dict[str, str]]] = {}
        for risk_id, uid in uids:
            now = told.get((uid, key)) or Watch(uid, key)
            texts = (_written(told[uid, one]) for one in reversed(earlier) if (uid, one) in told)
            if not _written(now) and (last := next(filter(None, texts), None)):
                wanted[risk_id] = now, last
        if wanted:
            with self._years.step("risks_watched", year=year, period=named.named, count=len(wanted)):
                for risk_id, (now, last) in wanted.items():
                    self._keep(risk_id, now, last)
        return len(wanted)

    def keep(self, risk_id: int, before: Watch, values: Mapping[str, Any]) -> None:
        """Write what is told in the step that is open: what forms bring back."""
        self._keep(risk_id, before, values)

    def clear(self, year: int, key: str, risk_ids: Sequence[int]) -> None:
        """Take away what was told of risks for a period."""
        uids = {self._risks.risk(risk_id).uid for risk_id in risk_ids}
        gone = [watch.id for watch in self.watches(year) if watch.period == key and watch.risk in uids]
        with self._years.step("risk_watches_cleared", year=year, period=self._period(year, key).named, count=len(gone)):
            store.remove(self._file.connection, gone)

    def _keep(self, risk_id: int, before: Watch, values: Mapping[str, Any]) -> None:
        after = before._replace(**values)
        if after == before:
            return
        for number, lowest, highest in ((after.occurred, 0, 9999), (after.severity, 1, 5)):
            if number is not None and not lowest <= number <= highest:
                raise Problem("risk_number_outside", number=number, lowest=lowest, highest=highest)
        after = after._replace(entered_by=Holder.me().who, entered_at=_now(), revision=before.revision + 1)
        store.keep(self._file.connection, risk_id, after)

    def _period(self, year: int, key: str) -> Period:
        found = period(year, key)
        if found is None:
            raise Problem("risk_period_unknown", text=key, year=year)
        return found

    # --- table 10 -------------------------------------------------------------------------------------------

    def revisions(self, year: int) -> list[Revision]:
        """Requests to revise what is done about the risks of a year, the oldest first."""
        return register.revisions(self._file.connection, year)

    def ask(self, year: int, revision: Revision) -> int:
        """Keep a request, new or changed; it needs what shall be and why."""
        if not revision.after.strip() or not revision.reason.strip():
            raise Problem("risk_revision_unfounded")
        if not register.ids(self._file.connection, [revision.risk]):
            raise Problem("risk_gone")
        texts: dict[str, Any] = {
            name: keepable(getattr(revision, name)).strip() for name in ("before", "after", "reason")
        }
        with self._years.step("risk_revision_asked", year=year):
            return register.keep_revision(self._file.connection, revision._replace(**texts))

    def withdraw(self, year: int, revision_id: int) -> None:
        """Take a request away."""
        with self._years.step("risk_revision_withdrawn", year=year):
            register.remove_revision(self._file.connection, revision_id)


def _written(watch: Watch) -> dict[str, str]:
    """What was written in words, but for the reason of its state."""
    return {name: text for name in TEXTS if name != "state_reason" and (text := getattr(watch, name))}


def _now() -> str:
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")
