"""What is shipped: framework packs, the ten ฝ่าย and the fifty districts."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from ita_desktop import assets
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, from_pack
from ita_desktop.domain.office import SAMPLE_DISTRICT, District, Section
from ita_desktop.domain.thai import squeeze

if TYPE_CHECKING:
    from ita_desktop.domain.risk import Risk
    from ita_desktop.domain.risk_method import Method


@cache
def known() -> dict[int, str]:
    """Pack ids by the fiscal year they were published for, oldest first."""
    ids = sorted(path.stem for path in assets.resource("frameworks").glob("*.json"))
    return {int(pack.rpartition("-")[2]): pack for pack in ids}


@cache
def load(pack: str) -> Framework:
    """A shipped framework by its id."""
    if pack not in known().values():
        raise Problem("framework_unknown", text=pack, known=", ".join(known().values()))
    return from_pack(json.loads(assets.resource("frameworks", f"{pack}.json").read_text(encoding="utf-8")))


def default_for(fiscal_year: int) -> str | None:
    """A year's own pack, else the newest earlier one; before the first pack none."""
    earlier = [year for year in known() if year <= fiscal_year]
    return known()[max(earlier)] if earlier else None


@cache
def risk_method() -> Method:
    """How risks are assessed as shipped: both families of tables with the thresholds that offices use most."""
    from ita_desktop.domain import risk_method

    return risk_method.read(json.loads(assets.resource("risks", "method.json").read_text(encoding="utf-8")))


@cache
def risk_library() -> tuple[Risk, ...]:
    """Typical risks of a district office, to start a register from."""
    from ita_desktop.domain.risk import Remedy, Risk

    data = json.loads(assets.resource("risks", "library.json").read_text(encoding="utf-8"))
    return tuple(
        Risk(**{**one, "remedies": tuple(Remedy(text) for text in one["remedies"])}, source="library") for one in data
    )


@cache
def _offices() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(assets.resource("offices.json").read_text(encoding="utf-8"))
    return data


def sections() -> list[Section]:
    """The ten ฝ่าย of every district office."""
    return [Section(s["key"], s["name"], s["short_name"], tuple(s["aliases"])) for s in _offices()["sections"]]


def districts() -> list[District]:
    """The fifty districts in the order of their codes."""
    return [District(d["code"], d["name"], d["name_en"]) for d in _offices()["districts"]]


def district(text: str) -> District:
    """The district somebody typed, with or without เขต before it, in Thai or English."""
    wanted = squeeze(text).removeprefix("สำนักงาน").removeprefix("เขต")
    for found in [*districts(), SAMPLE_DISTRICT]:
        if wanted in (squeeze(found.name), squeeze(found.name_en)):
            return found
    raise Problem("district_unknown", text=text)
