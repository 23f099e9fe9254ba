"""Works on an office file until it is killed, and says after each act that is kept what the file then holds.

usage: kill_worker.py FILE SPREADSHEET SEED
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from pathlib import Path

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.scoring import Answers
from ita_desktop.services import session, sources
from ita_desktop.services.session import Session
from ita_desktop.store import history


def digest(opened: Session) -> str:
    """One number for everything the file holds."""
    db = opened._file.connection
    rows = {t: db.execute(f'SELECT * FROM "{t}" ORDER BY id').fetchall() for t in history.watched_tables(db)}
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def steps(opened: Session) -> int:
    """How many lines the history has."""
    return int(opened._file.connection.execute("SELECT count(*) FROM step").fetchone()[0])


def main() -> None:
    path, spreadsheet, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    dice = random.Random(seed)
    with session.open_to_write(path) as opened:
        codes = list(opened.years.framework(2566).items_by_code)
        while True:
            print(json.dumps([steps(opened), digest(opened)]), flush=True)
            try:
                act = dice.random()
                if act < 0.7:
                    opened.scores.set_official(2566, dice.choice(codes), str(dice.randrange(101)))
                elif act < 0.8:
                    counts = tuple(dice.randrange(400) for _ in range(4))
                    opened.scores.set_answers(2566, "I1", dice.randrange(1, 5), Answers(counts=counts))
                elif act < 0.88:
                    opened.past.undo()
                elif act < 0.93:
                    opened.past.redo()
                elif act < 0.96:
                    opened.scores.apply_import(opened.scores.read_import(sources.from_file(spreadsheet), 2566))
                elif act < 0.98:
                    opened.search("งบประมาณ")
                else:
                    opened.back_up("import")
            except Problem as problem:
                assert problem.code.startswith("nothing_to"), problem


if __name__ == "__main__":
    main()
