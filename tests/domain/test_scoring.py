from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from ita_desktop.domain import scoring
from ita_desktop.domain.framework import Rounding, Scale
from ita_desktop.domain.scoring import Answers, count_levels, level_of_total, rounded, score
from ita_desktop.services import packs


def answers_of(published, part):
    return {
        (item["code"], number): Answers(**{part: tuple(map(Decimal, map(str, topic[part])))})
        for item in published["items"]
        for number, topic in enumerate(item.get("topics", ()), 1)
    }


def disclosure_of(published):
    return {item["code"]: Decimal(str(item["score"])) for item in published["items"] if "topics" not in item}


def figures(published):
    """Every published figure by a name of its own."""
    found = {("total", ""): published["total"]["score"]}
    for part in ("instruments", "indicators", "groups", "items"):
        for row in published[part]:
            found[part, str(row.get("code", row.get("number")))] = row["score"]
            if "weighted_score" in row:
                found["weighted", row["code"]] = row["weighted_score"]
            for number, topic in enumerate(row.get("topics", ()), 1):
                found["topic", f"{row['code']}.{number}"] = topic["score"]
    return {key: Decimal(str(value)).quantize(Decimal("0.01")) for key, value in found.items()}


def computed_figures(sheet):
    found = {("total", ""): sheet.total}
    for part in ("instruments", "indicators", "groups", "items"):
        for row in getattr(sheet, part):
            found[part, row.code] = row.score
            if getattr(row, "weighted", None) is not None:
                found["weighted", row.code] = row.weighted
            for topic in getattr(row, "topics", ()):
                found["topic", f"{row.code}.{topic.number}"] = topic.score
    return found


def test_every_published_figure_of_2565_comes_out_of_the_answers(published):
    framework = packs.load("bma-2565")
    sheet = score(framework, answers_of(published, "counts"), disclosure_of(published))
    assert computed_figures(sheet) == figures(published)
    assert (sheet.total, sheet.level) == (Decimal("96.15"), "AA")
    assert [(p.score, p.weighted) for p in sheet.instruments] == [
        (Decimal("99.92"), Decimal("29.98")), (Decimal("99.54"), Decimal("29.86")), (Decimal("90.77"), Decimal("36.31")),
    ]  # fmt: skip
    levels = {i["number"]: i["level"] for i in published["indicators"]}
    assert {int(p.code): p.level for p in sheet.indicators} == levels
    printed = {
        level: {code: number for code, number in row.items() if code != "total"}
        for level, row in published["level_counts"].items()
        if level != "total"
    }
    assert count_levels(framework, sheet) == printed


def test_printed_percentages_alone_miss_one_question_by_a_hundredth(published):
    sheet = score(packs.load("bma-2565"), answers_of(published, "percents"), disclosure_of(published))
    wrong = {key for key, value in figures(published).items() if computed_figures(sheet)[key] != value}
    assert wrong == {("topic", "E14.1"), ("items", "E14")}
    assert sheet.total == Decimal("96.15")


def test_without_rounding_between_the_stages_the_total_is_another(published):
    framework = replace(packs.load("bma-2565"), rounding=Rounding.AT_THE_END)
    sheet = score(framework, answers_of(published, "counts"), disclosure_of(published))
    assert sheet.total == Decimal("96.14")


def test_an_official_score_stands_beside_the_computed_one(published):
    framework = packs.load("bma-2565")
    official = {**disclosure_of(published), "E14": Decimal("50")}
    sheet = score(framework, answers_of(published, "counts"), official)
    item = next(item for item in sheet.items if item.code == "E14")
    assert (item.score, item.official, item.computed) == (Decimal("50"), Decimal("50"), Decimal("99.27"))
    assert sheet.total < Decimal("96.15")


def test_what_is_missing_leaves_everything_above_it_open(published):
    official = disclosure_of(published)
    del official["O9"]
    sheet = score(packs.load("bma-2565"), answers_of(published, "counts"), official)
    assert sheet.missing == ("O9",)
    assert sheet.total is None and sheet.level is None
    assert [p.score is None for p in sheet.instruments] == [False, False, True]
    assert [p.code for p in sheet.groups if p.score is None] == ["9.1", "9.1.3"]


def test_rounding_is_half_up():
    assert rounded(Fraction(90765, 1000)) == Decimal("90.77")
    assert rounded(Fraction(90764999, 1000000)) == Decimal("90.76")
    assert rounded(Fraction(0)) == Decimal("0.00")
    assert rounded(Fraction(2, 3)) == Decimal("0.67")


@pytest.mark.parametrize(
    ("scale", "positive", "counts", "result"),
    [
        (Scale.LEVEL4, True, (0, 0, 0, 10), "100"), (Scale.LEVEL4, False, (357, 0, 0, 1), "99.72"),
        (Scale.LEVEL4, True, (1, 1, 1, 1), "50"), (Scale.YES_NO, True, (407, 1), "99.75"),
        (Scale.YES_NO, False, (1, 407), "99.75"), (Scale.LEVEL6, True, (0, 0, 0, 1, 0, 1), "80"),
    ],
)  # fmt: skip
def test_each_scale_has_its_values_and_its_direction(scale, positive, counts, result):
    framework = packs.load("bma-2565")
    item = framework.items_by_code["I2"]
    changed = item._replace(scale=scale, topics=(item.topics[0]._replace(positive=positive),))
    framework = replace(framework, items=tuple(changed if i.code == "I2" else i for i in framework.items))
    sheet = score(framework, {("I2", 1): Answers(counts=counts)})
    assert next(i.score for i in sheet.items if i.code == "I2") == Decimal(result)


def test_nobody_answered_is_no_score():
    sheet = score(packs.load("bma-2565"), {("I2", 1): Answers(counts=(0, 0, 0, 0))})
    assert all(item.score is None for item in sheet.items)


@pytest.mark.parametrize(
    ("total", "instruments", "level"),
    [
        ("95", ("95", "95", "95"), "ผ่านดีเยี่ยม"), ("99", ("95", "100", "100"), "ผ่านดีเยี่ยม"),
        ("95", ("94.99", "95", "95"), "ผ่านดี"), ("94.99", ("95", "95", "95"), "ผ่านดี"),
        ("96", ("85", "100", "100"), "ผ่านดี"), ("94.64", ("97", "84.99", "99"), "ผ่าน"),
        ("97", ("84.99", "100", "100"), "ผ่าน"), ("85", ("70", "90", "94"), "ผ่าน"),
        ("84.99", ("84", "85", "86"), "ต้องปรับปรุง"), ("70", ("70", "70", "70"), "ต้องปรับปรุง"),
        ("69.99", ("70", "70", "69"), "ต้องปรับปรุงโดยด่วน"), ("0", ("0", "0", "0"), "ต้องปรับปรุงโดยด่วน"),
    ],
)  # fmt: skip
def test_since_2566_a_total_is_judged_with_its_instruments(total, instruments, level):
    levels = packs.load("bma-2566").levels
    assert level_of_total(levels, Decimal(total), [Decimal(s) for s in instruments]) == level


@pytest.mark.parametrize(
    ("pack", "value", "level"),
    [
        ("bma-2566", "95", "ผ่านดีเยี่ยม"), ("bma-2566", "94.99", "ผ่านดี"), ("bma-2566", "85", "ผ่านดี"),
        ("bma-2566", "84.99", "ต้องปรับปรุง"), ("bma-2566", "69.99", "ต้องปรับปรุงโดยด่วน"),
        ("bma-2565", "95", "AA"), ("bma-2565", "94.99", "A"), ("bma-2565", "84.99", "B"), ("bma-2565", "74.99", "C"),
        ("bma-2565", "64.99", "D"), ("bma-2565", "54.99", "E"), ("bma-2565", "49.99", "F"), ("bma-2565", "0", "F"),
    ],
)  # fmt: skip
def test_a_part_is_judged_by_its_score_alone(pack, value, level):
    assert scoring.level_of_part(packs.load(pack).levels, Decimal(value)) == level


def test_a_framework_without_groups_takes_the_mean_of_its_items():
    framework = packs.load("bma-2566")
    official = {item.code: Decimal(100) for item in framework.items}
    official |= {"O20": Decimal(0), "O3": Decimal(50), "O15": Decimal(60)}
    sheet = score(framework, {}, official)
    assert next(p.score for p in sheet.indicators if p.code == "9") == Decimal("91.36")  # 2010 / 22
