"""What a person confirms of two years, in steps that undo takes back, and what another office's file brings."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from store.content import content, database

from ita_desktop.domain.crosswalk import Reason
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.relation import Relation
from ita_desktop.services import crosswalk_files, packs, session
from ita_desktop.services.crosswalks import LineKey, Standing

YEARS = 2565, 2566


def old(code):
    return LineKey("before", code)


def new(code):
    return LineKey("after", code)


@pytest.fixture
def desk(office):
    return office.crosswalks


def line(desk, key, years=YEARS):
    return next(one for one in desk.lines(*years) if one.key == key)


def goes_with(desk, code):
    return [pair.after for pair in line(desk, old(code)).pairs]


CHANGES = {
    "one confirmed": lambda d: d.confirm(*YEARS, old("I4")),
    "all sure ones confirmed": lambda d: d.confirm_all(*YEARS),
    "another item chosen": lambda d: d.assign(*YEARS, old("I4"), ["I6"]),
    "two items chosen": lambda d: d.assign(*YEARS, old("I4"), ["I6", "I7"]),
    "dropped": lambda d: d.assign(*YEARS, old("I4"), []),
    "a new item confirmed as new": lambda d: d.confirm(*YEARS, new("O13")),
    "a new item that was one before": lambda d: d.assign(*YEARS, new("O13"), ["O14"]),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_one_step_and_undo_brings_everything_back(office, desk, what):
    before, lines, steps = content(database(office)), desk.lines(*YEARS), len(office.past.keys())
    CHANGES[what](desk)
    after, changed = content(database(office)), desk.lines(*YEARS)
    assert after != before and changed != lines and len(office.past.keys()) == steps + 1
    office.past.undo()
    assert content(database(office)) == before and desk.lines(*YEARS) == lines
    office.past.redo()
    assert content(database(office)) == after and desk.lines(*YEARS) == changed


def test_nothing_is_confirmed_until_a_person_does_it(desk):
    assert desk.confirmed(*YEARS) == ()
    standings = {one.standing for one in desk.lines(*YEARS)}
    assert standings == {Standing.SURE, Standing.CHECK}
    assert {pair.reason for pair in desk.proposals(*YEARS).pairs} == {Reason.SHIPPED}


def test_confirming_all_takes_the_sure_ones_only(office, desk):
    sure = {one.key for one in desk.lines(*YEARS) if one.standing is Standing.SURE}
    assert desk.confirm_all(*YEARS) == len(sure) > 15
    assert {one.key for one in desk.lines(*YEARS) if one.standing is Standing.CONFIRMED} == sure
    steps = len(office.past.keys())
    assert desk.confirm_all(*YEARS) == 0 and len(office.past.keys()) == steps


def test_another_item_chosen_frees_the_one_proposed(desk):
    desk.assign(*YEARS, old("I4"), ["I6"])
    assert goes_with(desk, "I4") == ["I6"]
    assert line(desk, old("I4")).pairs[0].relation is Relation.REWORDED
    assert new("I6") not in [one.key for one in desk.lines(*YEARS)]
    assert line(desk, new("I7")).standing is Standing.NONE
    desk.unassign(*YEARS, old("I4"))
    assert goes_with(desk, "I4") == ["I7"] and line(desk, old("I4")).standing is Standing.SURE


def test_pairs_that_share_an_item_are_merged_and_stop_being_so(desk):
    desk.assign(*YEARS, old("I5"), ["I6"])
    desk.assign(*YEARS, old("I6"), ["I6"])
    assert [pair.relation for pair in desk.confirmed(*YEARS)] == [Relation.MERGED] * 2
    desk.assign(*YEARS, old("I6"), [])
    assert [pair.relation for pair in desk.confirmed(*YEARS)] == [Relation.REWORDED, Relation.DROPPED]


def test_one_item_can_become_several(desk):
    desk.assign(*YEARS, old("I3"), ["I4", "I5", "I4"])
    assert goes_with(desk, "I3") == ["I4", "I5"]
    assert {pair.relation for pair in desk.confirmed(*YEARS)} == {Relation.SPLIT}


def test_history_follows_confirmed_and_sure_pairs_only(desk):
    assert [(was.code, was.confirmed, was.sure) for was in desk.item_before(2566, "I7")] == [("I4", False, True)]
    assert desk.item_before(2566, "I13") == ()
    for code in ("O42", "O43"):
        desk.confirm(*YEARS, old(code))
    assert [(was.year, was.code, was.relation) for was in desk.item_before(2566, "O30")] == [
        (2565, "O42", Relation.MERGED),
        (2565, "O43", Relation.MERGED),
    ]
    assert desk.item_before(2566, "O99") == () and desk.item_before(2565, "I1") == ()


def test_unknown_titles_stay_unmapped_and_can_be_chosen_by_hand(office, desk):
    office.years.add(2567)
    years = 2566, 2567
    assert line(desk, old("O4"), years).standing is Standing.UNKNOWN
    assert line(desk, new("O4"), years).standing is Standing.UNKNOWN
    with pytest.raises(Problem) as refused:
        desk.confirm(*years, old("O4"))
    assert refused.value.code == "crosswalk_empty"
    desk.assign(*years, old("O4"), ["O4"])
    assert line(desk, old("O4"), years).standing is Standing.CONFIRMED
    assert new("O4") not in [one.key for one in desk.lines(*years)]


def test_a_title_that_is_typed_in_is_compared_at_once(office, desk):
    office.years.add(2567)
    title = office.years.framework(2566).items_by_code["O4"].title
    office.frameworks.set_item(2567, "O9", title=title, confirmed=True)
    assert [pair.after for pair in line(desk, old("O4"), (2566, 2567)).pairs] == ["O9"]
    assert line(desk, old("O4"), (2566, 2567)).standing is Standing.SURE


def test_a_changed_title_leaves_the_shipped_pairs_of_the_others(office, desk):
    office.frameworks.set_item(2565, "I10", title="ท่านพอใจอาหารกลางวันของโรงเรียน")
    assert line(desk, old("I4")).pairs[0].reason is Reason.SHIPPED
    assert goes_with(desk, "I10") == [None] and line(desk, old("I10")).standing is Standing.CHECK


def test_an_item_that_goes_takes_its_pair_along(office, desk):
    desk.assign(*YEARS, old("I4"), ["I6"])
    office.frameworks.remove_item(2566, "I6")
    assert desk.confirmed(*YEARS) == ()
    office.past.undo()
    assert [pair[:2] for pair in desk.confirmed(*YEARS)] == [("I4", "I6")]


REFUSALS = {
    "item_unknown": lambda d: d.assign(*YEARS, old("I4"), ["I99"]),
    "framework_missing": lambda d: d.lines(2560, 2566),
}


@pytest.mark.parametrize("code", REFUSALS)
def test_a_refusal_says_why_and_changes_nothing(office, desk, code):
    before = content(database(office))
    with pytest.raises(Problem) as refused:
        REFUSALS[code](desk)
    assert refused.value.code == code and content(database(office)) == before


def test_an_item_that_is_not_there_and_a_locked_year_are_refused(office, desk):
    with pytest.raises(Problem) as refused:
        desk.confirm(*YEARS, old("I99"))
    assert refused.value.code == "item_unknown"
    office.years.set_locked(2566, True)
    for act in (desk.confirm_all, lambda *years: desk.unassign(*years, old("I4"))):
        with pytest.raises(Problem) as refused:
            act(*YEARS)
        assert refused.value.code == "year_locked"


# --- files --------------------------------------------------------------------------------------------------


@pytest.fixture
def neighbour(new_office, tmp_path):
    """The file of another office."""
    folder = tmp_path / "neighbour"
    folder.mkdir()
    with session.open_to_write(Path(shutil.copy(new_office, folder))) as opened:
        yield opened


def test_what_one_office_confirmed_another_takes_over(office, desk, neighbour, tmp_path):
    desk.confirm_all(*YEARS)
    desk.assign(*YEARS, old("I6"), ["I6"])
    path = tmp_path / "เทียบข้อ.ita-crosswalk"
    desk.save(*YEARS, path)
    theirs = neighbour.crosswalks
    steps = len(neighbour.past.keys())
    loaded = theirs.load(*YEARS, path)
    assert loaded.left_out == 0 and loaded.kept > 80 and len(neighbour.past.keys()) == steps + 1
    assert {p[:3] for p in theirs.confirmed(*YEARS)} == {p[:3] for p in desk.confirmed(*YEARS)}
    assert {p.reason for one in theirs.lines(*YEARS) for p in one.pairs} == {Reason.PERSON, Reason.FILE}
    assert theirs.confirm_all(*YEARS) == 0, "what they had not confirmed, a person here has to check"


def test_own_decisions_stay_when_a_file_is_loaded(office, desk, neighbour, tmp_path):
    desk.assign(*YEARS, old("I4"), ["I6"])
    path = tmp_path / "a.ita-crosswalk"
    desk.save(*YEARS, path)
    neighbour.crosswalks.assign(*YEARS, old("I4"), ["I7"])
    neighbour.crosswalks.load(*YEARS, path)
    assert goes_with(neighbour.crosswalks, "I4") == ["I7"]
    kept = neighbour.crosswalks.confirmed(*YEARS)
    assert [pair[:2] for pair in kept] == [("I4", "I7")]


def test_items_are_known_by_their_words_not_their_codes(office, desk, neighbour, tmp_path):
    neighbour.frameworks.rename_item(2566, "I7", "I77")
    neighbour.frameworks.set_item(2565, "I10", title="คำถามของเราเอง")
    desk.confirm_all(*YEARS)
    path = tmp_path / "a.ita-crosswalk"
    desk.save(*YEARS, path)
    loaded = neighbour.crosswalks.load(*YEARS, path)
    assert goes_with(neighbour.crosswalks, "I4") == ["I77"] and loaded.left_out == 1


def test_loading_the_same_file_twice_keeps_each_pair_once(office, desk, tmp_path):
    path = tmp_path / "a.ita-crosswalk"
    desk.save(*YEARS, path)
    desk.load(*YEARS, path)
    first = desk.lines(*YEARS)
    desk.load(*YEARS, path)
    assert desk.lines(*YEARS) == first
    assert all(len({pair[:2] for pair in one.pairs}) == len(one.pairs) for one in first)


BROKEN = {
    "nothing": b"",
    "no json": b"PK\x03\x04 zip",
    "another json": b'{"a": 1}',
    "a list": b"[1, 2]",
    "a newer version": b'{"format": "ita-crosswalk", "version": 2}',
    "pairs that are none": b'{"format": "ita-crosswalk", "version": 1, "from": {"pack": "bma-2565"}, '
    b'"to": {"pack": "bma-2566"}, "pairs": ["x"]}',
    "not even text": b"\xff\xfe\x00",
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_file_that_is_no_crosswalk_is_refused(office, desk, tmp_path, what):
    path = tmp_path / "a.ita-crosswalk"
    path.write_bytes(BROKEN[what])
    before = content(database(office))
    with pytest.raises(Problem) as refused:
        desk.load(*YEARS, path)
    assert refused.value.code == "crosswalk_unreadable" and content(database(office)) == before


def test_a_file_of_other_packs_is_refused_by_name(office, desk, tmp_path):
    other = replace(packs.load("bma-2567"), pack="onacc-2567")
    path = tmp_path / "a.ita-crosswalk"
    path.write_bytes(crosswalk_files.written(packs.load("bma-2566"), other, ()))
    with pytest.raises(Problem) as refused:
        desk.load(*YEARS, path)
    assert refused.value.code == "crosswalk_other_packs"
    assert refused.value.values["has"] == "bma-2566 > onacc-2567"
    with pytest.raises(Problem) as refused:
        desk.load(*YEARS, tmp_path / "not-there.ita-crosswalk")
    assert refused.value.code == "file_missing"


@pytest.mark.parametrize(("older", "newer"), [(2565, 2566), (2566, 2567)])
def test_shipped_crosswalks_fit_the_shipped_packs_and_confirm_nothing(older, newer):
    from ita_desktop import assets

    before, after = packs.load(f"bma-{older}"), packs.load(f"bma-{newer}")
    data = json.loads(assets.resource("crosswalks", f"bma-{older}-{newer}.json").read_text(encoding="utf-8"))
    found = crosswalk_files.matched(data, before, after)
    assert found.left_out == 0 and not found.confirmed
    assert {pair.relation.value for pair in found.pairs} == {one["relation"] for one in data["pairs"]}
