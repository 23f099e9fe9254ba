"""Makes the ten-year file: what an office has after ten years of work. Each tab adds its rows here."""

from __future__ import annotations

import random
from decimal import Decimal
from itertools import count
from pathlib import Path

from benchmarks.photos import photographs

from ita_desktop.domain.fiscal_year import months_of
from ita_desktop.domain.risk import Quality, Remedy, Risk
from ita_desktop.domain.scoring import Answers
from ita_desktop.services import packs, session
from ita_desktop.services.evidence import Given
from ita_desktop.services.session import Session

YEARS = range(2561, 2571)
MEASURES, ACTIVITIES = 150, 400
FOLLOW_UPS = len(YEARS) * ACTIVITIES * 12
PHOTOS = 2_000
RISKS = 300
"""In the newest year; a tenth in each year before."""
_WORDS = (
    "ดำเนินการ จัดทำ ประชุม ชี้แจง เผยแพร่ ประชาสัมพันธ์ แผน งบประมาณ การใช้จ่าย ฝ่าย เจ้าหน้าที่ ประชาชน บริการ คู่มือ ขั้นตอน "
    "โปร่งใส ตรวจสอบ ติดตาม รายงาน ผล ทุจริต ป้องกัน มาตรการ ทรัพย์สิน ราชการ เว็บไซต์ สำนักงานเขต ร้องเรียน ช่องทาง ครบถ้วน เดือน ครั้ง"
).split()


def make(path: Path) -> None:
    """Write the file."""
    dice = random.Random(10)
    with session.create(path, packs.district("ตัวอย่าง"), YEARS[0], target="bma-2566", analysed="bma-2566") as opened:
        for year in YEARS:
            if not opened.years.has(year):
                opened.years.add(year, target="bma-2566")
            _fill_result(opened, year, dice)
        add_plans(opened, dice)
        add_followups(opened, dice)
        add_photographs(opened, dice)
        add_risks(opened, dice)
        opened.search("ทุจริต")


def _fill_result(opened: Session, year: int, dice: random.Random) -> None:
    for item in opened.years.framework(year).items:
        opened.scores.set_official(year, item.code, Decimal(dice.randrange(6000, 10001)) / 100)
        for topic in item.topics if item.scale.choices else ():
            counts = tuple(dice.randrange(200) for _ in item.scale.choices)
            opened.scores.set_answers(year, item.code, topic.number, Answers(counts=counts))


_PLAN = {
    "measure": ("id", "uid", "fiscal_year", "indicator", "rhythm", "notes", "place"),
    "measure_item": ("measure_id", "item_id", "code", "title", "score", "place"),
    "activity": ("id", "uid", "measure_id", "text", "start", "end", "place"),
    "point": ("measure_id", "activity_id", "kind", "text", "place"),
    "owner": ("measure_id", "section_id", "name", "role", "place"),
}


def add_plans(opened: Session, dice: random.Random) -> None:
    """A plan for every year; each tenth measure serves a whole indicator, the others one to three items."""
    db = opened._file.connection
    sections = db.execute("SELECT id, name FROM section ORDER BY place").fetchall()
    rows: dict[str, list[tuple[object, ...]]] = {table: [] for table in _PLAN}
    ids = {"measure": count(1), "activity": count(1)}
    for year in YEARS:
        sql = (
            "SELECT item.id, code, short_title, number FROM item JOIN indicator ON indicator.id = indicator_id "
            "JOIN framework ON framework.id = item.framework_id WHERE fiscal_year = ? ORDER BY item.place"
        )
        items = db.execute(sql, (year,)).fetchall()
        measures = [next(ids["measure"]) for _ in range(MEASURES)]
        for place, measure in enumerate(measures, 1):
            at = dice.randrange(len(items))
            served = items[at : at + dice.randrange(1, 4)] if place % 10 else []
            rows["measure"].append((measure, f"m{measure}", year, items[at][3], "monthly", _text(dice, 30), place))
            rows["measure_item"] += [
                (measure, item, code, title, 8000, n) for n, (item, code, title, _) in enumerate(served, 1)
            ]
            rows["point"].append((measure, None, "issue", _text(dice, 80), 1))
            chosen = dice.sample(sections, 2)
            rows["owner"] += [(measure, *section, "lead", n) for n, section in enumerate(chosen, 1)]
        for place in range(ACTIVITIES):
            activity, measure = next(ids["activity"]), measures[place % MEASURES]
            months = (f"{year - 1}-12", f"{year}-0{dice.randrange(1, 10)}")
            rows["activity"].append((activity, f"a{activity}", measure, _text(dice, 90), *months, place))
            rows["point"].append((measure, activity, "output", "1 ครั้ง", 1))
            rows["point"].append((measure, activity, "channel", _text(dice, 25), 1))
    with opened._file.step("setting_changed"):
        for table, names in _PLAN.items():
            marks = ", ".join("?" for _ in names)
            db.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows[table])


_STATUSES = ("done",) * 27 + ("not-done", "doing", "not-started")
_FOLLOWUP = (
    "uid", "fiscal_year", "month", "activity_id", "activity_uid", "wording", "status", "result", "obstacle",
    "suggestion", "entered_at", "revision",
)  # fmt: skip


def add_followups(opened: Session, dice: random.Random) -> None:
    """Every activity of every year is recorded in each of its months."""
    db = opened._file.connection
    sql = "SELECT a.id, a.uid, a.text, m.fiscal_year FROM activity a JOIN measure m ON m.id = measure_id ORDER BY a.id"
    rows = [
        (
            f"f{activity}-{month}", year, str(month), activity, uid, text, dice.choice(_STATUSES), _text(dice, 90),
            _text(dice, 50), _text(dice, 40), f"{month.last_day}T16:00:00+07:00", 1,
        )
        for activity, uid, text, year in db.execute(sql).fetchall()
        for month in months_of(year)
    ]  # fmt: skip
    with opened._file.step("setting_changed"):
        marks = ", ".join("?" for _ in _FOLLOWUP)
        db.executemany(f"INSERT INTO followup ({', '.join(_FOLLOWUP)}) VALUES ({marks})", rows)


def add_photographs(opened: Session, dice: random.Random) -> None:
    """As many in each year, each serving one entry."""
    for year in YEARS:
        rows, months = opened.followups.year(year), months_of(year)
        for data in photographs(PHOTOS // len(YEARS), year, size=(160, 120)):
            entry = (dice.choice(rows).activity.uid, dice.choice(months))
            opened.evidence.add_files(year, [entry], [Given("photo.jpg", data)])


def add_risks(opened: Session, dice: random.Random) -> None:
    """Scored by both families, each third linked to the plan, watched in three quarters, and carried from year to year."""
    sections = [section.name for section in opened.office.sections()]
    earlier: list[str] = []
    for year in YEARS:
        activities = [activity.uid for measure in opened.plans.measures(year) for activity in measure.activities]
        count = RISKS if year == YEARS[-1] else RISKS // 10
        risks = [_risk(dice, dice.choice(sections), "" if n % 3 else dice.choice(activities)) for n in range(count)]
        origins = (risk._replace(brought_from=uid) for risk, uid in zip(risks, earlier, strict=False))
        ids = opened.risks.add(year, *origins, *risks[len(earlier) :])
        earlier = [risk.uid for risk in opened.risks.listed(year)]
        for period in ("q1", "q2", "q3"):
            told = {"occurred": dice.randrange(2), "fixed": True, "done": _text(dice, 60), "result": _text(dice, 90)}
            opened.risk_watches.watch(year, period, ids, **told)


def _risk(dice: random.Random, section: str, activity: str) -> Risk:
    words = {name: _text(dice, 60) for name in ("area", "process", "step", "event", "cause", "effect", "controls")}
    names = ("likelihood", "impact", "likelihood_after", "impact_after")
    remedies = Remedy(_text(dice, 90), owner=section), Remedy(activity=activity)
    return Risk(
        section, **words, **{name: dice.randrange(1, 6) for name in names}, remedies=remedies,
        necessity=dice.randrange(1, 4), severity=dice.randrange(1, 4), quality=dice.choice(list(Quality)),
    )  # fmt: skip


def _text(dice: random.Random, length: int) -> str:
    words: list[str] = []
    while sum(map(len, words)) < length:
        words.append(dice.choice(_WORDS))
    return "".join(words) + f" {dice.randrange(1000)}"
