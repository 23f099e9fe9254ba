"""A crosswalk as a file that another office can use, and the ones that are shipped: items known by their words."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from ita_desktop import assets
from ita_desktop.domain.crosswalk import Pair, Reason, bare, is_known, letters_of, text_of, with_relations
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.relation import Relation

ENDING = ".ita-crosswalk"
_FORMAT = "ita-crosswalk"
_LARGEST = 5_000_000


class Matched(NamedTuple):
    """The pairs of a file among the items of two frameworks, which are confirmed, and how many fitted no item."""

    pairs: tuple[Pair, ...]
    confirmed: frozenset[tuple[str | None, str | None]]
    left_out: int


def written(before: Framework, after: Framework, pairs: tuple[tuple[Pair, bool], ...]) -> bytes:
    """A crosswalk as a file: packs by name and title, items by code and words, each pair with its standing."""
    data = {
        "format": _FORMAT,
        "version": 1,
        "from": {"pack": before.pack, "title": before.title},
        "to": {"pack": after.pack, "title": after.title},
        "pairs": [
            {
                "from": _side(before, pair.before),
                "to": _side(after, pair.after),
                "relation": pair.relation.value,
                "certainty": pair.certainty,
                "sure": pair.sure,
                "confirmed": confirmed,
            }
            for pair, confirmed in pairs
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _side(framework: Framework, code: str | None) -> dict[str, str] | None:
    return {"code": code, "text": text_of(framework.items_by_code[code])} if code else None


def read(path: Path, before: Framework, after: Framework) -> Matched:
    """What a crosswalk file says of these two frameworks; one of other packs, or no crosswalk, is refused."""
    try:
        if path.stat().st_size > _LARGEST:
            raise Problem("crosswalk_unreadable", name=path.name)
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        if data["format"] != _FORMAT or data["version"] != 1:
            raise Problem("crosswalk_unreadable", name=path.name)
        packs = data["from"]["pack"], data["to"]["pack"]
        if packs != (before.pack, after.pack):
            wanted = f"{before.pack} > {after.pack}"
            raise Problem("crosswalk_other_packs", name=path.name, has=" > ".join(packs), wanted=wanted)
        return matched(data, before, after)
    except FileNotFoundError as error:
        raise Problem("file_missing", name=path.name) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Problem("crosswalk_unreadable", name=path.name) from error


def matched(data: dict[str, Any], before: Framework, after: Framework) -> Matched:
    """The pairs of a file whose items both frameworks have, by their words; the code tells equal words apart."""
    old, new = _Finder(before), _Finder(after)
    pairs: list[Pair] = []
    confirmed: set[tuple[str | None, str | None]] = set()
    left_out = 0
    for one in data["pairs"]:
        certainty = min(100, max(0, int(one["certainty"])))
        found = Pair(old.find(one["from"]), new.find(one["to"]), Relation(one["relation"]), certainty)
        missing = bool(one["from"]) != bool(found.before) or bool(one["to"]) != bool(found.after)
        if missing or not (found.before or found.after) or any(p[:2] == found[:2] for p in pairs):
            left_out += 1
            continue
        pairs.append(found._replace(sure=bool(one["sure"])))
        if one["confirmed"]:
            confirmed.add(found[:2])
    return Matched(with_relations(pairs), frozenset(confirmed), left_out)


class _Finder:
    """Items of a framework by what they ask."""

    def __init__(self, framework: Framework) -> None:
        self._items: dict[str, list[Item]] = {}
        for item in framework.items:
            if is_known(item):
                self._items.setdefault(letters_of(item), []).append(item)

    def find(self, said: dict[str, str] | None) -> str | None:
        """The code of the item that a file means."""
        if not said:
            return None
        codes = [item.code for item in self._items.get(bare(said["text"]), [])]
        return said["code"] if said["code"] in codes else codes[0] if len(codes) == 1 else None


@cache
def _shipped(name: str) -> dict[str, Any] | None:
    path = assets.resource("crosswalks", name)
    data: dict[str, Any] | None = json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
    return data


def shipped(before: Framework, after: Framework) -> tuple[Pair, ...]:
    """The pairs shipped for two packs, of the items whose words are the pack's own still."""
    data = _shipped(f"{before.pack}-{after.pack.rpartition('-')[2]}.json")
    if data is None or (data["from"]["pack"], data["to"]["pack"]) != (before.pack, after.pack):
        return ()
    return tuple(pair._replace(reason=Reason.SHIPPED) for pair in matched(data, before, after).pairs)
