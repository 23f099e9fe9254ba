"""The geometry of charts: all within the box, no text upon another, nothing said by colour alone, no gap filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import product

import pytest
from documents.chart_boxes import check, real, real_reach, stub, stub_reach
from hypothesis import given, settings
from hypothesis import strategies as st

from ita_desktop.documents.charts import (
    Area,
    Bars,
    Fill,
    Line,
    Lines,
    Matrix,
    MatrixCell,
    Radar,
    Series,
    Stack,
    Text,
    Value,
    shapes,
)

NAMES = [
    "1 การปฏิบัติหน้าที่", "2 การใช้งบประมาณ", "3 การใช้อำนาจ", "4 การใช้ทรัพย์สินของราชการ", "5 การแก้ไขปัญหาการทุจริต",
    "6 คุณภาพการดำเนินงาน", "7 ประสิทธิภาพการสื่อสาร", "8 การปรับปรุงระบบการทำงาน", "9 การเปิดเผยข้อมูล", "10 การป้องกันการทุจริต",
]  # fmt: skip
LONG = [f"{n} การเสริมสร้างวัฒนธรรมสุจริตและการมีส่วนร่วมของผู้ที่"[:45] for n in range(1, 11)]
ODD = [
    "ฎีกาที่ปรึกษาผู้รู้ฎู่",
    "Information and communication technology",
    "ก" * 45,
    "ปี่ ปู่ ผู้ใหญ่",
    "–",
    "",
    "ญญู ฐู่",
    "A",
    "ๆ",
    "10",
]
SIZES = [(300, 160), (300, 320), (360, 200), (480, 160), (480, 320)]
LEVELS = (
    (Fill.DARK, "95.00 ขึ้นไป"),
    (Fill.MIDDLE, "85.00 – 94.99"),
    (Fill.HATCH, "70.00 – 84.99"),
    (Fill.CROSS_HATCH, "ต่ำกว่า 70.00"),
)
NOW = [Decimal(v) for v in "97.24 93.18 96.42 98.92 96.69 90.85 87.25 87.82 95.00 100.00".split()]
BEFORE = [Decimal(v) for v in "96.11 91.70 95.30 97.80 95.12 88.40 88.90 84.60 96.50 93.75".split()]
INSTRUMENTS = ((Fill.DARK, "IIT"), (Fill.MIDDLE, "EIT"), (Fill.HATCH, "OIT"))
STEPS = ("น้อยมาก", "น้อย", "ปานกลาง", "สูง", "สูงมาก")


WAYS = [pytest.param(real, real_reach, id="our type"), pytest.param(stub, stub_reach, id="stub")]


def words_of(drawn) -> list[str]:
    return [shape.words for shape in drawn if isinstance(shape, Text)]


def level(score: Decimal | None) -> Fill:
    return next(
        (f for least, f in ((95, Fill.DARK), (85, Fill.MIDDLE), (70, Fill.HATCH)) if (score or 0) >= least),
        Fill.CROSS_HATCH,
    )


def values(names=NAMES, now=NOW, before=BEFORE) -> tuple[Value, ...]:
    return tuple(Value(n, v, b, level(v), f"k{i}") for i, (n, v, b) in enumerate(zip(names, now, before, strict=False)))


def radar(*args, year_before: str = "2568") -> Radar:
    return Radar(values(*args), "2569", year_before)


def bars(*args, year_before: str = "2568") -> Bars:
    return Bars(values(*args), year_before, (Decimal(70), Decimal(85), Decimal(95)), LEVELS)


def stack(names=tuple(words for _, words in LEVELS), counts=((9, 1, 21), (3, 4, 0), (0, 1, 0), (0, 0, 1))) -> Stack:
    return Stack(tuple(zip(names, counts, strict=False)), INSTRUMENTS, "ข้อ")


def lines(names=("คะแนนรวม", *NAMES[3:6]), rows=None) -> Lines:
    years = ("2565", "2566", "2567", "2568", "2569")
    rows = rows or [[Decimal(80 + n + year) for year in range(5)] for n in range(4)]
    return Lines(years, tuple(Series(name, tuple(row), name) for name, row in zip(names, rows, strict=False)), 60)


def risk(score: int) -> Fill:
    return Fill.RISK_4 if score >= 17 else Fill.RISK_3 if score >= 10 else Fill.RISK_2 if score >= 4 else Fill.RISK_1


def matrix(names=STEPS, numbers=None, titles=("โอกาสเกิด (Likelihood)", "ผลกระทบ (Impact)")) -> Matrix:
    numbers = {(4, 4): ("4",), (2, 2): ("2", "9"), (0, 2): ("10",)} if numbers is None else numbers
    cells = tuple(
        tuple(MatrixCell(risk(r * c), r * c, numbers.get((r - 1, c - 1), ()), f"{r}{c}") for c in range(1, 6))
        for r in range(1, 6)
    )
    return Matrix(tuple(names[:5]), tuple(names[:5]), cells, *titles)


NONE = [None] * 10
CROWD = {(r, c): tuple(str(n) for n in range(1, 13)) for r in range(5) for c in range(5)}
CHARTS = {
    "radar": radar(), "radar, long names": radar(LONG), "radar, odd names": radar(ODD),
    "radar, one year": radar(year_before=""), "radar, one year, long": radar(LONG, year_before=""),
    "radar, missing": radar(NAMES, [*NOW[:3], None, None, *NOW[5:8], None, NOW[9]], [None, *BEFORE[1:]]),
    "radar, nothing known": radar(NAMES, NONE, NONE), "radar, equal": radar(NAMES, [Decimal(90)] * 10, [Decimal(90)] * 10),
    "radar, zeros": radar(NAMES, [Decimal(0)] * 10, [Decimal(0)] * 10), "radar, full": radar(LONG, [Decimal(100)] * 10, [Decimal(100)] * 10),
    "radar, three": Radar(values()[:3], "2569", "2568"), "radar, nine": Radar(values(LONG)[:9], "2569", "2568"),
    "radar, one": Radar(values()[:1], "2569"), "radar, none": Radar((), "2569"),
    "bars": bars(), "bars, long names": bars(LONG), "bars, odd names": bars(ODD), "bars, one year": bars(year_before=""),
    "bars, missing": bars(NAMES, [None, *NOW[1:]], [None, *BEFORE[1:]]), "bars, nothing known": bars(NAMES, NONE, NONE),
    "bars, zeros": bars(NAMES, [Decimal(0)] * 10), "bars, full": bars(LONG, [Decimal(100)] * 10), "bars, three": Bars(values(LONG)[:3]),
    "bars, fourteen": Bars(values(LONG * 2, NOW * 2, BEFORE * 2)[:14], "2568"), "bars, none": Bars(()),
    "stack": stack(), "stack, long names": stack(LONG), "stack, narrow": stack(counts=((1, 1, 300), (1, 0, 1), (0, 0, 0), (9, 9, 9))),
    "stack, zeros": stack(counts=((0, 0, 0),)), "stack, none": Stack((), INSTRUMENTS),
    "lines": lines(), "lines, long names": lines(LONG), "lines, odd names": lines(ODD),
    "lines, equal": lines(LONG, [[Decimal(90)] * 5] * 4), "lines, missing": lines(rows=[[None, Decimal(80), None, Decimal(90), None], [None] * 5]),
    "lines, far": lines(rows=[[Decimal(0)] * 5, [Decimal(100)] * 5, [Decimal(99)] * 5, [Decimal(1)] * 5]),
    "lines, none": Lines(("2569",), ()), "lines, one year": Lines(("2569",), (Series("รวม", (Decimal("93.32"),)),)),
    "matrix": matrix(), "matrix, long names": matrix(LONG), "matrix, crowd": matrix(numbers=CROWD), "matrix, no titles": matrix(titles=("", "")),
}  # fmt: skip


@pytest.mark.parametrize(("measure", "reach"), WAYS)
@pytest.mark.parametrize("name", CHARTS)
def test_nothing_leaves_the_room_and_no_words_touch(name, measure, reach):
    for width, height in SIZES:
        check(CHARTS[name], width, height, measure, reach)


@pytest.mark.parametrize("name", CHARTS)
def test_hardly_any_room_is_no_mistake(name):
    for width, height in ((1, 1), (40, 30), (120, 60)):
        shapes(CHARTS[name], width, height, real)


PARTS = ["การ", "ปี่", "ฎู", "ผู้", "น้ำ", "ฝ่าย", "โปร่ง", "ไฟ", "ญ", "ทดสอบ", " ", " ", "9", "OIT", "jp", "ๆ", "เปิดเผย"]
scores = st.none() | st.decimals(0, 100, places=2)
names = st.sampled_from([*NAMES, *LONG, *ODD]) | st.lists(st.sampled_from(PARTS), max_size=12).map("".join)
rooms = st.tuples(st.integers(300, 480), st.integers(160, 320))


@settings(max_examples=500, deadline=None)
@given(st.lists(st.tuples(names, scores, scores), min_size=1, max_size=10), rooms, st.sampled_from(["", "2568"]))
def test_any_radar_and_any_bars(rows, room, year_before):
    parts = tuple(Value(name, now, before, level(now), str(n)) for n, (name, now, before) in enumerate(rows))
    check(Radar(parts, "2569", year_before), *room)
    check(Bars(parts, year_before, (Decimal(70), Decimal(85), Decimal(95)), LEVELS), *room)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(names, st.tuples(*[st.integers(0, 60)] * 3)), max_size=6), rooms)
def test_any_stack(rows, room):
    check(Stack(tuple(rows), INSTRUMENTS, "ข้อ"), *room)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(names, st.tuples(*[scores] * 6)), max_size=4), rooms)
def test_any_lines(rows, room):
    years = tuple(f"ปี {year}" for year in range(2564, 2570))
    check(Lines(years, tuple(Series(name, row) for name, row in rows), 60), *room)


@settings(max_examples=50, deadline=None)
@given(
    st.dictionaries(
        st.tuples(st.integers(0, 4), st.integers(0, 4)), st.lists(st.integers(1, 99).map(str), max_size=15)
    ),
    rooms,
)
def test_any_matrix(numbers, room):
    check(matrix(numbers={place: tuple(which) for place, which in numbers.items()}), *room)


# --- what is said ---------------------------------------------------------------------------------------------


def test_a_radar_says_its_centre_its_years_and_every_figure():
    said = words_of(check(radar(), 454, 290))
    assert {"ปี 2569", "ปี 2568", "จุดกลางวง = 60 คะแนน"} <= set(said)
    for value in values():
        assert {value.name, f"{value.now:.2f}", f"({value.before:.2f})"} <= set(said)


def test_the_years_of_a_radar_differ_without_colour():
    strokes = {
        (line.width, line.ink > 0, bool(line.dash))
        for line in shapes(radar(), 454, 290, real)
        if isinstance(line, Line) and len(line.points) == 10
    }
    assert {(1.6, False, False), (1.0, True, True)} <= strokes


def test_a_year_that_is_not_there_is_not_mentioned():
    said = words_of(shapes(radar(year_before=""), 454, 290, real))
    assert not [words for words in said if "2568" in words or "(" in words]


def test_what_is_missing_is_a_gap_and_a_dash_and_never_0():
    now = [*NOW[:2], None, *NOW[3:]]
    drawn = shapes(Radar(values(NAMES, now), "2569"), 454, 290, real)
    said = words_of(drawn)
    assert "–" in said and "0.00" not in said
    strong = [line for line in drawn if isinstance(line, Line) and line.width == 1.6 and len(line.points) > 2]
    assert [(len(line.points), line.closed) for line in strong] == [(9, False)]
    rows = bars(NAMES, now)
    drawn = shapes(rows, 454, 240, real)
    assert "–" in words_of(drawn) and not [area for area in drawn if isinstance(area, Area) and area.key == "k2"]


def test_the_end_of_a_line_that_is_not_known_is_a_dash():
    rows = [[Decimal(90), None, Decimal(91), Decimal(92), None]]
    drawn = shapes(lines(["รวม"], rows), 454, 200, real)
    assert "–" in words_of(drawn)
    strong = [line for line in drawn if isinstance(line, Line) and line.width == 1.6 and line.points[0][0] < 250]
    assert [len(line.points) for line in strong] == [2]


def test_a_figure_below_the_centre_lowers_the_centre_and_the_legend_says_so():
    said = words_of(shapes(radar(NAMES, [Decimal("42.50"), *NOW[1:]]), 454, 290, real))
    assert "จุดกลางวง = 40 คะแนน" in said and "42.50" in said


def test_bars_begin_at_0_and_are_as_long_as_their_figures():
    drawn = shapes(bars(), 454, 240, real)
    by_key = {area.key: area.points for area in drawn if isinstance(area, Area) and area.key}
    lefts = {points[0][0] for points in by_key.values()}
    assert len(lefts) == 1
    left, full = lefts.pop(), by_key["k9"][1][0]
    for number, score in enumerate(NOW):
        assert by_key[f"k{number}"][1][0] == pytest.approx(left + (full - left) * float(score) / 100)
    assert len([line for line in drawn if isinstance(line, Line) and line.dash]) == 3


@pytest.mark.parametrize("chart", [bars(), stack()], ids=["bars", "stack"])
def test_the_legend_names_every_fill(chart):
    drawn = check(chart, 454, 200)
    assert {words for _, words in chart.legend} <= set(words_of(drawn))
    swatches = [shape.fill for shape in drawn if isinstance(shape, Area) and shape.points[0][1] > 180]
    assert [fill for fill, _ in chart.legend] == swatches
    assert {shape.fill for shape in drawn if isinstance(shape, Area)} <= {fill for fill, _ in chart.legend}


def test_a_count_without_room_stands_behind_the_total():
    said = words_of(check(stack(counts=((1, 0, 300), (0, 2, 0))), 454, 120))
    assert "301 ข้อ (IIT 1)" in said and "300" in said and "2 ข้อ (EIT 2)" in said


def test_lines_differ_by_stroke_and_by_mark():
    drawn = shapes(lines(), 454, 200, real)
    strokes = [
        (line.width, line.ink, line.dash)
        for line in drawn
        if isinstance(line, Line) and len(line.points) == 5 and not line.closed
    ]
    assert len(strokes) == len(set(strokes)) == 4
    marks = {
        (len(area.points), area.fill, area.points[0][0] == area.points[-1][0])
        for area in drawn
        if isinstance(area, Area)
    }
    assert len(marks) == 4


def test_a_thick_line_parts_the_levels_of_a_matrix_and_nothing_else():
    chart = matrix()
    drawn = check(chart, 360, 290)
    thick = [line.points for line in drawn if isinstance(line, Line) and line.width == 1.6 and not line.closed]
    fills = [[cell.fill for cell in cells] for cells in chart.cells]
    sideways = sum(fills[r][c] != fills[r][c + 1] for r, c in product(range(5), range(4)))
    upwards = sum(fills[r][c] != fills[r + 1][c] for r, c in product(range(4), range(5)))
    assert len(thick) == sideways + upwards and len(set(thick)) == len(thick)
    areas = {area.key: area for area in drawn if isinstance(area, Area)}
    assert areas["11"].points[0][1] > areas["51"].points[0][1] and areas["11"].fill == Fill.RISK_1
    said = words_of(drawn)
    assert {"ข้อ 2, 9", "2", "25", "โอกาสเกิด (Likelihood)", "ผลกระทบ (Impact)", "5", "สูงมาก"} <= set(said)


def test_the_names_of_columns_get_smaller_before_they_are_cut():
    drawn = check(matrix(titles=("โอกาสเกิด", "ผลกระทบ")), 212, 176)
    names = [text for text in drawn if isinstance(text, Text) and text.words == "ปานกลาง"]
    assert len(names) == len({text.size for text in names}) == 2
    assert not any("…" in words for words in words_of(drawn))


def test_words_on_dark_and_on_hatches_can_be_read():
    drawn = shapes(stack(), 454, 160, real)
    inside = {text.words: text for text in drawn if isinstance(text, Text) and re.fullmatch(r"9|21|4", text.words)}
    assert inside["9"].on_dark and inside["21"].halo and not (inside["4"].on_dark or inside["4"].halo)
    last = next(text for text in shapes(matrix(), 360, 290, real) if isinstance(text, Text) and text.words == "25")
    assert last.on_dark


def test_a_long_name_is_broken_between_words_or_shortened_with_dots():
    said = words_of(check(radar(LONG), 320, 300))
    whole = {name.replace(" ", "") for name in LONG}
    pieces = [words for words in said if words[:1].isdigit() and "การ" in words]
    assert pieces and all(
        any(name.startswith(words.rstrip("…").replace(" ", "")) for name in whole) for words in pieces
    )
    assert not [words for words in said if words[:1] in "ะาำิีึืุู่้๊๋์็ั"]


def cells_of(chart: Matrix) -> Iterator[MatrixCell]:
    for row in chart.cells:
        yield from row


def test_crowded_fields_leave_out_whole_numbers_only():
    drawn = check(matrix(numbers=CROWD), 300, 160)
    lists = [words for words in words_of(drawn) if "," in words]
    assert len(lists) == len(list(cells_of(matrix())))
    assert all(set(words.removesuffix(", …").removeprefix("ข้อ ").split(", ")) <= set(CROWD[0, 0]) for words in lists)
