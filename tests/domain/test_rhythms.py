"""How often: the words of our own papers, and those of other offices."""

import pytest

from ita_desktop.domain.measures import RHYTHM_WORDS, Rhythm
from ita_desktop.domain.rhythms import read_rhythm, rhythm_in


@pytest.mark.parametrize("rhythm", Rhythm)
def test_our_own_words_are_read(rhythm):
    assert read_rhythm(RHYTHM_WORDS[rhythm]) is read_rhythm(rhythm) is rhythm


@pytest.mark.parametrize(("text", "rhythm"), [
    ("๑ ครั้ง/เดือน", Rhythm.MONTHLY), ("- ทุกเดือน", Rhythm.MONTHLY), ("๑๒ ครั้ง/ปี", Rhythm.MONTHLY), ("รายไตรมาส", Rhythm.QUARTERLY),
    ("ปีละ ๔ ครั้ง", Rhythm.QUARTERLY), ("ทุกรอบ ๖ เดือน", Rhythm.HALF_YEARLY), ("2 ครั้งต่อปี", Rhythm.HALF_YEARLY),
    ("รอบ 12 เดือน", Rhythm.YEARLY), ("ประจำปี", Rhythm.YEARLY), ("วันละครั้ง", Rhythm.DAILY), ("๑ ครั้ง", Rhythm.ONCE),
    ("อาทิตย์ละครั้ง", Rhythm.WEEKLY), ("ภายในวันที่ 5", None), ("ตามความเหมาะสม", None), ("", None),
])  # fmt: skip
def test_the_words_of_other_offices(text, rhythm):
    assert read_rhythm(text) is rhythm


def test_a_sentence_names_one_only_by_a_clear_phrase():
    assert rhythm_in("ผู้บริหารติดตามในที่ประชุมทุกเดือน") is Rhythm.MONTHLY
    assert rhythm_in("รายงานต่อผู้อำนวยการเขตภายในเดือน") is None
