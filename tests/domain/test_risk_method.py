"""Both matrices, every cell written out by hand, thresholds that a person changes, and what is refused of them."""

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ita_desktop.domain import risk_method
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.messages import say
from ita_desktop.domain.risk import Family, Quality, Risk, Tone
from ita_desktop.domain.risk_method import Level, checked, fitting, goes_on
from ita_desktop.services import packs

A, B = Family.A, Family.B
METHOD = packs.risk_method()

FAMILY_A = """
1 ต่ำ  2 ต่ำ       3 ต่ำ
2 ต่ำ  4 ปานกลาง  6 ปานกลาง
3 ต่ำ  6 ปานกลาง  9 สูง
"""
"""Necessity 1 to 3 downwards, severity 1 to 3 to the right."""

CONTROL = """
ต่ำ          ค่อนข้างต่ำ    ปานกลาง
ค่อนข้างต่ำ   ปานกลาง     ค่อนข้างสูง
ปานกลาง    ค่อนข้างสูง    สูง
"""
"""ดี, พอใช้, อ่อน downwards; a value that was low, medium, high to the right."""

FAMILY_B = """
1 ต่ำ       2 ต่ำ        3 ต่ำ         4 ปานกลาง   5 ปานกลาง
2 ต่ำ       4 ปานกลาง   6 ปานกลาง    8 ปานกลาง   10 สูง
3 ต่ำ       6 ปานกลาง   9 ปานกลาง    12 สูง       15 สูง
4 ปานกลาง  8 ปานกลาง   12 สูง        16 สูง       20 สูงมาก
5 ปานกลาง  10 สูง       15 สูง        20 สูงมาก    25 สูงมาก
"""
"""Likelihood 1 to 5 downwards, impact 1 to 5 to the right."""

OTHERS_B = {
    (1, 5, 10, 17): """
1 ต่ำ       2 ต่ำ        3 ต่ำ         4 ต่ำ        5 ปานกลาง
2 ต่ำ       4 ต่ำ        6 ปานกลาง    8 ปานกลาง   10 สูง
3 ต่ำ       6 ปานกลาง   9 ปานกลาง    12 สูง       15 สูง
4 ต่ำ       8 ปานกลาง   12 สูง        16 สูง       20 สูงมาก
5 ปานกลาง  10 สูง       15 สูง        20 สูงมาก    25 สูงมาก
""",
    (1, 6, 11, 16): """
1 ต่ำ  2 ต่ำ        3 ต่ำ        4 ต่ำ        5 ต่ำ
2 ต่ำ  4 ต่ำ        6 ปานกลาง   8 ปานกลาง   10 ปานกลาง
3 ต่ำ  6 ปานกลาง   9 ปานกลาง   12 สูง       15 สูง
4 ต่ำ  8 ปานกลาง   12 สูง       16 สูงมาก    20 สูงมาก
5 ต่ำ  10 ปานกลาง  15 สูง       20 สูงมาก    25 สูงมาก
""",
    (1, 6, 15): """
1 ต่ำ  2 ต่ำ        3 ต่ำ        4 ต่ำ        5 ต่ำ
2 ต่ำ  4 ต่ำ        6 ปานกลาง   8 ปานกลาง   10 ปานกลาง
3 ต่ำ  6 ปานกลาง   9 ปานกลาง   12 ปานกลาง  15 สูง
4 ต่ำ  8 ปานกลาง   12 ปานกลาง  16 สูง       20 สูง
5 ต่ำ  10 ปานกลาง  15 สูง       20 สูง       25 สูง
""",
}
"""Where each level begins, and the matrix that this makes."""


def cells(table, size):
    """Row, column, value and level of each field of a table."""
    words = table.split()
    assert len(words) == 2 * size * size
    return [(n // size + 1, n % size + 1, int(words[2 * n]), words[2 * n + 1]) for n in range(size * size)]


def scored(family, row, column, **more):
    names = ("necessity", "severity") if family is A else ("likelihood", "impact")
    return Risk(**dict(zip(names, (row, column), strict=True)), **more)


def with_starts(*starts):
    levels = tuple(level._replace(lowest=low) for level, low in zip(METHOD.b.levels, starts, strict=False))
    return METHOD._replace(b=METHOD.b._replace(levels=levels))


@pytest.mark.parametrize(("row", "column", "value", "level"), cells(FAMILY_A, 3))
def test_necessity_by_severity(row, column, value, level):
    standing = METHOD.before(scored(A, row, column), A)
    assert (standing.value, standing.level.name, standing.row, standing.column) == (value, level, row, column)


@pytest.mark.parametrize(("row", "column", "value", "level"), cells(FAMILY_B, 5))
def test_likelihood_by_impact(row, column, value, level):
    standing = METHOD.before(scored(B, row, column), B)
    assert (standing.value, standing.level.name, standing.row, standing.column) == (value, level, row, column)
    after = METHOD.after(Risk(likelihood_after=row, impact_after=column), B)
    assert after == standing


@pytest.mark.parametrize("starts", OTHERS_B)
def test_thresholds_that_a_person_sets(starts):
    method = checked(with_starts(*starts))
    for row, column, value, level in cells(OTHERS_B[starts], 5):
        standing = method.before(scored(B, row, column), B)
        assert (standing.value, standing.level.name) == (value, level), (row, column)


LOW, MEDIUM, HIGH = (1, 1), (2, 2), (3, 3)


@pytest.mark.parametrize(
    ("quality", "place", "level"),
    [
        (quality, place, CONTROL.split()[3 * row + column])
        for row, quality in enumerate((Quality.GOOD, Quality.FAIR, Quality.WEAK))
        for column, place in enumerate((LOW, MEDIUM, HIGH))
    ],
)
def test_what_remains_after_the_controls(quality, place, level):
    after = METHOD.after(scored(A, *place, quality=quality), A)
    assert (after.level.name, after.value, after.row) == (level, None, None)


BANDS = {
    (1, 4, 10, 17): ["1–3", "4–9", "10–16", "17–25"],
    (1, 5, 10, 17): ["1–4", "5–9", "10–16", "17–25"],
    (1, 6, 11, 16): ["1–5", "6–10", "11–15", "16–25"],
    (1, 6, 15): ["1–5", "6–14", "15–25"],
}


@pytest.mark.parametrize("starts", BANDS)
def test_the_values_that_levels_span(starts):
    bands = with_starts(*starts).b.bands
    assert [f"{band.lowest}–{band.highest}" for band in bands] == BANDS[starts]


def test_the_values_of_family_a_are_1_to_3_4_to_6_and_7_to_9():
    spans = [(band.level.name, band.lowest, band.highest) for band in METHOD.a.bands]
    assert spans == [("ต่ำ", 1, 3), ("ปานกลาง", 4, 6), ("สูง", 7, 9)]


HIGH_B = {(2, 5), (3, 4), (3, 5), (4, 3), (4, 4), (4, 5), (5, 2), (5, 3), (5, 4), (5, 5)}


def test_which_risks_need_a_measure():
    fields = [(row, column) for row in range(1, 6) for column in range(1, 6)]
    assert {field for field in fields if METHOD.is_high(scored(B, *field), B)} == HIGH_B
    high = {(place, quality) for place in (LOW, MEDIUM, HIGH) for quality in (None, *Quality)
            if METHOD.is_high(scored(A, *place, quality=quality), A)}  # fmt: skip
    assert high == {(HIGH, None), (HIGH, Quality.FAIR), (HIGH, Quality.WEAK), (MEDIUM, Quality.WEAK)}
    assert not METHOD.is_high(Risk(), A) and not METHOD.is_high(Risk(), B)


@pytest.mark.parametrize(
    "half", [{"likelihood": 3}, {"impact": 3}, {"necessity": 2}, {"severity": 2}, {"quality": Quality.GOOD}]
)
def test_half_a_score_is_no_standing(half):
    risk = Risk(**half)
    assert [METHOD.before(risk, f) or METHOD.after(risk, f) for f in Family] == [None, None]


def test_the_main_family_answers_where_none_is_named():
    risk = Risk(necessity=3, severity=3, likelihood=1, impact=1)
    assert (METHOD.before(risk).value, METHOD._replace(main=A).before(risk).value) == (1, 9)
    assert (METHOD.matrix(), METHOD._replace(main=A).matrix()) == (METHOD.b, METHOD.a)


def test_only_orange_and_red_are_weighed_further():
    weighed = {light: goes_on(Risk(light=light)) for light in (None, *Tone)}
    assert weighed == {None: True, Tone.GREEN: False, Tone.YELLOW: False, Tone.ORANGE: True, Tone.RED: True}


# --- a method that a person sets --------------------------------------------------------------------------------


def steps(axis, *scores):
    return axis._replace(steps=tuple(axis.steps[0]._replace(score=score) for score in scores))


def b(**fields):
    return METHOD._replace(b=METHOD.b._replace(**fields))


def control(**fields):
    return METHOD._replace(control=METHOD.control._replace(**fields))


TWO = (Level("low", "ต่ำ", Tone.GREEN, 1), Level("high", "สูง", Tone.RED, 5))
REFUSED = {
    "not from 1": (with_starts(0, 4, 10, 17), "risk_levels_disordered", "ต่ำ 0, ปานกลาง 4"),
    "from 2": (with_starts(2, 4, 10, 17), "risk_levels_disordered", "ต่ำ 2"),
    "not rising": (with_starts(1, 10, 4, 17), "risk_levels_disordered", "ปานกลาง 10, สูง 4"),
    "twice the same": (with_starts(1, 4, 4, 17), "risk_levels_disordered", "สูง 4"),
    "no level": (b(levels=()), "risk_levels_disordered", ""),
    "beyond": (with_starts(1, 4, 10, 26), "risk_level_beyond", "สูงมาก เริ่มที่ 26 ซึ่งเกินคะแนนสูงสุด 25"),
    "a step without a name": (
        b(rows=METHOD.b.rows._replace(steps=(METHOD.b.rows.steps[0]._replace(name=" "),))), "risk_step_nameless", ""
    ),
    "a level without a name": (b(levels=(METHOD.b.levels[0]._replace(name=""),)), "risk_step_nameless", ""),
    "a quality without a name": (
        control(qualities=tuple((key, "", "") for key in Quality)), "risk_step_nameless", ""
    ),
    "a step left out": (b(rows=steps(METHOD.b.rows, 1, 2, 4)), "risk_steps_disordered", "โอกาสเกิด"),
    "no step": (b(columns=steps(METHOD.b.columns)), "risk_steps_disordered", "ผลกระทบ"),
    "too many steps": (b(rows=steps(METHOD.b.rows, *range(1, 7))), "risk_steps_disordered", "ไม่เกิน 5"),
    "levels that the controls don't know": (
        METHOD._replace(a=METHOD.a._replace(levels=TWO)), "risk_control_incomplete", "2 ระดับ กับ 3 คุณภาพ"
    ),
    "a field of no level": (control(cells=(("low", "low", "x"),) * 3), "risk_control_incomplete", ""),
    "a quality without a row": (control(cells=METHOD.control.cells[:2]), "risk_control_incomplete", ""),
}  # fmt: skip


@pytest.mark.parametrize(("method", "code", "said"), REFUSED.values(), ids=REFUSED)
def test_what_can_not_be_used_is_refused_with_its_sentence(method, code, said):
    with pytest.raises(Problem, match=code) as refused:
        checked(method)
    assert said in str(say(refused.value, "th"))
    assert str(say(refused.value, "en"))


def test_what_is_shipped_can_be_used():
    assert checked(METHOD) is METHOD
    axes = {name: steps(axis, 1, 2, 3, 4) for name, axis in (("rows", METHOD.b.rows), ("columns", METHOD.b.columns))}
    assert checked(b(**axes, levels=with_starts(1, 3, 7, 12).b.levels)).b.highest == 16


def test_a_score_without_its_step_is_no_score_until_it_has_one_again():
    smaller = b(rows=steps(METHOD.b.rows, 1, 2, 3, 4))
    risk = scored(B, 5, 4)
    assert smaller.before(risk, B) is None
    assert METHOD.before(risk, B).value == 20


@pytest.mark.parametrize(
    ("field", "score", "said"),
    [("necessity", 4, "1 ถึง 3"), ("severity", 0, "1 ถึง 3"), ("likelihood", 6, "1 ถึง 5"), ("impact", -1, "1 ถึง 5"),
     ("likelihood_after", 9, "1 ถึง 5"), ("impact_after", 6, "1 ถึง 5")],
)  # fmt: skip
def test_a_score_beyond_its_axis_is_refused(field, score, said):
    risk = Risk(**{field: score})
    with pytest.raises(Problem, match="risk_score_outside") as refused:
        fitting(METHOD, risk)
    assert said in str(say(refused.value, "th"))
    assert fitting(METHOD, risk, before=risk) is risk


def test_a_method_is_the_same_after_it_was_kept():
    kept = json.loads(json.dumps(risk_method.written(METHOD)))
    assert risk_method.read(kept) == METHOD
    assert risk_method.written(METHOD) == json.loads(json.dumps(kept))


STARTS = st.sets(st.integers(2, 25), min_size=0, max_size=6).map(lambda found: (1, *sorted(found)))


@given(STARTS)
def test_whatever_the_thresholds_each_value_has_one_level_and_one_band(starts):
    levels = tuple(Level(str(low), f"ระดับ {low}", Tone.GREEN, low) for low in starts)
    method = checked(b(levels=levels))
    for value in range(1, 26):
        (band,) = (band for band in method.b.bands if band.lowest <= value <= band.highest)
        assert method.b.level(value) is band.level
    spans = [(band.lowest, band.highest) for band in method.b.bands]
    assert spans[0][0] == 1 and spans[-1][1] == 25
    assert all(end + 1 == start for (_, end), (start, _) in itertools.pairwise(spans))
