"""Makes the shipped crosswalks: what the program proposes, with what a reader of both sets corrected.

Nobody of the assessor has confirmed any of it: every pair is shipped unconfirmed, and a corrected one is never sure.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from ita_desktop.domain.crosswalk import Pair, Relation, propose, relation_of, with_relations  # noqa: E402
from ita_desktop.services import crosswalk_files, packs  # noqa: E402

CORRECTED: dict[tuple[int, int], dict[str, tuple[str, ...]]] = {
    (2565, 2566): {
        "I7": ("I8",), "I19": ("I18",), "I24": (), "E7": ("E10",), "E10": ("E9",), "O1": ("O1",), "O8": ("O6",),
        "O12": ("O8",), "O30": ("O22",), "O41": ("O28",),
    },
    (2566, 2567): {
        "I1": ("I1",), "I2": ("I1",), "I7": ("I3",), "I19": ("I10",), "I23": ("I12",), "E1": ("E1",), "E5": ("E3",),
        "E6": ("E3",),
    },
}  # fmt: skip


def make(older: int, newer: int) -> bytes:
    """One crosswalk as a file."""
    before, after = packs.load(packs.known()[older]), packs.load(packs.known()[newer])
    corrected = CORRECTED[older, newer]
    pairs = [pair for pair in propose(before, after).pairs if pair.before not in corrected and pair.before]
    for code, others in corrected.items():
        for other in others:
            relation = relation_of(before.items_by_code[code], after.items_by_code[other])
            pairs.append(Pair(code, other, relation))
        if not others:
            pairs.append(Pair(code, None, Relation.DROPPED))
    arrived = {pair.after for pair in pairs}
    pairs += [p for p in propose(before, after).pairs if p.before is None and p.after not in arrived]
    places = {item.code: place for place, item in enumerate(before.items)}
    pairs.sort(key=lambda pair: places.get(pair.before or "", len(places)))
    return crosswalk_files.written(before, after, tuple((pair, False) for pair in with_relations(pairs)))


if __name__ == "__main__":
    for years in CORRECTED:
        (HERE / f"bma-{years[0]}-{years[1]}.json").write_bytes(make(*years))
