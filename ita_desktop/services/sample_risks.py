"""The risks of the sample office: two years of a register, watched, with what was carried over between them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Measure
from ita_desktop.domain.risk import Quality, Remedy, Response, Risk, Tone
from ita_desktop.domain.risk_watch import Revision
from ita_desktop.services.session import Session


def fill(desk: Session, register: Mapping[str, Any]) -> None:
    """Write one year; `measure`, `activity` and `brought` are places in the plan and in the register before it."""
    year, written = register["year"], register["risks"]
    plan, earlier = desk.plans.measures(year), desk.risks.listed(year - 1)
    risk_ids = desk.risks.put(year, (_risk(one, plan, earlier) for one in written))
    for risk_id, one in zip(risk_ids, written, strict=True):
        for period, told in one["watches"].items():
            desk.risk_watches.watch(year, period, [risk_id], **told)
        for asked in one.get("revisions", ()):
            desk.risk_watches.ask(year, _revision(desk.risks.risk(risk_id), asked))


def _risk(data: Mapping[str, Any], plan: Sequence[Measure], earlier: Sequence[Risk]) -> Risk:
    more = ("measures", "watches", "revisions", "brought", "light", "quality", "response", "touches")
    return Risk(
        **{name: value for name, value in data.items() if name not in more},
        light=Tone(data["light"]) if data["light"] else None,
        quality=Quality(data["quality"]) if data["quality"] else None,
        response=Response(data["response"]) if data["response"] else None,
        touches=tuple(data["touches"]),
        remedies=tuple(_remedy(one, plan) for one in data["measures"]),
        brought_from=earlier[data["brought"]].uid if "brought" in data else "",
    )


def _remedy(data: Mapping[str, Any], plan: Sequence[Measure]) -> Remedy:
    linked = plan[data["measure"]] if "measure" in data else None
    return Remedy(
        data.get("text", ""),
        data.get("method", ""),
        data.get("owner", ""),
        start=Month.parse(data["start"]) if data.get("start") else None,
        due_on=_day(data.get("due")),
        measure=linked.uid if linked else "",
        activity=linked.activities[data["activity"]].uid if linked and "activity" in data else "",
    )


def _revision(risk: Risk, data: Mapping[str, Any]) -> Revision:
    days = {"asked_on": dt.date.fromisoformat(data["asked_on"]), "approved_on": _day(data.get("approved_on"))}
    return Revision(risk.uid, **{**data, **days})


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
