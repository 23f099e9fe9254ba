"""Adds, removes, undoes and tidies photos until it is killed, and says after each act what the file then holds.

usage, in the folder of the tests: python -m store.tidy_worker FILE PHOTOS SEED
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from store.kill_worker import MONTH, digest, steps

from ita_desktop.domain.errors import Problem
from ita_desktop.services import session, tidying
from ita_desktop.services.evidence import Given, prepare
from ita_desktop.services.session import Session

__all__ = ["digest", "steps"]


def act(office: Session, dice: random.Random, photos: list[Path]) -> None:
    """One thing that an officer does; contents that are held and named by nothing are what a kill leaves."""
    (row,) = office.followups.year(2566)
    entry, evidence = (row.activity.uid, MONTH), office.evidence
    kind = dice.choice(("add", "add", "hold", "remove", "undo", "redo"))
    if kind == "add":
        evidence.add_files(2566, [entry], map(Given.at, dice.sample(photos, 2)))
    elif kind == "hold":
        evidence.hold(2566, prepare(Given.at(dice.choice(photos))))
    elif kind == "remove":
        evidence.remove(2566, [entry], [piece.shown.id for piece in evidence.of_year(2566)[:2]])
    else:
        getattr(office.past, kind)()


def main() -> None:
    path, folder = map(Path, sys.argv[1:3])
    dice, photos = random.Random(int(sys.argv[3])), sorted(folder.iterdir())
    while True:
        with session.open_to_write(path) as office:
            for _ in range(3):
                print(json.dumps([steps(office), digest(office)]), flush=True)
                try:
                    act(office, dice, photos)
                except Problem as problem:
                    assert problem.code.startswith("nothing_to"), problem
            print(json.dumps([steps(office), digest(office)]), flush=True)
        tidying.tidy(path)


if __name__ == "__main__":
    main()
