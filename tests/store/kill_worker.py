"""Works on an office file until it is killed, and says after each act that is kept what the file then holds.

usage: kill_worker.py FILE SPREADSHEET PLAN PHOTOS FORMS SEED
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Status
from ita_desktop.domain.merging import OURS, THEIRS
from ita_desktop.domain.scoring import Answers
from ita_desktop.services import packs, papers, session, sources
from ita_desktop.services.evidence import Given, prepare
from ita_desktop.services.plan_imports import Kind
from ita_desktop.services.session import Session
from ita_desktop.services.sources import Source
from ita_desktop.store import history

MONTH = Month(2566, 2)


def digest(opened: Session) -> str:
    """One number for everything the file holds."""
    db = opened._file.connection
    rows = {t: db.execute(f'SELECT * FROM "{t}" ORDER BY id').fetchall() for t in history.watched_tables(db)}
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def steps(opened: Session) -> int:
    """How many lines the history has."""
    return int(opened._file.connection.execute("SELECT count(*) FROM step").fetchone()[0])


def acts(opened: Session, dice: random.Random, spreadsheet: Path, plan: Source) -> dict[Callable[[], object], int]:
    """What an officer does, and how often in a hundred acts."""
    codes = list(opened.years.framework(2566).items_by_code)
    scores, plans, carrying = opened.scores, opened.plan_imports, opened.carrying

    def counts() -> tuple[int, ...]:
        return tuple(dice.randrange(400) for _ in range(4))

    return {
        lambda: scores.set_official(2566, dice.choice(codes), str(dice.randrange(101))): 30,
        lambda: scores.set_answers(2566, "I1", dice.randrange(1, 5), Answers(counts=counts())): 8,
        opened.past.undo: 10,
        opened.past.redo: 5,
        lambda: scores.apply_import(scores.read_import(sources.from_file(spreadsheet), 2566)): 3,
        lambda: plans.apply(plans.read(plan, 2566, Kind.PLAN)): 8,
        lambda: carrying.carry(carrying.look(2566, 2567)): 5,
        lambda: papers.export(opened, "plan", 2566, opened.path.with_suffix(".xlsx")): 3,
        lambda: opened.search("งบประมาณ"): 2,
        lambda: opened.back_up("import"): 2,
    }


def month_acts(
    opened: Session, dice: random.Random, photos: list[Path], returned: list[Path]
) -> dict[Callable[[], object], int]:
    """What an officer does with the months of the plan, as often in as many acts."""
    followups, evidence, forms = opened.followups, opened.evidence, opened.section_forms
    activities = [row.activity.uid for row in followups.year(2566)]

    def spot() -> tuple[str, Month]:
        return dice.choice(activities), MONTH.shifted(dice.randrange(2))

    def record() -> None:
        uid, month = spot()
        followups.record(2566, month, [uid], status=dice.choice(list(Status)), result=f"ครั้งที่ {dice.random()}")

    def merge() -> None:
        found = forms.read(dice.choice(returned), 2566)
        forms.apply(found, {cell.key: dice.choice((OURS, THEIRS)) for cell in found.undecided({})})

    def remove() -> None:
        pieces = evidence.of_year(2566)[:2]
        entries = [key for piece in pieces for key in piece.entries]
        evidence.remove(2566, entries, [piece.shown.id for piece in pieces])

    return {
        record: 20,
        lambda: evidence.add_files(2566, [spot()], map(Given.at, dice.sample(photos, 3))): 14,
        merge: 14,
        remove: 4,
    }


def risk_acts(opened: Session, dice: random.Random) -> dict[Callable[[], object], int]:
    """What an officer does with the risks of a year, as often in as many acts."""
    risks, watches = opened.risks, opened.risk_watches

    def some() -> list[int]:
        known = [risk.id for risk in risks.listed(2566)]
        return dice.sample(known, min(2, len(known)))

    def score() -> None:
        risks.score(2566, some(), dice.randrange(1, 6), dice.randrange(1, 6), after=dice.random() < 0.5)

    def watch() -> None:
        watches.watch(2566, f"q{dice.randrange(1, 5)}", some(), occurred=dice.randrange(3), result=str(dice.random()))

    return {
        lambda: risks.add(2566, *dice.sample(packs.risk_library(), 2)): 8,
        score: 16,
        watch: 12,
        lambda: opened.risk_carrying.carry(2566, 2567): 4,
        lambda: risks.remove(2566, some()[:1]): 3,
    }


def main() -> None:
    path, spreadsheet, plan_file, photo_folder, forms = map(Path, sys.argv[1:6])
    returned = sorted(forms.iterdir())
    dice = random.Random(int(sys.argv[6]))
    plan, photos = sources.from_file(plan_file), sorted(photo_folder.iterdir())
    with session.open_to_write(path) as opened:
        opened.plan_imports.read(plan, 2566, Kind.PLAN)  # the readers are loaded before anybody dies
        opened.section_forms.read(returned, 2566)
        prepare(Given.at(photos[0]))
        known = acts(opened, dice, spreadsheet, plan) | month_acts(opened, dice, photos, returned)
        known |= risk_acts(opened, dice)
        while True:
            print(json.dumps([steps(opened), digest(opened)]), flush=True)
            (act,) = dice.choices(list(known), list(known.values()))
            try:
                act()
            except Problem as problem:
                assert problem.code.startswith(("nothing_to", "plan_missing", "risks_missing")), problem


if __name__ == "__main__":
    main()
