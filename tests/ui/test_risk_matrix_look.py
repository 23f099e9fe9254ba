"""How the risk matrix looks: levels of any thresholds, the path of a risk, and room for everything."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from ui.risk_matrix_help import MATRICES, METHOD, Shown, changed

from ita_desktop.domain.risk_method import Axis, Step
from ita_desktop.ui.look import measures
from ita_desktop.ui.look.colours import DARK, LIGHT, THEMES
from ita_desktop.ui.tabs.risks.matrix import RiskMatrix
from ita_desktop.ui.tabs.risks.matrix_layout import heights, lay_out, narrowest
from ita_desktop.ui.tabs.risks.matrix_table import of_control, of_matrix
from ita_desktop.ui.tabs.risks.words import STATES


@pytest.fixture
def shown(show) -> Shown:
    return Shown(show)


@pytest.mark.parametrize("name", MATRICES)
def test_every_field_says_its_value_level_and_criteria(name):
    matrix = MATRICES[name]
    table = of_matrix(matrix)
    assert len(table.levels) == len(matrix.rows.steps) * len(matrix.columns.steps)
    for row in matrix.rows.steps:
        for column in matrix.columns.steps:
            spot, value = (row.score, column.score), row.score * column.score
            assert table.corner(spot) == str(value)
            told = table.told(spot, 2)
            assert told.startswith(f"{value} {matrix.level(value).name}")
            for words in (matrix.rows.title, row.name, row.criteria, column.name, column.criteria):
                assert words in told
            assert matrix.level(value).action in told


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", MATRICES)
def test_fields_carry_the_tint_of_their_level(show, qapp, name, theme):
    matrix = MATRICES[name]
    measures.use(THEMES[theme], 1.0)
    shown = RiskMatrix(lambda _: [])
    shown.show_matrix(matrix, {}, after=False)
    show(shown, 480, 520)
    measures.use(THEMES[theme], 1.0)
    picture = shown.grid.grab().toImage()
    for spot, field in shown.grid.layout_now().fields.items():
        level = matrix.level(spot[0] * spot[1])
        tone = THEMES[theme].states[STATES[level.tone]]
        assert picture.pixelColor(field.center().toPoint()).name().upper() == tone.tint
        foot = QPoint(round(field.center().x()), round(field.bottom()) - 2)
        assert picture.pixelColor(foot).name().upper() == tone.fill


def test_the_legend_tells_what_levels_span(shown):
    words = [one.text() for one in shown.matrix.findChildren(QLabel) if one.text() and one.isVisible()]
    assert words[1:] == ["ต่ำ 1–3", "ปานกลาง 4–9", "สูง 10–16", "สูงมาก 17–25"]
    shown.matrix.show_matrix(changed(METHOD.b, 1, 2, 16, 25), {}, False, unplaced=3)
    words = [one.text() for one in shown.matrix.findChildren(QLabel) if one.text() and not one.isHidden()]
    assert words[-5:-1] == ["ต่ำ 1", "ปานกลาง 2–15", "สูง 16–24", "สูงมาก 25"]
    assert "3" in words[-1]


def ring(shown: Shown, spot: tuple[int, int]) -> set[str]:
    """The colours under the circle of a field, where a ring would be."""
    circle = shown.grid.layout_now().circle(spot)
    return shown.colours(circle.center().x(), circle.bottom() + 1)


@pytest.mark.parametrize("after", [False, True])
def test_the_path_leads_from_before_to_after(show, after):
    shown = Shown(show, after=after)
    here, there = ((3, 5), (5, 1)) if after else ((5, 1), (3, 5))
    middle = [shown.grid.layout_now().circle(spot).center() for spot in (here, there)]
    way = middle[0] + (middle[1] - middle[0]) * 0.35
    shown.matrix.show_path(here if not after else there, there if not after else here, 4)
    assert LIGHT.accent in ring(shown, there)
    assert any(LIGHT.accent in shown.colours(way.x() + d, way.y()) for d in range(-6, 7, 3))
    shown.matrix.show_path(None, None)
    assert LIGHT.accent not in ring(shown, there) | shown.colours(way.x(), way.y())


def test_a_risk_that_stays_has_a_ring_and_no_arrow(shown):
    shown.matrix.show_path((4, 4), (4, 4), 4)
    assert LIGHT.accent in ring(shown, (4, 4))


def test_a_path_out_of_the_table_is_not_shown(shown):
    pictures = []
    for after in (None, (0, 2)):
        shown.matrix.show_path((4, 4), after, 4)
        pictures.append(shown.grid.grab().toImage())
    assert pictures[0] == pictures[1]


TABLES = {name: of_matrix(matrix) for name, matrix in MATRICES.items()}
TABLES["control"] = of_control(METHOD.control, METHOD.a.bands)


@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [300, 430, 640])
@pytest.mark.parametrize("name", TABLES)
def test_everything_has_room(qapp, name, width, zoom):
    measures.use(DARK, zoom)
    table = TABLES[name]
    width = max(width, narrowest(table))
    least, most = heights(table, width)
    assert least <= most
    for given in (1, least, most, most + 200):
        layout, height = lay_out(table, width, given), max(given, least)
        fields = layout.fields
        assert set(fields) == set(table.levels)
        for spot, field in fields.items():
            assert field.left() >= 0 and field.right() <= width and field.bottom() <= height
            assert field.contains(layout.circle(spot))
        marks = [label.words for label in layout.labels]
        for line in (*table.rows.lines, *table.columns.lines):
            assert line.mark in marks, "numbers are never left out"
        assert all(0 <= label.at.y() <= height for label in layout.labels)
    measures.use(LIGHT, 1.0)


def test_long_names_stay_whole_or_go_as_a_whole(qapp):
    names = ("เกิดขึ้นเป็นประจำทุกเดือนหรือทุกสัปดาห์", "น้อย", "ปานกลาง")
    side = Axis("โอกาส", tuple(Step(n, name) for n, name in enumerate(names, 1)))
    layout = lay_out(of_matrix(METHOD.a._replace(rows=side, columns=side)), 260, 300)
    foot = max(field.bottom() for field in layout.fields.values())
    below = [label.words for label in layout.labels if label.at.y() > foot]
    assert "3" in below and not any(words.endswith("…") for words in below)
