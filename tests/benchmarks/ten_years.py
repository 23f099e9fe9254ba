"""Makes the ten-year file: what an office has after ten years of work. Each tab adds its rows here.

Until follow-ups have a table, 48,000 rows of a stand-in carry their texts, so that search is measured at full size.
"""

from __future__ import annotations

import random
from decimal import Decimal
from itertools import count
from pathlib import Path

from ita_desktop.domain.scoring import Answers
from ita_desktop.services import packs, session
from ita_desktop.services.session import Session
from ita_desktop.store import history, search

YEARS = range(2561, 2571)
MEASURES, ACTIVITIES = 150, 400
FOLLOW_UPS = 48_000
STAND_IN = "bench_follow_up"
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
        add_stand_in(opened, dice)
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


def add_stand_in(opened: Session, dice: random.Random) -> None:
    """Texts of the size that ten years of monthly follow-up leave."""
    db = opened._file.connection
    db.execute(
        f"CREATE TABLE {STAND_IN} (id INTEGER PRIMARY KEY AUTOINCREMENT, result TEXT, obstacle TEXT, suggestion TEXT) STRICT"
    )
    db.execute("DROP TABLE temp.current_step")
    for (name,) in db.execute("SELECT name FROM temp.sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f'DROP TRIGGER temp."{name}"')
    history.watch(db)
    rows = ((_text(dice, 90), _text(dice, 50), _text(dice, 40)) for _ in range(FOLLOW_UPS))
    with opened._file.step("setting_changed"):
        db.executemany(f"INSERT INTO {STAND_IN} (result, obstacle, suggestion) VALUES (?, ?, ?)", rows)
    know_stand_in()


def know_stand_in() -> None:
    """Let search look into the stand-in, in this process."""
    search.SEARCHED[STAND_IN] = ("result", "obstacle", "suggestion")


def _text(dice: random.Random, length: int) -> str:
    words: list[str] = []
    while sum(map(len, words)) < length:
        words.append(dice.choice(_WORDS))
    return "".join(words) + f" {dice.randrange(1000)}"
