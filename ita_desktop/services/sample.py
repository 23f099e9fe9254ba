"""The sample office: invented, complete, and growing with every tab."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from ita_desktop import assets
from ita_desktop.domain import measures
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.measures import Activity, Measure, Output, Owner, Rhythm, Served
from ita_desktop.domain.office import SAMPLE_DISTRICT, Person, Role
from ita_desktop.domain.scoring import Answers
from ita_desktop.services import sample_risks, session
from ita_desktop.services.session import Session


def create(path: Path) -> Session:
    """Write the sample office to a new file and open it."""
    data = _written("office.json")
    with session.building(path, SAMPLE_DISTRICT) as desk:
        for result in data["results"]:
            desk.years.add(result["year"], target=data["pack"], analysed=data["pack"])
        desk.years.add(data["fiscal_year"], target=data["pack"])
        desk.office.change(**data["office"])
        desk.office.add_schools(*data["schools"])
        desk.office.add_people(
            *(Person(p["name"], p["position"], Role(p["role"]), p.get("section")) for p in data["people"])
        )
        for result in data["results"]:
            _fill_result(desk, result)
        for plan in _written("plan.json")["plans"]:
            _fill_plan(desk, plan)
        for register in _written("risks.json")["registers"]:
            sample_risks.fill(desk, register)
    return session.open_to_write(path)


def _written(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(assets.resource("sample", name).read_text(encoding="utf-8"))
    return found


def _fill_result(desk: Session, result: dict[str, Any]) -> None:
    year = result["year"]
    for code, topics in result["answers"].items():
        for number, counts in enumerate(topics, 1):
            desk.scores.set_answers(year, code, number, Answers(counts=tuple(counts)))
    for code, score in result["official"].items():
        desk.scores.set_official(year, code, Decimal(str(score)))


def _fill_plan(desk: Session, plan: dict[str, Any]) -> None:
    """`brought` is the place, in the plan of the year before, of the measure that one was carried over from."""
    year = plan["year"]
    earlier = [measure.uid for measure in desk.plans.measures(year - 1)]
    for data in plan["measures"]:
        origin = earlier[data["brought"]] if "brought" in data else ""
        desk.plans.add(year, _measure(data), brought_from=origin)


def _measure(data: dict[str, Any]) -> Measure:
    """A measure written in the shape of `show plan`."""
    return Measure(
        indicator=data["indicator"],
        items=tuple(Served(one["code"], one["title"], Decimal(str(one["score"]))) for one in data["items"]),
        issues=tuple(data["issues"]),
        activities=tuple(_activity(one) for one in data["activities"]),
        supervision=tuple(data["supervision"]),
        owners=tuple(Owner(one["name"], measures.Role(one["role"])) for one in data["responsible"]),
        rhythm=Rhythm(data["follow_up"]) if data["follow_up"] else None,
        results=tuple(data.get("results", ())),
        pictures=data.get("evidence", 0),
    )


def _activity(data: dict[str, Any]) -> Activity:
    start, end = (Month.parse(text) if text else None for text in (data["start"], data["end"]))
    return Activity(data["text"], tuple(map(Output, data["outputs"])), tuple(data["channels"]), start, end)
