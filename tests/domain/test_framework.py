import json

import pytest

from ita_desktop import assets
from ita_desktop.domain.framework import Scale, from_pack
from ita_desktop.domain.thai import letters
from ita_desktop.services import packs

PACKS = ["bma-2565", "bma-2566", "bma-2567"]


@pytest.mark.parametrize(
    ("pack", "items", "topics"),
    [("bma-2565", (30, 15, 43), 70), ("bma-2566", (25, 15, 30), 60), ("bma-2567", (12, 6, 22), 18)],
)
def test_every_pack_holds_the_items_of_its_year(pack, items, topics):
    framework = packs.load(pack)
    by_letter = [sum(item.code.startswith(letter) for item in framework.items) for letter in "IEO"]
    assert tuple(by_letter) == items
    assert sum(len(item.topics) for item in framework.items if item.scale is not Scale.DISCLOSURE) == topics
    assert len(framework.items_by_code) == len(framework.items)
    assert [i.number for i in framework.indicators] == list(range(1, 11))
    assert sum(i.weight for i in framework.instruments) == 100


@pytest.mark.parametrize("pack", PACKS)
def test_every_part_of_a_pack_belongs_somewhere(pack):
    framework = packs.load(pack)
    groups = {group.code for group in framework.groups}
    sections = {section.key for section in packs.sections()}
    for item in framework.items:
        assert item.indicator in framework.instrument_of_indicator
        assert item.group is None or item.group in groups
        assert set(item.sections) <= sections
        assert [topic.number for topic in item.topics] == list(range(1, len(item.topics) + 1))
        assert item.topics or item.scale is Scale.DISCLOSURE
    for group in framework.groups:
        assert group.parent is None or group.parent in groups


@pytest.mark.parametrize("pack", PACKS)
def test_every_known_item_has_a_short_title_for_lists(pack):
    for item in packs.load(pack).items:
        assert bool(item.short_title) == item.title_confirmed
        assert letters(item.short_title) <= 35


def test_what_is_not_known_is_marked_and_not_invented():
    framework = packs.load("bma-2567")
    unknown = [item for item in framework.items if not item.title_confirmed]
    assert len(unknown) == 21
    assert all(item.title == "" and not item.elements and not item.sections for item in unknown)
    assert all(not item.scale_confirmed for item in framework.items if item.scale is not Scale.DISCLOSURE)
    assert packs.load("bma-2565").unconfirmed == frozenset()
    assert packs.load("bma-2566").unconfirmed == {"weights", "levels", "rounding"}


def test_a_year_takes_its_own_pack_or_the_newest_before_it():
    assert packs.default_for(2566) == "bma-2566"
    assert packs.default_for(2570) == "bma-2567"
    assert packs.default_for(2564) is None


def test_groups_nest():
    framework = packs.load("bma-2565")
    assert [g.code for g in framework.top_groups(9)] == ["9.1", "9.2", "9.3", "9.4", "9.5"]
    assert [i.code for i in framework.items_below("9.1")] == [f"O{n}" for n in range(1, 10)]
    assert [i.code for i in framework.items_below("10.1.4")] == ["O39", "O40", "O41"]


def test_packs_are_read_from_what_is_shipped():
    for pack in PACKS:
        data = json.loads(assets.resource("frameworks", f"{pack}.json").read_text(encoding="utf-8"))
        assert from_pack(data) == packs.load(pack)
