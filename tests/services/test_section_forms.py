"""Forms to ten ฝ่าย: five come back, one of them against what we wrote, one of another year; nothing is lost twice."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from documents.form_files import copied, fill, saved
from store.content import database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.followup import Status
from ita_desktop.domain.measures import Activity, Measure, Owner, Served, read_output
from ita_desktop.domain.merging import BOTH, OURS, THEIRS, Own
from ita_desktop.services import session
from ita_desktop.services.form_board import State
from ita_desktop.services.returned_forms import Standing, as_data

YEAR, FEB, MAR = 2566, Month(2566, 2), Month(2566, 3)


@pytest.fixture
def forms(office):
    """Each ฝ่าย has an activity of its own, and all share one; it is the tenth of February 2566."""
    sections = office.office.sections()
    for section in sections:
        activity = Activity(f"งานของ{section.name}", (read_output("๒ ครั้ง"),))
        office.plans.add(YEAR, Measure(1, (Served("I1"),), ("ก",), (activity,), owners=(Owner(section.name),)))
    shared = Measure(2, (Served("I8"),), ("ข",), (Activity("งานของทุกฝ่าย"),), owners=(Owner("ทุกฝ่าย"),))
    office.plans.add(YEAR, shared)
    office.followups.today = lambda: dt.date(2023, 2, 10)
    return office.section_forms


@pytest.fixture
def names(office):
    return [section.name for section in office.office.sections()]


@pytest.fixture
def sent(forms, names, tmp_path):
    """The files of February by ฝ่าย."""
    return {one.form.section: one.path for one in forms.send(YEAR, FEB, names, tmp_path / "ส่ง")}


def own(office, name):
    return office.followups.year(YEAR, name)[0].activity.uid


def entry(office, name):
    return office.followups.entry(FEB, own(office, name))


def standings(returned):
    return [one.standing for one in returned.forms]


def history(office):
    return [line.line.label for line in office.past.steps()]


def test_ten_forms_go_out_and_the_board_says_so(office, forms, names, sent):
    assert len(sent) == 10 and all(path.exists() for path in sent.values())
    assert sent["ฝ่ายโยธา"].name == "แบบติดตาม 2566-02 ฝ่ายโยธา.xlsx"
    board = forms.board(YEAR, FEB)
    assert [line.section for line in board] == names
    assert {(line.state, line.asked, line.missing, line.revision) for line in board} == {(State.SENT, 2, 2, 1)}
    assert not any(line.late for line in board) and forms.board(YEAR, MAR)[0].state is State.NOT_SENT
    office.followups.today = lambda: dt.date(2023, 3, 1)
    assert all(line.late for line in forms.board(YEAR, FEB))
    assert history(office)[0] == "section_forms_sent"


def test_a_form_that_goes_out_again_is_another_file_and_revision(forms, names, sent, tmp_path):
    (again,) = forms.send(YEAR, FEB, names[:1], tmp_path / "ส่ง")
    assert again.path.name == "แบบติดตาม 2566-02 ฝ่ายปกครอง (2).xlsx" and again.form.revision == 2
    assert forms.board(YEAR, FEB)[0].revision == 2


def test_one_form_goes_where_it_is_wanted(forms, tmp_path):
    one = forms.send_as(YEAR, FEB, "ฝ่ายสิ่งแวดล้อมฯ", tmp_path / "a.xlsx")
    assert one.path.exists() and one.form.section == "ฝ่ายสิ่งแวดล้อมและสุขาภิบาล"
    for month, section, code in (
        (FEB, "ฝ่ายอื่น", "form_section_gone"),
        (Month(2566, 10), "ฝ่ายโยธา", "form_month_outside"),
    ):
        with pytest.raises(Problem, match=code):
            forms.send_as(YEAR, month, section, tmp_path / "b.xlsx")
    assert not (tmp_path / "b.xlsx").exists()


def test_five_come_back_one_against_ours_one_of_another_year(office, forms, names, sent, tmp_path):
    back = tmp_path / "คืน"
    back.mkdir()
    (works, *plain) = ["ฝ่ายโยธา", names[0], names[1], names[3]]
    for name in plain:
        fill(sent[name], (0, "status", "แล้วเสร็จ"), (0, "quantity", 2), target=back / f"{name}.xlsx")
    fill(sent[works], (0, "result", "3 ฉบับ"), (0, "obstacle", "ฝนตก"), target=back / f"{works}.xlsx")
    office.followups.record(YEAR, FEB, [own(office, works)], result="1 ฉบับ")
    office.years.add(2567)
    (other,) = forms.send(2567, Month(2567, 2), names[4:5], back)
    returned = forms.read(back, YEAR, FEB)
    assert sorted(standings(returned)) == sorted([Standing.NEW] * 4 + [Standing.OTHER_YEAR])
    (foreign,) = (one for one in returned.forms if one.standing is Standing.OTHER_YEAR)
    assert foreign.path == other.path and foreign.problem.code == "form_other_year"
    (conflict,) = returned.undecided({})
    assert (conflict.sent, conflict.theirs, conflict.ours) == ("", "3 ฉบับ", "1 ฉบับ") and conflict.ours_by
    assert entry(office, names[0]).status is Status.NOT_STARTED, "reading writes nothing"
    before = len(history(office))
    done = forms.apply(returned, {conflict.key: THEIRS})
    assert (done.forms, done.cells, done.left) == (4, 8, 0) and len(history(office)) == before + 1
    assert (entry(office, works).result, entry(office, works).obstacle) == ("3 ฉบับ", "ฝนตก")
    assert entry(office, names[0]).quantity == 2 and entry(office, names[0]).entered_by == names[0]
    board = {line.section: line for line in forms.board(YEAR, FEB)}
    assert sum(line.state is State.RETURNED for line in board.values()) == 4 and board[works].missing == 1
    office.past.undo()
    assert entry(office, works).result == "1 ฉบับ" and entry(office, names[0]).status is Status.NOT_STARTED
    assert forms.board(YEAR, FEB)[0].state is State.SENT


def test_the_same_file_twice_changes_nothing_and_asks_nothing(office, forms, sent):
    path = fill(sent["ฝ่ายโยธา"], (0, "result", "3 ฉบับ"), (0, "status", "แล้วเสร็จ"))
    office.followups.record(YEAR, FEB, [own(office, "ฝ่ายโยธา")], result="1 ฉบับ")
    returned = forms.read(path, YEAR)
    forms.apply(returned, {returned.undecided({})[0].key: OURS})
    steps = len(history(office))
    office.followups.record(YEAR, FEB, [own(office, "ฝ่ายโยธา")], status="doing")
    again = forms.read([path], YEAR)
    assert standings(again) == [Standing.SAME] and forms.apply(again) == (0, 0, 0)
    assert len(history(office)) == steps + 1
    assert (entry(office, "ฝ่ายโยธา").result, entry(office, "ฝ่ายโยธา").status) == ("1 ฉบับ", Status.DOING)
    fill(path, (0, "result", "4 ฉบับ"))
    (conflict,) = forms.read(path, YEAR).undecided({})
    assert (conflict.sent, conflict.theirs) == ("3 ฉบับ", "4 ฉบับ"), "only what they changed since is asked"


def test_a_conflict_that_nobody_decided_is_asked_again(office, forms, sent):
    path = fill(sent["ฝ่ายโยธา"], (0, "result", "3 ฉบับ"), (0, "status", "แล้วเสร็จ"))
    office.followups.record(YEAR, FEB, [own(office, "ฝ่ายโยธา")], result="1 ฉบับ")
    assert forms.apply(forms.read(path, YEAR)) == (1, 1, 1)
    assert (entry(office, "ฝ่ายโยธา").result, entry(office, "ฝ่ายโยธา").status) == ("1 ฉบับ", Status.DONE)
    assert [cell.theirs for cell in forms.read(path, YEAR).undecided({})] == ["3 ฉบับ"]


def test_a_value_of_ones_own_holds_and_is_asked_no_more(office, forms, sent):
    path = fill(sent["ฝ่ายโยธา"], (0, "result", "3 ฉบับ"))
    office.followups.record(YEAR, FEB, [own(office, "ฝ่ายโยธา")], result="1 ฉบับ")
    returned = forms.read(path, YEAR)
    (conflict,) = returned.undecided({})
    decided = {conflict.key: Own("4 ฉบับ")}
    assert not returned.undecided(decided) and forms.apply(returned, decided) == (1, 1, 0)
    assert entry(office, "ฝ่ายโยธา").result == "4 ฉบับ"
    assert standings(forms.read(path, YEAR)) == [Standing.SAME]


def test_a_value_of_ones_own_is_not_written_over_what_nobody_had_seen(office, forms, sent):
    path = fill(sent["ฝ่ายโยธา"], (0, "result", "3 ฉบับ"))
    office.followups.record(YEAR, FEB, [own(office, "ฝ่ายโยธา")], result="1 ฉบับ")
    returned = forms.read(path, YEAR)
    office.followups.record(YEAR, FEB, [own(office, "ฝ่ายโยธา")], result="2 ฉบับ")
    assert forms.apply(returned, {returned.undecided({})[0].key: Own("4 ฉบับ")}) == (1, 0, 1)
    assert entry(office, "ฝ่ายโยธา").result == "2 ฉบับ"


def test_what_two_sections_say_of_a_shared_activity_is_a_conflict(office, forms, names, sent):
    for number, name in enumerate(names[:2]):
        fill(sent[name], (1, "result", f"ฝ่ายที่ {number}"), (1, "obstacle", "ฝนตก"))
    returned = forms.read([sent[name] for name in names[:2]], YEAR)
    (conflict,) = returned.undecided({})
    assert (conflict.ours, conflict.theirs, conflict.ours_by) == ("ฝ่ายที่ 0", "ฝ่ายที่ 1", names[0])
    forms.apply(returned, {conflict.key: OURS})
    shared = office.followups.entry(FEB, conflict.activity)
    assert (shared.result, shared.obstacle, shared.revision) == ("ฝ่ายที่ 0", "ฝนตก", 1)


def test_what_three_sections_say_of_a_shared_activity_is_kept_together(office, forms, names, sent):
    for name in names[:3]:
        fill(sent[name], (1, "result", f"ผลของ{name}"), (1, "quantity", len(name)))
    returned = forms.read([sent[name] for name in names[:3]], YEAR)
    asked = returned.undecided({})
    assert [cell.field for cell in asked] == ["result", "quantity"] * 2
    decided = {cell.key: BOTH if cell.field == "result" else OURS for cell in asked}
    assert forms.apply(returned, decided).left == 0
    shared = office.followups.entry(FEB, asked[0].activity)
    assert shared.result == "\n".join(f"ผลของ{name}" for name in names[:3]) and shared.quantity == len(names[0])
    assert {one.standing for one in forms.read([sent[name] for name in names[:3]], YEAR).forms} == {Standing.SAME}
    fill(sent[names[0]], (1, "result", f"ผลของ{names[1]}"))
    (again,) = forms.read(sent[names[0]], YEAR).undecided({})
    assert forms.apply(forms.read(sent[names[0]], YEAR), {again.key: BOTH}) == (1, 0, 0)


def test_what_changed_here_between_reading_and_merging_is_not_written_over(office, forms, sent):
    path = fill(sent["ฝ่ายโยธา"], (0, "result", "3 ฉบับ"))
    returned = forms.read(path, YEAR)
    office.followups.record(YEAR, FEB, [own(office, "ฝ่ายโยธา")], result="1 ฉบับ")
    assert forms.apply(returned) == (1, 0, 1) and entry(office, "ฝ่ายโยธา").result == "1 ฉบับ"


def test_other_offices_months_and_older_forms_each_get_a_sentence(office, forms, names, sent, tmp_path, office_path):
    from ita_desktop.services import packs

    path = tmp_path / "อื่น.ita"
    with session.create(path, packs.district("ดุสิต"), YEAR) as other:
        (foreign,) = other.section_forms.send(YEAR, FEB, names[:1], tmp_path / "อื่น")
    (march,) = forms.send(YEAR, MAR, names[:1], tmp_path / "มี.ค")
    forms.send(YEAR, FEB, names[:1], tmp_path / "ใหม่")
    fill(sent[names[0]], (0, "status", "แล้วเสร็จ"))
    text = tmp_path / "a.xlsx"
    text.write_text("no form", encoding="utf-8")
    returned = forms.read([foreign.path, march.path, sent[names[0]], text], YEAR, FEB)
    assert standings(returned) == [Standing.OTHER_OFFICE, Standing.OTHER_MONTH, Standing.OLDER, Standing.UNREADABLE]
    assert [doubt.rule for doubt in returned.forms[2].doubts] == ["form_older"]
    data = as_data(returned, "th")
    assert "มีนาคม 2566" in data["forms"][1]["problem"] and data["forms"][2]["cells"][0]["theirs"] == "done"
    assert forms.apply(returned) == (1, 1, 0)


def test_two_files_of_one_form(forms, sent):
    path = fill(sent["ฝ่ายโยธา"], (0, "result", "ก"))
    twin = Path(copied(path, "สำเนา.xlsx"))
    unlike = Path(copied(path, "ต่าง.xlsx"))
    fill(unlike, (0, "result", "ข"))
    assert standings(forms.read([path, twin, unlike], YEAR)) == [Standing.NEW, Standing.SAME, Standing.TWICE]


def test_photos_of_the_sheet_serve_their_activity_once(office, forms, sent):
    path = fill(sent["ฝ่ายโยธา"], photos=[(0, "red"), (0, "blue")])
    returned = forms.read(path, YEAR)
    steps = len(history(office))
    forms.apply(returned)
    key = own(office, "ฝ่ายโยธา"), FEB
    assert len(office.evidence.of_entries(YEAR, [FEB])[key]) == 2 and len(history(office)) == steps + 1
    again = forms.read(path, YEAR)
    assert standings(again) == [Standing.SAME]


def test_an_activity_that_left_the_plan_is_said(office, forms, sent):
    fill(sent["ฝ่ายโยธา"], (0, "result", "ก"), (1, "result", "ข"))
    office.plans.remove_activities(YEAR, [office.followups.year(YEAR, "ฝ่ายโยธา")[0].activity.id])
    returned = forms.read(sent["ฝ่ายโยธา"], YEAR)
    assert [doubt.rule for doubt in returned.forms[0].doubts] == ["form_activity_gone"]
    assert forms.apply(returned) == (1, 1, 0)


def test_a_form_that_this_file_does_not_know_gets_its_row_again(office, forms, sent):
    fill(sent["ฝ่ายโยธา"], (0, "quantity", "2.5"))
    office.past.undo()
    assert forms.board(YEAR, FEB)[0].state is State.NOT_SENT
    forms.apply(forms.read(sent["ฝ่ายโยธา"], YEAR))
    assert entry(office, "ฝ่ายโยธา").quantity == Decimal("2.5")
    assert {line.section: line.state for line in forms.board(YEAR, FEB)}["ฝ่ายโยธา"] is State.RETURNED


def test_a_locked_year_takes_no_forms_in(office, forms, sent, tmp_path):
    office.years.set_locked(YEAR, True)
    for act in (lambda: forms.read(sent["ฝ่ายโยธา"], YEAR), lambda: forms.send(YEAR, FEB, [], tmp_path)):
        with pytest.raises(Problem, match="year_locked"):
            act()


def test_an_empty_folder_says_so(forms, tmp_path):
    (tmp_path / "ว่าง").mkdir()
    with pytest.raises(Problem, match="forms_none"):
        forms.read(tmp_path / "ว่าง", YEAR)


# --- older copies -------------------------------------------------------------------------------------------------


@pytest.fixture
def twice(office, forms, sent, tmp_path):
    """The form of ฝ่ายโยธา as it went out, as it came back, and corrected; both were taken in."""
    back = tmp_path / "คืน"
    back.mkdir()
    blank = sent["ฝ่ายโยธา"]
    first = fill(blank, (0, "result", "ฉบับแรก"), (0, "quantity", 1), target=back / "1.xlsx")
    second = fill(first, (0, "result", "ฉบับแก้"), (0, "obstacle", "ฝนตก"), target=back / "2.xlsx")
    for path in (first, second):
        assert forms.apply(forms.read(path, YEAR)).left == 0
    return blank, first, second


def test_an_older_copy_that_came_back_before_changes_nothing(office, forms, twice, tmp_path):
    blank, first, second = twice
    for given in (first, [first, second], tmp_path / "คืน", blank, [blank, first]):
        returned = forms.read(given, YEAR)
        assert set(standings(returned)) == {Standing.SAME} and forms.apply(returned) == (0, 0, 0)
    assert (entry(office, "ฝ่ายโยธา").result, entry(office, "ฝ่ายโยธา").obstacle) == ("ฉบับแก้", "ฝนตก")


def test_a_new_file_is_taken_beside_known_ones_of_the_same_form(office, forms, twice, tmp_path):
    fill(twice[2], (0, "result", "ฉบับที่สาม"), target=tmp_path / "คืน" / "3.xlsx")
    returned = forms.read(tmp_path / "คืน", YEAR)
    assert {one.path.name: one.standing for one in returned.forms} == {
        "1.xlsx": Standing.SAME, "2.xlsx": Standing.SAME, "3.xlsx": Standing.NEW
    }  # fmt: skip
    assert forms.apply(returned) == (1, 1, 0) and entry(office, "ฝ่ายโยธา").result == "ฉบับที่สาม"
    assert set(standings(forms.read(tmp_path / "คืน", YEAR))) == {Standing.SAME}


def test_an_answer_that_was_given_before_the_last_one_asks(office, forms, twice, tmp_path):
    path = fill(twice[1], (0, "suggestion", "เพิ่มคน"), target=tmp_path / "ก.xlsx")
    returned = forms.read(path, YEAR)
    (asked,) = returned.undecided({})
    assert (asked.sent, asked.theirs, asked.ours) == ("ฉบับแก้", "ฉบับแรก", "ฉบับแก้")
    assert {doubt.rule for doubt in returned.forms[0].doubts} == {"form_answers_older", "form_cells_untouched"}
    assert "เก่ากว่า" in as_data(returned, "th")["forms"][0]["doubts"][0]["text"]
    assert forms.apply(returned) == (1, 1, 1)
    assert (entry(office, "ฝ่ายโยธา").result, entry(office, "ฝ่ายโยธา").obstacle) == ("ฉบับแก้", "ฝนตก")
    assert entry(office, "ฝ่ายโยธา").suggestion == "เพิ่มคน"
    returned = forms.read(path, YEAR)
    assert forms.apply(returned, {returned.undecided({})[0].key: THEIRS}) == (1, 1, 0)
    assert entry(office, "ฝ่ายโยธา").result == "ฉบับแรก" and standings(forms.read(path, YEAR)) == [Standing.SAME]


def test_a_cell_as_it_was_sent_takes_no_answer_away(office, forms, twice, tmp_path):
    path = fill(twice[0], (0, "next_step", "ประชุม"), target=tmp_path / "ก.xlsx")
    returned = forms.read(path, YEAR)
    assert not returned.undecided({}) and forms.apply(returned) == (1, 1, 0)
    kept = entry(office, "ฝ่ายโยธา")
    assert (kept.result, kept.obstacle, kept.quantity, kept.next_step) == ("ฉบับแก้", "ฝนตก", 1, "ประชุม")
    (untouched,) = [doubt for doubt in returned.forms[0].doubts if doubt.rule == "form_cells_untouched"]
    assert dict(untouched.values)["count"] == 3


def test_of_two_new_files_of_a_form_the_one_that_was_saved_last_is_taken(office, forms, sent, tmp_path):
    path = sent["ฝ่ายโยธา"]
    old = saved(fill(path, (0, "result", "เก่า"), target=tmp_path / "ก.xlsx"), "2023-02-01T08:00:00Z")
    new = saved(fill(path, (0, "result", "ใหม่"), target=tmp_path / "ข.xlsx"), "2023-02-02T08:00:00Z")
    returned = forms.read([old, new], YEAR)
    assert [(one.path, one.standing) for one in returned.forms] == [(new, Standing.NEW), (old, Standing.TWICE)]
    forms.apply(returned)
    returned = forms.read(old, YEAR)
    assert [cell.theirs for cell in returned.undecided({})] == ["เก่า"], "saved before the last one: it asks"
    forms.apply(returned)
    assert entry(office, "ฝ่ายโยธา").result == "ใหม่"


def test_copies_of_a_form_in_which_two_people_filled_in_rows_of_their_own_come_together(office, forms, sent, tmp_path):
    path = sent["ฝ่ายโยธา"]
    one = saved(fill(path, (0, "result", "ของคนแรก"), target=tmp_path / "ก.xlsx"), "2023-02-02T08:00:00Z")
    other = saved(fill(path, (1, "result", "ของคนที่สอง"), target=tmp_path / "ข.xlsx"), "2023-02-01T08:00:00Z")
    forms.apply(forms.read(one, YEAR))
    returned = forms.read(other, YEAR)
    assert not returned.undecided({}) and forms.apply(returned) == (1, 1, 0)
    results = [office.followups.entry(FEB, row.activity.uid).result for row in office.followups.year(YEAR, "ฝ่ายโยธา")]
    assert results == ["ของคนแรก", "ของคนที่สอง"]
    assert set(standings(forms.read([one, other], YEAR))) == {Standing.SAME}


def test_a_form_that_came_back_to_an_earlier_version_is_remembered(office, forms, sent, tmp_path):
    first = fill(sent["ฝ่ายโยธา"], (0, "result", "ฉบับแรก"), target=tmp_path / "1.xlsx")
    forms.apply(forms.read(first, YEAR))
    with office._file.step("section_forms_sent", year=YEAR, month="ก.พ. 66", count=1):
        database(office).execute("UPDATE section_form SET returned_before = ''")
    forms.apply(forms.read(fill(first, (0, "result", "ฉบับแก้"), target=tmp_path / "2.xlsx"), YEAR))
    assert standings(forms.read(first, YEAR)) == [Standing.SAME]
    assert entry(office, "ฝ่ายโยธา").result == "ฉบับแก้"
