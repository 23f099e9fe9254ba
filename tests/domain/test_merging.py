"""Three sides of one value: nobody's change is lost, and what both say alike asks nobody."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ita_desktop.domain.merging import BOTH, OURS, THEIRS, Outcome, Own, Verdict, both, compare, outcome, plain

TEXTS = st.sampled_from(
    ["", " ", "ยกร่างแล้ว", "ยกร่างแล้ว ", "ยก\u200bร่างแล้ว", "เเล้ว", "แล้ว", "ครบ\r\nแล้ว", "ครบ\nแล้ว", None]
)
VALUES = TEXTS | st.sampled_from(
    [Decimal(3), Decimal("3.00"), Decimal("3.5"), dt.date(2027, 2, 10), dt.date(2027, 2, 11)]
)


@pytest.mark.parametrize(
    ("sent", "theirs", "ours", "verdict"),
    [
        ("ก", "ก", "ก", Verdict.UNCHANGED),
        ("ก", "ข", "ก", Verdict.THEIRS),
        ("ก", "ก", "ข", Verdict.OURS),
        ("ก", "ข", "ข", Verdict.SAME),
        ("ก", "ข", "ค", Verdict.CONFLICT),
        ("ก", "", "ก", Verdict.THEIRS),
        ("", None, "ข", Verdict.OURS),
        (None, "ข ", "ข", Verdict.SAME),
        ("เเล้ว", "แล้ว", "แล้ว", Verdict.UNCHANGED),
        (Decimal("3.00"), Decimal(3), Decimal(4), Verdict.OURS),
        (None, Decimal(0), None, Verdict.THEIRS),
        (None, dt.date(2027, 2, 10), dt.date(2027, 2, 11), Verdict.CONFLICT),
    ],
)
def test_a_value_of_three_sides(sent, theirs, ours, verdict):
    assert compare(sent, theirs, ours) is verdict


@given(VALUES, VALUES, VALUES)
def test_the_laws(sent, theirs, ours):
    verdict = compare(sent, theirs, ours)
    assert verdict is compare(plain(sent), plain(theirs), plain(ours))
    mirrored = {Verdict.THEIRS: Verdict.OURS, Verdict.OURS: Verdict.THEIRS}
    assert compare(sent, ours, theirs) is mirrored.get(verdict, verdict)
    assert (verdict in (Verdict.UNCHANGED, Verdict.SAME)) is (plain(theirs) == plain(ours))
    assert compare(theirs, theirs, ours) in (Verdict.UNCHANGED, Verdict.OURS), "what was taken in once asks no more"
    if verdict is Verdict.THEIRS:
        assert compare(sent, theirs, theirs) is Verdict.SAME


@given(TEXTS.map(lambda text: text or ""), TEXTS.map(lambda text: text or ""))
def test_both_texts_lose_nothing_and_say_nothing_twice(ours, theirs):
    joined = both(ours, theirs)
    assert (plain(ours) or "") in joined and (plain(theirs) or "") in joined
    assert both(joined, theirs) == joined == both(ours, joined)
    assert both("ก", "ข") == "ก\nข"


@pytest.mark.parametrize(
    ("sent", "theirs", "ours", "seen", "decision", "became"),
    [
        ("ก", "ข", "ค", "ค", None, Outcome("ค", settled=False)),
        ("ก", "ข", "ค", "ค", THEIRS, Outcome("ข")),
        ("ก", "ข", "ค", "ค", OURS, Outcome("ค")),
        ("ก", "ข", "ค", "ค", BOTH, Outcome("ค\nข")),
        ("ก", "ข", "ค", "ค", Own("ง"), Outcome("ง")),
        ("ก", "ข", "ค", "ค", Own("ค"), Outcome("ค")),
        ("ก", "ข", "ค", "จ", Own("ง"), Outcome("ค", settled=False)),
        ("ก", "ข", "ค", "จ", THEIRS, Outcome("ค", settled=False)),
        ("ก", "ข", "ก", "ก", None, Outcome("ข")),
        ("ก", "ข", "ก", "ก", OURS, Outcome("ก")),
        ("ก", "ก", "ค", "ค", THEIRS, Outcome("ค")),
    ],
)
def test_what_a_value_becomes(sent, theirs, ours, seen, decision, became):
    assert outcome(sent, theirs, ours, decision, seen=seen, joins=True) == became


def test_numbers_are_not_kept_below_each_other():
    assert outcome(1, 2, 3, BOTH, seen=3, joins=False) == Outcome(3, settled=False)
