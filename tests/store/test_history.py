import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store.content import content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.office import Person, Role
from ita_desktop.domain.risk import Remedy, Risk
from ita_desktop.domain.scoring import Answers
from ita_desktop.services import session

CODES = ["I1", "I3", "E4", "O1", "O42"]
EDITS = st.one_of(
    st.tuples(st.just("score"), st.sampled_from(CODES), st.one_of(st.none(), st.integers(0, 100))),
    st.tuples(st.just("answers"), st.sampled_from(["I1", "I3"]), st.lists(st.integers(0, 400), min_size=4, max_size=4)),
    st.tuples(st.just("no answers"), st.sampled_from(["I1", "I3"]), st.none()),
    st.tuples(st.just("office"), st.text(max_size=20), st.none()),
    st.tuples(
        st.just("setting"), st.sampled_from(["a", "b"]), st.one_of(st.integers(), st.floats(allow_nan=False), st.text())
    ),
    st.tuples(st.just("school"), st.text(min_size=1, max_size=20), st.none()),
    st.tuples(st.just("person"), st.text(min_size=1, max_size=20), st.none()),
    st.tuples(st.just("year"), st.integers(2564, 2572), st.none()),
    st.tuples(st.just("remove framework"), st.sampled_from([2565, 2566]), st.none()),
    st.tuples(st.just("emblem"), st.binary(max_size=5), st.none()),
    st.tuples(st.just("risk"), st.text(max_size=20), st.integers(1, 3)),
    st.tuples(st.sampled_from(["risk scored", "risk watched"]), st.integers(0, 2), st.integers(1, 5)),
    st.tuples(st.just("risk removed"), st.integers(0, 2), st.none()),
)
MOVES = st.one_of(EDITS, st.tuples(st.sampled_from(["undo", "redo"]), st.none(), st.none()))


def do(opened, move):
    """One act of a person; what can't be done now is refused, as in the window."""
    kind, what, value = move
    acts = {
        "score": lambda: opened.scores.set_official(2565, what, None if value is None else str(value)),
        "answers": lambda: opened.scores.set_answers(2565, what, 1, Answers(counts=tuple(value))),
        "no answers": lambda: opened.scores.set_answers(2565, what, 1, None),
        "office": lambda: opened.office.change(telephone=what),
        "setting": lambda: opened.office.set_setting(what, value),
        "school": lambda: opened.office.add_schools(what),
        "person": lambda: opened.office.add_people(Person(what, "", Role.HEAD, "finance")),
        "year": lambda: opened.years.add(what),
        "remove framework": lambda: remove_framework(opened, what),
        "emblem": lambda: opened.office.set_emblem(b"\x89PNG\r\n\x1a\n" + what, "emblem.png"),
        "risk": lambda: opened.risks.add(2565, *(Risk(event=what, remedies=(Remedy("ก"),)),) * value),
        "risk scored": lambda: opened.risks.score(2565, risk_ids(opened, what), value, 1),
        "risk watched": lambda: opened.risk_watches.watch(2565, "q1", risk_ids(opened, what), occurred=value),
        "risk removed": lambda: opened.risks.remove(2565, risk_ids(opened, what)),
        "undo": opened.past.undo,
        "redo": opened.past.redo,
    }
    try:
        acts[kind]()
    except Problem as problem:
        assert problem.code in {
            "nothing_to_undo", "nothing_to_redo", "year_exists", "year_missing", "item_unknown", "framework_missing",
        }  # fmt: skip


def risk_ids(opened, at):
    return [risk.id for risk in opened.risks.listed(2565)][at : at + 2]


def remove_framework(opened, year):
    """A deletion that cascades through six tables."""
    with opened._file.step("office_changed"):
        database(opened).execute("DELETE FROM framework WHERE fiscal_year = ?", (year,))


def undo_all(opened):
    count = 0
    while opened.past.next_undo():
        opened.past.undo()
        count += 1
    return count


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MOVES, max_size=14))
def test_undo_all_is_the_start_and_redo_all_the_end(new_office, tmp_path, moves):
    path = tmp_path / "a.ita"
    shutil.copy(new_office, path)
    with session.open_to_write(path) as opened:
        db = database(opened)
        opened.years.add(2567)
        start = content(db) if undo_all(opened) else None
        opened.years.add(2565)
        for move in moves:
            do(opened, move)
        end = content(db)
        undone = undo_all(opened)
        assert content(db) == start
        for _ in range(undone):
            opened.past.redo()
        assert content(db) == end
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_undo_goes_on_after_the_file_was_closed(office_path):
    with session.open_to_write(office_path) as opened:
        before = content(database(opened))
        opened.scores.set_official(2565, "O1", "100") if opened.years.ensure(2565) else None
        after = content(database(opened))
    with session.open_to_write(office_path) as opened:
        undo_all(opened)
        assert content(database(opened)) == before
    with session.open_to_write(office_path) as opened:
        while opened.past.next_redo():
            opened.past.redo()
        assert content(database(opened)) == after


def test_something_new_ends_redo_but_loses_nothing(office):
    office.office.set_setting("digits", "thai")
    office.past.undo()
    office.office.set_setting("digits", "arabic")
    assert office.past.next_redo() is None
    with pytest.raises(Problem):
        office.past.redo()
    values = [
        c.after["value"] for step in office.past.steps() for c in step.changes if c.table == "setting" and c.after
    ]
    assert '"thai"' in values and '"arabic"' in values


def test_the_history_says_who_changed_what_when(office):
    office.years.add(2565)
    office.scores.set_official(2565, "O9", "0")
    office.scores.set_official(2565, "O9", "๑๐๐")
    last = next(office.past.steps())
    assert last.line.label == "score_typed"
    assert last.line.words == {"year": 2565, "code": "O9"}
    assert last.line.who and last.line.computer and last.line.at.startswith("20")
    (change,) = last.changes
    assert (change.table, change.before["score"], change.after["score"]) == ("official_score", 0, 10000)
    assert change.fields == ("score",)


def test_undo_never_goes_behind_the_making_of_the_file(office):
    assert office.past.next_undo() is None
    with pytest.raises(Problem) as refused:
        office.past.undo()
    assert refused.value.code == "nothing_to_undo"


def test_the_names_of_undo_and_redo_are_those_of_the_step(office):
    office.office.add_schools("โรงเรียนตัวอย่าง")
    assert office.past.next_undo().label == "school_added"
    assert office.past.undo().label == "school_added"
    assert office.past.next_redo().label == "school_added"


def test_an_import_of_hundreds_of_rows_is_one_undo(office):
    before = content(database(office))
    with office._file.step("scores_imported", year=2566, source="a.xlsx", count=70):
        for code in office.years.framework(2566).items_by_code:
            office.scores.set_official(2566, code, "90")
    assert len(next(office.past.steps()).changes) == 70
    office.past.undo()
    assert content(database(office)) == before


def test_reals_keep_every_digit_in_the_log(office):
    """json_object rounds floats; a table with REAL columns must come back to the last bit."""
    db = database(office)
    db.execute("PRAGMA query_only = OFF")
    db.execute("CREATE TABLE gauge (id INTEGER PRIMARY KEY AUTOINCREMENT, value REAL) STRICT")
    value = 0.1 + 0.2
    with office._file.step("setting_changed"):
        db.execute("INSERT INTO gauge (value) VALUES (?)", (value,))
    with office._file.step("setting_changed"):
        db.execute("DELETE FROM gauge")
    office.past.undo()
    assert db.execute("SELECT value FROM gauge").fetchone()[0] == value
