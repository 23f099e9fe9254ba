"""The sample office: invented, complete, and growing with every tab."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from ita_desktop import assets
from ita_desktop.domain.office import SAMPLE_DISTRICT, Person, Role
from ita_desktop.domain.scoring import Answers
from ita_desktop.services import session
from ita_desktop.services.session import Session


def create(path: Path) -> Session:
    """Write the sample office to a new file and open it."""
    data: dict[str, Any] = json.loads(assets.resource("sample", "office.json").read_text(encoding="utf-8"))
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
    return session.open_to_write(path)


def _fill_result(desk: Session, result: dict[str, Any]) -> None:
    year = result["year"]
    for code, topics in result["answers"].items():
        for number, counts in enumerate(topics, 1):
            desk.scores.set_answers(year, code, number, Answers(counts=tuple(counts)))
    for code, score in result["official"].items():
        desk.scores.set_official(year, code, Decimal(str(score)))
